import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import { liveTopic } from '#kit/live.ts'
import type { Viewer } from '#kit/viewer.ts'
import { ANONYMOUS, anApiKey, aUser } from '../../kit/testing/viewers.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import { toLogisticsConfig } from '../src/config.ts'
import { startLogistics } from '../src/subgraph.ts'
import { admin, anOrder, officer, someParties, startWorld, type Answer, type World } from './logistics-world.ts'

const FIELDS = 'cursor eventType occurredAt resync shipment { id status missingDocuments trackingNumber order { id } vendor { id } }'
const OF_ORDER = `subscription ($orderId: ID!, $after: Cursor) { update: orderShipmentUpdates(orderId: $orderId, after: $after) { ${FIELDS} } }`
const OF_SHIPMENT = `subscription ($shipmentId: ID!, $after: Cursor) { update: shipmentUpdates(shipmentId: $shipmentId, after: $after) { ${FIELDS} } }`
/** A cursor before everything. */
const START = Buffer.from('live:0').toString('base64url')

let world: World
beforeAll(async () => { world = await startWorld((environment) => startLogistics(environment, toLogisticsConfig({ LOGISTICS_ORDER_ARRIVAL_MS: '300' }))) })
afterAll(async () => { await world[Symbol.asyncDispose]() })

async function take(updates: AsyncIterableIterator<Answer>, count: number): Promise<Answer[]> {
  const taken: Answer[] = []
  while (taken.length < count) {
    const { value, done } = await updates.next()
    if (done) break
    if (value.errors) throw new Error(JSON.stringify(value.errors))
    taken.push(value.data.update)
  }
  return taken
}

async function refusal(viewer: Viewer, query: string, variables: Record<string, unknown>): Promise<unknown> {
  const updates = world.graph.subscribe(viewer, query, variables)
  const { value } = await updates.next() as { value: { errors?: { extensions: Record<string, unknown> }[] } }
  await updates.return?.()
  return value?.errors?.[0]?.extensions['code']
}

describe('watching the shipments of an order', () => {
  it('begins before there is one, and shows every step with what other subgraphs fill in', async () => {
    const parties = someParties()
    const order = anOrder(parties)
    await world.created(order)
    const updates = world.graph.subscribe(parties.buyer, OF_ORDER, { orderId: order.orderId, after: START })

    await world.confirmed(order)
    const [created] = await take(updates, 1)
    expect(created).toMatchObject({
      eventType: 'shipment.created', resync: false,
      shipment: { status: 'PENDING', missingDocuments: ['COMMERCIAL_INVOICE', 'PACKING_LIST'], order: { id: order.orderId }, vendor: { id: parties.vendorId } },
    })
    await world.issued(order, 'COMMERCIAL_INVOICE', 'PACKING_LIST')
    expect((await take(updates, 2)).map((update) => [update.eventType, update.shipment.missingDocuments.length])).toEqual([['trade_document.issued', expect.any(Number)], ['trade_document.issued', 0]])

    const { shipment } = await world.mutate(parties.seller, 'shipmentBook', { shipmentId: created.shipment.id, carrierCode: world.carrierCode, serviceCode: 'STANDARD' })
    await world.track(shipment.trackingNumber, 'PICKED_UP')
    await world.track(shipment.trackingNumber, 'PICKED_UP')
    await world.track(shipment.trackingNumber, 'IN_TRANSIT')
    await world.track(shipment.trackingNumber, 'CUSTOMS_PENDING')

    expect((await take(updates, 5)).map((update) => update.eventType)).toEqual([
      'shipment.booked', 'shipment.picked_up', 'shipment.tracked', 'shipment.in_transit', 'shipment.customs_pending',
    ])
    await updates.return?.()
  })

  it('goes on after the last cursor, without gap and without repeat', async () => {
    const parties = someParties()
    const order = anOrder(parties)
    await world.created(order)
    await world.confirmed(order)
    await world.issued(order, 'COMMERCIAL_INVOICE', 'PACKING_LIST')
    const first = world.graph.subscribe(parties.seller, OF_ORDER, { orderId: order.orderId, after: START })
    const seen = await take(first, 2)
    await first.return?.()

    await world.mutate(parties.seller, 'shipmentCancel', { shipmentId: seen[0].shipment.id, reason: 'x' })
    const again = world.graph.subscribe(parties.seller, OF_ORDER, { orderId: order.orderId, after: seen[1].cursor })

    expect((await take(again, 2)).map((update) => update.eventType)).toEqual(['trade_document.issued', 'shipment.cancelled'])
    await again.return?.()
  })

  it('waits a little for an order that has not been heard of yet', async () => {
    await using patient = await startWorld()
    const parties = someParties()
    const order = anOrder(parties)
    const updates = patient.graph.subscribe(parties.buyer, OF_ORDER, { orderId: order.orderId, after: START })
    const first = updates.next() as Promise<{ value: Answer }>

    await patient.created(order)
    await patient.confirmed(order)

    expect((await first).value.data.update.eventType).toBe('shipment.created')
    await updates.return?.()
  })

  it('is for its buyer, its vendor and the officers', async () => {
    const parties = someParties()
    const order = anOrder(parties)
    await world.created(order)
    const { orderId } = order

    expect(await refusal(ANONYMOUS, OF_ORDER, { orderId })).toBe('UNAUTHENTICATED')
    expect(await refusal(aUser({ organizationId: newId('org'), roles: ['OWNER'] }), OF_ORDER, { orderId })).toBe('FORBIDDEN')
    expect(await refusal(anApiKey({ organizationId: parties.buyerOrganizationId, scopes: ['orders:read'] }), OF_ORDER, { orderId })).toBe('FORBIDDEN')
    expect(await refusal(parties.buyer, OF_ORDER, { orderId: newId('ord') })).toBe('FORBIDDEN')
    expect(await refusal(parties.buyer, OF_ORDER, { orderId: 'a\u0000' })).toBe('FORBIDDEN')
    expect(await refusal(parties.buyer, OF_ORDER, { orderId, after: 'bm90aGluZw' })).toBe('BAD_USER_INPUT')

    await world.confirmed(order)
    for (const viewer of [parties.buyer, parties.seller, admin, officer, anApiKey({ organizationId: parties.buyerOrganizationId, scopes: ['shipments:read'] })]) {
      const updates = world.graph.subscribe(viewer, OF_ORDER, { orderId, after: START })
      expect((await take(updates, 1))[0].eventType).toBe('shipment.created')
      await updates.return?.()
    }
  })
})

describe('watching a shipment', () => {
  it('is for its parties and its carrier, and ends when the carrier is no longer the viewer’s', async () => {
    const { id, trackingNumber } = await world.aBookedShipment()
    const carrierKey = anApiKey({ organizationId: world.carrierOrganizationId, scopes: ['shipments:read'] })
    expect(await refusal(ANONYMOUS, OF_SHIPMENT, { shipmentId: id })).toBe('UNAUTHENTICATED')
    expect(await refusal(aUser({ organizationId: newId('org') }), OF_SHIPMENT, { shipmentId: id })).toBe('FORBIDDEN')
    expect(await refusal(carrierKey, OF_SHIPMENT, { shipmentId: 'a\u0000' })).toBe('FORBIDDEN')
    const updates = world.graph.subscribe(carrierKey, OF_SHIPMENT, { shipmentId: id, after: START })
    const seen = await take(updates, 4)
    expect(seen.at(-1)).toMatchObject({ eventType: 'shipment.booked', shipment: { trackingNumber } })

    const services = [{ code: 'STANDARD', name: 'Standard' }]
    await world.mutate(admin, 'carrierUpsert', { code: world.carrierCode, name: 'Globex', organizationId: newId('org'), services }, 'carrier { id }')
    await world.track(trackingNumber, 'PICKED_UP', {}, admin)

    expect(await updates.next()).toEqual({ done: true, value: undefined })
    await world.mutate(admin, 'carrierUpsert', { code: world.carrierCode, name: 'Globex', organizationId: world.carrierOrganizationId, services }, 'carrier { id }')
  })

  it('leaves no listener behind', async () => {
    const { id, buyer } = await world.aShipment()
    const listeners = () => (world.graph.pubsub as unknown as { ee: { listenerCount(topic: string): number } }).ee.listenerCount(liveTopic('logistics', `shipment:${id}`))
    const subscriptions = Array.from({ length: 3 }, () => world.graph.subscribe(buyer, OF_SHIPMENT, { shipmentId: id }))
    const pending = subscriptions.map((updates) => updates.next())
    await waitFor('three listeners', () => listeners() === 3)

    for (const updates of subscriptions) await updates.return?.()
    await Promise.all(pending)

    await waitFor('no listener', () => listeners() === 0)
    expect(world.graph.running.server.openStreams).toBe(0)
  })
})
