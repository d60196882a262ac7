import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { AccessTokenError, type AccessTokenVerifier } from '#kit/access-token.ts'
import type { Denylist } from '#kit/denylist.ts'
import type { Logger } from '#kit/log.ts'
import { ANONYMOUS, type Viewer } from '#kit/viewer.ts'
import { refusal } from './errors.ts'

/** What a client says of itself, from HTTP headers or from a WebSocket's `connection_init`. */
export interface Credentials {
  readonly authorization?: string
  readonly apiKey?: string
}

export interface Authenticator {
  /**
   * @throws {GraphQLError} `UNAUTHENTICATED` (401) when what was sent is not valid: it never falls back to anonymous.
   *   `AUTHENTICATION_UNAVAILABLE` (503) when nobody can tell at the moment.
   */
  authenticate(credentials: Credentials): Promise<Viewer>
}

export function createAuthenticator({ accessTokenVerifier, denylist, authenticateApiKey, log }: {
  accessTokenVerifier: AccessTokenVerifier
  denylist: Denylist
  /** Null when the key is not valid; throws when that cannot be found out. */
  authenticateApiKey: (key: string) => Promise<Viewer | null>
  log: Logger
}): Authenticator {
  return {
    async authenticate({ authorization, apiKey }) {
      if (authorization !== undefined && apiKey !== undefined) {
        throw unauthenticated('Send an access token or an API key, not both.', 'AMBIGUOUS_CREDENTIALS')
      }
      if (authorization !== undefined) return viewerOfToken(authorization)
      if (apiKey !== undefined) return viewerOfKey(apiKey)
      return ANONYMOUS
    },
  }

  async function viewerOfToken(authorization: string): Promise<Viewer> {
    const [, token] = /^Bearer +([^\s]+)$/i.exec(authorization.trim()) ?? []
    if (!token) throw unauthenticated('`Authorization` must be `Bearer` and an access token.', 'ACCESS_TOKEN_INVALID')
    const viewer = await verified(token)
    if (viewer.sessionId !== null && await denylist.denies(viewer.sessionId)) throw unauthenticated('This session has ended. Sign in again.', 'SESSION_REVOKED')
    return viewer
  }

  async function verified(token: string): Promise<Viewer> {
    try {
      return await accessTokenVerifier.verify(token)
    } catch (error) {
      if (error instanceof AccessTokenError) throw unauthenticated(error.message, error.code)
      throw unavailable(error)
    }
  }

  async function viewerOfKey(apiKey: string): Promise<Viewer> {
    if (await denylist.denies(createHash('sha256').update(apiKey).digest('hex'))) throw notAKey()
    let viewer: Viewer | null
    try {
      viewer = await authenticateApiKey(apiKey)
    } catch (error) {
      throw unavailable(error)
    }
    if (!viewer) throw notAKey()
    return viewer
  }

  function unavailable(error: unknown) {
    log.error({ err: error }, 'credentials could not be checked')
    return refusal(503, 'AUTHENTICATION_UNAVAILABLE', 'Your credentials cannot be checked at the moment. Try again.', { 'retry-after': '1' })
  }
}

export function credentialsOfHeaders(headers: IncomingHttpHeaders): Credentials {
  return { authorization: headers.authorization, apiKey: text(headers['x-api-key']) }
}

/** The payload of `connection_init` counts first; a browser cannot set headers on a WebSocket. */
export function credentialsOfConnection(params: Readonly<Record<string, unknown>> | undefined, headers: IncomingHttpHeaders): Credentials {
  const authorization = params?.['authorization'] ?? params?.['Authorization']
  const apiKey = params?.['apiKey'] ?? params?.['x-api-key']
  if (authorization === undefined && apiKey === undefined) return credentialsOfHeaders(headers)
  return { authorization: text(authorization), apiKey: text(apiKey) }
}

/** Anything that was sent but is not text is wrong, not absent. */
function text(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? value : ''
}

function notAKey() {
  return unauthenticated('The API key is not valid.', 'API_KEY_INVALID')
}

function unauthenticated(message: string, reason: string) {
  const error = refusal(401, 'UNAUTHENTICATED', message, { 'www-authenticate': 'Bearer' })
  error.extensions['reason'] = reason
  return error
}
