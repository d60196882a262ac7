import { type ChildProcess, execFile, fork, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmod, cp, lstat, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { describe, expect, it } from '@jest/globals'
import { Client } from 'pg'

import { type EmbeddedPostgresOptions, removeEmbeddedPostgres, startEmbeddedPostgres } from '../src/embedded-postgres.ts'
import { barrierFor, binariesFor, linkLibraries, locateBinaries } from '../src/postgres-binaries.ts'
import { identityOf } from '../src/process-table.ts'
import { waitFor } from '../testing/wait-for.ts'

const FIXTURE = fileURLToPath(new URL('fixtures/postgres-parent.ts', import.meta.url))

function temporaryFolder() {
  const path = join(tmpdir(), `broxiva-test-embedded-${randomBytes(6).toString('hex')}`)
  return { path, [Symbol.asyncDispose]: () => removeEmbeddedPostgres(path) }
}

function start(dataDir: string, options: Partial<EmbeddedPostgresOptions> = {}) {
  return startEmbeddedPostgres({ dataDir, port: 0, durable: false, ...options })
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

async function postmasterPid(dataDir: string): Promise<number> {
  return Number.parseInt(await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8'), 10)
}

const hasEnded = async (pid: number) => (await identityOf(pid)) === undefined

/** Another process that owns a server on the folder. Killed when the test ends. */
function startParent(dataDir: string) {
  const parent = fork(FIXTURE, [dataDir], { detached: true })
  const ended = once(parent, 'exit')
  const kill = async () => {
    parent.kill('SIGKILL')
    await ended
  }
  return { process: parent, told: (what: 'progress' | 'url' | 'signal') => told(parent, what), kill, [Symbol.asyncDispose]: kill }
}

function told(parent: ChildProcess, what: string): Promise<string> {
  return new Promise((resolve, reject) => {
    parent.on('message', (message: Record<string, string>) => message[what] && resolve(message[what]))
    parent.once('exit', (code) => reject(new Error(`the process ended with ${code} before it told its ${what}`)))
  })
}

async function occupyPort() {
  const server = createServer().listen(0, '127.0.0.1').unref()
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, free: () => promisify(server.close.bind(server))() }
}

/** The pid of a process that has ended and that its parent never asks about. */
async function makeZombie() {
  const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 600'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const [output] = (await once(parent.stdout, 'data')) as [Buffer]
  const pid = Number(output.toString())
  await waitFor('the zombie', () => hasEnded(pid))
  return { pid, [Symbol.dispose]: () => parent.kill('SIGKILL') }
}

describe('starting the embedded PostgreSQL', () => {
  it('makes a cluster on the first start, and finds its data again on the second', async () => {
    await using folder = temporaryFolder()
    const first = await start(folder.path)
    await first.createDatabase('orders')
    await first.createDatabase('orders')
    await query(first.databaseUrl('orders'), 'CREATE TABLE kept AS SELECT 42 AS answer')
    await first.stop()

    await using second = await start(folder.path)

    expect(await query(second.databaseUrl('orders'), 'SELECT answer FROM kept')).toEqual([42])
    expect(second.adminUrl.replace(/:\d+\/.*/, '')).toBe(first.adminUrl.replace(/:\d+\/.*/, ''))
  })

  it('drops a database that is in use, and one that is not there', async () => {
    await using folder = temporaryFolder()
    await using postgres = await start(folder.path)
    await postgres.createDatabase('brief')
    const client = new Client({ connectionString: postgres.databaseUrl('brief') })
    const cutOff = new Promise((resolve) => client.on('error', resolve))
    await client.connect()

    await postgres.dropDatabase('brief')
    await postgres.dropDatabase('brief')

    await cutOff
    expect(await query(postgres.adminUrl, `SELECT count(*)::int FROM pg_database WHERE datname = 'brief'`)).toEqual([0])
  })

  it('asks for the password that it keeps from other users', async () => {
    await using folder = temporaryFolder()
    await using postgres = await start(folder.path)
    const wrong = new URL(postgres.adminUrl)
    wrong.password = 'guessed'

    await expect(query(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
    expect((await stat(join(folder.path, 'password'))).mode & 0o777).toBe(0o600)
    expect(await query(postgres.adminUrl, 'SHOW listen_addresses')).toEqual(['127.0.0.1'])
  })

  it('is safe against a crash unless told not to be', async () => {
    await using folder = temporaryFolder()
    const settings = `SELECT setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') ORDER BY name`

    const durable = await start(folder.path, { durable: true })
    const whenDurable = await query(durable.adminUrl, settings)
    await durable.stop()
    await using quick = await start(folder.path)

    expect(whenDurable).toEqual(['on', 'on', 'on'])
    expect(await query(quick.adminUrl, settings)).toEqual(['off', 'off', 'off'])
  })

  it('leaves no process and no claim behind when it is stopped', async () => {
    await using folder = temporaryFolder()
    const postgres = await start(folder.path)
    const pid = await postmasterPid(folder.path)

    await Promise.all([postgres.stop(), postgres.stop()])

    expect(await hasEnded(pid)).toBe(true)
    expect((await readdir(folder.path)).toSorted()).toEqual(['cluster', 'password', 'postgres.log'])
  })
})

describe('recovering from an earlier run', () => {
  it('starts again after the server was killed, with everything that was committed', async () => {
    await using folder = temporaryFolder()
    const deaths: string[] = []
    const killed = await start(folder.path, { durable: true, onDeath: ({ code }) => deaths.push(code) })
    await query(killed.adminUrl, 'CREATE TABLE kept AS SELECT 42 AS answer')
    process.kill(await postmasterPid(folder.path), 'SIGKILL')
    await waitFor('the news of its death', () => deaths.length > 0)
    await killed.stop()

    await using postgres = await start(folder.path)

    expect(await query(postgres.adminUrl, 'SELECT answer FROM kept')).toEqual([42])
    expect(deaths).toEqual(['SERVER_DIED'])
  })

  it('replaces the server of a process that was killed', async () => {
    await using folder = temporaryFolder()
    await using parent = startParent(folder.path)
    const url = await parent.told('url')
    await query(url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    const orphan = await postmasterPid(folder.path)
    await parent.kill()
    expect(await hasEnded(orphan)).toBe(false)

    await using postgres = await start(folder.path)

    expect(await hasEnded(orphan)).toBe(true)
    expect(await query(postgres.adminUrl, 'SELECT answer FROM kept')).toEqual([42])
  })

  it('makes the cluster anew when the first start was killed half-way', async () => {
    await using folder = temporaryFolder()
    await using parent = startParent(folder.path)
    await parent.told('progress')
    await waitFor('initdb to be at work', async () => {
      const halfMade = (await readdir(folder.path)).find((name) => name.startsWith('cluster.'))
      return halfMade && (await readdir(join(folder.path, halfMade))).includes('base')
    })
    await parent.kill()

    await using postgres = await start(folder.path)

    expect(await query(postgres.adminUrl, 'SELECT 1')).toEqual([1])
    expect((await readdir(folder.path)).filter((name) => name.startsWith('cluster'))).toEqual(['cluster'])
  })

  it('is not deceived by a pid file that names another program', async () => {
    await using folder = temporaryFolder()
    await (await start(folder.path)).stop()
    const stranger = spawn('sleep', ['600'], { cwd: join(folder.path, 'cluster') })
    try {
      await writeFile(join(folder.path, 'cluster', 'postmaster.pid'), `${stranger.pid}\n`)

      await using postgres = await start(folder.path)

      expect(await query(postgres.adminUrl, 'SELECT 1')).toEqual([1])
      expect(stranger.exitCode ?? stranger.signalCode).toBeNull()
    } finally {
      stranger.kill('SIGKILL')
    }
  })

  it('is not deceived by the zombies of a dead server and its dead owner', async () => {
    await using folder = temporaryFolder()
    await (await start(folder.path)).stop()
    using zombie = await makeZombie()
    await writeFile(join(folder.path, 'cluster', 'postmaster.pid'), `${zombie.pid}\n`)
    await writeFile(join(folder.path, `owner.${zombie.pid}.00000000`), 'started-1')

    await using postgres = await start(folder.path)

    expect(await query(postgres.adminUrl, 'SELECT 1')).toEqual([1])
  })
})

describe('living and ending with the application', () => {
  it('keeps serving when Ctrl-C reaches the application, which may have to drain', async () => {
    await using folder = temporaryFolder()
    await using parent = startParent(folder.path)
    const url = await parent.told('url')
    const signalled = parent.told('signal')

    process.kill(-Number(parent.process.pid), 'SIGINT')
    await signalled

    expect(await query(url, 'SELECT 1')).toEqual([1])
  })

  it('ends when the application exits without stopping it', async () => {
    await using folder = temporaryFolder()
    await using parent = startParent(folder.path)
    await parent.told('url')
    const pid = await postmasterPid(folder.path)

    parent.process.send('exit')

    expect(await waitFor('the server to end', () => hasEnded(pid))).toBe(true)
  })
})

describe('refusing to start', () => {
  it('leaves a folder alone that a live process uses', async () => {
    await using folder = temporaryFolder()
    await using postgres = await start(folder.path)

    await expect(start(folder.path)).rejects.toMatchObject({ code: 'DATA_DIR_IN_USE' })
    await expect(removeEmbeddedPostgres(folder.path)).rejects.toMatchObject({ code: 'DATA_DIR_IN_USE' })
    expect(await query(postgres.adminUrl, 'SELECT 1')).toEqual([1])
  })

  it('names the port that is taken, and starts on the folder once it is free', async () => {
    await using folder = temporaryFolder()
    const other = await occupyPort()
    const { port } = other

    const refused = start(folder.path, { port })

    await expect(refused).rejects.toMatchObject({ code: 'PORT_TAKEN', message: expect.stringContaining(String(port)) })
    await other.free()
    await using postgres = await start(folder.path, { port })
    expect(postgres.port).toBe(port)
  })

  it('names the folder that cannot be written', async () => {
    await using folder = temporaryFolder()
    await writeFile(folder.path, 'a file, where a folder is expected')
    const dataDir = join(folder.path, 'data')

    await expect(start(dataDir)).rejects.toMatchObject({ code: 'DATA_DIR_UNWRITABLE', message: expect.stringContaining(dataDir) })
    await rm(folder.path)
  })

  it('does not touch data of another major version', async () => {
    await using folder = temporaryFolder()
    await (await start(folder.path)).stop()
    await writeFile(join(folder.path, 'cluster', 'PG_VERSION'), '17\n')

    await expect(start(folder.path)).rejects.toMatchObject({ code: 'DATA_DIR_VERSION_MISMATCH' })
  })

  it('says which part of the folder is missing or foreign', async () => {
    await using folder = temporaryFolder()
    await (await start(folder.path)).stop()
    const password = join(folder.path, 'password')

    await writeFile(password, 'of another cluster')
    await expect(start(folder.path)).rejects.toMatchObject({ code: 'DATA_DIR_DAMAGED' })
    await rm(password)
    await expect(start(folder.path)).rejects.toMatchObject({ code: 'DATA_DIR_DAMAGED', message: expect.stringContaining(password) })
    await rm(join(folder.path, 'cluster', 'PG_VERSION'))
    await expect(start(folder.path)).rejects.toMatchObject({ code: 'DATA_DIR_DAMAGED' })
  })
})

describe('finding the binaries', () => {
  it('links the libraries that the package cannot carry', async () => {
    await using folder = temporaryFolder()
    const { folder: native } = await locateBinaries()
    await cp(native, join(folder.path, 'native'), { recursive: true, filter: async (path) => !(await lstat(path)).isSymbolicLink() })
    const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as { target: string }[]

    await linkLibraries(folder.path)
    await linkLibraries(folder.path)

    const linked = await Promise.all(links.map(({ target }) => stat(join(folder.path, target))))
    expect(linked).toHaveLength(links.length)
    const { stdout } = await promisify(execFile)(join(folder.path, 'native', 'bin', 'initdb'), ['--version'])
    expect(stdout).toContain('18.4')
  })

  it('copies them when the user that runs the server cannot reach them', async () => {
    await using folder = temporaryFolder()
    const native = join(folder.path, 'native')
    const server = join(native, 'bin', 'postgres')
    await mkdir(dirname(server), { recursive: true })
    await writeFile(server, 'the server', { mode: 0o755 })
    const { uid, gid } = await stat(native)
    const user = { name: 'somebody', uid, gid }
    const found = { folder: native, version: '18.4.0', major: 18 }

    const reachable = await binariesFor(user, found, folder.path)
    await chmod(server, 0o600)
    const copied = await binariesFor(user, found, folder.path)

    expect(reachable).toEqual(found)
    expect(copied).toEqual({ ...found, folder: join(folder.path, 'postgresql-18.4.0') })
    expect(await readFile(join(copied.folder, 'bin', 'postgres'), 'utf8')).toBe('the server')
  })

  it('sees which folder on the way is closed to a user', async () => {
    await using folder = temporaryFolder()
    const closed = join(folder.path, 'closed')
    const inside = join(closed, 'inside')
    await mkdir(inside, { recursive: true })
    const { uid, gid } = await stat(closed)

    await chmod(closed, 0o710)

    expect(await barrierFor({ name: 'stranger', uid: uid + 1, gid: gid + 1 }, inside)).toMatch(/closed$/)
    expect(await barrierFor({ name: 'stranger', uid: uid + 1, gid: gid + 1 }, join(inside, 'not', 'there'))).toMatch(/closed$/)
    expect(await barrierFor({ name: 'colleague', uid: uid + 1, gid }, inside)).toBeUndefined()
    expect(await barrierFor({ name: 'owner', uid, gid }, inside)).toBeUndefined()
  })

  it('resolves to the package of this platform', async () => {
    const { version, major, folder } = await locateBinaries()
    const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve('pg/package.json')))

    expect([version, major]).toEqual(['18.4.0', 18])
    expect(folder.startsWith(packageFolder)).toBe(true)
  })
})
