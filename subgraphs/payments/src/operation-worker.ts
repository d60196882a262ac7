import type { Runtime } from '#kit/runtime.ts'
import { WakeLoop } from '#kit/wake.ts'
import type { OperationRunner } from './app.ts'

/** A commit that asked for an operation wakes the worker; this is the floor, for those of other processes, and for retries. */
const POLL_MS = 250
/** Calls to the provider side by side, so that a slow one holds up nobody. */
const CONCURRENCY = 6

/** Performs due provider operations, also those that a dead process left behind. */
export class OperationWorker implements OperationRunner, AsyncDisposable {
  readonly #runtime: Runtime
  readonly #performOperation: (operationId: string) => Promise<void>
  readonly #loop: WakeLoop
  readonly #performing = new Map<string, Promise<void>>()
  #started = false

  /** `performOperation` must not throw: it owns its errors. */
  constructor(runtime: Runtime, performOperation: (operationId: string) => Promise<void>) {
    this.#runtime = runtime
    this.#performOperation = performOperation
    this.#loop = new WakeLoop({ intervalMs: POLL_MS, round: () => this.#round() })
  }

  start(): void {
    this.#started = true
    this.#loop.start()
  }

  wake(): void {
    if (this.#started) this.#loop.wake()
  }

  perform(operationId: string): Promise<void> {
    const underway = this.#performing.get(operationId)
    if (underway) return underway
    const performance = this.#performOperation(operationId).finally(() => {
      this.#performing.delete(operationId)
      // What it recorded may have asked for the next operation.
      this.wake()
    })
    this.#performing.set(operationId, performance)
    return performance
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#loop[Symbol.asyncDispose]()
    await Promise.all(this.#performing.values())
  }

  async #round(): Promise<void> {
    const { db, clock, log } = this.#runtime
    const free = CONCURRENCY - this.#performing.size
    if (free <= 0) return
    try {
      const due: { id: string }[] = await db.source.query(
        "SELECT id FROM provider_operations WHERE status = 'PENDING' AND due_at <= $1 AND id <> ALL($2) ORDER BY due_at LIMIT $3",
        [clock.now(), [...this.#performing.keys()], free])
      for (const { id } of due) void this.perform(id)
    } catch (error) {
      log.error({ err: error }, 'the provider operations could not be read; they are tried again')
    }
  }
}
