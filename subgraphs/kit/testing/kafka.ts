import { randomBytes } from 'node:crypto'
import { Kafka, logLevel, type KafkaMessage, type Producer } from 'kafkajs'
import { KafkaTransport, type KafkaTransportOptions } from '#kit/events/kafka-transport.ts'
import { createLogger } from '#kit/log.ts'
import { testEngines } from './engines.ts'

/** Topics of one test on the shared cluster. Disposing deletes them; dispose of the transports first. */
export interface TestKafka extends AsyncDisposable {
  readonly brokers: readonly string[]
  readonly topicPrefix: string
  start(options?: Partial<KafkaTransportOptions>): Promise<KafkaTransport>
  producer(): Promise<Producer & AsyncDisposable>
  /** The first messages of a topic as they are, whoever else reads it. */
  read(topic: string, count: number): Promise<KafkaMessage[]>
}

/** @throws when this machine has no Kafka. */
export async function openTestKafka(): Promise<TestKafka> {
  const { kafkaBrokers: brokers } = testEngines()
  const topicPrefix = `test-${randomBytes(6).toString('hex')}.`
  const log = createLogger({ name: 'test', level: process.env['BROXIVA_TEST_LOG'] ?? 'silent' })
  const kafka = new Kafka({ clientId: 'test', brokers: [...brokers], logLevel: logLevel.NOTHING })
  const admin = kafka.admin()
  await admin.connect()

  return {
    brokers,
    topicPrefix,
    start: (options) => KafkaTransport.start({ brokers, topicPrefix, partitions: 3, clientId: 'test', log, sessionTimeoutMs: 6_000, retryDelayMs: { first: 50, most: 500 }, ...options }),
    async producer() {
      const own = kafka.producer({ allowAutoTopicCreation: false })
      await own.connect()
      return Object.assign(own, { [Symbol.asyncDispose]: () => own.disconnect() })
    },
    async read(topic, count) {
      const consumer = kafka.consumer({ groupId: `${topicPrefix}reading-${randomBytes(4).toString('hex')}`, maxWaitTimeInMs: 200 })
      const messages: KafkaMessage[] = []
      const enough = Promise.withResolvers<void>()
      await consumer.connect()
      await consumer.subscribe({ topics: [topicPrefix + topic], fromBeginning: true })
      await consumer.run({
        autoCommit: false,
        async eachMessage({ message }) {
          messages.push(message)
          if (messages.length >= count) enough.resolve()
        },
      })
      await enough.promise
      await consumer.disconnect()
      return messages
    },
    async [Symbol.asyncDispose]() {
      const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(topicPrefix))
      if (topics.length > 0) await admin.deleteTopics({ topics })
      await admin.disconnect()
    },
  }
}
