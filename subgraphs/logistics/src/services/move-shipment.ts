import type { NewEvent } from '#kit/events/event.ts'
import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import { assertMove } from '#kit/transitions.ts'
import type { LogisticsApp } from '../app.ts'
import { ShipmentEntity, TrackingEventEntity, type ShipmentRow, type TrackingEventRow } from '../db/entities.ts'
import { shipmentTransitions, type ShipmentStatus, type TrackingStatus } from '../domain/shipment.ts'
import { shipmentMoved } from '../events/shipment-facts.ts'
import { announceShipment } from './announce-shipment.ts'

/** Moves a locked shipment; its new state, the fact and the live update commit together. */
export async function moveShipment(
  tx: Tx,
  app: LogisticsApp,
  shipment: ShipmentRow,
  { to, changes = {}, fact, eventType }: {
    to: ShipmentStatus
    changes?: Partial<ShipmentRow>
    /** Null for a move that other subgraphs are not told of. */
    fact: (moved: ShipmentRow) => NewEvent | null
    /** Of the live update, where there is no fact to name it. */
    eventType?: string
  },
): Promise<ShipmentRow> {
  assertMove('A shipment', shipmentTransitions, shipment.status, to)
  const moved = await tx.manager.save(ShipmentEntity, { ...shipment, ...changes, status: to, version: shipment.version + 1, updatedAt: app.clock.now() })
  const event = fact(moved)
  if (event) tx.emit(event)
  announceShipment(tx, moved, event?.type ?? eventType ?? `shipment.${to.toLowerCase()}`)
  return moved
}

export interface TrackingReport {
  readonly carrierEventId: string | null
  readonly status: TrackingStatus
  readonly occurredAt: Date
  readonly location: string | null
  readonly note: string | null
}

/** Adds a report to the history of a locked shipment and, when it `moves`, takes the shipment along. */
export async function recordTracking(
  tx: Tx, app: LogisticsApp, shipment: ShipmentRow, report: TrackingReport, moves: boolean,
): Promise<{ shipment: ShipmentRow; trackingEvent: TrackingEventRow }> {
  const { carrierEventId, status, occurredAt, location, note } = report
  const trackingEvent: TrackingEventRow = {
    id: newId('trk'), shipmentId: shipment.id, carrierEventId, status, occurredAt, recordedAt: app.clock.now(), location, note, moved: moves,
  }
  await tx.manager.insert(TrackingEventEntity, trackingEvent)
  if (!moves) {
    announceShipment(tx, shipment, 'shipment.tracked')
    return { shipment, trackingEvent }
  }
  const moved = await moveShipment(tx, app, shipment, {
    to: status,
    changes: {
      statusOccurredAt: occurredAt,
      ...(status === 'PICKED_UP' ? { pickedUpAt: occurredAt } : {}),
      ...(status === 'DELIVERED' ? { deliveredAt: occurredAt } : {}),
    },
    fact: (shipmentNow) => shipmentMoved(shipmentNow, report),
  })
  return { shipment: moved, trackingEvent }
}
