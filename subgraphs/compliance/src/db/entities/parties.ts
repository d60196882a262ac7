import { EntitySchema } from 'typeorm'
import { booleanColumn, idColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'

/** An organization, as the users subgraph tells of it. A party that an order named first is not `known` yet. */
export interface PartyRow {
  organizationId: string
  known: boolean
  legalName: string | null
  countryCode: string | null
  updatedAt: Date
}

export const PartyEntity = new EntitySchema<PartyRow>({
  name: 'Party',
  tableName: 'parties',
  columns: {
    organizationId: { ...idColumn, name: 'organization_id', primary: true, primaryKeyConstraintName: 'parties_pkey' },
    known: booleanColumn,
    legalName: { ...textColumn, name: 'legal_name', nullable: true },
    countryCode: { ...textColumn, name: 'country_code', nullable: true },
    updatedAt: { ...timestampColumn, name: 'updated_at' },
  },
})

/** Who belongs to which organization: nobody decides on the orders of their own. */
export interface PartyMemberRow {
  organizationId: string
  userId: string
}

export const PartyMemberEntity = new EntitySchema<PartyMemberRow>({
  name: 'PartyMember',
  tableName: 'party_members',
  columns: {
    organizationId: { ...idColumn, name: 'organization_id', primary: true, primaryKeyConstraintName: 'party_members_pkey' },
    userId: { ...idColumn, name: 'user_id', primary: true, primaryKeyConstraintName: 'party_members_pkey' },
  },
})

export interface VendorRow {
  id: string
  organizationId: string
}

export const VendorEntity = new EntitySchema<VendorRow>({
  name: 'Vendor',
  tableName: 'vendors',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'vendors_pkey' },
    organizationId: { ...idColumn, name: 'organization_id' },
  },
  indices: [{ name: 'vendors_organization', columns: ['organizationId'] }],
})

/** What a landed cost needs to know of an offer. */
export interface OfferRow {
  id: string
  vendorId: string
  variantId: string
  hsCode: string | null
  shipFromCountryCode: string
}

export const OfferEntity = new EntitySchema<OfferRow>({
  name: 'Offer',
  tableName: 'offers',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'offers_pkey' },
    vendorId: { ...idColumn, name: 'vendor_id' },
    variantId: { ...idColumn, name: 'variant_id' },
    hsCode: { ...textColumn, name: 'hs_code', nullable: true },
    shipFromCountryCode: { ...textColumn, name: 'ship_from_country_code' },
  },
  indices: [{ name: 'offers_variant', columns: ['variantId'] }],
})
