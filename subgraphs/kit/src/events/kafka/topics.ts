import { setTimeout as delay } from 'node:timers/promises'
import type { Admin, Kafka } from 'kafkajs'
import type { Logger } from '../../log.ts'
import { withoutTrace } from '../../trace.ts'

/** Shorter than the inbox remembers: a group that starts from the beginning again meets nothing that it has forgotten. */
const EVENT_RETENTION_MS = 14 * 24 * 3600_000
const LETTER_RETENTION_MS = 365 * 24 * 3600_000
const MAX_MESSAGE_BYTES = 8 * 1024 * 1024
/** A broker learns of a new topic a moment after the controller has made it. */
const KNOWN_WITHIN_MS = 15_000
const KNOWN_POLL_MS = 50
const READY_FOR_MS = 1_000
const READY_TIMEOUT_MS = 3_000

/** The topics of one cluster: makes them, and says how far a group is behind. */
export class KafkaTopics implements AsyncDisposable {
  readonly #admin: Admin
  readonly #partitions: number
  readonly #log: Logger
  readonly #made = new Map<string, Promise<void>>()
  #asked: { at: number; answer: Promise<boolean> } | undefined

  private constructor(admin: Admin, partitions: number, log: Logger) {
    this.#admin = admin
    this.#partitions = partitions
    this.#log = log
  }

  /** @throws when no broker answers. */
  static async connect(kafka: Kafka, { partitions, log }: { partitions: number; log: Logger }): Promise<KafkaTopics> {
    const admin = kafka.admin()
    await admin.connect()
    return new KafkaTopics(admin, partitions, log)
  }

  /** The topic and its dead letters exist, whoever made them. @throws when no broker answers. */
  async ensure(topic: string): Promise<void> {
    const made = this.#made.get(topic) ?? withoutTrace(() => this.#make(topic))
    this.#made.set(topic, made)
    try {
      await made
    } catch (error) {
      this.#made.delete(topic)
      throw error
    }
  }

  /** Messages of a topic that a group has not committed; all that are kept, when it has committed none. */
  async backlog(topic: string, groupId: string): Promise<number> {
    const [ends, [committed]] = await this.#settled(topic, () => Promise.all([
      this.#admin.fetchTopicOffsets(topic),
      this.#admin.fetchOffsets({ groupId, topics: [topic] }),
    ]))
    const committedAt = new Map(committed?.partitions.map(({ partition, offset }) => [partition, BigInt(offset)]))
    let behind = 0n
    for (const { partition, high, low } of ends) {
      const from = committedAt.get(partition) ?? -1n
      const first = BigInt(low)
      behind += BigInt(high) - (from > first ? from : first)
    }
    return Number(behind)
  }

  /** Whether a broker answers; an answer is believed for a second. */
  async ready(): Promise<boolean> {
    if (this.#asked && Date.now() - this.#asked.at < READY_FOR_MS) return this.#asked.answer
    const timeout = Promise.withResolvers<boolean>()
    const timer = setTimeout(() => timeout.resolve(false), READY_TIMEOUT_MS)
    const answer = Promise.race([this.#admin.describeCluster().then(() => true, () => false), timeout.promise]).finally(() => clearTimeout(timer))
    this.#asked = { at: Date.now(), answer }
    return answer
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#admin.disconnect()
  }

  async #make(topic: string): Promise<void> {
    const topicOf = (name: string, retentionMs: number) => ({
      topic: name,
      numPartitions: this.#partitions,
      replicationFactor: -1,
      configEntries: [
        { name: 'retention.ms', value: String(retentionMs) },
        { name: 'max.message.bytes', value: String(MAX_MESSAGE_BYTES) },
      ],
    })
    // Another process may be making them at this moment: only one is told that it did.
    const created = await this.#admin.createTopics({
      waitForLeaders: false,
      topics: [topicOf(topic, EVENT_RETENTION_MS), topicOf(`${topic}.dlq`, LETTER_RETENTION_MS)],
    })
    if (created) this.#log.info({ topic, partitions: this.#partitions }, 'a topic was made')
    await this.#known([topic, `${topic}.dlq`])
  }

  async #known(topics: string[]): Promise<void> {
    await patiently(() => this.#admin.fetchTopicMetadata({ topics }), () => true)
  }

  /** A broker that takes over a partition says for a moment that it does not lead it: kafkajs' admin neither waits that out nor asks who does. */
  async #settled<Answer>(topic: string, ask: () => Promise<Answer>): Promise<Answer> {
    return patiently(ask, async (error) => {
      if (!(error instanceof Error && 'retriable' in error && error.retriable)) return false
      await this.#learnLeaders(topic)
      return true
    })
  }

  /** The one call of kafkajs' admin that reads the leaders anew; it makes nothing. */
  async #learnLeaders(topic: string): Promise<void> {
    await this.#admin.createTopics({ validateOnly: true, waitForLeaders: false, topics: [{ topic }] })
  }
}

/** Asks again while the failure may pass, within bounds. */
async function patiently<Answer>(ask: () => Promise<Answer>, mayPass: (error: unknown) => boolean | Promise<boolean>): Promise<Answer> {
  const deadline = performance.now() + KNOWN_WITHIN_MS
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (performance.now() > deadline || !await mayPass(error)) throw error
      await delay(KNOWN_POLL_MS)
    }
  }
}
