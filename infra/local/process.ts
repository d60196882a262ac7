import { setTimeout as delay } from 'node:timers/promises'

import { ConfigError } from '#kit/config.ts'
import { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from '#kit/embedded-postgres.ts'

import type { LocalSettings } from './settings.ts'

const SUBGRAPHS = 7

/** `npm` passes Ctrl-C on to a program that the terminal has already told: within this time it is the same keypress. */
const SAME_KEYPRESS_MS = 500

export interface Shutdown {
  /** True from the first signal on: whoever is still starting can give up. */
  readonly requested: boolean
}

/**
 * Calls `drain` once, on the first SIGINT, SIGTERM or SIGHUP, and then ends the process: with 0, or with 1 when the drain fails or takes longer than
 * `timeoutMs`. A second signal ends it at once, with 130.
 */
export function onShutdown(drain: () => Promise<void>, { timeoutMs = 15_000 } = {}): Shutdown {
  let startedAt: number | undefined

  const onSignal = (signal: NodeJS.Signals) => {
    if (startedAt !== undefined) {
      if (performance.now() - startedAt > SAME_KEYPRESS_MS) process.exit(130)
      return
    }
    startedAt = performance.now()
    // The terminal is gone, and what is still printed on it would fail.
    if (signal === 'SIGHUP') for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

    console.log(signal === 'SIGINT' ? '\nStopping; Ctrl-C again stops at once.' : '\nStopping.')
    void drainWithin(drain, timeoutMs).then((code) => process.exit(code))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)

  return {
    get requested() {
      return startedAt !== undefined
    },
  }
}

async function drainWithin(drain: () => Promise<void>, timeoutMs: number): Promise<number> {
  const late = `Not everything had stopped after ${timeoutMs / 1000} s: ended anyway.`
  try {
    const problem = await Promise.race([drain(), delay(timeoutMs, late)])
    console.log(problem ?? 'Stopped.')
    return problem ? 1 : 0
  } catch (error) {
    printFailure('Could not stop in order', error)
    return 1
  }
}

/** Says in a line why Broxiva cannot run, in several only for several problems, and ends the process with 1. BROXIVA_DEBUG=1 adds the stack. */
export function fatal(error: unknown, settings?: LocalSettings): never {
  printFailure('Broxiva cannot run', error, settings)
  process.exit(1)
}

function printFailure(what: string, error: unknown, settings?: LocalSettings): void {
  const debug = process.env['BROXIVA_DEBUG'] === '1'
  const known = describeFailure(error, settings)
  const message = error instanceof Error ? error.message : String(error)
  console.error(`${what}: ${known ?? `${message}${debug ? '' : ' (BROXIVA_DEBUG=1 shows where)'}`}`)
  if (debug) console.error(error)
}

/** What the user can do about a failure that is not a bug; undefined for any other. */
export function describeFailure(error: unknown, settings?: LocalSettings): string | undefined {
  if (error instanceof ConfigError) return error.problems.length === 1 ? error.problems[0] : ['the configuration is wrong', ...error.problems].join('\n  ')
  if (error instanceof EmbeddedPostgresError) return `${error.message}${HINTS[error.code] ?? ''}`
  if (typeof error !== 'object' || error === null) return undefined

  const { code, port, path, cause } = error as NodeJS.ErrnoException & { port?: number; cause?: unknown }
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} is taken by another program; end it, or set ${portVariable(port, settings)} to another port`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      if (port !== undefined) return `port ${port} is not open to this user; set ${portVariable(port, settings)} to another port`
      return path ? `${path} cannot be written; make it writable, or set BROXIVA_DATA_DIR to another folder` : undefined
    case 'ENOSPC':
      return 'no space is left on the device; free some, or set BROXIVA_DATA_DIR to a folder on another one'
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${settings?.host ?? 'the host'} is not an address of this machine; set BROXIVA_HOST to one that is`
    default:
      return cause === undefined ? undefined : describeFailure(cause, settings)
  }
}

const OTHER_FOLDER = '; BROXIVA_DATA_DIR sets another folder'

const HINTS: Partial<Record<EmbeddedPostgresErrorCode, string>> = {
  PORT_TAKEN: '; set BROXIVA_POSTGRES_PORT to another port, or to 0 for a free one',
  DATA_DIR_UNWRITABLE: OTHER_FOLDER,
  DATA_DIR_IN_USE: OTHER_FOLDER,
  DATA_DIR_VERSION_MISMATCH: OTHER_FOLDER,
  DISK_FULL: OTHER_FOLDER,
}

function portVariable(port: number | undefined, settings: LocalSettings | undefined): string {
  const first = settings?.subgraphPort ?? Infinity
  return port !== undefined && port >= first && port < first + SUBGRAPHS ? 'BROXIVA_SUBGRAPH_PORT' : 'BROXIVA_PORT'
}

export interface Step<T> {
  /** Shown while it lasts, on a terminal: "starting PostgreSQL". */
  doing: string
  /** Shown when it is done, with the time that it took: "PostgreSQL ready". */
  done: string | ((result: T) => string)
}

export interface ProgressOptions {
  output?: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }
  /** Milliseconds; only differences count. */
  now?: () => number
}

/**
 * Shows the steps of a start. On a terminal the last line tells what is being done now; elsewhere each step is one line, printed at its end. Steps
 * may run side by side.
 */
export class Progress {
  readonly #output: NonNullable<ProgressOptions['output']>
  readonly #now: () => number
  readonly #running = new Set<{ doing: string }>()

  constructor({ output = process.stdout, now = () => performance.now() }: ProgressOptions = {}) {
    this.#output = output
    this.#now = now
  }

  /** Runs `work`, which may say more exactly what it is doing through `note`. Its error is passed on. */
  async step<T>({ doing, done }: Step<T>, work: (note: (doing: string) => void) => Promise<T>): Promise<T> {
    const step = { doing }
    const startedAt = this.#now()
    this.#running.add(step)
    this.#showStatus()
    try {
      const result = await work((now) => {
        step.doing = now
        this.#showStatus()
      })
      this.#running.delete(step)
      this.line(`✓ ${typeof done === 'string' ? done : done(result)} (${formatDuration(this.#now() - startedAt)})`)
      return result
    } catch (error) {
      this.#running.delete(step)
      this.line(`✗ ${step.doing} failed after ${formatDuration(this.#now() - startedAt)}`)
      throw error
    }
  }

  /** Prints a line above what is being done now. */
  line(text: string): void {
    this.#output.write(`${this.#onTerminal ? ERASE_LINE : ''}${text}\n`)
    this.#showStatus()
  }

  get #onTerminal(): boolean {
    return Boolean(this.#output.isTTY) && process.env['TERM'] !== 'dumb'
  }

  #showStatus(): void {
    if (!this.#onTerminal) return
    const doing = [...this.#running].map((step) => step.doing).join(', ')
    // A status that wraps could not be erased any more.
    const status = `… ${doing}`.slice(0, (this.#output.columns ?? 80) - 1)
    this.#output.write(ERASE_LINE + (doing && status))
  }
}

const ERASE_LINE = '\r\u001B[2K'

/** For people: whole milliseconds below a second, tenths of a second from there on. */
export function formatDuration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`
}
