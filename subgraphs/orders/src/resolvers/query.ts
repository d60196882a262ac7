import type { PageArguments } from '#kit/connections.ts'
import { cartOwnerOf } from '../access.ts'
import type { Context } from '../app.ts'
import type { CartRow } from '../db/entities/cart.ts'
import { listOrderGroups, listOrders, type OrdersArguments } from '../services/list-orders.ts'

type ById = { readonly id: string }

export const queryResolvers = {
  Query: {
    cart(_: unknown, __: unknown, { viewer, loaders }: Context): Promise<CartRow | null> | null {
      const owner = cartOwnerOf(viewer)
      return owner && loaders.cartOfOwner.load(owner.ownerId)
    },
    checkout: (_: unknown, { id }: ById, { loaders }: Context) => loaders.checkout.load(id),
    order: (_: unknown, { id }: ById, { loaders }: Context) => loaders.order.load(id),
    orders: (_: unknown, args: OrdersArguments, { app, viewer }: Context) => listOrders(app, viewer, args),
    orderGroup: (_: unknown, { id }: ById, { loaders }: Context) => loaders.orderGroup.load(id),
    orderGroups: (_: unknown, args: PageArguments, { app, viewer }: Context) => listOrderGroups(app, viewer, args),
  },
}
