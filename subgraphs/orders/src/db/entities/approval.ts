import { EntitySchema } from 'typeorm'
import { bigintColumn, idColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { ApprovalReason, ApprovalStatus } from '../../domain/approval.ts'

/** A purchase above what its buyer's member may spend, for a colleague to decide. One for each such purchase. */
export interface ApprovalRequestRow {
  id: string
  orderGroupId: string
  buyerOrganizationId: string
  requestedByUserId: string
  reason: ApprovalReason
  /** The requester's limit at that time. */
  limitMinor: bigint
  limitCurrency: string
  totalMinor: bigint
  currency: string
  status: ApprovalStatus
  /** What the purchase is to be paid with; gone once the request is decided. */
  paymentMethodToken: string | null
  requestedAt: Date
  expiresAt: Date
  /** Null for a request that ended without a decision. */
  decidedByUserId: string | null
  /** When it ended. */
  decidedAt: Date | null
  comment: string | null
}

export const ApprovalRequestEntity = new EntitySchema<ApprovalRequestRow>({
  name: 'ApprovalRequest',
  tableName: 'approval_requests',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'approval_requests_pkey' },
    orderGroupId: { ...idColumn, name: 'order_group_id' },
    buyerOrganizationId: { ...idColumn, name: 'buyer_organization_id' },
    requestedByUserId: { ...idColumn, name: 'requested_by_user_id' },
    reason: textColumn,
    limitMinor: { ...bigintColumn, name: 'limit_minor' },
    limitCurrency: { ...textColumn, name: 'limit_currency' },
    totalMinor: { ...bigintColumn, name: 'total_minor' },
    currency: textColumn,
    status: textColumn,
    paymentMethodToken: { ...textColumn, name: 'payment_method_token', nullable: true },
    requestedAt: { ...timestampColumn, name: 'requested_at' },
    expiresAt: { ...timestampColumn, name: 'expires_at' },
    decidedByUserId: { ...idColumn, name: 'decided_by_user_id', nullable: true },
    decidedAt: { ...timestampColumn, name: 'decided_at', nullable: true },
    comment: { ...textColumn, nullable: true },
  },
  uniques: [{ name: 'approval_requests_one_per_group', columns: ['orderGroupId'] }],
  indices: [{ name: 'approval_requests_by_buyer', columns: ['buyerOrganizationId', 'id'] }],
  foreignKeys: [{ name: 'approval_requests_group_fkey', target: 'OrderGroup', columnNames: ['orderGroupId'], referencedColumnNames: ['id'] }],
})
