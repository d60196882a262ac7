import { randomUUID } from 'node:crypto'
import { createLocalJWKSet, errors, jwtVerify, SignJWT, type CryptoKey, type JSONWebKeySet, type JWK, type JWTVerifyGetKey, type KeyObject } from 'jose'
import { z } from 'zod'
import { systemClock, type Clock } from './clock.ts'
import { ExpiringCache } from './expiring-cache.ts'
import type { Viewer } from './viewer.ts'

export const ACCESS_TOKEN_ISSUER = 'broxiva'
export const ACCESS_TOKEN_AUDIENCE = 'broxiva-graph'

const ALGORITHM = 'EdDSA'
const DEFAULT_TTL_SECONDS = 15 * 60
const REMEMBERED_MS = 30_000
const MAX_REMEMBERED = 10_000

export type AccessTokenErrorCode = 'ACCESS_TOKEN_EXPIRED' | 'ACCESS_TOKEN_INVALID'

/** The bearer may not be taken for anybody, not even for an anonymous viewer. The message is safe to show. */
export class AccessTokenError extends Error {
  override readonly name = 'AccessTokenError'
  readonly code: AccessTokenErrorCode

  constructor(code: AccessTokenErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** What a session's access token says of its bearer. */
export interface AccessTokenSubject {
  readonly userId: string
  readonly organizationId: string | null
  readonly roles: readonly string[]
  readonly scopes: readonly string[]
  readonly sessionId: string
}

export interface AccessTokenSigner {
  /** A new token with its own `jti` at each call, and the moment from which it is refused. */
  sign(subject: AccessTokenSubject): Promise<{ token: string; expiresAt: Date }>
}

/** What an access token was found to be worth. */
export interface VerifiedToken {
  readonly viewer: Viewer
  /** From then on it is refused. */
  readonly expiresAt: Date
}

export interface TokenVerifier<Verified> {
  /** @throws {AccessTokenError} with a stable code. */
  verify(token: string): Promise<Verified>
}

export type AccessTokenVerifier = TokenVerifier<VerifiedToken>

/** Signs what clients send as `Authorization: Bearer`. Only the subgraph that owns sessions holds the private key. */
export function createAccessTokenSigner({ privateKey, keyId, issuer = ACCESS_TOKEN_ISSUER, audience = ACCESS_TOKEN_AUDIENCE, ttlSeconds = DEFAULT_TTL_SECONDS, clock = systemClock }: {
  privateKey: KeyObject | CryptoKey | JWK
  keyId: string
  issuer?: string
  audience?: string
  ttlSeconds?: number
  clock?: Clock
}): AccessTokenSigner {
  return {
    async sign({ userId, organizationId, roles, scopes, sessionId }) {
      const issuedAt = Math.floor(clock.now().getTime() / 1000)
      const expiresAt = issuedAt + ttlSeconds
      const token = await new SignJWT({ org: organizationId, roles, scopes, sid: sessionId })
        .setProtectedHeader({ alg: ALGORITHM, kid: keyId, typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(userId)
        .setJti(randomUUID())
        .setIssuedAt(issuedAt)
        .setExpirationTime(expiresAt)
        .sign(privateKey)
      return { token, expiresAt: new Date(expiresAt * 1000) }
    },
  }
}

/** Whether a token is valid cannot be found out: its keys cannot be had at the moment. */
export class KeysUnavailableError extends Error {
  override readonly name = 'KeysUnavailableError'
}

/**
 * Accepts tokens signed by a key of `jwks` (found by `kid`; several during a rotation), and no other algorithm.
 *
 * @throws {KeysUnavailableError} when a set that has to be fetched cannot be had: the token may be valid.
 */
export function createAccessTokenVerifier({ jwks, issuer = ACCESS_TOKEN_ISSUER, audience = ACCESS_TOKEN_AUDIENCE, clock = systemClock }: {
  /** The keys, or how one is found. */
  jwks: JSONWebKeySet | JWTVerifyGetKey
  issuer?: string
  audience?: string
  clock?: Clock
}): AccessTokenVerifier {
  const keyOf = typeof jwks === 'function' ? jwks : createLocalJWKSet(jwks)

  return rememberingVerifier(clock, async (token, now) => {
    const { payload, protectedHeader } = await jwtVerify(token, keyOf, { algorithms: [ALGORITHM], issuer, audience, currentDate: now })
    if (typeof protectedHeader.kid !== 'string') throw new errors.JWTInvalid('the token does not name its key')
    const { sub: userId, sid: sessionId, org: organizationId, roles, scopes, exp } = accessClaims.parse(payload)
    return { viewer: { kind: 'USER', userId, apiKeyId: null, sessionId, organizationId, roles, scopes }, expiresAt: new Date(exp * 1000) }
  })
}

/** Remembers for half a minute what `verify` found of a token, but not beyond its end, so that a client that asks often costs one signature. What `verify` throws is a refusal. */
export function rememberingVerifier<Verified extends { readonly expiresAt: Date }>(clock: Clock, verify: (token: string, now: Date) => Promise<Verified>): TokenVerifier<Verified> {
  const remembered = new ExpiringCache<Verified>(MAX_REMEMBERED)

  return {
    async verify(token) {
      const now = clock.now()
      const known = remembered.get(token, now.getTime())
      if (known) return known
      try {
        const verified = await verify(token, now)
        remembered.set(token, verified, Math.min(verified.expiresAt.getTime(), now.getTime() + REMEMBERED_MS))
        return verified
      } catch (cause) {
        throw refusalOf(cause)
      }
    },
  }
}

/** What a failed verification says of the token. */
function refusalOf(cause: unknown): AccessTokenError | KeysUnavailableError {
  if (cause instanceof KeysUnavailableError) return cause
  if (cause instanceof errors.JWTExpired) return new AccessTokenError('ACCESS_TOKEN_EXPIRED', 'The access token has expired.', { cause })
  return new AccessTokenError('ACCESS_TOKEN_INVALID', 'The access token is not valid.', { cause })
}

const accessClaims = z.object({
  sub: z.string().min(1),
  org: z.string().nullable(),
  roles: z.array(z.string()),
  scopes: z.array(z.string()),
  sid: z.string().min(1),
  jti: z.string().min(1),
  iat: z.number(),
  exp: z.number(),
})
