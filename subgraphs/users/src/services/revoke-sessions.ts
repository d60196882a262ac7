import type { UserError } from '#kit/errors.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { assertUser } from './authority.ts'

export interface RevokeSessions {
  readonly scope: 'CURRENT' | 'ALL'
}

/** Ends the viewer's session, or all of theirs. One statement; a repeat ends none. */
export async function revokeSessions(app: UsersApp, viewer: Viewer, { scope }: RevokeSessions): Promise<{ revokedCount: number; userErrors: readonly UserError[] }> {
  const userId = assertUser(viewer)
  const [, revokedCount] = await app.db.source.query(
    'UPDATE sessions SET revoked_at = $2 WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > $2 AND ($3::text IS NULL OR id = $3)',
    [userId, app.clock.now(), scope === 'ALL' ? null : viewer.sessionId ?? ''],
  ) as [unknown, number]
  return { revokedCount, userErrors: [] }
}
