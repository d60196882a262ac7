import { describe, expect, it } from '@jest/globals'
import { PubSub } from 'graphql-subscriptions'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { createAccessTokenVerifier } from '#kit/access-token.ts'
import { buildSchema, sharedTypeDefs } from '#kit/graphql/schema.ts'
import { serveSubgraph } from '#kit/graphql/server.ts'
import { createInternalTokenSigner, createInternalTokenVerifier, INTERNAL_TOKEN_HEADER } from '#kit/internal-token.ts'
import { createLogger } from '#kit/log.ts'
import { ANONYMOUS, type Viewer } from '#kit/viewer.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { composeSupergraph, parseSubgraphFiles } from '../src/compose.ts'
import { startRouter } from '../src/router.ts'
import { keyPair, watch } from './toy-graph.ts'

const typeDefs = `
  type Query { price: Money! kind: String! }
  type Subscription { prices: Money! }`

describe('a subgraph of the kit behind the router', () => {
  it('answers, publishes, notices that its subscriber left, and says when it stops', async () => {
    await using graph = await startPriceGraph()
    const client = createClient({ url: graph.router.wsUrl, webSocketImpl: WebSocket, retryAttempts: 0 })

    const query = watch(client, '{ kind price { amountMinor currency } }')
    await query.ended
    expect(query.payloads).toEqual([{ data: { kind: 'ANONYMOUS', price: { amountMinor: '9007199254740993', currency: 'JPY' } } }])

    const left = watch(client, 'subscription { prices { amountMinor } }')
    await waitFor('the stream', () => graph.subgraph.openStreams === 1)
    await waitFor('an update', async () => {
      await graph.publish()
      return left.payloads.length > 0
    })
    expect(left.payloads[0]).toEqual({ data: { prices: { amountMinor: '1' } } })
    left.unsubscribe()
    await waitFor('the stream to close', () => graph.subgraph.openStreams === 0)

    const stayed = watch(client, 'subscription { prices { amountMinor } }')
    await waitFor('the stream', () => graph.subgraph.openStreams === 1)
    await graph.subgraph[Symbol.asyncDispose]()
    await stayed.ended
    expect(stayed.payloads.at(-1)).toMatchObject({ errors: [{ extensions: { code: 'SUBSCRIPTION_INTERRUPTED' } }] })
    await client.dispose()
  })

  it('answers nobody but the router', async () => {
    await using graph = await startPriceGraph()

    for (const path of ['', '/stream']) {
      const response = await fetch(`${graph.subgraph.url}${path}`, { method: 'POST', body: '{"query":"{ _service { sdl } }"}', headers: { 'content-type': 'application/json' } })
      expect([response.status, await response.json()]).toEqual([401, { errors: [expect.objectContaining({ extensions: { code: 'INTERNAL_TOKEN_MISSING' } })] }])
    }
  })

  it('executes nothing that nobody waits for any more, and says so', async () => {
    await using graph = await startPriceGraph()

    const response = await graph.ask({ 'x-broxiva-timeout-ms': '0' })

    expect([response.status, response.headers.get('x-broxiva-not-executed')]).toEqual([504, '1'])
    expect(await response.json()).toEqual({ errors: [expect.objectContaining({ extensions: { code: 'REQUEST_TIMEOUT' } })] })
    expect((await graph.ask({ 'x-broxiva-timeout-ms': '60000' })).status).toBe(200)
  })
})

async function startPriceGraph() {
  await using started = new AsyncDisposableStack()
  const { privateKey, publicJwk } = await keyPair()
  const log = createLogger({ name: 'test', level: 'silent' })
  const pubsub = new PubSub()
  const subgraph = started.use(await serveSubgraph({
    schema: buildSchema(typeDefs, {
      Query: { price: () => ({ amountMinor: 9_007_199_254_740_993n, currency: 'JPY' }), kind: (_: unknown, __: unknown, { viewer }: { viewer: Viewer }) => viewer.kind },
      Subscription: { prices: { subscribe: () => pubsub.asyncIterableIterator('prices') } },
    }),
    host: 'localhost',
    port: 0,
    tokens: createInternalTokenVerifier({ publicKeys: { keys: [publicJwk] }, audience: 'prices' }),
    log,
    contextFor: (viewer) => ({ viewer }),
    health: async () => ({}),
  }))
  const composed = composeSupergraph([{ name: 'prices', url: subgraph.url, typeDefs: parseSubgraphFiles([{ path: 'shared', text: sharedTypeDefs }, { path: 'prices', text: typeDefs }]) }])
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems))

  const internalTokenSigner = createInternalTokenSigner({ privateKey, keyId: 'one' })
  const router = started.use(await startRouter({
    port: 0,
    supergraphSdl: composed.supergraphSdl,
    internalTokenSigner,
    accessTokenVerifier: createAccessTokenVerifier({ jwks: { keys: [] } }),
    authenticateApiKey: async () => null,
    logger: log,
  }))
  const owned = started.move()
  return {
    router,
    subgraph,
    /** As the router does. */
    async ask(headers: Record<string, string>) {
      const token = await internalTokenSigner.sign(ANONYMOUS, 'prices')
      return fetch(subgraph.url, { method: 'POST', body: '{"query":"{ kind }"}', headers: { 'content-type': 'application/json', [INTERNAL_TOKEN_HEADER]: token, ...headers } })
    },
    publish: () => pubsub.publish('prices', { prices: { amountMinor: 1n, currency: 'JPY' } }),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
