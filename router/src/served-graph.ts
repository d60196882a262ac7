import type { LocalSubgraph } from '#kit/graphql/local-subgraph.ts'
import type { InternalTokenSigner } from '#kit/internal-token.ts'
import type { Logger } from '#kit/log.ts'
import { createAuthorization, type SatisfiesPolicy } from './authorization/authorization.ts'
import type { SubgraphAddresses } from './calls/addresses.ts'
import type { EffectiveSettings } from './config.ts'
import type { DemandControl } from './cost/demand-control.ts'
import type { LimitMetrics } from './limit-metrics.ts'
import { createOperations, type Operations } from './operations.ts'
import { ownQuestions, type AskSubgraph } from './own-questions.ts'
import { createPipeline, type Pipeline } from './pipeline.ts'
import { createSubgraphFetcher, type SubgraphFetcher } from './subgraph-fetch.ts'
import type { Subscriptions } from './subscriptions/subscribe.ts'
import type { UpstreamConnection } from './subscriptions/upstream.ts'
import type { SubgraphUrls } from './health.ts'
import type { LoadedSupergraph } from './supergraph.ts'
import { tracedFetcher } from './traced-pipeline.ts'
import type { PlanCacheCounts } from './written-operation.ts'

/** How one subgraph is called, where that differs from the others. */
export interface SubgraphSettings {
  /** In place of the supergraph's. */
  readonly url?: string
  /** The same, of a subgraph that runs in several places; in place of `url`. */
  readonly urls?: readonly string[]
  readonly timeoutMs?: number
  /** Sent with every call. */
  readonly headers?: Readonly<Record<string, string>>
  /** The subgraph itself, when it runs in this process: called without HTTP, `headers` and token. Its subscriptions are event streams at its URL all the same. */
  readonly local?: LocalSubgraph
}

/** One supergraph while it is served, and after it was replaced until all that began on it is over. */
export interface ServedGraph {
  readonly supergraph: LoadedSupergraph
  readonly operations: Operations
  readonly pipeline: Pipeline
  readonly fetcher: SubgraphFetcher
  /** In the router's own name, past every cache. */
  readonly ask: AskSubgraph
  readonly connections: ReadonlyMap<string, UpstreamConnection>
  readonly subgraphUrls: SubgraphUrls
  /** Of which there are settings, though the supergraph does not have them. */
  readonly unknownSubgraphs: readonly string[]
  /** Keeps its connections until the answer is called, once. */
  use(): () => void
  /** Nothing new comes: connections that no other graph uses are closed when nobody uses this one any more. */
  retire(): void
}

/** @throws when a subgraph has no address that can be used. */
export function serveGraph({ supergraph, subgraphs, settings, addresses, subscribe, signer, satisfiesPolicy, cacheAnswers, counts, demand, limits, log }: {
  supergraph: LoadedSupergraph
  subgraphs: Readonly<Record<string, SubgraphSettings>>
  settings: EffectiveSettings
  addresses: SubgraphAddresses
  subscribe: Subscriptions['subscribe']
  signer: InternalTokenSigner | undefined
  satisfiesPolicy: SatisfiesPolicy
  /** Puts a cache before the subgraphs. */
  cacheAnswers?: (fetcher: SubgraphFetcher) => SubgraphFetcher
  counts: PlanCacheCounts
  demand: DemandControl
  limits: LimitMetrics
  log: Logger
}): ServedGraph {
  const places = supergraph.subgraphs.map(({ name, url }) => ({ name, urls: addressesOf(name, subgraphs[name]?.urls ?? [url]) }))
  const held = places.map(({ name, urls }) => ({ name, called: addresses.hold(name, urls) }))
  const connections = new Map(held.map(({ name, called }) => {
    const { timeoutMs = settings.subgraphTimeoutMs, headers, local } = subgraphs[name] ?? {}
    return [name, { name, timeoutMs, headers, local, silenceMs: settings.streamSilenceMs, called, retry: settings, signer, log }] as const
  }))

  const { maxTokens, maxRows, introspection, unauthorized, planCacheMiB } = settings
  const { requirements, apiSchema } = supergraph
  const authorization = requirements && createAuthorization({ requirements, apiSchema, satisfiesPolicy, log })
  const costSettings = { assumedListSize: settings.assumedListSize, limitsSubgraphs: Object.keys(settings.maxSubgraphCost).length > 0 }
  const operations = createOperations({
    supergraph, authorization, unauthorized, extentLimits: settings, costSettings, maxTokens, maxRows, introspection, planCacheBytes: planCacheMiB * 1024 * 1024, counts,
  })
  const uncached = tracedFetcher(createSubgraphFetcher(connections, settings))
  const fetcher = cacheAnswers?.(uncached) ?? uncached
  const pipeline = createPipeline({ operations, fetcher, demand, limits, subscribe: (request, context, ready) => subscribe(request, context, { graph, ready }), requestTimeoutMs: settings.requestTimeoutMs, shareQueries: settings.shareQueries, cachesAnswers: cacheAnswers !== undefined, log })
  let users = 0
  let retired = false

  function leave(): void {
    users -= 1
    closeIfIdle()
  }

  function closeIfIdle(): void {
    if (!retired || users > 0) return
    for (const { called } of held.splice(0)) called.release()
  }

  const graph: ServedGraph = {
    supergraph,
    operations,
    fetcher,
    ask: ownQuestions(uncached),
    connections,
    subgraphUrls: Object.fromEntries(places.map(({ name, urls }) => [name, urls.map(({ href }) => href)])),
    unknownSubgraphs: Object.keys(subgraphs).filter((name) => !connections.has(name)),
    pipeline: {
      ...pipeline,
      async execute(request, context, refuse) {
        users += 1
        try {
          return await pipeline.execute(request, context, refuse)
        } finally {
          leave()
        }
      },
      async executeInParts(request, context, refuse) {
        users += 1
        try {
          const answer = await pipeline.executeInParts(request, context, refuse)
          if (answer.kind !== 'in parts') leave()
          else void answer.ended.then(leave)
          return answer
        } catch (error) {
          leave()
          throw error
        }
      },
    },
    use() {
      users += 1
      return leave
    },
    retire() {
      retired = true
      closeIfIdle()
    },
  }
  return graph
}

function addressesOf(subgraph: string, texts: readonly string[]): URL[] {
  return (texts.length > 0 ? [...new Set(texts)] : ['']).map((text) => addressOf(subgraph, text))
}

function addressOf(subgraph: string, text: string): URL {
  const url = URL.parse(text)
  if (url && /^https?:$/.test(url.protocol)) return url
  throw new Error(`The subgraph ${subgraph} has no address that can be used: ${text === '' ? 'the supergraph names none, and none is set' : `\`${text}\` is no HTTP URL`}.`)
}
