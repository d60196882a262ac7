import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { OrderRow } from '../db/entities/order.ts'
import { envelopeOf } from './order-snapshot.ts'

/** It has arrived; `deliveredAt` is when the carrier says it did. */
export function orderDelivered(order: OrderRow, deliveredAt: Date): NewEvent {
  return newEvent('order.delivered', {
    ...envelopeOf(order),
    data: { orderId: order.id, orderGroupId: order.orderGroupId, vendorId: order.vendorId, deliveredAt: deliveredAt.toISOString() },
  })
}
