import { randomUUID } from 'node:crypto'
import type { Logger } from './log.ts'
import { OwedEpoch } from './owed-epoch.ts'
import type { RedisConnection } from './redis.ts'

/** No cached answer lives longer, whatever its subgraph allows. */
export const LONGEST_LIFE_MS = 60 * 60_000

/** A mark outlives every answer that began to be fetched before it. */
const MARK_MS = LONGEST_LIFE_MS + 10 * 60_000

/** KEYS: the epoch and clock. ARGV: what keys of marks begin with, their life in ms, the tags. */
const MARK_TAGS = `
  local now = redis.call('HINCRBY', KEYS[1], 'clock', 1)
  for tag = 3, #ARGV do redis.call('SET', ARGV[1] .. ARGV[tag], now, 'PX', ARGV[2]) end
  return now`

/** Tells the routers of a deployment which of the answers that they have cached have changed. */
export interface ResponseMarks {
  /**
   * For what was committed: once it resolves, no router serves an answer with one of these tags (`Product:prd_1`, or `Product` for all of a type) from before, nor
   * one whose fetch had begun before. Never throws: what could not be said is owed, and nothing is served from before once Redis is back.
   */
  invalidate(tags: readonly string[]): Promise<void>
}

/** Where no router caches. */
export const noResponseMarks: ResponseMarks = { invalidate: () => Promise.resolve() }

/**
 * The marks in Redis. Each invalidation is one tick of a clock, and marks its tags with it. An answer carries the tick that was read before it was fetched, so that
 * one with an older tick than a mark of its tags is out of date, whoever wrote it and when. It also carries an epoch: a new one begins, in which nothing is cached, with each
 * new connection to Redis (one that was restored may have lost marks), and when an invalidation failed.
 */
export class RedisResponseMarks implements ResponseMarks {
  readonly redis: RedisConnection
  readonly #epoch: OwedEpoch

  /** Disposing of the connection is all that ends it. */
  constructor({ redis, log }: { redis: RedisConnection; log: Logger }) {
    this.redis = redis
    this.#epoch = new OwedEpoch({ redis, begin: () => redis.run((client) => client.hset(this.key, 'epoch', randomUUID())), log })
  }

  /** Of the epoch and clock. */
  get key(): string {
    return 'router:responses'
  }

  /** What the keys of marks begin with, the connection's own prefix included. */
  get markPrefix(): string {
    return `${this.redis.keyPrefix}router:responses#`
  }

  /** Whether this process owes nothing. Otherwise it begins to pay. */
  get settled(): boolean {
    return this.#epoch.settled
  }

  async invalidate(tags: readonly string[]): Promise<void> {
    if (tags.length === 0) return
    try {
      await this.redis.run((client) => client.eval(MARK_TAGS, 1, this.key, this.markPrefix, MARK_MS, ...tags))
    } catch {
      this.owe()
    }
  }

  /** A new epoch must begin. */
  owe(): void {
    this.#epoch.owe()
  }
}
