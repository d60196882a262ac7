import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { GraphClient, type Answer } from '../../clients/cli/graph-client.ts'
import { WHOLE_GROUP } from '../../clients/cli/main-job.ts'
import { signIn } from '../../clients/cli/marketplace.ts'
import { mutate } from '../../clients/cli/mutate.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { LocalProcess } from './testing/process.ts'

// Measures one process of `npm start` from outside, on a data folder of its own: start, memory, the query over all seven
// subgraphs, and orders through the whole saga. Bounded: it ends by itself.

const ORDERS = Number(process.env['MEASURE_ORDERS'] ?? 200)
const QUERIES = Number(process.env['MEASURE_QUERIES'] ?? 400)
const CLIENTS = 8
const SHIP_TO = { recipient: 'Receiving', line1: '1 Harbour Road', city: 'Lagos', countryCode: 'NG' }
/** One cart a person: filling it and checking out take turns, everything after runs side by side. */
let cartTurn: Promise<unknown> = Promise.resolve()
const JOURNEY = ['IN_TRANSIT', 'CUSTOMS_PENDING', 'CUSTOMS_RELEASED', 'OUT_FOR_DELIVERY', 'DELIVERED']

await using local = await LocalProcess.create({ PAYMENTS_PAYOUT_HOLD_MS: '0' })
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`)

const cold = await timed(() => local.start())
row('start, first (cluster, migrations, demo data)', seconds(cold.ms))
await local.end('SIGTERM')
const warm = await timed(() => local.start())
row('start, again', seconds(warm.ms))
row('memory of the one process, after the start', megabytes(local.pid))

const { url, accounts } = warm.value
await using people = new AsyncDisposableStack()
const graph = people.use(new GraphClient({ url }))
const { buyer, carrier, vendors: [vendor] = [] } = accounts
if (!buyer || !carrier || !vendor) throw new Error('The demo accounts are not complete.')
const asBuyer = people.use(await signIn(graph, buyer, buyer.organizationId))
const asVendor = people.use(await signIn(graph, vendor, vendor.organizationId))
const asAdmin = people.use(await signIn(graph, accounts.admin))
const asCarrier = graph.as({ apiKey: carrier.apiKey })
await mutate(asAdmin, 'vendorPolicyUpdate', { vendorId: vendor.vendorId, autoAccept: true, idempotencyKey: 'measure' }, 'vendor { id }')
const { offerId } = await stocked(ORDERS + 10)

const first = await buy('warm-up')
await deliver(first)
const groupId: string = first.groupId
const alone = await latencies(1)
const together = await latencies(CLIENTS)
row('query over seven subgraphs, one client', `p50 ${alone.p50} ms, p99 ${alone.p99} ms`)
row(`query over seven subgraphs, ${CLIENTS} clients`, `p50 ${together.p50} ms, p99 ${together.p99} ms, ${together.perSecond} a second`)

const saga = await timed(async () => {
  await inParallel(CLIENTS, Array.from({ length: ORDERS }, (_, n) => n), async (n) => deliver(await buy(`order-${n}`)))
  await waitFor('every payout', async () => {
    const { payouts } = await asAdmin.request('query { payouts(first: 1, status: SCHEDULED) { nodes { id } } }')
    return payouts.nodes.length === 0
  }, { timeoutMs: 300_000, intervalMs: 100 })
})
row(`orders through the whole saga, cart to payout (${ORDERS}, ${CLIENTS} at a time)`, `${(ORDERS / (saga.ms / 1000)).toFixed(1)} a second`)
row('memory of the one process, afterwards', megabytes(local.pid))
const { trialBalance } = await asAdmin.request('{ trialBalance { currency balanced captured { amountMinor } } }')
row('books', trialBalance.map((books: Answer) => `${books.currency} ${books.balanced ? 'balanced' : 'NOT BALANCED'} over ${books.captured.amountMinor}`).join(', '))

async function stocked(units: number): Promise<{ offerId: string }> {
  const { vendor: seller } = await asVendor.request('query ($id: ID!) { vendor(id: $id) { offers(first: 20) { nodes { id minOrderQuantity } } } }', { id: vendor?.vendorId })
  const offer = seller.offers.nodes.find((candidate: Answer) => candidate.minOrderQuantity === 1)
  const { stockLevels } = await asVendor.request('query ($id: ID!) { stockLevels(offerId: $id, first: 1) { nodes { location { id } } } }', { id: offer.id })
  await mutate(asVendor, 'stockAdjust', { offerId: offer.id, locationId: stockLevels.nodes[0].location.id, delta: units, reason: 'measuring', idempotencyKey: 'measure' }, 'stockLevel { onHand }')
  return { offerId: offer.id }
}

interface Bought { readonly key: string; readonly groupId: string; readonly orderId: string }

async function buy(key: string): Promise<Bought> {
  const turn = cartTurn.then(async () => {
    await mutate(asBuyer, 'cartLineAdd', { offerId, quantity: 1, idempotencyKey: key }, 'cart { id }')
    const { checkout } = await mutate(asBuyer, 'checkoutStart', { shipTo: SHIP_TO, incoterm: 'DAP', idempotencyKey: key }, 'checkout { id }')
    return mutate(asBuyer, 'checkoutComplete', { checkoutId: checkout.id, paymentMethodToken: 'tok_visa', idempotencyKey: key }, 'orderGroup { id orders { id } }')
  })
  cartTurn = turn.catch(() => {})
  const { orderGroup } = await turn
  return { key, groupId: orderGroup.id, orderId: orderGroup.orders[0].id }
}

async function deliver({ key, orderId }: Bought): Promise<void> {
  const shipment = await waitFor('the shipment and its papers', async () => {
    const { order } = await asVendor.request('query ($id: ID!) { order(id: $id) { shipments(first: 1) { nodes { id missingDocuments } } } }', { id: orderId })
    const [found] = order.shipments.nodes
    return found?.missingDocuments.length === 0 && found
  }, { timeoutMs: 120_000, intervalMs: 50 })
  await mutate(asVendor, 'shipmentBook', { shipmentId: shipment.id, carrierCode: 'LOCAL', serviceCode: 'STANDARD', packages: [{ weightGrams: 9_000 }], idempotencyKey: key }, 'shipment { id }')
  const trackingNumber = await waitFor('the booking', async () => {
    const { shipment: booked } = await asVendor.request('query ($id: ID!) { shipment(id: $id) { trackingNumber } }', { id: shipment.id })
    return booked.trackingNumber as string | null
  }, { intervalMs: 50 })
  await mutate(asVendor, 'shipmentHandover', { shipmentId: shipment.id, idempotencyKey: key }, 'shipment { id }')
  for (const status of JOURNEY) {
    await mutate(asCarrier, 'trackingEventIngest', { trackingNumber, carrierEventId: `${key}-${status}`, status, occurredAt: new Date().toISOString(), idempotencyKey: `${key}-${status}` }, 'shipment { id }')
  }
  await waitFor('the delivery', async () => {
    const { order } = await asBuyer.request('query ($id: ID!) { order(id: $id) { status settlement { captured { amountMinor } } } }', { id: orderId })
    return order.status === 'DELIVERED'
  }, { timeoutMs: 120_000, intervalMs: 50 })
}

async function latencies(clients: number): Promise<{ p50: string; p99: string; perSecond: string }> {
  const taken: number[] = []
  const all = await timed(() => inParallel(clients, Array.from({ length: QUERIES }, (_, n) => n), async () => {
    taken.push((await timed(() => asBuyer.request(WHOLE_GROUP, { id: groupId }))).ms)
  }))
  taken.sort((a, b) => a - b)
  const at = (share: number) => (taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0).toFixed(1)
  return { p50: at(0.5), p99: at(0.99), perSecond: (QUERIES / (all.ms / 1000)).toFixed(0) }
}

async function inParallel<T>(workers: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  await Promise.all(Array.from({ length: workers }, async () => {
    for (const item of queue) await work(item)
  }))
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const startedAt = performance.now()
  const value = await work()
  return { ms: performance.now() - startedAt, value }
}

function megabytes(pid: number): string {
  return `${Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1024)} MiB resident`
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

function row(what: string, figure: string): void {
  console.log(`${what.padEnd(72)} ${figure}`)
}
