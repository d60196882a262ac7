import { describe } from '@jest/globals'
import { TEST_KAFKA_BROKERS, TEST_REDIS_URL } from './engine-variables.ts'

export interface TestEngines {
  readonly kafkaBrokers: string[]
  readonly redisUrl: string
}

/** The engines that all tests of this checkout share: take topics and keys with a prefix of your own. @throws when this machine has none */
export function testEngines(): TestEngines {
  const brokers = process.env[TEST_KAFKA_BROKERS]
  const redisUrl = process.env[TEST_REDIS_URL]
  if (!brokers || !redisUrl) throw new Error(`${TEST_KAFKA_BROKERS} and ${TEST_REDIS_URL} are not set: run the tests with \`npm test\``)
  return { kafkaBrokers: brokers.split(','), redisUrl }
}

const available = Boolean(process.env[TEST_KAFKA_BROKERS] && process.env[TEST_REDIS_URL])

/** `describe` of tests that need Kafka or Redis: skipped where the setup has said that there are none. In CI there always are. */
export const describeWithEngines: typeof describe.skip = available ? describe : describe.skip
