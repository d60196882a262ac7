import { createHash } from 'node:crypto'
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLogger } from '#kit/log.ts'
import { connectRedis } from '#kit/redis.ts'
import { describeWithEngines } from '../../subgraphs/kit/testing/engines.ts'
import { TestRedis } from '../../subgraphs/kit/testing/redis-server.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { startToyGraph, watch, type ToyGraph } from './toy-graph.ts'

const QUERY = 'query Status($id: ID!) { order(id: $id) { status } }'
const variables = { id: 'ord_1' }
const ANSWER = { data: { order: { status: 'PLACED' } } }

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const persistedQuery = (sha256Hash: string, version = 1) => ({ persistedQuery: { version, sha256Hash } })
const byHash = (text = QUERY) => ({ extensions: persistedQuery(sha256(text)), variables })
const withHash = (query = QUERY) => ({ query, ...byHash(query) })
const refusedWith = (code: string) => ({ errors: [expect.objectContaining({ extensions: expect.objectContaining({ code }) })] })

async function outcomes({ metrics }: ToyGraph, name: string): Promise<Record<string, number>> {
  const metric = (await metrics.getMetricsAsJSON()).find((each) => each.name === `broxiva_router_${name}_total`)
  return Object.fromEntries((metric?.values ?? []).flatMap(({ labels, value }) => value > 0 ? [[(labels as { outcome: string }).outcome, value]] : []))
}

async function get(graph: ToyGraph, parameters: Record<string, unknown>) {
  const search = new URLSearchParams(Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])))
  const response = await fetch(`${graph.router.url}?${search.toString()}`)
  return { status: response.status, body: await response.json() as object }
}

describe('naming a query by its hash', () => {
  it('asks for the query once, and then needs it no more, by POST and by GET', async () => {
    await using graph = await startToyGraph()

    const first = await graph.post(byHash())
    expect([first.status, first.body]).toEqual([200, { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] }])
    expect((await graph.post(withHash())).body).toEqual(ANSWER)
    expect((await graph.post(byHash())).body).toEqual(ANSWER)
    expect(await get(graph, byHash())).toEqual({ status: 200, body: ANSWER })
    expect(await outcomes(graph, 'persisted_queries')).toEqual({ miss: 1, registered: 1, hit: 2 })
  })

  it('serves the persisted-queries link of Apollo Client', async () => {
    await using graph = await startToyGraph()
    const sent: { method: string; hasQuery: boolean }[] = []
    const client = new ApolloClient({
      cache: new InMemoryCache(),
      defaultOptions: { query: { fetchPolicy: 'no-cache' } },
      link: new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(new HttpLink({
        uri: graph.router.url,
        fetch: (url, init) => {
          sent.push({ method: init?.method ?? 'GET', hasQuery: `${typeof init?.body === 'string' ? init.body : ''} ${url.toString()}`.includes('status') })
          return fetch(url, init)
        },
      })),
    })

    for (let round = 0; round < 2; round++) expect((await client.query({ query: gql(QUERY), variables })).data).toMatchObject({ order: { status: 'PLACED' } })

    expect(sent).toEqual([{ method: 'GET', hasQuery: false }, { method: 'POST', hasQuery: true }, { method: 'GET', hasQuery: false }])
    client.stop()
  })

  it('serves them over WebSocket, subscriptions too', async () => {
    await using graph = await startToyGraph()
    const client = graph.client()
    const subscription = 'subscription { orderUpdates(orderId: "ord_1") { cursor } }'
    const ask = async (query: string, extensions: Record<string, unknown>) => {
      for await (const answer of client.iterate({ query, extensions, variables })) return answer
      return undefined
    }

    await expect(ask('', persistedQuery(sha256(QUERY)))).rejects.toEqual([expect.objectContaining({ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } })])
    expect(await ask(QUERY, persistedQuery(sha256(QUERY)))).toEqual(ANSWER)
    expect(await ask('', persistedQuery(sha256(QUERY)))).toEqual(ANSWER)

    const first = watch(client, subscription)
    await waitFor('the subscription', () => graph.listeners() === 1)
    first.unsubscribe()
    await waitFor('its end', () => graph.listeners() === 0)
    const payloads: unknown[] = []
    for (const query of [subscription, '']) {
      const end = client.subscribe({ query, extensions: persistedQuery(sha256(subscription)) }, { next: (payload) => { payloads.push(payload) }, error() {}, complete() {} })
      await waitFor('the subscription', () => graph.listeners() === 1)
      graph.publish({ cursor: `c${payloads.length}`, order: { id: 'ord_1', status: 'PAID', buyer: { id: 'usr_1' } } })
      await waitFor('the update', () => payloads.length === (query === '' ? 2 : 1))
      end()
      await waitFor('its end', () => graph.listeners() === 0)
    }
    expect(payloads).toEqual([{ data: { orderUpdates: { cursor: 'c0' } } }, { data: { orderUpdates: { cursor: 'c1' } } }])
    await client.dispose()
  })

  it.each([
    ['a hash of another text', { query: QUERY, extensions: persistedQuery(sha256('{ slow }')) }],
    ['a version that is not known', { query: QUERY, extensions: persistedQuery(sha256(QUERY), 2) }],
    ['a hash that is no text', { extensions: { persistedQuery: { version: 1, sha256Hash: 7 } } }],
    ['an extension that is no object', { extensions: { persistedQuery: 'x' } }],
  ])('refuses %s', async (_, body) => {
    await using graph = await startToyGraph()

    const answer = await graph.post(body)

    expect([answer.status, answer.body]).toEqual([400, refusedWith('BAD_REQUEST')])
    expect(graph.orders.calls).toEqual([])
    expect((await graph.post(byHash())).body).toEqual(refusedWith('PERSISTED_QUERY_NOT_FOUND'))
  })

  it('keeps no query that is not valid', async () => {
    await using graph = await startToyGraph()

    expect((await graph.post(withHash('{ nothing }'))).body).toEqual(refusedWith('GRAPHQL_VALIDATION_FAILED'))

    expect((await graph.post(byHash('{ nothing }'))).body).toEqual(refusedWith('PERSISTED_QUERY_NOT_FOUND'))
  })

  it('forgets what was used least once there is too much', async () => {
    await using graph = await startToyGraph({ persistedQueriesMiB: 4 * 1024 / (1024 * 1024) })
    const queries = Array.from({ length: 20 }, (_, index) => `query { order(id: "ord_${index}") { status } }`)

    await graph.post(withHash())
    for (const query of queries) {
      await graph.post(withHash(query))
      expect((await graph.post(byHash())).body).toEqual(ANSWER)
    }

    expect((await graph.post(byHash(queries[0]))).body).toEqual(refusedWith('PERSISTED_QUERY_NOT_FOUND'))
    expect((await graph.post(byHash(queries[19]))).body).toEqual(ANSWER)
  })

  it('can be switched off, and says so', async () => {
    await using graph = await startToyGraph({ persistedQueries: false })

    expect((await graph.post(withHash())).body).toEqual(ANSWER)
    const { status, body } = await graph.post(byHash())
    expect([status, body]).toEqual([200, { errors: [{ message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }] }])
  })
})

describeWithEngines('sharing queries through Redis', () => {
  let server: TestRedis
  beforeAll(async () => { server = await TestRedis.start() })
  afterAll(async () => { await server[Symbol.asyncDispose]() })

  async function connected() {
    const redis = connectRedis({ url: server.url, keyPrefix: 'router-test:', log: createLogger({ name: 'test', level: 'silent' }) })
    await waitFor('Redis', () => redis.available)
    return redis
  }

  it('knows on one router what another was told, for as long as it is wanted', async () => {
    await using redis = await connected()
    await using one = await startToyGraph({ redis })
    await using other = await startToyGraph({ redis, persistedQueriesTtlMs: 60_000 })
    await one.post(withHash())

    await waitFor('the other one to know it', async () => (await other.post(byHash())).body.data !== undefined)

    expect(await server.ask((client) => client.pttl(`router-test:router:query:${sha256(QUERY)}`))).toBeLessThanOrEqual(60_000)
  })

  it('executes nothing that somebody else has put under a hash', async () => {
    await using redis = await connected()
    await using graph = await startToyGraph({ redis })
    const wanted = 'query Other($id: ID!) { order(id: $id) { status } }'
    await server.ask((client) => client.set(`router-test:router:query:${sha256(wanted)}`, '{ slow }'))

    expect((await graph.post(byHash(wanted))).body).toEqual(refusedWith('PERSISTED_QUERY_NOT_FOUND'))
    expect(graph.orders.calls).toEqual([])
  })

  it('goes on alone while Redis is away', async () => {
    await using own = await TestRedis.start()
    await using redis = connectRedis({ url: own.url, keyPrefix: 'router-test:', log: createLogger({ name: 'test', level: 'silent' }) })
    await waitFor('Redis', () => redis.available)
    await using graph = await startToyGraph({ redis })
    await graph.post(withHash())
    await own.kill()

    expect((await graph.post(byHash())).body).toEqual(ANSWER)
    expect((await graph.post(byHash('{ slow }'))).body).toEqual(refusedWith('PERSISTED_QUERY_NOT_FOUND'))
    expect((await graph.post(withHash('{ slow }'))).body).toEqual({ data: { slow: true } })
    expect((await graph.post(byHash('{ slow }'))).body).toEqual({ data: { slow: true } })
  })
})

describe('documents that clients were built with', () => {
  const persistedOperations = [
    { id: sha256(QUERY), query: QUERY, operationName: 'Status' },
    { id: 'client-7', query: 'query Buyer { order(id: "ord_1") { buyer { name } } }', operationName: 'Buyer' },
    { id: 'x-app:7', query: 'subscription Updates { orderUpdates(orderId: "ord_1") { cursor } }', operationName: 'Updates' },
  ]
  const BUYER = { data: { order: { buyer: { name: 'Ada' } } } }

  it.each([
    ['its hash', { documentId: `sha256:${sha256(QUERY)}`, variables }, ANSWER],
    ['the hash of one that has another id', { documentId: `sha256:${sha256(persistedOperations[1]?.query ?? '')}` }, BUYER],
    ['an id', { documentId: 'client-7' }, BUYER],
    ['its hash, as an automatic persisted query', byHash(), ANSWER],
    ['an id, as an automatic persisted query', { extensions: persistedQuery('client-7') }, BUYER],
  ])('are found by %s', async (_, request, expected) => {
    await using graph = await startToyGraph({ persistedOperations, persistedQueries: false })

    expect((await graph.post(request)).body).toEqual(expected)
    expect((await get(graph, request)).body).toEqual(expected)
  })

  it('are found over WebSocket', async () => {
    await using graph = await startToyGraph({ persistedOperations })
    const client = graph.client()
    const ended = Promise.withResolvers<void>()
    const payloads: unknown[] = []
    const request = { query: '', documentId: 'x-app:7' }

    const end = client.subscribe(request, { next: (payload) => { payloads.push(payload) }, error: ended.reject, complete: ended.resolve })
    await waitFor('the subscription', () => graph.listeners() === 1)
    graph.publish({ cursor: 'c1', order: { id: 'ord_1', status: 'PAID', buyer: { id: 'usr_1' } } })
    await waitFor('the update', () => payloads.length === 1)
    end()
    await ended.promise

    expect(payloads).toEqual([{ data: { orderUpdates: { cursor: 'c1' } } }])
    await client.dispose()
  })

  it.each([
    ['an id that nobody has', { documentId: 'client-8' }, 'PERSISTED_DOCUMENT_UNKNOWN'],
    ['a hash that nobody has', { documentId: `sha256:${sha256('{ slow }')}` }, 'PERSISTED_DOCUMENT_UNKNOWN'],
    ['an id of no form', { documentId: 'md5:7' }, 'BAD_REQUEST'],
    ['an id and a text', { documentId: 'client-7', query: QUERY }, 'BAD_REQUEST'],
  ])('are not found by %s', async (_, request, code) => {
    await using graph = await startToyGraph({ persistedOperations })

    const { status, body } = await graph.post(request)

    expect([status, body]).toEqual([400, refusedWith(code)])
  })

  it('take a request of their client’s budget when they are not found, over every wire', async () => {
    await using graph = await startToyGraph({ persistedOperations, rateLimit: true, addressRequestsPerMinute: 2 })
    const codeOf = ({ status, body }: { status: number; body: { errors?: { extensions: Record<string, unknown> }[] } }) => [status, body.errors?.[0]?.extensions['code']]
    const unknown = { documentId: 'client-8' }

    expect(codeOf(await graph.post(unknown))).toEqual([400, 'PERSISTED_DOCUMENT_UNKNOWN'])
    const client = graph.client()
    const codeOverWebSocket = () => new Promise((resolve) => {
      client.subscribe({ query: '', ...unknown } as never, { next: () => {}, complete: () => resolve('complete'), error: (errors) => resolve((errors as { extensions: { code: string } }[])[0]?.extensions.code) })
    })
    expect(await codeOverWebSocket()).toBe('PERSISTED_DOCUMENT_UNKNOWN')

    expect(codeOf(await graph.post(unknown))).toEqual([429, 'RATE_LIMITED'])
    expect(codeOf(await graph.post({ query: QUERY, variables }))).toEqual([429, 'RATE_LIMITED'])
    expect(await codeOverWebSocket()).toBe('RATE_LIMITED')
    await client.dispose()
  })

  it('are all that is executed when they are required, however they are written', async () => {
    await using graph = await startToyGraph({ persistedOperations, persistedDocumentsMode: 'require' })
    const unlisted = 'query Status($id: ID!) { order(id: $id) { status id } }'

    expect((await graph.post({ query: QUERY, variables })).body).toEqual(ANSWER)
    expect((await graph.post({ query: `# a comment\n${QUERY.replaceAll(' ', '\n  ')}`, variables })).body).toEqual(ANSWER)
    expect((await graph.post(byHash())).body).toEqual(ANSWER)
    for (const request of [{ query: unlisted, variables }, withHash(unlisted), { query: `${QUERY} query Other { slow }`, operationName: 'Other' }, { query: 'no document' }, { query: '{ __typename }' }]) {
      const { status, body } = await graph.post(request)
      expect([status, body]).toEqual([400, refusedWith('PERSISTED_DOCUMENT_REQUIRED')])
    }
    expect((await graph.post(byHash(unlisted))).body).toEqual(refusedWith('PERSISTED_QUERY_NOT_FOUND'))

    const client = graph.client()
    const refused = watch(client, 'subscription { partialUpdates { fine } }')
    await expect(refused.ended).rejects.toEqual([expect.objectContaining({ extensions: { code: 'PERSISTED_DOCUMENT_REQUIRED' } })])
    await client.dispose()
  })

  it('are not required of who may send what they like', async () => {
    await using graph = await startToyGraph({
      persistedOperations, persistedDocumentsMode: 'require', persistedDocumentsExemptRoles: ['PLATFORM_ADMIN'],
    })
    const tokenOf = async (roles: string[]) => `Bearer ${(await graph.accessTokens.sign({ userId: 'usr_1', sessionId: 'ses_1', organizationId: null, roles, scopes: ['*'] })).token}`

    expect((await graph.post({ query: '{ slow }' }, { authorization: await tokenOf(['PLATFORM_ADMIN']) })).body).toEqual({ data: { slow: true } })
    expect((await graph.post({ query: '{ slow }' }, { authorization: await tokenOf(['BUYER']) })).body).toEqual(refusedWith('PERSISTED_DOCUMENT_REQUIRED'))
  })

  it('are missed in the log, each document once', async () => {
    await using graph = await startToyGraph({ persistedOperations, persistedDocumentsMode: 'log' })

    for (const query of ['{ slow }', '{ slow }', QUERY]) expect((await graph.post({ query, variables })).body.data).toBeDefined()

    expect(graph.logged.filter(({ msg }) => String(msg).includes('not persisted'))).toEqual([expect.objectContaining({ sha256: sha256('{ slow }') })])
    expect(await outcomes(graph, 'persisted_documents')).toEqual({ unlisted: 2, known: 1 })
  })
})
