import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { describeWithEngines } from '../../../subgraphs/kit/testing/engines.ts'
import { createTestDatabase } from '../../../subgraphs/kit/testing/postgres.ts'
import { TestRedis } from '../../../subgraphs/kit/testing/redis-server.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { programOf, routerEnvironment, subgraphEnvironment, type Engines } from '../../cluster/environment.ts'
import { NODE_FLAGS } from '../../cluster/process.ts'
import { TcpProxy } from '../../faults/tcp-proxy.ts'
import { temporaryEncryptionKey, temporaryKey } from '../../local/keys.ts'
import { SUBGRAPHS, type SubgraphName } from '../../local/stack.ts'
import { KafkaEngine } from '../kafka.ts'
import { choosePort } from '../ports.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const PATIENT = { timeoutMs: 90_000, intervalMs: 100 }

describeWithEngines('the readiness of a subgraph and of a router', () => {
  const stack = new AsyncDisposableStack()
  let postgres: TcpProxy
  let redis: TestRedis
  let kafka: KafkaEngine
  let vendors: { readonly origin: string; stop(): Promise<unknown> }
  let router: { readonly origin: string }

  beforeAll(async () => {
    const folder = stack.adopt(await mkdtemp(join(tmpdir(), 'broxiva-readiness-')), (path) => rm(path, { recursive: true, force: true }))
    kafka = stack.adopt(new KafkaEngine({ folder, port: 0 }), (engine) => engine.discard())
    await kafka.start()
    redis = stack.use(await TestRedis.start())
    const database = new URL(stack.use(await createTestDatabase('readiness')).url)
    postgres = stack.use(await TcpProxy.start())
    postgres.targetPort = Number(database.port)
    database.port = String(postgres.port)

    const engines: Engines = { postgresAdminUrl: database.href, redisUrl: redis.url, kafkaBrokers: kafka.brokers }
    const keys = { accessTokens: temporaryKey('access'), internal: temporaryKey('internal'), encryption: temporaryEncryptionKey() }
    // Nobody listens on the ports of the other subgraphs.
    const first = await choosePort({ port: 0, count: SUBGRAPHS.length + 1, earlier: undefined, title: 'the test', variable: 'BROXIVA_PORT' })
    const portOf = (name: SubgraphName) => first + 1 + SUBGRAPHS.indexOf(name)
    const subgraphUrls = Object.fromEntries(SUBGRAPHS.map((name) => [name, `http://127.0.0.1:${portOf(name)}/graphql`])) as Record<SubgraphName, string>
    vendors = start('vendors', portOf('vendors'), {
      ...subgraphEnvironment({ name: 'vendors', place: { port: portOf('vendors'), metricsPort: 0 }, engines, names: {}, keys }), VENDORS_DATABASE_URL: database.href,
    })
    router = start('router', first, routerEnvironment({ host: '127.0.0.1', place: { port: first, metricsPort: 0 }, subgraphUrls, engines, names: {}, keys }))
  }, 300_000)
  afterAll(() => stack.disposeAsync(), 120_000)

  function start(name: 'vendors' | 'router', port: number, env: NodeJS.ProcessEnv) {
    const child = spawn(process.execPath, [...NODE_FLAGS, programOf(name)], { cwd: ROOT, env: { PATH: process.env['PATH'], LOG_LEVEL: 'silent', APOLLO_TELEMETRY_DISABLED: '1', ...env }, stdio: 'ignore' })
    const exited = once(child, 'exit')
    const stop = () => {
      child.kill('SIGTERM')
      return exited
    }
    stack.defer(async () => {
      child.kill('SIGKILL')
      await exited
    })
    return { origin: `http://127.0.0.1:${port}`, stop }
  }

  /** Resolves once both say so. */
  async function theySay(what: string, { vendors: own, router: inRouter }: { vendors?: unknown; router: unknown }): Promise<boolean> {
    const wanted = { ...own !== undefined && { vendors: own }, router: inRouter }
    return waitFor(what, async () => {
      const [ofVendors, ofRouter] = await Promise.all([own === undefined ? undefined : said(vendors.origin), said(router.origin)])
      expect({ ...own !== undefined && { vendors: ofVendors }, router: ofRouter }).toEqual(wanted)
      return true
    }, PATIENT)
  }

  const ready = { status: 200, body: { status: 'ready', dependencies: { database: 'up', events: 'up' } } }
  const routerWith = (state: string, more: Record<string, unknown> = {}) => ({
    status: 503,
    body: { status: 'not ready', dependencies: Object.fromEntries(SUBGRAPHS.map((name) => [name, name === 'vendors' ? state : 'does not answer'])), ...more },
  })

  it('names each subgraph that does not answer', async () => {
    expect(await theySay('one to be up', { vendors: ready, router: routerWith('up') })).toBe(true)
  }, 300_000)

  it('names PostgreSQL', async () => {
    postgres.weather = 'reset'
    expect(await theySay('PostgreSQL to be missed', {
      vendors: { status: 503, body: { status: 'not ready', dependencies: { database: 'does not answer', events: 'up' } } },
      router: routerWith('database: does not answer'),
    })).toBe(true)

    postgres.weather = 'open'
    expect(await theySay('PostgreSQL to be back', { vendors: ready, router: routerWith('up') })).toBe(true)
  }, 300_000)

  it('names Redis, without which everything goes on', async () => {
    const degraded = { redis: 'does not answer' }
    await redis.kill()
    expect(await theySay('Redis to be missed', { vendors: { status: 200, body: { ...ready.body, degraded } }, router: routerWith('up', { degraded }) })).toBe(true)

    await redis.start()
    expect(await theySay('Redis to be back', { vendors: ready, router: routerWith('up') })).toBe(true)
  }, 300_000)

  it('names Kafka', async () => {
    await kafka.kill()
    expect(await theySay('Kafka to be missed', {
      vendors: { status: 503, body: { status: 'not ready', dependencies: { database: 'up', events: 'cannot move' } } },
      router: routerWith('events: cannot move'),
    })).toBe(true)

    await kafka.start()
    expect(await theySay('Kafka to be back', { vendors: ready, router: routerWith('up') })).toBe(true)
  }, 300_000)

  it('names a subgraph that has gone', async () => {
    await vendors.stop()
    expect(await theySay('the subgraph to be missed', { router: routerWith('does not answer') })).toBe(true)
  }, 300_000)
})

async function said(origin: string): Promise<unknown> {
  const response = await fetch(`${origin}/health/ready`)
  return { status: response.status, body: await response.json() }
}
