import type { EntityManager } from 'typeorm'
import { newId } from '#kit/ids.ts'
import { assertMove } from '#kit/transitions.ts'
import type { Tx } from '#kit/transaction.ts'
import type { ComplianceApp } from '../app.ts'
import type { PartyRow } from '../db/entities/parties.ts'
import { PartyScreeningEntity, ScreeningMatchEntity, type PartyScreeningRow, type ScreeningMatchRow } from '../db/entities/screening.ts'
import { normaliseName } from '../domain/normalised-name.ts'
import { screeningTransitions, type ScreeningStatus } from '../domain/states.ts'
import { partyScreened } from '../events/party-screened.ts'
import { findMatches, type FoundMatch } from './find-matches.ts'

export interface ScreenedParty {
  readonly party: PartyRow
  readonly screening: PartyScreeningRow
  readonly matches: readonly FoundMatch[]
}

/**
 * The screening of a party that holds for the lists of this moment and for its names: the stored one while it does, else a
 * new one, with its event. `alsoKnownAs` is a name that an order carries; it is screened with the one on record.
 * The caller holds the watch lists. The party's row is locked until the transaction ends.
 */
export async function screenParty(
  tx: Tx,
  app: ComplianceApp,
  { organizationId, alsoKnownAs = null }: { organizationId: string; alsoKnownAs?: string | null },
): Promise<ScreenedParty> {
  const party = await lockParty(tx.manager, app, organizationId)
  const versionIds = await activeVersionIds(tx.manager)
  const names = new Map([party.legalName, alsoKnownAs]
    .filter((name) => name !== null)
    .map((name) => [normaliseName(name).normalised, name] as const)
    .filter(([normalised]) => normalised !== ''))

  const current = await currentScreening(tx.manager, organizationId)
  const earlier = current ? await matchesOf(tx.manager, current.id) : []
  if (current && stillHolds(current, versionIds, [...names.keys()])) return { party, screening: current, matches: earlier }

  const found = versionIds.length > 0 && names.size > 0
    ? await findMatches(tx.manager, { versionIds, names: [...names.values()], countryCode: party.countryCode })
    : []
  const matches = current?.status === 'POTENTIAL_MATCH' ? withEarlier(found, earlier) : found
  const status: ScreeningStatus = matches.length > 0 ? 'POTENTIAL_MATCH'
    : versionIds.length === 0 || names.size === 0 || !party.known ? 'PENDING'
      : 'CLEAR'
  if (current?.status === 'PENDING' && status === 'PENDING') return { party, screening: current, matches: [] }

  const screening = await replaceScreening(tx, app, current, {
    organizationId, status, normalisedNames: [...names.keys()], versionIds, matches,
  })
  for (const event of partyScreened(screening)) tx.emit(event)
  return { party, screening, matches }
}

/** Puts a screening in the place of the current one, which stays as evidence. */
export async function replaceScreening(
  tx: Tx,
  app: ComplianceApp,
  current: PartyScreeningRow | null,
  { matches, ...next }: Pick<PartyScreeningRow, 'organizationId' | 'status' | 'normalisedNames' | 'versionIds'> & { matches: readonly FoundMatch[] },
): Promise<PartyScreeningRow> {
  if (current) {
    assertMove('A screening', screeningTransitions, current.status, next.status)
    await tx.manager.update(PartyScreeningEntity, { id: current.id }, { current: false })
  }
  const screening: PartyScreeningRow = { id: newId('scr'), ...next, current: true, screenedAt: app.clock.now() }
  await tx.manager.insert(PartyScreeningEntity, screening)
  const rows = matches.map(({ entryId, source, reference, score, partyName, matchedName, isAlias, sameCountry }): ScreeningMatchRow => ({
    id: newId('mat'), screeningId: screening.id, entryId, source, reference, score, partyName, matchedName, isAlias, sameCountry,
  }))
  if (rows.length > 0) await tx.manager.insert(ScreeningMatchEntity, rows)
  return screening
}

export async function currentScreening(manager: EntityManager, organizationId: string): Promise<PartyScreeningRow | null> {
  return manager.findOneBy(PartyScreeningEntity, { organizationId, current: true })
}

export async function matchesOf(manager: EntityManager, screeningId: string): Promise<ScreeningMatchRow[]> {
  return manager.find(ScreeningMatchEntity, { where: { screeningId }, order: { score: 'DESC', reference: 'ASC' } })
}

/** A party that an order names before the users subgraph has told of it gets a row all the same: something to lock. */
async function lockParty(manager: EntityManager, app: ComplianceApp, organizationId: string): Promise<PartyRow> {
  const [row] = await manager.query(
    `INSERT INTO parties (organization_id, known, updated_at) VALUES ($1, false, $2)
     ON CONFLICT ON CONSTRAINT parties_pkey DO UPDATE SET organization_id = excluded.organization_id
     RETURNING known, legal_name, country_code, updated_at`,
    [organizationId, app.clock.now()],
  ) as [{ known: boolean; legal_name: string | null; country_code: string | null; updated_at: Date }]
  return { organizationId, known: row.known, legalName: row.legal_name, countryCode: row.country_code, updatedAt: row.updated_at }
}

async function activeVersionIds(manager: EntityManager): Promise<string[]> {
  const rows: { id: string }[] = await manager.query("SELECT id FROM watchlist_versions WHERE status = 'ACTIVE' ORDER BY id")
  return rows.map((row) => row.id)
}

function stillHolds({ status, versionIds, normalisedNames }: PartyScreeningRow, active: readonly string[], names: readonly string[]): boolean {
  if (status === 'BLOCKED') return true
  if (status === 'PENDING') return false
  return versionIds.join() === active.join() && names.every((name) => normalisedNames.includes(name))
}

/** What was found once does not go away by itself. */
function withEarlier(found: readonly FoundMatch[], earlier: readonly FoundMatch[]): FoundMatch[] {
  const again = new Set(found.map(({ source, reference }) => `${source}:${reference}`))
  return [...found, ...earlier.filter(({ source, reference }) => !again.has(`${source}:${reference}`))]
}
