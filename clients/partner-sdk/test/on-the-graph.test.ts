import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { WebSocket } from 'ws'
import { TcpProxy } from '../../../infra/faults/tcp-proxy.ts'
import { startGraph, type Buyer, type Graph, type Offer, type Vendor } from '../../../infra/local/testing/graph.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import type { Answer } from '../../cli/graph-client.ts'
import { createApiKey } from '../../cli/marketplace.ts'
import { AuthenticationError, Broxiva, UserErrorsError, type AnswerInfo, type OrderUpdate } from '../src/index.ts'
import { blocksOf, installPackage } from './built-package.ts'

const BUYING = ['catalog:read', 'orders:read', 'orders:write', 'payments:read', 'shipments:read', 'compliance:read', 'organizations:read', 'webhooks:read', 'webhooks:write']

let graph: Graph
let vendor: Vendor
let offer: Offer
beforeAll(async () => {
  graph = await startGraph({ router: { rateLimit: true, rateTiers: { 'vendors:read': { requestsPerMinute: 60, costMaximum: 2_000, costRestoreRate: 100 } } } })
  vendor = await graph.vendor({ autoAccept: true })
  offer = await vendor.sells({ stock: 10_000 })
}, 300_000)
afterAll(async () => { await graph?.[Symbol.asyncDispose]() })

async function partner(options: { url?: string } = {}): Promise<{ buyer: Buyer; apiKey: string; broxiva: Broxiva }> {
  const buyer = await graph.buyer()
  const apiKey = await createApiKey(buyer.client, { organizationId: buyer.organizationId, name: 'Partner', scopes: BUYING })
  return { buyer, apiKey, broxiva: new Broxiva({ apiKey, url: options.url ?? graph.stack.router.url }) }
}

const shipTo = { recipient: 'Receiving', line1: '1 Harbour Road', city: 'Lagos', countryCode: 'NG' }

async function buy(broxiva: Broxiva): Promise<string> {
  await broxiva.cart.addLine({ offerId: offer.offerId, quantity: 1 })
  const checkout = await broxiva.checkout.start({ incoterm: 'DAP', shipTo })
  const purchase = await broxiva.checkout.complete({ checkoutId: checkout.id, paymentMethodToken: 'tok_visa' })
  return purchase.orders[0]?.id ?? ''
}

describe('the quick start of the README', () => {
  it('runs as it is written', async () => {
    const { apiKey } = await partner()
    using installed = await installPackage()
    writeFileSync(join(installed.directory, 'quick-start.mjs'), blocksOf('clients/partner-sdk/README.md', 'js')[0] ?? '')

    const { stdout } = await promisify(execFile)(process.execPath, ['quick-start.mjs'], { cwd: installed.directory, env: { ...process.env, NODE_OPTIONS: '', BROXIVA_API_KEY: apiKey, BROXIVA_URL: graph.stack.router.url } })

    expect(stdout).toContain('Buying for Adé Trading')
    expect(stdout).toMatch(/order\.placed: \S+ is /)
    expect(stdout.trimEnd()).toMatch(/is CONFIRMED$/)
  })
})

describe('the budget of a key', () => {
  it('is told with each answer, and waited for when it is used up', async () => {
    const buyer = await graph.buyer()
    const apiKey = await createApiKey(buyer.client, { organizationId: buyer.organizationId, name: 'Slow', scopes: ['catalog:read', 'vendors:read'] })
    const heard: AnswerInfo[] = []
    const broxiva = new Broxiva({ apiKey, url: graph.stack.router.url, onAnswer: (answer) => { heard.push(answer) } })

    // Sixty at once, then one a second.
    while (!heard.some(({ status }) => status === 429)) await broxiva.viewer()

    expect(heard.length).toBeGreaterThanOrEqual(61)
    expect(heard[0]).toMatchObject({ status: 200, cost: { requestedQueryCost: expect.any(Number), actualQueryCost: expect.any(Number), throttleStatus: { maximumAvailable: 2_000, restoreRate: 100 } } })
    expect(heard.at(-1)).toMatchObject({ status: 200 })
    expect(heard.at(-1)?.attempts).toBeGreaterThan(1)
  })

  it('is an error when what is asked is beyond it', async () => {
    const buyer = await graph.buyer()
    const apiKey = await createApiKey(buyer.client, { organizationId: buyer.organizationId, name: 'Greedy', scopes: ['catalog:read', 'vendors:read'] })
    const broxiva = new Broxiva({ apiKey, url: graph.stack.router.url })

    const asked = broxiva.request('{ products(first: 100) { nodes { id offers(first: 100) { nodes { id } } } } }')

    await expect(asked).rejects.toMatchObject({ name: 'GraphError', attempts: 1, errors: [{ extensions: { code: 'COST_ESTIMATED_TOO_EXPENSIVE', maximum: 2_000 } }] })
  })
})

describe('the cookbook', () => {
  it('has commands that work, one after the other', async () => {
    const { apiKey } = await partner()
    const variables: Record<string, string> = { URL: graph.stack.router.url, KEY: apiKey }
    const answers: Answer[] = []
    let raw = ''
    for (const block of blocksOf('docs/partner-cookbook.md', 'sh').slice(1)) {
      const [, name, path] = /^export (\w+)=\S+ +# (data\S+)$/m.exec(block) ?? []
      if (name && path) {
        variables[name] = path.split('.').reduce((value: Answer, key) => value[key], answers.at(-1))
        continue
      }
      const { stdout } = await promisify(execFile)('bash', ['-c', block], { env: { ...process.env, ...variables } })
      raw = stdout
      answers.push(JSON.parse(stdout.slice(stdout.indexOf('{"'))))
      if (stdout.includes('checkoutComplete')) await graph.settle()
    }

    const [viewer, search, products, facets, cost, added, refused, started, bought, order, orders, hook, ping, log, failed] = answers
    expect(answers).toHaveLength(15)
    expect(answers.slice(0, -1).filter(({ errors }) => errors)).toEqual([])
    expect(viewer.data.viewer.kind).toBe('API_KEY')
    expect(facets.data.offerFacets).toMatchObject({ total: 1, shipFromCountries: [{ countryCode: 'US', count: 1 }, { countryCode: 'CN', count: 0 }] })
    expect(search.data.searchOffers.nodes[0].vendor.displayName).toBe('Lone Star Cycles')
    expect(products.data.products.nodes).toHaveLength(1)
    expect(cost.data.landedCost.total.currency).toBe('USD')
    expect(added.data.cartLineAdd).toMatchObject({ cart: { lines: [{ quantity: 2 }] }, userErrors: [] })
    expect(refused.data.cartLineAdd).toMatchObject({ cart: null, userErrors: [{ code: expect.any(String) }] })
    expect(started.data.checkoutStart.userErrors).toEqual([])
    expect(bought.data.checkoutComplete.orderGroup.orders).toHaveLength(1)
    expect(order.data.order).toMatchObject({ status: 'CONFIRMED', blockers: [] })
    expect(orders.data.orders.nodes).toHaveLength(1)
    expect(hook.data.webhookEndpointCreate).toMatchObject({ webhookEndpoint: { status: 'ACTIVE' }, secret: expect.stringMatching(/^whsec_/), userErrors: [] })
    expect(ping.data.webhookEndpointTest).toMatchObject({ webhookDelivery: { eventType: 'webhook.test' }, userErrors: [] })
    expect(log.data.webhookDeliveries.nodes).toMatchObject([{ eventType: 'webhook.test' }])
    expect(failed.errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect(raw).toMatch(/^HTTP\/1\.1 401/)
    expect(raw.toLowerCase()).toContain('x-request-id: cookbook-0001')
  })
})

describe('a partner', () => {
  it('buys once, however often the call arrives', async () => {
    const { broxiva } = await partner()
    await broxiva.cart.addLine({ offerId: offer.offerId, quantity: 1 })
    const checkout = await broxiva.checkout.start({ incoterm: 'DAP', shipTo })
    const call = () => broxiva.checkout.complete({ checkoutId: checkout.id, paymentMethodToken: 'tok_visa', idempotencyKey: 'PO-1' })

    const [one, two] = await Promise.all([call(), call()])

    expect(one.id).toBe(two.id)
    expect((await broxiva.orders.groups().take()).map(({ id }) => id)).toEqual([one.id])
  })

  it('reads what it bought, whole', async () => {
    const { broxiva } = await partner()
    const id = await buy(broxiva)
    await graph.settle()

    const order = await broxiva.orders.get(id)

    expect(order).toMatchObject({ status: 'CONFIRMED', lines: [{ quantity: 1 }] })
    expect(await broxiva.payments.intent(order?.orderGroup?.paymentIntent?.id ?? '')).toMatchObject({ payment: { status: 'AUTHORIZED' } })
    expect(await broxiva.shipments.get(order?.shipments.nodes[0]?.id ?? '')).toMatchObject({ status: 'PENDING', order: { id } })
    const invoice = await broxiva.orders.document(order?.tradeDocuments[0]?.id ?? '')
    expect(atob(invoice?.content ?? '').slice(0, 5)).toBe('%PDF-')
    expect(await broxiva.orders.get('ord_01890000000070008000000000000000')).toBeNull()
  })

  it('with few scopes reads null for the rest, live too', async () => {
    const { broxiva, buyer } = await partner()
    const id = await buy(broxiva)
    await graph.settle()
    const narrow = new Broxiva({ apiKey: await createApiKey(buyer.client, { organizationId: buyer.organizationId, name: 'Orders only', scopes: ['orders:read'] }), url: graph.stack.router.url })

    expect(await narrow.orders.get(id)).toMatchObject({ id, complianceStatus: null, payments: [] })
    const updates = narrow.orders.updates(id, { after: 'beginning' })
    expect((await updates.next()).value).toMatchObject({ eventType: 'order.placed', order: { id, complianceStatus: null } })
    await updates.return()
  })

  it('is told why something was not done, by code', async () => {
    const { broxiva } = await partner()
    const failure = await broxiva.cart.addLine({ offerId: offer.offerId, quantity: 0 }).catch((error: unknown) => error)

    expect(failure).toBeInstanceOf(UserErrorsError)
    expect(failure).toMatchObject({ mutation: 'cartLineAdd', userErrors: [{ path: ['input', 'quantity'] }], requestId: expect.any(String) })
  })

  it('pages through all that is for sale', async () => {
    const { broxiva } = await partner()
    for (let more = 0; more < 4; more += 1) await vendor.sells()
    const seen = new Set<string>()
    for await (const { id } of broxiva.catalogue.offers({ vendorId: vendor.vendorId }, { pageSize: 2 })) seen.add(id)

    expect(seen.size).toBe(5)
  })

  it('that sells keeps its stock current', async () => {
    const apiKey = await createApiKey(vendor.client, { organizationId: vendor.organizationId, name: 'Warehouse', scopes: ['catalog:read', 'catalog:write'] })
    const broxiva = new Broxiva({ apiKey, url: graph.stack.router.url })
    const [level] = await broxiva.offers.stockLevels(offer.offerId).take()

    const adjusted = await broxiva.offers.adjustStock({ offerId: offer.offerId, locationId: level?.location.id ?? '', delta: 5, reason: 'delivery' })

    expect(adjusted.onHand).toBe((level?.onHand ?? 0) + 5)
  })
})

describe('live updates', () => {
  /** What the graph has told this channel, from its own log. */
  const told = async (channel: string) => (await graph.sql<{ sequence: string }>('orders', 'SELECT sequence FROM live_updates WHERE channel = $1 ORDER BY sequence', [channel])).map(({ sequence }) => sequence)
  const sequenceOf = ({ cursor }: OrderUpdate) => Buffer.from(cursor, 'base64url').toString().replace('live:', '')

  it.each([['the platform’s WebSocket', undefined], ['the package ws', WebSocket]])('come once and in order while the connection breaks again and again, over %s', async (_, webSocket) => {
    await using wire = await TcpProxy.start()
    wire.targetPort = Number(new URL(graph.stack.router.url).port)
    const { apiKey, broxiva, buyer } = await partner()
    const listener = new Broxiva({ apiKey, url: `http://127.0.0.1:${wire.port}/graphql`, webSocket })
    const updates = listener.orders.organizationUpdates(buyer.organizationId, { after: 'beginning' })
    const seen: OrderUpdate[] = []
    const listening = (async () => { for await (const update of updates) seen.push(update) })()

    for (let order = 0; order < 4; order += 1) {
      const before = seen.length
      await buy(broxiva)
      await waitFor('updates of the order', () => seen.length > before)
      wire.weather = 'reset'
      wire.weather = 'open'
    }
    await graph.settle()

    const channel = await told(`organization:${buyer.organizationId}`)
    await waitFor('the last update', () => seen.length >= channel.length)
    await updates.return()
    await listening
    expect(channel.length).toBeGreaterThan(12)
    expect(seen.map(sequenceOf)).toEqual(channel)
    await waitFor('no socket', () => graph.stack.router.stats().activeSubscriptions === 0)
  })

  it('that begin now lose nothing when the connection breaks before the first', async () => {
    await using wire = await TcpProxy.start()
    wire.targetPort = Number(new URL(graph.stack.router.url).port)
    const { apiKey, broxiva, buyer } = await partner()
    const updates = new Broxiva({ apiKey, url: `http://127.0.0.1:${wire.port}/graphql` }).orders.organizationUpdates(buyer.organizationId)
    const first = updates.next()
    await waitFor('the subscription', () => graph.stack.router.stats().activeSubscriptions === 1)

    wire.weather = 'reset'
    const id = await buy(broxiva)
    await graph.settle()
    wire.weather = 'open'

    expect((await first).value).toMatchObject({ eventType: 'order.placed', order: { id } })
    await updates.return()
  })

  it('go on in the next run of a program, behind its cursor', async () => {
    const { broxiva, buyer } = await partner()
    await buy(broxiva)
    await graph.settle()
    const channel = await told(`organization:${buyer.organizationId}`)
    const first = broxiva.orders.organizationUpdates(buyer.organizationId, { after: 'beginning' })
    await first.next()
    await first.next()
    await first.return()

    const second = broxiva.orders.organizationUpdates(buyer.organizationId, { after: first.cursor })
    const { value } = await second.next()
    await second.return()

    expect(sequenceOf(value)).toBe(channel[2])
  })

  it('end when the caller says so, at once', async () => {
    const { broxiva, buyer } = await partner()
    const caller = new AbortController()
    const waiting = broxiva.orders.organizationUpdates(buyer.organizationId, { signal: caller.signal }).next()

    caller.abort(new Error('enough'))

    await expect(waiting).rejects.toThrow('enough')
    await waitFor('no subscription', () => graph.stack.router.stats().activeSubscriptions === 0)
  })

  it('are refused to a key that is not valid', async () => {
    const stranger = new Broxiva({ apiKey: 'bx_live_wrong', url: graph.stack.router.url })

    await expect(stranger.orders.organizationUpdates('org_1').next()).rejects.toBeInstanceOf(AuthenticationError)
  })

  it('fail when there is no graph at all', async () => {
    await using wire = await TcpProxy.start()
    wire.weather = 'reset'
    const nobody = new Broxiva({ apiKey: 'bx_test', url: `http://127.0.0.1:${wire.port}/graphql`, retries: 1 })

    await expect(nobody.orders.organizationUpdates('org_1').next()).rejects.toMatchObject({ name: 'ConnectionError', attempts: 2 })
  })
})
