import { describe, expect, it } from '@jest/globals'
import { WebSocket } from 'ws'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { figures, startToyGraph, watch, type ToyGraph } from './toy-graph.ts'

const update = (cursor: string, id = 'ord_1') => ({ cursor, order: { id, status: `status ${cursor}`, buyer: { id: 'usr_1' } } })

async function listening(graph: ToyGraph, count: number): Promise<void> {
  await waitFor(`${count} listeners`, () => graph.listeners() === count)
}

async function allReleased(graph: ToyGraph): Promise<void> {
  const left = () => ({ ...graph.router.stats(), listeners: graph.listeners(), streams: graph.orders.streams.size })
  await waitFor('everything to be released', () => Object.values(left()).every((count) => count === 0))
  expect(left()).toEqual({ openSockets: 0, activeSubscriptions: 0, upstreamStreams: 0, listeners: 0, streams: 0 })
}

describe('watching an order', () => {
  it('fills every update from the other subgraphs, in order', async () => {
    await using graph = await startToyGraph()
    const client = graph.client()
    const { payloads } = watch(client, `subscription Watch($id: ID!, $upper: Boolean!, $skip: Boolean!) {
      change: orderUpdates(orderId: $id) {
        at: cursor
        order { ...parts buyer { called: name(upper: $upper) } status @skip(if: $skip) }
      }
    }
    fragment parts on Order { __typename key: id shipments(first: 2) { number } }`, { id: 'ord_1', upper: true, skip: true })
    await listening(graph, 1)
    expect(graph.router.stats()).toEqual({ openSockets: 1, activeSubscriptions: 1, upstreamStreams: 1 })

    for (const cursor of ['1', '2', '3']) graph.publish(update(cursor))
    await waitFor('three updates', () => payloads.length === 3)

    expect(payloads).toEqual(['1', '2', '3'].map((at) => ({
      data: {
        change: {
          at,
          order: { __typename: 'Order', key: 'ord_1', shipments: [{ number: 'ord_1-1' }, { number: 'ord_1-2' }], buyer: { called: 'ADA' } },
        },
      },
    })))
    expect(graph.users.calls.every(({ variables }) => !('id' in variables))).toBe(true)
    await client.dispose()
    await allReleased(graph)
  })

  it('needs no other subgraph when the owner knows everything', async () => {
    await using graph = await startToyGraph()
    const client = graph.client()
    const { payloads } = watch(client, 'subscription { orderUpdates(orderId: "ord_1") { order { status } } }')
    await listening(graph, 1)

    graph.publish(update('1'))
    await waitFor('an update', () => payloads.length === 1)

    expect(payloads).toEqual([{ data: { orderUpdates: { order: { status: 'status 1' } } } }])
    expect([...graph.users.calls, ...graph.orders.calls]).toEqual([])
    await client.dispose()
  })

  it('is prepared once for each subscription', async () => {
    await using graph = await startToyGraph()
    const client = graph.client()
    watch(client, 'subscription { orderUpdates(orderId: "ord_1") { cursor } }')
    await listening(graph, 1)

    expect(await figures(graph)).toMatchObject({ plan_cache_misses_total: 1, plan_cache_hits_total: 0 })

    await client.dispose()
    await allReleased(graph)
  })

  it('keeps two subscribers of one socket apart', async () => {
    await using graph = await startToyGraph()
    const client = graph.client()
    const one = watch(client, 'subscription { orderUpdates(orderId: "ord_1") { cursor } }')
    const two = watch(client, 'subscription { orderUpdates(orderId: "ord_2") { cursor } }')
    await listening(graph, 2)

    graph.publish(update('1', 'ord_1'))
    graph.publish(update('2', 'ord_2'))
    await waitFor('both updates', () => one.payloads.length === 1 && two.payloads.length === 1)
    one.unsubscribe()
    await listening(graph, 1)

    expect(two.payloads).toEqual([{ data: { orderUpdates: { cursor: '2' } } }])
    expect(graph.router.stats()).toEqual({ openSockets: 1, activeSubscriptions: 1, upstreamStreams: 1 })
    await client.dispose()
    await allReleased(graph)
  })

  it('answers queries and mutations over the same socket', async () => {
    await using graph = await startToyGraph()
    const client = graph.client()

    const query = watch(client, '{ order(id: "ord_1") { status buyer { name } } }')
    const mutation = watch(client, 'mutation { orderMove(id: "ord_1", status: "SHIPPED") { status } }')
    await Promise.all([query.ended, mutation.ended])

    expect(query.payloads).toEqual([{ data: { order: { status: 'PLACED', buyer: { name: 'Ada' } } } }])
    expect(mutation.payloads).toEqual([{ data: { orderMove: { status: 'SHIPPED' } } }])
    await client.dispose()
  })
})

describe('leaving', () => {
  it('releases the upstream when the client completes while nothing happens', async () => {
    await using graph = await startToyGraph()
    const client = graph.client()
    const { unsubscribe } = watch(client, 'subscription { orderUpdates(orderId: "ord_1") { cursor } }')
    await listening(graph, 1)

    unsubscribe()

    await listening(graph, 0)
    expect(graph.router.stats()).toMatchObject({ activeSubscriptions: 0, upstreamStreams: 0 })
    await client.dispose()
  })

  it('releases the upstream when the socket drops without a word', async () => {
    await using graph = await startToyGraph()
    const socket = new WebSocket(graph.router.wsUrl, 'graphql-transport-ws')
    socket.on('open', () => socket.send('{"type":"connection_init"}'))
    socket.on('message', (data) => {
      if (String(data).includes('connection_ack')) {
        socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: 'subscription { orderUpdates(orderId: "ord_1") { cursor } }' } }))
      }
    })
    await listening(graph, 1)
    expect(graph.router.stats()).toEqual({ openSockets: 1, activeSubscriptions: 1, upstreamStreams: 1 })

    socket.terminate()

    await allReleased(graph)
  })

  it('releases the upstream when the client leaves before it has opened', async () => {
    await using graph = await startToyGraph()
    const client = graph.client()
    for (let i = 0; i < 20; i++) watch(client, 'subscription { orderUpdates(orderId: "ord_1") { cursor } }').unsubscribe()

    const { ended, payloads } = watch(client, '{ viewer { kind } }')
    await ended
    expect(payloads).toHaveLength(1)
    await client.dispose()

    await allReleased(graph)
  })

  it('releases the upstream while an update is being filled', async () => {
    await using graph = await startToyGraph()
    const client = graph.client()
    const { payloads, unsubscribe } = watch(client, 'subscription { orderUpdates(orderId: "ord_1") { order { buyer { name } } } }')
    await listening(graph, 1)
    let asked = false
    graph.users.override = (request) => {
      asked = true
      request.on('close', () => { asked = false })
    }
    graph.publish(update('1'))
    await waitFor('the fetch', () => asked)

    unsubscribe()

    await listening(graph, 0)
    await waitFor('the fetch to be given up', () => !asked)
    expect(payloads).toEqual([])
    await client.dispose()
  })
})

describe('losing the upstream', () => {
  it('tells the client that it was interrupted, after everything that had arrived', async () => {
    await using graph = await startToyGraph()
    const client = graph.client()
    const { payloads, ended } = watch(client, 'subscription { orderUpdates(orderId: "ord_1") { cursor } }')
    await listening(graph, 1)
    graph.publish(update('1'))
    graph.publish(update('2'))
    await waitFor('two updates', () => payloads.length === 2)

    for (const stream of graph.orders.streams) stream.destroy()
    await ended

    expect(payloads.at(-1)).toEqual({
      errors: [{ message: 'The updates were interrupted. Subscribe again with your last cursor.', extensions: { code: 'SUBSCRIPTION_INTERRUPTED', serviceName: 'orders' } }],
    })
    expect(payloads).toHaveLength(3)
    await client.dispose()
    await allReleased(graph)
  })

  it('does not take the orderly end of a connection for the end of the updates', async () => {
    await using graph = await startToyGraph()
    const client = graph.client()
    const { payloads, ended } = watch(client, 'subscription { orderUpdates(orderId: "ord_1") { cursor } }')
    await listening(graph, 1)

    for (const stream of graph.orders.streams) stream.end('event: next\ndata: {"data":{"orderUpdates":{"cursor":"last"}}}\n\n')
    await ended

    expect(payloads).toEqual([
      { data: { orderUpdates: { cursor: 'last' } } },
      { errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'SUBSCRIPTION_INTERRUPTED' }) })] },
    ])
    await client.dispose()
  })

  it('completes when the owner completes', async () => {
    await using graph = await startToyGraph()
    const client = graph.client()
    const { payloads, ended } = watch(client, 'subscription { orderUpdates(orderId: "ord_1") { cursor } }')
    await listening(graph, 1)

    for (const stream of graph.orders.streams) stream.end('event: complete\ndata:\n\n')
    await ended

    expect(payloads).toEqual([])
    await client.dispose()
    await allReleased(graph)
  })

  it('gives a silent upstream up', async () => {
    await using graph = await startToyGraph({ streamSilenceMs: 50 })
    const client = graph.client()

    const { payloads, ended } = watch(client, 'subscription { orderUpdates(orderId: "ord_1") { cursor } }')
    await ended

    expect(payloads).toMatchObject([{ errors: [{ extensions: { code: 'SUBSCRIPTION_INTERRUPTED' } }] }])
    await client.dispose()
    await allReleased(graph)
  })

  it('interrupts at once when the owner is not there', async () => {
    await using graph = await startToyGraph()
    await graph.orders.stop()
    const client = graph.client()

    const { payloads, ended } = watch(client, 'subscription { orderUpdates(orderId: "ord_1") { cursor } }')
    await ended

    expect(payloads).toMatchObject([{ errors: [{ extensions: { code: 'SUBSCRIPTION_INTERRUPTED' } }] }])
    await client.dispose()
  })

  it('delivers an update without what a missing subgraph would have filled', async () => {
    await using graph = await startToyGraph()
    await graph.users.stop()
    const client = graph.client()
    const { payloads } = watch(client, 'subscription { orderUpdates(orderId: "ord_1") { cursor order { id parts { id } } } }')
    const filled = watch(client, 'subscription { orderUpdates(orderId: "ord_1") { cursor order { buyer { name } } } }')
    await listening(graph, 2)

    graph.publish(update('1'))
    await waitFor('both updates', () => payloads.length === 1 && filled.payloads.length === 1)

    expect(payloads[0]).toMatchObject({ data: { orderUpdates: { order: { parts: [{ id: 'ord_1a' }, { id: 'ord_1b' }] } } } })
    expect(filled.payloads[0]).toMatchObject({ errors: [{ path: ['orderUpdates', 'order', 'buyer'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] })
    await client.dispose()
  })

  it('interrupts a subscriber for whom too many updates wait', async () => {
    await using graph = await startToyGraph({ maxQueuedEvents: 3 })
    const client = graph.client()
    const { payloads, ended } = watch(client, 'subscription { orderUpdates(orderId: "ord_1") { cursor order { buyer { name } } } }')
    await listening(graph, 1)
    const held: (() => void)[] = []
    graph.users.override = (_request, response) => { held.push(() => response.end('{"data":{"_entities":[{"name":"Ada"}]}}')) }

    for (const cursor of ['1', '2', '3', '4', '5', '6']) graph.publish(update(cursor))
    await listening(graph, 0)
    graph.users.override = undefined
    for (const release of held) release()
    await ended

    const cursors = payloads.flatMap(({ data }) => (data?.['orderUpdates'] as { cursor: string } | undefined)?.cursor ?? [])
    expect(cursors).toEqual(['1', '2', '3', '4'])
    expect(payloads.at(-1)).toMatchObject({ errors: [{ extensions: { code: 'SUBSCRIPTION_INTERRUPTED' } }] })
    await client.dispose()
  })
})

describe('being refused', () => {
  it('gives the owner\'s error, and no data', async () => {
    await using graph = await startToyGraph()
    const client = graph.client()

    const { payloads, ended } = watch(client, 'subscription { orderUpdates(orderId: "ord_foreign") { cursor } }')
    await ended

    expect(payloads).toEqual([{ errors: [{ message: 'Not yours.', locations: undefined, path: ['orderUpdates'], extensions: { code: 'FORBIDDEN', serviceName: 'orders' } }] }])
    await client.dispose()
    await allReleased(graph)
  })

  it('keeps what an update has when a part of it failed', async () => {
    await using graph = await startToyGraph()
    const client = graph.client()
    const { payloads } = watch(client, 'subscription { mine: partialUpdates { fine broken } }')
    await listening(graph, 1)

    graph.publishPartial()
    await waitFor('an update', () => payloads.length === 1)

    expect(payloads).toEqual([{
      data: { mine: { fine: 'fine', broken: null } },
      errors: [{ message: 'half of it', path: ['mine', 'broken'], extensions: { code: 'HALF', serviceName: 'orders' } }],
    }])
    await client.dispose()
  })

  it.each([
    ['subscription { orderUpdates(orderId: "ord_1") { nothing } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription { orderUpdates(orderId: "ord_1") { cursor } orderUpdates2: orderUpdates(orderId: "ord_2") { cursor } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['subscription A { partialUpdates { fine } } subscription B { partialUpdates { fine } }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('refuses %s', async (query, code) => {
    await using graph = await startToyGraph()
    const client = graph.client()

    const { ended } = watch(client, query)

    await expect(ended).rejects.toEqual([expect.objectContaining({ extensions: { code } })])
    await client.dispose()
  })

  it('refuses variables that do not fit, before anything is opened', async () => {
    await using graph = await startToyGraph()
    const client = graph.client()

    const { ended } = watch(client, 'subscription ($id: ID!) { orderUpdates(orderId: $id) { cursor } }', {})

    await expect(ended).rejects.toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    expect(graph.orders.streams.size).toBe(0)
    await client.dispose()
  })

  it('tells clients that read no updates over HTTP how they are served', async () => {
    await using graph = await startToyGraph()

    const { status, body } = await graph.post({ query: 'subscription { orderUpdates(orderId: "ord_1") { cursor } }' })

    expect(status).toBe(400)
    expect(body.errors?.[0]).toMatchObject({ message: expect.stringContaining('WebSocket'), extensions: { code: 'BAD_REQUEST' } })
  })
})

describe('speaking graphql-transport-ws', () => {
  it.each([
    ['well formed', 'client-0001', /^client-0001$/],
    ['not', 'a b"<script>', /^[0-9a-f-]{36}$/],
    ['no text', { toString: 'client-0001' }, /^[0-9a-f-]{36}$/],
  ])('hands the request id of an operation to the subgraphs when it is %s', async (_, requestId, handed) => {
    await using graph = await startToyGraph()
    const socket = new WebSocket(graph.router.wsUrl, 'graphql-transport-ws')
    socket.on('open', () => socket.send('{"type":"connection_init"}'))
    const answered = new Promise<void>((resolve) => {
      socket.on('message', (data: Buffer) => {
        const { type } = JSON.parse(data.toString()) as { type: string }
        if (type === 'connection_ack') socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: '{ order(id: "ord_1") { id } }', extensions: { requestId } } }))
        if (type === 'complete') resolve()
      })
    })

    await answered
    expect(graph.orders.calls.map(({ headers }) => headers['x-request-id'])).toEqual([expect.stringMatching(handed)])
    socket.close()
  })

  it.each([
    ['not JSON', ['nonsense'], 4400],
    ['an operation before connection_init', ['{"type":"subscribe","id":"1","payload":{"query":"{__typename}"}}'], 4401],
    ['two connection_inits', ['{"type":"connection_init"}', '{"type":"connection_init"}'], 4429],
  ])('closes after %s', async (_, messages, code) => {
    await using graph = await startToyGraph()
    const socket = new WebSocket(graph.router.wsUrl, 'graphql-transport-ws')
    socket.on('open', () => { for (const message of messages) socket.send(message) })

    expect(await closeCode(socket)).toBe(code)
  })

  it('refuses another protocol, another path, and a message that is too large', async () => {
    await using graph = await startToyGraph({ bodyLimitBytes: 1000 })
    expect(await closeCode(new WebSocket(graph.router.wsUrl))).toBe(4406)

    const elsewhere = new WebSocket(graph.router.wsUrl.replace('/graphql', '/other'), 'graphql-transport-ws')
    const status = await new Promise((resolve) => {
      elsewhere.on('unexpected-response', (_request, response) => resolve(response.statusCode))
      elsewhere.on('error', () => {})
    })
    expect(status).toBe(404)

    const large = new WebSocket(graph.router.wsUrl, 'graphql-transport-ws')
    large.on('open', () => large.send('x'.repeat(1001)))
    expect(await closeCode(large)).toBe(1009)
  })
})

function closeCode(socket: WebSocket): Promise<number> {
  return new Promise((resolve) => { socket.on('error', () => {}).on('close', resolve) })
}
