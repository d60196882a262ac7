import { EntitySchema } from 'typeorm'
import { bigintColumn, booleanColumn, idColumn, integerColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { Offer } from '../../domain/offer.ts'

export const OfferEntity = new EntitySchema<Offer>({
  name: 'Offer',
  tableName: 'offers',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'offers_pkey' },
    vendorId: { ...idColumn, name: 'vendor_id' },
    variantId: { ...idColumn, name: 'variant_id' },
    productId: { ...idColumn, name: 'product_id' },
    amountMinor: { ...bigintColumn, name: 'amount_minor' },
    currency: textColumn,
    minOrderQuantity: { ...integerColumn, name: 'min_order_quantity' },
    orderMultiple: { ...integerColumn, name: 'order_multiple' },
    leadTimeDays: { ...integerColumn, name: 'lead_time_days' },
    shipFromCountryCode: { ...textColumn, name: 'ship_from_country_code' },
    paused: booleanColumn,
    vendorInactive: { ...booleanColumn, name: 'vendor_inactive' },
    status: textColumn,
    version: integerColumn,
    createdAt: { ...timestampColumn, name: 'created_at' },
    updatedAt: { ...timestampColumn, name: 'updated_at' },
  },
  uniques: [{ name: 'offers_vendor_variant', columns: ['vendorId', 'variantId'] }],
  indices: [
    { name: 'offers_variant', columns: ['variantId'] },
    { name: 'offers_product', columns: ['productId'] },
  ],
  checks: [
    { name: 'offers_amount_positive', expression: 'amount_minor > 0' },
    { name: 'offers_status', expression: `status = CASE WHEN paused OR vendor_inactive THEN 'SUSPENDED' ELSE 'ACTIVE' END` },
  ],
  foreignKeys: [
    { name: 'offers_vendor_fk', target: 'Vendor', columnNames: ['vendorId'], referencedColumnNames: ['id'] },
    { name: 'offers_variant_fk', target: 'ProductVariant', columnNames: ['variantId'], referencedColumnNames: ['id'] },
    { name: 'offers_product_fk', target: 'Product', columnNames: ['productId'], referencedColumnNames: ['id'] },
  ],
})
