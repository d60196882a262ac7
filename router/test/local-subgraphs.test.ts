import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GraphQLError, GraphQLScalarType } from 'graphql'
import { PubSub } from 'graphql-subscriptions'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { buildSchema, sharedTypeDefs } from '#kit/graphql/schema.ts'
import { serveSubgraph, type SubgraphServer } from '#kit/graphql/server.ts'
import { openHttpDoor } from '#kit/http-door.ts'
import { createInternalTokenSigner, createInternalTokenVerifier } from '#kit/internal-token.ts'
import { createLogger } from '#kit/log.ts'
import { currentTrace } from '#kit/trace.ts'
import { ANONYMOUS, type Viewer } from '#kit/viewer.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { createSubgraphAddresses } from '../src/calls/addresses.ts'
import { createCallFigures } from '../src/calls/figures.ts'
import { composeSupergraph, parseSubgraphFiles } from '../src/compose.ts'
import { routerSettings } from '../src/config.ts'
import { subgraphRequest } from '../src/execution/subgraph-request.ts'
import { createOriginTransports } from '../src/origin-transports.ts'
import type { RequestContext } from '../src/request-context.ts'
import { startRouter, type Router } from '../src/router.ts'
import { createSubgraphFetcher } from '../src/subgraph-fetch.ts'
import { keyPair, watch } from './toy-graph.ts'

const catalogSdl = `
  scalar Anything
  type Product @key(fields: "id") { id: ID! name: String! label: Anything }
  type Asker { kind: String! organizationId: ID requestId: String traceId: String }
  input Wish { id: ID! tags: [String!]! }
  type Query {
    products(ids: [ID!]!): [Product!]! asker: Asker! fails(how: String!): Int must: Int! held: Int
    wish(by: Wish, limit: Int = 7): String! price(atLeast: BigInt!): Money! when(at: DateTime!): DateTime!
  }
  type Mutation { rename(id: ID!, name: String!): Product! }
  type Subscription { renamed: Product! }`

const stockSdl = `
  type Product @key(fields: "id") { id: ID! available(region: String): Int strict: Int! seen: Int! }`

/** Held by the subgraph across requests, as a cache would. */
const LABEL = { colour: 'red', sizes: [1, 2], since: new Date('2026-01-02T03:04:05Z') }

const KEYS: Record<string, Viewer> = {
  good: { ...ANONYMOUS, kind: 'API_KEY', apiKeyId: 'key_1', organizationId: 'org_1', scopes: ['orders:read'] },
  'without context': { ...ANONYMOUS, kind: 'API_KEY', apiKeyId: 'broken' },
}

describe('a subgraph in the process of the router', () => {
  let graph: Graph
  beforeAll(async () => { graph = await startGraph() })
  afterAll(async () => { await graph[Symbol.asyncDispose]() })

  const failed = (code: string) => ({ errors: [expect.objectContaining({ extensions: expect.objectContaining({ code }) })] })

  it.each<{ rule: string; query: string; variables?: Record<string, unknown>; key?: string; expected: object }>([
    {
      rule: 'entities, of which one is not known and one fails',
      query: 'query ($ids: [ID!]!, $region: String) { products(ids: $ids) { id name available(region: $region) } }',
      variables: { ids: ['p1', 'unknown', 'p2', 'throws', 'p1'], region: 'EU' },
      expected: {
        data: { products: [['p1', 2], ['unknown', null], ['p2', 2], ['throws', null], ['p1', 2]].map(([id, available]) => ({ id, name: `Product ${id}`, available })) },
        errors: [expect.objectContaining({ path: ['products', 3], message: 'Something went wrong on our side.' })],
      },
    },
    { rule: 'a variable that was not sent', query: 'query ($region: String) { products(ids: ["p1"]) { available(region: $region) } }', expected: { data: { products: [{ available: -1 }] } } },
    { rule: 'a null that rises from an entity', query: '{ products(ids: ["p1"]) { strict } }', expected: { data: null, ...failed('NO_STOCK') } },
    { rule: 'a null that rises to the root', query: '{ must }', expected: { data: null, ...failed('INTERNAL_SERVER_ERROR') } },
    { rule: 'representations that a resolver writes to', query: '{ products(ids: ["p1", "p2"]) { id seen } }', expected: { data: { products: [{ id: 'p1', seen: 1 }, { id: 'p2', seen: 1 }] } } },
    { rule: 'input objects', query: 'query ($by: Wish!) { wish(by: $by) }', variables: { by: { id: 'w', tags: ['a', 'b'] } }, expected: { data: { wish: 'w:a,b:7' } } },
    { rule: 'a null in place of an input object', query: 'query ($by: Wish, $limit: Int) { wish(by: $by, limit: $limit) }', variables: { by: null }, expected: { data: { wish: 'nothing:7' } } },
    { rule: 'scalars of the kit', query: '{ price(atLeast: "9007199254740993") { amountMinor currency } when(at: "2026-01-02T03:04:05+01:00") }', expected: { data: { price: { amountMinor: '9007199254740993', currency: 'JPY' }, when: '2026-01-02T02:04:05.000Z' } } },
    { rule: 'a scalar that refuses its value', query: 'query ($at: DateTime!) { when(at: $at) }', variables: { at: 'yesterday' }, expected: failed('BAD_USER_INPUT') },
    { rule: 'a scalar of another kind', query: '{ products(ids: ["p1"]) { label } }', expected: { data: { products: [{ label: { colour: 'red', sizes: [1, 2], since: '2026-01-02T03:04:05.000Z' } }] } } },
    { rule: 'an error that was expected', query: '{ fails(how: "coded") }', expected: { data: { fails: null }, errors: [expect.objectContaining({ message: 'no', extensions: { code: 'OUT_OF_STOCK', since: '2026-01-02T03:04:05.000Z', serviceName: 'catalog' } })] } },
    { rule: 'an error that was not', query: '{ fails(how: "plain") }', expected: { data: { fails: null }, ...failed('INTERNAL_SERVER_ERROR') } },
    { rule: 'nobody who asks', query: '{ asker { kind organizationId } }', expected: { data: { asker: { kind: 'ANONYMOUS', organizationId: null } } } },
    { rule: 'somebody who asks', key: 'good', query: '{ asker { kind organizationId } }', expected: { data: { asker: { kind: 'API_KEY', organizationId: 'org_1' } } } },
    { rule: 'a key that nobody has', key: 'unknown', query: '{ asker { kind } }', expected: failed('UNAUTHENTICATED') },
    { rule: 'a context that cannot be made', key: 'without context', query: '{ asker { kind } }', expected: failed('INTERNAL_SERVER_ERROR') },
    { rule: 'a request id and a trace', query: '{ asker { requestId traceId } }', expected: { data: { asker: { requestId: 'request-17', traceId: '0af7651916cd43dd8448eb211c80319c' } } } },
    { rule: 'a mutation and what other subgraphs add', query: 'mutation { rename(id: "p1", name: "New") { name available } }', expected: { data: { rename: { name: 'New', available: -1 } } } },
  ])('answers as over HTTP: $rule', async ({ query, variables, key, expected }) => {
    const [overHttp, local] = [await ask(graph.overHttp, { query, variables }, key), await ask(graph.local, { query, variables }, key)]

    expect(local).toEqual(overHttp)
    expect(local).toMatchObject(expected)
  })

  it('gets no request but for subscriptions', async () => {
    const query = '{ products(ids: ["p1"]) { name available } }'
    graph.requests.splice(0)
    await ask(graph.overHttp, { query })
    const before = graph.requests.splice(0).toSorted()
    const answer = await ask(graph.local, { query })
    const after = graph.requests.splice(0)

    const client = createClient({ url: graph.local.wsUrl, webSocketImpl: WebSocket, retryAttempts: 0 })
    const updates = watch(client, 'subscription { renamed { name available } }')
    await waitFor('an update', async () => {
      await graph.publish()
      return updates.payloads.length > 0
    })
    await client.dispose()

    expect(before).toEqual(['catalog /graphql', 'stock /graphql'])
    expect(answer).toEqual({ data: { products: [{ name: 'Product p1', available: -1 }] } })
    expect(after).toEqual([])
    expect(updates.payloads[0]).toEqual({ data: { renamed: { name: 'Product p9', available: -1 } } })
    expect(graph.requests.splice(0)).toEqual(['catalog /graphql/stream'])
  })

  it('answers nothing that it holds itself', async () => {
    const { data } = await graph.catalog.local.execute(call('{ products(ids: ["p1", "p2"]) { label } }'))
    const [one, other] = (data as unknown as { products: { label: { sizes: number[] } }[] }).products

    one?.label.sizes.push(3)

    expect([other?.label.sizes, LABEL.sizes]).toEqual([[1, 2], [1, 2]])
    expect(LABEL.since).toBeInstanceOf(Date)
  })

  it.each(['local', 'overHttp'] as const)('is given up when nobody waits any more, or for too long (%s)', async (way) => {
    const held = (timeoutMs: number, context: Partial<RequestContext>) => graph.fetchHeld(way, timeoutMs, context)
    const leaving = new AbortController()
    const left = held(60_000, { signal: leaving.signal })
    await waitFor('the resolver', () => graph.gate.waiting === 1)
    leaving.abort()

    await expect(left).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'catalog' }, originalError: { message: 'nobody waits for the answer any more' } })
    await expect(held(60_000, { signal: AbortSignal.abort() })).rejects.toMatchObject({ originalError: { message: 'nobody waits for the answer any more' } })
    expect(graph.gate.waiting).toBe(1)
    await expect(held(1, {})).rejects.toMatchObject({ originalError: { message: 'no answer within 1 ms' } })
    graph.gate.open()
  })
})

describe('stopping a subgraph in the process of the router', () => {
  it('finishes what is in flight and is not available from then on, as over HTTP', async () => {
    await using graph = await startGraph()
    const inFlight = Promise.all([ask(graph.local, { query: '{ held }' }), ask(graph.overHttp, { query: '{ held }' })])
    await waitFor('the resolvers', () => graph.gate.waiting === 2)
    const stopped = graph.catalog[Symbol.asyncDispose]()
    expect(await graph.catalog.local.execute(call('{ asker { kind } }'))).toEqual({ data: { asker: { kind: 'ANONYMOUS' } } })

    graph.gate.open()
    const answers = await inFlight
    await stopped
    await expect(graph.catalog.local.execute(call('{ held }'))).rejects.toThrow('The subgraph has been stopped.')

    expect(answers).toEqual([{ data: { held: 1 } }, { data: { held: 1 } }])
    const [local, overHttp] = [await ask(graph.local, { query: '{ held }' }), await ask(graph.overHttp, { query: '{ held }' })]
    expect(local).toEqual(overHttp)
    expect(local).toMatchObject({ data: { held: null }, errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] })
  })
})

describe('stopping a subgraph with event streams', () => {
  it('does not take an event that meets the end of its stream for a failure', async () => {
    await using graph = await startGraph()
    const client = createClient({ url: graph.overHttp.wsUrl, webSocketImpl: WebSocket, retryAttempts: 0 })
    const { ended } = watch(client, 'subscription { renamed { id } }')
    await waitFor('the stream', () => graph.catalog.openStreams === 1)

    const stopped = graph.catalog.drain()
    await graph.publish()
    await Promise.all([stopped, ended])

    expect(graph.failures).toEqual([])
    await client.dispose()
  })
})

function call(query: string) {
  return { query, operationName: undefined, variables: {}, viewer: ANONYMOUS, requestId: 'request-1', traceparent: TRACEPARENT }
}

const TRACEPARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'

async function ask(router: Router, body: { query: string; variables?: Record<string, unknown> }, key?: string): Promise<unknown> {
  const response = await fetch(router.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'request-17', traceparent: TRACEPARENT, ...key !== undefined && { 'x-api-key': key } },
    body: JSON.stringify(body),
  })
  return response.json()
}

type Graph = Awaited<ReturnType<typeof startGraph>>

/** Two subgraphs of the kit, and two routers before them: one calls them, the other sends. */
async function startGraph() {
  await using started = new AsyncDisposableStack()
  const { privateKey, publicJwk } = await keyPair()
  const failures: string[] = []
  const log = createLogger({ name: 'test', level: 'error', destination: new Writable({ write(line, _encoding, done) {
    failures.push(String(line))
    done()
  } }) })
  const signer = createInternalTokenSigner({ privateKey, keyId: 'one' })
  const pubsub = new PubSub()
  const requests: string[] = []
  const gate = createGate()

  async function serve(name: string, typeDefs: string, resolvers: Record<string, unknown>): Promise<SubgraphServer> {
    const door = await openHttpDoor({ host: 'localhost', port: 0 })
    return started.use(await serveSubgraph({
      schema: buildSchema(typeDefs, resolvers),
      host: 'localhost',
      port: 0,
      tokens: createInternalTokenVerifier({ publicKeys: { keys: [publicJwk] }, audience: name }),
      log,
      contextFor(viewer) {
        if (viewer.apiKeyId === 'broken') throw new Error('the password is hunter2')
        return { viewer }
      },
      health: async () => ({}),
      door: {
        ...door,
        open: (handle, health) => door.open((request, response) => {
          requests.push(`${name} ${request.url}`)
          handle(request, response)
        }, health),
      },
    }))
  }

  const product = (id: string) => ({ id, name: `Product ${id}`, label: LABEL })
  const catalog = await serve('catalog', catalogSdl, {
    Anything: new GraphQLScalarType({ name: 'Anything' }),
    Query: {
      products: (_: unknown, { ids }: { ids: string[] }) => ids.map(product),
      asker: (_: unknown, __: unknown, { viewer }: { viewer: Viewer }) => ({ ...viewer, requestId: currentTrace()?.requestId, traceId: currentTrace()?.traceparent.split('-')[1] }),
      fails(_: unknown, { how }: { how: string }) {
        if (how === 'plain') throw new Error('the password is hunter2')
        throw new GraphQLError('no', { extensions: { code: 'OUT_OF_STOCK', since: LABEL.since, left: undefined } })
      },
      must: () => null,
      held: () => gate.pass(),
      wish: (_: unknown, { by, limit }: { by?: { id: string; tags: string[] } | null; limit: number }) => `${by ? `${by.id}:${by.tags.join(',')}` : 'nothing'}:${limit}`,
      price: (_: unknown, { atLeast }: { atLeast: bigint }) => ({ amountMinor: atLeast, currency: 'JPY' }),
      when: (_: unknown, { at }: { at: Date }) => at,
    },
    Mutation: { rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...product(id), name }) },
    Subscription: { renamed: { subscribe: () => pubsub.asyncIterableIterator('renamed') } },
    Product: { __resolveReference: ({ id }: { id: string }) => product(id) },
  })
  const stock = await serve('stock', stockSdl, {
    Product: {
      async __resolveReference(reference: { id: string; seen?: number }) {
        if (reference.id === 'unknown') return null
        if (reference.id === 'throws') throw new Error('the password is hunter2')
        reference.seen = (reference.seen ?? 0) + 1
        return reference
      },
      available: (_: unknown, { region }: { region?: string }) => region?.length ?? -1,
      strict() { throw new GraphQLError('none', { extensions: { code: 'NO_STOCK' } }) },
    },
  })

  const urls = { catalog: catalog.url, stock: stock.url }
  const composed = composeSupergraph([{ name: 'catalog', typeDefs: catalogSdl }, { name: 'stock', typeDefs: stockSdl }].map(({ name, typeDefs }) => ({
    name, url: 'http://localhost:1/graphql', typeDefs: parseSubgraphFiles([{ path: 'shared', text: sharedTypeDefs }, { path: name, text: typeDefs }]),
  })))
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems))
  const options = {
    port: 0, supergraphSdl: composed.supergraphSdl, subgraphUrls: urls, internalTokenSigner: signer, authenticateApiKey: async (key: string) => KEYS[key] ? { viewer: KEYS[key] } : null, logger: log,
  }
  const overHttp = started.use(await startRouter(options))
  const local = started.use(await startRouter({ ...options, subgraphs: { catalog: { local: catalog.local }, stock: { local: stock.local } } }))
  const transports = createOriginTransports()
  started.defer(() => transports.close())
  const settings = routerSettings.parse({})
  const called = createSubgraphAddresses({ transports, settings, figures: createCallFigures(undefined), log }).hold('catalog', [new URL(urls.catalog)])
  // A test that fails must not hold up the end.
  started.defer(() => gate.open())
  const owned = started.move()

  return {
    catalog, overHttp, local, requests, gate, failures,
    publish: () => pubsub.publish('renamed', { renamed: product('p9') }),
    /** Asks for what waits at the gate. */
    fetchHeld(way: 'local' | 'overHttp', timeoutMs: number, context: Partial<RequestContext>) {
      const connection = { name: 'catalog', timeoutMs, called, retry: settings, signer, log, local: way === 'local' ? catalog.local : undefined }
      return createSubgraphFetcher(new Map([['catalog', connection]]), settings)({ viewer: ANONYMOUS, requestId: 'request-1', traceparent: TRACEPARENT, ...context })(subgraphRequest({ subgraph: 'catalog', isMutation: false, head: '{"query":"{ held }","variables":', variables: [] }, {}, []))
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** Holds those who come until it opens for them. */
function createGate() {
  const waiting: (() => void)[] = []
  return {
    get waiting() { return waiting.length },
    pass: () => new Promise<number>((resolve) => { waiting.push(() => resolve(1)) }),
    open() { for (const go of waiting.splice(0)) go() },
  }
}
