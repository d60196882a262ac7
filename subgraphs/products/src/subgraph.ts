import { readFileSync } from 'node:fs'
import { startSubgraph, type RunningSubgraph, type SubgraphDefinition, type SubgraphEnvironment } from '#kit/subgraph.ts'
import type { ProductsApp } from './app.ts'
import { cacheTags } from './cache-tags.ts'
import type { ProductsConfig } from './config.ts'
import { complianceConsumer } from './consumers/compliance.ts'
import { ordersConsumer } from './consumers/orders.ts'
import { productsConsumer } from './consumers/products.ts'
import { vendorsConsumer } from './consumers/vendors.ts'
import { CategoryEntity, ProductEntity, VariantEntity } from './db/entities/catalogue.ts'
import { OfferEntity } from './db/entities/offer.ts'
import { ReservationEntity, ReservationLineEntity, StockAdjustmentEntity, StockLevelEntity, StockLocationEntity } from './db/entities/stock.ts'
import { VendorEntity } from './db/entities/vendor.ts'
import { CreateProducts1760000000001 } from './db/migrations/0001-create-products.ts'
import { NoteChanges1764000000001 } from './db/migrations/0002-note-changes.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { resolvers } from './resolvers/resolvers.ts'
import { RESERVATION_EXPIRY } from './services/reserve-stock.ts'
import { expireReservation } from './services/settle-reservation.ts'

export const productsSubgraph: SubgraphDefinition<ProductsApp, Loaders> = {
  name: 'products',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  entities: [
    VendorEntity, CategoryEntity, ProductEntity, VariantEntity, OfferEntity,
    StockLocationEntity, StockLevelEntity, StockAdjustmentEntity, ReservationEntity, ReservationLineEntity,
  ] as never,
  migrations: [CreateProducts1760000000001, NoteChanges1764000000001],
  consumers: [ordersConsumer, vendorsConsumer, complianceConsumer],
  timers: {
    [RESERVATION_EXPIRY]: (tx, { orderId }: { orderId: string }, app) => expireReservation(tx, app, orderId),
  },
  createLoaders,
  cacheTags,
}

/** @throws when the database or the port cannot be had. */
export function startProducts(environment: SubgraphEnvironment, config: ProductsConfig): Promise<RunningSubgraph<ProductsApp>> {
  const definition = environment.redis ? { ...productsSubgraph, consumers: [...productsSubgraph.consumers, productsConsumer] } : productsSubgraph
  return startSubgraph(definition, environment, (runtime) => ({ ...runtime, config }))
}

