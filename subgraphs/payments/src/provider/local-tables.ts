import { EntitySchema } from 'typeorm'
import { bigintColumn, idColumn, integerColumn, jsonColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { ProviderOutcome } from './port.ts'

/** A call that the local provider received, and what it answered. */
export interface LocalRequestRow {
  idempotencyKey: string
  kind: string
  /** What was asked, to refuse another request under the same key. */
  fingerprint: string
  /** Null for a call that got lost on its way. */
  outcome: ProviderOutcome | null
  calls: number
  createdAt: Date
}

export const LocalRequestEntity = new EntitySchema<LocalRequestRow>({
  name: 'LocalProviderRequest',
  tableName: 'local_provider_requests',
  columns: {
    idempotencyKey: { ...textColumn, name: 'idempotency_key', primary: true, primaryKeyConstraintName: 'local_provider_requests_pkey' },
    kind: textColumn,
    fingerprint: textColumn,
    outcome: { ...jsonColumn, nullable: true },
    calls: integerColumn,
    createdAt: { ...timestampColumn, name: 'created_at' },
  },
})

/** The local provider's own books: what it holds, took, gave back and returned. */
export interface LocalChargeRow {
  paymentId: string
  methodToken: string
  currency: string
  state: 'REQUIRES_ACTION' | 'OPEN' | 'FAILED' | 'CANCELLED'
  authorizedMinor: bigint
  capturedMinor: bigint
  voidedMinor: bigint
  refundedMinor: bigint
}

export const LocalChargeEntity = new EntitySchema<LocalChargeRow>({
  name: 'LocalProviderCharge',
  tableName: 'local_provider_charges',
  columns: {
    paymentId: { ...idColumn, name: 'payment_id', primary: true, primaryKeyConstraintName: 'local_provider_charges_pkey' },
    methodToken: { ...textColumn, name: 'method_token' },
    currency: textColumn,
    state: { ...textColumn },
    authorizedMinor: { ...bigintColumn, name: 'authorized_minor' },
    capturedMinor: { ...bigintColumn, name: 'captured_minor' },
    voidedMinor: { ...bigintColumn, name: 'voided_minor' },
    refundedMinor: { ...bigintColumn, name: 'refunded_minor' },
  },
})
