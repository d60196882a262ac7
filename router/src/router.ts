import { AccessTokenError, type AccessTokenVerifier } from '#kit/access-token.ts'
import { systemClock, type Clock } from '#kit/clock.ts'
import type { Denylist } from '#kit/denylist.ts'
import type { InternalTokenSigner } from '#kit/internal-token.ts'
import type { Logger } from '#kit/log.ts'
import type { RedisConnection } from '#kit/redis.ts'
import { ANONYMOUS } from '#kit/viewer.ts'
import type { Registry } from 'prom-client'
import type { SatisfiesPolicy } from './authorization/authorization.ts'
import { forRoles } from './authorization/for-roles.ts'
import { createAuthenticator, tellingOfRefusals, type ApiKeyHolder, type Authenticator } from './authentication.ts'
import { createSubgraphAddresses } from './calls/addresses.ts'
import { createCallFigures } from './calls/figures.ts'
import { createClientAddress } from './client-address.ts'
import { createStreamCompression } from './compression.ts'
import { effectiveSettings, type RouterSettingsInput } from './config.ts'
import { createConnectionLimits } from './connection-limits.ts'
import { createDemandControl } from './cost/demand-control.ts'
import { createDemandMetrics } from './cost/demand-metrics.ts'
import { createCredentialWatch } from './credential-watch.ts'
import { createDocumentMetrics } from './document-metrics.ts'
import { createExplorer, type ExplorerTab } from './explorer.ts'
import { createGraphqlHandler } from './graphql-http.ts'
import { checkReadiness, sendLive, sendReadiness, withTroubles, type Readiness, type ReadinessProbe } from './health.ts'
import { createHttpServer, type RouteHandler } from './http-server.ts'
import { createHttpStreams } from './http-streams.ts'
import { createLimitMetrics } from './limit-metrics.ts'
import type { AuthenticateIdentity } from './linked-identities.ts'
import { createAskGraph, findMount, type Mount } from './mounts.ts'
import { createOriginTransports } from './origin-transports.ts'
import { createDocuments, type PersistedDocument } from './persisted-documents.ts'
import type { AskSubgraph } from './own-questions.ts'
import type { Pipeline } from './pipeline.ts'
import { createRequestMetrics } from './request-metrics.ts'
import { createResponseCache } from './response-cache.ts'
import { createRouterMetrics } from './router-metrics.ts'
import { serveGraph, type ServedGraph, type SubgraphSettings } from './served-graph.ts'
import { createSingleConnections } from './single-connection.ts'
import { createSubscriptions } from './subscriptions/subscribe.ts'
import { loadSupergraphInTurns } from './supergraph.ts'
import { tracedHandler, tracedPipeline } from './traced-pipeline.ts'
import { createUpdateWriter } from './updates.ts'
import { warmUp, type WarmUp } from './warm-up.ts'
import { serveWebSockets } from './websocket.ts'

const GRAPHQL_PATH = '/graphql'
const NOTHING_DENIED: Denylist = { denies: async () => false, latest: async () => new Set() }

/** A supergraph cannot be served; the message says why. */
export class SupergraphError extends Error {
  override readonly name = 'SupergraphError'
}

type SubgraphsSettings = Readonly<Record<string, SubgraphSettings>>

export interface RouterOptions extends RouterSettingsInput {
  /** Any Federation 2 supergraph. */
  readonly supergraphSdl: string
  /** Addresses that take the place of those in the supergraph, by subgraph name. */
  readonly subgraphUrls?: Readonly<Record<string, string>>
  /** How single subgraphs are called, by their name; an address here wins. A function is asked for each supergraph that is to be served, so that a new subgraph may have an address. */
  readonly subgraphs?: SubgraphsSettings | ((supergraphSdl: string) => SubgraphsSettings)
  /** Vouches for viewers towards subgraphs; without one, subgraphs are not told who asks. */
  readonly internalTokenSigner?: InternalTokenSigner
  /** Without this, `authenticateApiKey` and `authenticateIdentity` nobody is authenticated: every viewer is anonymous, whatever is sent. */
  readonly accessTokenVerifier?: AccessTokenVerifier
  /** Asked for each request, and for each operation and payload of a WebSocket; without one, credentials end by themselves only. */
  readonly denylist?: Denylist
  /** Null when the key is not valid; throws when that cannot be found out. It may ask a subgraph in the router's name. */
  readonly authenticateApiKey?: (key: string, ask: AskSubgraph) => Promise<ApiKeyHolder | null>
  /** Asked first of each bearer token; `undefined` leaves it to `accessTokenVerifier`. It may ask a subgraph in the router's name. */
  readonly authenticateIdentity?: AuthenticateIdentity
  /** Decides on the policies of `@policy`; without it nobody satisfies any. */
  readonly satisfiesPolicy?: SatisfiesPolicy
  /** By which credentials end. */
  readonly clock?: Clock
  /** What `/health/ready` reports beside the router itself; told where the subgraphs are that are served. */
  readonly readiness?: ReadinessProbe
  /** What the explorer opens with; without any, a query that every graph answers. */
  readonly explorerTabs?: readonly ExplorerTab[]
  /**
   * What clients were built with: planned in advance (not ready before, and again before a new supergraph takes over), found by id or hash, and, if
   * `persistedDocumentsMode` says so, all that is executed.
   */
  readonly persistedOperations?: readonly PersistedDocument[]
  /** Other handlers on the router's address, by the path that each answers with all below it: `{ '/app': … }`. The router's own paths win. */
  readonly mounts?: Readonly<Record<string, Mount>>
  /** What routers of one deployment share; it may be away at any time. Without it no answer is cached. */
  readonly redis?: RedisConnection
  /** Where the router's own figures go. */
  readonly metrics?: Registry
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
   * Serves another supergraph from now on. Operations are planned in it first; requests in flight finish on the old one, and subscriptions move where they
   * can. Of several that come at once only the last is served.
   *
   * @throws {SupergraphError} when it does not load: the old one stays.
   */
  reload(supergraphSdl: string): Promise<void>
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
  supergraphSdl, subgraphUrls = {}, subgraphs: subgraphSettings = {}, internalTokenSigner: signer, accessTokenVerifier, denylist = NOTHING_DENIED, authenticateApiKey, authenticateIdentity, satisfiesPolicy = () => false,
  clock = systemClock,
  readiness = async () => ({}), explorerTabs = [], persistedOperations = [], mounts = {}, redis, metrics: registry, logger: log, ...settingsInput
}: RouterOptions): Promise<Router> {
  const settings = effectiveSettings(settingsInput)
  const { production, bodyLimitBytes, maxQueuedEvents, maxQueuedBytes, heartbeatMs, drainTimeoutMs } = settings

  const transports = createOriginTransports()
  const addresses = createSubgraphAddresses({ transports, settings, figures: createCallFigures(registry), log })
  const cacheAnswers = settings.responseCache && redis ? createResponseCache({ redis, registry, maxBytes: settings.responseCacheMaxKiB * 1024, log }) : undefined
  const metrics = createRouterMetrics(registry, () => graph.operations.cached)
  const requests = registry && createRequestMetrics(registry, persistedOperations)
  const stopping = new AbortController()
  const subscriptions = createSubscriptions({ currentGraph: () => graph, maxQueuedEvents, maxQueuedBytes, shareSubscriptions: settings.shareSubscriptions, drainSpreadMs: settings.drainSpreadMs, metrics, log })
  const updates = createUpdateWriter({ production, log })
  const compression = createStreamCompression(settings)
  const streams = createHttpStreams({ updates, compression, heartbeatMs, drainSpreadMs: settings.drainSpreadMs, production, metrics })
  const limits = createLimitMetrics(registry)
  const demand = createDemandControl({ settings, redis, metrics: createDemandMetrics(registry, limits) })
  let graph = await load(supergraphSdl)
  const misnamed = graph.unknownSubgraphs
  if (misnamed.length > 0) throw new SupergraphError(`Settings are given for subgraphs that the supergraph does not have: ${misnamed.join(', ')}.`)

  const clientAddress = createClientAddress(settings.trustedProxies)
  const connections = createConnectionLimits(settings, limits)
  const credentialWatch = createCredentialWatch({ denylist, clock, log })
  /** In the router's name for whoever comes from there, unless too many credentials from there were refused. */
  const askFor = (address: string): AskSubgraph => async (question) => {
    const refused = demand.refusedAddress(address)
    if (refused) throw refused
    return graph.ask(question)
  }
  const authenticator = accessTokenVerifier || authenticateApiKey || authenticateIdentity
    ? tellingOfRefusals(createAuthenticator({
      accessTokenVerifier: accessTokenVerifier ?? NO_TOKENS, denylist, clientAddress, clock, log,
      authenticateApiKey: async (key, address) => authenticateApiKey?.(key, askFor(address)) ?? null,
      authenticateIdentity: async (token, address) => authenticateIdentity?.(token, { ask: askFor(address), denies: (id) => denylist.denies(id) }),
    }), clientAddress, (address, status) => {
      limits.limited(status === 401 ? 'unauthenticated' : 'address_not_allowed')
      demand.countRefused(address)
    })
    : ANYBODY

  let stopped: Promise<void> | undefined
  let warming: WarmUp | undefined = persistedOperations.length > 0 ? { total: persistedOperations.length, done: 0, skipped: 0 } : undefined
  const ready = async () => withTroubles(await checkReadiness(async () => ({ ...warming && { 'warm-up': `${warming.done} of ${warming.total} operations` }, ...await readiness(graph.subgraphUrls) }), stopped !== undefined), { ...redis?.available === false && { redis: 'does not answer' }, ...addresses.troubles() })
  // What is served may change with every request; whoever asks holds none of it.
  const asked: Pipeline = {
    execute: (...request) => graph.pipeline.execute(...request),
    executeInParts: (...request) => graph.pipeline.executeInParts(...request),
    refuseUnread: (...request) => graph.pipeline.refuseUnread(...request),
  }
  const served = tracedPipeline(requests?.measured(asked) ?? asked)

  const singleConnections = createSingleConnections({
    streams, connections, authenticator, credentialWatch, clientAddress, reservationMs: settings.connectionInitTimeoutMs, maxOperations: settings.maxSubscriptionsPerSocket, limits, log,
  })
  const documents = createDocuments({ settings, persisted: persistedOperations, redis, count: createDocumentMetrics(registry), log })
  const graphql = tracedHandler(createGraphqlHandler({
    pipeline: served, documents, streams, singleConnections, authenticator, credentialWatch, clientAddress, connections, limits, bodyLimitBytes, batchMaxOperations: settings.batchMaxOperations, requestTimeoutMs: settings.requestTimeoutMs,
    compressFromBytes: settings.compression ? settings.compressionMinBytes : Infinity, compression, production, log,
  }))

  const routes = new Map<string, RouteHandler>([
    [GRAPHQL_PATH, requests?.answered(graphql) ?? graphql],
    ['/health/live', (_request, response) => sendLive(response)],
    ['/health/ready', async (_request, response) => sendReadiness(response, await ready())],
  ])
  if (settings.explorer !== false) {
    const explorer = await createExplorer({ graphqlPath: GRAPHQL_PATH, tabs: explorerTabs })
    for (const [path, handler] of explorer) routes.set(path, forRoles(settings.explorer, authenticator, handler, { elsewhere: settings.explorerUrl }))
  }

  const http = createHttpServer({
    routes,
    mounted: findMount(mounts, createAskGraph({ pipeline: served, documents, authenticator, clientAddress, requestTimeoutMs: settings.requestTimeoutMs, production, log })),
    fallback: (_request, response) => { response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.\n') },
    cors: settings,
    timeouts: settings,
    log,
  })
  const webSockets = serveWebSockets({
    httpServer: http.server, path: GRAPHQL_PATH, documents, pipeline: served, updates, authenticator, credentialWatch, clientAddress, connections, limits, maxMessageBytes: bodyLimitBytes,
    maxSubscriptions: settings.maxSubscriptionsPerSocket, connectionInitTimeoutMs: settings.connectionInitTimeoutMs, heartbeatMs, production, metrics, log,
  })

  requests?.watch(http.server)

  let port: number
  try {
    port = await http.listen(settings.host, settings.port)
  } catch (error) {
    transports.close()
    throw error
  }
  const warmedUp = warmUpPersisted(graph, (progress) => { warming = progress }).finally(() => { warming = undefined })

  const address = `${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`
  const stop = () => stopped ??= drain()
  const stats = () => ({ openSockets: webSockets.openSockets, activeSubscriptions: subscriptions.active, upstreamStreams: transports.openStreams })
  metrics.watch({ stats, subscriptionsBy: subscriptions.activeBy, ready })
  return {
    url: `http://${address}${GRAPHQL_PATH}`,
    wsUrl: `ws://${address}${GRAPHQL_PATH}`,
    port,
    ready,
    stats,
    reload: latestOnly(reload),
    stop,
    [Symbol.asyncDispose]: stop,
  }

  async function drain(): Promise<void> {
    stopping.abort()
    const spreadMs = Math.min(settings.drainSpreadMs, drainTimeoutMs / 2)
    streams.drain(spreadMs)
    singleConnections.drain()
    await Promise.all([http.drain(drainTimeoutMs), webSockets.drain(drainTimeoutMs, spreadMs), warmedUp])
    transports.close()
  }

  async function load(sdl: string): Promise<ServedGraph> {
    try {
      const subgraphs = settingsOfSubgraphs(sdl)
      const urls = Object.fromEntries(Object.entries(subgraphs).flatMap(([name, { url, urls: [first = url] = [] }]) => first === undefined ? [] : [[name, first]]))
      const supergraph = await loadSupergraphInTurns(sdl, urls, settings.overrideLabels)
      return serveGraph({ supergraph, subgraphs, settings, addresses, subscribe: subscriptions.subscribe, signer, satisfiesPolicy, cacheAnswers, counts: metrics.planCache, demand, limits, log })
    } catch (error) {
      throw new SupergraphError(`The supergraph does not load: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
  }

  function settingsOfSubgraphs(sdl: string): SubgraphsSettings {
    const given = typeof subgraphSettings === 'function' ? subgraphSettings(sdl) : subgraphSettings
    return { ...given, ...Object.fromEntries(Object.entries(subgraphUrls).map(([name, url]) => [name, { url, ...given[name] }])) }
  }

  async function reload(sdl: string): Promise<void> {
    if (stopping.signal.aborted) return
    if (sdl === graph.supergraph.sdl) {
      metrics.reloaded('unchanged')
      return
    }
    let next: ServedGraph
    try {
      next = await load(sdl)
    } catch (error) {
      metrics.reloaded('refused')
      log.error({ reason: error instanceof Error ? error.message : String(error) }, 'a new supergraph is refused; the old one stays')
      throw error
    }
    // A subgraph may leave the graph before it leaves the settings.
    if (next.unknownSubgraphs.length > 0) log.warn({ subgraphs: next.unknownSubgraphs }, 'settings are given for subgraphs that the supergraph does not have')

    await warmUpPersisted(next)
    await warmUpFor(next, [...subscriptions.texts().map((text) => ({ texts: [text], hits: 0 })), ...graph.operations.hottest(settings.warmUpHottest)])
    if (stopping.signal.aborted) {
      next.retire()
      return
    }
    const previous = graph
    graph = next
    const moved = await subscriptions.move()
    previous.retire()
    metrics.reloaded('loaded')
    log.info({ subgraphs: next.supergraph.subgraphs.length, subscriptions: moved }, 'a new supergraph is served')
  }

  async function warmUpPersisted({ operations }: ServedGraph, onProgress?: (progress: WarmUp) => void): Promise<void> {
    const hot = persistedOperations.map((text) => ({ texts: [text], hits: 0 }))
    const { skipped } = await warmUp({ operations, hot, why: 'persisted operations', log, stopping: stopping.signal, onProgress })
    metrics.warmUpSkipped(skipped)
  }

  /** Half of the fame is carried over, so that what was hot long ago gives way to what is hot now. */
  async function warmUpFor({ operations }: ServedGraph, known: ReturnType<ServedGraph['operations']['hottest']>): Promise<void> {
    const hot = known.map(({ texts, hits }) => ({ texts, hits: Math.floor(hits / 2) }))
    const { skipped } = await warmUp({ operations, hot, why: 'what clients ask for', log, stopping: stopping.signal })
    metrics.warmUpSkipped(skipped)
  }
}

const ANYBODY: Authenticator = { authenticate: async () => ({ viewer: ANONYMOUS }) }
const NO_TOKENS: AccessTokenVerifier = {
  verify: async () => { throw new AccessTokenError('ACCESS_TOKEN_INVALID', 'Access tokens are not accepted here.') },
}

/** One after the other; whose turn it is takes what came last. */
function latestOnly(work: (value: string) => Promise<void>): (value: string) => Promise<void> {
  let latest = ''
  let turn = Promise.resolve()

  return (value) => {
    latest = value
    const done = turn.then(() => work(latest))
    turn = done.catch(() => {})
    return done
  }
}
