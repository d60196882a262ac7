import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { ensurePlatformUsers } from '../cluster/platform-user.ts'
import { startCluster, type Cluster } from '../cluster/supervisor.ts'
import { KafkaEngine } from '../engines/kafka.ts'
import { PostgresEngine } from '../engines/postgres.ts'
import { RedisEngine } from '../engines/redis.ts'
import { SUBGRAPHS, type SubgraphName } from '../local/stack.ts'
import type { Staff } from './market.ts'
import { TcpProxy } from './tcp-proxy.ts'

/** Long waits of production, made short enough to end within a run. Everything else runs as it is delivered. */
const SETTINGS = {
  LOG_LEVEL: 'info',
  PAYMENTS_PAYOUT_HOLD_MS: '1000',
  PAYMENTS_PROVIDER_TIMEOUT_MS: '1500',
  PAYMENTS_PROVIDER_RETRY_MS: '250',
  PAYMENTS_PROVIDER_RETRY_MAX_MS: '4000',
  LOGISTICS_CARRIER_RETRY_MS: '1000',
  USERS_ACCESS_TOKEN_TTL_SECONDS: '3600',
  USERS_ARGON2_MEMORY_KIB: '7168',
  USERS_ARGON2_PASSES: '1',
  // A call that is hung is given up before the client gives the request up.
  ROUTER_SUBGRAPH_TIMEOUT_MS: '6000',
  // A few people here do what thousands would.
  ROUTER_RATE_LIMIT: 'false',
} as const

export const PASSWORD = 'correct horse battery staple'
export const STAFF: Staff = {
  admin: { email: 'admin@faults.example', password: PASSWORD },
  officer: { email: 'officer@faults.example', password: PASSWORD },
}

/** What a run happens in: engines of its own, and every process of the graph behind a wire that can be made bad. */
export interface Arena extends AsyncDisposable {
  readonly folder: string
  readonly postgres: PostgresEngine
  readonly redis: RedisEngine
  readonly kafka: KafkaEngine
  readonly cluster: Cluster
  readonly wires: Readonly<Record<SubgraphName, TcpProxy>>
  /** The address of a new, empty database beside the subgraphs'. */
  createDatabase(name: string): Promise<string>
  /** When disposed of, nothing is left but the folder with all that was written; with this, not even that. */
  forget(): void
}

/** Starts it all and resolves when the graph answers. @throws what cannot start; nothing is left running. */
export async function openArena(note: (doing: string) => void): Promise<Arena> {
  await using started = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'broxiva-faults-'))
  // PostgreSQL does not run as root: its own user must be able to enter.
  await chmod(folder, 0o755)
  let forgotten = false
  started.defer(async () => { if (forgotten) await rm(folder, { recursive: true, force: true, maxRetries: 3 }) })

  const postgres = new PostgresEngine({ folder: join(folder, 'postgres'), port: 0 })
  const redis = new RedisEngine({ folder: join(folder, 'redis'), port: 0 })
  const kafka = new KafkaEngine({ folder: join(folder, 'kafka'), port: 0 })
  note('starting PostgreSQL, Redis and Kafka')
  const engines = [postgres, redis, kafka]
  for (const engine of engines) started.defer(() => (forgotten ? engine.discard() : engine.stop()))
  await Promise.all(engines.map((engine) => engine.start()))

  const wires = {} as Record<SubgraphName, TcpProxy>
  for (const name of SUBGRAPHS) wires[name] = started.use(await TcpProxy.start())
  note('starting seven subgraphs and the router')
  const dataDir = join(folder, 'cluster')
  await mkdir(dataDir)
  const cluster = started.use(await startCluster({
    engines: { postgresAdminUrl: postgres.adminUrl, redisUrl: redis.url, kafkaBrokers: kafka.brokers },
    dataDir,
    env: SETTINGS,
    through(name, url) {
      wires[name].targetPort = Number(new URL(url).port)
      return `http://127.0.0.1:${wires[name].port}/graphql`
    },
  }))
  await cluster.ready()
  await ensurePlatformUsers(cluster.databaseUrl('users'), [
    { ...STAFF.admin, name: 'Admin', roles: ['PLATFORM_ADMIN'] },
    { ...STAFF.officer, name: 'Officer', roles: ['COMPLIANCE_OFFICER'] },
  ], SETTINGS)

  const owned = started.move()
  return {
    folder, postgres, redis, kafka, cluster, wires,
    async createDatabase(name) {
      const admin = new Client({ connectionString: postgres.adminUrl })
      await admin.connect()
      try {
        await admin.query(`CREATE DATABASE ${admin.escapeIdentifier(name)}`)
      } finally {
        await admin.end()
      }
      const url = new URL(postgres.adminUrl)
      url.pathname = `/${name}`
      return url.href
    },
    forget() { forgotten = true },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
