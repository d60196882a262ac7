import type { z } from 'zod'
import type { cancellationReason } from '#events/orders.ts'
import type { Transitions } from '#kit/transitions.ts'

export const ORDER_STATUSES = [
  'PENDING_APPROVAL', 'PLACED', 'REJECTED', 'ON_HOLD', 'AWAITING_PAYMENT', 'CONFIRMED', 'PROCESSING', 'PARTIALLY_SHIPPED',
  'SHIPPED', 'PARTIALLY_DELIVERED', 'DELIVERED', 'COMPLETED', 'REFUNDED', 'CANCELLED',
] as const
export type OrderStatus = (typeof ORDER_STATUSES)[number]

/** Why an order ended early that had been created for everybody. */
export type PublishedReason = z.output<typeof cancellationReason>
/** The last two end orders that only their buyer and the stock ever heard of. */
export type CancellationReason = PublishedReason | 'APPROVAL_REJECTED' | 'APPROVAL_TIMED_OUT'

/** What ends an order by the vendor's doing, its stock's or its carrier's. */
export const VENDOR_FAILURES = ['VENDOR_REJECTED', 'ACCEPTANCE_TIMED_OUT', 'OUT_OF_STOCK', 'RESERVATION_EXPIRED', 'SHIPMENT_FAILED'] as const satisfies readonly CancellationReason[]

/** What was ended before it shipped: nobody pays for it. */
export const TAKEN_BACK = ['CANCELLED', 'REJECTED'] as const satisfies readonly OrderStatus[]

/** What is not listed is rejected. From ON_HOLD only the status before the hold is open, and CANCELLED. */
export const ORDER_TRANSITIONS: Transitions<OrderStatus> = {
  PENDING_APPROVAL: ['PLACED', 'REJECTED', 'CANCELLED'],
  PLACED: ['ON_HOLD', 'AWAITING_PAYMENT', 'CONFIRMED', 'CANCELLED'],
  REJECTED: [],
  ON_HOLD: ['PLACED', 'AWAITING_PAYMENT', 'CONFIRMED', 'PROCESSING', 'CANCELLED'],
  AWAITING_PAYMENT: ['CONFIRMED', 'ON_HOLD', 'CANCELLED'],
  CONFIRMED: ['PROCESSING', 'ON_HOLD', 'CANCELLED'],
  PROCESSING: ['PARTIALLY_SHIPPED', 'SHIPPED', 'ON_HOLD', 'CANCELLED'],
  PARTIALLY_SHIPPED: ['SHIPPED'],
  SHIPPED: ['PARTIALLY_DELIVERED', 'DELIVERED'],
  PARTIALLY_DELIVERED: ['DELIVERED'],
  DELIVERED: ['COMPLETED', 'REFUNDED'],
  COMPLETED: ['REFUNDED'],
  REFUNDED: [],
  CANCELLED: [],
}
