import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startGraph, type Graph } from '../testing/graph.ts'
import { SUBGRAPHS } from '../stack.ts'

const PAGE = `query ($first: Int!) { orders(first: $first) { nodes {
  number status blockers { gate } timeline(first: 3) { nodes { type } }
  buyer { legalName } vendor { displayName }
  lines { quantity offer { price { amountMinor } availableQuantity product { name } variant { sku } } }
  shipments(first: 5) { nodes { status trackingEvents(first: 3) { nodes { status } } } }
  payments { status captured { amountMinor } } amountDue { amountMinor } settlement { captured { amountMinor } }
  complianceStatus landedCost { total { amountMinor } } tradeDocuments { type }
} } }`

let graph: Graph
// What counts is what the page costs when nothing is cached.
beforeAll(async () => { graph = await startGraph({ router: { responseCache: false } }) }, 300_000)
afterAll(async () => { await graph?.[Symbol.asyncDispose]() })

describe('a page of orders with fields of all seven subgraphs', () => {
  it('costs as many SQL statements for a hundred orders as for ten, and few', async () => {
    const buyer = await graph.buyer()
    const vendors = await Promise.all(Array.from({ length: 4 }, () => graph.vendor({ autoAccept: true })))
    const offers = await Promise.all(vendors.map((vendor) => vendor.sells({ stock: 10_000 })))
    for (let n = 0; n < 25; n++) await buyer.buys(offers.map(({ offerId }) => ({ offerId, quantity: 1 })))
    await graph.settle()

    async function costOf(first: number): Promise<Record<string, number>> {
      // Where subgraphs have a cache it begins a new epoch.
      for (const name of SUBGRAPHS) await graph.stack.subgraphs[name].app.redis?.client.del(`cache:${name}`)
      const before = SUBGRAPHS.map((name) => graph.stack.subgraphs[name].app.db.statementCount)
      const { orders } = await buyer.client.request(PAGE, { first })
      expect(orders.nodes).toHaveLength(first)
      return Object.fromEntries(SUBGRAPHS.map((name, index) => [name, graph.stack.subgraphs[name].app.db.statementCount - (before[index] ?? 0)]))
    }

    const [ten, hundred] = [await costOf(10), await costOf(100)]

    expect(hundred).toEqual(ten)
    expect(Math.min(...Object.values(hundred))).toBeGreaterThan(0)
    expect(Math.max(...Object.values(hundred))).toBeLessThanOrEqual(8)
  }, 600_000)
})
