import { describe, expect, it } from '@jest/globals'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { ANONYMOUS } from '#kit/viewer.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { LIMITS } from '../src/limit-metrics.ts'
import { startToyGraph, watch, type ToyGraph } from './toy-graph.ts'

const KEY = { 'x-api-key': 'key-of-org-9' }
const EVENTS = { accept: 'text/event-stream' }
const viewer = '{ viewer { kind } }'
const updates = (id: string) => `subscription { orderUpdates(orderId: "${id}") { cursor } }`
const listening = (graph: ToyGraph, count: number) => waitFor(`${count} listeners`, () => graph.listeners() === count)

/** What was counted, without the limits that nobody has met. */
async function limited({ metrics }: Pick<ToyGraph, 'metrics'>): Promise<Record<string, number>> {
  const { values } = await metrics.getSingleMetric('broxiva_router_limited_requests_total')!.get()
  return Object.fromEntries(values.filter(({ value }) => value > 0).map(({ labels, value }) => [labels['limit'], value]))
}

type Options = Parameters<typeof startToyGraph>[0]

describe('the figure of refused requests', () => {
  it('begins with every limit, so that the first refusal is seen to grow', async () => {
    await using graph = await startToyGraph()

    const { values } = await graph.metrics.getSingleMetric('broxiva_router_limited_requests_total')!.get()

    expect(values.map(({ labels, value }) => [labels['limit'], value])).toEqual(LIMITS.map((limit) => [limit, 0]))
  })

  it.each<[limit: string, Options, body: unknown]>([
    ['tokens', { maxTokens: 50 }, { query: `{ ${'viewer { kind } '.repeat(50)} }` }],
    ['nesting', {}, { query: `{ filter(by: ${'['.repeat(4_000)}` }],
    ['nesting', {}, `{"query":"${viewer}","variables":${'{"a":'.repeat(1_000)}1${'}'.repeat(1_000)}}`],
    ['depth', { maxDepth: 3 }, { query: '{ order(id: "ord_1") { parts { parts { id } } } }' }],
    ['fields', { maxFields: 2 }, { query: '{ order(id: "ord_1") { id status } }' }],
    ['root_fields', { maxRootFields: 1 }, { query: '{ viewer { kind } slow }' }],
    ['aliases', { maxAliases: 1 }, { query: '{ a: slow b: slow }' }],
    ['directives', { maxDirectives: 1 }, { query: '{ viewer @skip(if: true) { kind } slow @skip(if: true) }' }],
    ['directives_per_field', { maxDirectivesPerField: 1 }, { query: '{ slow @skip(if: true) @include(if: true) }' }],
    ['field_repeats', { maxFieldRepeats: 1 }, { query: '{ slow slow }' }],
    ['rows', { maxRows: 5 }, { query: '{ order(id: "ord_1") { shipments(first: 9) { number } } }' }],
    ['operation_cost', { maxCost: 5 }, { query: 'mutation { orderMove(id: "ord_1", status: "X") { id } }' }],
    ['body', { bodyLimitBytes: 100 }, { query: `${viewer} # ${'x'.repeat(200)}` }],
    ['batch', { batchMaxOperations: 1 }, [{ query: viewer }, { query: viewer }]],
  ])('counts what is over the limit of %s, once', async (limit, options, body) => {
    await using graph = await startToyGraph(options)

    const refused = await graph.post(body)

    expect([refused.status >= 400, await limited(graph)]).toEqual([true, { [limit]: 1 }])
  })

  it('counts an operation that is over several limits once for each, over a WebSocket as well', async () => {
    await using graph = await startToyGraph({ maxDepth: 2, maxAliases: 1 })
    const client = graph.client()

    const { ended } = watch(client, '{ a: order(id: "ord_1") { b: parts { id } } c: order(id: "ord_1") { id } }')

    await expect(ended).rejects.toMatchObject([{ extensions: { limit: 'depth' } }, { extensions: { limit: 'aliases' } }])
    expect(await limited(graph)).toEqual({ depth: 1, aliases: 1 })
    await client.dispose()
  })

  it('counts what is refused for another reason under no limit', async () => {
    await using graph = await startToyGraph()

    for (const body of ['{', { query: '{ nothing }' }, { query: '{' }, { query: 'query ($by: Filter!) { filter(by: $by) }' }]) expect((await graph.post(body)).status).toBe(400)

    expect(await limited(graph)).toEqual({})
  })

  it('counts a body that cannot be read by the budget that it is over, if it is', async () => {
    await using graph = await startToyGraph({ rateLimit: true, keyRequestsPerMinute: 1, bodyLimitBytes: 100 })
    const tooLong = { query: `${viewer} # ${'x'.repeat(200)}` }

    expect([(await graph.post(tooLong, KEY)).status, (await graph.post(tooLong, KEY)).status]).toEqual([413, 429])

    expect(await limited(graph)).toEqual({ body: 1, requests: 1 })
  })

  it('counts credentials that are refused, whatever wire they come over, and keys that come from elsewhere', async () => {
    await using graph = await startToyGraph({
      authenticateApiKey: async (key) => key === 'of elsewhere' ? { viewer: { ...ANONYMOUS, kind: 'API_KEY', apiKeyId: 'key_1' }, mayCallFrom: () => false } : null,
    })
    const client = graph.client({ authorization: 'Bearer forged' })

    expect((await graph.post({ query: viewer }, { authorization: 'Bearer forged' })).status).toBe(401)
    expect((await graph.post({ query: updates('ord_1') }, { ...EVENTS, ...KEY })).status).toBe(401)
    await watch(client, viewer).ended.catch(() => {})
    expect((await graph.post({ query: viewer }, { 'x-api-key': 'of elsewhere' })).status).toBe(403)

    expect(await limited(graph)).toEqual({ unauthenticated: 3, address_not_allowed: 1 })
    await client.dispose()
  })

  it.each<[limit: string, Options]>([
    ['connections', { maxConnections: 1 }],
    ['connections_per_address', { maxConnectionsPerAddress: 1 }],
  ])('counts sockets and streams over the limit of %s', async (limit, options) => {
    await using graph = await startToyGraph(options)
    const first = graph.client()
    watch(first, updates('ord_1'))
    await listening(graph, 1)

    const second = graph.client()
    await watch(second, updates('ord_1')).ended.catch(() => {})
    const stream = await graph.post({ query: updates('ord_1') }, { accept: 'multipart/mixed;subscriptionSpec=1.0, application/json' })
    const reservation = await fetch(graph.router.url, { method: 'PUT' })

    expect([stream.status, reservation.status]).toEqual(limit === 'connections' ? [503, 503] : [429, 429])
    expect(await limited(graph)).toEqual({ [limit]: 3 })
    await first.dispose()
    await second.dispose()
  })

  it('counts operations of which a socket or a shared stream runs too many, and messages that are too long', async () => {
    await using graph = await startToyGraph({ maxSubscriptionsPerSocket: 1, bodyLimitBytes: 1000 })
    const client = createClient({ url: graph.router.wsUrl, webSocketImpl: WebSocket, retryAttempts: 0 })
    watch(client, updates('ord_1'))
    await listening(graph, 1)
    await watch(client, updates('ord_2')).ended.catch(() => {})
    await client.dispose()

    const token = await (await fetch(graph.router.url, { method: 'PUT' })).text()
    const ask = (operationId: string) => fetch(graph.router.url, { method: 'POST', headers: { 'content-type': 'application/json', 'x-graphql-event-stream-token': token }, body: JSON.stringify({ query: updates('ord_1'), extensions: { operationId } }) })
    expect([(await ask('1')).status, (await ask('2')).status]).toEqual([202, 429])

    const long = graph.client()
    await watch(long, `${viewer} # ${'x'.repeat(2_000)}`).ended.catch(() => {})

    expect(await limited(graph)).toEqual({ operations: 2, body: 1 })
    await long.dispose()
  })
})
