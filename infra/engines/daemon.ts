import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'
import { codeOf, messageOf } from '#kit/embedded-postgres-error.ts'
import { identityOf, processesIn } from '#kit/process-table.ts'
import { EngineError } from './engine-error.ts'
import { choosePort } from './ports.ts'

const LOG_ROTATE_BYTES = 10_000_000
const KILL_TIMEOUT_MS = 10_000

/** What is particular to one engine. */
export interface DaemonSpec {
  /** For people: "Redis". */
  readonly title: string
  /** Absolute; the process works in it, which is how one without a record is found. */
  readonly folder: string
  /** What the system may call the process: one of another name in the folder is left alone. */
  readonly processNames: readonly string[]
  /** The first of `portCount` consecutive ones on 127.0.0.1; 0 takes free ones on the first start, and the same ones again later. */
  readonly port: number
  readonly portCount: number
  readonly portVariable: string
  readonly readyTimeoutMs: number
  readonly stopTimeoutMs: number
  /** Makes what the process needs in the folder; called before each launch, never while the process runs. */
  prepare(port: number, note: Note): Promise<{ command: string; args: readonly string[] }>
  /** Ends what the process leaves running when it is killed. */
  endLeftovers?(): Promise<void>
  /** One request that only a working engine answers; resolves with its version. */
  probe(port: number): Promise<string>
}

/** Hears what takes a noticeable time. */
export type Note = (doing: string) => void

export interface EngineState {
  readonly up: boolean
  /** Why not, when it is not up. */
  readonly problem?: string
  readonly port?: number
  readonly pid?: number
  readonly version?: string
}

const recordSchema = z.object({ pid: z.int(), identity: z.string(), port: z.int() })
type Record = z.infer<typeof recordSchema>

/**
 * One process that outlives the program that starts it, in a folder of its own. A record in the folder says which process it is (its pid and when
 * it started, so that a later process with the same pid is not mistaken for it); one that was started and never recorded is found by its folder.
 *
 * Calls must not overlap, in this program or in another: `ensureEngines` sees to that.
 */
export class Daemon {
  readonly #spec: DaemonSpec

  constructor(spec: DaemonSpec) {
    this.#spec = spec
  }

  get logFile(): string {
    return join(this.#spec.folder, 'log')
  }

  /**
   * Makes sure that it runs and answers, and resolves with its port. One that runs is taken as it is; one that does not answer is ended and started
   * again.
   *
   * @throws {EngineError} when it cannot be: nothing of it runs then.
   */
  async start(note: Note = () => {}): Promise<number> {
    const { title, folder, port, portVariable } = this.#spec
    await mkdir(folder, { recursive: true })
    const running = await this.#recorded()
    if (running) {
      if (port !== 0 && running.port !== port) {
        throw new EngineError('RUNS_ELSEWHERE', `${title} runs already, on port ${running.port}, and ${portVariable} asks for ${port}: stop it first with \`npm run infra:down\``)
      }
      // It may be starting: whoever launched it was killed before it answered.
      if (await this.#answers(running.port, async () => (await identityOf(running.pid)) === running.identity)) return running.port
      note(`${title} does not answer: starting it again`)
    }
    await this.stop()
    return this.#launch(note)
  }

  /** Ends it gently, and otherwise by force. Does nothing when it does not run. @throws {EngineError} STOP_FAILED */
  async stop(): Promise<void> {
    await this.#end('SIGTERM', this.#spec.stopTimeoutMs)
    await this.kill()
  }

  /** `kill -9`; resolves once it is gone. @throws {EngineError} STOP_FAILED */
  async kill(): Promise<void> {
    await this.#end('SIGKILL', KILL_TIMEOUT_MS)
    const pids = await this.pids()
    if (pids.length > 0) throw new EngineError('STOP_FAILED', `${this.#spec.title} does not end on any signal (pid ${pids.join(', ')})`)
    await this.#spec.endLeftovers?.()
  }

  /** The process that runs in the folder; several only when an earlier start went wrong. */
  async pids(): Promise<number[]> {
    const { folder, processNames } = this.#spec
    const recorded = await this.#recorded()
    const found = await processesIn(folder, processNames, recorded?.pid)
    return [...new Set([...(recorded ? [recorded.pid] : []), ...found])]
  }

  /** The port that the last start took. */
  async port(): Promise<number | undefined> {
    return (await this.#record())?.port
  }

  /** Asks once. */
  async state(): Promise<EngineState> {
    const running = await this.#recorded()
    if (!running) return { up: false, problem: (await this.#record()) ? 'it has ended' : 'it has not been started' }
    const { pid, port } = running
    try {
      return { up: true, pid, port, version: await this.#spec.probe(port) }
    } catch (error) {
      return { up: false, pid, port, problem: `it does not answer: ${messageOf(error)}` }
    }
  }

  /** Stops it and deletes the folder. */
  async discard(): Promise<void> {
    await this.stop()
    await rm(this.#spec.folder, { recursive: true, force: true, maxRetries: 3 })
  }

  async #launch(note: Note): Promise<number> {
    const { title, folder, portCount: count, portVariable: variable, readyTimeoutMs } = this.#spec
    const port = await choosePort({ port: this.#spec.port, count, earlier: await this.port(), title, variable })
    const { command, args } = await this.#spec.prepare(port, note)
    note(`starting ${title}`)
    if (((await stat(this.logFile).catch(() => undefined))?.size ?? 0) > LOG_ROTATE_BYTES) await rename(this.logFile, `${this.logFile}.1`)
    await using log = await open(this.logFile, 'a', 0o600)
    const logStart = (await log.stat()).size

    // Out of the reach of the terminal's Ctrl-C. NODE_OPTIONS is for the program that starts it, most often jest.
    const child = spawn(command, args, { cwd: folder, detached: true, stdio: ['ignore', log.fd, log.fd], env: { ...process.env, NODE_OPTIONS: '' } })
    const pid = await started(child, command)
    child.unref()
    await this.#write({ pid, identity: (await identityOf(pid)) ?? '', port })
    const runs = () => child.exitCode === null && child.signalCode === null
    if (await this.#answers(port, runs)) return port

    const ended = !runs()
    await this.stop()
    const reason = ended ? await this.#lastWords(logStart) : `it did not answer within ${readyTimeoutMs / 1000} s`
    throw new EngineError('START_FAILED', `${title} did not start: ${reason} (all of it is in ${this.logFile})`)
  }

  async #answers(port: number, runs: () => boolean | Promise<boolean>): Promise<boolean> {
    const deadline = performance.now() + this.#spec.readyTimeoutMs
    while ((await runs()) && performance.now() < deadline) {
      const answered = await this.#spec.probe(port).then(() => true, () => false)
      if (answered) return true
      await delay(50)
    }
    return false
  }

  async #end(signal: NodeJS.Signals, timeoutMs: number): Promise<void> {
    let pids = await this.pids()
    for (const pid of pids) signalTo(pid, signal)
    const deadline = performance.now() + timeoutMs
    while (pids.length > 0 && performance.now() < deadline) {
      await delay(20)
      pids = await this.pids()
    }
  }

  /** The recorded process, when it still runs. */
  async #recorded(): Promise<Record | undefined> {
    const record = await this.#record()
    return record && (await identityOf(record.pid)) === record.identity ? record : undefined
  }

  async #record(): Promise<Record | undefined> {
    const text = await readFile(this.#recordFile, 'utf8').catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error
    })
    return text === undefined ? undefined : recordSchema.parse(JSON.parse(text))
  }

  async #write(record: Record): Promise<void> {
    await writeFile(`${this.#recordFile}.new`, JSON.stringify(record))
    await rename(`${this.#recordFile}.new`, this.#recordFile)
  }

  get #recordFile(): string {
    return join(this.#spec.folder, 'process.json')
  }

  /** What it complained of, from where its log stood before it was launched. */
  async #lastWords(logStart: number): Promise<string> {
    const lines = (await readFile(this.logFile)).subarray(logStart).toString('utf8').split('\n').filter((line) => line.trim() && !/^\s+at /.test(line))
    return (lines.findLast((line) => /fatal|error|exception|cannot|can't|failed/i.test(line)) ?? lines.at(-1) ?? 'it said nothing').trim().slice(0, 300)
  }
}

async function started(child: ChildProcess, command: string): Promise<number> {
  await new Promise((spawned, failed) => child.once('spawn', spawned).once('error', failed)).catch((cause: unknown) => {
    throw new EngineError('START_FAILED', `cannot run ${command}: ${messageOf(cause)}`, { cause })
  })
  if (child.pid === undefined) throw new EngineError('START_FAILED', `${command} was started and has no pid`)
  return child.pid
}

/** Signals a process; does nothing when it has just ended. */
export function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
}
