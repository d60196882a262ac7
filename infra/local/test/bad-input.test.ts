import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Answer, GraphClient } from '../../../clients/cli/graph-client.ts'
import { newId } from '#kit/ids.ts'
import { createAccessTokenSigner } from '#kit/access-token.ts'
import { PASSWORD, startGraph, type Buyer, type Graph, type Offer, type Vendor } from '../testing/graph.ts'
import { temporaryKey } from '../keys.ts'
import { SUBGRAPHS } from '../stack.ts'

let graph: Graph
let buyer: Buyer
let vendor: Vendor
let offer: Offer
beforeAll(async () => {
  graph = await startGraph()
  buyer = await graph.buyer()
  vendor = await graph.vendor()
  offer = await vendor.sells()
}, 300_000)
afterAll(async () => { await graph?.[Symbol.asyncDispose]() })

async function post(body: string, headers: Record<string, string> = {}): Promise<{ status: number; body: Answer; text: string }> {
  const response = await fetch(graph.anonymous.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
  const text = await response.text()
  return { status: response.status, body: JSON.parse(text), text }
}

/** Rows of all tables that a mutation could touch. */
async function footprint(): Promise<string> {
  const counts: string[] = []
  for (const name of SUBGRAPHS) {
    const tables = await graph.sql<{ table_name: string }>(name, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name NOT IN ('inbox', 'inbox_positions', 'audit_entries', 'sessions', 'refresh_tokens') ORDER BY 1")
    for (const { table_name: table } of tables) {
      const [row] = await graph.sql<{ count: number }>(name, `SELECT count(*)::int AS count FROM "${table}"`)
      counts.push(`${name}.${table}=${row?.count}`)
    }
  }
  return counts.join('\n')
}

describe('a request that is no GraphQL', () => {
  it.each([
    ['no JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['malformed GraphQL', JSON.stringify({ query: '{ viewer { ' }), 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', JSON.stringify({ query: '{ nonsense }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a wrong type', JSON.stringify({ query: '{ order(id: {a: 1}) { id } }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a wrong variable', JSON.stringify({ query: 'query ($first: Int) { orders(first: $first) { nodes { id } } }', variables: { first: 'many' } }), 400, 'BAD_USER_INPUT'],
    ['a body over the limit', JSON.stringify({ query: `{ viewer { kind } } # ${'x'.repeat(2_000_000)}` }), 413, 'PAYLOAD_TOO_LARGE'],
    ['a query that is too deep', JSON.stringify({ query: `{ categories { nodes ${'{ parent '.repeat(40)} { id } ${'}'.repeat(40)} } }` }), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a field that is hidden', JSON.stringify({ query: '{ apiKeyPrincipal(secretHash: "x") { apiKeyId } }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['another field that is hidden', JSON.stringify({ query: '{ identityPrincipal(issuer: "x", subject: "y") { userId } }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ])('is refused with a stable code: %s', async (_what, body, status, code) => {
    const answer = await post(body)

    expect(answer.status).toBe(status)
    expect(answer.body.errors[0].extensions.code).toBe(code)
    expect(answer.text).not.toMatch(/node_modules|at .*\.ts:\d+|stacktrace/)
  })
})

describe('credentials that are not good', () => {
  const forged = createAccessTokenSigner({ privateKey: temporaryKey('forged').privateKey, keyId: 'access' })
  const subject = { userId: newId('usr'), organizationId: newId('org'), roles: ['PLATFORM_ADMIN'], scopes: ['*'], sessionId: newId('ses') }

  it('are refused, never taken for nobody’s', async () => {
    const query = JSON.stringify({ query: '{ viewer { kind } }' })
    const answers = [
      await post(query, { authorization: `Bearer ${(await forged.sign(subject)).token}` }),
      await post(query, { authorization: 'Bearer nonsense' }),
      await post(query, { authorization: 'Basic YTpi' }),
      await post(query, { 'x-api-key': 'bx_live_nonsense' }),
    ]

    for (const answer of answers) {
      expect(answer.status).toBe(401)
      expect(answer.body.errors[0].extensions.code).toBe('UNAUTHENTICATED')
    }
  })

  it('expire', async () => {
    await using fresh = await startGraph()
    const someone = await fresh.buyer()
    fresh.clock.advance(16 * 60_000)

    const { errors } = await someone.client.send('{ viewer { kind } }')

    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  })

  it('answer wrong passwords and unknown people alike', async () => {
    const signIn = (email: string, password: string) => graph.anonymous.request(
      'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { tokens { accessToken } userErrors { code message } } }', { input: { email, password } })

    const [wrong, unknown] = [await signIn(buyer.email, 'wrong password 123'), await signIn('nobody@example.com', PASSWORD)]

    expect(wrong).toEqual(unknown)
    expect(wrong.sessionCreate.userErrors[0].code).toBe('INVALID_CREDENTIALS')
  })

  it('from outside cannot pretend to come from the router', async () => {
    const answer = await post(JSON.stringify({ query: '{ viewer { kind } }' }), { 'x-broxiva-internal': 'nonsense' })
    expect(answer.body.data.viewer.kind).toBe('ANONYMOUS')

    for (const { url } of Object.values(graph.stack.subgraphs)) {
      for (const query of ['{ __typename }', '{ _service { sdl } }', '{ _entities(representations: []) { __typename } }']) {
        const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
        expect(response.status).toBe(401)
      }
    }
  })
})

describe('a mutation with bad input', () => {
  const line = (quantity: unknown, offerId: () => string = () => offer.offerId) => ['cartLineAdd', 'CartLineAddInput', () => ({ offerId: offerId(), quantity, idempotencyKey: newId('k') })] as const
  const cases: [string, () => GraphClient, readonly [string, string, () => Record<string, unknown>], RegExp][] = [
    ['a negative quantity', () => buyer.client, line(-1), /QUANTITY/],
    ['a quantity of zero', () => buyer.client, line(0), /QUANTITY/],
    ['an absurd quantity', () => buyer.client, line(2_000_000_000), /QUANTITY/],
    ['an offer that does not exist', () => buyer.client, line(1, () => newId('ofr')), /OFFER_NOT_FOUND/],
    ['an id of another kind', () => buyer.client, line(1, () => newId('ord')), /NOT_FOUND|INVALID/],
    ['an SQL injection', () => buyer.client, line(1, () => "ofr_'; DROP TABLE orders; --"), /NOT_FOUND|INVALID/],
    ['nobody signed in', () => graph.anonymous, line(1), /UNAUTHORIZED_FIELD_OR_TYPE/],
    ['somebody who buys for nobody', () => graph.officer, line(1), /FORBIDDEN/],
    ['an order of somebody else', () => buyer.client, ['orderCancel', 'OrderCancelInput', () => ({ orderId: newId('ord'), idempotencyKey: newId('k') })], /ORDER_NOT_FOUND/],
    ['a unknown HS code', () => graph.officer, ['hsClassificationPropose', 'HsClassificationProposeInput', () => ({ variantId: offer.variantId, hsCode: '999999', idempotencyKey: newId('k') })], /UNKNOWN_HS_CODE/],
    ['a negative price', () => vendor.client, ['offerUpdate', 'OfferUpdateInput', () => ({ offerId: offer.offerId, expectedVersion: 1, price: { amountMinor: '-5', currency: 'USD' }, idempotencyKey: newId('k') })], /PRICE|INVALID/],
    ['an unknown currency', () => vendor.client, ['offerUpdate', 'OfferUpdateInput', () => ({ offerId: offer.offerId, expectedVersion: 1, price: { amountMinor: '5', currency: 'ABC' }, idempotencyKey: newId('k') })], /BAD_USER_INPUT/],
    ['an idempotency key that is none', () => buyer.client, ['cartLineAdd', 'CartLineAddInput', () => ({ offerId: offer.offerId, quantity: 1, idempotencyKey: '' })], /IDEMPOTENCY_KEY_INVALID/],
  ]

  it.each(cases)('writes nothing and says why: %s', async (_what, client, [mutation, type, input], code) => {
    await graph.settle()
    const before = await footprint()

    const { data, errors } = await client().send(`mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`, { input: input() })

    expect(String(errors?.[0]?.extensions?.['code'] ?? data?.[mutation]?.userErrors?.[0]?.code)).toMatch(code)
    expect(JSON.stringify(errors ?? '')).not.toMatch(/node_modules|\.ts:\d+/)
    expect(await footprint()).toBe(before)
  })

  it('refuses an offer in another currency than the cart’s', async () => {
    const someone = await graph.buyer()
    const euros = await vendor.sells({ currency: 'EUR' })
    const add = (offerId: string) => someone.client.request('mutation ($input: CartLineAddInput!) { cartLineAdd(input: $input) { cart { currency lines { id } } userErrors { code } } }', { input: { offerId, quantity: 1, idempotencyKey: newId('k') } })
    await add(offer.offerId)

    const { cartLineAdd } = await add(euros.offerId)

    expect(cartLineAdd.userErrors[0].code).toBe('CURRENCY_MISMATCH')
  })

  it('refuses a transition that the state machine does not list', async () => {
    const [someone, seller] = [await graph.buyer(), await graph.vendor({ autoAccept: true })]
    const wares = await seller.sells()
    const { orders } = await someone.buys([{ offerId: wares.offerId, quantity: 1 }])
    await graph.settle()
    const cancel = (key: string) => someone.client.request('mutation ($input: OrderCancelInput!) { orderCancel(input: $input) { order { status } userErrors { code } } }', { input: { orderId: orders[0].id, idempotencyKey: key } })
    await cancel('first')

    const { orderCancel } = await cancel('second')

    expect(orderCancel.userErrors[0].code).toMatch(/ILLEGAL_TRANSITION|NOT_CANCELLABLE/)
  })

  it('refuses another request under a used idempotency key', async () => {
    const someone = await graph.buyer()
    const add = (quantity: number) => someone.client.request('mutation ($input: CartLineAddInput!) { cartLineAdd(input: $input) { userErrors { code } } }', { input: { offerId: offer.offerId, quantity, idempotencyKey: 'one' } })
    await add(1)

    expect((await add(2)).cartLineAdd.userErrors[0].code).toBe('IDEMPOTENCY_KEY_REUSED')
  })
})
