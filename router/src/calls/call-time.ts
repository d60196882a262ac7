import type { Deadline } from '../deadline.ts'

/**
 * The time that a call has, by `performance.now()`. It grows while somebody joins who waits longer.
 *
 * A class, as it is made for each call: of every object literal with accessors V8 makes a hidden class of its own, which keeps what they close over, all of a request, until the next full collection.
 */
export class CallTime {
  readonly #began: number
  readonly #deadline: Deadline
  readonly #timeoutMs: number
  readonly #amplyMs: number

  /** `amplyMs`: a subgraph that has so long, and does not answer, is to blame. */
  constructor({ began, deadline, timeoutMs, amplyMs }: { began: number; deadline: Deadline; timeoutMs: number; amplyMs: number }) {
    this.#began = began
    this.#deadline = deadline
    this.#timeoutMs = timeoutMs
    this.#amplyMs = amplyMs
  }

  get until(): number {
    return Math.min(this.#began + this.#timeoutMs, this.#deadline.at)
  }

  /** Whether it is the request's deadline that comes first. */
  get isDeadline(): boolean {
    return this.#deadline.at <= this.#began + this.#timeoutMs
  }

  /** Whether a subgraph that does not answer within it is to blame. */
  get isAmple(): boolean {
    return this.until - this.#began >= this.#amplyMs
  }
}
