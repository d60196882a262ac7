import type { GraphQLDataSource } from '@apollo/gateway'
import type { GraphQLFormattedError } from 'graphql'
import { INTERNAL_TOKEN_HEADER, type InternalTokenSigner } from '#kit/internal-token.ts'
import type { Logger } from '#kit/log.ts'
import { subgraphUnavailable } from './errors.ts'
import type { RequestContext } from './request-context.ts'
import type { SubgraphTransport } from './subgraph-transport.ts'

export interface SubgraphConnection {
  readonly name: string
  readonly url: URL
  readonly timeoutMs: number
  readonly transport: SubgraphTransport
  readonly signer: InternalTokenSigner
  readonly log: Logger
}

/** What a subgraph answers to one operation, by the GraphQL specification. */
export interface SubgraphResult {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly GraphQLFormattedError[]
  readonly extensions?: Record<string, unknown>
}

/**
 * The router's own voice towards a subgraph. Nothing that the client sent is passed on: the viewer travels in the signed token,
 * the request in its id and trace.
 */
export async function subgraphHeaders({ name, signer }: Pick<SubgraphConnection, 'name' | 'signer'>, context: RequestContext) {
  return {
    'content-type': 'application/json',
    [INTERNAL_TOKEN_HEADER]: await signer.sign(context.viewer, name),
    'x-request-id': context.requestId,
    traceparent: context.traceparent,
  }
}

/** Fetches of query plans, over HTTP. A subgraph that does not answer in GraphQL is `SUBGRAPH_UNAVAILABLE`. */
export function createSubgraphDataSource(connection: SubgraphConnection): GraphQLDataSource<RequestContext> {
  const { name, url, timeoutMs, transport, log } = connection

  return {
    async process({ request, context, ...options }) {
      const requestContext = context as RequestContext
      const path = 'pathInIncomingRequest' in options ? options.pathInIncomingRequest : undefined
      try {
        const response = await transport.post(url, {
          headers: { ...await subgraphHeaders(connection, requestContext), accept: 'application/json' },
          body: JSON.stringify({ query: request.query, variables: request.variables, operationName: request.operationName }),
          timeoutMs,
          signal: requestContext.signal,
        })
        return parseSubgraphResult(response)
      } catch (error) {
        if (!requestContext.signal?.aborted) log.warn({ err: error, subgraph: name, requestId: requestContext.requestId }, 'a subgraph did not answer')
        throw subgraphUnavailable(name, error, path && concretePath(path))
      }
    },
  }
}

/** @throws when the answer is not a GraphQL result. */
export function parseSubgraphResult({ status, body }: { status: number; body: string }): SubgraphResult {
  let result: unknown
  try {
    result = JSON.parse(body)
  } catch (cause) {
    throw new Error(`HTTP ${status} without JSON`, { cause })
  }
  if (!isSubgraphResult(result)) throw new Error(`HTTP ${status} without a GraphQL result`)
  return result
}

function isSubgraphResult(value: unknown): value is SubgraphResult {
  if (typeof value !== 'object' || value === null || !('data' in value || 'errors' in value)) return false
  const { data, errors } = value as { data?: unknown; errors?: unknown }
  return (data === undefined || typeof data === 'object') && !Array.isArray(data)
    && (errors === undefined || (Array.isArray(errors) && errors.every(isErrorWithMessage)))
}

function isErrorWithMessage(value: unknown): boolean {
  return typeof value === 'object' && value !== null && typeof (value as { message?: unknown }).message === 'string'
}

/** A fetch for entities in a list fails for all of them: the path to the list is what can be said. */
function concretePath(path: readonly (string | number)[]): readonly (string | number)[] {
  const list = path.indexOf('@')
  return list < 0 ? path : path.slice(0, list)
}
