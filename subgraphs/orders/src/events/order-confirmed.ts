import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { OrderLineRow, OrderRow } from '../db/entities/order.ts'
import { envelopeOf, orderSnapshot } from './order-snapshot.ts'

/** Every gate passed. */
export function orderConfirmed(order: OrderRow, lines: readonly OrderLineRow[], confirmedAt: Date): NewEvent {
  return newEvent('order.confirmed', { ...envelopeOf(order), data: { ...orderSnapshot(order, lines), confirmedAt: confirmedAt.toISOString() } })
}
