import type { AccessTokenVerifier } from '#kit/access-token.ts'
import type { Denylist } from '#kit/denylist.ts'
import type { InternalTokenSigner } from '#kit/internal-token.ts'
import type { Logger } from '#kit/log.ts'
import type { Viewer } from '#kit/viewer.ts'
import { createAuthenticator } from './authentication.ts'
import { routerSettings, type RouterSettingsInput } from './config.ts'
import { createExplorer, type ExplorerTab } from './explorer.ts'
import { createGraphqlHandler } from './graphql-http.ts'
import { checkReadiness, sendLive, sendReadiness, type Readiness, type ReadinessProbe } from './health.ts'
import { createHttpServer, type RouteHandler } from './http-server.ts'
import { extentRule } from './limits.ts'
import { createOperations } from './operations.ts'
import { createPipeline } from './pipeline.ts'
import { createSubgraphFetcher } from './subgraph-fetch.ts'
import { createSubgraphTransport } from './subgraph-transport.ts'
import { createSubscriptions } from './subscriptions/subscribe.ts'
import { loadSupergraph } from './supergraph.ts'
import { serveWebSockets } from './websocket.ts'

const GRAPHQL_PATH = '/graphql'
const NOBODY: Denylist = { denies: async () => false }

export interface RouterOptions extends RouterSettingsInput {
  /** Any Federation 2 supergraph. */
  readonly supergraphSdl: string
  /** Addresses that take the place of those in the supergraph, by subgraph name. */
  readonly subgraphUrls?: Readonly<Record<string, string>>
  /** Vouches for viewers towards subgraphs. */
  readonly internalTokenSigner: InternalTokenSigner
  readonly accessTokenVerifier: AccessTokenVerifier
  /** Asked for each request, and for each operation and payload of a WebSocket; without one, credentials end by themselves only. */
  readonly denylist?: Denylist
  /** Null when the key is not valid; throws when that cannot be found out. */
  readonly authenticateApiKey: (key: string) => Promise<Viewer | null>
  /** What `/health/ready` reports beside the router itself. */
  readonly readiness?: ReadinessProbe
  /** What the explorer opens with; without any, a query that every graph answers. */
  readonly explorerTabs?: readonly ExplorerTab[]
  readonly logger: Logger
}

export interface RouterStats {
  /** WebSockets of clients. */
  readonly openSockets: number
  /** Subscriptions of clients that have not ended. */
  readonly activeSubscriptions: number
  /** Event streams from subgraphs. */
  readonly upstreamStreams: number
}

export interface Router extends AsyncDisposable {
  /** `http://host:port/graphql` */
  readonly url: string
  /** `ws://host:port/graphql` */
  readonly wsUrl: string
  readonly port: number
  ready(): Promise<Readiness>
  stats(): RouterStats
  /**
   * Drains: not ready, nothing new accepted, answers in progress finished, WebSockets closed with 1001.
   * Resolves when all is gone, within `drainTimeoutMs`. A repeat waits for the first.
   */
  stop(): Promise<void>
}

/**
 * Serves a supergraph: GraphQL over HTTP and WebSocket at `/graphql`, health, and the explorer.
 *
 * @throws when the supergraph does not load, a setting is not valid or the port is taken; nothing is left running.
 */
export async function startRouter({
  supergraphSdl, subgraphUrls = {}, internalTokenSigner, accessTokenVerifier, denylist = NOBODY, authenticateApiKey,
  readiness = async () => ({}), explorerTabs = [], logger: log, ...settingsInput
}: RouterOptions): Promise<Router> {
  const settings = routerSettings.parse(settingsInput)
  const { production, introspection, bodyLimitBytes, maxTokens, maxRows, maxQueuedEvents, drainTimeoutMs } = settings

  const supergraph = loadSupergraph(supergraphSdl, subgraphUrls)
  const transport = createSubgraphTransport()
  const connections = new Map(supergraph.subgraphs.map(({ name, url }) => [name, {
    name, url: new URL(url), timeoutMs: settings.subgraphTimeoutMs, silenceMs: settings.streamSilenceMs, transport, signer: internalTokenSigner, log,
  }]))

  const operations = createOperations({ supergraph, validationRules: [extentRule(settings)], maxTokens, maxRows, introspection })
  const fetcher = createSubgraphFetcher(connections)
  const pipeline = createPipeline({ operations, fetcher, log })
  const subscriptions = createSubscriptions({ operations, fetcher, connections, maxQueuedEvents, log })
  const authenticator = createAuthenticator({ accessTokenVerifier, denylist, authenticateApiKey, log })

  let stopping: Promise<void> | undefined
  const ready = () => checkReadiness(readiness, stopping !== undefined)

  const routes = new Map<string, RouteHandler>([
    [GRAPHQL_PATH, createGraphqlHandler({ pipeline, authenticator, bodyLimitBytes, production, log })],
    ['/health/live', (_request, response) => sendLive(response)],
    ['/health/ready', async (_request, response) => sendReadiness(response, await ready())],
  ])
  if (settings.explorer) for (const [path, handler] of await createExplorer({ graphqlPath: GRAPHQL_PATH, tabs: explorerTabs })) routes.set(path, handler)

  const http = createHttpServer({
    routes,
    fallback: (_request, response) => { response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.\n') },
    corsOrigins: settings.corsOrigins,
    log,
  })
  const webSockets = serveWebSockets({
    httpServer: http.server, path: GRAPHQL_PATH, operations, pipeline, schema: supergraph.apiSchema, subscriptions,
    authenticator, maxMessageBytes: bodyLimitBytes, production, log,
  })

  let port: number
  try {
    port = await http.listen(settings.host, settings.port)
  } catch (error) {
    transport.close()
    throw error
  }

  const address = `${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`
  const stop = () => stopping ??= Promise.all([http.drain(drainTimeoutMs), webSockets.drain(drainTimeoutMs)]).then(() => transport.close())
  return {
    url: `http://${address}${GRAPHQL_PATH}`,
    wsUrl: `ws://${address}${GRAPHQL_PATH}`,
    port,
    ready,
    stats: () => ({ openSockets: webSockets.openSockets, activeSubscriptions: subscriptions.active, upstreamStreams: transport.openStreams }),
    stop,
    [Symbol.asyncDispose]: stop,
  }
}
