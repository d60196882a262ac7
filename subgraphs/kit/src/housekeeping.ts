import type { Runtime } from './runtime.ts'
import { WakeLoop } from './wake.ts'

const INTERVAL_MS = 10 * 60_000
const DAY_MS = 24 * 3600_000
/** Longer than any retry of a client or of the transport. */
const KEEP_DAYS = { published: 7, handled: 30, idempotencyKeys: 30, liveUpdates: 7 } as const

/** Removes the rows that are older than `$1`, and how many days they are kept. */
export type Sweep = readonly [sql: string, days: number]

/** Removes what no repeat can ask for any more, so that the kit's tables stay small, and what the subgraph does not keep for ever. */
export function startHousekeeping(runtime: Runtime, own: readonly Sweep[] = []): WakeLoop {
  const sweeps: readonly Sweep[] = [
    ['DELETE FROM outbox WHERE published_at < $1', KEEP_DAYS.published],
    ['DELETE FROM inbox WHERE handled_at < $1', KEEP_DAYS.handled],
    ['DELETE FROM idempotency_keys WHERE created_at < $1', KEEP_DAYS.idempotencyKeys],
    // The last of each channel stays: whoever comes back with an older cursor learns from it that updates are missing.
    [`DELETE FROM live_updates WHERE occurred_at < $1
      AND sequence < (SELECT last_sequence FROM live_channels WHERE live_channels.channel = live_updates.channel)`, KEEP_DAYS.liveUpdates],
    ...own,
  ]
  const loop = new WakeLoop({
    intervalMs: INTERVAL_MS,
    async round() {
      try {
        for (const [sql, days] of sweeps) await runtime.db.source.query(sql, [new Date(runtime.clock.now().getTime() - days * DAY_MS)])
      } catch (error) {
        runtime.log.warn({ err: error }, 'old rows could not be removed; they are tried again')
      }
    },
  })
  loop.start()
  return loop
}
