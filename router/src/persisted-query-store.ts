import { createHash } from 'node:crypto'
import type { Logger } from '#kit/log.ts'
import type { RedisConnection } from '#kit/redis.ts'

/** A Map's slot and a string's header. */
const OVERHEAD_BYTES = 200

/**
 * Texts by their SHA-256, in memory up to `maxBytes`, the least recently used thrown away; and in Redis, where all routers of a deployment find them, for `ttlMs`
 * after their last use that went there. Without Redis, or while it is away, each process knows what it was told itself.
 */
export class PersistedQueryStore {
  readonly #maxBytes: number
  readonly #ttlMs: number
  readonly #redis: RedisConnection | undefined
  readonly #log: Logger
  readonly #texts = new Map<string, string>()
  #bytes = 0

  constructor({ maxBytes, ttlMs, redis, log }: { maxBytes: number; ttlMs: number; redis: RedisConnection | undefined; log: Logger }) {
    this.#maxBytes = maxBytes
    this.#ttlMs = ttlMs
    this.#redis = redis
    this.#log = log
  }

  /** What this process has at hand. */
  get(hash: string): string | undefined {
    const text = this.#texts.get(hash)
    if (text === undefined) return undefined
    this.#texts.delete(hash)
    this.#texts.set(hash, text)
    return text
  }

  /** What Redis has; undefined, too, when it cannot be asked. */
  async fetch(hash: string): Promise<string | undefined> {
    if (!this.#redis?.available) return undefined
    try {
      const text = await this.#redis.run((client) => client.getex(keyOf(hash), 'PX', this.#ttlMs))
      // Whoever else writes there: a hash leads to its own text or to nothing.
      if (text === null || createHash('sha256').update(text).digest('hex') !== hash) return undefined
      this.#keep(hash, text)
      return text
    } catch (error) {
      this.#log.debug({ err: error }, 'a persisted query could not be looked up')
      return undefined
    }
  }

  /** False when it is known already. A text that weighs more than all may together is not kept. */
  add(hash: string, text: string): boolean {
    if (this.get(hash) !== undefined || bytesOf(text) > this.#maxBytes) return false
    this.#keep(hash, text)
    if (this.#redis?.available) {
      this.#redis.run((client) => client.set(keyOf(hash), text, 'PX', this.#ttlMs)).catch((error: unknown) => { this.#log.debug({ err: error }, 'a persisted query could not be written') })
    }
    return true
  }

  #keep(hash: string, text: string): void {
    if (bytesOf(text) > this.#maxBytes || this.#texts.has(hash)) return
    this.#texts.set(hash, text)
    this.#bytes += bytesOf(text)
    for (const [oldest, old] of this.#texts) {
      if (this.#bytes <= this.#maxBytes) return
      this.#texts.delete(oldest)
      this.#bytes -= bytesOf(old)
    }
  }
}

/** Two bytes a character and the hash's own. */
function bytesOf(text: string): number {
  return text.length * 2 + OVERHEAD_BYTES
}

function keyOf(hash: string): string {
  return `router:query:${hash}`
}
