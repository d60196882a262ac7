import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createLogger } from '#kit/log.ts'
import { createMetrics } from '#kit/metrics.ts'
import { connectRedis, type RedisConnection } from '#kit/redis.ts'
import { newId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { describeWithEngines } from '../../kit/testing/engines.ts'
import { TestRedis } from '../../kit/testing/redis-server.ts'
import { ANONYMOUS, aUser } from '../../kit/testing/viewers.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import { buyer, english, money, startMarket, vendorFacts, type Market, type TestOffer } from './market.ts'

const OFFER = 'query ($id: ID!) { offer(id: $id) { status price { amountMinor } product { name status } variant { hsCode weightGrams } } }'

describeWithEngines('reading the catalogue through a cache', () => {
  const metrics = createMetrics()
  let server: TestRedis
  let redis: RedisConnection
  let market: Market
  beforeAll(async () => {
    server = await TestRedis.start()
    redis = connectRedis({ url: server.url, keyPrefix: 'products-test:', patienceMs: 5_000, log: createLogger({ name: 'test', level: 'silent' }) })
    await waitFor('Redis', () => redis.available)
    market = await startMarket({ redis, metrics })
  })
  afterAll(async () => {
    await market?.[Symbol.asyncDispose]()
    await redis?.[Symbol.asyncDispose]()
    await server?.[Symbol.asyncDispose]()
  })

  const read = async (viewer: Viewer, { id }: TestOffer) => (await market.graph.call(viewer, OFFER, { id })).data.offer

  async function hits(): Promise<number> {
    const { values } = await metrics.cacheReads.get()
    return values.filter(({ labels }) => labels.outcome === 'hit').reduce((sum, { value }) => sum + value, 0)
  }

  /** Reads until offer, product and variant are cached: then the database is not asked. */
  async function warm(offer: TestOffer): Promise<void> {
    await waitFor('the rows to be cached', async () => {
      const before = await hits()
      await read(buyer, offer)
      return await hits() - before === 3
    })
  }

  it('does not ask the database for what is cached', async () => {
    const offer = await market.offer(await market.vendor())
    await warm(offer)
    const before = market.graph.app.db.statementCount

    expect(await read(buyer, offer)).toMatchObject({ status: 'ACTIVE', price: { amountMinor: '1250' } })

    expect(market.graph.app.db.statementCount).toBe(before)
  })

  it('shows each change to the next reader', async () => {
    const vendor = await market.vendor()
    const offer = await market.offer(vendor, { product: { name: english('Old') }, variant: { sku: 'V-1', weightGrams: 1 } })
    const { id: offerId, productId, variantId } = offer
    const change = async (mutation: string, input: Record<string, unknown>) => {
      await warm(offer)
      expect((await market.mutate(vendor.manager, mutation, input)).userErrors).toEqual([])
      return read(buyer, offer)
    }

    expect(await change('offerUpdate', { offerId, expectedVersion: 1, price: money(99) })).toMatchObject({ price: { amountMinor: '99' } })
    expect(await change('offerSuspend', { offerId })).toMatchObject({ status: 'SUSPENDED' })
    expect(await change('offerResume', { offerId })).toMatchObject({ status: 'ACTIVE' })
    expect(await change('productUpdate', { productId, expectedVersion: 1, name: english('New') })).toMatchObject({ product: { name: 'New' } })
    expect(await change('variantUpsert', { productId, sku: 'V-1', weightGrams: 2 })).toMatchObject({ variant: { weightGrams: 2 } })
    expect(await change('productArchive', { productId })).toMatchObject({ product: { status: 'ARCHIVED' } })
    await warm(offer)
    await market.graph.receive('vendor.suspended', { subject: vendor.id, data: { ...vendorFacts(vendor), reason: 'x' } as never })
    expect(await read(buyer, offer)).toMatchObject({ status: 'SUSPENDED' })
    await warm(offer)
    await market.graph.receive('compliance.hs.classified', { subject: variantId, data: { classificationId: newId('hsc'), variantId, destination: null, hsCode: '871200' } })
    expect(await read(buyer, offer)).toMatchObject({ variant: { hsCode: '871200' } })
  })

  it('decides for each viewer what they see of the same cached row', async () => {
    const vendor = await market.vendor()
    const draft = await market.offer(vendor, { product: { publish: false } })
    const suspended = await market.offer(vendor)
    await market.mutate(vendor.manager, 'offerSuspend', { offerId: suspended.id })
    const stranger = aUser({ organizationId: newId('org'), roles: ['OWNER'] })
    await warm(suspended)

    for (const round of [1, 2]) {
      const seen = await Promise.all([vendor.manager, stranger, ANONYMOUS].map(async (viewer) => [await read(viewer, draft), await read(viewer, suspended)].map(Boolean)))
      expect({ round, seen }).toEqual({ round, seen: [[true, true], [false, true], [false, false]] })
    }
  })

  it('is put right by the event of a change that nobody forgot', async () => {
    const vendor = await market.vendor()
    const offer = await market.offer(vendor)
    await market.mutate(vendor.manager, 'offerUpdate', { offerId: offer.id, expectedVersion: 1, price: money(5) })
    await market.graph.settle()
    await warm(offer)
    // As after a commit whose process died before it could forget the row: its event is still to come.
    await market.graph.app.db.source.query('UPDATE offers SET amount_minor = 7 WHERE id = $1', [offer.id])
    expect(await read(buyer, offer)).toMatchObject({ price: { amountMinor: '5' } })

    const event = (await market.graph.published('offer.updated')).findLast(({ subject }) => subject === offer.id)
    await market.graph.transport.publish('products.v1', event ? [{ ...event, id: newId('evt') }] : [])

    await waitFor('the new price', async () => (await read(buyer, offer)).price.amountMinor === '7')
  })

  it('goes on without Redis, and is of use again when it is back', async () => {
    const vendor = await market.vendor()
    const offer = await market.offer(vendor)
    await warm(offer)

    await server.kill()
    await waitFor('the loss to be noticed', () => !redis.available)
    expect(await read(buyer, offer)).toMatchObject({ price: { amountMinor: '1250' } })
    await market.mutate(vendor.manager, 'offerUpdate', { offerId: offer.id, expectedVersion: 1, price: money(3) })
    expect(await read(buyer, offer)).toMatchObject({ price: { amountMinor: '3' } })

    await server.start()
    await warm(offer)
    expect(await read(buyer, offer)).toMatchObject({ price: { amountMinor: '3' } })
  })
})
