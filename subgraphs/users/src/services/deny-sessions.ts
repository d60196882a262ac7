import { WakeLoop } from '#kit/wake.ts'
import type { UsersApp } from '../app.ts'
import { denyIdentities, ENDED_IDENTITY_MS } from './deny-identities.ts'

interface RevokedSession {
  readonly id: string
  readonly revokedAt: Date
}

const FILL_EVERY_MS = 30_000

/** Refuses the access tokens of sessions that have ended, until the last of them has ended by itself. Never throws. */
export async function denySessions({ denylist, config }: Pick<UsersApp, 'denylist' | 'config'>, sessions: readonly RevokedSession[]): Promise<void> {
  await denylist.deny(sessions.map(({ id, revokedAt }) => ({ id, until: new Date(revokedAt.getTime() + config.accessTokens.ttlSeconds * 1000) })))
}

/**
 * Writes what the denylist ought to hold, from the database, which is the truth: at the start, when Redis is back, perhaps empty, and every half minute for what
 * could not be written at the sign-out.
 */
export function denylistFill(app: UsersApp): WakeLoop {
  const loop = new WakeLoop({
    intervalMs: FILL_EVERY_MS,
    async round() {
      try {
        const now = app.clock.now().getTime()
        const since = new Date(now - app.config.accessTokens.ttlSeconds * 1000)
        const rows: { id: string; revoked_at: Date }[] = await app.db.source.query('SELECT id, revoked_at FROM sessions WHERE revoked_at > $1', [since])
        await denySessions(app, rows.map(({ id, revoked_at: revokedAt }) => ({ id, revokedAt })))
        const ended: { id: string; ended_at: Date }[] = await app.db.source.query('SELECT id, ended_at FROM ended_identities WHERE ended_at > $1', [new Date(now - ENDED_IDENTITY_MS)])
        await denyIdentities(app, ended.map(({ id, ended_at: endedAt }) => ({ id, endedAt })))
      } catch (error) {
        app.log.error({ err: error }, 'the denylist could not be filled; it is tried again')
      }
    },
  })
  app.redis?.onChange((available) => { if (available) loop.wake() })
  return loop
}
