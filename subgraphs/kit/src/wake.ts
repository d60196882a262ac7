import { withoutTrace } from './trace.ts'

/**
 * A loop that works when woken and, as a floor, every `intervalMs`. Wake-ups that arrive during a round cause one
 * more round. Rounds never overlap.
 */
export class WakeLoop implements AsyncDisposable {
  readonly #round: () => Promise<void>
  readonly #intervalMs: number
  #pending = false
  #stopped = false
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | undefined

  /** `round` must not throw: it owns its errors. */
  constructor({ round, intervalMs }: { round: () => Promise<void>; intervalMs: number }) {
    this.#round = round
    this.#intervalMs = intervalMs
  }

  start(): void {
    this.wake()
  }

  wake(): void {
    if (this.#stopped) return
    this.#pending = true
    // A loop outlives whoever woke it: its work is not part of their request.
    this.#running ??= withoutTrace(() => this.#run())
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#running
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer)
    while (this.#pending && !this.#stopped) {
      this.#pending = false
      await this.#round()
    }
    // In the same breath as the last look at `#pending`: a wake-up in between would be lost.
    this.#running = undefined
    if (!this.#stopped) this.#timer = setTimeout(() => this.wake(), this.#intervalMs)
  }
}
