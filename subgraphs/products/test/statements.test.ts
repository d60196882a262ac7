import { describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { ANONYMOUS } from '../../kit/testing/viewers.ts'
import { admin, buyer, english, money, startMarket, unique, type Market } from './market.ts'

/** What the loops of the kit send whenever their time comes. */
const BACKGROUND = /FROM timers|FROM outbox|UPDATE outbox|pg_try_advisory_xact_lock|^(START TRANSACTION|SET TRANSACTION|COMMIT|ROLLBACK)/

/** How many SQL statements the work itself sends. */
async function statements(market: Market, work: () => Promise<unknown>): Promise<number> {
  const { logger } = market.graph.app.db.source
  const logQuery = logger.logQuery.bind(logger)
  let count = 0
  logger.logQuery = (query, ...rest) => {
    if (!BACKGROUND.test(query)) count++
    logQuery(query, ...rest)
  }
  try {
    await work()
  } finally {
    logger.logQuery = logQuery
  }
  return count
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
      const counted = await statements(market, async () => {
        const { data } = await market.graph.call(viewer, `{ offerFacets(query: "thing") { total categories { count category { id name parent { id } } } vendors { count vendor { id } } currencies { count } } }`)
        expect(data.offerFacets).toMatchObject({ total: 100, categories: [{ count: 50 }, { count: 50 }] })
      })
      expect([searched, referred, counted]).toEqual([7, 7, 2])
    }
  })
})

describe('the cost of importing', () => {
  it('is few statements a row', async () => {
    await using market = await startMarket()
    const vendor = await market.vendor()
    const offer = await market.offer(vendor)
    const locationId = await market.location(vendor)
    const productId = await market.product(vendor.manager)
    const variantId = await market.variant(admin, await market.product(admin))
    const cost = (mutation: string, input: Record<string, unknown>) => statements(market, async () => {
      expect((await market.mutate(vendor.manager, mutation, { idempotencyKey: newId('idk'), ...input })).userErrors).toEqual([])
    })

    // Each with its claim of the idempotency key and its result, and one or two for the event.
    expect({
      productCreate: await cost('productCreate', { code: unique('P'), name: english('x'), publish: true }),
      variantUpsert: await cost('variantUpsert', { productId, sku: unique('S') }),
      offerCreate: await cost('offerCreate', { vendorId: vendor.id, variantId, price: money(1), shipFromCountryCode: 'US' }),
      stockAdjust: await cost('stockAdjust', { offerId: offer.id, locationId, onHand: 7, reason: 'import' }),
    }).toEqual({ productCreate: 6, variantUpsert: 6, offerCreate: 8, stockAdjust: 9 })
  })
})
