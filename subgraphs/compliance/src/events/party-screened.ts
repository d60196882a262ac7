import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { PartyScreeningRow } from '../db/entities/screening.ts'

/** What a screening found out. PENDING has found nothing out: no event. */
export function partyScreened({ id, organizationId, status }: PartyScreeningRow): NewEvent[] {
  if (status === 'PENDING') return []
  return [newEvent('compliance.party.screened', { subject: organizationId, organizationId, data: { organizationId, screeningId: id, status } })]
}

export function partyBlocked({ id, organizationId }: PartyScreeningRow): NewEvent {
  return newEvent('compliance.party.blocked', { subject: organizationId, organizationId, data: { organizationId, screeningId: id } })
}
