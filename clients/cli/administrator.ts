import { defaultAccountsFile, readDemoAccounts } from './demo-accounts.ts'
import type { SessionOptions } from './import/session-client.ts'

const DEFAULT_URL = 'http://localhost:4000/graphql'

/** The command line is wrong, or nobody is named to sign in. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Who signs in, and where: BROXIVA_EMAIL and BROXIVA_PASSWORD, or the administrator of the demo accounts; `given`, BROXIVA_URL, the demo accounts' graph, or the default.
 *
 * @throws {UsageError} when nobody is named.
 */
export async function readAdministrator(env: NodeJS.ProcessEnv, given?: string): Promise<SessionOptions> {
  const { BROXIVA_URL, BROXIVA_EMAIL: email, BROXIVA_PASSWORD: password } = env
  const url = given ?? BROXIVA_URL
  if (email && password) return { url: url || DEFAULT_URL, email, password }
  if (email || password) throw new UsageError('BROXIVA_EMAIL and BROXIVA_PASSWORD go together.')
  const file = defaultAccountsFile(env)
  try {
    const demo = await readDemoAccounts(file)
    return { url: url || demo.url, ...demo.accounts.admin }
  } catch {
    throw new UsageError(`nobody is named to sign in: set BROXIVA_EMAIL and BROXIVA_PASSWORD, or start the graph with its demo data first («npm start»), which writes ${file}.`)
  }
}
