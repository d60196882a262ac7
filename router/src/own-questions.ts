import { currentTrace } from '#kit/trace.ts'
import { ROUTER } from '#kit/viewer.ts'
import type { SubgraphResult } from './execution/execute-steps.ts'
import type { JsonObject } from './execution/own.ts'
import type { SubgraphRequest } from './execution/subgraph-request.ts'
import { traceOf } from './request-context.ts'
import type { SubgraphFetcher } from './subgraph-fetch.ts'

/** A query of the router's own, beside those that clients cause. */
export interface OwnQuestion {
  readonly subgraph: string
  readonly query: string
  readonly variables: JsonObject
  readonly timeoutMs: number
}

/**
 * Asks a subgraph in the router's own name, as anything is asked of it: at all of its addresses, tried again, with their breakers and figures.
 *
 * @throws when it does not answer in time.
 */
export type AskSubgraph = (question: OwnQuestion) => Promise<SubgraphResult>

export function ownQuestions(fetcher: SubgraphFetcher): AskSubgraph {
  return ({ subgraph, query, variables, timeoutMs }) => {
    const { requestId, traceparent } = currentTrace() ?? traceOf({})
    return fetcher({ viewer: ROUTER, requestId, traceparent, deadline: { at: performance.now() + timeoutMs } })(requestOf(subgraph, query, variables))
  }
}

function requestOf(subgraph: string, query: string, variables: JsonObject): SubgraphRequest {
  const text = JSON.stringify({ query, variables })
  const request: SubgraphRequest = {
    subgraph,
    template: { subgraph, isMutation: false, head: text, variables: [] } as unknown as SubgraphRequest['template'],
    lookups: [],
    isMutation: false,
    body: () => text,
    text: () => text,
    operation: () => ({ query, operationName: undefined, variables }),
    only: () => request,
  }
  return request
}
