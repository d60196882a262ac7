import { EntitySchema } from 'typeorm'
import type { z } from 'zod'
import type { incoterm, postalAddress } from '#events/values.ts'
import { booleanColumn, idColumn, integerColumn, jsonColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { BookingStatus, PackageDraft } from '../domain/booking.ts'
import type { ShippingDocument } from '../domain/documents.ts'
import type { ShipmentStatus, TrackingStatus } from '../domain/shipment.ts'

export interface CarrierRow {
  id: string
  code: string
  name: string
  /** Whose keys report its tracking events. */
  organizationId: string
  services: { code: string; name: string; crossBorder: boolean }[]
  version: number
  createdAt: Date
  updatedAt: Date
}

export const CarrierEntity = new EntitySchema<CarrierRow>({
  name: 'Carrier',
  tableName: 'carriers',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'carriers_pkey' },
    code: textColumn,
    name: textColumn,
    organizationId: { ...idColumn, name: 'organization_id' },
    services: jsonColumn,
    version: integerColumn,
    createdAt: { ...timestampColumn, name: 'created_at' },
    updatedAt: { ...timestampColumn, name: 'updated_at' },
  },
  uniques: [{ name: 'carriers_code_key', columns: ['code'] }],
  indices: [{ name: 'carriers_organization', columns: ['organizationId'] }],
})

export interface ShipmentRow {
  id: string
  orderId: string
  buyerOrganizationId: string
  vendorId: string
  vendorOrganizationId: string
  status: ShipmentStatus
  /** When the tracking event that gave it its status happened; null until something was tracked. */
  statusOccurredAt: Date | null
  crossBorder: boolean
  incoterm: z.output<typeof incoterm>
  namedPlace: string | null
  shipFromCountryCode: string
  shipTo: z.output<typeof postalAddress>
  carrierId: string | null
  trackingNumber: string | null
  /** Who of the carrier brings it. */
  agentUserId: string | null
  assignedAt: Date | null
  bookedAt: Date | null
  pickedUpAt: Date | null
  deliveredAt: Date | null
  cancelledAt: Date | null
  cancellationReason: string | null
  version: number
  createdAt: Date
  updatedAt: Date
}

export const ShipmentEntity = new EntitySchema<ShipmentRow>({
  name: 'Shipment',
  tableName: 'shipments',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'shipments_pkey' },
    orderId: { ...idColumn, name: 'order_id' },
    buyerOrganizationId: { ...idColumn, name: 'buyer_organization_id' },
    vendorId: { ...idColumn, name: 'vendor_id' },
    vendorOrganizationId: { ...idColumn, name: 'vendor_organization_id' },
    status: textColumn,
    statusOccurredAt: { ...timestampColumn, name: 'status_occurred_at', nullable: true },
    crossBorder: { ...booleanColumn, name: 'cross_border' },
    incoterm: textColumn,
    namedPlace: { ...textColumn, name: 'named_place', nullable: true },
    shipFromCountryCode: { ...textColumn, name: 'ship_from_country_code' },
    shipTo: { ...jsonColumn, name: 'ship_to' },
    carrierId: { ...idColumn, name: 'carrier_id', nullable: true },
    trackingNumber: { ...textColumn, name: 'tracking_number', nullable: true },
    agentUserId: { ...idColumn, name: 'agent_user_id', nullable: true },
    assignedAt: { ...timestampColumn, name: 'assigned_at', nullable: true },
    bookedAt: { ...timestampColumn, name: 'booked_at', nullable: true },
    pickedUpAt: { ...timestampColumn, name: 'picked_up_at', nullable: true },
    deliveredAt: { ...timestampColumn, name: 'delivered_at', nullable: true },
    cancelledAt: { ...timestampColumn, name: 'cancelled_at', nullable: true },
    cancellationReason: { ...textColumn, name: 'cancellation_reason', nullable: true },
    version: integerColumn,
    createdAt: { ...timestampColumn, name: 'created_at' },
    updatedAt: { ...timestampColumn, name: 'updated_at' },
  },
  uniques: [
    { name: 'shipments_order_key', columns: ['orderId'] },
    { name: 'shipments_tracking_number_key', columns: ['trackingNumber'] },
  ],
  indices: [
    { name: 'shipments_buyer', columns: ['buyerOrganizationId', 'id'] },
    { name: 'shipments_vendor', columns: ['vendorOrganizationId', 'id'] },
    { name: 'shipments_carrier', columns: ['carrierId', 'id'] },
    { name: 'shipments_agent', columns: ['agentUserId', 'id'], where: 'agent_user_id IS NOT NULL' },
  ],
  foreignKeys: [{ name: 'shipments_carrier_fkey', target: 'Carrier', columnNames: ['carrierId'], referencedColumnNames: ['id'] }],
})

export interface ShipmentLineRow {
  id: string
  shipmentId: string
  orderLineId: string
  variantId: string
  sku: string
  name: string
  quantity: number
  unitOfMeasure: string
  shipFromCountryCode: string
  countryOfOrigin: string | null
  hsCode: string | null
  unitWeightGrams: number | null
}

export const ShipmentLineEntity = new EntitySchema<ShipmentLineRow>({
  name: 'ShipmentLine',
  tableName: 'shipment_lines',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'shipment_lines_pkey' },
    shipmentId: { ...idColumn, name: 'shipment_id' },
    orderLineId: { ...idColumn, name: 'order_line_id' },
    variantId: { ...idColumn, name: 'variant_id' },
    sku: textColumn,
    name: textColumn,
    quantity: integerColumn,
    unitOfMeasure: { ...textColumn, name: 'unit_of_measure' },
    shipFromCountryCode: { ...textColumn, name: 'ship_from_country_code' },
    countryOfOrigin: { ...textColumn, name: 'country_of_origin', nullable: true },
    hsCode: { ...textColumn, name: 'hs_code', nullable: true },
    unitWeightGrams: { ...integerColumn, name: 'unit_weight_grams', nullable: true },
  },
  uniques: [{ name: 'shipment_lines_order_line_key', columns: ['shipmentId', 'orderLineId'] }],
  foreignKeys: [{ name: 'shipment_lines_shipment_fkey', target: 'Shipment', columnNames: ['shipmentId'], referencedColumnNames: ['id'] }],
})

export interface PackageRow {
  id: string
  shipmentId: string
  weightGrams: number | null
}

export const PackageEntity = new EntitySchema<PackageRow>({
  name: 'Package',
  tableName: 'packages',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'packages_pkey' },
    shipmentId: { ...idColumn, name: 'shipment_id' },
    weightGrams: { ...integerColumn, name: 'weight_grams', nullable: true },
  },
  indices: [{ name: 'packages_shipment', columns: ['shipmentId'] }],
  foreignKeys: [{ name: 'packages_shipment_fkey', target: 'Shipment', columnNames: ['shipmentId'], referencedColumnNames: ['id'] }],
})

/** What was asked of a carrier. Written before the call, so that a crash cannot lose a booking. */
export interface BookingRow {
  shipmentId: string
  carrierId: string
  serviceCode: string
  packages: PackageDraft[]
  status: BookingStatus
  refusalReason: string | null
  label: string | null
  requestedAt: Date
  /** Calls that failed. */
  attempts: number
  /** When the carrier is asked next; null when there is nothing to ask. */
  nextAttemptAt: Date | null
}

export const BookingEntity = new EntitySchema<BookingRow>({
  name: 'Booking',
  tableName: 'bookings',
  columns: {
    shipmentId: { ...idColumn, name: 'shipment_id', primary: true, primaryKeyConstraintName: 'bookings_pkey' },
    carrierId: { ...idColumn, name: 'carrier_id' },
    serviceCode: { ...textColumn, name: 'service_code' },
    packages: jsonColumn,
    status: textColumn,
    refusalReason: { ...textColumn, name: 'refusal_reason', nullable: true },
    label: { ...textColumn, nullable: true },
    requestedAt: { ...timestampColumn, name: 'requested_at' },
    attempts: integerColumn,
    nextAttemptAt: { ...timestampColumn, name: 'next_attempt_at', nullable: true },
  },
  indices: [{ name: 'bookings_due', columns: ['nextAttemptAt'], where: 'next_attempt_at IS NOT NULL' }],
  foreignKeys: [
    { name: 'bookings_shipment_fkey', target: 'Shipment', columnNames: ['shipmentId'], referencedColumnNames: ['id'] },
    { name: 'bookings_carrier_fkey', target: 'Carrier', columnNames: ['carrierId'], referencedColumnNames: ['id'] },
  ],
})

/** Append only. */
export interface TrackingEventRow {
  id: string
  shipmentId: string
  /** Null when the vendor reported it. */
  carrierEventId: string | null
  status: TrackingStatus
  occurredAt: Date
  recordedAt: Date
  location: string | null
  note: string | null
  moved: boolean
}

export const TrackingEventEntity = new EntitySchema<TrackingEventRow>({
  name: 'TrackingEvent',
  tableName: 'tracking_events',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'tracking_events_pkey' },
    shipmentId: { ...idColumn, name: 'shipment_id' },
    carrierEventId: { ...textColumn, name: 'carrier_event_id', nullable: true },
    status: textColumn,
    occurredAt: { ...timestampColumn, name: 'occurred_at' },
    recordedAt: { ...timestampColumn, name: 'recorded_at' },
    location: { ...textColumn, nullable: true },
    note: { ...textColumn, nullable: true },
    moved: booleanColumn,
  },
  uniques: [{ name: 'tracking_events_carrier_event_key', columns: ['shipmentId', 'carrierEventId'] }],
  indices: [{ name: 'tracking_events_shipment', columns: ['shipmentId', 'id'] }],
  foreignKeys: [{ name: 'tracking_events_shipment_fkey', target: 'Shipment', columnNames: ['shipmentId'], referencedColumnNames: ['id'] }],
})

/** A read copy of an order's parties: who may wait for its shipments before there are any. */
export interface OrderCopyRow {
  id: string
  buyerOrganizationId: string
  vendorOrganizationId: string
  cancelled: boolean
}

export const OrderCopyEntity = new EntitySchema<OrderCopyRow>({
  name: 'OrderCopy',
  tableName: 'order_copies',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'order_copies_pkey' },
    buyerOrganizationId: { ...idColumn, name: 'buyer_organization_id' },
    vendorOrganizationId: { ...idColumn, name: 'vendor_organization_id' },
    cancelled: booleanColumn,
  },
})

/** Who holds an order; a row of its own, since a holder may be heard before the order itself. */
export interface HeldOrderRow {
  orderId: string
  holder: 'COMPLIANCE' | 'PLATFORM'
}

export const HeldOrderEntity = new EntitySchema<HeldOrderRow>({
  name: 'HeldOrder',
  tableName: 'held_orders',
  columns: {
    orderId: { ...idColumn, name: 'order_id', primary: true, primaryKeyConstraintName: 'held_orders_pkey' },
    holder: { ...textColumn, primary: true, primaryKeyConstraintName: 'held_orders_pkey' },
  },
})

/** A read copy of the newest issued document of each type. */
export interface IssuedDocumentRow {
  orderId: string
  type: ShippingDocument
  documentId: string
  number: string
  version: number
}

export const IssuedDocumentEntity = new EntitySchema<IssuedDocumentRow>({
  name: 'IssuedDocumentCopy',
  tableName: 'issued_document_copies',
  columns: {
    orderId: { ...idColumn, name: 'order_id', primary: true, primaryKeyConstraintName: 'issued_document_copies_pkey' },
    type: { ...textColumn, primary: true, primaryKeyConstraintName: 'issued_document_copies_pkey' },
    documentId: { ...idColumn, name: 'document_id' },
    number: textColumn,
    version: integerColumn,
  },
})

/** A read copy: who may be given shipments to bring. */
export interface MembershipCopyRow {
  organizationId: string
  userId: string
  /** Null for one who has left. */
  role: string | null
  /** Of the event that told it. */
  sequence: number
}

export const MembershipCopyEntity = new EntitySchema<MembershipCopyRow>({
  name: 'MembershipCopy',
  tableName: 'membership_copies',
  columns: {
    organizationId: { ...idColumn, name: 'organization_id', primary: true, primaryKeyConstraintName: 'membership_copies_pkey' },
    userId: { ...idColumn, name: 'user_id', primary: true, primaryKeyConstraintName: 'membership_copies_pkey' },
    role: { ...textColumn, nullable: true },
    sequence: integerColumn,
  },
})

/** The local carrier's own memory; nothing else reads it. */
interface LocalConsignmentRow {
  shipmentId: string
  carrierCode: string | null
  serviceCode: string | null
  trackingNumber: string | null
  label: string | null
  createdAt: Date
  cancelledAt: Date | null
}

const LocalConsignmentEntity = new EntitySchema<LocalConsignmentRow>({
  name: 'LocalConsignment',
  tableName: 'local_consignments',
  columns: {
    shipmentId: { ...idColumn, name: 'shipment_id', primary: true, primaryKeyConstraintName: 'local_consignments_pkey' },
    carrierCode: { ...textColumn, name: 'carrier_code', nullable: true },
    serviceCode: { ...textColumn, name: 'service_code', nullable: true },
    trackingNumber: { ...textColumn, name: 'tracking_number', nullable: true },
    label: { ...textColumn, nullable: true },
    createdAt: { ...timestampColumn, name: 'created_at' },
    cancelledAt: { ...timestampColumn, name: 'cancelled_at', nullable: true },
  },
})

export const logisticsEntities = [
  CarrierEntity, ShipmentEntity, ShipmentLineEntity, PackageEntity, BookingEntity, TrackingEventEntity, OrderCopyEntity, HeldOrderEntity, IssuedDocumentEntity,
  MembershipCopyEntity, LocalConsignmentEntity,
]
