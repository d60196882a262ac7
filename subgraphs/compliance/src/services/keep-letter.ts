import type { DomainEvent } from '#kit/events/event.ts'
import type { DeadLetter } from '#kit/events/transport.ts'
import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'

const MAX_REASON = 4_000

/**
 * Keeps a dead letter until somebody decides on it. The same event of the same group has one row however often it fails: a further
 * failure counts, brings its reason, and opens a replayed one again; a discarded one stays discarded. The same letter coming again
 * changes nothing. It takes whatever arrives, because a letter that it refused would come for ever.
 */
export async function keepLetter(tx: Tx, letter: DeadLetter): Promise<void> {
  const { id, subscription: { topic, group }, origin, event, raw } = letter
  const identity = event?.id ?? (origin ? `${origin.topic}/${origin.partition}/${origin.offset}` : id)
  await tx.manager.query(
    `INSERT INTO dead_letters (
       id, topic, consumer_group, identity, event_id, event_type, subject, sequence, occurred_at, organization_id, vendor_id,
       reason, stack_hash, attempts, origin_topic, origin_partition, origin_offset, event, raw,
       letter_ids, failure_count, first_buried_at, last_buried_at, status, replay_count)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, ARRAY[$20], 1, $21, $21, 'OPEN', 0)
     ON CONFLICT ON CONSTRAINT dead_letters_identity_key DO UPDATE SET
       reason = excluded.reason, stack_hash = excluded.stack_hash, attempts = excluded.attempts,
       origin_topic = excluded.origin_topic, origin_partition = excluded.origin_partition, origin_offset = excluded.origin_offset,
       event = excluded.event, raw = excluded.raw,
       letter_ids = dead_letters.letter_ids || excluded.letter_ids,
       failure_count = dead_letters.failure_count + 1,
       last_buried_at = greatest(dead_letters.last_buried_at, excluded.last_buried_at),
       status = CASE dead_letters.status WHEN 'REPLAYED' THEN 'OPEN' ELSE dead_letters.status END
     WHERE NOT dead_letters.letter_ids @> excluded.letter_ids`,
    [
      newId('dlt'), topic, group, identity, ...aboutEvent(event),
      letter.reason.slice(0, MAX_REASON), letter.stackHash, letter.attempts, origin?.topic, origin?.partition, origin?.offset,
      event && JSON.stringify(event), raw === null ? null : Buffer.from(raw, 'base64'), id, letter.buriedAt,
    ].map(storable),
  )
}

/** Event id, type, subject, sequence, time, organization and vendor. */
function aboutEvent(event: DomainEvent | null): unknown[] {
  if (!event) return Array(7).fill(null)
  const time = new Date(event.time)
  return [
    event.id, event.type, event.subject, Number.isSafeInteger(event.sequence) ? event.sequence : null,
    Number.isNaN(time.getTime()) ? null : time, event.organizationid, event.vendorid,
  ]
}

/** PostgreSQL's text has no NUL. */
function storable(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value
}
