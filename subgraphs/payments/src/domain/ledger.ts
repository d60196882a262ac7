import type { Split } from './split.ts'

/** The chart of accounts; `VENDOR_PAYABLE` exists once per vendor, and every account once per currency. */
export type LedgerAccountKind = 'PROVIDER_CLEARING' | 'VENDOR_PAYABLE' | 'COMMISSION_REVENUE' | 'COMMISSION_VAT_PAYABLE' | 'PROVIDER_FEES'
export type LedgerTransferKind = 'CAPTURE' | 'REFUND' | 'PAYOUT'
export type LedgerDirection = 'DEBIT' | 'CREDIT'

/** One side of a transfer. */
export interface Posting {
  readonly account: LedgerAccountKind
  readonly direction: LedgerDirection
  /** Above zero. */
  readonly amountMinor: bigint
}

/** Money came in at the provider and belongs to four parties. */
export function capturePostings(capturedMinor: bigint, split: Split): Posting[] {
  return nonZero([{ account: 'PROVIDER_CLEARING', direction: 'DEBIT', amountMinor: capturedMinor }, ...partsOf(split, 'CREDIT')])
}

/** Money goes back to the buyer, from those who had it. */
export function refundPostings(refundedMinor: bigint, split: Split): Posting[] {
  return nonZero([...partsOf(split, 'DEBIT'), { account: 'PROVIDER_CLEARING', direction: 'CREDIT', amountMinor: refundedMinor }])
}

/** What was owed to the vendor leaves the provider. */
export function payoutPostings(amountMinor: bigint): Posting[] {
  return nonZero([
    { account: 'VENDOR_PAYABLE', direction: 'DEBIT', amountMinor },
    { account: 'PROVIDER_CLEARING', direction: 'CREDIT', amountMinor },
  ])
}

function partsOf(split: Split, direction: LedgerDirection): Posting[] {
  return [
    { account: 'VENDOR_PAYABLE', direction, amountMinor: split.vendorShareMinor },
    { account: 'COMMISSION_REVENUE', direction, amountMinor: split.commissionMinor },
    { account: 'COMMISSION_VAT_PAYABLE', direction, amountMinor: split.commissionVatMinor },
    { account: 'PROVIDER_FEES', direction, amountMinor: split.feeMinor },
  ]
}

function nonZero(postings: Posting[]): Posting[] {
  return postings.filter((posting) => posting.amountMinor !== 0n)
}
