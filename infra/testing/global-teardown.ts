import { stopServers } from './servers-of-this-run.ts'

/** After all tests of a run. */
export default async function globalTeardown(): Promise<void> {
  await stopServers()
}
