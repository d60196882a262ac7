import { z } from 'zod'
import { forbidden, userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { isId } from '#kit/ids.ts'
import type { Money } from '#kit/money.ts'
import type { Tx } from '#kit/transaction.ts'
import type { Viewer } from '#kit/viewer.ts'
import { seesMembership } from '../access.ts'
import type { UsersApp } from '../app.ts'
import { Memberships, type MembershipRow } from '../db/entities.ts'
import { MEMBERSHIP_ROLES, mayManageRole, type MembershipRole } from '../domain/membership.ts'
import { memberChanged } from '../events/organization.ts'
import { assertUser, lockOrganization, type Managed } from './authority.ts'
import type { MembershipPayload } from './accept-invitation.ts'
import { check, spendingLimit } from './input.ts'
import { versionConflict } from './update-organization.ts'

export interface UpdateMembership {
  readonly membershipId: string
  readonly expectedVersion: number
  readonly role?: MembershipRole | null
  readonly spendingLimit?: Money | null
  readonly idempotencyKey: string
}

const changes = z.object({ role: z.enum(MEMBERSHIP_ROLES).nullish(), spendingLimit: spendingLimit.nullish() })

/** Changes a member's role or limit. The organization's lock keeps two owners from demoting each other at once. */
export async function updateMembership(app: UsersApp, viewer: Viewer, { idempotencyKey, ...input }: UpdateMembership): Promise<MembershipPayload> {
  assertUser(viewer)
  const checked = check(changes, input, { spendingLimit: 'SPENDING_LIMIT_INVALID' })
  if (!checked.ok) return { membership: null, userErrors: checked.userErrors }
  const { role, spendingLimit: limit } = checked.value

  return once<MembershipPayload>(app, { viewer, mutation: 'membershipUpdate', idempotencyKey, request: input }, async (tx) => {
    const found = await lockMembership(tx, viewer, input.membershipId)
    if (!found) return refusal(membershipNotFound)
    const { membership, managed } = found
    if (!mayManageRole(managed.authority, membership.role) || !mayManageRole(managed.authority, role ?? membership.role)) {
      throw forbidden('Your role does not allow this.')
    }
    if (membership.version !== input.expectedVersion) return refusal(versionConflict(membership.version))
    if (role && role !== 'OWNER' && await isLastOwner(tx, membership)) return refusal(lastOwner)

    const changed: MembershipRow = {
      ...membership,
      role: role ?? membership.role,
      ...(limit === undefined ? {} : { spendingLimitMinor: limit?.amountMinor ?? null, spendingLimitCurrency: limit?.currency ?? null }),
      version: membership.version + 1,
      updatedAt: app.clock.now(),
    }
    await tx.manager.update(Memberships, { id: membership.id }, changed)
    tx.emit(memberChanged(changed, 'UPDATED'))
    return { membership: changed, userErrors: [] }
  })
}

export const membershipNotFound = userError('MEMBERSHIP_NOT_FOUND', 'There is no such membership.', ['input', 'membershipId'])
export const lastOwner = userError('LAST_OWNER', 'An organization keeps at least one owner. Make somebody else an owner first.', ['input', 'membershipId'])

/** A membership that the viewer sees, its organization locked. */
export async function lockMembership(tx: Tx, viewer: Viewer, id: string): Promise<{ membership: MembershipRow; managed: Managed } | null> {
  if (!isId('mem', id)) return null
  const found = await tx.manager.findOneBy(Memberships, { id })
  const managed = found && await lockOrganization(tx, viewer, found.organizationId)
  if (!managed) return null
  // Read again under the lock.
  const membership = await tx.manager.findOneBy(Memberships, { id })
  return membership && seesMembership(managed.standing, membership) ? { membership, managed } : null
}

/** Sure only while the organization is locked. */
export async function isLastOwner(tx: Tx, { organizationId, role }: MembershipRow): Promise<boolean> {
  return role === 'OWNER' && await tx.manager.countBy(Memberships, { organizationId, role: 'OWNER' }) === 1
}

function refusal(error: UserError): MembershipPayload {
  return { membership: null, userErrors: [error] }
}
