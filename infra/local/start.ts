import { join } from 'node:path'
import { pino } from 'pino'
import { startEmbeddedPostgres } from '#kit/embedded-postgres.ts'
import { createLogger } from '#kit/log.ts'
import { serveMetrics } from '#kit/metrics-server.ts'
import { createMetrics } from '#kit/metrics.ts'
import { startErrorTracking, toErrorTrackingConfig } from '#kit/start-error-tracking.ts'
import { startTracing, toTracingConfig } from '#kit/start-tracing.ts'
import { ensureWebBuild } from '../../clients/web/server/build.ts'
import { APP_PATH, createWebApp, EXPLORER_PATH } from '../../clients/web/server/web-app.ts'
import { routerSettingsFromEnv } from '../../router/src/config.ts'
import { exampleTabs } from '../../router/src/explorer/example-tabs.ts'
import { readPersistedOperations } from '../../router/src/persisted-operations.ts'
import { PRODUCT_SETTINGS } from '../../router/src/product-settings.ts'
import { ensurePlatformUser } from '../../subgraphs/users/src/services/ensure-platform-user.ts'
import { banner } from './banner.ts'
import { encryptionKeys, signingKey } from './keys.ts'
import { fatal, onShutdown, Progress } from './process.ts'
import { seedDemo } from './seed.ts'
import { demoAccountsFile, LOCAL_DEFAULTS, readSettings, type LocalSettings } from './settings.ts'
import { startStack, SUBGRAPHS } from './stack.ts'

process.env['APOLLO_TELEMETRY_DISABLED'] = '1'

const running = new AsyncDisposableStack()
let settings: LocalSettings | undefined
try {
  settings = readSettings(process.env)
  await start(settings)
} catch (error) {
  // What could not start must not leave behind what did; a second failure would only hide the first.
  await running.disposeAsync().catch(() => {})
  fatal(error, settings)
}

/** Everything in one process: PostgreSQL beside it, seven subgraphs and the router in it. */
async function start(local: LocalSettings): Promise<void> {
  const startedAt = performance.now()
  const progress = new Progress()
  const shutdown = onShutdown(() => running.disposeAsync())
  const web = buildWebApp()

  const postgres = running.use(await progress.step({ doing: 'starting PostgreSQL', done: 'PostgreSQL is up' }, (note) => startEmbeddedPostgres({
    dataDir: join(local.dataDir, 'postgres'), port: local.postgresPort, durable: true, onProgress: note, onDeath: (error) => fatal(error, local),
  })))
  const log = createLogger({ name: 'broxiva', level: local.logLevel, destination: pino.destination({ dest: join(local.dataDir, 'broxiva.log'), sync: false, mkdir: true }) })
  web.catch((error: unknown) => { log.error({ err: error }, 'the web app could not be built') })
  const keys = { accessTokens: await signingKey(local.dataDir, 'access-tokens'), internal: await signingKey(local.dataDir, 'internal') }
  const encryption = await encryptionKeys(local.dataDir)

  running.use(await startErrorTracking(toErrorTrackingConfig('broxiva', process.env)))
  running.use(await startTracing(toTracingConfig('broxiva', process.env)))
  const metrics = createMetrics()
  if (local.metricsPort !== undefined) running.use(await serveMetrics({ registry: metrics.registry, host: local.host, port: local.metricsPort }))
  const stack = running.use(await progress.step({ doing: 'migrating and starting seven subgraphs and the router', done: 'seven subgraphs and the router are up' }, async () => {
    for (const name of [...SUBGRAPHS, 'events'] as const) await postgres.createDatabase(databaseName(name))
    return startStack({
      databaseUrl: (name) => postgres.databaseUrl(databaseName(name)),
      host: local.host,
      port: local.port,
      subgraphPort: local.subgraphPort,
      subgraphsOverHttp: local.subgraphsOverHttp,
      env: { ...LOCAL_DEFAULTS, USERS_ENCRYPTION_KEYS: encryption, ...process.env },
      keys,
      log,
      metrics,
      router: {
        ...routerSettingsFromEnv({ ...PRODUCT_SETTINGS, ROUTER_EXPLORER_URL: EXPLORER_PATH, ...process.env }),
        host: local.host,
        port: local.port,
        explorerTabs: await exampleTabs(),
        persistedOperations: readPersistedOperations(process.env['ROUTER_PERSISTED_OPERATIONS'] ?? LOCAL_DEFAULTS.ROUTER_PERSISTED_OPERATIONS),
        mounts: { [APP_PATH]: createWebApp({ build: () => web }) },
      },
    })
  }))
  if (shutdown.requested) return

  const accounts = local.demoData
    ? await progress.step({ doing: 'loading the demo data', done: 'the demo data is there' }, (note) => seedDemo({
        url: stack.router.url,
        accountsFile: demoAccountsFile(local.dataDir),
        ensureStaff: async (people) => { for (const person of people) await ensurePlatformUser(stack.subgraphs.users.app, person) },
        note: (doing) => note(`loading ${doing}`),
      }))
    : undefined
  if (shutdown.requested) return
  console.log(banner({ url: stack.router.url, wsUrl: stack.router.wsUrl, accounts, dataDir: local.dataDir, web: true, startedInMs: performance.now() - startedAt }))
}

/** Beside everything else: the graph does not wait for it, and a page that comes too early does. */
function buildWebApp(): Promise<string> {
  const stopping = new AbortController()
  running.defer(() => stopping.abort())
  return ensureWebBuild({ signal: stopping.signal })
}

function databaseName(name: string): string {
  return `broxiva_${name}`
}
