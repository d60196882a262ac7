import { randomBytes } from 'node:crypto'

import { Client } from 'pg'

/** Where jest's global setup tells the test processes about the cluster of this run. */
export const TEST_POSTGRES_URL = 'BROXIVA_TEST_POSTGRES_URL'

export interface TestDatabase extends AsyncDisposable {
  url: string
}

/** Makes an empty database that nobody else uses. Disposing drops it, also when connections are still open. */
export async function createTestDatabase(prefix = 'test'): Promise<TestDatabase> {
  const name = `${prefix}_${randomBytes(6).toString('hex')}`
  const admin = process.env[TEST_POSTGRES_URL]
  if (!admin) throw new Error(`${TEST_POSTGRES_URL} is not set: run the tests with \`npm test\``)

  await query(admin, `CREATE DATABASE "${name}"`)
  const url = new URL(admin)
  url.pathname = `/${name}`
  return {
    url: url.href,
    [Symbol.asyncDispose]: () => query(admin, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
