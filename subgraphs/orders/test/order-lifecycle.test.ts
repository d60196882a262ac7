import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { EventType } from '#events/registry.ts'
import { newId } from '#kit/ids.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import {
  accept, aMarket, aSeller, GATES, HOUR_MS, MINUTE_MS, newsOf, placeOrders, readOrder, startOrdersGraph, steps, teller, type Market, type News, type OrdersGraph, type Placed, type Seller,
} from './support.ts'

let t: OrdersGraph
beforeAll(async () => { t = await startOrdersGraph() })
afterAll(async () => { await t[Symbol.asyncDispose]() })

interface PlacedOrder {
  readonly market: Market
  readonly seller: Seller
  readonly placed: Placed
  readonly orderId: string
  tell(...types: News[]): Promise<void>
  read(): Promise<Record<string, unknown> & { status: string; version: number }>
}

async function aPlacedOrder({ autoAccept = false }: { autoAccept?: boolean } = {}): Promise<PlacedOrder> {
  const market = await aMarket(t, { autoAccept })
  const [seller] = market.sellers
  const placed = await placeOrders(t, market.buyer, [seller])
  const [orderId] = placed.orderIds
  return { market, seller, placed, orderId, tell: teller(t, placed, orderId), read: () => readOrder(t, market.buyer, orderId) as never }
}

async function emitted(orderId: string, ...types: EventType[]) {
  const events = await Promise.all(types.map((type) => t.published(type)))
  return events.flat().filter((event) => event.subject === orderId).toSorted((a, b) => a.sequence - b.sequence)
}

const OWN = ['order.created', 'order.placed', 'order.confirmed', 'order.shipped', 'order.delivered', 'order.cancelled'] as const

async function timers(orderId: string): Promise<string[]> {
  const rows: { type: string }[] = await t.app.db.source.query("SELECT type FROM timers WHERE data->>'orderId' = $1 ORDER BY type", [orderId])
  return rows.map(({ type }) => type)
}

describe('an order that goes well', () => {
  it('is confirmed, shipped and delivered, and tells every step', async () => {
    const { seller, orderId, placed, tell, read } = await aPlacedOrder()

    await tell('inventory.reserved', 'compliance.order.cleared')
    expect(await read()).toMatchObject({ status: 'AWAITING_PAYMENT', blockers: [{ gate: 'PAYMENT', waitingFor: 'BUYER' }, { gate: 'VENDOR_ACCEPTANCE', waitingFor: 'VENDOR' }] })
    await tell('payment.authorized')
    expect(await read()).toMatchObject({ status: 'AWAITING_PAYMENT', blockers: [{ gate: 'VENDOR_ACCEPTANCE', code: 'VENDOR_NOT_ACCEPTED', waitingFor: 'VENDOR' }] })
    expect(await timers(orderId)).toEqual(['order.acceptance-deadline'])
    await accept(t, seller, orderId)
    expect(await read()).toMatchObject({ status: 'CONFIRMED', blockers: [] })
    expect(await timers(orderId)).toEqual([])
    await tell('trade_document.issued', 'shipment.created', 'shipment.booked')
    expect(await read()).toMatchObject({ status: 'PROCESSING' })
    await tell('shipment.picked_up', 'payment.captured', 'shipment.in_transit', 'shipment.delivered', 'vendor.payout.processed')

    const order = await read()
    expect(order.status).toBe('DELIVERED')
    expect(steps(order)).toEqual([
      'order.placed:>PLACED',
      'inventory.reserved',
      'compliance.order.cleared:PLACED>AWAITING_PAYMENT',
      'payment.authorized',
      'order.accepted',
      'order.confirmed:AWAITING_PAYMENT>CONFIRMED',
      'trade_document.issued',
      'shipment.created',
      'shipment.booked:CONFIRMED>PROCESSING',
      'shipment.picked_up',
      'order.shipped:PROCESSING>SHIPPED',
      'payment.captured',
      'shipment.in_transit',
      'shipment.delivered',
      'order.delivered:SHIPPED>DELIVERED',
      'vendor.payout.processed',
    ])
    const events = await emitted(orderId, ...OWN)
    expect(events.map(({ type, sequence }) => [type, sequence])).toEqual([
      ['order.created', 1], ['order.placed', 2], ['order.confirmed', 3], ['order.shipped', 4], ['order.delivered', 5],
    ])
    const [created] = await t.published('order.created').then((all) => all.filter(({ subject }) => subject === orderId))
    const { group: _, ...snapshot } = created!.data
    expect(events[2]?.data).toEqual({ ...snapshot, confirmedAt: expect.any(String) })
    expect(events[3]?.data).toEqual({ orderId, orderGroupId: placed.orderGroupId, vendorId: seller.vendorId, shipmentId: expect.stringMatching(/^shp_/) })
    expect(events[4]?.data).toMatchObject({ deliveredAt: '2026-01-31T09:30:00.000Z' })
  })

  it('needs no vendor to act under a policy that accepts', async () => {
    const { orderId, tell, read } = await aPlacedOrder({ autoAccept: true })

    expect(await timers(orderId)).toEqual(['order.payment-deadline'])
    await tell(...GATES)

    expect(steps(await read())).toEqual([
      'order.placed:>PLACED', 'order.accepted', 'inventory.reserved', 'compliance.order.cleared:PLACED>AWAITING_PAYMENT', 'payment.authorized', 'order.confirmed:AWAITING_PAYMENT>CONFIRMED',
    ])
  })

  it('lets one payment move every order of its group', async () => {
    const market = await aMarket(t, { autoAccept: true })
    const placed = await placeOrders(t, market.buyer, market.sellers)
    const [one, two] = placed.orderIds as [string, string]
    for (const id of [one, two]) await teller(t, placed, id)('inventory.reserved', 'compliance.order.cleared')
    const { subject, data } = newsOf(one, placed.orderGroupId)['payment.authorized']

    await t.receive('payment.authorized', { subject, data: { ...data, allocations: [one, two].map((orderId) => ({ orderId, amount: data.amount })) } })

    expect(await Promise.all([one, two].map(async (id) => (await readOrder(t, market.buyer, id))['status']))).toEqual(['CONFIRMED', 'CONFIRMED'])
  })
})

describe('an order that goes wrong', () => {
  it.each([
    { when: ['inventory.reservation.rejected'], reason: 'OUT_OF_STOCK' },
    { when: ['inventory.reserved', 'inventory.reservation.expired'], reason: 'RESERVATION_EXPIRED' },
    { when: ['payment.failed'], reason: 'PAYMENT_FAILED' },
    { when: ['inventory.reserved', 'compliance.order.cleared', 'payment.failed'], reason: 'PAYMENT_FAILED' },
    { when: ['inventory.reserved', 'compliance.order.cleared', 'payment.authorized', 'payment.voided'], reason: 'PAYMENT_FAILED' },
    { when: ['compliance.order.blocked'], reason: 'COMPLIANCE_BLOCKED' },
    { when: ['compliance.order.held', 'compliance.order.blocked'], reason: 'COMPLIANCE_BLOCKED' },
  ] satisfies { when: News[]; reason: string }[])('is cancelled, once, when $when: $reason', async ({ when, reason }) => {
    const { orderId, placed, seller, tell, read } = await aPlacedOrder()

    await tell(...when)

    const order = await read()
    expect(order).toMatchObject({ status: 'CANCELLED', cancellation: { reason, note: null }, blockers: [] })
    expect(steps(order).at(-1)).toMatch(/^order\.cancelled:\w+>CANCELLED$/)
    expect((await emitted(orderId, 'order.cancelled')).map(({ data }) => data))
      .toEqual([{ orderId, orderGroupId: placed.orderGroupId, vendorId: seller.vendorId, reason, note: null }])
    expect(await timers(orderId)).toEqual([])
  })

  it('follows its goods when compliance blocks it after they have left', async () => {
    const { orderId, seller, tell, read } = await aPlacedOrder()
    await accept(t, seller, orderId)
    await tell(...GATES, 'shipment.booked', 'compliance.order.held', 'shipment.picked_up')
    expect(await read()).toMatchObject({ status: 'ON_HOLD' })

    await tell('compliance.order.blocked')

    const order = await read()
    expect(order).toMatchObject({ status: 'SHIPPED', cancellation: null, blockers: [] })
    expect(steps(order).slice(-2)).toEqual(['compliance.order.blocked:ON_HOLD>PROCESSING', 'order.shipped:PROCESSING>SHIPPED'])
    expect(await emitted(orderId, 'order.cancelled')).toEqual([])
  })

  it('stays cancelled, silently, whatever arrives later; money and goods that moved are told', async () => {
    const { orderId, tell, read } = await aPlacedOrder()
    await tell('payment.failed')
    const cancelled = await read()

    await tell('inventory.reserved', 'compliance.order.held', 'compliance.order.cleared', 'payment.authorized', 'inventory.reservation.expired', 'payment.failed')
    expect(await read()).toEqual(cancelled)
    await tell('inventory.released', 'payment.voided', 'payment.refund.completed', 'shipment.cancelled', 'shipment.delivered')

    const later = await read()
    expect(later).toMatchObject({ status: 'CANCELLED', version: cancelled.version })
    expect(steps(later)).toEqual([...steps(cancelled), 'inventory.released', 'payment.voided', 'payment.refund.completed', 'shipment.cancelled', 'shipment.delivered'])
    expect(await emitted(orderId, ...OWN)).toHaveLength(3)
  })

  it.each([
    { when: ['shipment.created', 'shipment.cancelled'], status: 'CANCELLED' },
    { when: ['shipment.booked', 'shipment.cancelled'], status: 'CANCELLED' },
    { when: ['shipment.booked', 'shipment.lost'], status: 'CANCELLED' },
    { when: ['shipment.booked', 'shipment.picked_up', 'shipment.lost'], status: 'SHIPPED' },
  ] satisfies { when: News[]; status: string }[])('is $status after $when', async ({ when, status }) => {
    const { tell, read } = await aPlacedOrder({ autoAccept: true })

    await tell(...GATES, ...when)

    const order = await read()
    expect(order).toMatchObject({ status, cancellation: status === 'CANCELLED' ? { reason: 'SHIPMENT_FAILED' } : null })
    expect(steps(order)).toContain(when.at(-1))
  })

  it('waits for an officer while compliance holds it, and goes on from where it stood', async () => {
    const { tell, read } = await aPlacedOrder({ autoAccept: true })

    await tell('inventory.reserved', 'compliance.order.held', 'payment.authorized')
    const held = await read()
    await tell('compliance.order.cleared')

    expect(held).toMatchObject({ status: 'ON_HOLD', blockers: [{ gate: 'COMPLIANCE', code: 'COMPLIANCE_HELD', waitingFor: 'COMPLIANCE_OFFICER' }] })
    expect(JSON.stringify(held)).not.toContain('A name on the list')
    expect(steps(await read()).slice(-4)).toEqual([
      'compliance.order.held:PLACED>ON_HOLD', 'payment.authorized', 'compliance.order.cleared:ON_HOLD>PLACED', 'order.confirmed:PLACED>CONFIRMED',
    ])
  })

  it('is held again by a later screening, and not confirmed twice', async () => {
    const { orderId, tell, read } = await aPlacedOrder({ autoAccept: true })

    await tell(...GATES, 'shipment.booked', 'compliance.order.held', 'compliance.order.cleared')

    expect(steps(await read()).slice(-2)).toEqual(['compliance.order.held:PROCESSING>ON_HOLD', 'compliance.order.cleared:ON_HOLD>PROCESSING'])
    expect(await emitted(orderId, 'order.confirmed')).toHaveLength(1)
  })
})

describe('news in the wrong order', () => {
  it('walk the order along the legal path', async () => {
    const { orderId, tell, read } = await aPlacedOrder({ autoAccept: true })

    await tell('payment.authorized', 'compliance.order.cleared', 'inventory.reserved', 'shipment.delivered', 'shipment.picked_up', 'shipment.booked')

    expect(steps(await read()).slice(2)).toEqual([
      'payment.authorized', 'compliance.order.cleared', 'inventory.reserved', 'order.confirmed:PLACED>CONFIRMED',
      'shipment.delivered:CONFIRMED>PROCESSING', 'order.shipped:PROCESSING>SHIPPED', 'order.delivered:SHIPPED>DELIVERED', 'shipment.picked_up', 'shipment.booked',
    ])
    expect((await emitted(orderId, ...OWN)).map(({ type }) => type)).toEqual([...OWN].slice(0, 5))
  })

  it('count by their sequence where they answer the same question', async () => {
    const { tell, read, orderId, placed } = await aPlacedOrder({ autoAccept: true })
    const news = newsOf(orderId, placed.orderGroupId)

    await t.receive('compliance.order.cleared', { ...news['compliance.order.cleared'], sequence: 7 })
    await t.receive('compliance.order.held', { ...news['compliance.order.held'], sequence: 6 })
    await tell('payment.authorized')
    await t.receive('inventory.reserved', news['inventory.reserved'])

    expect(await read()).toMatchObject({ status: 'CONFIRMED' })
  })

  it('count once, however often they are delivered', async () => {
    const { orderId, placed, read } = await aPlacedOrder({ autoAccept: true })
    const news = newsOf(orderId, placed.orderGroupId)
    for (const type of GATES) {
      const id = newId('evt')
      for (let delivery = 0; delivery < 3; delivery++) await t.receive(type, { ...news[type], id } as never)
    }
    const order = await read()

    expect(steps(order)).toHaveLength(6)
    expect(await emitted(orderId, 'order.confirmed')).toHaveLength(1)
  })

  it('of orders that never were are ignored', async () => {
    const stranger = newsOf(newId('ord'), newId('grp'))

    for (const type of [...GATES, 'shipment.delivered', 'payment.voided'] as const) await t.receive(type, stranger[type] as never)

    for (const topic of ['products.v1', 'compliance.v1', 'payments.v1', 'logistics.v1']) expect(await t.deadLetters(topic)).toEqual([])
  })
})

describe('deadlines', () => {
  it('end an order whose money does not come, and spare one whose money came', async () => {
    const late = await aPlacedOrder({ autoAccept: true })
    const paid = await aPlacedOrder({ autoAccept: true })
    await late.tell('inventory.reserved', 'compliance.order.cleared')
    await paid.tell('payment.authorized')

    t.clock.advance(31 * MINUTE_MS)
    await expectEventually(late, { status: 'CANCELLED', cancellation: { reason: 'PAYMENT_TIMED_OUT', note: null } })

    expect(await paid.read()).toMatchObject({ status: 'PLACED' })
    expect(await emitted(late.orderId, 'order.cancelled')).toHaveLength(1)
    expect(await timers(late.orderId)).toEqual([])
  })

  it('end an order that the vendor does not accept within its own hours', async () => {
    const market = await aMarket(t)
    const quick = await aSeller(t, { acceptWithinHours: 4 })
    const placed = await placeOrders(t, market.buyer, [quick, market.sellers[0]])
    const [one, two] = placed.orderIds as [string, string]
    for (const id of [one, two]) await teller(t, placed, id)('payment.authorized')
    const read = (id: string) => readOrder(t, market.buyer, id)

    t.clock.advance(5 * HOUR_MS)
    await expectEventually({ read: () => read(one) }, { status: 'CANCELLED', cancellation: { reason: 'ACCEPTANCE_TIMED_OUT', note: null } })

    expect(await read(two)).toMatchObject({ status: 'PLACED' })
    t.clock.advance(44 * HOUR_MS)
    await expectEventually({ read: () => read(two) }, { status: 'CANCELLED', cancellation: { reason: 'ACCEPTANCE_TIMED_OUT', note: null } })
  })
})

async function expectEventually({ read }: { read(): Promise<object> }, expected: object): Promise<void> {
  await waitFor('the order to change', async () => {
    expect(await read()).toMatchObject(expected)
    return true
  })
}
