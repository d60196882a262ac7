import { readFileSync } from 'node:fs'
import { createAccessTokenSigner } from '#kit/access-token.ts'
import { systemClock } from '#kit/clock.ts'
import { createMemoryDenylist, createRedisDenylistWriter, type DenylistWriter } from '#kit/denylist.ts'
import { listTags } from '#kit/graphql/cache-tags.ts'
import { startSubgraph, type RunningSubgraph, type SubgraphDefinition, type SubgraphEnvironment } from '#kit/subgraph.ts'
import type { UsersApp } from './app.ts'
import type { UsersConfig } from './config.ts'
import { usersEntities } from './db/entities.ts'
import { CreateUsers1760000000000 } from './db/migrations/0001-create-users.ts'
import { IndexRevokedSessions1760000000100 } from './db/migrations/0002-index-revoked-sessions.ts'
import { AddApiKeyNetworks1760000000200 } from './db/migrations/0003-add-api-key-networks.ts'
import { NoteChanges1764000000001 } from './db/migrations/0005-note-changes.ts'
import { VersionApiKeys1760000000300 } from './db/migrations/0004-version-api-keys.ts'
import { createLoaders, type UsersLoaders } from './loaders.ts'
import { createPasswords } from './passwords.ts'
import { resolvers } from './resolvers/resolvers.ts'
import { denylistFill } from './services/deny-sessions.ts'
import { createSignInLimiter } from './sign-in-limiter.ts'

/** People, organizations, memberships, sessions and API keys. It consumes no events in this slice. */
export const usersSubgraph: SubgraphDefinition<UsersApp, UsersLoaders> = {
  name: 'users',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  entities: usersEntities,
  migrations: [CreateUsers1760000000000, IndexRevokedSessions1760000000100, AddApiKeyNetworks1760000000200, VersionApiKeys1760000000300, NoteChanges1764000000001],
  consumers: [],
  timers: {},
  loops: (app) => [denylistFill(app)],
  createLoaders,
  // Who is inside is decided by memberships as they are in the database.
  cacheTags: { Organization: (_row, _field, { userId }) => (userId === null ? [] : listTags('Standing', userId)) },
}

/**
 * Starts the subgraph; the access tokens that it signs carry the key id of `config.accessTokens`. A router in the same process is given the same `denylist`;
 * one in another reads Redis'.
 */
export async function startUsers(
  environment: SubgraphEnvironment,
  config: UsersConfig,
  { denylist = denylistOf(environment) }: { denylist?: DenylistWriter } = {},
): Promise<RunningSubgraph<UsersApp>> {
  const passwords = await createPasswords(config.argon2)
  const accessTokens = createAccessTokenSigner({ ...config.accessTokens, clock: environment.clock ?? systemClock })
  const signInLimiter = createSignInLimiter({ redis: environment.redis, attemptsPerMinute: config.signInAttemptsPerMinute, attemptsPerMinuteByAddress: config.signInAttemptsPerMinuteByAddress })
  return startSubgraph(usersSubgraph, environment, (runtime): UsersApp => ({ ...runtime, config, accessTokens, passwords, signInLimiter, denylist }))
}

function denylistOf({ redis, clock = systemClock }: SubgraphEnvironment): DenylistWriter {
  return redis ? createRedisDenylistWriter({ redis, clock }) : createMemoryDenylist(clock)
}
