import { allocate, basisPoints, money } from '#kit/money.ts'

/** How captured money of one order divides, in minor units of one currency. The parts add up to the whole. */
export interface Split {
  readonly vendorShareMinor: bigint
  readonly commissionMinor: bigint
  readonly commissionVatMinor: bigint
  readonly feeMinor: bigint
}

export const NOTHING: Split = { vendorShareMinor: 0n, commissionMinor: 0n, commissionVatMinor: 0n, feeMinor: 0n }

/**
 * Divides a capture: the provider's fee comes from the vendor's share, and takes at most all of it. Commission that a
 * discounted total cannot carry is cut to it, in proportion with its VAT.
 */
export function splitCapture(
  capturedMinor: bigint,
  { currency, commissionMinor, commissionVatMinor, feeBasisPoints }: { currency: string; commissionMinor: bigint; commissionVatMinor: bigint; feeBasisPoints: number },
): Split {
  if (commissionMinor + commissionVatMinor > capturedMinor) {
    const [commission, vat] = allocate(capturedMinor, [commissionMinor, commissionVatMinor]) as [bigint, bigint]
    return { vendorShareMinor: 0n, commissionMinor: commission, commissionVatMinor: vat, feeMinor: 0n }
  }
  const left = capturedMinor - commissionMinor - commissionVatMinor
  const fee = basisPoints(money(capturedMinor, currency), BigInt(feeBasisPoints)).amountMinor
  const feeMinor = fee < left ? fee : left
  return { vendorShareMinor: left - feeMinor, commissionMinor, commissionVatMinor, feeMinor }
}

/** Divides a refund in proportion to what is left of each part, so that no part goes below zero and a full refund empties all. */
export function splitRefund(refundMinor: bigint, left: Split): Split {
  if (refundMinor < 0n || refundMinor > totalOf(left)) throw new RangeError('A refund is at most what is left.')
  const [vendorShareMinor, commissionMinor, commissionVatMinor, feeMinor] = allocate(
    refundMinor, [left.vendorShareMinor, left.commissionMinor, left.commissionVatMinor, left.feeMinor]) as [bigint, bigint, bigint, bigint]
  return { vendorShareMinor, commissionMinor, commissionVatMinor, feeMinor }
}

export function totalOf(split: Split): bigint {
  return split.vendorShareMinor + split.commissionMinor + split.commissionVatMinor + split.feeMinor
}

export function plus(a: Split, b: Split): Split {
  return {
    vendorShareMinor: a.vendorShareMinor + b.vendorShareMinor,
    commissionMinor: a.commissionMinor + b.commissionMinor,
    commissionVatMinor: a.commissionVatMinor + b.commissionVatMinor,
    feeMinor: a.feeMinor + b.feeMinor,
  }
}

export function minus(a: Split, b: Split): Split {
  return {
    vendorShareMinor: a.vendorShareMinor - b.vendorShareMinor,
    commissionMinor: a.commissionMinor - b.commissionMinor,
    commissionVatMinor: a.commissionVatMinor - b.commissionVatMinor,
    feeMinor: a.feeMinor - b.feeMinor,
  }
}
