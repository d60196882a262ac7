import { EntitySchema } from 'typeorm'
import { bigintColumn, booleanColumn, idColumn, integerColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { Incoterm } from '../../domain/landed-cost.ts'
import type { ClassificationStatus } from '../../domain/states.ts'

export interface HsCodeRow {
  code: string
  description: string
}

export const HsCodeEntity = new EntitySchema<HsCodeRow>({
  name: 'HsCode',
  tableName: 'hs_codes',
  columns: {
    code: { ...textColumn, primary: true, primaryKeyConstraintName: 'hs_codes_pkey' },
    description: textColumn,
  },
})

export interface HsClassificationRow {
  id: string
  variantId: string
  destination: string | null
  hsCode: string
  evidence: string | null
  status: ClassificationStatus
  proposedByUserId: string | null
  proposedByOrganizationId: string | null
  reviewedByUserId: string | null
  createdAt: Date
  approvedAt: Date | null
}

export const HsClassificationEntity = new EntitySchema<HsClassificationRow>({
  name: 'HsClassification',
  tableName: 'hs_classifications',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'hs_classifications_pkey' },
    variantId: { ...idColumn, name: 'variant_id' },
    destination: { ...textColumn, nullable: true },
    hsCode: { ...textColumn, name: 'hs_code' },
    evidence: { ...textColumn, nullable: true },
    status: textColumn,
    proposedByUserId: { ...textColumn, name: 'proposed_by_user_id', nullable: true },
    proposedByOrganizationId: { ...textColumn, name: 'proposed_by_organization_id', nullable: true },
    reviewedByUserId: { ...textColumn, name: 'reviewed_by_user_id', nullable: true },
    createdAt: { ...timestampColumn, name: 'created_at' },
    approvedAt: { ...timestampColumn, name: 'approved_at', nullable: true },
  },
  indices: [
    { name: 'hs_classifications_variant', columns: ['variantId'] },
    { name: 'hs_classifications_one_approved', columns: ['variantId', 'destination'], unique: true, where: "status = 'APPROVED'", synchronize: false },
  ],
})

export interface TariffRateRow {
  id: string
  destination: string
  hsPrefix: string
  adValoremBasisPoints: number
  importVatBasisPoints: number
  validFrom: Date
  /** Excluded; null is open. */
  validTo: Date | null
  version: string
  source: string
}

export const TariffRateEntity = new EntitySchema<TariffRateRow>({
  name: 'TariffRate',
  tableName: 'tariff_rates',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'tariff_rates_pkey' },
    destination: textColumn,
    hsPrefix: { ...textColumn, name: 'hs_prefix' },
    adValoremBasisPoints: { ...integerColumn, name: 'ad_valorem_basis_points' },
    importVatBasisPoints: { ...integerColumn, name: 'import_vat_basis_points' },
    validFrom: { ...timestampColumn, name: 'valid_from' },
    validTo: { ...timestampColumn, name: 'valid_to', nullable: true },
    version: textColumn,
    source: textColumn,
  },
  uniques: [{ name: 'tariff_rates_destination_prefix_from_key', columns: ['destination', 'hsPrefix', 'validFrom'] }],
})

/** The landed cost of an order, frozen. */
export interface LandedCostQuoteRow {
  id: string
  orderId: string
  destination: string
  incoterm: Incoterm
  currency: string
  dutyValuation: 'CIF' | 'FOB'
  dutyPayer: 'BUYER' | 'SELLER'
  goodsMinor: bigint
  freightMinor: bigint
  freightIncluded: boolean
  dutyMinor: bigint
  importVatMinor: bigint
  totalMinor: bigint
  quotedAt: Date
}

export const LandedCostQuoteEntity = new EntitySchema<LandedCostQuoteRow>({
  name: 'LandedCostQuote',
  tableName: 'landed_cost_quotes',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'landed_cost_quotes_pkey' },
    orderId: { ...idColumn, name: 'order_id' },
    destination: textColumn,
    incoterm: textColumn,
    currency: textColumn,
    dutyValuation: { ...textColumn, name: 'duty_valuation' },
    dutyPayer: { ...textColumn, name: 'duty_payer' },
    goodsMinor: { ...bigintColumn, name: 'goods_minor' },
    freightMinor: { ...bigintColumn, name: 'freight_minor' },
    freightIncluded: { ...booleanColumn, name: 'freight_included' },
    dutyMinor: { ...bigintColumn, name: 'duty_minor' },
    importVatMinor: { ...bigintColumn, name: 'import_vat_minor' },
    totalMinor: { ...bigintColumn, name: 'total_minor' },
    quotedAt: { ...timestampColumn, name: 'quoted_at' },
  },
  uniques: [{ name: 'landed_cost_quotes_order_key', columns: ['orderId'] }],
  foreignKeys: [{ name: 'landed_cost_quotes_order_fkey', target: 'Order', columnNames: ['orderId'], referencedColumnNames: ['id'] }],
})

export interface LandedCostLineRow {
  quoteId: string
  position: number
  orderLineId: string | null
  variantId: string | null
  hsCode: string | null
  shipFromCountryCode: string
  quantity: number
  valueMinor: bigint
  freightMinor: bigint
  customsValueMinor: bigint
  dutyBasisPoints: number
  dutyMinor: bigint
  importVatBasisPoints: number
  importVatMinor: bigint
  tariffRateId: string | null
  tariffVersion: string | null
}

export const LandedCostLineEntity = new EntitySchema<LandedCostLineRow>({
  name: 'LandedCostLine',
  tableName: 'landed_cost_lines',
  columns: {
    quoteId: { ...idColumn, name: 'quote_id', primary: true, primaryKeyConstraintName: 'landed_cost_lines_pkey' },
    position: { ...integerColumn, primary: true, primaryKeyConstraintName: 'landed_cost_lines_pkey' },
    orderLineId: { ...textColumn, name: 'order_line_id', nullable: true },
    variantId: { ...textColumn, name: 'variant_id', nullable: true },
    hsCode: { ...textColumn, name: 'hs_code', nullable: true },
    shipFromCountryCode: { ...textColumn, name: 'ship_from_country_code' },
    quantity: integerColumn,
    valueMinor: { ...bigintColumn, name: 'value_minor' },
    freightMinor: { ...bigintColumn, name: 'freight_minor' },
    customsValueMinor: { ...bigintColumn, name: 'customs_value_minor' },
    dutyBasisPoints: { ...integerColumn, name: 'duty_basis_points' },
    dutyMinor: { ...bigintColumn, name: 'duty_minor' },
    importVatBasisPoints: { ...integerColumn, name: 'import_vat_basis_points' },
    importVatMinor: { ...bigintColumn, name: 'import_vat_minor' },
    tariffRateId: { ...textColumn, name: 'tariff_rate_id', nullable: true },
    tariffVersion: { ...textColumn, name: 'tariff_version', nullable: true },
  },
  foreignKeys: [{ name: 'landed_cost_lines_quote_fkey', target: 'LandedCostQuote', columnNames: ['quoteId'], referencedColumnNames: ['id'] }],
})
