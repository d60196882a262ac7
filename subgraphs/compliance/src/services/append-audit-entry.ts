import type { DomainEvent } from '#kit/events/event.ts'
import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { ComplianceApp } from '../app.ts'
import { AuditEntryEntity } from '../db/entities/audit.ts'
import { auditHash, type AuditFields } from '../domain/audit-chain.ts'
import { canonicalJson } from '../domain/canonical-json.ts'
import { CHAIN_START, sha256 } from '../domain/chain.ts'

/** Any number but the kit's and the watch lists'. */
const AUDIT_LOCK = 7_264_102

/**
 * Adds an event to the end of the log, once. Appends come one after the other: the lock is kept until the transaction ends,
 * so that a sequence number is never given twice or skipped. What the event says is kept as its hash alone: it may name a
 * payment's token or a person's address, and the log can never forget.
 */
export async function appendAuditEntry(tx: Tx, event: DomainEvent, app: ComplianceApp): Promise<void> {
  await tx.manager.query('SELECT pg_advisory_xact_lock($1)', [AUDIT_LOCK])
  const [last] = await tx.manager.query('SELECT sequence, hash FROM audit_entries ORDER BY sequence DESC LIMIT 1') as { sequence: string; hash: string }[]
  if (await tx.manager.existsBy(AuditEntryEntity, { eventId: event.id })) return

  const prevHash = last?.hash ?? CHAIN_START
  const fields: AuditFields = {
    sequence: BigInt(last?.sequence ?? 0) + 1n,
    eventId: event.id,
    type: event.type,
    source: event.source,
    subject: event.subject,
    organizationId: event.organizationid ?? null,
    vendorId: event.vendorid ?? null,
    occurredAt: new Date(event.time),
    recordedAt: app.clock.now(),
    correlationId: event.correlationid,
    causationId: event.causationid ?? null,
    eventSha256: sha256(canonicalJson(event)),
  }
  await tx.manager.insert(AuditEntryEntity, { id: newId('adt'), ...fields, prevHash, hash: auditHash(fields, prevHash) })
}
