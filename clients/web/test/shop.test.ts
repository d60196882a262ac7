import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { mutate } from '../../cli/mutate.ts'
import { wordsOf } from '../testing/words.ts'
import { axe, PHONE, signedIn, STACK_TIMEOUT_MS, TEST_TIMEOUT_MS } from '../testing/browser.ts'
import { startWebStack, type WebStack } from '../testing/stack.ts'

jest.setTimeout(TEST_TIMEOUT_MS)

let stack: WebStack
let seller: Awaited<ReturnType<WebStack['graph']['vendor']>>
let productId: string
let dearOfferId: string

/** One product that two vendors sell: one at $100.00, the other at $90.00 from five pieces on. */
beforeAll(async () => {
  stack = await startWebStack()
  const dear = await stack.graph.vendor({ legalName: 'Lone Star Cycles' })
  seller = dear
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

  it('goes on from prices that are no longer held, and from a declined card, with the cart kept: told what is dearer now, and paid once', async () => {
    const { offerId } = await seller.sells({ price: 5_000 })
    const buyer = await stack.graph.buyer()
    await mutate(buyer.client, 'cartLineAdd', { offerId, quantity: 2, idempotencyKey: 'two' }, 'cart { id }')
    await stack.graph.settle()
    const first = await checkoutOf(buyer)
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, buyer, `/checkout/${first}`)
    await page.getByRole('button', { name: 'Buy and pay' }).waitFor()
    await stack.graph.sql('orders', 'UPDATE checkouts SET expires_at = created_at WHERE id = $1', [first])
    const { offer } = await seller.client.request('query ($id: ID!) { offer(id: $id) { version } }', { id: offerId })
    await mutate(seller.client, 'offerUpdate', { offerId, expectedVersion: offer.version, price: { amountMinor: '6000', currency: 'USD' }, idempotencyKey: 'dearer' }, 'offer { id }')
    await stack.graph.settle()

    await page.getByRole('button', { name: 'Buy and pay' }).click()
    await page.getByText('The prices are no longer held. Check out again from the cart.').waitFor()
    expect(await axe(page)).toEqual([])
    expect((await buyer.client.request('{ orderGroups(first: 1) { nodes { id } } cart { lines { quantity } } }'))).toEqual({ orderGroups: { nodes: [] }, cart: { lines: [{ quantity: 2 }] } })
    await page.getByRole('button', { name: 'Check out again at today’s prices' }).dblclick()
    await page.getByText(/: now \$60\.00, \$50\.00 before$/).waitFor()
    expect(page.url()).not.toContain(first)
    expect(await axe(page)).toEqual([])

    await page.getByLabel('Means of payment').selectOption('tok_declined')
    await page.getByRole('button', { name: 'Buy and pay' }).click()
    await page.getByText('The card was declined. Use another means of payment.').waitFor()
    await page.getByText('Cancelled: the payment failed.').waitFor()
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Try another means of payment' }).dblclick()
    await page.getByRole('button', { name: 'Buy and pay' }).click()
    await page.getByText('The money is authorised.').waitFor()

    const { cart, orderGroups, payments } = await buyer.client.request('{ cart { lines { id } } orderGroups(first: 5) { nodes { orders { lines { quantity } } } } payments(first: 5) { nodes { status authorized { amountMinor } } } }')
    expect([cart.lines, orderGroups.nodes]).toEqual([[], [1, 2].map(() => ({ orders: [{ lines: [{ quantity: 2 }] }] }))])
    expect(payments.nodes).toEqual([{ status: 'AUTHORIZED', authorized: { amountMinor: '12000' } }, { status: 'FAILED', authorized: { amountMinor: '0' } }])
    expect(app.complaints).toEqual([])
  })

  it('says in the reader’s language what is in the way and how to mend it: no address, too little stock, an offer withdrawn, an organization that may not buy', async () => {
    const say = await wordsOf('de', 'cart', 'catalogue', 'organization')
    const [scarce, withdrawn] = [await seller.sells({ price: 5_000, stock: 3 }), await seller.sells({ price: 7_000 })]
    const buyer = await stack.graph.buyer()
    for (const [{ offerId }, quantity] of [[scarce, 3], [withdrawn, 1]] as const) await mutate(buyer.client, 'cartLineAdd', { offerId, quantity, idempotencyKey: offerId }, 'cart { id }')
    await using app = await stack.openApp({ locale: 'de' })
    const { page } = app
    const press = (id: string) => page.getByRole('button', { name: say(id), exact: true }).click()
    const backToCart = () => page.getByRole('link', { name: say('checkout.to-cart') }).first().click()
    const bought = async () => (await buyer.client.request('{ orderGroups(first: 5) { nodes { id } } }')).orderGroups.nodes.length as number
    await signedIn(app, buyer, '/cart')

    await page.getByRole('link', { name: say('cart.address.make') }).click()
    await press('organization.address.add')
    const dialog = page.getByRole('dialog')
    for (const [label, text] of [['organization.address.label', 'Lager'], ['cart.recipient', 'Adé Trading'], ['cart.line1', '14 Broad Street'], ['cart.city', 'Lagos']] as const) await dialog.getByLabel(say(label), { exact: true }).fill(text)
    await dialog.getByLabel(say('cart.country'), { exact: true }).selectOption('NG')
    await dialog.getByRole('button', { name: say('action.save') }).click()
    await dialog.waitFor({ state: 'hidden' })
    await backToCart()
    const checkOut = async () => {
      await page.getByLabel(say('cart.addresses')).selectOption({ label: 'Lager – 14 Broad Street, Lagos' })
      await press('cart.check-out')
    }
    await checkOut()
    await page.getByRole('button', { name: say('checkout.buy') }).waitFor()

    const { stockLocation } = await mutate(seller.client, 'stockLocationUpsert', { vendorId: seller.vendorId, code: 'MAIN', name: 'Main warehouse', countryCode: 'US', idempotencyKey: 'same' }, 'stockLocation { id }')
    await mutate(seller.client, 'stockAdjust', { offerId: scarce.offerId, locationId: stockLocation.id, onHand: 2, reason: 'counted', idempotencyKey: 'counted' }, 'stockLevel { onHand }')
    await stack.graph.settle()
    await page.reload()
    await page.getByText(say('checkout.short')).waitFor()
    await page.getByText('Nur 2 sind vorrätig.').waitFor()
    expect(await page.getByRole('button', { name: say('checkout.buy') }).isDisabled()).toBe(true)
    expect(await axe(page)).toEqual([])
    await backToCart()
    await page.getByRole('button', { name: '2 nehmen' }).click()
    await page.getByRole('button', { name: '2 nehmen' }).waitFor({ state: 'detached' })
    await checkOut()
    await page.getByRole('button', { name: say('checkout.buy') }).waitFor()

    await mutate(seller.client, 'offerSuspend', { offerId: withdrawn.offerId, idempotencyKey: 'off' }, 'offer { id }')
    await stack.graph.settle()
    await press('checkout.buy')
    await page.getByText(`${say('error.OFFER_SUSPENDED')} ${say('checkout.marked-in-cart')}`).waitFor()
    await backToCart()
    await page.getByText(say('cart.blocked')).waitFor()
    const marked = page.getByRole('listitem').filter({ hasText: say('error.OFFER_SUSPENDED') })
    await marked.getByRole('button', { name: say('cart.remove') }).click()
    await page.getByText(say('cart.blocked')).waitFor({ state: 'detached' })
    await checkOut()
    await page.getByRole('button', { name: say('checkout.buy') }).waitFor()

    const mayBuy = async (capability: string) => {
      const { organization: { version } } = await buyer.client.request('query ($id: ID!) { organization(id: $id) { version } }', { id: buyer.organizationId })
      await mutate(buyer.client, 'organizationUpdate', { organizationId: buyer.organizationId, expectedVersion: version, capabilities: [capability], idempotencyKey: randomUUID() }, 'organization { id }')
      await stack.graph.settle()
    }
    await mayBuy('VENDOR')
    await press('checkout.buy')
    await page.getByText(say('error.ORGANIZATION_NOT_BUYER')).waitFor()
    expect([await bought(), (await buyer.client.request('{ cart { lines { quantity } } }')).cart.lines]).toEqual([0, [{ quantity: 2 }]])
    await mayBuy('BUYER')
    await press('checkout.buy')
    await page.getByText(say('checkout.payment.SUCCEEDED.text')).waitFor()
    expect(await bought()).toBe(1)
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
