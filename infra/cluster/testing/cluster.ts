import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testEngines } from '../../../subgraphs/kit/testing/engines.ts'
import { TEST_POSTGRES_URL } from '../../../subgraphs/kit/testing/postgres.ts'
import { removeCluster } from '../cleanup.ts'
import type { Engines } from '../environment.ts'
import { startCluster, type Cluster, type ClusterOptions } from '../supervisor.ts'

/** The engines that jest's global setup has found. @throws when it has not */
export function enginesOfThisRun(): Engines {
  const { kafkaBrokers, redisUrl } = testEngines()
  const postgresAdminUrl = process.env[TEST_POSTGRES_URL]
  if (!postgresAdminUrl) throw new Error(`${TEST_POSTGRES_URL} is not set: run the tests with \`npm test\``)
  return { postgresAdminUrl, redisUrl, kafkaBrokers: kafkaBrokers.join(',') }
}

/** A cluster that shares nothing but the engines with any other, and is ready; disposing stops it and leaves nothing. */
export async function startTestCluster(options: Partial<ClusterOptions> = {}): Promise<Cluster> {
  const id = randomBytes(4).toString('hex')
  const names = { databasePrefix: `cluster_${id}_`, topicPrefix: `cluster-${id}.`, redisKeyPrefix: `cluster:${id}:`, partitions: 2 }
  const engines = options.engines ?? enginesOfThisRun()
  await using made = new AsyncDisposableStack()
  const dataDir = await mkdtemp(join(tmpdir(), 'broxiva-cluster-'))
  made.defer(() => rm(dataDir, { recursive: true, force: true }))
  made.defer(() => removeCluster(engines, names))
  const cluster = made.use(await startCluster({
    ...names, engines, dataDir, ...options, env: { USERS_ARGON2_MEMORY_KIB: '7168', USERS_ARGON2_PASSES: '1', LOG_LEVEL: 'warn', ...options.env },
  }))
  try {
    await cluster.ready()
  } catch (error) {
    const logs = await Promise.all(cluster.processes.map(async ({ name, logFile }) => `${name}: ${(await readFile(logFile, 'utf8').catch(() => '')).slice(-2_000)}`))
    throw new Error(`${String(error)}\n${logs.join('\n')}`, { cause: error })
  }
  const owned = made.move()
  return { ...cluster, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}
