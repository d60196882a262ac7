import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { readDemoAccounts, type DemoAccounts } from '../../clients/cli/demo-accounts.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const START_TIMEOUT_MS = 180_000
const STOP_TIMEOUT_MS = 30_000

/** The product as `npm start` runs it, in a process and a folder of its own. */
export interface Target extends AsyncDisposable {
  readonly url: URL
  readonly accounts: DemoAccounts['accounts']
  /** How it ended, if it has. */
  readonly exit: string | undefined
  /** Memory that it holds now, in bytes. */
  memory(): number
  /** What it has logged as an error, by message. */
  loggedErrors(): Promise<ReadonlyMap<string, LoggedError>>
}

export interface LoggedError {
  readonly count: number
  /** Of the first. */
  readonly stack: string
}

/** @throws with the end of its output when it does not start. */
export async function startTarget(): Promise<Target> {
  const folder = await mkdtemp(join(tmpdir(), 'broxiva-fuzz-'))
  // PostgreSQL, which does not run as root, must get in.
  await chmod(folder, 0o711)
  const child = spawn(process.execPath, ['infra/local/run.mjs', 'infra/local/start.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Who is only told to come later is not tried out.
    env: { ...process.env, BROXIVA_DATA_DIR: folder, BROXIVA_HOST: '127.0.0.1', BROXIVA_PORT: '0', BROXIVA_SUBGRAPH_PORT: '0', BROXIVA_LOG_LEVEL: 'error', ROUTER_RATE_LIMIT: 'false' },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { output = (output + chunk.toString()).slice(-20_000) })
  const exitOf = () => child.exitCode !== null ? `ended with ${child.exitCode}` : child.signalCode === null ? undefined : `ended by ${child.signalCode}`
  const stop = async () => {
    await end(child)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await waitFor('the product to be ready', async () => exitOf() !== undefined || output.includes('Broxiva is ready'), { timeoutMs: START_TIMEOUT_MS, intervalMs: 200 })
    if (exitOf() !== undefined) throw new Error(`it ${exitOf()}`)
    const { url, accounts } = await readDemoAccounts(join(folder, 'demo-accounts.json'))
    return {
      url: new URL(url),
      accounts,
      get exit() { return exitOf() },
      memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) * 1_024,
      async loggedErrors() {
        const lines = (await readFile(join(folder, 'broxiva.log'), 'utf8')).split('\n').filter((line) => line !== '')
        const errors = lines.map((line) => JSON.parse(line) as { msg?: string; err?: { message?: string; stack?: string } })
        const textOf = ({ msg = '', err }: typeof errors[number]) => err?.message === undefined ? msg : `${msg}: ${err.message}`
        return new Map([...Map.groupBy(errors, textOf)].map(([text, of]) => [text, { count: of.length, stack: of[0]?.err?.stack ?? '' }]))
      },
      [Symbol.asyncDispose]: stop,
    }
  } catch (error) {
    await stop()
    throw new Error(`The product does not start: ${(error as Error).message}\n${output.slice(-2_000)}`, { cause: error })
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
  await ended
  clearTimeout(timer)
}
