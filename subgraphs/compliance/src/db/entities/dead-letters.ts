import { EntitySchema } from 'typeorm'
import { bigintColumn, idColumn, integerColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { DeadLetterStatus } from '../../domain/states.ts'

/**
 * An event that a consumer group could not handle; one row for each event and group, however often it fails. What arrived is in the
 * columns `event` or `raw`, which only those read who need it.
 */
export interface DeadLetterRow {
  id: string
  topic: string
  group: string
  /** The event's id; of what is no event, its coordinates. */
  identity: string
  eventId: string | null
  eventType: string | null
  subject: string | null
  sequence: bigint | null
  occurredAt: Date | null
  organizationId: string | null
  vendorId: string | null
  reason: string
  stackHash: string
  attempts: number
  originTopic: string | null
  originPartition: number | null
  originOffset: bigint | null
  /** Of the transport's letters: one that comes again is known by its id. */
  letterIds: string[]
  failureCount: number
  firstBuriedAt: Date
  lastBuriedAt: Date
  status: DeadLetterStatus
  replayCount: number
  replayedBy: string | null
  replayedAt: Date | null
  discardedBy: string | null
  discardedAt: Date | null
  discardReason: string | null
}

export const DeadLetterEntity = new EntitySchema<DeadLetterRow & { event?: unknown; raw?: Buffer | null }>({
  name: 'DeadLetter',
  tableName: 'dead_letters',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'dead_letters_pkey' },
    topic: textColumn,
    group: { ...textColumn, name: 'consumer_group' },
    identity: textColumn,
    eventId: { ...textColumn, name: 'event_id', nullable: true },
    eventType: { ...textColumn, name: 'event_type', nullable: true },
    subject: { ...textColumn, nullable: true },
    sequence: { ...bigintColumn, nullable: true },
    occurredAt: { ...timestampColumn, name: 'occurred_at', nullable: true },
    organizationId: { ...textColumn, name: 'organization_id', nullable: true },
    vendorId: { ...textColumn, name: 'vendor_id', nullable: true },
    reason: textColumn,
    stackHash: { ...textColumn, name: 'stack_hash' },
    attempts: integerColumn,
    originTopic: { ...textColumn, name: 'origin_topic', nullable: true },
    originPartition: { ...integerColumn, name: 'origin_partition', nullable: true },
    originOffset: { ...bigintColumn, name: 'origin_offset', nullable: true },
    event: { type: 'json', nullable: true, select: false },
    raw: { type: 'bytea', nullable: true, select: false },
    letterIds: { ...textColumn, name: 'letter_ids', array: true },
    failureCount: { ...integerColumn, name: 'failure_count' },
    firstBuriedAt: { ...timestampColumn, name: 'first_buried_at' },
    lastBuriedAt: { ...timestampColumn, name: 'last_buried_at' },
    status: textColumn,
    replayCount: { ...integerColumn, name: 'replay_count' },
    replayedBy: { ...textColumn, name: 'replayed_by', nullable: true },
    replayedAt: { ...timestampColumn, name: 'replayed_at', nullable: true },
    discardedBy: { ...textColumn, name: 'discarded_by', nullable: true },
    discardedAt: { ...timestampColumn, name: 'discarded_at', nullable: true },
    discardReason: { ...textColumn, name: 'discard_reason', nullable: true },
  },
  uniques: [{ name: 'dead_letters_identity_key', columns: ['topic', 'group', 'identity'] }],
  checks: [{ name: 'dead_letters_content_check', expression: 'event IS NULL OR raw IS NULL' }],
  indices: [
    { name: 'dead_letters_status', columns: ['status', 'id'] },
    { name: 'dead_letters_stack_hash', columns: ['stackHash', 'id'] },
    { name: 'dead_letters_subject', columns: ['subject', 'id'] },
  ],
})
