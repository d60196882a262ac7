import { newEvent, type EventData } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { ApprovalRequestRow } from '../db/entities/approval.ts'
import type { OrderLineRow, OrderRow } from '../db/entities/order.ts'
import { amount } from './order-snapshot.ts'

/** The stock is to be held while an approver of the buyer decides. */
export function orderApprovalRequested(order: OrderRow, lines: readonly OrderLineRow[], request: ApprovalRequestRow): NewEvent {
  return newEvent('order.approval.requested', {
    ...envelope(order),
    data: {
      ...identity(order, request),
      total: amount(order.totalMinor, order.currency),
      groupTotal: amount(request.totalMinor, request.currency),
      expiresAt: request.expiresAt.toISOString(),
      lines: lines.map((line) => ({ orderLineId: line.id, offerId: line.offerId, quantity: line.quantity })),
    },
  })
}

/** The wait of one order is over. */
export function orderApprovalDecided(order: OrderRow, request: ApprovalRequestRow, { outcome, at }: { outcome: EventData<'order.approval.decided'>['outcome']; at: Date }): NewEvent {
  return newEvent('order.approval.decided', {
    ...envelope(order),
    data: { ...identity(order, request), outcome, decidedByUserId: request.decidedByUserId, decidedAt: at.toISOString() },
  })
}

/** Without the vendor, who is not told of what may never be ordered. */
function envelope(order: OrderRow): { subject: string; organizationId: string } {
  return { subject: order.id, organizationId: order.buyerOrganizationId }
}

function identity(order: OrderRow, request: ApprovalRequestRow) {
  return { approvalRequestId: request.id, orderId: order.id, orderGroupId: order.orderGroupId, requestedByUserId: request.requestedByUserId }
}
