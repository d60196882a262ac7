import { QueryPlanner } from '@apollo/query-planner'
import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { ANONYMOUS } from '#kit/viewer.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { figures, startToyGraph, watch, type Answer, type ToyGraph } from './toy-graph.ts'

const KEY = { 'x-api-key': 'key-of-org-9' }
const REPORT = { 'graphql-cost': 'report' }

interface Cost {
  readonly requestedQueryCost: number
  readonly actualQueryCost?: number
  readonly throttleStatus?: { readonly maximumAvailable: number; readonly currentlyAvailable: number; readonly restoreRate: number }
}

const costOf = ({ body }: { readonly body: Answer['body'] }) => body.extensions?.['cost'] as Cost | undefined

const weights = (sdl: string) => sdl
  .replace('"@inaccessible"', '"@inaccessible", "@cost", "@listSize"')
  .replace('number: String!', 'number: String! @cost(weight: 2)')
  .replace('type Shipment {', 'type Shipment @cost(weight: 5) {')
  .replace('stops(country: String!, first: Int)', 'stops(country: String! @cost(weight: 3), first: Int)')
  .replace('last: Int): [Shipment!]!', 'last: Int): [Shipment!]! @listSize(slicingArguments: ["first", "last"], assumedSize: 7)')

/** A graph whose shipping subgraph says what its fields cost. */
async function startWeighedGraph(options: Parameters<typeof startToyGraph>[0] = {}) {
  const graph = await startToyGraph(options)
  await graph.router.reload(graph.supergraph({ shipping: { sdl: weights } }))
  return graph
}

describe('what an operation costs', () => {
  it.each<[string, string, Record<string, unknown>, number, number]>([
    ['an object costs 1, its leaves nothing', '{ viewer { kind userId } }', {}, 1, 1],
    ['what is null costs nothing in the end', '{ order(id: "none") { buyer { name } } }', {}, 2, 0],
    ['a list of unknown length is assumed to have ten', '{ order(id: "ord_1") { parts { id } } }', {}, 11, 3],
    ['a page has as many as are asked for', '{ order(id: "ord_1") { shipments(first: 4) { legs(first: 1) { __typename } } } }', {}, 1 + 4 * (5 + 5), 1 + 4 * 5],
    ['or the default of the argument', '{ order(id: "ord_1") { shipments { __typename } } }', {}, 6, 6],
    ['or what a variable says', 'query ($n: Int) { order(id: "ord_1") { shipments(first: $n) { number } } }', { n: 3 }, 1 + 3 * (5 + 2), 1 + 3 * (5 + 2)],
    ['each alias counts', '{ a: viewer { kind } b: viewer { kind } }', {}, 2, 2],
    ['what is selected twice counts once', '{ viewer { kind } ...v } fragment v on Query { viewer { userId } }', {}, 1, 1],
    ['what is skipped costs nothing', 'query ($no: Boolean!) { viewer @include(if: $no) { kind } order(id: "ord_1") { id } }', { no: false }, 1, 1],
    ['unless a variable includes it', 'query ($no: Boolean!) { viewer @include(if: $no) { kind } order(id: "ord_1") { id } }', { no: true }, 2, 2],
    ['arguments may cost', '{ order(id: "ord_1") { shipments(first: 2) { stops(country: "DE", first: 1) { __typename } } } }', {}, 1 + 2 * (5 + 3 + 5), 1 + 2 * (5 + 3 + 5)],
    ['a mutation costs 10', 'mutation { orderMove(id: "ord_1", status: "SENT") { status } }', {}, 11, 11],
    ['introspection is free', '{ __typename __schema { queryType { name } } }', {}, 0, 0],
  ])('%s', async (_, query, variables, requested, actual) => {
    await using graph = await startWeighedGraph()

    const answer = await graph.post({ query, variables }, REPORT)

    expect(answer.body.errors).toBeUndefined()
    expect(costOf(answer)).toEqual({ requestedQueryCost: requested, actualQueryCost: actual })
  })

  it('needs exactly one slicing argument where the schema says so', async () => {
    await using graph = await startWeighedGraph()
    const legs = (given: string) => graph.post({ query: `{ order(id: "ord_1") { shipments { legs${given} { __typename } } } }` }, REPORT)

    const answers = [await legs('(last: 2)'), await legs(''), await legs('(first: 1, last: 1)')]

    expect(answers.map((answer) => costOf(answer)?.requestedQueryCost ?? answer.body.errors?.[0]?.extensions['code'])).toEqual([1 + 5 + 2 * 5, 'BAD_USER_INPUT', 'BAD_USER_INPUT'])
  })

  it('limits what one subgraph is asked for by its weights', async () => {
    await using graph = await startToyGraph({ maxSubgraphCost: { orders: 7, users: 50 } })
    const sdl = graph.supergraph({ users: { sdl: (text) => text.replace('"@inaccessible"', '"@inaccessible", "@cost"').replace('type User @key(fields: "id") {', 'type User @key(fields: "id") @cost(weight: 20) {') } })
    await graph.router.reload(sdl)
    const buyers = (count: number) => graph.post({ query: `{ ${Array.from({ length: count }, (_, n) => `o${n}: user(id: "usr_1") { name }`).join(' ')} }` })

    const largest = await buyers(2)
    const refused = await buyers(3)

    expect(largest.status).toBe(200)
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'SUBGRAPH_COST_ESTIMATED_TOO_EXPENSIVE', subgraph: 'users', cost: 60, maximum: 50 } }] } })
  })

  it.each<[string, Parameters<typeof startToyGraph>[0], Record<string, unknown>]>([
    ['its own for the one', { maxSubgraphCost: { users: 10 } }, { subgraph: 'users', cost: 1 + 2 + 4 * 2, maximum: 10 }],
    ['its own for the other', { maxSubgraphCost: { orders: 35 } }, { subgraph: 'orders', cost: 1 + 5 + 6 * 5, maximum: 35 }],
    ['the dearest for the whole', { maxCost: 71 }, { cost: (1 + 5 + 6 * 5) + (1 + 5 + 6 * 5), maximum: 71 }],
  ])('takes, where two subgraphs say different weights and list sizes of one thing, %s', async (_, limits, error) => {
    await using graph = await startToyGraph(limits)
    const tagged = (type: string, weight: number, size: number) => (sdl: string) => `${sdl
      .replace('"@inaccessible"', '"@inaccessible", "@shareable", "@cost", "@listSize"')
      .replace(new RegExp(`type ${type} (.*?)\\{ id: ID!`), `type ${type} $1{ id: ID! tag: Tag`)}
      type Tag @shareable @cost(weight: ${weight}) { word: String parts: [Tag!]! @listSize(assumedSize: ${size}) }`
    await graph.router.reload(graph.supergraph({ users: { sdl: tagged('User', 2, 4) }, orders: { sdl: tagged('Order', 5, 6) } }))

    const { status, body } = await graph.post({ query: '{ user(id: "usr_1") { tag { parts { word } } } order(id: "ord_1") { tag { parts { word } } } }' })

    expect({ status, errors: body.errors }).toMatchObject({ status: 400, errors: [{ extensions: error }] })
  })

  it('counts the entities that a subgraph is asked for by the lists that lead to them', async () => {
    await using graph = await startToyGraph({ maxSubgraphCost: { users: 10 } })
    const query = (first: string) => ({ query: `{ order(id: "ord_1") { parts { ${first} } } }` })

    const largest = await graph.post(query('buyer { name }'))
    const refused = await graph.post(query('buyer { name } parts { buyer { name } }'))

    expect(largest.status).toBe(200)
    expect(refused.body.errors).toMatchObject([{ extensions: { subgraph: 'users', cost: 110, maximum: 10 } }])
  })

  it('serves the dearest operation that is allowed, and refuses what is dearer before any subgraph is asked', async () => {
    await using graph = await startToyGraph({ maxCost: 5 })
    const query = 'query ($n: Int) { order(id: "ord_1") { shipments(first: $n) { number } } }'

    const largest = await graph.post({ query, variables: { n: 4 } })
    const asked = graph.orders.calls.length
    const refused = await graph.post({ query, variables: { n: 5 } })

    expect(largest.status).toBe(200)
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'COST_ESTIMATED_TOO_EXPENSIVE', cost: 6, maximum: 5 } }] } })
    expect(graph.orders.calls).toHaveLength(asked)
    expect(await graph.metrics.getSingleMetricAsString('broxiva_router_limited_requests_total')).toContain('{limit="operation_cost"} 1')
  })
})

describe('what may not be had', () => {
  const planned = jest.spyOn(QueryPlanner.prototype, 'buildQueryPlan')
  beforeEach(() => { planned.mockClear() })
  afterAll(() => { planned.mockRestore() })

  const page = 'query ($n: Int) { order(id: "ord_1") { shipments(first: $n) { number } } }'
  const ask = (graph: ToyGraph, n: number) => graph.post({ query: page, variables: { n } }, KEY)
  const work = async (graph: ToyGraph) => ({ planned: planned.mock.calls.length, counted: (await figures(graph))['plan_cache_misses_total'] })

  it.each<[string, Parameters<typeof startToyGraph>[0], string]>([
    ['costs more than any operation may', { maxCost: 5 }, 'COST_ESTIMATED_TOO_EXPENSIVE'],
    ['costs more than the client can ever pay', { rateLimit: true, costMaximum: 5 }, 'COST_ESTIMATED_TOO_EXPENSIVE'],
  ])('is not planned: what %s, until it is asked for with smaller pages', async (_, options, code) => {
    await using graph = await startToyGraph(options)

    for (let times = 0; times < 3; times++) expect((await ask(graph, 9)).body.errors).toMatchObject([{ extensions: { code } }])
    expect(await work(graph)).toEqual({ planned: 0, counted: 0 })

    expect((await ask(graph, 1)).status).toBe(200)
    expect((await ask(graph, 2)).status).toBe(200)
    expect((await ask(graph, 9)).status).toBe(400)
    expect(await work(graph)).toEqual({ planned: 1, counted: 1 })
    expect(await figures(graph)).toMatchObject({ plan_cache_hits_total: 1 })
  })

  it('is not planned: what the client cannot pay at the moment, over a WebSocket neither', async () => {
    await using graph = await startToyGraph({ rateLimit: true, costMaximum: 100, costRestoreRate: 1 })
    const client = graph.client({ apiKey: 'key-of-org-9' })
    await graph.post({ query: '{ order(id: "ord_1") { shipments(first: 90) { __typename } } }' }, KEY)
    const before = await work(graph)

    const { status, body } = await ask(graph, 80)
    const { payloads, ended } = watch(client, page, { n: 80 })
    await ended

    expect([status, body.errors?.[0]?.extensions['limit']]).toEqual([429, 'cost'])
    expect(payloads).toMatchObject([{ errors: [{ extensions: { code: 'RATE_LIMITED', limit: 'cost' } }] }])
    expect(await work(graph)).toEqual(before)
    await client.dispose()
  })

  it('is not planned: a mutation by GET, or a subscription in a batch', async () => {
    await using graph = await startToyGraph({ batchMaxOperations: 2 })

    const mutation = await fetch(`${graph.router.url}?${new URLSearchParams({ query: 'mutation { orderMove(id: "ord_1", status: "X") { id } }' }).toString()}`)
    const batch = await graph.post([{ query: 'subscription { orderUpdates(orderId: "ord_1") { cursor } }' }, { query: '{ order(id: "ord_1") { id ... @defer { status } } }' }])

    expect(mutation.status).toBe(405)
    expect(batch.body).toMatchObject([{ errors: [{ extensions: { code: 'OPERATION_NOT_BATCHABLE' } }] }, { errors: [{ extensions: { code: 'OPERATION_NOT_BATCHABLE' } }] }])
    expect(await work(graph)).toEqual({ planned: 0, counted: 0 })
  })

  it('is not planned for another supergraph either', async () => {
    await using graph = await startToyGraph({ maxCost: 5 })
    for (let times = 0; times < 3; times++) await ask(graph, 9)

    await graph.router.reload(`${graph.supergraph()}\n# another`)

    expect((await work(graph)).planned).toBe(0)
  })

  it('gives back what was taken for an operation of which a subgraph is asked too much', async () => {
    await using graph = await startToyGraph({ rateLimit: true, costMaximum: 1000, costRestoreRate: 1, maxSubgraphCost: { shipping: 10 } })

    const refused = await ask(graph, 500)
    const next = await graph.post({ query: '{ viewer { kind } }' }, KEY)

    expect(refused.body.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_COST_ESTIMATED_TOO_EXPENSIVE', subgraph: 'shipping' } }])
    expect(costOf(refused)?.throttleStatus?.currentlyAvailable).toBe(1000)
    expect(costOf(next)?.throttleStatus?.currentlyAvailable).toBe(999)
  })
})

describe('telling clients what it cost', () => {
  const query = { query: '{ viewer { kind } }' }

  it.each<['always' | 'api-key' | 'on-request' | 'never', readonly boolean[]]>([
    ['always', [true, true, true]],
    ['api-key', [false, true, true]],
    ['on-request', [false, false, true]],
    ['never', [false, false, false]],
  ])('%s: nobody known, an API key, who asks for it', async (reportCost, told) => {
    await using graph = await startToyGraph({ reportCost })

    const answers = [await graph.post(query), await graph.post(query, KEY), await graph.post(query, REPORT)]

    expect(answers.map((answer) => costOf(answer) !== undefined)).toEqual(told)
  })

  it('tells over a WebSocket too, and in the first part of an answer in parts', async () => {
    await using graph = await startToyGraph()
    const client = graph.client({ apiKey: 'key-of-org-9' })

    const { payloads, ended } = watch(client, query.query)
    await ended
    const parts = watch(client, '{ order(id: "ord_1") { id ... @defer { status } } }')
    await parts.ended
    await client.dispose()

    expect(payloads).toMatchObject([{ extensions: { cost: { requestedQueryCost: 1, actualQueryCost: 1 } } }])
    expect(parts.payloads[0]).toMatchObject({ extensions: { cost: { requestedQueryCost: 1 } } })
  })
})

describe('an operation that is refused over a WebSocket', () => {
  it('tells what it would have cost, as over HTTP', async () => {
    await using graph = await startToyGraph({ maxCost: 5 })
    const dear = 'mutation { orderMove(id: "ord_1", status: "X") { id } }'
    const client = graph.client({ apiKey: 'key-of-org-9' })

    const { payloads, ended } = watch(client, dear)
    await ended
    await client.dispose()
    const { body } = await graph.post({ query: dear }, KEY)

    expect(payloads).toEqual([body])
    expect(payloads).toMatchObject([{ errors: [{ extensions: { code: 'COST_ESTIMATED_TOO_EXPENSIVE' } }], extensions: { cost: { requestedQueryCost: 11 } } }])
  })
})

describe('the budgets of clients', () => {
  const query = { query: '{ viewer { kind } }' }

  it('refuses requests over the budget with 429, on every wire, and does not ask a subgraph', async () => {
    await using graph = await startToyGraph({ rateLimit: true, keyRequestsPerMinute: 1 })
    const client = graph.client({ apiKey: 'key-of-org-9' })

    const first = await graph.post(query, KEY)
    const refused = await graph.post(query, KEY)
    const message = watch(client, query.query)
    const subscription = watch(client, 'subscription { orderUpdates(orderId: "ord_1") { cursor } }')
    const onSocket = await Promise.allSettled([message.ended, subscription.ended])
    await client.dispose()

    expect(first.status).toBe(200)
    expect(refused).toMatchObject({ status: 429, body: { errors: [{ extensions: { code: 'RATE_LIMITED', limit: 'requests', retryAfterSeconds: expect.any(Number) } }] } })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60)
    const error = { status: 'rejected', reason: [{ extensions: { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) } }] }
    expect(onSocket).toMatchObject([error, error])
    expect(graph.users.calls).toHaveLength(1)
    expect((await graph.post(query)).status).toBe(200)
  })

  it('counts bodies that cannot be read', async () => {
    await using graph = await startToyGraph({ rateLimit: true, keyRequestsPerMinute: 3 })
    const send = async (body: string) => (await fetch(graph.router.url, { method: 'POST', headers: { 'content-type': 'application/json', ...KEY }, body })).status

    expect([await send('{'), await send('[]'), await send('7'), await send('{')]).toEqual([400, 400, 400, 429])
  })

  it('does not find out any more whose keys are that come from where too many were refused, and lets known ones in', async () => {
    let lookUps = 0
    await using graph = await startToyGraph({
      rateLimit: true, addressRequestsPerMinute: 2,
      async authenticateApiKey(key, ask) {
        if (key === 'remembered') return { viewer: { ...ANONYMOUS, kind: 'API_KEY', apiKeyId: 'key_9', organizationId: 'org_9' } }
        await ask({ subgraph: 'users', query: '{ __typename }', variables: {}, timeoutMs: 5_000 })
        lookUps++
        return null
      },
    })
    const asked = async (headers: Record<string, string>) => (await graph.post(query, headers)).status
    const guess = (key: string) => asked({ 'x-api-key': key })

    expect([await guess('one'), await guess('two')]).toEqual([401, 401])
    const refused = await graph.post(query, { 'x-api-key': 'three' })
    expect(refused).toMatchObject({ status: 429, body: { errors: [{ extensions: { code: 'RATE_LIMITED', limit: 'credentials', retryAfterSeconds: expect.any(Number) } }] } })
    expect(lookUps).toBe(2)
    expect([await guess('remembered'), await asked({})]).toEqual([200, 200])
    // A token costs nobody else anything to look at.
    expect(await asked({ authorization: 'Bearer nonsense' })).toBe(401)
  })

  it('counts what cannot be executed, too', async () => {
    await using graph = await startToyGraph({ rateLimit: true, keyRequestsPerMinute: 1 })

    const wrong = await graph.post({ query: '{ nothing }' }, KEY)
    const refused = await graph.post(query, KEY)

    expect([wrong.status, refused.status]).toEqual([400, 429])
  })

  it('tells people and addresses apart, and knows a tier by its scope', async () => {
    const viewer = { kind: 'API_KEY', userId: null, sessionId: null, organizationId: 'org_9', roles: [] } as const
    await using graph = await startToyGraph({
      rateLimit: true, keyRequestsPerMinute: 1, addressRequestsPerMinute: 1, rateTiers: { 'tier:gold': { requestsPerMinute: 3 } }, trustedProxies: ['127.0.0.0/8', '::1'],
      authenticateApiKey: async (key) => ({ viewer: { ...viewer, apiKeyId: key, scopes: key === 'gold' ? ['tier:gold'] : [] } }),
    })
    const ask = async (headers: Record<string, string>) => (await graph.post(query, headers)).status

    expect([await ask({ 'x-api-key': 'one' }), await ask({ 'x-api-key': 'one' }), await ask({ 'x-api-key': 'two' })]).toEqual([200, 429, 200])
    expect([await ask({ 'x-api-key': 'gold' }), await ask({ 'x-api-key': 'gold' }), await ask({ 'x-api-key': 'gold' })]).toEqual([200, 200, 200])
    expect([await ask({ 'x-forwarded-for': '192.0.2.1' }), await ask({ 'x-forwarded-for': '192.0.2.1' }), await ask({ 'x-forwarded-for': '192.0.2.2' })]).toEqual([200, 429, 200])
    expect([await ask({ 'x-forwarded-for': '2001:db8::1' }), await ask({ 'x-forwarded-for': '2001:db8::2:1' }), await ask({ 'x-forwarded-for': '2001:db8:0:1::1' })]).toEqual([200, 429, 200])
  })

  it('limits all clients together', async () => {
    await using graph = await startToyGraph({ rateLimit: true, requestsPerSecond: 1 })

    const statuses = (await Promise.all(Array.from({ length: 10 }, () => graph.post(query)))).map(({ status }) => status)

    expect(statuses).toContain(200)
    expect(statuses).toContain(429)
    expect(await graph.metrics.getSingleMetricAsString('broxiva_router_limited_requests_total')).toMatch(/\{limit="all"\} [1-9]/)
  })

  it('takes what an operation may cost, and gives back what it did not', async () => {
    await using graph = await startToyGraph({ rateLimit: true, costMaximum: 1000, costRestoreRate: 1 })
    // May cost 1 + 10 · (1 + 10), costs 1 + 2 · (1 + 2).
    const parts = { query: '{ order(id: "ord_1") { parts { parts { id } } } }' }

    const answer = await graph.post(parts, KEY)
    const next = await graph.post(query, KEY)

    expect(costOf(answer)).toMatchObject({ requestedQueryCost: 111, actualQueryCost: 7, throttleStatus: { maximumAvailable: 1000, currentlyAvailable: 993, restoreRate: 1 } })
    expect(costOf(next)?.throttleStatus?.currentlyAvailable).toBeGreaterThanOrEqual(992)
  })

  it('refuses what the client cannot pay at the moment, and what nobody can ever pay', async () => {
    await using graph = await startToyGraph({ rateLimit: true, costMaximum: 100, costRestoreRate: 1 })
    const pages = (first: number) => graph.post({ query: `{ order(id: "ord_1") { shipments(first: ${first}) { number } } }` }, KEY)

    const paid = await pages(90)
    const poor = await pages(80)
    const never = await pages(100)

    expect(paid.status).toBe(200)
    expect(poor).toMatchObject({ status: 429, body: { errors: [{ extensions: { code: 'RATE_LIMITED', limit: 'cost' } }] } })
    expect(costOf(poor)).toMatchObject({ requestedQueryCost: 81, throttleStatus: { maximumAvailable: 100, restoreRate: 1 } })
    expect(never).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'COST_ESTIMATED_TOO_EXPENSIVE' } }] } })
  })

  it('gives back what an answer in parts did not cost when its last part is sent', async () => {
    await using graph = await startToyGraph({ rateLimit: true, costMaximum: 1000, costRestoreRate: 1 })
    const client = graph.client({ apiKey: 'key-of-org-9' })

    const { ended } = watch(client, '{ order(id: "ord_1") { id ... @defer { parts { parts { id } } } } }')
    await ended

    await waitFor('the rest to be given back', async () => (costOf(await graph.post(query, KEY))?.throttleStatus?.currentlyAvailable ?? 0) > 950)
    await client.dispose()
  })
})

