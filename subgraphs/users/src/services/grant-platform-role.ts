import { userError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { isId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { Users } from '../db/entities.ts'
import type { PlatformRole } from '../domain/platform-role.ts'
import { assertPlatformAdmin } from './authority.ts'
import type { UserPayload } from './register-user.ts'

export interface GrantPlatformRole {
  readonly userId: string
  readonly role: PlatformRole
  readonly idempotencyKey: string
}

/** Gives a platform role; a second grant changes nothing. */
export async function grantPlatformRole(app: UsersApp, viewer: Viewer, { idempotencyKey, ...input }: GrantPlatformRole): Promise<UserPayload> {
  assertPlatformAdmin(viewer)

  return once<UserPayload>(app, { viewer, mutation: 'platformRoleGrant', idempotencyKey, request: input }, async (tx) => {
    const user = isId('usr', input.userId) ? await tx.manager.findOneBy(Users, { id: input.userId }) : null
    if (!user) return { user: null, userErrors: [userError('USER_NOT_FOUND', 'There is no such person.', ['input', 'userId'])] }

    await addPlatformRole(tx, { userId: user.id, role: input.role, grantedByUserId: viewer.userId, now: app.clock.now() })
    return { user, userErrors: [] }
  })
}

export async function addPlatformRole(
  tx: Tx,
  { userId, role, grantedByUserId, now }: { userId: string; role: PlatformRole; grantedByUserId: string | null; now: Date },
): Promise<void> {
  await tx.manager.query(
    'INSERT INTO user_platform_roles (user_id, role, granted_by_user_id, granted_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [userId, role, grantedByUserId, now],
  )
}
