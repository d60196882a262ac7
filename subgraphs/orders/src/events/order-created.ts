import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { OrderGroupRow, OrderLineRow, OrderRow } from '../db/entities/order.ts'
import { amount, envelopeOf, orderSnapshot } from './order-snapshot.ts'

/** The record exists. `orders` are all of the group, so that payments can open one intent for it. */
export function orderCreated(order: OrderRow, lines: readonly OrderLineRow[], { group, orders, paymentMethodToken }: {
  group: OrderGroupRow
  orders: readonly OrderRow[]
  paymentMethodToken: string
}): NewEvent {
  return newEvent('order.created', {
    ...envelopeOf(order),
    data: {
      ...orderSnapshot(order, lines),
      group: {
        total: amount(group.totalMinor, group.currency),
        paymentMethodToken,
        orders: orders.map(({ id, vendorId, totalMinor, currency }) => ({ orderId: id, vendorId, total: amount(totalMinor, currency) })),
      },
    },
  })
}
