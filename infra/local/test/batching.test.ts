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
beforeAll(async () => { graph = await startGraph() }, 120_000)
afterAll(async () => { await graph?.[Symbol.asyncDispose]() })

describe('a page of orders with fields of all seven subgraphs', () => {
  it('costs as many SQL statements for a hundred orders as for ten, and few', async () => {
    const buyer = await graph.buyer()
    const vendors = await Promise.all(Array.from({ length: 4 }, () => graph.vendor({ autoAccept: true })))
    const offers = await Promise.all(vendors.map((vendor) => vendor.sells({ stock: 10_000 })))
    for (let n = 0; n < 25; n++) await buyer.buys(offers.map(({ offerId }) => ({ offerId, quantity: 1 })))
    await graph.settle()

    async function costOf(first: number): Promise<Record<string, number>> {
      const before = SUBGRAPHS.map((name) => graph.stack.subgraphs[name].app.db.statementCount)
      const { orders } = await buyer.client.request(PAGE, { first })
      expect(orders.nodes).toHaveLength(first)
      return Object.fromEntries(SUBGRAPHS.map((name, index) => [name, graph.stack.subgraphs[name].app.db.statementCount - (before[index] ?? 0)]))
    }
    // Background loops (relay, deadlines) also send statements: the least of several readings is the query's own.
    async function leastCostOf(first: number): Promise<Record<string, number>> {
      const readings: Record<string, number>[] = []
      for (let n = 0; n < 5; n++) readings.push(await costOf(first))
      return Object.fromEntries(SUBGRAPHS.map((name) => [name, Math.min(...readings.map((reading) => reading[name] ?? 0))]))
    }
    await costOf(10)

    const [ten, hundred] = [await leastCostOf(10), await leastCostOf(100)]

    expect(hundred).toEqual(ten)
    for (const name of SUBGRAPHS) expect({ [name]: hundred[name] }).toEqual({ [name]: expect.any(Number) })
    expect(Math.max(...Object.values(hundred))).toBeLessThanOrEqual(10)
  }, 180_000)
})
