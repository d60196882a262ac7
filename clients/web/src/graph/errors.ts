import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { SessionError } from './session-endpoint.ts'

/** Codes that are about the way to the graph, beside those that the graph itself gives. */
export type Fault = 'UNREACHABLE' | 'INTERNAL_SERVER_ERROR'

/** The stable code of whatever went wrong: the graph's own, or where the way to it ended. */
export function codeOf(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) {
    const code = error.errors[0]?.extensions?.['code']
    return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR'
  }
  if (error instanceof SessionError) return error.code
  if (ServerError.is(error)) return error.statusCode === 429 ? 'RATE_LIMITED' : 'INTERNAL_SERVER_ERROR'
  return error instanceof TypeError ? 'UNREACHABLE' : 'INTERNAL_SERVER_ERROR'
}

const references = new WeakMap<object, string>()

/** Keeps the id of the request that an error answers: by it whoever operates the graph finds its log and its trace. */
export function noteReference(error: object, response: Response | undefined): void {
  const { headers } = ServerError.is(error) ? error.response : response ?? {}
  const reference = headers?.get('x-request-id')
  // Apollo makes another error of the same answer.
  if (reference) references.set(CombinedGraphQLErrors.is(error) ? error.errors[0] ?? error : error, reference)
}

export function referenceOf(error: unknown): string | undefined {
  const about = CombinedGraphQLErrors.is(error) ? error.errors[0] : error
  return typeof about === 'object' && about !== null ? references.get(about) : undefined
}
