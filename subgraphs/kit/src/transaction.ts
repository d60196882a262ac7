import type { EntityManager } from 'typeorm'
import { QueryFailedError } from 'typeorm'
import { changesOf } from './db/change-notes.ts'
import { ContractError, type NewEvent } from './events/event.ts'
import { newId } from './ids.ts'
import { noResponseMarks } from './response-marks.ts'
import type { Runtime } from './runtime.ts'
import { currentTrace, newTraceparent } from './trace.ts'
import { isTracing, SpanKind, spanOf } from './tracing.ts'

/** Wakes the subscribers of a channel once the transaction has committed. */
export interface LiveAnnouncement {
  /** `order:ord_…`, `vendor:ven_…`: whoever may see the channel may see that something happened. */
  readonly channels: readonly string[]
  readonly eventType: string
  readonly entityId: string
}

/** A deadline: `type` names its handler. Scheduling a key again moves it. */
export interface NewTimer {
  readonly key: string
  readonly type: string
  readonly dueAt: Date
  readonly data: unknown
}

/** One transaction: state, events, live updates and deadlines commit together or not at all. */
export interface Tx {
  readonly manager: EntityManager
  emit(event: NewEvent): void
  announce(update: LiveAnnouncement): void
  schedule(timer: NewTimer): void
  cancelTimer(key: string): void
  /**
   * Runs `work` in this process once the transaction has committed, and never when it has not: a hint, lost with the process. It must not throw. Whoever ran
   * the transaction waits for it, and subscribers are woken after it.
   */
  afterCommit(work: () => unknown): void
}

const ATTEMPTS = 4
const DEADLOCK_OR_SERIALIZATION = new Set(['40001', '40P01'])

/** Carries a result out of a transaction that must leave nothing behind. */
class Abort extends Error {
  readonly result: unknown

  constructor(result: unknown) {
    super('aborted')
    this.result = result
  }
}

/** Ends the transaction with a result and without a trace: everything that it wrote is rolled back. */
export function abort(result: unknown): never {
  throw new Abort(result)
}

/**
 * Runs `work` in one transaction, read committed (PostgreSQL's default). It may run again after a deadlock, so it must touch nothing else.
 * `label` says what it does, for crash points.
 *
 * @throws {ContractError} when an event does not fit its contract: nothing was written.
 * @throws what `work` throws: nothing was written.
 */
export async function transact<T>(runtime: Runtime, work: (tx: Tx) => Promise<T>, { label = 'service' }: { label?: string } = {}): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      const buffer = new TxBuffer(runtime)
      const result = await runtime.db.source.transaction(async (manager) => {
        const done = await work(buffer.over(manager))
        await buffer.flush(manager)
        if (runtime.responseMarks !== noResponseMarks) buffer.changed(await changesOf(manager))
        runtime.crashPoints.reach(`transaction.before-commit:${label}`)
        return done
      })
      runtime.crashPoints.reach(`transaction.after-commit:${label}`)
      await buffer.committed()
      return result
    } catch (error) {
      if (error instanceof Abort) return error.result as T
      if (attempt >= ATTEMPTS || !isTransient(error)) throw error
      runtime.log.debug({ err: error, attempt }, 'transaction runs again')
    }
  }
}

function isTransient(error: unknown): boolean {
  return error instanceof QueryFailedError && DEADLOCK_OR_SERIALIZATION.has(String((error.driverError as { code?: string }).code))
}

/**
 * Gathers what goes out with the commit. Its row locks (sequences, then channels) are taken last and in one order,
 * so that two transactions can never wait for each other through them.
 */
class TxBuffer {
  readonly #runtime: Runtime
  readonly #events: NewEvent[] = []
  readonly #updates: LiveAnnouncement[] = []
  #timers: NewTimer[] = []
  readonly #cancelled: string[] = []
  readonly #afterCommit: (() => unknown)[] = []
  #changed: readonly string[] = []

  constructor(runtime: Runtime) {
    this.#runtime = runtime
  }

  over(manager: EntityManager): Tx {
    return {
      manager,
      emit: (event) => { this.#events.push(this.#checked(event)) },
      announce: (update) => { this.#updates.push(update) },
      schedule: (timer) => { this.#timers.push(timer) },
      cancelTimer: (key) => {
        this.#timers = this.#timers.filter((timer) => timer.key !== key)
        this.#cancelled.push(key)
      },
      afterCommit: (work) => { this.#afterCommit.push(work) },
    }
  }

  async flush(manager: EntityManager): Promise<void> {
    await this.#flushTimers(manager)
    await this.#flushEvents(manager)
    await this.#flushUpdates(manager)
  }

  /** Tags of what cached answers are out of date once the transaction has committed. */
  changed(tags: readonly string[]): void {
    this.#changed = tags
  }

  async committed(): Promise<void> {
    await Promise.all(this.#afterCommit.map((work) => work()))
    // After the rows of other caches: a router that asks in between must not keep what an old one says.
    await this.#runtime.responseMarks.invalidate(this.#changed)
    if (this.#events.length > 0) this.#runtime.wakeRelay()
    for (const { type, data } of this.#events) {
      this.#runtime.metrics.eventsEmitted.inc({ type })
      this.#runtime.figures?.[type]?.(data as never)
    }
    if (this.#timers.length > 0) this.#runtime.wakeTimers()
    for (const channel of new Set(this.#updates.flatMap((update) => update.channels))) this.#runtime.wakeChannel(channel)
  }

  #checked(event: NewEvent): NewEvent {
    const refusal = this.#refusalOf(event)
    if (refusal === undefined) return event
    // Whoever catches it may mask it, or try again.
    this.#runtime.log.error({ eventType: event.type, subject: event.subject, refusal }, 'an event that its contract refuses was not emitted: this is a bug')
    throw new ContractError(`«${event.type}» ${refusal}`)
  }

  #refusalOf({ type, data }: NewEvent): string | undefined {
    const contract = this.#runtime.contracts[type]
    if (!contract) return 'has no contract.'
    const parsed = contract.schema.safeParse(data)
    return parsed.success ? undefined : `does not fit its contract: ${parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}`
  }

  async #flushEvents(manager: EntityManager): Promise<void> {
    if (this.#events.length === 0) return
    const now = this.#runtime.clock.now()
    const trace = currentTrace()
    const bySubject = Map.groupBy(this.#events, (event) => event.subject)
    const last = new Map<string, number>()
    for (const subject of [...bySubject.keys()].toSorted()) {
      const rows: { sequence: string }[] = await manager.query(
        `INSERT INTO aggregate_sequences (aggregate_id, sequence) VALUES ($1, $2)
         ON CONFLICT ON CONSTRAINT aggregate_sequences_pkey DO UPDATE SET sequence = aggregate_sequences.sequence + $2
         RETURNING sequence`,
        [subject, bySubject.get(subject)?.length ?? 0],
      )
      last.set(subject, Number(rows[0]?.sequence) - (bySubject.get(subject)?.length ?? 0))
    }
    const rows = this.#events.map((event) => {
      const sequence = (last.get(event.subject) ?? 0) + 1
      last.set(event.subject, sequence)
      const id = newId('evt')
      return {
        topic: this.#runtime.contracts[event.type]?.topic,
        partition_key: event.subject,
        event: {
          id,
          type: event.type,
          specversion: '1.0',
          source: `/${this.#runtime.name}`,
          subject: event.subject,
          sequence,
          time: now.toISOString(),
          dataschema: `schema/events#${event.type}`,
          data: event.data,
          correlationid: trace?.correlationId ?? id,
          ...(trace?.causationId ? { causationid: trace.causationId } : {}),
          traceparent: spanOf(`create ${event.type}`, trace?.traceparent ?? newTraceparent(), { kind: SpanKind.PRODUCER, attributes: { 'messaging.message.id': id } }),
          ...(event.organizationId ? { organizationid: event.organizationId } : {}),
          ...(event.vendorId ? { vendorid: event.vendorId } : {}),
        },
      }
    })
    await manager.query(
      `INSERT INTO outbox (topic, partition_key, event, created_at)
       SELECT topic, partition_key, event, $2 FROM jsonb_to_recordset($1) AS rows(topic text, partition_key text, event jsonb)`,
      [JSON.stringify(rows), now],
    )
  }

  async #flushUpdates(manager: EntityManager): Promise<void> {
    const now = this.#runtime.clock.now()
    const traceparent = isTracing() ? currentTrace()?.traceparent : null
    const entries = this.#updates.flatMap((update) => update.channels.map((channel) => ({ channel, update })))
    const byChannel = Map.groupBy(entries, (entry) => entry.channel)
    for (const channel of [...byChannel.keys()].toSorted()) {
      for (const { update } of byChannel.get(channel) ?? []) {
        // The row lock on the channel makes its sequence grow in commit order: a reader never sees 8 before 7.
        await manager.query(
          `WITH next AS (
             INSERT INTO live_channels (channel, last_sequence) VALUES ($1, 1)
             ON CONFLICT ON CONSTRAINT live_channels_pkey DO UPDATE SET last_sequence = live_channels.last_sequence + 1
             RETURNING last_sequence)
           INSERT INTO live_updates (channel, sequence, event_type, entity_id, occurred_at, traceparent)
           SELECT $1, last_sequence, $2, $3, $4, $5 FROM next`,
          [channel, update.eventType, update.entityId, now, traceparent],
        )
      }
    }
  }

  async #flushTimers(manager: EntityManager): Promise<void> {
    if (this.#cancelled.length > 0) {
      await manager.query('DELETE FROM timers WHERE key = ANY($1)', [this.#cancelled])
    }
    for (const timer of this.#timers) {
      await manager.query(
        `INSERT INTO timers (key, type, due_at, data) VALUES ($1, $2, $3, $4)
         ON CONFLICT ON CONSTRAINT timers_pkey DO UPDATE SET type = excluded.type, due_at = excluded.due_at, data = excluded.data, attempts = 0`,
        [timer.key, timer.type, timer.dueAt, JSON.stringify(timer.data)],
      )
    }
  }
}
