import { AccessTokenError, KeysUnavailableError } from '#kit/access-token.ts'
import { userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { isId, newId } from '#kit/ids.ts'
import type { VerifiedIdentity } from '#kit/token-issuers.ts'
import type { Tx } from '#kit/transaction.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { Memberships, Users } from '../db/entities.ts'
import { LinkedIdentities, type LinkedIdentityRow } from '../db/identity-entities.ts'
import { identityLinked } from '../events/identity.ts'
import { assertUser, organizationNotFound } from './authority.ts'

export interface LinkIdentity {
  readonly token: string
  readonly organizationId?: string | null
  readonly idempotencyKey: string
}

export interface IdentityPayload {
  readonly identity: LinkedIdentityRow | null
  readonly userErrors: readonly UserError[]
}

/** Whoever links has signed in at the provider a moment ago: a token that was found or lent is too old. */
const MAX_TOKEN_AGE_MS = 5 * 60_000
/** How far a provider's clock may be ahead. */
const MAX_LEAD_MS = 60_000
const MAX_TOKEN_LENGTH = 16 * 1024
const MAX_IDENTITIES = 10

/**
 * From now on tokens that the provider issues to this subject are the viewer's. Both are shown to be the same by having both at once: the session, and a token of the
 * provider that is minutes old; an e-mail address is proof of nothing and not looked at. A subject stands for one person; linking one's own again changes for which
 * organization it acts.
 */
export async function linkIdentity(app: UsersApp, viewer: Viewer, { token, organizationId = null, idempotencyKey }: LinkIdentity): Promise<IdentityPayload> {
  const userId = assertUser(viewer)
  // Or an identity, once linked, could bring in others and outlive its end.
  if (viewer.sessionId === null) return refusal(userError('SESSION_REQUIRED', 'Sign in with your password to link an identity.'))
  const identity = await verify(app, token)
  if ('code' in identity) return refusal(identity)
  const { issuer, subject } = identity

  // The token is in no request that is kept, and the person is: colleagues share their keys.
  return once<IdentityPayload>(app, { viewer, mutation: 'identityLink', idempotencyKey, request: { userId, issuer, subject, organizationId } }, async (tx) => {
    await tx.manager.findOne(Users, { where: { id: userId }, lock: { mode: 'pessimistic_write' } })
    if (organizationId !== null && !await isMember(tx, userId, organizationId)) return refusal(organizationNotFound)
    const existing = await tx.manager.findOneBy(LinkedIdentities, { issuer, subject })
    if (existing) return existing.userId === userId ? actFor(tx, existing, organizationId) : refusal(taken)
    if (await tx.manager.countBy(LinkedIdentities, { userId }) >= MAX_IDENTITIES) {
      return refusal(userError('TOO_MANY_IDENTITIES', `A person has at most ${MAX_IDENTITIES} linked identities.`))
    }

    const linked: LinkedIdentityRow = { id: newId('idn'), userId, organizationId, issuer, subject, createdAt: app.clock.now(), lastUsedAt: null }
    const inserted: unknown[] = await tx.manager.query(
      `INSERT INTO linked_identities (id, user_id, organization_id, issuer, subject, created_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT linked_identities_subject_unique DO NOTHING RETURNING 1`,
      [linked.id, userId, organizationId, issuer, subject, linked.createdAt],
    )
    // Somebody else was quicker; the viewer's own calls wait for one another.
    if (inserted.length === 0) return refusal(taken)
    tx.emit(identityLinked(linked))
    return { identity: linked, userErrors: [] }
  })
}

function isMember(tx: Tx, userId: string, organizationId: string): Promise<boolean> | false {
  return isId('org', organizationId) && tx.manager.existsBy(Memberships, { userId, organizationId })
}

async function actFor(tx: Tx, identity: LinkedIdentityRow, organizationId: string | null): Promise<IdentityPayload> {
  if (organizationId === null || organizationId === identity.organizationId) return { identity, userErrors: [] }
  await tx.manager.update(LinkedIdentities, { id: identity.id }, { organizationId })
  return { identity: { ...identity, organizationId }, userErrors: [] }
}

async function verify({ identityTokens, clock }: UsersApp, token: string): Promise<VerifiedIdentity | UserError> {
  if (token.length > MAX_TOKEN_LENGTH) return invalid
  try {
    const identity = await identityTokens.verify(token)
    const age = clock.now().getTime() - identity.issuedAt.getTime()
    return age < -MAX_LEAD_MS ? invalid : age > MAX_TOKEN_AGE_MS ? tooOld : identity
  } catch (error) {
    if (error instanceof AccessTokenError) return error.code === 'ACCESS_TOKEN_EXPIRED' ? tooOld : invalid
    if (error instanceof KeysUnavailableError) return userError('PROVIDER_UNAVAILABLE', 'The provider cannot be asked for its keys at the moment. Try again.', TOKEN)
    throw error
  }
}

const TOKEN = ['input', 'token']
const invalid = userError('TOKEN_INVALID', 'This is no valid token of a provider that is accepted here.', TOKEN)
const tooOld = userError('TOKEN_TOO_OLD', 'This token was issued more than five minutes ago. Sign in at the provider again.', TOKEN)
const taken = userError('IDENTITY_TAKEN', 'This identity is linked to another person.', TOKEN)

function refusal(error: UserError): IdentityPayload {
  return { identity: null, userErrors: [error] }
}
