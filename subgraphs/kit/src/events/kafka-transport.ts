import { setTimeout as delay } from 'node:timers/promises'
import { Kafka, logLevel } from 'kafkajs'
import { v7 } from 'uuid'
import type { Logger } from '../log.ts'
import { createMetrics, type Metrics } from '../metrics.ts'
import { countDelivery, countFromZero, LagMeter, RETRY_LIMIT } from './delivery.ts'
import type { DomainEvent } from './event.ts'
import { isOutage, isPermanent, reasonOf, stackHashOf } from './failure.ts'
import { NotAnEventError, onlyGroupOf, toEvent, toMessage } from './kafka/cloud-events.ts'
import { GroupConsumer, type Delivery } from './kafka/group-consumer.ts'
import { kafkaLog } from './kafka/kafka-log.ts'
import { toLetter, toLetterMessage } from './kafka/letters.ts'
import { KafkaProducer } from './kafka/producer.ts'
import { KafkaTopics } from './kafka/topics.ts'
import { Slots } from './kafka/window.ts'
import type { DeadLetter, EventTransport, Subscription } from './transport.ts'

/** Events that one group handles at a time; each holds a database connection, of which a subgraph has ten. */
const HANDLED_AT_A_TIME = 8

export interface KafkaTransportOptions {
  readonly brokers: readonly string[]
  /** Stands before every topic and group, so that several graphs share a cluster. */
  readonly topicPrefix: string
  /** Of a topic that does not exist yet. */
  readonly partitions: number
  readonly clientId: string
  readonly log: Logger
  readonly metrics?: Metrics
  /** Bounds of the pause before another attempt: it doubles from the first to the most, and a random part of it is waited. */
  readonly retryDelayMs?: { readonly first: number; readonly most: number }
  /** A process that has died gives its partitions up after this long; the broker's least is 6 s. */
  readonly sessionTimeoutMs?: number
}

/**
 * Kafka: a topic for each producing subgraph, `<topic>.dlq` beside it, the subject as key, a consumer group for each
 * subscription. Topics are made on first use. A group reads from the beginning of what is kept.
 */
export class KafkaTransport implements EventTransport {
  readonly #kafka: Kafka
  readonly #topics: KafkaTopics
  readonly #producer: KafkaProducer
  readonly #options: Required<KafkaTransportOptions>
  readonly #consumers: GroupConsumer[] = []
  readonly #consumed: Subscription[] = []
  readonly #lag: LagMeter

  private constructor(kafka: Kafka, topics: KafkaTopics, options: Required<KafkaTransportOptions>) {
    this.#kafka = kafka
    this.#topics = topics
    this.#options = options
    this.#producer = new KafkaProducer(kafka, options.log)
    this.#lag = new LagMeter({ metrics: options.metrics, subscriptions: () => this.#consumed, backlog: (subscription) => this.backlog(subscription) })
  }

  /** @throws when no broker answers. */
  static async start({ metrics = createMetrics(), retryDelayMs = { first: 1_000, most: 30_000 }, sessionTimeoutMs = 10_000, ...rest }: KafkaTransportOptions): Promise<KafkaTransport> {
    const options = { ...rest, metrics, retryDelayMs, sessionTimeoutMs }
    const kafka = new Kafka({
      clientId: options.clientId,
      brokers: [...options.brokers],
      connectionTimeout: 3_000,
      requestTimeout: 20_000,
      logLevel: options.log.isLevelEnabled('trace') ? logLevel.DEBUG : logLevel.INFO,
      logCreator: kafkaLog(options.log),
    })
    return new KafkaTransport(kafka, await KafkaTopics.connect(kafka, options), options)
  }

  async register({ topic }: Subscription): Promise<void> {
    await this.#topics.ensure(this.#named(topic))
  }

  async publish(topic: string, events: readonly DomainEvent[]): Promise<void> {
    await this.#topics.ensure(this.#named(topic))
    await this.#producer.send(this.#named(topic), events.map((event) => toMessage(event)))
  }

  async redeliver({ topic, group }: Subscription, event: DomainEvent): Promise<void> {
    await this.#topics.ensure(this.#named(topic))
    await this.#producer.send(this.#named(topic), [toMessage(event, { onlyGroup: group })])
  }

  async consume(subscription: Subscription, handle: (event: DomainEvent) => Promise<void>): Promise<void> {
    await this.#topics.ensure(this.#named(subscription.topic))
    const slots = new Slots(HANDLED_AT_A_TIME)
    countFromZero(this.#options.metrics, subscription)
    this.#join(subscription, (delivery, signal) => this.#deliver(subscription, delivery, signal, (event) => slots.run(() => handle(event))))
  }

  async consumeDeadLetters(topic: string, group: string, handle: (letter: DeadLetter) => Promise<void>): Promise<void> {
    await this.#topics.ensure(this.#named(topic))
    const letters = { topic: `${topic}.dlq`, group }
    const slots = new Slots(HANDLED_AT_A_TIME)
    this.#join(letters, (delivery, signal) => this.#deliverLetter(letters, delivery, signal, (letter) => slots.run(() => handle(letter))))
  }

  async backlog({ topic, group }: Subscription): Promise<number> {
    return this.#topics.backlog(this.#named(topic), this.#groupId({ topic, group }))
  }

  async ready(): Promise<boolean> {
    return this.#topics.ready()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#lag[Symbol.dispose]()
    await Promise.all(this.#consumers.map((consumer) => consumer[Symbol.asyncDispose]()))
    await this.#producer[Symbol.asyncDispose]()
    await this.#topics[Symbol.asyncDispose]()
  }

  #join(subscription: Subscription, handle: (delivery: Delivery, signal: AbortSignal) => Promise<void>): void {
    const { log, sessionTimeoutMs } = this.#options
    const groupId = this.#groupId(subscription)
    this.#consumers.push(new GroupConsumer({ kafka: this.#kafka, topic: this.#named(subscription.topic), groupId, sessionTimeoutMs, log, handle }))
    this.#consumed.push({ topic: subscription.topic, group: subscription.group })
  }

  async #deliver(subscription: Subscription, delivery: Delivery, signal: AbortSignal, handle: (event: DomainEvent) => Promise<void>): Promise<void> {
    const { metrics, log } = this.#options
    const onlyGroup = onlyGroupOf(delivery.headers)
    if (onlyGroup !== undefined && onlyGroup !== subscription.group) return

    let event: DomainEvent
    try {
      event = toEvent(delivery)
    } catch (error) {
      await this.#bury(subscription, delivery, 1, error, signal)
      return
    }
    for (let failures = 0; ;) {
      signal.throwIfAborted()
      try {
        await handle(event)
        countDelivery(metrics, subscription, 'handled', event)
        return
      } catch (error) {
        const outage = isOutage(error)
        if (!outage) failures++
        if (isPermanent(error) || failures > RETRY_LIMIT) {
          await this.#bury(subscription, delivery, failures, error, signal)
          return
        }
        countDelivery(metrics, subscription, 'retried')
        log.warn({ err: error, ...subscription, eventId: event.id, eventType: event.type, attempt: failures, outage }, 'an event is tried again')
        // An outage that is over should not be waited for any longer.
        await this.#pause(outage ? 1 : failures, signal)
      }
    }
  }

  async #deliverLetter({ topic, group }: Subscription, delivery: Delivery, signal: AbortSignal, handle: (letter: DeadLetter) => Promise<void>): Promise<void> {
    const { log } = this.#options
    let letter: DeadLetter
    try {
      letter = toLetter(delivery)
    } catch (error) {
      if (!(error instanceof NotAnEventError)) throw error
      log.error({ err: error, topic, partition: delivery.partition, offset: delivery.offset }, 'what lies among the dead letters is none; it is left there')
      return
    }
    await this.#untilDone(signal, (error, attempt) => {
      log.error({ err: error, topic, group, letterId: letter.id, attempt }, 'a dead letter could not be kept; it is tried again')
    }, () => handle(letter))
  }

  /** Resolves when the broker has the letter. */
  async #bury({ topic, group }: Subscription, delivery: Delivery, attempts: number, cause: unknown, signal: AbortSignal): Promise<void> {
    const { log, metrics } = this.#options
    const origin = { topic, partition: delivery.partition, offset: delivery.offset }
    log.error({ err: cause, ...origin, group, eventId: delivery.headers['ce_id'], eventType: delivery.headers['ce_type'], attempts }, 'an event went to the dead letters')
    const letter = { id: v7(), subscription: { topic, group }, reason: reasonOf(cause), stackHash: stackHashOf(cause), attempts, buriedAt: new Date(), origin }
    await this.#untilDone(signal, (error) => {
      log.error({ err: error, ...origin, group }, 'a dead letter could not be written; it is tried again')
    }, () => this.#producer.send(`${this.#named(topic)}.dlq`, [toLetterMessage(delivery, letter)]))
    countDelivery(metrics, { topic, group }, 'dead_lettered')
  }

  /** @throws once `signal` aborts. */
  async #untilDone(signal: AbortSignal, onFailure: (error: unknown, attempt: number) => void, work: () => Promise<void>): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      signal.throwIfAborted()
      try {
        await work()
        return
      } catch (error) {
        onFailure(error, attempt)
        await this.#pause(attempt, signal)
      }
    }
  }

  async #pause(attempt: number, signal: AbortSignal): Promise<void> {
    const { first, most } = this.#options.retryDelayMs
    await delay(Math.random() * Math.min(most, first * 2 ** (attempt - 1)), undefined, { signal })
  }

  /** A desk has one name for the letters of all topics; members of one Kafka group all read the same. */
  #groupId({ topic, group }: Subscription): string {
    return this.#named(topic.endsWith('.dlq') ? `${group}.${topic}` : group)
  }

  #named(name: string): string {
    return `${this.#options.topicPrefix}${name}`
  }
}
