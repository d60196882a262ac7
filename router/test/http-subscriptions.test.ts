import { connect } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { createMemoryDenylist } from '#kit/denylist.ts'
import { systemClock } from '#kit/clock.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { codeOf, WIRES } from './live-clients.ts'
import { figures, startToyGraph, type ToyGraph } from './toy-graph.ts'

const UPDATES = 'subscription { orderUpdates(orderId: "ord_1") { cursor } }'
const FILLED = 'subscription Watch($id: ID!) { orderUpdates(orderId: $id) { cursor order { id buyer { name } shipments { number } } } }'
const MULTIPART = 'multipart/mixed;boundary=graphql;subscriptionSpec=1.0, application/json'
const EVENTS = 'text/event-stream'
const HTTP_WIRES = WIRES.filter(({ name }) => name !== 'WebSocket')
const subject = { userId: 'usr_1', sessionId: 'ses_1', organizationId: 'org_1', roles: ['BUYER'], scopes: ['*'] }

const update = (cursor: string) => ({ cursor, order: { id: 'ord_1', status: 'PLACED', buyer: { id: 'usr_1' } } })
const data = (cursor: string) => ({ data: { orderUpdates: { cursor } } })

async function listening(graph: ToyGraph, count: number): Promise<void> {
  await waitFor(`${count} listeners`, () => graph.listeners() === count)
}

async function allReleased(graph: ToyGraph): Promise<void> {
  const left = () => ({ ...graph.router.stats(), listeners: graph.listeners(), streams: graph.orders.streams.size })
  await waitFor('everything to be released', () => Object.values(left()).every((count) => count === 0))
}

describe.each(WIRES)('watching an order over $name', ({ watch }) => {
  it('fills every update from the other subgraphs, in order', async () => {
    await using graph = await startToyGraph()
    const { payloads, leave } = watch(graph.router, FILLED, { variables: { id: 'ord_1' } })
    await listening(graph, 1)

    for (const cursor of ['1', '2', '3']) graph.publish(update(cursor))
    await waitFor('three updates', () => payloads.length === 3)

    expect(payloads).toMatchObject(['1', '2', '3'].map((cursor) => ({ data: { orderUpdates: { cursor, order: { id: 'ord_1', buyer: { name: 'Ada' }, shipments: [{ number: 'ord_1-1' }] } } } })))
    leave()
    await allReleased(graph)
  })

  it('completes when the owner completes', async () => {
    await using graph = await startToyGraph()
    const watched = watch(graph.router, UPDATES)
    await listening(graph, 1)

    for (const stream of graph.orders.streams) stream.end('event: complete\ndata:\n\n')

    expect(await watched.ended).toBeUndefined()
    expect(watched.payloads).toEqual([])
    await allReleased(graph)
  })

  it('says that the updates were interrupted, after everything that had arrived', async () => {
    await using graph = await startToyGraph()
    const watched = watch(graph.router, UPDATES)
    await listening(graph, 1)
    graph.publish(update('1'))
    await waitFor('an update', () => watched.payloads.length === 1)

    for (const stream of graph.orders.streams) stream.destroy()

    expect(codeOf(await watched.ended, watched)).toBe('SUBSCRIPTION_INTERRUPTED')
    expect(watched.payloads[0]).toMatchObject(data('1'))
    await allReleased(graph)
  })

  it('gives the owner\'s refusal', async () => {
    await using graph = await startToyGraph()

    const watched = watch(graph.router, 'subscription { orderUpdates(orderId: "ord_foreign") { cursor } }')

    expect(codeOf(await watched.ended, watched)).toBe('FORBIDDEN')
    await allReleased(graph)
  })

  it('refuses an operation that is not valid, and opens nothing', async () => {
    await using graph = await startToyGraph()

    const watched = watch(graph.router, 'subscription { orderUpdates(orderId: "ord_1") { nothing } }')
    const ended = await watched.ended

    expect(JSON.stringify([ended, watched.payloads])).toContain('GRAPHQL_VALIDATION_FAILED')
    expect(graph.orders.streams.size).toBe(0)
    watched.leave()
  })

  it('ends within a second when the session ends, while nothing happens', async () => {
    const denylist = createMemoryDenylist(systemClock)
    await using graph = await startToyGraph({ denylist })
    const { token } = await graph.accessTokens.sign(subject)
    const watched = watch(graph.router, UPDATES, { token })
    await listening(graph, 1)

    await denylist.deny([{ id: 'ses_1', until: new Date(Date.now() + 3600_000) }])

    expect([4403, 'UNAUTHENTICATED']).toContain(codeOf(await watched.ended, watched))
    await allReleased(graph)
  })

  it('gives nothing more to who may not have it any more', async () => {
    const denylist = createMemoryDenylist(systemClock)
    await using graph = await startToyGraph({ denylist })
    const { token } = await graph.accessTokens.sign(subject)
    const watched = watch(graph.router, UPDATES, { token })
    await listening(graph, 1)

    await denylist.deny([{ id: 'ses_1', until: new Date(Date.now() + 3600_000) }])
    graph.publish(update('1'))
    await watched.ended

    expect(watched.payloads.flatMap((payload) => payload.data ?? [])).toEqual([])
    await allReleased(graph)
  })

  it('interrupts a subscriber for whom too many updates wait, and counts it', async () => {
    await using graph = await startToyGraph({ maxQueuedEvents: 3 })
    const watched = watch(graph.router, FILLED, { variables: { id: 'ord_1' } })
    await listening(graph, 1)
    const held: (() => void)[] = []
    graph.users.override = (_request, response) => { held.push(() => response.end('{"data":{"_entities":[{"name":"Ada"}]}}')) }

    for (const cursor of ['1', '2', '3', '4', '5', '6']) graph.publish(update(cursor))
    await listening(graph, 0)
    graph.users.override = undefined
    for (const release of held) release()
    const ended = await watched.ended

    expect(watched.payloads.flatMap((payload) => (payload.data?.['orderUpdates'] as { cursor: string } | undefined)?.cursor ?? [])).toEqual(['1', '2', '3', '4'])
    expect(codeOf(ended, watched)).toBe('SUBSCRIPTION_INTERRUPTED')
    expect(await figures(graph)).toMatchObject({ 'slow_subscribers_total.interrupted': 1 })
  })
})

describe.each(WIRES)('a subscriber over $name for whom large updates wait', ({ watch }) => {
  const status = 'x'.repeat(100_000)

  it('is interrupted by their size, however few they are, and counted', async () => {
    await using graph = await startToyGraph({ maxQueuedBytes: 150_000 })
    const watched = watch(graph.router, 'subscription { orderUpdates(orderId: "ord_1") { cursor order { status buyer { name } } } }')
    await listening(graph, 1)
    const held: (() => void)[] = []
    graph.users.override = (_request, response) => { held.push(() => response.end('{"data":{"_entities":[{"name":"Ada"}]}}')) }

    // One is on its way to the subscriber, one waits, and there is no room for the third.
    for (const cursor of ['1', '2', '3', '4']) graph.publish({ cursor, order: { id: 'ord_1', status, buyer: { id: 'usr_1' } } })
    await listening(graph, 0)
    graph.users.override = undefined
    for (const release of held) release()
    const ended = await watched.ended

    expect(watched.payloads.flatMap((payload) => (payload.data?.['orderUpdates'] as { cursor: string } | undefined)?.cursor ?? [])).toEqual(['1', '2'])
    expect(codeOf(ended, watched)).toBe('SUBSCRIPTION_INTERRUPTED')
    expect(await figures(graph)).toMatchObject({ 'slow_subscribers_total.interrupted': 1 })
    expect(graph.logged.find(({ msg }) => msg === 'a subscriber was too slow')).toMatchObject({ queuedEvents: 1, queuedBytes: expect.any(Number) })
  })
})

describe.each(HTTP_WIRES)('a router that stops while it is watched over $name', ({ watch }) => {
  it('sends its subscribers elsewhere', async () => {
    await using graph = await startToyGraph()
    const watched = watch(graph.router, UPDATES)
    await listening(graph, 1)

    await graph.router.stop()

    expect(codeOf(await watched.ended, watched)).toBe('SUBSCRIPTION_INTERRUPTED')
    expect(graph.router.stats()).toEqual({ openSockets: 0, activeSubscriptions: 0, upstreamStreams: 0 })
  })
})

describe('event streams that the router ends', () => {
  const NEW_CODE = /retry: (\d+)\nevent: next\ndata: \{"errors".+"(\w+)"\}\}\]\}\n\nevent: complete/

  it.each([
    ['a stop', 'SUBSCRIPTION_INTERRUPTED', (graph: ToyGraph) => graph.router.stop()],
    ['a reload', 'SUBSCRIPTION_SCHEMA_RELOAD', (graph: ToyGraph) => graph.router.reload(graph.supergraph({ orders: { sdl: (sdl) => sdl.replace('orderUpdates(orderId: ID!, after: String): OrderUpdate!', '') } }))],
  ])('by %s say when to come back, each at a time of its own', async (_, code, end) => {
    await using graph = await startToyGraph({ drainSpreadMs: 3_000 })
    const streams = await Promise.all(['ord_1', 'ord_2', 'ord_3', 'ord_4'].map((id) => open(graph, `subscription { orderUpdates(orderId: "${id}") { cursor } }`, { accept: EVENTS })))
    await listening(graph, 4)

    await end(graph)
    await waitFor('the end', () => streams.every(({ read }) => read().includes('complete')))

    const said = streams.map(({ read }) => NEW_CODE.exec(read()))
    expect(said.map((match) => match?.[2])).toEqual([code, code, code, code])
    const waits = said.map((match) => Number(match?.[1]))
    expect(waits.every((wait) => wait >= 1_000 && wait <= 4_000)).toBe(true)
    expect(new Set(waits).size).toBeGreaterThan(1)
  })

  it('say so when nothing runs on a stream for several operations', async () => {
    await using graph = await startToyGraph({ drainSpreadMs: 0 })
    const token = await (await fetch(graph.router.url, { method: 'PUT' })).text()
    const stream = await fetch(`${graph.router.url}?token=${token}`, { headers: { accept: EVENTS } })

    await graph.router.stop()

    expect(await stream.text()).toBe(':\n\nretry: 1000\n\n')
  })
})

describe('live updates over HTTP', () => {
  it('come as multipart between boundaries, a heartbeat while nothing happens', async () => {
    await using graph = await startToyGraph({ heartbeatMs: 20 })
    const { response, read } = await open(graph, UPDATES, { accept: MULTIPART })
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'multipart/mixed;boundary="graphql";subscriptionSpec=1.0'])
    const part = (json: string) => `\r\ncontent-type: application/json\r\n\r\n${json}\r\n--graphql`

    await waitFor('a heartbeat', () => read().includes(part('{}')))
    await listening(graph, 1)
    graph.publish(update('1'))
    await waitFor('the update', () => read().includes('cursor'))
    for (const stream of graph.orders.streams) stream.destroy()
    await waitFor('the end', () => read().endsWith('--\r\n'))

    expect(read().replaceAll(part('{}'), '')).toBe([
      '\r\n--graphql',
      part('{"payload":{"data":{"orderUpdates":{"cursor":"1"}}}}'),
      part('{"payload":null,"errors":[{"message":"The updates were interrupted. Subscribe again with your last cursor.","extensions":{"code":"SUBSCRIPTION_INTERRUPTED","serviceName":"orders"}}]}'),
      '--\r\n',
    ].join(''))
  })

  it('come as events, with comments while nothing happens', async () => {
    await using graph = await startToyGraph({ heartbeatMs: 20 })
    const { response, read } = await open(graph, UPDATES, { accept: EVENTS })
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])

    await waitFor('a heartbeat', () => read().startsWith(':\n\n:\n\n'))
    await listening(graph, 1)
    graph.publish(update('1'))
    await waitFor('the update', () => read().includes('cursor'))
    for (const stream of graph.orders.streams) stream.end('event: complete\ndata:\n\n')
    await waitFor('the end', () => read().includes('complete'))

    expect(read().replaceAll(/^:\n\n/gm, '')).toBe('event: next\ndata: {"data":{"orderUpdates":{"cursor":"1"}}}\n\nevent: complete\ndata:\n\n')
  })

  it('can be asked for by GET, as a browser\'s EventSource does', async () => {
    await using graph = await startToyGraph()
    const leaving = new AbortController()

    const response = await fetch(`${graph.router.url}?${new URLSearchParams({ query: UPDATES }).toString()}`, { headers: { accept: EVENTS }, signal: leaving.signal })
    await listening(graph, 1)

    expect(response.status).toBe(200)
    leaving.abort()
    await allReleased(graph)
  })

  it.each([[MULTIPART], [EVENTS]])('are for no page elsewhere to read, nor why it was refused (%s)', async (accept) => {
    await using graph = await startToyGraph({ corsOrigins: ['https://shop.example'] })
    const leaving = new AbortController()
    const ask = async (origin: string, query: string) => (await fetch(graph.router.url, {
      method: 'POST', headers: { 'content-type': 'application/json', accept, origin }, body: JSON.stringify({ query }), signal: leaving.signal,
    })).headers.get('access-control-allow-origin')

    const readable = [await ask('https://shop.example', UPDATES), await ask('https://evil.example', UPDATES), await ask('https://evil.example', 'subscription { nothing }')]

    expect(readable).toEqual(['https://shop.example', null, null])
    leaving.abort()
    await allReleased(graph)
  })

  it.each([[MULTIPART], [EVENTS]])('are not for whoever cannot be authenticated: 401, whatever is accepted (%s)', async (accept) => {
    await using graph = await startToyGraph()

    const { status, body } = await graph.post({ query: UPDATES }, { accept, authorization: 'Bearer forged' })

    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([401, 'UNAUTHENTICATED'])
  })

  it('release their upstream at once when the client drops without a word', async () => {
    await using graph = await startToyGraph()
    const body = JSON.stringify({ query: UPDATES })
    const socket = connect(graph.router.port, 'localhost')
    socket.write(`POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\naccept: ${EVENTS}\r\ncontent-length: ${body.length}\r\n\r\n${body}`)
    await listening(graph, 1)

    socket.destroy()

    await allReleased(graph)
    expect(graph.logged.filter(({ level }) => Number(level) >= 40)).toEqual([])
  })

  it('are cut for a client that takes nothing, and it is counted', async () => {
    await using graph = await startToyGraph({ heartbeatMs: 50 })
    const body = JSON.stringify({ query: 'subscription { orderUpdates(orderId: "ord_1") { cursor order { status } } }' })
    const socket = connect(graph.router.port, 'localhost').on('error', () => {})
    socket.write(`POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\naccept: ${EVENTS}\r\ncontent-length: ${body.length}\r\n\r\n${body}`)
    socket.pause()
    await listening(graph, 1)

    const large = { cursor: '1', order: { id: 'ord_1', status: 'x'.repeat(1024 * 1024), buyer: { id: 'usr_1' } } }
    await waitFor('the client to be cut', async () => {
      graph.publish(large)
      return graph.listeners() === 0
    })

    expect(await figures(graph)).toMatchObject({ 'slow_subscribers_total.cut': 1 })
    await allReleased(graph)
    socket.destroy()
  })
})

describe('queries and mutations as events', () => {
  it('are answered to a client that accepts nothing else, parts each as an event', async () => {
    await using graph = await startToyGraph()
    const ask = async (query: string) => (await open(graph, query, { accept: EVENTS })).response.text()

    expect(await ask('{ viewer { kind } }')).toBe(':\n\nevent: next\ndata: {"data":{"viewer":{"kind":"ANONYMOUS"}}}\n\nevent: complete\ndata:\n\n')
    expect(await ask('mutation { orderMove(id: "ord_1", status: "SHIPPED") { status } }')).toContain('{"data":{"orderMove":{"status":"SHIPPED"}}}')
    expect((await ask('{ order(id: "ord_1") { status ... @defer { shipments { number } } } }')).match(/event: next\ndata: .+/g)).toEqual([
      'event: next\ndata: {"data":{"order":{"status":"PLACED"}},"hasNext":true}',
      'event: next\ndata: {"incremental":[{"data":{"shipments":[{"number":"ord_1-1"}]},"path":["order"]}],"hasNext":false}',
    ])
    expect(await ask('{ nonsense }')).toMatch(/event: next\ndata: \{"errors":\[.+GRAPHQL_VALIDATION_FAILED.+\]\}\n\nevent: complete/)
  })

  it.each([
    ['not found', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }, 'PERSISTED_QUERY_NOT_FOUND'],
    ['unknown', { documentId: 'nothing' }, 'PERSISTED_DOCUMENT_UNKNOWN'],
  ])('tell by an event that a persisted document is %s', async (_, body, code) => {
    await using graph = await startToyGraph()

    const response = await fetch(graph.router.url, { method: 'POST', headers: { 'content-type': 'application/json', accept: EVENTS }, body: JSON.stringify(body) })

    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
    expect(await response.text()).toMatch(new RegExp(`^:\n\nevent: next\ndata: \\{"errors":.+"${code}".+\n\nevent: complete\ndata:\n\n$`))
  })

  it('are answered as JSON to a client that reads both', async () => {
    await using graph = await startToyGraph()

    const { headers, body } = await graph.post({ query: '{ viewer { kind } }' }, { accept: 'application/graphql-response+json, application/json, text/event-stream, multipart/mixed' })

    expect([headers.get('content-type'), body]).toEqual(['application/graphql-response+json; charset=utf-8', { data: { viewer: { kind: 'ANONYMOUS' } } }])
  })
})

async function open({ router }: ToyGraph, query: string, headers: Record<string, string>) {
  const response = await fetch(router.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) })
  let text = ''
  const collect = async () => {
    for await (const chunk of response.clone().body?.pipeThrough(new TextDecoderStream()) ?? []) text += chunk
  }
  collect().catch(() => {})
  return { response, read: () => text }
}
