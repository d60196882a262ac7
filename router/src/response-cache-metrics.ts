import { Counter, type Registry } from 'prom-client'
import type { ResponseCacheMetrics } from './response-cache.ts'

/** What the cache of subgraphs' answers did. Without a registry nothing is counted. */
export function createResponseCacheMetrics(registry: Registry | undefined): ResponseCacheMetrics {
  if (!registry) return { read() {}, tooLarge() {} }
  const registers = [registry]
  const reads = new Counter({ name: 'broxiva_router_cache_reads_total', help: 'Root fetches and entities that were looked for in the cache of subgraph answers, by what became of it.', labelNames: ['kind', 'outcome'], registers })
  const tooLarge = new Counter({ name: 'broxiva_router_cache_too_large_total', help: 'Subgraph answers that were too large, or had too many tags, to be cached.', registers })
  for (const kind of ['root', 'entity'] as const) for (const outcome of ['hit', 'miss', 'error', 'skipped'] as const) reads.inc({ kind, outcome }, 0)
  return {
    read(kind, outcome, count) { if (count > 0) reads.inc({ kind, outcome }, count) },
    tooLarge: () => tooLarge.inc(),
  }
}
