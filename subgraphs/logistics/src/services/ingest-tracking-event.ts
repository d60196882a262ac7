import { z } from 'zod'
import { forbidden, unauthenticated, type UserError } from '#kit/errors.ts'
import { once, type Payload } from '#kit/idempotency.ts'
import { isAuthenticated } from '#kit/viewer.ts'
import { mayReportTracking, mayReportTrackingFor } from '../access.ts'
import type { Context } from '../app.ts'
import { CarrierEntity, ShipmentEntity, TrackingEventEntity, type ShipmentRow, type TrackingEventRow } from '../db/entities.ts'
import type { TrackingStatus } from '../domain/shipment.ts'
import { decideTracking } from '../domain/tracking.ts'
import { invalidInput, optionalText, past, text } from './input.ts'
import { recordTracking } from './move-shipment.ts'
import { illegalTransition, shipmentNotFound } from './shipment-payload.ts'

export interface TrackingEventIngestInput {
  readonly idempotencyKey: string
  readonly trackingNumber: string
  readonly carrierEventId: string
  readonly status: TrackingStatus
  readonly occurredAt: Date
  readonly location?: string | null
  readonly note?: string | null
}

export interface TrackingPayload extends Payload {
  readonly trackingEvent: TrackingEventRow | null
  readonly shipment: ShipmentRow | null
}

/**
 * Records what the shipment's carrier saw, once per `carrierEventId`, and moves the shipment when its state machine allows; the move
 * and its fact commit together. Late and repeated reports are kept and move nothing: see {@link decideTracking}.
 */
export async function ingestTrackingEvent({ app, viewer }: Context, input: TrackingEventIngestInput): Promise<TrackingPayload> {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (!mayReportTracking(viewer)) throw forbidden()
  const parsed = z.object({
    trackingNumber: text(100).transform(normalizeTrackingNumber),
    carrierEventId: text(200),
    occurredAt: past(app.clock.now()),
    location: optionalText(200),
    note: optionalText(1000),
  }).safeParse(input)
  if (!parsed.success) return refused(...invalidInput(parsed.error))
  const { trackingNumber, ...report } = { ...parsed.data, status: input.status }

  return once<TrackingPayload>(app, { viewer, mutation: 'trackingEventIngest', idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
    const shipment = await tx.manager.findOne(ShipmentEntity, { where: { trackingNumber }, lock: { mode: 'pessimistic_write' } })
    const carrier = shipment?.carrierId ? await tx.manager.findOneBy(CarrierEntity, { id: shipment.carrierId }) : null
    if (!shipment || !carrier || !mayReportTrackingFor(viewer, carrier, shipment)) return refused(shipmentNotFound('trackingNumber'))

    const earlier = await tx.manager.findOneBy(TrackingEventEntity, { shipmentId: shipment.id, carrierEventId: report.carrierEventId })
    if (earlier) return { trackingEvent: earlier, shipment, userErrors: [] }

    const decision = decideTracking(shipment, report)
    if (decision === 'ILLEGAL') return refused(illegalTransition(shipment.status, report.status, 'status'))
    return { ...await recordTracking(tx, app, shipment, report, decision === 'MOVES'), userErrors: [] }
  })
}

/** People write tracking numbers in groups and in any case. */
export function normalizeTrackingNumber(written: string): string {
  return written.replaceAll(/\s/g, '').toUpperCase()
}

function refused(...userErrors: UserError[]): TrackingPayload {
  return { trackingEvent: null, shipment: null, userErrors }
}
