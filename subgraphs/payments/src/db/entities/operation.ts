import { EntitySchema } from 'typeorm'
import type { Cause } from '#kit/cause.ts'
import { bigintColumn, idColumn, integerColumn, jsonColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { OperationKind } from '../../domain/next-steps.ts'

/** `WITHDRAWN`: taken back before anybody called the provider. */
export type OperationStatus = 'PENDING' | 'DONE' | 'WITHDRAWN'

/**
 * A call to the provider: an outbox for money. Written by the transaction that decided on it, performed outside of any, and
 * asked about until its outcome is known.
 */
export interface OperationRow {
  id: string
  kind: OperationKind
  /** Under which the provider knows the call: the payment's id for its authorisation, else the operation's own. */
  idempotencyKey: string
  paymentId: string
  /** Null for operations about the whole payment. */
  allocationId: string | null
  refundId: string | null
  payoutId: string | null
  amountMinor: bigint
  currency: string
  challengeResponse: string | null
  status: OperationStatus
  /** Above zero once the provider may have heard of it. */
  attempts: number
  dueAt: Date
  lastError: string | null
  /** Whose trace the call is a part of. */
  cause: Cause | null
  createdAt: Date
  doneAt: Date | null
}

export const OperationEntity = new EntitySchema<OperationRow>({
  name: 'ProviderOperation',
  tableName: 'provider_operations',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'provider_operations_pkey' },
    kind: { ...textColumn },
    idempotencyKey: { ...textColumn, name: 'idempotency_key' },
    paymentId: { ...idColumn, name: 'payment_id' },
    allocationId: { ...idColumn, name: 'allocation_id', nullable: true },
    refundId: { ...idColumn, name: 'refund_id', nullable: true },
    payoutId: { ...idColumn, name: 'payout_id', nullable: true },
    amountMinor: { ...bigintColumn, name: 'amount_minor' },
    currency: textColumn,
    challengeResponse: { ...textColumn, name: 'challenge_response', nullable: true },
    status: { ...textColumn },
    attempts: integerColumn,
    dueAt: { ...timestampColumn, name: 'due_at' },
    lastError: { ...textColumn, name: 'last_error', nullable: true },
    cause: { ...jsonColumn, nullable: true },
    createdAt: { ...timestampColumn, name: 'created_at' },
    doneAt: { ...timestampColumn, name: 'done_at', nullable: true },
  },
  uniques: [{ name: 'provider_operations_idempotency_key', columns: ['idempotencyKey'] }],
  indices: [
    { name: 'provider_operations_due', columns: ['dueAt'], where: "status = 'PENDING'" },
    { name: 'provider_operations_payment', columns: ['paymentId'], where: "status = 'PENDING'" },
    // One call at a time about the same money.
    { name: 'provider_operations_one_per_payment', columns: ['paymentId'], unique: true, where: "status = 'PENDING' AND allocation_id IS NULL" },
    { name: 'provider_operations_one_per_allocation', columns: ['allocationId'], unique: true, where: "status = 'PENDING' AND payout_id IS NULL" },
    { name: 'provider_operations_one_per_payout', columns: ['payoutId'], unique: true, where: "status = 'PENDING'" },
  ],
})
