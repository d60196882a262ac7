import type { IncomingMessage } from 'node:http'
import { GraphQLError } from 'graphql'
import type { Viewer } from '#kit/viewer.ts'
import { credentialsOfHeaders, type Authenticator } from '../authentication.ts'
import type { RouteHandler } from '../http-server.ts'

/** Everybody, nobody, or who has one of these roles. */
export type ByRole = boolean | readonly string[]

export function isAllowed(allowed: ByRole, { roles }: Viewer): boolean {
  return typeof allowed === 'boolean' ? allowed : allowed.some((role) => roles.includes(role))
}

/**
 * A page for those who are allowed; others are told no more than that: 401 without valid credentials, 403 with them. A browser sends none when it opens a page, so it is
 * sent to `elsewhere`, where people are signed in.
 */
export function forRoles(allowed: ByRole, authenticator: Authenticator, handler: RouteHandler, { elsewhere }: { elsewhere?: string } = {}): RouteHandler {
  if (typeof allowed === 'boolean') return handler
  return async (request, response, url) => {
    try {
      const { viewer } = await authenticator.authenticate(credentialsOfHeaders(request.headers), request)
      if (isAllowed(allowed, viewer)) return await handler(request, response, url)
      if (viewer.kind === 'ANONYMOUS' && elsewhere !== undefined && asksForPage(request)) {
        response.writeHead(302, { location: elsewhere, 'cache-control': 'no-store' }).end()
        return
      }
      const status = viewer.kind === 'ANONYMOUS' ? 401 : 403
      response.writeHead(status, { 'content-type': 'text/plain', 'cache-control': 'no-store', ...status === 401 && { 'www-authenticate': 'Bearer' } }).end('This page is not for everybody.\n')
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      const { status, headers } = error.extensions['http'] as { status: number; headers: Record<string, string> }
      response.writeHead(status, { 'content-type': 'text/plain', 'cache-control': 'no-store', ...headers }).end(`${error.message}\n`)
    }
  }
}

/** Whether a person looks at what is answered: programs take anything, and files are asked for by their kind. */
function asksForPage({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').split(',').some((type) => /^\s*text\/html\s*(;|$)/i.test(type))
}
