import type { Money } from '#kit/money.ts'
import type { PaymentsApp } from './app.ts'
import type { LedgerAccountKind, LedgerDirection, LedgerTransferKind } from './domain/ledger.ts'

export interface TrialBalance {
  readonly currency: string
  readonly accounts: readonly { kind: LedgerAccountKind; debits: Money; credits: Money }[]
  readonly debits: Money
  readonly credits: Money
  readonly captured: Money
  readonly refunded: Money
  readonly vendorShares: Money
  readonly commission: Money
  readonly commissionVat: Money
  readonly fees: Money
  readonly paidOut: Money
  readonly balanced: boolean
}

interface EntrySum {
  kind: LedgerAccountKind
  transfer: LedgerTransferKind
  direction: LedgerDirection
  currency: string
  total: string
}

/**
 * The whole ledger, summed per currency, beside what the payments themselves say was taken and returned: two records of the
 * same money, which must agree. Both sums are of one instant.
 */
export async function readTrialBalances({ db }: PaymentsApp, currency: string | null): Promise<TrialBalance[]> {
  return db.source.transaction('REPEATABLE READ', async (manager) => {
    const entries: EntrySum[] = await manager.query(
      `SELECT account.kind, transfer.kind AS transfer, entry.direction, entry.currency, sum(entry.amount_minor) AS total
       FROM ledger_entries entry
       JOIN ledger_accounts account ON account.id = entry.account_id
       JOIN ledger_transfers transfer ON transfer.id = entry.transfer_id
       WHERE $1::text IS NULL OR entry.currency = $1
       GROUP BY account.kind, transfer.kind, entry.direction, entry.currency ORDER BY account.kind`, [currency])
    const payments: { currency: string; captured: string; refunded: string }[] = await manager.query(
      `SELECT currency, sum(captured_minor) AS captured, sum(refunded_minor) AS refunded
       FROM payment_allocations WHERE captured_minor > 0 AND ($1::text IS NULL OR currency = $1) GROUP BY currency`, [currency])
    const currencies = new Set([...entries, ...payments].map((row) => row.currency))
    return [...currencies].toSorted().map((one) => balanceOf(
      one, entries.filter((entry) => entry.currency === one), payments.find((row) => row.currency === one)))
  })
}

function balanceOf(currency: string, entries: readonly EntrySum[], payments: { captured: string; refunded: string } | undefined): TrialBalance {
  const sum = (which: (entry: EntrySum) => boolean) => entries.filter(which).reduce((total, entry) => total + BigInt(entry.total), 0n)
  const money = (amountMinor: bigint): Money => ({ amountMinor, currency })
  /** What an account of the credit side gained, payouts left out. */
  const earned = (kind: LedgerAccountKind) =>
    sum((entry) => entry.kind === kind && entry.transfer !== 'PAYOUT' && entry.direction === 'CREDIT')
    - sum((entry) => entry.kind === kind && entry.transfer !== 'PAYOUT' && entry.direction === 'DEBIT')

  const debits = sum((entry) => entry.direction === 'DEBIT')
  const credits = sum((entry) => entry.direction === 'CREDIT')
  const captured = BigInt(payments?.captured ?? 0)
  const refunded = BigInt(payments?.refunded ?? 0)
  const [vendorShares, commission, commissionVat, fees] = [
    earned('VENDOR_PAYABLE'), earned('COMMISSION_REVENUE'), earned('COMMISSION_VAT_PAYABLE'), earned('PROVIDER_FEES')]
  return {
    currency,
    accounts: [...new Set(entries.map((entry) => entry.kind))].map((kind) => ({
      kind,
      debits: money(sum((entry) => entry.kind === kind && entry.direction === 'DEBIT')),
      credits: money(sum((entry) => entry.kind === kind && entry.direction === 'CREDIT')),
    })),
    debits: money(debits),
    credits: money(credits),
    captured: money(captured),
    refunded: money(refunded),
    vendorShares: money(vendorShares),
    commission: money(commission),
    commissionVat: money(commissionVat),
    fees: money(fees),
    paidOut: money(sum((entry) => entry.transfer === 'PAYOUT' && entry.kind === 'VENDOR_PAYABLE' && entry.direction === 'DEBIT')),
    balanced: debits === credits && vendorShares + commission + commissionVat + fees === captured - refunded,
  }
}
