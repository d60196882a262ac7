import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { sharedTypeDefs } from '#kit/graphql/schema.ts'
import { newId } from '#kit/ids.ts'
import { createLogger } from '#kit/log.ts'
import { createMetrics } from '#kit/metrics.ts'
import { connectRedis } from '#kit/redis.ts'
import { transact } from '#kit/transaction.ts'
import { hasScope, type Viewer } from '#kit/viewer.ts'
import { composeSupergraph, parseSubgraphFiles } from '../../../router/src/compose.ts'
import { startRouter, type Router } from '../../../router/src/router.ts'
import { describeWithEngines } from '../../kit/testing/engines.ts'
import { TestRedis } from '../../kit/testing/redis-server.ts'
import { anApiKey, ANONYMOUS, aUser } from '../../kit/testing/viewers.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import { ADMIN, aMarket, mutate, placeOrders, startOrdersGraph, type Market, type OrdersGraph } from './support.ts'

describeWithEngines('reading orders through routers that cache', () => {
  const log = createLogger({ name: 'test', level: 'silent' })
  const viewers = new Map<string, Viewer>()
  const owned = new AsyncDisposableStack()
  let redisUrl: string
  let t: OrdersGraph
  let routers: [Cached, Cached]
  let market: Market

  interface Cached { readonly router: Router; hits(): Promise<number> }

  beforeAll(async () => {
    const server = owned.use(await TestRedis.start())
    redisUrl = server.url
    const redis = owned.use(connectRedis({ url: redisUrl, keyPrefix: 'cached-orders:', patienceMs: 5_000, log }))
    await waitFor('Redis', () => redis.available)
    t = owned.use(await startOrdersGraph(undefined, { redis }))
    routers = [await aRouter(), await aRouter()]
    market = await aMarket(t)
  })
  afterAll(() => owned.disposeAsync())

  /** One that has a connection of its own, as a process has. */
  async function aRouter(): Promise<Cached> {
    const metrics = createMetrics()
    const { url, server: { local } } = t.running
    const composed = composeSupergraph([{ name: 'orders', url, typeDefs: parseSubgraphFiles([
      { path: 'shared', text: sharedTypeDefs }, { path: 'orders', text: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8') },
    ]) }])
    if (!composed.ok) throw new Error(JSON.stringify(composed.problems))
    const own = owned.use(connectRedis({ url: redisUrl, keyPrefix: 'cached-orders:', patienceMs: 5_000, log }))
    await waitFor('Redis', () => own.available)
    const router = owned.use(await startRouter({
      port: 0, supergraphSdl: composed.supergraphSdl, subgraphs: { orders: { local } }, redis: own, responseCache: true, metrics: metrics.registry, logger: log,
      authenticateApiKey: async (key) => { const viewer = viewers.get(key); return viewer ? { viewer } : null },
    }))
    return {
      router,
      async hits() {
        const metric = (await metrics.registry.getMetricsAsJSON()).find(({ name }) => name === 'broxiva_router_cache_reads_total')
        return (metric?.values ?? []).reduce((sum, { labels, value }) => Object.values(labels).includes('hit') ? sum + value : sum, 0)
      },
    }
  }

  async function ask({ router }: Cached, viewer: Viewer, query: string) {
    const key = JSON.stringify(viewer)
    viewers.set(key, viewer)
    const response = await fetch(router.url, { method: 'POST', headers: { 'content-type': 'application/json', ...viewer !== ANONYMOUS && { 'x-api-key': key } }, body: JSON.stringify({ query }) })
    // oxlint-disable-next-line typescript/no-explicit-any
    const { data, errors = [] } = await response.json() as { data: Record<string, any>; errors?: { extensions: { code: string } }[] }
    expect(errors.every(({ extensions }) => extensions.code === 'UNAUTHORIZED_FIELD_OR_TYPE' && !hasScope(viewer, 'orders:read'))).toBe(true)
    return data
  }

  /** Asks until the answer comes from the cache. */
  const warm = (cached: Cached, viewer: Viewer, query: string) => waitFor('the answer to be cached', async () => {
    const before = await cached.hits()
    await ask(cached, viewer, query)
    return await cached.hits() > before
  })

  const page = (id: string) => `{ order(id: "${id}") { id status version total { amountMinor } lines { sku name } timeline(first: 50) { nodes { type } } blockers { code } orderGroup { number orders { id } } } }`
  const list = '{ orders(first: 50) { nodes { id status } pageInfo { hasNextPage } } }'
  const sums = '{ orderVolume(unit: DAY) { orders total { amountMinor } } }'
  const groups = '{ orderGroups(first: 50) { nodes { id } } }'
  const ofVendor = (vendorId: string) => `{ _a: orders(first: 50, filter: { vendorId: "${vendorId}" }) { nodes { id status } } }`
  const placed = async (): Promise<string> => (await placeOrders(t, market.buyer, [market.sellers[0]])).orderIds[0]

  it('shows each change to whoever asks next, at any router', async () => {
    const { buyer, sellers: [seller] } = market
    const id = await placed()
    for (const cached of routers) for (const query of [page(id), list, groups, sums]) await warm(cached, buyer, query)
    for (const cached of routers) for (const query of [page(id), ofVendor(seller.vendorId)]) await warm(cached, seller.manager, query)

    await mutate(t, seller.manager, 'orderAccept', { orderId: id }, 'order { id }')

    for (const cached of routers) {
      for (const viewer of [buyer, seller.manager]) expect((await ask(cached, viewer, page(id)))['order'].timeline.nodes.map(({ type }: { type: string }) => type)).toContain('order.accepted')
    }
    for (const cached of routers) await warm(cached, seller.manager, ofVendor(seller.vendorId))
    const { orders: standing } = (await ask(routers[0], buyer, sums))['orderVolume'][0]
    await mutate(t, buyer, 'orderCancel', { orderId: id }, 'order { id }')
    for (const cached of routers) {
      expect((await ask(cached, buyer, list))['orders'].nodes).toContainEqual({ id, status: 'CANCELLED' })
      expect((await ask(cached, seller.manager, ofVendor(seller.vendorId)))['_a'].nodes).toContainEqual({ id, status: 'CANCELLED' })
      expect((await ask(cached, buyer, page(id)))['order'].status).toBe('CANCELLED')
      expect((await ask(cached, buyer, sums))['orderVolume'][0]?.orders ?? 0).toBe(standing - 1)
    }
    const next = await placed()
    for (const cached of routers) {
      expect((await ask(cached, buyer, list))['orders'].nodes.map((order: { id: string }) => order.id)).toContain(next)
      expect((await ask(cached, seller.manager, ofVendor(seller.vendorId)))['_a'].nodes.map((order: { id: string }) => order.id)).toContain(next)
    }
  })

  it('hears of a change by whatever statement, and of none that was rolled back', async () => {
    const id = await placed()
    for (const cached of routers) await warm(cached, market.buyer, page(id))

    await transact(t.app, async ({ manager }) => {
      await manager.query('UPDATE orders SET version = 77 WHERE id = $1', [id])
      throw new Error('no')
    }).catch(() => {})
    const before = await routers[0].hits()
    expect((await ask(routers[0], market.buyer, page(id)))['order'].version).not.toBe(77)
    expect(await routers[0].hits()).toBeGreaterThan(before)

    await transact(t.app, ({ manager }) => manager.query('UPDATE orders SET version = 78 WHERE id = $1', [id]))
    for (const cached of routers) expect((await ask(cached, market.buyer, page(id)))['order'].version).toBe(78)
  })

  it('forgets all orders when more have changed than can be named', async () => {
    const id = await placed()
    await warm(routers[0], market.buyer, page(id))
    await warm(routers[0], market.buyer, list)

    await transact(t.app, async ({ manager }) => {
      await manager.query("SELECT set_config('broxiva.changed', repeat('x', 20000), true)")
      await manager.query("UPDATE orders SET version = 79, status = 'ON_HOLD' WHERE id = $1", [id])
    })

    expect((await ask(routers[0], market.buyer, page(id)))['order'].version).toBe(79)
    expect((await ask(routers[0], market.buyer, list))['orders'].nodes).toContainEqual({ id, status: 'ON_HOLD' })
  })

  it('answers nobody with what another was told: tenants, roles, scopes, sessions, and a membership that has ended', async () => {
    const { buyer, buyerOrganizationId, sellers: [seller, other] } = market
    const id = await placed()
    const key = anApiKey({ organizationId: buyerOrganizationId, scopes: ['orders:read'] })
    const sees: Viewer[] = [buyer, { ...buyer, sessionId: newId('ses') }, { ...buyer, roles: ['APPROVER'] }, seller.manager, key, ADMIN]
    const seesNot: Viewer[] = [
      other.manager, aUser({ organizationId: newId('org'), roles: ['OWNER'] }), ANONYMOUS,
      // The same person after the membership ended, or in another organization; the same key with other scopes.
      { ...buyer, organizationId: null, roles: [] }, { ...buyer, organizationId: other.organizationId }, { ...key, scopes: ['catalog:read'] },
    ]

    for (const round of [1, 2]) {
      for (const cached of routers) {
        for (const viewer of sees) expect({ round, seen: (await ask(cached, viewer, page(id)))['order']?.id }).toEqual({ round, seen: id })
        for (const viewer of seesNot) {
          expect({ round, seen: (await ask(cached, viewer, page(id)))['order'] }).toEqual({ round, seen: null })
          expect(JSON.stringify(await ask(cached, viewer, list))).not.toContain(id)
        }
        // The group tells of other vendors' orders.
        expect((await ask(cached, seller.manager, page(id)))['order'].orderGroup).toBeNull()
        expect((await ask(cached, buyer, page(id)))['order'].orderGroup).not.toBeNull()
      }
    }
  })
})
