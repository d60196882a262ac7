import type { DomainEvent } from './event.ts'
import { OutboxListener } from './outbox-listener.ts'
import type { EventTransport } from './transport.ts'
import type { Runtime } from '../runtime.ts'
import { isTracing, SpanKind, spanOf } from '../tracing.ts'
import { WakeLoop } from '../wake.ts'

const BATCH = 200
const POLL_MS = 1_000
/** Any number but the migrations'; one relay per database at a time keeps the order of the outbox. */
const RELAY_LOCK = 7_264_002

interface PendingRow {
  position: string
  topic: string
  event: DomainEvent
  created_at: Date
}

type RelayRuntime = Pick<Runtime, 'name' | 'db' | 'log' | 'clock' | 'metrics' | 'crashPoints'>

/** What one look at the outbox came to. */
interface Round {
  /** False while another process relays. */
  readonly held: boolean
  readonly rows: number
  /** Why a topic did not take its events; they stay where they are. */
  readonly failures: readonly unknown[]
}

/**
 * Hands the outbox to the transport, oldest first, woken by each commit of this process that wrote to it. An event is marked published after the
 * transport has it, so a crash between the two sends it again; consumers drop the copy by its id. Of several replicas one
 * relays at a time, held by an advisory lock rather than `SKIP LOCKED`: skipping could send a later event of an aggregate
 * before an earlier one. A commit that finds the lock taken is told to whoever has it, who may have looked too early.
 */
export class Relay implements AsyncDisposable {
  readonly #runtime: RelayRuntime
  readonly #transport: EventTransport
  readonly #loop: WakeLoop
  readonly #listener: OutboxListener
  /** This process has committed something that no look was for yet. */
  #committed = false

  /** `pollMs` is how long an event waits that nobody told of. */
  constructor(runtime: RelayRuntime, transport: EventTransport, { databaseUrl, pollMs = POLL_MS }: { databaseUrl: string; pollMs?: number }) {
    this.#runtime = runtime
    this.#transport = transport
    this.#loop = new WakeLoop({ intervalMs: pollMs, round: () => this.#round() })
    this.#listener = new OutboxListener({
      databaseUrl,
      applicationName: `broxiva-${runtime.name}-relay`,
      log: runtime.log,
      onEvents: () => this.#loop.wake(),
    })
  }

  start(): void {
    this.#listener.start()
    this.#loop.start()
  }

  /** This process has committed to the outbox. */
  wake(): void {
    this.#committed = true
    this.#loop.wake()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#listener[Symbol.asyncDispose]()
    await this.#loop[Symbol.asyncDispose]()
  }

  async #round(): Promise<void> {
    const { name, log, metrics } = this.#runtime
    const committed = this.#committed
    this.#committed = false
    try {
      const { held, rows, failures } = await this.#relayBatch()
      if (!held && committed) this.#listener.tell()
      for (const error of failures) log.error({ err: error }, 'the relay could not publish; it tries again')
      if (rows < BATCH && failures.length === 0) {
        metrics.outboxPending.set({ subgraph: name }, 0)
        return
      }
      await this.#countPending()
      if (failures.length === 0) this.#loop.wake()
    } catch (error) {
      log.error({ err: error }, 'the relay could not read or mark the outbox; it tries again')
    }
  }

  async #relayBatch(): Promise<Round> {
    const { name, db, clock, metrics, crashPoints } = this.#runtime
    return db.source.transaction(async (manager) => {
      const [lock] = await manager.query<[{ held: boolean }]>('SELECT pg_try_advisory_xact_lock($1) AS held', [RELAY_LOCK])
      if (!lock.held) return { held: false, rows: 0, failures: [] }

      const rows: PendingRow[] = await manager.query(
        'SELECT position, topic, event, created_at FROM outbox WHERE published_at IS NULL ORDER BY position LIMIT $1', [BATCH])
      if (rows.length === 0) return { held: true, rows: 0, failures: [] }

      crashPoints.reach('relay.before-publish')
      const outcomes = await Promise.allSettled([...Map.groupBy(rows, (row) => row.topic)].map(async ([topic, pending]) => {
        const startedAt = Date.now()
        await this.#transport.publish(topic, pending.map((row) => row.event))
        if (isTracing()) for (const { event } of pending) spanOf(`send ${topic}`, event.traceparent, { kind: SpanKind.PRODUCER, startedAt, remote: true, attributes: { 'messaging.destination.name': topic, 'messaging.message.id': event.id } })
        return pending
      }))
      crashPoints.reach('relay.after-publish')

      const published = outcomes.flatMap((outcome) => outcome.status === 'fulfilled' ? outcome.value : [])
      const now = clock.now()
      if (published.length > 0) {
        await manager.query('UPDATE outbox SET published_at = $2 WHERE position = ANY($1)', [published.map((row) => row.position), now])
      }
      for (const { created_at: createdAt } of published) metrics.relayDelay.observe({ subgraph: name }, Math.max(0, now.getTime() - createdAt.getTime()) / 1000)
      return { held: true, rows: rows.length, failures: outcomes.flatMap((outcome) => outcome.status === 'rejected' ? [outcome.reason as unknown] : []) }
    })
  }

  async #countPending(): Promise<void> {
    const { name, db, metrics } = this.#runtime
    const [pending] = await db.source.query<[{ count: number }]>('SELECT count(*)::int AS count FROM outbox WHERE published_at IS NULL')
    metrics.outboxPending.set({ subgraph: name }, pending.count)
  }
}
