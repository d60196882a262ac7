import { removeEmbeddedPostgres } from '../src/embedded-postgres.ts'
import { clusterOfThisRun } from './cluster-of-this-run.ts'

/** Stops the run's PostgreSQL, also after failed tests, and deletes its folder. */
export default async function globalTeardown(): Promise<void> {
  const cluster = clusterOfThisRun.current
  if (!cluster) return
  await cluster.postgres.stop()
  await removeEmbeddedPostgres(cluster.dataDir)
}
