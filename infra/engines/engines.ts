import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import type { Progress } from '../local/process.ts'
import type { EngineState } from './daemon.ts'
import { DockerFleet, dockerAnswers } from './docker.ts'
import { exclusively, Leases } from './leases.ts'
import { NativeFleet } from './native.ts'
import { DEFAULT_PORTS, ENGINE_NAMES, type EngineMode, type EngineName } from './settings.ts'

/** Where the engines listen, on 127.0.0.1. */
export interface Addresses {
  /** The `postgres` database as superuser, password included. */
  readonly postgres: { readonly adminUrl: string; readonly port: number }
  readonly redis: { readonly url: string; readonly port: number }
  /** `host:port`, for kafkajs' `brokers`. */
  readonly kafka: { readonly brokers: string; readonly port: number }
}

export interface EnginesOptions<Name extends EngineName> {
  /** Absolute. The engines keep their data in `engines/` of it, and their addresses are written to `engines.env` in it. */
  readonly dataDir: string
  /** All three by default. */
  readonly only?: readonly Name[]
  /** `DEFAULT_PORTS` by default; 0 takes a free one, and the same one on later starts. */
  readonly ports?: { readonly [Each in EngineName]?: number }
  readonly mode?: EngineMode
  /** Until the result is disposed of or this process ends, or until `stopEngines`. */
  readonly hold: 'process' | 'until-down'
  /** Whether the last one out deletes the data. */
  readonly discard?: boolean
  readonly progress?: StartProgress
}

export type Engines<Name extends EngineName = EngineName> = Pick<Addresses, Name> & AsyncDisposable & {
  readonly mode: Exclude<EngineMode, 'auto'>
}

/** Shows a start. */
export type StartProgress = Pick<Progress, 'step' | 'line'>

/** The engines of one data folder, however they run. */
export interface Fleet {
  start(names: readonly EngineName[], progress: StartProgress): Promise<void>
  /** Valid after `start`, for what has been started. */
  addresses(): Addresses
  states(names: readonly EngineName[]): Promise<EngineState[]>
  stop(options: { discard: boolean }): Promise<void>
}

/**
 * Makes sure that the engines of a data folder run and answer, and holds them. Several processes may do so at the same time, and again and again: they
 * wait for each other, and share what runs. Whoever gives its hold up last stops the engines; a process that was killed holds nothing.
 *
 * @throws {EngineError} with what to do. What this call started is stopped then, unless somebody else holds it.
 */
export async function ensureEngines<Name extends EngineName = EngineName>(options: EnginesOptions<Name>): Promise<Engines<Name>> {
  const { dataDir, hold, discard = false, progress = SILENT, mode: wanted = 'auto' } = options
  const names: readonly EngineName[] = options.only ?? ENGINE_NAMES
  const site = siteOf(dataDir)

  const onWait = once((pid: number) => progress.line(`Waiting for process ${pid}, which starts or stops the engines.`))
  return exclusively(site.turns, async () => {
    const heldBefore = await site.leases.heldUntilDown()
    const lease = hold === 'process' ? await site.leases.take() : undefined
    if (hold === 'until-down') await site.leases.takeUntilDown()
    const mode = (await recordedMode(site)) ?? (wanted === 'auto' ? ((await dockerAnswers()) ? 'docker' : 'native') : wanted)
    await writeFile(site.modeFile, mode)
    const fleet = fleetOf(mode, site, { ...DEFAULT_PORTS, ...options.ports })

    const leave = async () => {
      await lease?.release()
      if (hold === 'until-down' && !heldBefore) await site.leases.releaseUntilDown()
      if (!(await site.leases.any())) await stopFleet(site, fleet, discard)
    }
    try {
      await fleet.start(names, progress)
      const addresses = fleet.addresses()
      await writeEnvFile(site, names, addresses)
      const left = once(() => exclusively(site.turns, leave))
      return { ...addresses, mode, [Symbol.asyncDispose]: async () => { if (lease) await left() } }
    } catch (error) {
      await leave()
      throw error
    }
  }, onWait)
}

/**
 * Gives up the hold that lasts until now, and stops the engines unless a process still holds them: then they stop when it is done.
 * Repeating it is harmless; what nobody here started is left alone.
 */
export async function stopEngines(dataDir: string): Promise<{ readonly stopped: boolean; readonly usedBy: readonly number[] }> {
  const site = siteOf(dataDir)
  return exclusively(site.turns, async () => {
    await site.leases.releaseUntilDown()
    const usedBy = await site.leases.holders()
    const mode = await recordedMode(site)
    if (usedBy.length > 0 || !mode) return { stopped: false, usedBy }
    await stopFleet(site, fleetOf(mode, site, DEFAULT_PORTS), false)
    return { stopped: true, usedBy }
  })
}

/** What each engine of the data folder is doing now; asking changes nothing. */
export async function engineStates(dataDir: string): Promise<{ readonly [Name in EngineName]: EngineState }> {
  const site = siteOf(dataDir)
  const [postgres, redis, kafka] = await fleetOf((await recordedMode(site)) ?? 'native', site, DEFAULT_PORTS).states(ENGINE_NAMES)
  const unknown: EngineState = { up: false, problem: 'it has not been started' }
  return { postgres: postgres ?? unknown, redis: redis ?? unknown, kafka: kafka ?? unknown }
}

/** Where `ensureEngines` writes the addresses, for `node --env-file`. */
export function envFileOf(dataDir: string): string {
  return join(dataDir, 'engines.env')
}

const SILENT: StartProgress = { step: (_, work) => work(() => {}), line: () => {} }

type Mode = Exclude<EngineMode, 'auto'>

function siteOf(dataDir: string) {
  const folder = join(dataDir, 'engines')
  return { folder, turns: join(folder, 'turns'), leases: new Leases(join(folder, 'leases')), modeFile: join(folder, 'mode'), envFile: envFileOf(dataDir) }
}

type Site = ReturnType<typeof siteOf>

function fleetOf(mode: Mode, { folder }: Site, ports: { readonly [Name in EngineName]: number }): Fleet {
  return mode === 'docker' ? new DockerFleet(folder, ports) : new NativeFleet(folder, ports)
}

/** How the engines were started, from the start on until they are stopped: a Docker that comes later does not start them a second time. */
async function recordedMode({ modeFile }: Site): Promise<Mode | undefined> {
  const written = await readFile(modeFile, 'utf8').catch(() => undefined)
  return written === 'native' || written === 'docker' ? written : undefined
}

async function stopFleet({ modeFile, envFile }: Site, fleet: Fleet, discard: boolean): Promise<void> {
  await fleet.stop({ discard })
  await rm(envFile, { force: true })
  await rm(modeFile, { force: true })
}

/** Keeps what the file says of engines that this call did not ask for. */
async function writeEnvFile({ envFile }: Site, names: readonly EngineName[], { postgres, redis, kafka }: Addresses): Promise<void> {
  const lines: { readonly [Name in EngineName]: readonly [string, string] } = {
    kafka: ['KAFKA_BROKERS', kafka.brokers],
    redis: ['REDIS_URL', redis.url],
    postgres: ['POSTGRES_ADMIN_URL', postgres.adminUrl],
  }
  const written = parseEnv(await readFile(envFile, 'utf8').catch(() => ''))
  const all = { ...written, ...Object.fromEntries(names.map((name) => lines[name])) }
  await writeFile(`${envFile}.new`, Object.entries(all).map(([name, value]) => `${name}=${value}\n`).join(''), { mode: 0o600 })
  await rename(`${envFile}.new`, envFile)
}

/** The first call's result, for every call. */
function once<Args extends unknown[], T>(work: (...args: Args) => T): (...args: Args) => T {
  let first: { result: T } | undefined
  return (...args) => (first ??= { result: work(...args) }).result
}
