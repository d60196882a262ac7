import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { z } from 'zod'
import { parseConfig } from '#kit/config.ts'
import { configOrExit } from '#kit/process.ts'
import { encryptionKeys, signingKey } from '../local/keys.ts'
import { SUBGRAPHS, type SubgraphName } from '../local/stack.ts'
import { databaseName, privateJwk } from './environment.ts'

// Prepares what the processes of a deployment need, each in a folder of its own that nobody else is given: the keys, and for each subgraph a database
// with a role that owns it and may connect to no other. Repeating it changes nothing. `infra/compose.yaml` runs it first.

const environment = z.object({
  /** A superuser's address. */
  POSTGRES_ADMIN_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Gets a folder for each process. */
  BROXIVA_SECRETS_DIR: z.string().min(1).default('/run/broxiva'),
})

const { POSTGRES_ADMIN_URL: adminUrl, BROXIVA_SECRETS_DIR: folder } = configOrExit('setup', process.env, (env) => parseConfig(environment, env))
for (const name of ['router', ...SUBGRAPHS]) await mkdir(join(folder, name), { recursive: true, mode: 0o700 })
await writeKeys()

const admin = new Client({ connectionString: adminUrl })
await admin.connect()
try {
  for (const name of SUBGRAPHS) await prepareDatabase(name)
} finally {
  await admin.end()
}

/** Whoever signs keeps the private key; the others get what follows from it. */
async function writeKeys(): Promise<void> {
  const internal = await signingKey(join(folder, 'router'), 'internal')
  const accessTokens = await signingKey(join(folder, 'users'), 'access-tokens')
  await write('router', 'internal-token-key', privateJwk(internal))
  await write('users', 'access-token-key', privateJwk(accessTokens))
  await write('users', 'access-token-other-keys', JSON.stringify(accessTokens.publicKeys))
  await write('users', 'encryption-keys', await encryptionKeys(join(folder, 'users')))
  for (const name of SUBGRAPHS) await write(name, 'internal-token-keys', JSON.stringify(internal.publicKeys))
}

async function prepareDatabase(subgraph: SubgraphName): Promise<void> {
  const name = databaseName({}, subgraph)
  if (!await exists('SELECT 1 FROM pg_roles WHERE rolname = $1', name)) await admin.query(`CREATE ROLE "${name}" LOGIN`)
  if (!await exists('SELECT 1 FROM pg_database WHERE datname = $1', name)) await admin.query(`CREATE DATABASE "${name}" OWNER "${name}"`)
  await admin.query(`REVOKE CONNECT ON DATABASE "${name}" FROM PUBLIC`)

  const url = new URL(await readFile(join(folder, subgraph, 'database-url'), 'utf8').catch(() => adminUrl))
  if (url.username === name) return
  url.username = name
  url.password = randomBytes(24).toString('base64url')
  url.pathname = `/${name}`
  await admin.query(`ALTER ROLE "${name}" PASSWORD '${url.password}'`)
  await write(subgraph, 'database-url', url.href)
}

async function exists(query: string, name: string): Promise<boolean> {
  return (await admin.query(query, [name])).rows.length > 0
}

/** Written beside and renamed, so that a crash leaves a whole file or none. */
async function write(name: string, file: string, text: string): Promise<void> {
  const path = join(folder, name, file)
  await writeFile(`${path}.new`, text, { mode: 0o600 })
  await rename(`${path}.new`, path)
}
