import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { createLogger } from '#kit/log.ts'
import { startTracing, toTracingConfig } from '#kit/start-tracing.ts'
import { isTracing } from '#kit/tracing.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { PASSWORD, startGraph, type Buyer, type Graph, type Vendor } from '../../local/testing/graph.ts'
import { startOtlpReceiver, type OtlpReceiver, type ReceivedSpan } from './otlp-receiver.ts'

const VENDOR_UPDATES = 'subscription ($id: ID!) { vendorOrderUpdates(vendorId: $id) { eventType order { id } } }'
/** As OTLP numbers it. */
const ERROR = 2

describe('the trace of a purchase', () => {
  const stack = new AsyncDisposableStack()
  const logged: string[] = []
  let receiver: OtlpReceiver
  let graph: Graph
  let vendor: Vendor
  let buyer: Buyer
  let offerId: string

  beforeAll(async () => {
    receiver = stack.use(await startOtlpReceiver())
    // The exporter reads the standard variables itself.
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = receiver.url
    stack.defer(() => { delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] })
    stack.use(await startTracing(toTracingConfig('graph-under-test', { ...process.env, OTEL_TRACES_SAMPLER: 'always_on' })))
    graph = stack.use(await startGraph({ log: createLogger({ name: 'graph', level: 'trace', destination: { write: (line: string) => { logged.push(line) } } }) }))
    vendor = await graph.vendor()
    buyer = await graph.buyer()
    offerId = (await vendor.sells()).offerId
  })
  afterAll(() => stack.disposeAsync())

  it('is one: from HTTP through the plan, the subgraphs and their SQL, and with the events to the live update', async () => {
    const eventTypes: string[] = []
    const stop = vendor.client.subscribe(VENDOR_UPDATES, { id: vendor.vendorId }, (data) => { eventTypes.push(data.vendorOrderUpdates.eventType) }, (error) => { throw error })
    await waitFor('the subscription to be open', () => graph.stack.subgraphs.orders.server.openStreams === 1)

    // Products alone knows that it is sold out: its answer comes by an event.
    await graph.sql('products', 'UPDATE stock_levels SET on_hand = 0 WHERE offer_id = $1', [offerId])

    const { orders } = await buyer.buys([{ offerId, quantity: 1 }])
    await waitFor('the cancellation', () => eventTypes.includes('order.cancelled'))
    stop()

    const purchase = await waitForTrace((spans) => has(spans, 'create order.created') && has(spans, 'process inventory.reservation.rejected') && count(spans, 'live update to client') > 1)
    const byId = new Map(purchase.map((span) => [span.spanId, span]))
    const path = (span: ReceivedSpan | undefined): string[] => span ? [...path(byId.get(span.parentSpanId ?? '')), span.name] : []
    const paths = new Set(purchase.map((span) => path(span).join(' > ')))

    const root = 'HTTP POST > graphql operation'
    expect(orders).toHaveLength(1)
    expect(paths).toContain(`${root} > graphql parse`)
    expect(paths).toContain(`${root} > graphql plan`)
    expect(paths).toContain(`${root} > fetch orders > orders > INSERT`)
    const emitted = `${root} > fetch orders > orders > create order.created`
    expect(paths).toContain(`${emitted} > send orders.v1`)
    expect(paths).toContain(`${emitted} > process order.created > INSERT`)
    const answered = `${emitted} > process order.created > create inventory.reservation.rejected`
    expect(paths).toContain(`${answered} > send products.v1`)
    expect(paths).toContain(`${answered} > process inventory.reservation.rejected > create order.cancelled`)
    expect(paths).toContain(`${answered} > process inventory.reservation.rejected > live update > live update to client`)
    expect(purchase.filter(({ parentSpanId }) => !parentSpanId).map(({ name }) => name)).toEqual(['HTTP POST'])
    expect([...receiver.services]).toEqual(['graph-under-test'])
  })

  it('goes on with the trace of the client', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'

    const response = await ask('{ viewer { __typename } }', { traceparent: `00-${traceId}-00f067aa0ba902b7-00` })

    expect(response.status).toBe(200)
    const spans = await waitForTrace((each) => each[0]?.traceId === traceId && has(each, 'HTTP POST'))
    expect(spans.find(({ name }) => name === 'HTTP POST')?.parentSpanId).toBe('00f067aa0ba902b7')
  })

  it('is the client’s over a WebSocket too, where the operation names it, and one of its own otherwise', async () => {
    const traceId = '5cf92f3577b34da6a3ce929d0e0e4736'
    const client = createClient({ url: graph.stack.router.wsUrl, webSocketImpl: WebSocket, retryAttempts: 0 })
    const query = 'query OverTheSocket { viewer { __typename } }'
    const asked = async (extensions?: Record<string, unknown>) => { for await (const { errors } of client.iterate({ query, operationName: 'OverTheSocket', extensions })) expect(errors).toBeUndefined() }
    await asked({ traceparent: `00-${traceId}-00f067aa0ba902b7-01` })
    await asked()
    await client.dispose()

    const isAsked = ({ name, attributes }: ReceivedSpan) => name === 'graphql operation' && attributes.some(({ value }) => value.stringValue === 'OverTheSocket')
    await waitFor('both operations', () => receiver.spans.filter(isAsked).length === 2)
    const [named, own] = receiver.spans.filter(isAsked)
    expect(named).toMatchObject({ traceId, parentSpanId: '00f067aa0ba902b7' })
    expect(own?.traceId).not.toBe(traceId)
    expect(own?.parentSpanId ?? '').toBe('')
  })

  it('says what failed, and has no value of a statement; nor has the log, which names the trace', async () => {
    const { orders: { app } } = graph.stack.subgraphs
    await app.db.source.query('ALTER TABLE carts RENAME TO carts_away')
    try {
      await buyer.client.send('query Broken { cart { id } }')
    } finally {
      await app.db.source.query('ALTER TABLE carts_away RENAME TO carts')
    }

    const spans = await waitForTrace((each) => each.some(({ name, status }) => name === 'orders' && status.code === ERROR) && has(each, 'HTTP POST'))
    expect(spans.filter(({ status }) => status.code === ERROR).map(({ name }) => name).toSorted()).toEqual(['SELECT', 'graphql operation', 'orders'])
    const sent = JSON.stringify(receiver.spans)
    expect(sent).toContain('$1')
    for (const value of [buyer.email, vendor.email, buyer.organizationId, 'Harbour Road', 'tok_visa']) expect(sent).not.toContain(value)
    const failure = logged.map((line) => JSON.parse(line) as Record<string, unknown>).find(({ msg }) => msg === 'a resolver failed')
    expect(failure).toMatchObject({ trace_id: spans[0]?.traceId, span_id: spans.find(({ name }) => name === 'orders')?.spanId })
    for (const value of [buyer.email, vendor.email, 'Harbour Road', 'tok_visa', PASSWORD]) expect(logged.join('')).not.toContain(value)
  })

  async function ask(query: string, headers: Record<string, string>): Promise<Response> {
    return fetch(graph.stack.router.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) })
  }

  async function waitForTrace(isIt: (spans: readonly ReceivedSpan[]) => boolean): Promise<readonly ReceivedSpan[]> {
    let found: readonly ReceivedSpan[] | undefined
    await waitFor('the trace to arrive', () => {
      found = [...Map.groupBy(receiver.spans, ({ traceId }) => traceId).values()].find(isIt)
      return found !== undefined
    })
    return found ?? []
  }
})

describe('tracing', () => {
  it('is off without an endpoint', async () => {
    expect(toTracingConfig('orders', {})).toBeUndefined()
    expect(toTracingConfig('orders', { OTEL_EXPORTER_OTLP_ENDPOINT: '' })).toBeUndefined()

    await using off = await startTracing(undefined)

    expect(off).toBeDefined()
    expect(isTracing()).toBe(false)
  })

  it('samples by the tail unless a collector does, and names what it cannot use', () => {
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' }

    expect(toTracingConfig('orders', env)).toEqual({ serviceName: 'orders', everything: false, ratio: 0.01 })
    expect(toTracingConfig('orders', { ...env, OTEL_SERVICE_NAME: 'bx-orders', OTEL_TRACES_SAMPLER: 'always_on' })).toMatchObject({ serviceName: 'bx-orders', everything: true })
    expect(() => toTracingConfig('orders', { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector', OTEL_TRACES_SAMPLER_ARG: '2' })).toThrow(/OTEL_EXPORTER_OTLP_ENDPOINT[\s\S]*OTEL_TRACES_SAMPLER_ARG/)
  })
})

function has(spans: readonly ReceivedSpan[], name: string): boolean {
  return count(spans, name) > 0
}

function count(spans: readonly ReceivedSpan[], name: string): number {
  return spans.filter((span) => span.name === name).length
}
