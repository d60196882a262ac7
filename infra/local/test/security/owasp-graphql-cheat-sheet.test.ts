import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { isEnumType, isInputObjectType, isNonNullType, isScalarType } from 'graphql'
import { createLogger } from '#kit/log.ts'
import { newId } from '#kit/ids.ts'
import { createMetrics } from '#kit/metrics.ts'
import type { Answer, GraphClient } from '../../../../clients/cli/graph-client.ts'
import { parseUnConsolidated } from '../../../../clients/cli/import/watchlists/un-consolidated.ts'
import { createApiKey } from '../../../../clients/cli/marketplace.ts'
import { SUBGRAPHS } from '../../stack.ts'
import { PASSWORD, type Buyer, type Graph, type Offer, type Vendor } from '../../testing/graph.ts'
import { api, sendEverywhere } from '../../testing/hostile-input.ts'
import { codesOf, listen, startProductionMarket, userCodes, type ProductionMarket } from '../../testing/production.ts'

/**
 * The OWASP GraphQL Cheat Sheet, a line a test, in its order, against the whole product as it is set up for production:
 * https://cheatsheetseries.owasp.org/cheatsheets/GraphQL_Cheat_Sheet.html. What names a line also says what is done about it here.
 */

const SWEEP_TIMEOUT_MS = 300_000
const REQUEST_TIMEOUT_MS = 15_000
const root = (path: string) => new URL(`../../../../${path}`, import.meta.url)

let market: ProductionMarket
let graph: Graph
let buyer: Buyer
let otherBuyer: Buyer
let vendor: Vendor
let otherVendor: Vendor
let offer: Offer
let orderId: string
const logged: string[] = []
const metrics = createMetrics()

beforeAll(async () => {
  const destination = new Writable({ write(chunk: Buffer, _encoding, done) { logged.push(chunk.toString()); done() } })
  market = await startProductionMarket({ metrics, log: createLogger({ name: 'test', level: 'error', destination }), router: { requestTimeoutMs: REQUEST_TIMEOUT_MS, keyRequestsPerMinute: 100 } });
  ({ graph, buyer, otherBuyer, vendor, otherVendor, offer, orderId } = market)
}, 300_000)
afterAll(async () => { await market?.[Symbol.asyncDispose]() })

const send = (body: unknown, headers: Record<string, string> = {}) => fetch(graph.anonymous.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' || body instanceof Uint8Array ? body as string : JSON.stringify(body) })
const aliases = (count: number, field: (n: number) => string) => Array.from({ length: count }, (_, n) => `a${n}: ${field(n)}`).join(' ')
const organizationInput = (legalName: string) => ({ legalName, countryCode: 'NG', registrationNumber: newId('reg'), capabilities: ['BUYER'], onBehalf: false, idempotencyKey: newId('key') })
const createOrganization = (client: GraphClient, input: Record<string, unknown>) => client.send('mutation ($input: OrganizationCreateInput!) { organizationCreate(input: $input) { organization { legalName } userErrors { code message } } }', { input })
const cancelOrder = (client: GraphClient) => client.send('mutation ($input: OrderCancelInput!) { orderCancel(input: $input) { order { status } userErrors { code } } }', { input: { orderId, idempotencyKey: newId('key') } })
const refusalsOf = (answer: Answer): string[] => [...codesOf(answer), ...Object.values<Answer>(answer.data ?? {}).flatMap((payload) => payload?.userErrors ? userCodes(payload) : [])]

/** What every answer of a sweep must be: refused or done, and nobody surprised. */
function expectNoSurprise(answers: ReadonlyMap<string, Answer>): void {
  const surprised = [...answers].filter(([, answer]) => JSON.stringify(answer).includes('INTERNAL_SERVER_ERROR') || answer.data === undefined && answer.errors === undefined)
  expect(answers.size).toBeGreaterThan(90)
  expect(surprised).toEqual([])
  expect(logged).toEqual([])
}

describe('Common attacks: injection', () => {
  it('SQL and NoSQL: what looks like a statement or an operator is text', async () => {
    const before = await graph.sql<{ count: number }>('orders', 'SELECT count(*)::int AS count FROM orders')

    expectNoSurprise(await sendEverywhere(graph.admin, "x' OR '1'='1'; DROP TABLE orders; -- {\"$ne\":null} \\"))

    expect(await graph.sql('orders', 'SELECT count(*)::int AS count FROM orders')).toEqual(before)
    expect((await otherBuyer.client.request("{ orders { nodes { id } } searchOffers(query: \"' OR 1=1 --\") { nodes { id } } }"))).toEqual({ orders: { nodes: [] }, searchOffers: { nodes: [] } })
  }, SWEEP_TIMEOUT_MS)

  it('OS commands: nothing that is sent reaches a shell', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'broxiva-cheat-sheet-'))
    try {
      const file = join(folder, 'made')

      expectNoSurprise(await sendEverywhere(graph.admin, `x; touch ${file} | touch ${file} \`touch ${file}\` $(touch ${file})`))

      expect(existsSync(file)).toBe(false)
    } finally {
      await rm(folder, { recursive: true })
    }
  }, SWEEP_TIMEOUT_MS)

  it('SSRF: no address that is sent is called', async () => {
    const called: string[] = []
    await using trap = await listen((path) => called.push(path))

    expectNoSurprise(await sendEverywhere(graph.admin, `${trap.url}/steal`))
    await graph.settle()

    expect(called).toEqual([])
  }, SWEEP_TIMEOUT_MS)

  it.each([
    ['two lengths', 'content-length: 4\r\ncontent-length: 60\r\n'],
    ['a length and chunks', 'content-length: 4\r\ntransfer-encoding: chunked\r\n'],
    ['chunks in disguise', 'transfer-encoding: chunked\r\ntransfer-encoding: identity\r\n'],
    ['a folded header', 'content-length: 4\r\nx-note: a\r\n folded: b\r\n'],
    ['a header without a name', 'content-length: 4\r\n: b\r\n'],
  ])('CRLF and request smuggling: %s are refused, and what they hide is no request', async (_what, headers) => {
    const hidden = 'GET /health/live HTTP/1.1\r\nhost: localhost\r\n\r\n'
    const answer = await raw(`POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n${headers}\r\n0\r\n\r\n${hidden}`)

    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1)
  })

  it('CRLF: what is sent breaks no line of an answer’s head', async () => {
    const answer = await send({ query: '{ node(id: "x\\r\\nset-cookie: stolen=1") { id } }', operationName: null }, { 'x-request-id': 'a%0d%0aset-cookie: stolen=1' })

    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('x-request-id')).toMatch(/^[\w.:-]{8,128}$/)
    expect(await answer.json()).toEqual({ data: { node: null } })
  })
})

describe('Input validation: general practices', () => {
  it('use specific data types: no input is of a type that takes anything, and each type refuses what it does not allow', async () => {
    const scalars = Object.values(api.getTypeMap()).filter((type) => isScalarType(type)).map(({ name }) => name)
    const wrong: [string, unknown][] = [['CountryCode', 'nowhere'], ['CurrencyCode', 'ABC'], ['BigInt', '1e3'], ['LanguageCode', '../en'], ['Int', 1.5], ['OrderStatus!', 'PAID_BY_NOBODY']]

    expect(scalars.filter((name) => /json|any|object/i.test(name))).toEqual([])
    for (const [type, value] of wrong) expect([type, codesOf(await graph.admin.send(`query ($value: ${type}) { ${placeFor(type)} }`, { value }))]).toEqual([type, ['BAD_USER_INPUT']])
  })

  it('define schemas for mutations’ input: each takes one object of known fields, and no other', async () => {
    const mutations = Object.values(api.getMutationType()?.getFields() ?? {})
    const unlike = mutations.filter(({ args }) => args.length !== 1 || args[0]?.name !== 'input' || !isNonNullType(args[0].type) || !isInputObjectType(args[0].type.ofType))

    expect(unlike.map(({ name }) => name)).toEqual([])
    expect(codesOf(await createOrganization(buyer.client, { ...organizationInput('Ours'), isVerified: true }))).toEqual(['BAD_USER_INPUT'])
    expect(Object.values(api.getTypeMap()).filter(isEnumType).length).toBeGreaterThan(10)
  })

  it.each([
    ['a control character', 'A\u0000B'],
    ['a line break', 'A\nB'],
    ['too much', 'A'.repeat(10_000)],
    ['nothing', ' '],
  ])('list allowed characters: a name of %s is refused', async (_what, legalName) => {
    const answer = await createOrganization(buyer.client, organizationInput(legalName))

    expect(answer.errors).toBeUndefined()
    expect(answer.data.organizationCreate).toMatchObject({ organization: null, userErrors: [{ code: expect.stringMatching(/INVALID/) }] })
  })

  it('use a single internal character encoding: UTF-8 or nothing, and what goes in comes out', async () => {
    const legalName = 'Ọláńrewájú 貿易 Ünïón 🚲'
    const stored = await createOrganization(buyer.client, organizationInput(legalName))
    const half = await createOrganization(buyer.client, organizationInput('A\uD800'))
    const notUtf8 = await send(Buffer.concat([Buffer.from('{"query":"{ order(id: \\"'), Buffer.from([0xC3, 0x28, 0xFF]), Buffer.from('\\") { id } }"}')]))
    const utf16 = await send(Buffer.from('{"query":"{ viewer { kind } }"}', 'utf16le'), { 'content-type': 'application/json; charset=utf-16' })

    expect(stored.data.organizationCreate.organization).toEqual({ legalName })
    expect(half.data.organizationCreate).toMatchObject({ organization: null, userErrors: [{}] })
    expect(notUtf8.status).toBe(400)
    expect([400, 415]).toContain(utf16.status)
  })

  it('gracefully reject invalid input: which argument, and nothing of how it was found out', async () => {
    const answers = [
      await graph.anonymous.send('query ($first: Int) { orders(first: $first) { nodes { id } } }', { first: 'many' }),
      await graph.anonymous.send('{ orders(first: -1) { nodes { id } } }'),
      await graph.anonymous.send('{ orders(after: "nonsense") { nodes { id } } }'),
      await createOrganization(buyer.client, organizationInput('')),
    ]

    for (const answer of answers) {
      expect(refusalsOf(answer).length).toBeGreaterThan(0)
      expect(JSON.stringify(answer)).not.toMatch(/node_modules|\.ts\b|stack|zod|regex|SELECT |constraint|typeorm|postgres/i)
    }
  })
})

describe('Input validation: injection prevention', () => {
  it('safe APIs, such as parameterized statements: a quote is a quote wherever it is sent', async () => {
    const name = `O'Brien "& Sons" \\ $1 :name ?`

    expectNoSurprise(await sendEverywhere(graph.admin, `' " \\ $1 :id ? %`))

    expect((await createOrganization(buyer.client, organizationInput(name))).data.organizationCreate.organization).toEqual({ legalName: name })
  }, SWEEP_TIMEOUT_MS)

  it.each([
    ['an operator', { $ne: null }],
    ['a find option', { _type: 'not', _value: null }],
    ['a list', ['a', 'b']],
    ['a prototype', JSON.parse('{"__proto__":{"isAdmin":true}}')],
  ])('ORM injection: %s is no id', async (_what, id) => {
    const answer = await otherBuyer.client.send('query ($id: ID!) { order(id: $id) { id } }', { id })

    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT'])
    expect(answer.data).toBeUndefined()
  })

  it('ORM injection: a relation or a column is no order to sort or filter by', async () => {
    const forged = Buffer.from(JSON.stringify(['1; DROP TABLE orders', { id: 'password_hash' }])).toString('base64url')

    expect(codesOf(await graph.admin.send('query ($after: Cursor) { users(first: 1, after: $after) { nodes { id } } }', { after: forged }))).toEqual(['BAD_USER_INPUT'])
    expect((await graph.admin.send('{ orders { nodes { id } } }')).data.orders.nodes).toHaveLength(1)
  })

  it('otherwise escape: a pattern is searched for, not by', async () => {
    const found = async (search: string) => (await graph.admin.request('query ($search: String) { vendors(search: $search) { nodes { displayName } } users(search: $search) { nodes { id } } organizations(search: $search) { nodes { id } } }', { search }))

    expect((await found('Lone')).vendors.nodes).toHaveLength(2)
    for (const pattern of ['%', 'L%r', 'L_ne', 'Adm__']) expect([pattern, await found(pattern)]).toEqual([pattern, { vendors: { nodes: [] }, users: { nodes: [] }, organizations: { nodes: [] } }])
  })

  it('LDAP and OS commands: there is nothing here that speaks either', () => {
    const { packages } = JSON.parse(readFileSync(root('package-lock.json'), 'utf8')) as { packages: Record<string, { dev?: boolean }> }
    const shipped = Object.entries(packages).filter(([, { dev }]) => dev !== true).map(([path]) => path)

    expect(shipped.filter((path) => /node_modules\/(?:.*ldap.*|execa|shelljs|cross-spawn|node-cmd)$/i.test(path))).toEqual([])
  })

  it('XML and XXE: a list that is imported reads no file and does not grow', () => {
    const list = (head: string, name: string) => `<?xml version="1.0"?>${head}<CONSOLIDATED_LIST dateGenerated="2026-01-01T00:00:00Z"><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>${name}</FIRST_NAME></INDIVIDUAL></INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>`
    const read = (xml: string) => {
      try {
        return JSON.stringify(parseUnConsolidated(xml))
      } catch (error) {
        return String(error)
      }
    }
    const laughs = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')

    expect(read(list('', 'Ada'))).toContain('Ada')
    expect(read(list('<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>', '&file;'))).not.toContain('root:')
    expect(read(list(`<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`, '&l12;')).length).toBeLessThan(10_000)
  })
})

it('Process validation: what a client sends decides on no host but a webhook’s, neither by an input nor by a header', async () => {
  const called: string[] = []
  await using trap = await listen((path) => called.push(path))
  const inputs = Object.values(api.getTypeMap()).filter((type) => isInputObjectType(type)).flatMap((type) => Object.keys(type.getFields()).filter((field) => /ur[il]$|host|endpoint|callback|webhook/i.test(field) && !/Ids?$/.test(field)).map((field) => `${type.name}.${field}`))
  const forwarded = Object.fromEntries(['x-forwarded-host', 'forwarded', 'x-original-url', 'x-rewrite-url', 'origin', 'referer'].map((name) => [name, trap.url]))
  const answer = await send({ query: '{ product(id: "prd_x") { id } }', extensions: { url: trap.url } }, forwarded)

  // Webhooks go to the public Internet alone: subgraphs/kit/test/public-http.test.ts, subgraphs/users/test/webhooks.test.ts.
  expect(inputs).toEqual(['WebhookEndpointCreateInput.url', 'WebhookEndpointUpdateInput.url'])
  expect(await answer.json()).toEqual({ data: { product: null } })
  expect(called).toEqual([])
})

describe('DoS prevention', () => {
  it('depth limiting: a query too deep is refused, however the depth is written', async () => {
    const deep = (levels: number) => `{ categories { nodes ${'{ parent '.repeat(levels)} { id } ${'}'.repeat(levels)} } }`
    const fragments = Array.from({ length: 30 }, (_, n) => `fragment F${n} on Category { parent { ...F${n + 1} } }`).join(' ')
    const answers = [await graph.anonymous.send(deep(40)), await graph.anonymous.send(`{ categories { nodes { ...F0 } } } ${fragments} fragment F30 on Category { id }`)]

    for (const { data, errors } of answers) {
      expect(data).toBeUndefined()
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit: 'depth', maximum: 20 } })
    }
    expect((await graph.anonymous.send(deep(5))).errors).toBeUndefined()
  })

  it('amount limiting: 99999999 of an object is refused, of each list that takes an amount', async () => {
    const lists = Object.values(api.getQueryType()?.getFields() ?? {}).filter(({ args }) => args.some(({ name }) => name === 'first') && args.every(({ type }) => !isNonNullType(type)))

    expect(lists.length).toBeGreaterThan(15)
    for (const { name } of lists) {
      const { data, errors } = await graph.admin.send(`{ ${name}(first: 99999999) { pageInfo { hasNextPage } } }`)

      expect([name, data?.[name] ?? null, (errors ?? []).length > 0]).toEqual([name, null, true])
    }
  })

  it('pagination: a list without an amount is a page, and says that there is more', async () => {
    for (let n = 0; n < 3; n++) await createOrganization(buyer.client, organizationInput(`Page ${n}`))
    const { organizations } = await graph.admin.request('{ organizations(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } } }')
    const { organizations: next } = await graph.admin.request('query ($after: Cursor) { organizations(first: 2, after: $after) { nodes { id } } }', { after: organizations.pageInfo.endCursor })
    const unbounded = Object.values(api.getQueryType()?.getFields() ?? {}).filter(({ type }) => String(type).startsWith('['))

    expect(organizations).toMatchObject({ nodes: [{}, {}], pageInfo: { hasNextPage: true } })
    expect(next.nodes.map(({ id }: Answer) => id)).not.toContain(organizations.nodes[1].id)
    // At most a hundred causes, sixty periods of a currency, an account a currency, and what the contracts of events name.
    expect(unbounded.map(({ name }) => name)).toEqual(['deadLetterCauses', 'orderVolume', 'trialBalance', 'webhookEventTypes'])
  })

  it('timeouts: an answer that does not come is given up, and the rest is answered', async () => {
    let answer: Answer
    await graph.stack.subgraphs.products.app.db.source.transaction(async (tx) => {
      await tx.query('LOCK TABLE offers IN ACCESS EXCLUSIVE MODE')

      answer = await graph.anonymous.send('query ($id: ID!) { viewer { kind } offer(id: $id) { id } }', { id: offer.offerId })
    })

    expect(answer.data).toEqual({ viewer: { kind: 'ANONYMOUS' }, offer: null })
    expect(codesOf(answer)).toEqual(['REQUEST_TIMEOUT'])
  })

  it('query cost analysis: what may cost too much is refused before anything is asked', async () => {
    const before = await subgraphRequests()
    const dear = await graph.anonymous.send('{ searchOffers(first: 100) { nodes { vendor { offers(first: 100) { nodes { vendor { organization { id } } variant { id } product { category { parent { id } } } } } } } } }')

    expect(codesOf(dear)).toEqual(['COST_ESTIMATED_TOO_EXPENSIVE'])
    expect(dear.data).toBeUndefined()
    expect(await subgraphRequests()).toEqual(before)
  })

  it('rate limiting per address or user: who asks too often waits, and nobody else does', async () => {
    const secret = await createApiKey(otherBuyer.client, { organizationId: otherBuyer.organizationId, name: 'Busy', scopes: ['orders:read'] })
    let refused: Response | undefined
    for (let left = 5_000; left > 0 && refused?.status !== 429; left--) refused = await send({ query: '{ __typename }' }, { 'x-api-key': secret })

    expect(refused?.status).toBe(429)
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused?.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED', limit: 'requests' } }] })
    expect((await send({ query: '{ __typename }' })).status).toBe(200)
  })

  it('rate limiting in the business logic: operations of one request count by what they cost', async () => {
    const cost = async (query: string) => {
      const answer = await send({ query }, { 'graphql-cost': 'report' })
      return ((await answer.json()) as Answer).extensions.cost.requestedQueryCost as number
    }

    expect(await cost(`{ ${aliases(20, () => `offer(id: "ofr_x") { id }`)} }`)).toBe(20 * await cost('{ offer(id: "ofr_x") { id } }'))
  })

  it('server-side batching and caching: things of one kind are fetched at once, however often they are asked for', async () => {
    const costOf = async (count: number) => {
      const before = statements()
      const answer = await graph.anonymous.send(`{ ${aliases(count, (n) => `offer(id: "${n % 2 === 0 ? offer.offerId : newId('ofr')}") { id vendor { displayName } product { name } }`)} }`)
      expect(answer.errors).toBeUndefined()
      return statements().map((total, index) => total - (before[index] ?? 0))
    }

    // The work in the background has statements of its own now and then.
    const leastOf = async (count: number) => {
      const costs = [await costOf(count), await costOf(count), await costOf(count), await costOf(count)]
      return SUBGRAPHS.map((_, index) => Math.min(...costs.map((cost) => cost[index] ?? 0)))
    }

    expect(await leastOf(40)).toEqual(await leastOf(2))
  })

  it('system resources: a body, a head and a process have limits', async () => {
    const compose = readFileSync(root('infra/compose.yaml'), 'utf8')
    const everyProcess = compose.slice(compose.indexOf('x-process:'), compose.indexOf('x-subgraph:'))

    expect((await send(`{"query":"${'x'.repeat(2_000_000)}"}`)).status).toBe(413)
    expect(await raw(`GET /graphql HTTP/1.1\r\nhost: localhost\r\nx-much: ${'x'.repeat(100_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /)
    for (const limit of [/^ {2}mem_limit: \S/m, /^ {2}cpus: /m, /^ {2}pids_limit: \d/m, /^ {2}ulimits:/m, /^ {2}read_only: true/m, /cap_drop: \[ALL\]/]) expect(everyProcess).toMatch(limit)
    expect(compose.match(/command: \['node'/g)?.length).toBe(compose.match(/<<: \*(?:subgraph|process)\n/g)!.length - 1)
  })
})

describe('Access control', () => {
  it('always validate that the requester may view or modify what they ask for', async () => {
    for (const client of [otherBuyer.client, otherVendor.client, graph.carrier, graph.anonymous]) {
      const { data } = await client.send('query ($id: ID!) { order(id: $id) { number } }', { id: orderId })
      const cancelled = await cancelOrder(client)

      expect(data).toEqual({ order: null })
      expect(refusalsOf(cancelled).length).toBeGreaterThan(0)
      expect(cancelled.data?.orderCancel?.order ?? null).toBeNull()
    }
    expect((await buyer.client.request('query ($id: ID!) { order(id: $id) { status } }', { id: orderId })).order.status).not.toBe('CANCELLED')
  })

  it('enforce authorization on both edges and nodes', async () => {
    const lists = `query ($vendor: ID!, $buyer: ID!) {
      orders { edges { node { id } } nodes { id } }
      payments { edges { node { id } } nodes { id } }
      vendor(id: $vendor) { orders { edges { node { id } } nodes { id } } }
      organization(id: $buyer) { orders { edges { node { id } } nodes { id } } apiKeys { edges { node { id } } nodes { id } } memberships { edges { node { id } } nodes { id } } }
    }`
    const variables = { vendor: vendor.vendorId, buyer: buyer.organizationId }
    const [own, strangers] = [await buyer.client.send(lists, variables), await otherBuyer.client.send(lists, variables)]
    const listed = (answer: Answer) => [...JSON.stringify(answer.data).matchAll(/"id":"/g)].length

    expect(own.data.orders).toEqual({ edges: [{ node: { id: orderId } }], nodes: [{ id: orderId }] })
    expect(listed(strangers)).toBe(0)
  })

  it('use interfaces and unions to return more or fewer properties: who asks decides, not the type that is named', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { __typename ... on Order { number total { amountMinor } } ... on Node { id } } }'

    expect((await buyer.client.request(query, { id: orderId })).node).toMatchObject({ __typename: 'Order', id: orderId })
    for (const client of [otherBuyer.client, otherVendor.client, graph.anonymous]) expect((await client.send(query, { id: orderId })).data).toEqual({ node: null })
  })

  it('query and mutation resolvers validate access: what administrators do, nobody else does', async () => {
    const grant = (client: GraphClient) => client.send('mutation ($input: PlatformRoleGrantInput!) { platformRoleGrant(input: $input) { user { id } userErrors { code } } }', { input: { userId: newId('usr'), role: 'PLATFORM_ADMIN', idempotencyKey: newId('key') } })

    for (const { client } of [buyer, vendor]) {
      expect(refusalsOf(await grant(client))).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE'])
      expect(await client.send('{ users { nodes { id } } }')).toMatchObject({ data: null, errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }] })
      expect((await client.send('{ auditEntries { nodes { id } } }')).data?.auditEntries?.nodes ?? []).toEqual([])
    }
    expect(refusalsOf(await grant(graph.admin))).toEqual(['USER_NOT_FOUND'])
    expect((await graph.admin.request('{ users { nodes { id } } }')).users.nodes.length).toBeGreaterThan(0)
  })

  it('disable introspection system-wide: over every wire, for administrators too', async () => {
    const query = '{ __schema { types { name } } __type(name: "Order") { name } }'
    const answers = [await graph.anonymous.send(query), await graph.admin.send(query), await (await fetch(`${graph.anonymous.url}?query=${encodeURIComponent(query)}`, { headers: { 'apollo-require-preflight': 'true' } })).json() as Answer]
    const overSocket = await overWebSocket(query)

    for (const answer of [...answers, overSocket]) {
      expect(answer.data).toBeUndefined()
      expect(new Set(codesOf(answer))).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']))
    }
  })

  it('disable GraphiQL: no page of ours, whatever is accepted', async () => {
    for (const path of ['/', '/graphql', '/graphiql', '/explorer', '/playground', '/voyager', '/altair']) {
      const answer = await fetch(new URL(path, graph.anonymous.url), { headers: { accept: 'text/html' } })

      expect([path, answer.status >= 400, /<html|<script/i.test(await answer.text())]).toEqual([path, true, false])
    }
  })

  it('general data access: to know an id, also by node, is not to have access', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { ... on Order { number } ... on Organization { registrationNumber } ... on Payment { status } } }'
    const payment = (await buyer.client.request('{ payments { nodes { id } } }')).payments.nodes[0].id

    for (const id of [orderId, buyer.organizationId, payment]) {
      const [theirs, nobodys] = [await otherBuyer.client.send(query, { id }), await otherBuyer.client.send(query, { id: newId(id.slice(0, 3)) })]

      expect((await buyer.client.send(query, { id })).data.node).not.toBeNull()
      expect(theirs).toEqual(nobodys)
      expect(theirs.data).toEqual({ node: null })
    }
  })

  it('query access: a field is for fewer people than its object', async () => {
    const buyerOfOrder = async (client: GraphClient) => (await client.request('query ($id: ID!) { order(id: $id) { buyer { legalName registrationNumber taxIds { value } apiKeys { nodes { id } } } } }', { id: orderId })).order.buyer

    expect(await buyerOfOrder(vendor.client)).toEqual({ legalName: 'Adé Trading', registrationNumber: null, taxIds: [], apiKeys: { nodes: [] } })
    expect((await buyerOfOrder(buyer.client)).registrationNumber).toMatch(/^reg_/)
  })

  it('mutation access: who may read may not therefore write', async () => {
    const key = graph.anonymous.as({ apiKey: await createApiKey(buyer.client, { organizationId: buyer.organizationId, name: 'Reads', scopes: ['orders:read'] }) })

    expect((await key.request('query ($id: ID!) { order(id: $id) { id } }', { id: orderId })).order).toEqual({ id: orderId })
    expect(refusalsOf(await cancelOrder(key))).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE'])
    expect(refusalsOf(await cancelOrder(vendor.client)).length).toBeGreaterThan(0)
  })
})

describe('Batching attacks', () => {
  it('an array of queries is no request', async () => {
    const answer = await send(Array.from({ length: 10 }, () => ({ query: '{ viewer { kind } }' })))

    expect(answer.status).toBe(400)
    expect(await answer.json()).not.toHaveProperty('data')
  })

  it('application-level DoS: many objects in one request are refused before one is looked for', async () => {
    const before = await subgraphRequests()
    const answer = await graph.anonymous.send(`{ ${aliases(60, () => 'product(id: "prd_x") { id }')} }`)

    expect(answer.data).toBeUndefined()
    expect(codesOf(answer)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    expect(await subgraphRequests()).toEqual(before)
  })

  it('enumeration of objects: ids cannot be counted up, and an account that is there answers as one that is not', async () => {
    const ids = [newId('ord'), newId('ord')]
    const signIn = (email: string) => graph.anonymous.send('mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { session { id } userErrors { code message } } }', { input: { email, password: 'not the password 1' } })

    // 80 bits that nobody knows.
    expect(new Set(ids.map((id) => id.slice(-16))).size).toBe(2)
    expect(orderId).toMatch(/^ord_[0-9A-Za-z]{22,}$/)
    expect(await signIn(`${newId('p')}@example.com`)).toEqual(await signIn(buyer.email))
  })

  it('brute force: guesses of a password count one by one, also when one request has many', async () => {
    const guess = `sessionCreate(input: { email: "${otherVendor.email}", password: "guess-number-x" }) { session { id } userErrors { code } }`
    const answer = await graph.anonymous.send(`mutation { ${aliases(15, () => guess)} }`)

    expect(codesOf(answer)).toContain('RATE_LIMITED')
    expect(JSON.stringify(answer)).not.toContain('"session":{')
  })

  it('tools that count requests see one: what is in it is counted by the router itself', async () => {
    const remaining = async (count: number) => {
      const answer = await send({ query: `{ ${aliases(count, () => 'offer(id: "ofr_x") { id }')} }` }, { 'graphql-cost': 'report' })
      return ((await answer.json()) as Answer).extensions.cost
    }

    expect((await remaining(50)).requestedQueryCost).toBeGreaterThan((await remaining(1)).requestedQueryCost)
  })

  it('mitigation: a rate limit on objects, a budget that one large request uses up as many small ones do', async () => {
    const page = `{ vendors(first: 100) { nodes { offers(first: 100) { nodes { id vendor { id } product { id } } } } } }`
    const { throttleStatus, requestedQueryCost } = ((await (await send({ query: page }, { 'graphql-cost': 'report' })).json()) as Answer).extensions.cost

    expect(requestedQueryCost).toBeGreaterThan(20_000)
    expect(throttleStatus.maximumAvailable).toBeLessThan(2 * requestedQueryCost)
  })

  it('mitigation: prevent batching for sensitive objects: whoever batches guesses gains nothing, the right one included', async () => {
    const { email } = await graph.buyer()
    const right = `sessionCreate(input: { email: "${email}", password: "${PASSWORD}" }) { session { id } }`
    const wrong = `sessionCreate(input: { email: "${email}", password: "guess-number-x" }) { session { id } }`
    const answer = await graph.anonymous.send(`mutation { ${aliases(14, () => wrong)} last: ${right} }`)

    // The right one comes too late, though it is in the same request.
    expect(answer.data?.last ?? null).toBeNull()
  })

  it('mitigation: limit the number of queries that run at one time', async () => {
    const tooMany = await graph.anonymous.send(`{ ${aliases(51, (n) => n % 2 === 0 ? 'viewer { kind }' : 'cart { id }')} }`)

    expect(tooMany.errors?.[0]).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit: 'rootFields', maximum: 50 } })
    expect((await send({ query: '{ viewer { kind } }', variables: {}, extensions: {} })).status).toBe(200)
  })
})

describe('Secure configurations', () => {
  it('don’t return excessive errors: what breaks is told to the log, and not to the client', async () => {
    logged.length = 0
    const { source } = graph.stack.subgraphs.logistics.app.db
    await source.query('ALTER TABLE carriers RENAME TO carriers_away')
    let answer: Answer
    try {
      answer = await buyer.client.send('{ carriers { nodes { id } } }')
    } finally {
      await source.query('ALTER TABLE carriers_away RENAME TO carriers')
    }

    expect(answer.errors).toEqual([expect.objectContaining({ message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } })])
    expect(JSON.stringify(answer)).not.toMatch(/carriers_away|relation|stack|\.ts/)
    expect(logged.join('')).toContain('relation')
    logged.length = 0
  })

  it('no debug mode: nothing that a client sends turns traces or timings on', async () => {
    const answer = await send({ query: '{ viewer { kind } }', extensions: { tracing: true, debug: true } }, { 'apollo-federation-include-trace': 'ftv1', 'apollo-query-plan-experimental': '1', 'x-debug': '1' })

    expect(await answer.json()).toEqual({ data: { viewer: { kind: 'ANONYMOUS' } } })
    expect(answer.headers.get('server-timing')).toBeNull()
  })

  it('no suggestions of mis-typed fields, arguments, types, values or variables', async () => {
    const typos: [string, Record<string, unknown>?][] = [
      ['{ viewr { kind } }'], ['{ viewer { kinds } }'], ['{ orders(frist: 1) { nodes { id } } }'], ['{ node(id: "x") { ... on Ordr { id } } }'], ['{ payments(status: CAPTURD) { nodes { id } } }'],
      ['mutation { orderCancel(input: { ordrId: "x", idempotencyKey: "k" }) { userErrors { code } } }'],
      ['query ($input: OrderFilter) { orders(filter: $input) { nodes { id } } }', { input: { statsu: ['SHIPPED'] } }],
      ['{ viewer @skp(if: true) { kind } }'],
    ]
    for (const [query, variables] of typos) {
      const { errors } = await graph.anonymous.send(query, variables)

      expect(errors?.length).toBeGreaterThan(0)
      expect(JSON.stringify(errors)).not.toContain('Did you mean')
    }
  })
})

/** An argument that takes a value of this type. */
function placeFor(type: string): string {
  switch (type) {
    case 'CountryCode': return 'searchOffers(shipFrom: $value) { __typename }'
    case 'CurrencyCode': return 'searchOffers(currency: $value) { __typename }'
    case 'Int': return 'orders(first: $value) { __typename }'
    case 'BigInt': return 'auditVerify(fromSequence: $value) { __typename }'
    case 'LanguageCode': return 'products(first: 1) { nodes { name(language: $value) } }'
    case 'OrderStatus!': return 'orders(filter: { status: [$value] }) { __typename }'
    default: throw new Error(`no place for ${type}`)
  }
}

/** The statements of each subgraph so far. */
function statements(): number[] {
  return SUBGRAPHS.map((name) => graph.stack.subgraphs[name].app.db.statementCount)
}

/** How often each subgraph was asked by the router so far. */
async function subgraphRequests(): Promise<string[]> {
  return (await metrics.registry.metrics()).split('\n').filter((line) => line.startsWith('broxiva_router_subgraph_fetches_total{'))
}

/** Sends these bytes on a connection of their own, and answers all that comes until it ends. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(graph.stack.router.port, '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk: Buffer) => { answer += chunk.toString() })
  // Whoever is refused may be cut off before all is sent.
  socket.on('error', () => {})
  socket.write(bytes)
  if (!socket.closed) await new Promise<void>((resolve) => { socket.once('close', () => resolve()) })
  return answer
}

async function overWebSocket(query: string): Promise<Answer> {
  const socket = new WebSocket(graph.stack.router.wsUrl, 'graphql-transport-ws')
  const said: string[] = []
  socket.addEventListener('open', () => socket.send('{"type":"connection_init"}'))
  try {
    return await new Promise((resolve, reject) => {
      socket.addEventListener('close', () => reject(new Error(`closed after ${said.join()}`)))
      socket.addEventListener('message', ({ data }) => {
        const message = JSON.parse(String(data)) as { type: string; payload?: Answer }
        said.push(message.type)
        if (message.type === 'connection_ack') socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query } }))
        if (message.type === 'error') resolve({ errors: message.payload })
        if (message.type === 'next') resolve(message.payload)
      })
    })
  } finally {
    socket.close()
  }
}
