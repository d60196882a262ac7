import { forbidden } from '#kit/errors.ts'
import { transact } from '#kit/transaction.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { Memberships } from '../db/entities.ts'
import { LinkedIdentities, type LinkedIdentityRow } from '../db/identity-entities.ts'
import { rolesOf } from './issue-tokens.ts'

export interface IdentityPrincipal {
  readonly identityId: string
  readonly userId: string
  readonly organizationId: string | null
  readonly roles: readonly string[]
}

const NOTE_USE_EVERY_MS = 60_000

/**
 * Whom a provider's subject stands for, for the router, which has verified the token: with the roles held at this moment, as a session's access token would say them. Null
 * when it is linked to nobody. The use is noted at most once a minute.
 *
 * @throws FORBIDDEN for everybody but the router.
 */
export async function findIdentityPrincipal(app: UsersApp, viewer: Viewer, { issuer, subject }: Pick<LinkedIdentityRow, 'issuer' | 'subject'>): Promise<IdentityPrincipal | null> {
  if (viewer.kind !== 'ROUTER') throw forbidden()

  return transact(app, async (tx) => {
    const identity = await tx.manager.findOneBy(LinkedIdentities, { issuer, subject })
    if (!identity) return null

    const now = app.clock.now()
    if (identity.lastUsedAt === null || identity.lastUsedAt.getTime() <= now.getTime() - NOTE_USE_EVERY_MS) {
      await tx.manager.update(LinkedIdentities, { id: identity.id }, { lastUsedAt: now })
    }
    const { userId } = identity
    const memberships = await tx.manager.find(Memberships, { where: { userId }, order: { id: 'ASC' } })
    // As at sign-in: the first one when none is named, and none in place of one that the person has left.
    const membership = identity.organizationId === null ? memberships[0] : memberships.find(({ organizationId }) => organizationId === identity.organizationId)
    return { identityId: identity.id, userId, organizationId: membership?.organizationId ?? null, roles: await rolesOf(tx, userId, membership) }
  })
}
