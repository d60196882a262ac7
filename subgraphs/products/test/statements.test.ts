import { describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { ANONYMOUS } from '../../kit/testing/viewers.ts'
import { admin, buyer, english, money, startMarket, unique, type Market } from './market.ts'

/** SQL statements that the work sends; the market stands still meanwhile, but for the loops that poll now and then. */
async function statements(market: Market, work: () => Promise<unknown>): Promise<number> {
  await market.graph.settle()
  const counts: number[] = []
  for (let round = 0; round < 3; round++) {
    const before = market.graph.app.db.statementCount
    await work()
    counts.push(market.graph.app.db.statementCount - before)
  }
  return Math.min(...counts)
}

async function hundredOffers(market: Market): Promise<string[]> {
  const vendor = await market.vendor()
  const category = async () => (await market.mutate(admin, 'categoryUpsert', { code: unique('C'), name: english('Parts') })).category.id as string
  const categories = [await category(), await category()]
  const ids: string[] = []
  for (let index = 0; index < 100; index++) {
    const offer = await market.offer(vendor, { product: { categoryId: categories[index % 2] } })
    ids.push(offer.id)
    if (index % 10 === 0) await market.stock(offer, 5)
  }
  return ids
}

const FIELDS = `id status price { amountMinor currency } availableQuantity vendor { id }
  variant { id sku product { id } } product { id name category { id name parent { id } } variants { id } offers(first: 3) { nodes { id } } }`

describe('the cost of reading', () => {
  it('is a handful of statements for 100 offers with product, variant, category and availability', async () => {
    await using market = await startMarket()
    const ids = await hundredOffers(market)
    const representations = ids.map((id) => ({ __typename: 'Offer', id }))

    for (const viewer of [ANONYMOUS, buyer, admin] satisfies Viewer[]) {
      const searched = await statements(market, async () => {
        const { data } = await market.graph.call(viewer, `{ searchOffers(query: "thing", first: 100) { nodes { ${FIELDS} } } }`)
        expect(data.searchOffers.nodes).toHaveLength(100)
      })
      const referred = await statements(market, async () => {
        const found = await market.graph.entities(viewer, representations, `... on Offer { ${FIELDS} }`)
        expect(found.filter(Boolean)).toHaveLength(100)
      })
      expect([searched, referred]).toEqual([7, 7])
    }
  })
})

describe('the cost of importing', () => {
  it('is few statements a row, the relay\'s included', async () => {
    await using market = await startMarket()
    const vendor = await market.vendor()
    const offer = await market.offer(vendor)
    const locationId = await market.location(vendor)
    const productId = await market.product(admin)
    const variantIds = [await market.variant(admin, productId), await market.variant(admin, productId), await market.variant(admin, productId)]
    const cost = (mutation: string, input: () => Record<string, unknown>) => statements(market, async () => {
      expect((await market.mutate(vendor.manager, mutation, { idempotencyKey: newId('idk'), ...input() })).userErrors).toEqual([])
    })
    const own = await market.product(vendor.manager)

    expect(await cost('productCreate', () => ({ code: unique('P'), name: english('x'), publish: true }))).toBeLessThanOrEqual(9)
    expect(await cost('variantUpsert', () => ({ productId: own, sku: unique('S') }))).toBeLessThanOrEqual(9)
    expect(await cost('offerCreate', () => ({ vendorId: vendor.id, variantId: variantIds.pop(), price: money(1), shipFromCountryCode: 'US' }))).toBeLessThanOrEqual(11)
    expect(await cost('stockAdjust', () => ({ offerId: offer.id, locationId, onHand: 7, reason: 'import' }))).toBeLessThanOrEqual(12)
  })
})
