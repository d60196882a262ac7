import { z } from 'zod'
import { once } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import { userError, type UserError } from '#kit/errors.ts'
import type { Viewer } from '#kit/viewer.ts'
import { requireKeeper } from '../access.ts'
import type { ComplianceApp } from '../app.ts'
import { WatchlistVersionEntity, type WatchlistEntryType, type WatchlistVersionRow } from '../db/entities/screening.ts'
import { distinctiveTokens, normaliseName } from '../domain/normalised-name.ts'
import { optional, parseInput } from './input.ts'

export interface AddWatchlistEntries {
  readonly versionId: string
  readonly entries: readonly {
    readonly reference: string
    readonly name: string
    readonly aliases?: readonly string[] | null
    readonly type: WatchlistEntryType
    readonly countryCode?: string | null
    readonly programme?: string | null
  }[]
  readonly idempotencyKey: string
}

export interface WatchlistEntriesAddPayload {
  readonly watchlistVersion?: WatchlistVersionRow
  /** Left out when nothing was done. */
  readonly addedCount?: number
  readonly userErrors: readonly UserError[]
}

const MAX_ENTRIES = 500

const schema = z.object({
  versionId: z.string(),
  entries: z.array(z.object({
    reference: z.string().trim().min(1, 'An entry has a reference.').max(100),
    name: z.string().trim().min(1, 'An entry has a name.').max(1000),
    aliases: optional(z.array(z.string().max(1000)).max(200, 'An entry has at most 200 aliases.')),
    type: z.enum(['INDIVIDUAL', 'ENTITY', 'VESSEL', 'AIRCRAFT']),
    countryCode: optional(z.string()),
    programme: optional(z.string().max(200)),
  })).min(1, 'There is at least one entry.').max(MAX_ENTRIES, `One call adds at most ${MAX_ENTRIES} entries.`),
})

/** Adds entries with their names normalised. An entry whose reference is there already is skipped: an import can be repeated. */
export async function addWatchlistEntries(app: ComplianceApp, viewer: Viewer, { idempotencyKey, ...input }: AddWatchlistEntries): Promise<WatchlistEntriesAddPayload> {
  requireKeeper(viewer)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return refused(parsed.error)
  const { versionId, entries } = parsed.value

  return once<WatchlistEntriesAddPayload>(app, { viewer, mutation: 'watchlistEntriesAdd', idempotencyKey, request: parsed.value }, async (tx) => {
    const version = await tx.manager.findOne(WatchlistVersionEntity, { where: { id: versionId }, lock: { mode: 'pessimistic_write' } })
    if (!version) return refused(userError('WATCHLIST_VERSION_NOT_FOUND', 'There is no such version.', ['input', 'versionId']))
    if (version.status !== 'LOADING') return refused(userError('WATCHLIST_NOT_LOADING', `The version is ${version.status}: it takes no entries any more.`, ['input', 'versionId']))

    const rows = entries.map((entry) => ({
      id: newId('wle'), reference: entry.reference, name: entry.name, aliases: entry.aliases ?? [], type: entry.type,
      country_code: entry.countryCode, programme: entry.programme,
    }))
    const added: { id: string; name: string; aliases: string[] }[] = await tx.manager.query(
      `INSERT INTO watchlist_entries (id, version_id, reference, name, aliases, type, country_code, programme)
       SELECT id, $2, reference, name, aliases, type, country_code, programme
       FROM jsonb_to_recordset($1) AS rows(id text, reference text, name text, aliases jsonb, type text, country_code text, programme text)
       ON CONFLICT ON CONSTRAINT watchlist_entries_version_reference_key DO NOTHING
       RETURNING id, name, aliases`,
      [JSON.stringify(rows), versionId],
    )
    const loadedCount = version.loadedCount + added.length
    if (loadedCount > version.entryCount) {
      return refused(userError('WATCHLIST_OVERFULL', `The version was said to have ${version.entryCount} entries; with these it has ${loadedCount}.`, ['input', 'entries']))
    }
    await tx.manager.query(
      `INSERT INTO watchlist_names (entry_id, position, version_id, name, normalised, collapsed, distinctive)
       SELECT entry_id, position, $2, name, normalised, collapsed, distinctive
       FROM jsonb_to_recordset($1) AS rows(entry_id text, position integer, name text, normalised text, collapsed text, distinctive text[])`,
      [JSON.stringify(added.flatMap(({ id, name, aliases }) => namesOf(id, [name, ...aliases]))), versionId],
    )
    await tx.manager.update(WatchlistVersionEntity, { id: versionId }, { loadedCount })
    return { watchlistVersion: { ...version, loadedCount }, addedCount: added.length, userErrors: [] }
  })
}

/** Names that normalise to nothing cannot be compared with: they stay in the entry alone. */
function namesOf(entryId: string, names: readonly string[]) {
  return names.flatMap((name, position) => {
    const form = normaliseName(name)
    if (form.normalised === '') return []
    return [{ entry_id: entryId, position, name, normalised: form.normalised, collapsed: form.collapsed, distinctive: distinctiveTokens(form) }]
  })
}

function refused(error: UserError): WatchlistEntriesAddPayload {
  return { userErrors: [error] }
}
