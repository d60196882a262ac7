import { connect } from 'node:net'
import { Writable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { createLogger } from '#kit/log.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { startToyGraph, watch } from './toy-graph.ts'

const code = ({ body }: { body: { errors?: { extensions: Record<string, unknown> }[] } }) => body.errors?.[0]?.extensions['code']

describe('refusing bad input', () => {
  it.each<[string, unknown, number, string]>([
    ['a body that is not JSON', '{"query": ', 400, 'BAD_REQUEST'],
    ['an empty body', '', 400, 'BAD_REQUEST'],
    ['a JSON array', '[{"query":"{ viewer { kind } }"}]', 400, 'BAD_REQUEST'],
    ['no query', { variables: {} }, 400, 'BAD_REQUEST'],
    ['a query that is not text', { query: 7 }, 400, 'BAD_REQUEST'],
    ['variables that are not an object', { query: '{ viewer { kind } }', variables: '{}' }, 400, 'BAD_REQUEST'],
    ['a syntax error', { query: '{ viewer { ' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ viewer { password } }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a hidden field', { query: '{ order(id: "ord_1") { secret } }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['the federation machinery', { query: '{ _service { sdl } }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a fragment cycle', { query: '{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a wrong variable', { query: 'query ($by: Filter!) { filter(by: $by) }', variables: { by: { atLeast: 'x' } } }, 400, 'BAD_USER_INPUT'],
    ['a missing variable', { query: 'query ($by: Filter!) { filter(by: $by) }' }, 400, 'BAD_USER_INPUT'],
    ['variables that nest beyond all measure', `{"query":"{ viewer { kind } }","variables":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`, 400, 'BAD_USER_INPUT'],
    ['a document that nests beyond all measure', { query: `{ filter(by: ${'['.repeat(4_000)}` }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown operation', { query: 'query A { viewer { kind } }', operationName: 'B' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['several operations and no name', { query: 'query A { viewer { kind } } query B { viewer { kind } }' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }, 200, 'PERSISTED_QUERY_NOT_FOUND'],
  ])('answers %s with a stable code', async (_, body, status, expected) => {
    await using graph = await startToyGraph()

    const answer = await graph.post(body)

    expect({ status: answer.status, code: code(answer), data: answer.body.data }).toEqual({ status, code: expected, data: undefined })
    expect(JSON.stringify(answer.body)).not.toMatch(/stack|node_modules|\.ts/)
    expect([...graph.users.calls, ...graph.orders.calls]).toEqual([])
  })

  it('refuses a body that is not UTF-8, rather than to read other characters out of it', async () => {
    await using graph = await startToyGraph()
    const body = Buffer.concat([Buffer.from('{"query":"{ order(id: \\"'), Buffer.from([0xC3, 0x28]), Buffer.from('\\") { id } }"}')])

    const answer = await fetch(graph.router.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })

    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ errors: [{ message: 'The request body is not UTF-8.', extensions: { code: 'BAD_REQUEST' } }] })
  })

  it('refuses another media type, method or encoding', async () => {
    await using graph = await startToyGraph()
    const query = '{"query":"{ viewer { kind } }"}'

    const refused: Record<string, string>[] = [{ 'content-type': 'text/plain' }, { 'content-type': 'application/json; charset=utf-16' }, { 'content-encoding': 'gzip' }]
    for (const headers of refused) {
      expect(await graph.post(query, headers)).toMatchObject({ status: 415, body: { errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] } })
    }
    const patch = await fetch(graph.router.url, { method: 'PATCH', body: query, headers: { 'content-type': 'application/json' } })
    expect(patch.status).toBe(405)
    expect(patch.headers.get('allow')).toBe('GET, POST, PUT, DELETE')
  })

  it('reads no more of a body than it may', async () => {
    await using graph = await startToyGraph({ bodyLimitBytes: 1000 })

    const announced = await graph.post({ query: `{ viewer { kind } } # ${'x'.repeat(5_000_000)}` })
    expect(announced).toMatchObject({ status: 413, body: { errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] } })

    const unannounced = await raw(graph.router.port, [
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
      ...Array.from({ length: 20 }, () => `64\r\n${'x'.repeat(100)}\r\n`),
    ])
    expect(unannounced).toMatch(/^HTTP\/1\.1 413 [^]*PAYLOAD_TOO_LARGE/)

    const allowed = await graph.post({ query: '{ viewer { kind } }' })
    expect(allowed.status).toBe(200)
  })

  it('answers who sends far more than is read, and closes the connection only then', async () => {
    await using graph = await startToyGraph({ bodyLimitBytes: 1000 })
    const { promise: ended, resolve, reject } = Promise.withResolvers<void>()
    const socket = connect({ port: graph.router.port, host: 'localhost' }).setEncoding('utf8').on('end', resolve).on('error', reject)
    let answer = ''
    socket.on('data', (text: string) => { answer += text })
    const piece = 'x'.repeat(1024 * 1024)
    socket.write(`POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${8 * piece.length}\r\n\r\n`)
    await waitFor('the answer', () => answer.includes('PAYLOAD_TOO_LARGE'))

    for (let sent = 0; sent < 8; sent++) await new Promise((next) => { socket.write(piece, next) })
    await ended

    expect(answer).toMatch(/^HTTP\/1\.1 413 [^]*connection: close[^]*PAYLOAD_TOO_LARGE/i)
  })

  it('refuses what nests too deeply, also through fragments, and leaves introspection alone', async () => {
    await using graph = await startToyGraph({ maxDepth: 4 })

    const fine = await graph.post({ query: '{ order(id: "ord_1") { parts { parts { id } } } }' })
    expect(fine.status).toBe(200)

    for (const query of [
      '{ order(id: "ord_1") { parts { parts { parts { id } } } } }',
      '{ order(id: "ord_1") { ...a } } fragment a on Order { parts { ...b } } fragment b on Order { ... on Order { parts { parts { id } } } }',
    ]) {
      const answer = await graph.post({ query })
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('5 fields deep'), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] } })
    }

    const introspection = await graph.post({ query: '{ __schema { types { fields { type { ofType { ofType { name } } } } } } }' })
    expect(introspection.status).toBe(200)
  })

  it('counts the fields of a fragment wherever it is spread, also in a subscription', async () => {
    await using graph = await startToyGraph({ maxFields: 1_000, maxAliases: 10_000 })
    const fragments = Array.from({ length: 12 }, (_, n) => `fragment f${n} on Order { a: parts { ...f${n + 1} } b: parts { ...f${n + 1} } }`).join(' ')
    const all = `${fragments} fragment f12 on Order { id }`
    const refusal = { message: expect.stringContaining('1000 are allowed'), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }

    const answer = await graph.post({ query: `{ order(id: "ord_1") { ...f0 } } ${all}` })
    const client = graph.client()
    const { ended } = watch(client, `subscription { orderUpdates(orderId: "ord_1") { order { ...f0 } } } ${all}`)

    expect(answer).toMatchObject({ status: 400, body: { errors: [refusal] } })
    await expect(ended).rejects.toMatchObject([refusal])
    await client.dispose()
  })

  it('multiplies pages within pages, whether their sizes are written or variables', async () => {
    await using graph = await startToyGraph({ maxRows: 60 })
    const query = 'query ($size: Int) { order(id: "ord_1") { shipments(first: 50) { number } parts { ...more } } } fragment more on Order { shipments(first: $size) { number } }'

    const fine = await graph.post({ query, variables: { size: 10 } })
    const refused = await graph.post({ query, variables: { size: 11 } })
    const nested = await graph.post({ query: '{ order(id: "ord_1") { shipments(first: 8) { legs(last: 7) { number } } } }' })

    expect(fine.status).toBe(200)
    expect([refused, nested]).toMatchObject([61, 64].map((rows) => ({
      status: 400, body: { errors: [{ message: expect.stringContaining(`may hold ${rows} rows`), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] },
    })))
  })

  it('counts pages whose other arguments are variables', async () => {
    await using graph = await startToyGraph({ maxRows: 60 })
    const query = (first: number) => `query ($country: String!) { order(id: "ord_1") { shipments { stops(country: $country, first: ${first}) { number } } } }`

    const fine = await graph.post({ query: query(5), variables: { country: 'DE' } })
    const refused = await graph.post({ query: query(70), variables: { country: 'DE' } })

    expect(fine.body).toEqual({ data: { order: { shipments: [{ stops: [{ number: 'DE' }] }] } } })
    expect(refused.body.errors).toMatchObject([{ message: expect.stringContaining('may hold 71 rows') }])
  })

  it('refuses documents with too many tokens', async () => {
    await using graph = await startToyGraph({ maxTokens: 50 })

    const answer = await graph.post({ query: `{ ${'viewer { kind } '.repeat(50)} }` })

    expect(answer).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] } })
  })

  it('survives an address that is none', async () => {
    await using graph = await startToyGraph()

    expect(await raw(graph.router.port, ['GET // HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'])).toMatch(/^HTTP\/1\.1 400 /)
    expect(await raw(graph.router.port, [upgrade('//')])).toMatch(/^HTTP\/1\.1 404 /)
  })

  it('survives a client that breaks off while its upgrade is refused', async () => {
    const lines: string[] = []
    const destination = new Writable({ write: (line, _encoding, done) => { lines.push(String(line)); done() } })
    await using graph = await startToyGraph({ logger: createLogger({ name: 'router', level: 'debug', destination }) })

    const socket = connect(graph.router.port, 'localhost', () => socket.write(upgrade('/nowhere'), () => socket.resetAndDestroy()))

    await waitFor('the router to notice', () => lines.some((line) => line.includes('an upgrade broke off')))
    expect((await graph.post({ query: '{ viewer { kind } }' })).status).toBe(200)
  })
})

describe('being called from a browser elsewhere', () => {
  it('lets only the origins in that are named', async () => {
    await using graph = await startToyGraph({ corsOrigins: ['https://shop.example'] })
    const preflight = (origin: string) => fetch(graph.router.url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } })

    const shop = await preflight('https://shop.example')
    expect(shop.status).toBe(204)
    expect(shop.headers.get('access-control-allow-origin')).toBe('https://shop.example')
    expect(shop.headers.get('access-control-allow-headers')).toContain('authorization')

    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull()

    const answer = await graph.post({ query: '{ viewer { kind } }' }, { origin: 'https://shop.example' })
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://shop.example')
  })
})

function raw(port: number, chunks: readonly string[]): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const socket = connect(port, 'localhost', () => { for (const chunk of chunks) socket.write(chunk) })
  let text = ''
  socket.setEncoding('utf8').on('data', (chunk: string) => { text += chunk }).on('close', () => resolve(text)).on('error', reject)
  return promise
}

function upgrade(path: string): string {
  return `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`
}
