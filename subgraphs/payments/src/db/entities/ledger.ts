import { EntitySchema } from 'typeorm'
import { bigintColumn, idColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { LedgerAccountKind, LedgerDirection, LedgerTransferKind } from '../../domain/ledger.ts'

export interface LedgerAccountRow {
  id: string
  kind: LedgerAccountKind
  /** Null for the marketplace's own accounts. */
  vendorId: string | null
  vendorOrganizationId: string | null
  currency: string
  createdAt: Date
}

export const LedgerAccountEntity = new EntitySchema<LedgerAccountRow>({
  name: 'LedgerAccount',
  tableName: 'ledger_accounts',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'ledger_accounts_pkey' },
    kind: { ...textColumn },
    vendorId: { ...idColumn, name: 'vendor_id', nullable: true },
    vendorOrganizationId: { ...idColumn, name: 'vendor_organization_id', nullable: true },
    currency: textColumn,
    createdAt: { ...timestampColumn, name: 'created_at' },
  },
  uniques: [
    { name: 'ledger_accounts_kind_key', columns: ['kind', 'vendorId', 'currency'] },
    { name: 'ledger_accounts_currency_key', columns: ['id', 'currency'] },
  ],
  indices: [
    { name: 'ledger_accounts_vendor', columns: ['vendorId'] },
    { name: 'ledger_accounts_vendor_organization', columns: ['vendorOrganizationId'] },
  ],
})

export interface LedgerTransferRow {
  id: string
  /** Names the fact that it records, so that no fact is posted twice (`capture:pal_…`). */
  key: string
  kind: LedgerTransferKind
  orderId: string
  paymentId: string
  refundId: string | null
  payoutId: string | null
  postedAt: Date
}

export const LedgerTransferEntity = new EntitySchema<LedgerTransferRow>({
  name: 'LedgerTransfer',
  tableName: 'ledger_transfers',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'ledger_transfers_pkey' },
    key: textColumn,
    kind: { ...textColumn },
    orderId: { ...idColumn, name: 'order_id' },
    paymentId: { ...idColumn, name: 'payment_id' },
    refundId: { ...idColumn, name: 'refund_id', nullable: true },
    payoutId: { ...idColumn, name: 'payout_id', nullable: true },
    postedAt: { ...timestampColumn, name: 'posted_at' },
  },
  uniques: [{ name: 'ledger_transfers_key_key', columns: ['key'] }],
  indices: [{ name: 'ledger_transfers_order', columns: ['orderId'] }],
})

export interface LedgerEntryRow {
  id: string
  transferId: string
  accountId: string
  direction: LedgerDirection
  amountMinor: bigint
  currency: string
  postedAt: Date
}

export const LedgerEntryEntity = new EntitySchema<LedgerEntryRow>({
  name: 'LedgerEntry',
  tableName: 'ledger_entries',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'ledger_entries_pkey' },
    transferId: { ...idColumn, name: 'transfer_id' },
    accountId: { ...idColumn, name: 'account_id' },
    direction: { ...textColumn },
    amountMinor: { ...bigintColumn, name: 'amount_minor' },
    currency: textColumn,
    postedAt: { ...timestampColumn, name: 'posted_at' },
  },
  indices: [
    { name: 'ledger_entries_transfer', columns: ['transferId'] },
    { name: 'ledger_entries_account', columns: ['accountId', 'id'] },
  ],
  foreignKeys: [
    { name: 'ledger_entries_transfer_fkey', target: 'LedgerTransfer', columnNames: ['transferId'], referencedColumnNames: ['id'] },
    { name: 'ledger_entries_account_fkey', target: 'LedgerAccount', columnNames: ['accountId', 'currency'], referencedColumnNames: ['id', 'currency'] },
  ],
  checks: [
    { name: 'ledger_entries_amount_check', expression: 'amount_minor > 0' },
    { name: 'ledger_entries_direction_check', expression: "direction IN ('DEBIT', 'CREDIT')" },
  ],
})
