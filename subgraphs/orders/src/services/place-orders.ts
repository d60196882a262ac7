import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { OrdersApp } from '../app.ts'
import type { CheckoutRow, FrozenLine } from '../db/entities/cart.ts'
import { ApprovalRequestEntity, type ApprovalRequestRow } from '../db/entities/approval.ts'
import { OrderEntity, OrderGroupEntity, OrderLineEntity, type OrderGroupRow, type OrderLineRow, type OrderRow } from '../db/entities/order.ts'
import type { OrganizationRow, VendorRow } from '../db/entities/read-copies.ts'
import { ACCEPTED_BY_POLICY, type HistoryEntry } from '../domain/history.ts'
import { initialState } from '../domain/order-saga.ts'
import { orderApprovalRequested } from '../events/order-approval.ts'
import { orderCreated } from '../events/order-created.ts'
import { orderPlaced } from '../events/order-placed.ts'
import { acceptanceDeadline, approvalDeadline, paymentDeadline } from './deadlines.ts'
import type { ApprovalNeed } from './find-members.ts'
import { vendorsById } from './price-lines.ts'
import { recordHistory } from './record-history.ts'

const HOUR_MS = 3600_000

export interface Purchase {
  readonly checkout: CheckoutRow
  readonly buyer: OrganizationRow
  readonly placedByUserId: string | null
  readonly paymentMethodToken: string
}

/** Writes the group and an order for each vendor, with their events, first timeline entries, live updates and deadlines. */
export async function placeOrders(app: OrdersApp, tx: Tx, purchase: Purchase): Promise<OrderGroupRow> {
  const written = await writeOrders(app, tx, purchase, { needsApproval: false })
  announceOrders(app, tx, { ...written, paymentMethodToken: purchase.paymentMethodToken })
  return written.group
}

/** The same for a purchase that somebody has to approve first: only the stock is asked for, and how it is to be paid is kept until then. */
export async function requestApproval(app: OrdersApp, tx: Tx, purchase: Purchase, need: ApprovalNeed): Promise<OrderGroupRow> {
  const { group, orders, lines } = await writeOrders(app, tx, purchase, { needsApproval: true })
  const request: ApprovalRequestRow = {
    ...need,
    id: newId('apr'),
    orderGroupId: group.id,
    buyerOrganizationId: group.buyerOrganizationId,
    totalMinor: group.totalMinor,
    currency: group.currency,
    status: 'PENDING',
    paymentMethodToken: purchase.paymentMethodToken,
    requestedAt: group.placedAt,
    expiresAt: new Date(group.placedAt.getTime() + app.config.approvalDeadlineMs),
    decidedByUserId: null,
    decidedAt: null,
    comment: null,
  }
  await tx.manager.insert(ApprovalRequestEntity, request)
  for (const order of orders) tx.emit(orderApprovalRequested(order, linesOf(order, lines), request))
  tx.schedule(approvalDeadline(request.id, request.expiresAt))
  return group
}

/** Tells everybody of orders that the buyer has committed to: their payment begins with it. */
export function announceOrders(app: OrdersApp, tx: Tx, { group, orders, lines, paymentMethodToken }: WrittenOrders & { paymentMethodToken: string }): void {
  for (const order of orders) {
    tx.emit(orderCreated(order, linesOf(order, lines), { group, orders, paymentMethodToken }))
    tx.emit(orderPlaced(order))
    tx.schedule(paymentDeadline(order.id, new Date(order.placedAt.getTime() + app.config.paymentDeadlineMs)))
    if (order.acceptBy) tx.schedule(acceptanceDeadline(order.id, order.acceptBy))
  }
}

/** Until when a vendor must accept what is placed now; null for one whose policy is not known. */
export function acceptanceEnd(vendor: VendorRow | undefined, placedAt: Date): Date | null {
  return vendor?.acceptWithinHours == null ? null : new Date(placedAt.getTime() + vendor.acceptWithinHours * HOUR_MS)
}

export interface WrittenOrders {
  readonly group: OrderGroupRow
  readonly orders: readonly OrderRow[]
  /** Of all of the orders. */
  readonly lines: readonly OrderLineRow[]
}

async function writeOrders(app: OrdersApp, tx: Tx, { checkout, buyer, placedByUserId }: Purchase, { needsApproval }: { needsApproval: boolean }): Promise<WrittenOrders> {
  const now = app.clock.now()
  const byVendor = [...Map.groupBy(checkout.lines, (line) => line.vendorId)]
  const vendors = await vendorsById(tx.manager, byVendor.map(([vendorId]) => vendorId))
  const numbers = await takeNumbers(tx, byVendor.length, now)

  const group: OrderGroupRow = {
    id: newId('grp'),
    number: numbers.group,
    checkoutId: checkout.id,
    buyerOrganizationId: buyer.id,
    placedByUserId,
    purchaseOrderNumber: checkout.purchaseOrderNumber,
    currency: checkout.currency,
    totalMinor: checkout.totalMinor,
    placedAt: now,
  }
  const placed = byVendor.map(([vendorId, lines], index) => {
    const vendor = vendors.get(vendorId)
    if (!vendor) throw new Error(`The vendor ${vendorId} of an open checkout is gone.`)
    const order = orderOf(group, { checkout, buyer, vendor, lines, number: numbers.orders[index] ?? '', needsApproval })
    return { order, lines: lines.map((line) => lineOf(order, line)), history: needsApproval ? [WAITING] : firstEntries(vendor) }
  })
  const orders = placed.map(({ order, history }) => ({ ...order, timelineLength: history.length }))

  await tx.manager.insert(OrderGroupEntity, group)
  await tx.manager.insert(OrderEntity, orders as never)
  const lines = placed.flatMap((one) => one.lines)
  await tx.manager.insert(OrderLineEntity, lines as never)
  for (const { order, history } of placed) await recordHistory(tx, order, history, now)
  return { group, orders, lines }
}

function linesOf({ id }: OrderRow, lines: readonly OrderLineRow[]): OrderLineRow[] {
  return lines.filter(({ orderId }) => orderId === id)
}

function orderOf(group: OrderGroupRow, { checkout, buyer, vendor, lines, number, needsApproval }: {
  checkout: CheckoutRow
  buyer: OrganizationRow
  vendor: VendorRow
  lines: readonly FrozenLine[]
  number: string
  needsApproval: boolean
}): OrderRow {
  const autoAccept = vendor.autoAccept ?? false
  return {
    ...initialState({ autoAccept, needsApproval }),
    id: newId('ord'),
    number,
    orderGroupId: group.id,
    buyerOrganizationId: buyer.id,
    buyerLegalName: buyer.legalName,
    buyerCountryCode: buyer.countryCode,
    vendorId: vendor.id,
    vendorOrganizationId: vendor.organizationId,
    vendorLegalName: vendor.legalName,
    vendorCountryCode: vendor.countryCode,
    placedByUserId: group.placedByUserId,
    purchaseOrderNumber: group.purchaseOrderNumber,
    currency: group.currency,
    totalMinor: lines.reduce((sum, line) => sum + BigInt(line.lineTotalMinor), 0n),
    incoterm: checkout.incoterm,
    namedPlace: checkout.namedPlace,
    shipTo: checkout.shipTo,
    placedAt: group.placedAt,
    acceptBy: autoAccept || needsApproval ? null : acceptanceEnd(vendor, group.placedAt),
    confirmedAt: null,
    shippedAt: null,
    deliveredAt: null,
    cancelledAt: null,
    cancellationReason: null,
    cancellationNote: null,
    platformHeldByUserId: null,
    platformHoldNote: null,
    timelineLength: 0,
    version: 1,
  }
}

function lineOf(order: OrderRow, { unitPriceMinor, lineTotalMinor, ...frozen }: FrozenLine): OrderLineRow {
  return {
    ...frozen,
    id: newId('oli'),
    orderId: order.id,
    unitPriceMinor: BigInt(unitPriceMinor),
    lineTotalMinor: BigInt(lineTotalMinor),
    currency: order.currency,
  }
}

const WAITING: HistoryEntry = {
  type: 'order.approval.requested', fromStatus: null, toStatus: 'PENDING_APPROVAL', message: 'The order waits for approval: it is above what who placed it may spend.',
}

function firstEntries(vendor: VendorRow): HistoryEntry[] {
  const placed: HistoryEntry = { type: 'order.placed', fromStatus: null, toStatus: 'PLACED', message: 'The buyer placed the order.' }
  return vendor.autoAccept ? [placed, ACCEPTED_BY_POLICY] : [placed]
}

/** Numbers for people. They rise, and a purchase that failed leaves a gap. */
async function takeNumbers(tx: Tx, count: number, now: Date): Promise<{ group: string; orders: string[] }> {
  const [group] = await tx.manager.query("SELECT nextval('order_group_numbers') AS number") as [{ number: string }]
  const orders: { number: string }[] = await tx.manager.query("SELECT nextval('order_numbers') AS number FROM generate_series(1, $1)", [count])
  const year = now.getUTCFullYear()
  return {
    group: `BXG-${year}-${group.number.padStart(6, '0')}`,
    orders: orders.map(({ number }) => `BX-${year}-${number.padStart(6, '0')}`),
  }
}
