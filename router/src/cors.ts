import type { IncomingMessage, ServerResponse } from 'node:http'

const ALLOWED_HEADERS = 'content-type, authorization, x-api-key, x-request-id, traceparent, apollo-require-preflight, x-apollo-operation-name'
const EXPOSED_HEADERS = 'x-request-id, retry-after'

/** Answers a browser's preflight, and says on every answer whether its origin may read it. Returns true when that was all. */
export function applyCors(request: IncomingMessage, response: ServerResponse, origins: readonly string[] | '*'): boolean {
  const { origin } = request.headers
  if (origins !== '*') response.setHeader('vary', 'Origin')
  const allowed = origin !== undefined && (origins === '*' || origins.includes(origin))
  if (allowed) {
    response.setHeader('access-control-allow-origin', origins === '*' ? '*' : origin)
    response.setHeader('access-control-expose-headers', EXPOSED_HEADERS)
  }
  if (request.method !== 'OPTIONS') return false

  if (allowed) {
    response.setHeader('access-control-allow-methods', 'GET, POST')
    response.setHeader('access-control-allow-headers', ALLOWED_HEADERS)
    response.setHeader('access-control-max-age', '86400')
  }
  response.writeHead(204, { allow: 'GET, POST, OPTIONS' }).end()
  return true
}
