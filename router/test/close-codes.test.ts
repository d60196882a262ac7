import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { WebSocket } from 'ws'
import { createMemoryDenylist } from '#kit/denylist.ts'
import { systemClock } from '#kit/clock.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { figures, startToyGraph, type ToyGraph } from './toy-graph.ts'

const INIT = '{"type":"connection_init"}'
const subscribe = (id: string, query = 'subscription { orderUpdates(orderId: "ord_1") { cursor } }') => JSON.stringify({ type: 'subscribe', id, payload: { query } })

interface Frames {
  readonly socket: WebSocket
  readonly messages: Record<string, unknown>[]
  readonly closed: Promise<{ code: number; reason: string }>
}

/** A socket whose frames are written by hand. */
async function open({ router }: Pick<ToyGraph, 'router'>, protocols = ['graphql-transport-ws']): Promise<Frames> {
  const socket = new WebSocket(router.wsUrl, protocols)
  const messages: Record<string, unknown>[] = []
  socket.on('message', (data: Buffer) => messages.push(JSON.parse(data.toString()) as Record<string, unknown>))
  const { promise: closed, resolve } = Promise.withResolvers<{ code: number; reason: string }>()
  socket.on('error', () => {}).on('close', (code: number, reason: Buffer) => resolve({ code, reason: reason.toString() }))
  await Promise.race([once(socket, 'open'), closed])
  return { socket, messages, closed }
}

async function acknowledged(graph: ToyGraph, payload?: object): Promise<Frames> {
  const frames = await open(graph)
  frames.socket.send(JSON.stringify({ type: 'connection_init', payload }))
  await waitFor('the acknowledgement', () => frames.messages.some(({ type }) => type === 'connection_ack'))
  return frames
}

describe('the frames of graphql-transport-ws', () => {
  it.each([
    ['nonsense', 'not JSON'],
    ['{}', 'a message without a type'],
    ['{"type":"start","id":"1"}', 'a type that the protocol does not have'],
    ['{"type":"subscribe","payload":{"query":"{ __typename }"}}', 'a subscription without an id'],
    ['{"type":"subscribe","id":"1","payload":{"query":7}}', 'a query that is no text'],
    ['{"type":"connection_init","payload":7}', 'credentials that are no object'],
    ['{"type":"connection_ack"}', 'a message that only servers send'],
    ['{"type":"next","id":"1","payload":{"data":null}}', 'an update from the client'],
    ['{"type":"error","id":"1","payload":[{"message":"x"}]}', 'an error from the client'],
  ])('close with 4400 after %s: %s', async (message) => {
    await using graph = await startToyGraph()
    const { socket, closed } = await open(graph)

    socket.send(message)

    expect(await closed).toEqual({ code: 4400, reason: 'Invalid message received' })
  })

  it('close with 4401 after an operation that comes before the handshake', async () => {
    await using graph = await startToyGraph()
    const { socket, closed } = await open(graph)

    socket.send(subscribe('1'))

    expect(await closed).toEqual({ code: 4401, reason: 'Unauthorized' })
    expect(graph.orders.streams.size).toBe(0)
  })

  it('close with 4403 after credentials that are not valid', async () => {
    await using graph = await startToyGraph()
    const { socket, closed } = await open(graph)

    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: 'Bearer forged' } }))

    expect(await closed).toEqual({ code: 4403, reason: 'ACCESS_TOKEN_INVALID' })
  })

  it('close with 4403 when the credentials have ended', async () => {
    const denylist = createMemoryDenylist(systemClock)
    await using graph = await startToyGraph({ denylist })
    const { token } = await graph.accessTokens.sign({ userId: 'usr_1', sessionId: 'ses_1', organizationId: null, roles: [], scopes: [] })
    const { closed } = await acknowledged(graph, { authorization: `Bearer ${token}` })

    await denylist.deny([{ id: 'ses_1', until: new Date(Date.now() + 3600_000) }])

    expect(await closed).toEqual({ code: 4403, reason: 'SESSION_REVOKED' })
  })

  it('close with 4406 when no protocol is asked for', async () => {
    await using graph = await startToyGraph()
    const { closed } = await open(graph, [])

    expect(await closed).toEqual({ code: 4406, reason: 'Subprotocol not acceptable' })
  })

  it('close with 4408 when no handshake comes', async () => {
    await using graph = await startToyGraph({ connectionInitTimeoutMs: 50 })

    const { closed } = await open(graph)

    expect(await closed).toEqual({ code: 4408, reason: 'Connection initialisation timeout' })
  })

  it('close with 4409 after a second subscription with an id that is taken, and release the first', async () => {
    await using graph = await startToyGraph()
    const { socket, closed } = await acknowledged(graph)
    socket.send(subscribe('1'))
    await waitFor('the subscription', () => graph.listeners() === 1)

    socket.send(subscribe('1'))

    expect(await closed).toEqual({ code: 4409, reason: 'Subscriber for 1 already exists' })
    await waitFor('the stream to be released', () => graph.listeners() === 0)
  })

  it('may use an id again once its operation is over', async () => {
    await using graph = await startToyGraph()
    const { socket, messages } = await acknowledged(graph)

    for (const time of [1, 2]) {
      socket.send(subscribe('1', '{ viewer { kind } }'))
      await waitFor('the answer', () => messages.filter(({ type }) => type === 'complete').length === time)
    }

    expect(messages.slice(1).map(({ type, id }) => [type, id])).toEqual([['next', '1'], ['complete', '1'], ['next', '1'], ['complete', '1']])
    socket.close()
  })

  it('close with 4429 after a second handshake, and after more subscriptions than one socket may have', async () => {
    await using graph = await startToyGraph({ maxSubscriptionsPerSocket: 2 })
    const twice = await acknowledged(graph)
    twice.socket.send(INIT)
    expect(await twice.closed).toEqual({ code: 4429, reason: 'Too many initialisation requests' })

    const many = await acknowledged(graph)
    for (const id of ['1', '2', '3']) many.socket.send(subscribe(id))
    expect(await many.closed).toEqual({ code: 4429, reason: 'Too many operations' })
    await waitFor('the streams to be released', () => graph.listeners() === 0)
  })

  it('close with 4500 when something goes wrong that nobody expected, and say no more', async () => {
    await using graph = await startToyGraph({ denylist: { denies: async () => { throw new Error('password=hunter2') }, latest: async () => new Set<string>() } as never })
    const { token } = await graph.accessTokens.sign({ userId: 'usr_1', sessionId: 'ses_1', organizationId: null, roles: [], scopes: [] })
    const { socket, closed } = await open(graph)

    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }))

    expect(await closed).toEqual({ code: 4500, reason: 'Internal server error' })
  })

  it('close with 1001 when the router stops', async () => {
    await using graph = await startToyGraph()
    const { closed } = await acknowledged(graph)

    await graph.router.stop()

    expect(await closed).toEqual({ code: 1001, reason: 'Going away' })
  })

  it('close with 1003 after a binary message, 1007 after text that is no UTF-8, 1009 after one that is too large', async () => {
    await using graph = await startToyGraph({ bodyLimitBytes: 1000 })
    const binary = await acknowledged(graph)
    binary.socket.send(Buffer.from(subscribe('1', '{ viewer { kind } }')), { binary: true })
    expect((await binary.closed).code).toBe(1003)

    const broken = await acknowledged(graph)
    broken.socket.send(Buffer.from([0xc3, 0x28]), { binary: false })
    expect((await broken.closed).code).toBe(1007)

    const large = await acknowledged(graph)
    large.socket.send('x'.repeat(1001))
    expect((await large.closed).code).toBe(1009)
  })

  it('close with 1013 when credentials cannot be checked at the moment', async () => {
    await using graph = await startToyGraph({ authenticateApiKey: async () => { throw new Error('no database') } })
    const { socket, closed } = await open(graph)

    socket.send(JSON.stringify({ type: 'connection_init', payload: { apiKey: 'key' } }))

    expect(await closed).toEqual({ code: 1013, reason: 'Try again later' })
  })

  it('answer ping with pong and its payload, before the handshake too, and take pong without a word', async () => {
    await using graph = await startToyGraph()
    const { socket, messages } = await open(graph)

    socket.send('{"type":"ping"}')
    socket.send('{"type":"ping","payload":{"at":1}}')
    socket.send('{"type":"pong"}')
    socket.send(INIT)
    await waitFor('the answers', () => messages.length === 3)

    expect(messages).toEqual([{ type: 'pong' }, { type: 'pong', payload: { at: 1 } }, { type: 'connection_ack' }])
    socket.close()
  })

  it('stop after complete, whatever the owner sends then, and take complete of an unknown id without a word', async () => {
    await using graph = await startToyGraph()
    const { socket, messages } = await acknowledged(graph)
    socket.send(subscribe('1'))
    await waitFor('the subscription', () => graph.listeners() === 1)

    socket.send('{"type":"complete","id":"1"}')
    socket.send('{"type":"complete","id":"unknown"}')
    await waitFor('the stream to be released', () => graph.listeners() === 0)
    socket.send(subscribe('2', '{ viewer { kind } }'))
    await waitFor('the answer', () => messages.some(({ type }) => type === 'complete'))

    expect(messages.slice(1)).toEqual([{ type: 'next', id: '2', payload: { data: { viewer: { kind: 'ANONYMOUS' } } } }, { type: 'complete', id: '2' }])
    socket.close()
  })

  it('end a socket that does not answer the pings of the wire, and count it', async () => {
    await using graph = await startToyGraph({ heartbeatMs: 30 })
    const raw = connect(graph.router.port, 'localhost').on('error', () => {})
    raw.write('GET /graphql HTTP/1.1\r\nhost: x\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-protocol: graphql-transport-ws\r\n\r\n')
    await waitFor('the socket', () => graph.router.stats().openSockets === 1)

    raw.resume()
    await once(raw, 'close')

    await waitFor('the socket to be forgotten', () => graph.router.stats().openSockets === 0)
    expect(raw.destroyed).toBe(true)
    expect(await figures(graph)).toMatchObject({ 'slow_subscribers_total.silent': 1, 'slow_subscribers_total.cut': 0 })
  })
})

describe('limits of connections', () => {
  it('refuse sockets beyond those allowed in all with 503, and take them again when one has gone', async () => {
    await using graph = await startToyGraph({ maxConnections: 2 })
    const [one] = [await acknowledged(graph), await acknowledged(graph)]

    expect(await refused(graph)).toEqual([503, '1'])
    one.socket.close()
    await one.closed
    await waitFor('the socket to go', () => graph.router.stats().openSockets === 1)

    const { socket } = await acknowledged(graph)
    socket.close()
  })

  it('refuse sockets beyond those of one address with 429, behind a trusted proxy by the client\'s address', async () => {
    await using graph = await startToyGraph({ maxConnectionsPerAddress: 1, trustedProxies: ['127.0.0.0/8', '::1'] })
    const from = (address: string) => new WebSocket(graph.router.wsUrl, 'graphql-transport-ws', { headers: { 'x-forwarded-for': address } })
    const one = from('192.0.2.1')
    await once(one, 'open')
    const two = from('192.0.2.2')
    await once(two, 'open')

    expect(await refused(graph, { 'x-forwarded-for': '192.0.2.1' })).toEqual([429, '1'])
    one.close()
    two.close()
  })

  it('count event streams and multipart among the connections of an address', async () => {
    await using graph = await startToyGraph({ maxConnectionsPerAddress: 1 })
    const leaving = new AbortController()
    const ask = (signal?: AbortSignal) => fetch(graph.router.url, { method: 'POST', signal, headers: { 'content-type': 'application/json', accept: 'text/event-stream' }, body: '{"query":"subscription { orderUpdates(orderId: \\"ord_1\\") { cursor } }"}' })
    await ask(leaving.signal)

    const response = await ask()

    expect([response.status, response.headers.get('retry-after'), await response.json()]).toEqual([429, '1', { errors: [expect.objectContaining({ extensions: { code: 'TOO_MANY_CONNECTIONS' } })] }])
    expect(await refused(graph)).toEqual([429, '1'])
    leaving.abort()
    await waitFor('the stream to be released', () => graph.listeners() === 0)
    const { socket } = await acknowledged(graph)
    socket.close()
  })
})

async function refused({ router }: ToyGraph, headers: Record<string, string> = {}): Promise<unknown[]> {
  const socket = new WebSocket(router.wsUrl, 'graphql-transport-ws', { headers }).on('error', () => {})
  const { promise, resolve } = Promise.withResolvers<unknown[]>()
  socket.on('unexpected-response', (_request, response) => resolve([response.statusCode, response.headers['retry-after']]))
  socket.on('open', () => resolve(['open']))
  return promise
}
