import { createServer as createHttpsServer } from 'node:https'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { createPublicHttp, isPublicAddress, urlRefusal, type PublicHttpOptions } from '#kit/public-http.ts'

const HOOK = { headers: { 'content-type': 'application/json' }, body: '{"said":true}' }

/** A server on this machine, which nobody should reach unless told so. */
async function aServer(answer: RequestListener = (_, response) => { response.end('ok') }) {
  const seen: IncomingMessage[] = []
  const server = createServer((incoming, response) => { seen.push(incoming); answer(incoming, response) })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { seen, port: (server.address() as AddressInfo).port, [Symbol.asyncDispose]: async () => { server.closeAllConnections(); server.close(); await once(server, 'close') } }
}

const client = (options: Partial<PublicHttpOptions> = {}) => createPublicHttp({ timeoutMs: 10_000, ...options })

describe('an address', () => {
  it.each(['8.8.8.8', '1.1.1.1', '100.63.255.255', '100.128.0.1', '172.15.0.1', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001::8a'])('is of the public Internet: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    '0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.255.255.254', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.170', '192.0.2.1',
    '192.88.99.1', '192.168.1.1', '198.18.0.1', '198.19.255.255', '198.51.100.1', '203.0.113.9', '224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255',
    '::', '::1', '::127.0.0.1', '::ffff:8.8.8.8', '::ffff:127.0.0.1', '::ffff:7f00:1', '64:ff9b::7f00:1', '64:ff9b::8.8.8.8', '64:ff9b:1::1', '100::1', '2001::1', '2001:db8::1', '2002:7f00:1::',
    '3fff::1', 'fc00::1', 'fd00:ec2::254', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '5f00::1', 'localhost', '', '1.2.3',
  ])('is not: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('a URL that a stranger chose', () => {
  it.each(['https://partner.example/hooks?a=1', 'https://partner.example:8443/', 'https://8.8.8.8/', 'https://[2606:4700::1111]/'])('may be called: %s', (url) => {
    expect(urlRefusal(url)).toBeUndefined()
  })

  it.each([
    ['is no URL', 'partner.example'], ['is no URL', 'https://'], ['is no URL', 'https://300.1.1.1.1.256/'],
    ['https', 'http://partner.example/'], ['https', 'ftp://partner.example/'], ['https', 'file:///etc/passwd'], ['https', 'gopher://127.0.0.1:6379/_'],
    ['port', 'https://partner.example:22/'], ['port', 'https://partner.example:6379/'],
    ['user name', 'https://a:b@partner.example/'], ['user name', 'https://partner.example@127.0.0.1/'], ['fragment', 'https://partner.example/#x'],
    ...[
      '127.0.0.1', '2130706433', '0x7f000001', '0x7f.1', '0177.0.0.1', '127.1', '0', '127.0.0.1.', '①②⑦.0.0.1', '169.254.169.254', '0xa9fea9fe', '[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]',
      '[0:0:0:0:0:ffff:a9fe:a9fe]', '[64:ff9b::169.254.169.254]', '[fe80::1]', '[fd00:ec2::254]', 'localhost', 'LOCALHOST', 'localhost.', 'api.localhost',
    ].map((host) => ['public', `https://${host}/`]),
  ])('may not, for it %s: %s', (reason, url) => {
    expect(urlRefusal(url)).toContain(reason)
  })

  it('may not be endless', () => {
    expect(urlRefusal(`https://partner.example/${'a'.repeat(2_000)}`)).toContain('characters')
  })

  it('may be this machine’s in development, and no other’s that is not public', () => {
    for (const url of ['http://127.0.0.1:3000/', 'http://localhost:3000/', 'https://[::1]:3000/']) expect(urlRefusal(url, { allowLoopback: true })).toBeUndefined()
    for (const url of ['http://partner.example/', 'https://10.0.0.1/', 'https://169.254.169.254/', 'http://[::ffff:10.0.0.1]/', 'ftp://127.0.0.1/']) expect(urlRefusal(url, { allowLoopback: true })).toBeDefined()
  })
})

describe('calling it', () => {
  it.each(['127.0.0.1', '::1', '10.0.0.1', '169.254.169.254', '::ffff:127.0.0.1', '64:ff9b::7f00:1'])('sends nothing to a name that stands for %s', async (address) => {
    await using server = await aServer()
    await using http = client({ resolve: async () => [address] })

    expect(await http.post({ url: 'https://partner.example:8443/', ...HOOK })).toEqual({ kind: 'ADDRESS_REFUSED' })
    expect(server.seen).toEqual([])
  })

  it('sends nothing to a name that stands for a public address among others', async () => {
    await using http = client({ resolve: async () => ['8.8.8.8', '10.0.0.1'] })

    expect(await http.post({ url: 'https://partner.example/', ...HOOK })).toEqual({ kind: 'ADDRESS_REFUSED' })
  })

  it('goes where it has looked, although the name stands for something else a moment later', async () => {
    await using server = await aServer((_, response) => { response.writeHead(200, { connection: 'close' }).end() })
    const answers = [['127.0.0.1'], ['10.0.0.1'], ['127.0.0.1']]
    let asked = 0
    await using http = client({ allowLoopback: true, resolve: async () => answers[asked++] ?? [] })
    const post = () => http.post({ url: `http://rebinding.localhost:${server.port}/`, ...HOOK })

    const outcomes = [await post(), await post(), await post()]

    expect(outcomes.map(({ kind }) => kind)).toEqual(['ANSWERED', 'ADDRESS_REFUSED', 'ANSWERED'])
    // Once a connection: what was checked is what was connected to.
    expect(asked).toBe(3)
    expect(server.seen.map(({ headers }) => headers.host)).toEqual(Array.from({ length: 2 }, () => `rebinding.localhost:${server.port}`))
  })

  it('refuses an address that is written as one, without a look-up', async () => {
    await using server = await aServer()
    let asked = 0
    await using http = client({ resolve: async () => { asked += 1; return ['8.8.8.8'] } })

    for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]']) {
      expect(await http.post({ url: `https://${host}:8443/`, ...HOOK })).toEqual({ kind: 'ADDRESS_REFUSED' })
      expect(await http.post({ url: `http://${host}:${server.port}/`, ...HOOK })).toEqual({ kind: 'ADDRESS_REFUSED' })
    }
    expect([asked, server.seen]).toEqual([0, []])
  })

  it.each([301, 302, 303, 307, 308])('does not follow a redirect (%i), least of all inwards', async (status) => {
    await using inner = await aServer()
    await using server = await aServer((_, response) => { response.writeHead(status, { location: `http://127.0.0.1:${inner.port}/` }).end() })
    await using http = client({ allowLoopback: true })

    expect(await http.post({ url: `http://127.0.0.1:${server.port}/`, ...HOOK })).toMatchObject({ kind: 'ANSWERED', status })
    expect(inner.seen).toEqual([])
  })

  it('uses no proxy', async () => {
    await using proxy = await aServer()
    await using server = await aServer()
    const before = { ...process.env }
    Object.assign(process.env, { HTTP_PROXY: `http://127.0.0.1:${proxy.port}`, http_proxy: `http://127.0.0.1:${proxy.port}`, NODE_USE_ENV_PROXY: '1' })
    try {
      await using http = client({ allowLoopback: true })
      await http.post({ url: `http://127.0.0.1:${server.port}/`, ...HOOK })
    } finally {
      for (const name of ['HTTP_PROXY', 'http_proxy', 'NODE_USE_ENV_PROXY']) {
        if (before[name] === undefined) delete process.env[name]
        else process.env[name] = before[name]
      }
    }
    expect([proxy.seen.length, server.seen.length]).toEqual([0, 1])
  })

  it('believes no certificate that nobody vouches for', async () => {
    const server = createHttpsServer({ key: KEY, cert: CERTIFICATE }, (_, response) => { response.end() })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    try {
      await using http = client({ allowLoopback: true })

      expect(await http.post({ url: `https://localhost:${(server.address() as AddressInfo).port}/`, ...HOOK })).toEqual({ kind: 'TLS_FAILED' })
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })

  it('answers what came, and no more than its beginning', async () => {
    await using server = await aServer((_, response) => {
      response.writeHead(503, { 'retry-after': '120' })
      const more = setInterval(() => { response.write('x'.repeat(1_000)) }, 1)
      response.on('close', () => { clearInterval(more) })
    })
    await using http = client({ allowLoopback: true })

    const outcome = await http.post({ url: `http://127.0.0.1:${server.port}/`, ...HOOK })

    expect(outcome).toEqual({ kind: 'ANSWERED', status: 503, retryAfter: '120', body: 'x'.repeat(4_096) })
    expect(server.seen[0]?.headers).toMatchObject({ 'content-type': 'application/json', 'content-length': '13' })
  })

  it('gives up on who does not answer, on nobody, and when it is told to', async () => {
    await using silent = await aServer(() => {})
    await using http = client({ allowLoopback: true, timeoutMs: 200 })
    const url = `http://127.0.0.1:${silent.port}/`

    expect(await http.post({ url, ...HOOK })).toEqual({ kind: 'TIMED_OUT' })
    expect(await http.post({ url: 'http://127.0.0.1:1/', ...HOOK })).toEqual({ kind: 'CONNECTION_FAILED' })
    await expect(http.post({ url, ...HOOK, signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough')
  })
})

/** Of nobody but itself, for localhost. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBlTCCATugAwIBAgIUPvh0IO60rm5IEfSboLajwfV/PlcwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjA2NTM0M1oYDzIxMjYxMDI5
MDY1MzQzWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAR8jS6evypHYqaU7I+PoHdvcsvhu3T+PEQxwbY5b+RDWzNrp0xrjkHT
CEuHL165+sJfpDdEbMTKjlNgkLeHvmeCo2kwZzAdBgNVHQ4EFgQUeCCX2oShedUt
g5OsjO1SsuNat80wHwYDVR0jBBgwFoAUeCCX2oShedUtg5OsjO1SsuNat80wDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SAAwRQIgXoo5iXtgsd0FAMe8voM8u+VhXUqVKoe9pjsE9TvVDY8CIQD5mrmY1uhw
1wbaqQiUVI20QTeKNeeO0R2pjxxiMHNlUw==
-----END CERTIFICATE-----`
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgc4pmK3Nzl7jqcWdN
7eb9LeS+nCabjEJLUcjZpWrlFiuhRANCAAR8jS6evypHYqaU7I+PoHdvcsvhu3T+
PEQxwbY5b+RDWzNrp0xrjkHTCEuHL165+sJfpDdEbMTKjlNgkLeHvmeC
-----END PRIVATE KEY-----`
