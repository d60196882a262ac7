import { z } from 'zod'
import { countryCode, id, incoterm, instant, money, party, postalAddress } from './values.ts'

const line = z.object({
  orderLineId: id('oli'),
  offerId: id('ofr'),
  productId: id('prd'),
  variantId: id('var'),
  sku: z.string(),
  /** In English where there is one. */
  name: z.string(),
  categoryId: id('cat').nullable(),
  quantity: z.number().int().positive(),
  unitOfMeasure: z.string(),
  unitPrice: money,
  lineTotal: money,
  hsCode: z.string().nullable(),
  countryOfOrigin: countryCode.nullable(),
  shipFromCountryCode: countryCode,
  weightGrams: z.number().int().nullable(),
})

/** Everything about an order that its gates need, frozen. */
const order = z.object({
  orderId: id('ord'),
  /** For people: `BX-2026-000123`. */
  number: z.string(),
  orderGroupId: id('grp'),
  placedByUserId: id('usr').nullable(),
  purchaseOrderNumber: z.string().nullable(),
  buyer: party,
  vendorId: id('ven'),
  vendor: party,
  currency: z.string(),
  total: money,
  incoterm,
  namedPlace: z.string().nullable(),
  shipTo: postalAddress,
  lines: z.array(line).min(1).max(100),
  createdAt: instant,
})

export const cancellationReason = z.enum([
  'OUT_OF_STOCK', 'RESERVATION_EXPIRED', 'PAYMENT_FAILED', 'PAYMENT_TIMED_OUT', 'COMPLIANCE_BLOCKED',
  'VENDOR_REJECTED', 'ACCEPTANCE_TIMED_OUT', 'BUYER_CANCELLED', 'ADMIN_CANCELLED', 'SHIPMENT_FAILED',
])

/** Of one order of a purchase that waits, or waited, for an approver of its buyer. */
const approval = z.object({
  approvalRequestId: id('apr'),
  orderId: id('ord'),
  orderGroupId: id('grp'),
  requestedByUserId: id('usr'),
})

export const ordersEvents = {
  /**
   * Above what its buyer's member may spend: the stock is held while an approver decides. Nobody else is told of the order before `order.created`, which
   * comes with the approval; without one it never comes, and neither does `order.cancelled`.
   */
  'order.approval.requested': {
    topic: 'orders.v1',
    schema: approval.extend({ total: money, groupTotal: money, expiresAt: instant, lines: z.array(line.pick({ orderLineId: true, offerId: true, quantity: true })).min(1).max(100) }),
  },
  /** The wait is over, one way or the other: with anything but APPROVED the order has ended. */
  'order.approval.decided': {
    topic: 'orders.v1',
    schema: approval.extend({
      outcome: z.enum(['APPROVED', 'REJECTED', 'EXPIRED', 'CANCELLED']),
      /** Null for one that nobody decided. */
      decidedByUserId: id('usr').nullable(),
      decidedAt: instant,
    }),
  },
  /** The record exists. Carries its whole group, so that payments can open one intent for it. */
  'order.created': {
    topic: 'orders.v1',
    schema: order.extend({
      group: z.object({
        total: money,
        /** The provider's token; never card data. */
        paymentMethodToken: z.string(),
        orders: z.array(z.object({ orderId: id('ord'), vendorId: id('ven'), total: money })).min(1),
      }),
    }),
  },
  /** The buyer committed. */
  'order.placed': { topic: 'orders.v1', schema: z.object({ orderId: id('ord'), orderGroupId: id('grp') }) },
  /** Every gate passed. */
  'order.confirmed': { topic: 'orders.v1', schema: order.extend({ confirmedAt: instant }) },
  /** The platform stopped it: its goods stay with the vendor until `order.released` or `order.cancelled`. Holds by compliance are not told so. */
  'order.held': { topic: 'orders.v1', schema: z.object({ orderId: id('ord'), orderGroupId: id('grp'), vendorId: id('ven'), heldAt: instant }) },
  /** The platform lets it go on; compliance may hold it still. */
  'order.released': { topic: 'orders.v1', schema: z.object({ orderId: id('ord'), orderGroupId: id('grp'), vendorId: id('ven'), releasedAt: instant }) },
  'order.shipped': { topic: 'orders.v1', schema: z.object({ orderId: id('ord'), orderGroupId: id('grp'), vendorId: id('ven'), shipmentId: id('shp') }) },
  'order.delivered': { topic: 'orders.v1', schema: z.object({ orderId: id('ord'), orderGroupId: id('grp'), vendorId: id('ven'), deliveredAt: instant }) },
  'order.cancelled': {
    topic: 'orders.v1',
    schema: z.object({ orderId: id('ord'), orderGroupId: id('grp'), vendorId: id('ven'), reason: cancellationReason, note: z.string().nullable() }),
  },
} as const
