import { Agent, request as httpRequest, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from '@jest/globals'
import { createClient, type Client } from 'graphql-sse'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { startToyGraph, type ToyGraph } from './toy-graph.ts'

const TOKEN = 'x-graphql-event-stream-token'
const EVENTS = 'text/event-stream'
const subscription = (id: string) => `subscription { orderUpdates(orderId: "${id}") { cursor } }`
const update = (cursor: string, id: string) => ({ cursor, order: { id, status: 'PLACED', buyer: { id: 'usr_1' } } })
const person = (userId: string) => ({ userId, sessionId: `ses_${userId}`, organizationId: 'org_1', roles: ['BUYER'], scopes: ['*'] })

describe('one event stream for several operations', () => {
  it('carries subscriptions, queries and mutations over one connection, and keeps them apart', async () => {
    await using graph = await startToyGraph({ maxConnections: 1 })
    const client = sseClient(graph)
    const [one, two] = [subscribe(client, subscription('ord_1')), subscribe(client, subscription('ord_2'))]
    await waitFor('both subscriptions', () => graph.listeners() === 2)

    graph.publish(update('1', 'ord_1'))
    graph.publish(update('2', 'ord_2'))
    const query = subscribe(client, '{ order(id: "ord_1") { buyer { name } } }')
    const mutation = subscribe(client, 'mutation { orderMove(id: "ord_1", status: "SHIPPED") { status } }')
    await waitFor('both updates', () => one.payloads.length + two.payloads.length === 2)

    expect([await query.ended, query.payloads]).toEqual([undefined, [{ data: { order: { buyer: { name: 'Ada' } } } }]])
    expect([await mutation.ended, mutation.payloads]).toEqual([undefined, [{ data: { orderMove: { status: 'SHIPPED' } } }]])
    expect([one.payloads, two.payloads]).toEqual([[{ data: { orderUpdates: { cursor: '1' } } }], [{ data: { orderUpdates: { cursor: '2' } } }]])
    client.dispose()
    await allReleased(graph)
  })

  it('releases the upstream of a subscription that its client stops, and of it alone', async () => {
    await using graph = await startToyGraph()
    const client = sseClient(graph)
    const [one, two] = [subscribe(client, subscription('ord_1')), subscribe(client, subscription('ord_2'))]
    await waitFor('both subscriptions', () => graph.listeners() === 2)

    one.leave()

    await waitFor('the subscription to go', () => graph.listeners() === 1)
    graph.publish(update('2', 'ord_2'))
    await waitFor('the update', () => two.payloads.length === 1)
    client.dispose()
    await allReleased(graph)
  })

  it('answers @defer in parts, as over a WebSocket', async () => {
    await using graph = await startToyGraph()
    const client = sseClient(graph)

    const { payloads, ended } = subscribe(client, '{ order(id: "ord_1") { status ... @defer { shipments { number } } } }')
    await ended

    expect(payloads).toEqual([
      { data: { order: { status: 'PLACED' } }, hasNext: true },
      { incremental: [{ data: { shipments: [{ number: 'ord_1-1' }] }, path: ['order'] }], hasNext: false },
    ])
    client.dispose()
  })

  it('brings a client back that was interrupted by a stop, to another router', async () => {
    await using graph = await startToyGraph({ drainSpreadMs: 0 })
    const client = sseClient(graph)
    const { payloads, ended } = subscribe(client, subscription('ord_1'))
    await waitFor('the subscription', () => graph.listeners() === 1)

    await graph.router.stop()
    await ended

    expect(payloads).toMatchObject([{ errors: [{ extensions: { code: 'SUBSCRIPTION_INTERRUPTED' } }] }])
    expect(graph.router.stats()).toEqual({ openSockets: 0, activeSubscriptions: 0, upstreamStreams: 0 })
  })

  it('finishes a query that is in flight when the router stops', async () => {
    await using graph = await startToyGraph({ drainSpreadMs: 0 })
    const client = sseClient(graph)
    const { payloads, ended } = subscribe(client, '{ slow }')
    await waitFor('the query', () => graph.orders.calls.length === 1)

    await graph.router.stop()
    await ended

    expect(payloads).toEqual([{ data: { slow: true } }])
  })

  it('counts operations as a socket does, and gives the place of one that was refused back', async () => {
    await using graph = await startToyGraph({ maxSubscriptionsPerSocket: 1 })
    const { ask } = await opened(graph)
    expect((await ask('{ nonsense }', 'a')).status).toBe(400)
    expect((await ask(subscription('ord_1'), 'b')).status).toBe(202)

    const refused = await ask(subscription('ord_2'), 'c')

    expect([refused.status, await codeOf(refused)]).toEqual([429, 'TOO_MANY_OPERATIONS'])
  })
})

describe('reserving an event stream', () => {
  it('answers 201 with a token, good for one stream and no other', async () => {
    await using graph = await startToyGraph()
    const reserved = await reserve(graph)
    expect([reserved.status, reserved.headers.get('content-type'), reserved.headers.get('cache-control')]).toEqual([201, 'text/plain; charset=utf-8', 'no-store'])
    const token = await reserved.text()
    expect(token).toMatch(/^[\w-]{43}$/)

    const stream = await fetch(`${graph.router.url}?token=${token}`, { headers: { accept: EVENTS } })
    const second = await fetch(graph.router.url, { headers: { accept: EVENTS, [TOKEN]: token } })
    const reservedAgain = await reserve(graph, { [TOKEN]: token })

    expect([stream.status, stream.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
    expect([second.status, await codeOf(second)]).toEqual([409, 'STREAM_ALREADY_OPEN'])
    expect([reservedAgain.status, await codeOf(reservedAgain)]).toEqual([409, 'STREAM_ALREADY_RESERVED'])
    await stream.body?.cancel()
  })

  it('keeps what was asked before the stream is open', async () => {
    await using graph = await startToyGraph()
    const token = await (await reserve(graph)).text()

    expect((await post(graph, token, '{ viewer { kind } }', 'early')).status).toBe(202)
    const stream = await fetch(graph.router.url, { method: 'POST', headers: { accept: EVENTS, [TOKEN]: token } })

    expect(await firstEvents(stream, 2)).toBe('event: next\ndata: {"id":"early","payload":{"data":{"viewer":{"kind":"ANONYMOUS"}}}}\n\nevent: complete\ndata: {"id":"early"}\n\n')
  })

  it('is over when nobody comes for the stream, and takes its operations along', async () => {
    await using graph = await startToyGraph({ connectionInitTimeoutMs: 300, maxConnectionsPerAddress: 1 })
    const token = await (await reserve(graph)).text()
    const full = await reserve(graph)
    expect([full.status, full.headers.get('retry-after'), await codeOf(full)]).toEqual([429, '1', 'TOO_MANY_CONNECTIONS'])
    await post(graph, token, subscription('ord_1'), 'a')

    await waitFor('room for another', async () => (await reserve(graph)).status === 201)

    await allReleased(graph)
    const late = await fetch(graph.router.url, { headers: { accept: EVENTS, [TOKEN]: token } })
    expect([late.status, await codeOf(late)]).toEqual([404, 'STREAM_NOT_FOUND'])
  })

  it('ends with its stream', async () => {
    await using graph = await startToyGraph({ maxConnections: 1 })
    const { token, leave } = await opened(graph)
    expect((await post(graph, token, subscription('ord_1'), 'a')).status).toBe(202)
    await waitFor('the subscription', () => graph.listeners() === 1)

    leave()

    await allReleased(graph)
    await waitFor('the token to be forgotten', async () => (await post(graph, token, '{ viewer { kind } }', 'b')).status === 404)
    expect((await reserve(graph)).status).toBe(201)
  })

  it('is refused while the router stops', async () => {
    await using graph = await startToyGraph()
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const put = async () => {
      const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
      httpRequest(graph.router.url, { method: 'PUT', agent }, resolve).on('error', reject).end()
      const response = await promise
      return { response, text: await text(response) }
    }
    await put()

    const stopped = graph.router.stop()
    const refused = await put()

    agent.destroy()
    expect([refused.response.statusCode, refused.response.headers['retry-after'], JSON.parse(refused.text)]).toEqual([503, '1', { errors: [expect.objectContaining({ extensions: { code: 'ROUTER_STOPPING' } })] }])
    await stopped
  })

  it('is allowed to pages of other origins, with the header of the token', async () => {
    await using graph = await startToyGraph({ corsOrigins: ['https://shop.example'] })

    const { headers } = await fetch(graph.router.url, { method: 'OPTIONS', headers: { origin: 'https://shop.example', 'access-control-request-method': 'PUT' } })

    expect(headers.get('access-control-allow-methods')).toBe('GET, POST, PUT, DELETE')
    expect(headers.get('access-control-allow-headers')).toContain(TOKEN)
  })
})

describe('who may use an event stream', () => {
  it('is whoever has reserved it: for another it is not there, whatever is asked', async () => {
    await using graph = await startToyGraph()
    const [own, others] = await Promise.all(['usr_1', 'usr_2'].map((id) => bearer(graph, id)))
    const token = await (await reserve(graph, own)).text()
    const attempts = async (headers: Record<string, string>) => [
      await fetch(graph.router.url, { headers: { accept: EVENTS, [TOKEN]: token, ...headers } }),
      await post(graph, token, '{ viewer { userId } }', 'a', headers),
      await fetch(`${graph.router.url}?operationId=a`, { method: 'DELETE', headers: { [TOKEN]: token, ...headers } }),
    ].map(({ status }) => status)

    expect(await attempts(others ?? {})).toEqual([404, 404, 404])
    expect(await attempts({ 'x-api-key': 'key-of-org-9' })).toEqual([404, 404, 404])
    expect(await attempts({ authorization: 'Bearer forged' })).toEqual([401, 401, 401])
    expect((await post(graph, token, '{ viewer { userId } }', 'a')).status).toBe(404)
    expect(await attempts(own ?? {})).toEqual([200, 202, 200])
  })

  it('can be a browser\'s EventSource, which has nothing but the token; its operations need the credentials', async () => {
    await using graph = await startToyGraph()
    const own = await bearer(graph, 'usr_1')
    const token = await (await reserve(graph, own)).text()

    const stream = await fetch(`${graph.router.url}?token=${token}`, { headers: { accept: EVENTS, 'sec-fetch-site': 'cross-site' } })
    expect((await post(graph, token, '{ viewer { userId } }', 'a')).status).toBe(404)
    expect((await post(graph, token, '{ viewer { userId } }', 'a', own)).status).toBe(202)

    expect(await firstEvents(stream, 1)).toContain('{"id":"a","payload":{"data":{"viewer":{"userId":"usr_1"}}}}')
  })

  it('goes on with a new access token of the same session', async () => {
    await using graph = await startToyGraph()
    const token = await (await reserve(graph, await bearer(graph, 'usr_1'))).text()

    expect((await post(graph, token, '{ viewer { kind } }', 'a', await bearer(graph, 'usr_1'))).status).toBe(202)
  })

  it('is not whoever cannot be authenticated', async () => {
    await using graph = await startToyGraph()

    expect((await reserve(graph, { authorization: 'Bearer forged' })).status).toBe(401)
  })
})

describe('operations of an event stream', () => {
  it('have an id of their own, free again when they are over', async () => {
    await using graph = await startToyGraph()
    const { token, ask } = await opened(graph)
    expect((await ask(subscription('ord_1'), 'a')).status).toBe(202)

    const again = await ask('{ viewer { kind } }', 'a')
    expect([again.status, await codeOf(again)]).toEqual([409, 'OPERATION_ID_IN_USE'])
    const stop = () => fetch(`${graph.router.url}?operationId=a&token=${token}`, { method: 'DELETE' })
    expect([(await stop()).status, (await stop()).status]).toEqual([200, 200])
    expect((await ask('{ viewer { kind } }', 'a')).status).toBe(202)
  })

  it.each([
    ['without an id', undefined, 400, 'BAD_REQUEST'],
    ['with an id that is no text', 1, 400, 'BAD_REQUEST'],
    ['with an id that is too long', 'x'.repeat(257), 400, 'BAD_REQUEST'],
  ])('are refused %s', async (_, operationId, status, code) => {
    await using graph = await startToyGraph()
    const { ask } = await opened(graph)

    const refused = await ask('{ viewer { kind } }', operationId)

    expect([refused.status, await codeOf(refused)]).toEqual([status, code])
  })

  it('are asked for by GET too, but for mutations', async () => {
    await using graph = await startToyGraph()
    const { token, read } = await opened(graph)
    const get = (query: string) => fetch(`${graph.router.url}?${new URLSearchParams({ query, extensions: '{"operationId":"g"}' }).toString()}`, { headers: { [TOKEN]: token } })

    expect((await get('mutation { orderMove(id: "ord_1", status: "X") { id } }')).status).toBe(405)
    expect((await get('{ viewer { kind } }')).status).toBe(202)

    await waitFor('the answer', () => read().includes('event: complete'))
    expect(graph.orders.calls).toEqual([])
  })

  it('are given up with a client that leaves before they are accepted', async () => {
    await using graph = await startToyGraph()
    const { token } = await opened(graph)
    let asked = false
    graph.orders.override = (request) => {
      asked = true
      request.on('close', () => { asked = false })
    }
    const leaving = new AbortController()
    post(graph, token, '{ slow }', 'a', {}, leaving.signal).catch(() => {})
    await waitFor('the fetch', () => asked)

    leaving.abort()

    await waitFor('the fetch to be given up', () => !asked)
    graph.orders.override = undefined
    await waitFor('its id to be free', async () => (await post(graph, token, '{ viewer { kind } }', 'a')).status === 202)
  })

  it('are stopped while they are executed: 204, and nothing on the stream', async () => {
    await using graph = await startToyGraph()
    const { token, read } = await opened(graph)
    let asked = false
    graph.orders.override = () => { asked = true }
    const answer = post(graph, token, '{ slow }', 'a')
    await waitFor('the fetch', () => asked)

    await fetch(`${graph.router.url}?operationId=a`, { method: 'DELETE', headers: { [TOKEN]: token } })

    expect((await answer).status).toBe(204)
    expect(read()).not.toContain('event')
  })

  it('are refused where no token, or none that is known, is named', async () => {
    await using graph = await startToyGraph()

    const nobodys = await post(graph, 'nobodys', '{ viewer { kind } }', 'a')
    const none = await fetch(`${graph.router.url}?operationId=a`, { method: 'DELETE' })

    expect([nobodys.status, await codeOf(nobodys)]).toEqual([404, 'STREAM_NOT_FOUND'])
    expect([none.status, await codeOf(none)]).toEqual([404, 'STREAM_NOT_FOUND'])
  })
})

function sseClient({ router: { url } }: ToyGraph): Client<true> {
  return createClient({ url, singleConnection: true, retryAttempts: 0 })
}

function subscribe(client: Client<true>, query: string) {
  const payloads: unknown[] = []
  const { promise: ended, resolve, reject } = Promise.withResolvers<void>()
  ended.catch(() => {})
  const leave = client.subscribe({ query }, { next: (payload) => { payloads.push(payload) }, error: reject, complete: resolve })
  return { payloads, ended, leave }
}

function reserve({ router: { url } }: ToyGraph, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, { method: 'PUT', headers })
}

function post({ router: { url } }: ToyGraph, token: string, query: string, operationId: unknown, headers: Record<string, string> = {}, signal?: AbortSignal): Promise<Response> {
  return fetch(url, { method: 'POST', signal, headers: { 'content-type': 'application/json', [TOKEN]: token, ...headers }, body: JSON.stringify({ query, extensions: { operationId } }) })
}

/** A stream that is open. */
async function opened(graph: ToyGraph) {
  const token = await (await reserve(graph)).text()
  const leaving = new AbortController()
  const stream = await fetch(graph.router.url, { headers: { accept: EVENTS, [TOKEN]: token }, signal: leaving.signal })
  let sent = ''
  const collect = async () => { for await (const chunk of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) sent += chunk }
  collect().catch(() => {})
  return { token, read: () => sent, leave: () => leaving.abort(), ask: (query: string, operationId: unknown) => post(graph, token, query, operationId) }
}

/** What a stream says but for signs of life, up to so many events. */
async function firstEvents(stream: Response, count: number): Promise<string> {
  let sent = ''
  for await (const chunk of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    sent += chunk.replaceAll(/^:\n\n/gm, '')
    if (sent.split('\n\n').length > count) break
  }
  return sent
}

async function codeOf(response: Response): Promise<unknown> {
  const { errors } = await response.json() as { errors: { extensions: Record<string, unknown> }[] }
  return errors[0]?.extensions['code']
}

async function bearer(graph: ToyGraph, userId: string): Promise<Record<string, string>> {
  const { token } = await graph.accessTokens.sign(person(userId))
  return { authorization: `Bearer ${token}` }
}

async function allReleased(graph: ToyGraph): Promise<void> {
  const left = () => ({ ...graph.router.stats(), listeners: graph.listeners(), streams: graph.orders.streams.size })
  await waitFor('everything to be released', () => Object.values(left()).every((count) => count === 0))
}
