import { generateKeyPairSync } from 'node:crypto'
import { PubSub } from 'graphql-subscriptions'
import { createClient } from 'graphql-sse'
import type { ExecutionResult, GraphQLFormattedError } from 'graphql'
import { eventContracts, type EventData, type EventType } from '#events/registry.ts'
import type { Clock } from '#kit/clock.ts'
import type { DomainEvent, EventContracts } from '#kit/events/event.ts'
import { PgBossTransport } from '#kit/events/pg-boss-transport.ts'
import type { DeadLetter, EventTransport, Subscription } from '#kit/events/transport.ts'
import { newId } from '#kit/ids.ts'
import { createInternalTokenSigner, createInternalTokenVerifier, INTERNAL_TOKEN_HEADER } from '#kit/internal-token.ts'
import { createLogger, type Logger } from '#kit/log.ts'
import type { Runtime } from '#kit/runtime.ts'
import type { RunningSubgraph, SubgraphEnvironment } from '#kit/subgraph.ts'
import { newTraceparent } from '#kit/trace.ts'
import type { Viewer } from '#kit/viewer.ts'
import { openTestKafka } from './kafka.ts'
import { createTestDatabase } from './postgres.ts'
import { waitFor } from './wait-for.ts'

/** Real time plus what a test adds. */
export class TestClock implements Clock {
  #offsetMs = 0
  onAdvance: () => void = () => {}

  now(): Date {
    return new Date(Date.now() + this.#offsetMs)
  }

  /** Moves the time forward and lets deadlines that have come fire. */
  advance(ms: number): void {
    this.#offsetMs += ms
    this.onAdvance()
  }
}

export interface GraphResult {
  // Test answers are read by path; the assertions say what must be there.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data: any
  readonly errors?: readonly GraphQLFormattedError[]
}

export interface TestSubgraph<App extends Runtime> extends AsyncDisposable {
  readonly app: App
  readonly clock: TestClock
  readonly running: RunningSubgraph<App>
  readonly pubsub: PubSub
  readonly transport: EventTransport
  /** One operation as the router would send it for this viewer. */
  call(viewer: Viewer, query: string, variables?: Record<string, unknown>, options?: { signal?: AbortSignal; headers?: Record<string, string> }): Promise<GraphResult>
  /** `_entities` with inline fragments: `... on Order { id status }`. */
  entities(viewer: Viewer, representations: readonly Record<string, unknown>[], selection: string): Promise<(Record<string, unknown> | null)[]>
  /** An event as another subgraph would have published it; resolves when this subgraph has handled (or buried) it. */
  receive<T extends EventType>(type: T, event: { subject: string; data: EventData<T>; id?: string; sequence?: number; organizationId?: string; vendorId?: string }): Promise<DomainEvent>
  /** The events of a type in the outbox, oldest first. */
  published<T extends EventType>(type: T): Promise<DomainEvent<EventData<T>>[]>
  /** The dead letters of a topic, oldest first, whoever keeps them. */
  deadLetters(topic: string): Promise<readonly DeadLetter[]>
  /** Waits until the outbox is relayed and the subgraph's own consumers have nothing left. */
  settle(): Promise<void>
  /** Updates of a subscription; `return()` ends it. */
  subscribe(viewer: Viewer, query: string, variables?: Record<string, unknown>): AsyncIterableIterator<ExecutionResult>
}

/** Which transport the tests of this run use: `BROXIVA_TEST_ENGINES=real` stands for Kafka. */
const ENGINES = process.env['BROXIVA_TEST_ENGINES'] === 'real' ? 'real' : 'embedded'

/**
 * One subgraph on a database of its own, with the real transport, reached over HTTP with signed tokens.
 * `contracts` defaults to the product's events, `engines` to those of this run.
 */
export async function startTestSubgraph<App extends Runtime>(
  start: (environment: SubgraphEnvironment) => Promise<RunningSubgraph<App>>,
  { contracts = eventContracts, engines = ENGINES }: { contracts?: EventContracts; engines?: 'embedded' | 'real' } = {},
): Promise<TestSubgraph<App>> {
  await using stack = new AsyncDisposableStack()
  const log = createLogger({ name: 'test', level: process.env['BROXIVA_TEST_LOG'] ?? 'silent' })
  const database = stack.use(await createTestDatabase('subgraph'))

  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const keyId = 'test'
  const signer = createInternalTokenSigner({ privateKey, keyId })
  const clock = new TestClock()
  const pubsub = new PubSub()
  const transport = await startTransport(stack, engines, log)
  const subscriptions: (Subscription & { backlog(): Promise<number> })[] = []
  const register = transport.register.bind(transport)
  transport.register = (subscription) => {
    subscriptions.push({ ...subscription, backlog: shared(() => transport.backlog(subscription)) })
    return register(subscription)
  }
  const desks = new Map<string, { group: string; letters: Map<string, DeadLetter> }>()
  const consumeDeadLetters = transport.consumeDeadLetters.bind(transport)
  transport.consumeDeadLetters = (topic, group, handle) => {
    const letters = new Map<string, DeadLetter>()
    desks.set(topic, { group, letters })
    return consumeDeadLetters(topic, group, async (letter) => {
      await handle(letter)
      letters.set(letter.id, letter)
    })
  }

  const running = await start({
    databaseUrl: database.url,
    host: '127.0.0.1',
    port: 0,
    poolSize: 10,
    // The subgraph's own name is not known before it starts: each name gets a verifier of its own.
    tokens: { verify: (header) => verifier().verify(header) },
    transport,
    pubsub,
    contracts,
    log,
    clock,
  })
  const verifier = () => createInternalTokenVerifier({
    publicKeys: { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: keyId, alg: 'EdDSA' }] },
    audience: running.name,
  })
  stack.use(running)
  stack.use(transport)
  stack.use(await running.startWork())
  clock.onAdvance = () => running.app.wakeTimers()
  const owned = stack.move()
  const sequences = new Map<string, number>()
  const { app } = running

  async function headers(viewer: Viewer): Promise<Record<string, string>> {
    return { [INTERNAL_TOKEN_HEADER]: await signer.sign(viewer, running.name), 'x-request-id': newId('req'), traceparent: newTraceparent() }
  }

  async function call(viewer: Viewer, query: string, variables: Record<string, unknown> = {}, { signal, headers: more }: { signal?: AbortSignal; headers?: Record<string, string> } = {}): Promise<GraphResult> {
    const response = await fetch(running.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...await headers(viewer), ...more },
      signal,
      body: JSON.stringify({ query, variables }, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)),
    })
    return await response.json() as GraphResult
  }

  async function idle(): Promise<boolean> {
    const [pending] = await app.db.source.query<[{ count: number }]>('SELECT count(*)::int AS count FROM outbox WHERE published_at IS NULL')
    if (pending.count > 0) return false
    for (const subscription of subscriptions) if (await subscription.backlog() > 0) return false
    return true
  }

  return {
    app,
    clock,
    running,
    pubsub,
    transport,
    call,
    async entities(viewer, representations, selection) {
      const { data, errors } = await call(viewer, `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${selection} } }`, { representations })
      if (errors) throw new Error(JSON.stringify(errors))
      return (data as { _entities: (Record<string, unknown> | null)[] })._entities
    },
    async receive(type, { subject, data, id = newId('evt'), sequence, organizationId, vendorId }) {
      const contract = contracts[type]
      if (!contract) throw new Error(`«${type}» has no contract.`)
      contract.schema.parse(data)
      const next = sequence ?? (sequences.get(subject) ?? 0) + 1
      sequences.set(subject, next)
      const event: DomainEvent = {
        id, type, specversion: '1.0', source: `/${contract.topic.split('.')[0]}`, subject, sequence: next,
        time: clock.now().toISOString(), dataschema: `schema/events#${type}`, data, correlationid: id, traceparent: newTraceparent(),
        ...(organizationId ? { organizationid: organizationId } : {}),
        ...(vendorId ? { vendorid: vendorId } : {}),
      }
      await transport.publish(contract.topic, [event])
      await waitFor(`${type} to be handled`, async () => {
        for (const subscription of subscriptions) if (subscription.topic === contract.topic && await subscription.backlog() > 0) return false
        return true
      })
      return event
    },
    async published(type) {
      const rows: { event: DomainEvent<never> }[] = await app.db.source.query("SELECT event FROM outbox WHERE event->>'type' = $1 ORDER BY position", [type])
      return rows.map((row) => row.event)
    },
    async deadLetters(topic) {
      if (!desks.has(topic)) await transport.consumeDeadLetters(topic, 'test.desk', async () => {})
      const { group, letters } = desks.get(topic) ?? { group: '', letters: new Map<string, DeadLetter>() }
      await waitFor(`the letters of ${topic}`, async () => await transport.backlog({ topic: `${topic}.dlq`, group }) === 0)
      return [...letters.values()]
    },
    async settle() {
      // Twice, because what the first round handled may have written to the outbox.
      await waitFor('the subgraph to be idle', async () => await idle() && await idle())
    },
    subscribe(viewer, query, variables = {}) {
      const client = createClient({ url: `${running.url}/stream`, headers: () => headers(viewer), retryAttempts: 0 })
      const updates = client.iterate({ query, variables }) as AsyncIterableIterator<ExecutionResult>
      return updates
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** What stands behind the transport goes to the stack; the transport itself does not. */
async function startTransport(stack: AsyncDisposableStack, engines: 'embedded' | 'real', log: Logger): Promise<EventTransport> {
  if (engines === 'real') return stack.use(await openTestKafka()).start({ log })
  return PgBossTransport.start({ databaseUrl: stack.use(await createTestDatabase('events')).url, log })
}

/** One question at a time; who asks meanwhile shares the next one, which is asked after that. */
function shared<T>(ask: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  let next: Promise<T> | undefined
  return () => next ??= last.then(() => {
    next = undefined
    const asked = ask()
    last = asked.catch(() => {})
    return asked
  })
}
