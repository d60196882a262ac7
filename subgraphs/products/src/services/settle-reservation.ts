import { PermanentError } from '#kit/errors.ts'
import type { Tx } from '#kit/transaction.ts'
import { mayMove } from '#kit/transitions.ts'
import type { ProductsApp } from '../app.ts'
import { reservationTransitions } from '../domain/reservation.ts'
import { inventoryExpired, inventoryReleased } from '../events/inventory.ts'
import { claimReservation, endHold, expiryKey, lockReservation, moveReservation } from './reservations.ts'

/** The order has passed its gates: its hold ends with its shipment or its cancellation, not with time. */
export async function commitReservation(tx: Tx, app: ProductsApp, orderId: string): Promise<void> {
  const reservation = await lockReservation(tx, orderId)
  // Orders are confirmed on our own `inventory.reserved`: it will be here when the event is tried again.
  if (!reservation) throw new Error(`No reservation for the confirmed order ${orderId} yet.`)
  if (!mayMove(reservationTransitions, reservation.status, 'COMMITTED')) {
    // Expiry won the race; orders cancels on `inventory.reservation.expired`. Any other state has its commitment behind it.
    app.log.warn({ orderId, status: reservation.status }, 'a confirmed order has no held stock to commit')
    return
  }
  await moveReservation(tx, app, reservation, 'COMMITTED')
  tx.cancelTimer(expiryKey(orderId))
}

/** The order will not happen. One that was never seen is remembered, so that its late creation holds nothing. */
export async function releaseReservation(tx: Tx, app: ProductsApp, { orderId, reason }: { orderId: string; reason: string }): Promise<void> {
  const tombstone = await claimReservation(tx, app, { orderId, status: 'RELEASED', expiresAt: null })
  if (tombstone) return

  const reservation = await lockReservation(tx, orderId)
  if (!reservation || !mayMove(reservationTransitions, reservation.status, 'RELEASED')) {
    app.log.debug({ orderId, status: reservation?.status }, 'the cancelled order holds no stock')
    return
  }
  await moveReservation(tx, app, reservation, 'RELEASED')
  tx.cancelTimer(expiryKey(orderId))
  await endHold(tx, app, reservation, 'STAY')
  tx.emit(inventoryReleased(reservation, reason))
}

/** The goods have left: they are neither on hand nor reserved any more. */
export async function consumeReservation(tx: Tx, app: ProductsApp, orderId: string): Promise<void> {
  const reservation = await lockReservation(tx, orderId)
  if (!reservation || reservation.status === 'HELD') throw new Error(`The shipped order ${orderId} has no committed stock yet.`)
  if (reservation.status === 'CONSUMED') return
  if (reservation.status !== 'COMMITTED') throw new PermanentError(`The order ${orderId} shipped although its stock is ${reservation.status}.`)
  await moveReservation(tx, app, reservation, 'CONSUMED')
  await endHold(tx, app, reservation, 'LEAVE')
}

/** The hold's time is up. Nothing happens to an order that was confirmed or cancelled in the same moment. */
export async function expireReservation(tx: Tx, app: ProductsApp, orderId: string): Promise<void> {
  const reservation = await lockReservation(tx, orderId)
  if (!reservation || !mayMove(reservationTransitions, reservation.status, 'EXPIRED')) return
  await moveReservation(tx, app, reservation, 'EXPIRED')
  await endHold(tx, app, reservation, 'STAY')
  tx.emit(inventoryExpired(reservation))
}
