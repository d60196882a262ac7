import { describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import { ANONYMOUS, anApiKey } from '../../kit/testing/viewers.ts'
import { admin, buyer, startMarket } from './market.ts'

describe('counting stock', () => {
  it('sets and corrects it per location, tells the sums, and keeps the reason', async () => {
    await using market = await startMarket()
    const offer = await market.offer(await market.vendor())
    const location = await market.stock(offer, 10)
    await market.stock(offer, 4)

    const corrected = await market.mutate(offer.vendor.manager, 'stockAdjust', { offerId: offer.id, locationId: location, delta: -3, reason: 'damaged' })

    expect(corrected.stockLevel).toMatchObject({ onHand: 7, reserved: 0, available: 7 })
    expect((await market.graph.published('inventory.updated')).map((event) => event.data.onHand)).toEqual([10, 14, 11])
    const records = await market.graph.app.db.source.query('SELECT delta, on_hand, reason, actor_id FROM stock_adjustments ORDER BY id')
    expect(records.at(-1)).toEqual({ delta: -3, on_hand: 7, reason: 'damaged', actor_id: offer.vendor.manager.userId })
    const { data } = await market.graph.call(ANONYMOUS, 'query ($id: ID!) { offer(id: $id) { availableQuantity } }', { id: offer.id })
    expect(data.offer.availableQuantity).toBe(11)
  })

  it('never goes below what orders hold, nor below nothing', async () => {
    await using market = await startMarket()
    const offer = await market.offer(await market.vendor())
    const locationId = await market.stock(offer, 10)
    await market.orderCreated([{ offerId: offer.id, quantity: 6 }])
    const adjust = (input: Record<string, unknown>) => market.mutate(offer.vendor.manager, 'stockAdjust', { offerId: offer.id, locationId, reason: 'count', ...input })

    expect((await adjust({ onHand: 5 })).userErrors).toMatchObject([{ __typename: 'StockBelowReservedError', code: 'STOCK_BELOW_RESERVED', path: ['input', 'onHand'], reserved: 6 }])
    expect((await adjust({ delta: -5 })).userErrors).toMatchObject([{ code: 'STOCK_BELOW_RESERVED', path: ['input', 'delta'] }])
    expect((await adjust({ delta: -11 })).userErrors).toMatchObject([{ code: 'QUANTITY_INVALID' }])
    expect((await adjust({ onHand: 6 })).stockLevel).toMatchObject({ onHand: 6, reserved: 6, available: 0 })
  })

  it('adds up corrections that arrive at the same time, and applies a repeated one once', async () => {
    await using market = await startMarket()
    const offer = await market.offer(await market.vendor())
    const locationId = await market.location(offer.vendor)
    const adjust = (idempotencyKey: string) => market.mutate(offer.vendor.manager, 'stockAdjust', { idempotencyKey, offerId: offer.id, locationId, delta: 1, reason: 'found' })

    await Promise.all(Array.from({ length: 20 }, (_, index) => adjust(`found-${index % 10}`)))

    expect(await market.levels(offer)).toMatchObject([{ onHand: 10 }])
  })

  it('keeps the sums right when stock arrives at a new place while orders reserve', async () => {
    await using market = await startMarket()
    const offer = await market.offer(await market.vendor())
    await market.stock(offer, 5)
    const locations = await Promise.all(Array.from({ length: 5 }, () => market.location(offer.vendor)))

    await Promise.all([
      ...locations.map((location) => market.stock(offer, 3, location)),
      ...Array.from({ length: 15 }, () => market.orderCreated([{ offerId: offer.id, quantity: 1 }])),
    ])

    const reserved = (await market.graph.published('inventory.reserved')).length
    expect((await market.graph.published('inventory.updated')).at(-1)?.data).toEqual({ offerId: offer.id, onHand: 20, reserved, available: 20 - reserved })
  })

  it('shows a vendor\'s levels to its own people and administrators only', async () => {
    await using market = await startMarket()
    const offer = await market.offer(await market.vendor())
    const other = await market.vendor()
    await market.stock(offer, 1)
    const count = async (viewer: typeof admin) => {
      const { data } = await market.graph.call(viewer,
        'query ($id: ID!) { stockLevels(offerId: $id) { nodes { onHand offer { id } location { code vendor { id } } } } }', { id: offer.id })
      return (data?.stockLevels.nodes.length ?? 0) as number
    }

    expect(await count(offer.vendor.manager)).toBe(1)
    expect(await count(admin)).toBe(1)
    expect(await count(anApiKey({ organizationId: offer.vendor.organizationId, scopes: ['catalog:write'] }))).toBe(1)
    for (const viewer of [ANONYMOUS, buyer, other.manager, anApiKey({ organizationId: offer.vendor.organizationId, scopes: ['orders:read'] })]) {
      expect(await count(viewer)).toBe(0)
    }
  })

  it('is for the offer\'s own vendor, at its own locations', async () => {
    await using market = await startMarket()
    const offer = await market.offer(await market.vendor())
    const other = await market.vendor()
    const [own, foreign] = [await market.location(offer.vendor), await market.location(other)]
    const adjust = (viewer: typeof admin, locationId: string) => market.mutate(viewer, 'stockAdjust', { offerId: offer.id, locationId, onHand: 1, reason: 'count' })

    expect((await adjust(other.manager, foreign)).userErrors).toMatchObject([{ code: 'OFFER_NOT_FOUND' }])
    expect((await adjust(offer.vendor.manager, foreign)).userErrors).toMatchObject([{ code: 'LOCATION_NOT_FOUND' }])
    expect((await adjust(admin, own)).userErrors).toEqual([])
    await expect(adjust(buyer, own)).rejects.toMatchObject({ cause: { code: 'FORBIDDEN' } })
  })

  it('knows a location by its vendor and code', async () => {
    await using market = await startMarket()
    const [vendor, other] = [await market.vendor(), await market.vendor()]
    const upsert = (viewer: typeof admin, vendorId: string, name: string) =>
      market.mutate(viewer, 'stockLocationUpsert', { vendorId, code: 'HAM-1', name, countryCode: 'DE' })

    const first = await upsert(vendor.manager, vendor.id, 'Hamburg')
    const renamed = await upsert(vendor.manager, vendor.id, 'Hamburg harbour')
    const theirs = await upsert(other.manager, other.id, 'Also Hamburg')
    const refused = await upsert(other.manager, vendor.id, 'Stolen')

    expect(renamed.stockLocation).toEqual({ id: first.stockLocation.id, code: 'HAM-1', name: 'Hamburg harbour' })
    expect(theirs.stockLocation.id).not.toBe(first.stockLocation.id)
    expect(refused.userErrors).toMatchObject([{ code: 'VENDOR_NOT_FOUND' }])
    expect((await market.mutate(admin, 'stockLocationUpsert', { vendorId: newId('ven'), code: 'X', name: 'X', countryCode: 'DE' })).userErrors).toMatchObject([{ code: 'VENDOR_NOT_FOUND' }])
  })
})
