import type { IncomingMessage, ServerResponse } from 'node:http'
import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled'
import { execute, OperationTypeNode, type GraphQLSchema } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/http'
import { openHttpDoor, type Health, type HttpDoor } from '../http-door.ts'
import { CLIENT_ADDRESS_HEADER, INTERNAL_TOKEN_HEADER, InternalTokenError, type InternalTokenVerifier } from '../internal-token.ts'
import type { Logger } from '../log.ts'
import type { RequestMeter } from '../metrics.ts'
import { NOT_EXECUTED_HEADER } from '../not-executed.ts'
import { Patience } from '../patience.ts'
import { TIMEOUT_HEADER, waitedForUntil } from '../request-time.ts'
import { currentTrace, newTraceparent, withTrace } from '../trace.ts'
import { inSpan, SpanKind } from '../tracing.ts'
import type { Viewer } from '../viewer.ts'
import { cacheTagPlugins, type CacheTagsByType } from './cache-tags.ts'
import { createLocalSubgraph, type LocalSubgraph } from './local-subgraph.ts'
import { maskError } from './masking.ts'
import { subscribeWithFreshContext } from './subscribe.ts'

const BODY_LIMIT_BYTES = 4 * 1024 * 1024

/** What anybody who reaches the subgraph may read, without a token. */
export interface PublishedDocument {
  /** Sent as JSON. */
  readonly body: unknown
  /** So long may a reader keep it. */
  readonly maxAgeSeconds: number
}

export interface SubgraphServerOptions {
  /** The subgraph's, for its spans. */
  readonly name?: string
  readonly schema: GraphQLSchema
  readonly host: string
  readonly port: number
  readonly tokens: InternalTokenVerifier
  readonly log: Logger
  /** A fresh context; also called for each update of a subscription. */
  readonly contextFor: (viewer: Viewer, clientAddress?: string) => unknown
  /** What else cached answers depend on. */
  readonly cacheTags?: CacheTagsByType
  /** What the subgraph needs, for `/health/ready`. */
  readonly health: () => Promise<Health>
  /** What it does without for the moment. */
  readonly degraded?: () => Health
  /** By path, such as `/.well-known/jwks.json`. */
  readonly documents?: Readonly<Record<string, PublishedDocument>>
  /** Counts what is answered, subscriptions apart. */
  readonly requests?: RequestMeter
  /** Where to serve, when the port is open already. */
  readonly door?: HttpDoor
}

/** Beyond the time that the router has told, so that it is the router that says what has become of the request. */
const GRACE_MS = 1_000

/** Few different lengths of time cost Node less than many. */
function wholeSeconds(ms: number): number {
  return Math.ceil(ms / 1_000) * 1_000
}

const givesUpQueries: ApolloServerPlugin<object> = {
  requestDidStart: async () => ({
    async didResolveOperation({ operation }) {
      const patience = currentTrace()?.patience
      if (patience && operation?.operation === OperationTypeNode.QUERY) patience.mayBeGivenUp = true
    },
  }),
}

export interface SubgraphServer extends AsyncDisposable {
  readonly url: string
  /** The same graph for a router in this process. Whoever calls it says who asks, and is believed: no request from outside leads here. */
  readonly local: LocalSubgraph
  /** Event streams open now. */
  readonly openStreams: number
  /** Ends the event streams, finishes the requests in flight and accepts nothing more. */
  drain(): Promise<void>
}

/**
 * A subgraph's HTTP surface: `POST /graphql`, `POST /graphql/stream` (GraphQL over SSE, distinct connections) and health.
 * Nothing of the graph, `_service` and `_entities` included, answers without the router's signed token; `documents` do.
 *
 * @throws when the port is taken.
 */
export async function serveSubgraph(options: SubgraphServerOptions): Promise<SubgraphServer> {
  const apollo = new ApolloServer<object>({
    schema: options.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: false,
    plugins: [ApolloServerPluginInlineTraceDisabled(), givesUpQueries, ...cacheTagPlugins(options.schema, options.cacheTags)],
    formatError: (formatted, error) => maskError(options.log, formatted, error),
  })
  await apollo.start()
  const local = createLocalSubgraph({ ...options, apollo })

  const documents = new Map(Object.entries(options.documents ?? {}))
  const streams = new Set<ServerResponse>()
  let draining = false
  const viewers = new WeakMap<IncomingMessage, Viewer>()
  const stream = createHandler<Record<PropertyKey, unknown>>({
    schema: options.schema,
    authenticate: () => null,
    context: (request) => options.contextFor(viewerOf(viewers, request.raw)) as Record<PropertyKey, unknown>,
    execute: (args) => execute(args),
    subscribe: (args) => {
      const { viewer } = args.contextValue as unknown as { viewer: Viewer }
      return subscribeWithFreshContext(args, () => options.contextFor(viewer))
    },
    onNext: (_context, _request, result) => {
      const { errors } = result
      if (!errors || errors.length === 0) return undefined
      return { ...result, errors: errors.map((error) => maskError(options.log, error.toJSON(), error)) as never }
    },
  })

  function serve(request: IncomingMessage, response: ServerResponse): void {
    const trace = {
      requestId: single(request.headers['x-request-id']) ?? 'none',
      correlationId: single(request.headers['x-request-id']) ?? 'none',
      traceparent: single(request.headers.traceparent) ?? newTraceparent(),
      work: { failed: false },
      patience: new Patience(),
    }
    withTrace(trace, () => {
      route(request, response).catch((error: unknown) => {
        if (isOver(response)) return options.log.debug({ err: error }, 'a request broke off')
        options.log.error({ err: error }, 'a request failed')
        if (!response.headersSent) sendError(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.')
        else response.destroy()
      })
    })
  }

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://subgraph')
    const document = request.method === 'GET' ? documents.get(pathname) : undefined
    if (document) return sendDocument(response, document)
    if (request.method !== 'POST' || (pathname !== '/graphql' && pathname !== '/graphql/stream')) {
      return sendError(response, 404, 'NOT_FOUND', 'There is nothing here.')
    }

    const until = waitedForUntil(request.headers[TIMEOUT_HEADER])
    let viewer: Viewer
    try {
      viewer = await options.tokens.verify(request.headers[INTERNAL_TOKEN_HEADER])
    } catch (error) {
      if (error instanceof InternalTokenError) return sendError(response, 401, error.code, error.message)
      throw error
    }
    if (pathname === '/graphql') return answer(request, response, viewer, until)
    // Whoever has gone meanwhile: its end would not be told again.
    if (response.destroyed) return
    // It would hold up the end, or be broken off by it.
    if (draining) {
      response.setHeader(NOT_EXECUTED_HEADER, '1')
      return sendError(response, 503, 'DRAINING', 'Subscribe again elsewhere.')
    }

    viewers.set(request, viewer)
    streams.add(response)
    response.once('close', () => streams.delete(response))
    // An event that meets the end of its stream: without a listener it would end the process.
    response.on('error', (error) => { options.log.debug({ err: error }, 'an event stream broke off') })
    return stream(request, response)
  }

  async function answer(request: IncomingMessage, response: ServerResponse, viewer: Viewer, until: number | undefined): Promise<void> {
    const startedAt = performance.now()
    const patience = currentTrace()?.patience
    response.once('close', () => patience?.end())
    const body = await readJson(request)
    // Whoever has gone, or waits no more, would not hear what was done.
    if (response.destroyed) return
    if (until !== undefined && performance.now() >= until) return sendTooLate(response)
    if (!body.ok) return sendError(response, body.status, body.code, body.message)

    const headers = new HeaderMap()
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
    }
    const run = () => apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: body.value },
      context: async () => options.contextFor(viewer, single(request.headers[CLIENT_ADDRESS_HEADER])) as object,
    })
    // Whoever asked ends it by closing the connection; this is for who cannot.
    const late = patience && until !== undefined ? setTimeout(() => patience.end(), wholeSeconds(until - performance.now() + GRACE_MS)) : undefined
    const result = await inSpan(options.name ?? 'subgraph', { kind: SpanKind.SERVER, remote: true }, run).finally(() => clearTimeout(late))
    if (patience?.isOver && patience.mayBeGivenUp) return response.destroyed ? undefined : sendTooLate(response)
    options.requests?.(currentTrace()?.work?.failed ? 'failed' : 'ok', startedAt)
    response.writeHead(result.status ?? 200, Object.fromEntries(result.headers))
    if (result.body.kind === 'complete') {
      response.end(result.body.string)
      return
    }
    for await (const chunk of result.body.asyncIterator) response.write(chunk)
    response.end()
  }

  const door = options.door ?? await openHttpDoor(options)
  door.open(serve, options.health, options.degraded)

  async function drain(): Promise<void> {
    draining = true
    for (const response of streams) response.end()
    // Whoever is in this process is answered as long as whoever comes over HTTP.
    await door.drain()
    await local.drain()
  }
  return {
    url: `${door.origin}/graphql`,
    local,
    get openStreams() { return streams.size },
    drain,
    async [Symbol.asyncDispose]() {
      await drain()
      await apollo.stop()
    },
  }
}

/** Answered, or the connection has broken: the failing write is told before the response is marked as destroyed. */
function isOver({ destroyed, writableEnded, socket }: ServerResponse): boolean {
  return destroyed || writableEnded || (socket?.errored ?? null) !== null
}

function viewerOf(viewers: WeakMap<IncomingMessage, Viewer>, request: IncomingMessage): Viewer {
  const viewer = viewers.get(request)
  if (!viewer) throw new Error('A stream without a viewer.')
  return viewer
}

type Body = { ok: true; value: unknown } | { ok: false; status: number; code: string; message: string }

async function readJson(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > BODY_LIMIT_BYTES) return { ok: false, status: 413, code: 'PAYLOAD_TOO_LARGE', message: `A body has at most ${BODY_LIMIT_BYTES} bytes.` }
    chunks.push(chunk)
  }
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString()) }
  } catch {
    return { ok: false, status: 400, code: 'BAD_REQUEST', message: 'The body is not JSON.' }
  }
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}

function sendDocument(response: ServerResponse, { body, maxAgeSeconds }: PublishedDocument): void {
  response.setHeader('cache-control', `public, max-age=${maxAgeSeconds}`)
  sendJson(response, 200, body)
}

function sendTooLate(response: ServerResponse): void {
  response.setHeader(NOT_EXECUTED_HEADER, '1')
  sendError(response, 504, 'REQUEST_TIMEOUT', 'Nobody waits for the answer any more: nothing was executed.')
}

function sendError(response: ServerResponse, status: number, code: string, message: string): void {
  sendJson(response, status, { errors: [{ message, extensions: { code } }] })
}
