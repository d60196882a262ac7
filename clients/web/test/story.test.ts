import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { PASSWORD } from '../../../infra/local/testing/graph.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { signedIn, STACK_TIMEOUT_MS, TEST_TIMEOUT_MS, type AppPage } from '../testing/browser.ts'
import { startWebStack, type WebStack } from '../testing/stack.ts'
import { wordsOf } from '../testing/words.ts'

jest.setTimeout(TEST_TIMEOUT_MS)

let stack: WebStack

beforeAll(async () => { stack = await startWebStack() }, STACK_TIMEOUT_MS)
afterAll(async () => { await stack?.[Symbol.asyncDispose]() }, STACK_TIMEOUT_MS)

/** A vendor's board in a browser of its own, open and live; what it shows from then on, it shows without being loaded again. */
async function openBoard(vendor: { email: string }) {
  const app = await stack.openApp()
  const { page } = app
  await signedIn(app, vendor, '/vendor')
  const isLive = () => page.getByRole('status').filter({ hasText: /^Live$/ }).waitFor()
  await isLive()
  let loads = 0
  page.on('load', () => { loads++ })
  return {
    ...app,
    isLive,
    loads: () => loads,
    card: (number: string) => page.getByRole('article', { name: number }),
    inColumn: (column: string, number: string) => page.getByRole('region', { name: column }).getByRole('article', { name: number }),
    numbers: async () => (await page.getByRole('article').locator('h3').allInnerTexts()).toSorted(),
  }
}

/** From the page of each product to the paid purchase, in Arabic; resolves with the number of each vendor's order, as the purchase names them. */
async function buysInArabic({ page, open }: AppPage, productIds: readonly string[]): Promise<Map<string, string>> {
  const say = await wordsOf('ar', 'catalogue', 'cart')
  for (const id of productIds) {
    await open(`/products/${id}`)
    await page.getByRole('listitem').getByText(say('product.add'), { exact: true }).click()
    await page.locator('.bx-toast').waitFor()
  }
  await open('/cart')
  await page.getByLabel(say('cart.line1')).fill('14 Broad Street')
  await page.getByLabel(say('cart.city')).fill('Lagos')
  await page.getByRole('button', { name: say('cart.check-out') }).click()
  await page.getByRole('button', { name: say('checkout.buy') }).click()
  const rows = page.getByRole('table', { name: say('checkout.orders') }).locator('tbody tr')
  await rows.first().waitFor()
  return new Map(await Promise.all((await rows.all()).map(async (row) => [await row.locator('td').nth(1).innerText(), await row.getByRole('rowheader').innerText()] as const)))
}

/** Where an element begins for who reads from left to right. */
async function leftOf(locator: ReturnType<AppPage['page']['locator']>): Promise<number> {
  return (await locator.boundingBox())?.x ?? Number.NaN
}

describe('a purchase from two vendors', () => {
  it('is on both open boards at once, none of it missing or doubled after a lost network, and goes on when the officer releases it', async () => {
    const { graph } = stack
    const lone = await graph.vendor({ legalName: 'Lone Star Cycles' })
    const pampa = await graph.vendor({ legalName: 'Pampa Bikes' })
    const [bicycle, tandem] = [await lone.sells({ price: 123_456 }), await pampa.sells({ price: 98_700 })]
    // Resembles a name on the watch list: whatever this company buys is held.
    const buyer = await graph.buyer({ legalName: 'Blackwater Shadow Trading' })
    await using loneBoard = await openBoard(lone)
    await using pampaBoard = await openBoard(pampa)
    await using shop = await stack.openApp({ locale: 'ar' })
    await signedIn(shop, buyer)

    // Arabic: the brand is on the right, the tools on the left.
    expect(await shop.page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await leftOf(shop.page.locator('.bx-brand'))).toBeGreaterThan(await leftOf(shop.page.locator('.bx-nav')))
    expect(await leftOf(shop.page.locator('.bx-nav'))).toBeGreaterThan(await leftOf(shop.page.locator('.bx-tools')))

    const bought = await buysInArabic(shop, [bicycle.productId, tandem.productId])
    const [loneNumber = '', pampaNumber = ''] = [bought.get('Lone Star Cycles'), bought.get('Pampa Bikes')]
    await loneBoard.card(loneNumber).waitFor()
    await pampaBoard.card(pampaNumber).waitFor()
    expect([await loneBoard.numbers(), await pampaBoard.numbers()]).toEqual([[loneNumber], [pampaNumber]])

    // One board loses its network; the other shows what happens meanwhile.
    await loneBoard.context.setOffline(true)
    await loneBoard.page.getByText('May be out of date', { exact: true }).waitFor()
    const missed: { number: string; vendor: { id: string } }[] = []
    for (let purchase = 0; purchase < 2; purchase++) missed.push(...(await buyer.buys([{ offerId: bicycle.offerId, quantity: 1 }, { offerId: tandem.offerId, quantity: 1 }])).orders)
    const numbersOf = (vendorId: string, first: string) => [first, ...missed.filter(({ vendor }) => vendor.id === vendorId).map(({ number }) => number)].toSorted()
    await waitFor('the other board to show them', async () => (await pampaBoard.numbers()).length === 3)
    await graph.settle()
    expect(await loneBoard.numbers()).toEqual([loneNumber])

    await loneBoard.context.setOffline(false)
    await waitFor('the board to catch up', async () => (await loneBoard.numbers()).length >= 3)
    await loneBoard.isLive()
    expect([await loneBoard.numbers(), await pampaBoard.numbers()]).toEqual([numbersOf(lone.vendorId, loneNumber), numbersOf(pampa.vendorId, pampaNumber)])
    await waitFor('three orders to count as new', async () => await loneBoard.page.title() === '(3) Vendor board · Broxiva')

    // Compliance holds it, the officer releases it, the vendor accepts it.
    await loneBoard.inColumn('Waiting for others', loneNumber).getByText('a decision by compliance').waitFor()
    await shop.page.getByRole('link', { name: loneNumber }).click()
    const sayOrder = await wordsOf('ar', 'order')
    const steps = shop.page.getByRole('list', { name: sayOrder('order.timeline') }).getByRole('listitem')
    await steps.filter({ hasText: sayOrder('order.event.compliance.order.held') }).waitFor()

    await using desk = await stack.openApp()
    await signedIn(desk, { email: 'officer@example.com', password: PASSWORD }, '/desk')
    const held = desk.page.getByRole('article', { name: loneNumber })
    await held.getByRole('button', { name: 'Release the order' }).click()
    await desk.page.getByRole('dialog').getByLabel('What you found').fill('Another company of a similar name.')
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Release the order' }).click()
    await held.waitFor({ state: 'detached' })

    await loneBoard.inColumn('To decide', loneNumber).getByRole('button', { name: 'Accept' }).click()
    await loneBoard.inColumn('To send', loneNumber).waitFor()
    await steps.filter({ hasText: sayOrder('order.event.order.confirmed') }).waitFor()
    expect(await steps.filter({ hasText: sayOrder('order.event.compliance.order.cleared') }).count()).toBe(1)
    expect(await loneBoard.numbers()).toEqual(numbersOf(lone.vendorId, loneNumber))
    expect([loneBoard.loads(), pampaBoard.loads()]).toEqual([0, 0])
    expect([pampaBoard.complaints, shop.complaints, desk.complaints]).toEqual([[], [], []])
  })
})
