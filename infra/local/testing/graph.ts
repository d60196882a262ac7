import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { testEngines } from '../../../subgraphs/kit/testing/engines.ts'
import { createTestDatabase } from '../../../subgraphs/kit/testing/postgres.ts'
import { TestClock } from '../../../subgraphs/kit/testing/subgraph.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { GraphClient, type Answer } from '../../../clients/cli/graph-client.ts'
import { buy, createOrganization, loadReferenceData, onboardVendor, register, setUpCarrier, signIn } from '../../../clients/cli/marketplace.ts'
import { mutate } from '../../../clients/cli/mutate.ts'
import { createLogger } from '#kit/log.ts'
import type { DomainEvent } from '#kit/events/event.ts'
import { newId } from '#kit/ids.ts'
import { createInternalTokenSigner, INTERNAL_TOKEN_HEADER } from '#kit/internal-token.ts'
import type { Viewer } from '#kit/viewer.ts'
import { complianceSubgraph } from '../../../subgraphs/compliance/src/subgraph.ts'
import { logisticsSubgraph } from '../../../subgraphs/logistics/src/subgraph.ts'
import { ordersSubgraph } from '../../../subgraphs/orders/src/subgraph.ts'
import { paymentsSubgraph } from '../../../subgraphs/payments/src/subgraph.ts'
import { productsSubgraph } from '../../../subgraphs/products/src/subgraph.ts'
import { ensurePlatformUser } from '../../../subgraphs/users/src/services/ensure-platform-user.ts'
import { usersSubgraph } from '../../../subgraphs/users/src/subgraph.ts'
import { vendorsSubgraph } from '../../../subgraphs/vendors/src/subgraph.ts'
import { deleteKeys, deleteTopics } from '../../cluster/cleanup.ts'
import { temporaryEncryptionKey, temporaryKey } from '../keys.ts'
import { demoReferenceData } from '../reference-data.ts'
import { startStack, SUBGRAPHS, type Stack, type StackEngines, type StackOptions, type SubgraphName } from '../stack.ts'

export const PASSWORD = 'correct horse battery staple'
export const CARRIER_CODE = 'LOCAL'

/** Every subgraph and the router in this process, on real databases, with people who use the public graph alone. */
export interface Graph extends AsyncDisposable {
  readonly stack: Stack
  readonly clock: TestClock
  /** Nobody. */
  readonly anonymous: GraphClient
  /** Platform administrator and compliance officer, with a name on each hat. */
  readonly admin: GraphClient
  readonly officer: GraphClient
  /** Reports tracking events by API key. */
  readonly carrier: GraphClient
  buyer(options?: { legalName?: string; countryCode?: string }): Promise<Buyer>
  vendor(options?: { legalName?: string; countryCode?: string; autoAccept?: boolean }): Promise<Vendor>
  /** Asks one subgraph directly, as the router would for this viewer. */
  askSubgraph(name: SubgraphName, viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<Answer>
  /** The events of a type, of every subgraph's outbox. */
  events(type: string): Promise<DomainEvent<Answer>[]>
  sql<Row = Answer>(subgraph: SubgraphName, query: string, parameters?: unknown[]): Promise<Row[]>
  /** Waits until every outbox is relayed and every consumer is idle. */
  settle(): Promise<void>
}

export interface Buyer {
  readonly client: GraphClient
  readonly organizationId: string
  readonly email: string
  /** Fills the cart and checks out; resolves with the group once the graph has acknowledged it. */
  buys(lines: readonly { offerId: string; quantity: number }[], options?: { paymentMethodToken?: string; key?: string; countryCode?: string }): Promise<Answer>
  /** The same buyer with a new access token, once time has moved on. */
  signedInAgain(): Promise<Buyer>
  /** Invites somebody into the organization, who joins it. */
  colleague(options: { role: 'ADMIN' | 'BUYER' | 'APPROVER'; spendingLimit?: { amountMinor: string; currency: string } }): Promise<Buyer>
}

/** A seller as {@link Graph.vendor} makes it. */
export interface Vendor {
  readonly client: GraphClient
  readonly organizationId: string
  readonly vendorId: string
  readonly email: string
  /** Puts a new product on sale. Price in minor units of USD unless said otherwise. */
  sells(options?: { price?: number; currency?: string; stock?: number; hsCode?: string | null; countryOfOrigin?: string }): Promise<Offer>
}

export interface Offer {
  readonly offerId: string
  readonly variantId: string
  readonly productId: string
}

export async function startGraph({ env = {}, poolSize, metrics, log, router }: { env?: NodeJS.ProcessEnv; poolSize?: number } & Partial<Pick<StackOptions, 'metrics' | 'log' | 'router'>> = {}): Promise<Graph> {
  await using started = new AsyncDisposableStack()
  const databases = new Map(await Promise.all(([...SUBGRAPHS, 'events'] as const).map(async (name) => [name, started.use(await createTestDatabase(name))] as const)))
  const clock = new TestClock()
  const keys = { accessTokens: temporaryKey('access'), internal: temporaryKey('internal') }
  const signer = createInternalTokenSigner(keys.internal)
  const stack = started.use(await startStack({
    databaseUrl: (name) => databases.get(name)?.url ?? '',
    host: '127.0.0.1',
    port: 0,
    subgraphPort: 0,
    env: { USERS_ARGON2_MEMORY_KIB: '7168', USERS_ARGON2_PASSES: '1', USERS_ENCRYPTION_KEYS: temporaryEncryptionKey(), USERS_WEBHOOK_ALLOW_LOOPBACK: 'true', ...env },
    keys,
    log: log ?? createLogger({ name: 'test', level: process.env['BROXIVA_TEST_LOG'] ?? 'silent' }),
    clock,
    poolSize,
    metrics,
    router,
    subgraphsOverHttp: onEngines(),
    engines: onEngines() ? ownPart(started) : undefined,
  }))
  clock.onAdvance = () => { for (const subgraph of Object.values(stack.subgraphs)) subgraph.app.wakeTimers() }

  const anonymous = started.use(new GraphClient({ url: stack.router.url }))
  const platform = { email: 'admin@example.com', password: PASSWORD, name: 'Admin' }
  const compliance = { email: 'officer@example.com', password: PASSWORD, name: 'Officer' }
  await ensurePlatformUser(stack.subgraphs.users.app, { ...platform, roles: ['PLATFORM_ADMIN'] })
  await ensurePlatformUser(stack.subgraphs.users.app, { ...compliance, roles: ['COMPLIANCE_OFFICER'] })
  const admin = started.use(await signIn(anonymous, platform))
  const officer = started.use(await signIn(anonymous, compliance))
  await loadReferenceData(admin, officer, demoReferenceData)

  async function member({ legalName, countryCode, capability }: { legalName: string; countryCode: string; capability: 'BUYER' | 'VENDOR' | 'CARRIER' }) {
    const person = { email: `${newId('p')}@example.com`, password: PASSWORD, name: legalName }
    await register(anonymous, person)
    const organizationId = await createOrganization(await signIn(anonymous, person), { legalName, countryCode, registrationNumber: newId('reg'), capabilities: [capability] })
    return { client: owned.use(await signIn(anonymous, person, organizationId)), organizationId, email: person.email }
  }

  // An idle moment between two steps of a saga is no rest: it must hold twice in a row.
  async function settle(): Promise<void> {
    await waitFor('the graph to come to rest', async () => {
      if (!await isAtRest(stack)) return false
      await delay(20)
      return isAtRest(stack)
    }, { timeoutMs: 120_000 })
  }

  function asBuyer(buyer: Awaited<ReturnType<typeof member>>): Buyer {
    return {
      ...buyer,
      buys: (lines, { key = newId('key'), ...options } = {}) => buy(buyer.client, { lines, key, ...options }),
      signedInAgain: async () => asBuyer({ ...buyer, client: owned.use(await signIn(anonymous, { email: buyer.email, password: PASSWORD }, buyer.organizationId)) }),
      async colleague({ role, spendingLimit }) {
        const person = { email: `${newId('p')}@example.com`, password: PASSWORD, name: role }
        await register(anonymous, person)
        const { organizationId } = buyer
        const { token } = await mutate(buyer.client, 'membershipInvite', { organizationId, email: person.email, role, spendingLimit, idempotencyKey: person.email }, 'token')
        await mutate(await signIn(anonymous, person), 'membershipAccept', { token, idempotencyKey: person.email }, 'membership { id }')
        // Their limit is a read copy that an event brings.
        await settle()
        return asBuyer({ client: owned.use(await signIn(anonymous, person, organizationId)), organizationId, email: person.email })
      },
    }
  }

  const owned = started.move()
  const hauler = await member({ legalName: 'Harmattan Freight', countryCode: 'NG', capability: 'CARRIER' })
  const carrierKey = await setUpCarrier(hauler.client, admin, { organizationId: hauler.organizationId, code: CARRIER_CODE, name: 'Harmattan Freight' })

  return {
    stack,
    clock,
    anonymous,
    admin,
    officer,
    carrier: anonymous.as({ apiKey: carrierKey }),
    async buyer({ legalName = 'Adé Trading', countryCode = 'NG' } = {}) {
      return asBuyer(await member({ legalName, countryCode, capability: 'BUYER' }))
    },
    async vendor({ legalName = 'Lone Star Cycles', countryCode = 'US', autoAccept = false } = {}) {
      const vendor = await member({ legalName, countryCode, capability: 'VENDOR' })
      const vendorId = await onboardVendor(admin, { organizationId: vendor.organizationId, displayName: legalName, autoAccept })
      // Until an event has told products of the vendor, it may put nothing into the catalogue.
      await settle()
      return {
        ...vendor,
        vendorId,
        async sells({ price = 10_000, currency = 'USD', stock = 100, hsCode = '871200', countryOfOrigin = countryCode } = {}) {
          const code = newId('sku').toUpperCase()
          const { product } = await mutate(vendor.client, 'productCreate', { code, name: [{ language: 'en', text: `Bicycle ${code}` }], publish: true, idempotencyKey: code }, 'product { id }')
          const { variant } = await mutate(vendor.client, 'variantUpsert', { productId: product.id, sku: code, countryOfOrigin, hsCode, weightGrams: 12_000, idempotencyKey: code }, 'variant { id }')
          const { offer } = await mutate(vendor.client, 'offerCreate', { vendorId, variantId: variant.id, price: { amountMinor: String(price), currency }, shipFromCountryCode: countryCode, idempotencyKey: code }, 'offer { id }')
          const { stockLocation } = await mutate(vendor.client, 'stockLocationUpsert', { vendorId, code: 'MAIN', name: 'Main warehouse', countryCode, idempotencyKey: code }, 'stockLocation { id }')
          await mutate(vendor.client, 'stockAdjust', { offerId: offer.id, locationId: stockLocation.id, onHand: stock, reason: 'opening stock', idempotencyKey: code }, 'stockLevel { onHand }')
          // Carts and checkouts read copies that events bring.
          await settle()
          return { offerId: offer.id, variantId: variant.id, productId: product.id }
        },
      }
    },
    async askSubgraph(name, viewer, query, variables = {}) {
      const response = await fetch(stack.subgraphs[name].url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [INTERNAL_TOKEN_HEADER]: await signer.sign(viewer, name) },
        body: JSON.stringify({ query, variables }),
      })
      return response.json()
    },
    async events(type) {
      const rows = await Promise.all(Object.values(stack.subgraphs).map(({ app }) =>
        app.db.source.query<{ event: DomainEvent }[]>("SELECT event FROM outbox WHERE event->>'type' = $1 ORDER BY position", [type])))
      return rows.flat().map((row: { event: DomainEvent }) => row.event)
    },
    sql: (subgraph, query, parameters) => stack.subgraphs[subgraph].app.db.source.query(query, parameters),
    settle,
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** Whether these tests run on Kafka and Redis; on what the embedded default has instead otherwise. */
function onEngines(): boolean {
  return process.env['BROXIVA_TEST_ENGINES'] === 'real'
}

/** Topics and keys that nobody else uses, deleted in the end. */
function ownPart(owned: AsyncDisposableStack): StackEngines {
  const { kafkaBrokers, redisUrl } = testEngines()
  const id = randomBytes(4).toString('hex')
  const topicPrefix = `graph-${id}.`
  const redisKeyPrefix = `graph:${id}:`
  owned.defer(() => deleteTopics({ kafkaBrokers: kafkaBrokers.join(',') }, topicPrefix))
  owned.defer(() => deleteKeys({ redisUrl }, redisKeyPrefix))
  return { kafkaBrokers, topicPrefix, partitions: 2, redisUrl, redisKeyPrefix }
}

const SUBSCRIPTIONS = [usersSubgraph, productsSubgraph, ordersSubgraph, paymentsSubgraph, vendorsSubgraph, logisticsSubgraph, complianceSubgraph]
  .flatMap(({ consumers }) => consumers.map(({ topic, group }) => ({ topic, group })))

async function isAtRest({ subgraphs, transport }: Stack): Promise<boolean> {
  for (const { app } of Object.values(subgraphs)) {
    const [{ count }] = await app.db.source.query<[{ count: number }]>('SELECT count(*)::int AS count FROM outbox WHERE published_at IS NULL')
    if (count > 0) return false
  }
  // One after the other: a graph that is busy is found so by the first questions.
  for (const subscription of SUBSCRIPTIONS) if (await transport.backlog(subscription) > 0) return false
  return true
}
