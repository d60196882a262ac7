import { EventEmitter } from 'node:events'
import { PubSub } from 'graphql-subscriptions'
import { createClient, type Client } from 'graphql-ws'
import { WebSocket } from 'ws'
import { createAccessTokenSigner, createAccessTokenVerifier } from '#kit/access-token.ts'
import { createInternalTokenSigner, createInternalTokenVerifier } from '#kit/internal-token.ts'
import { createLogger } from '#kit/log.ts'
import { composeSupergraph, formatProblem } from '../../src/compose.ts'
import { startRouter, type Router, type RouterOptions } from '../../src/router.ts'
import { readParts, type Part } from '../answer-parts.ts'
import { keyPair, serveToySubgraph, type Answer, type ToySubgraph } from '../toy-graph.ts'

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@external", "@requires", "@shareable", "@context", "@fromContext", "@authenticated", "@requiresScopes", "@policy"
])`

export const SHOP = `${LINK}
  type Query {
    open: String!
    shelf: [Product!]!
    product(id: ID!): Product
    me: User
    staff: String @authenticated
    strict: Strict
    either: String @requiresScopes(scopes: [["a", "b"], ["c"]])
    free: String @requiresScopes(scopes: [[]])
    ruled: String @policy(policies: [["auditor"]])
    found: [Found]!
    media: [Media!]!
    tagged: [Tagged!]!
    shade: Shade
    sum: Sum
    page: Page!
    ranged(by: Range!): Int
  }
  input Range { atLeast: Int in: Tone }
  enum Tone { LIGHT SHRILL }
  type Mutation { discount(id: ID!): Product restock(id: ID!): Product @requiresScopes(scopes: [["stock:write"]]) }
  type Subscription { sold: Sale stolen: Sale @authenticated }
  type Sale { number: Int! product: Product! thief: String @authenticated }
  type User @authenticated { id: ID! name: String! }
  type Strict { name: String! hidden: String! @authenticated }
  type Product @key(fields: "id") { id: ID! name: String! cost: Int @requiresScopes(scopes: [["costs:read"]]) maker: User similar: [Product!]! }
  union Found = Product | Secret
  type Secret @authenticated { id: ID! code: String! name: String! }
  interface Media { title: String! }
  type Book implements Media { title: String! }
  type Tape implements Media { title: String! @authenticated length: Int }
  interface Tagged { tag: String! }
  type Open implements Tagged { tag: String! }
  type Closed implements Tagged @authenticated { tag: String! }
  enum Shade @authenticated { DARK LIGHT }
  scalar Sum @requiresScopes(scopes: [["costs:read"]])
  type Page @context(name: "page") { number: Int! owner: String @authenticated line: Line! }
  type Line @key(fields: "id") { id: ID! signed(by: String @fromContext(field: "$page { owner }")): String @authenticated }`

export const STOCK = `${LINK}
  type Product @key(fields: "id") {
    id: ID!
    cost: Int @external
    left: Int!
    profit: Int @requires(fields: "cost") @requiresScopes(scopes: [["costs:read"]])
  }`

const PRODUCTS = [{ id: '1', name: 'Lamp', cost: 7 }, { id: '2', name: 'Desk', cost: 90 }]
const product = (id: string) => PRODUCTS.find((each) => each.id === id)

/** Nothing of this may be in an answer to a stranger. */
export const SECRETS = /Ada|s3cret|\b7\b|\b90\b|\b1007\b|\b1090\b|Bob|DARK|Hidden|The Tape/

export interface Asker {
  readonly scopes?: readonly string[]
  readonly roles?: readonly string[]
  readonly userId?: string
}

export interface GuardedGraph extends AsyncDisposable {
  readonly router: Router
  readonly shop: ToySubgraph
  readonly stock: ToySubgraph
  readonly supergraphSdl: string
  /** Asks as whoever it is, a stranger without one. */
  ask(query: string, asker?: Asker, others?: { readonly variables?: Record<string, unknown>; readonly accept?: string }): Promise<Answer>
  askInParts(query: string, asker?: Asker): Promise<readonly Part[]>
  headersOf(asker?: Asker): Promise<Record<string, string>>
  client(asker?: Asker): Promise<Client>
  sell(sale: { readonly number: number; readonly thief?: string }): void
  listeners(): number
}

export async function startGuardedGraph(options: Partial<RouterOptions> = {}, change: (sdl: string) => string = (sdl) => sdl): Promise<GuardedGraph> {
  await using started = new AsyncDisposableStack()
  const [internal, access] = [await keyPair(), await keyPair()]
  const emitter = new EventEmitter()
  const pubsub = new PubSub({ eventEmitter: emitter })
  const tokens = (audience: string) => createInternalTokenVerifier({ publicKeys: { keys: [internal.publicJwk] }, audience })
  const user = { id: 'usr_1', name: 'Ada' }
  const shop = started.use(await serveToySubgraph('shop', SHOP, tokens('shop'), {
    Query: {
      open: () => 'open', shelf: () => PRODUCTS, product: (_: unknown, { id }: { id: string }) => product(id), me: () => user, staff: () => 's3cret',
      strict: () => ({ name: 'strict', hidden: 's3cret' }), either: () => 's3cret', free: () => 'free', ruled: () => 's3cret',
      found: () => [{ __typename: 'Product', ...PRODUCTS[0] }, { __typename: 'Secret', id: 's', code: 's3cret', name: 'Hidden' }],
      media: () => [{ __typename: 'Book', title: 'The Book' }, { __typename: 'Tape', title: 'The Tape', length: 60 }],
      tagged: () => [{ __typename: 'Open', tag: 'open' }, { __typename: 'Closed', tag: 's3cret' }],
      shade: () => 'DARK', sum: () => 's3cret', page: () => ({ number: 1, owner: 'Bob', line: { id: 'l' } }),
    },
    Mutation: { discount: (_: unknown, { id }: { id: string }) => product(id), restock: (_: unknown, { id }: { id: string }) => product(id) },
    Subscription: { sold: { subscribe: () => pubsub.asyncIterableIterator('sold') }, stolen: { subscribe: () => pubsub.asyncIterableIterator('stolen') } },
    Line: { signed: (_: unknown, { by }: { by: string }) => by },
    Sale: { product: () => PRODUCTS[0] },
    Product: { __resolveReference: ({ id }: { id: string }) => product(id), maker: () => user, similar: () => PRODUCTS },
  }))
  const stock = started.use(await serveToySubgraph('stock', STOCK, tokens('stock'), {
    Product: { left: ({ id }: { id: string }) => Number(id) * 100, profit: ({ cost }: { cost: number }) => 1000 + cost },
  }))
  const composed = composeSupergraph([{ name: 'shop', typeDefs: SHOP, url: shop.url }, { name: 'stock', typeDefs: STOCK, url: stock.url }])
  if (!composed.ok) throw new Error(composed.problems.map(formatProblem).join('\n'))
  const supergraphSdl = change(composed.supergraphSdl)

  const router = started.use(await startRouter({
    port: 0,
    supergraphSdl,
    internalTokenSigner: createInternalTokenSigner({ privateKey: internal.privateKey, keyId: 'one' }),
    accessTokenVerifier: createAccessTokenVerifier({ jwks: { keys: [access.publicJwk] } }),
    satisfiesPolicy: (policy, { roles }) => policy === 'auditor' && roles.includes('AUDITOR'),
    logger: createLogger({ name: 'router', level: 'silent' }),
    ...options,
  }))
  const owned = started.move()
  const accessTokens = createAccessTokenSigner({ privateKey: access.privateKey, keyId: 'one' })

  const headersOf: GuardedGraph['headersOf'] = async (asker): Promise<Record<string, string>> => {
    if (!asker) return {}
    const { userId = 'usr_1', roles = [], scopes = [] } = asker
    const { token } = await accessTokens.sign({ userId, organizationId: null, roles: [...roles], scopes: [...scopes], sessionId: `ses_${userId}` })
    return { authorization: `Bearer ${token}` }
  }
  const post = async (query: string, asker: Asker | undefined, { variables, accept = 'application/graphql-response+json' }: { variables?: Record<string, unknown>; accept?: string } = {}) =>
    fetch(router.url, { method: 'POST', headers: { 'content-type': 'application/json', accept, ...await headersOf(asker) }, body: JSON.stringify({ query, variables }) })

  return {
    router, shop, stock, supergraphSdl, headersOf,
    async ask(query, asker, others) {
      const response = await post(query, asker, others)
      return { status: response.status, headers: response.headers, body: await response.json() as Answer['body'] }
    },
    async askInParts(query, asker) {
      const response = await post(query, asker, { accept: 'multipart/mixed;deferSpec=20220824, application/json' })
      return readParts(response.headers.get('content-type') ?? '', await response.text())
    },
    client: async (asker) => createClient({ url: router.wsUrl, webSocketImpl: WebSocket, connectionParams: await headersOf(asker), retryAttempts: 0 }),
    sell(sale) {
      emitter.emit('sold', { sold: sale })
      emitter.emit('stolen', { stolen: sale })
    },
    listeners: () => emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
