import { EntitySchema } from 'typeorm'
import { bigintColumn, booleanColumn, idColumn, integerColumn, jsonColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { Reason } from '../../domain/assessment.ts'
import type { Incoterm } from '../../domain/landed-cost.ts'
import type { CaseStatus, OrderStatus } from '../../domain/states.ts'

/** What compliance knows of an order, as it was created. */
export interface OrderRow {
  id: string
  number: string
  buyerOrganizationId: string
  buyerName: string
  vendorOrganizationId: string
  vendorName: string
  vendorId: string
  destination: string
  incoterm: Incoterm
  currency: string
  status: OrderStatus
  /** Findings that an officer has accepted for this order. */
  acceptedKeys: string[]
  /** Something that it was judged by has changed. */
  reassess: boolean
  /** When it was delivered or cancelled: it is judged no more. */
  closedAt: Date | null
  createdAt: Date
}

export const OrderEntity = new EntitySchema<OrderRow>({
  name: 'Order',
  tableName: 'orders',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'orders_pkey' },
    number: textColumn,
    buyerOrganizationId: { ...idColumn, name: 'buyer_organization_id' },
    buyerName: { ...textColumn, name: 'buyer_name' },
    vendorOrganizationId: { ...idColumn, name: 'vendor_organization_id' },
    vendorName: { ...textColumn, name: 'vendor_name' },
    vendorId: { ...idColumn, name: 'vendor_id' },
    destination: textColumn,
    incoterm: textColumn,
    currency: textColumn,
    status: textColumn,
    acceptedKeys: { ...textColumn, name: 'accepted_keys', array: true },
    reassess: booleanColumn,
    closedAt: { ...timestampColumn, name: 'closed_at', nullable: true },
    createdAt: { ...timestampColumn, name: 'created_at' },
  },
  indices: [
    { name: 'orders_open_of_buyer', columns: ['buyerOrganizationId'], where: 'closed_at IS NULL', synchronize: false },
    { name: 'orders_open_of_vendor', columns: ['vendorOrganizationId'], where: 'closed_at IS NULL', synchronize: false },
    { name: 'orders_to_reassess', columns: ['id'], where: 'reassess', synchronize: false },
  ],
})

export interface OrderLineRow {
  id: string
  orderId: string
  position: number
  variantId: string
  sku: string
  quantity: number
  valueMinor: bigint
  shipFromCountryCode: string
  declaredHsCode: string | null
  /** The code that the order was judged by: the approved classification, else the declared one. */
  hsCode: string | null
}

export const OrderLineEntity = new EntitySchema<OrderLineRow>({
  name: 'OrderLine',
  tableName: 'order_lines',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'order_lines_pkey' },
    orderId: { ...idColumn, name: 'order_id' },
    position: integerColumn,
    variantId: { ...idColumn, name: 'variant_id' },
    sku: textColumn,
    quantity: integerColumn,
    valueMinor: { ...bigintColumn, name: 'value_minor' },
    shipFromCountryCode: { ...textColumn, name: 'ship_from_country_code' },
    declaredHsCode: { ...textColumn, name: 'declared_hs_code', nullable: true },
    hsCode: { ...textColumn, name: 'hs_code', nullable: true },
  },
  foreignKeys: [{ name: 'order_lines_order_fkey', target: 'Order', columnNames: ['orderId'], referencedColumnNames: ['id'] }],
  indices: [
    { name: 'order_lines_order', columns: ['orderId', 'position'] },
    { name: 'order_lines_variant', columns: ['variantId'] },
  ],
})

export interface ComplianceCaseRow {
  id: string
  orderId: string
  status: CaseStatus
  reasons: Reason[]
  note: string | null
  decidedBy: string | null
  decidedAt: Date | null
  createdAt: Date
}

export const ComplianceCaseEntity = new EntitySchema<ComplianceCaseRow>({
  name: 'ComplianceCase',
  tableName: 'compliance_cases',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'compliance_cases_pkey' },
    orderId: { ...idColumn, name: 'order_id' },
    status: textColumn,
    reasons: jsonColumn,
    note: { ...textColumn, nullable: true },
    decidedBy: { ...textColumn, name: 'decided_by', nullable: true },
    decidedAt: { ...timestampColumn, name: 'decided_at', nullable: true },
    createdAt: { ...timestampColumn, name: 'created_at' },
  },
  foreignKeys: [{ name: 'compliance_cases_order_fkey', target: 'Order', columnNames: ['orderId'], referencedColumnNames: ['id'] }],
  indices: [
    { name: 'compliance_cases_order', columns: ['orderId', 'id'] },
    { name: 'compliance_cases_status', columns: ['status', 'id'] },
    { name: 'compliance_cases_one_open', columns: ['orderId'], unique: true, where: "status = 'OPEN'", synchronize: false },
  ],
})
