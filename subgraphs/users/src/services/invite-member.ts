import { z } from 'zod'
import { forbidden, userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import type { Money } from '#kit/money.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { MembershipInvitations, Memberships, type MembershipInvitationRow } from '../db/entities.ts'
import { emailAddress, emailKey } from '../domain/email.ts'
import { mayManageRole, type MembershipRole } from '../domain/membership.ts'
import { hashSecret, newSecret } from '../secrets.ts'
import { assertUser, lockManaged, organizationNotFound } from './authority.ts'
import { check, spendingLimit } from './input.ts'
import { findUserByEmail } from './register-user.ts'

export interface InviteMember {
  readonly organizationId: string
  readonly email: string
  readonly role: MembershipRole
  readonly spendingLimit?: Money | null
  readonly idempotencyKey: string
}

/** What is told of an invitation. */
export type Invitation = Omit<MembershipInvitationRow, 'tokenHash'>

export interface InvitationPayload {
  readonly invitation: Invitation | null
  readonly token: string | null
  readonly userErrors: readonly UserError[]
}

const invitee = z.object({ email: emailAddress, spendingLimit: spendingLimit.nullish() })

/** Invites an address, in place of its earlier invitation. The token is stored as a hash and answered once. */
export async function inviteMember(app: UsersApp, viewer: Viewer, { idempotencyKey, ...input }: InviteMember): Promise<InvitationPayload> {
  assertUser(viewer)
  const checked = check(invitee, input, { email: 'EMAIL_INVALID', spendingLimit: 'SPENDING_LIMIT_INVALID' })
  if (!checked.ok) return refusal(...checked.userErrors)
  const { email, spendingLimit: limit } = checked.value

  return once<InvitationPayload>(app, { viewer, mutation: 'membershipInvite', idempotencyKey, request: input }, async (tx) => {
    const managed = await lockManaged(tx, viewer, input.organizationId)
    if (!managed) return refusal(organizationNotFound)
    if (!mayManageRole(managed.authority, input.role)) throw forbidden('Only an owner invites an owner.')

    const { id: organizationId } = managed.organization
    const known = await findUserByEmail(tx.manager, email)
    if (known && await tx.manager.existsBy(Memberships, { organizationId, userId: known.id })) {
      return refusal(userError('ALREADY_MEMBER', 'The owner of this address is a member.', ['input', 'email']))
    }

    const now = app.clock.now()
    const token = newSecret()
    const invitation = {
      id: newId('inv'), organizationId, email, emailKey: emailKey(email), role: input.role,
      spendingLimitMinor: limit?.amountMinor ?? null, spendingLimitCurrency: limit?.currency ?? null,
      invitedByUserId: viewer.userId, expiresAt: new Date(now.getTime() + app.config.invitationTtlSeconds * 1000), createdAt: now,
    }
    await tx.manager.delete(MembershipInvitations, { organizationId, emailKey: invitation.emailKey })
    await tx.manager.insert(MembershipInvitations, { ...invitation, tokenHash: hashSecret(token) })
    return { invitation, token, userErrors: [] }
  }, { redact: (payload) => ({ ...payload, token: null }) })
}

function refusal(...userErrors: UserError[]): InvitationPayload {
  return { invitation: null, token: null, userErrors }
}
