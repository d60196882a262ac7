import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose'
import { AccessTokenError, type AccessTokenVerifier } from '#kit/access-token.ts'

const ASYMMETRIC = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']

/** Accepts tokens of any issuer that publishes its keys: `sub` is the user, `scope` or `scopes` what was granted, `roles` and `org` where a token has them. */
export function createJwksVerifier({ keys, issuer, audience, algorithms = ASYMMETRIC }: {
  /** The keys, or where they are published. */
  keys: JSONWebKeySet | URL
  issuer?: string
  audience?: string
  algorithms?: string[]
}): AccessTokenVerifier {
  const keySet = keys instanceof URL ? createRemoteJWKSet(keys) : createLocalJWKSet(keys)

  return {
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, keySet, { algorithms, issuer, audience, requiredClaims: ['sub', 'exp'] })
        return {
          viewer: {
            kind: 'USER',
            userId: payload.sub ?? null,
            apiKeyId: null,
            sessionId: null,
            organizationId: typeof payload['org'] === 'string' ? payload['org'] : null,
            roles: words(payload['roles']),
            scopes: scopesOf(payload),
          },
          expiresAt: new Date((payload.exp ?? 0) * 1000),
        }
      } catch (cause) {
        if (cause instanceof errors.JWTExpired) throw new AccessTokenError('ACCESS_TOKEN_EXPIRED', 'The access token has expired.', { cause })
        if (isOfTheToken(cause)) throw new AccessTokenError('ACCESS_TOKEN_INVALID', 'The access token is not valid.', { cause })
        throw cause
      }
    },
  }
}

/** Not of the keys: those could not be had, and the token may be valid. */
function isOfTheToken(cause: unknown): boolean {
  return cause instanceof errors.JOSEError && !(cause instanceof errors.JWKSTimeout) && !(cause instanceof errors.JWKSInvalid) && cause.code !== 'ERR_JOSE_GENERIC'
}

function scopesOf(payload: JWTPayload): string[] {
  return [...words(payload['scope']), ...words(payload['scopes'])]
}

function words(claim: unknown): string[] {
  if (typeof claim === 'string') return claim.split(' ').filter((word) => word !== '')
  return Array.isArray(claim) ? claim.filter((word) => typeof word === 'string') : []
}
