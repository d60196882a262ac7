import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { mutate } from '../../cli/mutate.ts'
import { axe, PHONE, signedIn, STACK_TIMEOUT_MS, TEST_TIMEOUT_MS } from '../testing/browser.ts'
import { startWebStack, type WebStack } from '../testing/stack.ts'

jest.setTimeout(TEST_TIMEOUT_MS)

let stack: WebStack
let productId: string
let dearOfferId: string

/** One product that two vendors sell: one at $100.00, the other at $90.00 from five pieces on. */
beforeAll(async () => {
  stack = await startWebStack()
  const dear = await stack.graph.vendor({ legalName: 'Lone Star Cycles' })
  const product = await dear.sells({ price: 10_000 })
  productId = product.productId
  dearOfferId = product.offerId
  const cheap = await stack.graph.vendor({ legalName: 'Pampa Bikes' })
  const { vendorId, client } = cheap
  const { offer } = await mutate(client, 'offerCreate', { vendorId, variantId: product.variantId, price: { amountMinor: '9000', currency: 'USD' }, minOrderQuantity: 5, shipFromCountryCode: 'US', idempotencyKey: 'offer' }, 'offer { id }')
  const { stockLocation } = await mutate(client, 'stockLocationUpsert', { vendorId, code: 'MAIN', name: 'Main warehouse', countryCode: 'US', idempotencyKey: 'place' }, 'stockLocation { id }')
  await mutate(client, 'stockAdjust', { offerId: offer.id, locationId: stockLocation.id, onHand: 100, reason: 'opening stock', idempotencyKey: 'stock' }, 'stockLevel { onHand }')
  await dear.sells({ price: 777, currency: 'EUR' })
  await stack.graph.settle()
}, STACK_TIMEOUT_MS)

afterAll(async () => { await stack?.[Symbol.asyncDispose]() }, STACK_TIMEOUT_MS)

type Buyer = Awaited<ReturnType<WebStack['graph']['buyer']>>

/** Puts the dear offer into the buyer's cart. */
async function putInCart(buyer: Buyer, { quantity }: { quantity: number }): Promise<void> {
  await mutate(buyer.client, 'cartLineAdd', { offerId: dearOfferId, quantity, idempotencyKey: randomUUID() }, 'cart { id }')
  // The checkout reads a copy of the organization, which an event brings.
  await stack.graph.settle()
}

async function checkoutOf(buyer: Buyer, { incoterm = 'DAP', countryCode = 'NG' } = {}): Promise<string> {
  const shipTo = { recipient: 'Adé Trading', line1: '14 Broad Street', city: 'Lagos', countryCode }
  return (await mutate(buyer.client, 'checkoutStart', { shipTo, incoterm, idempotencyKey: randomUUID() }, 'checkout { id }')).checkout.id
}

describe('buying', () => {
  it('leads from the search by the landed cost and a cart of two vendors to a payment confirmed and their orders', async () => {
    const buyer = await stack.graph.buyer()
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, buyer, '/catalogue')

    await page.getByLabel('Words, code, SKU or GTIN').fill('bicycle')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('group', { name: 'Ships from' }).getByLabel('United States').check()
    await page.getByLabel('Currency').selectOption('USD')
    await page.getByLabel('To', { exact: true }).fill('95')
    await page.getByRole('button', { name: 'Apply prices' }).click()
    await page.getByText('1 shown').waitFor()
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: 'bicycle', from: 'US', currency: 'USD', max: '95' })
    expect(await axe(page)).toEqual([])

    await page.getByRole('region', { name: 'Results' }).getByRole('link').click()
    const offerOf = (vendor: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: vendor }) })
    // 20 % duty and 7.5 % VAT on top: 90.00 a piece is 116.10 in Lagos.
    await offerOf('Pampa Bikes').getByText('$580.50').waitFor()
    await offerOf('Lone Star Cycles').getByText('$129.00').waitFor()
    expect(await page.locator('ol > li h2').allInnerTexts()).toEqual(['Pampa Bikes', 'Lone Star Cycles'])
    expect(await axe(page)).toEqual([])

    await offerOf('Pampa Bikes').getByRole('button', { name: 'Add to cart' }).click()
    await page.getByText('5 of Pampa Bikes are in the cart.').waitFor()
    await offerOf('Lone Star Cycles').getByLabel('Quantity').fill('2')
    await offerOf('Lone Star Cycles').getByRole('button', { name: 'Add to cart' }).click()
    await page.getByText('2 of Lone Star Cycles are in the cart.').waitFor()

    await page.getByRole('navigation').getByRole('link', { name: 'Cart' }).click()
    // 5 × 90.00 and 2 × 100.00, with duty and VAT.
    await page.getByText('$838.50').waitFor()
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Check out' }).click()
    await page.getByLabel('Street and number').and(page.locator('[aria-invalid=true]')).waitFor()
    await page.getByLabel('Street and number').fill('14 Broad Street')
    await page.getByLabel('City').fill('Lagos')
    await page.getByLabel('Your purchase-order number').fill('PO-77')
    await page.getByRole('button', { name: 'Check out' }).click()

    await page.getByText('PO-77').waitFor()
    await page.getByText('$838.50').waitFor()
    expect(await axe(page)).toEqual([])
    await page.getByLabel('Means of payment').selectOption('tok_requires_action')
    await page.getByRole('button', { name: 'Buy and pay' }).click()
    await page.getByLabel('Confirmation code').fill('123456')
    await page.getByRole('button', { name: 'Confirm the payment' }).click()
    await page.getByText('The money is authorised.').waitFor()
    const orders = page.getByRole('table', { name: 'Orders' }).locator('tbody tr')
    expect((await orders.allInnerTexts()).join(' ')).toMatch(/(Pampa Bikes|Lone Star Cycles).*\n?.*(Pampa Bikes|Lone Star Cycles)/s)
    expect(await axe(page)).toEqual([])

    const numbers = await orders.getByRole('rowheader').allInnerTexts()
    await page.getByRole('link', { name: 'All orders' }).click()
    for (const number of numbers) await page.getByRole('rowheader', { name: number }).waitFor()
    expect(numbers).toHaveLength(2)
    expect(app.complaints).toEqual([])
  })

  it('says how many offers there are of each vendor and country, and keeps in the address what was chosen', async () => {
    await using app = await stack.openApp({ path: '/catalogue' })
    const { page } = app
    const vendors = page.getByRole('group', { name: 'Vendor' })
    const results = page.getByRole('region', { name: 'Results' })
    const shown = async (...names: string[]) => {
      await page.getByRole('status').filter({ hasText: `${names.length} offer` }).waitFor()
      await results.getByText(`${names.length} shown`).waitFor()
      expect((await results.locator('article p:first-of-type').allInnerTexts()).toSorted()).toEqual(names)
    }
    await shown('Lone Star Cycles', 'Lone Star Cycles', 'Pampa Bikes')

    // What else could be chosen is counted on.
    await vendors.getByLabel('Pampa Bikes').check()
    await shown('Pampa Bikes')
    await vendors.getByRole('checkbox', { name: 'Lone Star Cycles 2 offers' }).waitFor()
    await page.getByLabel('Currency').locator('option', { hasText: 'USD (1)' }).waitFor({ state: 'attached' })
    await vendors.getByLabel('Lone Star Cycles').focus()
    await page.keyboard.press('Space')
    await shown('Lone Star Cycles', 'Lone Star Cycles', 'Pampa Bikes')
    await page.getByLabel('Currency').selectOption('EUR')
    await shown('Lone Star Cycles')
    expect(await page.getByLabel('From', { exact: true }).getAttribute('placeholder')).toBe('7.77')
    await page.reload()
    await shown('Lone Star Cycles')
    for (const name of ['Pampa Bikes', 'Lone Star Cycles']) expect(await vendors.getByLabel(name).isChecked()).toBe(true)
    expect(await axe(page)).toEqual([])

    await page.goBack()
    await shown('Lone Star Cycles', 'Lone Star Cycles', 'Pampa Bikes')
    await page.getByRole('button', { name: 'Clear everything' }).click()
    await page.waitForURL((url) => url.search === '')
    expect(app.complaints).toEqual([])
  })

  it('says at the field that a quantity is below the minimum or over the stock, and loses nothing', async () => {
    const buyer = await stack.graph.buyer()
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, buyer, `/products/${productId}`)
    const pampa = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Pampa Bikes' }) })

    const quantity = pampa.getByLabel('Quantity')
    await quantity.fill('3')
    await pampa.getByRole('button', { name: 'Add to cart' }).click()
    await pampa.getByText('The vendor sells at least 5.').waitFor()
    expect([await quantity.inputValue(), await quantity.getAttribute('aria-invalid')]).toEqual(['3', 'true'])
    expect(await axe(page)).toEqual([])
    await quantity.fill('6')
    await pampa.getByRole('button', { name: 'Add to cart' }).click()
    await page.getByText('6 of Pampa Bikes are in the cart.').waitFor()

    await page.getByRole('navigation').getByRole('link', { name: 'Cart' }).click()
    await page.getByLabel('Street and number').fill('14 Broad Street')
    const inCart = page.getByLabel('Quantity')
    await inCart.fill('500')
    await inCart.press('Enter')
    const [line] = (await buyer.client.request('{ cart { lines { offer { availableQuantity } } } }')).cart.lines
    await page.getByText(`Only ${line.offer.availableQuantity} are in stock.`).waitFor()
    expect([await inCart.inputValue(), await page.getByLabel('Street and number').inputValue()]).toEqual(['500', '14 Broad Street'])
    expect((await buyer.client.request('{ cart { lines { quantity } } }')).cart.lines).toEqual([{ quantity: 6 }])

    await page.getByRole('button', { name: /^Remove / }).click()
    await page.getByRole('heading', { name: 'The cart is empty' }).waitFor()
    expect(app.complaints).toEqual([])
  })

  it('tells on the checkout what each line costs at the door, who pays what under the term, and where that is not known', async () => {
    const buyer = await stack.graph.buyer()
    await putInCart(buyer, { quantity: 2 })
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, buyer, `/checkout/${await checkoutOf(buyer, { incoterm: 'FOB' })}`)

    // $200.00 in the US, 20 % duty and 7.5 % VAT in Lagos.
    await page.getByText('$258.00').waitFor()
    await page.getByText('Freight is not in this sum').waitFor()
    const payers = page.locator('dl').filter({ has: page.getByText('Duty and import VAT') })
    expect(await payers.locator('dd').allInnerTexts()).toEqual(['You, with this purchase', 'You, to the carrier', 'You, at the border'])
    await page.getByLabel('Freight you were quoted').fill('20.123')
    await page.getByRole('button', { name: 'Count it in' }).click()
    await page.getByText('Not an amount of this currency').waitFor()
    await page.getByLabel('Freight you were quoted').fill('20')
    await page.getByRole('button', { name: 'Count it in' }).click()
    await page.getByText('$283.80').waitFor()
    const [row = ''] = await page.getByRole('table', { name: 'Landed cost by line' }).locator('tbody tr').allInnerTexts()
    expect(row.replace(/\s+/g, ' ')).toMatch(/HS 871200 .*\$200\.00 .*\$20\.00 .*\$44\.00 20% .*\$19\.80 7\.5%/)
    expect(await axe(page)).toEqual([])
    expect(await page.getByText('$200.00').count()).toBeGreaterThan(1)

    await app.open(`/checkout/${await checkoutOf(buyer, { incoterm: 'DDP' })}`)
    await page.getByText('The seller pays duty and import VAT').waitFor()
    expect(await payers.locator('dd').allInnerTexts()).toEqual(['You, with this purchase', 'The seller, out of the price', 'The seller, out of the price'])

    await app.open(`/checkout/${await checkoutOf(buyer, { incoterm: 'DAP', countryCode: 'JP' })}`)
    await page.getByText('The duty of this destination is not known yet').waitFor()
    await page.getByRole('button', { name: 'Buy and pay' }).waitFor()
    expect(app.complaints).toEqual([])
  })

  it('says why a card was declined, and that a checkout which another one replaced cannot be bought', async () => {
    const buyer = await stack.graph.buyer()
    await putInCart(buyer, { quantity: 1 })
    const replaced = await checkoutOf(buyer)
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, buyer, `/checkout/${await checkoutOf(buyer)}`)

    await page.getByLabel('Means of payment').selectOption('tok_declined')
    await page.getByRole('button', { name: 'Buy and pay' }).click()
    await page.getByText('The card was declined. Use another means of payment.').waitFor()
    await page.getByText('the orders are cancelled. Nothing was taken.').waitFor()
    expect(await axe(page)).toEqual([])

    await app.open(`/checkout/${replaced}`)
    await page.getByText('This cart was bought with another checkout.').waitFor()
    expect(await page.getByRole('button', { name: 'Buy and pay' }).count()).toBe(0)
    expect(app.complaints).toEqual([])
  })

  it('has nothing for axe to complain of on a phone, in the dark, in Arabic', async () => {
    const buyer = await stack.graph.buyer()
    const { nodes } = (await buyer.client.request('query ($id: ID!) { product(id: $id) { offers(first: 5) { nodes { id minOrderQuantity } } } }', { id: productId })).product.offers
    await mutate(buyer.client, 'cartLineAdd', { offerId: nodes[0].id, quantity: nodes[0].minOrderQuantity, idempotencyKey: 'phone' }, 'cart { id }')
    await using app = await stack.openApp({ locale: 'ar', colorScheme: 'dark', viewport: PHONE })
    const found: Record<string, string[]> = {}
    await signedIn(app, buyer, '/catalogue')
    for (const path of ['/catalogue', '/catalogue?q=nothingofthekind', `/products/${productId}`, '/products/prd_none', '/cart', '/checkout/chk_none']) {
      await app.open(path)
      await app.page.locator('h1').waitFor()
      await app.page.locator('.bx-skeleton').first().waitFor({ state: 'detached' })
      found[path] = await axe(app.page)
      expect([path, await app.page.locator('html').evaluate((html: { scrollWidth: number }) => html.scrollWidth)]).toEqual([path, PHONE.width])
    }

    expect(Object.values(found).flat()).toEqual([])
    expect(app.complaints).toEqual([])
  })
})
