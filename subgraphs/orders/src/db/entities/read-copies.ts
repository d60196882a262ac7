import { EntitySchema } from 'typeorm'
import { bigintColumn, booleanColumn, idColumn, integerColumn, jsonColumn, textColumn } from '#kit/db/columns.ts'
import type { LocalizedText } from '#kit/text.ts'

/** What this subgraph remembers of an organization. The truth is with users. */
export interface OrganizationRow {
  id: string
  legalName: string
  countryCode: string
  capabilities: readonly string[]
}

export const OrganizationEntity = new EntitySchema<OrganizationRow>({
  name: 'Organization',
  tableName: 'organizations',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'organizations_pkey' },
    legalName: { ...textColumn, name: 'legal_name' },
    countryCode: { ...textColumn, name: 'country_code' },
    capabilities: jsonColumn,
  },
})

/** What this subgraph remembers of a vendor. The truth is with vendors. */
export interface VendorRow {
  id: string
  organizationId: string
  legalName: string
  countryCode: string
  status: 'REGISTERED' | 'ACTIVE' | 'SUSPENDED'
  /** Null until the policy is known, which it is from activation on. */
  autoAccept: boolean | null
  acceptWithinHours: number | null
}

export const VendorEntity = new EntitySchema<VendorRow>({
  name: 'Vendor',
  tableName: 'vendors',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'vendors_pkey' },
    organizationId: { ...idColumn, name: 'organization_id' },
    legalName: { ...textColumn, name: 'legal_name' },
    countryCode: { ...textColumn, name: 'country_code' },
    status: textColumn,
    autoAccept: { ...booleanColumn, name: 'auto_accept', nullable: true },
    acceptWithinHours: { ...integerColumn, name: 'accept_within_hours', nullable: true },
  },
})

/** What this subgraph remembers of an offer: all that a line freezes. The truth is with products. */
export interface OfferRow {
  id: string
  vendorId: string
  productId: string
  variantId: string
  sku: string
  name: LocalizedText
  categoryId: string | null
  priceMinor: bigint
  currency: string
  unitOfMeasure: string
  minOrderQuantity: number
  orderMultiple: number
  shipFromCountryCode: string
  countryOfOrigin: string | null
  hsCode: string | null
  weightGrams: number | null
  status: 'ACTIVE' | 'SUSPENDED'
}

export const OfferEntity = new EntitySchema<OfferRow>({
  name: 'Offer',
  tableName: 'offers',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'offers_pkey' },
    vendorId: { ...idColumn, name: 'vendor_id' },
    productId: { ...idColumn, name: 'product_id' },
    variantId: { ...idColumn, name: 'variant_id' },
    sku: textColumn,
    name: jsonColumn,
    categoryId: { ...idColumn, name: 'category_id', nullable: true },
    priceMinor: { ...bigintColumn, name: 'price_minor' },
    currency: textColumn,
    unitOfMeasure: { ...textColumn, name: 'unit_of_measure' },
    minOrderQuantity: { ...integerColumn, name: 'min_order_quantity' },
    orderMultiple: { ...integerColumn, name: 'order_multiple' },
    shipFromCountryCode: { ...textColumn, name: 'ship_from_country_code' },
    countryOfOrigin: { ...textColumn, name: 'country_of_origin', nullable: true },
    hsCode: { ...textColumn, name: 'hs_code', nullable: true },
    weightGrams: { ...integerColumn, name: 'weight_grams', nullable: true },
    status: textColumn,
  },
})

/** What this subgraph remembers of a member of an organization. The truth is with users. */
export interface MembershipRow {
  organizationId: string
  userId: string
  /** Null for one who has left. */
  role: string | null
  /** The most that one purchase may cost without approval; null for no limit. */
  spendingLimitMinor: bigint | null
  spendingLimitCurrency: string | null
  /** Of the event that last said so: the events of all members of an organization share one subject. */
  sequence: bigint
}

export const MembershipEntity = new EntitySchema<MembershipRow>({
  name: 'Membership',
  tableName: 'memberships',
  columns: {
    organizationId: { ...idColumn, name: 'organization_id', primary: true, primaryKeyConstraintName: 'memberships_pkey' },
    userId: { ...idColumn, name: 'user_id', primary: true, primaryKeyConstraintName: 'memberships_pkey' },
    role: { ...textColumn, nullable: true },
    spendingLimitMinor: { ...bigintColumn, name: 'spending_limit_minor', nullable: true },
    spendingLimitCurrency: { ...textColumn, name: 'spending_limit_currency', nullable: true },
    sequence: bigintColumn,
  },
})
