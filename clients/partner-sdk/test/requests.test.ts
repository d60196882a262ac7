import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { AuthenticationError, Broxiva, ConnectionError, GraphError, RequestTimeoutError, ThrottledError, UserErrorsError, type AnswerInfo, type BroxivaOptions } from '../src/index.ts'

interface Received {
  readonly at: number
  readonly headers: IncomingHttpHeaders
  readonly body: { readonly query: string; readonly variables: { readonly input?: { readonly idempotencyKey?: string } } }
}

type Reply = { readonly status?: number; readonly headers?: Record<string, string>; readonly body: unknown } | 'hang up' | 'say nothing'

const CART = { cart: { id: 'crt_1', lines: [] } }
const ADDED: Reply = { body: { data: { cartLineAdd: { cart: CART.cart, userErrors: [] } } } }
const error = (code: string, extensions: object = {}) => ({ message: code.toLowerCase(), extensions: { code, ...extensions } })

/** A server that answers as it is told, one reply after the other; the last one for ever. */
async function serverThat(...replies: readonly Reply[]) {
  const received: Received[] = []
  const answer: RequestListener = (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => { chunks.push(chunk) })
    request.on('end', () => {
      received.push({ at: performance.now(), headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) })
      const reply = replies[Math.min(received.length, replies.length) - 1] ?? 'hang up'
      if (reply === 'hang up') request.socket.destroy()
      else if (reply !== 'say nothing') {
        const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body)
        response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers }).end(text)
      }
    })
  }
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    received,
    client: (options: Partial<BroxivaOptions> = {}) => new Broxiva({ apiKey: 'bx_test', url: `http://127.0.0.1:${port}/graphql`, ...options }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

describe('a request', () => {
  it('brings the key, an id that the graph’s logs will know, and a trace', async () => {
    await using server = await serverThat({ body: { data: CART } })

    expect(await server.client().cart.get()).toEqual(CART.cart)
    expect(server.received[0]?.headers).toMatchObject({ 'x-api-key': 'bx_test', 'x-request-id': expect.stringMatching(/^[\w-]{36}$/), traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/) })
  })

  it('does not run without a key', () => {
    expect(() => new Broxiva({ apiKey: '' })).toThrow(TypeError)
  })

  it.each<[string, Reply]>([
    ['the connection breaks', 'hang up'],
    ['a proxy answers 502 with a page', { status: 502, body: '<html>Bad gateway</html>' }],
    ['the graph answers 503', { status: 503, headers: { 'retry-after': '0' }, body: { errors: [error('AUTHENTICATION_UNAVAILABLE')] } }],
    ['a subgraph cannot be reached', { body: { data: { cartLineAdd: null }, errors: [error('SUBGRAPH_UNAVAILABLE')] } }],
  ])('is sent again when %s, as the same call', async (_, failure) => {
    await using server = await serverThat(failure, failure, ADDED)

    expect(await server.client().cart.addLine({ offerId: 'off_1', quantity: 1 })).toEqual(CART.cart)

    expect(server.received).toHaveLength(3)
    expect(new Set(server.received.map(({ body }) => body.variables.input?.idempotencyKey))).toEqual(new Set([expect.stringMatching(/^[\w-]{36}$/)]))
    for (const name of ['x-request-id', 'traceparent']) expect(new Set(server.received.map(({ headers }) => headers[name])).size).toBe(1)
  })

  it('has another idempotency key each time, or the caller’s', async () => {
    await using server = await serverThat(ADDED)
    const client = server.client()

    await client.cart.addLine({ offerId: 'off_1', quantity: 1 })
    await client.cart.addLine({ offerId: 'off_1', quantity: 1 })
    await client.cart.addLine({ offerId: 'off_1', quantity: 1, idempotencyKey: 'mine' })

    const keys = server.received.map(({ body }) => body.variables.input?.idempotencyKey)
    expect(new Set(keys).size).toBe(3)
    expect(keys[2]).toBe('mine')
  })

  it('is not sent again when the graph has refused it', async () => {
    await using server = await serverThat({ status: 400, body: { errors: [error('GRAPHQL_VALIDATION_FAILED')] } })

    const failure = await server.client().request('{ nonsense }').catch((reason: unknown) => reason)

    expect(failure).toBeInstanceOf(GraphError)
    expect(failure).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', status: 400, attempts: 1, requestId: server.received[0]?.headers['x-request-id'] })
    expect(server.received).toHaveLength(1)
  })

  it('gives up in the end, and says after how many attempts', async () => {
    await using server = await serverThat('hang up')

    const failure = await server.client({ retries: 2 }).cart.get().catch((reason: unknown) => reason)

    expect(failure).toBeInstanceOf(ConnectionError)
    expect(failure).toMatchObject({ attempts: 3, requestId: server.received[0]?.headers['x-request-id'] })
  })

  it('keeps what was answered beside the errors', async () => {
    await using server = await serverThat({ body: { data: { cart: null, viewer: { kind: 'API_KEY' } }, errors: [error('SUBGRAPH_UNAVAILABLE')] } })

    await expect(server.client({ retries: 0 }).request('{ cart { id } viewer { kind } }')).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', data: { cart: null, viewer: { kind: 'API_KEY' } } })
  })

  it('throws what the graph has against a change, and why', async () => {
    await using server = await serverThat({ body: { data: { cartLineAdd: { cart: null, userErrors: [{ code: 'QUANTITY_BELOW_MINIMUM', message: 'At least 5.', path: ['quantity'], minOrderQuantity: 5 }] } } } })

    const failure = await server.client().cart.addLine({ offerId: 'off_1', quantity: 1 }).catch((reason: unknown) => reason)

    expect(failure).toBeInstanceOf(UserErrorsError)
    expect(failure).toMatchObject({ mutation: 'cartLineAdd', code: 'QUANTITY_BELOW_MINIMUM', userErrors: [{ path: ['quantity'], minOrderQuantity: 5 }], requestId: server.received[0]?.headers['x-request-id'] })
  })

  it('names a key that is not valid', async () => {
    await using server = await serverThat({ status: 401, body: { errors: [error('UNAUTHENTICATED', { reason: 'API_KEY_INVALID' })] } })

    await expect(server.client().cart.get()).rejects.toBeInstanceOf(AuthenticationError)
    expect(server.received).toHaveLength(1)
  })
})

describe('an operation of one’s own', () => {
  it.each([
    ['a query', 'query { cart { id } }', {}, 2],
    ['a mutation with an idempotency key', 'mutation ($input: CartLineAddInput!) { cartLineAdd(input: $input) { cart { id } } }', { input: { idempotencyKey: 'mine' } }, 2],
    ['a mutation without one', 'mutation ($input: SessionRevokeInput!) { sessionRevoke(input: $input) { revokedCount } }', { input: { scope: 'ALL' } }, 1],
    ['a mutation of which one part has none', 'mutation ($input: CartLineAddInput!, $other: SessionRevokeInput!) { cartLineAdd(input: $input) { cart { id } } sessionRevoke(input: $other) { revokedCount } }', { input: { idempotencyKey: 'mine' }, other: {} }, 1],
  ])('is sent again only where that does no harm: %s', async (_, document, variables, attempts) => {
    await using server = await serverThat('hang up')

    await expect(server.client({ retries: 1 }).request(document, variables)).rejects.toMatchObject({ attempts })
    expect(server.received).toHaveLength(attempts)
  })

  it('may be what a code generator made', async () => {
    await using server = await serverThat({ body: { data: CART } })
    class TypedDocumentString extends String { readonly __apiType?: (variables: { first: number }) => { cart: { id: string } } }

    const { cart } = await server.client().request(new TypedDocumentString('query Mine($first: Int) { cart { id } }'), { first: 1 })

    expect(cart.id).toBe('crt_1')
    expect(server.received[0]?.body).toEqual({ query: 'query Mine($first: Int) { cart { id } }', variables: { first: 1 } })
  })
})

describe('too many requests', () => {
  const throttleStatus = { maximumAvailable: 1000, currentlyAvailable: 10, restoreRate: 100 }

  it.each<[string, Reply, number]>([
    ['by the header, in seconds', { status: 429, headers: { 'retry-after': '1' }, body: { errors: [error('RATE_LIMITED')] } }, 1000],
    ['by the error', { body: { errors: [error('RATE_LIMITED', { retryAfterSeconds: 0.5 })] } }, 500],
    ['by the throttle status: until there is enough', { status: 429, body: { errors: [error('THROTTLED')], extensions: { cost: { requestedQueryCost: 40, throttleStatus } } } }, 300],
  ])('are waited for as told %s', async (_, refusal, ms) => {
    await using server = await serverThat(refusal, { body: { data: CART } })

    await server.client().cart.get()

    const [first, second] = server.received
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(ms - 5)
  })

  it('are an error at once when the wait is longer than one will wait', async () => {
    await using server = await serverThat({ status: 429, headers: { 'retry-after': '3600' }, body: { errors: [error('RATE_LIMITED')] } })

    const failure = await server.client({ maxWaitMs: 10_000 }).cart.get().catch((reason: unknown) => reason)

    expect(failure).toBeInstanceOf(ThrottledError)
    expect(failure).toMatchObject({ retryAfterMs: 3_600_000, attempts: 1 })
  })

  it('can be seen coming: each answer tells its cost', async () => {
    await using server = await serverThat({ body: { data: CART, extensions: { cost: { requestedQueryCost: 12, actualQueryCost: 7, throttleStatus } } } })
    const answers: AnswerInfo[] = []

    await server.client({ onAnswer: (answer) => { answers.push(answer) } }).cart.get()

    expect(answers).toEqual([{ requestId: server.received[0]?.headers['x-request-id'], attempts: 1, status: 200, cost: { requestedQueryCost: 12, actualQueryCost: 7, throttleStatus } }])
  })
})

describe('patience', () => {
  it('ends for one attempt after the timeout, and the next one may be answered', async () => {
    await using server = await serverThat('say nothing', { body: { data: CART } })

    expect(await server.client({ timeoutMs: 100 }).cart.get()).toEqual(CART.cart)
  })

  it('ends for good with the attempts', async () => {
    await using server = await serverThat('say nothing')

    await expect(server.client({ timeoutMs: 50, retries: 1 }).cart.get()).rejects.toBeInstanceOf(RequestTimeoutError)
    expect(server.received).toHaveLength(2)
  })

  it.each<[string, Reply]>([
    ['an answer', 'say nothing'],
    ['the next attempt', { status: 429, headers: { 'retry-after': '50' }, body: { errors: [error('RATE_LIMITED')] } }],
  ])('ends when the caller says so, while waiting for %s', async (_, reply) => {
    await using server = await serverThat(reply)
    const caller = new AbortController()
    const call = server.client().cart.get({ signal: caller.signal })
    call.catch(() => {})
    while (server.received.length === 0) await new Promise(setImmediate)

    caller.abort(new Error('enough'))

    await expect(call).rejects.toThrow('enough')
    expect(server.received).toHaveLength(1)
  })
})

describe('a list', () => {
  const page = (names: readonly string[], endCursor: string | null, hasNextPage: boolean): Reply => ({ body: { data: { products: { nodes: names.map((id) => ({ id })), pageInfo: { endCursor, hasNextPage } } } } })

  it('is fetched page by page, as far as it is read', async () => {
    await using server = await serverThat(page(['a', 'b'], 'B', true), page(['c'], 'C', true), page(['d'], 'D', false))
    const listing = server.client().catalogue.products({}, { pageSize: 2 })

    expect((await listing.take(3)).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(server.received.map(({ body }) => body.variables)).toEqual([{ filter: {}, first: 2, after: null }, { filter: {}, first: 2, after: 'B' }])
  })

  it('ends, also where a page does not move on', async () => {
    await using server = await serverThat(page(['a'], 'A', true), page([], 'A', true))
    const seen: string[] = []
    for await (const { id } of server.client().catalogue.products()) seen.push(id)

    expect(seen).toEqual(['a'])
    expect(server.received).toHaveLength(2)
  })

  it('goes on behind a cursor that was kept', async () => {
    await using server = await serverThat(page(['c'], 'C', false))
    const pages = server.client().catalogue.products({}, { after: 'B' }).pages()

    expect((await pages.next()).value).toEqual({ items: [{ id: 'c' }], endCursor: 'C', hasNextPage: false })
    expect(server.received[0]?.body.variables).toMatchObject({ after: 'B' })
  })
})
