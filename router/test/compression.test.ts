import { request as httpRequest, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
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

/** `fetch` would decode the answer. */
async function post({ router }: ToyGraph, query: string, acceptEncoding: string): Promise<{ headers: IncomingMessage['headers']; body: Buffer }> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  httpRequest(router.url, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-encoding': acceptEncoding } }, resolve).on('error', reject).end(JSON.stringify({ query }))
  const response = await promise
  return { headers: response.headers, body: await buffer(response) }
}
