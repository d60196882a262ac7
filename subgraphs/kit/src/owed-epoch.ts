import type { Logger } from './log.ts'
import type { RedisConnection } from './redis.ts'

/**
 * The new epoch that a process owes what is cached in Redis, for what it could not say there: at first, with each new connection (a Redis that was restored
 * may have lost what it was told), and whenever a change could not be told. Nothing is cached in a new epoch, so that nothing from before it is used.
 */
export class OwedEpoch {
  readonly #redis: RedisConnection
  readonly #begin: () => Promise<unknown>
  readonly #log: Logger
  #debts = 1
  #paid = 0
  #paying: Promise<void> | undefined

  /** `begin` writes the new epoch. Disposing of the connection is all that ends this. */
  constructor({ redis, begin, log }: { redis: RedisConnection; begin: () => Promise<unknown>; log: Logger }) {
    this.#redis = redis
    this.#begin = begin
    this.#log = log
    redis.client.on('ready', () => { this.owe() })
  }

  /** Whether this process owes nothing. Otherwise it begins to pay. */
  get settled(): boolean {
    if (this.#paid === this.#debts) return true
    void this.#pay()
    return false
  }

  owe(): void {
    this.#debts++
    void this.#pay()
  }

  #pay(): Promise<void> {
    this.#paying ??= this.#payAll().finally(() => { this.#paying = undefined })
    return this.#paying
  }

  async #payAll(): Promise<void> {
    while (this.#paid !== this.#debts && this.#redis.available) {
      const owed = this.#debts
      try {
        await this.#begin()
        this.#paid = owed
      } catch (error) {
        this.#log.debug({ err: error }, 'a new epoch of what is cached could not begin yet')
        return
      }
    }
  }
}
