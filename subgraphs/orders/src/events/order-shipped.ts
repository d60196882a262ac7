import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { OrderRow } from '../db/entities/order.ts'
import { envelopeOf } from './order-snapshot.ts'

/** It has left the vendor: the money may be taken. */
export function orderShipped(order: OrderRow, shipmentId: string): NewEvent {
  return newEvent('order.shipped', {
    ...envelopeOf(order),
    data: { orderId: order.id, orderGroupId: order.orderGroupId, vendorId: order.vendorId, shipmentId },
  })
}
