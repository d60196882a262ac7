import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createLogger } from '#kit/log.ts'
import { createMetrics } from '#kit/metrics.ts'
import { connectRedis, type RedisConnection } from '#kit/redis.ts'
import type { Viewer } from '#kit/viewer.ts'
import { describeWithEngines } from '../../kit/testing/engines.ts'
import { TestRedis } from '../../kit/testing/redis-server.ts'
import { aUser } from '../../kit/testing/viewers.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import { aMarket, anOffer, changeCart, completeCheckout, CONFIG, noErrors, startCheckout, startOrdersGraph, vendorFact, type OrdersGraph } from './support.ts'

describeWithEngines('reading a cart through a cache', () => {
  const metrics = createMetrics()
  let server: TestRedis
  let redis: RedisConnection
  let t: OrdersGraph
  beforeAll(async () => {
    server = await TestRedis.start()
    redis = connectRedis({ url: server.url, keyPrefix: 'orders-test:', patienceMs: 5_000, log: createLogger({ name: 'test', level: 'silent' }) })
    await waitFor('Redis', () => redis.available)
    t = await startOrdersGraph(CONFIG, { redis, metrics })
  })
  afterAll(async () => {
    await t?.[Symbol.asyncDispose]()
    await redis?.[Symbol.asyncDispose]()
    await server?.[Symbol.asyncDispose]()
  })

  const read = async (viewer: Viewer) => (await t.call(viewer, '{ cart { id currency lines { quantity unitPrice { amountMinor } issue { code } } subtotal { amountMinor } } }')).data.cart

  async function misses(): Promise<number> {
    const { values } = await metrics.cacheReads.get()
    return values.filter(({ labels }) => labels.outcome !== 'hit').reduce((sum, { value }) => sum + value, 0)
  }

  /** Reads until the cart, its offers and their vendors are cached. */
  async function warm(viewer: Viewer): Promise<void> {
    await waitFor('the cart to be cached', async () => {
      const before = await misses()
      await read(viewer)
      return await misses() === before
    })
  }

  it('does not ask the database for what is cached', async () => {
    const { buyer, sellers: [{ offerId }] } = await aMarket(t)
    await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 2 })
    await warm(buyer)
    const before = t.app.db.statementCount

    expect(await read(buyer)).toMatchObject({ subtotal: { amountMinor: '2500' } })

    expect(t.app.db.statementCount).toBe(before)
  })

  it('shows each change to the next reader: of the cart, of an offer, of a vendor, of a purchase', async () => {
    const { buyer, sellers: [seller] } = await aMarket(t)
    const { offerId, vendorId, organizationId } = seller
    const { cart } = noErrors(await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 1 }))
    const [{ id: cartLineId }] = cart.lines
    await warm(buyer)

    await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 1 })
    expect((await read(buyer)).lines).toMatchObject([{ quantity: 2 }])
    await warm(buyer)
    await changeCart(t, buyer, 'cartLineUpdate', { cartLineId, quantity: 5 })
    expect((await read(buyer)).lines).toMatchObject([{ quantity: 5 }])
    await warm(buyer)
    await anOffer(t, { vendorId, offerId, price: { amountMinor: '900', currency: 'USD' } })
    expect(await read(buyer)).toMatchObject({ subtotal: { amountMinor: '4500' } })
    await warm(buyer)
    await t.receive('vendor.suspended', { subject: vendorId, data: { ...vendorFact(vendorId, organizationId), reason: 'x' } as never })
    expect((await read(buyer)).lines).toMatchObject([{ issue: { code: expect.any(String) } }])
    await t.receive('vendor.activated', { subject: vendorId, data: { ...vendorFact(vendorId, organizationId), policy: { autoAccept: false, acceptWithinHours: 48 } } })
    expect((await read(buyer)).lines).toMatchObject([{ issue: null }])
    await warm(buyer)
    const { checkout } = noErrors(await startCheckout(t, buyer))
    noErrors(await completeCheckout(t, buyer, checkout.id))
    expect(await read(buyer)).toMatchObject({ lines: [], currency: null })
    await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 1 })
    await warm(buyer)
    const [{ id: added }] = (await t.call(buyer, '{ cart { lines { id } } }')).data.cart.lines
    await changeCart(t, buyer, 'cartLineRemove', { cartLineId: added })
    expect((await read(buyer)).lines).toEqual([])
  })

  it('shows nobody the cart of somebody else, cached or not', async () => {
    const { buyer, buyerOrganizationId, sellers: [{ offerId }] } = await aMarket(t)
    const { cart } = noErrors(await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 1 }))
    await warm(buyer)
    const colleague = aUser({ organizationId: buyerOrganizationId, roles: ['BUYER'] })
    const { sellers: [{ manager: stranger }] } = await aMarket(t)
    const references = [{ __typename: 'Cart', id: cart.id }, { __typename: 'CartLine', id: cart.lines[0].id }]

    for (const viewer of [colleague, stranger]) {
      expect(await read(viewer)).toBeNull()
      expect(await t.entities(viewer, references, '... on Cart { currency lines { id } } ... on CartLine { quantity }')).toEqual([null, null])
    }
    expect(await t.entities(buyer, references, '... on Cart { currency } ... on CartLine { quantity }')).toMatchObject([{ currency: 'USD' }, { quantity: 1 }])
  })

  it('goes on without Redis, and is of use again when it is back', async () => {
    const { buyer, sellers: [{ offerId }] } = await aMarket(t)
    await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 1 })
    await warm(buyer)

    await server.kill()
    await waitFor('the loss to be noticed', () => !redis.available)
    expect((await read(buyer)).lines).toMatchObject([{ quantity: 1 }])
    await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 1 })
    expect((await read(buyer)).lines).toMatchObject([{ quantity: 2 }])

    await server.start()
    await warm(buyer)
    expect((await read(buyer)).lines).toMatchObject([{ quantity: 2 }])
  })
})
