import { randomUUID } from 'node:crypto'
import { createLocalJWKSet, errors, jwtVerify, SignJWT, type CryptoKey, type JSONWebKeySet, type JWK, type KeyObject } from 'jose'
import { z } from 'zod'
import { systemClock, type Clock } from './clock.ts'
import type { Viewer } from './viewer.ts'

export const ACCESS_TOKEN_ISSUER = 'broxiva'
export const ACCESS_TOKEN_AUDIENCE = 'broxiva-graph'

const ALGORITHM = 'EdDSA'
const DEFAULT_TTL_SECONDS = 15 * 60

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

export interface AccessTokenVerifier {
  /** @throws {AccessTokenError} with a stable code. */
  verify(token: string): Promise<Viewer>
}

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

/** Accepts tokens signed by a key of `jwks` (found by `kid`; several during a rotation), and no other algorithm. */
export function createAccessTokenVerifier({ jwks, issuer = ACCESS_TOKEN_ISSUER, audience = ACCESS_TOKEN_AUDIENCE, clock = systemClock }: {
  jwks: JSONWebKeySet
  issuer?: string
  audience?: string
  clock?: Clock
}): AccessTokenVerifier {
  const keys = createLocalJWKSet(jwks)

  return {
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, keys, { algorithms: [ALGORITHM], issuer, audience, currentDate: clock.now() })
        const claims = accessClaims.parse(payload)
        return {
          kind: 'USER',
          userId: claims.sub,
          apiKeyId: null,
          sessionId: claims.sid,
          organizationId: claims.org,
          roles: claims.roles,
          scopes: claims.scopes,
        }
      } catch (cause) {
        if (cause instanceof errors.JWTExpired) {
          throw new AccessTokenError('ACCESS_TOKEN_EXPIRED', 'The access token has expired.', { cause })
        }
        throw new AccessTokenError('ACCESS_TOKEN_INVALID', 'The access token is not valid.', { cause })
      }
    },
  }
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
