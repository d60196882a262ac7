import type { CallFailure } from './failure.ts'

export interface RetrySettings {
  /** The most further attempts of one call. */
  readonly retries: number
  /** The mean wait before the first of them; it doubles each time. */
  readonly retryDelayMs: number
  /** The part of all calls that may be sent once more. */
  readonly retryBudget: number
}

const MAX_DELAY_MS = 2_000

/** So many may be sent again whatever was sent before, and so many can be saved up. */
const RESERVE = 10
const MOST_SAVED = 100

/** Bounds what is sent again to a part of what is sent: an outage must not be met with a multiple of the load. */
export class RetryBudget {
  readonly #ratio: number
  #balance = RESERVE

  constructor(ratio: number) {
    this.#ratio = ratio
    if (ratio === 0) this.#balance = 0
  }

  /** For each call. */
  earn(): void {
    if (this.#balance < MOST_SAVED) this.#balance += this.#ratio
  }

  /** Whether one more may be sent. */
  spend(): boolean {
    if (this.#balance < 1) return false
    this.#balance -= 1
    return true
  }
}

/** `free`: nothing has happened and nothing was worked on. `for queries`: it may have been executed, and must be within the budget. */
export function repeatable({ kind }: CallFailure): 'free' | 'for queries' | 'never' {
  switch (kind) {
    case 'unreachable': case 'not_executed': return 'free'
    case 'broken': case 'unavailable': return 'for queries'
    case 'invalid': case 'timeout': case 'deadline': case 'abandoned': case 'breaker_open': return 'never'
    default: return kind satisfies never
  }
}

/**
 * How long to wait before the `attempt`th repetition: twice as long each time, give or take a half, so that those who failed together do not come back
 * together. What broke off is sent again at once the first time: mostly an idle connection was closed at the moment it was used.
 */
export function retryDelayMs({ kind }: CallFailure, attempt: number, { retryDelayMs: firstMs }: RetrySettings): number {
  if (kind === 'broken' && attempt === 1) return 0
  return Math.min(firstMs * 2 ** (attempt - 1), MAX_DELAY_MS) * (0.5 + Math.random())
}
