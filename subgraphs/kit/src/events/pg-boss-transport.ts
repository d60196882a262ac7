import { PgBoss, type WorkOptions } from 'pg-boss'
import { v7 } from 'uuid'
import { PermanentError } from '../errors.ts'
import type { Logger } from '../log.ts'
import { createMetrics, type Metrics } from '../metrics.ts'
import { countDelivery, countFromZero, LagMeter, RETRY_LIMIT } from './delivery.ts'
import type { DomainEvent } from './event.ts'
import { isPermanent, reasonOf, stackHashOf } from './failure.ts'
import type { DeadLetter, EventTransport, Subscription } from './transport.ts'

/** pg-boss itself never gives up: a job that it fails for good holds its subject back for ever, and nobody hears of it. */
const NEVER_GIVE_UP = 1_000_000
const RETRY_DELAY_SECONDS = 1
const RETRY_DELAY_MAX_SECONDS = 30
const DEAD_LETTER_RETENTION_SECONDS = 365 * 24 * 3600
/** Subjects that one worker handles side by side; a worker settles its batch as a whole. */
const BATCH = 10
const WORKERS = 2
/** NOTIFY wakes the workers; this finds retries that have come due, and what a lost connection did not tell. */
const NOTIFIED_POLL_SECONDS = 2

interface StoredDeadLetter {
  reason: string
  stackHash: string
  group: string
  attempts: number
  event: DomainEvent
}

/**
 * The embedded transport: pg-boss on PostgreSQL. A subscription is a queue of policy `key_strict_fifo` keyed by subject,
 * which gives the order; `LISTEN/NOTIFY` wakes the workers, a poll every two seconds is the floor.
 */
export class PgBossTransport implements EventTransport {
  readonly #boss: PgBoss
  readonly #log: Logger
  readonly #metrics: Metrics
  readonly #lag: LagMeter
  readonly #groups = new Map<string, Set<string>>()

  private constructor(boss: PgBoss, log: Logger, metrics: Metrics) {
    this.#boss = boss
    this.#log = log
    this.#metrics = metrics
    this.#lag = new LagMeter({ metrics, subscriptions: () => this.#subscriptions(), backlog: (subscription) => this.backlog(subscription) })
  }

  /** @throws when the database cannot be reached. */
  static async start({ databaseUrl, log, metrics = createMetrics() }: { databaseUrl: string; log: Logger; metrics?: Metrics }): Promise<PgBossTransport> {
    const boss = new PgBoss({
      connectionString: databaseUrl,
      application_name: 'broxiva-events',
      max: 12,
      useListenNotify: true,
      schedule: false,
    })
    boss.on('error', (error) => log.error({ err: error }, 'event transport'))
    boss.on('warning', (warning) => log.debug({ warning }, 'event transport'))
    await boss.start()
    return new PgBossTransport(boss, log, metrics)
  }

  async register({ topic, group }: Subscription): Promise<void> {
    await this.#createDeadLetterQueue(topic)
    await this.#boss.createQueue(queueOf({ topic, group }), {
      policy: 'key_strict_fifo',
      notify: true,
      retryLimit: NEVER_GIVE_UP,
      retryDelay: RETRY_DELAY_SECONDS,
      retryBackoff: true,
      retryDelayMax: RETRY_DELAY_MAX_SECONDS,
      expireInSeconds: 120,
      deleteAfterSeconds: 3600,
      retentionSeconds: DEAD_LETTER_RETENTION_SECONDS,
    })
    await this.#takeBack(queueOf({ topic, group }))
    const groups = this.#groups.get(topic) ?? new Set()
    this.#groups.set(topic, groups.add(group))
  }

  async publish(topic: string, events: readonly DomainEvent[]): Promise<void> {
    for (const group of this.#groups.get(topic) ?? []) {
      // A version 7 id keeps the order of one batch, whose rows share their creation time.
      await this.#boss.insert(queueOf({ topic, group }), events.map((event) => ({ id: v7(), data: event, singletonKey: event.subject })))
    }
  }

  async consume(subscription: Subscription, handle: (event: DomainEvent) => Promise<void>): Promise<void> {
    const queue = queueOf(subscription)
    countFromZero(this.#metrics, subscription)
    for (let worker = 0; worker < WORKERS; worker++) {
      const workerId: string = await this.#boss.work<DomainEvent>(
        queue,
        { batchSize: BATCH, pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: NOTIFIED_POLL_SECONDS, perJobResults: true, includeMetadata: true },
        async (jobs) => {
          const results = await Promise.all(jobs.map(async ({ id, data, retryCount }) => {
            try {
              // The last attempt took the process, or its time, with it; another one might do so again.
              if (retryCount > RETRY_LIMIT) throw new PermanentError('it was tried too often, and no attempt came to an end')
              await handle(data)
              countDelivery(this.#metrics, subscription, 'handled', data)
              return { id, status: 'completed' as const }
            } catch (error) {
              if (isPermanent(error) || retryCount >= RETRY_LIMIT) {
                await this.#bury(subscription, data, Math.min(retryCount, RETRY_LIMIT) + 1, error)
                return { id, status: 'completed' as const }
              }
              countDelivery(this.#metrics, subscription, 'retried')
              this.#log.warn({ err: error, subscription, eventId: data.id, eventType: data.type, retryCount }, 'an event is tried again')
              return { id, status: 'failed' as const, output: { message: String(error) } }
            }
          }))
          // The next event of these subjects may be waiting behind this batch.
          setImmediate(() => this.#boss.notifyWorker(workerId))
          return results
        },
      )
    }
  }

  async consumeDeadLetters(topic: string, _group: string, handle: (letter: DeadLetter) => Promise<void>): Promise<void> {
    await this.#createDeadLetterQueue(topic)
    await this.#takeBack(`${topic}.dlq`)
    const workerId: string = await this.#boss.work<StoredDeadLetter, void, WorkOptions & { perJobResults: true; includeMetadata: true }>(
      `${topic}.dlq`,
      { batchSize: BATCH, pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: NOTIFIED_POLL_SECONDS, perJobResults: true, includeMetadata: true },
      async (jobs) => {
        const results = await Promise.all(jobs.map(async ({ id, createdOn, data: { group, ...letter } }) => {
          try {
            await handle({ id, subscription: { topic, group }, buriedAt: createdOn, origin: null, raw: null, ...letter })
            return { id, status: 'completed' as const }
          } catch (error) {
            this.#log.error({ err: error, topic, letterId: id }, 'a dead letter could not be kept; it is tried again')
            return { id, status: 'failed' as const, output: { message: String(error) } }
          }
        }))
        setImmediate(() => this.#boss.notifyWorker(workerId))
        return results
      },
    )
  }

  async redeliver({ topic, group }: Subscription, event: DomainEvent): Promise<void> {
    await this.#boss.insert(queueOf({ topic, group }), [{ id: v7(), data: event, singletonKey: event.subject }])
  }

  async backlog(subscription: Subscription): Promise<number> {
    const open = await this.#boss.getDb().executeSql(
      "SELECT count(*)::int AS count FROM pgboss.job WHERE name = $1 AND state IN ('created', 'retry', 'active')", [queueOf(subscription)])
    return (open.rows[0] as { count: number }).count
  }

  /** Events that any registered subscription has not acknowledged yet. */
  async totalBacklog(): Promise<number> {
    const queues = this.#subscriptions().map(queueOf)
    const open = await this.#boss.getDb().executeSql(
      "SELECT count(*)::int AS count FROM pgboss.job WHERE name = ANY($1) AND state IN ('created', 'retry', 'active')", [queues])
    return (open.rows[0] as { count: number }).count
  }

  async ready(): Promise<boolean> {
    return this.#boss.getDb().executeSql('SELECT 1').then(() => true, () => false)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#lag[Symbol.dispose]()
    await this.#boss.stop({ graceful: true, timeout: 10_000 })
  }

  #subscriptions(): Subscription[] {
    return [...this.#groups].flatMap(([topic, groups]) => [...groups].map((group) => ({ topic, group })))
  }

  async #createDeadLetterQueue(topic: string): Promise<void> {
    await this.#boss.createQueue(`${topic}.dlq`, {
      notify: true,
      retryLimit: NEVER_GIVE_UP,
      retryDelay: RETRY_DELAY_SECONDS,
      retryBackoff: true,
      retryDelayMax: RETRY_DELAY_MAX_SECONDS,
      retentionSeconds: DEAD_LETTER_RETENTION_SECONDS,
    })
  }

  /** This transport serves one process: an event still in hand was in the hand of one that died, and is tried again at once. */
  async #takeBack(queue: string): Promise<void> {
    const { rows } = await this.#boss.getDb().executeSql("SELECT id FROM pgboss.job WHERE name = $1 AND state = 'active'", [queue])
    const abandoned = (rows as { id: string }[]).map(({ id }) => id)
    if (abandoned.length > 0) await this.#boss.fail(queue, abandoned, { message: 'the process died' })
  }

  async #bury({ topic, group }: Subscription, event: DomainEvent, attempts: number, cause: unknown): Promise<void> {
    this.#log.error({ err: cause, topic, group, eventId: event.id, eventType: event.type, attempts }, 'an event went to the dead letters')
    await this.#boss.send(`${topic}.dlq`, { reason: reasonOf(cause), stackHash: stackHashOf(cause), group, attempts, event } satisfies StoredDeadLetter)
    countDelivery(this.#metrics, { topic, group }, 'dead_lettered')
  }
}

/** The letters of a topic lie in one queue, whoever keeps them. */
function queueOf({ topic, group }: Subscription): string {
  return topic.endsWith('.dlq') ? topic : `${topic}/${group}`
}
