import type { EventData } from '#events/registry.ts'
import type { Tx } from '#kit/transaction.ts'
import type { ComplianceApp } from '../app.ts'
import { OrderEntity, type OrderLineRow } from '../db/entities/orders.ts'
import { holdWatchlists } from '../db/watchlist-lock.ts'
import { assessNewOrder } from './assess-order.ts'

/** Takes a new order in and judges it. An order that is known already stays as it is. */
export async function recordOrder(tx: Tx, app: ComplianceApp, data: EventData<'order.created'>): Promise<void> {
  await holdWatchlists(tx.manager)
  if (await tx.manager.existsBy(OrderEntity, { id: data.orderId })) return

  const lines = data.lines.map((line, position): OrderLineRow => ({
    id: line.orderLineId,
    orderId: data.orderId,
    position,
    variantId: line.variantId,
    sku: line.sku,
    quantity: line.quantity,
    valueMinor: BigInt(line.lineTotal.amountMinor),
    shipFromCountryCode: line.shipFromCountryCode,
    declaredHsCode: line.hsCode,
    hsCode: null,
  }))
  await assessNewOrder(tx, app, {
    id: data.orderId,
    number: data.number,
    buyerOrganizationId: data.buyer.organizationId,
    buyerName: data.buyer.legalName,
    vendorOrganizationId: data.vendor.organizationId,
    vendorName: data.vendor.legalName,
    vendorId: data.vendorId,
    destination: data.shipTo.countryCode,
    incoterm: data.incoterm,
    currency: data.currency,
    acceptedKeys: [],
    reassess: false,
    closedAt: null,
    createdAt: new Date(data.createdAt),
  }, lines)
}
