import { EntitySchema } from 'typeorm'
import { bigintColumn, idColumn, integerColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { AllocationStatus, PaymentStatus, RefundStatus } from '../../domain/payment.ts'

/** One per order group. Its status is that of its payment. */
export interface PaymentIntentRow {
  id: string
  orderGroupId: string
  buyerOrganizationId: string
  amountMinor: bigint
  currency: string
  /** The provider's token for the buyer's means of payment; kept for repeats, never shown. */
  methodToken: string
  createdAt: Date
}

export const PaymentIntentEntity = new EntitySchema<PaymentIntentRow>({
  name: 'PaymentIntent',
  tableName: 'payment_intents',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'payment_intents_pkey' },
    orderGroupId: { ...idColumn, name: 'order_group_id' },
    buyerOrganizationId: { ...idColumn, name: 'buyer_organization_id' },
    amountMinor: { ...bigintColumn, name: 'amount_minor' },
    currency: textColumn,
    methodToken: { ...textColumn, name: 'method_token' },
    createdAt: { ...timestampColumn, name: 'created_at' },
  },
  uniques: [{ name: 'payment_intents_order_group_key', columns: ['orderGroupId'] }],
})

export interface PaymentRow {
  id: string
  intentId: string
  orderGroupId: string
  buyerOrganizationId: string
  amountMinor: bigint
  currency: string
  status: PaymentStatus
  authorizedMinor: bigint
  capturedMinor: bigint
  refundedMinor: bigint
  voidedMinor: bigint
  providerReference: string | null
  /** What the provider wants the buyer to do; null unless it waits for that. */
  challengeMessage: string | null
  failureCode: string | null
  failureMessage: string | null
  createdAt: Date
  updatedAt: Date
}

/** The row lock of the payment guards everything about it: its shares, refunds and operations are only changed under it. */
export const PaymentEntity = new EntitySchema<PaymentRow>({
  name: 'Payment',
  tableName: 'payments',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'payments_pkey' },
    intentId: { ...idColumn, name: 'intent_id' },
    orderGroupId: { ...idColumn, name: 'order_group_id' },
    buyerOrganizationId: { ...idColumn, name: 'buyer_organization_id' },
    amountMinor: { ...bigintColumn, name: 'amount_minor' },
    currency: textColumn,
    status: { ...textColumn },
    authorizedMinor: { ...bigintColumn, name: 'authorized_minor' },
    capturedMinor: { ...bigintColumn, name: 'captured_minor' },
    refundedMinor: { ...bigintColumn, name: 'refunded_minor' },
    voidedMinor: { ...bigintColumn, name: 'voided_minor' },
    providerReference: { ...textColumn, name: 'provider_reference', nullable: true },
    challengeMessage: { ...textColumn, name: 'challenge_message', nullable: true },
    failureCode: { ...textColumn, name: 'failure_code', nullable: true },
    failureMessage: { ...textColumn, name: 'failure_message', nullable: true },
    createdAt: { ...timestampColumn, name: 'created_at' },
    updatedAt: { ...timestampColumn, name: 'updated_at' },
  },
  uniques: [{ name: 'payments_intent_key', columns: ['intentId'] }],
  indices: [{ name: 'payments_buyer', columns: ['buyerOrganizationId', 'id'] }],
  foreignKeys: [{ name: 'payments_intent_fkey', target: 'PaymentIntent', columnNames: ['intentId'], referencedColumnNames: ['id'] }],
  checks: [{ name: 'payments_amounts_check', expression: 'captured_minor + voided_minor <= authorized_minor AND refunded_minor <= captured_minor' }],
})

/** One order's share of a payment, and how its captured money divides. */
export interface AllocationRow {
  id: string
  paymentId: string
  orderGroupId: string
  orderId: string
  vendorId: string
  /** Null until the order's own event has arrived: the group does not tell it. */
  vendorOrganizationId: string | null
  buyerOrganizationId: string
  amountMinor: bigint
  currency: string
  status: AllocationStatus
  /** Sums of the order's commission lines. */
  commissionMinor: bigint
  commissionVatMinor: bigint
  capturedMinor: bigint
  vendorShareMinor: bigint
  capturedCommissionMinor: bigint
  capturedCommissionVatMinor: bigint
  feeMinor: bigint
  refundedMinor: bigint
  refundedVendorShareMinor: bigint
  refundedCommissionMinor: bigint
  refundedCommissionVatMinor: bigint
  refundedFeeMinor: bigint
  /** What the order wants; nothing of it is ever taken back. */
  captureRequestedAt: Date | null
  cancelRequestedAt: Date | null
  deliveredAt: Date | null
  /** The provider refused the last call about this share. */
  failureCode: string | null
  createdAt: Date
  updatedAt: Date
}

export const AllocationEntity = new EntitySchema<AllocationRow>({
  name: 'PaymentAllocation',
  tableName: 'payment_allocations',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'payment_allocations_pkey' },
    paymentId: { ...idColumn, name: 'payment_id' },
    orderGroupId: { ...idColumn, name: 'order_group_id' },
    orderId: { ...idColumn, name: 'order_id' },
    vendorId: { ...idColumn, name: 'vendor_id' },
    vendorOrganizationId: { ...idColumn, name: 'vendor_organization_id', nullable: true },
    buyerOrganizationId: { ...idColumn, name: 'buyer_organization_id' },
    amountMinor: { ...bigintColumn, name: 'amount_minor' },
    currency: textColumn,
    status: { ...textColumn },
    commissionMinor: { ...bigintColumn, name: 'commission_minor' },
    commissionVatMinor: { ...bigintColumn, name: 'commission_vat_minor' },
    capturedMinor: { ...bigintColumn, name: 'captured_minor' },
    vendorShareMinor: { ...bigintColumn, name: 'vendor_share_minor' },
    capturedCommissionMinor: { ...bigintColumn, name: 'captured_commission_minor' },
    capturedCommissionVatMinor: { ...bigintColumn, name: 'captured_commission_vat_minor' },
    feeMinor: { ...bigintColumn, name: 'fee_minor' },
    refundedMinor: { ...bigintColumn, name: 'refunded_minor' },
    refundedVendorShareMinor: { ...bigintColumn, name: 'refunded_vendor_share_minor' },
    refundedCommissionMinor: { ...bigintColumn, name: 'refunded_commission_minor' },
    refundedCommissionVatMinor: { ...bigintColumn, name: 'refunded_commission_vat_minor' },
    refundedFeeMinor: { ...bigintColumn, name: 'refunded_fee_minor' },
    captureRequestedAt: { ...timestampColumn, name: 'capture_requested_at', nullable: true },
    cancelRequestedAt: { ...timestampColumn, name: 'cancel_requested_at', nullable: true },
    deliveredAt: { ...timestampColumn, name: 'delivered_at', nullable: true },
    failureCode: { ...textColumn, name: 'failure_code', nullable: true },
    createdAt: { ...timestampColumn, name: 'created_at' },
    updatedAt: { ...timestampColumn, name: 'updated_at' },
  },
  uniques: [{ name: 'payment_allocations_order_key', columns: ['orderId'] }],
  indices: [{ name: 'payment_allocations_payment', columns: ['paymentId'] }],
  foreignKeys: [{ name: 'payment_allocations_payment_fkey', target: 'Payment', columnNames: ['paymentId'], referencedColumnNames: ['id'] }],
  checks: [
    { name: 'payment_allocations_captured_check', expression: 'captured_minor <= amount_minor AND captured_minor = vendor_share_minor + captured_commission_minor + captured_commission_vat_minor + fee_minor' },
    { name: 'payment_allocations_refunded_check', expression: 'refunded_minor <= captured_minor AND refunded_minor = refunded_vendor_share_minor + refunded_commission_minor + refunded_commission_vat_minor + refunded_fee_minor' },
  ],
})

export interface RefundRow {
  id: string
  allocationId: string
  paymentId: string
  orderId: string
  vendorId: string
  vendorOrganizationId: string | null
  buyerOrganizationId: string
  amountMinor: bigint
  currency: string
  reason: string
  status: RefundStatus
  failureCode: string | null
  createdAt: Date
  updatedAt: Date
}

export const RefundEntity = new EntitySchema<RefundRow>({
  name: 'Refund',
  tableName: 'refunds',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'refunds_pkey' },
    allocationId: { ...idColumn, name: 'allocation_id' },
    paymentId: { ...idColumn, name: 'payment_id' },
    orderId: { ...idColumn, name: 'order_id' },
    vendorId: { ...idColumn, name: 'vendor_id' },
    vendorOrganizationId: { ...idColumn, name: 'vendor_organization_id', nullable: true },
    buyerOrganizationId: { ...idColumn, name: 'buyer_organization_id' },
    amountMinor: { ...bigintColumn, name: 'amount_minor' },
    currency: textColumn,
    reason: textColumn,
    status: { ...textColumn },
    failureCode: { ...textColumn, name: 'failure_code', nullable: true },
    createdAt: { ...timestampColumn, name: 'created_at' },
    updatedAt: { ...timestampColumn, name: 'updated_at' },
  },
  indices: [{ name: 'refunds_allocation', columns: ['allocationId'] }],
  foreignKeys: [{ name: 'refunds_allocation_fkey', target: 'PaymentAllocation', columnNames: ['allocationId'], referencedColumnNames: ['id'] }],
  checks: [{ name: 'refunds_amount_check', expression: 'amount_minor > 0' }],
})

/** Commission on one order line, frozen when the order was created. */
export interface CommissionLineRow {
  id: string
  orderId: string
  orderLineId: string
  vendorId: string
  vendorOrganizationId: string
  categoryId: string | null
  planId: string | null
  baseMinor: bigint
  rateBasisPoints: number
  fixedMinor: bigint
  amountMinor: bigint
  vatBasisPoints: number
  vatMinor: bigint
  currency: string
  createdAt: Date
}

export const CommissionLineEntity = new EntitySchema<CommissionLineRow>({
  name: 'CommissionLine',
  tableName: 'commission_lines',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'commission_lines_pkey' },
    orderId: { ...idColumn, name: 'order_id' },
    orderLineId: { ...idColumn, name: 'order_line_id' },
    vendorId: { ...idColumn, name: 'vendor_id' },
    vendorOrganizationId: { ...idColumn, name: 'vendor_organization_id' },
    categoryId: { ...idColumn, name: 'category_id', nullable: true },
    planId: { ...idColumn, name: 'plan_id', nullable: true },
    baseMinor: { ...bigintColumn, name: 'base_minor' },
    rateBasisPoints: { ...integerColumn, name: 'rate_basis_points' },
    fixedMinor: { ...bigintColumn, name: 'fixed_minor' },
    amountMinor: { ...bigintColumn, name: 'amount_minor' },
    vatBasisPoints: { ...integerColumn, name: 'vat_basis_points' },
    vatMinor: { ...bigintColumn, name: 'vat_minor' },
    currency: textColumn,
    createdAt: { ...timestampColumn, name: 'created_at' },
  },
  uniques: [{ name: 'commission_lines_order_line_key', columns: ['orderLineId'] }],
  indices: [{ name: 'commission_lines_order', columns: ['orderId'] }],
})
