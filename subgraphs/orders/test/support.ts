import type { EventData } from '#events/registry.ts'
import { newId } from '#kit/ids.ts'
import type { Metrics } from '#kit/metrics.ts'
import type { RedisConnection } from '#kit/redis.ts'
import type { Viewer } from '#kit/viewer.ts'
import { startTestSubgraph, type GraphResult, type TestSubgraph } from '../../kit/testing/subgraph.ts'
import { aUser } from '../../kit/testing/viewers.ts'
import type { OrdersApp } from '../src/app.ts'
import type { OrdersConfig } from '../src/config.ts'
import { startOrders } from '../src/subgraph.ts'

export type OrdersGraph = TestSubgraph<OrdersApp>

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const CONFIG: OrdersConfig = { checkoutTtlMs: 30 * MINUTE_MS, paymentDeadlineMs: 30 * MINUTE_MS, approvalDeadlineMs: 72 * HOUR_MS }

export function startOrdersGraph(config: OrdersConfig = CONFIG, { redis, metrics }: { redis?: RedisConnection; metrics?: Metrics } = {}): Promise<OrdersGraph> {
  return startTestSubgraph((environment) => startOrders({ ...environment, redis, metrics }, config))
}

export interface Seller {
  readonly vendorId: string
  readonly organizationId: string
  readonly manager: Viewer
  readonly offerId: string
}

export interface Market {
  readonly buyerOrganizationId: string
  readonly buyer: Viewer
  readonly sellers: readonly [Seller, Seller]
}

export const ADMIN = aUser({ organizationId: newId('org'), roles: ['PLATFORM_ADMIN'] })
export const OFFICER = aUser({ organizationId: newId('org'), roles: ['COMPLIANCE_OFFICER'] })

/** A buyer in Lagos and two vendors, each with one active offer of 12.50 USD. */
export async function aMarket(t: OrdersGraph, { autoAccept = false }: { autoAccept?: boolean } = {}): Promise<Market> {
  const buyerOrganizationId = await anOrganization(t, ['BUYER'])
  return {
    buyerOrganizationId,
    buyer: await aMember(t, buyerOrganizationId, 'BUYER'),
    sellers: [await aSeller(t, { autoAccept }), await aSeller(t, { autoAccept })],
  }
}

export async function anOrganization(t: OrdersGraph, capabilities: ('BUYER' | 'VENDOR')[]): Promise<string> {
  const organizationId = newId('org')
  await t.receive('organization.created', {
    subject: organizationId,
    data: { organizationId, legalName: `Company ${organizationId.slice(-4)}`, registrationNumber: null, countryCode: 'NG', capabilities },
  })
  return organizationId
}

type Role = NonNullable<EventData<'organization.member.changed'>['role']>

/** A member as users tells of one; with a new role or limit, the same person's newest standing. */
export async function aMember(
  t: OrdersGraph, organizationId: string, role: Role, spendingLimit: { amountMinor: string; currency: string } | null = null, userId = newId('usr'),
): Promise<Viewer> {
  await t.receive('organization.member.changed', { subject: organizationId, data: { organizationId, userId, role, change: 'ADDED', spendingLimit } })
  return aUser({ organizationId, roles: [role], userId })
}

export async function aSeller(t: OrdersGraph, { autoAccept = false, acceptWithinHours = 48 }: { autoAccept?: boolean; acceptWithinHours?: number } = {}): Promise<Seller> {
  const organizationId = newId('org')
  const vendorId = newId('ven')
  await t.receive('vendor.activated', { subject: vendorId, data: { ...vendorFact(vendorId, organizationId), policy: { autoAccept, acceptWithinHours } } })
  const { offerId } = await anOffer(t, { vendorId })
  return { vendorId, organizationId, manager: aUser({ organizationId, roles: ['VENDOR_MANAGER'] }), offerId }
}

export function vendorFact(vendorId: string, organizationId: string): EventData<'vendor.registered'> {
  return { vendorId, organizationId, displayName: 'Acme', legalName: `Acme ${vendorId.slice(-4)} GmbH`, countryCode: 'DE' }
}

export function offerFact(changes: Partial<EventData<'offer.updated'>> & { vendorId: string }): EventData<'offer.updated'> {
  const offerId = changes.offerId ?? newId('ofr')
  return {
    offerId,
    productId: newId('prd'),
    variantId: newId('var'),
    sku: `SKU-${offerId.slice(-6)}`,
    name: { en: 'Hex bolt', de: 'Sechskantschraube' },
    categoryId: null,
    price: { amountMinor: '1250', currency: 'USD' },
    unitOfMeasure: 'C62',
    minOrderQuantity: 1,
    orderMultiple: 1,
    leadTimeDays: 5,
    shipFromCountryCode: 'DE',
    countryOfOrigin: 'DE',
    hsCode: '731815',
    weightGrams: 40,
    status: 'ACTIVE',
    ...changes,
  }
}

export async function anOffer(t: OrdersGraph, changes: Partial<EventData<'offer.updated'>> & { vendorId: string }): Promise<EventData<'offer.updated'>> {
  const data = offerFact(changes)
  await t.receive('offer.updated', { subject: data.offerId, data })
  return data
}

export const SHIP_TO = {
  recipient: 'Receiving', line1: '1 Marina Road', line2: null, city: 'Lagos', region: 'Lagos', postalCode: '101001', countryCode: 'NG',
}

const CART = 'cart { id currency lines { id quantity unitPrice { amountMinor currency } lineTotal { amountMinor currency } offer { id } issue { code } } subtotal { amountMinor currency } }'
const ERRORS = 'userErrors { __typename code message path ... on OrderQuantityError { minOrderQuantity orderMultiple } }'
export const ORDER = `id number status version total { amountMinor currency } vendor { id } buyer { id }
  cancellation { reason note } blockers { gate code waitingFor } timeline(first: 100) { nodes { type fromStatus toStatus } }`

let keys = 0
export function aKey(): string {
  return `key-${++keys}`
}

/** One mutation with one input; `selection` is what to read of its payload besides the user errors. */
export async function mutate(t: OrdersGraph, viewer: Viewer, mutation: string, input: Record<string, unknown>, selection: string): Promise<{ payload: Payload; result: GraphResult }> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const result = await t.call(viewer, `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} ${ERRORS} } }`, {
    input: { idempotencyKey: aKey(), ...input },
  })
  return { payload: (result.data as Record<string, Payload> | null | undefined)?.[mutation] ?? { userErrors: [] }, result }
}

// Test answers are read by path; the assertions say what must be there.
// oxlint-disable-next-line typescript/no-explicit-any
export type Payload = { userErrors: { code: string; path: string[] | null; message: string }[] } & Record<string, any>

export async function changeCart(t: OrdersGraph, viewer: Viewer, mutation: 'cartLineAdd' | 'cartLineUpdate' | 'cartLineRemove', input: Record<string, unknown>): Promise<Payload> {
  return (await mutate(t, viewer, mutation, input, CART)).payload
}

export async function startCheckout(t: OrdersGraph, viewer: Viewer, input: Record<string, unknown> = {}): Promise<Payload> {
  const { payload } = await mutate(t, viewer, 'checkoutStart', { shipTo: SHIP_TO, incoterm: 'DAP', namedPlace: 'Lagos', purchaseOrderNumber: 'PO-7', ...input },
    'checkout { id status expiresAt total { amountMinor currency } lines { sku name quantity lineTotal { amountMinor } } }')
  return payload
}

export async function completeCheckout(t: OrdersGraph, viewer: Viewer, checkoutId: string, idempotencyKey = aKey()): Promise<Payload> {
  const { payload } = await mutate(t, viewer, 'checkoutComplete', { checkoutId, paymentMethodToken: 'tok_success', idempotencyKey },
    `orderGroup { id number total { amountMinor currency } orders { ${ORDER} } }`)
  return payload
}

export interface Placed {
  readonly orderGroupId: string
  /** In the order of the sellers given. */
  readonly orderIds: readonly [string, ...string[]]
}

/** The buyer buys ten of each seller's offer. */
export async function placeOrders(t: OrdersGraph, buyer: Viewer, sellers: readonly Seller[]): Promise<Placed> {
  for (const { offerId } of sellers) noErrors(await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 10 }))
  const { checkout } = noErrors(await startCheckout(t, buyer))
  const { orderGroup } = noErrors(await completeCheckout(t, buyer, checkout.id))
  const orders = orderGroup.orders as { id: string; vendor: { id: string } }[]
  const orderIds = sellers.map(({ vendorId }) => orders.find((order) => order.vendor.id === vendorId)?.id ?? '')
  return { orderGroupId: orderGroup.id as string, orderIds: orderIds as [string, ...string[]] }
}

export function noErrors(payload: Payload): Payload {
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors))
  return payload
}

export async function readOrder(t: OrdersGraph, viewer: Viewer, id: string): Promise<Record<string, any>> { // oxlint-disable-line typescript/no-explicit-any
  const { data, errors } = await t.call(viewer, `query ($id: ID!) { order(id: $id) { ${ORDER} } }`, { id })
  if (errors) throw new Error(JSON.stringify(errors))
  return data.order
}

/** The timeline as `type` or `type:FROM>TO`. */
export function steps(order: Record<string, any>): string[] { // oxlint-disable-line typescript/no-explicit-any
  return order['timeline'].nodes.map(({ type, fromStatus, toStatus }: { type: string; fromStatus: string | null; toStatus: string | null }) =>
    (toStatus === null ? type : `${type}:${fromStatus ?? ''}>${toStatus}`))
}

export type News =
  | 'inventory.reserved' | 'inventory.reservation.rejected' | 'inventory.reservation.expired' | 'inventory.released'
  | 'compliance.order.cleared' | 'compliance.order.held' | 'compliance.order.blocked' | 'trade_document.issued'
  | 'payment.authorized' | 'payment.failed' | 'payment.captured' | 'payment.voided' | 'payment.refund.completed' | 'vendor.payout.processed'
  | 'shipment.created' | 'shipment.booked' | 'shipment.picked_up' | 'shipment.in_transit' | 'shipment.delivered' | 'shipment.cancelled' | 'shipment.lost'

/** What other subgraphs tell of an order, by event type. */
export function newsOf(orderId: string, orderGroupId: string, vendorId = newId('ven')): { [T in News]: { subject: string; data: EventData<T> } } {
  const amount = { amountMinor: '12500', currency: 'USD' }
  const paymentId = newId('pay')
  const shipmentId = newId('shp')
  const reservationId = newId('rsv')
  const caseId = newId('cas')
  const shipment = { shipmentId, orderId, vendorId, crossBorder: true }
  const moved = { ...shipment, occurredAt: '2026-01-31T09:30:00.000Z', location: 'NGAPP' }
  const payment = { paymentIntentId: newId('pin'), paymentId, orderGroupId }
  return {
    'inventory.reserved': { subject: orderId, data: { reservationId, orderId, expiresAt: '2026-01-31T09:30:00.000Z', lines: [] } },
    'inventory.reservation.rejected': { subject: orderId, data: { orderId, shortages: [] } },
    'inventory.reservation.expired': { subject: orderId, data: { reservationId, orderId } },
    'inventory.released': { subject: orderId, data: { reservationId, orderId, reason: 'ORDER_CANCELLED' } },
    'compliance.order.cleared': { subject: orderId, data: { orderId, caseId: null } },
    'compliance.order.held': { subject: orderId, data: { orderId, caseId, reasons: ['A name on the list'] } },
    'compliance.order.blocked': { subject: orderId, data: { orderId, caseId, reason: 'A name on the list' } },
    'trade_document.issued': {
      subject: newId('doc'),
      data: { documentId: newId('doc'), orderId, type: 'COMMERCIAL_INVOICE', number: 'CI-1', version: 1, sha256: 'a'.repeat(64) },
    },
    'payment.authorized': { subject: paymentId, data: { ...payment, amount, allocations: [{ orderId, amount }] } },
    'payment.failed': { subject: paymentId, data: { ...payment, orderIds: [orderId], code: 'DECLINED', message: 'Declined.' } },
    'payment.captured': {
      subject: paymentId,
      data: { paymentId, orderGroupId, orderId, amount, vendorShare: amount, commission: { ...amount, amountMinor: '0' }, commissionVat: { ...amount, amountMinor: '0' }, fee: { ...amount, amountMinor: '0' } },
    },
    'payment.voided': { subject: paymentId, data: { paymentId, orderGroupId, orderId, amount } },
    'payment.refund.completed': { subject: paymentId, data: { refundId: newId('rfd'), paymentId, orderId, amount } },
    'vendor.payout.processed': { subject: newId('pyt'), data: { payoutId: newId('pyt'), vendorId, orderId, amount } },
    'shipment.created': { subject: shipmentId, data: shipment },
    'shipment.booked': { subject: shipmentId, data: { ...shipment, carrierCode: 'LOCAL', trackingNumber: 'TN-1' } },
    'shipment.picked_up': { subject: shipmentId, data: moved },
    'shipment.in_transit': { subject: shipmentId, data: moved },
    'shipment.delivered': { subject: shipmentId, data: moved },
    'shipment.cancelled': { subject: shipmentId, data: shipment },
    'shipment.lost': { subject: shipmentId, data: moved },
  }
}

/** Lets other subgraphs tell the order these things, one after the other. */
export function teller(t: OrdersGraph, { orderGroupId }: Placed, orderId: string): (...types: News[]) => Promise<void> {
  const news = newsOf(orderId, orderGroupId)
  return async (...types) => {
    for (const type of types) await t.receive(type, news[type] as never)
  }
}

export async function accept(t: OrdersGraph, { manager }: Seller, orderId: string): Promise<void> {
  noErrors((await mutate(t, manager, 'orderAccept', { orderId }, 'order { id }')).payload)
}

export const GATES = ['inventory.reserved', 'compliance.order.cleared', 'payment.authorized'] as const satisfies readonly News[]
