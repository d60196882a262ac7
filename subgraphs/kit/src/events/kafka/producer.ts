import { Partitioners, type Kafka, type Message, type Producer } from 'kafkajs'
import type { Logger } from '../../log.ts'
import { withoutTrace } from '../../trace.ts'

/** Messages of one request; well below what a broker takes, whose limit counts a partition's whole batch. */
const BATCH_BYTES = 512 * 1024
const BATCH_MESSAGES = 1_000
const RETRY = { retries: 6, initialRetryTime: 100, maxRetryTime: 2_000 } as const

interface Waiting {
  readonly messages: readonly Message[]
  readonly sent: () => void
  readonly failed: (error: unknown) => void
}

interface Connected {
  readonly producer: Producer
  sending: number
  retired: boolean
}

/**
 * An idempotent producer, acknowledged by all replicas. Each topic has a lane: one request at a time, whatever waits
 * meanwhile goes out with the next one.
 *
 * kafkajs takes the sequence numbers of a failed request back, also when the broker has written it. The next request under
 * the same numbers would be taken for a copy and dropped, silently. So nothing may follow a request before its end is
 * known, and after a failure a new producer takes over: what was written twice has the same event id.
 */
export class KafkaProducer implements AsyncDisposable {
  readonly #kafka: Kafka
  readonly #log: Logger
  readonly #lanes = new Map<string, Waiting[]>()
  readonly #busy = new Set<Promise<void>>()
  #current: Promise<Connected> | undefined

  constructor(kafka: Kafka, log: Logger) {
    this.#kafka = kafka
    this.#log = log
  }

  /** Resolves when the broker has all of them, in this order for each key. @throws when that is not certain: some may be there. */
  async send(topic: string, messages: readonly Message[]): Promise<void> {
    if (messages.length === 0) return
    await new Promise<void>((sent, failed) => {
      const lane = this.#lanes.get(topic)
      if (lane) {
        lane.push({ messages, sent, failed })
        return
      }
      const opened = [{ messages, sent, failed }]
      this.#lanes.set(topic, opened)
      const emptied = this.#empty(topic, opened).finally(() => this.#busy.delete(emptied))
      this.#busy.add(emptied)
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#busy)
    const current = await this.#current?.catch(() => undefined)
    await current?.producer.disconnect()
  }

  async #empty(topic: string, lane: Waiting[]): Promise<void> {
    for (let taken = takeFrom(lane); taken.length > 0; taken = takeFrom(lane)) {
      try {
        for (const messages of batchesOf(taken.flatMap((waiting) => waiting.messages))) await this.#request(topic, messages)
        for (const { sent } of taken) sent()
      } catch (error) {
        for (const { failed } of taken) failed(error)
      }
    }
    this.#lanes.delete(topic)
  }

  async #request(topic: string, messages: Message[]): Promise<void> {
    const attempt = this.#current ??= withoutTrace(() => this.#connect())
    try {
      const connected = await attempt
      connected.sending++
      try {
        await connected.producer.send({ topic, messages, acks: -1 })
      } catch (error) {
        connected.retired = true
        throw error
      } finally {
        connected.sending--
        if (connected.retired && connected.sending === 0) {
          void connected.producer.disconnect().catch((error: unknown) => this.#log.debug({ err: error }, 'a producer did not disconnect'))
        }
      }
    } catch (error) {
      if (this.#current === attempt) this.#current = undefined
      throw error
    }
  }

  async #connect(): Promise<Connected> {
    const producer = this.#kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      createPartitioner: Partitioners.DefaultPartitioner,
      allowAutoTopicCreation: false,
      retry: RETRY,
    })
    await producer.connect()
    return { producer, sending: 0, retired: false }
  }
}

function takeFrom(lane: Waiting[]): Waiting[] {
  const taken: Waiting[] = []
  for (let count = 0; lane[0] && (taken.length === 0 || count + lane[0].messages.length <= BATCH_MESSAGES);) {
    taken.push(lane[0])
    count += lane[0].messages.length
    lane.shift()
  }
  return taken
}

function* batchesOf(messages: readonly Message[]): Generator<Message[]> {
  let batch: Message[] = []
  let bytes = 0
  for (const message of messages) {
    const size = sizeOf(message)
    if (batch.length > 0 && (bytes + size > BATCH_BYTES || batch.length >= BATCH_MESSAGES)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(message)
    bytes += size
  }
  yield batch
}

function sizeOf({ key, value, headers }: Message): number {
  const texts = [key, value, ...Object.entries(headers ?? {}).flat(2)]
  return texts.reduce<number>((sum, text) => sum + (text ? Buffer.byteLength(text) : 0), 64)
}
