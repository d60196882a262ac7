import { createHash } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { PubSub } from 'graphql-subscriptions'
import { eventContracts } from '#events/registry.ts'
import { createAccessTokenVerifier } from '#kit/access-token.ts'
import type { Clock } from '#kit/clock.ts'
import { readAll } from '#kit/config.ts'
import { PgBossTransport } from '#kit/events/pg-boss-transport.ts'
import { createInternalTokenSigner, createInternalTokenVerifier, INTERNAL_TOKEN_HEADER } from '#kit/internal-token.ts'
import type { Logger } from '#kit/log.ts'
import type { SubgraphEnvironment } from '#kit/subgraph.ts'
import { ROUTER, type Viewer } from '#kit/viewer.ts'
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

const API_KEY_MEMORY_MS = 15_000
const API_KEY_LOOK_UP_MS = 5_000

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
    authenticateApiKey: apiKeyAuthenticator(subgraphs.users.url, (audience) => signer.sign(ROUTER, audience)),
    readiness: async () => Object.fromEntries(await Promise.all(Object.values(subgraphs).map(
      async (subgraph) => [subgraph.name, await subgraph.ready() ? 'up' as const : 'its database does not answer'] as const))),
    logger: options.log.child({ part: 'router' }),
    host: options.host,
    port: options.port,
    ...options.router,
  }))

  const owned = started.move()
  return { router, subgraphs, transport, pubsub, [Symbol.asyncDispose]: () => owned.disposeAsync() }
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

/**
 * Asks the users subgraph whose key it is; it is sent the key's hash, never the key. An answer is remembered for a quarter
 * of a minute: a revoked key works that much longer at most.
 */
function apiKeyAuthenticator(usersUrl: string, sign: (audience: string) => Promise<string>): (key: string) => Promise<Viewer | null> {
  const known = new Map<string, { viewer: Viewer | null; until: number }>()

  return async (key) => {
    const secretHash = createHash('sha256').update(key).digest('hex')
    const remembered = known.get(secretHash)
    if (remembered && remembered.until > Date.now()) return remembered.viewer

    const viewer = await lookUp(secretHash)
    if (known.size > 10_000) known.clear()
    known.set(secretHash, { viewer, until: Date.now() + API_KEY_MEMORY_MS })
    return viewer
  }

  async function lookUp(secretHash: string): Promise<Viewer | null> {
    const response = await fetch(usersUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [INTERNAL_TOKEN_HEADER]: await sign('users') },
      signal: AbortSignal.timeout(API_KEY_LOOK_UP_MS),
      body: JSON.stringify({
        query: 'query ($secretHash: String!) { apiKeyPrincipal(secretHash: $secretHash) { apiKeyId organizationId scopes } }',
        variables: { secretHash },
      }),
    })
    const { data, errors } = await response.json() as { data?: { apiKeyPrincipal: ApiKeyPrincipal | null }; errors?: unknown }
    if (!data || errors) throw new Error(`The users subgraph could not look a key up: ${JSON.stringify(errors)}`)
    const principal = data.apiKeyPrincipal
    return principal && { kind: 'API_KEY', userId: null, sessionId: null, roles: [], ...principal }
  }
}

interface ApiKeyPrincipal {
  apiKeyId: string
  organizationId: string
  scopes: string[]
}
