import { readFile, utimes } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { mutate } from '../../cli/mutate.ts'
import { axe, DESKTOP, PHONE, signedIn, STACK_TIMEOUT_MS, startBrowser, TEST_TIMEOUT_MS, type AppPage } from '../testing/browser.ts'
import { startDevServer } from '../testing/dev-server.ts'
import { startLocalApp, type DemoVendor, type LocalApp } from '../testing/local.ts'
import { wordsOf } from '../testing/words.ts'

jest.setTimeout(TEST_TIMEOUT_MS)

let local: LocalApp

beforeAll(async () => { local = await startLocalApp() }, STACK_TIMEOUT_MS)
afterAll(async () => { await local?.[Symbol.asyncDispose]() }, STACK_TIMEOUT_MS)

/** A vendor's board in a browser of its own, open and live; what it shows from then on, it shows without being loaded again. */
async function openBoard(vendor: DemoVendor) {
  const app = await local.openApp()
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

/** From the page of each vendor’s product to the paid purchase, in Arabic; resolves with the number of each vendor's order, as the purchase names them. */
async function buysInArabic({ page, open }: AppPage, from: readonly DemoVendor[]): Promise<Map<string, string>> {
  const say = await wordsOf('ar', 'catalogue', 'cart')
  for (const { name, offer } of from) {
    await open(`/products/${offer.productId}`)
    await page.getByRole('listitem').filter({ hasText: name }).getByText(say('product.add'), { exact: true }).click()
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
    const { vendors: [one, other], accounts: { officer } } = local
    if (!one || !other || !officer) throw new Error('The demo data has two vendors and an officer.')
    // Resembles a name on the watch list: whatever this company buys is held.
    const buyer = await local.buyer({ legalName: 'Blackwater Shadow Trading' })
    await using oneBoard = await openBoard(one)
    await using otherBoard = await openBoard(other)
    await using shop = await local.openApp({ locale: 'ar' })
    await signedIn(shop, buyer)

    // Arabic: the brand is on the right, the tools on the left.
    expect(await shop.page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await leftOf(shop.page.locator('.bx-brand'))).toBeGreaterThan(await leftOf(shop.page.locator('.bx-nav')))
    expect(await leftOf(shop.page.locator('.bx-nav'))).toBeGreaterThan(await leftOf(shop.page.locator('.bx-tools')))

    const bought = await buysInArabic(shop, [one, other])
    const [oneNumber = '', otherNumber = ''] = [bought.get(one.name), bought.get(other.name)]
    await oneBoard.card(oneNumber).waitFor()
    await otherBoard.card(otherNumber).waitFor()
    expect([await oneBoard.numbers(), await otherBoard.numbers()]).toEqual([[oneNumber], [otherNumber]])

    // One board loses its network; the other shows what happens meanwhile.
    await oneBoard.context.setOffline(true)
    await oneBoard.page.getByText('May be out of date', { exact: true }).waitFor()
    const missed: { number: string; vendor: { id: string } }[] = []
    for (let purchase = 0; purchase < 2; purchase++) missed.push(...(await buyer.buys([one, other])).orders)
    const numbersOf = (vendorId: string, first: string) => [first, ...missed.filter(({ vendor }) => vendor.id === vendorId).map(({ number }) => number)].toSorted()
    await waitFor('the other board to show them', async () => (await otherBoard.numbers()).length === 3)
    expect(await oneBoard.numbers()).toEqual([oneNumber])

    await oneBoard.context.setOffline(false)
    await waitFor('the board to catch up', async () => (await oneBoard.numbers()).length >= 3)
    await oneBoard.isLive()
    expect([await oneBoard.numbers(), await otherBoard.numbers()]).toEqual([numbersOf(one.vendorId, oneNumber), numbersOf(other.vendorId, otherNumber)])
    await waitFor('three orders to count as new', async () => await oneBoard.page.title() === '(3) Vendor board · Broxiva')

    // Compliance holds it, the officer releases it, the vendor accepts it.
    await oneBoard.inColumn('Waiting for others', oneNumber).getByText('a decision by compliance').waitFor()
    await shop.page.getByRole('link', { name: oneNumber }).click()
    const sayOrder = await wordsOf('ar', 'order')
    const steps = shop.page.getByRole('list', { name: sayOrder('order.timeline') }).getByRole('listitem')
    await steps.filter({ hasText: sayOrder('order.event.compliance.order.held') }).waitFor()

    await using desk = await local.openApp()
    await signedIn(desk, officer, '/desk')
    const held = desk.page.getByRole('article', { name: oneNumber })
    await held.getByRole('button', { name: 'Release the order' }).click()
    await desk.page.getByRole('dialog').getByLabel('What you found').fill('Another company of a similar name.')
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Release the order' }).click()
    await held.waitFor({ state: 'detached' })

    await oneBoard.inColumn('To decide', oneNumber).getByRole('button', { name: 'Accept' }).click()
    await oneBoard.inColumn('To send', oneNumber).waitFor()
    await steps.filter({ hasText: sayOrder('order.event.order.confirmed') }).waitFor()
    expect(await steps.filter({ hasText: sayOrder('order.event.compliance.order.cleared') }).count()).toBe(1)
    expect(await oneBoard.numbers()).toEqual(numbersOf(one.vendorId, oneNumber))
    expect([oneBoard.loads(), otherBoard.loads()]).toEqual([0, 0])
    expect([otherBoard.complaints, shop.complaints, desk.complaints]).toEqual([[], [], []])
  })
})

describe('every page', () => {
  it.each([['light', 'en', DESKTOP], ['dark', 'ar', PHONE]] as const)('has nothing for axe to complain of (%s, %s)', async (colorScheme, locale, viewport) => {
    const { vendors: [vendor], accounts: { admin, officer } } = local
    if (!vendor || !officer) throw new Error('The demo data has a vendor and an officer.')
    const { offer: { id: offerId, minOrderQuantity: quantity, productId } } = vendor
    const buyer = await local.buyer({ legalName: 'Harbour Cycles' })
    const { orders: [order] } = await buyer.buys([vendor])
    await mutate(buyer.client, 'cartLineAdd', { offerId, quantity, idempotencyKey: 'cart' }, 'cart { id }')
    const shipTo = { recipient: 'Receiving', line1: '1 Harbour Road', city: 'Lagos', countryCode: 'NG' }
    const { checkout } = await mutate(buyer.client, 'checkoutStart', { shipTo, incoterm: 'DAP', idempotencyKey: 'checkout' }, 'checkout { id }')
    const visits = [
      [undefined, ['/', '/sign-in', '/invitation', '/catalogue', `/products/${productId}`, '/no/such/page']],
      [buyer, ['/', '/cart', `/checkout/${checkout.id}`, '/orders', `/orders/${order.id}`, '/approvals', '/organization', '/organization?part=addresses', '/organization?part=keys']],
      [vendor, ['/vendor']],
      [officer, ['/desk']],
      [admin, ['/desk?part=vendors', '/desk?part=letters', '/explorer']],
    ] as const

    const found: Record<string, string[]> = {}
    const complaints: string[] = []
    for (const [person, paths] of visits) {
      await using app = await local.openApp({ colorScheme, locale, viewport })
      if (person) await signedIn(app, person)
      for (const path of paths) {
        await app.open(path)
        await app.page.locator('h1').waitFor()
        await app.page.locator('.bx-skeleton').first().waitFor({ state: 'detached' })
        if (path === '/explorer') await app.page.locator('.view-line').first().waitFor()
        found[path] = await axe(app.page)
      }
      complaints.push(...app.complaints)
    }

    expect(Object.entries(found).filter(([, findings]) => findings.length > 0)).toEqual([])
    expect(complaints).toEqual([])
    const routes = await readFile(new URL('../src/app/routes.tsx', import.meta.url), 'utf8')
    const seen = Object.keys(found).map((path) => path.slice(1).replace(/[?].*/, '').replace(/(?<=^(products|checkout|orders)\/).*/, ':id'))
    expect([...routes.matchAll(/path: '([^'*/][^'*]*)'/g)].map(([, path]) => path).filter((path = '') => !seen.includes(path))).toEqual([])
  })
})

describe('npm run dev, beside npm start', () => {
  it('serves the app on the same graph, live, and shows what is written at once', async () => {
    const { accounts: { buyer } } = local
    if (!buyer) throw new Error('The demo data has a buyer.')
    await using server = await startDevServer({ graph: new URL(local.url).origin })
    await using browser = await startBrowser(server.url)
    await using app = await browser.openApp({ path: null })
    const { page } = app
    const told: string[] = []
    page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => told.push(String(payload))))
    await signedIn(app, buyer, '/orders')
    await page.getByRole('status').filter({ hasText: /^Live$/ }).waitFor()
    await page.getByRole('heading', { level: 1, name: 'Orders' }).waitFor()
    await page.evaluate('globalThis.isTheSame = true')

    // As an editor saves it, with the same text.
    const file = new URL('../src/pages/orders/orders-page.tsx', import.meta.url)
    await utimes(file, new Date(), new Date())

    await waitFor('the page to be told', () => told.some((text) => /"type":"update".*orders-page\.tsx/.test(text)), { timeoutMs: 60_000 })
    await page.getByRole('heading', { level: 1, name: 'Orders' }).waitFor()
    expect(await page.evaluate('globalThis.isTheSame')).toBe(true)
    expect(app.complaints).toEqual([])
  })
})
