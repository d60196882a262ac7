import { execFile, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { Redis } from 'ioredis'
import { Kafka, logLevel } from 'kafkajs'
import { Client } from 'pg'
import { identityOf } from '#kit/process-table.ts'
import { describeWithEngines } from '../../../subgraphs/kit/testing/engines.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { engineStates, ensureEngines, stopEngines } from '../engines.ts'
import { kafkaDistribution } from '../kafka-distribution.ts'
import { PostgresEngine } from '../postgres.ts'
import { RedisEngine } from '../redis.ts'
import { toolPath } from '../tools.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const HOLDER = fileURLToPath(new URL('fixtures/holder.ts', import.meta.url))

/** A data folder of the test's own, on free ports; what runs in it at the end is stopped. */
async function temporaryData() {
  const dataDir = await mkdtemp(join(tmpdir(), 'broxiva-engines-'))
  // PostgreSQL does not run as root: its own user must be able to enter.
  await chmod(dataDir, 0o755)
  return {
    dataDir,
    async [Symbol.asyncDispose]() {
      await stopEngines(dataDir)
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

interface Ended { readonly code: number; readonly stdout: string; readonly stderr: string }

/** One of `npm run infra:…` as a user runs it. */
async function infra(command: 'up' | 'down' | 'status', dataDir: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['infra/local/run.mjs', `infra/engines/${command}.ts`], {
      cwd: ROOT,
      env: {
        ...process.env, NODE_OPTIONS: '', BROXIVA_DATA_DIR: dataDir, BROXIVA_ENGINES_MODE: 'native',
        BROXIVA_ENGINES_POSTGRES_PORT: '0', BROXIVA_ENGINES_REDIS_PORT: '0', BROXIVA_ENGINES_KAFKA_PORT: '0', ...env,
      },
    }, (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }))
  })
}

function redisOnly(dataDir: string, hold: 'process' | 'until-down' = 'process') {
  return ensureEngines({ dataDir, only: ['redis'], ports: { redis: 0 }, mode: 'native', hold })
}

async function withRedis<T>(url: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url)
  try {
    return await work(redis)
  } finally {
    redis.disconnect()
  }
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

async function topicsOf(brokers: string, create: readonly string[] = []): Promise<string[]> {
  const admin = new Kafka({ brokers: [brokers], logLevel: logLevel.NOTHING }).admin()
  await admin.connect()
  try {
    await admin.createTopics({ topics: create.map((topic) => ({ topic })) })
    return await admin.listTopics()
  } finally {
    await admin.disconnect()
  }
}

async function pidsOf(dataDir: string): Promise<number[]> {
  const { postgres, redis, kafka } = await engineStates(dataDir)
  return [postgres, redis, kafka].map(({ pid }) => pid ?? 0)
}

/** A process that has nothing to do with the engines. */
async function bystander() {
  const child = spawn('sleep', ['600'], { stdio: 'ignore' })
  await once(child, 'spawn')
  const pid = child.pid ?? 0
  return { pid, runs: async () => (await identityOf(pid)) !== undefined, [Symbol.dispose]: () => child.kill('SIGKILL') }
}

describeWithEngines('running the engines', () => {
  it('brings all three up, once however often it is asked, and brings back what was killed with its data', async () => {
    await using data = await temporaryData()
    // As a start leaves it that was killed while it formatted Kafka's storage.
    await mkdir(join(data.dataDir, 'engines/kafka/data.new'), { recursive: true })
    await writeFile(join(data.dataDir, 'engines/kafka/data.new/meta.properties'), 'version')

    const first = await infra('up', data.dataDir)
    const envFile = join(data.dataDir, 'engines.env')
    const { KAFKA_BROKERS = '', REDIS_URL = '', POSTGRES_ADMIN_URL = '' } = parseEnv(await readFile(envFile, 'utf8'))
    await query(POSTGRES_ADMIN_URL, 'CREATE TABLE kept AS SELECT 42 AS answer')
    await withRedis(REDIS_URL, (redis) => redis.set('kept', '42'))
    await topicsOf(KAFKA_BROKERS, ['kept'])
    const pids = await pidsOf(data.dataDir)
    const again = await infra('up', data.dataDir)
    const status = await infra('status', data.dataDir)

    expect([first.code, again.code, status.code, first.stderr, again.stderr]).toEqual([0, 0, 0, '', ''])
    expect(status.stdout).toMatch(/^PostgreSQL +up .*version 18.*\nRedis +up .*version \d.*\nApache Kafka +up .*version 4/)
    expect(await pidsOf(data.dataDir)).toEqual(pids)
    expect((await stat(envFile)).mode & 0o777).toBe(0o600)

    // Redis writes once a second what must outlive a kill.
    await waitFor('Redis to have written', () => withRedis(REDIS_URL, async (redis) => /aof_pending_bio_fsync:0/.test(await redis.info('persistence'))))
    for (const pid of pids) process.kill(pid, 'SIGKILL')
    for (const pid of pids) await waitFor('its end', async () => (await identityOf(pid)) === undefined)
    const down = await infra('status', data.dataDir)
    const recovered = await infra('up', data.dataDir)

    expect([down.code, recovered.code, recovered.stderr]).toEqual([1, 0, ''])
    expect(await query(POSTGRES_ADMIN_URL, 'SELECT answer FROM kept')).toEqual([42])
    expect(await withRedis(REDIS_URL, (redis) => redis.get('kept'))).toBe('42')
    expect(await topicsOf(KAFKA_BROKERS)).toContain('kept')

    const stopped = await infra('down', data.dataDir)
    const after = await infra('status', data.dataDir)

    expect([stopped.code, after.code]).toEqual([0, 1])
    expect(after.stdout.match(/down/g)).toHaveLength(3)
  }, 300_000)

  it('starts once for several that ask at the same time, and stops when the last one leaves', async () => {
    await using data = await temporaryData()

    const [one, two, three] = await Promise.all([1, 2, 3].map(() => redisOnly(data.dataDir)))
    const ports = new Set([one, two, three].map((engines) => engines?.redis.port))
    await one?.[Symbol.asyncDispose]()
    await two?.[Symbol.asyncDispose]()
    await two?.[Symbol.asyncDispose]()
    const stillUp = (await engineStates(data.dataDir)).redis.up
    await three?.[Symbol.asyncDispose]()

    expect(ports.size).toBe(1)
    expect(stillUp).toBe(true)
    expect((await engineStates(data.dataDir)).redis.up).toBe(false)
  })

  it('takes over from a process that was killed, which then holds nothing', async () => {
    await using data = await temporaryData()
    const holder = fork(HOLDER, [data.dataDir], { env: { ...process.env, NODE_OPTIONS: '' } })
    const ended = once(holder, 'exit')
    const [{ port }] = (await once(holder, 'message')) as [{ port: number }]
    holder.kill('SIGKILL')
    await ended

    const taken = await redisOnly(data.dataDir)
    await taken[Symbol.asyncDispose]()

    expect(taken.redis.port).toBe(port)
    expect((await engineStates(data.dataDir)).redis.up).toBe(false)
  })

  it('goes on after infra:down for as long as a process uses them', async () => {
    await using data = await temporaryData()
    await redisOnly(data.dataDir, 'until-down')
    const user = await redisOnly(data.dataDir)

    const { stopped, usedBy } = await stopEngines(data.dataDir)
    const meanwhile = (await engineStates(data.dataDir)).redis.up
    await user[Symbol.asyncDispose]()

    expect([stopped, usedBy, meanwhile]).toEqual([false, [process.pid], true])
    expect((await engineStates(data.dataDir)).redis.up).toBe(false)
  })

  it('stops nothing that it did not start: neither another folder’s engine nor a process with a recorded pid', async () => {
    await using data = await temporaryData()
    await using other = await temporaryData()
    using stranger = await bystander()
    await using foreign = await redisOnly(other.dataDir)
    await redisOnly(data.dataDir, 'until-down')
    const { redis } = await engineStates(data.dataDir)
    const record = join(data.dataDir, 'engines/redis/process.json')
    const written = JSON.parse(await readFile(record, 'utf8')) as object
    process.kill(redis.pid ?? 0, 'SIGKILL')
    await waitFor('the end of Redis', async () => !(await engineStates(data.dataDir)).redis.up)
    await writeFile(record, JSON.stringify({ ...written, pid: stranger.pid }))

    const { stopped } = await stopEngines(data.dataDir)

    expect(stopped).toBe(true)
    expect(await stranger.runs()).toBe(true)
    expect(await withRedis(foreign.redis.url, (client) => client.ping())).toBe('PONG')
  })

  it('keeps its port and its data through a kill, and loses them when they are wiped', async () => {
    await using data = await temporaryData()
    const redis = new RedisEngine({ folder: join(data.dataDir, 'redis'), port: 0 })
    await redis.start()
    const { url } = redis
    await withRedis(url, (client) => client.set('kept', 'yes'))
    await redis.stop()
    await redis.start()
    const afterStop = await withRedis(url, (client) => client.get('kept'))
    await redis.wipe()
    await redis.start()
    const afterWipe = await withRedis(redis.url, (client) => client.get('kept'))
    await redis.discard()

    expect([afterStop, afterWipe, redis.url]).toEqual(['yes', null, url])
    expect(await readdir(data.dataDir)).toEqual([])
  })
})

describe('running PostgreSQL as an engine', () => {
  it('finds all commits again after an immediate restart, and after its keeper was killed', async () => {
    await using data = await temporaryData()
    const folder = join(data.dataDir, 'postgres')
    const postgres = new PostgresEngine({ folder, port: 0 })
    await postgres.start()
    const url = postgres.adminUrl
    await query(url, 'CREATE TABLE kept AS SELECT 1 AS answer')

    await postgres.restartImmediately()
    await query(url, 'INSERT INTO kept VALUES (2)')
    const keeper = (JSON.parse(await readFile(join(folder, 'process.json'), 'utf8')) as { pid: number }).pid
    process.kill(keeper, 'SIGKILL')
    await waitFor('its end', async () => (await identityOf(keeper)) === undefined)
    await postgres.start()

    expect(await query(url, 'SELECT answer FROM kept ORDER BY answer')).toEqual([1, 2])
    await postgres.discard()
    expect(await readdir(data.dataDir)).toEqual([])
  }, 300_000)

  it('runs below a folder that only its user may enter, root too', async () => {
    await using data = await temporaryData()
    await chmod(data.dataDir, 0o700)
    const postgres = new PostgresEngine({ folder: join(data.dataDir, 'postgres'), port: 0 })

    await postgres.start()

    expect(await query(postgres.adminUrl, 'SELECT 1')).toEqual([1])
    await postgres.discard()
  })
})

describeWithEngines('refusing to run', () => {
  it('names, in one line, the tool that is missing and how to get it', async () => {
    await using data = await temporaryData()
    const tools = join(data.dataDir, 'bin')
    await mkdir(tools)
    await symlink(await toolPath('redis-server'), join(tools, 'redis-server'))

    const { code, stderr } = await infra('up', data.dataDir, { PATH: tools, JAVA_HOME: '' })

    expect(code).toBe(1)
    expect(stderr).toMatch(/^infra:up: missing: Java 17 or later.*apt-get install default-jre-headless.*\n$/)
    expect(await pidsOf(data.dataDir)).toEqual([0, 0, 0])
  })

  it('runs no Kafka that is not the one that the checksums name', async () => {
    await using data = await temporaryData()
    const jars = (await kafkaDistribution()).classpath.split(delimiter)
    const copy = join(data.dataDir, 'broxiva', basename(dirname(jars[0] ?? '')))
    await mkdir(copy, { recursive: true })
    await Promise.all(jars.slice(1).map((jar) => symlink(jar, join(copy, basename(jar)))))
    const altered = join(copy, basename(jars[0] ?? ''))
    await writeFile(altered, 'another program')

    const { code, stderr } = await infra('up', data.dataDir, { XDG_CACHE_HOME: data.dataDir })

    expect(code).toBe(1)
    expect(stderr).toBe(`infra:up: Apache Kafka is not run: ${altered} is not the file that infra/kafka/checksums.sha256 names; delete ${copy} to download it again\n`)
    expect(await pidsOf(data.dataDir)).toEqual([0, 0, 0])
  })

  it('says which setting moves an engine whose port is taken', async () => {
    await using data = await temporaryData()
    const server = createServer().listen(0, '127.0.0.1').unref()
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo

    const started = ensureEngines({ dataDir: data.dataDir, only: ['redis'], ports: { redis: port }, mode: 'native', hold: 'process' })

    await expect(started).rejects.toMatchObject({ code: 'PORT_TAKEN', message: expect.stringContaining('BROXIVA_ENGINES_REDIS_PORT') })
    server.close()
  })
})
