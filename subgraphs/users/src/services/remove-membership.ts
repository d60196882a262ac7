import { forbidden, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { Memberships } from '../db/entities.ts'
import { mayManageRole } from '../domain/membership.ts'
import { memberChanged } from '../events/organization.ts'
import { assertUser } from './authority.ts'
import { isLastOwner, lastOwner, lockMembership, membershipNotFound } from './update-membership.ts'

export interface RemoveMembership {
  readonly membershipId: string
  readonly idempotencyKey: string
}

export interface RemovalPayload {
  readonly removedMembershipId: string | null
  readonly userErrors: readonly UserError[]
}

/**
 * Ends a membership. Here it counts at once; elsewhere when the member's access token ends, and the next refresh finds no
 * membership to name.
 */
export async function removeMembership(app: UsersApp, viewer: Viewer, { idempotencyKey, ...input }: RemoveMembership): Promise<RemovalPayload> {
  const userId = assertUser(viewer)

  return once<RemovalPayload>(app, { viewer, mutation: 'membershipRemove', idempotencyKey, request: input }, async (tx) => {
    const found = await lockMembership(tx, viewer, input.membershipId)
    if (!found) return refusal(membershipNotFound)
    const { membership, managed } = found
    if (membership.userId !== userId && !mayManageRole(managed.authority, membership.role)) throw forbidden('Your role does not allow this.')
    if (await isLastOwner(tx, membership)) return refusal(lastOwner)

    await tx.manager.delete(Memberships, { id: membership.id })
    tx.emit(memberChanged(membership, 'REMOVED'))
    return { removedMembershipId: membership.id, userErrors: [] }
  })
}

function refusal(error: UserError): RemovalPayload {
  return { removedMembershipId: null, userErrors: [error] }
}
