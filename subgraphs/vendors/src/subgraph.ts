import { readFileSync } from 'node:fs'
import type { EntitySchema } from 'typeorm'
import { startSubgraph, type RunningSubgraph, type SubgraphDefinition, type SubgraphEnvironment } from '#kit/subgraph.ts'
import type { Resolvers } from './__generated__/resolvers.ts'
import type { VendorsApp } from './app.ts'
import type { VendorsConfig } from './config.ts'
import { complianceConsumer } from './consumers/compliance.ts'
import { usersConsumer } from './consumers/users.ts'
import { vendorsEntities } from './db/entities.ts'
import { CreateVendors1700000001001 } from './db/migrations/0001-create-vendors.ts'
import { NoteChanges1764000000001 } from './db/migrations/0002-note-changes.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { mutations } from './resolvers/mutations.ts'
import { queries } from './resolvers/queries.ts'
import { types } from './resolvers/types.ts'

export const vendorsSubgraph: SubgraphDefinition<VendorsApp, Loaders> = {
  name: 'vendors',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers: { Query: queries, Mutation: mutations, ...types } satisfies Resolvers,
  entities: vendorsEntities as readonly EntitySchema[] as readonly EntitySchema<never>[],
  migrations: [CreateVendors1700000001001, NoteChanges1764000000001],
  consumers: [usersConsumer, complianceConsumer],
  timers: {},
  createLoaders,
}

/** @throws when the database or the port cannot be had. */
export function startVendors(environment: SubgraphEnvironment, config: VendorsConfig): Promise<RunningSubgraph<VendorsApp>> {
  return startSubgraph(vendorsSubgraph, environment, (runtime) => ({ ...runtime, config }))
}
