import { describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { PgBossTransport } from '#kit/events/pg-boss-transport.ts'
import type { DeadLetter } from '#kit/events/transport.ts'
import { createLogger } from '#kit/log.ts'
import { createTestDatabase } from '../testing/postgres.ts'
import { waitFor } from '../testing/wait-for.ts'
import { describeTransport, eventOf, readers } from './transport-contract.ts'

const log = createLogger({ name: 'test', level: 'silent' })
const subscription = readers

describeTransport('pg-boss', async () => {
  const database = await createTestDatabase('events')
  return {
    hasCoordinates: false,
    start: () => PgBossTransport.start({ databaseUrl: database.url, log }),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  }
})

describe('an event whose every attempt takes the process with it', () => {
  it('goes to the dead letters, and holds the next one of its subject back no longer', async () => {
    await using database = await createTestDatabase('events')
    const [first, second] = [eventOf('ctr_1', 1), eventOf('ctr_1', 2)]
    const handled: string[] = []
    {
      await using died = await PgBossTransport.start({ databaseUrl: database.url, log })
      await died.register(subscription)
      await died.publish(subscription.topic, [first])
    }
    await using client = await connected(database.url)
    await client.query("UPDATE pgboss.job SET state = 'active', started_on = now(), retry_count = 6 WHERE name = 'toy.v1/toy.readers'")

    await using transport = await PgBossTransport.start({ databaseUrl: database.url, log })
    await transport.register(subscription)
    // The backoff is not what this is about.
    await client.query("UPDATE pgboss.job SET start_after = now() WHERE name = 'toy.v1/toy.readers'")
    await transport.publish(subscription.topic, [second])
    await transport.consume(subscription, async ({ id }) => { handled.push(id) })

    await waitFor('the second event', () => handled.includes(second.id))
    expect(handled).toEqual([second.id])
    const letters: DeadLetter[] = []
    await transport.consumeDeadLetters(subscription.topic, 'toy.desk', async (letter) => { letters.push(letter) })
    await waitFor('the letter', () => letters.length > 0)
    expect(letters).toEqual([expect.objectContaining({ attempts: 7, event: first })])
  })
})

async function connected(url: string): Promise<Client & AsyncDisposable> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() })
}
