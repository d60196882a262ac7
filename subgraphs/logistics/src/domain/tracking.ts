import { mayMove } from '#kit/transitions.ts'
import { shipmentTransitions, type ShipmentStatus, type TrackingStatus } from './shipment.ts'

/** `MOVES` the shipment; is kept in its history and `STAYS` without effect; or is `ILLEGAL` and not kept. */
export type TrackingDecision = 'MOVES' | 'STAYS' | 'ILLEGAL'

/**
 * What a report does to a shipment. Reports come late and twice: one that happened before the shipment took its status, or that
 * repeats the status, belongs to the history and never moves the shipment back. Any other must follow the state machine.
 */
export function decideTracking(
  shipment: { readonly status: ShipmentStatus; readonly statusOccurredAt: Date | null },
  report: { readonly status: TrackingStatus; readonly occurredAt: Date },
): TrackingDecision {
  if (shipment.statusOccurredAt && report.occurredAt < shipment.statusOccurredAt) return 'STAYS'
  if (report.status === shipment.status) return 'STAYS'
  return mayMove(shipmentTransitions, shipment.status, report.status) ? 'MOVES' : 'ILLEGAL'
}
