import { Counter, Gauge, type Registry } from 'prom-client'
import type { Readiness } from './health.ts'
import type { Wire } from './request-context.ts'
import type { PlanCacheCounts } from './written-operation.ts'

/** What became of a supergraph that was given to a router that already serves one. */
export type ReloadOutcome = 'loaded' | 'refused' | 'unchanged'

/**
 * What became of a subscriber that took its updates more slowly than they came: told to subscribe again, or cut because it took nothing at all. `silent`: its
 * WebSocket was cut because it answered no ping, be it slow or gone.
 */
const SLOW_SUBSCRIBER_OUTCOMES = ['interrupted', 'cut', 'silent'] as const
export type SlowSubscriberOutcome = typeof SLOW_SUBSCRIBER_OUTCOMES[number]

export interface RouterMetrics {
  /** Counted on the hot path as plain numbers, read when the figures are. */
  readonly planCache: PlanCacheCounts
  reloaded(outcome: ReloadOutcome): void
  /** An operation that a warm-up found not to be valid. */
  warmUpSkipped(count: number): void
  slowSubscriber(outcome: SlowSubscriberOutcome): void
  /** Reads the state of the router whenever the figures are read. */
  watch(router: WatchedRouter): void
}

/** The state of a router that is not counted but looked at. */
export interface WatchedRouter {
  stats(): { readonly openSockets: number; readonly upstreamStreams: number }
  subscriptionsBy(): Readonly<Record<Wire, number>>
  ready(): Promise<Readiness>
}

/** A router's own figures. Without a registry they are counted for nobody. */
export function createRouterMetrics(registry: Registry | undefined, cached: () => { readonly operations: number; readonly bytes: number }): RouterMetrics {
  const planCache: PlanCacheCounts = { hits: 0, misses: 0, evictions: 0 }
  if (!registry) return { planCache, reloaded() {}, warmUpSkipped() {}, slowSubscriber() {}, watch() {} }

  const registers = [registry]
  const counted = (name: string, help: string, read: () => number) => new Counter({ name, help, registers, collect() { this.reset(); this.inc(read()) } })
  const measured = (name: string, help: string, read: () => number) => new Gauge({ name, help, registers, collect() { this.set(read()) } })
  counted('broxiva_router_plan_cache_hits_total', 'Requests whose operation was planned already.', () => planCache.hits)
  counted('broxiva_router_plan_cache_misses_total', 'Requests whose operation had to be planned.', () => planCache.misses)
  counted('broxiva_router_plan_cache_evictions_total', 'Planned operations that gave way to others.', () => planCache.evictions)
  measured('broxiva_router_plan_cache_operations', 'Planned operations.', () => cached().operations)
  measured('broxiva_router_plan_cache_bytes', 'What planned operations weigh, by estimate.', () => cached().bytes)
  const reloads = new Counter({ name: 'broxiva_router_supergraph_reloads_total', help: 'Supergraphs that came after the first, by what became of them.', labelNames: ['outcome'], registers })
  const skipped = new Counter({ name: 'broxiva_router_warm_up_skipped_total', help: 'Operations that were to be planned in advance and are not valid.', registers })
  const slow = new Counter({ name: 'broxiva_router_slow_subscribers_total', help: 'Subscribers that took their updates too slowly, by what became of them.', labelNames: ['outcome'], registers })
  for (const outcome of SLOW_SUBSCRIBER_OUTCOMES) slow.inc({ outcome }, 0)
  for (const outcome of ['loaded', 'refused', 'unchanged'] as const) reloads.inc({ outcome }, 0)
  return {
    planCache,
    reloaded: (outcome) => reloads.inc({ outcome }),
    warmUpSkipped: (count) => skipped.inc(count),
    slowSubscriber: (outcome) => slow.inc({ outcome }),
    watch({ stats, subscriptionsBy, ready }) {
      measured('broxiva_router_sockets', 'WebSockets of clients that are open.', () => stats().openSockets)
      // oxlint-disable-next-line no-new -- the registry keeps it
      new Gauge({
        name: 'broxiva_router_subscriptions', help: 'Subscriptions of clients that have not ended, by the wire that their updates go over.', labelNames: ['wire'], registers,
        collect() { for (const [wire, count] of Object.entries(subscriptionsBy())) this.set({ wire }, count) },
      })
      measured('broxiva_router_upstream_streams', 'Event streams from subgraphs that are open.', () => stats().upstreamStreams)
      // oxlint-disable-next-line no-new -- the registry keeps it
      new Gauge({
        name: 'broxiva_router_dependency_up', help: 'Whether what the router needs is there, as its readiness says: 1 or 0.', labelNames: ['dependency'], registers,
        async collect() {
          const { dependencies } = await ready()
          this.reset()
          for (const [dependency, state] of Object.entries(dependencies)) this.set({ dependency }, state === 'up' ? 1 : 0)
        },
      })
    },
  }
}
