import { startServers, stopServers } from './servers-of-this-run.ts'

/** Before all tests of a run. */
export default async function globalSetup(): Promise<void> {
  // Without a listener a signal ends the process at once, and the servers would outlive it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stopServers().finally(() => process.exit(1)))
  await startServers()
}
