import { z } from 'zod'
import { once } from '#kit/idempotency.ts'
import { userError, type UserError } from '#kit/errors.ts'
import { mayMove } from '#kit/transitions.ts'
import type { Viewer } from '#kit/viewer.ts'
import { requireAdmin } from '../access.ts'
import type { ComplianceApp } from '../app.ts'
import { DeadLetterEntity, type DeadLetterRow } from '../db/entities/dead-letters.ts'
import { deadLetterTransitions } from '../domain/states.ts'
import { optional, parseInput } from './input.ts'
import { redeliverLater } from './redeliver-letters.ts'

export interface DeadLetterPayload {
  readonly deadLetter: DeadLetterRow | null
  readonly userErrors: readonly UserError[]
}

export interface ReplayLettersPayload {
  readonly replayedCount?: number
  readonly remainingCount?: number
  readonly userErrors: readonly UserError[]
}

const MAX_BATCH = 100

const letterSchema = z.object({ id: z.string() })

const filterSchema = z.object({
  topic: optional(z.string()),
  group: optional(z.string()),
  stackHash: optional(z.string()),
  limit: optional(z.number().int().min(1, 'At least one letter is replayed.').max(MAX_BATCH, `At most ${MAX_BATCH} letters are replayed at once.`)),
}).refine(({ topic, group, stackHash }) => topic !== null || group !== null || stackHash !== null, {
  message: 'Say which letters: a topic, a group or a stackHash.',
})

export function letterNotFound(): DeadLetterPayload {
  return { deadLetter: null, userErrors: [userError('DEAD_LETTER_NOT_FOUND', 'There is no such dead letter.', ['input', 'id'])] }
}

/** Has the event of a letter handed to its consumer group again, once this has committed. A discarded one is taken up again. */
export async function replayLetter(app: ComplianceApp, viewer: Viewer, { idempotencyKey, ...input }: { id: string; idempotencyKey: string }): Promise<DeadLetterPayload> {
  const userId = requireAdmin(viewer)
  const parsed = parseInput(letterSchema, input)
  if (!parsed.ok) return { deadLetter: null, userErrors: [parsed.error] }
  const { id } = parsed.value

  return once<DeadLetterPayload>(app, { viewer, mutation: 'deadLetterReplay', idempotencyKey, request: parsed.value }, async (tx) => {
    const letter = await tx.manager.findOne(DeadLetterEntity, { where: { id }, lock: { mode: 'pessimistic_write' } })
    if (!letter) return letterNotFound()
    if (letter.eventId === null) {
      return { deadLetter: null, userErrors: [userError('DEAD_LETTER_NOT_REPLAYABLE', 'What arrived is no event: there is nothing to hand over.', ['input', 'id'])] }
    }
    if (!mayMove(deadLetterTransitions, letter.status, 'REPLAYING')) {
      return { deadLetter: null, userErrors: [userError('DEAD_LETTER_ALREADY_REPLAYED', 'It was replayed. When it fails again, it is open again.', ['input', 'id'])] }
    }

    await redeliverLater(tx, app, [letter], userId)
    return { deadLetter: await tx.manager.findOneByOrFail(DeadLetterEntity, { id }), userErrors: [] }
  })
}

/** Has the open letters of a topic, a group or a cause replayed, those that were buried first, up to a limit; call it again while some remain. */
export async function replayLetters(
  app: ComplianceApp,
  viewer: Viewer,
  { idempotencyKey, ...input }: { topic?: string | null; group?: string | null; stackHash?: string | null; limit?: number | null; idempotencyKey: string },
): Promise<ReplayLettersPayload> {
  const userId = requireAdmin(viewer)
  const parsed = parseInput(filterSchema, input)
  if (!parsed.ok) return { userErrors: [parsed.error] }
  const { topic, group, stackHash, limit } = parsed.value

  return once<ReplayLettersPayload>(app, { viewer, mutation: 'deadLetterReplayAll', idempotencyKey, request: parsed.value }, async (tx) => {
    const open = () => {
      const query = tx.manager.createQueryBuilder(DeadLetterEntity, 'letter').where("letter.status = 'OPEN' AND letter.eventId IS NOT NULL")
      if (topic !== null) query.andWhere('letter.topic = :topic', { topic })
      if (group !== null) query.andWhere('letter.group = :group', { group })
      if (stackHash !== null) query.andWhere('letter.stackHash = :stackHash', { stackHash })
      return query
    }
    const letters = await open().orderBy('letter.id').take(limit ?? MAX_BATCH).setLock('pessimistic_write').getMany()
    if (letters.length > 0) await redeliverLater(tx, app, letters, userId)
    return { replayedCount: letters.length, remainingCount: await open().getCount(), userErrors: [] }
  })
}
