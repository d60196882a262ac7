import type { CancellationReason, OrderStatus } from './order.ts'
import type { Move } from './order-saga.ts'

/** One step of an order's history, and one live update. */
export interface HistoryEntry {
  /** The event behind it. */
  readonly type: string
  readonly fromStatus: OrderStatus | null
  readonly toStatus: OrderStatus | null
  readonly message: string
}

/** What is told of a fact: the type of the event that brought it, and a sentence for people. */
export interface Happening {
  readonly type: string
  readonly message: string
}

export const ACCEPTED_BY_POLICY: HistoryEntry = { type: 'order.accepted', fromStatus: null, toStatus: null, message: 'The vendor accepts every order.' }

/**
 * The steps to tell when a fact has moved an order. A move with an event of its own (`order.confirmed`, …) gets its own step;
 * any other is told as part of what caused it. Without a happening the moves speak for themselves.
 */
export function historyOf(happening: Happening | null, moves: readonly Move[], cancellation: CancellationReason | null = null): HistoryEntry[] {
  const entries: HistoryEntry[] = happening ? [{ ...happening, fromStatus: null, toStatus: null }] : []
  for (const move of moves) {
    const own = ownEvent(move)
    const cause = entries.at(-1)
    if (own) {
      entries.push({ type: own, fromStatus: move.from, toStatus: move.to, message: cancellation ? CANCELLATION_MESSAGES[cancellation] : MESSAGES[own] })
    } else if (happening && cause?.type === happening.type && cause.toStatus === null) {
      entries[entries.length - 1] = { ...cause, fromStatus: move.from, toStatus: move.to }
    } else if (happening) {
      entries.push({ ...happening, fromStatus: move.from, toStatus: move.to })
    }
  }
  return entries
}

export type OwnEvent = 'order.placed' | 'order.approval.decided' | 'order.confirmed' | 'order.shipped' | 'order.delivered' | 'order.cancelled'

/** The event that a move is published as; null for moves that only this subgraph knows. */
export function ownEvent({ from, to }: Move): OwnEvent | null {
  // Coming back from a hold repeats nothing.
  if (from === 'ON_HOLD' && to !== 'CANCELLED') return null
  switch (to) {
    case 'PLACED': return 'order.placed'
    case 'REJECTED': return 'order.approval.decided'
    case 'CONFIRMED': return 'order.confirmed'
    case 'SHIPPED': return 'order.shipped'
    case 'DELIVERED': return 'order.delivered'
    case 'CANCELLED': return 'order.cancelled'
    case 'PENDING_APPROVAL':
    case 'ON_HOLD':
    case 'AWAITING_PAYMENT':
    case 'PROCESSING':
    case 'PARTIALLY_SHIPPED':
    case 'PARTIALLY_DELIVERED':
    case 'COMPLETED':
    case 'REFUNDED': return null
    default: return to satisfies never
  }
}

const MESSAGES: Readonly<Record<OwnEvent, string>> = {
  'order.placed': 'The buyer placed the order.',
  'order.approval.decided': 'The order is not approved.',
  'order.confirmed': 'The order is confirmed: every gate has passed.',
  'order.shipped': 'The order has left the vendor.',
  'order.delivered': 'The order has arrived.',
  'order.cancelled': 'The order is cancelled.',
}

const CANCELLATION_MESSAGES: Readonly<Record<CancellationReason, string>> = {
  OUT_OF_STOCK: 'The order is cancelled: not every line is in stock.',
  RESERVATION_EXPIRED: 'The order is cancelled: the stock was held for too long.',
  PAYMENT_FAILED: 'The order is cancelled: the payment failed.',
  PAYMENT_TIMED_OUT: 'The order is cancelled: the payment was not authorised in time.',
  COMPLIANCE_BLOCKED: 'The order is cancelled: compliance does not allow it.',
  VENDOR_REJECTED: 'The order is cancelled: the vendor declined it.',
  ACCEPTANCE_TIMED_OUT: 'The order is cancelled: the vendor did not accept it in time.',
  BUYER_CANCELLED: 'The order is cancelled by the buyer.',
  ADMIN_CANCELLED: 'The order is cancelled by the platform.',
  SHIPMENT_FAILED: 'The order is cancelled: its shipment failed before it left the vendor.',
  APPROVAL_REJECTED: 'An approver of the buyer declined the order.',
  APPROVAL_TIMED_OUT: 'The order is cancelled: nobody approved it in time.',
}
