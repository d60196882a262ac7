import { describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import { ANONYMOUS, anApiKey, aUser } from '../../kit/testing/viewers.ts'
import { admin, buyer, english, money, startMarket, unique } from './market.ts'

describe('the catalogue', () => {
  it('names a product in the language asked for, else its primary language, else English, else the first there is', async () => {
    await using market = await startMarket()
    const id = await market.product(admin, {
      name: [{ language: 'en', text: 'Chain' }, { language: 'pt', text: 'Corrente' }, { language: 'zh-hant', text: '鏈條' }],
      description: [{ language: 'fr', text: 'Solide.' }, { language: 'de', text: 'Haltbar.' }],
    })
    const bare = await market.product(admin, { name: [{ language: 'th', text: 'โซ่' }] })

    const { data } = await market.graph.call(ANONYMOUS, `query ($id: ID!, $bare: ID!) {
      product(id: $id) {
        exact: name(language: "zh-Hant") primary: name(language: "pt-BR") english: name(language: "ar") unspoken: name
        french: description(language: "fr") first: description(language: "sw") names { language text }
      }
      bare: product(id: $bare) { name(language: "fr") description }
    }`, { id, bare })

    expect(data.product).toEqual({
      exact: '鏈條', primary: 'Corrente', english: 'Chain', unspoken: 'Chain', french: 'Solide.', first: 'Haltbar.',
      names: [{ language: 'en', text: 'Chain' }, { language: 'pt', text: 'Corrente' }, { language: 'zh-Hant', text: '鏈條' }],
    })
    expect(data.bare).toEqual({ name: 'โซ่', description: null })
  })

  it('hides a draft from everyone but its organization and administrators, on every path', async () => {
    await using market = await startMarket()
    const [vendor, other] = [await market.vendor(), await market.vendor()]
    const code = unique('DRAFT')
    const id = await market.product(vendor.manager, { code, publish: false })
    const variantId = await market.variant(vendor.manager, id)
    const key = (scope: string) => anApiKey({ organizationId: vendor.organizationId, scopes: [scope] })
    const everyPath = async (viewer: typeof admin) => {
      const { data } = await market.graph.call(viewer, `query ($id: ID!, $code: String!) {
        product(id: $id) { id } productByCode(code: $code) { id } products { nodes { id } } searched: products(filter: { search: "thing" }) { nodes { id } } }`, { id, code })
      const [product, variant] = await market.graph.entities(viewer, [{ __typename: 'Product', id }, { __typename: 'ProductVariant', id: variantId }],
        '... on Product { id } ... on ProductVariant { id }')
      return [data.product, data.productByCode, data.products.nodes[0] ?? null, data.searched.nodes[0] ?? null, product, variant].map((found) => found !== null)
    }

    const hidden = await Promise.all([ANONYMOUS, buyer, other.manager, key('orders:read')].map(everyPath))
    const shown = await Promise.all([admin, vendor.manager, key('catalog:read')].map(everyPath))

    expect(hidden.flat()).not.toContain(true)
    expect(shown.flat()).not.toContain(false)
  })

  it('moves a product from draft to published to archived, and refuses what is not a move', async () => {
    await using market = await startMarket()
    const vendor = await market.vendor()
    const productId = await market.product(vendor.manager, { publish: false })
    const move = (mutation: string) => market.mutate(vendor.manager, mutation, { productId })

    expect((await move('productPublish')).product).toMatchObject({ status: 'PUBLISHED', version: 2 })
    expect((await move('productPublish')).userErrors).toMatchObject([{ code: 'ILLEGAL_TRANSITION', message: 'A product cannot move from PUBLISHED to PUBLISHED.' }])
    expect((await move('productArchive')).product).toMatchObject({ status: 'ARCHIVED' })
    expect((await move('productArchive')).userErrors).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }])
    expect((await move('productPublish')).product).toMatchObject({ status: 'PUBLISHED', version: 4 })
    expect((await market.graph.published('product.updated')).map((event) => event.data.status)).toEqual(['PUBLISHED', 'ARCHIVED', 'PUBLISHED'])
  })

  it('shows an archived product to who is signed in and has its id, but lists it no more', async () => {
    await using market = await startMarket()
    const id = await market.product(admin)
    await market.mutate(admin, 'productArchive', { productId: id })
    const query = 'query ($id: ID!) { product(id: $id) { id } products { nodes { id } } }'

    const signedIn = await market.graph.call(buyer, query, { id })
    const anonymous = await market.graph.call(ANONYMOUS, query, { id })

    expect(signedIn.data).toEqual({ product: { id }, products: { nodes: [] } })
    expect(anonymous.data).toEqual({ product: null, products: { nodes: [] } })
  })

  it('answers who has a code that is taken, also to concurrent creations', async () => {
    await using market = await startMarket()
    const code = unique('TWICE')

    const answers = await Promise.all(Array.from({ length: 8 }, () => market.mutate(admin, 'productCreate', { code, name: english('One') })))

    const [created] = answers.filter((answer) => answer.product)
    const errors = answers.flatMap((answer) => answer.userErrors)
    expect(errors).toHaveLength(7)
    expect(errors).toContainEqual({
      __typename: 'AlreadyExistsError', code: 'ALREADY_EXISTS', message: 'A product has this code.', path: ['input', 'code'], existingId: created.product.id,
    })
    expect(await market.graph.published('product.created')).toHaveLength(1)
  })

  it('creates one product for a mutation that arrives many times, and answers each the same', async () => {
    await using market = await startMarket()
    const input = { idempotencyKey: 'once', code: unique('ONCE'), name: english('Once') }

    const answers = await Promise.all(Array.from({ length: 8 }, () => market.mutate(admin, 'productCreate', input)))
    const reused = await market.mutate(admin, 'productCreate', { ...input, name: english('Twice') })

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0].product.status).toBe('DRAFT')
    expect(reused.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }])
  })

  it('changes a product only from the version that the editor saw', async () => {
    await using market = await startMarket()
    const vendor = await market.vendor()
    const category = (await market.mutate(admin, 'categoryUpsert', { code: unique('C'), name: english('Parts') })).category.id as string
    const productId = await market.product(vendor.manager, { categoryId: category, description: english('Old') })
    const update = (input: Record<string, unknown>) => market.mutate(vendor.manager, 'productUpdate', { productId, ...input },
      'product { version name(language: "fr") description category { id } }')

    const answers = await Promise.all([
      update({ expectedVersion: 1, name: [{ language: 'fr', text: 'Un' }] }),
      update({ expectedVersion: 1, name: [{ language: 'fr', text: 'Deux' }] }),
    ])
    const cleared = await update({ expectedVersion: 2, categoryId: null, description: [] })

    expect(answers.flatMap((answer) => answer.userErrors)).toMatchObject([{ code: 'VERSION_CONFLICT', path: ['input', 'expectedVersion'] }])
    expect(answers.find((answer) => answer.product).product).toMatchObject({ version: 2, description: 'Old', category: { id: category } })
    expect(cleared.product).toMatchObject({ version: 3, description: null, category: null })
  })

  it('refuses what cannot be, says which field, and writes nothing', async () => {
    await using market = await startMarket()
    const cases: [mutation: string, input: Record<string, unknown>, code: string, path: string[]][] = [
      ['productCreate', { code: 'no spaces', name: english('x') }, 'INVALID_INPUT', ['input', 'code']],
      ['productCreate', { code: 'OK', name: [] }, 'INVALID_INPUT', ['input', 'name']],
      ['productCreate', { code: 'OK', name: [{ language: 'en', text: ' ' }] }, 'INVALID_INPUT', ['input', 'name', '0', 'text']],
      ['productCreate', { code: 'OK', name: [...english('a'), { language: 'EN', text: 'b' }] }, 'INVALID_INPUT', ['input', 'name']],
      ['productCreate', { code: 'OK', name: english('x'), categoryId: newId('cat') }, 'CATEGORY_NOT_FOUND', ['input', 'categoryId']],
      ['productCreate', { code: 'OK', name: english('a\u0000b') }, 'INVALID_INPUT', ['input', 'name', '0', 'text']],
      ['productCreate', { code: 'OK', name: english('a\ud800') }, 'INVALID_INPUT', ['input', 'name', '0', 'text']],
      ['productArchive', { productId: 'prd_\u0000' }, 'PRODUCT_NOT_FOUND', ['input', 'productId']],
      ['offerSuspend', { offerId: '\ud800' }, 'OFFER_NOT_FOUND', ['input', 'offerId']],
      ['stockAdjust', { offerId: 'ofr_\u0000', locationId: '', onHand: 1, reason: 'x' }, 'OFFER_NOT_FOUND', ['input', 'offerId']],
      ['variantUpsert', { productId: newId('prd'), sku: 'S', hsCode: '12345' }, 'HS_CODE_INVALID', ['input', 'hsCode']],
      ['variantUpsert', { productId: newId('prd'), sku: 'S', gtin: '4006381333932' }, 'GTIN_INVALID', ['input', 'gtin']],
      ['variantUpsert', { productId: newId('prd'), sku: 'S', unitOfMeasure: 'pieces' }, 'INVALID_INPUT', ['input', 'unitOfMeasure']],
      ['variantUpsert', { productId: newId('prd'), sku: 'S', weightGrams: -1 }, 'INVALID_INPUT', ['input', 'weightGrams']],
      ['variantUpsert', { productId: newId('prd'), sku: 'S' }, 'PRODUCT_NOT_FOUND', ['input', 'productId']],
      ['productUpdate', { productId: newId('prd'), expectedVersion: 1 }, 'PRODUCT_NOT_FOUND', ['input', 'productId']],
      ['categoryUpsert', { code: 'OK', name: english('x'), parentId: 'cat_none' }, 'CATEGORY_NOT_FOUND', ['input', 'parentId']],
      ['offerCreate', { vendorId: newId('ven'), variantId: newId('var'), price: money(1), shipFromCountryCode: 'US' }, 'VENDOR_NOT_FOUND', ['input', 'vendorId']],
      ['offerCreate', { vendorId: 'x', variantId: 'x', price: money(0), shipFromCountryCode: 'US' }, 'PRICE_INVALID', ['input', 'price']],
      ['offerCreate', { vendorId: 'x', variantId: 'x', price: money(1), minOrderQuantity: 0, shipFromCountryCode: 'US' }, 'QUANTITY_INVALID', ['input', 'minOrderQuantity']],
      ['stockAdjust', { offerId: newId('ofr'), locationId: newId('loc'), onHand: 1, delta: 1, reason: 'x' }, 'INVALID_INPUT', ['input']],
      ['stockAdjust', { offerId: newId('ofr'), locationId: newId('loc'), onHand: -1, reason: 'x' }, 'QUANTITY_INVALID', ['input', 'onHand']],
      ['stockAdjust', { offerId: newId('ofr'), locationId: newId('loc'), onHand: 1, reason: 'x' }, 'OFFER_NOT_FOUND', ['input', 'offerId']],
    ]

    for (const [mutation, input, code, path] of cases) {
      expect((await market.mutate(admin, mutation, input)).userErrors).toMatchObject([{ code, path }])
    }

    const [count] = await market.graph.app.db.source.query(
      'SELECT (SELECT count(*) FROM products) + (SELECT count(*) FROM outbox) + (SELECT count(*) FROM idempotency_keys) AS rows')
    expect(count).toEqual({ rows: '0' })
  })

  it('finds nothing under what cannot be an id or a code', async () => {
    await using market = await startMarket()

    for (const id of ['', 'prd_', "'; --", 'a\u0000', '\ud800', 'x'.repeat(100_000)]) {
      const { data, errors } = await market.graph.call(buyer, `query ($id: ID!, $code: String!) {
        product(id: $id) { id } productByCode(code: $code) { id } offer(id: $id) { id } categories(parentId: $id) { nodes { id } }
        stockLevels(offerId: $id) { nodes { id } } products(filter: { search: $code, categoryId: $id, vendorId: $id }) { nodes { id } }
        searchOffers(query: $code, categoryId: $id, vendorId: $id) { nodes { id } } }`, { id, code: id })
      const entities = await market.graph.entities(buyer, ['Product', 'ProductVariant', 'Category', 'Offer'].map((__typename) => ({ __typename, id })), '')
      const [vendor] = await market.graph.entities(buyer, [{ __typename: 'Vendor', id }], '... on Vendor { offers { nodes { id } } }')

      expect(errors).toBeUndefined()
      expect(data).toEqual({
        product: null, productByCode: null, offer: null, categories: { nodes: [] }, stockLevels: { nodes: [] }, products: { nodes: [] }, searchOffers: { nodes: [] },
      })
      expect(entities).toEqual([null, null, null, null])
      expect(vendor).toMatchObject({ offers: { nodes: [] } })
    }
  })

  it('lets only sellers write: not the anonymous, not buyers, not keys without the scope, not organizations without a vendor', async () => {
    await using market = await startMarket()
    const vendor = await market.vendor()
    const suspended = await market.vendor()
    await market.graph.receive('vendor.suspended', {
      subject: suspended.id,
      data: { vendorId: suspended.id, organizationId: suspended.organizationId, displayName: 'V', legalName: 'V', countryCode: 'US', reason: 'x' },
    })
    const attempt = async (viewer: typeof admin) => market.mutate(viewer, 'productCreate', { code: unique('W'), name: english('x') })
      .then(() => 'OK', (error: Error) => (error.cause as { code: string }).code)

    expect(await attempt(ANONYMOUS)).toBe('UNAUTHENTICATED')
    expect(await attempt(aUser({ organizationId: vendor.organizationId, roles: ['BUYER', 'APPROVER'] }))).toBe('FORBIDDEN')
    expect(await attempt(anApiKey({ organizationId: vendor.organizationId, scopes: ['catalog:read'] }))).toBe('FORBIDDEN')
    expect(await attempt(aUser({ organizationId: newId('org'), roles: ['OWNER'] }))).toBe('FORBIDDEN')
    expect(await attempt(suspended.manager)).toBe('FORBIDDEN')
    expect(await attempt(aUser({ organizationId: vendor.organizationId, roles: ['OWNER'] }))).toBe('OK')
    expect(await attempt(anApiKey({ organizationId: vendor.organizationId, scopes: ['catalog:write'] }))).toBe('OK')
  })

  it('lets nobody change the product, variants or category of another organization', async () => {
    await using market = await startMarket()
    const [vendor, other] = [await market.vendor(), await market.vendor()]
    const productId = await market.product(vendor.manager)
    const sku = unique('SKU')
    const variantId = await market.variant(vendor.manager, productId, { sku })
    const code = unique('C')
    const categoryId = (await market.mutate(vendor.manager, 'categoryUpsert', { code, name: english('Mine') })).category.id as string
    const theirs = await market.product(other.manager)

    const update = await market.mutate(other.manager, 'productUpdate', { productId, expectedVersion: 1, name: english('Stolen') })
    const archive = await market.mutate(other.manager, 'productArchive', { productId })
    const variant = await market.mutate(other.manager, 'variantUpsert', { productId, sku: unique('SKU') })
    const takenSku = await market.mutate(other.manager, 'variantUpsert', { productId: theirs, sku })
    const category = await market.mutate(other.manager, 'categoryUpsert', { code, name: english('Stolen') })

    for (const { userErrors } of [update, archive, variant]) expect(userErrors).toMatchObject([{ code: 'PRODUCT_NOT_FOUND' }])
    expect(takenSku.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', existingId: variantId }])
    expect(category.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', existingId: categoryId }])
    expect((await market.mutate(admin, 'categoryUpsert', { code, name: english('Moderated') })).category).toEqual({ id: categoryId, code })
  })

  it('replaces a variant found by its SKU, and keeps the code that compliance gave it', async () => {
    await using market = await startMarket()
    const vendor = await market.vendor()
    const productId = await market.product(vendor.manager)
    const sku = unique('SKU')
    const upsert = (input: Record<string, unknown>) => market.mutate(vendor.manager, 'variantUpsert', { productId, sku, ...input },
      'variant { id hsCode gtin unitOfMeasure weightGrams countryOfOrigin attributes { name value } }')

    const first = await upsert({ hsCode: '871200', gtin: '4006381333931', weightGrams: 900, countryOfOrigin: 'DE', unitOfMeasure: 'SET', attributes: [{ name: 'colour', value: 'red' }] })
    const second = await upsert({})
    await market.graph.receive('compliance.hs.classified', {
      subject: first.variant.id, data: { classificationId: newId('hsc'), variantId: first.variant.id, destination: null, hsCode: '8714931100' },
    })
    const third = await upsert({ hsCode: '999999' })

    expect(first.variant).toEqual({
      id: first.variant.id, hsCode: '871200', gtin: '4006381333931', unitOfMeasure: 'SET', weightGrams: 900, countryOfOrigin: 'DE', attributes: [{ name: 'colour', value: 'red' }],
    })
    expect(second.variant).toEqual({ id: first.variant.id, hsCode: '871200', gtin: null, unitOfMeasure: 'C62', weightGrams: null, countryOfOrigin: null, attributes: [] })
    expect(third.variant).toMatchObject({ id: first.variant.id, hsCode: '8714931100' })
  })
})

describe('the category tree', () => {
  it('holds children, and products are found in it from above', async () => {
    await using market = await startMarket()
    const upsert = async (code: string, parentId: string | null = null) =>
      (await market.mutate(admin, 'categoryUpsert', { code, name: english(code), parentId })).category.id as string
    const bikes = await upsert('bikes')
    const road = await upsert('road', bikes)
    const race = await upsert('race', road)
    const parts = await upsert('parts')
    const racer = await market.product(admin, { categoryId: race })
    await market.product(admin, { categoryId: parts })

    const { data } = await market.graph.call(ANONYMOUS, `query ($id: ID!) {
      categories(first: 2) { nodes { code parent { code } children { nodes { code children { nodes { code parent { code } } } } } } pageInfo { hasNextPage } }
      below: categories(parentId: $id) { nodes { code } }
      products(filter: { categoryId: $id }) { nodes { id category { code } } }
    }`, { id: bikes })

    expect(data.categories).toEqual({
      nodes: [
        { code: 'bikes', parent: null, children: { nodes: [{ code: 'road', children: { nodes: [{ code: 'race', parent: { code: 'road' } }] } }] } },
        { code: 'road', parent: { code: 'bikes' }, children: { nodes: [{ code: 'race', children: { nodes: [] } }] } },
      ],
      pageInfo: { hasNextPage: true },
    })
    expect(data.below.nodes).toEqual([{ code: 'road' }])
    expect(data.products.nodes).toEqual([{ id: racer, category: { code: 'race' } }])
  })

  it('never closes to a circle, nor grows deeper than 10', async () => {
    await using market = await startMarket()
    const upsert = (code: string, parentId: string | null = null) => market.mutate(admin, 'categoryUpsert', { code, name: english(code), parentId })
    const chain: string[] = []
    for (let depth = 1; depth <= 10; depth++) chain.push((await upsert(`d${depth}`, chain.at(-1) ?? null)).category.id)

    const tooDeep = await upsert('d11', chain.at(-1) ?? null)
    const circle = await upsert('d1', chain[4])
    const self = await upsert('d3', chain[2])
    const top = await upsert('top')
    const moved = await upsert('d1', top.category.id)

    expect(tooDeep.userErrors).toMatchObject([{ code: 'CATEGORY_TOO_DEEP' }])
    expect(circle.userErrors).toMatchObject([{ code: 'CATEGORY_CYCLE' }])
    expect(self.userErrors).toMatchObject([{ code: 'CATEGORY_CYCLE' }])
    expect(moved.userErrors).toMatchObject([{ code: 'CATEGORY_TOO_DEEP' }])
  })
})
