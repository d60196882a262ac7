import { defineConsumer, type EventData } from '#events/registry.ts'
import { newestOnly, type Handler } from '#kit/events/consumer.ts'
import type { LogisticsApp } from '../app.ts'
import { OrderCopyEntity, ShipmentEntity } from '../db/entities.ts'
import { cancelUnlessPickedUp } from '../services/cancel-shipment.ts'
import { copyOrder, oneAtATimeFor } from '../services/copy-order.ts'
import { createShipment } from '../services/create-shipment.ts'
import { setHold } from '../services/held-order.ts'

/** What the platform stopped stays stopped by an older release that is replayed from the dead letters, and the other way round. */
function becomes(held: boolean): Handler<LogisticsApp> {
  return newestOnly('logistics.platform-holds', (tx, { data }) => setHold(tx, { orderId: (data as EventData<'order.held'>).orderId, holder: 'PLATFORM' }, held))
}

export const ordersConsumer = defineConsumer<LogisticsApp>({
  group: 'logistics.orders',
  topic: 'orders.v1',
  handlers: {
    async 'order.created'(tx, { data }) {
      await copyOrder(tx, data)
    },

    async 'order.confirmed'(tx, { data }, app) {
      await oneAtATimeFor(tx, data.orderId)
      const order = await copyOrder(tx, data)
      // A confirmation replayed from the dead letters may come after the cancellation.
      if (order.cancelled) return app.log.info({ orderId: data.orderId }, 'a cancelled order gets no shipment')
      await createShipment(tx, app, data)
    },

    'order.held': becomes(true),
    'order.released': becomes(false),

    async 'order.cancelled'(tx, { data }, app) {
      await oneAtATimeFor(tx, data.orderId)
      await tx.manager.update(OrderCopyEntity, { id: data.orderId }, { cancelled: true })
      const shipment = await tx.manager.findOne(ShipmentEntity, { where: { orderId: data.orderId }, lock: { mode: 'pessimistic_write' } })
      if (!shipment || shipment.status === 'CANCELLED') return

      const cancelled = await cancelUnlessPickedUp(tx, app, shipment, `The order was cancelled: ${data.reason}`)
      // The goods are with the carrier: they arrive, or come back, and both are told.
      if (!cancelled) app.log.info({ orderId: data.orderId, status: shipment.status }, 'a shipment on its way outlives its order')
    },
  },
})
