import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { Shortage, StockReservation, WantedLine } from '../domain/reservation.ts'
import type { StockTotals } from '../domain/stock.ts'

export function inventoryReserved(reservation: { id: string; orderId: string; expiresAt: Date }, lines: readonly WantedLine[]): NewEvent {
  return newEvent('inventory.reserved', {
    subject: reservation.orderId,
    data: {
      reservationId: reservation.id,
      orderId: reservation.orderId,
      expiresAt: reservation.expiresAt.toISOString(),
      lines: lines.map(({ orderLineId, offerId, quantity }) => ({ orderLineId, offerId, quantity })),
    },
  })
}

export function inventoryRejected(orderId: string, shortages: readonly Shortage[]): NewEvent {
  return newEvent('inventory.reservation.rejected', { subject: orderId, data: { orderId, shortages: [...shortages] } })
}

export function inventoryExpired({ id, orderId }: StockReservation): NewEvent {
  return newEvent('inventory.reservation.expired', { subject: orderId, data: { reservationId: id, orderId } })
}

export function inventoryReleased({ id, orderId }: StockReservation, reason: string): NewEvent {
  return newEvent('inventory.released', { subject: orderId, data: { reservationId: id, orderId, reason } })
}

export function inventoryUpdated(offerId: string, vendorId: string, totals: StockTotals): NewEvent {
  return newEvent('inventory.updated', { subject: offerId, vendorId, data: { offerId, ...totals } })
}
