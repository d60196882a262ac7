import { newTraceparent } from './trace.ts'
import { failSpan, traced } from './tracing.ts'
import { abort, transact, type Tx } from './transaction.ts'
import type { Runtime } from './runtime.ts'
import { WakeLoop } from './wake.ts'
import { newId } from './ids.ts'

/** What happens when a deadline of its type has come. Runs in a transaction that also removes the deadline. */
export type TimerHandler<App> = (tx: Tx, data: never, app: App) => Promise<void>

const BATCH = 50
const POLL_MS = 500
const MAX_BACKOFF_SECONDS = 300

interface DueTimer {
  key: string
  type: string
  due_at: Date
  data: never
  attempts: number
}

/** Fires due deadlines, each once, also with several replicas and across restarts; a failing one backs off and stays. */
export function createTimers<App extends Runtime>(app: App, handlers: Readonly<Record<string, TimerHandler<App>>>): WakeLoop {
  const loop: WakeLoop = new WakeLoop({
    intervalMs: POLL_MS,
    async round() {
      try {
        const due: DueTimer[] = await app.db.source.query(
          'SELECT key, type, due_at, data, attempts FROM timers WHERE due_at <= $1 ORDER BY due_at LIMIT $2', [app.clock.now(), BATCH])
        for (const timer of due) await fire(app, handlers, timer)
        if (due.length === BATCH) loop.wake()
      } catch (error) {
        app.log.error({ err: error }, 'the deadlines could not be read; they are tried again')
      }
    },
  })
  return loop
}

async function fire<App extends Runtime>(app: App, handlers: Readonly<Record<string, TimerHandler<App>>>, timer: DueTimer): Promise<void> {
  const correlationId = newId('tmr')
  await traced({ requestId: correlationId, correlationId, traceparent: newTraceparent() }, `deadline ${timer.type}`, { parent: null }, async () => {
    try {
      const handler = handlers[timer.type]
      if (!handler) throw new Error(`No handler for the deadline «${timer.type}».`)
      await transact(app, async (tx) => {
        // The work locks its aggregate first and the deadline's row last, as everyone does who cancels a deadline.
        await handler(tx, timer.data, app)
        const [, removed] = await tx.manager.query<[unknown, number]>('DELETE FROM timers WHERE key = $1 AND due_at = $2', [timer.key, timer.due_at])
        if (removed === 0) abort(undefined)
      }, { label: `timer/${timer.type}` })
    } catch (error) {
      failSpan(error)
      app.log.error({ err: error, timer: timer.key, type: timer.type }, 'a deadline could not be handled; it is tried again')
      const delaySeconds = Math.min(2 ** timer.attempts, MAX_BACKOFF_SECONDS)
      // Only the deadline that failed: one that somebody has moved meanwhile comes when they said.
      await app.db.source.query(
        'UPDATE timers SET attempts = attempts + 1, due_at = $3 WHERE key = $1 AND due_at = $2',
        [timer.key, timer.due_at, new Date(app.clock.now().getTime() + delaySeconds * 1_000)],
      )
    }
  })
}
