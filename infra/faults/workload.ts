import { setTimeout as delay } from 'node:timers/promises'
import type { Answer } from '../../clients/cli/graph-client.ts'
import type { Caller } from './caller.ts'
import type { ClientLog, Operation } from './client-log.ts'
import { CARRIER_CODE, type Market, type Offer, type Vendor } from './market.ts'
import { randomOf, shareOf, type Random } from './random.ts'

const SHIP_TO = { recipient: 'Receiving', line1: '1 Harbour Road', city: 'Lagos', countryCode: 'NG' }
const OPEN = ['PLACED', 'AWAITING_PAYMENT', 'ON_HOLD', 'CONFIRMED', 'PROCESSING', 'SHIPPED']
const JOURNEY = ['IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED'] as const

/** How the buyers pay; the local provider's tokens say what becomes of it. */
const TOKENS: readonly (readonly [share: number, token: string])[] = [
  [0.60, 'tok_visa'], [0.18, 'tok_mobile_money'], [0.08, 'tok_declined'], [0.05, 'tok_timeout'], [0.05, 'tok_timeout_lost'], [0.04, 'tok_capture_timeout'],
]
const OF_TWO_VENDORS = 0.35
const OF_SCARCE = 0.5
const CANCELLED_BY_BUYER = 0.12
const REJECTED_BY_VENDOR = 0.1
/** Buyers wait while so many orders are open: what is judged in the end is whether orders end, not how many the vendors can handle. */
const MOST_OPEN = 16
const REPLAYED = new Set(['cartLineAdd', 'checkoutStart', 'checkoutComplete', 'orderAccept', 'orderReject', 'orderCancel', 'shipmentBook', 'shipmentHandover', 'trackingEventIngest', 'stockAdjust'])

export interface WorkloadOptions {
  readonly market: Market
  readonly log: ClientLog
  readonly seed: number
  /** Aborted when nothing new is to be bought; what was bought is still brought to its end. */
  readonly closing: AbortSignal
  /** Aborted at the end of the run. */
  readonly end: AbortSignal
}

export interface Workload {
  /** Resolves when the buyers have left and no order is open any more; rejects when the run ends before. */
  readonly finished: Promise<void>
  /** Purchases that were acknowledged so far. */
  readonly purchases: number
}

/**
 * Whole lives of orders, played by people who know only the public graph: buyers fill carts, buy, change their minds; vendors
 * accept or decline, book and hand over; the carrier reports. Vendors work from what the graph lists, so an order whose buyer
 * never heard that it exists is carried on like any other.
 */
export function startWorkload({ market, log, seed, closing, end }: WorkloadOptions): Workload {
  const state = { purchases: 0, buying: market.buyers.length }
  /** As each vendor last read them. */
  const open = new Map<string, number>()
  const tooManyOpen = () => [...open.values()].reduce((sum, count) => sum + count, 0) >= MOST_OPEN

  const buyers = market.buyers.map(async (buyer) => {
    const random = randomOf(seed, buyer.identity.name)
    try {
      for (let n = 1; !closing.aborted; n++) {
        while (tooManyOpen() && !closing.aborted) await delay(100, undefined, { signal: end })
        if (await buy(buyer, random, `${buyer.identity.name}-${n}`)) state.purchases++
        if (random.chance(0.5)) await lookAround(buyer, random)
        await delay(random.between(50, 400), undefined, { signal: end })
      }
    } finally {
      state.buying--
    }
  })
  const vendors = market.vendors.map((vendor) => runVendor(vendor))
  const replays = replayNowAndThen()

  async function buy(buyer: Caller, random: Random, purchase: string): Promise<boolean> {
    const sellers = random.shuffled(market.vendors).slice(0, random.chance(OF_TWO_VENDORS) ? 2 : 1)
    for (const [index, { offers }] of sellers.entries()) {
      const offer = random.pick(offers.filter(({ scarce }) => scarce === random.chance(OF_SCARCE)).concat(offers.slice(0, 1)))
      await buyer.mutate('cartLineAdd', `${purchase}:line${index}`, { offerId: offer.offerId, quantity: random.between(1, offer.scarce ? 2 : 5) }, 'cart { id }')
    }
    const started = await buyer.mutate('checkoutStart', `${purchase}:start`, { shipTo: SHIP_TO, incoterm: 'DAP', purchaseOrderNumber: purchase }, 'checkout { id }')
    if (!started) return false
    const completed = await buyer.mutate('checkoutComplete', `${purchase}:complete`, { checkoutId: started.checkout.id, paymentMethodToken: tokenOf(random.next()) }, 'orderGroup { id number orders { id number } }')
    if (!completed) return false

    for (const order of completed.orderGroup.orders) {
      if (!random.chance(CANCELLED_BY_BUYER)) continue
      await delay(random.between(0, 1_500), undefined, { signal: end })
      await buyer.mutate('orderCancel', `cancel:${order.id}`, { orderId: order.id }, 'order { id number }')
    }
    return true
  }

  /** Reads its own, and knocks at other people's doors. */
  async function lookAround(caller: Caller, random: Random): Promise<void> {
    await caller.read('{ cart { id lines { id } } orders(first: 20) { nodes { id status orderGroup { id } payments { id } shipments(first: 2) { nodes { id } } tradeDocuments { id } } } }')
    const foreign = log.operations.filter((operation) => operation.organizationId !== caller.identity.organizationId && operation.mutation === 'checkoutComplete' && operation.body !== null)
    if (foreign.length === 0) return
    const { orderGroup } = JSON.parse(random.pick(foreign).body ?? '').data.checkoutComplete as Answer
    await caller.knock('query ($group: ID!, $order: ID!) { orderGroup(id: $group) { id number } order(id: $order) { id status } node(id: $order) { ... on Order { status orderGroup { id } } } }', { group: orderGroup.id, order: orderGroup.orders[0].id })
  }

  async function runVendor(vendor: Vendor): Promise<void> {
    const { caller, vendorId } = vendor
    const random = randomOf(seed, caller.identity.name)
    const attempts = new Map<string, number>()
    for (let round = 0; ; round++) {
      const { orders } = await caller.read(
        `query ($filter: OrderFilter!) { orders(first: 50, filter: $filter) { nodes { id status blockers { gate } shipments(first: 1) { nodes { id status trackingNumber missingDocuments } } } } }`,
        { filter: { vendorId, status: OPEN } })
      open.set(vendorId, orders.nodes.length)
      if (orders.nodes.length === 0 && state.buying === 0) return
      await Promise.all(orders.nodes.map((order: Answer) => moveOn(caller, order, attempts)))
      if (round % 4 === 0 && !closing.aborted) await restock(caller, vendor.offers)
      if (random.chance(0.2)) await lookAround(caller, random)
      await delay(250, undefined, { signal: end })
    }
  }

  /** What a vendor, or its carrier, does next about an order. */
  async function moveOn(caller: Caller, order: Answer, attempts: Map<string, number>): Promise<void> {
    if (order.blockers.some(({ gate }: Answer) => gate === 'VENDOR_ACCEPTANCE')) {
      const mutation = shareOf(seed, order.id) < REJECTED_BY_VENDOR ? 'orderReject' : 'orderAccept'
      await caller.mutate(mutation, `decide:${order.id}`, { orderId: order.id }, 'order { id number }')
      return
    }
    const shipment = order.shipments.nodes[0]
    if (!shipment || shipment.missingDocuments.length > 0) return
    // A refusal frees its key, and what was refused may be allowed by now.
    const attempt = (attempts.get(shipment.id + shipment.status) ?? 0) + 1
    attempts.set(shipment.id + shipment.status, attempt)
    const key = (what: string) => `${what}:${shipment.id}:${attempt}`

    switch (shipment.status) {
      case 'PENDING':
        await caller.mutate('shipmentBook', key('book'), { shipmentId: shipment.id, carrierCode: CARRIER_CODE, serviceCode: 'STANDARD', packages: [{ weightGrams: 12_000 }] }, 'shipment { id }')
        return
      case 'BOOKED':
        await caller.mutate('shipmentHandover', key('handover'), { shipmentId: shipment.id, location: 'Dock' }, 'shipment { id }')
        return
      case 'PICKED_UP':
        if (order.status !== 'SHIPPED') return
        for (const status of JOURNEY) {
          await market.carrier.mutate('trackingEventIngest', key(status), {
            trackingNumber: shipment.trackingNumber, carrierEventId: key(status), status, occurredAt: new Date().toISOString(), location: 'Lagos',
          }, 'trackingEvent { id status } shipment { id }')
        }
        return
      default:
    }
  }

  /** Two clerks count new goods in at the same moment. */
  async function restock(caller: Caller, offers: readonly Offer[]): Promise<void> {
    for (const { offerId, locationId } of offers.filter(({ scarce }) => scarce)) {
      const key = `restock:${offerId}:${log.operations.length}`
      await Promise.all([1, 2].map((clerk) => caller.mutate('stockAdjust', `${key}:${clerk}`, { offerId, locationId, delta: 1, reason: 'goods in' }, 'stockLevel { id onHand }')))
    }
  }

  /** Sends acknowledged mutations again, some of them at once, most of them much later. */
  async function replayNowAndThen(): Promise<void> {
    const random = randomOf(seed, 'replays')
    const callers = new Map([...market.buyers, market.carrier, ...market.vendors.map((vendor) => vendor.caller)].map((caller) => [caller.identity.name, caller]))
    while (state.buying > 0) {
      await delay(random.between(300, 900), undefined, { signal: end })
      const repeatable = log.operations.filter(isRepeatable)
      if (repeatable.length === 0) continue
      const operation = random.pick(random.chance(0.3) ? repeatable.slice(-5) : repeatable)
      await callers.get(operation.id.split('#')[0] ?? '')?.replay(operation)
    }
  }

  // A part that gives up fails the whole, while the others go on until they notice.
  const finished = Promise.all([...buyers, ...vendors, replays]).then(() => undefined)
  return { finished, get purchases() { return state.purchases } }
}

/** Only what answers with things that never change can be held against its first answer. */
function isRepeatable({ mutation, outcome, document }: Operation): boolean {
  return outcome === 'ok' && REPLAYED.has(mutation) && !document.includes('lines')
}

function tokenOf(share: number): string {
  let sum = 0
  for (const [weight, token] of TOKENS) {
    sum += weight
    if (share < sum) return token
  }
  return 'tok_visa'
}
