import type { Transitions } from '#kit/transitions.ts'

export type PaymentStatus =
  | 'CREATED' | 'REQUIRES_ACTION' | 'AUTHORIZED' | 'PARTIALLY_CAPTURED' | 'CAPTURED' | 'VOIDED' | 'EXPIRED'
  | 'FAILED' | 'CANCELLED' | 'PARTIALLY_REFUNDED' | 'REFUNDED' | 'CHARGED_BACK'

export const paymentTransitions: Transitions<PaymentStatus> = {
  CREATED: ['REQUIRES_ACTION', 'AUTHORIZED', 'CAPTURED', 'FAILED', 'CANCELLED'],
  REQUIRES_ACTION: ['AUTHORIZED', 'CAPTURED', 'FAILED', 'CANCELLED'],
  AUTHORIZED: ['PARTIALLY_CAPTURED', 'CAPTURED', 'VOIDED', 'EXPIRED'],
  PARTIALLY_CAPTURED: ['CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED', 'CHARGED_BACK'],
  CAPTURED: ['PARTIALLY_REFUNDED', 'REFUNDED', 'CHARGED_BACK'],
  PARTIALLY_REFUNDED: ['REFUNDED', 'CHARGED_BACK'],
  CHARGED_BACK: ['CAPTURED'],
  VOIDED: [],
  EXPIRED: [],
  FAILED: [],
  CANCELLED: [],
  REFUNDED: [],
}

export type PaymentIntentStatus = 'PROCESSING' | 'REQUIRES_ACTION' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED'

/** An intent has no state of its own: it stands where its payment stands. */
export function intentStatusOf(payment: PaymentStatus): PaymentIntentStatus {
  switch (payment) {
    case 'CREATED': return 'PROCESSING'
    case 'REQUIRES_ACTION': return 'REQUIRES_ACTION'
    case 'FAILED': return 'FAILED'
    case 'CANCELLED':
    case 'VOIDED':
    case 'EXPIRED': return 'CANCELLED'
    case 'AUTHORIZED':
    case 'PARTIALLY_CAPTURED':
    case 'CAPTURED':
    case 'PARTIALLY_REFUNDED':
    case 'REFUNDED':
    case 'CHARGED_BACK': return 'SUCCEEDED'
    default: return payment satisfies never
  }
}

/** One order's share of a payment. */
export type AllocationStatus = 'PENDING' | 'AUTHORIZED' | 'CAPTURED' | 'VOIDED' | 'REFUNDED' | 'CANCELLED' | 'FAILED'

export const allocationTransitions: Transitions<AllocationStatus> = {
  PENDING: ['AUTHORIZED', 'CANCELLED', 'FAILED'],
  AUTHORIZED: ['CAPTURED', 'VOIDED'],
  CAPTURED: ['REFUNDED'],
  VOIDED: [],
  REFUNDED: [],
  CANCELLED: [],
  FAILED: [],
}

export interface ShareAmounts {
  readonly status: AllocationStatus
  readonly capturedMinor: bigint
  readonly refundedMinor: bigint
}

/** Where a payment stands once the provider holds, or has taken, its money: what its shares add up to. */
export function statusByShares(shares: readonly ShareAmounts[]): PaymentStatus {
  const held = shares.some((share) => share.status === 'AUTHORIZED')
  const captured = shares.reduce((sum, share) => sum + share.capturedMinor, 0n)
  const refunded = shares.reduce((sum, share) => sum + share.refundedMinor, 0n)
  // A share of zero can be captured too, so the statuses decide whether anything was.
  if (!shares.some((share) => share.status === 'CAPTURED' || share.status === 'REFUNDED')) return held ? 'AUTHORIZED' : 'VOIDED'
  if (refunded === 0n) return held ? 'PARTIALLY_CAPTURED' : 'CAPTURED'
  return refunded === captured && !held ? 'REFUNDED' : 'PARTIALLY_REFUNDED'
}

export type RefundStatus = 'REQUESTED' | 'PROCESSING' | 'SUCCEEDED' | 'FAILED'

export const refundTransitions: Transitions<RefundStatus> = {
  REQUESTED: ['PROCESSING'],
  PROCESSING: ['SUCCEEDED', 'FAILED'],
  FAILED: ['PROCESSING'],
  SUCCEEDED: [],
}
