import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, openSync, closeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { PassThrough } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** As in the image. kafkajs computes a timeout that is over already; Node takes it for 1 ms, which is what is meant. Where the young generation ends: see docs/benchmarks.md, "Memory". */
export const NODE_FLAGS = ['--disable-warning=TimeoutNegativeWarning', '--max-semi-space-size=32']
const FIRST_BACKOFF_MS = 100
const MAX_BACKOFF_MS = 10_000
const LOOK_EVERY_MS = 100
const STOP_TIMEOUT_MS = 40_000

export interface ProcessOptions {
  /** `orders`; of a second replica `orders-2`. */
  readonly name: string
  /** Relative to the project's root. */
  readonly program: string
  readonly env: NodeJS.ProcessEnv
  /** `http://host:port`, where `/health/ready` answers. */
  readonly origin: string
  readonly metricsUrl: string
  readonly logFile: string
  /** The process dies at the crash point that is written here; see the kit's `crash-file.ts`. */
  readonly crashFile: string
  /** Called with every line of the log too. */
  readonly onLine?: (name: string, line: string) => void
  readonly onRestart?: (name: string, cause: string, backoffMs: number) => void
}

/** How a process ended: one of the two is null. */
export interface Exit { readonly code: number | null; readonly signal: NodeJS.Signals | null }

/** One process that is started anew whenever it ends, at first at once, then with growing pauses until it has been ready again. */
export class ClusterProcess {
  readonly name: string
  readonly url: string
  readonly origin: string
  readonly metricsUrl: string
  readonly logFile: string
  readonly crashFile: string
  /** How often it was started anew. */
  restarts = 0
  readonly #options: ProcessOptions
  #wanted = true
  #failures = 0
  #child: ChildProcess | undefined
  #exited: Promise<Exit> | undefined
  #backoff: NodeJS.Timeout | undefined

  constructor(options: ProcessOptions) {
    this.#options = options
    this.name = options.name
    this.origin = options.origin
    this.url = `${options.origin}/graphql`
    this.metricsUrl = options.metricsUrl
    this.logFile = options.logFile
    this.crashFile = options.crashFile
  }

  /** Undefined between its end and its next start. */
  get pid(): number | undefined {
    return this.#child?.pid
  }

  start(): void {
    this.#wanted = true
    clearTimeout(this.#backoff)
    if (!this.#child) this.#launch()
  }

  /** Signals the process that runs now and resolves when it has ended (at once when none runs); the next one is started as usual. */
  async kill(signal: NodeJS.Signals): Promise<Exit | undefined> {
    const exited = this.#exited
    if (!this.#child) return undefined
    this.#child.kill(signal)
    return exited
  }

  /** Ends it by SIGTERM, by SIGKILL if it does not, and leaves it so until `start()`. */
  async stop(): Promise<Exit | undefined> {
    this.#wanted = false
    clearTimeout(this.#backoff)
    const child = this.#child
    const exited = this.#exited
    if (!child) return undefined
    child.kill('SIGTERM')
    const kill = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
    const exit = await exited
    clearTimeout(kill)
    return exit
  }

  /** Whether it answers, and has all that it needs. */
  async isReady(): Promise<boolean> {
    try {
      const response = await fetch(`${this.origin}/health/ready`, { signal: AbortSignal.timeout(5_000) })
      await response.body?.cancel()
      return response.ok
    } catch {
      return false
    }
  }

  /** What it says it lacks; for messages. */
  async missing(): Promise<string> {
    try {
      const response = await fetch(`${this.origin}/health/ready`, { signal: AbortSignal.timeout(5_000) })
      return await response.text()
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  #launch(): void {
    const { name, program, env, crashFile, logFile, onLine } = this.#options
    const log = openSync(logFile, 'a')
    const child = spawn(process.execPath, [...NODE_FLAGS, program], {
      cwd: ROOT,
      // A group of its own: Ctrl-C in the terminal must reach the supervisor alone, which stops them in order.
      detached: true,
      env: { ...env, BROXIVA_SUPERVISOR_PID: String(process.pid), BROXIVA_CRASH_FILE: crashFile },
      stdio: onLine ? ['ignore', 'pipe', 'pipe'] : ['ignore', log, log],
    })
    if (onLine && child.stdout && child.stderr) echo(child, createWriteStream(logFile, { fd: log, flags: 'a' }), (line) => onLine(name, line))
    else closeSync(log)

    this.#child = child
    this.#exited = once(child, 'exit').then(([code, signal]) => {
      const exit = { code, signal } as Exit
      this.#child = undefined
      if (this.#wanted) this.#launchLater(exit)
      return exit
    })
    // Its failure is the exit's: a process that could not even be spawned is tried again like any other.
    this.#exited.catch((error: unknown) => {
      this.#child = undefined
      if (this.#wanted) this.#launchLater({ code: null, signal: null, error: String(error) })
    })
    void this.#forgiveOnceReady(child)
  }

  #launchLater({ code, signal, error }: Exit & { error?: string }): void {
    const backoffMs = Math.min(FIRST_BACKOFF_MS * 2 ** this.#failures, MAX_BACKOFF_MS)
    this.#failures++
    this.#options.onRestart?.(this.name, error ?? (signal ? `was killed by ${signal}` : `ended with ${code}`), backoffMs)
    this.#backoff = setTimeout(() => {
      this.restarts++
      this.#launch()
    }, backoffMs)
  }

  async #forgiveOnceReady(child: ChildProcess): Promise<void> {
    while (this.#child === child) {
      if (await this.isReady()) {
        if (this.#child === child) this.#failures = 0
        return
      }
      await delay(LOOK_EVERY_MS, undefined, { ref: false })
    }
  }
}

function echo({ stdout, stderr }: ChildProcess, file: NodeJS.WritableStream, print: (line: string) => void): void {
  const both = new PassThrough()
  let open = 2
  for (const stream of [stdout, stderr]) {
    stream?.pipe(both, { end: false })
    stream?.once('end', () => { if (--open === 0) both.end() })
  }
  createInterface({ input: both }).on('line', (line) => {
    file.write(`${line}\n`)
    print(line)
  }).once('close', () => { file.end() })
}
