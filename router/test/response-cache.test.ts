import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { GraphQLError } from 'graphql'
import { Registry } from 'prom-client'
import { buildSchema, sharedTypeDefs } from '#kit/graphql/schema.ts'
import { Audience } from '#kit/graphql/context.ts'
import { serveSubgraph } from '#kit/graphql/server.ts'
import { createInternalTokenSigner, createInternalTokenVerifier } from '#kit/internal-token.ts'
import { createLogger } from '#kit/log.ts'
import { connectRedis, type RedisConnection } from '#kit/redis.ts'
import { RedisResponseMarks } from '#kit/response-marks.ts'
import { ANONYMOUS, type Viewer } from '#kit/viewer.ts'
import { describeWithEngines } from '../../subgraphs/kit/testing/engines.ts'
import { TestRedis } from '../../subgraphs/kit/testing/redis-server.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { composeSupergraph, parseSubgraphFiles } from '../src/compose.ts'
import { readCacheControl } from '../src/cache-policy.ts'
import { startRouter, type RouterOptions } from '../src/router.ts'
import { keyPair } from './toy-graph.ts'

const catalogSdl = `
  type Query { products(ids: [ID!]!): [Product]! product(id: ID!): Product mine: Mine pages: [Product!]! @cacheControl(maxAge: 0) brand: Brand! }
  type Brand @key(fields: "id") @cacheControl(maxAge: 60) { id: ID! }
  type Mutation { rename(id: ID!, name: String!): Product! }
  type Mine @cacheControl(maxAge: 60, scope: PRIVATE) { tenant: String userId: ID scopes: [String!]! }
  type Product @key(fields: "id") @cacheControl(maxAge: 60) { id: ID! name(loud: Boolean = false): String! weight: Int! stock: Int! @cacheControl(maxAge: 0) shared: Boolean! }`

const shippingSdl = `
  type Brand @key(fields: "id") @cacheControl(maxAge: 60) { id: ID! office: String! queue: Int! @cacheControl(maxAge: 0) }
  type Product @key(fields: "id") @cacheControl(maxAge: 30) { id: ID! weight: Int! @external cost(country: String! = "GB"): Int! @requires(fields: "weight") fails: Int price: Int! @cacheControl(scope: PRIVATE) }`

function persisted(text: string): string {
  return JSON.stringify({ persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') } })
}

const VIEWERS: Record<string, Viewer> = {
  one: { ...ANONYMOUS, kind: 'API_KEY', apiKeyId: 'key_1', organizationId: 'org_1', scopes: ['read'] },
  'one, more': { ...ANONYMOUS, kind: 'API_KEY', apiKeyId: 'key_1', organizationId: 'org_1', scopes: ['read', 'write'] },
  two: { ...ANONYMOUS, kind: 'API_KEY', apiKeyId: 'key_2', organizationId: 'org_2', scopes: ['read'] },
  'before signing out': { ...ANONYMOUS, kind: 'USER', userId: 'usr_1', sessionId: 'ses_1', organizationId: 'org_1', scopes: ['*'] },
  'after signing in again': { ...ANONYMOUS, kind: 'USER', userId: 'usr_1', sessionId: 'ses_2', organizationId: 'org_1', scopes: ['*'] },
}

describe('reading Cache-Control', () => {
  it.each([
    ['max-age=60, public', { maxAgeMs: 60_000, isPublic: true }],
    ['public,max-age=5', { maxAgeMs: 5_000, isPublic: true }],
    ['max-age=60', { maxAgeMs: 60_000, isPublic: false }],
    ['private, max-age=60', { maxAgeMs: 60_000, isPublic: false }],
    ['s-maxage=60, public', undefined],
    ['max-age=0, public', undefined],
    ['max-age=60, no-store', undefined],
    ['no-cache', undefined],
    ['max-age=-1', undefined],
    [undefined, undefined],
  ])('takes %s for %j', (header, expected) => {
    expect(readCacheControl(header)).toEqual(expected)
  })
})

describeWithEngines('caching what subgraphs answer', () => {
  let server: TestRedis
  let redis: RedisConnection
  const log = createLogger({ name: 'test', level: 'silent' })
  let count = 0

  beforeAll(async () => { server = await TestRedis.start() })
  afterAll(async () => {
    await redis[Symbol.asyncDispose]()
    await server[Symbol.asyncDispose]()
  })
  beforeEach(async () => {
    await (redis as RedisConnection | undefined)?.[Symbol.asyncDispose]()
    redis = connectRedis({ url: server.url, keyPrefix: `responses-${count++}:`, patienceMs: 5_000, log })
    await waitFor('Redis', () => redis.available)
  })

  async function startGraph({ local = false, maxKiB, ...settings }: { local?: boolean; maxKiB?: number } & Partial<RouterOptions> = {}) {
    await using started = new AsyncDisposableStack()
    const { privateKey, publicJwk } = await keyPair()
    const names = new Map<string, string>([['p1', 'One'], ['p2', 'Two'], ['draft', 'Draft of org_1']])
    const asked: string[] = []
    const gate = { promise: Promise.resolve() }
    const charge = { now: 0, told: Promise.resolve() }

    const serve = async (name: string, typeDefs: string, resolvers: Record<string, unknown>) => started.use(await serveSubgraph({
      schema: buildSchema(typeDefs, resolvers), host: 'localhost', port: 0, log,
      tokens: createInternalTokenVerifier({ publicKeys: { keys: [publicJwk] }, audience: name }),
      contextFor: (viewer) => ({ viewer, audience: new Audience() }),
      health: async () => ({}),
    }))
    type Context = { viewer: Viewer; audience: Audience }
    function find(id: string, { viewer, audience }: Context) {
      asked.push(id)
      if (id === 'draft' && viewer.organizationId !== 'org_1') return null
      if (id === 'draft') audience.isEverybody = false
      return names.has(id) ? { id, name: names.get(id) } : null
    }
    const Product = {
      __resolveReference: ({ id }: { id: string }, context: Context) => find(id, context),
      name: ({ name }: { name: string }, { loud }: { loud: boolean }) => loud ? name.toUpperCase() : name,
      weight: ({ id }: { id: string }) => id.length, stock: () => 7, shared: () => true,
    }
    const catalog = await serve('catalog', catalogSdl, {
      Query: {
        async product(_: unknown, { id }: { id: string }, context: Context) {
          const found = find(id, context)
          await gate.promise
          return found
        },
        products: (_: unknown, { ids }: { ids: string[] }, context: Context) => ids.map((id) => find(id, context)),
        mine(_: unknown, __: unknown, { viewer }: Context) {
          asked.push('mine')
          return { tenant: viewer.organizationId, userId: viewer.userId, scopes: viewer.scopes }
        },
        pages: (_: unknown, __: unknown, context: Context) => [find('p1', context)],
        brand: () => ({ id: 'b1' }),
      },
      Mutation: { rename: (_: unknown, { id, name }: { id: string; name: string }) => { names.set(id, name); return { id, name } } },
      Product,
    })
    const shipping = await serve('shipping', shippingSdl, {
      Product: {
        async __resolveReference(reference: { id: string }) {
          asked.push(`cost of ${reference.id}`)
          const { now, told } = charge
          await told
          return { ...reference, charge: now }
        },
        cost: ({ weight, charge: extra }: { weight: number; charge: number }, { country }: { country: string }) => weight * 10 + country.length + extra,
        fails() { throw new GraphQLError('no', { extensions: { code: 'NO_COST' } }) },
        price: (_: unknown, __: unknown, { viewer }: Context) => viewer.organizationId === 'org_1' ? 1 : 2,
      },
      Brand: {
        __resolveReference(reference: { id: string }) {
          asked.push(`brand ${reference.id}`)
          return reference
        },
        office: () => 'Leeds', queue: () => asked.length,
      },
    })
    const composed = composeSupergraph([{ name: 'catalog', typeDefs: catalogSdl, url: catalog.url }, { name: 'shipping', typeDefs: shippingSdl, url: shipping.url }].map(({ typeDefs, ...others }) => ({
      ...others, typeDefs: parseSubgraphFiles([{ path: 'shared', text: sharedTypeDefs }, { path: others.name, text: typeDefs }]),
    })))
    if (!composed.ok) throw new Error(JSON.stringify(composed.problems))
    const metrics = new Registry()
    const router = started.use(await startRouter({
      port: 0, supergraphSdl: composed.supergraphSdl, internalTokenSigner: createInternalTokenSigner({ privateKey, keyId: 'one' }), shareQueries: false,
      authenticateApiKey: async (key) => VIEWERS[key] ? { viewer: VIEWERS[key] } : null, redis, responseCache: true, ...maxKiB !== undefined && { responseCacheMaxKiB: maxKiB }, metrics, logger: log, ...settings,
      ...local && { subgraphs: { catalog: { local: catalog.local }, shipping: { local: shipping.local } } },
    }))
    const marks = new RedisResponseMarks({ redis, log })
    const owned = started.move()
    const graph = {
      names, gate, charge, marks, asked,
      get: (parameters: Record<string, string>, headers: Record<string, string> = {}) => fetch(`${router.url}?${new URLSearchParams(parameters).toString()}`, { headers }),
      async ask(query: string, key?: string) {
        const response = await fetch(router.url, { method: 'POST', headers: { 'content-type': 'application/json', ...key !== undefined && { 'x-api-key': key } }, body: JSON.stringify({ query }) })
        return { ...await response.json() as { data: Record<string, unknown>; errors?: unknown[] }, cacheControl: response.headers.get('cache-control') }
      },
      /** What subgraphs were asked for meanwhile. */
      async askedFor(work: () => Promise<unknown>): Promise<string[]> {
        asked.length = 0
        await work()
        return [...asked]
      },
      /** Asks until the answer comes from the cache alone. */
      async cached(query: string, key?: string): Promise<void> {
        await waitFor('the answer to be cached', async () => (await graph.askedFor(() => graph.ask(query, key))).length === 0)
      },
      async reads(): Promise<Record<string, number>> {
        const metric = (await metrics.getMetricsAsJSON()).find(({ name }) => name === 'broxiva_router_cache_reads_total')
        return Object.fromEntries((metric?.values ?? []).flatMap(({ labels, value }) => value > 0 ? [[`${labels['subgraph']} ${labels['type']} ${labels['outcome']}`, value]] : []))
      },
      [Symbol.asyncDispose]: () => owned.disposeAsync(),
    }
    return graph
  }

  const PRODUCT = '{ product(id: "p1") { id name } }'

  it.each([false, true])('asks once for what everybody may keep, subgraphs in the process: %s', async (local) => {
    await using graph = await startGraph({ local })
    await graph.cached(PRODUCT)

    const answer = await graph.ask(PRODUCT)

    expect(answer.data).toEqual({ product: { id: 'p1', name: 'One' } })
    expect(answer.cacheControl).toMatch(/^max-age=(59|60|58), public$/)
    expect(await graph.askedFor(async () => expect((await graph.ask(PRODUCT, 'two')).cacheControl).toMatch(/^max-age=\d+, private$/))).toEqual([])
    expect(await graph.reads()).toMatchObject({ 'catalog Query hit': expect.any(Number), 'catalog Query miss': expect.any(Number) })
  })

  it('asks only for the entities that are missing, and puts errors where they belong', async () => {
    await using graph = await startGraph()
    const costs = (ids: string[], more = '') => `{ products(ids: ${JSON.stringify(ids)}) { id weight cost ${more} } }`
    await graph.cached(costs(['p1']))

    const asked = await graph.askedFor(async () => expect((await graph.ask(costs(['p1', 'p2']))).data).toEqual({ products: [{ id: 'p1', weight: 2, cost: 22 }, { id: 'p2', weight: 2, cost: 22 }] }))

    expect(asked).toEqual(['p1', 'p2', 'cost of p2'])
    expect((await graph.ask(costs(['p1', 'p2'], 'fails'))).errors).toEqual([expect.objectContaining({ path: ['products', 0, 'fails'] }), expect.objectContaining({ path: ['products', 1, 'fails'] })])
  })

  it.each([false, true])('keeps what may be kept of a fetch of which the rest may not, subgraphs in the process: %s', async (local) => {
    await using graph = await startGraph({ local })
    const query = '{ products(ids: ["p1", "p2"]) { id weight cost } brand { queue } }'
    await waitFor('the costs to be cached', async () => (await graph.askedFor(() => graph.ask(query))).join() === 'brand b1')

    const answer = await graph.ask(query)

    expect(answer).toMatchObject({ data: { products: [{ id: 'p1', weight: 2, cost: 22 }, { id: 'p2', weight: 2, cost: 22 }], brand: { queue: expect.any(Number) } }, cacheControl: 'no-store' })
    expect(await graph.reads()).toMatchObject({ 'shipping Product hit': expect.any(Number), 'shipping Brand skipped': expect.any(Number) })
    graph.charge.now = 5
    await graph.marks.invalidate(['Product:p2'])
    expect((await graph.ask(query)).data).toMatchObject({ products: [{ id: 'p1', cost: 22 }, { id: 'p2', cost: 27 }] })
  })

  it('shows nobody else what is private of a fetch of which the rest may not be kept', async () => {
    await using graph = await startGraph()
    const query = '{ product(id: "p1") { price } brand { queue } }'

    for (let round = 0; round < 3; round++) {
      for (const key of ['one', 'two']) expect((await graph.ask(query, key)).data).toMatchObject({ product: { price: key === 'one' ? 1 : 2 } })
    }
    for (const key of ['one', 'two']) expect(await graph.askedFor(() => graph.ask(query, key))).toEqual(['brand b1'])
  })

  it('goes on keeping a fetch of which only one part was missing', async () => {
    await using graph = await startGraph()
    const query = (ids: string[]) => `{ products(ids: ${JSON.stringify(ids)}) { id weight cost } brand { office } }`
    await graph.cached(query(['p1']))

    const asked = await graph.askedFor(async () => {
      expect((await graph.ask(query(['p1', 'p2']))).data).toMatchObject({ products: [{ cost: 22 }, { cost: 22 }], brand: { office: 'Leeds' } })
    })
    const later: string[] = []
    await waitFor('the answer to be cached', async () => {
      const more = await graph.askedFor(() => graph.ask(query(['p1', 'p2'])))
      later.push(...more)
      return more.length === 0
    })

    expect([...asked, ...later]).not.toContain('brand b1')
    expect((await graph.ask(query(['p1', 'p2']))).cacheControl).toMatch(/^max-age=\d+, public$/)
  })

  it.each([
    ['other arguments', '{ product(id: "p1") { id name(loud: true) } }', { id: 'p1', name: 'ONE' }],
    ['another alias', '{ product(id: "p1") { id name: weight } }', { id: 'p1', name: 2 }],
    ['both under aliases', '{ product(id: "p1") { id loud: name(loud: true) name } }', { id: 'p1', loud: 'ONE', name: 'One' }],
  ])('tells fields apart by %s', async (_, query, product) => {
    await using graph = await startGraph()
    await graph.cached(PRODUCT)

    for (let round = 0; round < 2; round++) expect((await graph.ask(query)).data).toEqual({ product })
  })

  it('tells entities apart by what they require', async () => {
    await using graph = await startGraph()
    const query = (country: string) => `{ product(id: "p1") { cost(country: "${country}") } }`
    await graph.cached(query('GB'))

    expect((await graph.ask(query('Chad'))).data).toEqual({ product: { cost: 24 } })
    expect((await graph.ask(query('GB'))).data).toEqual({ product: { cost: 22 } })
  })

  it('keeps what is private for its viewer alone: tenants, scopes, sessions and nobody', async () => {
    await using graph = await startGraph()
    const query = '{ mine { tenant userId scopes } product(id: "p1") { price } }'

    for (let round = 0; round < 2; round++) {
      for (const key of [undefined, ...Object.keys(VIEWERS)]) {
        const { organizationId: tenant, userId, scopes } = key === undefined ? ANONYMOUS : VIEWERS[key] ?? ANONYMOUS
        const { data, cacheControl: header } = await graph.ask(query, key)
        expect(data).toEqual({ mine: { tenant, userId, scopes }, product: { price: tenant === 'org_1' ? 1 : 2 } })
        expect(header).toMatch(/^max-age=\d+, private$/)
      }
    }
    for (const key of [undefined, ...Object.keys(VIEWERS)]) await graph.cached(query, key)
  })

  it('shows nobody else what only some may see, nor hides it from them', async () => {
    await using graph = await startGraph()
    const query = '{ product(id: "draft") { name } }'

    for (let round = 0; round < 2; round++) {
      expect((await graph.ask(query)).data).toEqual({ product: null })
      expect((await graph.ask(query, 'one')).data).toEqual({ product: { name: 'Draft of org_1' } })
      expect((await graph.ask(query, 'two')).data).toEqual({ product: null })
    }
    await graph.cached(query, 'one')
    expect((await graph.ask(query, 'two')).data).toEqual({ product: null })
  })

  it.each([
    ['fields of no age', '{ product(id: "p1") { stock } }'],
    ['root fields of no age', '{ pages { id name } }'],
    ['what is not there', '{ product(id: "p9") { name } }'],
    ['lists with something that is not there', '{ products(ids: ["p1", "p9"]) { stock } }'],
    ['errors', '{ product(id: "p1") { fails } }'],
  ])('never keeps %s', async (_, query) => {
    await using graph = await startGraph()

    for (let round = 0; round < 3; round++) expect((await graph.askedFor(() => graph.ask(query))).length).toBeGreaterThan(0)
  })

  it('never keeps mutations', async () => {
    await using graph = await startGraph()

    for (const name of ['A', 'B', 'A']) {
      const { data, cacheControl: header } = await graph.ask(`mutation { rename(id: "p2", name: "${name}") { name cost } }`)
      expect([data, header]).toEqual([{ rename: { name, cost: 22 } }, 'no-store'])
    }
  })

  it('keeps nothing that is too large', async () => {
    await using graph = await startGraph({ maxKiB: 0.02 })

    for (let round = 0; round < 3; round++) expect(await graph.askedFor(() => graph.ask(PRODUCT))).toEqual(['p1'])
  })

  it.each([['the entity', ['Product:p1']], ['its type', ['Product']]])('asks again once %s has changed', async (_, tags) => {
    await using graph = await startGraph()
    const cost = '{ product(id: "p1") { cost } }'
    await graph.cached(PRODUCT)
    await graph.cached(cost)
    graph.names.set('p1', 'Changed')
    expect((await graph.ask(PRODUCT)).data).toEqual({ product: { id: 'p1', name: 'One' } })

    await graph.marks.invalidate(tags)

    expect((await graph.ask(PRODUCT)).data).toEqual({ product: { id: 'p1', name: 'Changed' } })
    expect(await graph.askedFor(() => graph.ask(cost))).toContain('cost of p1')
    await graph.cached(PRODUCT)
  })

  it('leaves alone what has not changed', async () => {
    await using graph = await startGraph()
    await graph.cached(PRODUCT)

    await graph.marks.invalidate(['Product:p2', 'Mine'])

    expect(await graph.askedFor(() => graph.ask(PRODUCT))).toEqual([])
  })

  it('does not serve an answer whose fetch began before the change', async () => {
    await using graph = await startGraph()
    await graph.cached('{ mine { tenant } }')
    const { promise, resolve } = Promise.withResolvers<void>()
    graph.gate.promise = promise
    const early = graph.ask(PRODUCT)
    await waitFor('the row to be read', () => graph.asked.includes('p1'))
    graph.names.set('p1', 'Changed')
    await graph.marks.invalidate(['Product:p1'])
    resolve()
    expect((await early).data).toEqual({ product: { id: 'p1', name: 'One' } })

    for (let round = 0; round < 5; round++) expect((await graph.ask(PRODUCT)).data).toEqual({ product: { id: 'p1', name: 'Changed' } })
    await graph.cached(PRODUCT)
  })

  it.each([
    ['a query', { query: PRODUCT }, 200, 'max-age'],
    ['a persisted query', { query: PRODUCT, extensions: persisted(PRODUCT) }, 200, 'max-age'],
    ['a hash that nobody knows', { extensions: persisted('{ unknown }') }, 200, 'no-store'],
    ['what is not valid', { query: '{ nothing }' }, 400, 'no-store'],
    ['no JSON', { query: PRODUCT, variables: '{' }, 400, 'no-store'],
  ])('lets caches on the way keep %s by GET apart by all that makes it what it is', async (_, parameters, status, control) => {
    await using graph = await startGraph({ corsOrigins: ['https://shop.example'] })

    const senders: Record<string, string>[] = [{}, { 'x-api-key': 'one' }, { origin: 'https://shop.example' }]
    for (const headers of senders) {
      const response = await graph.get(parameters as Record<string, string>, { accept: 'application/graphql-response+json', ...headers })
      expect([response.status, response.headers.get('cache-control')]).toEqual([status, expect.stringContaining(control)])
      expect(response.headers.get('vary')?.toLowerCase().split(', ').toSorted()).toEqual(['accept', 'accept-encoding', 'authorization', 'graphql-cost', 'origin', 'x-api-key'])
    }
  })

  it('lets no cache keep what it says to those who may not ask', async () => {
    await using graph = await startGraph()

    const refused = [await graph.get({ query: PRODUCT }, { 'x-api-key': 'nobody' }), await graph.get({ query: PRODUCT }, { authorization: 'Bearer x' }), await graph.get({ query: 'mutation { rename(id: "p1", name: "x") { id } }' })]

    expect(refused.map(({ status, headers }) => [status, headers.get('cache-control')])).toEqual([[401, 'no-store'], [401, 'no-store'], [405, 'no-store']])
  })

  it.each([['always', {}], ['on-request', { 'graphql-cost': 'report' }]] as const)('tells everybody of no budget, reported %s', async (reportCost, headers) => {
    await using graph = await startGraph({ reportCost, rateLimit: true })
    await graph.cached(PRODUCT)

    const response = await graph.get({ query: PRODUCT }, headers)

    expect(await response.json()).toMatchObject({ extensions: { cost: { throttleStatus: { restoreRate: expect.any(Number) } } } })
    expect(response.headers.get('cache-control')).toMatch(/^max-age=\d+, private$/)
  })

  it('does not serve an entity whose fetch began before the change', async () => {
    await using graph = await startGraph()
    const cost = '{ product(id: "p1") { cost } }'
    await graph.cached('{ mine { tenant } }')
    const { promise, resolve } = Promise.withResolvers<void>()
    graph.charge.told = promise
    const early = graph.ask(cost)
    await waitFor('the row to be read', () => graph.asked.includes('cost of p1'))
    graph.charge.now = 100
    await graph.marks.invalidate(['Product:p1'])
    resolve()
    expect((await early).data).toEqual({ product: { cost: 22 } })

    for (let round = 0; round < 5; round++) expect((await graph.ask(cost)).data).toEqual({ product: { cost: 122 } })
    await graph.cached(cost)
  })

  it('goes on without Redis, and serves nothing from before when it is back', async () => {
    await using own = await TestRedis.start()
    await redis[Symbol.asyncDispose]()
    redis = connectRedis({ url: own.url, keyPrefix: 'outage:', log })
    await waitFor('Redis', () => redis.available)
    await using graph = await startGraph()
    await graph.cached(PRODUCT)

    own.suspend()
    graph.names.set('p1', 'Changed')
    await graph.marks.invalidate(['Product:p1'])
    expect((await graph.ask(PRODUCT)).data).toEqual({ product: { id: 'p1', name: 'Changed' } })
    own.resume()
    await waitFor('Redis', () => redis.available)
    for (let round = 0; round < 20; round++) expect((await graph.ask(PRODUCT)).data).toEqual({ product: { id: 'p1', name: 'Changed' } })
    await graph.cached(PRODUCT)

    await own.kill()
    expect((await graph.ask(PRODUCT)).data).toEqual({ product: { id: 'p1', name: 'Changed' } })
    await own.start()
    await graph.cached(PRODUCT)
    expect((await graph.reads())['catalog Query error']).toBeGreaterThan(0)
  })
})
