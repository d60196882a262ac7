import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { AllocationRow, PaymentRow } from '../db/entities/payment.ts'

const amountOf = (amountMinor: bigint, currency: string) => ({ amountMinor: amountMinor.toString(), currency })

export function paymentInitiated(payment: PaymentRow): NewEvent {
  return newEvent('payment.initiated', {
    subject: payment.id,
    organizationId: payment.buyerOrganizationId,
    data: {
      paymentIntentId: payment.intentId,
      paymentId: payment.id,
      orderGroupId: payment.orderGroupId,
      amount: amountOf(payment.amountMinor, payment.currency),
    },
  })
}

/** Names the shares that are still wanted: those of orders cancelled in the meantime are left out, and voided. */
export function paymentAuthorized(payment: PaymentRow, shares: readonly AllocationRow[]): NewEvent {
  return newEvent('payment.authorized', {
    subject: payment.id,
    organizationId: payment.buyerOrganizationId,
    data: {
      paymentIntentId: payment.intentId,
      paymentId: payment.id,
      orderGroupId: payment.orderGroupId,
      amount: amountOf(shares.reduce((sum, share) => sum + share.amountMinor, 0n), payment.currency),
      allocations: shares.map((share) => ({ orderId: share.orderId, amount: amountOf(share.amountMinor, share.currency) })),
    },
  })
}

export function paymentFailed(payment: PaymentRow, orderIds: string[], { code, message }: { code: string; message: string }): NewEvent {
  return newEvent('payment.failed', {
    subject: payment.id,
    organizationId: payment.buyerOrganizationId,
    data: { paymentIntentId: payment.intentId, paymentId: payment.id, orderGroupId: payment.orderGroupId, orderIds, code, message },
  })
}

export function paymentCaptured(share: AllocationRow): NewEvent {
  return newEvent('payment.captured', {
    subject: share.paymentId,
    organizationId: share.buyerOrganizationId,
    vendorId: share.vendorId,
    data: {
      paymentId: share.paymentId,
      orderGroupId: share.orderGroupId,
      orderId: share.orderId,
      amount: amountOf(share.capturedMinor, share.currency),
      vendorShare: amountOf(share.vendorShareMinor, share.currency),
      commission: amountOf(share.capturedCommissionMinor, share.currency),
      commissionVat: amountOf(share.capturedCommissionVatMinor, share.currency),
      fee: amountOf(share.feeMinor, share.currency),
    },
  })
}

export function paymentVoided(share: AllocationRow): NewEvent {
  return newEvent('payment.voided', {
    subject: share.paymentId,
    organizationId: share.buyerOrganizationId,
    vendorId: share.vendorId,
    data: { paymentId: share.paymentId, orderGroupId: share.orderGroupId, orderId: share.orderId, amount: amountOf(share.amountMinor, share.currency) },
  })
}
