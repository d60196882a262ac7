import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readAdministrator, UsageError } from './administrator.ts'
import { SessionClient } from './import/session-client.ts'
import { UserErrorsError } from './mutate.ts'
import { PersistentClient } from './replay/persistent-client.ts'
import { showReplayProgress } from './replay/progress.ts'
import { seededRandom } from './replay/random.ts'
import { replayFile, type ReplaySummary } from './replay/replay-file.ts'
import { describeSummary, succeeded } from './replay/report.ts'
import { Tally } from './replay/tally.ts'

const USAGE = `Usage: npm run replay -- FILE [OPTION...]

Replays the invoices of the UCI Online Retail data set (CSV, also packed by gzip) as purchases through the public graph.
Running a command again buys nothing twice and goes on after an interruption.

  --lines N          stop after so many lines of the file, and the invoice that they end in
  --from INVOICE     begin with this invoice
  --rate N           begin so many purchases a second, whether or not the earlier ones have ended; late ones count
  --concurrency N    at most so many purchases at a time: 8, or 64 with --rate
  --reads            replay what people look at, too
  --visitors N       for each purchase so many who look and buy nothing; with --reads: 0
  --metrics URL      a router's figures, to tell what its response cache answered
  --run NAME         buy the same invoices once more, under another name
  --seed N           for the spacing of arrivals and retries: 1
  --settle SECONDS   how long the orders may take to come to rest in the end: 300
  --json FILE        write the summary there as well
  --url URL          the graph, else BROXIVA_URL

Environment: BROXIVA_EMAIL and BROXIVA_PASSWORD of a platform administrator, without them the one of the demo accounts that
«npm start» has written to BROXIVA_DATA_DIR (.data); BROXIVA_URL, else the graph of those accounts, else http://localhost:4000/graphql.`

const REQUEST_TIMEOUT_MS = 60_000
/** More than a minute of waiting in all. */
const ATTEMPTS = 12
const BACKOFF_MS = 250

try {
  process.exitCode = await main(process.argv.slice(2), process.env)
} catch (error) {
  process.exitCode = error instanceof UsageError ? 2 : 1
  console.error(`The replay stopped: ${describeFailure(error)}`)
  if (process.env['BROXIVA_DEBUG'] === '1') console.error(error)
}

/** Resolves with the exit code. */
async function main(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const { file, url, json, help, reads, visitors, metrics, from, lines, rate, concurrency, run, seed, settle } = readArguments(args)
  if (help) {
    console.log(USAGE)
    return 0
  }
  if (file === undefined) throw usage('name the file.')
  // npm runs the command in the project's folder, wherever it was called.
  const pathOf = (path: string) => resolve(env['INIT_CWD'] ?? '.', path)

  const random = seededRandom(seed)
  const retried = new Tally()
  await using session = new SessionClient({ ...await readAdministrator(env, url), retryAfterMs: [] })
  const admin = new PersistentClient(session, { timeoutMs: REQUEST_TIMEOUT_MS, attempts: ATTEMPTS, backoffMs: BACKOFF_MS, random, retried: (code) => retried.add(code) })
  // Not by the patient client: a graph that is not there at all is told at once.
  const { viewer } = await session.request('{ viewer { roles } }')
  if (!viewer.roles.includes('PLATFORM_ADMIN')) throw new UsageError('this account may not set a replay up; it needs the role PLATFORM_ADMIN.')

  const atOnce = concurrency ?? (rate === undefined ? 8 : 64)
  const summary = await interruptibly(async (signal) => {
    using progress = showReplayProgress(process.stderr)
    return await replayFile({
      file: pathOf(file), window: { from, lines }, admin, reads, visitors, metricsUrl: metrics, random, retried, progress, signal, concurrency: atOnce, perSecond: rate, name: run, settleMs: settle * 1000,
    })
  })
  for (const line of describeSummary(summary)) console.log(line)
  if (json !== undefined) await writeFile(pathOf(json), `${JSON.stringify({ url: session.url, pace: { rate: rate ?? null, concurrency: atOnce, seed }, ...summary }, null, 2)}\n`)
  return exitCode(summary)
}

function exitCode(summary: ReplaySummary): number {
  if (summary.interrupted) return 130
  return succeeded(summary) ? 0 : 1
}

/** The first Ctrl-C lets what is under way end; the next one ends at once. */
async function interruptibly<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const interruption = new AbortController()
  const interrupt = () => {
    console.error('\nEnding; what is under way is finished first.')
    interruption.abort()
  }
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', interrupt)
  try {
    return await work(interruption.signal)
  } finally {
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
  }
}

function readArguments(args: string[]) {
  const { positionals, values } = parsedArguments(args)
  const [file, ...more] = positionals
  if (more.length > 0) throw usage('one file at a time.')
  const number = (name: keyof typeof values, schema: z.ZodType<number>): number | undefined => {
    const text = values[name]
    if (text === undefined) return undefined
    const parsed = schema.safeParse(text)
    if (!parsed.success) throw usage(`--${name} takes a number, and not «${String(text)}»: ${parsed.error.issues[0]?.message ?? ''}.`)
    return parsed.data
  }
  if (values.run !== undefined && !/^[A-Za-z0-9._-]{1,20}$/.test(values.run)) throw usage('--run takes 1 to 20 letters, digits, and . _ -')
  if (values.visitors !== undefined && !values.reads) throw usage('--visitors goes with --reads.')
  return {
    file, url: values.url, json: values.json, help: values.help, reads: values.reads, metrics: values.metrics, run: values.run, from: values.from?.toUpperCase(),
    lines: number('lines', whole(1, 100_000_000)),
    rate: number('rate', z.coerce.number().positive().max(10_000)),
    concurrency: number('concurrency', whole(1, 1_000)),
    visitors: number('visitors', whole(0, 1_000)),
    seed: number('seed', whole(0, 2 ** 32 - 1)) ?? 1,
    settle: number('settle', whole(0, 86_400)) ?? 300,
  }
}

function whole(min: number, max: number) {
  return z.coerce.number().int().min(min).max(max)
}

function parsedArguments(args: string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args, allowPositionals: true,
      options: { lines: text, from: text, rate: text, concurrency: text, run: text, seed: text, settle: text, json: text, url: text, metrics: text, visitors: text, reads: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    })
  } catch (error) {
    if (error instanceof TypeError) throw usage(error.message)
    throw error
  }
}

function usage(problem: string): UsageError {
  return new UsageError(`${problem}\n\n${USAGE}`)
}

function describeFailure(error: unknown): string {
  if (error instanceof UserErrorsError && error.codes.includes('INVALID_CREDENTIALS')) return 'the e-mail address or the password is wrong.'
  // Something answered, and not a graph.
  if (error instanceof SyntaxError) return 'what answers at that address is not the graph.'
  return error instanceof Error ? error.message : String(error)
}
