import { Redis } from 'ioredis'
import { Kafka, logLevel } from 'kafkajs'
import { dropDatabases } from './databases.ts'
import type { Engines, Names } from './environment.ts'

/** What a cluster of its own left on the engines is deleted; nothing may use it any more. */
export async function removeCluster(engines: Engines, names: Names): Promise<void> {
  await dropDatabases(engines, names)
  await deleteTopics(engines, names.topicPrefix ?? '')
  await deleteKeys(engines, names.redisKeyPrefix ?? '')
}

/** Deletes the topics and consumer groups whose names begin with `prefix`. @throws for an empty one: that is everybody's. */
export async function deleteTopics({ kafkaBrokers }: Pick<Engines, 'kafkaBrokers'>, prefix: string): Promise<void> {
  if (!prefix) throw new Error('Topics without a prefix are not deleted.')
  const admin = new Kafka({ clientId: 'cleanup', brokers: kafkaBrokers.split(','), logLevel: logLevel.NOTHING }).admin()
  await admin.connect()
  try {
    const { groups } = await admin.listGroups()
    const own = groups.map(({ groupId }) => groupId).filter((groupId) => groupId.startsWith(prefix))
    // A group whose last member left a moment ago may not be empty yet; an empty one ages out by itself.
    if (own.length > 0) await admin.deleteGroups(own).catch(() => {})
    const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(prefix))
    if (topics.length > 0) await admin.deleteTopics({ topics })
  } finally {
    await admin.disconnect()
  }
}

/** Deletes the keys that begin with `prefix`. @throws for an empty one: that is everybody's. */
export async function deleteKeys({ redisUrl }: Pick<Engines, 'redisUrl'>, prefix: string): Promise<void> {
  if (!prefix) throw new Error('Keys without a prefix are not deleted.')
  const redis = new Redis(redisUrl)
  try {
    for await (const keys of redis.scanStream({ match: `${prefix}*`, count: 1_000 }) as AsyncIterable<string[]>) {
      if (keys.length > 0) await redis.unlink(...keys)
    }
  } finally {
    redis.disconnect()
  }
}
