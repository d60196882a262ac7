import { describe, expect, it } from '@jest/globals'
import { Client } from 'pg'

import { createTestDatabase } from '../testing/postgres.ts'

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}

describe('taking a database for a test', () => {
  it('gives each taker one of its own', async () => {
    await using one = await createTestDatabase('orders')
    await using two = await createTestDatabase('orders')
    const client = await connect(one.url)
    await client.query('CREATE TABLE orders (id int)')
    await client.end()

    const other = await connect(two.url)
    const { rows } = await other.query(`SELECT to_regclass('orders') AS found`)
    await other.end()

    expect(rows).toEqual([{ found: null }])
  })

  it('drops it on dispose, although a connection is still open', async () => {
    const database = await createTestDatabase()
    const forgotten = await connect(database.url)
    const cutOff = new Promise((resolve) => forgotten.on('error', resolve))

    await database[Symbol.asyncDispose]()

    await expect(cutOff).resolves.toMatchObject({ code: '57P01' })
    await expect(connect(database.url)).rejects.toMatchObject({ code: '3D000' })
  })
})
