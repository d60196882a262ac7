import type { AccessTokenSubject } from '#kit/access-token.ts'
import type { UserError } from '#kit/errors.ts'
import type { Tx } from '#kit/transaction.ts'
import type { UsersApp } from '../app.ts'
import { Memberships, RefreshTokens, UserPlatformRoles, type MembershipRow, type SessionRow } from '../db/entities.ts'
import { hashSecret, newSecret } from '../secrets.ts'

export interface SessionTokens {
  readonly accessToken: string
  readonly accessTokenExpiresAt: Date
  readonly refreshToken: string
  readonly refreshTokenExpiresAt: Date
}

export interface SessionPayload {
  readonly session: SessionRow | null
  readonly tokens: SessionTokens | null
  readonly userErrors: readonly UserError[]
}

export function refused(error: UserError): SessionPayload {
  return { session: null, tokens: null, userErrors: [error] }
}

/** The next link of a session's chain; stored as a hash. */
export async function addRefreshToken(tx: Tx, { id, expiresAt, lastUsedAt }: SessionRow): Promise<string> {
  const refreshToken = newSecret()
  await tx.manager.insert(RefreshTokens, { tokenHash: hashSecret(refreshToken), sessionId: id, createdAt: lastUsedAt, expiresAt, usedAt: null })
  return refreshToken
}

/** What the session's access token says: the roles held at this moment. */
export async function subjectOf(tx: Tx, { id, userId, organizationId }: SessionRow): Promise<AccessTokenSubject> {
  const membership = organizationId === null ? null : await tx.manager.findOneBy(Memberships, { userId, organizationId })
  return {
    userId,
    organizationId,
    roles: await rolesOf(tx, userId, membership),
    // A person's roles bound what they may do.
    scopes: ['*'],
    sessionId: id,
  }
}

/** The role in the organization that the person acts for, and their roles on the platform. */
export async function rolesOf(tx: Tx, userId: string, membership: Pick<MembershipRow, 'role'> | null | undefined): Promise<string[]> {
  const platformRoles = await tx.manager.find(UserPlatformRoles, { where: { userId }, order: { role: 'ASC' } })
  return [...(membership ? [membership.role] : []), ...platformRoles.map(({ role }) => role)]
}

/** Signs after the commit: an access token never speaks of a session that was rolled back. */
export async function withTokens(
  app: UsersApp,
  { session, subject, refreshToken }: { session: SessionRow; subject: AccessTokenSubject; refreshToken: string },
): Promise<SessionPayload> {
  const { token, expiresAt } = await app.accessTokens.sign(subject)
  return {
    session,
    tokens: { accessToken: token, accessTokenExpiresAt: expiresAt, refreshToken, refreshTokenExpiresAt: session.expiresAt },
    userErrors: [],
  }
}
