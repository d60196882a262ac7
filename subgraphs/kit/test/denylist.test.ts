import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createMemoryDenylist, createRedisDenylistWriter, RedisDenylist } from '#kit/denylist.ts'
import { newId } from '#kit/ids.ts'
import { createLogger } from '#kit/log.ts'
import { createMetrics } from '#kit/metrics.ts'
import { connectRedis } from '#kit/redis.ts'
import { describeWithEngines } from '../testing/engines.ts'
import { TestRedis } from '../testing/redis-server.ts'
import { TestClock } from '../testing/subgraph.ts'
import { waitFor } from '../testing/wait-for.ts'

const MINUTE_MS = 60_000

describe('a denylist in memory', () => {
  it('refuses what it was told of, until the moment given', async () => {
    const clock = new TestClock()
    const denylist = createMemoryDenylist(clock)
    await denylist.deny([{ id: 'a', until: new Date(clock.now().getTime() + MINUTE_MS) }])

    expect([await denylist.denies('a'), await denylist.denies('b')]).toEqual([true, false])
    clock.advance(MINUTE_MS)
    expect(await denylist.denies('a')).toBe(false)
  })
})

describeWithEngines('a denylist in Redis', () => {
  let server: TestRedis
  beforeAll(async () => { server = await TestRedis.start() })
  afterAll(async () => { await server[Symbol.asyncDispose]() })

  function start() {
    const stack = new AsyncDisposableStack()
    const [clock, metrics, log] = [new TestClock(), createMetrics(), createLogger({ name: 'test', level: 'silent' })]
    const connect = () => stack.use(connectRedis({ url: server.url, keyPrefix: 'denylist-test:', patienceMs: 5_000, log }))
    const [users, router] = [connect(), connect()]
    const writer = createRedisDenylistWriter({ redis: users, clock })
    const denylist = stack.use(new RedisDenylist({ redis: router, clock, metrics, log }))
    return {
      clock,
      denylist,
      connected: () => waitFor('both to be connected', () => users.available && router.available),
      away: () => waitFor('the loss to be noticed', () => !users.available && !router.available),
      deny: (...ids: string[]) => writer.deny(ids.map((id) => ({ id, until: new Date(clock.now().getTime() + 15 * MINUTE_MS) }))),
      async checks() {
        const { values } = await metrics.denylistChecks.get()
        return Object.fromEntries(values.map(({ labels, value }) => [labels.outcome, value]))
      },
      [Symbol.asyncDispose]: () => stack.disposeAsync(),
    }
  }

  it('counts for the next request of every process, and no longer than it must', async () => {
    await using list = start()
    await list.connected()
    const [gone, here] = [newId('ses'), newId('ses')]

    expect(await list.denylist.denies(gone)).toBe(false)
    await list.deny(gone)
    expect([await list.denylist.denies(gone), await list.denylist.denies(here)]).toEqual([true, false])

    list.clock.advance(15 * MINUTE_MS)
    expect(await list.denylist.denies(gone)).toBe(false)
    await list.deny(here)
    expect(await server.ask((client) => client.zrange('denylist-test:denylist', 0, -1))).toEqual([here])
    expect(await list.checks()).toEqual({ allowed: 3, denied: 1 })
  })

  it('is copied anew for whoever has many to ask about, when something was written and only then', async () => {
    await using list = start()
    await list.connected()
    const [before, after] = [newId('ses'), newId('ses')]
    await list.deny(before)
    expect((await list.denylist.latest()).has(before)).toBe(true)
    await server.ask((client) => client.config('RESETSTAT'))

    for (let n = 0; n < 10; n++) await list.denylist.latest()
    expect(await server.ask((client) => client.info('commandstats'))).not.toContain('zrangebyscore')

    await list.deny(after)
    const denials = await list.denylist.latest()
    expect([denials.has(before), denials.has(after), denials.has(newId('ses'))]).toEqual([true, true, false])

    await server.kill()
    await list.away()
    expect((await list.denylist.latest()).has(after)).toBe(true)
    await server.start()
  })

  it('goes on to refuse what was on the list while Redis is away, also what nobody has asked about, and lets the rest through', async () => {
    await using list = start()
    await list.connected()
    const [known, stranger] = [newId('ses'), newId('ses')]
    await list.deny(known)
    await server.ask((client) => client.config('RESETSTAT'))
    await using later = start()
    await later.connected()
    await waitFor('the copy', async () => (await server.ask((client) => client.info('commandstats'))).includes('zrangebyscore'))

    await server.kill()
    await later.away()

    expect([await later.denylist.denies(known), await later.denylist.denies(stranger)]).toEqual([true, false])
    expect(await later.checks()).toMatchObject({ unverified: 1 })
    await server.start()
  })

  it('forgets nobody when Redis comes back empty, and is complete again once it is filled', async () => {
    await using list = start()
    await list.connected()
    const [before, during] = [newId('ses'), newId('ses')]
    await list.deny(before)
    expect(await list.denylist.denies(before)).toBe(true)

    await server.kill()
    await list.away()
    await list.deny(during)
    await server.start()
    await list.connected()

    expect([await list.denylist.denies(before), await list.denylist.denies(during)]).toEqual([true, false])
    await list.deny(before, during)
    expect(await list.denylist.denies(during)).toBe(true)
  })
})
