import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Answer } from '../../../clients/cli/graph-client.ts'
import { FROM_THE_START } from '../../../clients/cli/main-job.ts'
import { mutate } from '../../../clients/cli/mutate.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { startGraph, type Graph } from '../testing/graph.ts'

const VENDOR_UPDATES = 'subscription ($id: ID!, $after: Cursor) { vendorOrderUpdates(vendorId: $id, after: $after) { cursor eventType resync order { id status buyer { legalName } } } }'

let graph: Graph
beforeAll(async () => { graph = await startGraph() }, 300_000)
afterAll(async () => { await graph?.[Symbol.asyncDispose]() })

describe('watching orders arrive', () => {
  it('gives a subscriber that drops and returns with its last cursor each update exactly once, in order', async () => {
    const [buyer, vendor] = [await graph.buyer(), await graph.vendor({ autoAccept: true })]
    const offer = await vendor.sells({ stock: 1_000 })
    const seen: { cursor: string; eventType: string; resync: boolean }[] = []
    let after = FROM_THE_START
    let stop = () => {}
    const listen = () => {
      const heard: Answer[] = []
      stop = vendor.client.subscribe(VENDOR_UPDATES, { id: vendor.vendorId, after }, (data) => {
        heard.push(data.vendorOrderUpdates)
        seen.push(data.vendorOrderUpdates)
        after = data.vendorOrderUpdates.cursor
        // Hangs up in the middle of things, five updates at a time.
        if (heard.length === 5) { stop(); listen() }
      }, (error) => { throw error })
    }
    listen()

    for (let n = 0; n < 8; n++) await buyer.buys([{ offerId: offer.offerId, quantity: 1 }])
    await graph.settle()

    const log = await graph.sql<{ sequence: string; event_type: string }>('orders', 'SELECT sequence, event_type FROM live_updates WHERE channel = $1 ORDER BY sequence', [`vendor:${vendor.vendorId}`])
    await waitFor('the last update', () => seen.length >= log.length)
    stop()
    expect(log.length).toBeGreaterThan(30)
    expect(seen.map(({ cursor, eventType }) => [Buffer.from(cursor, 'base64url').toString(), eventType])).toEqual(log.map((row) => [`live:${row.sequence}`, row.event_type]))
    expect(seen.every(({ resync }) => !resync)).toBe(true)
    await waitFor('nothing to be left behind', () => graph.stack.router.stats().upstreamStreams === 0 && graph.stack.subgraphs.orders.server.openStreams === 0)
  })

  it('fills fields of other subgraphs into each update', async () => {
    const [buyer, vendor] = [await graph.buyer({ legalName: 'Kano Cycles' }), await graph.vendor()]
    const offer = await vendor.sells()
    const updates: Answer[] = []
    const stop = vendor.client.subscribe(VENDOR_UPDATES, { id: vendor.vendorId }, (data) => { updates.push(data.vendorOrderUpdates) }, (error) => { throw error })
    await waitFor('the subscription', () => graph.stack.subgraphs.orders.server.openStreams === 1)

    const group = await buyer.buys([{ offerId: offer.offerId, quantity: 1 }])

    await waitFor('the first update', () => updates.length > 0)
    stop()
    expect(updates[0].order).toEqual({ id: group.orders[0].id, status: expect.any(String), buyer: { legalName: 'Kano Cycles' } })
  })

  it('ends when the watcher loses the right to see, before the next update', async () => {
    const vendor = await graph.vendor()
    const stranger = await graph.buyer()
    const refused = await new Promise<Answer>((resolve, reject) => {
      stranger.client.subscribe(VENDOR_UPDATES, { id: vendor.vendorId, after: FROM_THE_START }, () => reject(new Error('saw an update')), resolve)
      setTimeout(() => resolve('ended without an update'), 3_000).unref()
    })
    expect(refused).toBeDefined()
    expect(graph.stack.subgraphs.orders.server.openStreams).toBe(0)
  })

  it('leaves nothing listening after a thousand subscribers have come and gone', async () => {
    const [buyer, vendor] = [await graph.buyer(), await graph.vendor({ autoAccept: true })]
    const offer = await vendor.sells()
    const order = (await buyer.buys([{ offerId: offer.offerId, quantity: 1 }])).orders[0]
    await graph.settle()
    for (let round = 0; round < 20; round++) {
      const stops = Array.from({ length: 50 }, () => buyer.client.subscribe('subscription ($id: ID!) { orderUpdates(orderId: $id) { order { status } } }', { id: order.id }, () => {}, () => {}))
      await waitFor('all to be connected', () => graph.stack.router.stats().activeSubscriptions === 50)
      for (const stop of stops) stop()
      await waitFor('all to be gone', () => graph.stack.router.stats().activeSubscriptions === 0)
    }

    await waitFor('no stream', () => graph.stack.subgraphs.orders.server.openStreams === 0)
    await waitFor('no listener', () => graph.stack.listeners.eventNames().length === 0)
    expect(graph.stack.router.stats().upstreamStreams).toBe(0)
  })

  it('keeps a cursor good over many orders of different kinds of ending', async () => {
    const [buyer, vendor] = [await graph.buyer(), await graph.vendor()]
    const offer = await vendor.sells({ stock: 2 })
    const first = (await buyer.buys([{ offerId: offer.offerId, quantity: 1 }])).orders[0].id
    await graph.settle()
    await mutate(vendor.client, 'orderReject', { orderId: first, idempotencyKey: first }, 'order { id }')
    await graph.settle()

    const events: string[] = []
    const stop = buyer.client.subscribe('subscription ($id: ID!, $after: Cursor) { orderUpdates(orderId: $id, after: $after) { eventType order { status } } }', { id: first, after: FROM_THE_START }, (data) => { events.push(data.orderUpdates.eventType) }, (error) => { throw error })
    await waitFor('the cancellation', () => events.includes('order.cancelled'))
    stop()

    expect(events[0]).toBe('order.placed')
    expect(new Set(events).size).toBe(events.length)
  })
})
