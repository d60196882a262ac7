import type { SubgraphResult } from './execution/execute-steps.ts'

/** @throws when the answer is not a GraphQL result. */
export function parseSubgraphResult({ status, body }: { readonly status: number; readonly body: string }): SubgraphResult {
  let result: unknown
  try {
    result = JSON.parse(body)
  } catch (cause) {
    throw new Error(`HTTP ${status} without JSON`, { cause })
  }
  if (!isSubgraphResult(result)) throw new Error(`HTTP ${status} without a GraphQL result`)
  return result
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
