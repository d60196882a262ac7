import { readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { messageOf } from '#kit/embedded-postgres-error.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import type { Arena } from './arena.ts'
import type { ClientLog } from './client-log.ts'
import { drain } from './drain.ts'
import type { KafkaTap } from './kafka-tap.ts'
import type { Market } from './market.ts'
import { randomOf } from './random.ts'
import type { CrashPoint, Fault, Plan } from './schedule.ts'
import type { Subscriber } from './subscribers.ts'
import { consumptions, definitions } from './terrain.ts'

/** How long an engine stays away. */
const OUTAGE_MS = 2_000
/** How long the saga is given to come to an armed crash point. */
const CRASH_PATIENCE_MS = 15_000
/** A consumer group needs this long to see that a member has died, and a process to come back. */
const BETWEEN_CRASHES_MS = 4_000
const READY_PATIENCE_MS = 60_000
const RECONNECT_PATIENCE_MS = 3_000

export interface InjectorOptions {
  readonly arena: Arena
  readonly tap: KafkaTap
  readonly market: Market
  readonly subscribers: readonly Subscriber[]
  readonly log: ClientLog
  readonly seed: number
  readonly note: (line: string) => void
}

/** Does to the system what the plan says, and counts what was done. */
export class Injector {
  /** By kind. */
  readonly counts = new Map<string, number>()
  readonly #options: InjectorOptions
  /** Held by whoever needs the processes to die of nothing else meanwhile. */
  #quiet: Promise<unknown> = Promise.resolve()

  constructor(options: InjectorOptions) {
    this.#options = options
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0)
  }

  /** Resolves when everything was done and what was taken away is back; processes may still be starting. */
  async run(plan: Plan): Promise<void> {
    const startedAt = performance.now()
    if (plan.duplicates) this.#options.tap.startCopying()
    const untilMs = (ms: number) => delay(Math.max(0, startedAt + ms - performance.now()))

    await Promise.all([
      this.#injectAll(plan.faults.filter(({ fault }) => fault.kind !== 'subscribers'), untilMs),
      this.#injectAll(plan.faults.filter(({ fault }) => fault.kind === 'subscribers'), untilMs),
      this.#crash(plan.crashPoints, startedAt + plan.durationMs),
    ])
    await this.#options.tap.stopCopying()
    if (plan.duplicates) this.#count('duplicates')
  }

  async #injectAll(planned: Plan['faults'], untilMs: (ms: number) => Promise<void>): Promise<void> {
    const { note, log } = this.#options
    for (const { atMs, fault } of planned) {
      await untilMs(atMs)
      try {
        await this.#inject(fault)
        this.#count(fault.kind)
      } catch (error) {
        // The run goes on without it; a kind of which nothing could be done fails it in the end.
        note(`not done: ${describe(fault)}: ${messageOf(error)}`)
        log.write({ kind: 'fault', fault: describe(fault), failed: messageOf(error) })
      }
    }
  }

  async #inject(fault: Fault): Promise<void> {
    const { arena: { cluster, postgres, redis, kafka, wires }, tap, log, note, seed } = this.#options
    const about = describe(fault)
    if (fault.kind !== 'subscribers') note(about)
    log.write({ fault: about, ...fault, kind: 'fault' })
    switch (fault.kind) {
      case 'kill':
        await cluster.process(fault.process).kill('SIGKILL')
        break
      case 'drain':
        await this.#alone(async () => {
          await this.#allReady()
          const { market } = this.#options
          await drain(cluster.process(fault.process), { ordersUrl: cluster.databaseUrl('orders'), market, log, run: `${fault.process}:${log.drains.length}` })
        })
        break
      case 'postgres':
        await postgres.restartImmediately()
        break
      case 'redis':
        await redis.kill()
        await delay(OUTAGE_MS)
        await redis.start()
        break
      case 'redis-loss':
        await redis.wipe()
        await delay(OUTAGE_MS)
        await redis.start()
        break
      case 'kafka':
        await kafka.kill()
        await delay(OUTAGE_MS)
        await kafka.start()
        break
      case 'rewind': {
        const process = cluster.process(fault.subgraph)
        await this.#alone(async () => {
          await process.stop()
          try {
            await Promise.all([...Map.groupBy(definitions[fault.subgraph].consumers, (consumer) => consumer.topic)].map(async ([topic, consumers]) => {
              const groups = consumers.map(({ group }) => group)
              await waitFor('the groups to be empty', () => tap.rewind(topic, groups, fault.by).then(() => true), { timeoutMs: 30_000, intervalMs: 500 })
            }))
          } finally {
            process.start()
          }
        })
        break
      }
      case 'poison': {
        const types = consumptions().filter((consumption) => consumption.topic === fault.topic && !consumption.group.startsWith('compliance.audit.')).map(({ type }) => type)
        const random = randomOf(seed, `poison:${tap.poison.length}`)
        await tap.putPoison(fault.topic, { type: fault.what === 'garbage' || types.length === 0 ? null : random.pick(types) })
        break
      }
      case 'slow':
      case 'hung':
      case 'reset': {
        const wire = wires[fault.subgraph]
        wire.weather = fault.kind
        await delay(fault.forMs)
        wire.weather = 'open'
        break
      }
      case 'subscribers':
        await this.#dropSubscribers()
        break
      default: fault satisfies never
    }
  }

  async #dropSubscribers(): Promise<void> {
    await Promise.all(this.#options.subscribers.map(async (subscriber) => {
      await waitFor('a connection to cut', () => subscriber.drop(), { timeoutMs: RECONNECT_PATIENCE_MS, intervalMs: 50 }).catch(() => undefined)
    }))
  }

  /** Arms one point after the other and waits for the process to die there; what is not reached in time is given up and said. */
  async #crash(points: readonly CrashPoint[], until: number): Promise<void> {
    const { cluster } = this.#options.arena
    const { note, log } = this.#options
    for (const { subgraph, point } of points) {
      if (performance.now() >= until - BETWEEN_CRASHES_MS) return
      await this.#alone(async () => {
        const { crashFile } = cluster.process(subgraph)
        await waitFor('it to be there', () => cluster.process(subgraph).isReady(), { timeoutMs: CRASH_PATIENCE_MS, intervalMs: 200 }).catch(() => false)
        await writeFile(crashFile, point)
        // The process takes the file away as it dies.
        const patienceMs = Math.min(CRASH_PATIENCE_MS, until - performance.now())
        const reached = await waitFor('the crash', () => readFile(crashFile).then(() => false, () => true), { timeoutMs: patienceMs, intervalMs: 50 }).catch(() => false)
        await rm(crashFile, { force: true })
        note(`${subgraph} ${reached ? 'died at' : 'did not come to'} ${point}`)
        log.write({ kind: 'fault', fault: point, subgraph, reached })
        if (reached) this.#count('crash-points')
      })
      await delay(Math.max(0, Math.min(BETWEEN_CRASHES_MS, until - performance.now())))
    }
  }

  /** Waits for its turn: two that need quiet do not meet. */
  async #alone(work: () => Promise<void>): Promise<void> {
    const turn = this.#quiet.then(work)
    this.#quiet = turn.catch(() => undefined)
    await turn
  }

  async #allReady(): Promise<void> {
    await this.#options.arena.cluster.ready({ timeoutMs: READY_PATIENCE_MS })
  }

  #count(kind: string): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1)
  }
}

function describe(fault: Fault): string {
  switch (fault.kind) {
    case 'kill': return `kill -9 of ${fault.process}`
    case 'drain': return `SIGTERM to ${fault.process} under load`
    case 'postgres': return 'immediate restart of PostgreSQL'
    case 'redis': return 'kill -9 of Redis'
    case 'redis-loss': return 'total loss of Redis'
    case 'kafka': return 'kill -9 of the Kafka broker'
    case 'rewind': return `${fault.subgraph} reads its last ${fault.by} messages again`
    case 'poison': return `poison in ${fault.topic}: ${fault.what === 'garbage' ? 'no event at all' : 'an event that breaks its contract'}`
    case 'slow':
    case 'hung':
    case 'reset': return `the wire to ${fault.subgraph} is ${fault.kind === 'reset' ? 'broken off' : fault.kind} for ${fault.forMs / 1000} s`
    case 'subscribers': return 'all subscribers are dropped'
    default: return fault satisfies never
  }
}
