import { describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import { ANONYMOUS, anApiKey, aUser } from '../../kit/testing/viewers.ts'
import { admin, buyer, english, money, startMarket, unique, vendorFacts, type Market, type TestVendor } from './market.ts'

const policy = { autoAccept: false, acceptWithinHours: 48 }

function suspendVendor(market: Market, vendor: TestVendor, sequence?: number) {
  return market.graph.receive('vendor.suspended', { subject: vendor.id, data: { ...vendorFacts(vendor), reason: 'fraud' }, sequence })
}

function activateVendor(market: Market, vendor: TestVendor, sequence?: number) {
  return market.graph.receive('vendor.activated', { subject: vendor.id, data: { ...vendorFacts(vendor), policy }, sequence })
}

async function statusOf(market: Market, id: string): Promise<string> {
  return (await market.graph.call(admin, 'query ($id: ID!) { offer(id: $id) { status } }', { id })).data.offer.status
}

describe('offering a variant', () => {
  it('tells the whole offer, and tells it again when the offer, its variant or its product changes', async () => {
    await using market = await startMarket()
    const vendor = await market.vendor()
    const sku = unique('SKU')
    const offer = await market.offer(vendor, {
      product: { name: [{ language: 'en', text: 'Chain' }, { language: 'fr', text: 'Chaîne' }] },
      variant: { sku, hsCode: '731511', weightGrams: 300, countryOfOrigin: 'DE' },
      offer: { minOrderQuantity: 5, orderMultiple: 5, leadTimeDays: 7 },
    })
    const categoryId = (await market.mutate(admin, 'categoryUpsert', { code: unique('C'), name: english('Parts') })).category.id as string

    await market.mutate(vendor.manager, 'offerUpdate', { offerId: offer.id, expectedVersion: 1, price: money(999, 'EUR') })
    await market.mutate(vendor.manager, 'variantUpsert', { productId: offer.productId, sku, weightGrams: 310, countryOfOrigin: 'DE' })
    await market.mutate(vendor.manager, 'productUpdate', { productId: offer.productId, expectedVersion: 1, categoryId })
    await market.graph.receive('compliance.hs.classified', {
      subject: offer.variantId, data: { classificationId: newId('hsc'), variantId: offer.variantId, destination: 'US', hsCode: '7315120080' },
    })
    await market.mutate(vendor.manager, 'offerSuspend', { offerId: offer.id })
    await market.mutate(vendor.manager, 'offerResume', { offerId: offer.id })
    await market.mutate(vendor.manager, 'productArchive', { productId: offer.productId })

    const events = await market.graph.published('offer.updated')
    expect(events[0]?.data).toEqual({
      offerId: offer.id,
      vendorId: vendor.id,
      productId: offer.productId,
      variantId: offer.variantId,
      sku,
      name: { en: 'Chain', fr: 'Chaîne' },
      categoryId: null,
      price: money(1250),
      unitOfMeasure: 'C62',
      minOrderQuantity: 5,
      orderMultiple: 5,
      leadTimeDays: 7,
      shipFromCountryCode: 'US',
      countryOfOrigin: 'DE',
      hsCode: '731511',
      weightGrams: 300,
      status: 'ACTIVE',
    })
    expect(events[0]).toMatchObject({ subject: offer.id, vendorid: vendor.id, organizationid: vendor.organizationId })
    expect(events.map(({ sequence, data: { price, weightGrams, categoryId: category, hsCode, status } }) =>
      [sequence, price.amountMinor, weightGrams, category, hsCode, status])).toEqual([
      [1, '1250', 300, null, '731511', 'ACTIVE'],
      [2, '999', 300, null, '731511', 'ACTIVE'],
      [3, '999', 310, null, '731511', 'ACTIVE'],
      [4, '999', 310, categoryId, '731511', 'ACTIVE'],
      [5, '999', 310, categoryId, '731512', 'ACTIVE'],
      [6, '999', 310, categoryId, '731512', 'SUSPENDED'],
      [7, '999', 310, categoryId, '731512', 'ACTIVE'],
      [8, '999', 310, categoryId, '731512', 'SUSPENDED'],
    ])
  })

  it('ends with the newest of everything when product, variant and offer change at the same time', async () => {
    await using market = await startMarket()
    const vendor = await market.vendor()
    const sku = unique('SKU')
    const offer = await market.offer(vendor, { variant: { sku } })

    for (let round = 0; round < 5; round++) {
      const version = 1 + round
      await Promise.all([
        market.mutate(vendor.manager, 'productUpdate', { productId: offer.productId, expectedVersion: version, name: english(`Name ${round}`) }),
        market.mutate(vendor.manager, 'variantUpsert', { productId: offer.productId, sku, weightGrams: 100 + round }),
        market.mutate(vendor.manager, 'offerUpdate', { offerId: offer.id, expectedVersion: version, price: money(1000 + round) }),
      ])

      const last = (await market.graph.published('offer.updated')).at(-1)
      expect(last?.data).toMatchObject({ name: { en: `Name ${round}` }, weightGrams: 100 + round, price: money(1000 + round) })
    }
  })

  it('is the vendor\'s own business: its people, keys that may write, and administrators', async () => {
    await using market = await startMarket()
    const [vendor, other] = [await market.vendor(), await market.vendor()]
    const productId = await market.product(admin)
    const offerAs = async (viewer: typeof admin, vendorId = vendor.id) => {
      const variantId = await market.variant(admin, productId)
      return market.mutate(viewer, 'offerCreate', { vendorId, variantId, price: money(5), shipFromCountryCode: 'DE' })
        .then(({ userErrors: [error] }) => error?.code ?? 'OK', (error: Error) => (error.cause as { code: string }).code)
    }

    expect(await offerAs(vendor.manager)).toBe('OK')
    expect(await offerAs(admin)).toBe('OK')
    expect(await offerAs(anApiKey({ organizationId: vendor.organizationId, scopes: ['catalog:write'] }))).toBe('OK')
    expect(await offerAs(anApiKey({ organizationId: vendor.organizationId, scopes: ['orders:write'] }))).toBe('FORBIDDEN')
    expect(await offerAs(aUser({ organizationId: vendor.organizationId, roles: ['BUYER'] }))).toBe('FORBIDDEN')
    expect(await offerAs(ANONYMOUS)).toBe('UNAUTHENTICATED')
    expect(await offerAs(other.manager)).toBe('VENDOR_NOT_FOUND')
    expect(await offerAs(vendor.manager, newId('ven'))).toBe('VENDOR_NOT_FOUND')
  })

  it('answers which offer there is when the vendor offers the variant already', async () => {
    await using market = await startMarket()
    const vendor = await market.vendor()
    const offer = await market.offer(vendor)

    const again = await market.mutate(vendor.manager, 'offerCreate', { vendorId: vendor.id, variantId: offer.variantId, price: money(5), shipFromCountryCode: 'DE' })

    expect(again).toMatchObject({ offer: null, userErrors: [{ __typename: 'AlreadyExistsError', path: ['input', 'variantId'], existingId: offer.id }] })
  })

  it('needs a variant that its vendor can see', async () => {
    await using market = await startMarket()
    const [vendor, other] = [await market.vendor(), await market.vendor()]
    const draft = await market.product(other.manager, { publish: false })
    const variantId = await market.variant(other.manager, draft)
    const offer = (viewer: typeof admin, vendorId: string) => market.mutate(viewer, 'offerCreate', { vendorId, variantId, price: money(5), shipFromCountryCode: 'DE' })

    expect((await offer(vendor.manager, vendor.id)).userErrors).toMatchObject([{ code: 'VARIANT_NOT_FOUND' }])
    expect((await offer(admin, vendor.id)).userErrors).toMatchObject([{ code: 'PRODUCT_NOT_PUBLISHED' }])
    expect((await offer(other.manager, other.id)).userErrors).toEqual([])
  })

  it('changes only from the version that the editor saw, and only by its own vendor', async () => {
    await using market = await startMarket()
    const [vendor, other] = [await market.vendor(), await market.vendor()]
    const offer = await market.offer(vendor)
    const update = (viewer: typeof admin, input: Record<string, unknown>) => market.mutate(viewer, 'offerUpdate', { offerId: offer.id, ...input })

    expect((await update(vendor.manager, { expectedVersion: 1, leadTimeDays: 3, price: null })).offer).toMatchObject({ version: 2, leadTimeDays: 3, price: money(1250) })
    expect((await update(vendor.manager, { expectedVersion: 1, leadTimeDays: 4 })).userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }])
    expect((await update(vendor.manager, { expectedVersion: 2, price: money(-5) })).userErrors).toMatchObject([{ code: 'PRICE_INVALID' }])
    expect((await update(other.manager, { expectedVersion: 2, leadTimeDays: 4 })).userErrors).toMatchObject([{ code: 'OFFER_NOT_FOUND' }])
    await expect(update(buyer, { expectedVersion: 2 })).rejects.toMatchObject({ cause: { code: 'FORBIDDEN' } })
  })

  it('hides what is off sale from lists, and shows it by its id to who is signed in', async () => {
    await using market = await startMarket()
    const [vendor, other] = [await market.vendor(), await market.vendor()]
    const offer = await market.offer(vendor)
    const draft = await market.product(vendor.manager, { publish: false })
    const draftOffer = (await market.mutate(vendor.manager, 'offerCreate', {
      vendorId: vendor.id, variantId: await market.variant(vendor.manager, draft), price: money(5), shipFromCountryCode: 'DE',
    })).offer.id as string
    await market.mutate(vendor.manager, 'offerSuspend', { offerId: offer.id })
    const seenBy = async (viewer: typeof admin) => {
      const { data } = await market.graph.call(viewer, `query ($one: ID!, $two: ID!, $product: ID!) {
        one: offer(id: $one) { id variant { id } product { id } } two: offer(id: $two) { id variant { id } product { id } }
        product(id: $product) { offers { nodes { id } } } searchOffers { nodes { id } } }`, { one: offer.id, two: draftOffer, product: offer.productId })
      const [one, two] = await market.graph.entities(viewer, [{ __typename: 'Offer', id: offer.id }, { __typename: 'Offer', id: draftOffer }], '... on Offer { id status }')
      const [stub] = await market.graph.entities(viewer, [{ __typename: 'Vendor', id: vendor.id }], '... on Vendor { offers { nodes { id } } }') as [{ offers: { nodes: unknown[] } }]
      return {
        suspended: [data.one !== null, one !== null], draft: [data.two !== null, two !== null],
        listed: [data.product.offers.nodes.length, stub.offers.nodes.length, data.searchOffers.nodes.length],
      }
    }

    const mine = { suspended: [true, true], draft: [true, true], listed: [1, 2, 0] }
    const signedIn = { suspended: [true, true], draft: [false, false], listed: [0, 0, 0] }
    const nothing = { suspended: [false, false], draft: [false, false], listed: [0, 0, 0] }
    expect(await seenBy(vendor.manager)).toEqual(mine)
    expect(await seenBy(admin)).toEqual(mine)
    expect(await seenBy(anApiKey({ organizationId: vendor.organizationId, scopes: ['catalog:read'] }))).toEqual(mine)
    expect(await seenBy(buyer)).toEqual(signedIn)
    expect(await seenBy(other.manager)).toEqual(signedIn)
    expect(await seenBy(anApiKey({ organizationId: vendor.organizationId, scopes: ['orders:read'] }))).toEqual(signedIn)
    expect(await seenBy(ANONYMOUS)).toEqual(nothing)
    expect(await seenBy({ ...ANONYMOUS, kind: 'ROUTER' })).toEqual(nothing)
  })
})

describe('a vendor\'s standing', () => {
  it('takes its offers off sale and brings them back, but not those that it suspended itself', async () => {
    await using market = await startMarket()
    const vendor = await market.vendor()
    const [one, paused] = [await market.offer(vendor), await market.offer(vendor)]
    const foreign = await market.offer(await market.vendor())
    await market.mutate(vendor.manager, 'offerSuspend', { offerId: paused.id })

    await suspendVendor(market, vendor)

    expect([await statusOf(market, one.id), await statusOf(market, paused.id), await statusOf(market, foreign.id)]).toEqual(['SUSPENDED', 'SUSPENDED', 'ACTIVE'])
    expect((await market.mutate(vendor.manager, 'offerResume', { offerId: one.id })).userErrors).toMatchObject([{ code: 'VENDOR_NOT_ACTIVE' }])

    await activateVendor(market, vendor)

    expect([await statusOf(market, one.id), await statusOf(market, paused.id)]).toEqual(['ACTIVE', 'SUSPENDED'])
    expect((await market.graph.published('offer.updated')).filter((event) => event.subject === one.id).map((event) => event.data.status))
      .toEqual(['ACTIVE', 'SUSPENDED', 'ACTIVE'])
  })

  it('follows the newest fact when they arrive in the wrong order or twice', async () => {
    await using market = await startMarket()
    const vendor = await market.vendor()
    const offer = await market.offer(vendor)

    await activateVendor(market, vendor, 9)
    await suspendVendor(market, vendor, 8)
    await suspendVendor(market, vendor, 8)

    expect(await statusOf(market, offer.id)).toBe('ACTIVE')
  })

  it('lets a registered vendor prepare: its offers go on sale with its activation', async () => {
    await using market = await startMarket()
    const vendor = await market.vendor('REGISTERED')
    const offer = await market.offer(vendor)
    expect(await statusOf(market, offer.id)).toBe('SUSPENDED')

    await activateVendor(market, vendor)

    expect(await statusOf(market, offer.id)).toBe('ACTIVE')
  })

  it('suspends an offer once and resumes it once', async () => {
    await using market = await startMarket()
    const offer = await market.offer(await market.vendor())
    const move = (mutation: string) => market.mutate(offer.vendor.manager, mutation, { offerId: offer.id })

    expect((await move('offerResume')).userErrors).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }])
    expect((await move('offerSuspend')).offer).toMatchObject({ status: 'SUSPENDED', version: 2 })
    expect((await move('offerSuspend')).userErrors).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }])
    expect((await move('offerResume')).offer).toMatchObject({ status: 'ACTIVE', version: 3 })
  })

  it('ignores a classification of a variant that is not here', async () => {
    await using market = await startMarket()
    const variantId = newId('var')

    await market.graph.receive('compliance.hs.classified', { subject: variantId, data: { classificationId: newId('hsc'), variantId, destination: null, hsCode: '731511' } })

    expect(await market.graph.deadLetters('compliance.v1')).toEqual([])
  })
})
