import { readFileSync } from 'node:fs'
import type { EntitySchema } from 'typeorm'
import { startSubgraph, type RunningSubgraph, type SubgraphDefinition, type SubgraphEnvironment } from '#kit/subgraph.ts'
import type { Resolvers } from './__generated__/resolvers.ts'
import type { ComplianceApp } from './app.ts'
import type { ComplianceConfig } from './config.ts'
import { auditConsumers } from './consumers/audit.ts'
import { deadLetterDesk } from './consumers/dead-letters.ts'
import { ordersConsumer } from './consumers/orders.ts'
import { productsConsumer } from './consumers/products.ts'
import { usersConsumer } from './consumers/users.ts'
import { vendorsConsumer } from './consumers/vendors.ts'
import { AuditEntryEntity } from './db/entities/audit.ts'
import { DeadLetterEntity } from './db/entities/dead-letters.ts'
import { DocumentVersionEntity, TradeDocumentEntity } from './db/entities/documents.ts'
import { ComplianceCaseEntity, OrderEntity, OrderLineEntity } from './db/entities/orders.ts'
import { OfferEntity, PartyEntity, PartyMemberEntity, VendorEntity } from './db/entities/parties.ts'
import { PartyScreeningEntity, ScreeningMatchEntity, WatchlistEntryEntity, WatchlistNameEntity, WatchlistVersionEntity } from './db/entities/screening.ts'
import { HsClassificationEntity, HsCodeEntity, LandedCostLineEntity, LandedCostQuoteEntity, TariffRateEntity } from './db/entities/tariffs.ts'
import type { TradeDocumentRow } from './db/entities/documents.ts'
import { CreateCompliance1750000000001 } from './db/migrations/0001-create-compliance.ts'
import { CreateDeadLetters1750000000002 } from './db/migrations/0002-create-dead-letters.ts'
import { NoteChanges1764000000001 } from './db/migrations/0003-note-changes.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { contributions } from './resolvers/contributions.ts'
import { deadLetterTypes } from './resolvers/dead-letters.ts'
import { landedCostTypes } from './resolvers/landed-cost.ts'
import { Mutation, payloads } from './resolvers/mutation.ts'
import { Query } from './resolvers/query.ts'
import { recordTypes } from './resolvers/records.ts'
import { screeningTypes } from './resolvers/screening.ts'
import { reassessmentTimers } from './services/reassess-orders.ts'
import { redeliveryTimers } from './services/redeliver-letters.ts'
import { sweepLetters } from './services/sweep-letters.ts'

const entities = [
  PartyEntity, PartyMemberEntity, VendorEntity, OfferEntity,
  WatchlistVersionEntity, WatchlistEntryEntity, WatchlistNameEntity, PartyScreeningEntity, ScreeningMatchEntity,
  OrderEntity, OrderLineEntity, ComplianceCaseEntity,
  HsCodeEntity, HsClassificationEntity, TariffRateEntity, LandedCostQuoteEntity, LandedCostLineEntity,
  TradeDocumentEntity, DocumentVersionEntity, AuditEntryEntity, DeadLetterEntity,
] as unknown as readonly EntitySchema<never>[]

export const complianceSubgraph: SubgraphDefinition<ComplianceApp, Loaders> = {
  name: 'compliance',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers: { Query, Mutation, ...payloads, ...contributions, ...screeningTypes, ...landedCostTypes, ...recordTypes, ...deadLetterTypes } satisfies Resolvers,
  entities,
  migrations: [CreateCompliance1750000000001, CreateDeadLetters1750000000002, NoteChanges1764000000001],
  consumers: [ordersConsumer, usersConsumer, vendorsConsumer, productsConsumer, ...auditConsumers],
  timers: { ...reassessmentTimers, ...redeliveryTimers },
  deadLetterDesk,
  sweeps: sweepLetters,
  createLoaders,
  // They are seen with their order, and change with it.
  cacheTags: { LandedCostQuote: null, TradeDocument: (row) => [`Order:${(row as TradeDocumentRow).orderId}`] },
}

export function startCompliance(environment: SubgraphEnvironment, config: ComplianceConfig): Promise<RunningSubgraph<ComplianceApp>> {
  return startSubgraph(complianceSubgraph, environment, (runtime) => ({
    ...runtime,
    config,
    redeliver: (subscription, event) => environment.transport.redeliver(subscription, event),
  }))
}
