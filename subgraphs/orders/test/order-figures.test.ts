import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { aUser, ANONYMOUS } from '../../kit/testing/viewers.ts'
import { periodStart } from '../src/domain/calendar.ts'
import { accept, ADMIN, aMarket, aSeller, GATES, HOUR_MS, mutate, newsOf, placeOrders, startOrdersGraph, teller, type OrdersGraph, type Seller } from './support.ts'

const DAY_MS = 24 * HOUR_MS

let t: OrdersGraph
beforeAll(async () => { t = await startOrdersGraph() })
afterAll(async () => { await t[Symbol.asyncDispose]() })

async function volume(viewer: Viewer, args: string) {
  const { data, errors } = await t.call(viewer, `{ orderVolume(${args}) { from orders total { amountMinor currency } } }`)
  expect(errors).toBeUndefined()
  return data.orderVolume as { from: string; orders: number; total: { amountMinor: string; currency: string } }[]
}

async function scorecard(viewer: Viewer, { vendorId }: Pick<Seller, 'vendorId'>) {
  const [vendor] = await t.entities(viewer, [{ __typename: 'Vendor', id: vendorId }],
    '... on Vendor { orderScorecard { orders delivered underWay refunded failed withdrawn medianDaysToShip medianDaysToDeliver } }') as { orderScorecard: Record<string, number | null> }[]
  return vendor?.orderScorecard
}

const NOTHING = { orders: 0, delivered: 0, underWay: 0, refunded: 0, failed: 0, withdrawn: 0, medianDaysToShip: null, medianDaysToDeliver: null }

describe('a period of the calendar', () => {
  it.each([
    ['DAY', '2026-11-23T00:00:00.000Z', '2026-10-26T00:00:00.000Z'],
    // A Monday, also for a Sunday.
    ['WEEK', '2026-11-23T00:00:00.000Z', '2026-05-11T00:00:00.000Z'],
    ['MONTH', '2026-11-01T00:00:00.000Z', '2024-07-01T00:00:00.000Z'],
  ] as const)('of one %s begins at midnight UTC', (unit, present, before) => {
    for (const at of ['2026-11-23T00:00:00.000Z', '2026-11-23T23:59:59.999Z']) expect(periodStart(new Date(at), unit).toISOString()).toBe(present)
    expect(periodStart(new Date('2026-11-23T12:00:00Z'), unit, 28).toISOString()).toBe(before)
    expect(periodStart(new Date('2026-11-29T12:00:00Z'), 'WEEK').toISOString()).toBe('2026-11-23T00:00:00.000Z')
  })
})

describe('the volume of orders', () => {
  it('is what stands of them, by period and currency, the latest first, for each party its own', async () => {
    const { buyer, sellers: [one, two] } = await aMarket(t)
    const first = t.clock.now()
    const placed = await placeOrders(t, buyer, [one, two])
    for (const [index, seller] of [one, two].entries()) {
      await accept(t, seller, placed.orderIds[index] ?? '')
      await teller(t, placed, placed.orderIds[index] ?? '')(...GATES)
    }
    t.clock.advance(40 * DAY_MS)
    const later = t.clock.now()
    const { orderIds: [taken] } = await placeOrders(t, buyer, [one])
    const { orderIds: [kept] } = await placeOrders(t, buyer, [one])
    await mutate(t, buyer, 'orderCancel', { orderId: taken }, 'order { id }')
    const usd = (amountMinor: string) => ({ amountMinor, currency: 'USD' })

    for (const unit of ['DAY', 'WEEK', 'MONTH'] as const) {
      const [now, before] = [later, first].map((at) => periodStart(at, unit).toISOString())
      expect(await volume(buyer, `unit: ${unit}, last: 60`)).toEqual([{ from: now, orders: 1, total: usd('12500') }, { from: before, orders: 2, total: usd('25000') }])
      expect(await volume(one.manager, `unit: ${unit}, last: 60`)).toEqual([{ from: now, orders: 1, total: usd('12500') }, { from: before, orders: 1, total: usd('12500') }])
    }
    expect(await volume(buyer, `unit: DAY, last: 60, filter: { vendorId: "${two.vendorId}" }`)).toHaveLength(1)
    expect(await volume(buyer, 'unit: MONTH, last: 1')).toHaveLength(1)
    expect(await volume(ADMIN, `unit: DAY, last: 60, filter: { vendorId: "${one.vendorId}" }`)).toHaveLength(2)
    expect(kept).toBeDefined()
  })

  it('is nothing to strangers and to nobody in particular', async () => {
    const { buyer, buyerOrganizationId, sellers } = await aMarket(t)
    await placeOrders(t, buyer, sellers)

    for (const filter of ['', `, filter: { buyerOrganizationId: "${buyerOrganizationId}" }`]) {
      expect(await volume(aUser({ organizationId: newId('org') }), `unit: DAY, last: 1${filter}`)).toEqual([])
      expect((await t.call(ANONYMOUS, `{ orderVolume(unit: DAY, last: 1${filter}) { orders } }`)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    }
  })

  it.each(['last: 0', 'last: 61', 'last: -1'])('refuses %s', async (args) => {
    for (const viewer of [ADMIN, aUser()]) {
      expect((await t.call(viewer, `{ orderVolume(unit: DAY, ${args}) { orders } }`)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    }
  })
})

describe('a vendor’s scorecard', () => {
  it('says what became of its orders, and how long they took', async () => {
    const { buyer, sellers: [one, other] } = await aMarket(t)
    const ship = async (days: number) => {
      const placed = await placeOrders(t, buyer, [one])
      const [orderId] = placed.orderIds
      const tell = teller(t, placed, orderId)
      await accept(t, one, orderId)
      await tell(...GATES, 'shipment.created', 'shipment.booked')
      t.clock.advance(days * DAY_MS)
      await tell('shipment.picked_up')
      return { orderId, placed }
    }
    const delivered = await ship(1)
    t.clock.advance(2 * DAY_MS)
    const { subject, data } = newsOf(delivered.orderId, delivered.placed.orderGroupId)['shipment.delivered']
    await t.receive('shipment.delivered', { subject, data: { ...data, occurredAt: t.clock.now().toISOString() } })
    await ship(4)
    const reject = async () => { await mutate(t, one.manager, 'orderReject', { orderId: (await placeOrders(t, buyer, [one])).orderIds[0], note: 'Sold out.' }, 'order { id }') }
    await reject()
    await mutate(t, buyer, 'orderCancel', { orderId: (await placeOrders(t, buyer, [one])).orderIds[0] }, 'order { id }')

    const card = await scorecard(buyer, one)
    expect(card).toMatchObject({ orders: 4, delivered: 1, underWay: 1, refunded: 0, failed: 1, withdrawn: 1 })
    expect(card?.['medianDaysToShip']).toBeCloseTo(2.5)
    expect(card?.['medianDaysToDeliver']).toBeCloseTo(3)
    expect(await scorecard(one.manager, one)).toEqual(card)
    expect(await scorecard(ADMIN, one)).toEqual(card)
    for (const viewer of [aUser({ organizationId: newId('org') }), ANONYMOUS, other.manager]) expect(await scorecard(viewer, one)).toEqual(NOTHING)
    expect(await scorecard(buyer, { vendorId: 'nonsense' })).toEqual(NOTHING)
  })

  it('costs one statement for a page of vendors', async () => {
    const { buyer } = await aMarket(t)
    const sellers = await Promise.all(Array.from({ length: 5 }, () => aSeller(t)))
    await placeOrders(t, buyer, sellers)
    await t.settle()

    const costs: number[] = []
    for (let reading = 0; reading < 5; reading++) {
      const before = t.app.db.statementCount
      const cards = await t.entities(buyer, sellers.map(({ vendorId }) => ({ __typename: 'Vendor', id: vendorId })), '... on Vendor { orderScorecard { orders } }')
      costs.push(t.app.db.statementCount - before)
      expect(cards).toEqual(sellers.map(() => ({ __typename: 'Vendor', orderScorecard: { orders: 1 } })))
    }

    expect(Math.min(...costs)).toBe(1)
  })
})
