import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import { aUser, anApiKey, ANONYMOUS } from '../../kit/testing/viewers.ts'
import { aKey, aMarket, anOffer, changeCart, mutate, noErrors, offerFact, startOrdersGraph, vendorFact, type OrdersGraph } from './support.ts'

let t: OrdersGraph
beforeAll(async () => { t = await startOrdersGraph() })
afterAll(async () => { await t[Symbol.asyncDispose]() })

describe('a cart', () => {
  it('takes offers of several vendors, each at its price of the moment', async () => {
    const { buyer, buyerOrganizationId, sellers: [one, two] } = await aMarket(t)

    await changeCart(t, buyer, 'cartLineAdd', { offerId: one.offerId, quantity: 2 })
    await changeCart(t, buyer, 'cartLineAdd', { offerId: two.offerId, quantity: 1 })
    const { cart } = noErrors(await changeCart(t, buyer, 'cartLineAdd', { offerId: one.offerId, quantity: 3 }))

    expect(cart).toMatchObject({
      currency: 'USD',
      subtotal: { amountMinor: '7500', currency: 'USD' },
      lines: [
        { offer: { id: one.offerId }, quantity: 5, unitPrice: { amountMinor: '1250' }, lineTotal: { amountMinor: '6250' }, issue: null },
        { offer: { id: two.offerId }, quantity: 1, lineTotal: { amountMinor: '1250' } },
      ],
    })
    const { data } = await t.call(buyer, '{ cart { id organization { id } } }')
    expect(data).toEqual({ cart: { id: cart.id, organization: { id: buyerOrganizationId } } })
    expect(await t.entities(buyer, [{ __typename: 'User', id: buyer.userId }, { __typename: 'User', id: newId('usr') }], '... on User { cart { id } }'))
      .toMatchObject([{ cart: { id: cart.id } }, { cart: null }])
  })

  it('shows each of several changes in one operation as it was then', async () => {
    const { buyer, sellers: [one, two] } = await aMarket(t)
    const add = (alias: string, offerId: string) => `${alias}: cartLineAdd(input: { offerId: "${offerId}", quantity: 1, idempotencyKey: "${aKey()}" }) { cart { lines { id } subtotal { amountMinor } } }`

    const { data } = await t.call(buyer, `mutation { ${add('first', one.offerId)} ${add('second', two.offerId)} }`)

    expect([data.first.cart, data.second.cart].map(({ lines, subtotal }) => [lines.length, subtotal.amountMinor])).toEqual([[1, '1250'], [2, '2500']])
  })

  it('changes and loses lines, and takes another currency once it is empty', async () => {
    const { buyer, sellers: [one, two] } = await aMarket(t)
    const euro = await anOffer(t, { vendorId: two.vendorId, price: { amountMinor: '900', currency: 'EUR' } })
    const { cart } = noErrors(await changeCart(t, buyer, 'cartLineAdd', { offerId: one.offerId, quantity: 2 }))
    const cartLineId = cart.lines[0].id as string

    const mixed = await changeCart(t, buyer, 'cartLineAdd', { offerId: euro.offerId, quantity: 1 })
    const changed = noErrors(await changeCart(t, buyer, 'cartLineUpdate', { cartLineId, quantity: 7 }))
    const emptied = noErrors(await changeCart(t, buyer, 'cartLineRemove', { cartLineId }))
    const other = noErrors(await changeCart(t, buyer, 'cartLineAdd', { offerId: euro.offerId, quantity: 1 }))

    expect(mixed.userErrors).toMatchObject([{ code: 'CURRENCY_MISMATCH' }])
    expect(changed.cart.subtotal.amountMinor).toBe('8750')
    expect(emptied.cart).toMatchObject({ lines: [], currency: null, subtotal: null })
    expect(other.cart).toMatchObject({ currency: 'EUR', subtotal: { amountMinor: '900', currency: 'EUR' } })
    expect((await changeCart(t, buyer, 'cartLineRemove', { cartLineId })).userErrors).toMatchObject([{ code: 'CART_LINE_NOT_FOUND' }])
  })

  it.each([
    { offer: {}, quantity: 0, code: 'QUANTITY_INVALID' },
    { offer: {}, quantity: -5, code: 'QUANTITY_INVALID' },
    { offer: {}, quantity: 1_000_001, code: 'QUANTITY_INVALID' },
    { offer: { minOrderQuantity: 12 }, quantity: 11, code: 'QUANTITY_BELOW_MINIMUM' },
    { offer: { minOrderQuantity: 12, orderMultiple: 6 }, quantity: 13, code: 'QUANTITY_NOT_MULTIPLE' },
    { offer: { status: 'SUSPENDED' as const }, quantity: 1, code: 'OFFER_SUSPENDED' },
  ])('refuses $quantity of an offer with $offer: $code', async ({ offer, quantity, code }) => {
    const { buyer, sellers: [{ vendorId }] } = await aMarket(t)
    const { offerId } = await anOffer(t, { vendorId, ...offer })

    const refused = await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity })

    expect(refused).toMatchObject({ cart: null, userErrors: [{ code, path: ['input', 'quantity'] }] })
    expect((await t.call(buyer, '{ cart { id } }')).data).toEqual({ cart: null })
  })

  it('tells the rules that a quantity breaks', async () => {
    const { buyer, sellers: [{ vendorId }] } = await aMarket(t)
    const { offerId } = await anOffer(t, { vendorId, minOrderQuantity: 12, orderMultiple: 6 })

    expect((await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 13 })).userErrors)
      .toMatchObject([{ __typename: 'OrderQuantityError', code: 'QUANTITY_NOT_MULTIPLE', minOrderQuantity: 12, orderMultiple: 6 }])
  })

  it('refuses a quantity that has grown past the limit', async () => {
    const { buyer, sellers: [{ offerId }] } = await aMarket(t)
    noErrors(await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 600_000 }))

    expect((await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 600_000 })).userErrors).toMatchObject([{ code: 'QUANTITY_INVALID' }])
    expect((await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: -1 })).userErrors).toMatchObject([{ code: 'QUANTITY_INVALID' }])
  })

  it('refuses offers of vendors who do not sell, and offers that are none', async () => {
    const { buyer, sellers: [one] } = await aMarket(t)
    await t.receive('vendor.suspended', { subject: one.vendorId, data: { ...vendorFact(one.vendorId, one.organizationId), reason: 'Fraud' } })
    const unknownVendor = await anOffer(t, { vendorId: newId('ven') })
    const add = async (offerId: string) => (await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 1 })).userErrors.map((error) => error.code)

    expect(await add(one.offerId)).toEqual(['VENDOR_SUSPENDED'])
    expect(await add(unknownVendor.offerId)).toEqual(['VENDOR_NOT_ACTIVE'])
    expect(await add(newId('ofr'))).toEqual(['OFFER_NOT_FOUND'])
    expect(await add('ofr_\u0000')).toEqual(['OFFER_NOT_FOUND'])
    expect((await changeCart(t, buyer, 'cartLineUpdate', { cartLineId: 'x', quantity: 1 })).userErrors).toMatchObject([{ code: 'CART_LINE_NOT_FOUND' }])
  })

  it('shows what has come between a line and its purchase', async () => {
    const { buyer, sellers: [one, two] } = await aMarket(t)
    await changeCart(t, buyer, 'cartLineAdd', { offerId: one.offerId, quantity: 1 })
    await changeCart(t, buyer, 'cartLineAdd', { offerId: two.offerId, quantity: 1 })

    await t.receive('offer.updated', { subject: one.offerId, data: offerFact({ offerId: one.offerId, vendorId: one.vendorId, status: 'SUSPENDED' }) })
    await t.receive('offer.updated', { subject: two.offerId, data: offerFact({ offerId: two.offerId, vendorId: two.vendorId, price: { amountMinor: '2000', currency: 'USD' } }) })

    const { data } = await t.call(buyer, '{ cart { lines { issue { code } lineTotal { amountMinor } } subtotal { amountMinor } } }')
    expect(data.cart).toEqual({
      lines: [{ issue: { code: 'OFFER_SUSPENDED' }, lineTotal: { amountMinor: '1250' } }, { issue: null, lineTotal: { amountMinor: '2000' } }],
      subtotal: { amountMinor: '2000' },
    })
  })

  it('holds at most 100 lines', async () => {
    const { buyer, sellers: [{ vendorId }] } = await aMarket(t)
    const offers = Array.from({ length: 101 }, () => offerFact({ vendorId }))
    await Promise.all(offers.map((data) => t.receive('offer.updated', { subject: data.offerId, data })))
    const add = async (offerId: string) => (await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 1 })).userErrors.map((error) => error.code)

    for (const { offerId } of offers.slice(0, 100)) expect(await add(offerId)).toEqual([])

    expect(await add(offers[100]?.offerId ?? '')).toEqual(['CART_FULL'])
    expect(await add(offers[0]?.offerId ?? '')).toEqual([])
  })

  it('is one, however many first lines arrive at once, and counts a repeated call once', async () => {
    const { buyer, sellers: [{ offerId }] } = await aMarket(t)
    const idempotencyKey = aKey()

    const repeats = await Promise.all(Array.from({ length: 20 }, () => changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 2, idempotencyKey })))
    await Promise.all(Array.from({ length: 10 }, () => changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 1 })))

    expect(new Set(repeats.map(({ cart }) => cart.id)).size).toBe(1)
    expect((await t.call(buyer, '{ cart { lines { quantity } } }')).data).toEqual({ cart: { lines: [{ quantity: 12 }] } })
    expect((await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 3, idempotencyKey })).userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }])
  })

  it('belongs to one person, or to the API keys of one organization', async () => {
    const { buyer, buyerOrganizationId, sellers: [{ offerId }] } = await aMarket(t)
    const colleague = aUser({ organizationId: buyerOrganizationId, roles: ['OWNER'] })
    const keys = [1, 2].map(() => anApiKey({ organizationId: buyerOrganizationId, scopes: ['orders:read', 'orders:write'] }))
    const { cart } = noErrors(await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 2 }))
    const forKeys = noErrors(await changeCart(t, keys[0]!, 'cartLineAdd', { offerId, quantity: 2 }))

    const seen = async (viewer: typeof buyer) => (await t.call(viewer, '{ cart { id } }')).data.cart?.id as string | undefined
    expect(await seen(buyer)).toBe(cart.id)
    expect(await seen(colleague)).toBeUndefined()
    expect(await seen(keys[1]!)).toBe(forKeys.cart.id)
    expect(forKeys.cart.id).not.toBe(cart.id)
    expect((await changeCart(t, colleague, 'cartLineRemove', { cartLineId: cart.lines[0].id })).userErrors).toMatchObject([{ code: 'CART_LINE_NOT_FOUND' }])
    const references = [{ __typename: 'Cart', id: cart.id }, { __typename: 'CartLine', id: cart.lines[0].id }]
    expect(await t.entities(buyer, references, '... on Cart { lines { id } } ... on CartLine { quantity }')).toMatchObject([{ lines: [{ id: cart.lines[0].id }] }, { quantity: 2 }])
    expect(await t.entities(colleague, references, '... on Cart { id } ... on CartLine { id }')).toEqual([null, null])
    expect(await t.entities(ANONYMOUS, references, '... on Cart { id } ... on CartLine { id }')).toEqual([null, null])
  })

  it('is for those who may buy', async () => {
    const { buyerOrganizationId, sellers: [{ offerId }] } = await aMarket(t)
    const code = async (viewer: typeof ANONYMOUS) =>
      (await mutate(t, viewer, 'cartLineAdd', { offerId, quantity: 1 }, 'cart { id }')).result.errors?.[0]?.extensions?.['code']

    expect(await code(ANONYMOUS)).toBe('UNAUTHENTICATED')
    expect(await code(aUser({ organizationId: buyerOrganizationId, roles: ['APPROVER'] }))).toBe('FORBIDDEN')
    expect(await code(aUser({ organizationId: null, roles: ['BUYER'] }))).toBe('FORBIDDEN')
    expect(await code(anApiKey({ organizationId: buyerOrganizationId, scopes: ['orders:read'] }))).toBe('FORBIDDEN')
  })
})
