import { once } from 'node:events'
import { rename, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose'
import { Crowd, mayWait } from '../../../subgraphs/kit/testing/crowd.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { codeOf, overEvents } from '../live-clients.ts'
import { folderOf, RouterCommand, startPlainGraph, type PlainGraph } from './plain-graph.ts'

const BOOK = { query: '{ book(id: "b12") { title stars } }' }
const ANSWER = { data: { book: { title: 'Book b12', stars: 3 } } }
const CROWD = 2_000
const NOWHERE = 'http://127.0.0.1:1/graphql'
const isbn = (graph: PlainGraph) => graph.supergraph({ books: (sdl) => sdl.replace('title: String!', 'title: String! isbn: String') })
const ISBN = { query: '{ __type(name: "Book") { fields { name } } }' }

async function servesIsbn(router: RouterCommand): Promise<boolean> {
  return JSON.stringify((await router.post(ISBN)).body.data).includes('isbn')
}

describe('npm run router', () => {
  it('serves any supergraph where the supergraph says, and tells subgraphs nothing of this product', async () => {
    await using graph = await startPlainGraph()
    await using folder = await folderOf({ 'supergraph.graphql': graph.supergraph() })
    await using router = new RouterCommand(folder.path, ['--supergraph', 'supergraph.graphql', '--port', '0'])

    expect(await router.post(BOOK, { authorization: 'Bearer of nothing', cookie: 'a=b' })).toEqual({ status: 200, body: ANSWER })

    expect(graph.calls.books.map(({ headers }) => headers)).toEqual([expect.not.objectContaining({ 'x-broxiva-internal': expect.anything() })])
    expect(JSON.stringify(graph.calls)).not.toMatch(/of nothing|a=b/)
    const ready = await fetch(new URL('/health/ready', await router.url()))
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', dependencies: {} }])
  })

  it('takes addresses from the configuration, the environment and flags, each over the one before, and headers with secrets', async () => {
    await using graph = await startPlainGraph()
    await using folder = await folderOf({
      'supergraph.graphql': graph.supergraph({ urls: { 'books': NOWHERE, 'star-reviews': NOWHERE } }),
      'router.json': JSON.stringify({
        supergraph: { file: 'supergraph.graphql' },
        listen: { port: 0 },
        subgraphs: { 'books': { url: NOWHERE, headers: { 'X-Api-Key': { env: 'BOOKS_KEY' }, 'x-team': 'library' } }, 'star-reviews': { url: NOWHERE, timeoutMs: 5_000 } },
      }),
    })
    await using router = new RouterCommand(folder.path, ['--config', 'router.json', '--subgraph-url', `books=${graph.urls.books}`], {
      BOOKS_KEY: 'hunter2', ROUTER_SUBGRAPH_URL_BOOKS: NOWHERE, ROUTER_SUBGRAPH_URL_STAR_REVIEWS: graph.urls['star-reviews'],
    })

    expect((await router.post(BOOK)).body).toEqual(ANSWER)

    expect(graph.calls.books[0]?.headers).toMatchObject({ 'x-api-key': 'hunter2', 'x-team': 'library' })
    expect(graph.calls['star-reviews'][0]?.headers).not.toHaveProperty('x-api-key')
  })

  const itWhereManyMayWait = mayWait(CROWD) ? it : it.skip

  itWhereManyMayWait('lets a crowd that comes back at once wait while it is held up, and serves it then', async () => {
    await using graph = await startPlainGraph()
    await using folder = await folderOf({ 'supergraph.graphql': graph.supergraph() })
    await using router = new RouterCommand(folder.path, ['--supergraph', 'supergraph.graphql', '--port', '0'])
    const url = await router.url()

    router.signal('SIGSTOP')
    using crowd = new Crowd(url, CROWD)
    await waitFor('everybody to be connected', () => crowd.connected === CROWD)
    crowd.ask()
    router.signal('SIGCONT')

    await waitFor('everybody to be served', () => crowd.answered === CROWD)
  })

  it('does what its configuration says', async () => {
    await using graph = await startPlainGraph()
    const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: 'one', name: 'Known', type: 'query', body: 'query Known { book(id: "1") { title } }' }] }
    await using folder = await folderOf({
      'supergraph.graphql': graph.supergraph(),
      'operations.json': JSON.stringify(manifest),
      'router.json': JSON.stringify({
        listen: { port: 0, host: '127.0.0.1', metricsPort: 0 },
        limits: { depth: 1, tokens: 40 }, cors: { origins: ['https://app.example'] }, introspection: false, explorer: false, logLevel: 'info',
        planCache: { maxMiB: 8 }, warmUp: { hottest: 5, persistedOperations: 'operations.json' }, persistedDocuments: { mode: 'log' }, redis: { url: { env: 'TEST_ROUTER_REDIS' } },
      }),
    })
    await using router = new RouterCommand(folder.path, ['--supergraph', 'supergraph.graphql', '--config', 'router.json'], { TEST_ROUTER_REDIS: 'redis://127.0.0.1:1' })
    const url = await router.url()

    const refusalOf = async (query: string) => (await router.post({ query })).body.errors?.[0]?.extensions['code']
    expect(new URL(url).hostname).toBe('127.0.0.1')
    expect(await refusalOf(BOOK.query)).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(await refusalOf('{ __schema { queryType { name } } }')).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(await refusalOf(`{ ${'slow '.repeat(50)} }`)).toBe('GRAPHQL_PARSE_FAILED')
    expect((await fetch(new URL('/', url))).status).toBe(404)
    const preflight = await fetch(url, { method: 'OPTIONS', headers: { origin: 'https://app.example' } })
    expect(preflight.headers.get('access-control-allow-origin')).toBe('https://app.example')
    expect((await router.post({ documentId: 'one' })).body.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED')
    expect((await router.post({ documentId: 'two' })).body.errors?.[0]?.extensions['code']).toBe('PERSISTED_DOCUMENT_UNKNOWN')
    await waitFor('the refusal in the log', () => router.logged().find(({ msg }) => msg === 'a document is executed that is not persisted'))
    await waitFor('the warm-up', () => router.logged().find(({ msg }) => msg === 'warmed up'))
  })

  it('authenticates by the keys of an issuer, and vouches for the viewer if it is given a key', async () => {
    await using graph = await startPlainGraph()
    const issuer = await generateKeyPair('ES256')
    const stranger = await generateKeyPair('ES256')
    const own = await generateKeyPair('EdDSA', { extractable: true })
    await using folder = await folderOf({
      'supergraph.graphql': graph.supergraph(),
      'jwks.json': JSON.stringify({ keys: [{ ...await exportJWK(issuer.publicKey), kid: 'a', alg: 'ES256' }] }),
      'internal.json': JSON.stringify({ ...await exportJWK(own.privateKey), kid: 'own' }),
      'router.json': JSON.stringify({ authentication: { jwksFile: 'jwks.json', issuer: 'https://login.example', audience: 'graph' }, internalTokens: { keyFile: 'internal.json' } }),
    })
    const token = (key: CryptoKey, audience: string, expires: string) => new SignJWT({ scope: 'read write' })
      .setProtectedHeader({ alg: 'ES256', kid: 'a' }).setSubject('ada').setIssuer('https://login.example').setAudience(audience).setExpirationTime(expires).sign(key)
    await using router = new RouterCommand(folder.path, ['--supergraph', 'supergraph.graphql', '--config', 'router.json', '--port', '0'])
    const as = async (bearer: string) => {
      const { status, body } = await router.post(BOOK, { authorization: `Bearer ${bearer}` })
      return [status, body.errors?.[0]?.extensions['reason']]
    }

    expect(await as(await token(issuer.privateKey, 'graph', '5m'))).toEqual([200, undefined])
    expect(await as(await token(issuer.privateKey, 'graph', '-5m'))).toEqual([401, 'ACCESS_TOKEN_EXPIRED'])
    expect(await as(await token(issuer.privateKey, 'other', '5m'))).toEqual([401, 'ACCESS_TOKEN_INVALID'])
    expect(await as(await token(stranger.privateKey, 'graph', '5m'))).toEqual([401, 'ACCESS_TOKEN_INVALID'])
    expect((await router.post(BOOK)).status).toBe(200)
    const [call] = graph.calls.books
    const [, claims = ''] = String(call?.headers['x-broxiva-internal']).split('.')
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ aud: 'books', viewer: { kind: 'USER', userId: 'ada', scopes: ['read', 'write'] } })
  })
})

describe('telling what is wrong', () => {
  it.each<[string, readonly string[], Readonly<Record<string, string>>, number, RegExp]>([
    ['an unknown flag', ['--subgraph', 'x'], {}, 2, /Unknown option '--subgraph'[^]*Usage: npm run router/],
    ['an assignment without an address', ['--supergraph', 'x', '--subgraph-url', 'books'], {}, 2, /--subgraph-url takes NAME=URL, not «books»/],
    ['no supergraph', [], {}, 1, /say which supergraph/],
    ['a port that is none', ['--supergraph', 'x', '--port', '99999'], {}, 1, /--port: must be a port/],
    ['a missing supergraph', ['--supergraph', 'none.graphql'], {}, 1, /^router cannot run: The supergraph cannot be read: ENOENT.*none\.graphql/],
    ['what is no SDL', ['--supergraph', 'a.graphql'], { 'a.graphql': 'type Query {' }, 1, /^router cannot run: The supergraph does not load: Syntax Error/],
    ['a schema that is no supergraph', ['--supergraph', 'a.graphql'], { 'a.graphql': 'type Query { a: Int }' }, 1, /^router cannot run: The supergraph does not load: .*supergraph/],
    ['a missing configuration', ['--config', 'none.json'], {}, 1, /none\.json: ENOENT/],
    ['a configuration that is no JSON', ['--config', 'a.json'], { 'a.json': '{' }, 1, /a\.json: .*JSON/],
    ['everything in a configuration at once', ['--config', 'a.json'], {
      'a.json': JSON.stringify({ limts: {}, limits: { dept: 1, tokens: 0 }, supergraph: { file: 'a', url: 'http://a' }, subgraphs: { books: { url: 'ftp://x', retries: 2 } } }),
    }, 1, /(?=[^]*\(root\): Unrecognized key: "limts")(?=[^]*limits: Unrecognized key: "dept")(?=[^]*limits\.tokens: )(?=[^]*supergraph: say `file` or `url`)(?=[^]*subgraphs\.books\.url: must be an HTTP URL)(?=[^]*subgraphs\.books: Unrecognized key: "retries")/],
    ['a secret that is not set', ['--config', 'a.json'], { 'a.json': JSON.stringify({ supergraph: { file: 'a' }, subgraphs: { books: { headers: { key: { env: 'NOT_SET' } } } } }) }, 1, /subgraphs\.books\.headers\.key: the variable NOT_SET is not set/],
    ['a manifest of another format', ['--supergraph', 'a', '--config', 'a.json'], { 'a.json': JSON.stringify({ warmUp: { persistedOperations: 'm.json' } }), 'm.json': '{"format":"other"}' }, 1, /m\.json: format: /],
  ])('names %s', async (_, args, files, code, message) => {
    await using folder = await folderOf(files)
    await using router = new RouterCommand(folder.path, args)

    expect(await router.ended()).toBe(code)
    expect(router.stderr).toMatch(message)
    expect(router.stdout).toBe('')
    expect(router.stderr).not.toMatch(/^ +at /m)
  })

  it('names a subgraph that the supergraph does not have, and a port that is in use', async () => {
    await using graph = await startPlainGraph()
    await using folder = await folderOf({ 'supergraph.graphql': graph.supergraph() })
    await using misnamed = new RouterCommand(folder.path, ['--supergraph', 'supergraph.graphql', '--port', '0', '--subgraph-url', 'boks=http://localhost:1'])
    await using taken = new RouterCommand(folder.path, ['--supergraph', 'supergraph.graphql', '--host', '127.0.0.1', '--port', new URL(graph.urls.books).port])

    expect([await misnamed.ended(), await taken.ended()]).toEqual([1, 1])
    expect(misnamed.stderr).toMatch(/^router cannot run: .*does not have: boks/)
    expect(taken.stderr).toMatch(/^router cannot run: port \d+ of 127\.0\.0\.1 is in use\n$/)
  })

  it('explains itself', async () => {
    await using folder = await folderOf({})
    await using router = new RouterCommand(folder.path, ['--help'])

    expect(await router.ended()).toBe(0)
    expect(router.stdout).toMatch(/^Usage: npm run router/)
  })
})

describe('a supergraph that changes', () => {
  it('is served anew when its file is replaced or written, and stays when the new one does not load', async () => {
    await using graph = await startPlainGraph()
    await using folder = await folderOf({ 'supergraph.graphql': graph.supergraph(), 'next.graphql': isbn(graph) })
    const file = join(folder.path, 'supergraph.graphql')
    await using router = new RouterCommand(folder.path, ['--supergraph', 'supergraph.graphql', '--port', '0'])
    expect(await servesIsbn(router)).toBe(false)

    await rename(join(folder.path, 'next.graphql'), file)
    await waitFor('the replaced file to be served', () => servesIsbn(router))

    await writeFile(file, 'type Query {')
    await waitFor('the refusal', () => router.logged().find(({ msg }) => msg === 'a new supergraph is refused; the old one stays'))
    expect(router.logged().find(({ reason }) => reason !== undefined)?.['reason']).toMatch(/Syntax Error/)
    expect(await servesIsbn(router)).toBe(true)

    await writeFile(file, graph.supergraph())
    await waitFor('the written file to be served', async () => !await servesIsbn(router))
  })

  it('has the addresses of its new subgraphs from the environment', async () => {
    await using graph = await startPlainGraph()
    await using folder = await folderOf({
      'supergraph.graphql': graph.supergraph({ only: ['books'], urls: { books: NOWHERE } }),
      'next.graphql': graph.supergraph({ urls: { 'books': NOWHERE, 'star-reviews': NOWHERE } }),
    })
    await using router = new RouterCommand(folder.path, ['--supergraph', 'supergraph.graphql', '--port', '0'], {
      ROUTER_SUBGRAPH_URL_BOOKS: graph.urls.books, ROUTER_SUBGRAPH_URL_STAR_REVIEWS: graph.urls['star-reviews'],
    })
    expect((await router.post({ query: '{ book(id: "b12") { title } }' })).body).toEqual({ data: { book: { title: 'Book b12' } } })

    await rename(join(folder.path, 'next.graphql'), join(folder.path, 'supergraph.graphql'))

    await waitFor('the new subgraph to be served', async () => !(await router.post({ query: '{ book(id: "1") { stars } }' })).body.errors)
    expect((await router.post(BOOK)).body).toEqual(ANSWER)
  })

  it('is fetched, and asked for again with its ETag', async () => {
    await using graph = await startPlainGraph()
    let sdl = graph.supergraph()
    let version = 1
    const answers: number[] = []
    const registry = createServer((request, response) => {
      const isKnown = request.headers['if-none-match'] === `"${version}"`
      const status = request.headers.authorization === 'Bearer registry-key' ? isKnown ? 304 : 200 : 401
      answers.push(status)
      response.writeHead(status, { etag: `"${version}"` }).end(status === 200 ? sdl : undefined)
    })
    await new Promise<void>((resolve) => { registry.listen(0, '127.0.0.1', resolve) })
    await using folder = await folderOf({
      'router.json': JSON.stringify({
        supergraph: { url: `http://127.0.0.1:${(registry.address() as AddressInfo).port}/supergraph`, pollIntervalMs: 100, headers: { authorization: { env: 'REGISTRY' } } },
        listen: { port: 0 },
      }),
    })

    {
      await using router = new RouterCommand(folder.path, ['--config', 'router.json'], { REGISTRY: 'Bearer registry-key' })
      expect(await servesIsbn(router)).toBe(false)
      await waitFor('an answer that nothing has changed', () => answers.includes(304))

      sdl = isbn(graph)
      version = 2
      await waitFor('the new one to be served', () => servesIsbn(router))
      expect(answers.filter((status) => status === 200)).toHaveLength(2)
    }
    await using refused = new RouterCommand(folder.path, ['--config', 'router.json'], { REGISTRY: 'Bearer other' })
    expect(await refused.ended()).toBe(1)
    expect(refused.stderr).toMatch(/^router cannot run: The supergraph cannot be fetched from http:\/\/127\.0\.0\.1:\d+\/supergraph: HTTP 401\n$/)
    registry.close()
    registry.closeAllConnections()
  })
})

describe('stopping it', () => {
  it('finishes what is in flight and ends with 0', async () => {
    await using graph = await startPlainGraph()
    await using folder = await folderOf({ 'supergraph.graphql': graph.supergraph() })
    await using router = new RouterCommand(folder.path, ['--supergraph', 'supergraph.graphql', '--port', '0'])
    const inFlight = router.post({ query: '{ slow }' })
    await waitFor('the request', () => graph.waiting === 1)

    router.signal('SIGTERM')
    await waitFor('the stop', () => router.logged().some(({ msg }) => msg === 'stopping'))
    graph.release()

    expect((await inFlight).body).toEqual({ data: { slow: true } })
    expect(await router.ended()).toBe(0)
  })

  it('is not ready any more first, then tells subscribers to come back and finishes requests, and ends last', async () => {
    await using graph = await startPlainGraph()
    await using folder = await folderOf({ 'supergraph.graphql': graph.supergraph(), 'router.json': JSON.stringify({ listen: { port: 0 }, timeouts: { drainSpreadMs: 1, drainMs: 25_000 } }) })
    await using router = new RouterCommand(folder.path, ['--supergraph', 'supergraph.graphql', '--config', 'router.json'])
    const url = await router.url()
    const ready = new URL('/health/ready', url)
    const subscriber = overEvents({ url }, 'subscription { bookAdded }')
    await waitFor('the first update', () => {
      graph.addBook('b1')
      return subscriber.payloads.length > 0
    })
    const inFlight = router.post({ query: '{ slow }' })
    await waitFor('the request', () => graph.waiting === 1)
    await using prober = await halfAsked(ready)

    router.signal('SIGTERM')
    await waitFor('it to take no more', async () => (await fetch(ready).catch(() => undefined))?.ok !== true)

    // Whoever was connected already is told why.
    expect(await prober.finish()).toMatch(/^HTTP\/1\.1 503 [^]*"status":"draining"/)
    expect(codeOf(await subscriber.ended, subscriber)).toBe('SUBSCRIPTION_INTERRUPTED')
    expect(graph.waiting).toBe(1)
    graph.release()
    expect((await inFlight).body).toEqual({ data: { slow: true } })
    expect(await router.ended()).toBe(0)
    expect(router.logged().map(({ msg }) => msg).filter((msg) => msg === 'stopping' || msg === 'stopped')).toEqual(['stopping', 'stopped'])
  })
})

/** A request that has begun to arrive: its connection is not idle, and nobody answers it before it is whole. */
async function halfAsked({ hostname, port, host, pathname }: URL): Promise<AsyncDisposable & { finish(): Promise<string> }> {
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  socket.write(`GET ${pathname} HTTP/1.1\r\nhost: ${host}\r\n`)
  return {
    async finish() {
      let answer = ''
      socket.on('data', (chunk: Buffer) => { answer += chunk.toString() })
      socket.write('\r\n')
      await once(socket, 'end')
      return answer
    },
    [Symbol.asyncDispose]: async () => { socket.destroy() },
  }
}
