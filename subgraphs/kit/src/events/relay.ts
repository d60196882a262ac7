import type { DomainEvent } from './event.ts'
import type { EventTransport } from './transport.ts'
import type { Runtime } from '../runtime.ts'
import { WakeLoop } from '../wake.ts'

const BATCH = 200
const POLL_MS = 1_000
/** Any number but the migrations'; one relay per database at a time keeps the order of the outbox. */
const RELAY_LOCK = 7_264_002

interface PendingRow {
  position: string
  topic: string
  event: DomainEvent
}

/**
 * Hands the outbox to the transport, oldest first. An event is marked published after the transport has it, so a crash
 * between the two sends it again; consumers drop the copy by its id. Of several replicas one relays at a time, held by an
 * advisory lock rather than `SKIP LOCKED`: skipping could send a later event of an aggregate before an earlier one.
 */
export function createRelay(runtime: Pick<Runtime, 'db' | 'log' | 'clock'>, transport: EventTransport): WakeLoop {
  const loop: WakeLoop = new WakeLoop({
    intervalMs: POLL_MS,
    async round() {
      try {
        if (await relayBatch(runtime, transport) === BATCH) loop.wake()
      } catch (error) {
        runtime.log.error({ err: error }, 'the relay could not publish; it tries again')
      }
    },
  })
  return loop
}

async function relayBatch({ db, clock }: Pick<Runtime, 'db' | 'clock'>, transport: EventTransport): Promise<number> {
  return db.source.transaction(async (manager) => {
    const [lock] = await manager.query<[{ held: boolean }]>('SELECT pg_try_advisory_xact_lock($1) AS held', [RELAY_LOCK])
    if (!lock.held) return 0

    const rows: PendingRow[] = await manager.query(
      'SELECT position, topic, event FROM outbox WHERE published_at IS NULL ORDER BY position LIMIT $1', [BATCH])
    for (const [topic, pending] of Map.groupBy(rows, (row) => row.topic)) {
      await transport.publish(topic, pending.map((row) => row.event))
    }
    if (rows.length > 0) {
      await manager.query('UPDATE outbox SET published_at = $2 WHERE position = ANY($1)', [rows.map((row) => row.position), clock.now()])
    }
    return rows.length
  })
}
