import { cartOwnerOf } from '../access.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { listOrderGroups, listOrders } from '../services/list-orders.ts'
import { sumOrderVolume } from '../services/sum-orders.ts'

export const queryResolvers = {
  Query: {
    approvalRequest: (_, { id }, { loaders }) => loaders.approvalRequest.load(id),
    cart(_, _args, { viewer, loaders }) {
      const owner = cartOwnerOf(viewer)
      return owner && loaders.cartOfOwner.load(owner.ownerId)
    },
    checkout: (_, { id }, { loaders }) => loaders.checkout.load(id),
    order: (_, { id }, { loaders }) => loaders.order.load(id),
    orders: (_, args, { app, viewer }) => listOrders(app, viewer, args),
    orderGroup: (_, { id }, { loaders }) => loaders.orderGroup.load(id),
    orderVolume: (_, args, { app, viewer }) => sumOrderVolume(app, viewer, args),
    orderGroups: (_, args, { app, viewer }) => listOrderGroups(app, viewer, args),
  },
} satisfies Partial<Resolvers>
