import { Client } from 'pg'
import { readAll } from './config.ts'
import { crashPointsOf } from './crash-file.ts'
import { KafkaTransport } from './events/kafka-transport.ts'
import type { EventContracts } from './events/event.ts'
import { openHttpDoor } from './http-door.ts'
import { createInternalTokenVerifier } from './internal-token.ts'
import { createLogger } from './log.ts'
import { serveMetrics } from './metrics-server.ts'
import { createMetrics } from './metrics.ts'
import { toProcessConfig } from './process-config.ts'
import { configOrExit, runProcess, untilItWorks } from './process.ts'
import { connectRedis } from './redis.ts'
import type { Runtime } from './runtime.ts'
import { startErrorTracking, toErrorTrackingConfig } from './start-error-tracking.ts'
import { startTracing, toTracingConfig } from './start-tracing.ts'
import type { RunningSubgraph, SubgraphEnvironment } from './subgraph.ts'
import { RedisWakeUps } from './wake-ups.ts'

const NOT_REACHED = 'not reached yet'
const CONNECT_TIMEOUT_MS = 5_000

/**
 * Runs one subgraph as a process of its own on PostgreSQL, Kafka and Redis. It is alive at once and ready when all of them are; they may come later, and go
 * and come back. On SIGTERM it finishes the requests in flight, then what it was doing with events and deadlines, and ends with 0.
 */
export async function runSubgraph<App extends Runtime, Config>({ name, env, contracts, toConfig, start }: {
  name: string
  env: NodeJS.ProcessEnv
  contracts: EventContracts
  toConfig: (env: NodeJS.ProcessEnv) => Config
  start: (environment: SubgraphEnvironment, config: Config) => Promise<RunningSubgraph<App>>
}): Promise<void> {
  const { environment, config, tracing, errorTracking } = configOrExit(name, env, (read) => readAll({
    environment: () => toProcessConfig(name, read),
    config: () => toConfig(read),
    tracing: () => toTracingConfig(name, read),
    errorTracking: () => toErrorTrackingConfig(name, read),
  }))
  const log = createLogger({ name, level: environment.logLevel })
  const metrics = createMetrics()

  await runProcess({
    env,
    log,
    async start(running, stopping) {
      running.use(await startErrorTracking(errorTracking))
      running.use(await startTracing(tracing))
      const door = running.use(await openHttpDoor(environment))
      const { metricsPort, databaseUrl, kafka, internalTokenKeys: publicKeys } = environment
      if (metricsPort !== undefined) running.use(await serveMetrics({ registry: metrics.registry, host: environment.host, port: metricsPort }))

      // With everything reached there are still migrations to run: nobody is served before the door is open.
      const waiting = { database: NOT_REACHED, events: NOT_REACHED, graph: 'starting' }
      door.waitFor(waiting)
      const retrying = { stopping, log }
      const [transport] = await Promise.all([
        untilItWorks('Kafka', async () => {
          const started = await KafkaTransport.start({ ...kafka, clientId: name, log, metrics })
          waiting.events = 'up'
          return started
        }, retrying),
        untilItWorks('PostgreSQL', async () => {
          await ping(databaseUrl)
          waiting.database = 'up'
        }, retrying),
      ])
      // Nobody waits for Redis: everything goes on without it.
      const redis = running.use(connectRedis({ ...environment.redis, log }))
      const pubsub = running.use(new RedisWakeUps({ redis, name }))
      // Beneath the subgraph until it is there, above it from then on: its consumers need the database to the last.
      const carrying = new AsyncDisposableStack()
      carrying.use(transport)
      running.use(carrying)

      const subgraph = running.use(await untilItWorks(`the subgraph ${name}`, () => start({
        databaseUrl,
        host: environment.host,
        port: environment.port,
        door,
        poolSize: environment.poolSize,
        tokens: createInternalTokenVerifier({ publicKeys, audience: name }),
        transport,
        pubsub,
        redis,
        contracts,
        log,
        metrics,
        crashPoints: crashPointsOf(env),
      }, config), retrying))
      running.use(carrying.move())
      running.use(await subgraph.startWork())
      running.defer(() => subgraph.server.drain())
      log.info({ url: subgraph.url }, 'ready')
    },
  })
}

async function ping(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: CONNECT_TIMEOUT_MS })
  try {
    await client.connect()
    await client.query('SELECT 1')
  } finally {
    await client.end()
  }
}
