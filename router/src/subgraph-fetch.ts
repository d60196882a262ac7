import type { LocalSubgraph } from '#kit/graphql/local-subgraph.ts'
import { CLIENT_ADDRESS_HEADER, INTERNAL_TOKEN_HEADER, type InternalTokenSigner } from '#kit/internal-token.ts'
import type { Logger } from '#kit/log.ts'
import { subgraphUnavailable } from './errors.ts'
import type { Fetch, SubgraphResult } from './execution/execute-steps.ts'
import type { SubgraphRequest } from './execution/subgraph-request.ts'
import type { RequestContext } from './request-context.ts'
import type { SubgraphTransport } from './subgraph-transport.ts'

export interface SubgraphConnection {
  readonly name: string
  readonly url: URL
  readonly timeoutMs: number
  /** Sent with every call, beside the router's own. */
  readonly headers?: Readonly<Record<string, string>>
  readonly transport: SubgraphTransport
  /** Called in place of the URL, but for subscriptions. */
  readonly local?: LocalSubgraph
  /** Without one, subgraphs are not told who asks. */
  readonly signer: InternalTokenSigner | undefined
  readonly log: Logger
}

/** How the fetches of one request reach their subgraphs. */
export type SubgraphFetcher = (context: RequestContext) => Fetch

/**
 * The router's own voice towards a subgraph. Nothing that the client sent is passed on: the viewer travels in the signed token,
 * the request in its id and trace.
 */
export async function subgraphHeaders({ name, signer, headers }: Pick<SubgraphConnection, 'name' | 'signer' | 'headers'>, context: RequestContext) {
  return {
    ...headers,
    'content-type': 'application/json',
    ...signer && { [INTERNAL_TOKEN_HEADER]: await signer.sign(context.viewer, name) },
    'x-request-id': context.requestId,
    traceparent: context.traceparent,
  }
}

/** Only what changes something is told where the client is: answers to queries are shared, whoever asks. */
function addressHeader(isMutation: boolean, { signer }: SubgraphConnection, { clientAddress }: RequestContext): Record<string, string> | undefined {
  const address = isMutation && signer ? clientAddress?.() : undefined
  return address ? { [CLIENT_ADDRESS_HEADER]: address } : undefined
}

/** Fetches over HTTP, or from a subgraph in this process. One that does not answer in GraphQL is `SUBGRAPH_UNAVAILABLE`. */
export function createSubgraphFetcher(connections: ReadonlyMap<string, SubgraphConnection>): SubgraphFetcher {
  return (context) => async (request) => {
    const { subgraph, isMutation } = request
    const connection = connections.get(subgraph)
    if (!connection) throw new Error(`There is no connection to the subgraph ${subgraph}.`)
    const { url, timeoutMs, transport, local, log } = connection
    try {
      if (local) return await askLocally(local, request, timeoutMs, context)
      const response = await transport.post(url, {
        body: request.body(),
        headers: { ...await subgraphHeaders(connection, context), ...addressHeader(isMutation, connection, context), accept: 'application/json' },
        repeatable: !isMutation,
        timeoutMs,
        signal: context.signal,
      })
      return parseSubgraphResult(response)
    } catch (error) {
      if (!context.signal?.aborted) log.warn({ err: error, subgraph, requestId: context.requestId }, 'a subgraph did not answer')
      throw subgraphUnavailable(subgraph, error)
    }
  }
}

/** Waits as long as over HTTP. A subgraph that is no longer waited for ends what it has begun, as over HTTP too. */
async function askLocally(local: LocalSubgraph, request: SubgraphRequest, timeoutMs: number, { viewer, clientAddress, requestId, traceparent, signal }: RequestContext): Promise<SubgraphResult> {
  const { promise, resolve, reject } = Promise.withResolvers<SubgraphResult>()
  const abort = () => reject(new Error('nobody waits for the answer any more'))
  const timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs)
  signal?.addEventListener('abort', abort)
  try {
    if (signal?.aborted) abort()
    else local.execute({ ...request.operation(), viewer, clientAddress: request.isMutation ? clientAddress?.() : undefined, requestId, traceparent }).then(resolve, reject)
    const result = await promise
    if (!isSubgraphResult(result)) throw new Error('an answer without a GraphQL result')
    return result
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
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
