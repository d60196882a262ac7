import { Writable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { PubSub } from 'graphql-subscriptions'
import { Client } from 'pg'
import { noCache } from '#kit/cache.ts'
import { noResponseMarks } from '#kit/response-marks.ts'
import { systemClock } from '#kit/clock.ts'
import { noCrashPoints, type CrashPoints } from '#kit/crash-points.ts'
import { openDatabase } from '#kit/db/database.ts'
import { PgBossTransport } from '#kit/events/pg-boss-transport.ts'
import { Relay } from '#kit/events/relay.ts'
import { createLivePoll } from '#kit/live-poll.ts'
import { createLogger } from '#kit/log.ts'
import { createMetrics } from '#kit/metrics.ts'
import type { Runtime } from '#kit/runtime.ts'
import { transact } from '#kit/transaction.ts'
import { createTestDatabase } from '../testing/postgres.ts'
import { waitFor } from '../testing/wait-for.ts'
import { toyContracts } from './toy.ts'

/** Longer than any test: nobody is woken by looking regularly. */
const NEVER_POLLS = 3_600_000
const subscription = { topic: 'toy.v1', group: 'toy.readers' }

describe('relaying the outbox', () => {
  it('is woken by a commit', async () => {
    await using outbox = await openOutbox()
    await using _relay = outbox.relay()
    await outbox.emit('ctr_1')
    await waitFor('the first', () => outbox.seen.length === 1)

    await outbox.emit('ctr_1')

    await waitFor('the second', () => outbox.seen.length === 2)
  })

  it('hears of a commit of another process that found the outbox being relayed', async () => {
    await using outbox = await openOutbox()
    await using elsewhere = await outbox.anotherProcess()
    await using _here = outbox.relay()
    await using _there = outbox.relay({}, elsewhere)
    await waitFor('both to listen', async () => (await outbox.listeners()).length === 2)
    const gate = outbox.holdPublishing()
    await outbox.emit('ctr_1')
    await gate.reached

    await elsewhere.emit('ctr_2')
    await waitFor('the other to tell, because the lock is taken', () => outbox.told.length > 0)
    gate.open()

    await waitFor('both', () => outbox.seen.length === 2)
    expect(outbox.seen).toEqual(['ctr_1 1', 'ctr_2 1'])
  })

  it('looks for itself after it could not hear for a while', async () => {
    await using outbox = await openOutbox()
    await using mute = await outbox.anotherProcess()
    await using _relay = outbox.relay()
    await waitFor('it to listen', async () => (await outbox.listeners()).length === 1)
    const before = await outbox.listeners()
    // Of another process that dies before it can tell.
    await mute.emit('ctr_1')

    await outbox.query('SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) AS pid', [before])

    await waitFor('the event', () => outbox.seen.length === 1)
    expect((await outbox.listeners()).some((pid) => before.includes(pid))).toBe(false)
  })

  it('keeps the order of each aggregate while several replicas relay', async () => {
    await using outbox = await openOutbox()
    const [aggregates, rounds] = [10, 40]
    await using _one = outbox.relay()
    await using _two = outbox.relay()
    await using _three = outbox.relay()

    await Promise.all(Array.from({ length: aggregates }, async (_, n) => {
      for (let round = 0; round < rounds; round++) await outbox.emit(`ctr_${n}`)
    }))

    await waitFor('all of them', () => outbox.seen.length === aggregates * rounds, { timeoutMs: 120_000 })
    for (let n = 0; n < aggregates; n++) {
      expect(outbox.seen.filter((line) => line.startsWith(`ctr_${n} `))).toEqual(Array.from({ length: rounds }, (_, round) => `ctr_${n} ${round + 1}`))
    }
  })

  it('goes on by itself when the transport takes events again', async () => {
    await using outbox = await openOutbox()
    await using _relay = outbox.relay({ pollMs: 20 })
    const publish = outbox.transport.publish.bind(outbox.transport)
    const refusals = { count: 0 }
    outbox.transport.publish = async () => {
      refusals.count++
      throw new Error('the broker is away')
    }
    await outbox.emit('ctr_1')
    await outbox.emit('ctr_1')
    await waitFor('the refusals', () => refusals.count >= 2)
    const pending = await outbox.gauge('broxiva_outbox_pending')

    outbox.transport.publish = publish

    await waitFor('both', () => outbox.seen.length === 2)
    expect(outbox.seen).toEqual(['ctr_1 1', 'ctr_1 2'])
    expect(pending).toBeGreaterThan(0)
    await waitFor('the gauge', async () => await outbox.gauge('broxiva_outbox_pending') === 0)
    expect(await outbox.gauge('broxiva_relay_delay_seconds')).toBe(2)
  })

  it('sends again what it had sent when it died before it marked it', async () => {
    await using outbox = await openOutbox()
    {
      await using _dying = outbox.relay({ crashPoints: { reach(point) { if (point === 'relay.after-publish') throw new Error('killed') } } })
      await outbox.emit('ctr_1')
      await waitFor('the first copy', () => outbox.seen.length > 0)
    }
    const copies = outbox.seen.length

    await using _next = outbox.relay()

    await waitFor('another copy', () => outbox.seen.length > copies)
    expect(new Set(outbox.ids).size).toBe(1)
    await waitFor('the mark', async () => await outbox.gauge('broxiva_outbox_pending') === 0)
  })

  it('has sent nothing when it died before it published', async () => {
    await using outbox = await openOutbox()
    const reached: string[] = []
    {
      await using _dying = outbox.relay({ crashPoints: { reach(point) {
        reached.push(point)
        throw new Error('killed')
      } } })
      await outbox.emit('ctr_1')
      await waitFor('its death', () => reached.length > 0)
    }
    expect(reached[0]).toBe('relay.before-publish')
    expect(outbox.seen).toEqual([])

    await using _next = outbox.relay()

    await waitFor('the event', () => outbox.seen.length === 1)
  })
})

describe('a transaction that emits', () => {
  it('refuses what does not fit the contract, and says loudly which event and why', async () => {
    await using outbox = await openOutbox()

    await expect(transact(outbox.runtime, async (tx) => { tx.emit({ type: 'counter.moved', subject: 'ctr_1', data: { by: 'much' } }) })).rejects.toThrow('counter.moved')

    expect(outbox.logged().filter(({ level }) => level >= 50)).toEqual([expect.objectContaining({ eventType: 'counter.moved', subject: 'ctr_1', msg: expect.stringContaining('contract') })])
    expect(await outbox.query('SELECT 1 FROM outbox')).toEqual([])
  })

  it('does what is to follow the commit once it has committed, and not after a failure', async () => {
    await using outbox = await openOutbox()
    const done: string[] = []

    await transact(outbox.runtime, async (tx) => { tx.afterCommit(() => done.push('committed')) })
    await expect(transact(outbox.runtime, async (tx) => {
      tx.afterCommit(() => done.push('failed'))
      throw new Error('it fails')
    })).rejects.toThrow('it fails')

    expect(done).toEqual(['committed'])
  })
})

/** A subgraph's database with its outbox, and a transport whose one reader notes what arrives. */
async function openOutbox() {
  await using stack = new AsyncDisposableStack()
  const lines: string[] = []
  const destination = new Writable({ write(chunk: Buffer, _encoding, done) {
    lines.push(...chunk.toString().split('\n').filter(Boolean))
    done()
  } })
  const log = createLogger({ name: 'test', level: 'info', destination })
  const [database, events] = [stack.use(await createTestDatabase('relay')), stack.use(await createTestDatabase('events'))]
  const metrics = createMetrics()
  const open = async () => {
    const db = await openDatabase({ url: database.url, applicationName: 'relay-test', entities: [], migrations: [], poolSize: 12, log })
    const livePoll = createLivePoll({ db, log, hurried: () => false })
    const relays: Relay[] = []
    const runtime: Runtime = {
      name: 'toy', db, clock: systemClock, log, contracts: toyContracts, metrics, crashPoints: noCrashPoints, pubsub: new PubSub(), redis: undefined, responseMarks: noResponseMarks, cache: noCache, livePoll,
      wakeRelay: () => relays.forEach((relay) => relay.wake()), wakeTimers() {}, wakeChannel() {},
    }
    return { runtime, relays, emit: (subject: string) => transact(runtime, async (tx) => { tx.emit({ type: 'counter.moved', subject, data: { by: 1 } }) }), async [Symbol.asyncDispose]() {
      livePoll[Symbol.dispose]()
      await db[Symbol.asyncDispose]()
    } }
  }
  const here = stack.use(await open())
  const { runtime, emit } = here
  const transport = stack.use(await PgBossTransport.start({ databaseUrl: events.url, log }))
  const client = new Client({ connectionString: database.url })
  await client.connect()
  stack.defer(() => client.end())
  const told: string[] = []
  client.on('notification', ({ channel }) => told.push(channel))
  await client.query('LISTEN outbox')
  const query = async (sql: string, values: unknown[] = []) => (await client.query<Record<string, unknown>>(sql, values)).rows
  const seen: string[] = []
  const ids: string[] = []
  await transport.register(subscription)
  await transport.consume(subscription, async ({ id, subject, sequence }) => {
    seen.push(`${subject} ${sequence}`)
    ids.push(id)
  })
  const owned = stack.move()

  return {
    runtime,
    transport,
    seen,
    ids,
    /** Notifications so far. */
    told,
    emit,
    query,
    anotherProcess: open,
    relay({ pollMs = NEVER_POLLS, crashPoints = noCrashPoints }: { pollMs?: number; crashPoints?: CrashPoints } = {}, by = here) {
      const relay = new Relay({ ...by.runtime, crashPoints }, transport, { databaseUrl: database.url, pollMs })
      by.relays.push(relay)
      relay.start()
      return relay
    },
    async listeners() {
      return (await query("SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'broxiva-toy-relay'")).map(({ pid }) => pid)
    },
    /** The next batch waits until it may go. */
    holdPublishing() {
      const [reached, opened] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
      const publish = transport.publish.bind(transport)
      transport.publish = async (...batch) => {
        reached.resolve()
        await opened.promise
        return publish(...batch)
      }
      return { reached: reached.promise, open: opened.resolve }
    },
    logged: () => lines.map((line) => JSON.parse(line) as { level: number; msg: string }),
    /** The first figure of a gauge, or the count of a histogram. */
    async gauge(name: string) {
      const { values = [] } = await metrics.registry.getSingleMetric(name)?.get() ?? {}
      return values.find((one) => !('metricName' in one) || one.metricName === `${name}_count`)?.value
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
