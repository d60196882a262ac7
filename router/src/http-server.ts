import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { LISTEN_BACKLOG } from '#kit/http-door.ts'
import { drainable } from '#kit/http-drain.ts'
import type { Logger } from '#kit/log.ts'
import { withTrace } from '#kit/trace.ts'
import { applyCors, type CorsSettings } from './cors.ts'
import { traceOf } from './request-context.ts'

const BASE = 'http://router'

export type RouteHandler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> | void

export interface HttpServer {
  readonly server: Server
  listen(host: string, port: number): Promise<number>
  /** Accepts no new connection, lets answers in progress finish, and cuts what is left after `timeoutMs`. */
  drain(timeoutMs: number): Promise<void>
}

export interface HttpTimeouts {
  readonly keepAliveTimeoutMs: number
  readonly headersTimeoutMs: number
  readonly receiveTimeoutMs: number
}

/** Node looks for requests that are too slow this often, and oftener where less is allowed than a few looks. */
const LOOK_EVERY_MS = 2_000

/** Routes by path, with a request id and a trace around every request. What is mounted answers for itself, CORS included; `fallback` answers everything that has no route. */
export function createHttpServer({ routes, mounted, fallback, cors, timeouts: { keepAliveTimeoutMs, headersTimeoutMs, receiveTimeoutMs }, log }: {
  routes: ReadonlyMap<string, RouteHandler>
  /** Asked where there is no route. */
  mounted: (url: URL) => RouteHandler | undefined
  fallback: RouteHandler
  cors: CorsSettings
  timeouts: HttpTimeouts
  log: Logger
}): HttpServer {
  const limits = {
    keepAliveTimeout: keepAliveTimeoutMs,
    headersTimeout: Math.min(headersTimeoutMs, receiveTimeoutMs),
    requestTimeout: receiveTimeoutMs,
    connectionsCheckingInterval: Math.max(10, Math.min(LOOK_EVERY_MS, headersTimeoutMs / 5, receiveTimeoutMs / 5)),
  }
  const server = createServer(limits, (request, response) => {
    const trace = traceOf(request.headers)
    response.setHeader('x-request-id', trace.requestId)
    response.setHeader('x-content-type-options', 'nosniff')
    withTrace(trace, () => {
      route(request, response).catch((error: unknown) => {
        log.error({ err: error, requestId: trace.requestId }, 'a request failed')
        if (response.headersSent) response.destroy()
        else response.writeHead(500, { 'content-type': 'text/plain' }).end('Something went wrong on our side.\n')
      })
    })
  })
  /** Most requests name a route and no more. */
  const known: ReadonlyMap<string, URL> = new Map(routes.keys().map((path) => [path, new URL(path, BASE)]))
  const drainer = drainable(server)

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = known.get(request.url ?? '/') ?? URL.parse(request.url ?? '/', BASE)
    if (!url) {
      response.writeHead(400, { 'content-type': 'text/plain' }).end('The address is not valid.\n')
      return
    }
    const handler = routes.get(url.pathname)
    const mount = handler ? undefined : mounted(url)
    if (mount) return mount(request, response, url)
    if (applyCors(request, response, cors)) return
    await (handler ?? fallback)(request, response, url)
  }

  return {
    server,
    listen: (host, port) => new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, LISTEN_BACKLOG, () => {
        server.off('error', reject)
        resolve((server.address() as AddressInfo).port)
      })
    }),
    drain: (timeoutMs) => drainer.drain(timeoutMs),
  }
}
