import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import {
  getOperationAST, GraphQLError, OperationTypeNode, parse, specifiedRules, validate,
  type DocumentNode, type ExecutionArgs, type ExecutionResult, type FormattedExecutionResult, type GraphQLSchema, type ValidationRule,
} from 'graphql'
import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL, handleProtocols, makeServer } from 'graphql-ws'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Logger } from '#kit/log.ts'
import { withTrace } from '#kit/trace.ts'
import { type Viewer, ANONYMOUS } from '#kit/viewer.ts'
import { formatForClient, type GraphServer } from './apollo-server.ts'
import { credentialsOfConnection, type Authenticator } from './authentication.ts'
import { isUnexpected, refusal } from './errors.ts'
import type { Operation } from './operation.ts'
import { traceOf, type RequestContext } from './request-context.ts'
import type { Subscriptions } from './subscriptions/subscribe.ts'

const HEARTBEAT_MS = 12_000

interface Extra extends Record<PropertyKey, unknown> {
  readonly request: IncomingMessage
  viewer: Viewer
}

export interface WebSocketEndpoint {
  readonly openSockets: number
  /** Closes every socket with 1001, so that clients come back elsewhere, and resolves when they are gone; after `timeoutMs` they are cut. */
  drain(timeoutMs: number): Promise<void>
}

/** `graphql-transport-ws` on `path`: subscriptions, and queries and mutations through the same pipeline as over HTTP. */
export function serveWebSockets({ httpServer, path, graph, schema, validationRules, maxTokens, subscriptions, authenticator, suggestions, maxMessageBytes, production, log }: {
  httpServer: Server
  path: string
  graph: GraphServer
  schema: GraphQLSchema
  validationRules: readonly ValidationRule[]
  maxTokens: number
  subscriptions: Subscriptions
  authenticator: Authenticator
  /** Whether messages may suggest names of the schema. */
  suggestions: boolean
  maxMessageBytes: number
  production: boolean
  log: Logger
}): WebSocketEndpoint {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes, handleProtocols: (offered) => handleProtocols(offered) })
  let draining = false

  const protocol = makeServer<Record<string, unknown>, Extra>({
    async onConnect({ connectionParams, extra }) {
      try {
        extra.viewer = await authenticator.authenticate(credentialsOfConnection(connectionParams, extra.request.headers))
        return true
      } catch (error) {
        if (error instanceof GraphQLError && error.extensions['code'] === 'UNAUTHENTICATED') return false
        throw error
      }
    },
    onSubscribe(_context, _id, { query, operationName, variables }) {
      const { document, errors } = readDocument(query, operationName)
      return errors ?? { schema, document, operationName, variableValues: variables }
    },
    context: ({ extra }) => extra,
    execute: (args) => inContext(args, executeOnce),
    subscribe: (args) => inContext(args, async (operation, context) => subscriptions.subscribe(operation, context)),
    onNext: (_context, _id, _payload, _args, result) => formatResult(result),
    onError: (_context, _id, _payload, errors) => errors.map(formatError),
  })

  httpServer.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (draining) return refuseUpgrade(socket, '503 Service Unavailable')
    if (new URL(request.url ?? '/', 'http://router').pathname !== path) return refuseUpgrade(socket, '404 Not Found')
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
    }, { request, viewer: ANONYMOUS })

    socket.once('close', (code, reason) => {
      clearInterval(heartbeat)
      closed(code, reason.toString()).catch((error: unknown) => { log.error({ err: error }, 'a WebSocket did not close cleanly') })
    })
  }

  /** Queries and mutations are validated by the pipeline that executes them; subscriptions here, by the same rules. */
  function readDocument(query: string, operationName: string | null | undefined): { document: DocumentNode; errors?: undefined } | { document?: undefined; errors: readonly GraphQLError[] } {
    let document: DocumentNode
    try {
      document = parse(query, { maxTokens })
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      return { errors: [coded(error, 'GRAPHQL_PARSE_FAILED')] }
    }
    const operation = getOperationAST(document, operationName)
    if (!operation) return { errors: [refusal(400, 'OPERATION_RESOLUTION_FAILURE', 'Name the one operation of the document to execute.')] }
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION) return { document }

    const errors = validate(schema, document, [...specifiedRules, ...validationRules])
    if (errors.length === 0) return { document }
    return { errors: errors.map((error) => coded(suggestions ? error : withoutSuggestion(error), 'GRAPHQL_VALIDATION_FAILED')) }
  }

  function inContext<T>({ document, operationName, variableValues, contextValue }: ExecutionArgs, work: (operation: Operation, context: RequestContext) => Promise<T>): Promise<T> {
    const { request, viewer } = contextValue as Extra
    const trace = traceOf({ traceparent: request.headers.traceparent })
    const operation = { query: document.loc?.source.body ?? '', document, operationName: operationName ?? null, variables: variableValues ?? {} }
    return withTrace(trace, () => work(operation, { viewer, requestId: trace.requestId, traceparent: trace.traceparent }))
  }

  async function executeOnce({ query, operationName, variables }: Operation, contextValue: RequestContext): Promise<ExecutionResult> {
    const { body } = await graph.executeOperation({ query, operationName: operationName ?? undefined, variables }, { contextValue })
    if (body.kind !== 'single') throw new Error('An operation over WebSocket was answered incrementally.')
    return body.singleResult as ExecutionResult
  }

  function formatResult({ data, errors, extensions }: ExecutionResult): FormattedExecutionResult {
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

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

function coded(error: GraphQLError, code: string): GraphQLError {
  error.extensions['code'] = code
  return error
}

function withoutSuggestion(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message.replace(/ ?Did you mean .+\?$/, ''), { nodes: error.nodes })
}
