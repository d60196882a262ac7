import type { IncomingMessage, ServerResponse } from 'node:http'
import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { Logger } from '#kit/log.ts'
import { formatForClient, type GraphServer } from './apollo-server.ts'
import { credentialsOfHeaders, type Authenticator } from './authentication.ts'
import { refusal } from './errors.ts'
import { readJsonBody } from './limits.ts'
import { traceOf } from './request-context.ts'
import { currentTrace } from '#kit/trace.ts'

/** GraphQL over HTTP: authenticate, read, execute. */
export function createGraphqlHandler({ server, authenticator, bodyLimitBytes, production, log }: {
  server: GraphServer
  authenticator: Authenticator
  bodyLimitBytes: number
  production: boolean
  log: Logger
}): (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> {
  return async function handleGraphql(request, response, url) {
    const { requestId, traceparent } = currentTrace() ?? traceOf(request.headers)
    try {
      if (request.method !== 'GET' && request.method !== 'POST') {
        throw refusal(405, 'METHOD_NOT_ALLOWED', 'Send operations by POST, or queries by GET.', { allow: 'GET, POST' })
      }
      const viewer = await authenticator.authenticate(credentialsOfHeaders(request.headers))
      const body = request.method === 'POST' ? await readJsonBody(request, bodyLimitBytes) : undefined

      const result = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: request.method, headers: headerMap(request), search: url.search, body },
        context: async () => ({ viewer, requestId, traceparent }),
      })
      response.writeHead(result.status ?? 200, Object.fromEntries(result.headers))
      if (result.body.kind === 'complete') {
        response.end(result.body.string)
        return
      }
      for await (const chunk of result.body.asyncIterator) response.write(chunk)
      response.end()
    } catch (error) {
      if (!(error instanceof GraphQLError)) log.error({ err: error, requestId }, 'a request failed')
      if (response.headersSent) response.destroy()
      else sendError(response, error, production)
    } finally {
      // What is left of a refused body is thrown away, so that the client gets to read its answer.
      request.resume()
    }
  }
}

interface HttpHead {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
}

function sendError(response: ServerResponse, error: unknown, production: boolean): void {
  const head = (error instanceof GraphQLError ? error.extensions['http'] : undefined) as HttpHead | undefined
  response.writeHead(head?.status ?? 500, { 'content-type': 'application/json; charset=utf-8', ...Object.fromEntries(head?.headers ?? []) })
  response.end(JSON.stringify({ errors: [formatForClient(error, { production })] }))
}

function headerMap(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || name.startsWith('x-broxiva-')) continue
    headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}
