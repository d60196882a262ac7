import type { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { PubSub } from 'graphql-subscriptions'
import { eventContracts } from '#events/registry.ts'
import { createAccessTokenVerifier } from '#kit/access-token.ts'
import { systemClock, type Clock } from '#kit/clock.ts'
import { readAll } from '#kit/config.ts'
import { createMemoryDenylist, RedisDenylist, type Denylist, type DenylistWriter } from '#kit/denylist.ts'
import { KafkaTransport } from '#kit/events/kafka-transport.ts'
import { PgBossTransport } from '#kit/events/pg-boss-transport.ts'
import type { EventTransport } from '#kit/events/transport.ts'
import { createInternalTokenSigner, createInternalTokenVerifier } from '#kit/internal-token.ts'
import type { Health } from '#kit/http-door.ts'
import type { Logger } from '#kit/log.ts'
import { createMetrics, type Metrics } from '#kit/metrics.ts'
import { satisfiesPolicy } from '#kit/policies.ts'
import { connectRedis, type RedisConnection } from '#kit/redis.ts'
import type { SubgraphEnvironment } from '#kit/subgraph.ts'
import { manyMayListen, RedisWakeUps, type WakeUps } from '#kit/wake-ups.ts'
import { apiKeyAuthenticator } from '../../router/src/api-keys.ts'
import { identityAuthenticator } from '../../router/src/linked-identities.ts'
import { startRouter, type Router, type RouterOptions } from '../../router/src/router.ts'
import { toComplianceConfig } from '../../subgraphs/compliance/src/config.ts'
import { startCompliance } from '../../subgraphs/compliance/src/subgraph.ts'
import { toLogisticsConfig } from '../../subgraphs/logistics/src/config.ts'
import { startLogistics } from '../../subgraphs/logistics/src/subgraph.ts'
import { toOrdersConfig } from '../../subgraphs/orders/src/config.ts'
import { startOrders } from '../../subgraphs/orders/src/subgraph.ts'
import { toPaymentsConfig } from '../../subgraphs/payments/src/config.ts'
import { startPayments } from '../../subgraphs/payments/src/subgraph.ts'
import { toProductsConfig } from '../../subgraphs/products/src/config.ts'
import { startProducts } from '../../subgraphs/products/src/subgraph.ts'
import { toUsersConfig } from '../../subgraphs/users/src/config.ts'
import { startUsers } from '../../subgraphs/users/src/subgraph.ts'
import { toVendorsConfig } from '../../subgraphs/vendors/src/config.ts'
import { startVendors } from '../../subgraphs/vendors/src/subgraph.ts'
import type { SigningKey } from './keys.ts'

/** In the order of their ports. */
export const SUBGRAPHS = ['users', 'products', 'orders', 'payments', 'vendors', 'logistics', 'compliance'] as const
export type SubgraphName = (typeof SUBGRAPHS)[number]

export interface StackOptions {
  /** The address of a database that exists, by name: each subgraph's, and `events` for the embedded transport. */
  readonly databaseUrl: (name: SubgraphName | 'events') => string
  readonly host: string
  readonly port: number
  /** The first of seven ports; 0 takes free ones. */
  readonly subgraphPort: number
  /** The subgraphs' own settings, as environment variables. */
  readonly env: NodeJS.ProcessEnv
  readonly keys: { readonly accessTokens: SigningKey; readonly internal: SigningKey }
  readonly log: Logger
  readonly clock?: Clock
  readonly poolSize?: number
  readonly router?: Partial<RouterOptions>
  /** Everything is counted here. */
  readonly metrics?: Metrics
  /** The router asks subgraphs as it would in other processes, instead of calling them. */
  readonly subgraphsOverHttp?: boolean
  /** Kafka and Redis, instead of what stands in for them in this process. */
  readonly engines?: StackEngines
}

export interface StackEngines {
  readonly kafkaBrokers: readonly string[]
  readonly topicPrefix: string
  readonly partitions: number
  readonly redisUrl: string
  readonly redisKeyPrefix: string
}

export type Subgraphs = Awaited<ReturnType<typeof startSubgraphs>>

/** All seven subgraphs, the transport between them and the router, in this process. */
export interface Stack extends AsyncDisposable {
  readonly router: Router
  readonly subgraphs: Subgraphs
  readonly transport: EventTransport
  /** The subscribers to live updates, of all subgraphs. */
  readonly listeners: EventEmitter
}

/** What joins the subgraphs: events, wake-ups and ended credentials. */
interface Carriers {
  readonly transport: EventTransport
  readonly wakeUpsOf: (name: SubgraphName) => WakeUps
  readonly redis?: RedisConnection
  readonly denylist: Denylist
  /** Left out where users writes to Redis. */
  readonly denylistWriter?: DenylistWriter
  readonly metrics: Metrics
}

/**
 * Starts everything and resolves when the graph answers. Disposing drains: first the router, then the work, then the rest.
 *
 * @throws what cannot start; nothing is left running.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const configs = readConfigs(options)
  await using started = new AsyncDisposableStack()
  const listeners = manyMayListen()
  const transportHolder = started.use(new AsyncDisposableStack())
  const carriers = options.engines
    ? await connectEngines(options, options.engines, { started, transportHolder, listeners })
    : await embedCarriers(options, { transportHolder, listeners })
  const subgraphs = await startSubgraphs(options, configs, carriers)
  // The transport must be gone before the databases that its consumers use: it is moved above them.
  const work = new AsyncDisposableStack()
  for (const subgraph of Object.values(subgraphs)) started.use(subgraph)
  work.use(transportHolder.move())
  started.use(work)
  for (const subgraph of Object.values(subgraphs)) work.use(await subgraph.startWork())

  const signer = createInternalTokenSigner(options.keys.internal)
  const router = started.use(await startRouter({
    supergraphSdl: readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'),
    subgraphs: Object.fromEntries(Object.entries(subgraphs).map(([name, { url, server }]) => [name, { url, local: options.subgraphsOverHttp ? undefined : server.local }])),
    internalTokenSigner: signer,
    accessTokenVerifier: createAccessTokenVerifier({ jwks: options.keys.accessTokens.publicKeys, clock: options.clock }),
    denylist: carriers.denylist,
    redis: carriers.redis,
    responseCache: carriers.redis !== undefined,
    clock: options.clock,
    authenticateApiKey: apiKeyAuthenticator(),
    // In one process the providers of users are the router's.
    authenticateIdentity: identityAuthenticator(configs.users.identityProviders, { clock: options.clock, log: options.log }),
    satisfiesPolicy,
    readiness: async () => Object.fromEntries(await Promise.all(Object.values(subgraphs).map(async ({ name, health }) => [name, summaryOf(await health())] as const))),
    logger: options.log.child({ part: 'router' }),
    metrics: carriers.metrics.registry,
    host: options.host,
    port: options.port,
    ...options.router,
  }))

  const owned = started.move()
  return { router, subgraphs, transport: carriers.transport, listeners, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}

async function embedCarriers({ databaseUrl, log, clock = systemClock, metrics = createMetrics() }: StackOptions, { transportHolder, listeners }: { transportHolder: AsyncDisposableStack; listeners: EventEmitter }): Promise<Carriers> {
  const pubsub = new PubSub({ eventEmitter: listeners })
  const denylist = createMemoryDenylist(clock)
  const transport = transportHolder.use(await PgBossTransport.start({ databaseUrl: databaseUrl('events'), log, metrics }))
  return { transport, wakeUpsOf: () => pubsub, denylist, denylistWriter: denylist, metrics }
}

async function connectEngines({ log, clock = systemClock, metrics = createMetrics() }: StackOptions, engines: StackEngines, { started, transportHolder, listeners }: {
  started: AsyncDisposableStack
  transportHolder: AsyncDisposableStack
  listeners: EventEmitter
}): Promise<Carriers> {
  const { kafkaBrokers: brokers, topicPrefix, partitions, redisUrl: url, redisKeyPrefix: keyPrefix } = engines
  const redis = started.use(connectRedis({ url, keyPrefix, log }))
  const denylist = started.use(new RedisDenylist({ redis, clock, metrics, log }))
  const transport = transportHolder.use(await KafkaTransport.start({ brokers, topicPrefix, partitions, clientId: 'stack', log, metrics }))
  return { transport, wakeUpsOf: (name) => started.use(new RedisWakeUps({ redis, name, eventEmitter: listeners })), redis, denylist, metrics }
}

function summaryOf(health: Health): string {
  const missing = Object.entries(health).filter(([, state]) => state !== 'up')
  return missing.length === 0 ? 'up' : missing.map(([dependency, state]) => `${dependency}: ${state}`).join(', ')
}

/** Before anything starts: what a later one cannot use must not find the earlier ones half way up. */
function readConfigs({ env, keys: { accessTokens } }: StackOptions) {
  const accessTokenKey = { ...accessTokens.privateKey.export({ format: 'jwk' }), kid: accessTokens.keyId }
  return readAll({
    users: () => toUsersConfig({ ...env, USERS_ACCESS_TOKEN_KEY: JSON.stringify(accessTokenKey), USERS_ACCESS_TOKEN_OTHER_KEYS: JSON.stringify(accessTokens.publicKeys) }),
    products: () => toProductsConfig(env),
    orders: () => toOrdersConfig(env),
    payments: () => toPaymentsConfig(env),
    vendors: () => toVendorsConfig(env),
    logistics: () => toLogisticsConfig(env),
    compliance: () => toComplianceConfig(env),
  })
}

async function startSubgraphs(options: StackOptions, configs: ReturnType<typeof readConfigs>, { transport, wakeUpsOf, redis, denylistWriter, metrics }: Carriers) {
  const environmentOf = (name: SubgraphName): SubgraphEnvironment => ({
    databaseUrl: options.databaseUrl(name),
    host: '127.0.0.1',
    port: options.subgraphPort === 0 ? 0 : options.subgraphPort + SUBGRAPHS.indexOf(name),
    poolSize: options.poolSize ?? 10,
    tokens: createInternalTokenVerifier({ publicKeys: options.keys.internal.publicKeys, audience: name }),
    transport,
    pubsub: wakeUpsOf(name),
    redis,
    metrics,
    contracts: eventContracts,
    log: options.log,
    clock: options.clock,
  })
  const starting = {
    users: startUsers(environmentOf('users'), configs.users, { denylist: denylistWriter }),
    products: startProducts(environmentOf('products'), configs.products),
    orders: startOrders(environmentOf('orders'), configs.orders),
    payments: startPayments(environmentOf('payments'), configs.payments),
    vendors: startVendors(environmentOf('vendors'), configs.vendors),
    logistics: startLogistics(environmentOf('logistics'), configs.logistics),
    compliance: startCompliance(environmentOf('compliance'), configs.compliance),
  }
  const outcomes = await Promise.allSettled(Object.values(starting))
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed) {
    for (const outcome of outcomes) if (outcome.status === 'fulfilled') await outcome.value[Symbol.asyncDispose]()
    throw failed.reason
  }
  return {
    users: await starting.users,
    products: await starting.products,
    orders: await starting.orders,
    payments: await starting.payments,
    vendors: await starting.vendors,
    logistics: await starting.logistics,
    compliance: await starting.compliance,
  }
}
