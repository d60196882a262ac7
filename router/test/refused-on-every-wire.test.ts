import { describe, expect, it } from '@jest/globals'
import { createAccessTokenSigner, createAccessTokenVerifier } from '#kit/access-token.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { WIRES, type Payload, type Watched, type Wire } from './live-clients.ts'
import { keyPair, startToyGraph, type ToyGraph } from './toy-graph.ts'

const subject = { userId: 'usr_1', sessionId: 'ses_1', organizationId: 'org_1', roles: ['BUYER'], scopes: ['*'] }

type PrivateKey = Awaited<ReturnType<typeof keyPair>>['privateKey']

/** A query over HTTP, as the other wires are driven. */
const HTTP: Wire = {
  name: 'HTTP',
  watch({ url }, query, { variables = {}, token } = {}) {
    const payloads: Payload[] = []
    const ask = async () => {
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...token !== undefined && { authorization: `Bearer ${token}` } }, body: JSON.stringify({ query, variables }) })
      payloads.push(await response.json() as Payload)
    }
    return { payloads, ended: ask(), leave() {} }
  },
}

/** Everything that a client was told, wherever it puts it. */
async function toldBy({ ended, payloads, leave }: Watched): Promise<string> {
  let end: { readonly value: unknown } | undefined
  const settle = async () => {
    end = { value: await ended.catch((error: unknown) => error) }
  }
  void settle()
  try {
    await waitFor('the refusal', () => end !== undefined)
    const { code, reason, bodyText } = (end?.value ?? {}) as { readonly code?: unknown; readonly reason?: unknown; readonly bodyText?: unknown }
    return JSON.stringify([end?.value, code, reason, bodyText, payloads])
  } finally {
    leave()
  }
}

/** Node's fetch forgets at times that it was aborted, and leaves the stream of a client that has gone open: nothing is worth waiting for. */
const start = (options: Parameters<typeof startToyGraph>[0]) => startToyGraph({ drainTimeoutMs: 200, ...options })

/** The same size for a subscription and a query. */
const selecting = (inside: string) => ({ live: `subscription { orderUpdates(orderId: "ord_1") { order { ${inside} } } }`, once: `{ order(id: "ord_1") { ${inside} } }` })

describe.each([HTTP, ...WIRES])('what is refused over $name', ({ name, watch }) => {
  const write = ({ live, once }: ReturnType<typeof selecting>) => name === 'HTTP' ? once : live

  async function nothingAsked(graph: ToyGraph): Promise<void> {
    expect([...graph.users.calls, ...graph.orders.calls, ...graph.shipping.calls]).toEqual([])
    await waitFor('nothing to be open', () => graph.orders.streams.size === 0 && graph.router.stats().activeSubscriptions === 0)
  }

  it.each<[limit: string, Parameters<typeof startToyGraph>[0], string, RegExp]>([
    ['depth', { maxDepth: 2 }, 'buyer { name }', /"GRAPHQL_VALIDATION_FAILED"/],
    ['aliases', { maxAliases: 1 }, 'a: id b: id', /"GRAPHQL_VALIDATION_FAILED"/],
    ['directives', { maxDirectives: 1 }, 'id @skip(if: true) status @skip(if: true)', /"GRAPHQL_VALIDATION_FAILED"/],
    ['rows', { maxRows: 5 }, 'shipments(first: 9) { number }', /"GRAPHQL_VALIDATION_FAILED"/],
    ['tokens', { maxTokens: 10 }, 'id status', /"GRAPHQL_PARSE_FAILED"/],
    ['operation_cost', { maxCost: 5 }, 'parts { id }', /"COST_ESTIMATED_TOO_EXPENSIVE"/],
  ])('is told and counted by the limit of %s, and nobody is asked', async (limit, options, inside, code) => {
    await using graph = await start(options)

    const told = await toldBy(watch(graph.router, write(selecting(inside))))

    expect(told).toMatch(code)
    if (limit !== 'operation_cost') expect(told).toContain(`"limit":"${limit}"`)
    expect(await graph.metrics.getSingleMetricAsString('broxiva_router_limited_requests_total')).toContain(`{limit="${limit}"} 1\n`)
    await nothingAsked(graph)
  })

  it.each<[budget: string, Parameters<typeof startToyGraph>[0]]>([
    ['requests', { addressRequestsPerMinute: 1 }],
    ['cost', { costMaximum: 20, costRestoreRate: 1 }],
  ])('is told by the budget of %s', async (budget, options) => {
    await using graph = await start({ rateLimit: true, ...options })
    // A subscription costs what an update may, and none of that comes back.
    const first = WIRES[2]?.watch(graph.router, selecting('parts { id }').live)
    await waitFor('the first', () => graph.listeners() === 1)

    const told = await toldBy(watch(graph.router, write(selecting('parts { status }'))))

    expect(told).toContain('"RATE_LIMITED"')
    expect(told).toContain(`"limit":"${budget}"`)
    expect(told).toMatch(/"retryAfterSeconds":\d+/)
    expect(graph.orders.streams.size).toBe(1)
    first?.leave()
  })

  it.each<[string, string, (privateKey: PrivateKey) => Promise<string>]>([
    ['has expired', 'ACCESS_TOKEN_EXPIRED', async (privateKey) => (await createAccessTokenSigner({ privateKey, keyId: 'one', clock: { now: () => new Date(Date.now() - 3600_000) } }).sign(subject)).token],
    ['somebody else has signed', 'ACCESS_TOKEN_INVALID', async () => (await createAccessTokenSigner({ privateKey: (await keyPair()).privateKey, keyId: 'one' }).sign(subject)).token],
    ['is none', 'ACCESS_TOKEN_INVALID', async () => 'nonsense'],
  ])('is told whose token %s, and counted', async (_, reason, tokenBy) => {
    const { privateKey, publicJwk } = await keyPair()
    await using graph = await start({ accessTokenVerifier: createAccessTokenVerifier({ jwks: { keys: [publicJwk] } }) })

    const told = await toldBy(watch(graph.router, write(selecting('id')), { token: await tokenBy(privateKey) }))

    expect(told).toContain(`"${reason}"`)
    expect(told).toMatch(/"UNAUTHENTICATED"|4403/)
    expect(await graph.metrics.getSingleMetricAsString('broxiva_router_limited_requests_total')).toMatch(/\{limit="unauthenticated"\} [1-9]/)
    await nothingAsked(graph)
  })
})
