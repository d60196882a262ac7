import { z } from 'zod'
import { id, instant } from './values.ts'

const shipment = z.object({ shipmentId: id('shp'), orderId: id('ord'), vendorId: id('ven'), crossBorder: z.boolean() })
const moved = shipment.extend({
  /** When it happened out there, which may be long before the carrier told us. */
  occurredAt: instant,
  location: z.string().nullable(),
})

export const logisticsEvents = {
  'shipment.created': { topic: 'logistics.v1', schema: shipment },
  'shipment.booked': { topic: 'logistics.v1', schema: shipment.extend({ carrierCode: z.string(), trackingNumber: z.string() }) },
  /** Who of the carrier brings it: null for nobody any more. */
  'shipment.assigned': {
    topic: 'logistics.v1',
    schema: shipment.extend({ carrierOrganizationId: id('org'), agentUserId: id('usr').nullable(), formerAgentUserId: id('usr').nullable() }),
  },
  'shipment.picked_up': { topic: 'logistics.v1', schema: moved },
  'shipment.in_transit': { topic: 'logistics.v1', schema: moved },
  'shipment.customs_hold': { topic: 'logistics.v1', schema: moved },
  'shipment.customs_released': { topic: 'logistics.v1', schema: moved },
  'shipment.out_for_delivery': { topic: 'logistics.v1', schema: moved },
  'shipment.delivered': { topic: 'logistics.v1', schema: moved },
  'shipment.exception': { topic: 'logistics.v1', schema: moved.extend({ reason: z.string() }) },
  'shipment.lost': { topic: 'logistics.v1', schema: moved },
  'shipment.returned': { topic: 'logistics.v1', schema: moved },
  'shipment.cancelled': { topic: 'logistics.v1', schema: shipment },
} as const
