/** How a call of a subgraph ended. */
export const OUTCOMES = [
  /** In GraphQL, whatever it says. */
  'answered',
  /** No connection came about: the request was never sent. */
  'unreachable',
  /** The subgraph says that it has executed nothing. */
  'not_executed',
  /** The connection ended before the whole answer was there. */
  'broken',
  /** 502, 503 or 504. */
  'unavailable',
  /** An answer that is not GraphQL. */
  'invalid',
  /** Not within the subgraph's time. */
  'timeout',
  /** Not within what was left of the request's time. */
  'deadline',
  /** Nobody waits for it any more. */
  'abandoned',
  /** Nothing was sent: every address has failed too often, and is left alone for a while. */
  'breaker_open',
] as const

export type Outcome = typeof OUTCOMES[number]

export type FailureKind = Exclude<Outcome, 'answered'>

/** A subgraph did not answer in GraphQL. The message is for the log only. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure'
  readonly kind: FailureKind
  /** Whether the subgraph's health is to blame. */
  readonly isItsFault: boolean
  /** When another call may do better, as far as that is known. */
  readonly retryAfterMs: number | undefined

  constructor(kind: FailureKind, message: string, { isItsFault = kind !== 'abandoned' && kind !== 'breaker_open', retryAfterMs, cause }: { isItsFault?: boolean; retryAfterMs?: number; cause?: unknown } = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.kind = kind
    this.isItsFault = isItsFault
    this.retryAfterMs = retryAfterMs
  }
}
