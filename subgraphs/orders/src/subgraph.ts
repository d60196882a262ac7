import { readFileSync } from 'node:fs'
import type { EntitySchema } from 'typeorm'
import { startSubgraph, type RunningSubgraph, type SubgraphDefinition, type SubgraphEnvironment } from '#kit/subgraph.ts'
import type { Resolvers } from './__generated__/resolvers.ts'
import type { OrdersApp } from './app.ts'
import { cacheTags } from './cache-tags.ts'
import type { OrdersConfig } from './config.ts'
import { complianceConsumer } from './consumers/compliance.ts'
import { logisticsConsumer } from './consumers/logistics.ts'
import { paymentsConsumer } from './consumers/payments.ts'
import { productsConsumer } from './consumers/products.ts'
import { usersConsumer } from './consumers/users.ts'
import { vendorsConsumer } from './consumers/vendors.ts'
import { orderEntities } from './db/entities.ts'
import { CreateOrders1700000000001 } from './db/migrations/0001-create-orders.ts'
import { CreateApprovals1764000000003 } from './db/migrations/0003-create-approvals.ts'
import { KeepPlatformHolds1764000000004 } from './db/migrations/0004-keep-platform-holds.ts'
import { NoteChanges1764000000001 } from './db/migrations/0002-note-changes.ts'
import { ordersFigures } from './figures.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { approvalResolvers } from './resolvers/approval.ts'
import { cartResolvers } from './resolvers/cart.ts'
import { mutationResolvers } from './resolvers/mutation.ts'
import { orderResolvers } from './resolvers/order.ts'
import { queryResolvers } from './resolvers/query.ts'
import { subscriptionResolvers } from './resolvers/subscription.ts'
import { ACCEPTANCE_DEADLINE, APPROVAL_DEADLINE, PAYMENT_DEADLINE } from './services/deadlines.ts'
import { expireApproval } from './services/expire-approval.ts'
import { expireOrder } from './services/expire-order.ts'

/** Carts, checkouts, orders, and the saga that carries an order from placed to delivered. */
export const ordersSubgraph: SubgraphDefinition<OrdersApp, Loaders> = {
  name: 'orders',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers: { ...queryResolvers, ...mutationResolvers, ...subscriptionResolvers, ...cartResolvers, ...orderResolvers, ...approvalResolvers } satisfies Resolvers,
  entities: orderEntities as unknown as readonly EntitySchema<never>[],
  migrations: [CreateOrders1700000000001, NoteChanges1764000000001, CreateApprovals1764000000003, KeepPlatformHolds1764000000004],
  consumers: [usersConsumer, vendorsConsumer, productsConsumer, paymentsConsumer, complianceConsumer, logisticsConsumer],
  timers: {
    [APPROVAL_DEADLINE]: expireApproval,
    [PAYMENT_DEADLINE]: expireOrder('PAYMENT_TIMED_OUT'),
    [ACCEPTANCE_DEADLINE]: expireOrder('ACCEPTANCE_TIMED_OUT'),
  },
  createLoaders,
  cacheTags,
  figures: ordersFigures,
}

/** Starts the orders subgraph; its work begins with `startWork()`. */
export function startOrders(environment: SubgraphEnvironment, config: OrdersConfig): Promise<RunningSubgraph<OrdersApp>> {
  return startSubgraph(ordersSubgraph, environment, (runtime) => ({ ...runtime, config }))
}
