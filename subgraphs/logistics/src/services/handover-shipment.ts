import { z } from 'zod'
import { once } from '#kit/idempotency.ts'
import { mayMove } from '#kit/transitions.ts'
import type { Context } from '../app.ts'
import { shipmentTransitions } from '../domain/shipment.ts'
import { holdProblem } from './held-order.ts'
import { invalidInput, optionalText, past } from './input.ts'
import { assertMayShip, lockOwnShipment } from './lock-shipment.ts'
import { recordTracking } from './move-shipment.ts'
import { illegalTransition, refused, shipmentNotFound, type ShipmentPayload } from './shipment-payload.ts'

export interface ShipmentHandoverInput {
  readonly idempotencyKey: string
  readonly shipmentId: string
  readonly occurredAt?: Date | null
  readonly location?: string | null
  readonly note?: string | null
}

/** The vendor says that the carrier has the goods: BOOKED → PICKED_UP, with `shipment.picked_up`. The carrier's own report may follow. */
export async function handoverShipment({ app, viewer }: Context, input: ShipmentHandoverInput): Promise<ShipmentPayload> {
  assertMayShip(viewer)
  const now = app.clock.now()
  const parsed = z.object({ occurredAt: past(now).nullish(), location: optionalText(200), note: optionalText(1000) }).safeParse(input)
  if (!parsed.success) return refused(...invalidInput(parsed.error))
  const { occurredAt, location, note } = parsed.data

  return once<ShipmentPayload>(app, { viewer, mutation: 'shipmentHandover', idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
    const shipment = await lockOwnShipment(tx, viewer, input.shipmentId)
    if (!shipment) return refused(shipmentNotFound())
    if (!mayMove(shipmentTransitions, shipment.status, 'PICKED_UP')) return refused(illegalTransition(shipment.status, 'PICKED_UP'))
    const held = await holdProblem(tx, shipment)
    if (held) return refused(held)

    const report = { carrierEventId: null, status: 'PICKED_UP' as const, occurredAt: occurredAt ?? now, location, note }
    const { shipment: moved } = await recordTracking(tx, app, shipment, report, true)
    return { shipment: moved, userErrors: [] }
  })
}
