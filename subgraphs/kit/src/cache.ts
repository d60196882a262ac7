import { randomUUID } from 'node:crypto'
import type { Logger } from './log.ts'
import type { Metrics } from './metrics.ts'
import { OwedEpoch } from './owed-epoch.ts'
import { shared } from './patience.ts'
import type { RedisConnection } from './redis.ts'
import { fromStoredJson, toStoredJson } from './stored-json.ts'
import type { Tx } from './transaction.ts'

/** One sort of cached row. Who may see it is decided after the cache, for each viewer: what is cached is the same for all. */
export interface CacheKind {
  /** Also in metrics. Rows of another shape need another name: replicas of the last release still read the old one. */
  readonly name: string
  /** The last net: how long a row may stay that should have been forgotten. */
  readonly ttlMs: number
}

/** Loads the rows of some keys; a key without a row is left out. */
export type LoadRows<Row> = (keys: readonly string[]) => Promise<ReadonlyMap<string, Row>>

/** Rows by key in front of a database, which is the truth. It never fails: without it, everything is loaded. */
export interface Cache {
  /** The rows of distinct keys, one `load` for all that are not cached. A key without a row is not remembered: it is asked for again. */
  through<Row>(kind: CacheKind, keys: readonly string[], load: LoadRows<Row>): Promise<ReadonlyMap<string, Row>>
  /**
   * For rows that have changed, after the commit. Once it resolves, no reader that begins anywhere gets the row as it was before: also one that had loaded it
   * before the commit cannot put it back. Never throws; see {@link RedisCache} for what happens when it could not be done.
   */
  forget(kind: CacheKind, keys: readonly string[]): Promise<void>
}

/** For one process beside its database. */
export const noCache: Cache = {
  through: (_kind, keys, load) => keys.length === 0 ? Promise.resolve(new Map()) : load(keys),
  forget: () => Promise.resolve(),
}

/** Forgets rows once the transaction that changes them has committed; its caller and the subscribers come after that. */
export function forgetAfterCommit(cache: Cache, tx: Tx, kind: CacheKind, keys: readonly string[]): void {
  if (keys.length > 0) tx.afterCommit(() => cache.forget(kind, keys))
}

/** Longer than any load takes: a load that began before a row was forgotten must find the mark. */
const MARK_MS = 10 * 60_000
const JITTER = 0.2

/**
 * KEYS: the epoch, then for each row its value and its mark. ARGV: the epoch that the reader saw, then for each row the mark that it saw, the value, its life in ms.
 */
const WRITE_UNLESS_FORGOTTEN = `
  if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
  for row = 1, (#KEYS - 1) / 2 do
    if (redis.call('GET', KEYS[2 * row + 1]) or '') == ARGV[3 * row - 1] then
      redis.call('SET', KEYS[2 * row], ARGV[3 * row], 'PX', ARGV[3 * row + 1])
    end
  end
  return 1`

interface Slot {
  readonly key: string
  /** Set anew whenever the row is forgotten; '' when that was long ago. */
  readonly mark: string
}

/**
 * A cache of one subgraph in Redis, shared by its processes.
 *
 * A reader sees, together with what is cached, each row's mark, and writes what it has loaded only if the mark is still the same. Whatever this process could not
 * forget, because Redis was away, it owes: when Redis is back it first begins a new epoch, in which nothing is cached, and uses the cache only then. It does so
 * after each new connection, too, for a Redis that was restored from its disk may have forgotten that it should forget. Until then, and while Redis is slow, it
 * loads everything.
 */
export class RedisCache implements Cache {
  readonly #redis: RedisConnection
  readonly #metrics: Pick<Metrics, 'cacheReads'>
  readonly #prefix: string
  readonly #loading = new Map<string, Promise<ReadonlyMap<string, unknown>>>()
  readonly #epoch: OwedEpoch

  /** `name` is the subgraph's. Disposing of the connection is all that ends it. */
  constructor({ redis, name, metrics, log }: { redis: RedisConnection; name: string; metrics: Pick<Metrics, 'cacheReads'>; log: Logger }) {
    this.#redis = redis
    this.#metrics = metrics
    this.#prefix = `cache:${name}`
    this.#epoch = new OwedEpoch({ redis, begin: () => redis.run((client) => client.set(this.#epochKey, randomUUID())), log })
  }

  async through<Row>(kind: CacheKind, keys: readonly string[], load: LoadRows<Row>): Promise<ReadonlyMap<string, Row>> {
    if (keys.length === 0) return new Map()
    const seen = await this.#read<Row>(kind, keys)
    if (!seen) {
      this.#count(kind, 'error', keys.length)
      return load(keys)
    }
    this.#count(kind, 'hit', seen.rows.size)
    this.#count(kind, 'miss', seen.missing.length)
    for (const [key, row] of await this.#loadOnce(kind, seen, load)) seen.rows.set(key, row)
    return seen.rows
  }

  async forget(kind: CacheKind, keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return
    const mark = randomUUID()
    try {
      await this.#redis.run(async (client) => {
        const forgetting = client.multi()
        for (const key of keys) forgetting.set(this.#markOf(kind, key), mark, 'PX', MARK_MS).del(this.#valueOf(kind, key))
        for (const [error] of await forgetting.exec() ?? []) if (error) throw error
      })
    } catch {
      this.#epoch.owe()
    }
  }

  /** Undefined when the cache cannot be used at the moment. */
  async #read<Row>(kind: CacheKind, keys: readonly string[]): Promise<{ rows: Map<string, Row>; missing: Slot[]; epoch: string } | undefined> {
    if (!this.#epoch.settled) return undefined
    let values: (string | null)[]
    try {
      values = await this.#redis.run((client) => client.mget(this.#epochKey, ...keys.map((key) => this.#valueOf(kind, key)), ...keys.map((key) => this.#markOf(kind, key))))
    } catch {
      return undefined
    }
    const [epoch] = values
    if (!epoch) {
      // It was lost, and with it perhaps what other processes forgot.
      this.#epoch.owe()
      return undefined
    }
    const rows = new Map<string, Row>()
    const missing: Slot[] = []
    for (const [index, key] of keys.entries()) {
      const cached = rowOf(values[1 + index] ?? '', epoch)
      if (cached === undefined) missing.push({ key, mark: values[1 + keys.length + index] ?? '' })
      else rows.set(key, cached as Row)
    }
    return { rows, missing, epoch }
  }

  /**
   * Loads what no other request of this process is loading. One that saw the same marks began after the same changes, so that its answer is as new as this
   * reader may expect.
   */
  async #loadOnce<Row>(kind: CacheKind, { missing, epoch }: { missing: readonly Slot[]; epoch: string }, load: LoadRows<Row>): Promise<ReadonlyMap<string, Row>> {
    const own: Slot[] = []
    const others = new Set<Promise<ReadonlyMap<string, unknown>>>()
    const flightOf = ({ key, mark }: Slot) => `${kind.name} ${epoch} ${mark} ${key}`
    for (const slot of missing) {
      const flight = this.#loading.get(flightOf(slot))
      if (flight) others.add(flight)
      else own.push(slot)
    }
    const loads: Promise<ReadonlyMap<string, unknown>>[] = [...others]
    if (own.length > 0) {
      const flight = shared(() => load(own.map(({ key }) => key))).finally(() => { for (const slot of own) this.#loading.delete(flightOf(slot)) })
      for (const slot of own) this.#loading.set(flightOf(slot), flight)
      loads.push(flight)
      void flight.then((rows) => this.#write(kind, epoch, own, rows), () => {})
    }
    const loaded = new Map<string, Row>()
    for (const rows of await Promise.all(loads)) {
      for (const { key } of missing) if (rows.has(key)) loaded.set(key, rows.get(key) as Row)
    }
    return loaded
  }

  async #write<Row>(kind: CacheKind, epoch: string, slots: readonly Slot[], rows: ReadonlyMap<string, Row>): Promise<void> {
    const found = slots.filter(({ key }) => rows.has(key))
    if (found.length === 0) return
    const keys = [this.#epochKey, ...found.flatMap(({ key }) => [this.#valueOf(kind, key), this.#markOf(kind, key)])]
    // Rows that were cached together do not all end together.
    const life = () => Math.round(kind.ttlMs * (1 - JITTER * Math.random()))
    const values = found.flatMap(({ key, mark }) => [mark, epoch + toStoredJson(rows.get(key)), life()])
    await this.#redis.run((client) => client.eval(WRITE_UNLESS_FORGOTTEN, keys.length, ...keys, epoch, ...values)).catch(() => {})
  }

  #count(kind: CacheKind, outcome: 'hit' | 'miss' | 'error', rows: number): void {
    if (rows > 0) this.#metrics.cacheReads.inc({ cache: kind.name, outcome }, rows)
  }

  get #epochKey(): string {
    return this.#prefix
  }

  #valueOf(kind: CacheKind, key: string): string {
    return `${this.#prefix}:${kind.name}:${key}`
  }

  #markOf(kind: CacheKind, key: string): string {
    return `${this.#prefix}:${kind.name}:${key}#`
  }
}

/** Undefined for a value of another epoch, or none. */
function rowOf(value: string, epoch: string): unknown {
  if (!value.startsWith(epoch)) return undefined
  try {
    return fromStoredJson(JSON.parse(value.slice(epoch.length)))
  } catch {
    return undefined
  }
}
