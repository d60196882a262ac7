import DataLoader from 'dataloader'
import type { Clock } from './clock.ts'
import type { Logger } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { RedisConnection } from './redis.ts'
import { WakeLoop } from './wake.ts'

/** Credentials that are refused although their signature, or somebody's memory of them, still says that they are good. */
export interface Denylist {
  /** Never throws: where it cannot find out, it says what it knows. */
  denies(id: string): Promise<boolean>
  /** All that is denied, for whoever has many to ask about: as it is now, or as it was last known. Never throws. */
  latest(): Promise<Denials>
}

export interface Denials {
  has(id: string): boolean
}

export interface Denial {
  /** The id of a session, or the hash of an API key's secret. */
  readonly id: string
  /** From then on the credential is refused without this list. */
  readonly until: Date
}

/** The side of whoever ends credentials. */
export interface DenylistWriter {
  /** Never throws: what could not be written is written by the next repeat, which is up to the caller. */
  deny(denials: readonly Denial[]): Promise<void>
}

/** For one process that is the whole system. It begins empty: whoever writes it fills it. */
export function createMemoryDenylist(clock: Clock): Denylist & DenylistWriter {
  const known = new KnownDenials(clock)
  return {
    denies: async (id) => known.has(id),
    latest: async () => known,
    deny: async (denials) => { for (const { id, until } of denials) known.add(id, until.getTime()) },
  }
}

/** A sorted set: the member is the id, the score the moment from which it is not needed any more. */
const KEY = 'denylist'
/** Counts the writes, so that a reader sees by one number whether its copy is old. */
const WRITES = 'denylist-writes'
const COPY_EVERY_MS = 10_000

export function createRedisDenylistWriter({ redis, clock }: { redis: RedisConnection; clock: Clock }): DenylistWriter {
  return {
    async deny(denials) {
      if (denials.length === 0) return
      await redis.run((client) => client.multi()
        // An id that is denied for longer already stays so.
        .zadd(KEY, 'GT', ...denials.flatMap(({ id, until }) => [until.getTime(), id]))
        .zremrangebyscore(KEY, '-inf', clock.now().getTime())
        .incr(WRITES)
        .exec()).catch(() => {})
    },
  }
}

/**
 * Asks Redis about each credential, so that a sign-out counts for the next request everywhere; about those of the same moment in one command. It keeps a copy of the list besides, 10 s old at most: while
 * Redis is away what is in it stays refused, and what is not is let through and counted as `unverified`.
 */
export class RedisDenylist implements Denylist, AsyncDisposable {
  readonly #redis: RedisConnection
  readonly #clock: Clock
  readonly #metrics: Pick<Metrics, 'denylistChecks'>
  readonly #known: KnownDenials
  /** Until when each is denied, or null. */
  readonly #asked: DataLoader<string, string | null>
  readonly #copying: WakeLoop
  readonly #stopNoticing: () => void
  /** How many writes the copy has seen; unknown after an outage. */
  #copiedWrites: string | null | undefined

  constructor({ redis, clock, metrics, log }: { redis: RedisConnection; clock: Clock; metrics: Pick<Metrics, 'denylistChecks'>; log: Logger }) {
    this.#redis = redis
    this.#clock = clock
    this.#metrics = metrics
    this.#known = new KnownDenials(clock)
    this.#asked = new DataLoader((ids) => redis.run((client) => client.zmscore(KEY, [...ids])), { cache: false, batchScheduleFn: (ask) => { setImmediate(ask) } })
    this.#copying = new WakeLoop({
      intervalMs: COPY_EVERY_MS,
      round: () => this.#copy().catch((error: unknown) => { log.debug({ err: error }, 'the denylist could not be copied; it is tried again') }),
    })
    this.#stopNoticing = redis.onChange((available) => {
      this.#copiedWrites = undefined
      if (available) this.#copying.wake()
    })
    this.#copying.start()
  }

  async denies(id: string): Promise<boolean> {
    const outcome = await this.#ask(id)
    this.#metrics.denylistChecks.inc({ outcome })
    return outcome === 'denied'
  }

  async latest(): Promise<Denials> {
    try {
      const writes = await this.#redis.run((client) => client.get(WRITES))
      if (writes !== this.#copiedWrites) {
        await this.#copy()
        this.#copiedWrites = writes
      }
    } catch {
      // The copy stands.
    }
    return this.#known
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopNoticing()
    await this.#copying[Symbol.asyncDispose]()
  }

  async #ask(id: string): Promise<'allowed' | 'denied' | 'unverified'> {
    if (this.#known.has(id)) return 'denied'
    try {
      const until = await this.#asked.load(id)
      if (until !== null) this.#known.add(id, Number(until))
      return this.#known.has(id) ? 'denied' : 'allowed'
    } catch {
      return 'unverified'
    }
  }

  /** Adds to what is known and takes nothing away: a Redis that came back empty has forgotten nobody here. */
  async #copy(): Promise<void> {
    if (!this.#redis.available) return
    const flat = await this.#redis.client.zrangebyscore(KEY, `(${this.#clock.now().getTime()}`, '+inf', 'WITHSCORES')
    for (let index = 0; index < flat.length; index += 2) this.#known.add(flat[index] ?? '', Number(flat[index + 1]))
  }
}

/** Ids with the moment at which each may be forgotten. */
class KnownDenials implements Denials {
  readonly #untilMs = new Map<string, number>()
  readonly #clock: Clock
  #sweepAtMs = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  add(id: string, untilMs: number): void {
    this.#sweep()
    this.#untilMs.set(id, Math.max(untilMs, this.#untilMs.get(id) ?? 0))
  }

  has(id: string): boolean {
    const untilMs = this.#untilMs.get(id)
    return untilMs !== undefined && untilMs > this.#clock.now().getTime()
  }

  #sweep(): void {
    const now = this.#clock.now().getTime()
    if (now < this.#sweepAtMs) return
    this.#sweepAtMs = now + 60_000
    for (const [id, untilMs] of this.#untilMs) if (untilMs <= now) this.#untilMs.delete(id)
  }
}
