import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import { createLogger } from '#kit/log.ts'
import { serveMetrics } from '#kit/metrics-server.ts'
import { createMetrics } from '#kit/metrics.ts'
import { connectRedis } from '#kit/redis.ts'
import { describeWithEngines, testEngines } from '../../../subgraphs/kit/testing/engines.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { PASSWORD, startGraph, type Graph } from '../../local/testing/graph.ts'
import { panels, rules } from '../files.ts'
import { metricsAskedFor, metricsIn, sampleNames } from '../metric-names.ts'

/** Prometheus makes them itself. */
const OF_PROMETHEUS = new Set(['up', 'ALERTS'])
const CATALOGUE = 'query Catalogue { products(first: 1) { edges { node { id } } } }'

describeWithEngines('what a running graph exposes to Prometheus', () => {
  const stack = new AsyncDisposableStack()
  let graph: Graph
  let address: string

  beforeAll(async () => {
    const metrics = createMetrics()
    const server = stack.use(await serveMetrics({ registry: metrics.registry, host: '127.0.0.1', port: 0 }))
    address = `http://127.0.0.1:${server.port}`
    const redis = stack.use(connectRedis({ url: testEngines().redisUrl, keyPrefix: `${newId('metrics')}:`, log: createLogger({ name: 'test', level: 'silent' }) }))
    graph = stack.use(await startGraph({ metrics, router: { persistedOperations: [{ query: CATALOGUE, operationName: 'Catalogue' }], redis, responseCache: true } }))
  })
  afterAll(() => stack.disposeAsync())

  async function ask(body: unknown): Promise<void> {
    await fetch(graph.stack.router.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  }

  async function scrape(): Promise<Map<string, number>> {
    const response = await fetch(`${address}/metrics`)
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    return samplesOf(await response.text())
  }

  it('counts orders and money by currency, once their transactions have committed', async () => {
    const [vendor, buyer] = [await graph.vendor({ autoAccept: true }), await graph.buyer()]
    const { offerId } = await vendor.sells({ price: 12_345 })

    await buyer.buys([{ offerId, quantity: 2 }])

    await waitFor('the order to be confirmed', async () => (await scrape()).get('broxiva_orders_confirmed_total{currency="USD"}') === 1)
    const samples = await scrape()
    expect(samples.get('broxiva_orders_placed_total{currency="USD"}')).toBe(1)
    expect(samples.get('broxiva_orders_placed_minor_units_total{currency="USD"}')).toBe(24_690)
    expect(samples.get('broxiva_payments_total{outcome="authorized"}')).toBe(1)
    expect(samples.get('broxiva_events_emitted_total{type="order.created"}')).toBe(1)
  })

  it('times operations by the names that the operator knows, and all others as one', async () => {
    const before = await scrape()

    await ask({ query: CATALOGUE })
    await ask({ query: `${CATALOGUE} # by another client`, operationName: 'Catalogue' })
    await ask({ query: 'query Invented { viewer { __typename } }', operationName: 'Invented' })

    const samples = await scrape()
    const grown = (sample: string) => (samples.get(sample) ?? 0) - (before.get(sample) ?? 0)
    expect(grown('broxiva_router_operation_duration_seconds_count{operation="Catalogue",outcome="ok"}')).toBe(2)
    expect(grown('broxiva_router_operation_duration_seconds_count{operation="other",outcome="ok"}')).toBe(1)
    expect([...samples.keys()].filter((sample) => sample.includes('Invented'))).toEqual([])
  })

  it('tells refused operations from failed ones', async () => {
    const refused = 'broxiva_router_operation_duration_seconds_count{operation="other",outcome="refused"}'
    const before = await scrape()

    await ask({ query: '{ nothingOfTheKind }' })
    await ask('no operation')

    const samples = await scrape()
    expect((samples.get(refused) ?? 0) - (before.get(refused) ?? 0)).toBe(1)
    expect(samples.get('broxiva_router_http_responses_total{status="400"}')).toBeGreaterThanOrEqual(1)
    expect(samples.get('broxiva_router_operation_duration_seconds_count{operation="other",outcome="failed"}')).toBe(0)
  })

  it('measures what is asked and answered, and not what streams', async () => {
    const before = await scrape()

    await ask({ query: `{ viewer { __typename } } # ${'x'.repeat(100_000)}` })

    const samples = await scrape()
    const grown = (sample: string) => (samples.get(sample) ?? 0) - (before.get(sample) ?? 0)
    expect(grown('broxiva_router_http_request_bytes_count')).toBe(1)
    expect(grown('broxiva_router_http_request_bytes_bucket{le="65536"}')).toBe(0)
    expect(grown('broxiva_router_http_request_bytes_bucket{le="262144"}')).toBe(1)
    expect(grown('broxiva_router_http_request_bytes_sum')).toBeGreaterThan(100_000)
    expect(grown('broxiva_router_http_response_bytes_count')).toBe(1)
    expect(grown('broxiva_router_http_response_bytes_sum')).toBeGreaterThan(50)
    expect(grown('broxiva_router_http_response_bytes_sum')).toBeLessThan(2_000)
  })

  it('counts subscriptions by the wire that they go over, until they end', async () => {
    const vendor = await graph.vendor()
    const query = 'subscription ($id: ID!) { vendorOrderUpdates(vendorId: $id) { eventType } }'
    const open = async () => {
      const samples = await scrape()
      return ['websocket', 'sse', 'multipart'].map((wire) => samples.get(`broxiva_router_subscriptions{wire="${wire}"}`)).join()
    }
    const answersBefore = (await scrape()).get('broxiva_router_http_response_bytes_count')
    expect(await open()).toBe('0,0,0')

    const leave = new AbortController()
    const accessToken = await tokenOf(vendor.email)
    const stop = vendor.client.subscribe(query, { id: vendor.vendorId }, () => {}, (error) => { throw error })
    const streams = ['text/event-stream', 'text/event-stream', 'multipart/mixed;subscriptionSpec=1.0, application/json'].map((accept) => fetch(graph.stack.router.url, {
      method: 'POST', headers: { accept, 'content-type': 'application/json', authorization: `Bearer ${accessToken}` }, body: JSON.stringify({ query, variables: { id: vendor.vendorId } }), signal: leave.signal,
    }))
    await Promise.all(streams)

    await waitFor('all of them to be counted', async () => await open() === '1,2,1')
    stop()
    leave.abort()
    await waitFor('none to be left', async () => await open() === '0,0,0')
    // Signing in was the one answer that is whole.
    expect((await scrape()).get('broxiva_router_http_response_bytes_count')).toBe((answersBefore ?? 0) + 1)
  })

  async function tokenOf(email: string): Promise<string> {
    const { sessionCreate } = await graph.anonymous.request('mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { tokens { accessToken } } }', { input: { email, password: PASSWORD } })
    return sessionCreate.tokens.accessToken
  }

  it('looks at the router, the subgraphs, their databases and the process', async () => {
    const samples = await scrape()

    expect(samples.get('broxiva_dependency_up{subgraph="orders",dependency="database"}')).toBe(1)
    expect(samples.get('broxiva_router_dependency_up{dependency="payments"}')).toBe(1)
    expect(samples.get('broxiva_database_connections{subgraph="orders",state="idle"}')).toBeGreaterThan(0)
    expect(samples.get('broxiva_subgraph_request_duration_seconds_count{subgraph="orders",outcome="ok"}')).toBeGreaterThan(0)
    expect(samples.get('broxiva_router_http_sent_bytes_total')).toBeGreaterThan(1_000)
    expect(samples.get('broxiva_router_sockets')).toBe(0)
    expect(samples.get('process_resident_memory_bytes')).toBeGreaterThan(0)
  })

  it('has every metric that a rule or a dashboard reads', async () => {
    const exposed = sampleNames(metricsIn(await (await fetch(`${address}/metrics`)).text()))
    const recorded = new Set(rules().filter(({ kind }) => kind === 'record').map(({ name }) => name))
    const expressions = [...rules(), ...panels()]

    const missing = expressions.flatMap(({ where, text }) => metricsAskedFor(text)
      .filter((name) => !exposed.has(name) && !recorded.has(name) && !OF_PROMETHEUS.has(name))
      .map((name) => `${where} reads ${name}`))

    expect(expressions.length).toBeGreaterThan(80)
    expect(missing).toEqual([])
  })

  it('names every metric as Prometheus asks, and all of them are in the table of docs/operations.md', async () => {
    const exposed = metricsIn(await (await fetch(`${address}/metrics`)).text()).filter(({ name }) => name.startsWith('broxiva_'))
    const documented = new Map(readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8').matchAll(/^\| `(broxiva_\w+)` \| (\w+) \|/gm).map(([, name = '', type = '']) => [name, type]))

    expect(exposed.filter(({ name, type }) => (type === 'counter') !== name.endsWith('_total'))).toEqual([])
    expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(exposed.map(({ name, type }) => [name, type])))
  })
})

/** By name and labels, as they are written. */
function samplesOf(text: string): Map<string, number> {
  return new Map(text.split('\n').filter((line) => line && !line.startsWith('#')).map((line) => {
    const space = line.lastIndexOf(' ')
    return [line.slice(0, space), Number(line.slice(space + 1))]
  }))
}
