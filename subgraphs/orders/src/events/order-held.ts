import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { OrderRow } from '../db/entities/order.ts'
import { envelopeOf } from './order-snapshot.ts'

/** The platform stopped it: nothing leaves the vendor. */
export function orderHeld(order: OrderRow, heldAt: string): NewEvent {
  return newEvent('order.held', {
    ...envelopeOf(order),
    data: { orderId: order.id, orderGroupId: order.orderGroupId, vendorId: order.vendorId, heldAt },
  })
}
