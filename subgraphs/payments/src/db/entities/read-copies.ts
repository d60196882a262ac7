import { EntitySchema } from 'typeorm'
import { idColumn, integerColumn, jsonColumn, timestampColumn } from '#kit/db/columns.ts'
import type { CommissionPlan } from '../../domain/commission.ts'

/** A read copy of the vendors subgraph's plans. */
export const CommissionPlanEntity = new EntitySchema<CommissionPlan>({
  name: 'CommissionPlan',
  tableName: 'commission_plans',
  columns: {
    planId: { ...idColumn, name: 'plan_id', primary: true, primaryKeyConstraintName: 'commission_plans_pkey' },
    vendorId: { ...idColumn, name: 'vendor_id', nullable: true },
    validFrom: { ...timestampColumn, name: 'valid_from' },
    validTo: { ...timestampColumn, name: 'valid_to', nullable: true },
    vatBasisPoints: { ...integerColumn, name: 'vat_basis_points' },
    components: jsonColumn,
  },
  indices: [{ name: 'commission_plans_vendor', columns: ['vendorId'] }],
})

/** Organizations that screening blocks now: nothing is paid out to them. */
export interface BlockedPartyRow {
  organizationId: string
  screeningId: string
  blockedAt: Date
}

export const BlockedPartyEntity = new EntitySchema<BlockedPartyRow>({
  name: 'BlockedParty',
  tableName: 'blocked_parties',
  columns: {
    organizationId: { ...idColumn, name: 'organization_id', primary: true, primaryKeyConstraintName: 'blocked_parties_pkey' },
    screeningId: { ...idColumn, name: 'screening_id' },
    blockedAt: { ...timestampColumn, name: 'blocked_at' },
  },
})
