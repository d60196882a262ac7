import { z } from 'zod'
import type { AccessTokenVerifier } from '#kit/access-token.ts'
import type { Clock } from '#kit/clock.ts'
import type { Logger } from '#kit/log.ts'
import { createRemoteKeySet } from '#kit/remote-key-set.ts'
import { discoveryUrlOf, tokenIssuer } from '#kit/token-issuers.ts'
import { createJwksVerifier, createVerifierByIssuer } from './jwks-verifier.ts'

const claim = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)], { error: 'must be the name of a claim, or the list of names that lead to it' })

/** One issuer of access tokens whose claims say what their bearers may do. */
export const oidcProvider = tokenIssuer.extend({
  namespace: z.string().regex(/^[\w-]{1,50}$/, 'must be letters, digits, underscores and dashes').optional(),
  claims: z.strictObject({ user: claim.optional(), organization: claim.optional(), roles: claim.optional(), scopes: claim.optional() }).optional(),
})

/** Several issuers: each known once, and with a namespace of its own, because the same subject of two issuers is two people. */
export const oidcProviders = z.array(oidcProvider).min(1).superRefine((providers, context) => {
  for (const [index, { issuer, namespace }] of providers.entries()) {
    const others = providers.slice(0, index)
    if (others.some((other) => other.issuer === issuer)) context.addIssue({ code: 'custom', path: [index, 'issuer'], message: 'is there twice' })
    if (providers.length > 1 && namespace === undefined) context.addIssue({ code: 'custom', path: [index, 'namespace'], message: 'is needed where there are several providers' })
    if (namespace !== undefined && others.some((other) => other.namespace === namespace)) context.addIssue({ code: 'custom', path: [index, 'namespace'], message: 'is there twice' })
  }
})

export type OidcProvider = z.output<typeof oidcProvider>

/** Accepts access tokens (JWT) of these issuers, and those that none of them has made by `otherwise`. Nothing is fetched before the first token comes. */
export function createOidcVerifier(providers: readonly OidcProvider[], { otherwise, clock, log }: { otherwise?: AccessTokenVerifier; clock?: Clock; log: Logger }): AccessTokenVerifier {
  return createVerifierByIssuer(new Map(providers.map((provider) => [provider.issuer, verifierOf(provider, { clock, log })])), otherwise)
}

function verifierOf({ issuer, discoveryUrl, claims, ...expected }: OidcProvider, { clock, log }: { clock?: Clock; log: Logger }): AccessTokenVerifier {
  return createJwksVerifier({
    ...expected,
    issuer,
    keys: createRemoteKeySet({ discoveryUrl: discoveryUrlOf({ issuer, discoveryUrl }), issuer }, { clock, log }),
    claims: claims && { ...claims, scopes: claims.scopes === undefined ? undefined : [claims.scopes] },
    clock,
  })
}
