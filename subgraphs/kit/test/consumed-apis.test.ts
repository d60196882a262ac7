import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { exportJWK, generateKeyPair, type FlattenedJWSInput, type JWK } from 'jose'
import { KeysUnavailableError } from '../src/access-token.ts'
import { createLogger } from '../src/log.ts'
import { createPublicHttp } from '../src/public-http.ts'
import { createRemoteKeySet } from '../src/remote-key-set.ts'

/** OWASP API10 (unsafe consumption of APIs): what other parties answer is bounded, of the shape that is expected, and followed nowhere; else it is as if they had not answered. */

const HEADER = { alg: 'EdDSA', kid: 'one' }
const MINUTES_20 = 20 * 60_000

async function listen(handle: RequestListener): Promise<{ readonly url: string; handle: RequestListener } & AsyncDisposable> {
  const place = { handle }
  const server: Server = createServer((request, response) => place.handle(request, response))
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return Object.assign(place, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => { server.close(() => resolve()) })
    },
  })
}

const json = (value: unknown): RequestListener => (_request, response) => { response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value)) }

/** Sends without an end, and tells how much was taken before its reader left. */
function endless(): { readonly handle: RequestListener; readonly left: Promise<void> } {
  const { promise: left, resolve } = Promise.withResolvers<void>()
  return {
    left,
    handle(_request, response) {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"keys":[')
      const more = () => { if (!response.destroyed) response.write('{"kty":"OKP","x":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"},'.repeat(1_000), () => setImmediate(more)) }
      more()
      response.once('close', resolve)
    },
  }
}

async function publicKey(): Promise<JWK> {
  return { ...await exportJWK((await generateKeyPair('EdDSA')).publicKey), kid: 'one', alg: 'EdDSA' }
}

const token = {} as FlattenedJWSInput

describe('what an issuer of tokens publishes', () => {
  const wrong: [string, RequestListener, RegExp][] = [
    ['is not JSON', (_request, response) => { response.end('<html>keys</html>') }, /JSON/],
    ['is no set of keys', json({ keys: 'all of them' }), /keys/],
    ['is a list', json([{ kty: 'OKP' }]), /expected object/],
    ['has keys of no kind', json({ keys: [{ x: 'y' }] }), /kty/],
    ['comes with a failure', (_request, response) => { response.writeHead(500).end(JSON.stringify({ keys: [] })) }, /HTTP 500/],
    ['is said to be inside', (_request, response) => { response.writeHead(302, { location: 'http://127.0.0.1:1/latest/meta-data' }).end() }, /fetch failed|redirect/],
    ['breaks off', (_request, response) => { response.writeHead(200, { 'content-length': '1000' }).write('{"keys":[]'); setImmediate(() => response.destroy()) }, /terminated|fetch failed|closed/],
  ]

  async function keysOf(handle: RequestListener) {
    const logged: string[] = []
    const clock = { nowMs: Date.now(), now() { return new Date(this.nowMs) } }
    const log = createLogger({ name: 'test', level: 'warn', destination: new Writable({ write(line, _encoding, done) { logged.push(String(line)); done() } }) })
    const issuer = await listen(handle)
    const find = createRemoteKeySet({ jwksUrl: new URL(`${issuer.url}/jwks`) }, { clock, log })
    return { issuer, find: () => find(HEADER, token), clock, logged, [Symbol.asyncDispose]: () => issuer[Symbol.asyncDispose]() }
  }

  it.each(wrong)('vouches for nobody when it %s, and the log says why', async (_, handle, why) => {
    await using keys = await keysOf(handle)

    await expect(keys.find()).rejects.toBeInstanceOf(KeysUnavailableError)

    expect(keys.logged.join()).toMatch(why)
  })

  it.each(wrong)('takes the place of nothing that is known when it %s', async (_, handle) => {
    await using keys = await keysOf(json({ keys: [await publicKey()] }))
    const before = await keys.find()
    keys.issuer.handle = handle
    keys.clock.nowMs += 2 * MINUTES_20

    expect(await keys.find()).toBe(before)

    expect(keys.logged).toHaveLength(1)
  })

  it('is read no further than any set is long', async () => {
    const { handle, left } = endless()
    await using keys = await keysOf(handle)

    await expect(keys.find()).rejects.toBeInstanceOf(KeysUnavailableError)
    await left

    expect(keys.logged.join()).toContain('answers more than 262144 characters')
  })

  it.each<[string, (url: string) => unknown, RegExp]>([
    ['is another issuer\'s', (url) => ({ issuer: 'https://evil.example', jwks_uri: `${url}/jwks` }), /is of the issuer «https:\/\/evil\.example»/],
    ['names keys that anybody on the way could exchange', () => ({ issuer: 'https://issuer.example', jwks_uri: 'http://keys.example/jwks' }), /no HTTPS address/],
    ['names keys in a file', () => ({ issuer: 'https://issuer.example', jwks_uri: 'file:///etc/passwd' }), /no HTTPS address/],
    ['names no place of keys', () => ({ issuer: 'https://issuer.example', jwks_uri: 7 }), /jwks_uri/],
  ])('is not looked for where a discovery document says that %s', async (_, document, why) => {
    const asked: (string | undefined)[] = []
    const logged: string[] = []
    await using issuer = await listen(() => {})
    issuer.handle = (request, response) => {
      asked.push(request.url)
      json(document(issuer.url))(request, response)
    }
    const log = createLogger({ name: 'test', level: 'warn', destination: new Writable({ write(line, _encoding, done) { logged.push(String(line)); done() } }) })
    const find = createRemoteKeySet({ discoveryUrl: new URL(`${issuer.url}/.well-known/openid-configuration`), issuer: 'https://issuer.example' }, { log })

    await expect(find(HEADER, token)).rejects.toBeInstanceOf(KeysUnavailableError)

    expect(logged.join()).toMatch(why)
    expect(asked).toEqual(['/.well-known/openid-configuration'])
  })
})

describe('what a receiver of webhooks answers', () => {
  it('is read to its first 4 KiB, whatever it sends, and the connection is given up', async () => {
    const { handle, left } = endless()
    await using receiver = await listen(handle)
    await using http = createPublicHttp({ allowLoopback: true, timeoutMs: 20_000 })

    const outcome = await http.post({ url: receiver.url, headers: {}, body: '{}' })
    await left

    expect(outcome).toMatchObject({ kind: 'ANSWERED', status: 200 })
    expect(outcome.kind === 'ANSWERED' && outcome.body.length).toBe(4_096)
  })

  it('is a status and text: bytes that are no text, and headers that are no dates, harm nobody', async () => {
    await using receiver = await listen((_request, response) => { response.writeHead(429, { 'retry-after': 'whenever' }).end(Buffer.from([0xFF, 0xFE, 0x00, 0x80])) })
    await using http = createPublicHttp({ allowLoopback: true, timeoutMs: 20_000 })

    const outcome = await http.post({ url: receiver.url, headers: {}, body: '{}' })

    expect(outcome).toEqual({ kind: 'ANSWERED', status: 429, retryAfter: 'whenever', body: expect.any(String) })
  })
})
