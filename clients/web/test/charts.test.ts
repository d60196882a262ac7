import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { mutate } from '../../cli/mutate.ts'
import { axe, PHONE, signedIn, STACK_TIMEOUT_MS, TEST_TIMEOUT_MS } from '../testing/browser.ts'
import { startWebStack, type WebStack } from '../testing/stack.ts'
import { daysUntil, outcomeOf, volumeOf, type OrderFigure } from '../src/pages/orders/figures.ts'

jest.setTimeout(TEST_TIMEOUT_MS)

const figure = (placedAt: string, amountMinor: string, rest: Partial<OrderFigure> = {}) =>
  ({ id: placedAt, status: 'PLACED', placedAt, shippedAt: null, deliveredAt: null, total: { amountMinor, currency: 'USD' }, cancellation: null, ...rest }) as OrderFigure

describe('the figures of orders', () => {
  it.each([
    ['days', '2026-11-20T23:59:59Z', 'day', ['2026-11-20', '2026-11-21', '2026-11-22']],
    ['weeks from Monday', '2026-11-01T12:00:00Z', 'week', ['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16']],
    ['months', '2026-07-31T12:00:00Z', 'month', ['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01']],
  ])('are summed by %s, without gaps', (_, oldest, unit, starts) => {
    const volume = volumeOf([figure('2026-11-22T08:00:00Z', '100'), figure(oldest, '9007199254740993'), figure(oldest, '7', { total: { __typename: 'Money', amountMinor: '7', currency: 'EUR' } })], 'USD', new Date('2026-11-22T10:00:00Z'))

    expect([volume.unit, volume.periods.map(({ from }) => from.toISOString().slice(0, 10))]).toEqual([unit, starts])
    expect(volume.periods[0]).toMatchObject({ orders: 1, amountMinor: 9007199254740993n })
    expect(volume.periods.at(-1)).toMatchObject({ orders: 1, amountMinor: 100n })
  })

  it('tell what the vendor failed from what was withdrawn', () => {
    const ended = (reason: string) => outcomeOf(figure('2026-11-22T08:00:00Z', '1', { status: 'CANCELLED', cancellation: { __typename: 'OrderCancellation', reason } as OrderFigure['cancellation'] }))

    expect(['VENDOR_REJECTED', 'OUT_OF_STOCK', 'BUYER_CANCELLED', 'PAYMENT_FAILED'].map(ended)).toEqual(['failed', 'failed', 'withdrawn', 'withdrawn'])
  })

  it('have the median of the days that a step took', () => {
    const shipped = (day: number) => figure('2026-11-01T00:00:00Z', '1', { shippedAt: new Date(Date.UTC(2026, 10, day)).toISOString() })

    expect(daysUntil([shipped(2), shipped(30), shipped(4)], 'shippedAt')).toBe(3)
    expect(daysUntil([shipped(2), shipped(5)], 'shippedAt')).toBe(2.5)
    expect(daysUntil([figure('2026-11-01T00:00:00Z', '1')], 'shippedAt')).toBeUndefined()
  })
})

describe('the charts', () => {
  let stack: WebStack
  let buyer: Awaited<ReturnType<WebStack['graph']['buyer']>>
  let vendor: Awaited<ReturnType<WebStack['graph']['vendor']>>
  let productId: string

  beforeAll(async () => {
    stack = await startWebStack()
    vendor = await stack.graph.vendor({ legalName: 'Lone Star Cycles' })
    const [dollars, euros] = [await vendor.sells({ price: 10_000 }), await vendor.sells({ price: 500, currency: 'EUR' })]
    productId = dollars.productId
    buyer = await stack.graph.buyer()
    const orders: string[] = []
    for (const [index, offer] of [dollars, dollars, euros].entries()) orders.push((await buyer.buys([{ offerId: offer.offerId, quantity: 1 }], { key: `order-${index}` })).orders[0].id)
    await stack.graph.settle()
    await mutate(vendor.client, 'orderReject', { orderId: orders[2], note: 'Sold out.', idempotencyKey: 'no' }, 'order { id }')
    await stack.graph.settle()
  }, STACK_TIMEOUT_MS)

  afterAll(async () => { await stack?.[Symbol.asyncDispose]() }, STACK_TIMEOUT_MS)

  it('show how much was ordered, as a table too, without what was taken back', async () => {
    await using app = await stack.openApp({ viewport: PHONE, colorScheme: 'dark' })
    const { page } = app
    await signedIn(app, buyer, '/orders')

    await page.getByRole('heading', { name: 'Order volume' }).waitFor()
    expect(await page.getByRole('table', { name: /^By day, in USD/ }).getByRole('row').last().innerText()).toMatch(/\(2 orders\)$/)
    expect(await page.locator('svg.bx-chart text').first().textContent()).toBe('$200.00')
    await page.getByText('Drawn from all your orders.').waitFor()
    expect(await page.getByLabel('Currency of the chart').count()).toBe(0)
    expect(await axe(page)).toEqual([])
    expect(await page.locator('html').evaluate((html: { scrollWidth: number }) => html.scrollWidth)).toBe(PHONE.width)
    expect(app.complaints).toEqual([])
  })

  it.each([
    ['buyer, beside the vendor’s offer', () => buyer, () => `/products/${productId}`],
    ['vendor, on its board', () => vendor, () => '/vendor'],
  ])('show a vendor’s track record to its %s', async (_, person, path) => {
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, person(), path())

    await page.getByRole('button', { name: 'Track record of Lone Star Cycles' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('From all 3 orders that you can see; the time is the median.').waitFor()
    const legend = dialog.getByLabel('What the orders came to')
    expect((await legend.innerText()).split(/\n+/)).toEqual(['Under way', '2 (67%)', 'Declined, or failed by the vendor', '1 (33%)'])
    expect(await axe(page)).toEqual([])
    expect(app.complaints).toEqual([])
  })

  it('have nothing to show to a stranger', async () => {
    const other = await stack.graph.buyer()
    await using app = await stack.openApp({ path: `/products/${productId}` })
    await app.page.getByRole('heading', { name: 'Lone Star Cycles' }).waitFor()
    expect(await app.page.getByRole('button', { name: /Track record/ }).count()).toBe(0)

    await signedIn(app, other, `/products/${productId}`)
    await app.page.getByRole('button', { name: /Track record/ }).click()
    await app.page.getByRole('dialog').getByText('No orders yet').waitFor()
    expect(await axe(app.page)).toEqual([])
  })
})
