import type { UserError } from '#kit/errors.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { assertUser } from './authority.ts'
import { denySessions } from './deny-sessions.ts'

export interface RevokeSessions {
  readonly scope: 'CURRENT' | 'ALL'
}

/**
 * Ends the viewer's session, or all of theirs: refresh tokens with the commit, access tokens as soon as the denylist has them; their phones are
 * told nothing more. One statement; a repeat ends none.
 */
export async function revokeSessions(app: UsersApp, viewer: Viewer, { scope }: RevokeSessions): Promise<{ revokedCount: number; userErrors: readonly UserError[] }> {
  const userId = assertUser(viewer)
  const revokedAt = app.clock.now()
  const revoked: { id: string }[] = await app.db.source.query(
    `WITH revoked AS (UPDATE sessions SET revoked_at = $2 WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > $2 AND ($3::text IS NULL OR id = $3) RETURNING id),
       untold AS (DELETE FROM push_devices WHERE session_id IN (SELECT id FROM revoked))
     SELECT id FROM revoked`,
    [userId, revokedAt, scope === 'ALL' ? null : viewer.sessionId ?? ''],
  )
  await denySessions(app, revoked.map(({ id }) => ({ id, revokedAt })))
  return { revokedCount: revoked.length, userErrors: [] }
}
