import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { OrderRow } from '../db/entities/order.ts'
import { envelopeOf } from './order-snapshot.ts'

/** The platform's hold is over, and with it what kept the goods. */
export function orderReleased(order: OrderRow, releasedAt: Date): NewEvent {
  return newEvent('order.released', {
    ...envelopeOf(order),
    data: { orderId: order.id, orderGroupId: order.orderGroupId, vendorId: order.vendorId, releasedAt: releasedAt.toISOString() },
  })
}
