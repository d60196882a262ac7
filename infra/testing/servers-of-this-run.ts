import { randomBytes } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codeOf } from '#kit/embedded-postgres-error.ts'
import { type EmbeddedPostgres, removeEmbeddedPostgres, startEmbeddedPostgres } from '#kit/embedded-postgres.ts'
import { TEST_KAFKA_BROKERS, TEST_REDIS_URL } from '../../subgraphs/kit/testing/engine-variables.ts'
import { TEST_POSTGRES_URL } from '../../subgraphs/kit/testing/postgres.ts'
import { EngineError } from '../engines/engine-error.ts'
import { ensureEngines } from '../engines/engines.ts'
import { readEngineSettings } from '../engines/settings.ts'
import { Progress } from '../local/process.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const FOLDER_PREFIX = 'broxiva-test-'

/** The servers that the tests of one run need. jest's setup starts them and its teardown stops them, both in jest's main process. */
const servers = new AsyncDisposableStack()

/** Starts them, and tells the test processes where they are. */
export async function startServers(): Promise<void> {
  try {
    const started = await Promise.allSettled([startPostgres(), startEngines()])
    for (const start of started) if (start.status === 'rejected') throw start.reason
  } catch (error) {
    await stopServers()
    throw error
  }
}

/** Also after failed tests. Repeating it is harmless. */
export function stopServers(): Promise<void> {
  return servers.disposeAsync()
}

/** One PostgreSQL for the whole run, in a folder of its own: several runs at once do not meet. */
async function startPostgres(): Promise<void> {
  await removeClustersOfCrashedRuns()
  const dataDir = join(tmpdir(), FOLDER_PREFIX + randomBytes(6).toString('hex'))
  const postgres: EmbeddedPostgres = await startEmbeddedPostgres({ dataDir, port: 0, durable: false })
  servers.defer(() => removeEmbeddedPostgres(dataDir))
  servers.use(postgres)
  process.env[TEST_POSTGRES_URL] = postgres.adminUrl
}

/**
 * Redis and Kafka, for all runs of this checkout: the last one stops them. Engines that the environment names are taken as they are.
 * A machine that cannot have them is told which tests do not run; in CI that is a failure.
 */
async function startEngines(): Promise<void> {
  if (process.env[TEST_KAFKA_BROKERS] && process.env[TEST_REDIS_URL]) return
  const inCi = process.env['CI'] === 'true'
  const { mode } = readEngineSettings(process.env)
  try {
    const engines = servers.use(await ensureEngines({
      dataDir: join(ROOT, '.data', 'test'), only: ['redis', 'kafka'], ports: { redis: 0, kafka: 0 }, mode, hold: 'process', discard: true,
      // A first start may take a minute there: it downloads and installs.
      progress: inCi ? new Progress() : undefined,
    }))
    process.env[TEST_KAFKA_BROKERS] = engines.kafka.brokers
    process.env[TEST_REDIS_URL] = engines.redis.url
  } catch (error) {
    if (!(error instanceof EngineError) || inCi) throw error
    const suites = await suitesWithEngines()
    process.stderr.write(`\nWithout Redis and Kafka the suites of the project "engines" do not run, and these not in full:\n${suites.map((file) => `  ${file}\n`).join('')}${error.message}\n\n`)
  }
}

/** The test files that ask for the engines. */
async function suitesWithEngines(): Promise<string[]> {
  const folders = ['clients', 'infra', 'router', 'schema', 'subgraphs'].map((folder) => join(ROOT, folder))
  const entries = await Promise.all(folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })))
  const files = entries.flat().filter((entry) => entry.name.endsWith('.test.ts')).map((entry) => join(entry.parentPath, entry.name))
  const asking = await Promise.all(files.map(async (file) => /\b(describeWithEngines|testEngines)\(/.test(await readFile(file, 'utf8'))))
  return files.filter((_, index) => asking[index]).map((file) => relative(ROOT, file)).toSorted()
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
