import { Between } from 'typeorm'
import { badInput, forbidden, unauthenticated } from '#kit/errors.ts'
import { isAuthenticated, type Viewer } from '#kit/viewer.ts'
import { seesEverything } from '../access.ts'
import type { ComplianceApp } from '../app.ts'
import { AuditEntryEntity } from '../db/entities/audit.ts'
import { auditStart, checkAuditLinks, type AuditFault } from '../domain/audit-chain.ts'

export interface AuditVerification {
  readonly intact: boolean
  readonly checkedEntries: number
  readonly fromSequence: bigint | null
  readonly toSequence: bigint | null
  readonly brokenAtSequence: bigint | null
  readonly fault: AuditFault | null
  readonly lastHash: string | null
}

const MAX_RANGE = 100_000n
const BATCH = 1_000n

/** Checks a range of the log from the stored rows up, a thousand at a time; stops at the first entry that does not hold. */
export async function verifyAudit(
  app: ComplianceApp,
  viewer: Viewer,
  { fromSequence, toSequence }: { fromSequence?: bigint | null; toSequence?: bigint | null },
): Promise<AuditVerification> {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (!seesEverything(viewer)) throw forbidden()
  const from = fromSequence ?? 1n
  if (from < 1n) throw badInput('The log begins at 1.', 'fromSequence')
  if (toSequence !== null && toSequence !== undefined && (toSequence < from || toSequence >= from + MAX_RANGE)) {
    throw badInput(`A range has 1 to ${MAX_RANGE} entries.`, 'toSequence')
  }

  const { manager } = app.db.source
  const [{ last }] = await manager.query('SELECT max(sequence) AS last FROM audit_entries') as [{ last: string | null }]
  const asked = toSequence ?? from + MAX_RANGE - 1n
  const to = BigInt(last ?? 0) < asked ? BigInt(last ?? 0) : asked
  if (to < from) return { intact: true, checkedEntries: 0, fromSequence: null, toSequence: null, brokenAtSequence: null, fault: null, lastHash: null }

  const before = from === 1n ? null : await manager.findOneBy(AuditEntryEntity, { sequence: from - 1n })
  let position = auditStart(from, before?.hash ?? null)
  const result = (end: { brokenAtSequence: bigint; fault: AuditFault } | null): AuditVerification => ({
    intact: end === null,
    checkedEntries: Number(position.sequence - from + 1n),
    fromSequence: from,
    toSequence: position.sequence,
    brokenAtSequence: end?.brokenAtSequence ?? null,
    fault: end?.fault ?? null,
    lastHash: position.sequence < from ? null : position.prevHash,
  })
  while (position.sequence < to) {
    const start = position.sequence + 1n
    const end = start + BATCH - 1n < to ? start + BATCH - 1n : to
    const links = await manager.find(AuditEntryEntity, { where: { sequence: Between(start, end) }, order: { sequence: 'ASC' } })
    const checked = checkAuditLinks(links, position)
    position = checked.position
    if (!checked.ok) return result({ brokenAtSequence: checked.sequence, fault: checked.fault })
    if (position.sequence < end) return result({ brokenAtSequence: position.sequence + 1n, fault: 'ENTRY_MISSING' })
  }
  return result(null)
}
