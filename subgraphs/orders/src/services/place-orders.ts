import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { OrdersApp } from '../app.ts'
import type { CheckoutRow, FrozenLine } from '../db/entities/cart.ts'
import { OrderEntity, OrderGroupEntity, OrderLineEntity, type OrderGroupRow, type OrderLineRow, type OrderRow } from '../db/entities/order.ts'
import type { OrganizationRow, VendorRow } from '../db/entities/read-copies.ts'
import type { HistoryEntry } from '../domain/history.ts'
import { initialState } from '../domain/order-saga.ts'
import { orderCreated } from '../events/order-created.ts'
import { orderPlaced } from '../events/order-placed.ts'
import { acceptanceDeadline, paymentDeadline } from './deadlines.ts'
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
export async function placeOrders(app: OrdersApp, tx: Tx, { checkout, buyer, placedByUserId, paymentMethodToken }: Purchase): Promise<OrderGroupRow> {
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
    const order = orderOf(group, { checkout, buyer, vendor, lines, number: numbers.orders[index] ?? '' })
    return { order, lines: lines.map((line) => lineOf(order, line)), history: firstEntries(vendor) }
  })
  const orders = placed.map(({ order, history }) => ({ ...order, timelineLength: history.length }))

  await tx.manager.insert(OrderGroupEntity, group)
  await tx.manager.insert(OrderEntity, orders as never)
  await tx.manager.insert(OrderLineEntity, placed.flatMap(({ lines }) => lines) as never)
  for (const { order, lines, history } of placed) {
    await recordHistory(tx, order, history, now)
    tx.emit(orderCreated(order, lines, { group, orders, paymentMethodToken }))
    tx.emit(orderPlaced(order))
    tx.schedule(paymentDeadline(order.id, new Date(now.getTime() + app.config.paymentDeadlineMs)))
    if (order.acceptBy) tx.schedule(acceptanceDeadline(order.id, order.acceptBy))
  }
  return group
}

function orderOf(group: OrderGroupRow, { checkout, buyer, vendor, lines, number }: {
  checkout: CheckoutRow
  buyer: OrganizationRow
  vendor: VendorRow
  lines: readonly FrozenLine[]
  number: string
}): OrderRow {
  const autoAccept = vendor.autoAccept ?? false
  return {
    ...initialState({ autoAccept }),
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
    acceptBy: autoAccept || vendor.acceptWithinHours === null ? null : new Date(group.placedAt.getTime() + vendor.acceptWithinHours * HOUR_MS),
    confirmedAt: null,
    shippedAt: null,
    deliveredAt: null,
    cancelledAt: null,
    cancellationReason: null,
    cancellationNote: null,
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

function firstEntries(vendor: VendorRow): HistoryEntry[] {
  const placed: HistoryEntry = { type: 'order.placed', fromStatus: null, toStatus: 'PLACED', message: 'The buyer placed the order.' }
  return vendor.autoAccept
    ? [placed, { type: 'order.accepted', fromStatus: null, toStatus: null, message: 'The vendor accepts every order.' }]
    : [placed]
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
