import { newId } from '#kit/ids.ts'
import { transact, type Tx } from '#kit/transaction.ts'
import type { LogisticsApp } from '../app.ts'
import type { BookingAnswer } from '../carriers/port.ts'
import { BookingEntity, CarrierEntity, PackageEntity, ShipmentEntity, type BookingRow, type ShipmentRow } from '../db/entities.ts'
import { shipmentBooked } from '../events/shipment-facts.ts'
import { announceShipment } from './announce-shipment.ts'
import { moveShipment } from './move-shipment.ts'

const MAX_DELAY_MS = 10 * 60_000

/**
 * Brings a booking to its end: asks the carrier what is still to be asked and records the answer. Safe to call at any time, from
 * several places at once: the carrier's calls are idempotent and the answer counts only for the status that asked for it.
 * A carrier that cannot be reached is asked again later.
 */
export async function settleBooking(app: LogisticsApp, shipmentId: string): Promise<void> {
  const { manager } = app.db.source
  const booking = await manager.findOneByOrFail(BookingEntity, { shipmentId })
  try {
    switch (booking.status) {
      case 'REQUESTED': {
        const [shipment, carrier] = await Promise.all([
          manager.findOneByOrFail(ShipmentEntity, { id: shipmentId }), manager.findOneByOrFail(CarrierEntity, { id: booking.carrierId }),
        ])
        const answer = await app.carrier.book({
          shipmentId,
          carrierCode: carrier.code,
          serviceCode: booking.serviceCode,
          shipFromCountryCode: shipment.shipFromCountryCode,
          shipTo: shipment.shipTo,
          packages: booking.packages,
        })
        await transact(app, (tx) => recordAnswer(tx, app, shipmentId, carrier.code, answer))
        return
      }
      case 'CANCELLING':
        await app.carrier.cancel(shipmentId)
        await manager.update(BookingEntity, { shipmentId, status: 'CANCELLING' }, { status: 'CANCELLED', nextAttemptAt: null })
        return
      case 'RECORDED':
      case 'REFUSED':
      case 'CANCELLED': return
      default: return booking.status satisfies never
    }
  } catch (error) {
    app.log.warn({ err: error, shipmentId, attempts: booking.attempts }, 'a booking could not be settled; it is tried again')
    await postpone(app, booking)
  }
}

async function recordAnswer(tx: Tx, app: LogisticsApp, shipmentId: string, carrierCode: string, answer: BookingAnswer): Promise<void> {
  const { shipment, booking } = await lockBoth(tx, shipmentId)
  // Somebody else recorded the answer, or the shipment was cancelled meanwhile: then the carrier is told so.
  if (booking.status !== 'REQUESTED') return

  switch (answer.kind) {
    case 'REFUSED':
      await tx.manager.update(BookingEntity, { shipmentId }, { status: 'REFUSED', refusalReason: answer.reason, nextAttemptAt: null })
      announceShipment(tx, shipment, 'shipment.booking_refused')
      return
    case 'BOOKED':
      await tx.manager.update(BookingEntity, { shipmentId }, { status: 'RECORDED', label: answer.label, nextAttemptAt: null })
      await tx.manager.insert(PackageEntity, booking.packages.map(({ weightGrams }) => ({ id: newId('pkg'), shipmentId, weightGrams })))
      await moveShipment(tx, app, shipment, {
        to: 'BOOKED',
        changes: { carrierId: booking.carrierId, trackingNumber: answer.trackingNumber, bookedAt: app.clock.now() },
        fact: (moved) => shipmentBooked(moved, { carrierCode, trackingNumber: answer.trackingNumber }),
      })
      return
    default: return answer satisfies never
  }
}

/** Always the shipment first, as everybody does. */
async function lockBoth(tx: Tx, shipmentId: string): Promise<{ shipment: ShipmentRow; booking: BookingRow }> {
  const shipment = await tx.manager.findOneOrFail(ShipmentEntity, { where: { id: shipmentId }, lock: { mode: 'pessimistic_write' } })
  const booking = await tx.manager.findOneOrFail(BookingEntity, { where: { shipmentId }, lock: { mode: 'pessimistic_write' } })
  return { shipment, booking }
}

async function postpone(app: LogisticsApp, { shipmentId, status, attempts }: BookingRow): Promise<void> {
  const delayMs = Math.min(app.config.carrierRetryMs * 2 ** Math.min(attempts, 20), MAX_DELAY_MS)
  await app.db.source.manager.update(BookingEntity, { shipmentId, status }, {
    attempts: attempts + 1, nextAttemptAt: new Date(app.clock.now().getTime() + delayMs),
  })
}
