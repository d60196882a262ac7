import type { AccessTokenSubject } from '#kit/access-token.ts'
import { userError, type UserError } from '#kit/errors.ts'
import { transact, type Tx } from '#kit/transaction.ts'
import type { UsersApp } from '../app.ts'
import { Memberships, RefreshTokens, Sessions, type SessionRow } from '../db/entities.ts'
import { PushDevices } from '../db/push-entities.ts'
import { hashSecret } from '../secrets.ts'
import { organizationNotFound } from './authority.ts'
import { denySessions } from './deny-sessions.ts'
import { addRefreshToken, refused, subjectOf, withTokens, type SessionPayload } from './issue-tokens.ts'

export interface RefreshSession {
  readonly refreshToken: string
  readonly organizationId?: string | null
}

type Outcome =
  | { readonly ok: true; readonly session: SessionRow; readonly refreshToken: string; readonly subject: AccessTokenSubject }
  | { readonly ok: false; readonly error: UserError; readonly reusedSession?: SessionRow }

/**
 * Trades a refresh token for the next one. The session's lock lets one of several calls with the same token through; the
 * others hold a used token then, and a used token revokes the session. There is no grace period: within it a thief's copy
 * would pass for a lost answer.
 */
export async function refreshSession(app: UsersApp, command: RefreshSession): Promise<SessionPayload> {
  const outcome = await transact(app, (tx) => rotate(app, tx, command))
  if (outcome.ok) return withTokens(app, outcome)
  if (outcome.reusedSession) {
    const { id: sessionId, userId } = outcome.reusedSession
    await denySessions(app, [{ id: sessionId, revokedAt: app.clock.now() }])
    app.log.warn({ sessionId, userId }, 'a used refresh token came back: its session is revoked')
  }
  return refused(outcome.error)
}

async function rotate(app: UsersApp, tx: Tx, { refreshToken, organizationId }: RefreshSession): Promise<Outcome> {
  const now = app.clock.now()
  const tokenHash = hashSecret(refreshToken)
  const found = await tx.manager.findOneBy(RefreshTokens, { tokenHash })
  if (!found) return invalid()
  const before = await tx.manager.findOne(Sessions, { where: { id: found.sessionId }, lock: { mode: 'pessimistic_write' } })
  if (!before || before.revokedAt) return invalid()

  // Read again under the lock: whoever held it may have used the token.
  const token = await tx.manager.findOneByOrFail(RefreshTokens, { tokenHash })
  if (token.usedAt) {
    await tx.manager.update(Sessions, { id: before.id }, { revokedAt: now })
    await tx.manager.delete(PushDevices, { sessionId: before.id })
    return {
      ok: false,
      error: userError('REFRESH_TOKEN_REUSED', 'This refresh token was used before. The session is revoked: sign in again.', ['input', 'refreshToken']),
      reusedSession: before,
    }
  }
  if (token.expiresAt <= now) return invalid()

  const wanted = organizationId ?? before.organizationId
  const member = wanted !== null && await tx.manager.existsBy(Memberships, { userId: before.userId, organizationId: wanted })
  if (organizationId && !member) return { ok: false, error: organizationNotFound }

  const session: SessionRow = {
    ...before,
    organizationId: member ? wanted : null,
    lastUsedAt: now,
    expiresAt: new Date(now.getTime() + app.config.refreshTokenTtlSeconds * 1000),
  }
  await tx.manager.update(RefreshTokens, { tokenHash }, { usedAt: now })
  await tx.manager.update(Sessions, { id: session.id }, { organizationId: session.organizationId, lastUsedAt: now, expiresAt: session.expiresAt })
  return { ok: true, session, refreshToken: await addRefreshToken(tx, session), subject: await subjectOf(tx, session) }
}

function invalid(): Outcome {
  return { ok: false, error: userError('REFRESH_TOKEN_INVALID', 'This refresh token is not valid, or its session has ended. Sign in again.', ['input', 'refreshToken']) }
}
