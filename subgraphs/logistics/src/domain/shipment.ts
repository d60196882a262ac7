import type { Transitions } from '#kit/transitions.ts'

/** What a carrier may report; a shipment takes these statuses from its tracking. */
export const trackingStatuses = [
  'PICKED_UP', 'IN_TRANSIT', 'CUSTOMS_PENDING', 'CUSTOMS_HOLD', 'CUSTOMS_RELEASED', 'OUT_FOR_DELIVERY', 'DELIVERED', 'EXCEPTION', 'LOST', 'RETURNING', 'RETURNED',
] as const

export type TrackingStatus = (typeof trackingStatuses)[number]
export type ShipmentStatus = 'PENDING' | 'BOOKED' | 'CANCELLED' | TrackingStatus

export const shipmentTransitions: Transitions<ShipmentStatus> = {
  PENDING: ['BOOKED', 'CANCELLED'],
  BOOKED: ['PICKED_UP', 'CANCELLED'],
  PICKED_UP: ['IN_TRANSIT', 'EXCEPTION'],
  IN_TRANSIT: ['CUSTOMS_PENDING', 'OUT_FOR_DELIVERY', 'EXCEPTION', 'LOST'],
  CUSTOMS_PENDING: ['CUSTOMS_RELEASED', 'CUSTOMS_HOLD'],
  CUSTOMS_HOLD: ['CUSTOMS_RELEASED', 'RETURNING'],
  CUSTOMS_RELEASED: ['IN_TRANSIT', 'OUT_FOR_DELIVERY'],
  OUT_FOR_DELIVERY: ['DELIVERED', 'EXCEPTION'],
  EXCEPTION: ['IN_TRANSIT', 'OUT_FOR_DELIVERY', 'RETURNING', 'LOST'],
  RETURNING: ['RETURNED', 'LOST'],
  DELIVERED: [],
  LOST: [],
  RETURNED: [],
  CANCELLED: [],
}

/** Whether the goods of any line leave the country that they are sent from. */
export function crossesBorder(lines: readonly { shipFromCountryCode: string }[], destination: string): boolean {
  return lines.some((line) => line.shipFromCountryCode !== destination)
}
