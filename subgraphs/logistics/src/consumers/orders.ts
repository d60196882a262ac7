import { defineConsumer } from '#events/registry.ts'
import type { LogisticsApp } from '../app.ts'
import { OrderCopyEntity, ShipmentEntity } from '../db/entities.ts'
import { cancelUnlessPickedUp } from '../services/cancel-shipment.ts'
import { copyOrder, oneAtATimeFor } from '../services/copy-order.ts'
import { createShipment } from '../services/create-shipment.ts'

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
