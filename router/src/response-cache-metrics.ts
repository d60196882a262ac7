import { Counter, type Registry } from 'prom-client'
import type { ResponseCacheMetrics } from './response-cache.ts'

/** What the cache of subgraphs' answers did. Without a registry nothing is counted. */
export function createResponseCacheMetrics(registry: Registry | undefined): ResponseCacheMetrics {
  if (!registry) return { read() {}, tooLarge() {} }
  const registers = [registry]
  const reads = new Counter({ name: 'broxiva_router_cache_reads_total', help: 'Entities by type, and root fetches (Query), that were looked for in the cache of subgraph answers, by what became of it.', labelNames: ['subgraph', 'type', 'outcome'], registers })
  const tooLarge = new Counter({ name: 'broxiva_router_cache_too_large_total', help: 'Subgraph answers that were too large, or had too many tags, to be cached.', registers })
  return {
    read: (subgraph, type, outcome) => reads.inc({ subgraph, type, outcome }),
    tooLarge: () => tooLarge.inc(),
  }
}
