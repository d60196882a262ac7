import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { OrderRow } from '../db/entities/orders.ts'

/** `caseId` is null when nothing ever spoke against the order. */
export function orderCleared(order: OrderRow, caseId: string | null): NewEvent {
  return newEvent('compliance.order.cleared', {
    subject: order.id,
    organizationId: order.buyerOrganizationId,
    vendorId: order.vendorId,
    data: { orderId: order.id, caseId },
  })
}
