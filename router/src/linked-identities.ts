import { systemClock, type Clock } from '#kit/clock.ts'
import { ExpiringCache } from '#kit/expiring-cache.ts'
import type { Logger } from '#kit/log.ts'
import { createIdentityTokens, type TokenIssuer, type VerifiedIdentity } from '#kit/token-issuers.ts'
import type { IdentityHolder } from './authentication.ts'
import type { AskSubgraph } from './own-questions.ts'

/** So much longer somebody may have the roles of before. That an identity was unlinked is known at once, by the denylist. */
const MEMORY_MS = 15_000
/** Who links an identity uses it in a moment; until then each of its tokens costs no more than one question a second. */
const NOBODY_MEMORY_MS = 1_000
const LOOK_UP_MS = 5_000
const MAX_REMEMBERED = 10_000

/** Whom a token of an OpenID provider stands for: undefined when no provider here has made it, null when its subject is linked to nobody. */
export type AuthenticateIdentity = (token: string, asking: { readonly ask: AskSubgraph; readonly denies: (id: string) => Promise<boolean> }) => Promise<IdentityHolder | null | undefined>

interface IdentityPrincipal {
  readonly identityId: string
  readonly userId: string
  readonly organizationId: string | null
  readonly roles: readonly string[]
}

/**
 * Verifies the token and asks the users subgraph, at whichever of its addresses answers, who has linked its subject. What the token says of roles, tenants and scopes counts
 * for nothing: the person has here what they would have if they had signed in.
 */
export function identityAuthenticator(issuers: readonly TokenIssuer[], { clock = systemClock, log }: { clock?: Clock; log: Logger }): AuthenticateIdentity {
  const tokens = createIdentityTokens(issuers, { clock, log })
  const known = new ExpiringCache<{ readonly principal: IdentityPrincipal | null }>(MAX_REMEMBERED)

  return async (token, { ask, denies }) => {
    if (!tokens.claims(token)) return undefined
    const identity = await tokens.verify(token)
    const key = JSON.stringify([identity.issuer, identity.subject])
    const now = clock.now().getTime()
    const remembered = known.get(key, now)
    if (remembered && !await isOver(remembered.principal)) return holderOf(remembered.principal, identity)

    // Linked anew it has another id.
    const principal = await lookUp(identity, ask)
    known.set(key, { principal }, now + (principal ? MEMORY_MS : NOBODY_MEMORY_MS))
    return await isOver(principal) ? null : holderOf(principal, identity)

    async function isOver(of: IdentityPrincipal | null): Promise<boolean> {
      return of !== null && await denies(of.identityId)
    }
  }
}

async function lookUp({ issuer, subject }: VerifiedIdentity, ask: AskSubgraph): Promise<IdentityPrincipal | null> {
  const { data, errors } = await ask({
    subgraph: 'users',
    query: 'query ($issuer: String!, $subject: String!) { identityPrincipal(issuer: $issuer, subject: $subject) { identityId userId organizationId roles } }',
    variables: { issuer, subject },
    timeoutMs: LOOK_UP_MS,
  })
  if (!data || errors) throw new Error(`The users subgraph could not look an identity up: ${JSON.stringify(errors)}`)
  return data['identityPrincipal'] as IdentityPrincipal | null
}

function holderOf(principal: IdentityPrincipal | null, { expiresAt }: VerifiedIdentity): IdentityHolder | null {
  if (!principal) return null
  const { identityId, userId, organizationId, roles } = principal
  // As of a session: a person's roles bound what they may do.
  return { identityId, expiresAt, viewer: { kind: 'USER', userId, apiKeyId: null, sessionId: null, organizationId, roles, scopes: ['*'] } }
}
