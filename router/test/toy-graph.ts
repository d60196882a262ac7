import { EventEmitter } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { graphql, GraphQLError, parse, type ExecutionResult, type FormattedExecutionResult, type GraphQLSchema } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/http'
import { PubSub } from 'graphql-subscriptions'
import { createClient, type Client } from 'graphql-ws'
import { exportJWK, generateKeyPair } from 'jose'
import { Registry } from 'prom-client'
import { WebSocket } from 'ws'
import { createAccessTokenSigner, createAccessTokenVerifier, type AccessTokenSigner } from '#kit/access-token.ts'
import { createInternalTokenSigner, createInternalTokenVerifier, INTERNAL_TOKEN_HEADER, type InternalTokenVerifier } from '#kit/internal-token.ts'
import { createLogger } from '#kit/log.ts'
import { ANONYMOUS, type Viewer } from '#kit/viewer.ts'
import { composeSupergraph, formatProblem } from '../src/compose.ts'
import { startRouter, type Router, type RouterOptions } from '../src/router.ts'

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@inaccessible"])'

const usersSdl = `${link}
  type Query { viewer: Viewer! user(id: ID!): User }
  type Viewer { kind: String! userId: ID organizationId: ID }
  type User @key(fields: "id") { id: ID! name(upper: Boolean = false): String! }`

const ordersSdl = `${link}
  enum Failure { CODED PLAIN INTERNAL FORBIDDEN BROKEN_PROMISE }
  type Query { order(id: ID!): Order fails(how: Failure!): String! slow: Boolean filter(by: Filter!): Int }
  input Filter { atLeast: Int! }
  type Mutation { orderMove(id: ID!, status: String!): Order }
  type Subscription {
    orderUpdates(orderId: ID!, after: String): OrderUpdate!
    partialUpdates: PartialUpdate
  }
  type PartialUpdate { fine: String broken: String }
  type OrderUpdate { cursor: String! order: Order! }
  type Order @key(fields: "id") { id: ID! status: String! buyer: User! parts: [Order!]! secret: String @inaccessible }
  type User @key(fields: "id", resolvable: false) { id: ID! }`

const shippingSdl = `${link}
  type Order @key(fields: "id") { id: ID! shipments(first: Int = 1): [Shipment!]! }
  type Shipment { number: String! legs(first: Int, last: Int): [Shipment!]! stops(country: String!, first: Int): [Shipment!]! }`

export const names: Record<string, string> = { usr_1: 'Ada', usr_2: 'Grace' }

export interface ToySubgraph extends AsyncDisposable {
  readonly name: string
  readonly url: string
  readonly calls: { headers: IncomingHttpHeaders; viewer: Viewer; query: string; variables: Record<string, unknown> }[]
  /** Takes the place of the GraphQL answer of the next calls. */
  override?: (request: IncomingMessage, response: ServerResponse) => void
  /** `Cache-Control` of its answers. */
  cacheControl?: string
  readonly streams: Set<ServerResponse>
  stop(): Promise<void>
}

export interface ToyGraph extends AsyncDisposable {
  readonly router: Router
  readonly users: ToySubgraph
  readonly orders: ToySubgraph
  readonly shipping: ToySubgraph
  readonly accessTokens: AccessTokenSigner
  readonly logged: Record<string, unknown>[]
  readonly metrics: Registry
  /** A supergraph of the same subgraphs, of which some are elsewhere or have another schema. */
  supergraph(changes?: Readonly<Record<string, { readonly url?: string; readonly sdl?: (sdl: string) => string }>>): string
  /** Emits an update of an order to whoever listens. */
  publish(update: { cursor: string; order: { id: string; status: string; buyer: { id: string } } }): void
  /** Emits an update of which one field fails. */
  publishPartial(): void
  listeners(): number
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>
  client(connectionParams?: Record<string, unknown>): Client
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: ExecutionResult & { errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[] }
}

export async function startToyGraph(options: Partial<RouterOptions> = {}): Promise<ToyGraph> {
  await using started = new AsyncDisposableStack()
  const internal = await keyPair()
  const access = await keyPair()
  const emitter = new EventEmitter()
  const pubsub = new PubSub({ eventEmitter: emitter })
  const tokens = (audience: string) => createInternalTokenVerifier({ publicKeys: { keys: [internal.publicJwk] }, audience })

  const users = started.use(await serveToySubgraph('users', usersSdl, tokens('users'), {
    Query: {
      viewer: (_: unknown, __: unknown, { viewer }: { viewer: Viewer }) => viewer,
      user: (_: unknown, { id }: { id: string }) => names[id] ? { id } : null,
    },
    User: { name: ({ id }: { id: string }, { upper }: { upper: boolean }) => upper ? names[id]?.toUpperCase() : names[id] },
  }))
  const orders = started.use(await serveToySubgraph('orders', ordersSdl, tokens('orders'), orderResolvers(pubsub)))
  const shipping = started.use(await serveToySubgraph('shipping', shippingSdl, tokens('shipping'), {
    Order: { shipments: ({ id }: { id: string }, { first }: { first: number }) => Array.from({ length: first }, (_, i) => ({ number: `${id}-${i + 1}` })) },
    Shipment: { legs: () => [], stops: (_: unknown, { country }: { country: string }) => [{ number: country }] },
  }))

  const supergraph: ToyGraph['supergraph'] = (changes = {}) => {
    const composed = composeSupergraph([
      { name: 'users', typeDefs: usersSdl, url: users.url },
      { name: 'orders', typeDefs: ordersSdl, url: 'http://localhost:1/graphql' },
      { name: 'shipping', typeDefs: shippingSdl, url: shipping.url },
    ].map(({ name, typeDefs, url }) => ({ name, typeDefs: changes[name]?.sdl?.(typeDefs) ?? typeDefs, url: changes[name]?.url ?? url })))
    if (!composed.ok) throw new Error(composed.problems.map(formatProblem).join('\n'))
    return composed.supergraphSdl
  }

  const logged: Record<string, unknown>[] = []
  const metrics = new Registry()
  const router = started.use(await startRouter({
    port: 0,
    supergraphSdl: supergraph(),
    metrics,
    subgraphUrls: { orders: orders.url },
    internalTokenSigner: createInternalTokenSigner({ privateKey: internal.privateKey, keyId: 'one' }),
    accessTokenVerifier: createAccessTokenVerifier({ jwks: { keys: [access.publicJwk] } }),
    authenticateApiKey: async (key) => key === 'key-of-org-9' ? { viewer: { ...ANONYMOUS, kind: 'API_KEY', apiKeyId: 'key_9', organizationId: 'org_9' } } : null,
    logger: createLogger({
      name: 'router',
      level: 'info',
      destination: new Writable({ write: (line, _encoding, done) => { logged.push(JSON.parse(String(line))); done() } }),
    }),
    ...options,
  }))
  const owned = started.move()

  return {
    router, users, orders, shipping, logged, metrics, supergraph,
    accessTokens: createAccessTokenSigner({ privateKey: access.privateKey, keyId: 'one' }),
    publish(update) { emitter.emit(`order.${update.order.id}`, { orderUpdates: update }) },
    publishPartial() { emitter.emit('order.partial', { partialUpdates: {} }) },
    listeners: () => emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0),
    async post(body, headers = {}) {
      const response = await fetch(router.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })
      return { status: response.status, headers: response.headers, body: await response.json() as Answer['body'] }
    },
    client: (connectionParams) => createClient({ url: router.wsUrl, webSocketImpl: WebSocket, connectionParams, retryAttempts: 0 }),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** Collects a subscription's payloads; `ended` settles when it is over. */
export function watch(client: Client, query: string, variables: Record<string, unknown> = {}) {
  const payloads: FormattedExecutionResult<Record<string, unknown>, unknown>[] = []
  const { promise: ended, resolve, reject } = Promise.withResolvers<void>()
  ended.catch(() => {})
  const unsubscribe = client.subscribe({ query, variables }, { next: (payload) => { payloads.push(payload) }, error: reject, complete: resolve })
  return { payloads, unsubscribe, ended }
}

export async function keyPair() {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA')
  return { privateKey, publicJwk: { ...await exportJWK(publicKey), kid: 'one', alg: 'EdDSA' } }
}

function order(id: string) {
  return { id, status: 'PLACED', buyer: { id: 'usr_1' }, secret: 'x' }
}

function orderResolvers(pubsub: PubSub) {
  const fail = { CODED: 'OUT_OF_STOCK', FORBIDDEN: 'FORBIDDEN', INTERNAL: 'INTERNAL_SERVER_ERROR' } as Record<string, string>
  return {
    Query: {
      order: (_: unknown, { id }: { id: string }) => id.startsWith('ord_') ? order(id) : null,
      fails(_: unknown, { how }: { how: string }) {
        if (how === 'BROKEN_PROMISE') return 'fine'
        if (how === 'PLAIN') throw new Error('password=hunter2 in /srv/orders.ts')
        throw new GraphQLError(`no: ${how}`, { extensions: { code: fail[how], stacktrace: ['at secret.ts'], hint: 'h' } })
      },
      slow: () => new Promise((resolve) => { setTimeout(() => resolve(true), 300) }),
      filter: (_: unknown, { by }: { by: { atLeast: number } }) => by.atLeast,
    },
    Mutation: { orderMove: (_: unknown, { id, status }: { id: string; status: string }) => ({ ...order(id), status }) },
    Subscription: {
      orderUpdates: {
        subscribe(_: unknown, { orderId }: { orderId: string }) {
          if (orderId === 'ord_foreign') throw new GraphQLError('Not yours.', { extensions: { code: 'FORBIDDEN' } })
          return pubsub.asyncIterableIterator(`order.${orderId}`)
        },
      },
      partialUpdates: { subscribe: () => pubsub.asyncIterableIterator('order.partial') },
    },
    PartialUpdate: { broken() { throw new GraphQLError('half of it', { extensions: { code: 'HALF' } }) }, fine: () => 'fine' },
    Order: {
      __resolveReference: ({ id }: { id: string }) => order(id),
      parts: ({ id }: { id: string }) => [order(`${id}a`), order(`${id}b`)],
    },
  }
}

export async function serveToySubgraph(name: string, sdl: string, tokens: InternalTokenVerifier, resolvers: object): Promise<ToySubgraph> {
  const schema: GraphQLSchema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }])
  const viewers = new WeakMap<IncomingMessage, Viewer>()
  const stream = createHandler<Record<PropertyKey, unknown>>({
    schema,
    authenticate: () => null,
    context: (request) => ({ viewer: viewers.get(request.raw) }),
  })
  const server = createServer((request, response) => { void answer(request, response) })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (subgraph.override) return subgraph.override(request, response)
    const viewer = await tokens.verify(request.headers[INTERNAL_TOKEN_HEADER])
    if (request.url === '/graphql/stream') {
      viewers.set(request, viewer)
      subgraph.streams.add(response)
      response.once('close', () => subgraph.streams.delete(response))
      return stream(request, response).catch(() => { /* The subscriber broke off in the middle of an event. */ })
    }
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString())
    subgraph.calls.push({ headers: request.headers, viewer, query, variables })
    const result = await graphql({ schema, source: query, variableValues: variables, contextValue: { viewer } })
    const body = JSON.parse(JSON.stringify(result))
    if (query.includes('BROKEN_PROMISE')) body.data.fails = null
    response.writeHead(200, { 'content-type': 'application/json', ...subgraph.cacheControl !== undefined && { 'cache-control': subgraph.cacheControl } }).end(JSON.stringify(body))
  }

  await new Promise<void>((resolve) => { server.listen(0, 'localhost', resolve) })
  const stop = () => new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
  const subgraph: ToySubgraph = {
    name,
    url: `http://localhost:${(server.address() as AddressInfo).port}/graphql`,
    calls: [],
    streams: new Set(),
    stop,
    [Symbol.asyncDispose]: stop,
  }
  return subgraph
}

/** The router's own figures, without the beginning of their names. */
export async function figures({ metrics }: ToyGraph): Promise<Record<string, number>> {
  const all = await metrics.getMetricsAsJSON()
  return Object.fromEntries(all.flatMap(({ name, values }) => values.map(({ value, labels }) => {
    const outcome = (labels as { outcome?: string }).outcome
    return [`${name.replace('broxiva_router_', '')}${outcome === undefined ? '' : `.${outcome}`}`, value] as const
  })))
}
