import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { GraphClient, type Answer } from '../../../clients/cli/graph-client.ts'
import { FROM_THE_START } from '../../../clients/cli/main-job.ts'
import { createOrganization, loadReferenceData, onboardVendor, register, setUpCarrier, signIn } from '../../../clients/cli/marketplace.ts'
import { mutate } from '../../../clients/cli/mutate.ts'
import { newId } from '#kit/ids.ts'
import { codeOf, WIRES, type Watched, type Wire } from '../../../router/test/live-clients.ts'
import { describeWithEngines } from '../../../subgraphs/kit/testing/engines.ts'
import { TestRedis } from '../../../subgraphs/kit/testing/redis-server.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { TcpProxy } from '../../faults/tcp-proxy.ts'
import { demoReferenceData } from '../../local/reference-data.ts'
import { startOtlpReceiver, type OtlpReceiver, type ReceivedSpan } from '../../observability/test/otlp-receiver.ts'
import { ensurePlatformUsers } from '../platform-user.ts'
import type { Cluster } from '../supervisor.ts'
import { enginesOfThisRun, startTestCluster } from '../testing/cluster.ts'

const SUPERGRAPH = new URL('../../../schema/supergraph.graphql', import.meta.url)
const UPDATES = `subscription ($id: ID!, $after: Cursor) {
  vendorOrderUpdates(vendorId: $id, after: $after) { __typename cursor eventType resync order { __typename id buyer { __typename id legalName } } }
}`
const PATIENT = { timeoutMs: 90_000 }
const PASSWORD = 'correct horse battery staple'

interface Update { readonly cursor: string; readonly eventType: string; readonly resync: boolean; readonly order: { readonly id: string; readonly buyer: { readonly legalName: string } | null } }

/** Follows the vendor's orders over one wire as a client should: whatever ends, it subscribes again behind the last update that it has. */
class Follower implements AsyncDisposable {
  readonly wire: Wire
  /** How often it had to come back. */
  returns = 0
  readonly #subscribe: (after: string) => Watched
  readonly #running: Promise<void>
  #earlier: Update[] = []
  #watched: Watched | undefined
  #stopped = false

  constructor(wire: Wire, subscribe: (after: string) => Watched) {
    this.wire = wire
    this.#subscribe = subscribe
    this.#running = this.#run()
  }

  get updates(): readonly Update[] {
    return [...this.#earlier, ...updatesOf(this.#watched)]
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopped = true
    this.#watched?.leave()
    await Promise.race([this.#running, delay(1_000)])
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      this.#watched = this.#subscribe(this.#earlier.at(-1)?.cursor ?? FROM_THE_START)
      await this.#watched.ended
      this.#earlier.push(...updatesOf(this.#watched))
      this.#watched.leave()
      this.#watched = undefined
      this.returns++
      await delay(100)
    }
  }
}

function updatesOf(watched: Watched | undefined): Update[] {
  return (watched?.payloads ?? []).flatMap(({ data }) => data?.['vendorOrderUpdates'] ? [data['vendorOrderUpdates'] as Update] : [])
}

const sequenceOf = ({ cursor }: Update) => Number(Buffer.from(cursor, 'base64url').toString().replace('live:', ''))

describeWithEngines('following orders through the product, over each wire', () => {
  const stack = new AsyncDisposableStack()
  const followers: Follower[] = []
  let cluster: Cluster
  let redis: TestRedis
  /** Takes the spans of all processes. */
  let collector: OtlpReceiver
  /** Between the clients and the router. */
  let wire: TcpProxy
  let supergraphFile: string
  let orders: Client
  let market: { vendorId: string; vendorToken: string; newSession(): Promise<string>; buyer: GraphClient; offerId: string }

  beforeAll(async () => {
    redis = stack.use(await TestRedis.start())
    collector = stack.use(await startOtlpReceiver())
    wire = stack.use(await TcpProxy.start())
    const folder = stack.adopt(await mkdtemp(join(tmpdir(), 'broxiva-live-')), (path) => rm(path, { recursive: true, force: true }))
    supergraphFile = join(folder, 'supergraph.graphql')
    await writeFile(supergraphFile, await readFile(SUPERGRAPH, 'utf8'))
    cluster = stack.use(await startTestCluster({
      engines: { ...enginesOfThisRun(), redisUrl: redis.url },
      env: {
        ROUTER_SUPERGRAPH: supergraphFile, ROUTER_RATE_LIMIT: 'false', USERS_ACCESS_TOKEN_TTL_SECONDS: '3600',
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_TRACES_SAMPLER: 'always_on',
      },
    }))
    wire.targetPort = Number(new URL(cluster.url).port)
    orders = stack.adopt(new Client({ connectionString: cluster.databaseUrl('orders') }), (client) => client.end())
    await orders.connect()
    market = await openMarket(cluster)
    followers.push(...WIRES.map((each) => stack.use(new Follower(each, (after) => subscribe(each, after)))))
    await buys()
    await allHaveTheLog()
  }, 300_000)
  afterAll(async () => { await stack.disposeAsync() }, 300_000)

  function subscribe(each: Wire, after: string): Watched {
    const at = (url: string) => url.replace(/:\d+\//, `:${wire.port}/`)
    return each.watch({ url: at(cluster.url), wsUrl: at(cluster.wsUrl) }, UPDATES, { variables: { id: market.vendorId, after }, token: market.vendorToken })
  }

  /** One purchase; resolves once the graph has acknowledged it, while its saga goes on. A client repeats what was not answered. */
  async function buys(): Promise<string> {
    const { buyer, offerId } = market
    const key = newId('key')
    const persistently = (mutation: string, input: Record<string, unknown>, selection: string) =>
      waitFor(mutation, () => mutate(buyer, mutation, input, selection) as Promise<Answer>, { ...PATIENT, intervalMs: 100 })
    await persistently('cartLineAdd', { offerId, quantity: 1, idempotencyKey: key }, 'cart { id }')
    const { checkout } = await persistently('checkoutStart', { shipTo: { recipient: 'Receiving', line1: '1 Harbour Road', city: 'Lagos', countryCode: 'NG' }, incoterm: 'DAP', idempotencyKey: key }, 'checkout { id }')
    const { orderGroup } = await persistently('checkoutComplete', { checkoutId: checkout.id, paymentMethodToken: 'tok_visa', idempotencyKey: key }, 'orderGroup { orders { id } }')
    return orderGroup.orders[0].id
  }

  async function theLog(): Promise<{ sequence: number; eventType: string }[]> {
    const { rows } = await orders.query<{ sequence: string; event_type: string }>('SELECT sequence, event_type FROM live_updates WHERE channel = $1 ORDER BY sequence', [`vendor:${market.vendorId}`])
    return rows.map((row) => ({ sequence: Number(row.sequence), eventType: row.event_type }))
  }

  /** Resolves to the log when every order in it is confirmed and every follower has come to its end. What comes later (papers, shipments) may go on. */
  async function allHaveTheLog(): Promise<{ sequence: number; eventType: string }[]> {
    return waitFor('every order to be confirmed, and seen', async () => {
      const log = await theLog()
      const count = (type: string) => log.filter(({ eventType }) => eventType === type).length
      return log.length > 0 && count('order.placed') === count('order.confirmed') && followers.every(({ updates }) => updates.length >= log.length) && log
    }, { ...PATIENT, intervalMs: 100 })
  }

  it('is one trace from the mutation through Kafka, the other subgraphs and the payment provider to the subscribers, without a gap', async () => {
    const order = await buys()
    await allHaveTheLog()
    const { rows: [placed] } = await orders.query<{ trace: string }>(`SELECT split_part(traceparent, '-', 2) AS trace FROM live_updates WHERE entity_id = $1 AND event_type = 'order.placed' LIMIT 1`, [order])

    const mutation = 'router: HTTP POST > router: graphql operation > router: fetch orders > orders: orders'
    const created = `${mutation} > orders: create order.created`
    const seen = (cause: string, event: string) => `${created} > ${cause} > orders: process ${event} > orders: live update > router: live update to client`
    const expected = [
      `${mutation} > orders: INSERT`,
      `${created} > orders: send orders.v1`,
      `${created} > products: process order.created > products: INSERT`,
      seen('products: process order.created > products: create inventory.reserved', 'inventory.reserved'),
      seen('compliance: process order.created > compliance: create compliance.order.cleared', 'compliance.order.cleared'),
      seen('payments: process order.created > payments: provider AUTHORIZE > payments: create payment.authorized', 'payment.authorized'),
    ]
    const isUnknown = (path: string) => !path.startsWith('router: HTTP POST')
    let paths: readonly string[] = []
    await waitFor('the spans of the trace', () => {
      paths = pathsOf(collector.spans.filter(({ traceId }) => traceId === placed?.trace))
      return expected.every((path) => paths.includes(path)) && !paths.some(isUnknown)
    }, PATIENT).catch(() => {})

    expect(paths).toEqual(expect.arrayContaining(expected))
    expect(paths.filter(isUnknown)).toEqual([])
    expect(paths.filter((path) => path === 'router: HTTP POST')).toHaveLength(1)
  }, 300_000)

  it.each(WIRES.map((each) => ({ each, over: each.name })))('ends with a session that users revokes, over $over, and goes on behind its cursor with a new one', async ({ each }) => {
    const follow = (token: string, after: string) => each.watch(cluster, UPDATES, { variables: { id: market.vendorId, after }, token })
    const [token, other] = [await market.newSession(), await market.newSession()]
    const [ending, staying] = [follow(token, FROM_THE_START), follow(other, FROM_THE_START)]
    const log = await theLog()
    await waitFor('the updates', () => [ending, staying].every((watched) => updatesOf(watched).length >= log.length), PATIENT)

    await mutate(new GraphClient({ url: cluster.url, credentials: { accessToken: token } }), 'sessionRevoke', { scope: 'CURRENT' }, 'revokedCount')

    // Over a WebSocket the socket closes, and its code and reason say why.
    const cause = await ending.ended
    if (each.name === 'WebSocket') expect(cause).toMatchObject({ code: 4403, reason: 'SESSION_REVOKED' })
    else expect(codeOf(cause, ending)).toBe('UNAUTHENTICATED')
    const last = updatesOf(ending).at(-1)
    const resumed = follow(await market.newSession(), last?.cursor ?? FROM_THE_START)
    await buys()
    await waitFor('what comes behind the cursor', () => updatesOf(resumed).some(({ eventType }) => eventType === 'order.confirmed') && updatesOf(staying).length > log.length, PATIENT)
    expect(sequenceOf(updatesOf(resumed)[0] as Update)).toBe(sequenceOf(last as Update) + 1)
    for (const watched of [resumed, staying]) watched.leave()
    await allHaveTheLog()
  }, 300_000)

  const faults: readonly { readonly name: string; readonly interrupts: boolean; inject(): Promise<void> }[] = [
    {
      name: 'a client that loses its connection',
      interrupts: true,
      async inject() {
        wire.weather = 'reset'
        wire.weather = 'open'
      },
    },
    { name: 'a kill -9 of the router', interrupts: true, inject: () => killed('router') },
    {
      name: 'a supergraph that is loaded anew',
      interrupts: false,
      async inject() {
        const loaded = () => figure('broxiva_router_supergraph_reloads_total{outcome="loaded"}')
        const before = await loaded()
        await writeFile(supergraphFile, `${await readFile(SUPERGRAPH, 'utf8')}\ntype LoadedAnew @join__type(graph: ORDERS) { id: ID! @join__field(graph: ORDERS) }\n`)
        await waitFor('the new supergraph', async () => await loaded() > before, PATIENT)
      },
    },
    { name: 'a kill -9 of the subgraph', interrupts: true, inject: () => killed('orders') },
    {
      name: 'a Redis that dies and comes back empty',
      interrupts: false,
      async inject() {
        await redis.kill()
        // What happens meanwhile is told by nobody, and found.
        await buys()
        await redis.start()
      },
    },
  ]

  async function killed(name: string): Promise<void> {
    const process = cluster.process(name)
    const { restarts } = process
    await process.kill('SIGKILL')
    await waitFor(`another ${name}`, () => process.restarts > restarts, PATIENT)
  }

  async function figure(name: string): Promise<number> {
    const text = await (await fetch(cluster.process('router').metricsUrl)).text()
    return Number(text.split('\n').find((line) => line.startsWith(name))?.split(' ').at(-1) ?? 0)
  }

  describe.each(faults)('across $name', ({ interrupts, inject }) => {
    let log: { sequence: number; eventType: string }[]
    let before: { seen: number; returns: number }[]
    beforeAll(async () => {
      await cluster.ready()
      before = followers.map(({ updates, returns }) => ({ seen: updates.length, returns }))
      // Its saga is on its way when the fault comes, and another purchase follows.
      await buys()
      await inject()
      await buys()
      log = await allHaveTheLog()
    }, 300_000)

    it.each(WIRES.map(({ name }, index) => ({ name, index })))('nothing is lost and nothing repeated over $name', ({ index }) => {
      const { updates: all, returns } = followers[index] as Follower
      const updates = all.slice(0, log.length)
      expect(updates.map((update) => ({ sequence: sequenceOf(update), eventType: update.eventType }))).toEqual(log)
      expect(updates.some(({ resync }) => resync)).toBe(false)
      expect(updates.length).toBeGreaterThan((before[index]?.seen ?? 0) + 5)
      expect(updates.at(-1)?.order.buyer).toMatchObject({ legalName: 'Kano Cycles' })
      if (interrupts) expect(returns).toBeGreaterThan(before[index]?.returns ?? 0)
      else expect(returns).toBe(before[index]?.returns)
    })
  })

  describe('behind a cursor whose updates are no longer kept', () => {
    let kept: { sequence: number }[]
    beforeAll(async () => {
      await orders.query(`UPDATE live_updates SET occurred_at = occurred_at - interval '8 days' WHERE channel = $1 AND sequence <= 5`, [`vendor:${market.vendorId}`])
      // The process looks for what is too old when it starts.
      await killed('orders')
      await waitFor('the old updates to be gone', async () => (await theLog())[0]?.sequence === 6, PATIENT)
      await cluster.ready()
      kept = await theLog()
    }, 300_000)

    it.each(WIRES.map((each) => ({ name: each.name, each })))('the first update says so over $name, and the others follow', async ({ each }) => {
      const watched = subscribe(each, FROM_THE_START)
      await waitFor('what is kept', () => updatesOf(watched).length >= kept.length, PATIENT)
      watched.leave()

      expect(updatesOf(watched).slice(0, kept.length).map((update) => [sequenceOf(update), update.resync])).toEqual(kept.map(({ sequence }, index) => [sequence, index === 0]))
    })
  })
})

/** Of each span of a trace where it stands in it: services and names, from the first one known. */
function pathsOf(spans: readonly ReceivedSpan[]): string[] {
  const byId = new Map(spans.map((span) => [span.spanId, span]))
  const pathOf = (span: ReceivedSpan): string => {
    const parent = byId.get(span.parentSpanId ?? '')
    const own = `${span.service}: ${span.name}`
    if (parent) return `${pathOf(parent)} > ${own}`
    return span.parentSpanId ? `unknown > ${own}` : own
  }
  return spans.map(pathOf)
}

/** A buyer, a vendor whose orders need nobody's hand, and something on sale. */
async function openMarket(cluster: Cluster) {
  const people = { admin: 'PLATFORM_ADMIN', officer: 'COMPLIANCE_OFFICER' } as const
  await ensurePlatformUsers(cluster.databaseUrl('users'), Object.entries(people).map(([name, role]) => ({ email: `${name}@example.com`, password: PASSWORD, name, roles: [role] })), { USERS_ARGON2_MEMORY_KIB: '7168', USERS_ARGON2_PASSES: '1' })
  const graph = new GraphClient({ url: cluster.url })
  const admin = await signIn(graph, { email: 'admin@example.com', password: PASSWORD })
  await loadReferenceData(admin, await signIn(graph, { email: 'officer@example.com', password: PASSWORD }), demoReferenceData)

  async function member(legalName: string, countryCode: string, capability: 'BUYER' | 'VENDOR' | 'CARRIER') {
    const person = { email: `${newId('p')}@example.com`, password: PASSWORD, name: legalName }
    await register(graph, person)
    const organizationId = await createOrganization(await signIn(graph, person), { legalName, countryCode, registrationNumber: newId('reg'), capabilities: [capability] })
    const newSession = async () => (await mutate(graph, 'sessionCreate', { email: person.email, password: PASSWORD, organizationId }, 'tokens { accessToken }')).tokens.accessToken as string
    const token = await newSession()
    return { organizationId, token, newSession, client: graph.as({ accessToken: token }) }
  }
  const carrier = await member('Harmattan Freight', 'NG', 'CARRIER')
  await setUpCarrier(carrier.client, admin, { organizationId: carrier.organizationId, code: 'LOCAL', name: 'Harmattan Freight' })
  const vendor = await member('Lone Star Cycles', 'US', 'VENDOR')
  const vendorId = await onboardVendor(admin, { organizationId: vendor.organizationId, displayName: 'Lone Star Cycles', autoAccept: true })
  const { client: buyer } = await member('Kano Cycles', 'NG', 'BUYER')

  const code = 'BICYCLE'
  // Who may write to the catalogue, products hears from vendors; what is for sale, orders hears from products.
  const soon = (mutation: string, input: Record<string, unknown>, selection: string, as = vendor.client): Promise<Answer> =>
    waitFor(mutation, () => mutate(as, mutation, input, selection) as Promise<Answer>, { ...PATIENT, intervalMs: 100 })
  const { product } = await soon('productCreate', { code, name: [{ language: 'en', text: 'Bicycle' }], publish: true, idempotencyKey: code }, 'product { id }')
  const { variant } = await soon('variantUpsert', { productId: product.id, sku: code, countryOfOrigin: 'US', hsCode: '871200', weightGrams: 12_000, idempotencyKey: code }, 'variant { id }')
  const { offer } = await soon('offerCreate', { vendorId, variantId: variant.id, price: { amountMinor: '10000', currency: 'USD' }, shipFromCountryCode: 'US', idempotencyKey: code }, 'offer { id }')
  const { stockLocation } = await soon('stockLocationUpsert', { vendorId, code: 'MAIN', name: 'Main warehouse', countryCode: 'US', idempotencyKey: code }, 'stockLocation { id }')
  await soon('stockAdjust', { offerId: offer.id, locationId: stockLocation.id, onHand: 1_000, reason: 'opening stock', idempotencyKey: code }, 'stockLevel { onHand }')
  return { vendorId, vendorToken: vendor.token, newSession: vendor.newSession, buyer, offerId: offer.id as string }
}
