import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { noCache, RedisCache, type Cache, type CacheKind } from '#kit/cache.ts'
import { newId } from '#kit/ids.ts'
import { createLogger } from '#kit/log.ts'
import { createMetrics } from '#kit/metrics.ts'
import { connectRedis } from '#kit/redis.ts'
import { describeWithEngines } from '../testing/engines.ts'
import { TestRedis } from '../testing/redis-server.ts'
import { waitFor } from '../testing/wait-for.ts'

const KIND: CacheKind = { name: 'thing', ttlMs: 60_000 }
const log = createLogger({ name: 'test', level: 'silent' })

/** Stands for a table: keys with a version that only grows. */
class Table {
  readonly rows = new Map<string, number>()
  readonly loads: string[][] = []
  /** Holds back answers that were read already. */
  gate: Promise<void> = Promise.resolve()

  readonly load = async (keys: readonly string[]): Promise<Map<string, number>> => {
    this.loads.push([...keys])
    const read = new Map(keys.flatMap((key) => (this.rows.has(key) ? [[key, this.rows.get(key) ?? 0]] : [])))
    await this.gate
    return read
  }
}

describe('no cache', () => {
  it('loads everything, and nothing for nobody', async () => {
    const table = new Table()
    table.rows.set('a', 1)

    expect(await noCache.through(KIND, ['a', 'b'], table.load)).toEqual(new Map([['a', 1]]))
    expect(await noCache.through(KIND, [], table.load)).toEqual(new Map())
    expect(table.loads).toEqual([['a', 'b']])
  })
})

describeWithEngines('a cache in Redis', () => {
  let server: TestRedis
  beforeAll(async () => { server = await TestRedis.start() })
  afterAll(async () => { await server[Symbol.asyncDispose]() })

  /** A process that shares the cache with the others of this test. */
  function startProcess(patienceMs = 5_000) {
    const metrics = createMetrics()
    const redis = connectRedis({ url: server.url, keyPrefix: 'cache-test:', patienceMs, log })
    const cache = new RedisCache({ redis, name: 'toy', metrics, log })
    return {
      cache,
      redis,
      /** Once what it reads is cached. */
      inUse: () => waitFor('the cache to be in use', async () => {
        const key = newId('key')
        const table = new Table()
        table.rows.set(key, 1)
        await cache.through(KIND, [key], table.load)
        await cache.through(KIND, [key], table.load)
        return table.loads.length === 1
      }),
      async reads() {
        const { values } = await metrics.cacheReads.get()
        return Object.fromEntries(values.map(({ labels, value }) => [labels.outcome, value]))
      },
      [Symbol.asyncDispose]: () => redis[Symbol.asyncDispose](),
    }
  }

  const cached = (key: string) => waitFor('the row to be cached', () => server.ask(async (client) => await client.exists(`cache-test:cache:toy:thing:${key}`) === 1))
  const read = async (cache: Cache, key: string, table: Table) => (await cache.through(KIND, [key], table.load)).get(key)

  it('loads what is missing in one go, for all processes, and counts', async () => {
    await using one = startProcess()
    await using two = startProcess()
    await one.inUse()
    await two.inUse()
    const before = await two.reads()
    const [a, b, c, nobody] = [newId('key'), newId('key'), newId('key'), newId('key')]
    const table = new Table()
    for (const [index, key] of [a, b, c].entries()) table.rows.set(key, index)

    await one.cache.through(KIND, [a, b], table.load)
    await cached(b)
    const rows = await two.cache.through(KIND, [c, b, nobody, a], table.load)

    expect(rows).toEqual(new Map([[a, 0], [b, 1], [c, 2]]))
    expect(table.loads).toEqual([[a, b], [c, nobody]])
    const after = await two.reads()
    expect([(after['hit'] ?? 0) - (before['hit'] ?? 0), (after['miss'] ?? 0) - (before['miss'] ?? 0)]).toEqual([2, 2])
  })

  it('gives back amounts and instants as they were', async () => {
    await using one = startProcess()
    await one.inUse()
    const key = newId('key')
    const row = { amountMinor: 9_007_199_254_740_993n, at: new Date('2026-01-02T03:04:05.678Z'), names: { en: 'Bicycle' }, none: null, list: [1n, 'two'] }
    const load = async () => new Map([[key, row]])
    await one.cache.through(KIND, [key], load)
    await cached(key)

    const rows = await one.cache.through(KIND, [key], async () => { throw new Error('It is cached.') })

    expect(rows.get(key)).toEqual(row)
  })

  it('forgets for all processes', async () => {
    await using one = startProcess()
    await using two = startProcess()
    await one.inUse()
    await two.inUse()
    const [key, table] = [newId('key'), new Table()]
    table.rows.set(key, 1)
    await read(one.cache, key, table)
    await cached(key)

    table.rows.set(key, 2)
    await two.cache.forget(KIND, [key])

    expect(await read(one.cache, key, table)).toBe(2)
  })

  it('does not let a reader put back what it had loaded before the change, nor share it with a reader that comes after', async () => {
    await using one = startProcess()
    await one.inUse()
    const [key, table] = [newId('key'), new Table()]
    table.rows.set(key, 1)
    const gate = Promise.withResolvers<void>()
    table.gate = gate.promise
    const early = read(one.cache, key, table)
    await waitFor('the early reader to have loaded', () => table.loads.length === 1)

    table.rows.set(key, 2)
    await one.cache.forget(KIND, [key])
    table.gate = Promise.resolve()
    const late = await read(one.cache, key, table)
    gate.resolve()

    expect([await early, late]).toEqual([1, 2])
    await cached(key)
    expect(await read(one.cache, key, table)).toBe(2)
  })

  it('loads once for readers that come at the same time', async () => {
    await using one = startProcess()
    await one.inUse()
    const [a, b, table] = [newId('key'), newId('key'), new Table()]
    table.rows.set(a, 1).set(b, 2)
    const gate = Promise.withResolvers<void>()
    table.gate = gate.promise

    const both = one.cache.through(KIND, [a, b], table.load)
    await waitFor('the first to load', () => table.loads.length === 1)
    const others = Array.from({ length: 20 }, () => one.cache.through(KIND, [b], table.load))
    const failing = one.cache.through(KIND, [newId('key')], async () => { throw new Error('no database') })
    await expect(failing).rejects.toThrow('no database')
    gate.resolve()

    expect(await both).toEqual(new Map([[a, 1], [b, 2]]))
    for (const other of others) expect(await other).toEqual(new Map([[b, 2]]))
    expect(table.loads).toEqual([[a, b]])
  })

  it('loads everything while Redis is away, and is of use again when it is back', async () => {
    await using one = startProcess()
    await one.inUse()
    const [key, table] = [newId('key'), new Table()]
    table.rows.set(key, 1)
    await read(one.cache, key, table)
    await cached(key)

    await server.kill()
    await waitFor('the loss to be noticed', () => !one.redis.available)
    expect([await read(one.cache, key, table), await read(one.cache, key, table)]).toEqual([1, 1])
    table.rows.set(key, 2)
    await one.cache.forget(KIND, [key])
    expect(await read(one.cache, key, table)).toBe(2)
    expect((await one.reads())['error']).toBeGreaterThanOrEqual(3)
    await server.start()
    await one.inUse()

    expect(await read(one.cache, key, table)).toBe(2)
  })

  it('owes what it could not forget: with Redis back, nothing from before is read by anybody', async () => {
    await using one = startProcess(100)
    await using two = startProcess()
    await one.inUse()
    await two.inUse()
    const [key, table] = [newId('key'), new Table()]
    table.rows.set(key, 1)
    await read(two.cache, key, table)
    await cached(key)

    server.suspend()
    try {
      table.rows.set(key, 2)
      await one.cache.forget(KIND, [key])
      expect(await read(one.cache, key, table)).toBe(2)
    } finally {
      server.resume()
    }
    await one.inUse()

    expect([await read(one.cache, key, table), await read(two.cache, key, table)]).toEqual([2, 2])
  })

  it('begins anew after each new connection: what was restored from a disk may be older than what was forgotten', async () => {
    await using one = startProcess()
    await one.inUse()
    const [key, table] = [newId('key'), new Table()]
    table.rows.set(key, 1)
    await read(one.cache, key, table)
    await cached(key)
    const value = `cache-test:cache:toy:thing:${key}`
    const [stale, epoch] = await server.ask(async (client) => [await client.get(value) ?? '', await client.get('cache-test:cache:toy') ?? ''] as const)
    table.rows.set(key, 2)
    await one.cache.forget(KIND, [key])

    await server.kill()
    await server.start()
    await server.ask((client) => client.mset(value, stale, 'cache-test:cache:toy', epoch))
    await one.inUse()

    expect(await read(one.cache, key, table)).toBe(2)
  })

  it('never answers a row older than the last change before the reader began, whatever happens at the same time', async () => {
    await using one = startProcess()
    await using two = startProcess()
    await using three = startProcess()
    await Promise.all([one, two, three].map((process) => process.inUse()))
    const table = new Table()
    const keys = Array.from({ length: 5 }, () => newId('key'))
    const settled = new Map(keys.map((key) => [key, 0]))
    for (const key of keys) table.rows.set(key, 0)
    const load = async (wanted: readonly string[]) => {
      const rows = await table.load(wanted)
      for (let turns = Math.random() * 5; turns > 0; turns--) await new Promise(setImmediate)
      return rows
    }
    let writing = true
    const wrong: string[] = []
    let reads = 0

    const readers = [one, two, three].flatMap(({ cache }) => Array.from({ length: 4 }, async () => {
      while (writing) {
        const [key = ''] = [keys[Math.floor(Math.random() * keys.length)]]
        const least = settled.get(key) ?? 0
        const version = (await cache.through(KIND, [key], load)).get(key) ?? -1
        if (version < least) wrong.push(`${key}: ${version} instead of ${least}`)
        reads++
      }
    }))
    const writers = keys.map(async (key, index) => {
      const { cache } = [one, two, three][index % 3] ?? one
      for (let version = 1; version <= 200; version++) {
        table.rows.set(key, version)
        await cache.forget(KIND, [key])
        settled.set(key, version)
        await new Promise(setImmediate)
      }
    })
    await Promise.all(writers)
    writing = false
    await Promise.all(readers)

    expect(wrong).toEqual([])
    expect(reads).toBeGreaterThan(500)
    expect((await one.reads())['hit']).toBeGreaterThan(0)
  })
})
