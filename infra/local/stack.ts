import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { PubSub } from 'graphql-subscriptions'
import { eventContracts } from '#events/registry.ts'
import { createAccessTokenVerifier } from '#kit/access-token.ts'
import type { Clock } from '#kit/clock.ts'
import { readAll } from '#kit/config.ts'
import { PgBossTransport } from '#kit/events/pg-boss-transport.ts'
import { createInternalTokenSigner, createInternalTokenVerifier } from '#kit/internal-token.ts'
import type { Health } from '#kit/http-door.ts'
import type { Logger } from '#kit/log.ts'
import type { SubgraphEnvironment } from '#kit/subgraph.ts'
import { apiKeyAuthenticator } from '../../router/src/api-keys.ts'
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
  /** The address of a database that exists, by name: each subgraph's, and `events` for the transport. */
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
}

export type Subgraphs = Awaited<ReturnType<typeof startSubgraphs>>

/** All seven subgraphs, the transport between them and the router, in this process. */
export interface Stack extends AsyncDisposable {
  readonly router: Router
  readonly subgraphs: Subgraphs
  readonly transport: PgBossTransport
  readonly pubsub: PubSub
}

/**
 * Starts everything and resolves when the graph answers. Disposing drains: first the router, then the work, then the rest.
 *
 * @throws what cannot start; nothing is left running.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const configs = readConfigs(options)
  await using started = new AsyncDisposableStack()
  // As many may watch one channel as want to; Node takes more than ten for a leak and says so.
  const pubsub = new PubSub({ eventEmitter: new EventEmitter().setMaxListeners(0) })
  const transport = await PgBossTransport.start({ databaseUrl: options.databaseUrl('events'), log: options.log })
  const transportHolder = new AsyncDisposableStack()
  started.use(transportHolder)
  transportHolder.use(transport)

  const subgraphs = await startSubgraphs(options, configs, { transport, pubsub })
  // The transport must be gone before the databases that its consumers use: it is moved above them.
  const work = new AsyncDisposableStack()
  for (const subgraph of Object.values(subgraphs)) started.use(subgraph)
  work.use(transportHolder.move())
  started.use(work)
  for (const subgraph of Object.values(subgraphs)) work.use(await subgraph.startWork())

  const signer = createInternalTokenSigner(options.keys.internal)
  const router = started.use(await startRouter({
    supergraphSdl: readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'),
    subgraphUrls: Object.fromEntries(Object.entries(subgraphs).map(([name, { url }]) => [name, url])),
    internalTokenSigner: signer,
    accessTokenVerifier: createAccessTokenVerifier({ jwks: options.keys.accessTokens.publicKeys, clock: options.clock }),
    authenticateApiKey: apiKeyAuthenticator({ usersUrl: subgraphs.users.url, signer }),
    readiness: async () => Object.fromEntries(await Promise.all(Object.values(subgraphs).map(async ({ name, health }) => [name, summaryOf(await health())] as const))),
    logger: options.log.child({ part: 'router' }),
    host: options.host,
    port: options.port,
    ...options.router,
  }))

  const owned = started.move()
  return { router, subgraphs, transport, pubsub, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}

function summaryOf(health: Health): string {
  const missing = Object.entries(health).filter(([, state]) => state !== 'up')
  return missing.length === 0 ? 'up' : missing.map(([dependency, state]) => `${dependency}: ${state}`).join(', ')
}

/** Before anything starts: what a later one cannot use must not find the earlier ones half way up. */
function readConfigs({ env, keys: { accessTokens } }: StackOptions) {
  const accessTokenKey = { ...accessTokens.privateKey.export({ format: 'jwk' }), kid: accessTokens.keyId }
  return readAll({
    users: () => toUsersConfig({ ...env, USERS_ACCESS_TOKEN_KEY: JSON.stringify(accessTokenKey) }),
    products: () => toProductsConfig(env),
    orders: () => toOrdersConfig(env),
    payments: () => toPaymentsConfig(env),
    vendors: () => toVendorsConfig(env),
    logistics: () => toLogisticsConfig(env),
    compliance: () => toComplianceConfig(env),
  })
}

async function startSubgraphs(options: StackOptions, configs: ReturnType<typeof readConfigs>, { transport, pubsub }: Pick<Stack, 'transport' | 'pubsub'>) {
  const environmentOf = (name: SubgraphName): SubgraphEnvironment => ({
    databaseUrl: options.databaseUrl(name),
    host: '127.0.0.1',
    port: options.subgraphPort === 0 ? 0 : options.subgraphPort + SUBGRAPHS.indexOf(name),
    poolSize: options.poolSize ?? 10,
    tokens: createInternalTokenVerifier({ publicKeys: options.keys.internal.publicKeys, audience: name }),
    transport,
    pubsub,
    contracts: eventContracts,
    log: options.log,
    clock: options.clock,
  })
  const starting = {
    users: startUsers(environmentOf('users'), configs.users),
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
