import { EventEmitter } from 'node:events'
import { randomUUID } from 'node:crypto'
import { RedisPubSub } from 'graphql-redis-subscriptions'
import { PubSub, PubSubEngine } from 'graphql-subscriptions'
import type { Redis } from 'ioredis'
import { z } from 'zod'
import { closeRedis, type RedisConnection } from './redis.ts'

/** Tells subscribers that there may be something new for them. It may lose a wake-up: the log in the database is the truth. */
export interface WakeUps extends PubSubEngine {
  /** False while those of other processes do not arrive; left out where there are no other processes. */
  readonly connected?: boolean
}

/**
 * Wake-ups between the processes of one subgraph. Those of this process reach its own subscribers without Redis. All the others come by one channel for the
 * subgraph, so that subscribers coming and going ask nothing of Redis, and an outage finds one subscription to restore. Whenever the connection goes or comes back,
 * every subscriber is woken: it may have missed something.
 *
 * One channel also keeps clear of what graphql-redis-subscriptions 2.7.0 does under churn: a SUBSCRIBE that fails leaves a rejection that nobody
 * handles, and a message for a listener that left before its SUBSCRIBE was answered throws inside the socket's handler. Each ends the process.
 */
export class RedisWakeUps extends PubSubEngine implements WakeUps, AsyncDisposable {
  readonly #redis: RedisConnection
  readonly #subscriber: Redis
  readonly #remote: RedisPubSub
  readonly #channel: string
  readonly #emitter: EventEmitter
  readonly #local: PubSub
  readonly #origin = randomUUID()
  #listening = false
  #stopNoticing = () => {}

  /** `name` is the subgraph's: its processes wake each other, and nobody else. `eventEmitter` holds this process's subscribers. */
  constructor({ redis, name, eventEmitter = manyMayListen() }: { redis: RedisConnection; name: string; eventEmitter?: EventEmitter }) {
    super()
    this.#emitter = eventEmitter
    this.#local = new PubSub({ eventEmitter })
    this.#redis = redis
    this.#channel = `${redis.keyPrefix}wake:${name}`
    this.#subscriber = redis.openSubscriber()
    this.#remote = new RedisPubSub({ publisher: redis.client, subscriber: this.#subscriber })
    // The second is there for the first: only when somebody else waits for the same SUBSCRIBE is its failure handled.
    for (const hear of [(message: unknown) => this.#hear(message), () => {}]) this.#remote.subscribe(this.#channel, hear).catch(() => {})

    this.#subscriber.on('ready', () => {
      this.#subscriber.subscribe(this.#channel).then(() => this.#listens(true), () => {})
    })
    this.#subscriber.on('close', () => this.#listens(false))
    this.#stopNoticing = redis.onChange(() => this.#wakeAll())
  }

  get connected(): boolean {
    return this.#listening && this.#redis.available
  }

  /** Resolves also when Redis is away: the wake-up is lost for other processes, and they find the update by looking. */
  async publish(topic: string, payload: unknown): Promise<void> {
    await this.#local.publish(topic, payload)
    await this.#redis.run(() => this.#remote.publish(this.#channel, { topic, origin: this.#origin })).catch(() => {})
  }

  subscribe(topic: string, onMessage: (...args: unknown[]) => void): Promise<number> {
    return this.#local.subscribe(topic, onMessage)
  }

  unsubscribe(listener: number): void {
    this.#local.unsubscribe(listener)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopNoticing()
    this.#listening = false
    this.#subscriber.removeAllListeners('close')
    await closeRedis(this.#subscriber)
  }

  #hear(message: unknown): void {
    const heard = wakeUp.safeParse(message)
    if (heard.success && heard.data.origin !== this.#origin) this.#emitter.emit(heard.data.topic, {})
  }

  #listens(listening: boolean): void {
    if (this.#listening === listening) return
    this.#listening = listening
    this.#wakeAll()
  }

  #wakeAll(): void {
    for (const topic of this.#emitter.eventNames()) this.#emitter.emit(topic, {})
  }
}

/** As many may watch one channel as want to; Node takes more than ten for a leak and says so. */
export function manyMayListen(): EventEmitter {
  return new EventEmitter().setMaxListeners(0)
}

const wakeUp = z.object({ topic: z.string(), origin: z.string() })
