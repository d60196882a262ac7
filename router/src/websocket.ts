import { STATUS_CODES, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { GraphQLError, GraphQLSchema, parse, type ExecutionArgs, type ExecutionResult, type FormattedExecutionResult, type GraphQLFormattedError } from 'graphql'
import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL, handleProtocols, makeServer, MessageType, type SubscribePayload } from 'graphql-ws'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Logger } from '#kit/log.ts'
import { withTrace } from '#kit/trace.ts'
import { type Viewer, ANONYMOUS } from '#kit/viewer.ts'
import { answerText, formatForClient, partsAsMessages } from './answer.ts'
import { credentialsOfConnection, type Authenticator, type Credentials } from './authentication.ts'
import type { ClientAddress } from './client-address.ts'
import type { ConnectionLimits } from './connection-limits.ts'
import { asksForCost } from './cost/demand-control.ts'
import { authorizationChanged, isSameViewer, reasonOfEnd } from './credential-guard.ts'
import type { CredentialWatch } from './credential-watch.ts'
import { isUnexpected, refusal } from './errors.ts'
import { leavable, once } from './leavable.ts'
import type { LimitMetrics } from './limit-metrics.ts'
import { mapIterator } from './map-iterator.ts'
import { OperationError, type OperationRequest } from './operations.ts'
import type { Documents, SentRequest } from './persisted-documents.ts'
import type { Pipeline } from './pipeline.ts'
import { parentOf, traceOf, type RequestContext } from './request-context.ts'
import type { RouterMetrics } from './router-metrics.ts'
import { spreadOver } from './spread.ts'
import type { UpdateWriter } from './updates.ts'

/** "Unsupported data" (RFC 6455). */
const UNSUPPORTED_DATA = 1003

/** "Try again later" (RFC 6455's registry). */
const TRY_AGAIN_LATER = 1013

/** What graphql-ws is to know of any operation: the pipeline reads, validates and tells subscriptions from the rest. */
const SOME_OPERATION = { schema: new GraphQLSchema({}), document: parse('{ __typename }') }

interface Extra extends Record<PropertyKey, unknown> {
  readonly request: IncomingMessage
  readonly socket: WebSocket
  credentials: Credentials
  viewer: Viewer
  unwatch: () => void
}

/** An operation that has been read. */
interface Begun {
  readonly request: OperationRequest
  /** `extensions.traceparent` of the operation, since no browser sets headers of a WebSocket; else the header that opened the socket. */
  readonly traceparent: unknown
  /** `extensions.requestId` of the operation, for the same reason. */
  readonly requestId: unknown
}

export interface WebSocketEndpoint {
  readonly openSockets: number
  /**
   * Closes every socket with 1001, so that clients come back elsewhere, at random moments within `spreadMs` at most. Resolves when they are gone; after `timeoutMs`
   * they are cut.
   */
  drain(timeoutMs: number, spreadMs: number): Promise<void>
}

/**
 * `graphql-transport-ws` on `path`: subscriptions, and queries and mutations through the same pipeline as over HTTP. A socket is worth no more than the
 * credentials that opened it: they are checked again before each operation and each payload, and the socket is closed with 4403 within a second after they have
 * ended, whatever happens on it. The reason of the close says why, in the words of `extensions.reason`: refresh the token and come back with the last cursor.
 * An operation with `@defer` is answered in parts, each a `next` message.
 */
export function serveWebSockets({ httpServer, path, documents, pipeline, updates, authenticator, credentialWatch, clientAddress, connections, limits, maxMessageBytes, maxSubscriptions, connectionInitTimeoutMs, heartbeatMs, production, metrics, log }: {
  httpServer: Server
  path: string
  documents: Documents
  pipeline: Pipeline
  updates: UpdateWriter
  authenticator: Authenticator
  credentialWatch: CredentialWatch
  clientAddress: ClientAddress
  connections: ConnectionLimits
  limits: Pick<LimitMetrics, 'limited'>
  maxMessageBytes: number
  /** Operations of one socket that run at the same time. */
  maxSubscriptions: number
  /** How long a socket may wait with its `connection_init`. */
  connectionInitTimeoutMs: number
  heartbeatMs: number
  production: boolean
  metrics: Pick<RouterMetrics, 'slowSubscriber'>
  log: Logger
}): WebSocketEndpoint {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes, handleProtocols: (offered) => handleProtocols(offered) })
  let draining = false

  const protocol = makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: connectionInitTimeoutMs,
    async onConnect({ connectionParams, extra }) {
      try {
        extra.credentials = credentialsOfConnection(connectionParams, extra.request.headers)
        const identity = await authenticator.authenticate(extra.credentials, extra.request)
        extra.viewer = identity.viewer
        extra.unwatch = credentialWatch.watch(identity, (end) => extra.socket.close(CloseCode.Forbidden, reasonOfEnd(end, identity)))
        if (extra.socket.readyState !== extra.socket.OPEN) extra.unwatch()
        return true
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error
        closeFor(error, extra.socket)
        return false
      }
    },
    async onSubscribe({ extra, subscriptions }, _id, payload) {
      if (Object.keys(subscriptions).length > maxSubscriptions) {
        limits.limited('operations')
        extra.socket.close(CloseCode.TooManyInitialisationRequests, 'Too many operations')
        return [refusal(429, 'TOO_MANY_OPERATIONS', `A socket runs at most ${maxSubscriptions} operations at the same time.`)]
      }
      const refused = await recheck(extra)
      if (refused) return [refused]
      try {
        const { traceparent = extra.request.headers.traceparent, requestId } = payload.extensions ?? {}
        return { ...SOME_OPERATION, rootValue: { request: await documents.find(sentBy(payload), extra.viewer), traceparent, requestId } satisfies Begun }
      } catch (error) {
        if (error instanceof GraphQLError) return [pipeline.refuseUnread(error, contextOf(extra))]
        throw error
      }
    },
    context: ({ extra }) => extra,
    execute: ({ rootValue, contextValue }: ExecutionArgs) => execute(rootValue as Begun, contextValue as Extra),
    async onNext({ extra }, _id, _payload, _args, result) {
      // What is sent on a socket that is closing is dropped.
      await recheck(extra)
      return result as FormattedExecutionResult
    },
    onError: (_context, _id, _payload, errors) => errors.flatMap(formatErrors),
  })

  httpServer.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Node has taken its own listener away: without one, a client that breaks off would end the process.
    socket.on('error', (error) => { log.debug({ err: error }, 'an upgrade broke off') })
    if (draining) return refuseUpgrade(socket, '503 Service Unavailable')
    if (URL.parse(request.url ?? '/', 'http://router')?.pathname !== path) return refuseUpgrade(socket, '404 Not Found')
    const refused = connections.take(clientAddress(request), (release) => { socket.once('close', release) })
    if (refused) return refuseUpgrade(socket, statusLineOf(refused), 'Retry-After: 1\r\n')
    sockets.handleUpgrade(request, socket, head, (webSocket) => { attend(webSocket, request) })
  })

  function attend(socket: WebSocket, request: IncomingMessage): void {
    let alive = true
    const heartbeat = setInterval(() => {
      if (!alive) {
        if (socket.readyState === socket.OPEN) metrics.slowSubscriber('silent')
        return socket.terminate()
      }
      alive = false
      socket.ping()
    }, heartbeatMs)
    socket.on('pong', () => { alive = true })
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') limits.limited('body')
      log.debug({ err: error }, 'a WebSocket failed')
    })

    const extra: Extra = { request, socket, credentials: {}, viewer: ANONYMOUS, unwatch: () => {} }
    const closed = protocol.opened({
      protocol: socket.protocol === GRAPHQL_TRANSPORT_WS_PROTOCOL ? GRAPHQL_TRANSPORT_WS_PROTOCOL : '',
      send: (data) => new Promise((resolve, reject) => {
        if (socket.readyState !== socket.OPEN) return resolve()
        socket.send(data, (error) => error ? reject(error) : resolve())
      }),
      close: (code, reason) => socket.close(code, reason),
      onMessage(handle) {
        socket.on('message', (data: Buffer, isBinary) => {
          if (isBinary) return socket.close(UNSUPPORTED_DATA, 'Text only')
          handle(data.toString()).catch((error: unknown) => {
            if (socket.readyState !== socket.OPEN) return
            if (isServersOwn(data)) return socket.close(CloseCode.BadRequest, 'Invalid message received')
            log.error({ err: error }, 'a WebSocket message could not be handled')
            socket.close(CloseCode.InternalServerError, 'Internal server error')
          })
        })
      },
    }, extra)

    socket.once('close', (code, reason) => {
      clearInterval(heartbeat)
      extra.unwatch()
      closed(code, reason.toString()).catch((error: unknown) => { log.error({ err: error }, 'a WebSocket did not close cleanly') })
    })
  }

  /** Closes the socket, and says why, when its credentials do not hold any more or nobody can tell. */
  async function recheck(extra: Extra): Promise<GraphQLError | undefined> {
    try {
      const { viewer } = await authenticator.authenticate(extra.credentials, extra.request)
      if (isSameViewer(viewer, extra.viewer)) return undefined
      const error = authorizationChanged()
      closeFor(error, extra.socket)
      return error
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      closeFor(error, extra.socket)
      return error
    }
  }

  function contextOf({ request, viewer }: Extra, { requestId, traceparent } = traceOf({ traceparent: request.headers.traceparent })): RequestContext {
    return { wire: 'websocket', viewer, clientAddress: () => clientAddress(request), asksCost: asksForCost(request.headers), requestId, traceparent }
  }

  /** Ends with the client's `complete` or its socket, at whatever point. */
  function execute({ request, traceparent, requestId }: Begun, extra: Extra): AsyncIterable<ExecutionResult> {
    const sent: IncomingHttpHeaders = { ...typeof traceparent === 'string' && { traceparent }, ...typeof requestId === 'string' && { 'x-request-id': requestId } }
    const trace = traceOf(sent)
    return leavable((signal) => withTrace(trace, async () => {
      const context = { ...contextOf(extra, trace), clientSpan: parentOf(sent, trace), signal }
      const answer = await pipeline.executeInParts(request, context, () => undefined)
      switch (answer.kind) {
        // An `error` message has no room for what else an answer tells.
        case 'refused': return answer.extensions ? once(JSON.parse(answerText(answer, production)) as ExecutionResult) : rejecting(new OperationError(answer.errors))
        case 'executed': return once(JSON.parse(answerText(answer, production)) as ExecutionResult)
        case 'in parts': return partsAsMessages(answer, production)
        case 'live': return mapIterator(answer.updates, (update) => updates.formatted(update) as ExecutionResult)
        default: return answer satisfies never
      }
    }))
  }

  function formatErrors(error: GraphQLError): GraphQLFormattedError[] {
    const { originalError } = error
    if (originalError instanceof OperationError) return originalError.errors.map((each) => formatForClient(each, { production }))
    if (isUnexpected(error)) log.error({ err: originalError ?? error }, 'an operation over a WebSocket failed unexpectedly')
    return [formatForClient(error, { production })]
  }

  return {
    get openSockets() { return sockets.clients.size },
    async drain(timeoutMs, spreadMs) {
      draining = true
      const gone = new Promise<void>((resolve) => { sockets.close(() => resolve()) })
      const moment = spreadOver(sockets.clients.size, spreadMs)
      for (const socket of sockets.clients) setTimeout(() => socket.close(1001, 'Going away'), moment())
      const cut = setTimeout(() => { for (const socket of sockets.clients) socket.terminate() }, timeoutMs)
      await gone
      clearTimeout(cut)
    },
  }
}

/** The reason says the same as over HTTP, so that a client knows whether a new token mends it. */
function closeFor({ extensions: { code, reason } }: GraphQLError, socket: WebSocket): void {
  if (code === 'AUTHENTICATION_UNAVAILABLE' || code === 'RATE_LIMITED') socket.close(TRY_AGAIN_LATER, 'Try again later')
  else socket.close(CloseCode.Forbidden, String(reason ?? code))
}

/** graphql-ws sends what an iterator fails with as an `error` message. */
function rejecting(error: OperationError): AsyncIterator<never, undefined> {
  return { async next() { throw error } }
}

/** The protocol wants `query` to be text, so that a document that is named otherwise comes with an empty one. */
function sentBy({ query, operationName, variables, extensions, ...others }: SubscribePayload & { readonly documentId?: unknown }): SentRequest {
  const { documentId } = others
  if (documentId !== undefined && typeof documentId !== 'string') throw refusal(400, 'BAD_REQUEST', '`documentId` must be text.')
  return { query, documentId, operationName: operationName ?? null, variables: variables ?? {}, extensions }
}

function statusLineOf({ extensions }: GraphQLError): string {
  const { status } = extensions['http'] as { readonly status: number }
  return `${status} ${STATUS_CODES[status] ?? ''}`
}

function refuseUpgrade(socket: Duplex, status: string, headers = ''): void {
  socket.end(`HTTP/1.1 ${status}\r\n${headers}Connection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** Whether a client has sent what only servers send. graphql-ws reads it as a message of the protocol and then has no answer to it. */
function isServersOwn(message: Buffer): boolean {
  const { type } = JSON.parse(message.toString()) as { readonly type?: unknown }
  return type === MessageType.ConnectionAck || type === MessageType.Next || type === MessageType.Error
}
