import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { aUser, anApiKey, ANONYMOUS } from '../../kit/testing/viewers.ts'
import {
  accept, ADMIN, aKey, aMarket, GATES, mutate, noErrors, OFFICER, ORDER, placeOrders, readOrder, startOrdersGraph, steps, teller, type Market, type News, type OrdersGraph, type Payload, type Seller,
} from './support.ts'

let t: OrdersGraph
beforeAll(async () => { t = await startOrdersGraph() })
afterAll(async () => { await t[Symbol.asyncDispose]() })

type Decision = 'orderAccept' | 'orderReject' | 'orderCancel' | 'orderHold' | 'orderRelease'

interface PlacedOrder {
  readonly market: Market
  readonly seller: Seller
  readonly orderId: string
  tell(...types: News[]): Promise<void>
  decide(viewer: Viewer, mutation: Decision, input?: Record<string, unknown>): Promise<Payload>
  codes(viewer: Viewer, mutation: Decision, input?: Record<string, unknown>): Promise<string[]>
}

async function aPlacedOrder(): Promise<PlacedOrder> {
  const market = await aMarket(t)
  const [seller] = market.sellers
  const placed = await placeOrders(t, market.buyer, [seller])
  const [orderId] = placed.orderIds
  const decide: PlacedOrder['decide'] = async (viewer, mutation, input = {}) => (await mutate(t, viewer, mutation, { orderId, ...input }, `order { ${ORDER} }`)).payload
  return {
    market, seller, orderId, tell: teller(t, placed, orderId), decide,
    codes: async (viewer, mutation, input) => (await decide(viewer, mutation, input)).userErrors.map(({ code }) => code),
  }
}

describe('a vendor', () => {
  it('accepts once, and can no longer reject', async () => {
    const { seller: { manager }, decide, codes } = await aPlacedOrder()

    const { order } = noErrors(await decide(manager, 'orderAccept'))

    expect(order).toMatchObject({ status: 'PLACED', version: 2 })
    expect(steps(order).at(-1)).toBe('order.accepted')
    expect(await codes(manager, 'orderAccept')).toEqual(['ORDER_ALREADY_ACCEPTED'])
    expect(await codes(manager, 'orderReject')).toEqual(['ORDER_ALREADY_ACCEPTED'])
  })

  it('rejects, which cancels the order in its words', async () => {
    const { seller: { manager }, orderId, decide, codes } = await aPlacedOrder()

    const { order } = noErrors(await decide(manager, 'orderReject', { note: '  Out of season ' }))

    expect(order).toMatchObject({ status: 'CANCELLED', cancellation: { reason: 'VENDOR_REJECTED', note: 'Out of season' } })
    const cancelled = (await t.published('order.cancelled')).filter(({ subject }) => subject === orderId)
    expect(cancelled.map(({ data }) => [data.reason, data.note])).toEqual([['VENDOR_REJECTED', 'Out of season']])
    expect(await codes(manager, 'orderAccept')).toEqual(['ILLEGAL_TRANSITION'])
    expect(await codes(manager, 'orderReject')).toEqual(['ILLEGAL_TRANSITION'])
  })

  it('accepts while compliance holds the order', async () => {
    const { seller: { manager }, tell, decide } = await aPlacedOrder()
    await tell('compliance.order.held', 'inventory.reserved', 'payment.authorized')

    const { order } = noErrors(await decide(manager, 'orderAccept'))
    await tell('compliance.order.cleared')

    expect(order.status).toBe('ON_HOLD')
    expect((await readOrder(t, manager, order.id))['status']).toBe('CONFIRMED')
  })
})

describe('a buyer', () => {
  it.each([
    { when: [], from: 'PLACED' },
    { when: ['inventory.reserved', 'compliance.order.cleared'], from: 'AWAITING_PAYMENT' },
    { when: ['compliance.order.held'], from: 'ON_HOLD' },
    { when: [...GATES, 'payment.captured'], from: 'CONFIRMED' },
    { when: [...GATES, 'shipment.booked'], from: 'PROCESSING' },
  ] satisfies { when: News[]; from: string }[])('cancels an order that is $from', async ({ when, from }) => {
    const { market: { buyer }, seller, orderId, tell, decide, codes } = await aPlacedOrder()
    if (from === 'CONFIRMED' || from === 'PROCESSING') await accept(t, seller, orderId)
    await tell(...when)

    const { order } = noErrors(await decide(buyer, 'orderCancel', { note: 'No longer needed' }))

    expect(order).toMatchObject({ status: 'CANCELLED', cancellation: { reason: 'BUYER_CANCELLED', note: 'No longer needed' } })
    expect(steps(order).at(-1)).toBe(`order.cancelled:${from}>CANCELLED`)
    expect(await codes(buyer, 'orderCancel')).toEqual(['ILLEGAL_TRANSITION'])
  })

  it('cannot cancel what has shipped, nor can the platform', async () => {
    const { market: { buyer }, seller, orderId, tell, decide, codes } = await aPlacedOrder()
    await accept(t, seller, orderId)
    await tell(...GATES, 'shipment.booked', 'shipment.picked_up')

    expect((await decide(buyer, 'orderCancel')).userErrors).toMatchObject([{ code: 'ILLEGAL_TRANSITION', message: 'The order is SHIPPED; it cannot become CANCELLED.' }])
    expect(await codes(ADMIN, 'orderCancel')).toEqual(['ILLEGAL_TRANSITION'])
    expect(await codes(ADMIN, 'orderHold')).toEqual(['ILLEGAL_TRANSITION'])
  })

  it('cancels once when the same call arrives 20 times at once', async () => {
    const { market: { buyer }, orderId, decide, codes } = await aPlacedOrder()
    const idempotencyKey = aKey()

    const payloads = await Promise.all(Array.from({ length: 20 }, () => decide(buyer, 'orderCancel', { idempotencyKey })))

    expect(new Set(payloads.map((payload) => JSON.stringify(payload))).size).toBe(1)
    expect(payloads[0]?.userErrors).toEqual([])
    expect((await t.published('order.cancelled')).filter(({ subject }) => subject === orderId)).toHaveLength(1)
    expect(await codes(buyer, 'orderCancel', { idempotencyKey, note: 'Other' })).toEqual(['IDEMPOTENCY_KEY_REUSED'])
  })

  it('and vendor who decide at the same time get one outcome', async () => {
    const { market: { buyer }, seller: { manager }, orderId, codes } = await aPlacedOrder()

    const [cancelled, rejected] = await Promise.all([codes(buyer, 'orderCancel'), codes(manager, 'orderReject')])

    expect([cancelled, rejected].toSorted((a, b) => a.length - b.length)).toEqual([[], ['ILLEGAL_TRANSITION']])
    expect((await t.published('order.cancelled')).filter(({ subject }) => subject === orderId)).toHaveLength(1)
  })
})

describe('the platform', () => {
  it('stops an order and lets it go on from where it stood, past what happened meanwhile', async () => {
    const { seller, orderId, tell, decide, codes } = await aPlacedOrder()
    await accept(t, seller, orderId)
    await tell('inventory.reserved', 'compliance.order.cleared')

    const held = noErrors(await decide(ADMIN, 'orderHold', { note: 'A complaint' })).order
    expect(await codes(ADMIN, 'orderHold')).toEqual(['ORDER_ALREADY_HELD'])
    await tell('payment.authorized')
    const { order } = noErrors(await decide(ADMIN, 'orderRelease'))

    expect(held).toMatchObject({ status: 'ON_HOLD', blockers: [{ gate: 'PAYMENT' }, { gate: 'PLATFORM_HOLD', waitingFor: 'PLATFORM_ADMIN' }] })
    expect(steps(order).slice(-4)).toEqual([
      'order.held:AWAITING_PAYMENT>ON_HOLD', 'payment.authorized', 'order.released:ON_HOLD>AWAITING_PAYMENT', 'order.confirmed:AWAITING_PAYMENT>CONFIRMED',
    ])
    expect(await codes(ADMIN, 'orderRelease')).toEqual(['ORDER_NOT_HELD'])
    // Who keeps the goods learns of both, in this order, before the order may be shipped.
    const told = [...await t.published('order.held'), ...await t.published('order.released'), ...await t.published('order.confirmed')].filter(({ subject }) => subject === orderId)
    expect(told.toSorted((a, b) => a.sequence - b.sequence).map(({ type }) => type)).toEqual(['order.held', 'order.released', 'order.confirmed'])
  })

  it('finds what it stopped, since when, why and by whom, which is nobody’s business outside', async () => {
    const { market: { buyer, buyerOrganizationId }, seller: { manager }, orderId, tell, decide } = await aPlacedOrder()
    const other = await aPlacedOrder()
    await other.tell('compliance.order.held')
    await decide(ADMIN, 'orderHold', { note: 'A complaint' })
    const read = async (viewer: Viewer, filter: string) => (await t.call(viewer, `{ orders(first: 100, filter: { ${filter} }) { nodes { id platformHold { since note heldBy { id } } } } }`)).data.orders.nodes
    const hold = { since: expect.any(String), note: 'A complaint' }

    const held = await read(ADMIN, 'heldByPlatform: true')
    expect(held.find(({ id }: { id: string }) => id === orderId)).toEqual({ id: orderId, platformHold: { ...hold, heldBy: { id: ADMIN.userId } } })
    expect(held.map(({ id }: { id: string }) => id)).not.toContain(other.orderId)
    for (const viewer of [buyer, manager]) expect(await read(viewer, 'heldByPlatform: true')).toEqual([{ id: orderId, platformHold: { ...hold, heldBy: null } }])
    expect(await read(buyer, 'heldByPlatform: false')).toEqual([])

    await tell('compliance.order.held')
    await decide(ADMIN, 'orderRelease')
    expect(await read(ADMIN, `heldByPlatform: true, buyerOrganizationId: "${buyerOrganizationId}"`)).toEqual([])
    expect(await read(buyer, 'status: [ON_HOLD]')).toEqual([{ id: orderId, platformHold: null }])
  })

  it('cancels what it holds without letting it go', async () => {
    const { market: { buyer }, orderId, decide } = await aPlacedOrder()
    await decide(ADMIN, 'orderHold')

    noErrors(await decide(buyer, 'orderCancel'))

    expect((await t.published('order.released')).filter(({ subject }) => subject === orderId)).toEqual([])
    expect((await t.call(ADMIN, 'query ($id: ID!) { order(id: $id) { platformHold { since } } }', { id: orderId })).data.order).toEqual({ platformHold: null })
  })

  it('cannot release what compliance holds', async () => {
    const { tell, decide, codes } = await aPlacedOrder()
    await tell('compliance.order.held')

    expect(await codes(ADMIN, 'orderRelease')).toEqual(['ORDER_NOT_HELD'])
    noErrors(await decide(ADMIN, 'orderHold'))
    expect(noErrors(await decide(ADMIN, 'orderRelease')).order).toMatchObject({ status: 'ON_HOLD', blockers: [{}, {}, {}, { gate: 'COMPLIANCE' }] })
  })

  it('cancels with its own reason', async () => {
    const { decide } = await aPlacedOrder()

    expect(noErrors(await decide(ADMIN, 'orderCancel')).order.cancellation).toEqual({ reason: 'ADMIN_CANCELLED', note: null })
  })

  it('holds and releases in one operation', async () => {
    const { orderId } = await aPlacedOrder()

    const { data } = await t.call(ADMIN, `mutation ($id: ID!) {
      hold: orderHold(input: { orderId: $id, idempotencyKey: "${aKey()}" }) { order { status } }
      release: orderRelease(input: { orderId: $id, idempotencyKey: "${aKey()}" }) { order { status } } }`, { id: orderId })

    expect(data).toEqual({ hold: { order: { status: 'ON_HOLD' } }, release: { order: { status: 'PLACED' } } })
  })
})

describe('a decision', () => {
  it('is for those whose it is', async () => {
    const { market: { buyer, buyerOrganizationId, sellers: [, other] }, seller: { manager, organizationId }, orderId, codes } = await aPlacedOrder()
    const refusal = async (viewer: Viewer, mutation: Decision) =>
      (await mutate(t, viewer, mutation, { orderId }, 'order { id }')).result.errors?.[0]?.extensions?.['code']

    for (const mutation of ['orderAccept', 'orderReject', 'orderCancel', 'orderHold', 'orderRelease'] as const) {
      expect(await refusal(ANONYMOUS, mutation)).toBe('UNAUTHENTICATED')
      expect(await refusal(anApiKey({ organizationId, scopes: ['orders:read'] }), mutation)).toBe('FORBIDDEN')
    }
    expect(await refusal(buyer, 'orderAccept')).toBe('FORBIDDEN')
    expect(await refusal(aUser({ organizationId: buyerOrganizationId, roles: ['OWNER'] }), 'orderAccept')).toBe('FORBIDDEN')
    expect(await refusal(aUser({ organizationId, roles: ['OWNER'] }), 'orderCancel')).toBe('FORBIDDEN')
    expect(await refusal(aUser({ organizationId: buyerOrganizationId, roles: ['APPROVER'] }), 'orderCancel')).toBe('FORBIDDEN')
    expect(await refusal(OFFICER, 'orderHold')).toBe('FORBIDDEN')
    expect(await refusal(manager, 'orderHold')).toBe('FORBIDDEN')
    expect(await codes(other.manager, 'orderAccept')).toEqual(['ORDER_NOT_FOUND'])
    expect(await codes(anApiKey({ organizationId, scopes: ['orders:write', 'orders:read'] }), 'orderAccept')).toEqual([])
  })

  it('needs an order, a fresh look at it, a sensible note and a key', async () => {
    const { market: { buyer }, codes } = await aPlacedOrder()

    expect(await codes(buyer, 'orderCancel', { orderId: newId('ord') })).toEqual(['ORDER_NOT_FOUND'])
    expect(await codes(buyer, 'orderCancel', { orderId: 'ord_\u0000' })).toEqual(['ORDER_NOT_FOUND'])
    expect(await codes(buyer, 'orderCancel', { expectedVersion: 7 })).toEqual(['VERSION_CONFLICT'])
    expect(await codes(buyer, 'orderCancel', { note: 'x'.repeat(501) })).toEqual(['INVALID_INPUT'])
    expect(await codes(buyer, 'orderCancel', { note: 'a\u0000b' })).toEqual(['INVALID_INPUT'])
    expect(await codes(buyer, 'orderCancel', { idempotencyKey: '' })).toEqual(['IDEMPOTENCY_KEY_INVALID'])
    expect(await codes(buyer, 'orderCancel', { expectedVersion: 1 })).toEqual([])
  })
})
