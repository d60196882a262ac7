import type { DomainEvent } from '#kit/events/event.ts'
import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { ComplianceApp } from '../app.ts'
import { DeadLetterEntity, type DeadLetterRow } from '../db/entities/dead-letters.ts'
import { deadLetterReplayRequested } from '../events/dead-letter-decided.ts'

const REDELIVER_TIMER = 'dead-letters.redeliver'

/**
 * Marks letters, locked by the caller, as being replayed; a deadline of now, which survives a crash, hands their events over once this has
 * committed. Each group's events of one subject have a deadline of their own, so that one that cannot be handed over holds up no other.
 */
export async function redeliverLater(tx: Tx, app: ComplianceApp, letters: readonly DeadLetterRow[], userId: string): Promise<void> {
  const deadLetterIds = letters.map(({ id }) => id)
  await tx.manager.query(
    "UPDATE dead_letters SET status = 'REPLAYING', replay_count = replay_count + 1, replayed_by = $2, replayed_at = $3 WHERE id = ANY($1)",
    [deadLetterIds, userId, app.clock.now()],
  )
  for (const letter of letters) tx.emit(deadLetterReplayRequested(letter, userId))
  for (const together of Map.groupBy(letters, ({ group, subject }) => JSON.stringify([group, subject])).values()) {
    tx.schedule({ key: newId('tmr'), type: REDELIVER_TIMER, dueAt: app.clock.now(), data: { deadLetterIds: together.map(({ id }) => id) } })
  }
}

/**
 * Hands the events over, in the order that they happened in. The rows stay locked until they are REPLAYED, so that the letter of an event
 * that fails at once opens its row after that. A crash in between hands over a second copy, which the consumer's inbox drops.
 */
async function redeliver(tx: Tx, { deadLetterIds }: { deadLetterIds: readonly string[] }, app: ComplianceApp): Promise<void> {
  await tx.manager.query('SELECT FROM dead_letters WHERE id = ANY($1) ORDER BY id FOR UPDATE', [deadLetterIds])
  const letters = await tx.manager.createQueryBuilder(DeadLetterEntity, 'letter').addSelect('letter.event')
    .where("letter.id IN (:...deadLetterIds) AND letter.status = 'REPLAYING'", { deadLetterIds })
    .orderBy('letter.sequence').getMany()
  for (const { topic, group, event } of letters) await app.redeliver({ topic, group }, event as DomainEvent)
  await tx.manager.query("UPDATE dead_letters SET status = 'REPLAYED' WHERE id = ANY($1)", [letters.map(({ id }) => id)])
}

/** The handler of this file's deadline. */
export const redeliveryTimers = { [REDELIVER_TIMER]: redeliver } as const
