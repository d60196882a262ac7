import { readFileSync } from 'node:fs'
import type { EntitySchema } from 'typeorm'
import type { Runtime } from '#kit/runtime.ts'
import { startSubgraph, type RunningSubgraph, type SubgraphDefinition, type SubgraphEnvironment } from '#kit/subgraph.ts'
import type { Resolvers } from './__generated__/resolvers.ts'
import type { LogisticsApp } from './app.ts'
import { createLocalCarrier } from './carriers/local-carrier.ts'
import type { CarrierPort } from './carriers/port.ts'
import type { LogisticsConfig } from './config.ts'
import { complianceConsumer } from './consumers/compliance.ts'
import { ordersConsumer } from './consumers/orders.ts'
import { usersConsumer } from './consumers/users.ts'
import { logisticsEntities } from './db/entities.ts'
import type { ShipmentRow } from './db/entities.ts'
import { CreateShipments1700000001001 } from './db/migrations/0001-create-shipments.ts'
import { CreateHeldOrders1700000001002 } from './db/migrations/0002-create-held-orders.ts'
import { NameHolders1764000000002 } from './db/migrations/0004-name-holders.ts'
import { NoteChanges1764000000001 } from './db/migrations/0003-note-changes.ts'
import { AssignShipments1764000000003 } from './db/migrations/0005-assign-shipments.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { mutations } from './resolvers/mutations.ts'
import { queries } from './resolvers/queries.ts'
import { subscriptions } from './resolvers/subscriptions.ts'
import { types } from './resolvers/types.ts'
import { startSettlingDueBookings } from './services/settle-due-bookings.ts'

export const logisticsSubgraph: SubgraphDefinition<LogisticsApp, Loaders> = {
  name: 'logistics',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers: { Query: queries, Mutation: mutations, Subscription: subscriptions, ...types } satisfies Resolvers,
  entities: logisticsEntities as readonly EntitySchema[] as readonly EntitySchema<never>[],
  migrations: [CreateShipments1700000001001, CreateHeldOrders1700000001002, NoteChanges1764000000001, NameHolders1764000000002, AssignShipments1764000000003],
  consumers: [ordersConsumer, complianceConsumer, usersConsumer],
  timers: {},
  createLoaders,
  cacheTags: {
    // Also of a carrier's organization, which sees what it carries; missing documents are told by the order's.
    Order: () => ['Carriers'],
    Shipment: (row) => ['Carriers', `Order:${(row as ShipmentRow).orderId}`],
    ShipmentLine: null,
    Package: null,
    TrackingEvent: null,
  },
}

/**
 * `connectCarrier` makes the system that bookings go to; the local carrier unless given.
 *
 * @throws when the database or the port cannot be had.
 */
export async function startLogistics(
  environment: SubgraphEnvironment,
  config: LogisticsConfig,
  connectCarrier: (runtime: Runtime) => CarrierPort = (runtime) => createLocalCarrier(runtime, config.localCarrier),
): Promise<RunningSubgraph<LogisticsApp>> {
  const running = await startSubgraph(logisticsSubgraph, environment, (runtime): LogisticsApp => ({ ...runtime, config, carrier: connectCarrier(runtime) }))
  return {
    ...running,
    async startWork() {
      const work = new AsyncDisposableStack()
      work.use(await running.startWork())
      work.use(startSettlingDueBookings(running.app))
      return work
    },
  }
}
