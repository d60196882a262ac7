import { decodeJwt, errors, jwtVerify } from 'jose'
import { z } from 'zod'
import { AccessTokenError, rememberingVerifier, type TokenVerifier } from './access-token.ts'
import { systemClock, type Clock } from './clock.ts'
import type { Logger } from './log.ts'
import { createRemoteKeySet, isSecure } from './remote-key-set.ts'

const secureUrl = z.string().refine((text) => {
  const url = URL.parse(text)
  return url !== null && isSecure(url)
}, 'must be an HTTPS URL, or an HTTP one of this machine')

/** One issuer of tokens, an OpenID provider, and what is expected of them. */
export const tokenIssuer = z.strictObject({
  /** To the letter what tokens have as `iss`. */
  issuer: secureUrl,
  /** Where its document is, when that is not `<issuer>/.well-known/openid-configuration`: Azure AD B2C has one for each user flow. */
  discoveryUrl: secureUrl.optional(),
  /** Who this graph is to the issuer: one of them must be in `aud`. */
  audience: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)], { error: 'must be text or a list' }),
  algorithms: z.array(z.string().regex(/^(RS|PS|ES)(256|384|512)$|^EdDSA$/, 'must be an asymmetric algorithm of JWS')).min(1).default(['RS256']),
  clockToleranceSeconds: z.number().int().min(0).max(300).default(5),
})

export type TokenIssuer = z.output<typeof tokenIssuer>

/** A list in JSON, each issuer once: the value of a variable. None when it is left out. */
export const tokenIssuers = z.string().default('[]').transform((text, context) => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    context.addIssue({ code: 'custom', message: 'must be a list of providers, as JSON' })
    return z.NEVER
  }
}).pipe(z.array(tokenIssuer, { error: 'must be a list of providers, as JSON' }).max(20).superRefine((issuers, context) => {
  for (const [index, { issuer }] of issuers.entries()) {
    if (issuers.findIndex((other) => other.issuer === issuer) < index) context.addIssue({ code: 'custom', path: [index, 'issuer'], message: 'is there twice' })
  }
}))

/** Where a provider publishes its document. */
export function discoveryUrlOf({ issuer, discoveryUrl }: Pick<TokenIssuer, 'issuer' | 'discoveryUrl'>): URL {
  return new URL(discoveryUrl ?? `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)
}

/** Who a token of a provider is about. Only both together name somebody: the same subject of two issuers is two people. */
export interface VerifiedIdentity {
  readonly issuer: string
  readonly subject: string
  readonly issuedAt: Date
  /** From then on the token is refused. */
  readonly expiresAt: Date
}

export interface IdentityTokens extends TokenVerifier<VerifiedIdentity> {
  /** Whether a token says that it is of one of the issuers; anybody can write that. */
  claims(token: string): boolean
}

/** More than this no provider has; the column of users has room for it. */
const MAX_SUBJECT_LENGTH = 255

/** Accepts tokens (JWT) of these issuers alone, and tells who they are about; never what that person may do here. Nothing is fetched before the first token comes. */
export function createIdentityTokens(issuers: readonly TokenIssuer[], { clock = systemClock, log }: { clock?: Clock; log: Logger }): IdentityTokens {
  const byIssuer = new Map(issuers.map((each) => [each.issuer, verifierOf(each, clock, log)]))
  const verifierFor = (token: string) => byIssuer.get(issuerOf(token) ?? '')

  return {
    claims: (token) => byIssuer.size > 0 && verifierFor(token) !== undefined,
    async verify(token) {
      const verifier = verifierFor(token)
      if (!verifier) throw new AccessTokenError('ACCESS_TOKEN_INVALID', 'The token is not valid.', { cause: new Error('nobody is known by the name of its issuer') })
      return verifier.verify(token)
    },
  }
}

function verifierOf(expected: TokenIssuer, clock: Clock, log: Logger): TokenVerifier<VerifiedIdentity> {
  const { issuer, audience, algorithms, clockToleranceSeconds } = expected
  const keys = createRemoteKeySet({ discoveryUrl: discoveryUrlOf(expected), issuer }, { clock, log })

  return rememberingVerifier(clock, async (token, now) => {
    const { payload } = await jwtVerify(token, keys, { algorithms, issuer, audience, requiredClaims: ['exp', 'iat', 'sub'], clockTolerance: clockToleranceSeconds, currentDate: now })
    const { sub: subject = '', iat = 0, exp = 0 } = payload
    if (typeof subject !== 'string' || subject === '' || subject.length > MAX_SUBJECT_LENGTH || subject.includes('\u0000') || !subject.isWellFormed()) throw new errors.JWTInvalid('the token does not say whose it is')
    return { issuer, subject, issuedAt: new Date(iat * 1000), expiresAt: new Date((exp + clockToleranceSeconds) * 1000) }
  })
}

/** What a token says, without a look at whether it is true. */
export function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss
  } catch {
    return undefined
  }
}
