import type { EmbeddedPostgres } from '../src/embedded-postgres.ts'

/** What jest's global setup hands to its global teardown: both run in jest's main process. */
export const clusterOfThisRun: { current?: { postgres: EmbeddedPostgres; dataDir: string } } = {}
