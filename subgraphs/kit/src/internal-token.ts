import { createLocalJWKSet, errors, jwtVerify, SignJWT, type CryptoKey, type JSONWebKeySet, type JWK, type KeyObject } from 'jose'
import { z } from 'zod'
import { systemClock, type Clock } from './clock.ts'
import { ExpiringCache } from './expiring-cache.ts'
import type { Viewer } from './viewer.ts'

/** The request header that carries the router's signed token to a subgraph: the bare JWT, no scheme. */
export const INTERNAL_TOKEN_HEADER = 'x-broxiva-internal'
/** Where the client is, beside the token: as the request's body it is the router's word, because only the router has tokens. */
export const CLIENT_ADDRESS_HEADER = 'x-broxiva-client-address'
export const INTERNAL_TOKEN_ISSUER = 'broxiva-router'

const ALGORITHM = 'EdDSA'
const MAX_LIFETIME_SECONDS = 60
/** How far two machines' clocks may differ. */
const CLOCK_TOLERANCE_SECONDS = 5
const MAX_CACHED_TOKENS = 10_000
const MAX_AUDIENCES = 100

export type InternalTokenErrorCode =
  | 'INTERNAL_TOKEN_MISSING'
  | 'INTERNAL_TOKEN_EXPIRED'
  | 'INTERNAL_TOKEN_FORGED'
  | 'INTERNAL_TOKEN_WRONG_AUDIENCE'

/** The call does not come from the router, or was meant for another subgraph. The message is safe to show. */
export class InternalTokenError extends Error {
  override readonly name = 'InternalTokenError'
  readonly code: InternalTokenErrorCode

  constructor(code: InternalTokenErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

export interface InternalTokenSigner {
  /**
   * A token that vouches for `viewer` towards one subgraph. The same viewer and audience get the same token for
   * less than half of its life, so that the hot path signs seldom and a receiver can remember what it verified.
   */
  sign(viewer: Viewer, audience: string): Promise<string>
}

export interface InternalTokenVerifier {
  /** @throws {InternalTokenError} with a stable code; the caller must refuse the request. */
  verify(headerValue: string | string[] | undefined): Promise<Viewer>
}

/** Ed25519: a subgraph holds only the public key, so a leaked configuration cannot forge a call to another one. */
export function createInternalTokenSigner({ privateKey, keyId, issuer = INTERNAL_TOKEN_ISSUER, ttlSeconds = MAX_LIFETIME_SECONDS, clock = systemClock }: {
  privateKey: KeyObject | CryptoKey | JWK
  keyId: string
  issuer?: string
  ttlSeconds?: number
  clock?: Clock
}): InternalTokenSigner {
  if (!(ttlSeconds > 0 && ttlSeconds <= MAX_LIFETIME_SECONDS)) {
    throw new RangeError(`An internal token lives 1 to ${MAX_LIFETIME_SECONDS} seconds, not ${ttlSeconds}.`)
  }
  const cache = new ExpiringCache<Promise<string>>(MAX_CACHED_TOKENS)
  /** Whoever remembers a viewer asks with the same object, and need not write it down to find its tokens. */
  const ofObject = new WeakMap<Viewer, ExpiringCache<Promise<string>>>()

  return {
    sign(viewer, audience) {
      const now = clock.now().getTime()
      const own = ofObject.get(viewer) ?? new ExpiringCache<Promise<string>>(MAX_AUDIENCES)
      const held = own.get(audience, now)
      if (held) return held
      const key = JSON.stringify([audience, viewer])
      const cached = cache.get(key, now)
      if (cached) return cached

      const issuedAt = Math.floor(now / 1000)
      const token = new SignJWT({ viewer })
        .setProtectedHeader({ alg: ALGORITHM, kid: keyId, typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + ttlSeconds)
        .sign(privateKey)
      const reusedUntil = now + ttlSeconds * 400
      cache.set(key, token, reusedUntil)
      own.set(audience, token, reusedUntil)
      ofObject.set(viewer, own)
      return token
    },
  }
}

/** Accepts tokens signed by any of `publicKeys` (found by `kid`) for `audience`, the subgraph's own name, and no others. */
export function createInternalTokenVerifier({ publicKeys, audience, issuer = INTERNAL_TOKEN_ISSUER, clock = systemClock }: {
  publicKeys: JSONWebKeySet
  audience: string
  issuer?: string
  clock?: Clock
}): InternalTokenVerifier {
  const keys = createLocalJWKSet(publicKeys)
  const cache = new ExpiringCache<Viewer>(MAX_CACHED_TOKENS)

  return {
    async verify(headerValue) {
      if (typeof headerValue !== 'string' || headerValue === '') {
        throw new InternalTokenError('INTERNAL_TOKEN_MISSING', `This subgraph answers the router only: ${INTERNAL_TOKEN_HEADER} is missing.`)
      }
      const now = clock.now()
      const cached = cache.get(headerValue, now.getTime())
      if (cached) return cached

      try {
        const { payload } = await jwtVerify(headerValue, keys, {
          algorithms: [ALGORITHM],
          issuer,
          audience,
          requiredClaims: ['exp', 'iat'],
          maxTokenAge: MAX_LIFETIME_SECONDS,
          clockTolerance: CLOCK_TOLERANCE_SECONDS,
          currentDate: now,
        })
        const { viewer, exp } = internalClaims.parse(payload)
        cache.set(headerValue, viewer, exp * 1000)
        return viewer
      } catch (error) {
        throw toInternalTokenError(error)
      }
    },
  }
}

const internalClaims = z.object({
  exp: z.number(),
  viewer: z.object({
    kind: z.enum(['ANONYMOUS', 'USER', 'API_KEY', 'ROUTER']),
    userId: z.string().nullable(),
    apiKeyId: z.string().nullable(),
    sessionId: z.string().nullable(),
    organizationId: z.string().nullable(),
    roles: z.array(z.string()),
    scopes: z.array(z.string()),
  }),
})

function toInternalTokenError(cause: unknown): InternalTokenError {
  if (cause instanceof errors.JWTExpired) {
    return new InternalTokenError('INTERNAL_TOKEN_EXPIRED', 'The internal token has expired.', { cause })
  }
  if (cause instanceof errors.JWTClaimValidationFailed && cause.claim === 'aud') {
    return new InternalTokenError('INTERNAL_TOKEN_WRONG_AUDIENCE', 'The internal token was issued for another subgraph.', { cause })
  }
  return new InternalTokenError('INTERNAL_TOKEN_FORGED', 'The internal token was not issued by the router.', { cause })
}
