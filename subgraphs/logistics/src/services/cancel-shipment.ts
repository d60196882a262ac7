import { z } from 'zod'
import { once } from '#kit/idempotency.ts'
import type { Tx } from '#kit/transaction.ts'
import { mayMove } from '#kit/transitions.ts'
import type { Context, LogisticsApp } from '../app.ts'
import { BookingEntity, type ShipmentRow } from '../db/entities.ts'
import { bookingTransitions } from '../domain/booking.ts'
import { shipmentTransitions } from '../domain/shipment.ts'
import { shipmentCancelled } from '../events/shipment-facts.ts'
import { invalidInput, text } from './input.ts'
import { assertMayShip, lockOwnShipment } from './lock-shipment.ts'
import { moveShipment } from './move-shipment.ts'
import { illegalTransition, refused, shipmentNotFound, type ShipmentPayload } from './shipment-payload.ts'

export interface ShipmentCancelInput {
  readonly idempotencyKey: string
  readonly shipmentId: string
  readonly reason: string
}

const fields = z.object({ reason: text(1000) })

/** Cancels a shipment that was not picked up; `shipment.cancelled` commits with it. The carrier is told afterwards, until it knows. */
export async function cancelShipment({ app, viewer }: Context, input: ShipmentCancelInput): Promise<ShipmentPayload> {
  assertMayShip(viewer)
  const parsed = fields.safeParse(input)
  if (!parsed.success) return refused(...invalidInput(parsed.error))

  return once<ShipmentPayload>(app, { viewer, mutation: 'shipmentCancel', idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
    const shipment = await lockOwnShipment(tx, viewer, input.shipmentId)
    if (!shipment) return refused(shipmentNotFound())
    const cancelled = await cancelUnlessPickedUp(tx, app, shipment, parsed.data.reason)
    return cancelled ? { shipment: cancelled, userErrors: [] } : refused(illegalTransition(shipment.status, 'CANCELLED'))
  })
}

/** Cancels a locked shipment and marks its booking to be taken back; null, and nothing done, once it was picked up. */
export async function cancelUnlessPickedUp(tx: Tx, app: LogisticsApp, shipment: ShipmentRow, reason: string): Promise<ShipmentRow | null> {
  if (!mayMove(shipmentTransitions, shipment.status, 'CANCELLED')) return null
  const now = app.clock.now()
  const booking = await tx.manager.findOneBy(BookingEntity, { shipmentId: shipment.id })
  if (booking && mayMove(bookingTransitions, booking.status, 'CANCELLING')) {
    await tx.manager.update(BookingEntity, { shipmentId: shipment.id }, { status: 'CANCELLING', attempts: 0, nextAttemptAt: now })
  }
  return moveShipment(tx, app, shipment, {
    to: 'CANCELLED',
    changes: { cancelledAt: now, cancellationReason: reason },
    fact: shipmentCancelled,
  })
}
