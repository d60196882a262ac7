import { expect } from '@jest/globals'
import type { Graph } from './graph.ts'

/**
 * Holds the books against themselves, per currency: debits equal credits, and what was captured and not refunded is what
 * vendors, commission, its VAT and fees got. Read twice: as an administrator through the graph, and by SQL of its own.
 */
export async function expectBalancedBooks(graph: Graph): Promise<void> {
  const { trialBalance } = await graph.admin.request(`{ trialBalance {
    currency balanced debits { amountMinor } credits { amountMinor } captured { amountMinor } refunded { amountMinor }
    vendorShares { amountMinor } commission { amountMinor } commissionVat { amountMinor } fees { amountMinor }
  } }`)
  for (const books of trialBalance) {
    const [debits, credits, captured, refunded, vendorShares, commission, commissionVat, fees] =
      ['debits', 'credits', 'captured', 'refunded', 'vendorShares', 'commission', 'commissionVat', 'fees'].map((field) => BigInt(books[field].amountMinor)) as [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint]
    expect(books.balanced).toBe(true)
    expect(debits).toBe(credits)
    expect(vendorShares + commission + commissionVat + fees).toBe(captured - refunded)
  }

  const unbalanced = await graph.sql('payments', `
    SELECT transfer_id, currency FROM ledger_entries GROUP BY transfer_id, currency
    HAVING sum(CASE direction WHEN 'DEBIT' THEN amount_minor ELSE -amount_minor END) <> 0`)
  expect(unbalanced).toEqual([])
}
