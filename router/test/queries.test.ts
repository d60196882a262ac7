import { describe, expect, it } from '@jest/globals'
import { startToyGraph } from './toy-graph.ts'

describe('answering a query', () => {
  it('joins what three subgraphs know', async () => {
    await using graph = await startToyGraph()

    const { status, body } = await graph.post({
      query: `query ($id: ID!, $upper: Boolean, $skip: Boolean!) {
        it: order(id: $id) { ...core buyer { id called: name(upper: $upper) } parts { shipments(first: 2) { number } } }
        viewer @skip(if: $skip) { kind }
      }
      fragment core on Order { __typename state: status shipments { number } }`,
      variables: { id: 'ord_1', upper: true, skip: true },
    })

    expect(status).toBe(200)
    expect(body).toEqual({
      data: {
        it: {
          __typename: 'Order', state: 'PLACED', shipments: [{ number: 'ord_1-1' }],
          buyer: { id: 'usr_1', called: 'ADA' },
          parts: [
            { shipments: [{ number: 'ord_1a-1' }, { number: 'ord_1a-2' }] },
            { shipments: [{ number: 'ord_1b-1' }, { number: 'ord_1b-2' }] },
          ],
        },
      },
    })
  })

  it('executes mutations', async () => {
    await using graph = await startToyGraph()

    const { body } = await graph.post({ query: 'mutation { orderMove(id: "ord_1", status: "SHIPPED") { status buyer { name } } }' })

    expect(body).toEqual({ data: { orderMove: { status: 'SHIPPED', buyer: { name: 'Ada' } } } })
  })

  it('answers queries by GET, and refuses mutations and simple cross-site requests of browsers there', async () => {
    await using graph = await startToyGraph()
    const get = (query: string, headers: Record<string, string> = {}) => fetch(`${graph.router.url}?query=${encodeURIComponent(query)}`, { headers })

    const query = await get('{ order(id: "ord_1") { id } }')
    expect(await query.json()).toEqual({ data: { order: { id: 'ord_1' } } })

    const mutation = await get('mutation { orderMove(id: "ord_1", status: "X") { id } }')
    expect(mutation.status).toBe(405)
    expect(graph.orders.calls).toHaveLength(1)

    const crossSite = { 'sec-fetch-site': 'cross-site' }
    expect((await get('{ order(id: "ord_1") { id } }', crossSite)).status).toBe(400)
    expect((await get('{ order(id: "ord_1") { id } }', { ...crossSite, 'content-type': 'text/plain' })).status).toBe(400)
    expect((await get('{ order(id: "ord_1") { id } }', { ...crossSite, 'apollo-require-preflight': '1' })).status).toBe(200)
  })

  it('answers introspection without asking a subgraph, and only where it is allowed', async () => {
    await using open = await startToyGraph()
    await using closed = await startToyGraph({ introspection: false })
    const query = '{ __schema { queryType { name } } __type(name: "Order") { fields { name } } }'

    const { body } = await open.post({ query })
    expect(body.data).toMatchObject({ __schema: { queryType: { name: 'Query' } } })
    expect(JSON.stringify(body.data)).not.toContain('secret')
    expect([...open.users.calls, ...open.orders.calls]).toEqual([])

    const refused = await closed.post({ query })
    expect(refused.body.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED')
    const misspelt = await closed.post({ query: '{ ordr { id } }' })
    expect(misspelt.body.errors?.[0]?.message).not.toContain('Did you mean')
  })
})

describe('naming a request', () => {
  it('keeps a well-formed request id and trace, and hands both to every subgraph', async () => {
    await using graph = await startToyGraph()
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'

    const { headers } = await graph.post({ query: '{ order(id: "ord_1") { buyer { name } } }' }, { 'x-request-id': 'client-0001', traceparent })

    expect(headers.get('x-request-id')).toBe('client-0001')
    for (const call of [...graph.orders.calls, ...graph.users.calls]) {
      expect(call.headers['x-request-id']).toBe('client-0001')
      expect(call.headers.traceparent).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-00$/)
      expect(call.headers.traceparent).not.toBe(traceparent)
    }
    expect(graph.users.calls).toHaveLength(1)
  })

  it('makes new ones for what is not', async () => {
    await using graph = await startToyGraph()

    const { headers } = await graph.post({ query: '{ order(id: "ord_1") { id } }' }, { 'x-request-id': 'a b"<script>', traceparent: '00-zz' })

    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(graph.orders.calls[0]?.headers.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/)
  })

  it('hands nothing else of the client to subgraphs', async () => {
    await using graph = await startToyGraph()

    await graph.post({ query: '{ order(id: "ord_1") { id } }' }, { 'x-broxiva-internal': 'forged', cookie: 'a=b', 'x-forwarded-for': '1.2.3.4' })

    const [call] = graph.orders.calls
    expect(call?.viewer.kind).toBe('ANONYMOUS')
    expect(call?.headers).not.toHaveProperty('cookie')
    expect(call?.headers).not.toHaveProperty('x-forwarded-for')
  })
})

describe('reporting errors', () => {
  it('keeps the code of a subgraph and says which one it was', async () => {
    await using graph = await startToyGraph()

    const { body } = await graph.post({ query: '{ a: fails(how: CODED) }' })

    expect(body).toEqual({ data: null, errors: [{ message: 'no: CODED', path: ['a'], extensions: { code: 'OUT_OF_STOCK', serviceName: 'orders', hint: 'h' } }] })
  })

  it('does not say which subgraph it was in production', async () => {
    await using graph = await startToyGraph({ production: true })

    const { body } = await graph.post({ query: '{ fails(how: CODED) }' })

    expect(body.errors?.[0]?.extensions).toEqual({ code: 'OUT_OF_STOCK', hint: 'h' })
  })

  it('does not say which subgraph is gone in production either', async () => {
    await using graph = await startToyGraph({ production: true })
    await graph.orders.stop()

    const { body } = await graph.post({ query: '{ order(id: "ord_1") { status } }' })

    expect(body.errors).toEqual([{ message: 'A part of the graph cannot be reached at the moment.', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }])
  })

  it.each(['PLAIN', 'INTERNAL'])('masks what nobody expected (%s) and logs it once with the request id', async (how) => {
    await using graph = await startToyGraph()

    const { body } = await graph.post({ query: `{ fails(how: ${how}) }` }, { 'x-request-id': 'request-42' })

    expect(body.errors).toEqual([{ message: 'Something went wrong on our side.', path: ['fails'], extensions: { code: 'INTERNAL_SERVER_ERROR', serviceName: 'orders' } }])
    expect(JSON.stringify(body)).not.toMatch(/hunter2|secret\.ts|stack/)
    expect(graph.logged.filter(({ level }) => Number(level) >= 50)).toEqual([expect.objectContaining({ requestId: 'request-42', subgraph: 'orders' })])
  })

  it('never turns a broken promise of a subgraph into a silent null', async () => {
    await using graph = await startToyGraph()

    const { body } = await graph.post({ query: '{ fails(how: BROKEN_PROMISE) }' })

    expect(body).toEqual({ data: null, errors: [{ message: 'Something went wrong on our side.', path: ['fails'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }] })
  })

  it('answers what it can when a subgraph is gone', async () => {
    await using graph = await startToyGraph()
    await graph.shipping.stop()

    const { status, body } = await graph.post({ query: '{ order(id: "ord_1") { status parts { shipments { number } } } viewer { kind } }' })

    expect(status).toBe(200)
    expect(body.data).toEqual({ order: null, viewer: { kind: 'ANONYMOUS' } })
    expect(body.errors).toEqual([{
      message: 'A part of the graph cannot be reached at the moment.', path: ['order', 'parts'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'shipping' },
    }])
    expect(JSON.stringify(body)).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|localhost/)
  })

  it.each<[string, (body: string) => string, number]>([
    ['HTML', () => '<html>Bad gateway</html>', 502],
    ['half an answer', (body) => body.slice(0, 10), 200],
    ['JSON of another shape', () => '[1,2]', 200],
    ['errors that are none', () => '{"errors":["x"]}', 200],
  ])('treats %s as no answer', async (_, answer, status) => {
    await using graph = await startToyGraph()
    graph.orders.override = (_request, response) => { response.writeHead(status).end(answer('{"data":{"order":{"id":"ord_1"}}}')) }

    const { body } = await graph.post({ query: '{ order(id: "ord_1") { id } }' })

    expect(body).toMatchObject({ data: { order: null }, errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] })
  })

  it('does not wait for a subgraph longer than it may', async () => {
    await using graph = await startToyGraph({ subgraphTimeoutMs: 50 })
    graph.orders.override = () => {}

    const { body } = await graph.post({ query: '{ order(id: "ord_1") { id } }' })

    expect(body.errors?.[0]?.extensions['code']).toBe('SUBGRAPH_UNAVAILABLE')
  })

  it('asks again when the subgraph closed an idle connection at that moment, but not for a mutation', async () => {
    await using graph = await startToyGraph()
    await graph.post({ query: '{ order(id: "ord_1") { id } }' })
    let attempts = 0
    graph.orders.override = (request) => {
      attempts += 1
      request.socket.destroy()
      if (attempts === 1) graph.orders.override = undefined
    }

    const query = await graph.post({ query: '{ order(id: "ord_1") { id } }' })
    expect(query.body).toEqual({ data: { order: { id: 'ord_1' } } })

    graph.orders.override = (request) => { request.socket.destroy() }
    const mutation = await graph.post({ query: 'mutation { orderMove(id: "ord_1", status: "X") { id } }' })
    expect(mutation.body.errors?.[0]?.extensions['code']).toBe('SUBGRAPH_UNAVAILABLE')
    expect(attempts).toBe(1)
  })

  it('keeps a subgraph\'s view of a malformed internal call to itself', async () => {
    await using graph = await startToyGraph()
    graph.orders.override = (_request, response) => {
      response.writeHead(401).end('{"errors":[{"message":"The internal token was not issued by the router.","extensions":{"code":"INTERNAL_TOKEN_FORGED"}}]}')
    }

    const { body } = await graph.post({ query: '{ order(id: "ord_1") { id } }' })

    expect(body.errors).toEqual([expect.objectContaining({ message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR', serviceName: 'orders' } })])
  })
})
