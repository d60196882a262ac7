import type { Tx } from '#kit/transaction.ts'
import type { ProductsApp } from '../app.ts'
import { ReservationEntity, ReservationLineEntity } from '../db/entities/stock.ts'
import { spread, type WantedLine } from '../domain/reservation.ts'
import { inventoryRejected, inventoryReserved } from '../events/inventory.ts'
import { claimReservation, expiryKey } from './reservations.ts'
import { changeStock, lockStock } from './stock.ts'

export const RESERVATION_EXPIRY = 'reservation.expiry'

/**
 * Holds stock for every line of an order, or for none, until the order is confirmed or the hold expires. An offer off sale has
 * nothing to give. Does nothing for an order that was answered, or cancelled, before.
 */
export async function reserveStock(tx: Tx, app: ProductsApp, order: { orderId: string; lines: readonly WantedLine[] }): Promise<void> {
  const { orderId } = order
  const expiresAt = new Date(app.clock.now().getTime() + app.config.reservationHoldMs)
  const reservation = await claimReservation(tx, app, { orderId, status: 'HELD', expiresAt })
  if (!reservation) {
    app.log.debug({ orderId }, 'the order has its answer, or was cancelled, already')
    return
  }

  const stock = await lockStock(tx, [...new Set(order.lines.map((line) => line.offerId))])
  const sellable = new Set(stock.offers.filter((offer) => offer.sellable).map((offer) => offer.id))
  const { picks, shortages } = spread(order.lines, stock.levels.filter((level) => sellable.has(level.offerId)))
  if (shortages.length > 0) {
    await tx.manager.update(ReservationEntity, { id: reservation.id }, { status: 'REJECTED', expiresAt: null })
    tx.emit(inventoryRejected(orderId, shortages))
    return
  }

  await changeStock(tx, app, stock, picks.map(({ stockLevelId, quantity }) => ({ stockLevelId, onHand: 0, reserved: quantity })))
  await tx.manager.insert(ReservationLineEntity, picks.map((pick) => ({ reservationId: reservation.id, ...pick })))
  tx.schedule({ key: expiryKey(orderId), type: RESERVATION_EXPIRY, dueAt: expiresAt, data: { orderId } })
  tx.emit(inventoryReserved({ id: reservation.id, orderId, expiresAt }, order.lines))
}
