import { describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import type { DomainEvent } from '#kit/events/event.ts'
import { PgBossTransport } from '#kit/events/pg-boss-transport.ts'
import type { DeadLetter } from '#kit/events/transport.ts'
import { createLogger } from '#kit/log.ts'
import { newTraceparent } from '#kit/trace.ts'
import { createTestDatabase } from '../testing/postgres.ts'
import { waitFor } from '../testing/wait-for.ts'

const log = createLogger({ name: 'test', level: 'silent' })
const subscription = { topic: 'toy.v1', group: 'toy.readers' }

function eventOf(subject: string, id: string): DomainEvent {
  return {
    id, type: 'toy.moved', specversion: '1.0', source: '/toy', subject, sequence: 1, time: '2026-01-01T00:00:00.000Z',
    dataschema: 'schema/events#toy.moved', data: {}, correlationid: id, traceparent: newTraceparent(),
  }
}

describe('an event whose every attempt takes the process with it', () => {
  it('goes to the dead letters, and holds the next one of its subject back no longer', async () => {
    await using database = await createTestDatabase('events')
    const handled: string[] = []
    {
      await using died = await PgBossTransport.start({ databaseUrl: database.url, log })
      await died.register(subscription)
      await died.publish(subscription.topic, [eventOf('ctr_1', 'evt_1')])
    }
    await using client = await connected(database.url)
    await client.query("UPDATE pgboss.job SET state = 'active', started_on = now(), retry_count = 6 WHERE name = 'toy.v1/toy.readers'")

    await using transport = await PgBossTransport.start({ databaseUrl: database.url, log })
    await transport.register(subscription)
    // The backoff is not what this is about.
    await client.query("UPDATE pgboss.job SET start_after = now() WHERE name = 'toy.v1/toy.readers'")
    await transport.publish(subscription.topic, [eventOf('ctr_1', 'evt_2')])
    await transport.consume(subscription, async ({ id }) => { handled.push(id) })

    await waitFor('the second event', () => handled.includes('evt_2'))
    expect(handled).toEqual(['evt_2'])
    const letters: DeadLetter[] = []
    await transport.consumeDeadLetters(subscription.topic, 'toy.desk', async (letter) => { letters.push(letter) })
    await waitFor('the letter', () => letters.length > 0)
    expect(letters).toEqual([expect.objectContaining({ attempts: 7, event: expect.objectContaining({ id: 'evt_1' }) })])
  })
})

async function connected(url: string): Promise<Client & AsyncDisposable> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() })
}
