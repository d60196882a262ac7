import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { graphql, parse, type GraphQLFormattedError } from 'graphql'
import { createAccessTokenVerifier } from '#kit/access-token.ts'
import { createInternalTokenSigner } from '#kit/internal-token.ts'
import { createLogger } from '#kit/log.ts'
import { composeSupergraph, formatProblem } from '../../src/compose.ts'
import { startRouter } from '../../src/router.ts'
import { readParts, type Part } from '../answer-parts.ts'
import { keyPair } from '../toy-graph.ts'
import type { CaseQuery, CaseSubgraph, ExpectedError, FederationCase } from './case.ts'
import type { Exchange, Fault } from './faults.ts'

const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
    "@key", "@external", "@requires", "@provides", "@shareable", "@override", "@interfaceObject", "@inaccessible", "@tag", "@extends", "@composeDirective"
  ])
`

export interface Outcome {
  /** JSON; undefined when there is no `data`. */
  readonly data: string | undefined
  readonly errors: readonly ExpectedError[]
}

export interface RunningCase extends AsyncDisposable {
  readonly supergraphSdl: string
  /** Asks the router over HTTP. */
  ask(query: CaseQuery): Promise<Outcome & { readonly calls: Readonly<Record<string, NonNullable<CaseQuery['calls']>[string]>> }>
  /** The same for a client that reads answers in parts. */
  askInParts(query: CaseQuery): Promise<readonly Part[]>
  /** Asks stock `@apollo/gateway` over the same subgraphs; without its HTTP surface. */
  askStock(query: CaseQuery): Promise<Outcome>
}

/** Starts a case's subgraphs and the router over them. */
export async function startCase({ subgraphs: definitions, settings }: FederationCase): Promise<RunningCase> {
  await using started = new AsyncDisposableStack()
  const subgraphs: ServedSubgraph[] = []
  for (const definition of definitions) subgraphs.push(started.use(await serve(definition)))

  const composed = composeSupergraph(subgraphs)
  if (!composed.ok) throw new Error(composed.problems.map(formatProblem).join('\n'))
  const { supergraphSdl } = composed
  const logger = createLogger({ name: 'router', level: 'silent' })
  const keys = await keyPair()
  const router = started.use(await startRouter({
    ...settings,
    port: 0,
    explorer: false,
    supergraphSdl,
    internalTokenSigner: createInternalTokenSigner({ privateKey: keys.privateKey, keyId: 'one' }),
    accessTokenVerifier: createAccessTokenVerifier({ jwks: { keys: [keys.publicJwk] } }),
    authenticateApiKey: async () => null,
    logger,
  }))

  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    buildService: ({ url = '' }) => new RemoteGraphQLDataSource({
      url,
      fetcher: (address, init) => fetch(address, { ...init as RequestInit, signal: AbortSignal.timeout(settings?.subgraphTimeoutMs ?? 30_000) }),
    }),
  })
  // A supergraph with features that it does not know it refuses.
  const stock = await gateway.load().catch(() => undefined)
  if (stock) started.defer(() => gateway.stop())
  const owned = started.move()

  return {
    supergraphSdl,
    async ask({ query, variables, faults = {} }) {
      for (const subgraph of subgraphs) subgraph.reset(faults[subgraph.name])
      const response = await fetch(router.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      const calls = Object.fromEntries(subgraphs.map((subgraph) => [subgraph.name, subgraph.calls.map(whatWasAsked)]))
      return { ...outcome(await response.json() as Answer), calls }
    },
    async askInParts({ query, variables, faults = {} }) {
      for (const subgraph of subgraphs) subgraph.reset(faults[subgraph.name])
      const response = await fetch(router.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'multipart/mixed;deferSpec=20220824, application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return readParts(response.headers.get('content-type') ?? '', await response.text())
    },
    async askStock({ query, variables = {}, faults = {} }) {
      for (const subgraph of subgraphs) subgraph.reset(faults[subgraph.name])
      const request = { query, variables }
      if (!stock) return outcome({ errors: [{ message: 'It does not load the supergraph.' }] })
      const result = await stock.executor({
        request, document: parse(query), queryHash: query, operationName: null, context: {}, schema: gateway.schema, metrics: {}, overallCachePolicy: {}, cache: {}, logger: {},
      } as unknown as Parameters<typeof stock.executor>[0]).catch((error: unknown) => ({ errors: [{ message: String(error) }] }))
      return outcome(result as Answer)
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly GraphQLFormattedError[]
}

function outcome({ data, errors = [] }: Answer): Outcome {
  return { data: JSON.stringify(data), errors: errors.map(readError) }
}

export function readError({ message, path, extensions }: GraphQLFormattedError): ExpectedError {
  const from = extensions?.['serviceName']
  return { message, code: String(extensions?.['code']), ...path && { path }, ...typeof from === 'string' && { from } }
}

type Call = Pick<Exchange, 'variables'> & { readonly query: string }

function whatWasAsked({ variables }: Call): 'root' | readonly Record<string, unknown>[] {
  const representations = Object.entries(variables).filter(([name]) => name.startsWith('representations')).flatMap(([, value]) => value as Record<string, unknown>[])
  return representations.length > 0 ? representations : 'root'
}

interface ServedSubgraph extends AsyncDisposable {
  readonly name: string
  readonly typeDefs: string
  readonly url: string
  /** Since the last reset. */
  readonly calls: Call[]
  reset(fault: Fault | undefined): void
}

async function serve({ name, typeDefs: definitions, resolvers }: CaseSubgraph): Promise<ServedSubgraph> {
  const typeDefs = definitions.includes('@link(') ? definitions : LINK + definitions
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }])
  let calls: Call[] = []
  let fault: Fault | undefined
  const server = createServer((request, response) => { void answer(request, response) })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const call = JSON.parse(Buffer.concat(chunks).toString()) as Call
    calls.push(call)
    const result = JSON.parse(JSON.stringify(await graphql({ schema, source: call.query, variableValues: call.variables }))) as Exchange['result']
    if (fault?.({ variables: call.variables, result }, response)) return
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result))
  }

  await new Promise<void>((resolve) => { server.listen(0, 'localhost', resolve) })
  return {
    name,
    typeDefs,
    url: `http://localhost:${(server.address() as AddressInfo).port}/graphql`,
    get calls() { return calls },
    reset(next) {
      calls = []
      fault = next
    },
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
