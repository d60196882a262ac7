import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { PassThrough, type Transform } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, createBrotliDecompress, createGunzip, createZstdDecompress, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { startToyGraph, type ToyGraph } from './toy-graph.ts'

const LARGE = `{ order(id: "ord_${'x'.repeat(2000)}") { id } }`

describe('compressed answers', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'zstd', zstdDecompressSync],
    ['gzip, br', 'br', brotliDecompressSync],
    ['gzip;q=0.5, br;q=0', 'gzip', gunzipSync],
  ])('come to a client that accepts %s as %s', async (accepted, encoding, decode) => {
    await using graph = await startToyGraph()

    const { headers, body } = await post(graph, LARGE, accepted)

    expect([headers['content-encoding'], headers['content-length'] ?? String(body.length), headers.vary]).toEqual([encoding, String(body.length), 'Origin, Accept, Accept-Encoding, Authorization, X-API-Key, GraphQL-Cost'])
    expect(body.length).toBeLessThan(500)
    expect(JSON.parse(decode(body).toString())).toEqual({ data: { order: { id: `ord_${'x'.repeat(2000)}` } } })
  })

  it.each([
    ['small', '{ order(id: "ord_1") { id } }', 'gzip', {}],
    ['of a client that reads none', LARGE, 'identity, gzip;q=0', {}],
    ['of a router that is told not to', LARGE, 'gzip', { compression: false }],
    ['smaller than what it is told', LARGE, 'gzip', { compressionMinBytes: 10_000 }],
  ])('are not %s', async (_, query, accepted, settings) => {
    await using graph = await startToyGraph(settings)

    const { headers, body } = await post(graph, query, accepted)

    expect(headers['content-encoding']).toBeUndefined()
    expect(JSON.parse(body.toString())).toHaveProperty('data.order.id')
  })
})

describe('compressed answers in parts', () => {
  it.each([['zstd', createZstdDecompress], ['br', createBrotliDecompress], ['gzip', createGunzip]])('come part by part as %s, none held up by the next', async (encoding, createDecoder) => {
    await using graph = await startToyGraph()
    const held = Promise.withResolvers<ServerResponse>()
    graph.shipping.override = (_request, answer) => held.resolve(answer)

    const { headers, read } = await stream(graph, '{ order(id: "ord_1") { status ... @defer { shipments { number } } } }', { accept: 'multipart/mixed;deferSpec=20220824', 'accept-encoding': encoding }, createDecoder)
    await waitFor('the first part', () => read().endsWith('{"data":{"order":{"status":"PLACED"}},"hasNext":true}\r\n---\r\n'))
    const subgraph = await held.promise
    subgraph.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"_entities":[{"shipments":[{"number":"ord_1-1"}]}]}}')
    await waitFor('the last part', () => read().endsWith('\r\n-----\r\n'))

    expect(headers['content-encoding']).toBe(encoding)
    expect(read()).toContain('"shipments":[{"number":"ord_1-1"}]')
  })

  it.each([
    ['to a client that reads no encoding', { 'accept-encoding': 'identity' }, {}],
    ['by a router that is told not to', { 'accept-encoding': 'gzip' }, { compression: false }],
  ])('are as they are %s', async (_, headers, settings) => {
    await using graph = await startToyGraph(settings)

    const answer = await stream(graph, '{ order(id: "ord_1") { status ... @defer { shipments { number } } } }', { accept: 'multipart/mixed;deferSpec=20220824', ...headers })
    await waitFor('the last part', () => answer.read().endsWith('\r\n-----\r\n'))

    expect(answer.headers['content-encoding']).toBeUndefined()
  })
})

describe('compressed live updates', () => {
  const UPDATES = 'subscription { orderUpdates(orderId: "ord_1") { cursor } }'
  const update = (cursor: string) => ({ cursor, order: { id: 'ord_1', status: 'PLACED', buyer: { id: 'usr_1' } } })

  it.each([['text/event-stream'], ['multipart/mixed;subscriptionSpec=1.0']])('come one by one as gzip, signs of life too, where that is switched on (%s)', async (accept) => {
    await using graph = await startToyGraph({ compressUpdates: true, heartbeatMs: 20 })
    const { headers, read, leave } = await stream(graph, UPDATES, { accept, 'accept-encoding': 'zstd, br, gzip' }, createGunzip)
    await waitFor('the subscription', () => graph.listeners() === 1)
    const beginning = read().length
    await waitFor('a sign of life', () => read().length > beginning)

    for (const cursor of ['1', '2']) {
      graph.publish(update(cursor))
      await waitFor('the update', () => read().includes(`"cursor":"${cursor}"`))
    }

    expect(headers['content-encoding']).toBe('gzip')
    leave()
    await waitFor('the subscription to go', () => graph.listeners() === 0)
  })

  it.each([
    ['where nothing is said', {}, 'gzip'],
    ['for a client that does not read gzip', { compressUpdates: true }, 'br, zstd, gzip;q=0'],
  ])('are no matter of course: not %s', async (_, settings, encodings) => {
    await using graph = await startToyGraph(settings)

    const { headers, leave } = await stream(graph, UPDATES, { accept: 'text/event-stream', 'accept-encoding': encodings })

    expect(headers['content-encoding']).toBeUndefined()
    leave()
  })
})

describe('pages of other origins', () => {
  it('may send credentials and remember the preflight where that is set', async () => {
    await using graph = await startToyGraph({ corsOrigins: ['https://shop.example'], corsCredentials: true, corsMaxAgeSeconds: 60 })
    const preflight = (origin: string) => fetch(graph.router.url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } })

    const { status, headers } = await preflight('https://shop.example')
    const other = await preflight('https://other.example')

    expect([status, headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials'), headers.get('access-control-max-age')]).toEqual([204, 'https://shop.example', 'true', '60'])
    expect([...other.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('may never send credentials where every origin is allowed', async () => {
    await using graph = await startToyGraph({ corsOrigins: '*', corsCredentials: true })

    const { headers } = await fetch(graph.router.url, { method: 'OPTIONS', headers: { origin: 'https://any.example' } })

    expect([headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')]).toEqual(['*', null])
  })

  it.each([['text/plain'], ['application/x-www-form-urlencoded'], ['multipart/form-data; boundary=x'], ['']])('change nothing by a form: content type %j is refused', async (contentType) => {
    await using graph = await startToyGraph()

    const response = await fetch(graph.router.url, { method: 'POST', headers: { 'content-type': contentType, 'sec-fetch-site': 'cross-site' }, body: '{"query":"mutation { orderMove(id: \\"ord_1\\", status: \\"X\\") { id } }"}' })

    expect(response.status).toBe(415)
    expect(graph.orders.calls).toEqual([])
  })
})

/** What a stream has said so far, decoded piece by piece. */
async function stream({ router }: ToyGraph, query: string, headers: Record<string, string>, createDecoder: () => Transform = () => new PassThrough()) {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const request = httpRequest(router.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }, resolve).on('error', reject)
  request.end(JSON.stringify({ query }))
  const response = await promise
  let text = ''
  response.on('error', () => {}).pipe(createDecoder()).setEncoding('utf8').on('data', (piece: string) => { text += piece })
  return { headers: response.headers, read: () => text, leave: () => request.destroy() }
}

/** `fetch` would decode the answer. */
async function post({ router }: ToyGraph, query: string, acceptEncoding: string): Promise<{ headers: IncomingMessage['headers']; body: Buffer }> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  httpRequest(router.url, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-encoding': acceptEncoding } }, resolve).on('error', reject).end(JSON.stringify({ query }))
  const response = await promise
  return { headers: response.headers, body: await buffer(response) }
}
