import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { figures, startToyGraph, watch, type ToyGraph } from './toy-graph.ts'

const update = (cursor: string) => ({ cursor, order: { id: 'ord_1', status: `status ${cursor}`, buyer: { id: 'usr_1' } } })
const WATCH = 'subscription { orderUpdates(orderId: "ord_1") { cursor order { buyer { name } } } }'
const payload = (cursor: string) => ({ data: { orderUpdates: { cursor, order: { buyer: { name: 'Ada' } } } } })

/** Another address of the same server, and who is connected to it. */
async function otherAddressOf(url: string): Promise<AsyncDisposable & { readonly url: string; readonly connections: ReadonlySet<Socket> }> {
  const { port, hostname } = new URL(url)
  const connections = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname)
    connections.add(client)
    client.once('close', () => { connections.delete(client); upstream.destroy() }).on('error', () => {})
    upstream.once('close', () => client.destroy()).on('error', () => {})
    client.pipe(upstream).pipe(client)
  })
  await new Promise<void>((resolve) => { server.listen(0, 'localhost', resolve) })
  const other = new URL(url)
  other.port = String((server.address() as AddressInfo).port)
  return {
    url: other.href,
    connections,
    [Symbol.asyncDispose]: () => new Promise((resolve) => {
      server.close(() => resolve())
      for (const socket of connections) socket.destroy()
    }),
  }
}

const withNickname = (graph: ToyGraph) => graph.supergraph({ users: { sdl: (sdl) => sdl.replace('type User @key(fields: "id") {', 'type User @key(fields: "id") { nickname: String') } })
const withoutUpdates = (graph: ToyGraph) => graph.supergraph({ orders: { sdl: (sdl) => sdl.replace(/orderUpdates\(.*\n/, '') } })

describe('changing the supergraph', () => {
  it('serves the new one', async () => {
    await using graph = await startToyGraph()
    const query = '{ __type(name: "User") { fields { name } } }'
    const fields = async () => JSON.stringify((await graph.post({ query })).body.data)
    expect(await fields()).not.toContain('nickname')

    await graph.router.reload(withNickname(graph))

    expect(await fields()).toContain('nickname')
    expect(await figures(graph)).toMatchObject({ 'supergraph_reloads_total.loaded': 1, 'supergraph_reloads_total.refused': 0 })
  })

  it('asks anew where the subgraphs are, and whether they are ready there', async () => {
    const asked: Readonly<Record<string, readonly string[]>>[] = []
    const urls: Record<string, string> = {}
    await using graph = await startToyGraph({
      subgraphUrls: {},
      subgraphs: () => Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, { url }])),
      readiness: async (subgraphUrls) => {
        asked.push(subgraphUrls)
        return {}
      },
    })
    urls['orders'] = graph.orders.url

    await graph.router.reload(withNickname(graph))

    expect((await graph.post({ query: '{ order(id: "ord_1") { buyer { name } } }' })).body).toEqual({ data: { order: { buyer: { name: 'Ada' } } } })
    await graph.router.ready()
    expect(asked.at(-1)).toEqual({ users: [graph.users.url], orders: [graph.orders.url], shipping: [graph.shipping.url] })
  })

  it.each<[string, (graph: ToyGraph) => string, RegExp]>([
    ['no SDL', () => 'type Query {', /Syntax Error/],
    ['no supergraph', () => 'type Query { a: Int }', /supergraph/i],
    ['a subgraph without an address', (graph) => graph.supergraph({ users: { url: '' } }), /users has no address/],
  ])('refuses %s, says why, and goes on with the old one', async (_, sdl, reason) => {
    await using graph = await startToyGraph()

    await expect(graph.router.reload(sdl(graph))).rejects.toThrow(reason)

    expect((await graph.post({ query: '{ order(id: "ord_1") { buyer { name } } }' })).body).toEqual({ data: { order: { buyer: { name: 'Ada' } } } })
    expect(graph.logged).toContainEqual(expect.objectContaining({ level: 50, msg: 'a new supergraph is refused; the old one stays', reason: expect.stringMatching(reason) }))
    expect(await figures(graph)).toMatchObject({ 'supergraph_reloads_total.loaded': 0, 'supergraph_reloads_total.refused': 1 })
  })

  it('plans what clients ask for most before the new one takes over, and skips what is not valid in it', async () => {
    await using graph = await startToyGraph({ warmUpHottest: 2 })
    const hot = { query: '{ order(id: "ord_1") { buyer { name } } }' }
    const gone = { query: '{ viewer { userId } }' }
    const cold = { query: '{ viewer { kind } }' }
    for (let times = 0; times < 5; times++) for (const operation of [hot, gone]) await graph.post(operation)
    for (let times = 0; times < 2; times++) await graph.post(cold)

    await graph.router.reload(graph.supergraph({ users: { sdl: (sdl) => sdl.replace('userId: ID ', '') } }))

    expect(await figures(graph)).toMatchObject({ plan_cache_operations: 1, warm_up_skipped_total: 1, plan_cache_misses_total: 3 })
    expect((await graph.post(hot)).status).toBe(200)
    expect(await figures(graph)).toMatchObject({ plan_cache_misses_total: 3 })
    expect((await graph.post(gone)).body.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED')
    await graph.post(cold)
    expect(await figures(graph)).toMatchObject({ plan_cache_misses_total: 4 })
  })

  it('loses no request while it changes twenty times', async () => {
    await using graph = await startToyGraph()
    const supergraphs = [withNickname(graph), graph.supergraph()]
    const load = new AbortController()
    let answered = 0
    const wrong: unknown[] = []
    const clients = Array.from({ length: 8 }, async (_, client) => {
      for (let round = 0; !load.signal.aborted; round++) {
        const { status, body } = await graph.post({ query: `{ order(id: "ord_1") { client${client}: status buyer { name } shipments(first: ${1 + round % 3}) { number } } }` })
        answered += 1
        if (status !== 200 || body.errors || JSON.stringify(body.data).includes('null')) wrong.push(body)
      }
    })

    for (let times = 0; times < 20; times++) {
      await graph.router.reload(supergraphs[times % 2] ?? '')
      const before = answered
      await waitFor('requests after the change', () => answered > before + 8)
    }
    load.abort()
    await Promise.all(clients)

    expect(wrong).toEqual([])
    expect(await figures(graph)).toMatchObject({ 'supergraph_reloads_total.loaded': 20 })
  }, 300_000)

  it('serves the last of several that come at once', async () => {
    await using graph = await startToyGraph()

    await Promise.all([graph.router.reload(withNickname(graph)), graph.router.reload(withoutUpdates(graph)), graph.router.reload(withNickname(graph))])

    expect(JSON.stringify((await graph.post({ query: '{ __type(name: "User") { fields { name } } }' })).body.data)).toContain('nickname')
    expect(await figures(graph)).toMatchObject({ 'supergraph_reloads_total.loaded': 1, 'supergraph_reloads_total.unchanged': 2 })
  })

  it('finishes what is in flight where it began, and then closes connections to where no subgraph is any more', async () => {
    await using graph = await startToyGraph()
    await using moved = await otherAddressOf(graph.users.url)
    await graph.router.reload(graph.supergraph({ users: { url: moved.url } }))
    let release = () => {}
    graph.users.override = (_request, response) => { release = () => { response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"viewer":{"kind":"HELD"}}}') } }
    const inFlight = graph.post({ query: '{ viewer { kind } }' })
    await waitFor('the request to arrive', () => moved.connections.size === 1)

    await graph.router.reload(graph.supergraph())
    graph.users.override = undefined
    const after = await graph.post({ query: '{ viewer { kind } }' })
    expect(after.body).toEqual({ data: { viewer: { kind: 'ANONYMOUS' } } })
    expect(moved.connections.size).toBe(1)
    release()

    expect((await inFlight).body).toEqual({ data: { viewer: { kind: 'HELD' } } })
    await waitFor('the old connections to be closed', () => moved.connections.size === 0)
  })
})

describe('subscriptions while the supergraph changes', () => {
  it('go on over the same stream, and are filled as the new supergraph says', async () => {
    await using graph = await startToyGraph()
    await using moved = await otherAddressOf(graph.users.url)
    const client = graph.client()
    const { payloads } = watch(client, WATCH)
    await waitFor('the subscription', () => graph.listeners() === 1)
    graph.publish(update('1'))
    await waitFor('an update', () => payloads.length === 1)
    const [stream] = graph.orders.streams

    await graph.router.reload(graph.supergraph({ users: { url: moved.url } }))
    graph.publish(update('2'))
    await waitFor('the next update', () => payloads.length === 2)

    expect(payloads).toEqual([payload('1'), payload('2')])
    expect(moved.connections.size).toBe(1)
    expect([...graph.orders.streams]).toEqual([stream])
    expect(graph.router.stats()).toEqual({ openSockets: 1, activeSubscriptions: 1, upstreamStreams: 1 })
    await client.dispose()
  })

  it('end with SUBSCRIPTION_SCHEMA_RELOAD when the new one does not have them', async () => {
    await using graph = await startToyGraph()
    const client = graph.client()
    const { payloads, ended } = watch(client, WATCH)
    await waitFor('the subscription', () => graph.listeners() === 1)
    graph.publish(update('1'))
    await waitFor('an update', () => payloads.length === 1)

    await graph.router.reload(withoutUpdates(graph))
    await ended

    expect(payloads).toEqual([payload('1'), { errors: [{ message: 'The graph has changed and does not serve this subscription any more.', extensions: { code: 'SUBSCRIPTION_SCHEMA_RELOAD' } }] }])
    await waitFor('the stream to be closed', () => graph.listeners() === 0)
    expect(graph.router.stats()).toMatchObject({ activeSubscriptions: 0, upstreamStreams: 0 })
    await client.dispose()
  })

  it('end with SUBSCRIPTION_INTERRUPTED when their events come from elsewhere, and can be had again there', async () => {
    await using graph = await startToyGraph({ subgraphUrls: {} })
    await using moved = await otherAddressOf(graph.orders.url)
    await graph.router.reload(graph.supergraph({ orders: { url: graph.orders.url } }))
    const client = graph.client()
    const { payloads, ended } = watch(client, WATCH)
    await waitFor('the subscription', () => graph.listeners() === 1)

    await graph.router.reload(graph.supergraph({ orders: { url: moved.url } }))
    await ended
    expect(payloads).toEqual([{ errors: [expect.objectContaining({ extensions: { code: 'SUBSCRIPTION_INTERRUPTED', serviceName: 'orders' } })] }])

    await waitFor('the old stream to be closed', () => graph.listeners() === 0)
    const again = watch(client, WATCH)
    await waitFor('the new subscription', () => graph.listeners() === 1)
    graph.publish(update('2'))
    await waitFor('an update', () => again.payloads.length === 1)
    expect(again.payloads).toEqual([payload('2')])
    expect(moved.connections.size).toBe(1)
    await client.dispose()
  })

  it('keep no old supergraph in memory', async () => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', fileURLToPath(new URL('fixtures/count-planners.ts', import.meta.url))], { env: { PATH: process.env['PATH'] }, stdio: ['ignore', 'pipe', 'pipe'] })
    const [code, stdout, stderr] = await Promise.all([once(child, 'close').then(([exitCode]) => exitCode as number), text(child.stdout), text(child.stderr)])

    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toEqual({ atFirst: 1, atLast: 1, updates: 2 })
  })
})
