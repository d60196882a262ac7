import { randomBytes } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { codeOf } from '../src/embedded-postgres-error.ts'
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '../src/embedded-postgres.ts'
import { clusterOfThisRun } from './cluster-of-this-run.ts'
import { TEST_POSTGRES_URL } from './postgres.ts'

const FOLDER_PREFIX = 'broxiva-test-'

/** Starts one PostgreSQL for the whole run, in a folder of its own: several runs at once do not meet. */
export default async function globalSetup(): Promise<void> {
  // Without a listener a signal ends the process at once, and the server would outlive it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))

  await removeClustersOfCrashedRuns()
  const dataDir = join(tmpdir(), FOLDER_PREFIX + randomBytes(6).toString('hex'))
  const postgres = await startEmbeddedPostgres({ dataDir, port: 0, durable: false })
  clusterOfThisRun.current = { postgres, dataDir }
  process.env[TEST_POSTGRES_URL] = postgres.adminUrl
}

async function removeClustersOfCrashedRuns(): Promise<void> {
  const folders = (await readdir(tmpdir())).filter((name) => name.startsWith(FOLDER_PREFIX))
  for (const folder of folders.map((name) => join(tmpdir(), name))) {
    // A run that starts at this moment has made its folder and not claimed it yet.
    const madeAt = (await stat(folder).catch(() => undefined))?.birthtimeMs ?? Date.now()
    if (Date.now() - madeAt < 60_000) continue

    await removeEmbeddedPostgres(folder).catch((error: unknown) => {
      // Another user's, or of a run that is still at work.
      if (!['EACCES', 'EPERM', 'DATA_DIR_IN_USE'].includes(codeOf(error))) throw error
    })
  }
}
