export type BreakerState = 'closed' | 'open' | 'half-open'

export interface BreakerSettings {
  /** So many failures in a row open it. */
  readonly breakerFailures: number
  /** How long it stays open before a trial. */
  readonly breakerOpenMs: number
  /** So many trials in a row must succeed to close it. */
  readonly breakerSuccesses: number
  /** What takes longer has failed, even if it is answered in the end. */
  readonly breakerTimeoutMs: number
}

/**
 * A circuit breaker. Closed, it lets everything through. After so many failures in a row it is open and lets nothing through; after a while it is
 * half-open and lets one call after the other try, until enough of them succeed or one fails. The end of a call counts only while nothing has
 * changed since it began.
 */
export class Breaker {
  readonly #settings: BreakerSettings
  readonly #changed: (state: BreakerState) => void
  #state: BreakerState = 'closed'
  /** A call's turn; each change of state and each trial begins another one. */
  #turn = 0
  #inARow = 0
  #trialAt = 0
  #trialBegan: number | undefined

  constructor(settings: BreakerSettings, changed: (state: BreakerState) => void) {
    this.#settings = settings
    this.#changed = changed
  }

  get state(): BreakerState {
    return this.#state
  }

  /** How long until it lets a trial through. */
  get retryAfterMs(): number {
    return this.#state === 'open' ? Math.max(0, this.#trialAt - performance.now()) : 0
  }

  /** Whether a call may begin at this moment. */
  admits(): boolean {
    switch (this.#state) {
      case 'closed': return true
      case 'open': return performance.now() >= this.#trialAt
      case 'half-open': {
        if (this.#trialBegan === undefined) return true
        if (performance.now() - this.#trialBegan >= this.#settings.breakerTimeoutMs) this.#open()
        return false
      }
      default: return this.#state satisfies never
    }
  }

  /** A call that was admitted begins. The answer names its turn; one of the endings is called with it, once. */
  begin(): number {
    if (this.#state === 'closed') return this.#turn
    if (this.#state === 'open') this.#change('half-open')
    this.#trialBegan = performance.now()
    return ++this.#turn
  }

  succeeded(turn: number, tookMs: number): void {
    if (turn !== this.#turn) return
    if (tookMs > this.#settings.breakerTimeoutMs) return this.failed(turn)
    if (this.#state === 'closed') {
      this.#inARow = 0
      return
    }
    this.#trialBegan = undefined
    this.#inARow += 1
    if (this.#inARow >= this.#settings.breakerSuccesses) this.#change('closed')
  }

  failed(turn: number): void {
    if (turn !== this.#turn) return
    if (this.#state === 'half-open') return this.#open()
    this.#inARow += 1
    if (this.#inARow >= this.#settings.breakerFailures) this.#open()
  }

  /** It tells nothing about the address. */
  undecided(turn: number): void {
    if (turn === this.#turn) this.#trialBegan = undefined
  }

  #open(): void {
    this.#trialAt = performance.now() + this.#settings.breakerOpenMs
    this.#change('open')
  }

  #change(state: BreakerState): void {
    this.#state = state
    this.#turn += 1
    this.#inARow = 0
    this.#trialBegan = undefined
    this.#changed(state)
  }
}
