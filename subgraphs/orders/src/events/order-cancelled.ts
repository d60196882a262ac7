import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { OrderRow } from '../db/entities/order.ts'
import type { PublishedReason } from '../domain/order.ts'
import { envelopeOf } from './order-snapshot.ts'

/** It ended early: whoever did something for it undoes that. */
export function orderCancelled(order: OrderRow, reason: PublishedReason, note: string | null): NewEvent {
  return newEvent('order.cancelled', {
    ...envelopeOf(order),
    data: { orderId: order.id, orderGroupId: order.orderGroupId, vendorId: order.vendorId, reason, note },
  })
}
