import type { SubgraphResult } from './execution/execute-steps.ts'
import type { SubgraphResponse } from './subgraph-transport.ts'

/** @throws when the answer is not a GraphQL result. */
export function parseSubgraphResult({ status, body, cacheControl }: Pick<SubgraphResponse, 'status' | 'body' | 'cacheControl'>): SubgraphResult {
  let result: unknown
  try {
    result = JSON.parse(body)
  } catch (cause) {
    throw new Error(`HTTP ${status} without JSON`, { cause })
  }
  if (!isSubgraphResult(result)) throw new Error(`HTTP ${status} without a GraphQL result`)
  // Whatever the body says: the header counts.
  return Object.assign(result, { cacheControl: status === 200 ? cacheControl : undefined })
}

export function isSubgraphResult(value: unknown): value is SubgraphResult {
  if (typeof value !== 'object' || value === null || !('data' in value || 'errors' in value)) return false
  const { data, errors } = value as { data?: unknown; errors?: unknown }
  return (data === undefined || typeof data === 'object') && !Array.isArray(data)
    && (errors === undefined || (Array.isArray(errors) && errors.every(isErrorWithMessage)))
}

function isErrorWithMessage(value: unknown): boolean {
  return typeof value === 'object' && value !== null && typeof (value as { message?: unknown }).message === 'string'
}
