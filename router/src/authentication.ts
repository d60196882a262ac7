import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { GraphQLError } from 'graphql'
import { AccessTokenError, type AccessTokenVerifier } from '#kit/access-token.ts'
import type { Clock } from '#kit/clock.ts'
import type { Denylist } from '#kit/denylist.ts'
import type { Logger } from '#kit/log.ts'
import { ANONYMOUS, type Viewer } from '#kit/viewer.ts'
import type { ClientAddress } from './client-address.ts'
import { refusal } from './errors.ts'

/** What a client says of itself, from HTTP headers or from a WebSocket's `connection_init`. */
export interface Credentials {
  readonly authorization?: string
  readonly apiKey?: string
}

/** Who was let in, and what would end it. */
export interface Identity {
  readonly viewer: Viewer
  /** From then on the credentials are refused; undefined when they do not end by themselves. */
  readonly expiresAt?: Date
  /** What the denylist knows the credentials by. */
  readonly denialId?: string
}

/** Whom an API key stands for. */
export interface ApiKeyHolder {
  readonly viewer: Viewer
  readonly expiresAt?: Date
  /** Whether the key may be used from an address; from any when left out. */
  readonly mayCallFrom?: (address: string) => boolean
}

/** The person for whom an identity at an OpenID provider stands. */
export interface IdentityHolder {
  readonly viewer: Viewer
  readonly expiresAt: Date
  /** What the denylist knows the link by. */
  readonly identityId: string
}

export interface Authenticator {
  /**
   * @throws {GraphQLError} `UNAUTHENTICATED` (401) when what was sent is not valid: it never falls back to anonymous.
   *   `ADDRESS_NOT_ALLOWED` (403) when it is valid, but not from where it comes. `AUTHENTICATION_UNAVAILABLE` (503) when nobody can tell at the moment.
   */
  authenticate(credentials: Credentials, request: IncomingMessage): Promise<Identity>
}

const NOBODY: Identity = { viewer: ANONYMOUS }
/** Longer than any issuer makes them, and short enough to be refused before it costs anything. */
const MAX_CREDENTIAL_LENGTH = 16 * 1024

export function createAuthenticator({ accessTokenVerifier, denylist, authenticateApiKey, authenticateIdentity = async () => undefined, clientAddress, clock, log }: {
  accessTokenVerifier: AccessTokenVerifier
  denylist: Denylist
  /** Null when the key is not valid; throws when that cannot be found out. */
  authenticateApiKey: (key: string, address: string) => Promise<ApiKeyHolder | null>
  /** Null when the token is one of a provider and stands for nobody, undefined when it is none. @throws {AccessTokenError}, or what says that it cannot be found out. */
  authenticateIdentity?: (token: string, address: string) => Promise<IdentityHolder | null | undefined>
  clientAddress: ClientAddress
  clock: Clock
  log: Logger
}): Authenticator {
  return {
    async authenticate({ authorization, apiKey }, request) {
      if (authorization !== undefined && apiKey !== undefined) {
        throw unauthenticated('Send an access token or an API key, not both.', 'AMBIGUOUS_CREDENTIALS')
      }
      if (authorization !== undefined) return bearerOf(authorization, request)
      if (apiKey !== undefined) return holderOf(apiKey, request)
      return NOBODY
    },
  }

  async function bearerOf(authorization: string, request: IncomingMessage): Promise<Identity> {
    const [, token] = (authorization.length <= MAX_CREDENTIAL_LENGTH && /^Bearer +([^\s]+)$/i.exec(authorization.trim())) || []
    if (!token) throw unauthenticated('`Authorization` must be `Bearer` and an access token.', 'ACCESS_TOKEN_INVALID')
    const holder = await found(() => authenticateIdentity(token, clientAddress(request)))
    if (holder === null) throw unauthenticated('This identity is linked to nobody here. Sign in, and link it.', 'IDENTITY_NOT_LINKED')
    if (holder) return { viewer: holder.viewer, expiresAt: holder.expiresAt, denialId: holder.identityId }
    const { viewer, expiresAt } = await found(() => accessTokenVerifier.verify(token))
    if (viewer.sessionId === null) return { viewer, expiresAt }
    if (await denylist.denies(viewer.sessionId)) throw unauthenticated('This session has ended. Sign in again.', 'SESSION_REVOKED')
    return { viewer, expiresAt, denialId: viewer.sessionId }
  }

  async function found<T>(find: () => Promise<T>): Promise<T> {
    try {
      return await find()
    } catch (error) {
      if (error instanceof AccessTokenError) throw unauthenticated(error.message, error.code)
      throw isTooMany(error) ? error : unavailable(error)
    }
  }

  async function holderOf(apiKey: string, request: IncomingMessage): Promise<Identity> {
    if (apiKey.length > MAX_CREDENTIAL_LENGTH) throw notAKey()
    const denialId = createHash('sha256').update(apiKey).digest('hex')
    if (await denylist.denies(denialId)) throw notAKey()
    const holder = await found(() => authenticateApiKey(apiKey, clientAddress(request)))
    // It may have ended while it was remembered.
    if (!holder || (holder.expiresAt && holder.expiresAt <= clock.now())) throw notAKey()
    const { viewer, expiresAt, mayCallFrom } = holder
    if (mayCallFrom && !mayCallFrom(clientAddress(request))) throw refusal(403, 'ADDRESS_NOT_ALLOWED', 'This API key may not be used from this address.')
    return { viewer, expiresAt, denialId }
  }

  function unavailable(error: unknown) {
    log.error({ err: error }, 'credentials could not be checked')
    return refusal(503, 'AUTHENTICATION_UNAVAILABLE', 'Your credentials cannot be checked at the moment. Try again.', { 'retry-after': '1' })
  }
}

/** Tells of credentials that were refused, and of the address that they came from. */
export function tellingOfRefusals(authenticator: Authenticator, clientAddress: ClientAddress, onRefused: (address: string, status: 401 | 403) => void): Authenticator {
  return {
    async authenticate(credentials, request) {
      try {
        return await authenticator.authenticate(credentials, request)
      } catch (error) {
        const status = statusOf(error)
        if (status === 401 || status === 403) onRefused(clientAddress(request), status)
        throw error
      }
    },
  }
}

function isTooMany(error: unknown): boolean {
  return statusOf(error) === 429
}

function statusOf(error: unknown): number | undefined {
  return error instanceof GraphQLError ? (error.extensions['http'] as { readonly status?: number } | undefined)?.status : undefined
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
