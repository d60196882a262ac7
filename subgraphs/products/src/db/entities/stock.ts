import { EntitySchema } from 'typeorm'
import { idColumn, integerColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { ReservationLine, StockReservation } from '../../domain/reservation.ts'
import type { StockLevel, StockLocation } from '../../domain/stock.ts'

export const StockLocationEntity = new EntitySchema<StockLocation>({
  name: 'StockLocation',
  tableName: 'stock_locations',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'stock_locations_pkey' },
    vendorId: { ...idColumn, name: 'vendor_id' },
    code: textColumn,
    name: textColumn,
    countryCode: { ...textColumn, name: 'country_code' },
  },
  uniques: [{ name: 'stock_locations_vendor_code', columns: ['vendorId', 'code'] }],
  foreignKeys: [{ name: 'stock_locations_vendor_fk', target: 'Vendor', columnNames: ['vendorId'], referencedColumnNames: ['id'] }],
})

export const StockLevelEntity = new EntitySchema<StockLevel>({
  name: 'StockLevel',
  tableName: 'stock_levels',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'stock_levels_pkey' },
    offerId: { ...idColumn, name: 'offer_id' },
    locationId: { ...idColumn, name: 'location_id' },
    onHand: { ...integerColumn, name: 'on_hand' },
    reserved: integerColumn,
    updatedAt: { ...timestampColumn, name: 'updated_at' },
  },
  uniques: [{ name: 'stock_levels_offer_location', columns: ['offerId', 'locationId'] }],
  checks: [
    { name: 'stock_levels_reserved_not_negative', expression: 'reserved >= 0' },
    { name: 'stock_levels_reserved_on_hand', expression: 'reserved <= on_hand' },
  ],
  foreignKeys: [
    { name: 'stock_levels_offer_fk', target: 'Offer', columnNames: ['offerId'], referencedColumnNames: ['id'] },
    { name: 'stock_levels_location_fk', target: 'StockLocation', columnNames: ['locationId'], referencedColumnNames: ['id'] },
  ],
})

/** Why stock changed by hand; appended to, never changed. */
export interface StockAdjustment {
  id: string
  stockLevelId: string
  delta: number
  /** What was there afterwards. */
  onHand: number
  reason: string
  /** The user or API key that did it. */
  actorId: string
  createdAt: Date
}

export const StockAdjustmentEntity = new EntitySchema<StockAdjustment>({
  name: 'StockAdjustment',
  tableName: 'stock_adjustments',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'stock_adjustments_pkey' },
    stockLevelId: { ...idColumn, name: 'stock_level_id' },
    delta: integerColumn,
    onHand: { ...integerColumn, name: 'on_hand' },
    reason: textColumn,
    actorId: { ...idColumn, name: 'actor_id' },
    createdAt: { ...timestampColumn, name: 'created_at' },
  },
  indices: [{ name: 'stock_adjustments_level', columns: ['stockLevelId'] }],
  foreignKeys: [{ name: 'stock_adjustments_level_fk', target: 'StockLevel', columnNames: ['stockLevelId'], referencedColumnNames: ['id'] }],
})

export const ReservationEntity = new EntitySchema<StockReservation>({
  name: 'StockReservation',
  tableName: 'stock_reservations',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'stock_reservations_pkey' },
    orderId: { ...idColumn, name: 'order_id' },
    status: textColumn,
    expiresAt: { ...timestampColumn, name: 'expires_at', nullable: true },
    createdAt: { ...timestampColumn, name: 'created_at' },
    updatedAt: { ...timestampColumn, name: 'updated_at' },
  },
  uniques: [{ name: 'stock_reservations_order', columns: ['orderId'] }],
  checks: [
    { name: 'stock_reservations_status', expression: `status IN ('HELD', 'COMMITTED', 'CONSUMED', 'EXPIRED', 'RELEASED', 'REJECTED')` },
  ],
})

export const ReservationLineEntity = new EntitySchema<ReservationLine>({
  name: 'StockReservationLine',
  tableName: 'stock_reservation_lines',
  columns: {
    reservationId: { ...idColumn, name: 'reservation_id', primary: true, primaryKeyConstraintName: 'stock_reservation_lines_pkey' },
    orderLineId: { ...idColumn, name: 'order_line_id', primary: true, primaryKeyConstraintName: 'stock_reservation_lines_pkey' },
    stockLevelId: { ...idColumn, name: 'stock_level_id', primary: true, primaryKeyConstraintName: 'stock_reservation_lines_pkey' },
    offerId: { ...idColumn, name: 'offer_id' },
    quantity: integerColumn,
  },
  indices: [{ name: 'stock_reservation_lines_level', columns: ['stockLevelId'] }],
  checks: [{ name: 'stock_reservation_lines_quantity', expression: 'quantity > 0' }],
  foreignKeys: [
    { name: 'stock_reservation_lines_reservation_fk', target: 'StockReservation', columnNames: ['reservationId'], referencedColumnNames: ['id'] },
    { name: 'stock_reservation_lines_level_fk', target: 'StockLevel', columnNames: ['stockLevelId'], referencedColumnNames: ['id'] },
    { name: 'stock_reservation_lines_offer_fk', target: 'Offer', columnNames: ['offerId'], referencedColumnNames: ['id'] },
  ],
})
