import type { LocalSubgraph } from '#kit/graphql/local-subgraph.ts'
import { askOverHttp } from './calls/ask-over-http.ts'
import { CallTime } from './calls/call-time.ts'
import { CallFailure } from './calls/failure.ts'
import { whenOver } from './deadline.ts'
import { requestTimeout, subgraphUnavailable } from './errors.ts'
import type { Fetch, SubgraphResult } from './execution/execute-steps.ts'
import type { SubgraphRequest } from './execution/subgraph-request.ts'
import type { RequestContext } from './request-context.ts'
import type { SubgraphConnection } from './subgraph-connection.ts'
import { isSubgraphResult } from './subgraph-result.ts'

/** How the fetches of one request reach their subgraphs. */
export type SubgraphFetcher = (context: RequestContext) => Fetch

/**
 * Fetches over HTTP, or from a subgraph in this process. One that does not answer in GraphQL is `SUBGRAPH_UNAVAILABLE`; what the request has no more time
 * for is `REQUEST_TIMEOUT`. A mutation runs to its end though its client has left.
 */
export function createSubgraphFetcher(connections: ReadonlyMap<string, SubgraphConnection>, { requestTimeoutMs }: { readonly requestTimeoutMs: number }): SubgraphFetcher {
  return (context) => {
    const deadline = context.deadline ?? { at: performance.now() + requestTimeoutMs }

    return async (request) => {
      const connection = connections.get(request.subgraph)
      if (!connection) throw new Error(`There is no connection to the subgraph ${request.subgraph}.`)
      const { name, timeoutMs, local, called: { figures }, log } = connection
      const began = performance.now()
      const time = new CallTime({ began, deadline, timeoutMs, amplyMs: requestTimeoutMs / 2 })
      try {
        if (time.until <= began) throw new CallFailure('deadline', 'the request had no more time', { isItsFault: false })
        const result = await (local ? askLocally(local, request, context, time) : askOverHttp(connection, request, context, time))
        figures.ended('answered', performance.now() - began)
        return result
      } catch (error) {
        const failure = error instanceof CallFailure ? error : new CallFailure('broken', 'the call failed', { cause: error })
        figures.ended(failure.kind, performance.now() - began)
        const about = { err: failure, outcome: failure.kind, subgraph: name, requestId: context.requestId }
        if (failure.kind === 'breaker_open') log.debug(about, 'a subgraph was not asked')
        else if (failure.kind !== 'abandoned') log.warn(about, 'a subgraph did not answer')
        throw failure.kind === 'deadline' ? requestTimeout(name, failure, request.isMutation) : subgraphUnavailable(name, failure, failure.retryAfterMs)
      }
    }
  }
}

/** Waits as long as over HTTP. A subgraph that is no longer waited for ends what it has begun, as over HTTP too. */
async function askLocally(local: LocalSubgraph, request: SubgraphRequest, { viewer, clientAddress, requestId, traceparent, signal }: RequestContext, time: CallTime): Promise<SubgraphResult> {
  const leaving = request.isMutation ? undefined : signal
  const left = new AbortController()
  const { promise, resolve, reject } = Promise.withResolvers<SubgraphResult>()
  const began = performance.now()
  const abort = () => reject(new CallFailure('abandoned', 'nobody waits for the answer any more'))
  const callOff = whenOver(time, () => reject(new CallFailure(time.isDeadline ? 'deadline' : 'timeout', `no answer within ${Math.round(time.until - began)} ms`)))
  leaving?.addEventListener('abort', abort)
  try {
    if (leaving?.aborted) abort()
    else local.execute({ ...request.operation(), viewer, clientAddress: request.isMutation ? clientAddress?.() : undefined, requestId, traceparent, signal: left.signal }).then(resolve, reject)
    const result = await promise
    if (!isSubgraphResult(result)) throw new CallFailure('invalid', 'an answer without a GraphQL result')
    return result
  } finally {
    callOff()
    // Once it has answered nobody listens.
    left.abort()
    leaving?.removeEventListener('abort', abort)
  }
}
