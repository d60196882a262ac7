import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { OrderRow } from '../db/entities/orders.ts'
import type { Reason } from '../domain/assessment.ts'

/** Carries the reasons' codes, each once; what they are about stays in the case. */
export function orderHeld(order: OrderRow, caseId: string, reasons: readonly Reason[]): NewEvent {
  return newEvent('compliance.order.held', {
    subject: order.id,
    organizationId: order.buyerOrganizationId,
    vendorId: order.vendorId,
    data: { orderId: order.id, caseId, reasons: [...new Set(reasons.map((reason) => reason.code))] },
  })
}
