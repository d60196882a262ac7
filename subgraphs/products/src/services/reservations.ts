import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import { assertMove } from '#kit/transitions.ts'
import type { ProductsApp } from '../app.ts'
import { ReservationEntity, ReservationLineEntity } from '../db/entities/stock.ts'
import { reservationTransitions, type ReservationStatus, type StockReservation } from '../domain/reservation.ts'
import { changeStock, lockStock } from './stock.ts'

/**
 * Takes an order's one reservation. Null when it is taken already: by a repeat, or by a cancellation that came first.
 */
export async function claimReservation(
  tx: Tx,
  app: ProductsApp,
  { orderId, status, expiresAt }: { orderId: string; status: ReservationStatus; expiresAt: Date | null },
): Promise<StockReservation | null> {
  const now = app.clock.now()
  const reservation = { id: newId('rsv'), orderId, status, expiresAt, createdAt: now, updatedAt: now }
  const inserted = await tx.manager.createQueryBuilder().insert().into(ReservationEntity)
    .values(reservation).orIgnore().returning(['id']).updateEntity(false).execute()
  return (inserted.raw as unknown[]).length > 0 ? reservation : null
}

export async function lockReservation(tx: Tx, orderId: string): Promise<StockReservation | null> {
  return tx.manager.findOne(ReservationEntity, { where: { orderId }, lock: { mode: 'pessimistic_write' } })
}

/** @throws {IllegalTransitionError} for a move that the table does not list. */
export async function moveReservation(tx: Tx, app: ProductsApp, reservation: StockReservation, to: ReservationStatus): Promise<void> {
  assertMove('A reservation', reservationTransitions, reservation.status, to)
  await tx.manager.update(ReservationEntity, { id: reservation.id }, { status: to, expiresAt: null, updatedAt: app.clock.now() })
}

/** Ends a locked reservation's hold: the goods stay, or leave with it. */
export async function endHold(tx: Tx, app: ProductsApp, reservation: StockReservation, goods: 'STAY' | 'LEAVE'): Promise<void> {
  const lines = await tx.manager.findBy(ReservationLineEntity, { reservationId: reservation.id })
  const stock = await lockStock(tx, [...new Set(lines.map((line) => line.offerId))])
  await changeStock(tx, app, stock, lines.map(({ stockLevelId, quantity }) => ({
    stockLevelId,
    onHand: goods === 'LEAVE' ? -quantity : 0,
    reserved: -quantity,
  })))
}

/** The key of the deadline that ends an uncommitted hold. */
export function expiryKey(orderId: string): string {
  return `reservation:${orderId}`
}
