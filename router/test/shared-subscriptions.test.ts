import { describe, expect, it } from '@jest/globals'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { codeOf, WIRES } from './live-clients.ts'
import { startToyGraph, watch, type ToyGraph } from './toy-graph.ts'

const UPDATES = 'subscription { orderUpdates(orderId: "ord_1") { cursor } }'
const NAMED = 'subscription ($after: String) { orderUpdates(orderId: "ord_1", after: $after) { cursor order { buyer { name } } } }'
const [webSocket, multipart, events] = WIRES

const update = (cursor: string) => ({ cursor, order: { id: 'ord_1', status: 'PLACED', buyer: { id: 'usr_1' } } })
const cursorsOf = ({ payloads }: { payloads: readonly { data?: unknown }[] }) => payloads.map(({ data }) => (data as { orderUpdates: { cursor: string } } | undefined)?.orderUpdates.cursor)

async function subscribed(graph: ToyGraph, clients: number, streams: number): Promise<void> {
  await waitFor(`${clients} subscribers of ${streams} streams`, () => graph.router.stats().activeSubscriptions === clients && graph.listeners() === streams && graph.orders.streams.size === streams)
}

describe('equal subscriptions', () => {
  it('listen to one stream, over whichever wire, and each event is filled once', async () => {
    await using graph = await startToyGraph()
    const subscription = 'subscription Watch { orderUpdates(orderId: "ord_1") { __typename cursor order { __typename buyer { __typename name } } } }'
    const watched = [webSocket, multipart, events, webSocket].map((wire) => wire?.watch(graph.router, subscription) ?? { payloads: [], leave() {} })
    await subscribed(graph, 4, 1)

    for (const cursor of ['1', '2']) graph.publish(update(cursor))
    await waitFor('the updates', () => watched.every(({ payloads }) => payloads.length === 2))

    for (const { payloads } of watched) {
      expect(payloads).toEqual(['1', '2'].map((cursor) => ({ data: { orderUpdates: { __typename: 'OrderUpdate', cursor, order: { __typename: 'Order', buyer: { __typename: 'User', name: 'Ada' } } } } })))
    }
    expect(graph.users.calls).toHaveLength(2)
    for (const { leave } of watched.slice(1)) leave()
    await subscribed(graph, 1, 1)
    graph.publish(update('3'))
    await waitFor('the update', () => watched[0]?.payloads.length === 3)
    watched[0]?.leave()
    await subscribed(graph, 0, 0)
  })

  it('with different parts from other subgraphs are filled each by its own operation', async () => {
    await using graph = await startToyGraph()
    const client = graph.client()
    const plain = watch(client, 'subscription { orderUpdates(orderId: "ord_1") { order { id buyer { id } } } }')
    const upper = watch(client, 'subscription { orderUpdates(orderId: "ord_1") { order { id buyer { id name(upper: true) } } } }')
    const lower = watch(client, 'subscription { orderUpdates(orderId: "ord_1") { order { id buyer { id name } } } }')
    await waitFor('three subscribers of two streams', () => graph.router.stats().activeSubscriptions === 3 && graph.listeners() === 2)

    graph.publish(update('1'))
    await waitFor('the updates', () => [plain, upper, lower].every(({ payloads }) => payloads.length === 1))

    const buyerOf = ({ payloads }: typeof plain) => (payloads[0]?.data as { orderUpdates: { order: { buyer: unknown } } } | undefined)?.orderUpdates.order.buyer
    expect([plain, upper, lower].map(buyerOf)).toEqual([{ id: 'usr_1' }, { id: 'usr_1', name: 'ADA' }, { id: 'usr_1', name: 'Ada' }])
    await client.dispose()
  })

  it('of different viewers share nothing', async () => {
    await using graph = await startToyGraph()
    const subject = (userId: string, roles: string[]) => graph.accessTokens.sign({ userId, sessionId: 'ses_1', organizationId: 'org_1', roles, scopes: ['*'] })
    const tokens = await Promise.all([subject('usr_1', ['BUYER']), subject('usr_1', ['ADMIN']), subject('usr_2', ['BUYER']), subject('usr_1', ['BUYER'])])
    const watched = tokens.map(({ token }) => events?.watch(graph.router, UPDATES, { token }))

    await subscribed(graph, 4, 3)
    expect(graph.router.stats()).toMatchObject({ activeSubscriptions: 4, upstreamStreams: 3 })

    for (const each of watched) each?.leave()
    await subscribed(graph, 0, 0)
  })

  it('that go on from a cursor join no stream that has sent something', async () => {
    await using graph = await startToyGraph()
    const client = graph.client()
    const first = watch(client, NAMED, { after: '0' })
    const second = watch(client, NAMED, { after: '0' })
    await subscribed(graph, 2, 1)
    graph.publish(update('1'))
    await waitFor('the update', () => first.payloads.length === 1 && second.payloads.length === 1)

    const third = watch(client, NAMED, { after: '0' })
    await subscribed(graph, 3, 2)
    const live = watch(client, NAMED, { after: null })
    await subscribed(graph, 4, 3)
    graph.publish(update('2'))
    await waitFor('the updates', () => third.payloads.length === 1 && live.payloads.length === 1)
    const late = watch(client, NAMED, { after: null })
    await subscribed(graph, 5, 3)

    expect([first, third, live, late].map(cursorsOf)).toEqual([['1', '2'], ['2'], ['2'], []])
    await client.dispose()
    await subscribed(graph, 0, 0)
  })

  it('are all told when the stream breaks off, and open another one', async () => {
    await using graph = await startToyGraph()
    const watched = [events?.watch(graph.router, UPDATES), events?.watch(graph.router, UPDATES)]
    await subscribed(graph, 2, 1)

    for (const stream of graph.orders.streams) stream.destroy()

    for (const each of watched) expect(each && codeOf(await each.ended, each)).toBe('SUBSCRIPTION_INTERRUPTED')
    const again = events?.watch(graph.router, UPDATES)
    await subscribed(graph, 1, 1)
    again?.leave()
    await subscribed(graph, 0, 0)
  })

  it('are not held up by one that takes nothing: that one alone is interrupted', async () => {
    await using graph = await startToyGraph({ maxQueuedEvents: 3 })
    const quick = watch(graph.client(), UPDATES)
    const leaving = new AbortController()
    // Nobody reads it: its socket fills, then its queue. An answer that nobody holds would be cancelled with the next garbage collection.
    const unread = await fetch(graph.router.url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream' }, body: JSON.stringify({ query: 'subscription { orderUpdates(orderId: "ord_1") { cursor } }' }), signal: leaving.signal })
    await subscribed(graph, 2, 1)

    let published = 0
    await waitFor('the slow one to be interrupted', async () => {
      graph.publish(update(`${published += 1}-${'x'.repeat(1024 * 1024)}`))
      await waitFor('the quick one to have it', () => quick.payloads.length === published)
      return graph.logged.some(({ msg }) => msg === 'a subscriber was too slow')
    })

    expect(cursorsOf(quick).map((cursor) => Number.parseInt(cursor ?? '', 10))).toEqual(Array.from({ length: published }, (_, index) => index + 1))
    expect(graph.router.stats().activeSubscriptions).toBe(2)
    expect(unread.bodyUsed).toBe(false)
    leaving.abort()
  })

  it('open a stream each when that is switched off', async () => {
    await using graph = await startToyGraph({ shareSubscriptions: false })
    const client = graph.client()

    watch(client, UPDATES)
    watch(client, UPDATES)

    await subscribed(graph, 2, 2)
    expect(graph.router.stats().upstreamStreams).toBe(2)
    await client.dispose()
  })

  it('go on listening to one stream when another supergraph is served', async () => {
    await using graph = await startToyGraph()
    const client = graph.client()
    const watched = [watch(client, UPDATES), watch(client, UPDATES)]
    await subscribed(graph, 2, 1)
    graph.publish(update('1'))
    await waitFor('an update', () => watched.every(({ payloads }) => payloads.length === 1))

    await graph.router.reload(graph.supergraph({ orders: { url: graph.orders.url }, users: { sdl: (sdl) => `${sdl} extend type Viewer { more: String }` } }))
    graph.publish(update('2'))
    await waitFor('an update', () => watched.every(({ payloads }) => payloads.length === 2))
    const joining = watch(client, UPDATES)
    await subscribed(graph, 3, 1)
    graph.publish(update('3'))
    await waitFor('an update', () => joining.payloads.length === 1)

    expect(watched.map(cursorsOf)).toEqual([['1', '2', '3'], ['1', '2', '3']])
    await client.dispose()
  })
})

describe('a drain', () => {
  it('sends its clients away one after the other, in random order, not all at once', async () => {
    await using graph = await startToyGraph()
    const closed: { at: number; index: number }[] = []
    const watched = Array.from({ length: 40 }, (_, index) => [webSocket, events][index % 2]?.watch(graph.router, UPDATES))
    for (const [index, each] of watched.entries()) void each?.ended.finally(() => { closed.push({ at: performance.now(), index }) })
    await waitFor('forty subscribers', () => graph.router.stats().activeSubscriptions === 40)

    await graph.router.stop()
    await waitFor('all to be sent away', () => closed.length === 40)

    const first = Math.min(...closed.map(({ at }) => at))
    const last = Math.max(...closed.map(({ at }) => at))
    expect(last - first).toBeGreaterThan(30)
    expect(closed.map(({ index }) => index)).not.toEqual(closed.map(({ index }) => index).toSorted((a, b) => a - b))
  })
})
