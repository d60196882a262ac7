import { fork, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { createAccessTokenSigner } from '#kit/access-token.ts'
import { sharedTypeDefs } from '#kit/graphql/schema.ts'
import { newId } from '#kit/ids.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { composeSupergraph } from '../../router/src/compose.ts'
import { deleteKeys } from '../cluster/cleanup.ts'
import { privateJwk, type Engines } from '../cluster/environment.ts'
import { ClusterProcess } from '../cluster/process.ts'
import { choosePort } from '../engines/ports.ts'
import { temporaryKey } from '../local/keys.ts'
import { channelOf, SENSORS, sensorsSdl } from './sensors.ts'
import type { Place } from './wires.ts'
import type { Task, Told } from './writer-process.ts'

const READY = { timeoutMs: 120_000, intervalMs: 100 }
const PORTS = 4

/** Somebody with a token, and what may be watched with it. */
export interface Tenant { readonly organizationId: string; token(): Promise<string> }

/** The product's router and the live subgraph, each a process, and another process of the subgraph that writes. */
export interface Arena extends AsyncDisposable {
  readonly place: Place
  readonly router: ClusterProcess
  readonly sensors: ClusterProcess
  tenant(): Tenant
  /** Makes as many sensors of the tenants, in turn; answers their ids. */
  makeSensors(count: number, tenants: readonly Tenant[]): Promise<string[]>
  /** Writes events to the sensors in turn; resolves when all are written. */
  write(task: Omit<Task, 'id'>, progress?: (written: number) => void): Promise<void>
  /** The last sequence of each sensor, as the database has it. */
  lastSequences(): Promise<Map<string, number>>
}

/** @throws when something does not start; nothing is left running. */
export async function openArena({ engines, folder, tokenTtlSeconds }: { engines: Engines; folder: string; tokenTtlSeconds: number }): Promise<Arena> {
  await using started = new AsyncDisposableStack()
  const id = randomBytes(4).toString('hex')
  const redisKeyPrefix = `soak:${id}:`
  const database = await createDatabase(engines.postgresAdminUrl, `soak_${id}`)
  started.use(database)
  started.defer(() => deleteKeys(engines, redisKeyPrefix))

  const first = await choosePort({ port: 0, count: PORTS, earlier: undefined, title: 'the soak', variable: 'BROXIVA_PORT' })
  const [routerPort, routerMetrics, sensorsPort, sensorsMetrics] = Array.from({ length: PORTS }, (_, index) => first + index) as [number, number, number, number]
  const composed = composeSupergraph([{ name: SENSORS, typeDefs: `${sharedTypeDefs}\n${sensorsSdl}`, url: `http://127.0.0.1:${sensorsPort}/graphql` }])
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems))
  const supergraphFile = join(folder, 'supergraph.graphql')
  await writeFile(supergraphFile, composed.supergraphSdl)

  const keys = { accessTokens: temporaryKey('access'), internal: temporaryKey('internal') }
  const common = {
    PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: process.env['TZ'], APOLLO_TELEMETRY_DISABLED: '1', LOG_LEVEL: 'warn',
    REDIS_URL: engines.redisUrl, REDIS_KEY_PREFIX: redisKeyPrefix, SENSORS_DATABASE_URL: database.url,
  }
  const member = (name: string, program: string, port: number, metricsPort: number, env: NodeJS.ProcessEnv) => new ClusterProcess({
    name, program, env: { ...common, ...env }, origin: `http://127.0.0.1:${port}`, metricsUrl: `http://127.0.0.1:${metricsPort}/metrics`,
    logFile: join(folder, `${name}.log`), crashFile: join(folder, `${name}.crash`),
  })
  const sensors = member(SENSORS, 'infra/soak/sensors-process.ts', sensorsPort, sensorsMetrics, {
    SENSORS_PORT: String(sensorsPort), SENSORS_METRICS_PORT: String(sensorsMetrics), INTERNAL_TOKEN_KEYS: JSON.stringify(keys.internal.publicKeys),
    KAFKA_BROKERS: engines.kafkaBrokers, KAFKA_TOPIC_PREFIX: `soak-${id}.`,
  })
  const router = member('router', 'router/src/main.ts', routerPort, routerMetrics, {
    ROUTER_HOST: '127.0.0.1', ROUTER_PORT: String(routerPort), ROUTER_METRICS_PORT: String(routerMetrics), ROUTER_SUPERGRAPH: supergraphFile,
    ROUTER_SUBGRAPH_URL_SENSORS: `http://127.0.0.1:${sensorsPort}/graphql`,
    ROUTER_INTERNAL_TOKEN_KEY: privateJwk(keys.internal), ROUTER_ACCESS_TOKEN_KEYS: JSON.stringify(keys.accessTokens.publicKeys),
  })
  for (const each of [sensors, router]) {
    started.defer(() => each.stop().then(() => undefined))
    each.start()
    await waitFor(`${each.name} to be ready`, () => each.isReady(), READY)
  }
  const writer = await startWriter(common)
  started.defer(() => writer[Symbol.asyncDispose]())

  const pool = new Client({ connectionString: database.url })
  await pool.connect()
  started.defer(() => pool.end())
  const signer = createAccessTokenSigner({ ...keys.accessTokens, ttlSeconds: tokenTtlSeconds })
  const owned = started.move()
  return {
    place: { url: `http://127.0.0.1:${routerPort}/graphql`, wsUrl: `ws://127.0.0.1:${routerPort}/graphql` },
    router,
    sensors,
    tenant() {
      const organizationId = newId('org')
      return {
        organizationId,
        // Each a person and a session of its own, as nobody shares a phone.
        token: async () => (await signer.sign({ userId: newId('usr'), organizationId, roles: [], scopes: ['*'], sessionId: newId('ses') })).token,
      }
    },
    async makeSensors(count, tenants) {
      const ids = Array.from({ length: count }, () => newId('sen'))
      await pool.query('INSERT INTO sensors (id, organization_id, label) SELECT id, organization_id, $3 FROM unnest($1::text[], $2::text[]) AS made(id, organization_id)', [
        ids, ids.map((_, index) => tenants[index % tenants.length]?.organizationId), 'Cold store',
      ])
      return ids
    },
    write: (task, progress) => writer.write(task, progress),
    async lastSequences() {
      const { rows } = await pool.query<{ channel: string; last_sequence: string }>('SELECT channel, last_sequence FROM live_channels')
      return new Map(rows.map((row) => [row.channel.slice(channelOf('').length), Number(row.last_sequence)]))
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

async function startWriter(env: NodeJS.ProcessEnv) {
  const child: ChildProcess = fork(fileURLToPath(new URL('writer-process.ts', import.meta.url)), { env, execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  let tasks = 0
  const gone = new Promise<never>((_, reject) => {
    child.once('exit', (code, signal) => reject(new Error(`the writer ended with ${signal ?? code}`)))
  })
  gone.catch(() => {})
  const done = (id: number, progress?: (written: number) => void) => new Promise<void>((resolve) => {
    const hear = (told: Told) => {
      if (told.id !== id) return
      progress?.(told.written)
      if (!told.done) return
      child.off('message', hear)
      resolve()
    }
    child.on('message', hear)
  })
  await Promise.race([done(0), gone])
  return {
    async write(task: Omit<Task, 'id'>, progress?: (written: number) => void) {
      const id = ++tasks
      const finished = done(id, progress)
      child.send({ ...task, id })
      await Promise.race([finished, gone])
    },
    async [Symbol.asyncDispose]() {
      if (child.connected) child.disconnect()
      await gone.catch(() => {})
    },
  }
}

async function createDatabase(adminUrl: string, name: string): Promise<AsyncDisposable & { readonly url: string }> {
  const ask = async (sql: string) => {
    const client = new Client({ connectionString: adminUrl })
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  }
  await ask(`CREATE DATABASE ${name}`)
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return { url: url.href, [Symbol.asyncDispose]: () => ask(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}
