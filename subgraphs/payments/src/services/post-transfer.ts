import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { PaymentsApp } from '../app.ts'
import { LedgerAccountEntity, LedgerEntryEntity, LedgerTransferEntity, type LedgerAccountRow } from '../db/entities/ledger.ts'
import type { LedgerAccountKind, LedgerTransferKind, Posting } from '../domain/ledger.ts'

export interface NewTransfer {
  /** Names the fact (`capture:pal_…`). */
  readonly key: string
  readonly kind: LedgerTransferKind
  readonly orderId: string
  readonly paymentId: string
  readonly refundId?: string
  readonly payoutId?: string
  readonly vendorId: string
  readonly vendorOrganizationId: string
  readonly currency: string
  readonly postings: readonly Posting[]
}

/**
 * Posts one movement of money. A movement of nothing is not posted.
 *
 * @throws when the key has been posted before, or, at the commit, when the postings do not balance: nothing was written.
 */
export async function postTransfer(tx: Tx, app: PaymentsApp, { postings, vendorId, vendorOrganizationId, ...transfer }: NewTransfer): Promise<void> {
  if (postings.length === 0) return
  const { currency } = transfer
  const postedAt = app.clock.now()
  const wanted = [...new Set(postings.map((posting) => posting.account))].toSorted()
  const accounts = await accountsFor(tx, wanted.map((kind) => ({
    id: newId('lac'),
    kind,
    vendorId: kind === 'VENDOR_PAYABLE' ? vendorId : null,
    vendorOrganizationId: kind === 'VENDOR_PAYABLE' ? vendorOrganizationId : null,
    currency,
    createdAt: postedAt,
  })))

  const id = newId('ltx')
  await tx.manager.insert(LedgerTransferEntity, {
    id,
    key: transfer.key,
    kind: transfer.kind,
    orderId: transfer.orderId,
    paymentId: transfer.paymentId,
    refundId: transfer.refundId ?? null,
    payoutId: transfer.payoutId ?? null,
    postedAt,
  })
  await tx.manager.insert(LedgerEntryEntity, postings.map(({ account, direction, amountMinor }) => ({
    id: newId('led'),
    transferId: id,
    accountId: accounts.get(account) ?? '',
    direction,
    amountMinor,
    currency,
    postedAt,
  })))
}

/** The ids of the accounts by kind; those that do not exist yet are opened. */
async function accountsFor(tx: Tx, accounts: readonly LedgerAccountRow[]): Promise<Map<LedgerAccountKind, string>> {
  const found = await findAccounts(tx, accounts)
  if (found.size === accounts.length) return found
  // In one order everywhere, so that two transactions that open accounts never wait for each other.
  await tx.manager.createQueryBuilder().insert().into(LedgerAccountEntity)
    .values(accounts.filter((account) => !found.has(account.kind))).orIgnore().execute()
  return findAccounts(tx, accounts)
}

async function findAccounts(tx: Tx, accounts: readonly LedgerAccountRow[]): Promise<Map<LedgerAccountKind, string>> {
  const rows = await tx.manager.createQueryBuilder(LedgerAccountEntity, 'account')
    .where('account.currency = :currency AND account.kind IN (:...kinds) AND (account.vendorId IS NULL OR account.vendorId = :vendorId)', {
      currency: accounts[0]?.currency,
      kinds: accounts.map((account) => account.kind),
      vendorId: accounts.find((account) => account.vendorId !== null)?.vendorId ?? '',
    })
    .getMany()
  return new Map(rows.map((row) => [row.kind, row.id]))
}
