import { defineConsumer } from '#events/registry.ts'
import type { ProductsApp } from '../app.ts'
import { reserveStock } from '../services/reserve-stock.ts'
import { commitReservation, consumeReservation, releaseReservation } from '../services/settle-reservation.ts'

/** Holds, commits, releases and consumes stock as an order goes. */
export const ordersConsumer = defineConsumer<ProductsApp>({
  group: 'products.orders',
  topic: 'orders.v1',
  handlers: {
    'order.approval.requested': (tx, { data }, app) => reserveStock(tx, app, data),
    async 'order.approval.decided'(tx, { data: { orderId, outcome } }, app) {
      // What is approved goes on to `order.created`, and is held already.
      if (outcome !== 'APPROVED') await releaseReservation(tx, app, { orderId, reason: `APPROVAL_${outcome}` })
    },
    'order.created': (tx, { data }, app) => reserveStock(tx, app, data),
    'order.confirmed': (tx, { data }, app) => commitReservation(tx, app, data.orderId),
    'order.cancelled': (tx, { data }, app) => releaseReservation(tx, app, data),
    'order.shipped': (tx, { data }, app) => consumeReservation(tx, app, data.orderId),
  },
})
