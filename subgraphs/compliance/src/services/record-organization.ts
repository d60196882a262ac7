import type { EventData } from '#events/registry.ts'
import type { Tx } from '#kit/transaction.ts'
import type { ComplianceApp } from '../app.ts'
import { PartyMemberEntity } from '../db/entities/parties.ts'
import { holdWatchlists } from '../db/watchlist-lock.ts'
import { reassessLater } from './reassess-orders.ts'
import { screenParty } from './screen-party.ts'

/** Takes in what an organization is called, screens it, and has its open orders judged again. */
export async function recordOrganization(tx: Tx, app: ComplianceApp, data: EventData<'organization.updated'>): Promise<void> {
  const { organizationId, legalName, countryCode } = data
  await holdWatchlists(tx.manager)
  await tx.manager.query(
    `INSERT INTO parties (organization_id, known, legal_name, country_code, updated_at) VALUES ($1, true, $2, $3, $4)
     ON CONFLICT ON CONSTRAINT parties_pkey DO UPDATE
     SET known = true, legal_name = excluded.legal_name, country_code = excluded.country_code, updated_at = excluded.updated_at`,
    [organizationId, legalName, countryCode, app.clock.now()],
  )
  await screenParty(tx, app, { organizationId })
  reassessLater(tx, app, { kind: 'PARTY', organizationId })
}

export async function recordMember(tx: Tx, { organizationId, userId, change }: EventData<'organization.member.changed'>): Promise<void> {
  if (change === 'REMOVED') await tx.manager.delete(PartyMemberEntity, { organizationId, userId })
  else await tx.manager.upsert(PartyMemberEntity, { organizationId, userId }, ['organizationId', 'userId'])
}
