import { randomBytes } from 'node:crypto'
import { Kafka, logLevel, type Admin, type Producer } from 'kafkajs'
import { KafkaTransport, type KafkaTransportOptions } from '#kit/events/kafka-transport.ts'
import { createLogger } from '#kit/log.ts'

/** Where the tests find the brokers of this run, a comma between them. */
export const TEST_KAFKA_BROKERS = 'BROXIVA_TEST_KAFKA_BROKERS'

/** Topics of one test on the shared cluster. Disposing deletes them; dispose of the transports first. */
export interface TestKafka extends AsyncDisposable {
  readonly brokers: readonly string[]
  readonly topicPrefix: string
  start(options?: Partial<KafkaTransportOptions>): Promise<KafkaTransport>
  admin(): Promise<Admin & AsyncDisposable>
  producer(): Promise<Producer & AsyncDisposable>
}

export async function openTestKafka(): Promise<TestKafka> {
  const brokers = process.env[TEST_KAFKA_BROKERS]?.split(',') ?? []
  if (brokers.length === 0) throw new Error(`${TEST_KAFKA_BROKERS} is not set: there is no Kafka to test on`)
  const topicPrefix = `test-${randomBytes(6).toString('hex')}.`
  const log = createLogger({ name: 'test', level: process.env['BROXIVA_TEST_LOG'] ?? 'silent' })
  const kafka = new Kafka({ clientId: 'test', brokers, logLevel: logLevel.NOTHING })
  const admin = kafka.admin()
  await admin.connect()

  return {
    brokers,
    topicPrefix,
    start: (options) => KafkaTransport.start({ brokers, topicPrefix, partitions: 3, clientId: 'test', log, sessionTimeoutMs: 6_000, retryDelayMs: { first: 50, most: 500 }, ...options }),
    async admin() {
      const own = kafka.admin()
      await own.connect()
      return Object.assign(own, { [Symbol.asyncDispose]: () => own.disconnect() })
    },
    async producer() {
      const own = kafka.producer({ allowAutoTopicCreation: false })
      await own.connect()
      return Object.assign(own, { [Symbol.asyncDispose]: () => own.disconnect() })
    },
    async [Symbol.asyncDispose]() {
      const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(topicPrefix))
      if (topics.length > 0) await admin.deleteTopics({ topics })
      await admin.disconnect()
    },
  }
}
