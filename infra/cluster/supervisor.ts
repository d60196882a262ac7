import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { choosePort } from '../engines/ports.ts'
import { SUBGRAPHS, type SubgraphName } from '../local/stack.ts'
import { createDatabases } from './databases.ts'
import { clusterKeys, databaseUrl, placeAt, programOf, routerEnvironment, subgraphEnvironment, type ClusterKeys, type Engines, type Names, type Place } from './environment.ts'
import { ClusterProcess } from './process.ts'

const READY_TIMEOUT_MS = 120_000
/** A replica's port lies this far above the first one's. */
const REPLICA_STEP = 10

export interface ClusterOptions extends Names {
  readonly engines: Engines
  /** Keeps the keys (`keys/`), the logs (`logs/<name>.log`) and the crash files (`crash/<name>`). */
  readonly dataDir: string
  /** The address that the router listens on; subgraphs listen on 127.0.0.1. */
  readonly host?: string
  /** The router's port and the first of seven for the subgraphs; left out, free ones, which they keep across restarts. */
  readonly ports?: { readonly router: number; readonly subgraphs: number }
  /** For every process, beside what the cluster tells each. */
  readonly env?: NodeJS.ProcessEnv
  /**
   * Processes of a subgraph, 1 unless said otherwise; the router calls the first, the others relay, consume and fire deadlines. Of several routers each answers at an
   * address of its own.
   */
  readonly replicas?: Partial<Readonly<Record<SubgraphName | 'router', number>>>
  /** Subgraphs that somebody else runs at their address. */
  readonly without?: readonly (SubgraphName | 'router')[]
  /** Addresses that the router calls instead of the subgraph's own, by what they are: a proxy of a fault test. */
  readonly through?: (name: SubgraphName, url: string) => string
  readonly onLine?: (name: string, line: string) => void
  readonly onRestart?: (name: string, cause: string, backoffMs: number) => void
}

/** Every subgraph and the router, each a process of its own, started anew when it dies. Disposing stops them by SIGTERM, the router first. */
export interface Cluster extends AsyncDisposable {
  /** `http://host:port/graphql`, of the first router. */
  readonly url: string
  /** `ws://host:port/graphql` */
  readonly wsUrl: string
  readonly dataDir: string
  readonly keys: ClusterKeys
  /** In the order of their start, routers last. */
  readonly processes: readonly ClusterProcess[]
  /** `router`, `router-2`, `orders`, `orders-2` … @throws when there is none of that name. */
  process(name: string): ClusterProcess
  databaseUrl(name: SubgraphName): string
  /** Resolves when every process answers and has all that it needs. @throws after `timeoutMs`, naming who lacks what. */
  ready(options?: { timeoutMs?: number }): Promise<void>
}

/**
 * Makes the databases and the keys that are missing and starts all processes. Resolves when they are started, not when they are ready: see
 * {@link Cluster.ready}. The engines must be there.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { engines, dataDir, host = '127.0.0.1', replicas = {}, without = [], through = (_name, url) => url, onLine, onRestart } = options
  for (const folder of ['logs', 'crash']) await mkdir(join(dataDir, folder), { recursive: true })
  const keys = await clusterKeys(dataDir)
  await createDatabases(engines, options)

  const members = SUBGRAPHS.flatMap((subgraph) => Array.from({ length: replicas[subgraph] ?? 1 }, (_, index) => ({ subgraph, replica: index + 1 })))
  const places = await placesFor(members, replicas.router ?? 1, options.ports)
  const inherited = { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: process.env['TZ'], APOLLO_TELEMETRY_DISABLED: '1', ...options.env }

  async function member(name: string, program: string, place: Place, env: NodeJS.ProcessEnv, at?: string): Promise<ClusterProcess> {
    const crashFile = join(dataDir, 'crash', name)
    await rm(crashFile, { force: true })
    return new ClusterProcess({
      name, program, env: { ...inherited, ...env }, origin: originOf(place.port, at), metricsUrl: `${originOf(place.metricsPort, at)}/metrics`,
      logFile: join(dataDir, 'logs', `${name}.log`), crashFile, onLine, onRestart,
    })
  }

  const subgraphUrls = {} as Record<SubgraphName, string>
  const subgraphs: ClusterProcess[] = []
  for (const [index, { subgraph, replica }] of members.entries()) {
    const place = places.subgraphs[index] as Place
    if (replica === 1) subgraphUrls[subgraph] = through(subgraph, `${originOf(place.port)}/graphql`)
    if (without.includes(subgraph)) continue
    subgraphs.push(await member(replicaName(subgraph, replica), programOf(subgraph), place, subgraphEnvironment({ name: subgraph, place, engines, names: options, keys })))
  }
  const routers = without.includes('router') ? [] : await Promise.all(places.routers.map((place, index) =>
    member(replicaName('router', index + 1), programOf('router'), place, routerEnvironment({ host, place, subgraphUrls, engines, names: options, keys }), host)))
  const processes = [...subgraphs, ...routers]
  for (const process of processes) process.start()

  const [first] = places.routers
  if (!first) throw new Error('A cluster has at least one router.')
  return {
    url: `${originOf(first.port, host)}/graphql`,
    wsUrl: `ws://${host}:${first.port}/graphql`,
    dataDir,
    keys,
    processes,
    process(name) {
      const found = processes.find((process) => process.name === name)
      if (!found) throw new Error(`The cluster has no process «${name}».`)
      return found
    },
    databaseUrl: (name) => databaseUrl(engines, options, name),
    ready: ({ timeoutMs = READY_TIMEOUT_MS } = {}) => allReady(processes, timeoutMs),
    async [Symbol.asyncDispose]() {
      await Promise.all(routers.map((process) => process.stop()))
      await Promise.all(subgraphs.map((process) => process.stop()))
    },
  }
}

function replicaName(name: string, replica: number): string {
  return replica === 1 ? name : `${name}-${replica}`
}

function originOf(port: number, host = '127.0.0.1'): string {
  return `http://${host}:${port}`
}

async function allReady(processes: readonly ClusterProcess[], timeoutMs: number): Promise<void> {
  const deadline = performance.now() + timeoutMs
  for (;;) {
    const ready = await Promise.all(processes.map((process) => process.isReady()))
    if (ready.every(Boolean)) return
    if (performance.now() >= deadline) {
      const late = await Promise.all(processes.filter((_, index) => !ready[index]).map(async (process) => `${process.name}: ${await process.missing()} (${process.logFile})`))
      throw new Error(`Not everything was ready after ${timeoutMs / 1000} s:\n  ${late.join('\n  ')}`)
    }
    await delay(100)
  }
}

async function placesFor(members: readonly { subgraph: SubgraphName; replica: number }[], routers: number, ports: ClusterOptions['ports']): Promise<{ routers: Place[]; subgraphs: Place[] }> {
  if (ports) {
    return {
      routers: Array.from({ length: routers }, (_, index) => placeAt(ports.router + REPLICA_STEP * index)),
      subgraphs: members.map(({ subgraph, replica }) => placeAt(ports.subgraphs + SUBGRAPHS.indexOf(subgraph) + REPLICA_STEP * (replica - 1))),
    }
  }
  // Not of those that the system gives away: a connection must not sit on the port of a process that is down for a moment.
  const first = await choosePort({ port: 0, count: 2 * (members.length + routers), earlier: undefined, title: 'the cluster', variable: 'BROXIVA_PORT' })
  const placeOf = (index: number): Place => ({ port: first + 2 * index, metricsPort: first + 2 * index + 1 })
  return { routers: Array.from({ length: routers }, (_, index) => placeOf(index)), subgraphs: members.map((_, index) => placeOf(routers + index)) }
}
