import { describe, expect, it } from '@jest/globals'
import { ANONYMOUS } from '../../kit/testing/viewers.ts'
import { admin, english, money, startMarket, type Market } from './market.ts'

async function found(market: Market, search: string): Promise<string[]> {
  const { data } = await market.graph.call(ANONYMOUS, 'query ($search: String!) { products(filter: { search: $search }) { nodes { code } } }', { search })
  return data.products.nodes.map((product: { code: string }) => product.code)
}

function codes(connection: { edges: { node: { code: string } }[] }): string[] {
  return connection.edges.map((edge) => edge.node.code)
}

describe('searching the catalogue', () => {
  it('finds products in every language that they are described in', async () => {
    await using market = await startMarket()
    await market.product(admin, {
      code: 'FRAME-1',
      name: [
        { language: 'en', text: 'Mountain bike frame' }, { language: 'fr', text: 'Cadre de vélo' }, { language: 'ar', text: 'إطار دراجة' },
        { language: 'he', text: 'מסגרת אופניים' }, { language: 'th', text: 'โครงจักรยานเสือภูเขา' }, { language: 'zh-Hant', text: '登山自行車車架' }, { language: 'de', text: 'Größe Ü' },
      ],
      description: [{ language: 'ru', text: 'Прочная алюминиевая рама.' }],
    })
    await market.product(admin, { code: 'PUMP-2', name: english('Pump') })

    for (const words of ['mountain', 'FRAME bike', 'moun', 'vélo', 'velo cadre', 'إطار', 'אופניים', 'จักรยาน', '自行車', '車架 登山', 'grosse', 'алюминиевая', 'frame-1', '1']) {
      expect([words, await found(market, words)]).toEqual([words, ['FRAME-1']])
    }
    for (const words of ['mountain pump', 'ountain', '車自', '!!!', "frame' | 'pump", 'bike:* | !x']) {
      expect([words, await found(market, words)]).toEqual([words, []])
    }
  })

  it('finds a product by the SKU and GTIN of its variants, as they are now', async () => {
    await using market = await startMarket()
    const productId = await market.product(admin, { code: 'BOLT' })
    await market.variant(admin, productId, { sku: 'AR-5381', gtin: '4006381333931' })
    await market.variant(admin, productId, { sku: 'XZ-9' })

    for (const words of ['AR-5381', 'ar 5381', '5381', '4006381333931', 'xz-9']) expect([words, await found(market, words)]).toEqual([words, ['BOLT']])
    await market.variant(admin, productId, { sku: 'AR-5381' })
    await market.mutate(admin, 'productUpdate', { productId, expectedVersion: 1, name: english('Renamed') })

    expect(await found(market, '4006381333931')).toEqual([])
    expect(await found(market, 'thing')).toEqual([])
    expect(await found(market, 'renamed xz-9')).toEqual(['BOLT'])
  })

  it('puts a match in the name before one in the description, and pages through all without gap or repeat', async () => {
    await using market = await startMarket()
    for (let index = 0; index < 4; index++) await market.product(admin, { code: `D${index}`, name: english('Chain'), description: english('Goes with any saddle.') })
    for (let index = 0; index < 3; index++) await market.product(admin, { code: `N${index}`, name: english('Saddle') })
    const page = async (args: string) => {
      const { data, errors } = await market.graph.call(ANONYMOUS, `{ products(filter: { search: "saddle" }, ${args}) {
        edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`)
      if (errors) return errors[0]?.extensions?.['code']
      return data.products
    }

    const one = await page('first: 3')
    const two = await page(`first: 3, after: "${one.pageInfo.endCursor}"`)
    const three = await page(`first: 3, after: "${two.pageInfo.endCursor}"`)
    const back = await page(`last: 2, before: "${two.pageInfo.startCursor}"`)

    expect([...codes(one), ...codes(two), ...codes(three)]).toEqual(['N2', 'N1', 'N0', 'D3', 'D2', 'D1', 'D0'])
    expect([one, two, three].map((connection) => connection.pageInfo.hasNextPage)).toEqual([true, true, false])
    expect(codes(back)).toEqual(['N1', 'N0'])
    expect(back.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true })
    expect(await page('first: 3, after: "bm9uc2Vuc2U"')).toBe('BAD_USER_INPUT')
    expect(await page(`first: 3, before: "${one.pageInfo.startCursor}"`)).toBe('BAD_USER_INPUT')
    expect(await page('first: 101')).toBe('BAD_USER_INPUT')
  })

  it('narrows offers by words, category, vendor, origin of shipment, currency and price', async () => {
    await using market = await startMarket()
    const [vendor, other] = [await market.vendor(), await market.vendor()]
    const top = (await market.mutate(admin, 'categoryUpsert', { code: 'top', name: english('Top') })).category.id as string
    const sub = (await market.mutate(admin, 'categoryUpsert', { code: 'sub', name: english('Sub'), parentId: top })).category.id as string
    const chain = await market.offer(vendor, { product: { name: english('Chain'), categoryId: sub }, offer: { price: money(500, 'EUR'), shipFromCountryCode: 'DE' } })
    const saddle = await market.offer(vendor, { product: { name: english('Saddle') }, offer: { price: money(2000, 'USD') } })
    const cheap = await market.offer(other, { product: { name: english('Chain, cheap') }, offer: { price: money(100, 'USD'), shipFromCountryCode: 'CN' } })
    const search = async (args: string) => {
      const { data, errors } = await market.graph.call(ANONYMOUS, `{ searchOffers(${args}) { nodes { id } } }`)
      return errors ? errors[0]?.extensions?.['code'] : data.searchOffers.nodes.map((offer: { id: string }) => offer.id)
    }

    expect(await search('first: 10')).toEqual([cheap.id, saddle.id, chain.id])
    expect(await search('query: "chain"')).toEqual([cheap.id, chain.id])
    expect(await search(`query: "chain", vendorId: "${vendor.id}"`)).toEqual([chain.id])
    expect(await search(`categoryId: "${top}"`)).toEqual([chain.id])
    expect(await search('shipFrom: "CN"')).toEqual([cheap.id])
    expect(await search('currency: "EUR"')).toEqual([chain.id])
    expect(await search('minPrice: { amountMinor: "100", currency: "USD" }, maxPrice: { amountMinor: "1999", currency: "USD" }')).toEqual([cheap.id])
    expect(await search('currency: "EUR", minPrice: { amountMinor: "100", currency: "USD" }')).toBe('CURRENCY_MISMATCH')
    expect(await search(`minPrice: { amountMinor: "${10n ** 25n}", currency: "USD" }`)).toBe('BAD_USER_INPUT')
    expect(await search('query: " ?! "')).toEqual([])
    expect(await search('query: " "')).toHaveLength(3)
  })

  it('narrows offers to any of some vendors, and of some countries', async () => {
    await using market = await startMarket()
    const [one, two, three] = [await market.vendor(), await market.vendor(), await market.vendor()]
    const fromDe = await market.offer(one, { offer: { shipFromCountryCode: 'DE' } })
    const fromCn = await market.offer(two, { offer: { shipFromCountryCode: 'CN' } })
    await market.offer(three, { offer: { shipFromCountryCode: 'BR' } })
    const search = async (args: string) => {
      const { data, errors } = await market.graph.call(ANONYMOUS, `{ searchOffers(${args}) { nodes { id } } offerFacets(${args}) { total } }`)
      if (errors) return errors[0]?.extensions?.['code']
      expect(data.offerFacets.total).toBe(data.searchOffers.nodes.length)
      return data.searchOffers.nodes.map((offer: { id: string }) => offer.id)
    }

    expect(await search(`vendorIds: ["${one.id}", "${two.id}"]`)).toEqual([fromCn.id, fromDe.id])
    expect(await search('shipFromCountries: ["DE", "CN", "FR"]')).toEqual([fromCn.id, fromDe.id])
    expect(await search(`vendorIds: ["${one.id}", "${three.id}"], shipFromCountries: ["DE", "CN"]`)).toEqual([fromDe.id])
    expect(await search(`vendorId: "${two.id}", vendorIds: ["${one.id}"]`)).toEqual([])
    expect(await search('vendorIds: ["nonsense"]')).toEqual([])
    expect(await search('vendorIds: [], shipFromCountries: []')).toHaveLength(3)
    expect(await search(`vendorIds: [${Array.from({ length: 51 }, () => `"${one.id}"`).join()}]`)).toBe('BAD_USER_INPUT')
    expect(await search('shipFromCountries: ["Germany"]')).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  it('counts what else there is of each category, vendor, country and currency', async () => {
    await using market = await startMarket()
    const [one, two] = [await market.vendor(), await market.vendor()]
    const category = async (code: string, parentId?: string) => (await market.mutate(admin, 'categoryUpsert', { code, name: english(code), parentId })).category.id as string
    const bikes = await category('bikes')
    const frames = await category('frames', bikes)
    const forks = await category('forks', bikes)
    const deep = await category('deep', frames)
    await category('empty')
    const offers = [
      { vendor: one, categoryId: frames, offer: { price: money(500, 'EUR'), shipFromCountryCode: 'DE' } },
      { vendor: one, categoryId: deep, offer: { price: money(700, 'EUR'), shipFromCountryCode: 'CN' } },
      { vendor: two, categoryId: forks, offer: { price: money(100, 'USD'), shipFromCountryCode: 'CN' } },
      { vendor: two, categoryId: undefined, offer: { price: money(300, 'USD'), shipFromCountryCode: 'CN' } },
    ]
    for (const { vendor, categoryId, offer } of offers) await market.offer(vendor, { product: { name: english('Part'), categoryId }, offer })
    // Neither is on sale.
    await market.mutate(two.manager, 'offerSuspend', { offerId: (await market.offer(two, { product: { categoryId: bikes } })).id })
    await market.offer(two, { product: { publish: false, categoryId: bikes } })

    const facets = async (args = '', viewer = ANONYMOUS) => {
      const { data, errors } = await market.graph.call(viewer, `{ offerFacets${args && `(${args})`} { total category { code parent { code } } categories { count category { code } } vendors { count vendorId vendor { id } }
        shipFromCountries { count countryCode } currencies { count currency lowest { amountMinor currency } highest { amountMinor currency } } } }`)
      if (errors) return errors[0]?.extensions?.['code']
      const { total, category: chosen, categories, vendors, shipFromCountries, currencies } = data.offerFacets
      expect(vendors.map(({ vendor }: { vendor: { id: string } }) => vendor.id)).toEqual(vendors.map(({ vendorId }: { vendorId: string }) => vendorId))
      const spread = (list: Record<string, unknown>[], name: string) => Object.fromEntries(list.map((each) => [each[name], each['count']]))
      return {
        total, chosen, vendors: spread(vendors, 'vendorId'), from: spread(shipFromCountries, 'countryCode'),
        categories: Object.fromEntries(categories.map((each: { count: number; category: { code: string } }) => [each.category.code, each.count])),
        currencies: currencies.map(({ currency, count, lowest, highest }: Record<string, { amountMinor: string }>) => `${currency as unknown as string} ${count as unknown as number}: ${lowest?.amountMinor}-${highest?.amountMinor}`),
      }
    }

    const everything = { total: 4, chosen: null, categories: { bikes: 3 }, vendors: { [one.id]: 2, [two.id]: 2 }, from: { CN: 3, DE: 1 }, currencies: ['EUR 2: 500-700', 'USD 2: 100-300'] }
    expect(await facets()).toEqual(everything)
    expect(await facets('', two.manager)).toEqual(everything)
    // Of a vendor's rows, the others are what else one could choose.
    expect(await facets(`vendorIds: ["${one.id}"]`)).toEqual({ ...everything, total: 2, categories: { bikes: 2 }, from: { CN: 1, DE: 1 }, currencies: ['EUR 2: 500-700'] })
    expect(await facets(`shipFromCountries: ["DE", "FR"]`)).toEqual({ ...everything, total: 1, categories: { bikes: 1 }, vendors: { [one.id]: 1 }, from: { CN: 3, DE: 1, FR: 0 }, currencies: ['EUR 1: 500-500'] })
    expect(await facets('maxPrice: { amountMinor: "200", currency: "USD" }')).toEqual({ ...everything, total: 1, categories: { bikes: 1 }, vendors: { [two.id]: 1 }, from: { CN: 1 }, currencies: ['USD 2: 100-300', 'EUR 2: 500-700'] })
    expect(await facets(`categoryId: "${bikes}"`)).toMatchObject({ total: 3, chosen: { code: 'bikes', parent: null }, categories: { frames: 2, forks: 1 }, from: { CN: 2, DE: 1 } })
    expect(await facets(`categoryId: "${frames}", query: "part"`)).toMatchObject({ total: 2, chosen: { code: 'frames', parent: { code: 'bikes' } }, categories: { deep: 1 } })
    expect(await facets('query: "nothing"')).toEqual({ total: 0, chosen: null, categories: {}, vendors: {}, from: {}, currencies: [] })
    expect(await facets('query: " ?! "')).toMatchObject({ total: 0 })
    expect(await facets('currency: "EUR", minPrice: { amountMinor: "100", currency: "USD" }')).toBe('CURRENCY_MISMATCH')
  })

  it('narrows products by the offers that the viewer sees', async () => {
    await using market = await startMarket()
    const vendor = await market.vendor()
    const offer = await market.offer(vendor)
    await market.product(admin)
    const count = async (viewer: typeof admin) => {
      const { data } = await market.graph.call(viewer, 'query ($id: ID!) { products(filter: { vendorId: $id, status: PUBLISHED }) { nodes { id } } }', { id: vendor.id })
      return data.products.nodes.length as number
    }

    expect([await count(ANONYMOUS), await count(vendor.manager)]).toEqual([1, 1])
    await market.mutate(vendor.manager, 'offerSuspend', { offerId: offer.id })
    expect([await count(ANONYMOUS), await count(vendor.manager)]).toEqual([0, 1])
  })
})
