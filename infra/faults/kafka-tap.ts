import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { Kafka, logLevel, Partitioners, type IHeaders, type KafkaMessage, type Producer } from 'kafkajs'
import { newId } from '#kit/ids.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import type { KafkaContents, Poison } from './checker.ts'
import { shareOf } from './random.ts'

const POISON_HEADER = 'poison'
const COPIED_SHARE = 0.2
const READ_TIMEOUT_MS = 60_000

/** The suite's own hands in Kafka: it reads everything, writes copies and poison, and moves offsets back. */
export class KafkaTap implements AsyncDisposable {
  /** Copies that were written. */
  copies = 0
  readonly poison: Poison[] = []
  readonly #kafka: Kafka
  readonly #topics: readonly string[]
  readonly #seed: number
  readonly #stop = new AbortController()
  readonly #copied = new Set<string>()
  /** Keys of the latest messages: poison goes among their neighbours. */
  readonly #keys = new Map<string, Buffer>()
  #copying: Promise<void> | undefined
  #producer: Promise<Producer> | undefined

  constructor({ brokers, topics, seed }: { brokers: string; topics: readonly string[]; seed: number }) {
    this.#kafka = new Kafka({ clientId: 'faults', brokers: brokers.split(','), logLevel: logLevel.NOTHING, retry: { retries: 10, initialRetryTime: 100, maxRetryTime: 2_000 } })
    this.#topics = topics
    this.#seed = seed
  }

  /** From now on a fifth of all messages, chosen by their ids, lies in its topic twice. */
  startCopying(share = COPIED_SHARE): void {
    this.#copying ??= this.#copyOn(share)
  }

  async stopCopying(): Promise<void> {
    this.#stop.abort()
    await this.#copying
  }

  /** Writes what no consumer can handle, under the key of somebody who is in the middle of something. */
  async putPoison(topic: string, { type }: { type: string | null }): Promise<void> {
    const id = newId('evt')
    const cloudEvent = type === null ? {} : {
      ce_id: id, ce_type: type, ce_specversion: '1.0', ce_source: '/faults', ce_subject: 'poison', ce_sequence: '1', ce_time: new Date().toISOString(),
      ce_dataschema: `schema/events#${type}`, ce_correlationid: id, ce_traceparent: `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`,
    }
    const value = type === null ? randomBytes(64) : JSON.stringify({ poison: true })
    await this.#produce(topic, { key: this.#keys.get(topic) ?? null, value, headers: { ...cloudEvent, [POISON_HEADER]: id } })
    this.poison.push({ id, topic, type })
  }

  /** Moves groups of a topic back by so many messages in each partition. Their members must be gone. */
  async rewind(topic: string, groups: readonly string[], by: number): Promise<void> {
    await this.#withAdmin(async (admin) => {
      const ends = new Map((await admin.fetchTopicOffsets(topic)).map(({ partition, low }) => [partition, BigInt(low)]))
      for (const groupId of groups) {
        const [committed] = await admin.fetchOffsets({ groupId, topics: [topic] })
        const partitions = (committed?.partitions ?? []).filter(({ offset }) => offset !== '-1').map(({ partition, offset }) => {
          const back = BigInt(offset) - BigInt(by)
          const low = ends.get(partition) ?? 0n
          return { partition, offset: String(back > low ? back : low) }
        })
        if (partitions.length > 0) await admin.setOffsets({ groupId, topic, partitions })
      }
    })
  }

  /** Messages that groups have not committed yet. */
  async backlog(groups: readonly { readonly topic: string; readonly group: string }[]): Promise<number> {
    return this.#withAdmin(async (admin) => {
      const ends = new Map(await Promise.all([...new Set(groups.map(({ topic }) => topic))].map(async (topic) => [topic, await admin.fetchTopicOffsets(topic)] as const)))
      const behind = await Promise.all(groups.map(async ({ topic, group }) => {
        const [committed] = await admin.fetchOffsets({ groupId: group, topics: [topic] })
        const at = new Map(committed?.partitions.map(({ partition, offset }) => [partition, Number(offset)]))
        return (ends.get(topic) ?? []).reduce((sum, { partition, high, low }) => sum + Number(high) - Math.max(at.get(partition) ?? -1, Number(low)), 0)
      }))
      return behind.reduce((sum, count) => sum + count, 0)
    })
  }

  /** Reads every topic and its dead letters from beginning to end. */
  async contents(): Promise<KafkaContents> {
    const [events, letters] = await Promise.all([this.#readAll(this.#topics), this.#readAll(this.#topics.map((topic) => `${topic}.dlq`))])
    return {
      topics: events.ends.map(({ topic, messages }) => ({ topic, messages })),
      messages: events.messages.map(({ topic, partition, message }) => ({ topic, partition, offset: message.offset, eventId: textOf(message.headers, 'ce_id') ?? textOf(message.headers, POISON_HEADER) ?? '' })),
      deadLetters: letters.messages.map(({ topic, message }) => ({
        topic,
        group: textOf(message.headers, 'dead-letter-group') ?? '',
        eventId: textOf(message.headers, 'ce_id') ?? textOf(message.headers, POISON_HEADER) ?? '',
        reason: textOf(message.headers, 'dead-letter-reason') ?? '',
      })),
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stopCopying()
    await this.#producer?.then((producer) => producer.disconnect()).catch(() => undefined)
  }

  async #copyOn(share: number): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const consumer = this.#kafka.consumer({ groupId: 'faults.copies', sessionTimeout: 10_000, maxWaitTimeInMs: 500, allowAutoTopicCreation: false, retry: { retries: 3, restartOnFailure: async () => false } })
      const crashed = Promise.withResolvers<void>()
      consumer.on('consumer.crash', () => crashed.resolve())
      const stopped = new Promise<void>((resolve) => this.#stop.signal.addEventListener('abort', () => resolve(), { once: true }))
      try {
        await consumer.connect()
        await consumer.subscribe({ topics: [...this.#topics], fromBeginning: true })
        await consumer.run({ eachMessage: ({ topic, message }) => this.#copy(topic, message, share) })
        await Promise.race([crashed.promise, stopped])
      } catch {
        // The broker is down, as it is meant to be now and then.
        await delay(500, undefined, { signal: this.#stop.signal }).catch(() => undefined)
      }
      await Promise.race([consumer.disconnect().catch(() => undefined), delay(5_000, undefined, { ref: false })])
    }
  }

  async #copy(topic: string, message: KafkaMessage, share: number): Promise<void> {
    if (message.key) this.#keys.set(topic, message.key)
    const id = textOf(message.headers, 'ce_id')
    if (id === undefined || textOf(message.headers, POISON_HEADER) !== undefined || this.#copied.has(id) || shareOf(this.#seed, id) >= share) return
    this.#copied.add(id)
    await this.#produce(topic, { key: message.key, value: message.value, headers: message.headers })
    this.copies++
  }

  async #produce(topic: string, message: { key: Buffer | null; value: Buffer | string | null; headers?: IHeaders }): Promise<void> {
    this.#producer ??= this.#connectProducer()
    const attempt = this.#producer
    try {
      await (await attempt).send({ topic, acks: -1, messages: [message] })
    } catch (error) {
      if (this.#producer === attempt) this.#producer = undefined
      void attempt.then((producer) => producer.disconnect()).catch(() => undefined)
      throw error
    }
  }

  async #connectProducer(): Promise<Producer> {
    const producer = this.#kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner, allowAutoTopicCreation: false })
    await producer.connect()
    return producer
  }

  async #readAll(topics: readonly string[]) {
    const ends = await this.#withAdmin((admin) => Promise.all(topics.map(async (topic) => ({ topic, partitions: await admin.fetchTopicOffsets(topic) }))))
    const missing = new Map(ends.flatMap(({ topic, partitions }) => partitions.filter(({ high, low }) => high !== low).map(({ partition, high }) => [`${topic}/${partition}`, BigInt(high) - 1n])))
    const messages: { topic: string; partition: number; message: KafkaMessage }[] = []
    const consumer = this.#kafka.consumer({ groupId: `faults.read.${newId('grp')}`, allowAutoTopicCreation: false })
    await consumer.connect()
    try {
      await consumer.subscribe({ topics: [...topics], fromBeginning: true })
      await consumer.run({
        autoCommit: false,
        eachMessage: async ({ topic, partition, message }) => {
          const last = missing.get(`${topic}/${partition}`)
          if (last === undefined || BigInt(message.offset) > last) return
          messages.push({ topic, partition, message })
          if (BigInt(message.offset) === last) missing.delete(`${topic}/${partition}`)
        },
      })
      await waitFor('all topics to be read', () => missing.size === 0, { timeoutMs: READ_TIMEOUT_MS })
    } finally {
      await consumer.disconnect()
    }
    return { messages, ends: ends.map(({ topic, partitions }) => ({ topic, messages: partitions.reduce((sum, { high, low }) => sum + Number(BigInt(high) - BigInt(low)), 0) })) }
  }

  /** A broker that is back says for a moment that it leads nothing, and kafkajs' admin does not wait: the work is begun again. */
  async #withAdmin<T>(work: (admin: ReturnType<Kafka['admin']>) => Promise<T>): Promise<T> {
    const { answer } = await waitFor('an answer of Kafka', async () => {
      const admin = this.#kafka.admin()
      await admin.connect()
      try {
        return { answer: await work(admin) }
      } finally {
        await admin.disconnect()
      }
    })
    return answer
  }
}

function textOf(headers: IHeaders | undefined, name: string): string | undefined {
  const value = headers?.[name]
  return (Array.isArray(value) ? value.at(-1) : value)?.toString()
}
