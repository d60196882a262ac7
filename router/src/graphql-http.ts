import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { GraphQLError, OperationTypeNode } from 'graphql'
import { z } from 'zod'
import type { Logger } from '#kit/log.ts'
import { currentTrace } from '#kit/trace.ts'
import type { Viewer } from '#kit/viewer.ts'
import { acceptedBy, type Accepted } from './accept.ts'
import { AnswerBody } from './answer-body.ts'
import { answerText, formatForClient } from './answer.ts'
import { credentialsOfHeaders, type Authenticator } from './authentication.ts'
import { membersOf, refusedInBatch, retryAfterOf } from './batch.ts'
import { anyOf, CancellationSource, type Cancellation } from './cancellation.ts'
import type { ClientAddress } from './client-address.ts'
import { encodingFor, type Encoding, type StreamCompression } from './compression.ts'
import type { ConnectionLimits } from './connection-limits.ts'
import { createCredentialGuard } from './credential-guard.ts'
import type { CredentialWatch } from './credential-watch.ts'
import { asksForCost } from './cost/demand-control.ts'
import { refusal } from './errors.ts'
import { isJsonObject } from './execution/own.ts'
import type { HttpStreams } from './http-streams.ts'
import type { LimitMetrics } from './limit-metrics.ts'
import { readJsonBody, readToEnd } from './limits.ts'
import { MULTIPART_UPDATES, sendParts } from './multipart.ts'
import type { OperationRequest, ReadOperation } from './operations.ts'
import type { Documents, SentRequest } from './persisted-documents.ts'
import type { Answer, AnswerInParts, Pipeline } from './pipeline.ts'
import { traceOf, type RequestContext, type Wire } from './request-context.ts'
import { streamTokenOf, type SingleConnection, type SingleConnections } from './single-connection.ts'
import { EVENT_STREAM } from './sse.ts'

/**
 * GraphQL over HTTP (the GraphQL Foundation's specification): authenticate, read, execute, answer in the media type that the client accepts. Subscriptions come as
 * `multipart/mixed` or as an event stream, each payload after another look at the credentials.
 */
export function createGraphqlHandler({ pipeline, documents, streams, singleConnections, authenticator, credentialWatch, clientAddress, connections, limits, bodyLimitBytes, batchMaxOperations, requestTimeoutMs, compressFromBytes, compression, production, log }: {
  pipeline: Pipeline
  documents: Documents
  streams: HttpStreams
  singleConnections: SingleConnections
  authenticator: Authenticator
  credentialWatch: CredentialWatch
  clientAddress: ClientAddress
  connections: ConnectionLimits
  limits: Pick<LimitMetrics, 'refused'>
  bodyLimitBytes: number
  /** The most operations of one body; 0 when a body has only ever one. */
  batchMaxOperations: number
  requestTimeoutMs: number
  /** Answers from this length on are compressed for clients that can read that. */
  compressFromBytes: number
  compression: StreamCompression
  production: boolean
  log: Logger
}): (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> {
  return async function handleGraphql(request, response, url) {
    const accepted = acceptedBy(request.headers.accept)
    const vary = response.getHeader('vary')
    response.setHeader('vary', vary === undefined ? VARY : `${String(vary)}, ${VARY}`)
    try {
      await serve(request, response, url, accepted)
    } catch (error) {
      if (!(error instanceof GraphQLError)) log.error({ err: error, requestId: currentTrace()?.requestId }, 'a request failed')
      if (response.headersSent) response.destroy()
      else await sendError(request, response, error, production, accepted.type)
    } finally {
      // What is left of a refused body is thrown away, so that the client gets to read its answer.
      request.resume()
    }
  }

  async function serve(request: IncomingMessage, response: ServerResponse, url: URL, accepted: Accepted): Promise<void> {
    const deadline = { at: performance.now() + requestTimeoutMs }
    const method = methodOf(request)
    const token = streamTokenOf(request.headers, url)
    const opensStream = token !== undefined && accepted.onlyEvents && (method === 'GET' || method === 'POST')
    // A token that nobody can guess needs no other proof of where the request comes from; a browser's `EventSource` could give none.
    if (method === 'GET' && !opensStream) refuseCrossSite(request.headers, production)
    const credentials = credentialsOfHeaders(request.headers)
    const identity = await authenticator.authenticate(credentials, request)
    const asker = { request, credentials, identity }
    const { viewer } = identity
    if (method === 'PUT') return sendToken(response, singleConnections.reserve(asker, token))
    if (opensStream) return singleConnections.open(token, asker, response)
    const connection = token === undefined && method !== 'DELETE' ? undefined : singleConnections.find(token, viewer)
    if (connection && method === 'DELETE') return sendStopped(response, connection, url)

    const isGet = method === 'GET'
    const { requestId, traceparent } = currentTrace() ?? traceOf(request.headers)
    const wire: Wire = accepted.live === 'multipart' && !connection ? 'multipart' : 'sse'
    const context = { wire, viewer, clientAddress: () => clientAddress(request), asksCost: asksForCost(request.headers), requestId, traceparent, deadline, signal: whenClosed(response) }
    let read: { readonly sent: SentRequest } | { readonly members: readonly SentRequest[] }
    try {
      const body = isGet ? parametersOfQuery(url) : await readJsonBody(request, bodyLimitBytes)
      read = Array.isArray(body) ? { members: membersOf(body, batchMaxOperations).map(readMember) } : { sent: readParameters(body) }
      if ('members' in read && (connection || accepted.onlyEvents)) throw refusal(400, 'BAD_REQUEST', 'A batch is answered as JSON, not by events.')
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      const refused = pipeline.refuseUnread(error, context)
      if (refused === error) limits.refused([error])
      throw refused
    }
    if ('members' in read) return sendBatch(request, response, await Promise.all(read.members.map((member) => executeMember(member, context))), accepted)
    const { sent } = read
    if (connection) {
      const refused = await executeForStream(response, connection, sent, context, isGet)
      return refused && sendWhole(request, response, refused, accepted, viewer)
    }
    const takeRoom = (operation: ReadOperation) => isSubscription(operation) ? connections.take(clientAddress(request), (release) => { response.once('close', release) }) : undefined
    const refuse = (operation: ReadOperation) => refusedByMethod(operation, isGet) ?? refusedUpdates(operation, accepted) ?? takeRoom(operation)
    const answer = await withDocument(sent, context, (parameters) => accepted.parts || accepted.onlyEvents
      ? pipeline.executeInParts(parameters, context, refuse)
      : pipeline.execute(parameters, context, refuse))
    if (answer.kind === 'live' || (accepted.onlyEvents && !isRefusedByStatus(answer))) {
      const guard = createCredentialGuard({ authenticator, credentialWatch, ...asker })
      return streams.send(response, accepted.live === 'multipart' ? MULTIPART_UPDATES : EVENT_STREAM, answer, guard)
    }
    if (answer.kind === 'in parts') return sendParts(response, answer, production, compression.encoderFor(request.headers, 'parts'))
    await sendWhole(request, response, answer, accepted, viewer)
  }

  /** A document that is not found, or may not be executed, is an operation that is refused. */
  async function withDocument<T>(sent: SentRequest, context: RequestContext, execute: (request: OperationRequest) => Promise<T>): Promise<T | Refused> {
    let request: OperationRequest
    try {
      const found = documents.find(sent, context.viewer)
      request = found instanceof Promise ? await found : found
    } catch (error) {
      if (error instanceof GraphQLError) return { kind: 'refused', errors: [pipeline.refuseUnread(error, context)] }
      throw error
    }
    return await execute(request)
  }

  /** An operation that is accepted is answered on the stream, with its id. Answers why it was refused. */
  async function executeForStream(response: ServerResponse, connection: SingleConnection, sent: SentRequest, context: RequestContext & { readonly signal: Cancellation }, isGet: boolean): Promise<Refused | undefined> {
    const operation = connection.begin(sent.extensions?.['operationId'])
    try {
      // Whoever leaves before the operation is accepted does not stop it by its id.
      const signal = anyOf(operation.signal, context.signal)
      const answer = await withDocument(sent, context, (parameters) => pipeline.executeInParts(parameters, { ...context, signal }, (ready) => refusedByMethod(ready, isGet)))
      if (answer.kind === 'refused') {
        operation.drop()
        return answer
      }
      operation.send(answer, signal)
      response.writeHead(signal.aborted ? 204 : 202).end()
      return undefined
    } catch (error) {
      operation.drop()
      throw error
    }
  }

  /** Whatever becomes of one operation of a batch, the others are answered. */
  async function executeMember(sent: SentRequest, context: RequestContext): Promise<Answer> {
    try {
      const answer = await withDocument(sent, context, (parameters) => pipeline.execute(parameters, context, refusedInBatch))
      if (answer.kind === 'live') throw new Error('A subscription in a batch is refused.')
      return answer
    } catch (error) {
      log.error({ err: error, requestId: context.requestId }, 'an operation of a batch failed')
      return { kind: 'refused', errors: [new GraphQLError('The operation failed.', { originalError: error instanceof Error ? error : undefined })] }
    }
  }

  async function sendBatch(request: IncomingMessage, response: ServerResponse, answers: readonly Answer[], accepted: Accepted): Promise<void> {
    const text = `[${answers.map((answer) => answerText(answer, production)).join(',')}]`
    await sendBody(request, response, new AnswerBody(text), accepted, { status: 200, headers: { 'cache-control': 'no-store', ...retryAfterOf(answers) } })
  }

  function sendWhole(request: IncomingMessage, response: ServerResponse, answer: Answer, accepted: Accepted, viewer: Viewer): Promise<void> | undefined {
    const { status, headers } = headOf(answer, accepted)
    return sendBody(request, response, bodyOf(answer), accepted, { status, headers: { 'cache-control': cacheControlOf(answer, viewer), ...headers } })
  }

  /** What one has that shares an execution, and has nothing of its own to add, all of them have. */
  function bodyOf(answer: Answer): AnswerBody {
    const shared = answer.kind === 'executed' && !answer.extensions ? answer.shared : undefined
    const body = shared?.body ?? new AnswerBody(answerText(answer, production))
    if (shared) shared.body = body
    return body
  }

  /** A promise only where the body has to be compressed. */
  function sendBody(request: IncomingMessage, response: ServerResponse, body: AnswerBody, accepted: Accepted, { status, headers }: HttpHead): Promise<void> | undefined {
    const encoding = encodingFor(body.length, request.headers['accept-encoding'], compressFromBytes)
    if (encoding) return sendCompressed(response, body, encoding, { status, headers: { 'content-type': typeOf(accepted), ...headers } })
    response.writeHead(status, { 'content-type': typeOf(accepted), ...headers }).end(body.plain)
    return undefined
  }
}

async function sendCompressed(response: ServerResponse, body: AnswerBody, encoding: Encoding, { status, headers }: HttpHead): Promise<void> {
  const bytes = await body.compressed(encoding)
  response.writeHead(status, { 'content-encoding': encoding, ...headers }).end(bytes)
}

function typeOf({ type }: Accepted): string {
  return `${type}; charset=utf-8`
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'] as const

function methodOf({ method }: IncomingMessage): typeof METHODS[number] {
  const known = METHODS.find((each) => each === method)
  if (!known) throw refusal(405, 'METHOD_NOT_ALLOWED', 'Send operations by POST, or queries by GET.', { allow: METHODS.join(', ') })
  return known
}

function sendToken(response: ServerResponse, token: string): void {
  response.writeHead(201, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(token)
}

function sendStopped(response: ServerResponse, connection: SingleConnection, { searchParams }: URL): void {
  connection.stop(searchParams.get('operationId'))
  response.writeHead(200, { 'content-length': 0 }).end()
}

/**
 * What else than its address and what every answer varies by makes an answer what it is, so that no cache on the way answers one viewer with what another was told.
 * Credentials come in these headers and no others; cookies are not looked at.
 */
const VARY = 'Authorization, X-API-Key, GraphQL-Cost'

/**
 * A page elsewhere can make a browser send a GET with the user's cookies and measure the answer. Browsers say where a request comes from
 * (`Sec-Fetch-Site`); one from another site must carry a header that needs a preflight, which CORS then decides on. Over plain HTTP they say nothing, so that in
 * production one that says nothing must carry such a header, too.
 */
function refuseCrossSite(headers: IncomingHttpHeaders, production: boolean): void {
  const site = headers['sec-fetch-site']
  if (site === 'same-origin' || site === 'none' || (site === undefined && !production)) return
  if (PREFLIGHTED_HEADERS.some((name) => headers[name] !== undefined)) return
  if (headers['content-type'] !== undefined && !SIMPLE_CONTENT_TYPE.test(headers['content-type'])) return
  throw refusal(400, 'BAD_REQUEST', `A query by GET ${site === undefined ? 'that does not say where it comes from' : 'from another site'} needs the header \`apollo-require-preflight\`.`)
}

/** A page of another site can have a browser send these only where CORS lets it. */
const PREFLIGHTED_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name', 'authorization', 'x-api-key'] as const

const SIMPLE_CONTENT_TYPE = /^\s*(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\s*(;|$)/i

function parametersOfQuery({ searchParams }: URL): unknown {
  const json = (name: string): unknown => {
    const text = searchParams.get(name)
    if (text === null) return undefined
    try {
      return JSON.parse(text)
    } catch {
      throw refusal(400, 'BAD_REQUEST', `\`${name}\` is not JSON.`)
    }
  }
  return { query: searchParams.get('query') ?? undefined, documentId: searchParams.get('documentId') ?? undefined, operationName: searchParams.get('operationName') ?? undefined, variables: json('variables'), extensions: json('extensions') }
}

const parameterShape = z.object({
  query: z.string('must be text').optional(),
  documentId: z.string('must be text').optional(),
  operationName: z.string('must be text').nullish(),
  variables: z.record(z.string(), z.unknown(), 'must be an object').nullish(),
  extensions: z.record(z.string(), z.unknown(), 'must be an object').nullish(),
})

type Parameters = z.infer<typeof parameterShape>

function readMember(member: unknown, index: number): SentRequest {
  return readParameters(member, `Operation ${index} of the batch`)
}

function readParameters(parameters: unknown, what = 'The request'): SentRequest {
  if (isRequest(parameters)) return sentBy(parameters)
  const { data, error } = parameterShape.safeParse(parameters)
  if (!data) throw refusal(400, 'BAD_REQUEST', `${what} is not GraphQL: ${error.issues.map(({ path, message }) => path.length === 0 ? 'it must be an object' : `\`${path.join('.')}\` ${message}`).join('; ')}.`)
  return sentBy(data)
}

function sentBy({ query, documentId, operationName, variables, extensions }: Parameters): SentRequest {
  return { query, documentId, operationName: operationName ?? null, variables: variables ?? {}, extensions }
}

/** What nearly every request is, of which the shape has nothing to say but costs more than all of this. */
function isRequest(value: unknown): value is Parameters {
  if (!isJsonObject(value)) return false
  const { query, documentId, operationName, variables, extensions } = value
  return typeof query === 'string' && documentId === undefined && (operationName === undefined || operationName === null || typeof operationName === 'string')
    && (variables === undefined || isJsonObject(variables)) && (extensions === undefined || isJsonObject(extensions))
}

/** Aborts when the client leaves before it has got its answer. */
function whenClosed(response: ServerResponse): Cancellation {
  const closed = new CancellationSource()
  if (response.destroyed) closed.abort()
  else response.once('close', () => { if (!response.writableFinished) closed.abort() })
  return closed
}

function isSubscription({ written: { operation } }: ReadOperation): boolean {
  return operation.operation === OperationTypeNode.SUBSCRIPTION
}

function refusedUpdates(operation: ReadOperation, { live }: Accepted): GraphQLError | undefined {
  if (!isSubscription(operation) || live) return undefined
  return refusal(400, 'BAD_REQUEST', 'Subscriptions are served at this address over WebSocket (graphql-transport-ws), or to clients that accept `text/event-stream` or `multipart/mixed;subscriptionSpec=1.0`.')
}

function refusedByMethod({ written: { operation } }: ReadOperation, isGet: boolean): GraphQLError | undefined {
  if (!isGet || operation.operation !== OperationTypeNode.MUTATION) return undefined
  return refusal(405, 'METHOD_NOT_ALLOWED', 'Send mutations by POST.', { allow: 'POST' })
}

function cacheControlOf(answer: Answer, viewer: Viewer): string {
  if (answer.kind !== 'executed' || !answer.policy || answer.errors.length > 0) return 'no-store'
  return answer.policy.header(viewer, answer.extensions?.cost.throttleStatus !== undefined)
}

/** What is wrong with an operation is told as an event; that nothing may be asked at all is told by the status. */
function isRefusedByStatus(answer: Answer | AnswerInParts): boolean {
  const [error] = answer.kind === 'refused' ? answer.errors : []
  return error !== undefined && ![200, 400].includes(httpOf(error)?.status ?? 400)
}

type Refused = Extract<Answer, { kind: 'refused' }>

interface HttpHead {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}

/** Refused before it ran. What the client sent wrongly is the client's error; a bug of ours is not. */
const REQUEST_ERRORS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE'])

function headOf(answer: Answer, { plainJson }: Accepted): HttpHead {
  if (answer.kind === 'executed') return { status: 200, headers: {} }
  const [error] = answer.errors
  const head = error && httpOf(error)
  if (plainJson && answer.errors.every(({ extensions }) => REQUEST_ERRORS.has(String(extensions['code'])))) return { status: 200, headers: {} }
  if (head) return head
  return { status: error && error.originalError && error.extensions['code'] === undefined ? 500 : 400, headers: {} }
}

function httpOf({ extensions }: GraphQLError): HttpHead | undefined {
  return extensions['http'] as HttpHead | undefined
}

async function sendError(request: IncomingMessage, response: ServerResponse, error: unknown, production: boolean, mediaType: string): Promise<void> {
  const head = error instanceof GraphQLError ? httpOf(error) : undefined
  const text = JSON.stringify({ errors: [formatForClient(error, { production })] })
  response.writeHead(head?.status ?? 500, { 'content-type': `${mediaType}; charset=utf-8`, 'cache-control': 'no-store', 'content-length': Buffer.byteLength(text), ...head?.headers })
  response.write(text)
  // A connection that is closed while its client still sends is reset, and the client may lose the answer.
  if (head?.headers['connection'] === 'close') await readToEnd(request, LINGER)
  response.end()
}

/** What is read of a refused body, and for how long, before its connection is closed. */
const LINGER = { bytes: 16 * 1024 * 1024, ms: 5_000 }
