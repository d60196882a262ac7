import { EntitySchema } from 'typeorm'
import { bigintColumn, idColumn, integerColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { PayoutHoldReason, PayoutStatus } from '../../domain/payout.ts'

/** Where a vendor's money goes: one per vendor. */
export interface PayoutAccountRow {
  id: string
  vendorId: string
  vendorOrganizationId: string
  /** The provider's name for it; the account's own data stay there. */
  providerReference: string
  createdAt: Date
}

export const PayoutAccountEntity = new EntitySchema<PayoutAccountRow>({
  name: 'PayoutAccount',
  tableName: 'payout_accounts',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'payout_accounts_pkey' },
    vendorId: { ...idColumn, name: 'vendor_id' },
    vendorOrganizationId: { ...idColumn, name: 'vendor_organization_id' },
    providerReference: { ...textColumn, name: 'provider_reference' },
    createdAt: { ...timestampColumn, name: 'created_at' },
  },
  uniques: [{ name: 'payout_accounts_vendor_key', columns: ['vendorId'] }],
})

/** A vendor's money for one delivered order. */
export interface PayoutRow {
  id: string
  orderId: string
  allocationId: string
  paymentId: string
  vendorId: string
  vendorOrganizationId: string
  amountMinor: bigint
  currency: string
  status: PayoutStatus
  dueAt: Date
  holdReason: PayoutHoldReason | null
  holdNote: string | null
  failureCode: string | null
  providerReference: string | null
  paidAt: Date | null
  version: number
  createdAt: Date
  updatedAt: Date
}

export const PayoutEntity = new EntitySchema<PayoutRow>({
  name: 'Payout',
  tableName: 'payouts',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'payouts_pkey' },
    orderId: { ...idColumn, name: 'order_id' },
    allocationId: { ...idColumn, name: 'allocation_id' },
    paymentId: { ...idColumn, name: 'payment_id' },
    vendorId: { ...idColumn, name: 'vendor_id' },
    vendorOrganizationId: { ...idColumn, name: 'vendor_organization_id' },
    amountMinor: { ...bigintColumn, name: 'amount_minor' },
    currency: textColumn,
    status: { ...textColumn },
    dueAt: { ...timestampColumn, name: 'due_at' },
    holdReason: { ...textColumn, name: 'hold_reason', nullable: true },
    holdNote: { ...textColumn, name: 'hold_note', nullable: true },
    failureCode: { ...textColumn, name: 'failure_code', nullable: true },
    providerReference: { ...textColumn, name: 'provider_reference', nullable: true },
    paidAt: { ...timestampColumn, name: 'paid_at', nullable: true },
    version: integerColumn,
    createdAt: { ...timestampColumn, name: 'created_at' },
    updatedAt: { ...timestampColumn, name: 'updated_at' },
  },
  uniques: [{ name: 'payouts_allocation_key', columns: ['allocationId'] }],
  indices: [
    { name: 'payouts_vendor', columns: ['vendorId', 'id'] },
    { name: 'payouts_vendor_organization', columns: ['vendorOrganizationId', 'id'] },
  ],
  foreignKeys: [{ name: 'payouts_allocation_fkey', target: 'PaymentAllocation', columnNames: ['allocationId'], referencedColumnNames: ['id'] }],
  checks: [{ name: 'payouts_amount_check', expression: 'amount_minor >= 0' }],
})
