import { z } from 'zod'
import type { OperationKind } from '../domain/next-steps.ts'
import type { ProviderOutcome } from './port.ts'

/** Kept as it comes, so it must be what a column takes: no control characters, and no novels. */
const text = (max: number) => z.string().min(1).max(max).regex(/^\P{Cc}*$/u)
const reference = text(200)
const message = text(1_000)

const answer = z.discriminatedUnion('status', [
  z.object({ status: z.literal('AUTHORIZED'), reference }),
  z.object({ status: z.literal('CAPTURED'), reference }),
  z.object({ status: z.literal('REQUIRES_ACTION'), reference, message }),
  z.object({ status: z.literal('SUCCEEDED'), reference }),
  z.object({ status: z.literal('DECLINED'), code: z.string().regex(/^[A-Z][A-Z0-9_]{0,99}$/), message }),
])

const AUTHORIZING = ['AUTHORIZED', 'CAPTURED', 'REQUIRES_ACTION', 'DECLINED'] as const
const MOVING = ['SUCCEEDED', 'DECLINED'] as const

/** What may come of each operation. */
const OUTCOMES: Readonly<Record<OperationKind, readonly ProviderOutcome['status'][]>> = {
  AUTHORIZE: AUTHORIZING, CONFIRM: AUTHORIZING, CAPTURE: MOVING, VOID: MOVING, REFUND: MOVING, PAYOUT: MOVING,
}

/** A provider answered what this operation cannot have: nobody knows what became of the money. */
export class ProviderAnswerError extends Error {
  override readonly name = 'ProviderAnswerError'
}

/**
 * Reads what a provider answered as any input: only what is known of it is kept.
 *
 * @throws {ProviderAnswerError} when it is no outcome of the operation.
 */
export function readOutcome(kind: OperationKind, given: unknown): ProviderOutcome {
  const { data, error } = answer.safeParse(given)
  if (!data) throw new ProviderAnswerError(`The provider's answer to ${kind} is none: ${error.issues.map(({ path, message: why }) => `${path.join('.') || 'it'}: ${why}`).join('; ')}`)
  if (!OUTCOMES[kind].includes(data.status)) throw new ProviderAnswerError(`The provider answered ${data.status} to ${kind}.`)
  return data
}
