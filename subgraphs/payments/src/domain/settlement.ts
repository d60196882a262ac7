import { money, type Money } from '#kit/money.ts'
import type { AllocationStatus } from './payment.ts'

interface Share {
  readonly amountMinor: bigint
  readonly currency: string
  readonly status: AllocationStatus
  readonly cancelRequestedAt: Date | null
}

/** What is neither held nor taken of an order's total; nothing is due of a cancelled order. Null without a share. */
export function amountDueOf(shares: readonly Share[]): Money | null {
  const [first] = shares
  if (!first) return null
  const due = shares.filter((share) => (share.status === 'PENDING' || share.status === 'FAILED') && share.cancelRequestedAt === null)
  return money(due.reduce((sum, share) => sum + share.amountMinor, 0n), first.currency)
}

interface SettledShare {
  readonly currency: string
  readonly capturedMinor: bigint
  readonly vendorShareMinor: bigint
  readonly capturedCommissionMinor: bigint
  readonly capturedCommissionVatMinor: bigint
  readonly feeMinor: bigint
  readonly refundedMinor: bigint
  readonly refundedVendorShareMinor: bigint
  readonly refundedCommissionMinor: bigint
  readonly refundedCommissionVatMinor: bigint
  readonly refundedFeeMinor: bigint
}

export interface Settlement {
  readonly captured: Money
  readonly refunded: Money
  readonly vendorShare: Money
  readonly commission: Money
  readonly commissionVat: Money
  readonly fee: Money
}

/** How an order's money divides after refunds; null until any has been taken. */
export function settlementOf(shares: readonly SettledShare[]): Settlement | null {
  const [first] = shares
  if (!first || shares.every((share) => share.capturedMinor === 0n)) return null
  const sum = (of: (share: SettledShare) => bigint) => money(shares.reduce((total, share) => total + of(share), 0n), first.currency)
  return {
    captured: sum((share) => share.capturedMinor),
    refunded: sum((share) => share.refundedMinor),
    vendorShare: sum((share) => share.vendorShareMinor - share.refundedVendorShareMinor),
    commission: sum((share) => share.capturedCommissionMinor - share.refundedCommissionMinor),
    commissionVat: sum((share) => share.capturedCommissionVatMinor - share.refundedCommissionVatMinor),
    fee: sum((share) => share.feeMinor - share.refundedFeeMinor),
  }
}
