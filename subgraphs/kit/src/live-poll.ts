import type { Database } from './db/database.ts'
import type { Logger } from './log.ts'
import { withoutTrace } from './trace.ts'

/** A subscriber, for the look at the log that needs no wake-up. */
export interface Watcher {
  readonly channel: string
  /** The sequence that it has read to; undefined before its start. */
  position(): bigint | undefined
  wake(): void
}

/** Finds the updates of which no wake-up has told: the wake-up of a process that died, or any while Redis is away. */
export interface LivePoll extends Disposable {
  /** Looks after a subscriber until the answer is called. */
  watch(watcher: Watcher): () => void
}

const EVERY_MS = 2_000
const HURRIED_EVERY_MS = 250

/** One statement a round, however many are subscribed to however many channels; none while nobody is. `hurried` asks for rounds 250 ms apart instead of 2 s. */
export function createLivePoll({ db, log, hurried }: { db: Database; log: Logger; hurried: () => boolean }): LivePoll {
  const watchers = new Set<Watcher>()
  let clock: NodeJS.Timeout | undefined
  let lastRound = 0
  let looking = false
  let failing = false

  function tick(): void {
    const now = performance.now()
    if (looking || now - lastRound < (hurried() ? HURRIED_EVERY_MS : EVERY_MS)) return
    lastRound = now
    void look()
  }

  async function look(): Promise<void> {
    looking = true
    try {
      const channels = [...new Set([...watchers].map(({ channel }) => channel))]
      const rows: { channel: string; last_sequence: string }[] = await db.source.query(
        'SELECT channel, last_sequence FROM live_channels WHERE channel = ANY($1)', [channels])
      const last = new Map(rows.map((row) => [row.channel, BigInt(row.last_sequence)]))
      for (const watcher of watchers) {
        const position = watcher.position()
        if (position !== undefined && (last.get(watcher.channel) ?? 0n) > position) watcher.wake()
      }
      failing = false
    } catch (error) {
      if (!failing) log.warn({ err: error }, 'the log of live updates could not be looked at; it is tried again')
      failing = true
    } finally {
      looking = false
    }
  }

  function rest(): void {
    clearInterval(clock)
    clock = undefined
  }

  return {
    watch(watcher) {
      watchers.add(watcher)
      // It serves all subscribers: it is not part of the request of the first.
      clock ??= withoutTrace(() => setInterval(tick, HURRIED_EVERY_MS).unref())
      return () => {
        watchers.delete(watcher)
        if (watchers.size === 0) rest()
      }
    },
    [Symbol.dispose]: rest,
  }
}
