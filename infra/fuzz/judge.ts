import type { BadRequest } from './bad-request.ts'
import type { Outcome } from './exchange.ts'

/** What a client can have sent wrongly in HTTP itself, in the codes of the 500s. */
const CLIENTS_OWN = new Set([501, 505])
/** Codes that say: it was not the client. */
const OURS = ['INTERNAL_SERVER_ERROR', 'SUBGRAPH_UNAVAILABLE', 'AUTHENTICATION_UNAVAILABLE', 'SUBSCRIPTION_INTERRUPTED']
const INSIDES = /node_modules|\bat [^\n]{1,200}\.ts:\d+|stacktrace|QueryFailedError|TypeORMError/

/** Why the outcome is a fault of the server's; undefined when it is as it should be. */
export function faultOf(request: BadRequest, { status, contentType, body, end }: Outcome): string | undefined {
  if (request.leaves) return status !== null && status >= 500 && !CLIENTS_OWN.has(status) ? `HTTP ${status}` : undefined
  if (end === 'silent') return 'no end to the answer'
  if (status === null) return request.breaksHttp ? undefined : 'no answer'
  if (status >= 500 && !CLIENTS_OWN.has(status)) return `HTTP ${status}`
  if (INSIDES.test(body)) return 'the answer tells of our insides'
  if (!/\bjson\b/.test(contentType) || body === '') return undefined
  try {
    const { errors = [] } = JSON.parse(body) as { errors?: { extensions?: { code?: unknown } }[] }
    const ours = errors.map(({ extensions }) => extensions?.code).find((code) => OURS.includes(String(code)))
    return ours === undefined ? undefined : `an error of ours: ${String(ours)}`
  } catch {
    return 'the answer is no JSON'
  }
}
