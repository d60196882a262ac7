import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readAdministrator, UsageError } from './administrator.ts'
import { GraphRequestError, type GraphClient } from './graph-client.ts'
import { importAdventureWorks, type AdventureWorksResult } from './import/adventureworks.ts'
import { showProgress, type Report } from './import/progress.ts'
import { SessionClient } from './import/session-client.ts'
import { importWatchlist, readOfacSanctions, readUnSanctions, type WatchlistEdition, type WatchlistOutcome } from './import/watchlist.ts'
import { UserErrorsError } from './mutate.ts'

const USAGE = `Usage: npm run import -- COMMAND [OPTION...]

  adventureworks DIR                       vendors, categories, products, offers and stock from the CSV files of the AdventureWorks sample
  un-sanctions FILE                        the consolidated list of the UN Security Council (XML)
  ofac-sanctions SDN_FILE ALT_FILE [ADD_FILE]
                                           OFAC's Specially Designated Nationals (CSV without header) with alternate names, and addresses

Every file may be packed by gzip. Running a command again makes nothing twice and goes on after an interruption.

  --strict            exit with 1 when rows were skipped
  --published DATE    when the watch list was published (2026-02-27), where the file does not say

Environment: BROXIVA_EMAIL and BROXIVA_PASSWORD of a platform administrator, without them the one of the demo accounts that
«npm start» has written to BROXIVA_DATA_DIR (.data); BROXIVA_URL, else the graph of those accounts, else http://localhost:4000/graphql.`

const OUTCOMES: Readonly<Record<WatchlistOutcome, string>> = {
  'activated': 'parties are screened against it from now on.',
  'already active': 'parties are screened against it already.',
  'superseded': 'another edition has replaced it; nothing was changed.',
}

interface Job {
  /** Any one of these platform roles is needed. */
  readonly roles: readonly string[]
  /** Resolves with lines that say what was done. */
  readonly run: (client: GraphClient, report: Report) => Promise<string[]>
}

try {
  process.exitCode = await main(process.argv.slice(2), process.env)
} catch (error) {
  process.exitCode = error instanceof UsageError ? 2 : 1
  console.error(`The import stopped: ${describeFailure(error)}`)
  if (process.env['BROXIVA_DEBUG'] === '1') console.error(error)
}

/** Resolves with the exit code. */
async function main(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const startedAt = performance.now()
  const { positionals: [command, ...files], values: { strict, published, help } } = readArguments(args)
  if (help) {
    console.log(USAGE)
    return 0
  }
  // npm runs the command in the project's folder, wherever it was called.
  const job = jobOf(command, files.map((file) => resolve(env['INIT_CWD'] ?? '.', file)), published)
  await using client = new SessionClient(await readAdministrator(env))
  await requireRole(client, job.roles)

  let skipped = 0
  const lines = await withProgress((event) => { if (event.type === 'problem') skipped += 1 }, (report) => job.run(client, report))
  for (const line of lines) console.log(line)
  const outcome = skipped === 0 ? 'No row was skipped' : skipped === 1 ? '1 row was skipped, with its reason above' : `${skipped} rows were skipped, each with its reason above`
  console.log(`${outcome}; ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`)
  return strict && skipped > 0 ? 1 : 0
}

function jobOf(command: string | undefined, files: readonly string[], published: Date | undefined): Job {
  const [first, second, third, ...more] = files
  switch (command) {
    case 'adventureworks': {
      if (first === undefined || second !== undefined) throw usage('adventureworks needs one folder.')
      return { roles: ['PLATFORM_ADMIN'], run: async (client, report) => summaryOf(await importAdventureWorks({ client, directory: first, report })) }
    }
    case 'un-sanctions': {
      if (first === undefined || second !== undefined) throw usage('un-sanctions needs one file.')
      return listJob(() => readUnSanctions(first, published))
    }
    case 'ofac-sanctions': {
      if (first === undefined || second === undefined || more.length > 0) throw usage('ofac-sanctions needs two or three files.')
      return listJob(() => readOfacSanctions([first, second, third], published))
    }
    case undefined: throw usage('say what to import.')
    default: throw usage(`«${command}» is nothing that can be imported.`)
  }
}

function listJob(read: () => Promise<WatchlistEdition>): Job {
  return {
    roles: ['PLATFORM_ADMIN', 'COMPLIANCE_OFFICER'],
    async run(client, report) {
      const edition = await read()
      const outcome = await importWatchlist(client, edition, report)
      return [`${edition.source} list of ${edition.publishedAt.toISOString().slice(0, 10)}, ${edition.entries.length} entries: ${OUTCOMES[outcome]}`]
    },
  }
}

function summaryOf({ tallies }: AdventureWorksResult): string[] {
  return [...tallies].map(([kind, { created, completed, existing, skipped }]) =>
    `${kind.padEnd(14)}${count(created, 'created')}${count(completed, 'completed')}${count(existing, 'already there')}${count(skipped, 'skipped')}`.trimEnd())
}

function count(number: number, what: string): string {
  return `${String(number).padStart(6)} ${what}  `
}

async function withProgress<Result>(also: Report, work: (report: Report) => Promise<Result>): Promise<Result> {
  using progress = showProgress(process.stderr)
  return await work((event) => {
    also(event)
    progress.report(event)
  })
}

function readArguments(args: string[]) {
  try {
    const { positionals, values } = parseArgs({
      args, allowPositionals: true, options: { strict: { type: 'boolean', default: false }, published: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
    })
    return { positionals, values: { ...values, published: values.published === undefined ? undefined : dateOf(values.published) } }
  } catch (error) {
    if (error instanceof TypeError) throw usage(error.message)
    throw error
  }
}

function dateOf(text: string): Date {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  if (!date || Number.isNaN(date.getTime())) throw usage(`--published takes a date such as 2026-02-27, not «${text}».`)
  return date
}

function usage(problem: string): UsageError {
  return new UsageError(`${problem}\n\n${USAGE}`)
}

/** Before anything is read or written: an account that may not import is told so once, not for every row. */
async function requireRole(client: GraphClient, roles: readonly string[]): Promise<void> {
  const { viewer } = await client.request('{ viewer { roles } }')
  if (!roles.some((role) => viewer.roles.includes(role))) throw new UsageError(`this account may not import; it needs the role ${roles.join(' or ')}.`)
}

function describeFailure(error: unknown): string {
  if (error instanceof UserErrorsError && error.codes.includes('INVALID_CREDENTIALS')) return 'the e-mail address or the password is wrong.'
  // Something answered, and not a graph.
  if (error instanceof SyntaxError) return 'what answers at BROXIVA_URL is not the graph.'
  if (error instanceof GraphRequestError) return `${error.message} Running the same command again goes on.`
  return error instanceof Error ? error.message : String(error)
}
