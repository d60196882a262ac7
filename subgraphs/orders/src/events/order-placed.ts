import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { OrderRow } from '../db/entities/order.ts'
import { envelopeOf } from './order-snapshot.ts'

/** The buyer committed. */
export function orderPlaced(order: OrderRow): NewEvent {
  return newEvent('order.placed', { ...envelopeOf(order), data: { orderId: order.id, orderGroupId: order.orderGroupId } })
}
