import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { apiKeyAuthenticator } from '../src/api-keys.ts'
import type { RouterOptions } from '../src/router.ts'
import { startToyGraph, watch, type ToyGraph } from './toy-graph.ts'

const query = '{ viewer { kind organizationId } }'

interface Principal { allowedNetworks?: string[]; deniedNetworks?: string[]; expiresAt?: string | null }

/** A router that asks a users subgraph, which knows these keys; `elsewhere` are more addresses of it. */
async function startWith(keys: Record<string, Principal>, { elsewhere = [], ...options }: Partial<RouterOptions> & { elsewhere?: string[] } = {}): Promise<ToyGraph & { setPrincipal(key: string, principal: Principal): void }> {
  const hashOf = (key: string) => createHash('sha256').update(key).digest('hex')
  const byHash = new Map(Object.entries(keys).map(([key, principal]) => [hashOf(key), principal]))
  const users = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const { query: text, variables } = JSON.parse(body) as { query: string; variables: { secretHash: string } }
      response.writeHead(200, { 'content-type': 'application/json' })
      if (!text.includes('apiKeyPrincipal')) {
        fetch(graph.users.url, { method: 'POST', headers: request.headers as Record<string, string>, body }).then(async (answer) => response.end(await answer.text()), () => response.destroy())
        return
      }
      const principal = byHash.get(variables.secretHash)
      const apiKeyPrincipal = principal ? { apiKeyId: 'key_1', organizationId: 'org_1', scopes: [], allowedNetworks: [], deniedNetworks: [], expiresAt: null, ...principal } : null
      response.end(JSON.stringify({ data: { apiKeyPrincipal } }))
    })
  })
  await new Promise<void>((resolve) => { users.listen(0, '127.0.0.1', resolve) })
  const usersUrl = `http://127.0.0.1:${(users.address() as AddressInfo).port}/graphql`
  const graph = await startToyGraph({ host: '127.0.0.1', authenticateApiKey: apiKeyAuthenticator(), subgraphs: { users: { urls: [...elsewhere, usersUrl] } }, ...options })
  return {
    ...graph,
    setPrincipal(key, principal) { byHash.set(hashOf(key), principal) },
    async [Symbol.asyncDispose]() {
      await graph[Symbol.asyncDispose]()
      users.close().closeAllConnections()
    },
  }
}

const behindProxy = { trustedProxies: ['127.0.0.1'] }
const ask = async (graph: ToyGraph, apiKey: string, forwardedFor?: string) => {
  const { status, body } = await graph.post({ query }, { 'x-api-key': apiKey, ...forwardedFor !== undefined && { 'x-forwarded-for': forwardedFor } })
  return [status, body.errors?.[0]?.extensions['code']]
}
const connect = (graph: ToyGraph, apiKey: string, forwardedFor: string) => watch(createClient({
  url: graph.router.wsUrl, connectionParams: { apiKey }, retryAttempts: 0,
  webSocketImpl: class extends WebSocket { constructor(url: string, protocol: string) { super(url, protocol, { headers: { 'x-forwarded-for': forwardedFor } }) } },
}), query)

const OK = [200, undefined]
const REFUSED = [403, 'ADDRESS_NOT_ALLOWED']

describe('an API key that may be used from some places only', () => {
  it.each([
    ['no list', {}, '203.0.113.1', OK],
    ['an allowed address', { allowedNetworks: ['192.0.2.0/24', '2001:db8::/32'] }, '192.0.2.7', OK],
    ['an allowed IPv6 address', { allowedNetworks: ['192.0.2.0/24', '2001:db8::/32'] }, '2001:db8:5::1', OK],
    ['an allowed IPv4 address over IPv6', { allowedNetworks: ['192.0.2.0/24'] }, '::ffff:192.0.2.7', OK],
    ['another address', { allowedNetworks: ['192.0.2.0/24'] }, '203.0.113.1', REFUSED],
    ['another IPv6 address', { allowedNetworks: ['192.0.2.0/24'] }, '2001:db8::7', REFUSED],
    ['a denied address', { deniedNetworks: ['192.0.2.7'] }, '192.0.2.7', REFUSED],
    ['a denied address over IPv6', { deniedNetworks: ['192.0.2.7'] }, '::ffff:192.0.2.7', REFUSED],
    ['an address that is not denied', { deniedNetworks: ['192.0.2.7'] }, '192.0.2.8', OK],
    ['a denied address in an allowed network', { allowedNetworks: ['192.0.2.0/24'], deniedNetworks: ['192.0.2.66'] }, '192.0.2.66', REFUSED],
    ['what a client writes before its own address', { allowedNetworks: ['192.0.2.0/24'] }, '192.0.2.7, 203.0.113.1', REFUSED],
  ])('%s', async (_, principal, address, expected) => {
    await using graph = await startWith({ 'a-key': principal }, behindProxy)

    expect(await ask(graph, 'a-key', address)).toEqual(expected)
    const { payloads, ended } = connect(graph, 'a-key', address)
    if (expected === OK) {
      await ended
      expect(payloads).toMatchObject([{ data: { viewer: { kind: 'API_KEY', organizationId: 'org_1' } } }])
    } else {
      await expect(ended).rejects.toMatchObject({ code: 4403, reason: 'ADDRESS_NOT_ALLOWED' })
      expect(graph.users.calls).toEqual([])
    }
  })

  it('believes no client that says where it is', async () => {
    await using graph = await startWith({ here: { allowedNetworks: ['127.0.0.0/8'] }, there: { allowedNetworks: ['192.0.2.0/24'] } })

    expect(await ask(graph, 'there', '192.0.2.7')).toEqual(REFUSED)
    expect(await ask(graph, 'here', '192.0.2.7')).toEqual(OK)
  })

  it('does not tell whether a key exists to whoever has none', async () => {
    await using graph = await startWith({ 'a-key': { allowedNetworks: ['192.0.2.0/24'] } })

    expect(await ask(graph, 'another-key')).toEqual([401, 'UNAUTHENTICATED'])
  })
})

describe('an API key that ends', () => {
  it('closes the sockets that it opened, and is not good for as long as it is remembered', async () => {
    await using graph = await startWith({ brief: { expiresAt: new Date(Date.now() + 2_000).toISOString() } })
    expect(await ask(graph, 'brief')).toEqual(OK)

    const { ended } = watch(graph.client({ apiKey: 'brief' }), 'subscription { orderUpdates(orderId: "ord_1") { cursor } }')

    await expect(ended).rejects.toMatchObject({ code: 4403, reason: 'API_KEY_INVALID' })
    expect(await ask(graph, 'brief')).toEqual([401, 'UNAUTHENTICATED'])
  })
})

describe('looking an API key up', () => {
  it('goes on while one address of the users subgraph does not answer, and leaves that one alone', async () => {
    const names = Array.from({ length: 12 }, (_, n) => `key-${n}`)
    await using graph = await startWith(Object.fromEntries(names.map((name) => [name, {}])), { elsewhere: ['http://127.0.0.1:1/graphql'], breakerFailures: 1, retryDelayMs: 1 })

    const answers = await Promise.all(names.map((name) => ask(graph, name)))

    expect(answers).toEqual(names.map(() => OK))
  })

  it('says that it cannot when no address answers', async () => {
    await using graph = await startWith({}, { subgraphs: { users: { urls: ['http://127.0.0.1:1/graphql', 'http://127.0.0.1:2/graphql'] } }, retries: 1, retryDelayMs: 1 })

    expect(await ask(graph, 'a-key')).toEqual([503, 'AUTHENTICATION_UNAVAILABLE'])
  })
})
