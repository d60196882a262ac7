import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { drainable } from './http-drain.ts'
import { NOT_EXECUTED_HEADER } from './not-executed.ts'

/**
 * The router keeps its connections. With Node's five seconds one is closed just as it is used again whenever the machine is busy,
 * and a mutation that meets it cannot be asked again.
 */
const KEEP_ALIVE_MS = 10 * 60_000
const DRAIN_TIMEOUT_MS = 10_000
/**
 * So many connections may wait until a busy process takes them: thousands of subscribers come back at once. Beyond Node's 511, what one side takes for open is broken off,
 * or silent. The system may allow fewer (`net.core.somaxconn`).
 */
export const LISTEN_BACKLOG = 4_096
const PROBE_TIMEOUT_MS = 3_000

/** Names each dependency: `up`, or what is wrong with it. */
export type Health = Readonly<Record<string, string>>

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void

/** A port that answers from the first moment on: alive, and ready once those behind it have come and all that they need is up. */
export interface HttpDoor extends AsyncDisposable {
  /** Without a path: `http://127.0.0.1:4003`. */
  readonly origin: string
  /** Lets requests in; those for health stay the door's own. `degraded` tells what is done without for the moment: no reason to be not ready. */
  open(handle: RequestHandler, health: () => Promise<Health>, degraded?: () => Health): void
  /** What `/health/ready` says until the door is open. */
  waitFor(health: Health): void
  /** Stops listening once nothing is in flight, however often it is called. */
  drain(): Promise<void>
}

/** @throws when the port is taken. */
export async function openHttpDoor({ host, port }: { host: string; port: number }): Promise<HttpDoor> {
  let handle: RequestHandler = refuse
  let probe: () => Promise<Health> = async () => waiting
  let waiting: Health = { start: 'in progress' }
  let troubles = noTroubles

  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    const path = request.url?.split('?', 1)[0]
    if (path === '/health/live') return sendJson(response, 200, { status: 'live' })
    if (path === '/health/ready') return void sendReadiness(response)
    handle(request, response)
  })
  const drainer = drainable(server)

  async function sendReadiness(response: ServerResponse): Promise<void> {
    const dependencies = await withinTime(probe())
    const ready = !drainer.draining && Object.values(dependencies).every((state) => state === 'up')
    const degraded = troubles()
    const status = drainer.draining ? 'draining' : ready ? 'ready' : 'not ready'
    sendJson(response, ready ? 200 : 503, { status, dependencies, ...Object.keys(degraded).length > 0 && { degraded } })
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, LISTEN_BACKLOG, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const drain = () => drainer.drain(DRAIN_TIMEOUT_MS)
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
    open(handler, health, degraded = troubles) {
      handle = handler
      probe = health
      troubles = degraded
    },
    waitFor(health) { waiting = health },
    drain,
    [Symbol.asyncDispose]: drain,
  }
}

function noTroubles(): Health {
  return {}
}

function refuse(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'content-type': 'text/plain', 'retry-after': '1', [NOT_EXECUTED_HEADER]: '1' }).end('Not ready yet.\n')
}

async function withinTime(health: Promise<Health>): Promise<Health> {
  const { promise, resolve } = Promise.withResolvers<Health>()
  const timer = setTimeout(() => resolve({ health: `no answer within ${PROBE_TIMEOUT_MS} ms` }), PROBE_TIMEOUT_MS)
  try {
    return await Promise.race([health.catch((error: unknown) => ({ health: error instanceof Error ? error.message : 'failed' })), promise])
  } finally {
    clearTimeout(timer)
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(JSON.stringify(body))
}
