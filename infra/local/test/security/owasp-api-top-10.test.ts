import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildSchema, isInputObjectType } from 'graphql'
import { createAccessTokenSigner } from '#kit/access-token.ts'
import { newId } from '#kit/ids.ts'
import { temporaryKey } from '../../keys.ts'
import type { Buyer, Graph, Offer, Vendor } from '../../testing/graph.ts'
import { codesOf, listen, startProductionMarket, userCodes, type ProductionMarket } from '../../testing/production.ts'

/** The OWASP API Security Top 10 of 2023, an item a test, against the whole product as it is set up for production. */

const api = buildSchema(readFileSync(new URL('../../../../schema/api.graphql', import.meta.url), 'utf8'))

let market: ProductionMarket
let graph: Graph
let buyer: Buyer
let otherBuyer: Buyer
let vendor: Vendor
let offer: Offer
let orderId: string

beforeAll(async () => {
  market = await startProductionMarket();
  ({ graph, buyer, otherBuyer, vendor, offer, orderId } = market)
}, 300_000)
afterAll(async () => { await market?.[Symbol.asyncDispose]() })

it('API1 broken object level authorization: knowing an id opens nothing', async () => {
  for (const stranger of [otherBuyer.client, graph.anonymous]) {
    const read = await stranger.send('query ($id: ID!) { order(id: $id) { id number } node(id: $id) { ... on Order { number } } }', { id: orderId })
    const cancel = await stranger.send('mutation ($input: OrderCancelInput!) { orderCancel(input: $input) { order { id } userErrors { code } } }', { input: { orderId, idempotencyKey: newId('key') } })

    expect(read.data).toEqual({ order: null, node: null })
    expect(cancel.data?.orderCancel?.order ?? null).toBeNull()
    expect(JSON.stringify(cancel)).toMatch(/ORDER_NOT_FOUND|UNAUTHORIZED_FIELD_OR_TYPE/)
  }
  expect((await buyer.client.request('query ($id: ID!) { order(id: $id) { id } }', { id: orderId })).order).toEqual({ id: orderId })
})

describe('API2 broken authentication', () => {
  const subject = { userId: newId('usr'), organizationId: newId('org'), roles: ['PLATFORM_ADMIN'], scopes: ['*'], sessionId: newId('ses') }
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

  it('takes no token that it has not signed itself, and nobody for another', async () => {
    const stranger = createAccessTokenSigner({ privateKey: temporaryKey('stranger').privateKey, keyId: 'access' })
    const claims = { iss: 'broxiva', aud: 'broxiva', sub: subject.userId, sid: subject.sessionId, jti: newId('jti'), exp: Math.floor(Date.now() / 1000) + 600, roles: subject.roles, scopes: ['*'] }
    const tokens = [
      (await stranger.sign(subject)).token,
      `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.`,
      `${encode({ alg: 'HS256', kid: 'access' })}.${encode(claims)}.${encode('x')}`,
      'x'.repeat(5_000),
    ]

    for (const token of tokens) expect(codesOf(await graph.anonymous.as({ accessToken: token }).send('{ viewer { kind } }'))).toEqual(['UNAUTHENTICATED'])
    expect(codesOf(await graph.anonymous.as({ apiKey: 'bx_live_guess' }).send('{ viewer { kind } }'))).toEqual(['UNAUTHENTICATED'])
  })

  it('stops the guessing of a password, also by aliases in one request', async () => {
    const guess = 'sessionCreate(input: { email: "victim@example.com", password: "guess-number-x" }) { session { id } userErrors { code } }'
    const answers = [await graph.anonymous.send(`mutation { ${Array.from({ length: 10 }, (_, n) => `a${n}: ${guess}`).join(' ')} }`)]
    for (let left = 30; left > 0 && !JSON.stringify(answers.at(-1)).includes('RATE_LIMITED'); left--) answers.push(await graph.anonymous.send(`mutation { ${guess} }`))

    expect(JSON.stringify(answers.at(-1))).toContain('RATE_LIMITED')
    expect(JSON.stringify(answers)).not.toContain('"session":{')
  })
})

it('API3 broken object property level authorization: nobody sets or reads what is not theirs to', async () => {
  const assigned = await buyer.client.send('mutation ($input: CartLineAddInput!) { cartLineAdd(input: $input) { cart { id } } }', { input: { offerId: offer.offerId, quantity: 1, unitPrice: 1, idempotencyKey: newId('key') } })
  const hidden = await buyer.client.send('{ apiKeyPrincipal(secretHash: "x") { apiKeyId } }')
  const secret = await graph.admin.send('{ users { nodes { id passwordHash } } }')

  expect(codesOf(assigned)).toEqual(['BAD_USER_INPUT'])
  expect(codesOf(hidden)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  expect(codesOf(secret)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
})

describe('API4 unrestricted resource consumption', () => {
  it.each([
    ['a deep query', `{ categories { nodes ${'{ parent '.repeat(40)} { id } ${'}'.repeat(40)} } }`],
    ['a wide one', `{ ${Array.from({ length: 3_000 }, (_, n) => `a${n}: viewer { kind }`).join(' ')} }`],
    ['pages within pages', '{ categories(first: 100) { nodes { products(first: 100) { nodes { offers(first: 100) { nodes { id } } } } } } }'],
    ['fragments that double', `{ ...F0 } ${Array.from({ length: 40 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F40 on Query { __typename }`],
    ['a long text', `{ viewer { kind } } # ${'x'.repeat(2_000_000)}`],
  ])('refuses %s before anything is asked', async (_, query) => {
    const answer = await graph.anonymous.send(query)

    expect(answer.data).toBeUndefined()
    expect(codesOf(answer).every((code: string) => /GRAPHQL_(VALIDATION|PARSE)_FAILED|PAYLOAD_TOO_LARGE|COST/.test(code))).toBe(true)
  })

  it('gives no page larger than the largest', async () => {
    const answer = await graph.admin.send('{ users(first: 100000) { nodes { id } } }')

    expect(answer.errors?.length).toBeGreaterThan(0)
    expect(answer.data?.users ?? null).toBeNull()
  })
})

it('API5 broken function level authorization: what administrators do is done by nobody else', async () => {
  const attempts: [string, string, Record<string, unknown>][] = [
    ['vendorApprove', 'VendorApproveInput', { vendorId: vendor.vendorId, idempotencyKey: newId('key') }],
    ['deadLetterDiscard', 'DeadLetterDiscardInput', { id: newId('dlt'), reason: 'x', idempotencyKey: newId('key') }],
  ]
  for (const { client } of [buyer, vendor]) {
    for (const [field, type, input] of attempts) {
      const answer = await client.send(`mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code } } }`, { input })
      const refusals = [...codesOf(answer), ...answer.data?.[field] ? userCodes(answer.data[field]) : []]

      expect(refusals.length).toBeGreaterThan(0)
    }
    const lists = await client.send('{ users { nodes { id } } deadLetters { nodes { id } } }')
    expect(lists.data?.users?.nodes ?? []).toEqual([])
    expect(lists.data?.deadLetters?.nodes ?? []).toEqual([])
  }
})

it('API6 unrestricted access to sensitive business flows: stock cannot be hoarded beyond what is there, and a repeat buys nothing', async () => {
  const tooMany = await otherBuyer.client.send('mutation ($input: CartLineAddInput!) { cartLineAdd(input: $input) { cart { id } userErrors { code } } }', { input: { offerId: offer.offerId, quantity: -1, idempotencyKey: newId('key') } })
  const key = newId('key')
  const [first, second] = await Promise.all([1, 2].map(() => otherBuyer.buys([{ offerId: offer.offerId, quantity: 1 }], { key })))
  await graph.settle()

  expect(tooMany.data?.cartLineAdd?.cart ?? null).toBeNull()
  expect(second.id).toBe(first.id)
  const [{ reserved }] = await graph.sql<{ reserved: number }>('products', 'SELECT sum(reserved)::int AS reserved FROM stock_levels WHERE offer_id = $1', [offer.offerId]) as [{ reserved: number }]
  expect(reserved).toBe(2)
})

describe('API7 server side request forgery', () => {
  const WEBHOOK_URLS = ['WebhookEndpointCreateInput.url', 'WebhookEndpointUpdateInput.url']

  it('takes an address for webhooks alone, and calls none that it finds in a header, an id or an extension', async () => {
    const called: string[] = []
    await using trap = await listen((path) => called.push(path))
    const isAddress = (field: string) => /url|uri|host|endpoint|callback|webhook/i.test(field) && !/Ids?$/.test(field)
    const addresses = Object.values(api.getTypeMap()).filter(isInputObjectType).flatMap((type) => Object.keys(type.getFields()).filter(isAddress).map((field) => `${type.name}.${field}`))
    const headers = Object.fromEntries(['x-forwarded-host', 'forwarded', 'referer', 'origin', 'x-original-url', 'x-rewrite-url'].map((name) => [name, trap.url]))
    const body = JSON.stringify({ query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: `${trap.url}/node` }, extensions: { url: trap.url } })
    const answer = await fetch(graph.anonymous.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
    await graph.settle()

    expect(await answer.json()).toMatchObject({ data: { node: null } })
    expect(addresses).toEqual(WEBHOOK_URLS)
    expect(called).toEqual([])
  })

  it('lets no webhook be sent to this machine, its network or its platform', async () => {
    const called: string[] = []
    await using trap = await listen((path) => called.push(path))
    const refused = [trap.url, trap.url.replace('127.0.0.1', 'localhost'), 'https://127.0.0.1/', 'https://2130706433/', 'https://[::ffff:127.0.0.1]/', 'https://10.0.0.1/', 'https://169.254.169.254/latest/meta-data/', 'https://[fd00:ec2::254]/', 'file:///etc/passwd', 'https://user:secret@example.com/']
    for (const url of refused) {
      const { webhookEndpointCreate } = await vendor.client.request(
        'mutation ($input: WebhookEndpointCreateInput!) { webhookEndpointCreate(input: $input) { webhookEndpoint { id } userErrors { code } } }',
        { input: { url, eventTypes: ['order.placed'], idempotencyKey: newId('key') } },
      )

      expect({ url, endpoint: webhookEndpointCreate.webhookEndpoint, codes: userCodes(webhookEndpointCreate) }).toEqual({ url, endpoint: null, codes: ['URL_NOT_ALLOWED'] })
    }
    expect(called).toEqual([])
  })
})

describe('API8 security misconfiguration', () => {
  it('tells neither its schema nor its insides', async () => {
    const schema = await graph.anonymous.send('{ __schema { types { name } } }')
    const typo = await graph.anonymous.send('{ viewr { kind } }')

    expect(new Set(codesOf(schema))).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']))
    expect(schema.data).toBeUndefined()
    expect(JSON.stringify(typo)).not.toMatch(/Did you mean|stack|node_modules/)
  })

  it('lets no foreign page read an answer, guesses no types and shows no page of its own', async () => {
    const answer = await fetch(graph.anonymous.url, { method: 'POST', headers: { 'content-type': 'application/json', origin: 'https://evil.example' }, body: '{"query":"{ viewer { kind } }"}' })
    const form = await fetch(graph.anonymous.url, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={viewer{kind}}' })
    const page = await fetch(new URL('/', graph.anonymous.url), { headers: { accept: 'text/html' } })

    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('x-powered-by')).toBeNull()
    expect(form.status).toBe(415)
    expect(page.status).toBe(404)
  })
})

it('API9 improper inventory management: nothing answers beside the graph and its health, and no subgraph without the router', async () => {
  for (const path of ['/admin', '/metrics', '/graphiql', '/playground', '/.env', '/v1/graphql', '/debug']) {
    expect((await fetch(new URL(path, graph.anonymous.url))).status).toBe(404)
  }
  for (const { url } of Object.values(graph.stack.subgraphs)) {
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ _service { sdl } }"}' })
    expect(answer.status).toBe(401)
  }
  expect(codesOf(await graph.admin.send('{ _service { sdl } }'))).toEqual(['GRAPHQL_VALIDATION_FAILED'])
})

/** What issuers of tokens and receivers of webhooks answer is in the kit's `consumed-apis.test.ts`, what a payment provider answers in payments' `lost-answers.test.ts`. */
it('API10 unsafe consumption of APIs: what a carrier reports is checked like any input', async () => {
  const nonsense = await graph.carrier.send('mutation ($input: TrackingEventIngestInput!) { trackingEventIngest(input: $input) { userErrors { code } } }', {
    input: { trackingNumber: '\' OR 1=1 --', status: 'DELIVERED', occurredAt: '2999-01-01T00:00:00Z', carrierEventId: 'x', idempotencyKey: newId('key') },
  })

  const refusals = [...codesOf(nonsense), ...nonsense.data?.trackingEventIngest ? userCodes(nonsense.data.trackingEventIngest) : []]
  expect(refusals.length).toBeGreaterThan(0)
  expect(refusals).not.toContain('BAD_USER_INPUT')
  expect(refusals).not.toContain('INTERNAL_SERVER_ERROR')
})
