import { GraphQLError, type GraphQLFormattedError } from 'graphql'

export const MASKED_MESSAGE = 'Something went wrong on our side.'

/** Said of a bug or an outage: never with a reason, the log has it under the request's id. */
const UNEXPECTED = new Set([
  'INTERNAL_SERVER_ERROR',
  // The gateway's name for a subgraph error that carries no code.
  'DOWNSTREAM_SERVICE_ERROR',
  // A subgraph answered what its schema does not allow.
  'INVALID_GRAPHQL',
  'INTERNAL_TOKEN_MISSING',
  'INTERNAL_TOKEN_EXPIRED',
  'INTERNAL_TOKEN_FORGED',
  'INTERNAL_TOKEN_WRONG_AUDIENCE',
])

/** The client's fault when the router says so; from a subgraph it means that the router asked wrongly. */
const UNEXPECTED_FROM_SUBGRAPH = new Set([
  'BAD_REQUEST', 'NOT_FOUND', 'PAYLOAD_TOO_LARGE', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE',
])

interface CodedError {
  readonly message: string
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** Whether an error must be logged and its message kept from clients. */
export function isUnexpected({ extensions }: CodedError): boolean {
  const code = extensions?.['code']
  if (typeof code !== 'string' || UNEXPECTED.has(code)) return true
  return extensions?.['serviceName'] !== undefined && UNEXPECTED_FROM_SUBGRAPH.has(code)
}

/** Whether the subgraph says that its log has the error, and why. */
export function isLoggedBySubgraph({ extensions }: CodedError): boolean {
  return extensions?.['logged'] === true && extensions['serviceName'] !== undefined
}

/** An error as the client may see it: its code kept, anything unexpected masked, never a stack trace. */
export function toClientError(error: GraphQLFormattedError, { production }: { production: boolean }): GraphQLFormattedError {
  const { message, path, locations } = error
  const { stacktrace: _, exception: __, http: ___, serviceName, ...extensions } = error.extensions ?? {}
  const origin = production || serviceName === undefined ? {} : { serviceName }
  return isUnexpected(error)
    ? { message: MASKED_MESSAGE, locations, path, extensions: { code: 'INTERNAL_SERVER_ERROR', ...origin } }
    : { message, locations, path, extensions: { ...extensions, ...origin } }
}

/** A request that is refused before it is an operation; answered with this HTTP status. */
export function refusal(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status, headers } } })
}

/** A subgraph did not answer, or not in GraphQL. `cause` is for the log only; after `retryAfterMs` it may answer again. */
export function subgraphUnavailable(serviceName: string, cause: unknown, retryAfterMs?: number): GraphQLError {
  return new GraphQLError('A part of the graph cannot be reached at the moment.', {
    originalError: cause instanceof Error ? cause : new Error(String(cause)),
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName, ...retryAfterMs !== undefined && { retryAfterSeconds: secondsOf(retryAfterMs) } },
  })
}

/** The request had no more time for a subgraph's answer. Of a mutation nobody knows what became. */
export function requestTimeout(serviceName: string, cause: unknown, isMutation: boolean): GraphQLError {
  return new GraphQLError(isMutation ? 'The request took too long, and whether the change was made is not known.' : 'The request took too long for this part.', {
    originalError: cause instanceof Error ? cause : new Error(String(cause)),
    extensions: { code: 'REQUEST_TIMEOUT', serviceName },
  })
}

/** The request's time had passed before anything of it was executed. */
export function requestTimeoutBefore(): GraphQLError {
  return refusal(504, 'REQUEST_TIMEOUT', 'The request took too long: nothing of it was executed.')
}

function secondsOf(ms: number): number {
  return Math.max(1, Math.ceil(ms / 1_000))
}

/** The updates stopped before their time; subscribing again with the last cursor misses nothing. */
export function subscriptionInterrupted(serviceName: string, retryAfterMs?: number): GraphQLError {
  return new GraphQLError('The updates were interrupted. Subscribe again with your last cursor.', {
    extensions: { code: 'SUBSCRIPTION_INTERRUPTED', serviceName, ...retryAfterMs !== undefined && { retryAfterSeconds: secondsOf(retryAfterMs) } },
  })
}

/** The same, because this router stops: another one, or this one a moment later, goes on. */
export function routerIsStopping(): GraphQLError {
  return new GraphQLError('The updates were interrupted. Subscribe again with your last cursor.', { extensions: { code: 'SUBSCRIPTION_INTERRUPTED' } })
}

/** The graph has changed, and the subscription is not valid in it any more: subscribing again is refused, and says why. */
export function subscriptionSchemaReload(): GraphQLError {
  return new GraphQLError('The graph has changed and does not serve this subscription any more.', { extensions: { code: 'SUBSCRIPTION_SCHEMA_RELOAD' } })
}
