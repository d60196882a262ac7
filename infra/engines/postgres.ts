import { createHash } from 'node:crypto'
import { lstat, readFile, readlink, realpath, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { removeEmbeddedPostgres } from '#kit/embedded-postgres.ts'
import { barrierFor } from '#kit/postgres-binaries.ts'
import { processesIn } from '#kit/process-table.ts'
import { Daemon, type EngineState, type Note, signalTo } from './daemon.ts'
import { EngineError } from './engine-error.ts'
import type { EngineOptions } from './redis.ts'

const KEEPER = fileURLToPath(new URL('postgres-keeper.ts', import.meta.url))

/** Where a cluster goes when root's own folders are closed to the user that PostgreSQL runs as. */
const OPEN_TO_ALL = '/var/lib/broxiva'
const NOBODY = { name: 'nobody', uid: 65_534, gid: 65_534 }
const END_TIMEOUT_MS = 20_000

/**
 * A durable PostgreSQL from the embedded binaries that outlives the program that starts it: a small process of its own keeps it. After `kill()`,
 * `start()` finds everything that was committed; calls must not overlap.
 */
export class PostgresEngine {
  readonly #daemon: Daemon
  readonly #data: string
  #port: number
  #password = ''

  constructor({ folder, port }: EngineOptions) {
    this.#data = join(folder, 'data')
    this.#port = port
    this.#daemon = new Daemon({
      title: 'PostgreSQL',
      folder,
      // Node's name before and after it has named its threads, and the one that the keeper gives itself.
      processNames: ['node', 'MainThread', 'broxiva-postgre'],
      port,
      portCount: 1,
      portVariable: 'BROXIVA_ENGINES_POSTGRES_PORT',
      readyTimeoutMs: 120_000,
      stopTimeoutMs: 30_000,
      prepare: async (chosen) => ({ command: process.execPath, args: [KEEPER, await this.#prepareFolder(), String(chosen)] }),
      // A server whose keeper was killed.
      endLeftovers: () => this.#endServer('SIGINT'),
      probe: async (asked) => postgresVersion(adminUrl(asked, await this.#readPassword())),
    })
  }

  /** Starts it, or takes the one that runs, and resolves once it answers a query. @throws {EngineError} */
  async start(note?: Note): Promise<void> {
    this.#port = await this.#daemon.start(note)
    this.#password = await this.#readPassword()
  }

  /** The `postgres` database as superuser, password included; valid once it has been started. */
  get adminUrl(): string {
    return adminUrl(this.#port, this.#password)
  }

  get port(): number {
    return this.#port
  }

  /** Ends it as `pg_ctl stop -m fast` does. */
  stop(): Promise<void> {
    return this.#daemon.stop()
  }

  /** `kill -9` of the server; the data stays: `start()` recovers it. */
  async kill(): Promise<void> {
    await this.#endServer('SIGKILL')
    await this.#daemon.kill()
  }

  /** As `pg_ctl restart -m immediate`: every connection breaks, nothing is flushed, and the start recovers from the log. */
  async restartImmediately(note?: Note): Promise<void> {
    await this.#endServer('SIGQUIT')
    // The keeper ends because its server has ended.
    await this.#daemon.stop()
    await this.start(note)
  }

  async state(): Promise<EngineState> {
    const state = await this.#daemon.state()
    return state.pid === undefined ? state : { ...state, pid: (await this.#postmaster()) ?? state.pid }
  }

  /** Stops it and deletes its folder. */
  async discard(): Promise<void> {
    await this.stop()
    const data = await realpath(this.#data).catch(() => undefined)
    if (data !== undefined) await removeEmbeddedPostgres(data)
    await this.#daemon.discard()
  }

  /** The folder for the kit's launcher. Where only root may enter, it is a link to one below /var/lib. */
  async #prepareFolder(): Promise<string> {
    const made = await lstat(this.#data).catch(() => undefined)
    if (made?.isSymbolicLink()) return readlink(this.#data)
    if (made || process.getuid?.() !== 0 || !(await barrierFor(NOBODY, this.#data))) return this.#data

    const elsewhere = join(OPEN_TO_ALL, createHash('sha256').update(this.#data).digest('hex').slice(0, 16))
    await symlink(elsewhere, this.#data)
    return elsewhere
  }

  /** Signals the server itself, whoever keeps it, and waits until all of its processes have ended. */
  async #endServer(signal: 'SIGINT' | 'SIGQUIT' | 'SIGKILL'): Promise<void> {
    const postmaster = await this.#postmaster()
    if (postmaster !== undefined) signalTo(postmaster, signal)
    const deadline = performance.now() + END_TIMEOUT_MS
    for (;;) {
      const pids = await this.#serverProcesses()
      if (pids.length === 0) return
      if (performance.now() >= deadline) throw new EngineError('STOP_FAILED', `PostgreSQL does not end (pid ${pids.join(', ')})`)
      await delay(20)
    }
  }

  /** The pid of its main process, when that runs. */
  async #postmaster(): Promise<number | undefined> {
    const written = Number.parseInt(await readFile(join(this.#cluster, 'postmaster.pid'), 'utf8').catch(() => ''), 10)
    return (await this.#serverProcesses()).find((pid) => pid === written)
  }

  async #serverProcesses(): Promise<number[]> {
    const written = Number.parseInt(await readFile(join(this.#cluster, 'postmaster.pid'), 'utf8').catch(() => ''), 10)
    return processesIn(this.#cluster, ['postgres'], Number.isNaN(written) ? undefined : written)
  }

  get #cluster(): string {
    return join(this.#data, 'cluster')
  }

  async #readPassword(): Promise<string> {
    return (await readFile(join(this.#data, 'password'), 'utf8')).trim()
  }
}

export function adminUrl(port: number, password: string): string {
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`
}

/** A query. @throws when the one behind the URL does not answer within two seconds */
export async function postgresVersion(url: string): Promise<string> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000, query_timeout: 2_000 })
  // A connection that breaks after its query has been answered is of no interest.
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
    return rows[0]?.server_version ?? 'of an unknown version'
  } finally {
    await client.end().catch(() => {})
  }
}
