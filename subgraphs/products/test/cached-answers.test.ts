import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { sharedTypeDefs } from '#kit/graphql/schema.ts'
import { newId } from '#kit/ids.ts'
import { createLogger } from '#kit/log.ts'
import { createMetrics } from '#kit/metrics.ts'
import { connectRedis, type RedisConnection } from '#kit/redis.ts'
import type { Viewer } from '#kit/viewer.ts'
import { composeSupergraph, parseSubgraphFiles } from '../../../router/src/compose.ts'
import { startRouter, type Router } from '../../../router/src/router.ts'
import { describeWithEngines } from '../../kit/testing/engines.ts'
import { TestRedis } from '../../kit/testing/redis-server.ts'
import { ANONYMOUS, aUser } from '../../kit/testing/viewers.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import { english, money, startMarket, vendorFacts, type Market } from './market.ts'

describeWithEngines('reading the catalogue through a router that caches', () => {
  const metrics = createMetrics()
  const viewers = new Map<string, Viewer>()
  let server: TestRedis
  let redis: RedisConnection
  let market: Market
  let router: Router
  beforeAll(async () => {
    const log = createLogger({ name: 'test', level: 'silent' })
    server = await TestRedis.start()
    redis = connectRedis({ url: server.url, keyPrefix: 'cached-answers:', patienceMs: 5_000, log })
    await waitFor('Redis', () => redis.available)
    market = await startMarket({ redis })
    const { url, server: { local } } = market.graph.running
    const composed = composeSupergraph([{ name: 'products', url, typeDefs: parseSubgraphFiles([
      { path: 'shared', text: sharedTypeDefs }, { path: 'products', text: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8') },
    ]) }])
    if (!composed.ok) throw new Error(JSON.stringify(composed.problems))
    router = await startRouter({
      port: 0, supergraphSdl: composed.supergraphSdl, subgraphs: { products: { local } }, redis, responseCache: true, metrics: metrics.registry, logger: log,
      authenticateApiKey: async (key) => { const viewer = viewers.get(key); return viewer ? { viewer } : null },
    })
  })
  afterAll(async () => {
    await router?.[Symbol.asyncDispose]()
    await market?.[Symbol.asyncDispose]()
    await redis?.[Symbol.asyncDispose]()
    await server?.[Symbol.asyncDispose]()
  })

  async function ask(query: string, viewer: Viewer = ANONYMOUS) {
    const key = JSON.stringify(viewer)
    viewers.set(key, viewer)
    const response = await fetch(router.url, { method: 'POST', headers: { 'content-type': 'application/json', ...viewer !== ANONYMOUS && { 'x-api-key': key } }, body: JSON.stringify({ query }) })
    const { data, errors } = await response.json() as { data: Record<string, Record<string, unknown> | null>; errors?: unknown }
    expect(errors).toBeUndefined()
    return { data, cacheControl: response.headers.get('cache-control') }
  }

  async function hits(): Promise<number> {
    const metric = (await metrics.registry.getMetricsAsJSON()).find(({ name }) => name === 'broxiva_router_cache_reads_total')
    return (metric?.values ?? []).reduce((sum, { labels, value }) => Object.values(labels).includes('hit') ? sum + value : sum, 0)
  }

  /** Asks until the answer comes from the cache. */
  const warm = (query: string, viewer?: Viewer) => waitFor('the answer to be cached', async () => {
    const before = await hits()
    await ask(query, viewer)
    return await hits() > before
  })

  const offerQuery = (id: string) => `{ offer(id: "${id}") { status price { amountMinor } product { name names { text } status } variant { weightGrams hsCode } } }`
  const productQuery = (id: string) => `{ product(id: "${id}") { name variants { sku } category { name } } }`

  it('shows each change to whoever asks next', async () => {
    const vendor = await market.vendor()
    const { id: offerId, productId, variantId } = await market.offer(vendor, { product: { name: english('Old') }, variant: { sku: 'C-1', weightGrams: 1 } })
    const stranger = aUser({ organizationId: newId('org'), roles: ['OWNER'] })
    const change = async (mutation: string, input: Record<string, unknown>) => {
      await warm(offerQuery(offerId))
      await warm(productQuery(productId))
      await warm(offerQuery(offerId), stranger)
      expect((await market.mutate(vendor.manager, mutation, input)).userErrors).toEqual([])
      return { offer: (await ask(offerQuery(offerId))).data['offer'], product: (await ask(productQuery(productId))).data['product'] }
    }

    expect((await change('offerUpdate', { offerId, expectedVersion: 1, price: money(99) })).offer).toMatchObject({ price: { amountMinor: '99' } })
    expect(await change('productUpdate', { productId, expectedVersion: 1, name: english('New') })).toMatchObject({ offer: { product: { name: 'New' } }, product: { name: 'New' } })
    expect((await change('variantUpsert', { productId, sku: 'C-1', weightGrams: 2 })).offer).toMatchObject({ variant: { weightGrams: 2 } })
    expect((await change('variantUpsert', { productId, sku: 'C-2' })).product).toMatchObject({ variants: [{ sku: 'C-1' }, { sku: 'C-2' }] })
    await warm(offerQuery(offerId))
    await market.graph.receive('compliance.hs.classified', { subject: variantId, data: { classificationId: newId('hsc'), variantId, destination: null, hsCode: '871200' } })
    expect((await ask(offerQuery(offerId))).data['offer']).toMatchObject({ variant: { hsCode: '871200' } })
    expect(await change('productArchive', { productId })).toEqual({ offer: null, product: null })
    expect((await ask(offerQuery(offerId), stranger)).data['offer']).toMatchObject({ product: { status: 'ARCHIVED' } })
  })

  it('hides at once what a suspended vendor sells', async () => {
    const vendor = await market.vendor()
    const { id } = await market.offer(vendor)
    await warm(offerQuery(id))

    await market.graph.receive('vendor.suspended', { subject: vendor.id, data: { ...vendorFacts(vendor), reason: 'x' } as never })

    expect((await ask(offerQuery(id))).data['offer']).toBeNull()
  })

  it('keeps drafts and suspended offers for who may see them', async () => {
    const vendor = await market.vendor()
    const draft = await market.offer(vendor, { product: { publish: false } })
    const suspended = await market.offer(vendor)
    await market.mutate(vendor.manager, 'offerSuspend', { offerId: suspended.id })
    const stranger = aUser({ organizationId: newId('org'), roles: ['OWNER'] })
    const queries = [productQuery(draft.productId), offerQuery(draft.id), offerQuery(suspended.id)]

    for (const query of queries) await warm(query, vendor.manager)
    for (const round of [1, 2]) {
      const seen = await Promise.all([vendor.manager, stranger, ANONYMOUS].map((viewer) => Promise.all(queries.map(async (query) => Object.values((await ask(query, viewer)).data)[0] !== null))))
      expect({ round, seen }).toEqual({ round, seen: [[true, true, true], [false, false, true], [false, false, false]] })
    }
  })

  it('tells the stock anew once the event of its change comes, if nobody told before', async () => {
    const vendor = await market.vendor()
    const offer = await market.offer(vendor)
    const { id } = offer
    const query = `{ offer(id: "${id}") { availableQuantity } }`
    await market.stock(offer, 5)
    await market.graph.settle()
    await warm(query)
    // As after a commit whose process died before it could tell: its event is still to come.
    await market.graph.app.db.source.query('UPDATE stock_levels SET on_hand = 3 WHERE offer_id = $1', [id])
    expect((await ask(query)).data).toEqual({ offer: { availableQuantity: 5 } })

    const event = (await market.graph.published('inventory.updated')).findLast(({ subject }) => subject === id)
    await market.graph.transport.publish('products.v1', event ? [{ ...event, id: newId('evt') }] : [])

    await waitFor('the new stock', async () => (await ask(query)).data['offer']?.['availableQuantity'] === 3)
  })

  it('says how long an answer may be kept, and for whom', async () => {
    const vendor = await market.vendor()
    const { id, productId } = await market.offer(vendor)
    const list = `{ product(id: "${productId}") { offers { nodes { id } } } }`

    for (const query of [offerQuery(id), `{ offer(id: "${id}") { availableQuantity } }`, list, '{ searchOffers { nodes { id } } }', '{ categories { nodes { code } } }']) {
      expect((await ask(query)).cacheControl).toMatch(/^max-age=\d+, public$/)
    }
    // The viewer's own drafts are in it.
    expect((await ask('{ products { nodes { id } } }')).cacheControl).toMatch(/^max-age=\d+, private$/)
    expect((await ask(`{ stockLevels(offerId: "${id}") { nodes { onHand } } }`, vendor.manager)).cacheControl).toBe('no-store')
  })

  it('lists and counts what is there now, and hidden offers for their vendor alone', async () => {
    const vendor = await market.vendor()
    const { id, productId } = await market.offer(vendor)
    const location = (await market.mutate(vendor.manager, 'stockLocationUpsert', { vendorId: vendor.id, code: 'MAIN', name: 'Main', countryCode: 'GB' })).stockLocation as { id: string }
    const list = `{ product(id: "${productId}") { offers { nodes { id availableQuantity } } } }`
    const search = `{ searchOffers(vendorId: "${vendor.id}") { nodes { id } } }`
    await warm(list)
    await warm(search)

    await market.mutate(vendor.manager, 'stockAdjust', { offerId: id, locationId: location.id, onHand: 7, reason: 'counted' })
    expect((await ask(list)).data['product']).toEqual({ offers: { nodes: [{ id, availableQuantity: 7 }] } })

    await market.mutate(vendor.manager, 'offerSuspend', { offerId: id })
    for (const round of [1, 2, 3]) {
      expect({ round, ...(await ask(search)).data['searchOffers'] }).toEqual({ round, nodes: [] })
      expect({ round, ...(await ask(list)).data['product'] }).toEqual({ round, offers: { nodes: [] } })
      expect({ round, ...(await ask(list, vendor.manager)).data['product'] }).toEqual({ round, offers: { nodes: [{ id, availableQuantity: 7 }] } })
    }
  })
})
