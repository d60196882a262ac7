import { defineConsumer } from '#events/registry.ts'
import type { PaymentsApp } from '../app.ts'
import { captureOnShipment, payOutOnDelivery, releaseOnCancellation } from '../services/follow-order.ts'
import { openIntent } from '../services/open-intent.ts'

/** Follows each order from its creation to its end. The provider is called afterwards, outside these transactions. */
export const ordersConsumer = defineConsumer<PaymentsApp>({
  group: 'payments.orders',
  topic: 'orders.v1',
  handlers: {
    'order.created': (tx, { data }, app) => openIntent(tx, app, data),
    'order.shipped': (tx, { data }, app) => captureOnShipment(tx, app, data.orderId),
    'order.cancelled': (tx, { data }, app) => releaseOnCancellation(tx, app, data.orderId),
    'order.delivered': (tx, { data }, app) => payOutOnDelivery(tx, app, data.orderId),
  },
})
