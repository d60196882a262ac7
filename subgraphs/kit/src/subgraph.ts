import type { Pool } from 'pg'
import type { Registry } from 'prom-client'
import type { EntitySchema } from 'typeorm'
import { noCache, RedisCache } from './cache.ts'
import { systemClock, type Clock } from './clock.ts'
import { noCrashPoints, type CrashPoints } from './crash-points.ts'
import { openDatabase } from './db/database.ts'
import { startConsumer, type ConsumerDefinition } from './events/consumer.ts'
import { startDeadLetterDesk, type DeadLetterDesk } from './events/dead-letters.ts'
import type { EventContracts } from './events/event.ts'
import type { EventFigures } from './event-figures.ts'
import { Relay } from './events/relay.ts'
import type { EventTransport } from './events/transport.ts'
import type { CacheTagsByType } from './graphql/cache-tags.ts'
import { Audience, type GraphContext } from './graphql/context.ts'
import { buildSchema, type ResolverMap } from './graphql/schema.ts'
import { serveSubgraph, type PublishedDocument, type SubgraphServer } from './graphql/server.ts'
import type { Health, HttpDoor } from './http-door.ts'
import { startHousekeeping, type Sweep } from './housekeeping.ts'
import type { InternalTokenVerifier } from './internal-token.ts'
import { createLivePoll } from './live-poll.ts'
import { liveTopic } from './live.ts'
import type { Logger } from './log.ts'
import { createMetrics, requestMeter, type Metrics } from './metrics.ts'
import type { RedisConnection } from './redis.ts'
import { noResponseMarks, RedisResponseMarks } from './response-marks.ts'
import type { Runtime } from './runtime.ts'
import { createTimers, type TimerHandler } from './timers.ts'
import type { Viewer } from './viewer.ts'
import type { WakeUps } from './wake-ups.ts'

/** A subgraph, described: what it owns, answers, consumes and waits for. */
export interface SubgraphDefinition<App extends Runtime, Loaders> {
  readonly name: string
  /** The SDL, without the shared part. */
  readonly typeDefs: string
  readonly resolvers: ResolverMap
  readonly entities: readonly EntitySchema<never>[]
  readonly migrations: readonly (new () => { up: unknown; down: unknown })[]
  readonly consumers: readonly ConsumerDefinition<App>[]
  readonly timers: Readonly<Record<string, TimerHandler<App>>>
  readonly deadLetterDesk?: DeadLetterDesk<App>
  /** What it counts of its own events, once they are committed. */
  figures?(registry: Registry): EventFigures
  /** What else goes on besides requests, events and deadlines. */
  loops?(app: App): readonly Work[]
  /** What of its own it does not keep for ever. */
  sweeps?(app: App): readonly Sweep[]
  /** What anybody may read, without a token, by path. */
  documents?(app: App): Readonly<Record<string, PublishedDocument>>
  /** One set per request; visibility is applied here, so that no access path can forget it. What not everybody sees must be told to `audience` where answers are cached. */
  createLoaders(app: App, viewer: Viewer, audience: Audience): Loaders
  /** What else cached answers depend on, of rows of a type: tags such as `Product:prd_1`. */
  readonly cacheTags?: CacheTagsByType
}

/** What goes on until it is disposed of. */
export interface Work extends AsyncDisposable {
  start(): void
}

/** What the process provides, the same for every subgraph. */
export interface SubgraphEnvironment {
  readonly databaseUrl: string
  readonly host: string
  readonly port: number
  readonly poolSize: number
  readonly tokens: InternalTokenVerifier
  readonly transport: EventTransport
  readonly pubsub: WakeUps
  /** None where there is one process of everything. */
  readonly redis?: RedisConnection
  readonly contracts: EventContracts
  readonly log: Logger
  readonly clock?: Clock
  /** Where to serve instead of `host` and `port`, when the process has opened its port before. */
  readonly door?: HttpDoor
  /** Shared by all subgraphs of a process. */
  readonly metrics?: Metrics
  /** None unless a fault test sets them. */
  readonly crashPoints?: CrashPoints
}

export interface RunningSubgraph<App extends Runtime = Runtime> extends AsyncDisposable {
  readonly name: string
  readonly url: string
  readonly app: App
  readonly server: SubgraphServer
  /**
   * Starts to relay and handle events and to fire deadlines. Separate from the start, so that every subgraph is registered
   * before the first event moves. Dispose of the answer, then of the transport, then of the subgraph.
   */
  startWork(): Promise<AsyncDisposable>
  /** What the subgraph cannot work without. */
  health(): Promise<Health>
}

/**
 * Migrates, registers the subscriptions and serves. `extend` adds the subgraph's own ports to the runtime.
 *
 * @throws when the database or the port cannot be had; what had started is stopped again.
 */
export async function startSubgraph<App extends Runtime, Loaders>(
  definition: SubgraphDefinition<App, Loaders>,
  environment: SubgraphEnvironment,
  extend: (runtime: Runtime) => App,
): Promise<RunningSubgraph<App>> {
  await using started = new AsyncDisposableStack()
  const log = environment.log.child({ subgraph: definition.name })
  const metrics = environment.metrics ?? createMetrics()
  const db = started.use(await openDatabase({
    url: environment.databaseUrl,
    applicationName: `broxiva-${definition.name}`,
    entities: definition.entities,
    migrations: definition.migrations,
    poolSize: environment.poolSize,
    log,
  }))

  const app = extend({
    name: definition.name,
    db,
    clock: environment.clock ?? systemClock,
    log,
    contracts: environment.contracts,
    metrics,
    figures: definition.figures?.(metrics.registry),
    crashPoints: environment.crashPoints ?? noCrashPoints,
    redis: environment.redis,
    responseMarks: environment.redis ? new RedisResponseMarks({ redis: environment.redis, log }) : noResponseMarks,
    cache: environment.redis ? new RedisCache({ redis: environment.redis, name: definition.name, metrics, log }) : noCache,
    pubsub: environment.pubsub,
    livePoll: started.use(createLivePoll({ db, log, hurried: () => environment.pubsub.connected === false })),
    wakeRelay: () => relay.wake(),
    wakeTimers: () => timers.wake(),
    wakeChannel(channel) {
      environment.pubsub.publish(liveTopic(definition.name, channel), {})
        .catch((error: unknown) => log.warn({ err: error, channel }, 'a wake-up was lost; subscribers find the update by polling'))
    },
  })
  const relay = new Relay(app, environment.transport, { databaseUrl: environment.databaseUrl })
  const timers = createTimers(app, definition.timers)
  for (const consumer of definition.consumers) await environment.transport.register(consumer)

  const health = async (): Promise<Health> => {
    const [database, events] = await Promise.all([
      db.source.query('SELECT 1').then(() => true, () => false),
      environment.transport.ready().catch(() => false),
    ])
    return { database: database ? 'up' : 'does not answer', events: events ? 'up' : 'cannot move' }
  }
  const server = started.use(await serveSubgraph({
    name: definition.name,
    schema: buildSchema(definition.typeDefs, definition.resolvers),
    host: environment.host,
    port: environment.port,
    tokens: environment.tokens,
    log,
    cacheTags: definition.cacheTags,
    documents: definition.documents?.(app),
    contextFor(viewer, clientAddress): GraphContext<App, Loaders> {
      const audience = new Audience()
      return { app, viewer, audience, loaders: definition.createLoaders(app, viewer, audience), clientAddress }
    },
    health,
    degraded: (): Health => ({ ...environment.redis?.available === false && { redis: 'does not answer' } }),
    door: environment.door,
    requests: requestMeter(metrics, definition.name),
  }))
  metrics.watch({ name: definition.name, pool: (db.source.driver as unknown as { master: Pool }).master, openStreams: () => server.openStreams, health })
  const owned = started.move()

  return {
    name: definition.name,
    url: server.url,
    app,
    server,
    health,
    async startWork() {
      for (const consumer of definition.consumers) await startConsumer(app, environment.transport, consumer)
      if (definition.deadLetterDesk) await startDeadLetterDesk(app, environment.transport, definition.deadLetterDesk)
      const work = new AsyncDisposableStack()
      work.use(relay).start()
      work.use(timers).start()
      work.use(startHousekeeping(app, definition.sweeps?.(app)))
      for (const loop of definition.loops?.(app) ?? []) work.use(loop).start()
      return work
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
