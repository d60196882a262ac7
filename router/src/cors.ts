import type { IncomingMessage, ServerResponse } from 'node:http'

const ALLOWED_HEADERS = 'content-type, authorization, x-api-key, x-request-id, traceparent, apollo-require-preflight, x-apollo-operation-name, graphql-cost, x-graphql-event-stream-token'
const EXPOSED_HEADERS = 'x-request-id, retry-after'

export interface CorsSettings {
  readonly corsOrigins: readonly string[] | '*'
  /** Whether pages of these origins may send cookies along; never where every origin is allowed. */
  readonly corsCredentials: boolean
  /** How long a browser may remember what a preflight said. */
  readonly corsMaxAgeSeconds: number
}

/** Answers a browser's preflight, and says on every answer whether its origin may read it. Returns true when that was all. */
export function applyCors(request: IncomingMessage, response: ServerResponse, { corsOrigins: origins, corsCredentials, corsMaxAgeSeconds }: CorsSettings): boolean {
  const { origin } = request.headers
  response.setHeader('vary', origins === '*' ? 'Accept, Accept-Encoding' : 'Origin, Accept, Accept-Encoding')
  const allowed = origin !== undefined && (origins === '*' || origins.includes(origin))
  if (allowed) {
    response.setHeader('access-control-allow-origin', origins === '*' ? '*' : origin)
    response.setHeader('access-control-expose-headers', EXPOSED_HEADERS)
    if (corsCredentials && origins !== '*') response.setHeader('access-control-allow-credentials', 'true')
  }
  if (request.method !== 'OPTIONS') return false

  if (allowed) {
    response.setHeader('access-control-allow-methods', 'GET, POST, PUT, DELETE')
    response.setHeader('access-control-allow-headers', ALLOWED_HEADERS)
    response.setHeader('access-control-max-age', corsMaxAgeSeconds)
  }
  response.writeHead(204, { allow: 'GET, POST, PUT, DELETE, OPTIONS' }).end()
  return true
}
