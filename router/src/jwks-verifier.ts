import { createLocalJWKSet, errors, jwtVerify, type JSONWebKeySet, type JWTPayload, type JWTVerifyGetKey } from 'jose'
import { AccessTokenError, rememberingVerifier, type AccessTokenVerifier } from '#kit/access-token.ts'
import { systemClock, type Clock } from '#kit/clock.ts'
import { issuerOf } from '#kit/token-issuers.ts'

const ASYMMETRIC = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']

/** The name of a claim, or the names that lead to it. */
export type ClaimPath = string | readonly string[]

/** Which claims make the viewer; those that a token does not have make nothing. */
export interface ViewerClaims {
  /** The person or program. Without it a token is refused. */
  readonly user?: ClaimPath
  readonly organization?: ClaimPath
  /** A list, or words. */
  readonly roles?: ClaimPath
  /** A list, or words; of several claims, all that any of them has. */
  readonly scopes?: readonly ClaimPath[]
}

export interface JwksVerifierOptions {
  /** The keys, or how one is found. */
  readonly keys: JSONWebKeySet | JWTVerifyGetKey
  readonly issuer?: string
  readonly audience?: string | string[]
  readonly algorithms?: string[]
  readonly claims?: ViewerClaims
  /** Put in front of the user, with a colon: the same subject of two issuers is two people. */
  readonly namespace?: string
  /** How far the issuer's clock may differ. */
  readonly clockToleranceSeconds?: number
  readonly clock?: Clock
}

/** Accepts access tokens of any issuer that publishes its keys. What was verified is remembered for half a minute. */
export function createJwksVerifier({
  keys, issuer, audience, algorithms = ASYMMETRIC, claims: { user = 'sub', organization = 'org', roles = 'roles', scopes = ['scope', 'scopes'] } = {}, namespace, clockToleranceSeconds = 0,
  clock = systemClock,
}: JwksVerifierOptions): AccessTokenVerifier {
  const keyOf = typeof keys === 'function' ? keys : createLocalJWKSet(keys)

  return rememberingVerifier(clock, async (token, now) => {
    const { payload } = await jwtVerify(token, keyOf, { algorithms, issuer, audience, requiredClaims: ['exp'], clockTolerance: clockToleranceSeconds, currentDate: now })
    return {
      viewer: {
        kind: 'USER',
        userId: userOf(payload),
        apiKeyId: null,
        sessionId: null,
        organizationId: text(claimAt(payload, organization)) ?? null,
        roles: words(claimAt(payload, roles)),
        scopes: [...new Set(scopes.flatMap((path) => words(claimAt(payload, path))))],
      },
      expiresAt: new Date(((payload.exp ?? 0) + clockToleranceSeconds) * 1000),
    }
  })

  function userOf(payload: JWTPayload): string {
    const id = text(claimAt(payload, user))
    if (id === undefined) throw new errors.JWTInvalid('the token does not say whose it is')
    return namespace === undefined ? id : `${namespace}:${id}`
  }
}

/** Each token by the verifier of its issuer, those of others by `otherwise`. What a token says of its issuer is believed only after that one has verified it. */
export function createVerifierByIssuer(byIssuer: ReadonlyMap<string, AccessTokenVerifier>, otherwise?: AccessTokenVerifier): AccessTokenVerifier {
  return {
    async verify(token) {
      const verifier = byIssuer.get(issuerOf(token) ?? '') ?? otherwise
      if (!verifier) throw new AccessTokenError('ACCESS_TOKEN_INVALID', 'The access token is not valid.', { cause: new Error('nobody is known by the name of its issuer') })
      return verifier.verify(token)
    },
  }
}

function claimAt(payload: JWTPayload, path: ClaimPath): unknown {
  if (typeof path === 'string') return payload[path]
  return path.reduce<unknown>((value, name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined, payload)
}

function text(claim: unknown): string | undefined {
  return typeof claim === 'string' && claim !== '' ? claim : undefined
}

function words(claim: unknown): string[] {
  if (typeof claim === 'string') return claim.split(' ').filter((word) => word !== '')
  return Array.isArray(claim) ? claim.filter((word) => typeof word === 'string') : []
}
