import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JSONWebKeySet } from 'jose'
import { createAccessTokenSigner } from '#kit/access-token.ts'
import { TestRedis } from '../../subgraphs/kit/testing/redis-server.ts'
import { here, ROUTER_FLAGS, type Gateway } from './gateways.ts'
import type { GraphFiles } from './graph-files.ts'
import { LAYERS, type Layer, type LayeredRouter } from './layered-router.ts'
import { PRICES_SCOPE } from './graphs/guarded-shop.ts'
import { measureWorkload, type Effort, type Measurement, type WorkloadResult } from './measure.ts'
import { median } from './statistics.ts'
import type { Subgraphs } from './subgraphs.ts'
import { figure } from './table.ts'
import { requestBody, WORKLOADS, type Workload } from './workloads.ts'

/** What is measured: a router with these layers over the bare executor. */
interface Row {
  readonly name: string
  readonly title: string
  readonly layers: readonly Layer[]
  readonly redis?: true
  /** Whether subgraphs allow their answers to be cached. */
  readonly cacheable?: true
  /** Beside the token. */
  readonly headers?: Readonly<Record<string, string>>
}

const BARE = 'bare'

export const ROWS: readonly Row[] = [
  { name: BARE, title: 'the bare executor', layers: [] },
  { name: 'again', title: 'the bare executor once more: what is noise', layers: [] },
  { name: 'authentication', title: 'authentication, signed internal tokens', layers: ['authentication'] },
  { name: 'denylist', title: 'the same, ended sessions asked of Redis', layers: ['authentication', 'denylist'], redis: true },
  { name: 'directives', title: 'authentication and guarded fields: a scope, a policy, `@cost`', layers: ['authentication', 'directives'] },
  { name: 'budgets', title: 'cost, budgets of this router alone', layers: ['budgets'] },
  { name: 'shared-budgets', title: 'cost, budgets shared over Redis', layers: ['budgets'], redis: true },
  { name: 'documents', title: 'persisted documents alone', layers: ['documents'] },
  { name: 'cache', title: 'response cache, every answer in it', layers: ['cache'], redis: true, cacheable: true },
  { name: 'tracing', title: 'tracing, 1 % of traces kept', layers: ['tracing'] },
  { name: 'metrics', title: 'metrics', layers: ['metrics'] },
  { name: 'errors', title: 'error tracking', layers: ['errors'] },
  { name: 'retries', title: 'retries, breaker', layers: ['retries'] },
  { name: 'compression', title: 'compression, asked for by clients (zstd)', layers: [], headers: { 'accept-encoding': 'zstd' } },
  { name: 'all', title: 'all together, nothing in the cache', layers: LAYERS, redis: true },
]

export const LAYERED_WORKLOADS: readonly Workload[] = WORKLOADS.filter(({ name }) => name === 'deep' || name === 'one-fetch')

const GRAPH = 'shop'
const GUARDED_GRAPH = 'guarded-shop'
const TOKEN_LIFE_SECONDS = 24 * 60 * 60
/** What `startGateway` asks, which a router that executes persisted documents alone has to know, too. */
const FIRST_QUESTION = '{__typename}'

/** Measures what each layer of the edge costs, each in a router of its own beside the bare one, in turns. */
export async function measureLayers({ filesOf, subgraphs, effort, report }: {
  filesOf: (graph: string) => GraphFiles
  subgraphs: Subgraphs
  effort: Effort
  report: (line: string) => void
}): Promise<readonly WorkloadResult[]> {
  // Each router that runs is ended when this process exits.
  process.setMaxListeners(process.getMaxListeners() + ROWS.length)
  await using started = new AsyncDisposableStack()
  const redis = started.use(await TestRedis.start())
  const collector = started.use(await startCollector())
  const access = await generateKeyPair('EdDSA')
  const accessTokenKeys = { keys: [{ ...await exportJWK(access.publicKey), kid: 'bench', alg: 'EdDSA' }] }
  const { token } = await createAccessTokenSigner({ privateKey: access.privateKey, keyId: 'bench', ttlSeconds: TOKEN_LIFE_SECONDS })
    .sign({ userId: 'usr_bench', organizationId: 'org_bench', roles: ['BUYER'], scopes: [PRICES_SCOPE], sessionId: 'ses_bench' })
  const gateways = ROWS.map((row) => gatewayOf(row, { redisUrl: redis.url, collectorUrl: collector.url, accessTokenKeys, token, guarded: filesOf(GUARDED_GRAPH) }))

  const results: WorkloadResult[] = []
  for (const workload of LAYERED_WORKLOADS) {
    report(`\n${workload.name}: ${workload.description}`)
    const result = await measureWorkload({ workload, gateways, files: filesOf(GRAPH), subgraphs, effort, report })
    // A layer that cannot be measured is a mistake here, not a property of it.
    const [absent] = result.absent
    if (absent) throw new Error(`${absent.gateway.title}: ${absent.reason}`)
    results.push(result)
  }
  return results
}

/** Processor time of each layer and what it adds, workload by workload. */
export function layersTable(results: readonly Pick<WorkloadResult, 'workload' | 'measurements'>[]): readonly (readonly string[])[] {
  return [
    ['over the bare executor', ...results.flatMap(({ workload: { name } }) => [`${name}: CPU ms/request`, 'adds', 'fetches/request'])],
    ...ROWS.map(({ name, title }) => [title, ...results.flatMap(({ measurements }) => {
      const of = (row: string) => measurements.find(({ gateway }) => gateway.name === row)
      const { cpuMsPerRequest = Number.NaN, fetchesPerRequest = Number.NaN } = of(name) ?? {}
      return [Number.isFinite(cpuMsPerRequest) ? cpuMsPerRequest.toFixed(3) : '–', name === BARE ? '' : added(of(name), of(BARE)), figure(fetchesPerRequest)]
    })]),
  ]
}

/** The middle one of what it adds in each round. */
function added(layer: Measurement | undefined, bare: Measurement | undefined): string {
  const share = median((layer?.cpuMsPerRequestByRound ?? []).map((cpuMs, round) => cpuMs / (bare?.cpuMsPerRequestByRound[round] ?? Number.NaN) - 1))
  return Number.isFinite(share) ? `${share < 0 ? '−' : '+'}${Math.round(Math.abs(share) * 100)} %` : '–'
}

function gatewayOf(row: Row, { redisUrl, collectorUrl, accessTokenKeys, token, guarded }: {
  redisUrl: string; collectorUrl: string; accessTokenKeys: JSONWebKeySet; token: string; guarded: GraphFiles
}): Gateway {
  const asDocument = row.layers.includes('documents')
  const headers: Readonly<Record<string, string>> = { ...row.layers.includes('authentication') && { authorization: `Bearer ${token}` }, ...row.headers }
  return {
    name: row.name,
    title: row.title,
    shares: false,
    command(plain, port) {
      const { supergraph, subgraphs } = row.layers.includes('directives') ? guarded : plain
      const told: LayeredRouter = {
        supergraph,
        port,
        layers: row.layers,
        subgraphUrls: row.cacheable ? Object.fromEntries(subgraphs.map(({ name, url }) => [name, `${url}?cacheable`])) : {},
        accessTokenKeys,
        documents: [...LAYERED_WORKLOADS.map(({ name, query }) => ({ id: name, query })), { id: 'first', query: FIRST_QUESTION }].map((document) => ({ ...document, operationName: null })),
        ...row.redis && { redis: { url: redisUrl, keyPrefix: `${row.name}:` } },
      }
      return [process.execPath, ...ROUTER_FLAGS, here('layered-router.ts'), JSON.stringify(told)]
    },
    request: (workload) => ({
      body: asDocument ? JSON.stringify({ documentId: workload.name, variables: workload.variables }) : requestBody(workload),
      headers,
    }),
    env: {
      ...row.layers.includes('tracing') && { OTEL_EXPORTER_OTLP_ENDPOINT: collectorUrl },
      ...row.layers.includes('errors') && { SENTRY_DSN: `http://key@${new URL(collectorUrl).host}/1` },
    },
  }
}

/** Takes traces and reports and forgets them. */
async function startCollector(): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((request, response) => {
    request.resume().once('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'))
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
