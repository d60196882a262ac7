import { Counter, Histogram, type Registry } from 'prom-client'

/** What refused a request. */
export type DemandLimit = 'all' | 'requests' | 'cost' | 'operation_cost' | 'subgraph_cost' | 'credentials'

export interface DemandMetrics {
  limited(limit: DemandLimit): void
  /** Redis did not answer, and the router counted by itself. */
  fellBack(): void
  requested(cost: number): void
  actual(cost: number): void
}

const COST_BUCKETS = [1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000]

/** Without a registry nothing is counted. */
export function createDemandMetrics(registry: Registry | undefined): DemandMetrics {
  if (!registry) return { limited() {}, fellBack() {}, requested() {}, actual() {} }
  const registers = [registry]
  const limited = new Counter({ name: 'broxiva_router_limited_requests_total', help: 'Requests that were refused, by the limit.', labelNames: ['limit'], registers })
  for (const limit of ['all', 'requests', 'cost', 'credentials', 'operation_cost', 'subgraph_cost'] as const) limited.inc({ limit }, 0)
  const fellBack = new Counter({ name: 'broxiva_router_rate_limit_fallbacks_total', help: 'Requests that were counted by this router alone, because Redis did not answer.', registers })
  const histogram = (kind: string, help: string) => new Histogram({ name: `broxiva_router_operation_cost_${kind}`, help, buckets: COST_BUCKETS, registers })
  const requested = histogram('requested', 'What operations may cost at most, before they are executed.')
  const actual = histogram('actual', 'What operations cost, by their answers.')
  return {
    limited: (limit) => limited.inc({ limit }),
    fellBack: () => fellBack.inc(),
    requested: (cost) => requested.observe(cost),
    actual: (cost) => actual.observe(cost),
  }
}
