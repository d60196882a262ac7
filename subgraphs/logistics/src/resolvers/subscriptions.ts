import type { LiveUpdate } from '#kit/live.ts'
import type { Context } from '../app.ts'
import { watchShipment, watchShipmentsOfOrder } from '../services/watch-shipments.ts'

interface After { readonly after?: string | null }

const toShipmentUpdate = (update: LiveUpdate, _: unknown, { loaders }: Context) => ({ ...update, shipment: loaders.shipment.load(update.entityId) })

export const subscriptions = {
  shipmentUpdates: {
    subscribe: (_: unknown, args: After & { shipmentId: string }, context: Context) => watchShipment(context, args),
    resolve: toShipmentUpdate,
  },
  orderShipmentUpdates: {
    subscribe: (_: unknown, args: After & { orderId: string }, context: Context) => watchShipmentsOfOrder(context, args),
    resolve: toShipmentUpdate,
  },
}
