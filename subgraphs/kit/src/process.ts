import { setTimeout as delay } from 'node:timers/promises'
import { readFileSync } from 'node:fs'
import { ConfigError } from './config.ts'
import { messageOf } from './embedded-postgres-error.ts'
import type { Logger } from './log.ts'
import { errorsReported } from './start-error-tracking.ts'

const STOP_TIMEOUT_MS = 30_000
const LOOK_FOR_PARENT_MS = 500
const FIRST_RETRY_MS = 200
const MAX_RETRY_MS = 5_000

/**
 * Runs one program until SIGTERM, SIGINT or SIGHUP: `start` puts what it makes on the stack, the latest of it is disposed of first. Ends with 0, or with 1
 * when the configuration is wrong, the stop fails or takes longer than half a minute, or an error was left to nobody: then whoever supervises starts it anew. A
 * second signal ends it at once.
 */
export async function runProcess({ env, log, start }: {
  env: NodeJS.ProcessEnv
  log: Logger
  start: (running: AsyncDisposableStack, stopping: AbortSignal) => Promise<void>
}): Promise<void> {
  const running = new AsyncDisposableStack()
  const stopping = new AbortController()

  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.fatal({ err: error }, 'an error that nobody handles')
      endReported()
    })
  }
  const stop = (cause: string) => {
    if (stopping.signal.aborted) process.exit(130)
    log.info({ cause }, 'stopping')
    stopping.abort()
    void stopWithin(running, log).then((code) => process.exit(code))
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => stop(signal))
  whenOrphaned(env, () => stop('the supervisor is gone'))

  try {
    await start(running, stopping.signal)
  } catch (error) {
    if (stopping.signal.aborted) return
    log.fatal({ err: error }, 'could not start')
    endReported()
  }
}

/** An error that ends the process is reported first, where errors are; otherwise it ends at once. */
function endReported(): void {
  void errorsReported().then(() => process.exit(1))
}

async function stopWithin(running: AsyncDisposableStack, log: Logger): Promise<number> {
  try {
    const late = await Promise.race([running.disposeAsync(), delay(STOP_TIMEOUT_MS, 'late' as const)])
    if (!late) {
      log.info('stopped')
      return 0
    }
    log.error(`not everything had stopped after ${STOP_TIMEOUT_MS / 1000} s`)
  } catch (error) {
    log.error({ err: error }, 'could not stop in order')
  }
  return 1
}

/** A supervisor that is killed stops nobody; its processes see it themselves. */
function whenOrphaned(env: NodeJS.ProcessEnv, orphaned: () => void): void {
  const supervisor = Number(env['BROXIVA_SUPERVISOR_PID'])
  if (!supervisor) return
  const look = setInterval(() => {
    if (process.ppid === supervisor) return
    clearInterval(look)
    orphaned()
  }, LOOK_FOR_PARENT_MS)
  look.unref()
}

/** Reads a program's configuration, secrets in files included. What is wrong is printed, every problem a line, and ends the process with 1. */
export function configOrExit<Config>(name: string, env: NodeJS.ProcessEnv, toConfig: (env: NodeJS.ProcessEnv) => Config): Config {
  try {
    return toConfig(withSecretsFromFiles(env))
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${[`${name} cannot run: the configuration is wrong`, ...error.problems].join('\n  ')}\n`)
    return process.exit(1)
  }
}

/**
 * A secret may come in a file: `ORDERS_DATABASE_URL_FILE` names the one that holds `ORDERS_DATABASE_URL`, and so for every variable that ends in `_URL`,
 * `_KEY` or `_KEYS`. A variable that is set itself wins.
 *
 * @throws {ConfigError} naming every file that cannot be read.
 */
export function withSecretsFromFiles(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const read: NodeJS.ProcessEnv = { ...env }
  const problems: string[] = []
  for (const [variable, path] of Object.entries(env)) {
    const secret = /^([A-Z_]+_(?:URL|KEYS?))_FILE$/.exec(variable)?.[1]
    if (!secret || !path || env[secret] !== undefined) continue
    try {
      read[secret] = readFileSync(path, 'utf8').trim()
    } catch (error) {
      problems.push(`${variable}: ${messageOf(error)}`)
    }
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return read
}

/** Does `work` until it succeeds, with growing pauses of 5 s at most, and says each time what is missing. Rejects once `stopping` aborts. */
export async function untilItWorks<T>(what: string, work: () => Promise<T>, { stopping, log }: { stopping: AbortSignal; log: Logger }): Promise<T> {
  for (let pauseMs = FIRST_RETRY_MS; ; pauseMs = Math.min(pauseMs * 2, MAX_RETRY_MS)) {
    stopping.throwIfAborted()
    try {
      return await work()
    } catch (error) {
      log.warn({ err: error, pauseMs }, `${what}: not yet; it is tried again`)
      await delay(pauseMs, undefined, { signal: stopping })
    }
  }
}
