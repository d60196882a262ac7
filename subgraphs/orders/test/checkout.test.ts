import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import { aUser, anApiKey } from '../../kit/testing/viewers.ts'
import {
  aKey, aMarket, anOffer, anOrganization, changeCart, completeCheckout, HOUR_MS, MINUTE_MS, mutate, noErrors, offerFact, SHIP_TO, startCheckout, startOrdersGraph, vendorFact,
  type Market, type OrdersGraph,
} from './support.ts'

let t: OrdersGraph
beforeAll(async () => { t = await startOrdersGraph() })
afterAll(async () => { await t[Symbol.asyncDispose]() })

async function aFilledCart(): Promise<Market> {
  const market = await aMarket(t)
  for (const { offerId } of market.sellers) noErrors(await changeCart(t, market.buyer, 'cartLineAdd', { offerId, quantity: 4 }))
  return market
}

async function groupsOf({ buyer }: Market): Promise<{ id: string; orders: { id: string }[] }[]> {
  return (await t.call(buyer, '{ orderGroups(first: 100) { nodes { id orders { id } } } }')).data.orderGroups.nodes
}

describe('starting a checkout', () => {
  it('freezes lines and prices for a while and leaves the cart as it is', async () => {
    const { buyer, sellers: [one] } = await aFilledCart()

    const { checkout } = noErrors(await startCheckout(t, buyer))
    await t.receive('offer.updated', { subject: one.offerId, data: offerFact({ offerId: one.offerId, vendorId: one.vendorId, price: { amountMinor: '9999', currency: 'USD' } }) })

    const { data } = await t.call(buyer, `query ($id: ID!) { checkout(id: $id) {
      status expiresAt total { amountMinor currency } shipTo { city countryCode line2 } incoterm namedPlace purchaseOrderNumber buyer { id } orderGroup { id }
      lines { sku name(language: "de-AT") quantity unitPrice { amountMinor } lineTotal { amountMinor } offer { id } variant { id } vendor { id } } } cart { lines { quantity } } }`, { id: checkout.id })
    expect(data.checkout).toMatchObject({
      status: 'OPEN', total: { amountMinor: '10000', currency: 'USD' }, shipTo: { city: 'Lagos', countryCode: 'NG', line2: null }, incoterm: 'DAP', namedPlace: 'Lagos',
      purchaseOrderNumber: 'PO-7', orderGroup: null,
      lines: [{ name: 'Sechskantschraube', quantity: 4, unitPrice: { amountMinor: '1250' }, lineTotal: { amountMinor: '5000' }, offer: { id: one.offerId }, vendor: { id: one.vendorId } }, {}],
    })
    expect(Date.parse(data.checkout.expiresAt) - t.clock.now().getTime()).toBeGreaterThan(29 * MINUTE_MS)
    expect(data.cart.lines).toHaveLength(2)
  })

  it('refuses what cannot be bought', async () => {
    const { buyer, buyerOrganizationId, sellers: [one, two] } = await aFilledCart()
    const empty = aUser({ organizationId: buyerOrganizationId, roles: ['ADMIN'] })
    const codes = async (input: Record<string, unknown>, viewer = buyer) => (await startCheckout(t, viewer, input)).userErrors.map(({ code, path }) => [code, path?.join('.')])

    expect(await codes({}, empty)).toEqual([['CART_EMPTY', 'input']])
    expect(await codes({ cartId: newId('crt') })).toEqual([['CART_NOT_FOUND', 'input.cartId']])
    expect(await codes({ shipTo: { ...SHIP_TO, line1: ' ', city: 'x'.repeat(101) }, namedPlace: 'a\u0000b', purchaseOrderNumber: 'x'.repeat(65) })).toEqual([
      ['INVALID_INPUT', 'input.shipTo.line1'], ['INVALID_INPUT', 'input.shipTo.city'], ['INVALID_INPUT', 'input.namedPlace'], ['INVALID_INPUT', 'input.purchaseOrderNumber']])

    await t.receive('vendor.suspended', { subject: one.vendorId, data: { ...vendorFact(one.vendorId, one.organizationId), reason: 'Fraud' } })
    await t.receive('offer.updated', { subject: two.offerId, data: offerFact({ offerId: two.offerId, vendorId: two.vendorId, minOrderQuantity: 10 }) })
    expect(await codes({})).toEqual([['VENDOR_SUSPENDED', 'input.cartId'], ['QUANTITY_BELOW_MINIMUM', 'input.cartId']])
  })

  it('refuses organizations that may not buy, or are not known yet', async () => {
    const { sellers: [{ offerId }] } = await aMarket(t)
    const codes = async (organizationId: string) => {
      const viewer = aUser({ organizationId, roles: ['OWNER'] })
      noErrors(await changeCart(t, viewer, 'cartLineAdd', { offerId, quantity: 1 }))
      return (await startCheckout(t, viewer)).userErrors.map((error) => error.code)
    }

    expect(await codes(newId('org'))).toEqual(['ORGANIZATION_NOT_FOUND'])
    expect(await codes(await anOrganization(t, ['VENDOR']))).toEqual(['ORGANIZATION_NOT_BUYER'])
  })

  it('refuses a purchase beyond what money columns can carry', async () => {
    const { buyer, sellers: [{ vendorId }] } = await aMarket(t)
    const { offerId } = await anOffer(t, { vendorId, price: { amountMinor: '9000000000000', currency: 'USD' } })
    noErrors(await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 1_000_000 }))

    expect((await startCheckout(t, buyer)).userErrors).toMatchObject([{ code: 'AMOUNT_TOO_LARGE' }])
  })
})

describe('completing a checkout', () => {
  it('places one order for each vendor in one group, and empties the cart', async () => {
    const market = await aFilledCart()
    const { buyer, buyerOrganizationId, sellers: [one, two] } = market
    const { checkout } = noErrors(await startCheckout(t, buyer))

    const { orderGroup } = noErrors(await completeCheckout(t, buyer, checkout.id))

    expect(orderGroup).toMatchObject({ total: { amountMinor: '10000', currency: 'USD' } })
    expect(orderGroup.number).toMatch(/^BXG-\d{4}-\d{6}$/)
    expect(orderGroup.orders).toMatchObject([one, two].map(({ vendorId }) => ({
      status: 'PLACED', version: 1, total: { amountMinor: '5000' }, vendor: { id: vendorId }, buyer: { id: buyerOrganizationId }, cancellation: null,
      timeline: { nodes: [{ type: 'order.placed', fromStatus: null, toStatus: 'PLACED' }] },
    })))
    expect(orderGroup.orders[0].number).toMatch(/^BX-\d{4}-\d{6}$/)
    expect((await t.call(buyer, '{ cart { currency lines { id } } }')).data).toEqual({ cart: { currency: null, lines: [] } })
    expect((await t.call(buyer, 'query ($id: ID!) { checkout(id: $id) { status orderGroup { id } } }', { id: checkout.id })).data)
      .toEqual({ checkout: { status: 'COMPLETED', orderGroup: { id: orderGroup.id } } })
  })

  it('announces each order whole, with its group', async () => {
    const market = await aFilledCart()
    const { buyer, buyerOrganizationId, sellers } = market
    const { checkout } = noErrors(await startCheckout(t, buyer))
    const { orderGroup } = noErrors(await completeCheckout(t, buyer, checkout.id))

    const created = (await t.published('order.created')).filter((event) => event.data.orderGroupId === orderGroup.id)
    const placed = (await t.published('order.placed')).filter((event) => event.data.orderGroupId === orderGroup.id)

    expect(created).toHaveLength(2)
    expect(created[0]).toMatchObject({
      subject: orderGroup.orders[0].id, sequence: 1, organizationid: buyerOrganizationId, vendorid: sellers[0].vendorId,
      data: {
        orderId: orderGroup.orders[0].id,
        number: orderGroup.orders[0].number,
        placedByUserId: buyer.userId,
        purchaseOrderNumber: 'PO-7',
        buyer: { organizationId: buyerOrganizationId, countryCode: 'NG' },
        vendorId: sellers[0].vendorId,
        vendor: { organizationId: sellers[0].organizationId, countryCode: 'DE' },
        currency: 'USD',
        total: { amountMinor: '5000', currency: 'USD' },
        incoterm: 'DAP',
        namedPlace: 'Lagos',
        shipTo: SHIP_TO,
        lines: [{
          offerId: sellers[0].offerId, name: 'Hex bolt', quantity: 4, unitOfMeasure: 'C62', unitPrice: { amountMinor: '1250', currency: 'USD' },
          lineTotal: { amountMinor: '5000', currency: 'USD' }, hsCode: '731815', countryOfOrigin: 'DE', shipFromCountryCode: 'DE', weightGrams: 40, categoryId: null,
        }],
        group: {
          total: { amountMinor: '10000', currency: 'USD' },
          paymentMethodToken: 'tok_success',
          orders: sellers.map(({ vendorId }, index) => ({ orderId: orderGroup.orders[index].id as string, vendorId, total: { amountMinor: '5000', currency: 'USD' } })),
        },
      },
    })
    expect(placed).toMatchObject(created.map(({ subject }) => ({ subject, sequence: 2, data: { orderId: subject } })))
  })

  it('yields one group when the same call arrives 20 times at once', async () => {
    const market = await aFilledCart()
    const { checkout } = noErrors(await startCheckout(t, market.buyer))
    const idempotencyKey = aKey()

    const payloads = await Promise.all(Array.from({ length: 20 }, () => completeCheckout(t, market.buyer, checkout.id, idempotencyKey)))

    expect(new Set(payloads.map(({ orderGroup }) => orderGroup.id)).size).toBe(1)
    expect(payloads.flatMap(({ userErrors }) => userErrors)).toEqual([])
    expect(await groupsOf(market)).toMatchObject([{ orders: [{}, {}] }])
  })

  it('yields one group when the same checkout is completed under 20 keys at once', async () => {
    const market = await aFilledCart()
    const { checkout } = noErrors(await startCheckout(t, market.buyer))

    const payloads = await Promise.all(Array.from({ length: 20 }, () => completeCheckout(t, market.buyer, checkout.id)))

    expect(new Set(payloads.map(({ orderGroup }) => orderGroup.id)).size).toBe(1)
    expect(await groupsOf(market)).toHaveLength(1)
    const created = (await t.published('order.created')).filter((event) => event.data.buyer.organizationId === market.buyerOrganizationId)
    expect(created).toHaveLength(2)
  })

  it('buys a cart once, also through two checkouts of it at once', async () => {
    const market = await aFilledCart()
    const checkouts = [noErrors(await startCheckout(t, market.buyer)), noErrors(await startCheckout(t, market.buyer))]

    const payloads = await Promise.all(checkouts.map(({ checkout }) => completeCheckout(t, market.buyer, checkout.id)))

    expect(payloads.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['CHECKOUT_REPLACED'])
    expect(await groupsOf(market)).toHaveLength(1)
  })

  it('keeps what was added to the cart meanwhile', async () => {
    const { buyer, sellers: [one] } = await aFilledCart()
    const { checkout } = noErrors(await startCheckout(t, buyer))
    const late = await anOffer(t, { vendorId: one.vendorId })
    noErrors(await changeCart(t, buyer, 'cartLineAdd', { offerId: late.offerId, quantity: 1 }))

    noErrors(await completeCheckout(t, buyer, checkout.id))

    expect((await t.call(buyer, '{ cart { currency lines { offer { id } } } }')).data).toEqual({ cart: { currency: 'USD', lines: [{ offer: { id: late.offerId } }] } })
  })

  it('refuses other people\'s checkouts, expired ones and vendors who stopped selling, and writes nothing', async () => {
    const market = await aFilledCart()
    const { buyer, sellers: [one] } = market
    const { checkout } = noErrors(await startCheckout(t, buyer))
    const stranger = aUser({ organizationId: await anOrganization(t, ['BUYER']), roles: ['OWNER'] })
    const codes = async (id: string, viewer = buyer) => (await completeCheckout(t, viewer, id)).userErrors.map((error) => error.code)

    expect(await codes(checkout.id, stranger)).toEqual(['CHECKOUT_NOT_FOUND'])
    expect(await codes('nonsense')).toEqual(['CHECKOUT_NOT_FOUND'])
    expect((await mutate(t, buyer, 'checkoutComplete', { checkoutId: checkout.id, paymentMethodToken: ' ' }, 'orderGroup { id }')).payload.userErrors)
      .toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'paymentMethodToken'] }])
    await t.receive('vendor.suspended', { subject: one.vendorId, data: { ...vendorFact(one.vendorId, one.organizationId), reason: 'Fraud' } })
    expect(await codes(checkout.id)).toEqual(['VENDOR_SUSPENDED'])
    t.clock.advance(HOUR_MS)
    expect(await codes(checkout.id)).toEqual(['CHECKOUT_EXPIRED'])

    expect((await t.call(buyer, 'query ($id: ID!) { checkout(id: $id) { status } }', { id: checkout.id })).data).toEqual({ checkout: { status: 'EXPIRED' } })
    expect(await groupsOf(market)).toEqual([])
  })

  it('leaves nothing behind when it fails half way', async () => {
    const market = await aFilledCart()
    const { checkout } = noErrors(await startCheckout(t, market.buyer))
    await t.app.db.source.query(`UPDATE checkouts SET lines = jsonb_set(lines, '{1,hsCode}', '42') WHERE id = $1`, [checkout.id])

    const { result } = await mutate(t, market.buyer, 'checkoutComplete', { checkoutId: checkout.id, paymentMethodToken: 'tok' }, 'orderGroup { id }')

    expect(result.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }])
    expect(await groupsOf(market)).toEqual([])
    expect((await t.call(market.buyer, '{ cart { lines { id } } }')).data.cart.lines).toHaveLength(2)
  })

  it('numbers orders without a repeat, for people and for API keys', async () => {
    const markets = await Promise.all(Array.from({ length: 5 }, () => aFilledCart()))
    const keyed = await aMarket(t)
    const key = anApiKey({ organizationId: keyed.buyerOrganizationId, scopes: ['orders:read', 'orders:write'] })
    noErrors(await changeCart(t, key, 'cartLineAdd', { offerId: keyed.sellers[0].offerId, quantity: 1 }))

    const groups = await Promise.all([...markets.map(({ buyer }) => buyer), key].map(async (viewer) => {
      const { checkout } = noErrors(await startCheckout(t, viewer))
      return noErrors(await completeCheckout(t, viewer, checkout.id)).orderGroup
    }))

    const numbers = groups.flatMap(({ number, orders }) => [number, ...orders.map((order: { number: string }) => order.number)])
    expect(numbers).toHaveLength(6 + 11)
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})
