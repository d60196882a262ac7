import type { LiveUpdate } from '#kit/live.ts'
import type { Context } from '../app.ts'
import { watchOrder, watchOrganization, watchVendor } from '../services/watch-orders.ts'

type After = { readonly after?: string | null }

const resolve = (update: LiveUpdate) => update

export const subscriptionResolvers = {
  Subscription: {
    orderUpdates: {
      subscribe: (_: unknown, args: After & { orderId: string }, { app, viewer }: Context) => watchOrder(app, { viewer, ...args }),
      resolve,
    },
    vendorOrderUpdates: {
      subscribe: (_: unknown, args: After & { vendorId: string }, { app, viewer }: Context) => watchVendor(app, { viewer, ...args }),
      resolve,
    },
    organizationOrderUpdates: {
      subscribe: (_: unknown, args: After & { organizationId: string }, { app, viewer }: Context) => watchOrganization(app, { viewer, ...args }),
      resolve,
    },
  },
}
