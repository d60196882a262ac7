import type { Runtime } from './runtime.ts'
import { badInput } from './errors.ts'

/** One entry of a channel's update log; the subgraph adds the entity. */
export interface LiveUpdate {
  /** Opaque; a subscription that starts `after` it gets everything since, once. */
  readonly cursor: string
  readonly eventType: string
  readonly entityId: string
  readonly occurredAt: Date
  /** Updates between the given cursor and this one are not to be had: read the entity afresh. */
  readonly resync: boolean
  /** Of what changed; none where tracing is off. */
  readonly traceparent?: string | null
}

export interface LiveSubscription {
  readonly channel: string
  readonly after: string | null | undefined
  /** Asked before each update: false ends the subscription. */
  readonly authorise: () => Promise<boolean>
}

const BATCH = 100

export function liveTopic(runtimeName: string, channel: string): string {
  return `live:${runtimeName}:${channel}`
}

/**
 * The updates of one channel from a cursor on: each exactly once, in order, with no gap, across reconnects and restarts. Behind a cursor that is older than what is
 * kept, or ahead of the log, the first update says `resync`.
 * Listens first and reads the log afterwards, so that nothing falls between. Without a cursor it starts now. A wake-up makes it fast; one that is lost is made
 * up for by `livePoll`.
 *
 * The iterator is written by hand: an async generator's `return()` would wait behind a pending `next()` and leak the listener.
 *
 * @throws a `BAD_USER_INPUT` GraphQL error for a cursor that is none.
 */
export async function subscribeLive(runtime: Runtime, { channel, after, authorise }: LiveSubscription): Promise<AsyncIterableIterator<LiveUpdate>> {
  const wanted = decodeCursor(after)
  const queue: LiveUpdate[] = []
  const waiting: { resolve: (result: IteratorResult<LiveUpdate>) => void; reject: (error: unknown) => void }[] = []
  let closed = false
  let reading = false
  let wokenAgain = false
  let failure: unknown
  let position: bigint | undefined
  let isAhead = false

  const wake = () => {
    // Before the start it is not known where to read from; the start itself reads what has come until then.
    if (position === undefined) return
    if (reading) { wokenAgain = true; return }
    void read()
  }
  const listener = await runtime.pubsub.subscribe(liveTopic(runtime.name, channel), wake, {})
  const stopWatching = runtime.livePoll.watch({ channel, position: () => position, wake })

  const close = () => {
    if (closed) return
    closed = true
    stopWatching()
    runtime.pubsub.unsubscribe(listener)
    for (const { resolve } of waiting.splice(0)) resolve({ done: true, value: undefined })
  }

  async function read(): Promise<void> {
    reading = true
    try {
      do {
        wokenAgain = false
        for (let full = true; full && !closed && queue.length < BATCH;) full = await readBatch()
      } while (wokenAgain && !closed)
    } catch (error) {
      failure = error
      for (const { reject } of waiting.splice(0)) reject(error)
      close()
    } finally {
      reading = false
    }
  }

  async function readBatch(): Promise<boolean> {
    if (position === undefined) throw new Error('read before start')
    const rows: { sequence: string; event_type: string; entity_id: string; occurred_at: Date; traceparent: string | null }[] = await runtime.db.source.query(
      'SELECT sequence, event_type, entity_id, occurred_at, traceparent FROM live_updates WHERE channel = $1 AND sequence > $2 ORDER BY sequence LIMIT $3',
      [channel, position.toString(), BATCH],
    )
    for (const row of rows) {
      if (closed) return false
      if (!await authorise()) { close(); return false }
      const sequence = BigInt(row.sequence)
      push({
        cursor: encodeCursor(sequence),
        eventType: row.event_type,
        entityId: row.entity_id,
        occurredAt: row.occurred_at,
        resync: isAhead || sequence !== position + 1n,
        traceparent: row.traceparent,
      })
      position = sequence
      isAhead = false
    }
    return rows.length === BATCH
  }

  const push = (update: LiveUpdate) => {
    const next = waiting.shift()
    if (next) next.resolve({ done: false, value: update })
    else queue.push(update)
  }

  try {
    const last = await lastSequence(runtime, channel)
    // Of a log that was set back since, or of another channel: what it stands for is not known here, and waiting for that number would be silence.
    isAhead = wanted !== undefined && wanted > last
    position = isAhead ? (last > 0n ? last - 1n : 0n) : wanted ?? last
  } catch (error) {
    close()
    throw error
  }
  wake()

  const updates: AsyncIterableIterator<LiveUpdate> = {
    [Symbol.asyncIterator]: () => updates,
    next() {
      const update = queue.shift()
      // A slow reader leaves updates in the log, not in memory: more is read once it has caught up.
      if (update && queue.length === 0 && !closed) wake()
      if (update) return Promise.resolve({ done: false, value: update })
      if (failure) return Promise.reject(failure)
      if (closed) return Promise.resolve({ done: true, value: undefined })
      return new Promise((resolve, reject) => { waiting.push({ resolve, reject }) })
    },
    return() {
      queue.length = 0
      close()
      return Promise.resolve({ done: true, value: undefined })
    },
    throw(error) {
      close()
      return Promise.reject(error)
    },
  }
  return updates
}

async function lastSequence(runtime: Runtime, channel: string): Promise<bigint> {
  const rows: { last_sequence: string }[] = await runtime.db.source.query('SELECT last_sequence FROM live_channels WHERE channel = $1', [channel])
  return BigInt(rows[0]?.last_sequence ?? 0)
}

function encodeCursor(sequence: bigint): string {
  return Buffer.from(`live:${sequence}`).toString('base64url')
}

function decodeCursor(cursor: string | null | undefined): bigint | undefined {
  if (cursor === null || cursor === undefined) return undefined
  const digits = /^live:(\d{1,18})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1]
  if (digits === undefined) throw badInput('This is not a cursor of a live update.', 'after')
  return BigInt(digits)
}
