import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { PubSub } from 'graphql-subscriptions'
import { Client, Pool } from 'pg'
import { z } from 'zod'
import { noCache } from '#kit/cache.ts'
import { noResponseMarks } from '#kit/response-marks.ts'
import { systemClock } from '#kit/clock.ts'
import { noCrashPoints } from '#kit/crash-points.ts'
import { openDatabase } from '#kit/db/database.ts'
import { startConsumer } from '#kit/events/consumer.ts'
import { KafkaTransport } from '#kit/events/kafka-transport.ts'
import { PgBossTransport } from '#kit/events/pg-boss-transport.ts'
import { Relay } from '#kit/events/relay.ts'
import type { EventTransport } from '#kit/events/transport.ts'
import { createLivePoll } from '#kit/live-poll.ts'
import { createLogger } from '#kit/log.ts'
import { createMetrics } from '#kit/metrics.ts'
import type { Runtime } from '#kit/runtime.ts'
import { transact } from '#kit/transaction.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { ensureEngines } from '../engines/engines.ts'

// Measures the path of an event: `transact` in one database, the relay, the transport, a consumer with its inbox and an effect in
// another database. All of it in this process, the engines beside it, on data of their own. Bounded: it ends by itself.

const EVENTS = Number(process.env['MEASURE_EVENTS'] ?? 10_000)
const PER_SECOND = Number(process.env['MEASURE_RATE'] ?? 100)
const PACED_SECONDS = 15
const SUBJECTS = 500
const WRITERS = 8
const COMMITS = 2_000
const PATIENCE = { timeoutMs: 300_000, intervalMs: 20 }

const contracts = { 'measured.happened': { topic: 'measured.v1', schema: z.object({ n: z.number().int(), note: z.string() }) } }
const subscription = { topic: 'measured.v1', group: 'measure.effects' }
const log = createLogger({ name: 'measure', level: process.env['LOG_LEVEL'] ?? 'warn' })

process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`)
const dataDir = await mkdtemp(join(tmpdir(), 'broxiva-measure-'))
try {
  await using engines = await ensureEngines({ dataDir, only: ['postgres', 'kafka'], ports: { postgres: 0, kafka: 0 }, hold: 'process', discard: true })
  const { adminUrl } = engines.postgres
  await measureCommits(adminUrl)
  await measure('Kafka', adminUrl, () => KafkaTransport.start({ brokers: engines.kafka.brokers.split(','), topicPrefix: '', partitions: 6, clientId: 'measure', log }))
  await measure('pg-boss', adminUrl, async () => PgBossTransport.start({ databaseUrl: await createDatabase(adminUrl), log }))
} finally {
  await rm(dataDir, { recursive: true, force: true })
}

async function measure(name: string, adminUrl: string, start: () => Promise<EventTransport>): Promise<void> {
  await using producer = await openRuntime(adminUrl, 'producer')
  await using consumer = await openRuntime(adminUrl, 'consumer')
  await using transport = await start()
  await consumer.runtime.db.source.query('CREATE TABLE effects (event_id text PRIMARY KEY, n integer NOT NULL)')
  let effects = 0
  let latenciesMs: number[] = []
  await transport.register(subscription)
  await startConsumer(consumer.runtime, transport, {
    ...subscription,
    handlers: {
      async 'measured.happened'(tx, event) {
        await tx.manager.query('INSERT INTO effects (event_id, n) VALUES ($1, $2)', [event.id, (event.data as { n: number }).n])
        tx.afterCommit(() => {
          effects++
          latenciesMs.push(Date.now() - Date.parse(event.time))
        })
      },
    },
  })

  const written = await timed(() => inParallel(EVENTS, (n) => emit(producer.runtime, n)))
  row(`${name}: written, ${WRITERS} at a time`, perSecond(EVENTS, written))
  const startedAt = performance.now()
  await using relay = producer.relay.current = new Relay(producer.runtime, transport, { databaseUrl: producer.databaseUrl })
  relay.start()
  await waitFor('the relay', async () => await unpublished(producer.runtime) === 0, PATIENCE)
  row(`${name}: relayed from a full outbox`, perSecond(EVENTS, performance.now() - startedAt))
  await waitFor('the effects', () => effects === EVENTS, PATIENCE)
  row(`${name}: end to end from a full outbox`, perSecond(EVENTS, performance.now() - startedAt))

  latenciesMs = []
  const paced = PER_SECOND * PACED_SECONDS
  const pacedAt = performance.now()
  const writing: Promise<void>[] = []
  for (let n = 0; n < paced; n++) {
    const waitMs = pacedAt + (n * 1000) / PER_SECOND - performance.now()
    if (waitMs > 0) await delay(waitMs)
    writing.push(emit(producer.runtime, n))
  }
  await Promise.all(writing)
  await waitFor('the effects', () => effects === EVENTS + paced, PATIENCE)
  row(`${name}: commit to effect at ${PER_SECOND} events a second`, `p50 ${quantile(latenciesMs, 0.5)} ms, p99 ${quantile(latenciesMs, 0.99)} ms`)
  const [{ count }] = await consumer.runtime.db.source.query<[{ count: number }]>('SELECT count(*)::int AS count FROM effects')
  if (count !== EVENTS + paced) throw new Error(`${count} effects of ${EVENTS + paced} events`)
}

/** What the notification costs: PostgreSQL lets one notifying transaction commit at a time, over all databases of the server. */
async function measureCommits(adminUrl: string): Promise<void> {
  const pool = new Pool({ connectionString: await createDatabase(adminUrl), max: 16 })
  try {
    await pool.query('CREATE TABLE facts (n integer NOT NULL)')
    const commits = (sql: string) => timed(() => inParallel(COMMITS, async (n) => { await pool.query(sql, [n]) }, 16))
    await commits('INSERT INTO facts VALUES ($1)')
    row('commits, 16 at a time', perSecond(COMMITS, await commits('INSERT INTO facts VALUES ($1)')))
    row('commits that notify, 16 at a time', perSecond(COMMITS, await commits("WITH inserted AS (INSERT INTO facts VALUES ($1)) SELECT pg_notify('facts', '')")))
  } finally {
    await pool.end()
  }
}

function emit(runtime: Runtime, n: number): Promise<void> {
  return transact(runtime, async (tx) => {
    tx.emit({ type: 'measured.happened', subject: `sub_${n % SUBJECTS}`, data: { n, note: 'x'.repeat(600) } })
  })
}

async function unpublished({ db }: Runtime): Promise<number> {
  const [{ count }] = await db.source.query<[{ count: number }]>('SELECT count(*)::int AS count FROM outbox WHERE published_at IS NULL')
  return count
}

async function openRuntime(adminUrl: string, name: string): Promise<{ runtime: Runtime; relay: { current?: Relay }; databaseUrl: string } & AsyncDisposable> {
  const databaseUrl = await createDatabase(adminUrl)
  const db = await openDatabase({ url: databaseUrl, applicationName: `measure-${name}`, entities: [], migrations: [], poolSize: 10, log })
  const livePoll = createLivePoll({ db, log, hurried: () => false })
  const relay: { current?: Relay } = {}
  return {
    databaseUrl,
    relay,
    runtime: {
      name, db, clock: systemClock, log, contracts, metrics: createMetrics(), crashPoints: noCrashPoints, pubsub: new PubSub(), redis: undefined, livePoll,
      cache: noCache,
      responseMarks: noResponseMarks, wakeRelay: () => relay.current?.wake(), wakeTimers() {}, wakeChannel() {},
    },
    async [Symbol.asyncDispose]() {
      livePoll[Symbol.dispose]()
      await db[Symbol.asyncDispose]()
    },
  }
}

async function createDatabase(adminUrl: string): Promise<string> {
  const name = `measure_${randomBytes(6).toString('hex')}`
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(`CREATE DATABASE ${name}`)
  } finally {
    await client.end()
  }
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return url.href
}

async function inParallel(count: number, work: (n: number) => Promise<void>, workers = WRITERS): Promise<void> {
  let next = 0
  await Promise.all(Array.from({ length: workers }, async () => {
    for (let n = next++; n < count; n = next++) await work(n)
  }))
}

async function timed(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function perSecond(count: number, ms: number): string {
  return `${Math.round(count / (ms / 1000))} a second`
}

function row(what: string, figure: string): void {
  process.stdout.write(`${what.padEnd(56)} ${figure}\n`)
}
