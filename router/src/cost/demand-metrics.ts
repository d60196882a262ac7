import { Counter, type Registry } from 'prom-client'
import { Durations } from '#kit/durations.ts'
import type { Limit, LimitMetrics } from '../limit-metrics.ts'

export interface DemandMetrics {
  limited(limit: Limit): void
  /** Redis did not answer, and the router counted by itself. */
  fellBack(): void
  requested(cost: number): void
  actual(cost: number): void
}

const COST_BUCKETS = [1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000]

/** Without a registry nothing is counted. */
export function createDemandMetrics(registry: Registry | undefined, { limited }: Pick<LimitMetrics, 'limited'>): DemandMetrics {
  if (!registry) return { limited, fellBack() {}, requested() {}, actual() {} }
  const registers = [registry]
  const fellBack = new Counter({ name: 'broxiva_router_rate_limit_fallbacks_total', help: 'Requests that were counted by this router alone, because Redis did not answer.', registers })
  const histogram = (kind: string, help: string) => new Durations({ name: `broxiva_router_operation_cost_${kind}`, help, labelNames: [], registry, bounds: COST_BUCKETS }).series({})
  const requested = histogram('requested', 'What operations may cost at most, before they are executed.')
  const actual = histogram('actual', 'What operations cost, by their answers.')
  return {
    limited,
    fellBack: () => fellBack.inc(),
    requested: (cost) => requested.observe(cost),
    actual: (cost) => actual.observe(cost),
  }
}
