import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { RefundRow } from '../db/entities/payment.ts'

const dataOf = (refund: RefundRow) => ({
  refundId: refund.id,
  paymentId: refund.paymentId,
  orderId: refund.orderId,
  amount: { amountMinor: refund.amountMinor.toString(), currency: refund.currency },
})

export function refundInitiated(refund: RefundRow): NewEvent {
  return newEvent('payment.refund.initiated', { subject: refund.paymentId, organizationId: refund.buyerOrganizationId, vendorId: refund.vendorId, data: dataOf(refund) })
}

export function refundCompleted(refund: RefundRow): NewEvent {
  return newEvent('payment.refund.completed', { subject: refund.paymentId, organizationId: refund.buyerOrganizationId, vendorId: refund.vendorId, data: dataOf(refund) })
}
