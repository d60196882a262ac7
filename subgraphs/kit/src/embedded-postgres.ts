import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { type FileHandle, chmod, chown, mkdir, open, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import { Client } from 'pg'

import { EmbeddedPostgresError, codeOf, messageOf } from './embedded-postgres-error.ts'
import { type PostgresBinaries, type ServerUser, barrierFor, binariesFor, locateBinaries, removeOldCopies } from './postgres-binaries.ts'
import { identityOf, processesIn } from './process-table.ts'

export { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from './embedded-postgres-error.ts'

export interface EmbeddedPostgresOptions {
  /** Made when missing. Holds the cluster, its password (mode 0600) and its log; one running process owns it at a time. */
  dataDir: string
  /** On 127.0.0.1; 0 takes a free one. */
  port: number
  /** False trades safety for speed: a server that is killed may lose its last commits, a system crash the whole cluster. For tests only. */
  durable: boolean
  /** Where the server's log is appended; `postgres.log` in the data folder by default. */
  logFile?: string
  /** Hears of each step that takes a noticeable time. */
  onProgress?: (line: string) => void
  /** Hears when the server ends although nobody called `stop()`. */
  onDeath?: (error: EmbeddedPostgresError) => void
}

const SUPERUSER = 'postgres'
const SERVER_NAMES = ['postgres', 'initdb']
const READY_TIMEOUT_MS = 60_000
const FAST_STOP_MS = 10_000
const IMMEDIATE_STOP_MS = 5_000
const LOG_ROTATE_BYTES = 10_000_000

/**
 * Starts PostgreSQL from the binaries in `node_modules` and resolves once it accepts connections. The first start on a folder makes the cluster.
 *
 * Whatever an earlier run left behind is cleared first: a server whose parent was killed, a stale pid file, a half-made cluster. A folder that
 * another live process uses is left alone. The server is out of the terminal's reach (own session), so that Ctrl-C lets the application drain
 * first; it ends with `stop()`, or at the latest when this process exits.
 *
 * @throws EmbeddedPostgresError with a one-line message; nothing runs then, and a repeat is safe.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir)
  const found = await locateBinaries()
  return explainFileErrors(dataDir, async () => {
    const user = await prepareFolder(dataDir)
    const release = await lockFolder(dataDir)
    try {
      await clearLeftovers(dataDir, options.onProgress)
      const binaries = await binariesFor(user, found, dataDir)
      const password = await prepareCluster({ dataDir, user, binaries, durable: options.durable, onProgress: options.onProgress })
      options.onProgress?.('starting PostgreSQL')
      const { server, port } = await startServer(options, { dataDir, user, binaries })
      const postgres = new EmbeddedPostgres({ server, port, password, dataDir, binaries, release, onDeath: options.onDeath })
      await postgres.proveAccess()
      return postgres
    } catch (error) {
      await release()
      throw error
    }
  })
}

/**
 * Ends what still runs on the folder and deletes it. Repeating it is harmless.
 *
 * @throws EmbeddedPostgresError DATA_DIR_IN_USE when a live process owns the folder: nothing was deleted.
 */
export async function removeEmbeddedPostgres(dataDir: string): Promise<void> {
  if (!(await stat(dataDir).catch(() => undefined))) return
  await lockFolder(dataDir)
  await clearLeftovers(dataDir)
  await rm(dataDir, { recursive: true, force: true, maxRetries: 3 })
}

interface RunningServer {
  server: ChildProcess
  port: number
  password: string
  dataDir: string
  binaries: PostgresBinaries
  release: () => Promise<void>
  onDeath: EmbeddedPostgresOptions['onDeath']
}

/** A running server. Owns the process: dispose of it, or call `stop()`. */
export class EmbeddedPostgres implements AsyncDisposable {
  readonly port: number
  /** The `postgres` database, as superuser. */
  readonly adminUrl: string
  readonly #running: RunningServer
  readonly #exited: Promise<void>
  #stopping: Promise<void> | undefined

  /** Use `startEmbeddedPostgres`. */
  constructor(running: RunningServer) {
    this.#running = running
    this.port = running.port
    this.adminUrl = this.databaseUrl('postgres')
    this.#exited = this.#watch()
    // A program whose own work is done ends by itself, and takes the server with it.
    running.server.unref()
  }

  databaseUrl(name: string): string {
    return `postgres://${SUPERUSER}:${this.#running.password}@127.0.0.1:${this.port}/${encodeURIComponent(name)}`
  }

  /** Makes the database; does nothing when it exists. */
  async createDatabase(name: string): Promise<void> {
    await withClient(this.adminUrl, async (client) => {
      const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
      if (rowCount) return
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`).catch((error: unknown) => {
        // Somebody else made it in between: it appears as a duplicate database, or as a duplicate row of the catalogue.
        if (!['42P04', '23505'].includes(codeOf(error))) throw error
      })
    })
  }

  /** Drops the database, also when it is in use; does nothing when it does not exist. */
  async dropDatabase(name: string): Promise<void> {
    await withClient(this.adminUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`))
  }

  /**
   * Ends the server: open transactions are rolled back, the data is flushed. When it does not end within 10 s it is made to, and the next start
   * recovers from its log. Repeating it returns the first call's result.
   */
  stop(): Promise<void> {
    this.#stopping ??= this.#stop()
    return this.#stopping
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop()
  }

  /** @throws EmbeddedPostgresError DATA_DIR_DAMAGED when the kept password is not the cluster's; the server is stopped then. */
  async proveAccess(): Promise<void> {
    try {
      await withClient(this.adminUrl, (client) => client.query('SELECT 1'))
    } catch (cause) {
      await this.stop()
      const damaged = codeOf(cause) === '28P01'
      throw damaged
        ? new EmbeddedPostgresError('DATA_DIR_DAMAGED', `the password file in ${this.#running.dataDir} is not the one of its cluster`, { cause })
        : new EmbeddedPostgresError('START_FAILED', `PostgreSQL started, and then refused a connection: ${messageOf(cause)}`, { cause })
    }
  }

  async #watch(): Promise<void> {
    await exitOf(this.#running.server)
    if (this.#stopping) return
    this.#running.onDeath?.(new EmbeddedPostgresError('SERVER_DIED', 'PostgreSQL ended unexpectedly; its log tells why'))
  }

  async #stop(): Promise<void> {
    const { server, dataDir, binaries, release } = this.#running
    server.ref()
    const cluster = join(dataDir, 'cluster')
    if (process.platform === 'win32') {
      // No signals there: pg_ctl knows the server's own ways.
      await exitOf(spawn(join(binaries.folder, 'bin', 'pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-s'], { stdio: 'ignore' }))
      await Promise.race([this.#exited, delay(FAST_STOP_MS, undefined, { ref: false })])
      server.kill()
    } else if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGINT')
      if (!(await within(FAST_STOP_MS, this.#exited))) server.kill('SIGQUIT')
      if (!(await within(IMMEDIATE_STOP_MS, this.#exited))) server.kill('SIGKILL')
    }
    await this.#exited
    await endProcesses(cluster)
    await release()
  }
}

/** Makes the folder and says which user runs the server in it: undefined for the one of this process. */
async function prepareFolder(dataDir: string): Promise<ServerUser | undefined> {
  const user = await serverUser(dataDir)
  const barrier = user && (await barrierFor(user, dataDir))
  if (barrier) {
    throw new EmbeddedPostgresError(
      'DATA_DIR_UNWRITABLE',
      `PostgreSQL does not run as root, and the user "${user.name}" cannot enter ${barrier}: choose a data folder that every user can enter, e.g. below /var/lib`,
    )
  }
  const created = await makeFolders(dataDir)
  // What a strict umask made private to root must let the server's user through.
  if (user) await Promise.all(created.map((folder) => chmod(folder, 0o755)))
  return user
}

/** Makes the folder and those above it, and returns the ones that were not there. */
async function makeFolders(path: string): Promise<string[]> {
  try {
    return await makeFolder(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error
    // Not mkdir's own `recursive`: where nothing can be made (/proc, say) it tries for ever.
    const above = await makeFolders(dirname(path))
    return [...above, ...(await makeFolder(path))]
  }
}

async function makeFolder(path: string): Promise<string[]> {
  try {
    await mkdir(path)
    return [path]
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await stat(path)).isDirectory()) return []
    throw error
  }
}

/** Who runs the server when this process is root: whoever has run it on this folder, else `postgres`, else `nobody`. */
async function serverUser(dataDir: string): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined

  const users = (await readFile('/etc/passwd', 'utf8').catch(() => ''))
    .split('\n')
    .map((line) => line.split(':'))
    // macOS writes nobody as -2.
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }))

  const owner = await stat(join(dataDir, 'cluster')).catch(() => undefined)
  if (owner && owner.uid !== 0) {
    return users.find(({ uid }) => uid === owner.uid) ?? { name: String(owner.uid), uid: owner.uid, gid: owner.gid }
  }
  const user = users.find(({ name }) => name === 'postgres') ?? users.find(({ name }) => name === 'nobody')
  if (!user) throw new EmbeddedPostgresError('NO_SERVER_USER', 'PostgreSQL does not run as root, and there is no user "postgres" or "nobody"')
  return user
}

/**
 * Claims the folder for this process and returns how to give it up. Each claimant first announces itself in a file of its own and then looks for
 * others: two that come at the same moment may both give way, but never both go on.
 */
async function lockFolder(dataDir: string): Promise<() => Promise<void>> {
  const mine = `owner.${process.pid}.${randomBytes(4).toString('hex')}`
  const release = () => rm(join(dataDir, mine), { force: true })
  await writeFile(join(dataDir, mine), (await identityOf(process.pid)) ?? '')

  for (const other of (await readdir(dataDir)).filter((name) => name.startsWith('owner.') && name !== mine)) {
    const pid = Number(other.split('.')[1])
    const written = await readFile(join(dataDir, other), 'utf8').catch(() => undefined)
    const identity = await identityOf(pid)
    // An empty file is one that its owner is just writing.
    if (written !== undefined && identity !== undefined && (written === identity || written === '')) {
      await release()
      throw new EmbeddedPostgresError('DATA_DIR_IN_USE', `the data folder ${dataDir} is in use by the running process ${pid}`)
    }
    await rm(join(dataDir, other), { force: true })
  }
  return release
}

/** Ends what a killed run left running and removes what it left half done. The caller holds the folder's lock. */
async function clearLeftovers(dataDir: string, onProgress?: (line: string) => void): Promise<void> {
  const halfMade = (await readdir(dataDir)).filter((name) => name.startsWith('cluster.'))
  const onFound = () => onProgress?.('stopping the PostgreSQL server that an earlier run left behind')
  await endProcesses(join(dataDir, 'cluster'), { onFound })
  for (const folder of halfMade.map((name) => join(dataDir, name))) {
    await endProcesses(folder, { signals: ['SIGKILL'] })
    await rm(folder, { recursive: true, force: true })
  }
  // The pid in it may belong to somebody else by now, or to a zombie: PostgreSQL would take either for a live server.
  await rm(join(dataDir, 'cluster', 'postmaster.pid'), { force: true })
}

/** How long each signal may take to end a server. */
const STOP_TIMEOUTS_MS = { SIGINT: FAST_STOP_MS, SIGQUIT: IMMEDIATE_STOP_MS, SIGKILL: IMMEDIATE_STOP_MS } as const

interface EndOptions {
  /** Tried one after the other; from the gentlest on by default. */
  signals?: readonly (keyof typeof STOP_TIMEOUTS_MS)[]
  onFound?: () => void
}

/** Ends every PostgreSQL process that works in the folder; a process that is not PostgreSQL's is never touched. */
async function endProcesses(folder: string, { signals = ['SIGINT', 'SIGQUIT', 'SIGKILL'], onFound }: EndOptions = {}): Promise<void> {
  const postmaster = await postmasterOf(folder)
  const remaining = () => processesIn(folder, SERVER_NAMES, postmaster?.pid)
  let pids = await remaining()
  if (pids.length === 0) return
  onFound?.()

  for (const signal of signals) {
    // To a single backend SIGINT only means to cancel its query; and backends whose postmaster is gone end by themselves.
    for (const pid of signal === 'SIGINT' ? pids.filter((each) => each === postmaster?.pid) : pids) signalTo(pid, signal)
    const deadline = performance.now() + STOP_TIMEOUTS_MS[signal]
    while (performance.now() < deadline) {
      pids = await remaining()
      if (pids.length === 0) return
      await delay(20)
    }
  }
  throw new EmbeddedPostgresError('STOP_FAILED', `a PostgreSQL server on ${folder} does not end (pid ${pids.join(', ')})`)
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
}

/** What the server wrote into its pid file: line 1 its pid, line 8 its state (PostgreSQL's `pidfile.h`). */
async function postmasterOf(cluster: string): Promise<{ pid: number; state: string } | undefined> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  return pid > 0 ? { pid, state: lines[7]?.trim() ?? '' } : undefined
}

interface Site {
  dataDir: string
  user: ServerUser | undefined
  binaries: PostgresBinaries
}

/** Makes the cluster when there is none, checks that it fits when there is, and returns its superuser's password. */
async function prepareCluster(site: Site & Pick<EmbeddedPostgresOptions, 'durable' | 'onProgress'>): Promise<string> {
  const { dataDir, user, binaries, durable, onProgress } = site
  await removeOldCopies(dataDir, binaries.version)
  const cluster = join(dataDir, 'cluster')
  const passwordFile = join(dataDir, 'password')

  const version = (await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(ifMissing))?.trim()
  if (version !== undefined) {
    if (version !== String(binaries.major)) {
      throw new EmbeddedPostgresError(
        'DATA_DIR_VERSION_MISMATCH',
        `the data in ${dataDir} was written by PostgreSQL ${version}, and this is PostgreSQL ${binaries.major}: choose another data folder, or dump and load it`,
      )
    }
    const password = await readFile(passwordFile, 'utf8').catch(ifMissing)
    if (!password) throw new EmbeddedPostgresError('DATA_DIR_DAMAGED', `${passwordFile} is missing: put it back, or delete the folder to start afresh`)
    return password.trim()
  }
  if (await stat(cluster).catch(ifMissing)) {
    throw new EmbeddedPostgresError('DATA_DIR_DAMAGED', `${cluster} is not a PostgreSQL cluster: PG_VERSION is missing`)
  }

  onProgress?.('creating the database cluster')
  const password = randomBytes(24).toString('base64url')
  await rm(passwordFile, { force: true })
  await writeFile(passwordFile, password, { mode: 0o600 })
  // Made under another name, and renamed when it is whole: a start that dies here leaves nothing that looks like a cluster.
  const unfinished = join(dataDir, `cluster.${randomBytes(4).toString('hex')}`)
  await mkdir(unfinished, { mode: 0o700 })
  if (user) await Promise.all([passwordFile, unfinished].map((path) => chown(path, user.uid, user.gid)))

  const options = [
    '--pgdata', unfinished, '--username', SUPERUSER, '--pwfile', passwordFile, '--auth', 'scram-sha-256', '--encoding', 'UTF8',
    // The same order and case rules on every platform, whatever locales it has.
    '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ]
  const initdb = await launch(binaries, 'initdb', options, { cwd: unfinished, stdio: ['ignore', 'pipe', 'pipe'], ...asUser(user) })
  let output = ''
  for (const stream of [initdb.stdout, initdb.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
  if ((await exitOf(initdb)) !== 0) throw failure(output, 'initdb failed')
  await rename(unfinished, cluster)
  return password
}

async function startServer(options: EmbeddedPostgresOptions, site: Site): Promise<{ server: ChildProcess; port: number }> {
  const logFile = resolve(options.logFile ?? join(site.dataDir, 'postgres.log'))
  if (((await stat(logFile).catch(ifMissing))?.size ?? 0) > LOG_ROTATE_BYTES) await rename(logFile, `${logFile}.1`)
  await using log = await open(logFile, 'a+', 0o600)
  if (site.user) await log.chown(site.user.uid, site.user.gid)

  for (let attempt = 1; ; attempt += 1) {
    const port = await claimPort(options.port)
    try {
      return { server: await startServerOn(port, { ...site, durable: options.durable, log }), port }
    } catch (error) {
      // Somebody else took the free port between the look and the start.
      const mayRetry = options.port === 0 && attempt < 5 && error instanceof EmbeddedPostgresError && error.code === 'PORT_TAKEN'
      if (!mayRetry) throw error
    }
  }
}

async function startServerOn(port: number, site: Site & { durable: boolean; log: FileHandle }): Promise<ChildProcess> {
  const { dataDir, user, binaries, durable, log } = site
  const cluster = join(dataDir, 'cluster')
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '128MB',
    log_line_prefix: '%m [%p] %q%d ',
    log_timezone: 'UTC',
    timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_level: 'minimal', max_wal_senders: 0 }),
  }
  const args = ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const logStart = (await log.stat()).size
  const server = await launch(binaries, 'postgres', args, { stdio: ['ignore', log.fd, log.fd], ...asUser(user) })

  const exit = exitOf(server)
  const hasExited = () => server.exitCode !== null || server.signalCode !== null
  const deadline = performance.now() + READY_TIMEOUT_MS
  while (!hasExited() && performance.now() < deadline) {
    const postmaster = await postmasterOf(cluster)
    if (postmaster?.pid === server.pid && postmaster?.state === 'ready') return server
    await Promise.race([exit, delay(15)])
  }

  if (!hasExited()) {
    server.kill('SIGQUIT')
    if (!(await within(IMMEDIATE_STOP_MS, exit))) server.kill('SIGKILL')
    throw new EmbeddedPostgresError('START_FAILED', `PostgreSQL was not ready after ${READY_TIMEOUT_MS / 1000} s`)
  }
  const { buffer, bytesRead } = await log.read({ buffer: Buffer.alloc(64_000), position: logStart })
  const output = buffer.toString('utf8', 0, bytesRead)
  throw /could not bind/.test(output) ? portTaken(port) : failure(output, 'PostgreSQL did not start')
}

/**
 * Starts one of PostgreSQL's programs in a session of its own: the terminal's Ctrl-C and hang-up are for the application to act on. It is told to
 * end when this process exits first.
 */
async function launch(binaries: PostgresBinaries, program: string, args: string[], options: SpawnOptions): Promise<ChildProcess> {
  // The user's PGPORT, PGDATA and the like are meant for another server.
  const environment = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_') && name !== 'LANG')
  const path = join(binaries.folder, 'bin', program)
  const env = { ...Object.fromEntries(environment), LC_ALL: 'C' }
  const child = spawn(path, args, { detached: true, windowsHide: true, env, ...options })
  await new Promise((started, failed) => child.once('spawn', started).once('error', failed)).catch((cause: unknown) => {
    switch (codeOf(cause)) {
      case 'ENOENT':
        throw new EmbeddedPostgresError('PLATFORM_UNSUPPORTED', `${path} does not run here: it needs a system with glibc`, { cause })
      case 'EACCES':
        throw new EmbeddedPostgresError('BINARIES_UNUSABLE', `${path} may not be executed`, { cause })
      default:
        throw new EmbeddedPostgresError('START_FAILED', `cannot run ${path}: ${messageOf(cause)}`, { cause })
    }
  })
  const endWithUs = () => child.kill('SIGINT')
  process.on('exit', endWithUs)
  child.once('exit', () => process.off('exit', endWithUs))
  return child
}

const asUser = (user: ServerUser | undefined) => (user ? { uid: user.uid, gid: user.gid } : {})

/** The port itself when it can be listened on, or a free one for 0. */
async function claimPort(port: number): Promise<number> {
  const probe = createServer()
  try {
    await new Promise<void>((listening, failed) => probe.once('error', failed).listen({ port, host: '127.0.0.1', exclusive: true }, listening))
  } catch (cause) {
    if (codeOf(cause) === 'EADDRINUSE') throw portTaken(port, cause)
    throw new EmbeddedPostgresError('START_FAILED', `cannot listen on port ${port}: ${messageOf(cause)}`, { cause })
  }
  const address = probe.address()
  await new Promise((closed) => probe.close(closed))
  return typeof address === 'object' && address ? address.port : port
}

const portTaken = (port: number, cause?: unknown) =>
  new EmbeddedPostgresError('PORT_TAKEN', `port ${port}, meant for PostgreSQL, is taken by another program`, { cause })

function failure(output: string, what: string): EmbeddedPostgresError {
  const lines = output.split('\n').filter((line) => line.trim())
  const reason = lines.find((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? 'it said nothing'
  if (/No space left on device/.test(output)) return new EmbeddedPostgresError('DISK_FULL', `${what}: no space is left on the device`)
  if (/incompatible with server/.test(output)) return new EmbeddedPostgresError('DATA_DIR_VERSION_MISMATCH', `${what}: ${reason.trim()}`)
  return new EmbeddedPostgresError('START_FAILED', `${what}: ${reason.trim()}`)
}

async function explainFileErrors<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof EmbeddedPostgresError) throw cause
    switch (codeOf(cause)) {
      case 'EACCES':
      case 'EPERM':
      case 'EROFS':
      case 'ENOTDIR':
      case 'EEXIST':
      case 'ENOENT':
        throw new EmbeddedPostgresError('DATA_DIR_UNWRITABLE', `the data folder ${dataDir} cannot be written: ${messageOf(cause)}`, { cause })
      case 'ENOSPC':
      case 'EDQUOT':
        throw new EmbeddedPostgresError('DISK_FULL', `no space is left for the data folder ${dataDir}`, { cause })
      default:
        throw cause
    }
  }
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Resolves with the exit code, null after a signal, when the process has ended. */
function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((exited) => child.once('exit', exited))
}

async function within(timeoutMs: number, event: Promise<unknown>): Promise<boolean> {
  const timeout = new AbortController()
  try {
    return await Promise.race([event.then(() => true), delay(timeoutMs, false, { signal: timeout.signal })])
  } finally {
    timeout.abort()
  }
}

function ifMissing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error
}
