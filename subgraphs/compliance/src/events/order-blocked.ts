import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { OrderRow } from '../db/entities/orders.ts'
import type { Reason } from '../domain/assessment.ts'

export function orderBlocked(order: OrderRow, caseId: string, reasons: readonly Reason[]): NewEvent {
  return newEvent('compliance.order.blocked', {
    subject: order.id,
    organizationId: order.buyerOrganizationId,
    vendorId: order.vendorId,
    data: { orderId: order.id, caseId, reason: [...new Set(reasons.map((reason) => reason.code))].join(', ') },
  })
}
