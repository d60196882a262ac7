import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ConfigError, readAll } from '#kit/config.ts'
import { ensureWebBuild } from '../../clients/web/server/build.ts'
import { EngineError } from '../engines/engine-error.ts'
import { ensureEngines } from '../engines/engines.ts'
import { readEngineSettings } from '../engines/settings.ts'
import { banner } from '../local/banner.ts'
import { fatal, onShutdown, Progress } from '../local/process.ts'
import { seedDemo } from '../local/seed.ts'
import { demoAccountsFile, LOCAL_DEFAULTS, readSettings } from '../local/settings.ts'
import { SUBGRAPHS, type SubgraphName } from '../local/stack.ts'
import { clusterFolder, enginesOf } from './local-cluster.ts'
import { ensurePlatformUsers } from './platform-user.ts'
import { startCluster } from './supervisor.ts'

const STOP_TIMEOUT_MS = 60_000

const USAGE = `npm run start:cluster [-- --without NAME,…]

Starts PostgreSQL, Redis and Kafka where they are not up, the seven subgraphs and the router, each a process of its own that is started anew when it dies.
  --without   leaves processes out, for you to run: npm run start:subgraph -- NAME, npm run start:router`

const running = new AsyncDisposableStack()
try {
  await start(readWithout(process.argv.slice(2)))
} catch (error) {
  // What could not start must not leave behind what did; a second failure would only hide the first.
  await running.disposeAsync().catch(() => {})
  fatal(error instanceof EngineError ? new ConfigError([error.message]) : error)
}

async function start(without: readonly (SubgraphName | 'router')[]): Promise<void> {
  const startedAt = performance.now()
  const { local, engines: { mode, ports } } = readAll({ local: () => readSettings(process.env), engines: () => readEngineSettings(process.env) })
  const progress = new Progress()
  const shutdown = onShutdown(() => running.disposeAsync(), { timeoutMs: STOP_TIMEOUT_MS })
  const addresses = running.use(await ensureEngines({ dataDir: local.dataDir, mode, ports, hold: 'process', progress }))
  if (shutdown.requested) return

  const dataDir = clusterFolder(local.dataDir)
  if (!without.includes('router')) buildWebApp()
  const cluster = await progress.step({ doing: 'starting seven subgraphs and the router', done: 'every process is up' }, async () => {
    const started = running.use(await startCluster({
      engines: enginesOf(addresses),
      dataDir,
      host: local.host,
      ports: local.port === 0 || local.subgraphPort === 0 ? undefined : { router: local.port, subgraphs: local.subgraphPort },
      without,
      env: { ...LOCAL_DEFAULTS, ...process.env, LOG_LEVEL: local.logLevel },
      onRestart: (name, cause, backoffMs) => { if (!shutdown.requested) progress.line(`${name} ${cause}; started anew in ${backoffMs} ms (its log: ${join(dataDir, 'logs', `${name}.log`)})`) },
    }))
    if (without.length === 0) await started.ready()
    return started
  })
  if (shutdown.requested) return

  const accounts = local.demoData && without.length === 0
    ? await progress.step({ doing: 'loading the demo data', done: 'the demo data is there' }, (note) => seedDemo({
        url: cluster.url,
        accountsFile: demoAccountsFile(dataDir),
        ensureStaff: (people) => ensurePlatformUsers(cluster.databaseUrl('users'), people, process.env),
        note: (doing) => note(`loading ${doing}`),
      }))
    : undefined
  if (shutdown.requested) return
  process.stdout.write(`${banner({
    url: cluster.url, wsUrl: cluster.wsUrl, accounts, dataDir, web: true, startedInMs: performance.now() - startedAt, demo: `BROXIVA_DATA_DIR=${dataDir} npm run demo`,
    more: cluster.processes.map(({ name, pid, metricsUrl }) => [name, `pid ${pid}  ${metricsUrl}`]),
  })}\n`)
}

/** Beside everything else, so that it is there when the router is first asked for a page. What goes wrong is told by the router, which then tries by itself. */
function buildWebApp(): void {
  const stopping = new AbortController()
  running.defer(() => stopping.abort())
  ensureWebBuild({ signal: stopping.signal }).catch(() => {})
}

function readWithout(args: string[]): (SubgraphName | 'router')[] {
  const { values: { without = '', help } } = parseArgs({ args, options: { without: { type: 'string' }, help: { type: 'boolean' } } })
  if (help) {
    process.stdout.write(`${USAGE}\n`)
    process.exit(0)
  }
  const names = without.split(',').filter((name) => name !== '')
  const unknown = names.filter((name) => ![...SUBGRAPHS, 'router'].includes(name))
  if (unknown.length > 0) throw new ConfigError([`--without: ${unknown.join(', ')} is none of ${[...SUBGRAPHS, 'router'].join(', ')}`])
  return names as (SubgraphName | 'router')[]
}
