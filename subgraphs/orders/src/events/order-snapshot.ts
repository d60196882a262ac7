import type { EventData } from '#events/registry.ts'
import { localize } from '#kit/text.ts'
import type { OrderLineRow, OrderRow } from '../db/entities/order.ts'

type Snapshot = Omit<EventData<'order.confirmed'>, 'confirmedAt'>

/** Everything about an order that other subgraphs act on, frozen into the event. */
export function orderSnapshot(order: OrderRow, lines: readonly OrderLineRow[]): Snapshot {
  return {
    orderId: order.id,
    number: order.number,
    orderGroupId: order.orderGroupId,
    placedByUserId: order.placedByUserId,
    purchaseOrderNumber: order.purchaseOrderNumber,
    buyer: { organizationId: order.buyerOrganizationId, legalName: order.buyerLegalName, countryCode: order.buyerCountryCode },
    vendorId: order.vendorId,
    vendor: { organizationId: order.vendorOrganizationId, legalName: order.vendorLegalName, countryCode: order.vendorCountryCode },
    currency: order.currency,
    total: amount(order.totalMinor, order.currency),
    incoterm: order.incoterm,
    namedPlace: order.namedPlace,
    shipTo: order.shipTo,
    lines: lines.map((line) => ({
      orderLineId: line.id,
      offerId: line.offerId,
      productId: line.productId,
      variantId: line.variantId,
      sku: line.sku,
      name: localize(line.name, 'en'),
      categoryId: line.categoryId,
      quantity: line.quantity,
      unitOfMeasure: line.unitOfMeasure,
      unitPrice: amount(line.unitPriceMinor, line.currency),
      lineTotal: amount(line.lineTotalMinor, line.currency),
      hsCode: line.hsCode,
      countryOfOrigin: line.countryOfOrigin,
      shipFromCountryCode: line.shipFromCountryCode,
      weightGrams: line.weightGrams,
    })),
    createdAt: order.placedAt.toISOString(),
  }
}

/** Where an order's events belong. */
export function envelopeOf(order: OrderRow): { subject: string; organizationId: string; vendorId: string } {
  return { subject: order.id, organizationId: order.buyerOrganizationId, vendorId: order.vendorId }
}

export function amount(amountMinor: bigint, currency: string): { amountMinor: string; currency: string } {
  return { amountMinor: amountMinor.toString(), currency }
}
