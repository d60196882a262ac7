import { EntitySchema } from 'typeorm'
import { bigintColumn, idColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { AuditLink } from '../../domain/audit-chain.ts'

/** An entry of the audit log. The table refuses changes. */
export interface AuditEntryRow extends AuditLink {
  id: string
}

export const AuditEntryEntity = new EntitySchema<AuditEntryRow>({
  name: 'AuditEntry',
  tableName: 'audit_entries',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'audit_entries_pkey' },
    sequence: bigintColumn,
    eventId: { ...textColumn, name: 'event_id' },
    type: textColumn,
    source: textColumn,
    subject: textColumn,
    organizationId: { ...textColumn, name: 'organization_id', nullable: true },
    vendorId: { ...textColumn, name: 'vendor_id', nullable: true },
    occurredAt: { ...timestampColumn, name: 'occurred_at' },
    recordedAt: { ...timestampColumn, name: 'recorded_at' },
    correlationId: { ...textColumn, name: 'correlation_id' },
    causationId: { ...textColumn, name: 'causation_id', nullable: true },
    eventSha256: { ...textColumn, name: 'event_sha256' },
    prevHash: { ...textColumn, name: 'prev_hash' },
    hash: textColumn,
  },
  uniques: [
    { name: 'audit_entries_sequence_key', columns: ['sequence'] },
    { name: 'audit_entries_event_key', columns: ['eventId'] },
  ],
  indices: [
    { name: 'audit_entries_subject', columns: ['subject', 'id'] },
    { name: 'audit_entries_type', columns: ['type', 'id'] },
    { name: 'audit_entries_organization', columns: ['organizationId', 'id'] },
  ],
})
