import { setTimeout as delay } from 'node:timers/promises'
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs'
import type { Logger } from '../../log.ts'
import { withoutTrace } from '../../trace.ts'
import { textHeaders } from './cloud-events.ts'
import type { Received } from './letters.ts'
import { KeyedChains, PartitionWindow } from './window.ts'

/** Messages in hand of one partition above which no more is fetched, and below which fetching goes on. */
const HIGH_WATER = 500
const LOW_WATER = 250
const COMMIT_EVERY_MS = 100
const HEARTBEAT_MS = 1_000
/** Also how long the end of a consumer waits for its last fetch. */
const FETCH_WAIT_MS = 500
const REBALANCE_TIMEOUT_MS = 15_000
/** A consumer that fetched nothing for so long, not even nothing, hangs. */
const STALLED_AFTER_MS = 60_000
const RESTART_MS = { first: 250, most: 5_000 } as const
/** Of one outage, after which it is no longer taken for a restart. */
const ALARMING_FAILURES = 5
const DRAIN_MS = 10_000
const DISCONNECT_MS = 5_000

/** A message at its place. */
export interface Delivery extends Received {
  readonly partition: number
  readonly offset: string
}

export interface GroupConsumerOptions {
  readonly kafka: Kafka
  readonly topic: string
  readonly groupId: string
  /** A process that has died gives its partitions up after this long; the broker's least is 6 s. */
  readonly sessionTimeoutMs: number
  readonly log: Logger
  /** Resolves when the message is done with; rejects only once `signal` aborts, and then it will be delivered again, here or elsewhere. */
  readonly handle: (delivery: Delivery, signal: AbortSignal) => Promise<void>
}

/**
 * One member of a consumer group on one topic. Parallel across keys, ordered within one: a fetched batch is put on chains,
 * one a key, and the next is fetched; offsets are committed up to the first message that is not finished. The chains
 * outlive a rebalance, so that a copy that is fetched again waits behind the one in hand.
 *
 * kafkajs gives up on some errors and hangs on others: this joins anew, with a backoff, for as long as it is not disposed of.
 */
export class GroupConsumer implements AsyncDisposable {
  readonly #options: GroupConsumerOptions
  readonly #windows = new Map<number, PartitionWindow>()
  readonly #chains = new KeyedChains()
  readonly #stop = Promise.withResolvers<void>()
  readonly #living: Promise<void>
  #stopping = false
  #consumer: Consumer | undefined
  #commitTimer: NodeJS.Timeout | undefined
  #committing: Promise<void> | undefined
  #committedAt = 0
  #lastSign = 0

  constructor(options: GroupConsumerOptions) {
    this.#options = options
    this.#living = withoutTrace(() => this.#live())
  }

  /** Fetches no more, finishes what has begun (for 10 s at most), commits and leaves the group. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopping = true
    for (const [partition, window] of this.#windows) {
      this.#pause(partition, window)
      window.release()
    }
    await Promise.race([this.#chains.idle(), delay(DRAIN_MS, undefined, { ref: false })])
    clearTimeout(this.#commitTimer)
    await this.#committing
    await this.#commit()
    this.#stop.resolve()
    await this.#living
  }

  async #live(): Promise<void> {
    const { log, groupId } = this.#options
    for (let failures = 0; !this.#stopping; failures++) {
      const startedAt = Date.now()
      try {
        await this.#consume()
      } catch (error) {
        const level = isComingUp(error) ? 'debug' : failures < ALARMING_FAILURES ? 'warn' : 'error'
        log[level]({ err: error, groupId, failures }, 'a consumer ended; it joins its group again')
      }
      if (Date.now() - startedAt > STALLED_AFTER_MS) failures = 0
      const most = Math.min(RESTART_MS.most, RESTART_MS.first * 2 ** failures)
      if (!this.#stopping) await Promise.race([delay(most * (0.5 + Math.random() / 2)), this.#stop.promise])
    }
  }

  /** Resolves when it is stopped. @throws what ended the consumer. */
  async #consume(): Promise<void> {
    const { kafka, topic, groupId, sessionTimeoutMs } = this.#options
    const consumer = kafka.consumer({
      groupId,
      sessionTimeout: sessionTimeoutMs,
      rebalanceTimeout: REBALANCE_TIMEOUT_MS,
      heartbeatInterval: HEARTBEAT_MS,
      maxWaitTimeInMs: FETCH_WAIT_MS,
      allowAutoTopicCreation: false,
      retry: { retries: 5, initialRetryTime: 100, maxRetryTime: 2_000, restartOnFailure: async () => false },
    })
    const ended = Promise.withResolvers<void>()
    ended.promise.catch(() => {})
    this.#lastSign = Date.now()
    const sign = () => { this.#lastSign = Date.now() }
    consumer.on('consumer.fetch', sign)
    consumer.on('consumer.group_join', ({ payload }) => {
      sign()
      this.#assigned(payload.memberAssignment[topic] ?? [])
    })
    consumer.on('consumer.crash', ({ payload }) => { ended.reject(payload.error) })
    const watch = setInterval(() => {
      if (Date.now() - this.#lastSign > STALLED_AFTER_MS) ended.reject(new Error(`nothing was fetched for ${STALLED_AFTER_MS} ms`))
    }, HEARTBEAT_MS)

    const running = this.#run(consumer)
    try {
      await Promise.race([running, ended.promise, this.#stop.promise])
      await Promise.race([ended.promise, this.#stop.promise])
    } finally {
      clearInterval(watch)
      this.#consumer = undefined
      // A consumer that is told to stop while it joins goes on joining: it must have joined before.
      await Promise.race([running.catch(() => {}), delay(DISCONNECT_MS, undefined, { ref: false })])
      await Promise.race([consumer.disconnect().catch(() => {}), delay(DISCONNECT_MS, undefined, { ref: false })])
    }
  }

  async #run(consumer: Consumer): Promise<void> {
    const { topic } = this.#options
    await consumer.connect()
    await consumer.subscribe({ topics: [topic], fromBeginning: true })
    this.#consumer = consumer
    await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch: async (payload) => { this.#take(payload) } })
  }

  /** Keeps what it still has, and lets go of what it has no longer. */
  #assigned(partitions: readonly number[]): void {
    const { groupId, log } = this.#options
    log.debug({ groupId, partitions }, 'partitions were assigned')
    for (const [partition, window] of this.#windows) {
      if (partitions.includes(partition)) continue
      window.release()
      this.#windows.delete(partition)
    }
    for (const partition of partitions) {
      const window = this.#windows.get(partition) ?? new PartitionWindow()
      this.#windows.set(partition, window)
      window.committed = undefined
      if (this.#stopping) this.#pause(partition, window)
      else this.#resume(partition, window)
    }
  }

  #take({ batch: { partition, messages }, resolveOffset, isRunning, isStale }: EachBatchPayload): void {
    const window = this.#windows.get(partition)
    if (!window || window.lost.aborted || !isRunning() || isStale()) return
    for (const message of messages) {
      const offset = BigInt(message.offset)
      if (!window.take(offset, message.timestamp)) continue
      const delivery: Delivery = { key: message.key, value: message.value, headers: textHeaders(message.headers), partition, offset: message.offset }
      // What has no key has no order either.
      this.#chains.append(message.key?.toString() ?? `${partition}:${offset}`, () => this.#handle(window, delivery))
    }
    const last = messages.at(-1)
    if (last) resolveOffset(last.offset)
    if (window.size > HIGH_WATER) this.#pause(partition, window)
  }

  async #handle(window: PartitionWindow, delivery: Delivery): Promise<void> {
    if (window.lost.aborted) return
    try {
      await this.#options.handle(delivery, window.lost)
    } catch (error) {
      if (!window.lost.aborted) this.#options.log.fatal({ err: error, groupId: this.#options.groupId }, 'a message was left in hand')
      return
    }
    window.finish(BigInt(delivery.offset))
    if (window.paused && window.size < LOW_WATER && !this.#stopping) {
      this.#resume(delivery.partition, window)
    }
    this.#commitSoon()
  }

  #pause(partition: number, window: PartitionWindow): void {
    window.paused = true
    this.#tell((consumer) => consumer.pause([{ topic: this.#options.topic, partitions: [partition] }]))
  }

  #resume(partition: number, window: PartitionWindow): void {
    window.paused = false
    this.#tell((consumer) => consumer.resume([{ topic: this.#options.topic, partitions: [partition] }]))
  }

  #tell(order: (consumer: Consumer) => void): void {
    if (!this.#consumer) return
    try {
      order(this.#consumer)
    } catch (error) {
      this.#options.log.debug({ err: error }, 'a consumer outside its group fetches nothing anyway')
    }
  }

  /** With what finishes in the next moment; at once when nothing is left to wait for, and the last time was a moment ago. */
  #commitSoon(): void {
    if (this.#committing || this.#commitTimer) return
    const idle = [...this.#windows.values()].every((window) => window.size === 0)
    const waitMs = idle ? Math.max(0, this.#committedAt + COMMIT_EVERY_MS - performance.now()) : COMMIT_EVERY_MS
    this.#commitTimer = setTimeout(() => {
      this.#commitTimer = undefined
      this.#startCommit()
    }, waitMs)
  }

  #startCommit(): void {
    this.#committedAt = performance.now()
    this.#committing ??= this.#commit().finally(() => {
      this.#committing = undefined
      if (this.#due().length > 0 && !this.#stopping) this.#commitSoon()
    })
  }

  #due(): { window: PartitionWindow; partition: number; offset: bigint }[] {
    return [...this.#windows].flatMap(([partition, window]) => {
      const offset = window.committable
      return offset === undefined || offset === window.committed ? [] : [{ window, partition, offset }]
    })
  }

  async #commit(): Promise<void> {
    const { topic, groupId, log } = this.#options
    const due = this.#due()
    if (due.length === 0 || !this.#consumer) return
    try {
      await this.#consumer.commitOffsets(due.map(({ partition, offset }) => ({ topic, partition, offset: offset.toString() })))
      for (const { window, offset } of due) window.committed = offset
    } catch (error) {
      // During a rebalance nobody can commit. What stays uncommitted comes again, and the inbox drops it.
      log.debug({ err: error, groupId }, 'offsets could not be committed; they are tried again')
    }
  }
}

/** A broker that has just started looks after its groups a moment later. */
function isComingUp(error: unknown): boolean {
  const type: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'type') : undefined
  return type === 'GROUP_LOAD_IN_PROGRESS' || type === 'GROUP_COORDINATOR_NOT_AVAILABLE' || type === 'NOT_COORDINATOR_FOR_GROUP'
}
