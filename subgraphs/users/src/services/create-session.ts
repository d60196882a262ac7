import { userError } from '#kit/errors.ts'
import { newId } from '#kit/ids.ts'
import { transact } from '#kit/transaction.ts'
import type { UsersApp } from '../app.ts'
import { Memberships, Sessions, UserCredentials, type SessionRow, type UserRow } from '../db/entities.ts'
import { isPlainText } from '../domain/text.ts'
import { userLoggedIn } from '../events/user.ts'
import { organizationNotFound } from './authority.ts'
import { addRefreshToken, refused, subjectOf, withTokens, type SessionPayload } from './issue-tokens.ts'
import { findUserByEmail } from './register-user.ts'

export interface CreateSession {
  readonly email: string
  readonly password: string
  readonly organizationId?: string | null
  readonly clientAddress?: string
}

/**
 * Signs a person in. A wrong address costs the same work as a wrong password, so that neither the answer nor its time
 * tells which it was.
 *
 * @throws `RATE_LIMITED` after too many attempts of one caller, or at one account.
 */
export async function createSession(app: UsersApp, { email, password, organizationId, clientAddress }: CreateSession): Promise<SessionPayload> {
  await app.signInLimiter.attempt({ email, clientAddress })
  const user = await authenticate(app, email, password)
  if (!user) return refused(userError('INVALID_CREDENTIALS', 'The e-mail address or the password is wrong.'))
  await app.signInLimiter.succeeded({ email, clientAddress })

  const now = app.clock.now()
  const started = await transact(app, async (tx) => {
    const memberships = await tx.manager.find(Memberships, { where: { userId: user.id }, order: { id: 'ASC' } })
    const joined = organizationId ? memberships.find((membership) => membership.organizationId === organizationId) : memberships[0]
    if (organizationId && !joined) return null

    // Sessions that nothing can bring back; sign-ins are rare enough to do it here.
    await tx.manager.query('DELETE FROM sessions WHERE user_id = $1 AND expires_at < $2', [user.id, now])
    const session: SessionRow = {
      id: newId('ses'), userId: user.id, organizationId: joined?.organizationId ?? null, createdAt: now, lastUsedAt: now,
      expiresAt: new Date(now.getTime() + app.config.refreshTokenTtlSeconds * 1000), revokedAt: null,
    }
    await tx.manager.insert(Sessions, session)
    tx.emit(userLoggedIn(session))
    return { session, refreshToken: await addRefreshToken(tx, session), subject: await subjectOf(tx, session) }
  })
  return started ? withTokens(app, started) : refused(organizationNotFound)
}

async function authenticate(app: UsersApp, email: string, password: string): Promise<UserRow | null> {
  const { manager } = app.db.source
  const user = isPlainText(email) ? await findUserByEmail(manager, email) : null
  const credential = await manager.findOneBy(UserCredentials, { userId: user?.id ?? '' })
  if (!await app.passwords.verify(credential?.passwordHash ?? null, password) || !credential) return null

  if (app.passwords.isOutdated(credential.passwordHash)) {
    const passwordHash = await app.passwords.hash(password)
    // Only over the hash that was checked: a password changed meanwhile stays changed.
    await manager.update(UserCredentials, { userId: credential.userId, passwordHash: credential.passwordHash }, { passwordHash })
  }
  return user
}
