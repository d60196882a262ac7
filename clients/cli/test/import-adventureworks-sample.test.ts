import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { PASSWORD, startGraph, type Graph } from '../../../infra/local/testing/graph.ts'
import { importAdventureWorks, type AdventureWorksResult } from '../import/adventureworks.ts'
import { SessionClient } from '../import/session-client.ts'
import { columnOf, contentsOf } from './graph-contents.ts'

const SAMPLE = new URL('../../../../shared/data/catalog/adventureworks/', import.meta.url)
const COUNTS = { 'vendors': 104, 'categories': 41, 'products': 504, 'offers': 460, 'stock levels': 1231 }

const whenPresent = existsSync(SAMPLE) ? describe : describe.skip

whenPresent('importing the AdventureWorks sample (skipped where ../shared/data is absent)', () => {
  let graph: Graph
  let client: SessionClient
  let first: AdventureWorksResult
  beforeAll(async () => {
    graph = await startGraph()
    client = new SessionClient({ url: graph.anonymous.url, email: 'admin@example.com', password: PASSWORD })
    first = await importAdventureWorks({ client, directory: SAMPLE, report: () => {} })
    await graph.settle()
  }, 600_000)
  afterAll(async () => { await graph[Symbol.asyncDispose]() })

  it('loads every vendor, product and offer', async () => {
    expect(first.problems).toEqual([])
    expect(columnOf(first, 'created')).toEqual(COUNTS)

    const [counts] = await graph.sql('products', `SELECT (SELECT count(*)::int FROM products WHERE status = 'PUBLISHED') AS products, (SELECT count(*)::int FROM product_variants) AS variants,
      (SELECT count(*)::int FROM offers) AS offers, (SELECT count(*)::int FROM offers WHERE status = 'ACTIVE') AS active, (SELECT sum(on_hand)::int FROM stock_levels) AS units`)
    // 17 offers are of the 4 vendors that are no longer used; 265 products are bought, and their stock is all there.
    expect(counts).toEqual({ products: 504, variants: 504, offers: 460, active: 443, units: 256_496 })
    const [vendors] = await graph.sql('vendors', "SELECT count(*)::int AS all, count(*) FILTER (WHERE status = 'ACTIVE')::int AS active FROM vendors")
    expect(vendors).toEqual({ all: 104, active: 100 })
  })

  it('shows them to buyers as the publisher wrote them', async () => {
    const { frame, nut } = await graph.anonymous.request(`{
      frame: productByCode(code: "FR-R92B-58") {
        french: description(language: "fr") chinese: description(language: "zh-Hant") descriptions { language } category { name parent { name } } variants { weightGrams unitOfMeasure } offers(first: 1) { nodes { id } }
      }
      nut: productByCode(code: "HN-1024") {
        name variants { sku unitOfMeasure } offers(first: 10) { nodes { vendor { displayName } price { amountMinor currency } leadTimeDays minOrderQuantity shipFromCountryCode availableQuantity } }
      }
    }`)

    expect(frame).toMatchObject({
      french: expect.stringContaining('cadre'),
      chinese: expect.stringMatching(/\p{Script=Han}/u),
      category: { name: 'Road Frames', parent: { name: 'Components' } },
      variants: [{ weightGrams: 1016, unitOfMeasure: 'C62' }],
      offers: { nodes: [] },
    })
    expect(frame.descriptions).toHaveLength(6)
    expect(nut).toMatchObject({ name: 'Hex Nut 5', variants: [{ sku: 'HN-1024', unitOfMeasure: 'XCT' }] })
    expect(nut.offers.nodes).toContainEqual({
      vendor: { displayName: 'Norstan Bike Hut' }, price: { amountMinor: '4121', currency: 'USD' }, leadTimeDays: 16, minOrderQuantity: 1, shipFromCountryCode: 'US', availableQuantity: 309,
    })
  })

  it('changes nothing the second time', async () => {
    const before = await contentsOf(graph)

    const second = await importAdventureWorks({ client, directory: SAMPLE, report: () => {} })

    expect(columnOf(second, 'existing')).toEqual(COUNTS)
    expect(await contentsOf(graph)).toEqual(before)
  }, 300_000)
})
