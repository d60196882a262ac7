import type { Answer, GraphClient } from './graph-client.ts'
import { mutate } from './mutate.ts'

/** Who plays the main job, each already signed in. */
export interface Players {
  readonly buyer: GraphClient
  readonly vendors: readonly { readonly name: string; readonly vendorId: string; readonly client: GraphClient; readonly offerId: string; readonly quantity: number }[]
  readonly carrier: GraphClient
  readonly carrierCode: string
}

export type Report = (who: string, what: string) => void

/** Tells the runs of one process apart, and makes each of their calls repeatable. */
export interface Run {
  readonly key: string
  readonly paymentMethodToken: string
}

const SHIP_TO = { recipient: 'Receiving, Adé Trading', line1: '14 Broad Street', city: 'Lagos', region: 'Lagos', postalCode: '101001', countryCode: 'NG' }

const ORDER = 'id number status version vendor { id } blockers { gate code waitingFor }'
const ORDER_UPDATES = `subscription ($id: ID!, $after: Cursor) { orderUpdates(orderId: $id, after: $after) { cursor eventType order { ${ORDER} tradeDocuments { type number } settlement { captured { amountMinor } } } } }`
const VENDOR_UPDATES = `subscription ($id: ID!, $after: Cursor) { vendorOrderUpdates(vendorId: $id, after: $after) { cursor eventType order { ${ORDER} buyer { legalName } total { amountMinor currency } tradeDocuments { type } settlement { vendorShare { amountMinor currency } commission { amountMinor } } } } }`
const SHIPMENT_UPDATES = 'subscription ($id: ID!, $after: Cursor) { orderShipmentUpdates(orderId: $id, after: $after) { cursor eventType shipment { id status trackingNumber missingDocuments } } }'

/** Reads one purchase with fields of all seven subgraphs. */
export const WHOLE_GROUP = `query ($id: ID!) {
  orderGroup(id: $id) {
    number
    total { amountMinor currency }
    buyer { legalName countryCode memberships(first: 1) { nodes { role } } }
    paymentIntent { status payment { status captured { amountMinor } } }
    orders {
      number status
      vendor { displayName organization { legalName } }
      lines { sku quantity lineTotal { amountMinor } offer { leadTimeDays product { name(language: "fr") } } }
      amountDue { amountMinor }
      shipments(first: 5) { nodes { status trackingNumber trackingEvents(first: 10) { nodes { status location } } } }
      complianceStatus
      landedCost { duty { amountMinor } importVat { amountMinor } total { amountMinor } }
      tradeDocuments { type number sha256 }
      timeline(first: 50) { nodes { type toStatus } }
    }
  }
}`

/**
 * Buys from every vendor at once, and plays all parts until the goods have arrived and the vendors are paid. Moves on when the
 * live updates say so, never by waiting a while. Answers what one query through the router reads in the end.
 *
 * @throws {UserErrorsError} or {GraphRequestError} when the graph refuses a step; a {TimeoutError} names what never came.
 */
export async function playMainJob({ buyer, vendors, carrier, carrierCode }: Players, run: Run, report: Report): Promise<Answer> {
  await using live = new LiveBoard()
  for (const vendor of vendors) {
    live.watch(vendor.client, VENDOR_UPDATES, vendor.vendorId, 'vendorOrderUpdates', ({ eventType, order }) => {
      report(vendor.name, `sees ${eventType} live: ${order.number} is ${order.status}`)
      live.set(`${order.id}:vendor`, order)
      live.note(`${order.id}:vendor:${eventType}`)
    })
  }

  for (const [index, { offerId, quantity }] of vendors.entries()) {
    const { cart } = await mutate(buyer, 'cartLineAdd', { offerId, quantity, idempotencyKey: `${run.key}:line:${index}` }, 'cart { lines { id } subtotal { amountMinor currency } }')
    report('buyer', `puts ${quantity} of ${offerId} into the cart: ${money(cart.subtotal)} so far`)
  }
  const { cart } = await buyer.request('{ cart { id landedCost(destination: "NG", incoterm: DAP) { goods { amountMinor currency } duty { amountMinor currency } importVat { amountMinor currency } total { amountMinor currency } } } }')
  report('buyer', `asks for the landed cost in Lagos: goods ${money(cart.landedCost.goods)}, duty ${money(cart.landedCost.duty)}, import VAT ${money(cart.landedCost.importVat)}, in all ${money(cart.landedCost.total)}`)

  const { checkout } = await mutate(buyer, 'checkoutStart', { shipTo: SHIP_TO, incoterm: 'DAP', namedPlace: 'Lagos', purchaseOrderNumber: `PO-${run.key.slice(-6)}`, idempotencyKey: `${run.key}:start` }, 'checkout { id total { amountMinor currency } expiresAt }')
  report('buyer', `starts the checkout: prices are frozen at ${money(checkout.total)}`)
  const { orderGroup } = await mutate(buyer, 'checkoutComplete', { checkoutId: checkout.id, paymentMethodToken: run.paymentMethodToken, idempotencyKey: `${run.key}:complete` }, 'orderGroup { id number orders { id number vendor { id } } }')
  report('buyer', `buys: ${orderGroup.number} with ${orderGroup.orders.map((order: Answer) => order.number).join(' and ')}`)

  for (const { id } of orderGroup.orders) {
    live.watch(buyer, ORDER_UPDATES, id, 'orderUpdates', ({ eventType, order }) => {
      report('buyer', `sees ${eventType} live: ${order.number} is ${order.status}${waiting(order)}`)
      live.set(`${order.id}:buyer`, order)
    }, FROM_THE_START)
    live.watch(buyer, SHIPMENT_UPDATES, id, 'orderShipmentUpdates', ({ eventType, shipment }) => {
      report('buyer', `sees ${eventType} live: the shipment is ${shipment.status}`)
      live.set(`${id}:shipment`, shipment)
    }, FROM_THE_START)
  }

  await Promise.all(orderGroup.orders.map(async (order: Answer) => {
    const vendor = vendors.find((candidate) => candidate.vendorId === order.vendor.id)
    if (!vendor) throw new Error(`Nobody plays the vendor ${order.vendor.id}.`)
    const key = `${run.key}:${order.number}`

    await live.until(`${vendor.name} to see ${order.number}`, `${order.id}:vendor`, () => true)
    await mutate(vendor.client, 'orderAccept', { orderId: order.id, idempotencyKey: `${key}:accept` }, 'order { status }')
    report(vendor.name, `accepts ${order.number}`)
    await live.until(`${order.number} to be confirmed`, `${order.id}:buyer`, (seen) => PAST_CONFIRMED.has(seen.status))

    const shipment = await live.until(`the papers of ${order.number}`, `${order.id}:shipment`, (seen) => seen.missingDocuments.length === 0 || undefined, async () => {
      const { order: fresh } = await vendor.client.request('query ($id: ID!) { order(id: $id) { shipments(first: 1) { nodes { id status trackingNumber missingDocuments } } } }', { id: order.id })
      return fresh.shipments.nodes[0]
    })
    await mutate(vendor.client, 'shipmentBook', { shipmentId: shipment.id, carrierCode, serviceCode: 'STANDARD', packages: [{ weightGrams: 12_000 }], idempotencyKey: `${key}:book` }, 'shipment { status trackingNumber }')
    const booked = await live.until(`${order.number} to be booked`, `${order.id}:shipment`, (seen) => seen.trackingNumber !== null)
    report(vendor.name, `books the shipment of ${order.number}: ${booked.trackingNumber}`)
    await mutate(vendor.client, 'shipmentHandover', { shipmentId: shipment.id, location: 'Vendor’s dock', idempotencyKey: `${key}:handover` }, 'shipment { status }')
    report(vendor.name, `hands ${order.number} to the carrier`)

    for (const [status, location] of JOURNEY) {
      await mutate(carrier, 'trackingEventIngest', {
        trackingNumber: booked.trackingNumber, carrierEventId: `${key}:${status}`, status, occurredAt: new Date().toISOString(), location, idempotencyKey: `${key}:${status}`,
      }, 'shipment { status }')
      report('carrier', `reports ${order.number} ${status} at ${location}`)
    }
    await live.until(`${order.number} to be delivered`, `${order.id}:buyer`, (seen) => seen.status === 'DELIVERED')
    await live.noted(`the payout of ${order.number}`, `${order.id}:vendor:vendor.payout.processed`)
  }))

  return (await buyer.request(WHOLE_GROUP, { id: orderGroup.id })).orderGroup
}

/** The cursor before the first update: whatever happened before the subscription began comes too. */
export const FROM_THE_START = Buffer.from('live:0').toString('base64url')

const PAST_CONFIRMED = new Set(['CONFIRMED', 'PROCESSING', 'SHIPPED', 'DELIVERED'])

const JOURNEY = [
  ['IN_TRANSIT', 'Port of loading'],
  ['CUSTOMS_PENDING', 'Apapa, Lagos'],
  ['CUSTOMS_RELEASED', 'Apapa, Lagos'],
  ['OUT_FOR_DELIVERY', 'Lagos'],
  ['DELIVERED', '14 Broad Street, Lagos'],
] as const

export function money({ amountMinor, currency }: { amountMinor: string; currency?: string }): string {
  const digits = amountMinor.padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${currency ? ` ${currency}` : ''}`
}

function waiting(order: { blockers: { gate: string; waitingFor: string }[] }): string {
  return order.blockers.length === 0 ? '' : `, waiting for ${order.blockers.map(({ gate, waitingFor }) => `${gate} (${waitingFor})`).join(', ')}`
}

const PATIENCE_MS = 60_000

/** What the live updates have said so far, to wait on. */
export class LiveBoard implements AsyncDisposable {
  readonly #seen = new Map<string, Answer>()
  readonly #waiting = new Set<() => void>()
  readonly #stops: (() => void)[] = []
  #failure: unknown

  watch(client: GraphClient, subscription: string, id: string, field: string, next: (update: Answer) => void, after?: string): void {
    this.#stops.push(client.subscribe(subscription, { id, after }, (data) => { next(data[field]); this.#wake() }, (error) => { this.#failure = error; this.#wake() }))
  }

  set(key: string, value: Answer): void {
    this.#seen.set(key, value)
  }

  note(key: string): void {
    this.#seen.set(key, true)
  }

  async noted(what: string, key: string): Promise<void> {
    await this.until(what, key, (seen) => seen === true)
  }

  /** Resolves with what was last seen under the key once it is as wanted; `refresh` reads it afresh after each update. */
  async until(what: string, key: string, wanted: (seen: Answer) => boolean | undefined, refresh?: () => Promise<Answer>): Promise<Answer> {
    const patientUntil = performance.now() + PATIENCE_MS
    for (;;) {
      if (this.#failure) throw this.#failure
      const seen = refresh ? await refresh() : this.#seen.get(key)
      if (seen !== undefined && wanted(seen)) return seen
      if (performance.now() > patientUntil) throw new Error(`Waited a minute in vain for ${what}; last seen: ${JSON.stringify(seen)}`)
      await this.#nextUpdate(refresh ? 200 : 5_000)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const stop of this.#stops) stop()
  }

  #wake(): void {
    for (const wake of this.#waiting) wake()
  }

  #nextUpdate(atMostMs: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => { clearTimeout(timer); this.#waiting.delete(done); resolve() }
      const timer = setTimeout(done, atMostMs)
      this.#waiting.add(done)
    })
  }
}
