import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { PASSWORD, startGraph, type Graph } from '../../../infra/local/testing/graph.ts'
import { GraphUnreachableError, type Answer } from '../graph-client.ts'
import { importAdventureWorks, type AdventureWorksResult } from '../import/adventureworks.ts'
import { describeProblem } from '../import/problem.ts'
import type { Report } from '../import/progress.ts'
import { SessionClient } from '../import/session-client.ts'
import { mutate, UserErrorsError } from '../mutate.ts'
import { dataFolder, type DataFolder } from './data-folder.ts'
import { columnOf, contentsOf } from './graph-contents.ts'

const DEMO_DATA = new URL('../../../infra/local/demo-data/', import.meta.url)
const NOTHING: Report = () => {}

let graph: Graph
beforeAll(async () => { graph = await startGraph() }, 300_000)
afterAll(async () => { await graph[Symbol.asyncDispose]() })

function admin({ password = PASSWORD } = {}): SessionClient {
  return new SessionClient({ url: graph.anonymous.url, email: 'admin@example.com', password })
}

/** The demo data as another publisher's: nothing of it is in the graph yet. */
async function otherFolder(prefix: string): Promise<DataFolder> {
  const folder = await dataFolder(DEMO_DATA)
  await folder.edit('production-product.csv', (content) => content.replaceAll(/"(LSC|RHR)-/g, `"${prefix}-$1-`))
  await folder.edit('purchasing-vendor.csv', (content) => content.replaceAll(/"(TX|HRB)/g, `"${prefix}$1`))
  return folder
}

describe('importing the demo data', () => {
  let first: AdventureWorksResult
  beforeAll(async () => {
    first = await importAdventureWorks({ client: admin(), directory: DEMO_DATA, report: NOTHING })
    await graph.settle()
  }, 300_000)

  it('loads both vendors with their products, offers and stock', async () => {
    expect(first.problems).toEqual([])
    expect(columnOf(first, 'created')).toEqual({ 'vendors': 2, 'categories': 6, 'products': 12, 'offers': 14, 'stock levels': 19 })
    expect(first.vendors.map((vendor) => vendor.name)).toEqual(['Lone Star Cycles', 'Rheinrad GmbH'])

    const { productByCode } = await graph.anonymous.request(`{ productByCode(code: "LSC-PR500-52") {
      status name(language: "fr") german: description(language: "de") category { code parent { code } }
      variants { sku weightGrams unitOfMeasure hsCode countryOfOrigin attributes { name value } }
      offers(first: 5) { nodes { status availableQuantity price { amountMinor currency } minOrderQuantity leadTimeDays shipFromCountryCode vendor { displayName } } }
    } }`)
    expect(productByCode).toMatchObject({
      status: 'PUBLISHED',
      name: 'Prairie 500 City Bicycle',
      german: expect.stringContaining('Nabendynamo'),
      category: { code: 'AW-SUB-9001', parent: { code: 'AW-CAT-9001' } },
      variants: [{
        sku: 'LSC-PR500-52', weightGrams: 14_200, unitOfMeasure: 'C62', hsCode: '871200', countryOfOrigin: 'US',
        attributes: [{ name: 'colour', value: 'Blue' }, { name: 'size', value: '52 cm' }, { name: 'line', value: 'road' }, { name: 'class', value: 'medium' }, { name: 'style', value: 'universal' }],
      }],
    })
    // 240 units lie in one warehouse and 61 in the other.
    expect(productByCode.offers.nodes.toSorted((a: Answer, b: Answer) => b.availableQuantity - a.availableQuantity)).toEqual([
      { status: 'ACTIVE', availableQuantity: 151, price: { amountMinor: '51200', currency: 'USD' }, minOrderQuantity: 2, leadTimeDays: 12, shipFromCountryCode: 'US', vendor: { displayName: 'Lone Star Cycles' } },
      { status: 'ACTIVE', availableQuantity: 150, price: { amountMinor: '52990', currency: 'USD' }, minOrderQuantity: 2, leadTimeDays: 21, shipFromCountryCode: 'DE', vendor: { displayName: 'Rheinrad GmbH' } },
    ])
  })

  it('changes nothing the second time, and takes no stock back from orders and counts', async () => {
    const { productByCode } = await graph.anonymous.request('{ productByCode(code: "LSC-HL-COM-M") { offers(first: 1) { nodes { id } } } }')
    const offerId: string = productByCode.offers.nodes[0].id
    const buyer = await graph.buyer()
    await buyer.buys([{ offerId, quantity: 40 }])
    const [{ location_id: locationId }] = await graph.sql('products', 'SELECT location_id FROM stock_levels WHERE offer_id = $1 ORDER BY id LIMIT 1', [offerId])
    await mutate(admin(), 'stockAdjust', { offerId, locationId, delta: -7, reason: 'damaged', idempotencyKey: 'damaged' }, 'stockLevel { id }')
    await graph.settle()
    const before = await contentsOf(graph)

    const second = await importAdventureWorks({ client: admin(), directory: DEMO_DATA, report: NOTHING })

    expect(columnOf(second, 'existing')).toEqual({ 'vendors': 2, 'categories': 6, 'products': 12, 'offers': 14, 'stock levels': 19 })
    expect(second.vendors).toEqual(first.vendors)
    expect(await contentsOf(graph)).toEqual(before)
    const { offer } = await graph.anonymous.request('query ($offerId: ID!) { offer(id: $offerId) { availableQuantity } }', { offerId })
    expect(offer.availableQuantity).toBe(1900 - 40 - 7)
  })

  it('changes nothing when the idempotency keys are gone', async () => {
    for (const subgraph of ['users', 'vendors', 'products'] as const) await graph.sql(subgraph, 'DELETE FROM idempotency_keys')
    const before = await contentsOf(graph)

    const again = await importAdventureWorks({ client: admin(), directory: DEMO_DATA, report: NOTHING })

    expect(columnOf(again, 'created')).toEqual({ 'vendors': 0, 'categories': 0, 'products': 0, 'offers': 0, 'stock levels': 0 })
    expect(await contentsOf(graph)).toEqual(before)
  })
})

describe('an import that is interrupted', () => {
  it('goes on where it stopped, also between the steps of a row', async () => {
    await using folder = await otherFolder('STOP')

    const failures: unknown[] = []
    let result: AdventureWorksResult | undefined
    // Every run gets a few requests further; the first breaks off among the vendors, the last among the stock.
    for (let requests = 5; !result; requests += 6) {
      result = await importAdventureWorks({ client: new BrokenLine(requests), directory: folder.path, report: NOTHING }).catch((error: unknown) => {
        failures.push(error)
        return undefined
      })
    }

    expect(failures.length).toBeGreaterThan(3)
    expect(failures.every((failure) => failure instanceof GraphUnreachableError)).toBe(true)
    const whole = await importAdventureWorks({ client: admin(), directory: folder.path, report: NOTHING })
    expect(columnOf(whole, 'existing')).toEqual({ 'vendors': 2, 'categories': 6, 'products': 12, 'offers': 14, 'stock levels': 19 })
    expect(await graph.sql('products', "SELECT sum(on_hand)::int AS sum FROM stock_levels JOIN offers ON offers.id = offer_id JOIN products ON products.id = product_id WHERE code LIKE 'STOP-%'")).toEqual([{ sum: UNITS }])
  })

  it('makes nothing twice when two run at once', async () => {
    await using folder = await otherFolder('TWO')

    const results = await Promise.all([1, 2].map(() => importAdventureWorks({ client: admin(), directory: folder.path, report: NOTHING })))

    expect(results.flatMap((result) => result.problems)).toEqual([])
    expect(await graph.sql('products', "SELECT (SELECT count(*)::int FROM products WHERE code LIKE 'TWO-%') AS products, (SELECT count(*)::int FROM offers JOIN products ON products.id = product_id WHERE code LIKE 'TWO-%') AS offers, (SELECT sum(on_hand)::int FROM stock_levels JOIN offers ON offers.id = offer_id JOIN products ON products.id = product_id WHERE code LIKE 'TWO-%') AS units"))
      .toEqual([{ products: 12, offers: 14, units: UNITS }])
  })
})

describe('an import of a folder with malformed rows', () => {
  let folder: DataFolder
  let reported: string[]
  beforeEach(() => { reported = [] })
  afterAll(async () => { await folder[Symbol.asyncDispose]() })
  const report: Report = (event) => { if (event.type === 'problem') reported.push(describeProblem(event.problem)) }

  it('skips them with file, line and reason, and loads the rest', async () => {
    folder = await otherFolder('BAD')
    await folder.edit('production-vproductanddescription.csv', (content) => content.replace('"Casque urbain', '"Casque "urbain'))
    await folder.edit('purchasing-productvendor.csv', (content) => content.replace('31.90', '-31.90'))
    await folder.edit('production-product.csv', (content) => content.replace(',330,', ',much,'))

    const result = await importAdventureWorks({ client: admin(), directory: folder.path, report })

    expect(reported).toEqual([
      'production-product.csv:10: Weight «much» is not a decimal number',
      'production-vproductanddescription.csv:48: has text behind a closing quote',
      ...[47, 49, 50, 51].map((line) => `production-vproductanddescription.csv:${line}: ProductID 9009 is not known, or its own row was left out`),
      'purchasing-productvendor.csv:6: StandardPrice «-31.90» is negative',
      ...[12, 13].map((line) => `production-productinventory.csv:${line}: ProductID 9009 is not known, or its own row was left out`),
    ])
    expect(columnOf(result, 'created')).toEqual({ 'vendors': 2, 'categories': 0, 'products': 11, 'offers': 13, 'stock levels': 17 })
    expect(await graph.sql('products', "SELECT 1 FROM products WHERE code = 'BAD-LSC-HL-COM-M'")).toEqual([])
  })

  it('completes what was loaded without them, once they are mended', async () => {
    await using mended = await otherFolder('BAD')
    await mended.edit('production-vproductanddescription.csv', (content) => content.replaceAll(/^9010,.*"(fr|es)",.*\r\n/gm, ''))
    await mended.edit('production-product.csv', (content) => content.replaceAll('BAD-', 'MEND-'))
    await mended.edit('purchasing-vendor.csv', (content) => content.replaceAll('"BAD', '"MEND'))
    await importAdventureWorks({ client: admin(), directory: mended.path, report })
    await using whole = await otherFolder('MEND')

    const result = await importAdventureWorks({ client: admin(), directory: whole.path, report })

    expect(columnOf(result, 'completed')).toEqual({ 'vendors': 0, 'categories': 0, 'products': 1, 'offers': 0, 'stock levels': 0 })
    const { productByCode } = await graph.anonymous.request('{ productByCode(code: "MEND-LSC-HL-TRL-L") { status descriptions { language } } }')
    expect(productByCode.descriptions.map((text: Answer) => text.language).toSorted()).toEqual(['ar', 'de', 'en', 'es', 'fr'])
    expect(productByCode.status).toBe('PUBLISHED')
  })

  it('reports what only the graph can refuse', async () => {
    await using other = await otherFolder('REFUSED')
    const taken = await mutate(admin(), 'productCreate', { code: 'SOMEBODY-ELSES', name: [{ language: 'en', text: 'Something' }], publish: true, idempotencyKey: 'else' }, 'product { id }')
    await mutate(admin(), 'variantUpsert', { productId: taken.product.id, sku: 'REFUSED-LSC-MESA-L', idempotencyKey: 'else' }, 'variant { id }')

    const result = await importAdventureWorks({ client: admin(), directory: other.path, report })

    expect(reported).toEqual([
      expect.stringMatching(/^production-product\.csv:4: variantUpsert: ALREADY_EXISTS – /),
      'purchasing-productvendor.csv:4: its product REFUSED-LSC-MESA-L could not be loaded',
      'production-productinventory.csv:5: the offer of REFUSED-LSC-MESA-L by Lone Star Cycles could not be loaded',
    ])
    expect(columnOf(result, 'skipped')).toEqual({ 'vendors': 0, 'categories': 0, 'products': 1, 'offers': 1, 'stock levels': 1 })
    const { productByCode } = await graph.anonymous.request('{ productByCode(code: "REFUSED-LSC-MESA-L") { id } }')
    expect(productByCode).toBeNull()
  })
})

describe('vendors that the publisher no longer uses', () => {
  it('are approved and not activated: their offers are off sale until an administrator activates them', async () => {
    await using folder = await otherFolder('OLD')
    await folder.edit('purchasing-vendor.csv', (content) => content.replace('"OLDHRB 58213","Rheinrad GmbH",1,True,True', '"OLDHRB 58213","Rheinrad GmbH",1,False,False'))

    const { vendors } = await importAdventureWorks({ client: admin(), directory: folder.path, report: NOTHING })

    const vendorId = vendors.find((vendor) => vendor.name === 'Rheinrad GmbH')?.vendorId
    const state = () => admin().request('query ($vendorId: ID!) { vendor(id: $vendorId) { status onboarding { status } offers(first: 20) { nodes { status } } } }', { vendorId })
    expect((await state()).vendor).toEqual({ status: 'PENDING', onboarding: { status: 'APPROVED' }, offers: { nodes: Array.from({ length: 7 }, () => ({ status: 'SUSPENDED' })) } })

    await mutate(admin(), 'vendorActivate', { vendorId, idempotencyKey: 'old' }, 'vendor { id }')
    await graph.settle()
    await importAdventureWorks({ client: admin(), directory: folder.path, report: NOTHING })
    expect((await state()).vendor).toMatchObject({ status: 'ACTIVE', offers: { nodes: expect.arrayContaining([{ status: 'ACTIVE' }]) } })
  })
})

describe('the importer’s session', () => {
  it('is renewed when its access token expires in the middle', async () => {
    await using folder = await otherFolder('LONG')
    let expired = 0

    const { problems } = await importAdventureWorks({
      client: admin(),
      directory: folder.path,
      report(event) {
        if (event.type !== 'phase') return
        expired += 1
        graph.clock.advance(16 * 60_000)
      },
    })

    expect(problems).toEqual([])
    expect(expired).toBe(5)
  })

  it('is not started with a wrong password', async () => {
    await expect(importAdventureWorks({ client: admin({ password: 'not it, surely' }), directory: DEMO_DATA, report: NOTHING })).rejects.toThrow(UserErrorsError)
  })
})

/** What the demo data counts of products that somebody sells. */
const UNITS = 5_140

/** The real graph behind a line that breaks after some requests. */
class BrokenLine extends SessionClient {
  #left: number

  constructor(requests: number) {
    super({ url: graph.anonymous.url, email: 'admin@example.com', password: PASSWORD })
    this.#left = requests
  }

  override async send(query: string, variables?: Readonly<Record<string, unknown>>): Promise<{ data: Answer }> {
    this.#left -= 1
    if (this.#left < 0) throw new GraphUnreachableError('The line is broken.')
    const answer = await super.send(query, variables)
    // The graph has done it, and the answer is lost.
    if (this.#left === 0) throw new GraphUnreachableError('The line broke.')
    return answer
  }
}
