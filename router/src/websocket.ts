import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { GraphQLError, Kind, GraphQLSchema, type ExecutionArgs, type ExecutionResult, type FormattedExecutionResult } from 'graphql'
import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL, handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Logger } from '#kit/log.ts'
import { withTrace } from '#kit/trace.ts'
import { type Viewer, ANONYMOUS } from '#kit/viewer.ts'
import { formatForClient, partsAsMessages } from './answer.ts'
import { credentialsOfConnection, type Authenticator, type Credentials, type Identity } from './authentication.ts'
import type { ClientAddress } from './client-address.ts'
import type { CredentialEnd, CredentialWatch } from './credential-watch.ts'
import { isUnexpected, refusal } from './errors.ts'
import { OperationError, type OperationRequest, type Operations } from './operations.ts'
import type { Documents, SentRequest } from './persisted-documents.ts'
import type { Pipeline } from './pipeline.ts'
import { traceOf, type RequestContext } from './request-context.ts'
import type { Subscriptions } from './subscriptions/subscribe.ts'

const HEARTBEAT_MS = 12_000

/** "Try again later" (RFC 6455's registry). */
const TRY_AGAIN_LATER = 1013

/** graphql-ws hands it on to what executes here, which has its own; the real one would live as long as a subscription. */
const NO_SCHEMA = new GraphQLSchema({})

interface Extra extends Record<PropertyKey, unknown> {
  readonly request: IncomingMessage
  readonly socket: WebSocket
  credentials: Credentials
  viewer: Viewer
  unwatch: () => void
}

export interface WebSocketEndpoint {
  readonly openSockets: number
  /** Closes every socket with 1001, so that clients come back elsewhere, and resolves when they are gone; after `timeoutMs` they are cut. */
  drain(timeoutMs: number): Promise<void>
}

/**
 * `graphql-transport-ws` on `path`: subscriptions, and queries and mutations through the same pipeline as over HTTP. A socket is worth no more than the
 * credentials that opened it: they are checked again before each operation and each payload, and the socket is closed with 4403 within a second after they have
 * ended, whatever happens on it. The reason of the close says why, in the words of `extensions.reason`: refresh the token and come back with the last cursor.
 * An operation with `@defer` is answered in parts, each a `next` message.
 */
export function serveWebSockets({ httpServer, path, documents, operations, pipeline, subscriptions, authenticator, credentialWatch, clientAddress, maxMessageBytes, production, log }: {
  httpServer: Server
  path: string
  documents: Documents
  operations: Pick<Operations, 'prepare'>
  pipeline: Pipeline
  subscriptions: Subscriptions
  authenticator: Authenticator
  credentialWatch: CredentialWatch
  clientAddress: ClientAddress
  maxMessageBytes: number
  production: boolean
  log: Logger
}): WebSocketEndpoint {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes, handleProtocols: (offered) => handleProtocols(offered) })
  let draining = false

  const protocol = makeServer<Record<string, unknown>, Extra>({
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
    async onSubscribe({ extra }, _id, payload) {
      const refused = await recheck(extra)
      if (refused) return [refused]
      try {
        const request = await documents.find(sentBy(payload), extra.viewer)
        const { query, operationName, variables } = request
        const { compiled: { operation, fragments } } = operations.prepare(request)
        return { schema: NO_SCHEMA, document: { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] }, rootValue: query, operationName, variableValues: variables }
      } catch (error) {
        if (error instanceof GraphQLError) return [error]
        if (error instanceof OperationError) return error.errors
        throw error
      }
    },
    context: ({ extra }) => extra,
    execute: (args) => inContext(args, executeOnce),
    subscribe: (args) => inContext(args, async (operation, context) => subscriptions.subscribe(operation, context)),
    async onNext({ extra }, _id, _payload, _args, result) {
      // What is sent on a socket that is closing is dropped.
      await recheck(extra)
      return formatResult(result)
    },
    onError: (_context, _id, _payload, errors) => errors.map(formatError),
  })

  httpServer.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Node has taken its own listener away: without one, a client that breaks off would end the process.
    socket.on('error', (error) => { log.debug({ err: error }, 'an upgrade broke off') })
    if (draining) return refuseUpgrade(socket, '503 Service Unavailable')
    if (URL.parse(request.url ?? '/', 'http://router')?.pathname !== path) return refuseUpgrade(socket, '404 Not Found')
    sockets.handleUpgrade(request, socket, head, (webSocket) => { attend(webSocket, request) })
  })

  function attend(socket: WebSocket, request: IncomingMessage): void {
    let alive = true
    const heartbeat = setInterval(() => {
      if (!alive) return socket.terminate()
      alive = false
      socket.ping()
    }, HEARTBEAT_MS)
    socket.on('pong', () => { alive = true })
    socket.on('error', (error) => { log.debug({ err: error }, 'a WebSocket failed') })

    const extra: Extra = { request, socket, credentials: {}, viewer: ANONYMOUS, unwatch: () => {} }
    const closed = protocol.opened({
      protocol: socket.protocol === GRAPHQL_TRANSPORT_WS_PROTOCOL ? GRAPHQL_TRANSPORT_WS_PROTOCOL : '',
      send: (data) => new Promise((resolve, reject) => {
        if (socket.readyState !== socket.OPEN) return resolve()
        socket.send(data, (error) => error ? reject(error) : resolve())
      }),
      close: (code, reason) => socket.close(code, reason),
      onMessage(handle) {
        socket.on('message', (data: Buffer) => {
          handle(data.toString()).catch((error: unknown) => {
            if (socket.readyState !== socket.OPEN) return
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
      extra.viewer = viewer
      return undefined
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      closeFor(error, extra.socket)
      return error
    }
  }

  function inContext<T>({ rootValue, operationName, variableValues, contextValue }: ExecutionArgs, work: (operation: OperationRequest, context: RequestContext) => Promise<T>): Promise<T> {
    const { request, viewer } = contextValue as Extra
    const trace = traceOf({ traceparent: request.headers.traceparent })
    // The text names the operation: it was parsed and planned under it.
    const operation = { query: rootValue as string, operationName: operationName ?? null, variables: variableValues ?? {} }
    return withTrace(trace, () => work(operation, { viewer, clientAddress: () => clientAddress(request), requestId: trace.requestId, traceparent: trace.traceparent }))
  }

  async function executeOnce(operation: OperationRequest, context: RequestContext): Promise<ExecutionResult | AsyncIterable<ExecutionResult>> {
    const answer = await pipeline.executeInParts(operation, context, () => undefined)
    if (answer.kind === 'refused') return { errors: answer.errors }
    if (answer.kind === 'in parts') return partsAsMessages(answer, production)
    return { ...answer.errors.length > 0 && { errors: answer.errors }, data: JSON.parse(answer.data) as Record<string, unknown> }
  }

  function formatResult(result: ExecutionResult): FormattedExecutionResult {
    if ('hasNext' in result) return result
    const { data, errors, extensions } = result
    return {
      ...errors && { errors: errors.map((error) => error instanceof GraphQLError ? formatError(error) : error) },
      ...data !== undefined && { data },
      ...extensions && { extensions },
    }
  }

  function formatError(error: GraphQLError) {
    if (isUnexpected(error)) log.error({ err: error.originalError ?? error, path: error.path, subgraph: error.extensions['serviceName'] }, 'a subscription failed unexpectedly')
    return formatForClient(error, { production })
  }

  return {
    get openSockets() { return sockets.clients.size },
    async drain(timeoutMs) {
      draining = true
      const gone = new Promise<void>((resolve) => { sockets.close(() => resolve()) })
      for (const socket of sockets.clients) socket.close(1001, 'Going away')
      const cut = setTimeout(() => { for (const socket of sockets.clients) socket.terminate() }, timeoutMs)
      await gone
      clearTimeout(cut)
    },
  }
}

/** The reason says the same as over HTTP, so that a client knows whether a new token mends it. */
function closeFor({ extensions: { code, reason } }: GraphQLError, socket: WebSocket): void {
  if (code === 'AUTHENTICATION_UNAVAILABLE') socket.close(TRY_AGAIN_LATER, 'Try again later')
  else socket.close(CloseCode.Forbidden, String(reason ?? code))
}

function reasonOfEnd(end: CredentialEnd, { viewer }: Identity): string {
  if (viewer.kind === 'API_KEY') return 'API_KEY_INVALID'
  return end === 'EXPIRED' ? 'ACCESS_TOKEN_EXPIRED' : 'SESSION_REVOKED'
}

/** The protocol wants `query` to be text, so that a document that is named otherwise comes with an empty one. */
function sentBy({ query, operationName, variables, extensions, ...others }: SubscribePayload & { readonly documentId?: unknown }): SentRequest {
  const { documentId } = others
  if (documentId !== undefined && typeof documentId !== 'string') throw refusal(400, 'BAD_REQUEST', '`documentId` must be text.')
  return { query, documentId, operationName: operationName ?? null, variables: variables ?? {}, extensions }
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
