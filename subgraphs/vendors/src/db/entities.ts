import { EntitySchema } from 'typeorm'
import { booleanColumn, idColumn, integerColumn, jsonColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { CommissionComponent } from '../domain/commission.ts'
import type { OnboardingStatus, VendorStatus } from '../domain/onboarding.ts'

export interface VendorRow {
  id: string
  organizationId: string
  displayName: string
  /** Follows the onboarding's status; kept so that it can be searched. */
  status: VendorStatus
  suspensionReason: string | null
  autoAccept: boolean
  acceptWithinHours: number
  version: number
  createdAt: Date
  updatedAt: Date
}

export const VendorEntity = new EntitySchema<VendorRow>({
  name: 'Vendor',
  tableName: 'vendors',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'vendors_pkey' },
    organizationId: { ...idColumn, name: 'organization_id' },
    displayName: { ...textColumn, name: 'display_name' },
    status: textColumn,
    suspensionReason: { ...textColumn, name: 'suspension_reason', nullable: true },
    autoAccept: { ...booleanColumn, name: 'auto_accept' },
    acceptWithinHours: { ...integerColumn, name: 'accept_within_hours' },
    version: integerColumn,
    createdAt: { ...timestampColumn, name: 'created_at' },
    updatedAt: { ...timestampColumn, name: 'updated_at' },
  },
  uniques: [{ name: 'vendors_organization_key', columns: ['organizationId'] }],
  indices: [{ name: 'vendors_status', columns: ['status', 'id'] }],
})

export interface OnboardingRow {
  id: string
  vendorId: string
  status: OnboardingStatus
  submittedAt: Date | null
  decidedAt: Date | null
  rejectionReason: string | null
  activatedAt: Date | null
  createdAt: Date
  updatedAt: Date
}

export const OnboardingEntity = new EntitySchema<OnboardingRow>({
  name: 'VendorOnboarding',
  tableName: 'vendor_onboardings',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'vendor_onboardings_pkey' },
    vendorId: { ...idColumn, name: 'vendor_id' },
    status: textColumn,
    submittedAt: { ...timestampColumn, name: 'submitted_at', nullable: true },
    decidedAt: { ...timestampColumn, name: 'decided_at', nullable: true },
    rejectionReason: { ...textColumn, name: 'rejection_reason', nullable: true },
    activatedAt: { ...timestampColumn, name: 'activated_at', nullable: true },
    createdAt: { ...timestampColumn, name: 'created_at' },
    updatedAt: { ...timestampColumn, name: 'updated_at' },
  },
  uniques: [{ name: 'vendor_onboardings_vendor_key', columns: ['vendorId'] }],
  foreignKeys: [{ name: 'vendor_onboardings_vendor_fkey', target: 'Vendor', columnNames: ['vendorId'], referencedColumnNames: ['id'] }],
})

export interface CommissionPlanRow {
  id: string
  /** Null is the marketplace's default. */
  vendorId: string | null
  validFrom: Date
  /** Excluded; null is open. */
  validTo: Date | null
  vatBasisPoints: number
  components: CommissionComponent[]
  version: number
  createdAt: Date
  updatedAt: Date
}

/** Refuses two plans of one owner that hold at the same time, whoever writes them. */
export const PLANS_OVERLAP_CONSTRAINT = 'commission_plans_no_overlap'

export const CommissionPlanEntity = new EntitySchema<CommissionPlanRow>({
  name: 'CommissionPlan',
  tableName: 'commission_plans',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'commission_plans_pkey' },
    vendorId: { ...idColumn, name: 'vendor_id', nullable: true },
    validFrom: { ...timestampColumn, name: 'valid_from' },
    validTo: { ...timestampColumn, name: 'valid_to', nullable: true },
    vatBasisPoints: { ...integerColumn, name: 'vat_basis_points' },
    components: jsonColumn,
    version: integerColumn,
    createdAt: { ...timestampColumn, name: 'created_at' },
    updatedAt: { ...timestampColumn, name: 'updated_at' },
  },
  indices: [{ name: 'commission_plans_vendor', columns: ['vendorId', 'id'] }],
  exclusions: [{
    name: PLANS_OVERLAP_CONSTRAINT,
    expression: "USING gist (coalesce(vendor_id, '') WITH =, tstzrange(valid_from, valid_to) WITH &&)",
  }],
  foreignKeys: [{ name: 'commission_plans_vendor_fkey', target: 'Vendor', columnNames: ['vendorId'], referencedColumnNames: ['id'] }],
})

/** A read copy of the users subgraph's organizations. */
export interface OrganizationRow {
  id: string
  legalName: string
  countryCode: string
  capabilities: string[]
}

export const OrganizationEntity = new EntitySchema<OrganizationRow>({
  name: 'OrganizationCopy',
  tableName: 'organization_copies',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'organization_copies_pkey' },
    legalName: { ...textColumn, name: 'legal_name' },
    countryCode: { ...textColumn, name: 'country_code' },
    capabilities: jsonColumn,
  },
})

/** A read copy of compliance's last word on an organization. */
export interface ScreeningRow {
  organizationId: string
  screeningId: string
  status: 'CLEAR' | 'POTENTIAL_MATCH' | 'BLOCKED'
}

export const ScreeningEntity = new EntitySchema<ScreeningRow>({
  name: 'ScreeningCopy',
  tableName: 'screening_copies',
  columns: {
    organizationId: { ...idColumn, name: 'organization_id', primary: true, primaryKeyConstraintName: 'screening_copies_pkey' },
    screeningId: { ...idColumn, name: 'screening_id' },
    status: textColumn,
  },
})

export const vendorsEntities = [VendorEntity, OnboardingEntity, CommissionPlanEntity, OrganizationEntity, ScreeningEntity]
