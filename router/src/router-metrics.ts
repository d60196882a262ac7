import { Counter, Gauge, type Registry } from 'prom-client'
import type { PlanCacheCounts } from './operations.ts'

/** What became of a supergraph that was given to a router that already serves one. */
export type ReloadOutcome = 'loaded' | 'refused' | 'unchanged'

export interface RouterMetrics {
  /** Counted on the hot path as plain numbers, read when the figures are. */
  readonly planCache: PlanCacheCounts
  reloaded(outcome: ReloadOutcome): void
  /** An operation that a warm-up found not to be valid. */
  warmUpSkipped(count: number): void
}

/** A router's own figures. Without a registry they are counted for nobody. */
export function createRouterMetrics(registry: Registry | undefined, cached: () => { readonly operations: number; readonly bytes: number }): RouterMetrics {
  const planCache: PlanCacheCounts = { hits: 0, misses: 0, evictions: 0 }
  if (!registry) return { planCache, reloaded() {}, warmUpSkipped() {} }

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
  for (const outcome of ['loaded', 'refused', 'unchanged'] as const) reloads.inc({ outcome }, 0)
  return {
    planCache,
    reloaded: (outcome) => reloads.inc({ outcome }),
    warmUpSkipped: (count) => skipped.inc(count),
  }
}
