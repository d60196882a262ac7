import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { setTimeout as delay } from 'node:timers/promises'
import type { GraphFiles } from './graph-files.ts'
import type { Workload } from './workloads.ts'

/** None outlives this process. */
const running = new Set<ChildProcess>()
process.once('exit', () => { for (const child of running) child.kill('SIGKILL') })

/** The cores that parts of a benchmark are pinned to. */
export const GATEWAY_CORE = 0
export const LOAD_CORE = 1

const START_TIMEOUT_MS = 60_000

export interface Gateway {
  readonly name: string
  readonly title: string
  /** Whether it may answer one client with what another one's equal request fetched. */
  readonly shares: boolean
  /** Why it cannot serve a graph, if it cannot. */
  readonly cannotServe?: (graph: string) => string | undefined
  command(files: GraphFiles, port: number): readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** How it is asked, if not by the plain body without further headers. */
  readonly request?: (workload: Workload) => GatewayRequest
}

export interface GatewayRequest {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

export interface RunningGateway extends AsyncDisposable {
  readonly gateway: Gateway
  readonly url: string
  readonly pid: number
  /** Ends by SIGTERM, so that a profile gets written. */
  stop(): Promise<void>
}

export const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What `npm run router` starts Node with. */
export const ROUTER_FLAGS = ['--max-semi-space-size=32']

/** As `npm run router` starts it. */
const ours = ({ supergraph }: GraphFiles, port: number, ...flags: readonly string[]) =>
  [process.execPath, ...ROUTER_FLAGS, here('../local/run.mjs'), here('../../router/src/cli/main.ts'), '--supergraph', supergraph, '--host', '127.0.0.1', '--port', String(port), '--log-level', 'warn', ...flags]

const hive = (files: GraphFiles, port: number) =>
  [process.execPath, here('peers/node_modules/@graphql-hive/gateway/dist/bin.js'), 'supergraph', files.supergraph, '--config-path', here('peers/hive.config.mjs'), '--host', '127.0.0.1', '--port', String(port)]

const grafbase = (config: string, home: string, port: number) =>
  [here('peers/node_modules/@grafbase/cli-x86_64-unknown-linux-musl/grafbase'), '--home', home, 'dev', '--config', config, '--listen-address', `127.0.0.1:${port}`]

export const GATEWAYS: readonly Gateway[] = [
  { name: 'stock', title: '@apollo/gateway', shares: false, command: ({ supergraph }, port) => [process.execPath, here('peers/stock.mjs'), supergraph, String(port)] },
  { name: 'ours', title: 'this router', shares: false, command: (files, port) => ours(files, port, '--config', here('without-sharing.json')) },
  { name: 'hive', title: 'Hive Gateway', shares: false, command: hive },
  { name: 'hive-rust', title: 'Hive Gateway, Rust planner', shares: false, command: hive, env: { RUNTIME: 'rust' } },
  {
    name: 'mercurius',
    title: 'Mercurius',
    shares: false,
    cannotServe: (graph) => graph === 'shop' ? undefined : 'it serves Federation 1 alone',
    command: ({ subgraphsFile }, port) => [process.execPath, here('peers/mercurius/gateway.mjs'), subgraphsFile, String(port)],
  },
  {
    name: 'grafbase',
    title: 'Grafbase (native)',
    shares: false,
    command: ({ grafbaseFile, folder }, port) => grafbase(grafbaseFile, folder, port),
  },
  { name: 'ours-shared', title: 'this router, sharing', shares: true, command: ours },
  { name: 'hive-shared', title: 'Hive Gateway, sharing', shares: true, command: hive, env: { SHARING: 'on' } },
  { name: 'hive-rust-shared', title: 'Hive Gateway, Rust planner, sharing', shares: true, command: hive, env: { RUNTIME: 'rust', SHARING: 'on' } },
  { name: 'grafbase-shared', title: 'Grafbase (native), sharing', shares: true, command: ({ grafbaseSharingFile, folder }, port) => grafbase(grafbaseSharingFile, folder, port) },
]

/**
 * Starts a gateway on a core of its own and waits until it answers.
 *
 * @throws with the end of its log when it ends, or does not answer in time.
 */
export async function startGateway(gateway: Gateway, files: GraphFiles, nodeOptions: readonly string[] = []): Promise<RunningGateway> {
  const port = await freePort()
  const [program = '', ...args] = gateway.command(files, port)
  const logFile = `${files.folder}/${gateway.name}.log`
  const log = openSync(logFile, 'w')
  const child = spawn('taskset', ['-c', String(GATEWAY_CORE), program, ...nodeOptions, ...args], {
    cwd: files.folder,
    stdio: ['ignore', log, log],
    env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1', ...gateway.env },
  })
  closeSync(log)
  running.add(child)
  const stop = async () => {
    await end(child)
    running.delete(child)
  }
  const url = `http://127.0.0.1:${port}/graphql`
  try {
    await answers(url, child)
  } catch (error) {
    await stop()
    throw new Error(`${gateway.title} does not start: ${String(error)}\n${tail(logFile)}`, { cause: error })
  }
  return { gateway, url, pid: child.pid ?? 0, stop, [Symbol.asyncDispose]: stop }
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + START_TIMEOUT_MS
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it ended with ${child.exitCode ?? child.signalCode}`)
    const response = await fetch(url, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{__typename}"}', signal: AbortSignal.timeout(5_000),
    }).catch(() => undefined)
    if (response?.ok && (await response.text()).includes('"Query"')) return
    if (performance.now() > deadline) throw new Error(`it does not answer within ${START_TIMEOUT_MS / 1_000} s`)
    await delay(100)
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(timer)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function tail(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-20).join('\n')
}
