import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { mutate } from '../../cli/mutate.ts'
import { axe, PHONE, signedIn, STACK_TIMEOUT_MS, TEST_TIMEOUT_MS } from '../testing/browser.ts'
import { startWebStack, type WebStack } from '../testing/stack.ts'
import { currenciesOf, volumeOf, type Volumes } from '../src/pages/orders/figures.ts'

jest.setTimeout(TEST_TIMEOUT_MS)

const volume = (from: string, amountMinor: string, orders = 1, currency = 'USD'): Volumes['days'][number] => (
  { __typename: 'OrderVolume', from: `${from}T00:00:00.000Z`, orders, total: { __typename: 'Money', amountMinor, currency } })

describe('the volume of orders', () => {
  const latest = { days: [volume('2026-11-22', '100')], weeks: [volume('2026-11-16', '100')], months: [volume('2026-11-01', '100')] }

  it.each<[what: string, older: Partial<Record<keyof Volumes, string>>, unit: string, starts: string[]]>([
    ['days', { days: '2026-11-20', weeks: '2026-11-16', months: '2026-11-01' }, 'day', ['2026-11-20', '2026-11-21', '2026-11-22']],
    ['weeks from Monday', { weeks: '2026-10-26', months: '2026-10-01' }, 'week', ['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16']],
    ['months', { months: '2026-07-01' }, 'month', ['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01']],
  ])('is drawn by %s, the shortest that shows all, without gaps', (_, older, unit, starts) => {
    const euros = volume('2024-12-01', '7', 1, 'EUR')
    const volumes = Object.fromEntries((['days', 'weeks', 'months'] as const).map((field) => (
      [field, [...latest[field], ...older[field] === undefined ? [] : [volume(older[field], '9007199254740993', 2)], ...field === 'months' ? [euros] : []]]))) as unknown as Volumes

    const drawn = volumeOf(volumes, 'USD', new Date('2026-11-22T10:00:00Z'))

    expect([drawn.unit, drawn.periods.map(({ from }) => from.toISOString().slice(0, 10))]).toEqual([unit, starts])
    expect(drawn.periods[0]).toMatchObject({ orders: 2, amountMinor: 9007199254740993n })
    expect(drawn.periods.at(-1)).toMatchObject({ orders: 1, amountMinor: 100n })
    expect(currenciesOf(volumes)).toEqual(['USD', 'EUR'])
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
    await page.getByText('Drawn from your orders of the last 24 months.').waitFor()
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
