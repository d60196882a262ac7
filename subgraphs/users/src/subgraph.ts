import { readFileSync } from 'node:fs'
import { createAccessTokenSigner } from '#kit/access-token.ts'
import { systemClock } from '#kit/clock.ts'
import { createMemoryDenylist, createRedisDenylistWriter, type DenylistWriter } from '#kit/denylist.ts'
import { listTags } from '#kit/graphql/cache-tags.ts'
import { startSubgraph, type RunningSubgraph, type SubgraphDefinition, type SubgraphEnvironment } from '#kit/subgraph.ts'
import type { DomainEvent } from '#kit/events/event.ts'
import { createPublicHttp, type PublicHttp } from '#kit/public-http.ts'
import { createIdentityTokens } from '#kit/token-issuers.ts'
import type { UsersApp } from './app.ts'
import type { UsersConfig } from './config.ts'
import { announcementConsumers } from './consumers/announcements.ts'
import { usersEntities } from './db/entities.ts'
import { CreateUsers1760000000000 } from './db/migrations/0001-create-users.ts'
import { IndexRevokedSessions1760000000100 } from './db/migrations/0002-index-revoked-sessions.ts'
import { AddApiKeyNetworks1760000000200 } from './db/migrations/0003-add-api-key-networks.ts'
import { NoteChanges1764000000001 } from './db/migrations/0005-note-changes.ts'
import { VersionApiKeys1760000000300 } from './db/migrations/0004-version-api-keys.ts'
import { CreateWebhooks1764000000002 } from './db/migrations/0006-create-webhooks.ts'
import { TellMemberships1764000000003 } from './db/migrations/0007-tell-memberships.ts'
import { LinkIdentities1764000000004 } from './db/migrations/0008-link-identities.ts'
import { CreatePush1764000000005 } from './db/migrations/0009-create-push.ts'
import { identityEntities } from './db/identity-entities.ts'
import { pushEntities } from './db/push-entities.ts'
import { webhookEntities } from './db/webhook-entities.ts'
import { createLoaders, type UsersLoaders } from './loaders.ts'
import { createPasswords } from './passwords.ts'
import { createPushFigures } from './push-figures.ts'
import { createExpoPushService } from './push-service.ts'
import { resolvers } from './resolvers/resolvers.ts'
import { denylistFill } from './services/deny-sessions.ts'
import { announceToVendor, VENDOR_AWAITED } from './services/announce-by-webhook.ts'
import { PushSender } from './services/send-pushes.ts'
import { WebhookSender } from './services/send-webhooks.ts'
import { createSealedSecrets } from './sealed-secrets.ts'
import { createSignInFigures } from './sign-in-figures.ts'
import { createSignInLimiter } from './sign-in-limiter.ts'
import { createWebhookFigures } from './webhook-figures.ts'

/** Where the keys are published that verify access tokens. */
export const JWKS_PATH = '/.well-known/jwks.json'
/** So long is a key that was taken out still accepted by who keeps the set. */
const JWKS_MAX_AGE_SECONDS = 60

/** People, organizations, memberships, sessions, API keys and webhooks. */
export const usersSubgraph: SubgraphDefinition<UsersApp, UsersLoaders> = {
  name: 'users',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  entities: [...usersEntities, ...webhookEntities, ...identityEntities, ...pushEntities],
  migrations: [CreateUsers1760000000000, IndexRevokedSessions1760000000100, AddApiKeyNetworks1760000000200, VersionApiKeys1760000000300, NoteChanges1764000000001, CreateWebhooks1764000000002, TellMemberships1764000000003, LinkIdentities1764000000004, CreatePush1764000000005],
  consumers: announcementConsumers,
  timers: { [VENDOR_AWAITED]: (tx, event: DomainEvent, app) => announceToVendor(tx, app, event) },
  loops: (app) => [denylistFill(app), app.webhooks, ...(app.push ? [app.push] : [])],
  documents: ({ config: { accessTokens } }) => ({ [JWKS_PATH]: { body: { keys: accessTokens.publicKeys }, maxAgeSeconds: JWKS_MAX_AGE_SECONDS } }),
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
  { denylist = denylistOf(environment), publicHttp = createPublicHttp(config.webhooks) }: { denylist?: DenylistWriter; publicHttp?: PublicHttp } = {},
): Promise<RunningSubgraph<UsersApp>> {
  const passwords = await createPasswords(config.argon2)
  const accessTokens = createAccessTokenSigner({ ...config.accessTokens, clock: environment.clock ?? systemClock })
  const sealedSecrets = createSealedSecrets(config.encryptionKeys)
  return startSubgraph(usersSubgraph, environment, (runtime): UsersApp => {
    const { limited } = createSignInFigures(runtime.metrics.registry)
    const signInLimiter = createSignInLimiter({ redis: environment.redis, attemptsPerMinute: config.signInAttemptsPerMinute, attemptsPerMinuteByAddress: config.signInAttemptsPerMinuteByAddress, limited })
    const app = { ...runtime, config, accessTokens, passwords, identityTokens: createIdentityTokens(config.identityProviders, runtime), signInLimiter, denylist, sealedSecrets, webhookFigures: createWebhookFigures(runtime.metrics.registry, runtime), pushFigures: createPushFigures(runtime.metrics.registry) }
    return { ...app, webhooks: new WebhookSender(app, publicHttp), push: config.push && new PushSender(app, createExpoPushService(config.push), config.push) }
  })
}

function denylistOf({ redis, clock = systemClock }: SubgraphEnvironment): DenylistWriter {
  return redis ? createRedisDenylistWriter({ redis, clock }) : createMemoryDenylist(clock)
}
