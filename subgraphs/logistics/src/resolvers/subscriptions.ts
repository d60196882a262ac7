import { nonNull } from '#kit/graphql/non-null.ts'
import type { LiveUpdate } from '#kit/live.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import type { Context } from '../app.ts'
import { watchDeliveryTasks, watchShipment, watchShipmentsOfOrder } from '../services/watch-shipments.ts'

const toShipmentUpdate = (update: LiveUpdate, _: unknown, { loaders }: Context) =>
  ({ ...update, shipment: nonNull(loaders.shipment.load(update.entityId)) })

export const subscriptions: Resolvers['Subscription'] = {
  shipmentUpdates: {
    subscribe: (_, args, context) => watchShipment(context, args),
    resolve: toShipmentUpdate,
  },
  orderShipmentUpdates: {
    subscribe: (_, args, context) => watchShipmentsOfOrder(context, args),
    resolve: toShipmentUpdate,
  },
  deliveryTaskUpdates: {
    subscribe: (_, args, context) => watchDeliveryTasks(context, args),
    resolve: async (update: LiveUpdate, _: unknown, { loaders }: Context) =>
      ({ ...update, shipmentId: update.entityId, shipment: await loaders.deliveryTask.load(update.entityId) }),
  },
}
