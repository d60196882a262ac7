import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'

const person = z.object({ email: z.string(), password: z.string() })

const demoAccounts = z.object({
  /** The graph that knows these people. */
  url: z.url(),
  /** False while the demo data is being loaded, or after a start that was interrupted. */
  complete: z.boolean().default(true),
  /** By person, given out before anybody exists, so that an interrupted start can go on. */
  passwords: z.record(z.string(), z.string()).default({}),
  accounts: z.object({
    admin: person,
    officer: person.optional(),
    buyer: person.extend({ organizationId: z.string() }).optional(),
    /** Of the buyer's organization, with a limit to what they may spend. */
    purchaser: person.extend({ organizationId: z.string() }).optional(),
    vendors: z.array(person.extend({ organizationId: z.string(), vendorId: z.string(), name: z.string() })).optional(),
    partner: z.object({ apiKey: z.string() }).optional(),
    carrier: z.object({ apiKey: z.string() }).optional(),
    /** Of the carrier's organization: brings what a dispatcher gives them. */
    agent: person.extend({ organizationId: z.string() }).optional(),
  }),
})

/** The people of the demo data and their secrets, made at random on the first start of this machine. */
export type DemoAccounts = z.output<typeof demoAccounts>

/** In the data folder of `npm start`. */
export function defaultAccountsFile(env: NodeJS.ProcessEnv = process.env): string {
  return join(resolve(env['BROXIVA_DATA_DIR'] ?? '.data'), 'demo-accounts.json')
}

/** @throws with code `ENOENT` when the graph has not been started with its demo data, or a zod error for a damaged file. */
export async function readDemoAccounts(file = defaultAccountsFile()): Promise<DemoAccounts> {
  return demoAccounts.parse(JSON.parse(await readFile(file, 'utf8')))
}

/** Whole or not at all, readable by its owner alone. */
export async function writeDemoAccounts(file: string, accounts: DemoAccounts): Promise<DemoAccounts> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.new`, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
  return accounts
}
