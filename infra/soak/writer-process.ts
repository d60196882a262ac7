import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'
import { noCache } from '#kit/cache.ts'
import { systemClock } from '#kit/clock.ts'
import { noCrashPoints } from '#kit/crash-points.ts'
import { openDatabase } from '#kit/db/database.ts'
import { createLivePoll } from '#kit/live-poll.ts'
import { liveTopic } from '#kit/live.ts'
import { createLogger } from '#kit/log.ts'
import { createMetrics } from '#kit/metrics.ts'
import { connectRedis } from '#kit/redis.ts'
import { noResponseMarks } from '#kit/response-marks.ts'
import type { Runtime } from '#kit/runtime.ts'
import { transact } from '#kit/transaction.ts'
import { RedisWakeUps } from '#kit/wake-ups.ts'
import { channelOf, SENSORS, sensorsSubgraph } from './sensors.ts'

// Another process of the live subgraph, which only writes: each event is a transaction of the kit, and the process that serves is woken through Redis.

const POOL = 10
/** So many are written at the same time. */
const IN_FLIGHT = 40
const TELL_EVERY_MS = 200

const task = z.object({ id: z.number(), sensorIds: z.array(z.string()).min(1), count: z.number().int(), perSecond: z.number() })
export type Task = z.infer<typeof task>

/** `written` of task `id` so far; the last has `done`. */
export interface Told { readonly id: number; readonly written: number; readonly done: boolean }

const log = createLogger({ name: 'writer', level: 'warn' })
await using redis = connectRedis({ url: process.env['REDIS_URL'] ?? '', keyPrefix: process.env['REDIS_KEY_PREFIX'] ?? '', log })
await using pubsub = new RedisWakeUps({ redis, name: SENSORS })
await using db = await openDatabase({
  url: process.env['SENSORS_DATABASE_URL'] ?? '', applicationName: 'soak-writer', entities: sensorsSubgraph.entities, migrations: sensorsSubgraph.migrations, poolSize: POOL, log,
})
const runtime: Runtime = {
  name: SENSORS, db, clock: systemClock, log, contracts: {}, metrics: createMetrics(), crashPoints: noCrashPoints, pubsub, redis, cache: noCache, responseMarks: noResponseMarks,
  livePoll: createLivePoll({ db, log, hurried: () => false }),
  wakeRelay() {},
  wakeTimers() {},
  wakeChannel(channel) { void pubsub.publish(liveTopic(SENSORS, channel), {}) },
}

const gone = new Promise<void>((resolve) => { process.once('disconnect', () => resolve()) })
process.on('message', (message) => {
  write(task.parse(message)).catch((error: unknown) => {
    log.fatal({ err: error }, 'an event could not be written')
    process.exit(1)
  })
})
// Who asks waits for this.
tell({ id: 0, written: 0, done: true })
await gone

/** One event after the other over the sensors in turn, at the moments that the rate says, as long as there is a connection for each. */
async function write({ id, sensorIds, count, perSecond }: Task): Promise<void> {
  const startedAt = performance.now()
  const underWay = new Set<Promise<void>>()
  let written = 0
  const telling = setInterval(() => tell({ id, written, done: false }), TELL_EVERY_MS)
  for (let n = 0; n < count; n++) {
    const waitMs = startedAt + (n * 1_000) / perSecond - performance.now()
    if (waitMs > 1) await delay(waitMs)
    while (underWay.size >= IN_FLIGHT) await Promise.race(underWay)
    const sensorId = sensorIds[n % sensorIds.length] as string
    const one = writeOne(sensorId)
    underWay.add(one)
    void one.finally(() => underWay.delete(one)).catch(() => {})
  }
  await Promise.all(underWay)
  clearInterval(telling)
  tell({ id, written, done: true })

  async function writeOne(sensorId: string): Promise<void> {
    await transact(runtime, async (tx) => { tx.announce({ channels: [channelOf(sensorId)], eventType: 'sensor.read', entityId: sensorId }) })
    written++
  }
}

function tell(told: Told): void {
  process.send?.(told)
}
