import { LessThanOrEqual } from 'typeorm'
import { WakeLoop } from '#kit/wake.ts'
import type { LogisticsApp } from '../app.ts'
import { BookingEntity } from '../db/entities.ts'
import { settleBooking } from './settle-booking.ts'

const POLL_MS = 1_000
const BATCH = 20

/** Settles the bookings that a crash, a silent carrier or a cancellation left open. */
export function startSettlingDueBookings(app: LogisticsApp): WakeLoop {
  const loop: WakeLoop = new WakeLoop({
    intervalMs: POLL_MS,
    async round() {
      try {
        const due = await app.db.source.getRepository(BookingEntity).find({
          select: { shipmentId: true },
          where: { nextAttemptAt: LessThanOrEqual(app.clock.now()) },
          order: { nextAttemptAt: 'ASC' },
          take: BATCH,
        })
        for (const { shipmentId } of due) await settleBooking(app, shipmentId)
        if (due.length === BATCH) loop.wake()
      } catch (error) {
        app.log.error({ err: error }, 'the open bookings could not be read; they are tried again')
      }
    },
  })
  loop.start()
  return loop
}
