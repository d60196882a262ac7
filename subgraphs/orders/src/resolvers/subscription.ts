import type { LiveUpdate } from '#kit/live.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { watchOrder, watchOrganization, watchVendor } from '../services/watch-orders.ts'

const resolve = (update: LiveUpdate) => update

export const subscriptionResolvers = {
  Subscription: {
    orderUpdates: {
      subscribe: (_, args, { app, viewer }) => watchOrder(app, { viewer, ...args }),
      resolve,
    },
    vendorOrderUpdates: {
      subscribe: (_, args, { app, viewer }) => watchVendor(app, { viewer, ...args }),
      resolve,
    },
    organizationOrderUpdates: {
      subscribe: (_, args, { app, viewer }) => watchOrganization(app, { viewer, ...args }),
      resolve,
    },
  },
} satisfies Partial<Resolvers>
