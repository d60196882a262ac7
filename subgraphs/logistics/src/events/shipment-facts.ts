import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { ShipmentRow } from '../db/entities.ts'
import type { TrackingStatus } from '../domain/shipment.ts'

function about(shipment: ShipmentRow) {
  return { subject: shipment.id, organizationId: shipment.buyerOrganizationId, vendorId: shipment.vendorId }
}

function identity({ id, orderId, vendorId, crossBorder }: ShipmentRow) {
  return { shipmentId: id, orderId, vendorId, crossBorder }
}

export function shipmentCreated(shipment: ShipmentRow): NewEvent {
  return newEvent('shipment.created', { ...about(shipment), data: identity(shipment) })
}

export function shipmentBooked(shipment: ShipmentRow, { carrierCode, trackingNumber }: { carrierCode: string; trackingNumber: string }): NewEvent {
  return newEvent('shipment.booked', { ...about(shipment), data: { ...identity(shipment), carrierCode, trackingNumber } })
}

export function shipmentCancelled(shipment: ShipmentRow): NewEvent {
  return newEvent('shipment.cancelled', { ...about(shipment), data: identity(shipment) })
}

/** `agentUserId` is null when it was taken from the one who had it. */
export function shipmentAssigned(shipment: ShipmentRow, carrierOrganizationId: string, formerAgentUserId: string | null): NewEvent {
  return newEvent('shipment.assigned', {
    ...about(shipment), data: { ...identity(shipment), carrierOrganizationId, agentUserId: shipment.agentUserId, formerAgentUserId },
  })
}

const TYPES = {
  PICKED_UP: 'shipment.picked_up',
  IN_TRANSIT: 'shipment.in_transit',
  CUSTOMS_HOLD: 'shipment.customs_hold',
  CUSTOMS_RELEASED: 'shipment.customs_released',
  OUT_FOR_DELIVERY: 'shipment.out_for_delivery',
  DELIVERED: 'shipment.delivered',
  LOST: 'shipment.lost',
  RETURNED: 'shipment.returned',
} as const

/** The fact that a tracked move makes; null for the moves that concern nobody else (presented to customs, on its way back). */
export function shipmentMoved(
  shipment: ShipmentRow,
  { status, occurredAt, location, note }: { status: TrackingStatus; occurredAt: Date; location: string | null; note: string | null },
): NewEvent | null {
  const data = { ...identity(shipment), occurredAt: occurredAt.toISOString(), location }
  switch (status) {
    case 'CUSTOMS_PENDING':
    case 'RETURNING': return null
    case 'EXCEPTION': return newEvent('shipment.exception', { ...about(shipment), data: { ...data, reason: note ?? 'The carrier gave no reason.' } })
    default: return newEvent(TYPES[status], { ...about(shipment), data })
  }
}
