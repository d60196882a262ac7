import { Writable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createLogger } from '#kit/log.ts'
import { connectRedis } from '#kit/redis.ts'
import { describeWithEngines } from '../../subgraphs/kit/testing/engines.ts'
import { TestRedis } from '../../subgraphs/kit/testing/redis-server.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { figures, startToyGraph } from './toy-graph.ts'

const KEY = { 'x-api-key': 'key-of-org-9' }
const query = { query: '{ viewer { kind } }' }

describeWithEngines('budgets that routers share', () => {
  let server: TestRedis
  beforeAll(async () => { server = await TestRedis.start() })
  afterAll(async () => { await server[Symbol.asyncDispose]() })

  /** Two routers, each with its own connection, under a prefix of their own. */
  async function startTwo(keyPrefix: string, options: Parameters<typeof startToyGraph>[0]) {
    const log = createLogger({ name: 'test', level: 'info', destination: new Writable({ write: (_line, _encoding, done) => done() }) })
    const owned = new AsyncDisposableStack()
    // Patient, so that a busy machine is not taken for an outage.
    const connections = [0, 1].map(() => owned.use(connectRedis({ url: server.url, keyPrefix, log, patienceMs: 5_000 })))
    const routers = []
    for (const redis of connections) {
      await waitFor('Redis', () => redis.available)
      routers.push(owned.use(await startToyGraph({ rateLimit: true, redis, ...options })))
    }
    const [one, other] = routers as [Awaited<ReturnType<typeof startToyGraph>>, Awaited<ReturnType<typeof startToyGraph>>]
    return { one, other, connections, [Symbol.asyncDispose]: () => owned.disposeAsync() }
  }

  it('takes from one budget at all of them', async () => {
    await using two = await startTwo('share:', { keyRequestsPerMinute: 2 })

    const statuses = [await two.one.post(query, KEY), await two.other.post(query, KEY), await two.one.post(query, KEY), await two.other.post(query, KEY)].map(({ status }) => status)

    expect(statuses).toEqual([200, 200, 429, 429])
  })

  it('admits no more than there is, however many ask at once', async () => {
    await using two = await startTwo('rush:', { keyRequestsPerMinute: 20 })
    const begun = performance.now()

    const answers = await Promise.all(Array.from({ length: 120 }, (_, n) => (n % 2 === 0 ? two.one : two.other).post(query, KEY)))

    const cameBack = Math.ceil((performance.now() - begun) / 1000 * 20 / 60)
    const admitted = answers.filter(({ status }) => status === 200).length
    expect(admitted).toBeGreaterThanOrEqual(20)
    expect(admitted).toBeLessThanOrEqual(20 + cameBack)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(120 - admitted)
  })

  it('gives back at all of them what an operation did not cost', async () => {
    await using two = await startTwo('refund:', { costMaximum: 120, costRestoreRate: 1 })
    const parts = { query: '{ order(id: "ord_1") { parts { parts { id } } } }' }

    // Each may cost 111: without a refund the second could not be paid.
    const first = await two.one.post(parts, KEY)
    await waitFor('the refund to arrive', async () => Number(await server.ask((client) => client.hget('refund:budget:of:key:key_9', 'c'))) > 111)
    const second = await two.other.post(parts, KEY)

    expect([first.status, second.status]).toEqual([200, 200])
  })

  it('goes on by itself while Redis is away, from what it knew, and together again afterwards', async () => {
    await using two = await startTwo('away:', { keyRequestsPerMinute: 3 })
    const away = () => waitFor('the loss to be noticed', () => two.connections.every(({ available }) => !available))
    const back = () => waitFor('Redis again', () => two.connections.every(({ available }) => available))

    const before = [await two.one.post(query, KEY), await two.one.post(query, KEY)]
    await server.kill()
    await away()
    // One has seen two of three go; the other has seen none.
    const during = [await two.one.post(query, KEY), await two.one.post(query, KEY), await two.other.post(query, KEY)]
    await server.start()
    await back()
    // This Redis has forgotten everything; what each router knows of a client is only for outages.
    const after = [await two.other.post(query, KEY), await two.other.post(query, KEY), await two.other.post(query, KEY)]
    const exhausted = await two.other.post(query, KEY)

    expect(before.map(({ status }) => status)).toEqual([200, 200])
    expect(during.map(({ status }) => status)).toEqual([200, 429, 200])
    expect(after.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(exhausted.status).toBe(429)
    expect((await figures(two.one))['rate_limit_fallbacks_total']).toBeGreaterThanOrEqual(1)
  })
})
