import type { Money } from '#kit/money.ts'
import type { Sight } from './access.ts'
import type { PaymentsApp } from './app.ts'

export interface VendorBalance {
  readonly currency: string
  readonly payable: Money
  readonly scheduled: Money
  readonly paid: Money
}

interface BalanceRow {
  vendor_id: string
  currency: string
  payable: string
  scheduled: string
  paid: string
}

/** The balances of each vendor that the sight reaches, by currency code; one statement. */
export async function readVendorBalances({ db }: PaymentsApp, sight: Sight, vendorIds: readonly string[]): Promise<VendorBalance[][]> {
  if (sight.of === 'NOTHING') return vendorIds.map(() => [])
  const rows: BalanceRow[] = await db.source.query(
    `WITH accounts AS (
       SELECT id, vendor_id, currency FROM ledger_accounts
       WHERE vendor_id = ANY($1) AND kind = 'VENDOR_PAYABLE' AND ($2::text IS NULL OR vendor_organization_id = $2)
     )
     SELECT accounts.vendor_id, accounts.currency,
       (SELECT coalesce(sum(CASE direction WHEN 'CREDIT' THEN amount_minor ELSE -amount_minor END), 0)
          FROM ledger_entries WHERE account_id = accounts.id) AS payable,
       (SELECT coalesce(sum(amount_minor), 0) FROM payouts
          WHERE vendor_id = accounts.vendor_id AND currency = accounts.currency AND status IN ('SCHEDULED', 'ON_HOLD', 'PROCESSING', 'FAILED')) AS scheduled,
       (SELECT coalesce(sum(amount_minor), 0) FROM payouts
          WHERE vendor_id = accounts.vendor_id AND currency = accounts.currency AND status = 'PAID') AS paid
     FROM accounts ORDER BY accounts.vendor_id, accounts.currency`,
    [[...vendorIds], sight.of === 'ORGANIZATION' ? sight.organizationId : null],
  )
  const byVendor = Map.groupBy(rows, (row) => row.vendor_id)
  return vendorIds.map((vendorId) => (byVendor.get(vendorId) ?? []).map(({ currency, payable, scheduled, paid }) => ({
    currency,
    payable: { amountMinor: BigInt(payable), currency },
    scheduled: { amountMinor: BigInt(scheduled), currency },
    paid: { amountMinor: BigInt(paid), currency },
  })))
}
