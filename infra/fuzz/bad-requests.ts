import { gzipSync } from 'node:zlib'
import type { GraphQLSchema } from 'graphql'
import type { Random } from '../faults/random.ts'
import { brokenDocument, heavyDocument } from './bad-documents.ts'
import { jsonHeaders, rawRequest, type BadRequest, type Headers, type KnownOperation } from './bad-request.ts'
import { webSocketRequest } from './bad-frames.ts'
import { badStream } from './bad-streams.ts'
import { badVariables } from './bad-variables.ts'
import { nastyValue } from './nasty-values.ts'

/** What requests are made of. */
export interface Material {
  readonly schema: GraphQLSchema
  /** Queries and mutations. */
  readonly operations: readonly KnownOperation[]
  readonly subscriptions: readonly KnownOperation[]
  /** Of things that exist. */
  readonly ids: readonly string[]
  /** Headers of somebody whom the graph knows; an empty list is nobody. */
  readonly credentials: readonly Headers[]
  /** Streams of the single connection mode that are open, with the headers of whoever reserved them. */
  readonly streams: readonly { readonly token: string; readonly headers: Headers }[]
}

type Generator = (random: Random, material: Material) => Omit<BadRequest, 'kind'>

/** By their name; how often each is chosen, against the sum of all. */
const GENERATORS: readonly (readonly [name: string, weight: number, generate: Generator])[] = [
  ['variables that mean nothing', 30, nastyVariables],
  ['a broken document', 14, badDocument],
  ['a heavy document', 8, heavy],
  ['JSON of the wrong shape', 10, wrongShape],
  ['a body that is no JSON', 8, noJson],
  ['another encoding', 6, otherEncoding],
  ['a truncated request', 6, truncated],
  ['a query by GET', 6, badGet],
  ['tricks with headers', 10, headerTricks],
  ['no HTTP', 5, noHttp],
  ['WebSocket frames', 7, webSocket],
  ['a stream asked badly', 8, badStream],
]
/** The router's, as it is set. */
const BODY_LIMIT_BYTES = 1024 * 1024
const WEIGHTS = GENERATORS.reduce((sum, [, weight]) => sum + weight, 0)

/** One bad request; the same for the same choices and material. */
export function badRequest(random: Random, material: Material): BadRequest {
  let left = random.next() * WEIGHTS
  for (const [kind, weight, generate] of GENERATORS) {
    left -= weight
    if (left < 0) return { kind, ...generate(random, material) }
  }
  throw new Error('The weights have a sum.')
}

function post(body: string | Buffer, headers: Headers = []): Omit<BadRequest, 'kind'> {
  // In the middle of more than it reads a server may hang up.
  return { bytes: rawRequest({ headers: jsonHeaders(body, headers), body }), breaksHttp: Buffer.byteLength(body) > BODY_LIMIT_BYTES, leaves: false }
}

function nastyVariables(random: Random, material: Material) {
  const operation = random.pick(material.operations)
  return post(JSON.stringify({ query: operation.body, variables: badVariables(random, operation, material) }), random.pick(material.credentials))
}

function badDocument(random: Random, { operations, credentials }: Material) {
  return post(JSON.stringify({ query: brokenDocument(random.pick(operations).body, random), variables: {} }), random.pick(credentials))
}

function heavy(random: Random, { credentials }: Material) {
  return post(JSON.stringify({ query: heavyDocument(random) }), random.pick(credentials))
}

function wrongShape(random: Random, { operations, ids }: Material) {
  const value = () => nastyValue(random, ids)
  const query = random.pick(operations).body
  const body = random.pick<() => unknown>([
    value,
    () => [value(), value()],
    () => ({ query: value() }),
    () => ({ query, variables: value() }),
    () => ({ query, operationName: value() }),
    () => ({ query, extensions: value() }),
    () => ({ query, extensions: { persistedQuery: value() } }),
    () => ({ extensions: { persistedQuery: { version: 1, sha256Hash: value() } } }),
    () => ({ documentId: value() }),
    () => Array.from({ length: random.pick([2, 100, 3_000]) }, () => ({ query })),
  ])()
  return post(JSON.stringify(body) ?? '')
}

function noJson(random: Random) {
  const nest = random.pick([100, 10_000, 200_000])
  return post(random.pick<() => string | Buffer>([
    () => '',
    () => randomBytes(random, random.pick([1, 100, 5_000])),
    () => '{"query":"{__typename}"',
    () => '{"query":"{__typename}"}}',
    () => '['.repeat(nest),
    () => `{"query":"{__typename}","variables":${'{"a":'.repeat(nest)}1${'}'.repeat(nest)}}`,
    () => `{"query":"{__typename}","query":1,"__proto__":{"query":2},"variables":{"__proto__":{"a":1}}}`,
    () => `{"query":"{__typename}","variables":{"n":1e999999,"m":-0,"x":${'9'.repeat(5_000)}}}`,
    () => `{"query":"\\ud800\\udfff\\u0000{__typename}"}`,
    () => `query=${encodeURIComponent('{__typename}')}`,
    () => 'x'.repeat(random.pick([1_000_000, 1_048_577, 3_000_000])),
  ])())
}

function otherEncoding(random: Random) {
  const json = '{"query":"{ __typename }"}'
  const types = ['application/json; charset=utf-16', 'application/json;charset=latin1', 'application/graphql', 'text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', '', ';;;', 'a'.repeat(4_000)]
  const encodings = ['gzip', 'br', 'deflate', 'identity, gzip', 'chunked', 'x']
  const [body, headers] = random.pick<() => readonly [string | Buffer, Headers]>([
    () => [Buffer.from(json, 'utf16le'), []],
    () => [Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(json)]), []],
    () => [Buffer.concat([Buffer.from('{"query":"{ a'), Buffer.from([0xff, 0xfe, 0xc0, 0x80]), Buffer.from('"}')]), []],
    () => [json, [['content-type', random.pick(types)]]],
    () => [gzipSync(json), [['content-encoding', random.pick(encodings)]]],
    () => [json, [['content-encoding', random.pick(encodings)]]],
  ])()
  const named = new Map([...jsonHeaders(body), ...headers])
  return { bytes: rawRequest({ headers: [...named], body }), breaksHttp: false, leaves: false }
}

/** The head or the body ends early; then the client leaves. */
function truncated(random: Random, { operations, credentials }: Material) {
  const body = JSON.stringify({ query: random.pick(operations).body, variables: {} })
  const whole = rawRequest({ headers: jsonHeaders(body, random.pick(credentials)), body })
  return { bytes: whole.subarray(0, random.between(1, whole.length - 1)), breaksHttp: true, leaves: true }
}

function badGet(random: Random, { operations, ids, credentials }: Material) {
  const query = encodeURIComponent(random.pick(operations).body)
  const nasty = () => encodeURIComponent(JSON.stringify(nastyValue(random, ids)).toWellFormed())
  const path = random.pick<() => string>([
    () => `/graphql?query=${query}`,
    () => `/graphql?query=${nasty()}`,
    () => `/graphql?query=%7B__typename%7D&variables=${nasty()}`,
    () => `/graphql?query=%7B__typename%7D&operationName=${nasty()}&extensions=${nasty()}`,
    () => '/graphql?query=%E0%A4%A',
    () => '/graphql?query=%',
    () => `/graphql?${'a=b&'.repeat(random.pick([10, 1_000, 3_000]))}`,
    () => '/graphql',
    () => '//graphql', () => '/graphql/../graphql', () => '/%67raphql', () => '/graphql%00', () => 'http://[/graphql', () => '*', () => '/\\evil', () => '/graphql#x',
  ])().slice(0, 60_000)
  return { bytes: rawRequest({ method: random.pick(['GET', 'GET', 'HEAD', 'OPTIONS']), path, headers: [['host', 'localhost'], ['connection', 'close'], ...random.pick(credentials)] }), breaksHttp: path.length > 8_000, leaves: false }
}

function headerTricks(random: Random, { credentials }: Material) {
  const json = '{"query":"{ viewer { kind } }"}'
  const nasty = random.pick(['', '\t', 'a'.repeat(6_000), '\xff\xfe', '"', ';'.repeat(2_000), ','.repeat(5_000), 'Bearer', 'Bearer ', `Bearer ${'a.'.repeat(2_000)}`, 'Bearer eyJhbGciOiJub25lIn0.e30.', '00-0-0-0', '{}', '-1', '1e9', 'null'])
  const names = ['authorization', 'x-api-key', 'x-broxiva-internal', 'traceparent', 'tracestate', 'baggage', 'x-request-id', 'accept', 'accept-encoding', 'accept-language', 'origin', 'referer', 'cookie', 'x-forwarded-for',
    'x-forwarded-host', 'forwarded', 'apollo-require-preflight', 'apollographql-client-name', 'content-language', 'if-none-match', 'range', 'te', 'prefer', 'sec-fetch-site', 'via', '__proto__', 'constructor']
  const more: Headers = Array.from({ length: random.pick([1, 2, 3, 90]) }, () => [random.pick(names), nasty] as const)
  const accept: Headers = random.chance(0.3) ? [['accept', random.pick(['multipart/mixed;deferSpec=20220824', 'multipart/mixed;subscriptionSpec="1.0"', 'text/event-stream', 'image/png', '*/*;q=0', 'application/json;q=2', ',,,', 'multipart/mixed; boundary="'])]] : []
  const bytes = rawRequest({ headers: jsonHeaders(json, [...random.pick(credentials), ...accept, ...more]), body: json })
  return { bytes, breaksHttp: true, leaves: false }
}

function noHttp(random: Random) {
  const body = '{"query":"{ __typename }"}'
  const host: Headers = [['host', 'localhost']]
  const bytes = random.pick<() => Buffer>([
    () => randomBytes(random, random.between(1, 2_000)),
    () => Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
    () => Buffer.from('GET /graphql\r\n\r\n'),
    () => Buffer.from('POST /graphql HTTP/9.9\r\nhost: x\r\n\r\n'),
    () => rawRequest({ headers: [...host, ['content-length', '5'], ['transfer-encoding', 'chunked']], body: `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n` }),
    () => rawRequest({ headers: [...host, ['content-length', '3'], ['content-length', '30']], body }),
    () => rawRequest({ headers: [...host, ['content-type', 'application/json'], ['transfer-encoding', 'chunked']], body: 'zz\r\nhello\r\n0\r\n\r\n' }),
    () => rawRequest({ headers: [...host, ['content-length', '-1']], body }),
    () => rawRequest({ headers: [...host, ['content-length', '99999999999999999999']], body }),
    () => rawRequest({ method: random.pick(['BREW', 'get', 'TRACE', 'CONNECT', 'DELETE', 'PATCH', 'PUT', '']), headers: [...host, ['connection', 'close']] }),
    () => rawRequest({ headers: [...host, ['a\r\nb', 'c']], body }),
    () => rawRequest({ headers: [...host, ['expect', '100-continue'], ['connection', 'close'], ['content-type', 'application/json'], ['content-length', String(body.length)]], body }),
    () => rawRequest({ headers: [...host, ['connection', 'upgrade'], ['upgrade', random.pick(['h2c', 'websocket', 'x'])]] }),
    () => Buffer.from(`GET / HTTP/1.1\r\n${'x: y\r\n'.repeat(5_000)}\r\n`),
  ])()
  // Some of it is the beginning of something longer: the client does not wait for what cannot come.
  return { bytes, breaksHttp: true, leaves: true }
}

function webSocket(random: Random, material: Material) {
  return { bytes: webSocketRequest(random, material), breaksHttp: true, leaves: true }
}

function randomBytes(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random.between(0, 255)))
}
