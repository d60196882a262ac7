import { execFile, spawn } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const RUN = ['infra/local/run.mjs', 'infra/faults/run.ts', '--seed', '1', '--minutes', '0.75', '--faults', 'duplicates,subscribers,reset']

interface Sabotage {
  readonly what: string
  readonly file: string
  /** Each must occur exactly once. */
  readonly edits: readonly { readonly from: string; readonly to: string }[]
  /** Invariants of which at least one must be violated. */
  readonly caughtBy: readonly string[]
}

/** What keeps the promises, and may be switched off one at a time. */
const SABOTAGES: readonly Sabotage[] = [
  {
    what: 'the inbox check',
    file: 'subgraphs/kit/src/events/consumer.ts',
    edits: [{ from: '    if (inserted.length === 0) abort(undefined)\n', to: '' }],
    caughtBy: ['I7'],
  },
  {
    what: 'the row lock on stock',
    file: 'subgraphs/products/src/services/stock.ts',
    edits: [{ from: ' FOR NO KEY UPDATE OF offer', to: '' }, { from: "    .setLock('pessimistic_write')\n", to: '' }],
    caughtBy: ['I5'],
  },
  {
    what: 'the idempotency key',
    file: 'subgraphs/kit/src/idempotency.ts',
    edits: [{
      from: '[actor, command.mutation, command.idempotencyKey, requestHash, runtime.clock.now()]',
      to: '[actor, command.mutation, crypto.randomUUID(), requestHash, runtime.clock.now()]',
    }],
    caughtBy: ['I10'],
  },
  {
    what: 'the cursor fill',
    file: 'subgraphs/kit/src/live.ts',
    edits: [{ from: 'position = wanted ?? await lastSequence(runtime, channel)', to: 'position = await lastSequence(runtime, channel)' }],
    caughtBy: ['I8'],
  },
]

const say = (line: string) => { process.stdout.write(`${line}\n`) }

const folder = await mkdtemp(join(tmpdir(), 'broxiva-proof-'))
let wrong = 0
try {
  // PostgreSQL does not run as root: its own user must be able to enter.
  await chmod(folder, 0o755)
  const tree = join(folder, 'tree')
  await copyTree(tree)
  say(`Each run: node ${RUN.join(' ')}\n`)

  if (!await proves('nothing is switched off', tree, [])) wrong++
  for (const { what, file, edits, caughtBy } of SABOTAGES) {
    const path = join(tree, file)
    const original = await readFile(path, 'utf8')
    await writeFile(path, sabotaged(original, edits, file))
    if (!await proves(`${what} is switched off (${file})`, tree, caughtBy)) wrong++
    await writeFile(path, original)
  }
  say(wrong === 0 ? 'The checker is proved: green as delivered, red for each of the four.' : `The checker is not proved: ${wrong} of ${SABOTAGES.length + 1} runs ended otherwise than they must.`)
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}
process.exit(wrong === 0 ? 0 : 1)

/** Everything that git knows of, as it is in the work tree, with the installed packages. */
async function copyTree(tree: string): Promise<void> {
  const { stdout } = await promisify(execFile)('git', ['ls-files', '-z'], { cwd: ROOT, maxBuffer: 2 ** 26 })
  for (const file of stdout.split('\0').filter(Boolean)) {
    await mkdir(dirname(join(tree, file)), { recursive: true })
    await cp(join(ROOT, file), join(tree, file)).catch((error: NodeJS.ErrnoException) => {
      // Deleted in the work tree, and not committed yet.
      if (error.code !== 'ENOENT') throw error
    })
  }
  await symlink(join(ROOT, 'node_modules'), join(tree, 'node_modules'))
}

/** @throws unless every edit applies exactly once. */
function sabotaged(source: string, edits: Sabotage['edits'], file: string): string {
  let edited = source
  for (const { from, to } of edits) {
    const parts = edited.split(from)
    if (parts.length !== 2) throw new Error(`«${from.trim()}» occurs ${parts.length - 1} times in ${file}, and must occur once: the proof has to follow the code.`)
    edited = parts.join(to)
  }
  return edited
}

/** Runs the suite in the copy; true when it ended as it must. An empty `caughtBy` stands for green. */
async function proves(what: string, tree: string, caughtBy: readonly string[]): Promise<boolean> {
  say(`== ${what}`)
  const lines: string[] = []
  const temporary = join(folder, 'runs')
  await mkdir(temporary, { recursive: true })
  await chmod(temporary, 0o755)
  const suite = spawn(process.execPath, ['--disable-warning=TimeoutNegativeWarning', ...RUN], { cwd: tree, env: { ...process.env, TMPDIR: temporary }, stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: suite.stdout })) {
    process.stderr.write(`${line}\n`)
    lines.push(line)
  }
  const code = suite.exitCode ?? await new Promise<number | null>((resolve) => { suite.once('exit', resolve) })
  await rm(temporary, { recursive: true, force: true, maxRetries: 3 })

  // Where it ran is of no interest, and differs from run to run.
  for (const line of lines.filter((candidate) => /^( {4}[^\d\s]|[✓✗] |faults=)/.test(candidate))) say(line)
  const red = lines.flatMap((line) => /^✗ (\S+)/.exec(line)?.slice(1) ?? [])
  const finished = lines.some((line) => line.startsWith('faults='))
  const asItMust = finished && (caughtBy.length === 0 ? code === 0 && red.length === 0 : code === 1 && caughtBy.some((invariant) => red.includes(invariant)))
  const verdict = !finished ? 'it broke off' : red.length === 0 ? 'green' : `red: ${red.join(', ')}`
  say(`→ ${verdict}; ${asItMust ? 'as it must be' : 'NOT AS IT MUST BE'} (${caughtBy.length === 0 ? 'green' : `red: ${caughtBy.join(' or ')}`})\n`)
  return asItMust
}
