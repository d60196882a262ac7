import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDemoAccounts, type DemoAccounts } from '../../../clients/cli/demo-accounts.ts'
import { removeEmbeddedPostgres } from '#kit/embedded-postgres.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** `npm start` as a user runs it: a process of its own on a data folder of its own, on free ports. */
export class LocalProcess implements AsyncDisposable {
  readonly dataDir: string
  readonly #env: NodeJS.ProcessEnv
  #child: ChildProcess | undefined
  output = ''

  private constructor(dataDir: string, env: NodeJS.ProcessEnv) {
    this.dataDir = dataDir
    this.#env = env
  }

  static async create(env: NodeJS.ProcessEnv = {}): Promise<LocalProcess> {
    const dataDir = await mkdtemp(join(tmpdir(), 'broxiva-process-'))
    // PostgreSQL does not run as root: its own user must be able to enter.
    await chmod(dataDir, 0o755)
    return new LocalProcess(dataDir, env)
  }

  /** Starts it and resolves once it has printed its block. */
  async start(): Promise<DemoAccounts> {
    this.launch()
    await waitFor('the graph to be ready', () => this.output.includes('Broxiva is ready') || this.exitCode !== undefined, { timeoutMs: 180_000 })
    if (this.exitCode !== undefined) throw new Error(`It ended with ${this.exitCode}:\n${this.output}`)
    return readDemoAccounts(join(this.dataDir, 'demo-accounts.json'))
  }

  launch(env: NodeJS.ProcessEnv = {}): ChildProcess {
    this.output = ''
    const child = spawn(process.execPath, ['infra/local/run.mjs', 'infra/local/start.ts'], {
      cwd: ROOT,
      env: { ...process.env, NODE_OPTIONS: '', BROXIVA_DATA_DIR: this.dataDir, BROXIVA_PORT: '0', BROXIVA_SUBGRAPH_PORT: '0', BROXIVA_HOST: '127.0.0.1', ...this.#env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.on('data', (chunk: Buffer) => { this.output += chunk.toString() })
    child.stderr.on('data', (chunk: Buffer) => { this.output += chunk.toString() })
    this.#child = child
    return child
  }

  get pid(): number {
    const pid = this.#child?.pid
    if (pid === undefined) throw new Error('The process has not been started.')
    return pid
  }

  get exitCode(): number | undefined {
    return this.#child?.exitCode ?? undefined
  }

  /** Signals the process and waits for its end; answers its exit code, null after a kill. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
    return child.exitCode
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end('SIGTERM')
    await removeEmbeddedPostgres(join(this.dataDir, 'postgres'))
    await rm(this.dataDir, { recursive: true, force: true })
  }
}
