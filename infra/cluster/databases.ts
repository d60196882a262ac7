import { Client } from 'pg'
import { SUBGRAPHS } from '../local/stack.ts'
import { databaseName, type Engines, type Names } from './environment.ts'

const ALREADY_THERE = new Set(['42P04', '23505'])

/** Makes the databases of the seven subgraphs that are not there yet; several may do so at once. */
export async function createDatabases({ postgresAdminUrl }: Engines, names: Names): Promise<void> {
  await asAdmin(postgresAdminUrl, async (admin) => {
    for (const subgraph of SUBGRAPHS) {
      await admin.query(`CREATE DATABASE ${quoted(databaseName(names, subgraph))}`).catch((error: { code?: string }) => {
        if (!ALREADY_THERE.has(error.code ?? '')) throw error
      })
    }
  })
}

/** Drops the databases of the seven subgraphs with all that is in them, also while they are in use. */
export async function dropDatabases({ postgresAdminUrl }: Engines, names: Names): Promise<void> {
  await asAdmin(postgresAdminUrl, async (admin) => {
    for (const subgraph of SUBGRAPHS) await admin.query(`DROP DATABASE IF EXISTS ${quoted(databaseName(names, subgraph))} WITH (FORCE)`)
  })
}

async function asAdmin(url: string, work: (admin: Client) => Promise<void>): Promise<void> {
  const admin = new Client({ connectionString: url })
  await admin.connect()
  try {
    await work(admin)
  } finally {
    await admin.end()
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
