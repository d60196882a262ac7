import { EntitySchema } from 'typeorm'
import { bigintColumn, idColumn, integerColumn, jsonColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { LocalizedText } from '#kit/text.ts'
import type { Gates } from '../../domain/order-saga.ts'
import type { CancellationReason, OrderStatus } from '../../domain/order.ts'
import type { Incoterm, PostalAddress } from '../../domain/terms.ts'

export interface OrderGroupRow {
  id: string
  number: string
  checkoutId: string
  buyerOrganizationId: string
  placedByUserId: string | null
  purchaseOrderNumber: string | null
  currency: string
  totalMinor: bigint
  placedAt: Date
}

export const OrderGroupEntity = new EntitySchema<OrderGroupRow>({
  name: 'OrderGroup',
  tableName: 'order_groups',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'order_groups_pkey' },
    number: textColumn,
    checkoutId: { ...idColumn, name: 'checkout_id' },
    buyerOrganizationId: { ...idColumn, name: 'buyer_organization_id' },
    placedByUserId: { ...idColumn, name: 'placed_by_user_id', nullable: true },
    purchaseOrderNumber: { ...textColumn, name: 'purchase_order_number', nullable: true },
    currency: textColumn,
    totalMinor: { ...bigintColumn, name: 'total_minor' },
    placedAt: { ...timestampColumn, name: 'placed_at' },
  },
  uniques: [
    { name: 'order_groups_number_key', columns: ['number'] },
    { name: 'order_groups_one_per_checkout', columns: ['checkoutId'] },
  ],
  indices: [{ name: 'order_groups_by_buyer', columns: ['buyerOrganizationId', 'id'] }],
  foreignKeys: [{ name: 'order_groups_checkout_fkey', target: 'Checkout', columnNames: ['checkoutId'], referencedColumnNames: ['id'] }],
})

/** Names and countries of the parties are as they were when the order was placed. */
export interface OrderRow {
  id: string
  number: string
  orderGroupId: string
  buyerOrganizationId: string
  buyerLegalName: string
  buyerCountryCode: string
  vendorId: string
  vendorOrganizationId: string
  vendorLegalName: string
  vendorCountryCode: string
  placedByUserId: string | null
  purchaseOrderNumber: string | null
  status: OrderStatus
  heldFrom: OrderStatus | null
  gates: Gates
  /** Of the platform's latest hold, also when it is over; whether there is one say the gates. */
  platformHeldByUserId: string | null
  platformHoldNote: string | null
  currency: string
  totalMinor: bigint
  incoterm: Incoterm
  namedPlace: string | null
  shipTo: PostalAddress
  placedAt: Date
  /** Null for an order that was accepted by policy. */
  acceptBy: Date | null
  confirmedAt: Date | null
  shippedAt: Date | null
  deliveredAt: Date | null
  cancelledAt: Date | null
  cancellationReason: CancellationReason | null
  cancellationNote: string | null
  /** Entries of the timeline so far. */
  timelineLength: number
  version: number
}

export const OrderEntity = new EntitySchema<OrderRow>({
  name: 'Order',
  tableName: 'orders',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'orders_pkey' },
    number: textColumn,
    orderGroupId: { ...idColumn, name: 'order_group_id' },
    buyerOrganizationId: { ...idColumn, name: 'buyer_organization_id' },
    buyerLegalName: { ...textColumn, name: 'buyer_legal_name' },
    buyerCountryCode: { ...textColumn, name: 'buyer_country_code' },
    vendorId: { ...idColumn, name: 'vendor_id' },
    vendorOrganizationId: { ...idColumn, name: 'vendor_organization_id' },
    vendorLegalName: { ...textColumn, name: 'vendor_legal_name' },
    vendorCountryCode: { ...textColumn, name: 'vendor_country_code' },
    placedByUserId: { ...idColumn, name: 'placed_by_user_id', nullable: true },
    purchaseOrderNumber: { ...textColumn, name: 'purchase_order_number', nullable: true },
    status: textColumn,
    heldFrom: { ...textColumn, name: 'held_from', nullable: true },
    gates: jsonColumn,
    platformHeldByUserId: { ...idColumn, name: 'platform_held_by_user_id', nullable: true },
    platformHoldNote: { ...textColumn, name: 'platform_hold_note', nullable: true },
    currency: textColumn,
    totalMinor: { ...bigintColumn, name: 'total_minor' },
    incoterm: textColumn,
    namedPlace: { ...textColumn, name: 'named_place', nullable: true },
    shipTo: { ...jsonColumn, name: 'ship_to' },
    placedAt: { ...timestampColumn, name: 'placed_at' },
    acceptBy: { ...timestampColumn, name: 'accept_by', nullable: true },
    confirmedAt: { ...timestampColumn, name: 'confirmed_at', nullable: true },
    shippedAt: { ...timestampColumn, name: 'shipped_at', nullable: true },
    deliveredAt: { ...timestampColumn, name: 'delivered_at', nullable: true },
    cancelledAt: { ...timestampColumn, name: 'cancelled_at', nullable: true },
    cancellationReason: { ...textColumn, name: 'cancellation_reason', nullable: true },
    cancellationNote: { ...textColumn, name: 'cancellation_note', nullable: true },
    timelineLength: { ...integerColumn, name: 'timeline_length' },
    version: integerColumn,
  },
  uniques: [
    { name: 'orders_number_key', columns: ['number'] },
    { name: 'orders_one_per_vendor_and_group', columns: ['orderGroupId', 'vendorId'] },
  ],
  indices: [
    { name: 'orders_by_buyer', columns: ['buyerOrganizationId', 'id'] },
    { name: 'orders_by_vendor_organization', columns: ['vendorOrganizationId', 'id'] },
    { name: 'orders_by_vendor', columns: ['vendorId', 'id'] },
    { name: 'orders_by_person', columns: ['placedByUserId', 'id'] },
    { name: 'orders_held_by_platform', columns: ['id'], where: "(gates ->> 'platformHeldAt') IS NOT NULL", synchronize: false },
  ],
  foreignKeys: [{ name: 'orders_group_fkey', target: 'OrderGroup', columnNames: ['orderGroupId'], referencedColumnNames: ['id'] }],
})

export interface OrderLineRow {
  id: string
  orderId: string
  offerId: string
  productId: string
  variantId: string
  sku: string
  name: LocalizedText
  categoryId: string | null
  quantity: number
  unitOfMeasure: string
  unitPriceMinor: bigint
  lineTotalMinor: bigint
  currency: string
  hsCode: string | null
  countryOfOrigin: string | null
  shipFromCountryCode: string
  weightGrams: number | null
}

export const OrderLineEntity = new EntitySchema<OrderLineRow>({
  name: 'OrderLine',
  tableName: 'order_lines',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'order_lines_pkey' },
    orderId: { ...idColumn, name: 'order_id' },
    offerId: { ...idColumn, name: 'offer_id' },
    productId: { ...idColumn, name: 'product_id' },
    variantId: { ...idColumn, name: 'variant_id' },
    sku: textColumn,
    name: jsonColumn,
    categoryId: { ...idColumn, name: 'category_id', nullable: true },
    quantity: integerColumn,
    unitOfMeasure: { ...textColumn, name: 'unit_of_measure' },
    unitPriceMinor: { ...bigintColumn, name: 'unit_price_minor' },
    lineTotalMinor: { ...bigintColumn, name: 'line_total_minor' },
    currency: textColumn,
    hsCode: { ...textColumn, name: 'hs_code', nullable: true },
    countryOfOrigin: { ...textColumn, name: 'country_of_origin', nullable: true },
    shipFromCountryCode: { ...textColumn, name: 'ship_from_country_code' },
    weightGrams: { ...integerColumn, name: 'weight_grams', nullable: true },
  },
  indices: [{ name: 'order_lines_by_order', columns: ['orderId', 'id'] }],
  foreignKeys: [{ name: 'order_lines_order_fkey', target: 'Order', columnNames: ['orderId'], referencedColumnNames: ['id'] }],
})

export interface TimelineEntryRow {
  /** Made of the order's id and the entry's place in its history: it sorts by what happened, whatever the clocks say. */
  id: string
  orderId: string
  type: string
  at: Date
  fromStatus: OrderStatus | null
  toStatus: OrderStatus | null
  message: string
}

export const TimelineEntryEntity = new EntitySchema<TimelineEntryRow>({
  name: 'TimelineEntry',
  tableName: 'order_timeline',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'order_timeline_pkey' },
    orderId: { ...idColumn, name: 'order_id' },
    type: textColumn,
    at: timestampColumn,
    fromStatus: { ...textColumn, name: 'from_status', nullable: true },
    toStatus: { ...textColumn, name: 'to_status', nullable: true },
    message: textColumn,
  },
  indices: [{ name: 'order_timeline_by_order', columns: ['orderId', 'id'] }],
  foreignKeys: [{ name: 'order_timeline_order_fkey', target: 'Order', columnNames: ['orderId'], referencedColumnNames: ['id'] }],
})
