import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { Registry } from 'prom-client'
import { createLogger } from '#kit/log.ts'
import { connectRedis } from '#kit/redis.ts'
import { describeWithEngines } from '../../../subgraphs/kit/testing/engines.ts'
import { TestRedis } from '../../../subgraphs/kit/testing/redis-server.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import type { Answer } from '../toy-graph.ts'
import { SECRETS, startGuardedGraph, type Asker, type GuardedGraph } from './guarded-graph.ts'

const ENTITLED: Asker = { scopes: ['costs:read', 'c'], roles: ['AUDITOR'] }
const STRANGER = undefined

const QUERIES = [
  '{ open staff }',
  '{ open: staff }',
  '{ staff: open open: staff }',
  '{ me { __typename name } }',
  '{ shade sum either ruled }',
  '{ ... { staff } ...a open } fragment a on Query { other: staff }',
  '{ shelf { id cost similar { id cost } } }',
  '{ product(id: "1") { name cost maker { name } } }',
  '{ shelf { id: cost name left } }',
  '{ shelf { name left profit } }',
  '{ product(id: "2") { left gain: profit } }',
  '{ found { __typename ... on Product { name cost } ... on Secret { code name } } }',
  '{ media { __typename title } }',
  '{ tagged { tag } }',
  '{ page { number owner line { id signed } } }',
  '{ strict { name hidden } open }',
]

/** Every subgraph says of every answer that it is for everybody: nothing but the router stands between askers. */
describeWithEngines('what one viewer was answered, cached for all', () => {
  const owned = new AsyncDisposableStack()
  let server: TestRedis
  let plain: GuardedGraph
  beforeAll(async () => {
    server = owned.use(await TestRedis.start())
    plain = owned.use(await startGuardedGraph())
  })
  afterAll(() => owned.disposeAsync())

  async function startCaching(keyPrefix: string) {
    await using started = new AsyncDisposableStack()
    const redis = started.use(connectRedis({ url: server.url, keyPrefix, patienceMs: 5_000, log: createLogger({ name: 'test', level: 'silent' }) }))
    await waitFor('Redis', () => redis.available)
    const metrics = new Registry()
    const graph = started.use(await startGuardedGraph({ redis, responseCache: true, metrics }))
    graph.shop.cacheControl = graph.stock.cacheControl = 'max-age=300, public'
    const disposing = started.move()
    return {
      graph,
      async hits(): Promise<number> {
        const reads = await metrics.getSingleMetric('broxiva_router_cache_reads_total')?.get()
        return (reads?.values ?? []).reduce((sum, { labels, value }) => labels['outcome'] === 'hit' ? sum + value : sum, 0)
      },
      [Symbol.asyncDispose]: () => disposing.disposeAsync(),
    }
  }

  const told = async (graph: GuardedGraph, query: string, asker: Asker | undefined): Promise<Answer['body']> => (await graph.ask(query, asker)).body

  it.each([
    ['the entitled ask first', [ENTITLED, STRANGER]],
    ['strangers ask first', [STRANGER, ENTITLED]],
  ] as const)('is neither shown to whoever may not have it nor kept from whoever may: %s', async (order, askers) => {
    await using cache = await startCaching(`${order}:`)

    for (const query of QUERIES) {
      for (const asker of [...askers, ...askers, ...askers]) {
        const answer = await told(cache.graph, query, asker)
        expect({ query, entitled: asker === ENTITLED, answer }).toEqual({ query, entitled: asker === ENTITLED, answer: await told(plain, query, asker) })
        if (asker === STRANGER) expect(JSON.stringify(answer)).not.toMatch(SECRETS)
      }
    }

    expect(await cache.hits()).toBeGreaterThan(QUERIES.length)
  })
})
