import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { ANONYMOUS, anApiKey, aUser } from '../../kit/testing/viewers.ts'
import { isTrackingNumber } from '../src/carriers/tracking-number.ts'
import { toLogisticsConfig } from '../src/config.ts'
import { admin, anOrder, codes, errorCode, officer, SHIPMENT, someParties, startWorld, type World } from './logistics-world.ts'

let world: World
beforeAll(async () => { world = await startWorld() })
afterAll(async () => { await world[Symbol.asyncDispose]() })

const stranger = aUser({ organizationId: newId('org'), roles: ['OWNER', 'VENDOR_MANAGER'] })

const book = (viewer: Viewer, shipmentId: string, more: Record<string, unknown> = {}) =>
  world.mutate(viewer, 'shipmentBook', { shipmentId, carrierCode: world.carrierCode, serviceCode: 'STANDARD', ...more })

const upsert = (input: Record<string, unknown>, viewer = admin) => world.mutate(
  viewer, 'carrierUpsert', { name: 'Acme', organizationId: newId('org'), services: [{ code: 'AIR', name: 'By air' }], ...input },
  'carrier { id code name version organization { id } services { code name crossBorder } }')

const key = (organizationId: string, scope: string) => anApiKey({ organizationId, scopes: [scope] })

async function rowOf(id: string): Promise<Record<string, unknown>> {
  const [row]: [Record<string, unknown>] = await world.graph.app.db.source.query('SELECT * FROM shipments WHERE id = $1', [id])
  return row
}

describe('a confirmed order', () => {
  it('gets one shipment with its lines, and the others are told', async () => {
    const parties = someParties()
    const order = anOrder(parties, { from: ['NG', 'DE'] })
    await world.created(order)
    await world.confirmed(order)

    const shipment = await world.shipmentOf(parties.buyer, order)

    expect(shipment).toMatchObject({
      status: 'PENDING', crossBorder: true, incoterm: 'DAP', namedPlace: 'Lagos', shipFromCountryCode: 'NG',
      shipTo: { recipient: 'Goods in', city: 'Lagos', countryCode: 'NG' }, order: { id: order.orderId }, vendor: { id: parties.vendorId },
      missingDocuments: ['COMMERCIAL_INVOICE', 'PACKING_LIST'], trackingNumber: null, booking: null, carrier: null, packages: [], version: 1,
    })
    expect(shipment.lines).toEqual(order.lines.map((line) => ({
      id: expect.stringMatching(/^shl_/), sku: line.sku, quantity: 2, unitOfMeasure: 'C62', shipFromCountryCode: line.shipFromCountryCode, countryOfOrigin: 'DE',
      hsCode: '871200', unitWeightGrams: 14_000, orderLine: { id: line.orderLineId }, variant: { id: line.variantId },
    })))
    const [created] = (await world.graph.published('shipment.created')).filter((event) => event.subject === shipment.id)
    expect(created?.data).toEqual({ shipmentId: shipment.id, orderId: order.orderId, vendorId: parties.vendorId, crossBorder: true })
  })

  it('gets one shipment however often its confirmation arrives', async () => {
    const parties = someParties()
    const order = anOrder(parties)
    const first = await world.graph.receive('order.confirmed', { subject: order.orderId, data: order })
    await world.graph.receive('order.confirmed', { subject: order.orderId, data: order, id: first.id })
    await world.confirmed(order)

    const { data } = await world.graph.call(parties.seller, '{ shipments { nodes { id lines { id } } } }')

    expect(data.shipments.nodes).toHaveLength(1)
    expect(data.shipments.nodes[0].lines).toHaveLength(1)
    expect(await world.facts(data.shipments.nodes[0].id)).toEqual(['shipment.created'])
  })

  it('within one country crosses no border and needs no documents', async () => {
    const parties = someParties()
    const order = anOrder(parties, { from: ['NG'], to: 'NG' })
    await world.confirmed(order)

    expect(await world.shipmentOf(parties.seller, order)).toMatchObject({ crossBorder: false, missingDocuments: [] })
  })

  it('that was cancelled before its confirmation came gets none', async () => {
    const parties = someParties()
    const order = anOrder(parties)
    await world.created(order)
    await world.cancelled(order)
    await world.confirmed(order)

    expect(await world.shipmentOf(parties.seller, order)).toBeNull()
  })
})

describe('booking a shipment', () => {
  it('gives it a carrier, a tracking number, a label and its packages, and tells the others', async () => {
    const { id, seller, buyer, order, vendorId } = await world.aShipment()

    const { shipment, userErrors } = await book(seller, id, { packages: [{ weightGrams: 12_000 }, { weightGrams: 16_500 }] })

    expect(userErrors).toEqual([])
    expect(shipment).toMatchObject({
      status: 'BOOKED', version: 2, carrier: { code: 'GLOBEX' }, bookedAt: expect.any(String),
      booking: { status: 'RECORDED', serviceCode: 'STANDARD', refusalReason: null },
      packages: [{ weightGrams: 12_000 }, { weightGrams: 16_500 }],
    })
    expect(isTrackingNumber(shipment.trackingNumber)).toBe(true)
    expect(shipment.booking.label).toContain(shipment.trackingNumber)
    expect(shipment.booking.label).toContain('1 Marina')
    expect((await world.shipmentOf(buyer, order)).booking).toMatchObject({ status: 'RECORDED', label: null })
    const [booked] = (await world.graph.published('shipment.booked')).filter((event) => event.subject === id)
    expect(booked?.data).toEqual({
      shipmentId: id, orderId: order.orderId, vendorId, crossBorder: true, carrierCode: 'GLOBEX', trackingNumber: shipment.trackingNumber,
    })
  })

  it('packs everything together when it is not told how', async () => {
    const { id, seller } = await world.aShipment({ from: ['DE', 'DE'], quantity: 3 })

    expect((await book(seller, id)).shipment.packages).toEqual([{ id: expect.stringMatching(/^pkg_/), weightGrams: 84_000 }])
  })

  it('books once when the same call arrives many times at once', async () => {
    const { id, seller } = await world.aShipment()

    const answers = await Promise.all(Array.from({ length: 10 }, () => book(seller, id, { idempotencyKey: `book-${id}` })))

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0].shipment.status).toBe('BOOKED')
    expect(await world.facts(id)).toEqual(['shipment.created', 'shipment.booked'])
    expect(await world.graph.app.db.source.query('SELECT 1 FROM packages WHERE shipment_id = $1', [id])).toHaveLength(1)
    expect(codes(await book(seller, id, { idempotencyKey: `book-${id}`, serviceCode: 'LOCAL' }))).toEqual(['IDEMPOTENCY_KEY_REUSED'])
  })

  it('books once when people book at the same time', async () => {
    const { id, seller } = await world.aShipment()

    const answers = await Promise.all(Array.from({ length: 6 }, () => book(seller, id)))

    expect(answers.filter((answer) => answer.shipment)).toHaveLength(1)
    for (const answer of answers.filter(({ shipment }) => !shipment)) expect(['BOOKING_IN_PROGRESS', 'ILLEGAL_TRANSITION']).toContain(codes(answer)[0])
    expect(await world.facts(id)).toEqual(['shipment.created', 'shipment.booked'])
  })

  it('across a border waits for its documents, and names those that are missing', async () => {
    const parties = someParties()
    const order = anOrder(parties)
    await world.confirmed(order)
    const { id } = await world.shipmentOf(parties.seller, order)

    expect((await book(parties.seller, id)).userErrors).toEqual([expect.objectContaining({
      __typename: 'DocumentsMissingError', code: 'DOCUMENTS_MISSING', missing: ['COMMERCIAL_INVOICE', 'PACKING_LIST'],
    })])
    await world.issued(order, 'PACKING_LIST')
    expect((await book(parties.seller, id)).userErrors).toEqual([expect.objectContaining({ missing: ['COMMERCIAL_INVOICE'] })])
    await world.issued(order, 'COMMERCIAL_INVOICE')
    expect(await world.shipmentOf(parties.buyer, order)).toMatchObject({ status: 'PENDING', missingDocuments: [] })
    expect((await book(parties.seller, id)).shipment.status).toBe('BOOKED')
  })

  it('counts documents that were issued before there was a shipment', async () => {
    const parties = someParties()
    const order = anOrder(parties)
    await world.issued(order, 'PACKING_LIST', 'COMMERCIAL_INVOICE')
    await world.confirmed(order)

    expect(await world.shipmentOf(parties.seller, order)).toMatchObject({ missingDocuments: [] })
  })

  it('refuses what cannot be booked, with a code', async () => {
    const { id, seller } = await world.aShipment()

    expect(codes(await book(seller, id, { carrierCode: 'NOBODY' }))).toEqual(['CARRIER_NOT_FOUND'])
    expect(codes(await book(seller, id, { serviceCode: 'NONE' }))).toEqual(['SERVICE_NOT_FOUND'])
    expect(codes(await book(seller, id, { serviceCode: 'LOCAL' }))).toEqual(['SERVICE_UNSUITABLE'])
    expect((await book(seller, id, { packages: [{ weightGrams: 0 }] })).userErrors).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', path: ['input', 'packages', '0', 'weightGrams'] })])
    expect(codes(await book(seller, id, { packages: [] }))).toEqual(['INVALID_INPUT'])
    expect(codes(await book(seller, id, { carrierCode: 'a\u0000' }))).toEqual(['INVALID_INPUT'])
    expect(codes(await book(seller, newId('shp')))).toEqual(['SHIPMENT_NOT_FOUND'])
    expect(codes(await book(seller, 'a\u0000'))).toEqual(['SHIPMENT_NOT_FOUND'])
    expect(await world.graph.app.db.source.query('SELECT 1 FROM bookings WHERE shipment_id = $1', [id])).toEqual([])

    const heavy = await world.aShipment({ quantity: 10_000 })
    expect((await book(heavy.seller, heavy.id)).userErrors).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', path: ['input', 'packages'] })])
  })

  it('can be tried again after the carrier refused', async () => {
    const { id, seller, buyer, order } = await world.aShipment()
    const tooHeavy = { packages: [{ weightGrams: 40_000_000 }], idempotencyKey: `heavy-${id}` }

    expect(codes(await book(seller, id, tooHeavy))).toEqual(['BOOKING_REFUSED'])
    expect(codes(await book(seller, id, tooHeavy))).toEqual(['BOOKING_REFUSED'])
    expect(await world.shipmentOf(buyer, order)).toMatchObject({ status: 'PENDING', packages: [], booking: { status: 'REFUSED', refusalReason: expect.stringContaining('30000000 g') } })

    expect((await book(seller, id)).shipment).toMatchObject({ status: 'BOOKED', booking: { status: 'RECORDED', refusalReason: null } })
    expect(await world.facts(id)).toEqual(['shipment.created', 'shipment.booked'])
  })

  it('is for the vendor’s people, and its keys with the scope', async () => {
    const { id, buyer, buyerOrganizationId, vendorOrganizationId } = await world.aShipment()
    const viewers: [Viewer, string][] = [
      [ANONYMOUS, 'UNAUTHENTICATED'],
      [buyer, 'FORBIDDEN'],
      [aUser({ organizationId: buyerOrganizationId, roles: ['OWNER'] }), 'FORBIDDEN'],
      [aUser({ organizationId: vendorOrganizationId, roles: ['BUYER'] }), 'FORBIDDEN'],
      [anApiKey({ organizationId: vendorOrganizationId, scopes: ['shipments:read'] }), 'FORBIDDEN'],
      [officer, 'FORBIDDEN'],
    ]

    for (const [viewer, code] of viewers) {
      expect(errorCode(await book(viewer, id))).toBe(code)
      expect(errorCode(await world.mutate(viewer, 'shipmentHandover', { shipmentId: id }))).toBe(code)
      expect(errorCode(await world.mutate(viewer, 'shipmentCancel', { shipmentId: id, reason: 'x' }))).toBe(code)
    }
    for (const mutation of ['shipmentHandover', 'shipmentCancel']) {
      expect(codes(await world.mutate(stranger, mutation, { shipmentId: id, ...(mutation === 'shipmentCancel' ? { reason: 'x' } : {}) }))).toEqual(['SHIPMENT_NOT_FOUND'])
    }
    expect(codes(await book(stranger, id))).toEqual(['SHIPMENT_NOT_FOUND'])
    expect((await rowOf(id))['status']).toBe('PENDING')
    expect((await book(anApiKey({ organizationId: vendorOrganizationId, scopes: ['shipments:write'] }), id)).shipment.status).toBe('BOOKED')
  })
})

describe('tracking a shipment', () => {
  it('takes it from the vendor’s door to the consignee’s, and tells the others of each step', async () => {
    const { id, seller, buyer, trackingNumber, order } = await world.aBookedShipment()
    const handedOver = await world.mutate(seller, 'shipmentHandover', { shipmentId: id, location: 'Berlin' })
    expect(handedOver.shipment).toMatchObject({ status: 'PICKED_UP', pickedUpAt: expect.any(String) })

    for (const status of ['IN_TRANSIT', 'CUSTOMS_PENDING', 'CUSTOMS_HOLD', 'CUSTOMS_RELEASED', 'OUT_FOR_DELIVERY', 'DELIVERED']) {
      const { shipment, trackingEvent, userErrors } = await world.track(trackingNumber, status, { location: `At ${status}` })
      expect(userErrors).toEqual([])
      expect(shipment.status).toBe(status)
      expect(trackingEvent).toMatchObject({ status, location: `At ${status}`, moved: true })
    }

    expect(await world.facts(id)).toEqual([
      'shipment.created', 'shipment.booked', 'shipment.picked_up', 'shipment.in_transit', 'shipment.customs_hold', 'shipment.customs_released',
      'shipment.out_for_delivery', 'shipment.delivered',
    ])
    const [delivered] = (await world.graph.published('shipment.delivered')).filter((event) => event.subject === id)
    const shipment = await world.shipmentOf(buyer, order)
    expect(shipment).toMatchObject({ status: 'DELIVERED', deliveredAt: delivered?.data.occurredAt, version: 9 })
    expect(delivered?.data).toMatchObject({ shipmentId: id, orderId: order.orderId, location: 'At DELIVERED' })
    const { data } = await world.graph.call(buyer, 'query ($id: ID!) { shipment(id: $id) { trackingEvents(first: 2) { nodes { status carrierEventId location } pageInfo { hasNextPage } } } }', { id })
    expect(data.shipment.trackingEvents).toEqual({
      nodes: [{ status: 'PICKED_UP', carrierEventId: null, location: 'Berlin' }, { status: 'IN_TRANSIT', carrierEventId: expect.any(String), location: 'At IN_TRANSIT' }],
      pageInfo: { hasNextPage: true },
    })
  })

  it('tells why an exception happened, and of a loss', async () => {
    const { id, trackingNumber } = await world.aBookedShipment()
    for (const status of ['PICKED_UP', 'IN_TRANSIT', 'EXCEPTION', 'LOST']) await world.track(trackingNumber, status, status === 'EXCEPTION' ? { note: 'Truck fire' } : {})

    const [exception] = (await world.graph.published('shipment.exception')).filter((event) => event.subject === id)
    expect(exception?.data).toMatchObject({ reason: 'Truck fire', location: null })
    expect(await world.facts(id)).toEqual(expect.arrayContaining(['shipment.exception', 'shipment.lost']))
  })

  it('records an event of a carrier once, however often it is sent', async () => {
    const { id, trackingNumber } = await world.aBookedShipment()
    const event = { carrierEventId: 'scan-1', occurredAt: world.graph.clock.now().toISOString() }

    const answers = await Promise.all(Array.from({ length: 8 }, () => world.track(trackingNumber, 'PICKED_UP', event)))

    expect(new Set(answers.map((answer) => answer.trackingEvent.id)).size).toBe(1)
    expect(await world.graph.app.db.source.query('SELECT 1 FROM tracking_events WHERE shipment_id = $1', [id])).toHaveLength(1)
    expect(await world.facts(id)).toEqual(['shipment.created', 'shipment.booked', 'shipment.picked_up'])
  })

  it('keeps what came late in the history and never moves back', async () => {
    const { id, trackingNumber } = await world.aBookedShipment()
    const now = world.graph.clock.now().getTime()
    const at = (minutesAgo: number) => ({ occurredAt: new Date(now - minutesAgo * 60_000).toISOString() })
    await world.track(trackingNumber, 'PICKED_UP', at(60))
    await world.track(trackingNumber, 'IN_TRANSIT', at(50))
    await world.track(trackingNumber, 'OUT_FOR_DELIVERY', at(10))

    const late = await world.track(trackingNumber, 'IN_TRANSIT', { ...at(30), location: 'Hub' })
    const again = await world.track(trackingNumber, 'OUT_FOR_DELIVERY', at(5))

    expect(late).toMatchObject({ userErrors: [], shipment: { status: 'OUT_FOR_DELIVERY' }, trackingEvent: { status: 'IN_TRANSIT', moved: false } })
    expect(again).toMatchObject({ userErrors: [], trackingEvent: { moved: false } })
    expect(await world.facts(id)).toEqual(['shipment.created', 'shipment.booked', 'shipment.picked_up', 'shipment.in_transit', 'shipment.out_for_delivery'])
    expect((await world.track(trackingNumber, 'DELIVERED', at(4))).shipment.status).toBe('DELIVERED')
  })

  it('refuses a step that the state machine does not know, and records nothing', async () => {
    const { id, trackingNumber } = await world.aBookedShipment()

    expect((await world.track(trackingNumber, 'DELIVERED')).userErrors).toEqual([expect.objectContaining({
      code: 'ILLEGAL_TRANSITION', message: 'The shipment cannot move from BOOKED to DELIVERED.', path: ['input', 'status'],
    })])

    expect(await world.graph.app.db.source.query('SELECT 1 FROM tracking_events WHERE shipment_id = $1', [id])).toEqual([])
    expect((await rowOf(id))['status']).toBe('BOOKED')
  })

  it('is for the shipment’s own carrier, by a key with the scope or its people, and the administrators', async () => {
    const { id, trackingNumber, seller, buyer, vendorOrganizationId } = await world.aBookedShipment()
    const refuse = async (viewer: Viewer) => { const answer = await world.track(trackingNumber, 'PICKED_UP', {}, viewer); return errorCode(answer) ?? codes(answer)[0] }

    expect(await refuse(ANONYMOUS)).toBe('UNAUTHENTICATED')
    expect(await refuse(seller)).toBe('FORBIDDEN')
    expect(await refuse(buyer)).toBe('FORBIDDEN')
    expect(await refuse(aUser({ organizationId: world.carrierOrganizationId, roles: ['BUYER'] }))).toBe('FORBIDDEN')
    expect(await refuse(anApiKey({ organizationId: world.carrierOrganizationId, scopes: ['shipments:write'] }))).toBe('FORBIDDEN')
    expect(await refuse(anApiKey({ organizationId: newId('org'), scopes: ['tracking:write'] }))).toBe('SHIPMENT_NOT_FOUND')
    expect(await refuse(anApiKey({ organizationId: vendorOrganizationId, scopes: ['tracking:write'] }))).toBe('SHIPMENT_NOT_FOUND')
    expect(await refuse(aUser({ organizationId: newId('org'), roles: ['OWNER'] }))).toBe('SHIPMENT_NOT_FOUND')
    expect((await rowOf(id))['status']).toBe('BOOKED')
    expect((await world.track(trackingNumber, 'PICKED_UP', {}, admin)).shipment.status).toBe('PICKED_UP')
    expect((await world.track(trackingNumber, 'IN_TRANSIT', {}, aUser({ organizationId: world.carrierOrganizationId, roles: ['DISPATCHER'] }))).shipment.status).toBe('IN_TRANSIT')
  })

  it('refuses malformed reports, with the field', async () => {
    const { trackingNumber, seller, id } = await world.aBookedShipment()
    const pathOf = async (more: Record<string, unknown>) => (await world.track(trackingNumber, 'PICKED_UP', more)).userErrors.map((error: { code: string; path: string[] }) => [error.code, error.path[1]])

    expect(await pathOf({ occurredAt: new Date(world.graph.clock.now().getTime() + 3_600_000).toISOString() })).toEqual([['INVALID_INPUT', 'occurredAt']])
    expect(await pathOf({ carrierEventId: ' ' })).toEqual([['INVALID_INPUT', 'carrierEventId']])
    expect(await pathOf({ location: 'x'.repeat(201) })).toEqual([['INVALID_INPUT', 'location']])
    expect(await pathOf({ note: 'a\u0000b' })).toEqual([['INVALID_INPUT', 'note']])
    expect(await pathOf({ trackingNumber: 'BX000000000XX' })).toEqual([['SHIPMENT_NOT_FOUND', 'trackingNumber']])
    expect((await world.mutate(seller, 'shipmentHandover', { shipmentId: id, occurredAt: new Date(world.graph.clock.now().getTime() + 3_600_000).toISOString() })).userErrors)
      .toEqual([expect.objectContaining({ code: 'INVALID_INPUT', path: ['input', 'occurredAt'] })])
    expect(errorCode(await world.track(trackingNumber, 'TELEPORTED'))).toBe('BAD_USER_INPUT')
  })

  it('finds a shipment by its number, written in any way, for those who may see it', async () => {
    const { id, trackingNumber, buyer } = await world.aBookedShipment()
    const find = async (viewer: Viewer, written: string) => (await world.graph.call(viewer, 'query ($n: String!) { trackByNumber(trackingNumber: $n) { id } }', { n: written })).data.trackByNumber

    expect(await find(buyer, trackingNumber)).toEqual({ id })
    expect(await find(buyer, ` ${trackingNumber.slice(0, 6).toLowerCase()} ${trackingNumber.slice(6)} `)).toEqual({ id })
    expect(await find(stranger, trackingNumber)).toBeNull()
    expect(await find(ANONYMOUS, trackingNumber)).toBeNull()
    expect(await find(buyer, 'BX\u0000')).toBeNull()
  })
})

describe('handing over', () => {
  it('needs a booking, and happens once', async () => {
    const { id, seller } = await world.aShipment()
    expect(codes(await world.mutate(seller, 'shipmentHandover', { shipmentId: id }))).toEqual(['ILLEGAL_TRANSITION'])
    await book(seller, id)

    const input = { shipmentId: id, idempotencyKey: `handover-${id}` }
    const answers = await Promise.all(Array.from({ length: 5 }, () => world.mutate(seller, 'shipmentHandover', input)))

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(codes(await world.mutate(seller, 'shipmentHandover', { shipmentId: id }))).toEqual(['ILLEGAL_TRANSITION'])
    expect(await world.facts(id)).toEqual(['shipment.created', 'shipment.booked', 'shipment.picked_up'])
  })
})

const told = (type: 'compliance.order.held' | 'compliance.order.cleared', orderId: string, sequence: number) => world.graph.receive(type, {
  subject: orderId, sequence, data: type === 'compliance.order.held' ? { orderId, caseId: newId('cas'), reasons: ['PARTY_POTENTIAL_MATCH'] } : { orderId, caseId: newId('cas') },
} as never)

describe('an order that compliance holds', () => {
  it('keeps its goods with the vendor until it is cleared', async () => {
    const pending = await world.aShipment()
    const booked = await world.aBookedShipment()
    for (const { order } of [pending, booked]) await told('compliance.order.held', order.orderId, 1)
    const handover = () => world.mutate(booked.seller, 'shipmentHandover', { shipmentId: booked.id })

    expect(codes(await book(pending.seller, pending.id))).toEqual(['ORDER_ON_HOLD'])
    expect(codes(await handover())).toEqual(['ORDER_ON_HOLD'])
    expect(await world.facts(booked.id)).toEqual(['shipment.created', 'shipment.booked'])

    for (const { order } of [pending, booked]) await told('compliance.order.cleared', order.orderId, 2)
    await told('compliance.order.held', booked.order.orderId, 1)
    expect(codes(await book(pending.seller, pending.id))).toEqual([])
    expect(codes(await handover())).toEqual([])
  })

  it('may still be cancelled, and what its carrier reports is recorded', async () => {
    const pending = await world.aShipment()
    const booked = await world.aBookedShipment()
    for (const { order } of [pending, booked]) await told('compliance.order.held', order.orderId, 1)

    expect((await world.mutate(pending.seller, 'shipmentCancel', { shipmentId: pending.id, reason: 'Stopped' })).shipment).toMatchObject({ status: 'CANCELLED' })
    expect((await world.track(booked.trackingNumber, 'PICKED_UP')).shipment).toMatchObject({ status: 'PICKED_UP' })
  })
})

describe('an order that the platform holds', () => {
  const stop = (orderId: string, sequence: number) => world.graph.receive('order.held', { subject: orderId, sequence, data: { orderId, orderGroupId: newId('grp'), vendorId: newId('ven'), heldAt: new Date().toISOString() } })
  const release = (orderId: string, sequence: number) => world.graph.receive('order.released', { subject: orderId, sequence, data: { orderId, orderGroupId: newId('grp'), vendorId: newId('ven'), releasedAt: new Date().toISOString() } })

  it('keeps its goods with the vendor until it is released, whatever compliance says', async () => {
    const pending = await world.aShipment()
    const booked = await world.aBookedShipment()
    const handover = () => world.mutate(booked.seller, 'shipmentHandover', { shipmentId: booked.id })
    for (const { order: { orderId } } of [pending, booked]) {
      await stop(orderId, 101)
      await told('compliance.order.held', orderId, 1)
      await told('compliance.order.cleared', orderId, 2)
    }

    const refused = await book(pending.seller, pending.id)
    expect(refused.userErrors).toMatchObject([{ code: 'ORDER_ON_HOLD', message: 'The platform has stopped the order: its goods stay where they are until it is released.' }])
    expect(codes(await handover())).toEqual(['ORDER_ON_HOLD'])

    await told('compliance.order.held', pending.order.orderId, 3)
    for (const { order: { orderId } } of [pending, booked]) await release(orderId, 102)
    // An old hold, replayed from the dead letters.
    await stop(booked.order.orderId, 101)
    expect(codes(await book(pending.seller, pending.id))).toEqual(['ORDER_ON_HOLD'])
    expect(codes(await handover())).toEqual([])
    await told('compliance.order.cleared', pending.order.orderId, 4)
    expect(codes(await book(pending.seller, pending.id))).toEqual([])
  })
})

describe('cancelling a shipment', () => {
  it('ends it before it was picked up, and not after', async () => {
    const pending = await world.aShipment()
    const booked = await world.aBookedShipment()
    const gone = await world.aBookedShipment()
    await world.track(gone.trackingNumber, 'PICKED_UP')
    const cancel = ({ seller, id }: { seller: Viewer; id: string }, reason = 'Damaged in the store') => world.mutate(seller, 'shipmentCancel', { shipmentId: id, reason })

    expect((await cancel(pending)).shipment).toMatchObject({ status: 'CANCELLED', cancellationReason: 'Damaged in the store', cancelledAt: expect.any(String) })
    expect((await cancel(booked)).shipment).toMatchObject({ status: 'CANCELLED' })
    expect(codes(await cancel(gone))).toEqual(['ILLEGAL_TRANSITION'])
    expect(codes(await cancel(pending))).toEqual(['ILLEGAL_TRANSITION'])
    expect(codes(await cancel(booked, ' '))).toEqual(['INVALID_INPUT'])
    expect(await world.facts(booked.id)).toEqual(['shipment.created', 'shipment.booked', 'shipment.cancelled'])
    expect(codes(await world.track(booked.trackingNumber, 'PICKED_UP'))).toEqual(['ILLEGAL_TRANSITION'])
  })

  it('follows the cancellation of its order, until it was picked up', async () => {
    const pending = await world.aShipment()
    const booked = await world.aBookedShipment()
    const gone = await world.aBookedShipment()
    await world.track(gone.trackingNumber, 'PICKED_UP')

    for (const { order } of [pending, booked, gone]) await world.cancelled(order)
    await world.cancelled(booked.order)

    expect(await rowOf(pending.id)).toMatchObject({ status: 'CANCELLED', cancellation_reason: 'The order was cancelled: BUYER_CANCELLED' })
    expect(await world.facts(booked.id)).toEqual(['shipment.created', 'shipment.booked', 'shipment.cancelled'])
    expect((await rowOf(gone.id))['status']).toBe('PICKED_UP')
  })
})

describe('a carrier', () => {
  it('is created and replaced by its code', async () => {
    const { carrier } = await upsert({ code: 'ACME' })
    expect(carrier).toMatchObject({ code: 'ACME', version: 1, services: [{ code: 'AIR', name: 'By air', crossBorder: true }] })

    expect((await upsert({ code: 'ACME', name: 'Acme Cargo', expectedVersion: 1 })).carrier).toMatchObject({ id: carrier.id, name: 'Acme Cargo', version: 2 })
    expect(codes(await upsert({ code: 'ACME', expectedVersion: 1 }))).toEqual(['VERSION_CONFLICT'])
    const raced = await Promise.all(Array.from({ length: 4 }, () => upsert({ code: 'RACED' })))
    expect(new Set(raced.map((answer) => answer.carrier.id)).size).toBe(1)
  })

  it('is set up by the administrators, and seen by those who are signed in', async () => {
    expect(errorCode(await upsert({ code: 'NOPE' }, stranger))).toBe('FORBIDDEN')
    expect(errorCode(await upsert({ code: 'NOPE' }, ANONYMOUS))).toBe('UNAUTHENTICATED')
    for (const bad of [{ code: 'x' }, { code: 'OK', services: [] }, { code: 'OK', organizationId: 'org_1' }, { code: 'OK', services: [{ code: 'A1', name: 'a' }, { code: 'A1', name: 'b' }] }]) {
      expect(codes(await upsert(bad))).toEqual(['INVALID_INPUT'])
    }
    const list = async (viewer: Viewer) => (await world.graph.call(viewer, '{ carriers { nodes { id code organization { id } } } }')).data.carriers.nodes
    const { id } = (await list(admin)).find((carrier: { code: string }) => carrier.code === 'GLOBEX')

    expect(errorCode(await world.graph.call(ANONYMOUS, '{ carriers { nodes { id } } }'))).toBe('UNAUTHENTICATED')
    expect((await list(stranger)).find((carrier: { code: string }) => carrier.code === 'GLOBEX')).toEqual({ id, code: 'GLOBEX', organization: null })
    const own = anApiKey({ organizationId: world.carrierOrganizationId, scopes: ['shipments:read'] })
    expect((await list(own)).find((carrier: { code: string }) => carrier.code === 'GLOBEX')).toEqual({ id, code: 'GLOBEX', organization: { id: world.carrierOrganizationId } })
    expect(await world.graph.entities(ANONYMOUS, [{ __typename: 'Carrier', id }], '... on Carrier { code }')).toEqual([null])
    expect(await world.graph.entities(stranger, [{ __typename: 'Carrier', id }], '... on Carrier { code }')).toEqual([{ __typename: 'Carrier', code: 'GLOBEX' }])
  })
})

describe('a shipment', () => {
  it('is seen by its parties and the officers alone, by every path', async () => {
    const { id, order, buyer, seller, buyerOrganizationId, vendorOrganizationId, vendorId } = await world.aBookedShipment()
    const pending = await world.aShipment()
    await world.track((await world.shipmentOf(buyer, order)).trackingNumber, 'PICKED_UP')
    const parts = (await world.graph.call(buyer, 'query ($id: ID!) { shipment(id: $id) { lines { id } packages { id } trackingEvents { nodes { id } } } }', { id })).data.shipment
    const paths = async (viewer: Viewer, shipmentId = id, orderId = order.orderId) => {
      const { data } = await world.graph.call(viewer, 'query ($id: ID!, $vendorId: ID) { shipment(id: $id) { id } shipments(first: 100, vendorId: $vendorId) { nodes { id } } }', { id: shipmentId, vendorId })
      const entities = await world.graph.entities(viewer, [
        { __typename: 'Shipment', id: shipmentId }, { __typename: 'ShipmentLine', id: parts.lines[0].id }, { __typename: 'Package', id: parts.packages[0].id },
        { __typename: 'TrackingEvent', id: parts.trackingEvents.nodes[0].id }, { __typename: 'Order', id: orderId },
      ], '... on Shipment { id } ... on ShipmentLine { id } ... on Package { id } ... on TrackingEvent { id } ... on Order { shipments { nodes { id } } }')
      const ofOrder = entities.at(-1) as { shipments: { nodes: unknown[] } }
      return [Boolean(data?.shipment), data?.shipments.nodes.length === 1, ...entities.slice(0, 4).map((entity) => entity !== null), ofOrder.shipments.nodes.length === 1]
    }
    const all = Array.from({ length: 7 }, () => true)
    const none = all.map(() => false)

    for (const viewer of [buyer, seller, admin, officer, key(buyerOrganizationId, 'shipments:read'), key(vendorOrganizationId, 'shipments:read'), key(world.carrierOrganizationId, 'shipments:read')]) {
      expect(await paths(viewer)).toEqual(all)
    }
    for (const viewer of [ANONYMOUS, stranger, key(buyerOrganizationId, 'orders:read'), key(world.carrierOrganizationId, 'tracking:write'), key(newId('org'), 'shipments:read')]) {
      expect(await paths(viewer)).toEqual(none)
    }
    expect((await paths(key(world.carrierOrganizationId, 'shipments:read'), pending.id, pending.order.orderId))[0]).toBe(false)
  })

  it('tells which order it fulfils to those who may see that order; to its carrier it is null', async () => {
    const { id, order, buyer, seller, buyerOrganizationId } = await world.aBookedShipment()
    const orderFor = async (viewer: Viewer) => {
      const { data, errors } = await world.graph.call(viewer, 'query ($id: ID!) { shipment(id: $id) { trackingNumber order { id } } }', { id })
      expect(errors).toBeUndefined()
      expect(data.shipment.trackingNumber).toEqual(expect.any(String))
      return data.shipment.order
    }

    const reading = (organizationId: string) => anApiKey({ organizationId, scopes: ['shipments:read', 'orders:read'] })
    for (const viewer of [buyer, seller, admin, officer, reading(buyerOrganizationId)]) expect(await orderFor(viewer)).toEqual({ id: order.orderId })
    for (const viewer of [reading(world.carrierOrganizationId), key(world.carrierOrganizationId, 'shipments:read'), key(buyerOrganizationId, 'shipments:read')]) expect(await orderFor(viewer)).toBeNull()
  })

  it('is listed by status and vendor, and pages through', async () => {
    const parties = someParties()
    for (let i = 0; i < 3; i++) await world.confirmed(anOrder(parties))
    const page = async (args: string) => (await world.graph.call(parties.seller, `{ shipments(${args}) { nodes { id } pageInfo { hasNextPage endCursor } } }`)).data.shipments

    const first = await page('first: 2, status: PENDING')
    const rest = await page(`first: 2, after: "${first.pageInfo.endCursor}"`)

    expect([first.nodes.length, first.pageInfo.hasNextPage, rest.nodes.length, rest.pageInfo.hasNextPage]).toEqual([2, true, 1, false])
    expect((await page('first: 5, status: BOOKED')).nodes).toEqual([])
    expect((await page(`first: 5, vendorId: "${newId('ven')}"`)).nodes).toEqual([])
    expect((await page('first: 5, vendorId: "a\\u0000"')).nodes).toEqual([])
    const { errors } = await world.graph.call(parties.seller, '{ shipments(first: 101) { nodes { id } } }')
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  })

  it('costs the same few statements in 20 orders as in one', async () => {
    const parties = someParties()
    const orders = Array.from({ length: 20 }, () => anOrder(parties, { from: ['DE', 'US'] }))
    for (const order of orders) await world.confirmed(order)
    const [{ id }] = (await world.graph.call(parties.seller, '{ shipments(first: 1) { nodes { id } } }')).data.shipments.nodes
    await world.issued(orders.at(-1) ?? anOrder(parties), 'COMMERCIAL_INVOICE', 'PACKING_LIST')
    const { shipment } = await book(parties.seller, id)
    await world.track(shipment.trackingNumber, 'PICKED_UP')
    const selection = `... on Order { shipments(first: 5) { nodes { ${SHIPMENT} trackingEvents(first: 10) { nodes { id status } } } } }`
    // The relay, the timers and the bookings poll meanwhile: of a few runs, the cheapest had the database for itself.
    const cost = async (count: number) => {
      const runs: number[] = []
      for (let run = 0; run < 6; run++) {
        const before = world.graph.app.db.statementCount
        await world.graph.entities(parties.seller, orders.slice(-count).map(({ orderId }) => ({ __typename: 'Order', id: orderId })), selection)
        runs.push(world.graph.app.db.statementCount - before)
      }
      return Math.min(...runs)
    }

    const ofOne = await cost(1)

    expect(await cost(20)).toBe(ofOne)
    expect(ofOne).toBeLessThanOrEqual(8)
  })
})

describe('the tables', () => {
  it('are what the entities say', async () => {
    const { upQueries } = await world.graph.app.db.source.driver.createSchemaBuilder().log()

    expect(upQueries.map((query) => query.query)).toEqual([])
  })
})

describe('the configuration', () => {
  it('names everything that is wrong with it', () => {
    expect(() => toLogisticsConfig({ LOGISTICS_CARRIER_RETRY_MS: 'soon', LOGISTICS_ORDER_ARRIVAL_MS: '-1' })).toThrow(/LOGISTICS_CARRIER_RETRY_MS[\s\S]*LOGISTICS_ORDER_ARRIVAL_MS/)
  })
})
