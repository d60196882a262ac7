import { userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { MembershipInvitations, Organizations, Users, type MembershipInvitationRow, type MembershipRow } from '../db/entities.ts'
import { memberChanged } from '../events/organization.ts'
import { hashSecret } from '../secrets.ts'
import { assertUser } from './authority.ts'

export interface AcceptInvitation {
  readonly token: string
  readonly idempotencyKey: string
}

export interface MembershipPayload {
  readonly membership: MembershipRow | null
  readonly userErrors: readonly UserError[]
}

/** Makes the invited person a member and uses the invitation up. Membership and event commit together. */
export async function acceptInvitation(app: UsersApp, viewer: Viewer, { idempotencyKey, token }: AcceptInvitation): Promise<MembershipPayload> {
  const userId = assertUser(viewer)
  const tokenHash = hashSecret(token)

  return once<MembershipPayload>(app, { viewer, mutation: 'membershipAccept', idempotencyKey, request: { userId, tokenHash } }, async (tx) => {
    const now = app.clock.now()
    const invitation = await lockInvitation(tx, tokenHash)
    if (!invitation || invitation.expiresAt <= now) return refusal('INVITATION_INVALID', 'This invitation is not valid any more. Ask for a new one.')
    const user = await tx.manager.findOneBy(Users, { id: userId })
    if (user?.emailKey !== invitation.emailKey) return refusal('INVITATION_NOT_YOURS', 'This invitation is for another e-mail address.')

    const { organizationId, role, spendingLimitMinor, spendingLimitCurrency } = invitation
    const membership: MembershipRow = {
      id: newId('mem'), organizationId, userId, role, spendingLimitMinor, spendingLimitCurrency, version: 1, createdAt: now, updatedAt: now,
    }
    const inserted: unknown[] = await tx.manager.query(
      `INSERT INTO organization_memberships
         (id, organization_id, user_id, role, spending_limit_minor, spending_limit_currency, version, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8) ON CONFLICT ON CONSTRAINT organization_memberships_member_unique DO NOTHING RETURNING 1`,
      [membership.id, organizationId, userId, role, spendingLimitMinor?.toString() ?? null, spendingLimitCurrency, membership.version, now],
    )
    if (inserted.length === 0) return refusal('ALREADY_MEMBER', 'You are a member of this organization.')
    await tx.manager.delete(MembershipInvitations, { id: invitation.id })
    tx.emit(memberChanged(membership, 'ADDED'))
    return { membership, userErrors: [] }
  })
}

/** As all changes of members do, it locks the organization first. */
async function lockInvitation(tx: Tx, tokenHash: string): Promise<MembershipInvitationRow | null> {
  const found = await tx.manager.findOneBy(MembershipInvitations, { tokenHash })
  if (!found) return null
  await tx.manager.findOne(Organizations, { where: { id: found.organizationId }, lock: { mode: 'pessimistic_write' } })
  return tx.manager.findOneBy(MembershipInvitations, { tokenHash })
}

function refusal(code: string, message: string): MembershipPayload {
  return { membership: null, userErrors: [userError(code, message, ['input', 'token'])] }
}
