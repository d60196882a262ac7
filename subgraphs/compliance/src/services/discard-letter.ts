import { z } from 'zod'
import { once } from '#kit/idempotency.ts'
import { userError } from '#kit/errors.ts'
import { mayMove } from '#kit/transitions.ts'
import type { Viewer } from '#kit/viewer.ts'
import { requireAdmin } from '../access.ts'
import type { ComplianceApp } from '../app.ts'
import { DeadLetterEntity } from '../db/entities/dead-letters.ts'
import { deadLetterTransitions } from '../domain/states.ts'
import { deadLetterDiscarded } from '../events/dead-letter-decided.ts'
import { parseInput } from './input.ts'
import { letterNotFound, type DeadLetterPayload } from './replay-letters.ts'

const schema = z.object({
  id: z.string(),
  reason: z.string().trim().min(1, 'A decision has a reason.').max(2000, 'A reason has at most 2000 characters.'),
})

/** Decides that an event is not to be handled, and keeps why. Its letter stays, and can be replayed on second thoughts. */
export async function discardLetter(
  app: ComplianceApp,
  viewer: Viewer,
  { idempotencyKey, ...input }: { id: string; reason: string; idempotencyKey: string },
): Promise<DeadLetterPayload> {
  const userId = requireAdmin(viewer)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return { deadLetter: null, userErrors: [parsed.error] }
  const { id, reason } = parsed.value

  return once<DeadLetterPayload>(app, { viewer, mutation: 'deadLetterDiscard', idempotencyKey, request: parsed.value }, async (tx) => {
    const letter = await tx.manager.findOne(DeadLetterEntity, { where: { id }, lock: { mode: 'pessimistic_write' } })
    if (!letter) return letterNotFound()
    if (!mayMove(deadLetterTransitions, letter.status, 'DISCARDED')) {
      const error = userError('ILLEGAL_TRANSITION', `A dead letter cannot move from ${letter.status} to DISCARDED.`, ['input', 'id'])
      return { deadLetter: null, userErrors: [error] }
    }

    await tx.manager.update(DeadLetterEntity, { id }, { status: 'DISCARDED', discardedBy: userId, discardedAt: app.clock.now(), discardReason: reason })
    tx.emit(deadLetterDiscarded(letter, userId, reason))
    return { deadLetter: await tx.manager.findOneByOrFail(DeadLetterEntity, { id }), userErrors: [] }
  })
}
