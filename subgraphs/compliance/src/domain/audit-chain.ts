import { CHAIN_START, sealOf } from './chain.ts'

export type AuditFault = 'ENTRY_CHANGED' | 'LINK_BROKEN' | 'ENTRY_MISSING'

/** What an entry's hash covers, its predecessor's hash apart. */
export interface AuditFields {
  readonly sequence: bigint
  readonly eventId: string
  readonly type: string
  readonly source: string
  readonly subject: string
  readonly organizationId: string | null
  readonly vendorId: string | null
  readonly occurredAt: Date
  readonly recordedAt: Date
  readonly correlationId: string
  readonly causationId: string | null
  readonly eventSha256: string
}

export interface AuditLink extends AuditFields {
  readonly prevHash: string
  readonly hash: string
}

export function auditHash(fields: AuditFields, prevHash: string): string {
  const { sequence, eventId, type, source, subject, organizationId, vendorId, occurredAt, recordedAt, correlationId, causationId, eventSha256 } = fields
  return sealOf(prevHash, {
    sequence: sequence.toString(), eventId, type, source, subject, organizationId, vendorId,
    occurredAt: occurredAt.toISOString(), recordedAt: recordedAt.toISOString(), correlationId, causationId, eventSha256,
  })
}

/** How far a check has come; `prevHash` null trusts the first entry's own word on its predecessor. */
export interface AuditPosition {
  readonly sequence: bigint
  readonly prevHash: string | null
}

/** Where a check from `from` begins: at the very start the predecessor is known. */
export function auditStart(from: bigint, hashBefore: string | null): AuditPosition {
  return { sequence: from - 1n, prevHash: from === 1n ? CHAIN_START : hashBefore }
}

/** The first fault among entries that are in order and should follow `position` without a gap; else the new position. */
export function checkAuditLinks(links: readonly AuditLink[], position: AuditPosition):
  | { readonly ok: true; readonly position: AuditPosition }
  | { readonly ok: false; readonly position: AuditPosition; readonly sequence: bigint; readonly fault: AuditFault } {
  let { sequence, prevHash } = position
  for (const link of links) {
    const at = { sequence, prevHash }
    const next = sequence + 1n
    if (link.sequence !== next) return { ok: false, position: at, sequence: next, fault: 'ENTRY_MISSING' }
    if (prevHash !== null && link.prevHash !== prevHash) return { ok: false, position: at, sequence: next, fault: 'LINK_BROKEN' }
    if (auditHash(link, link.prevHash) !== link.hash) return { ok: false, position: at, sequence: next, fault: 'ENTRY_CHANGED' }
    sequence = next
    prevHash = link.hash
  }
  return { ok: true, position: { sequence, prevHash } }
}
