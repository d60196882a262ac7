import { Counter, type Registry } from 'prom-client'
import type { ResponseCacheMetrics } from './response-cache.ts'

/** What the cache of subgraphs' answers did. Without a registry nothing is counted. */
export function createResponseCacheMetrics(registry: Registry | undefined): ResponseCacheMetrics {
  if (!registry) return { read() {}, tooLarge() {} }
  const registers = [registry]
  // Every fetch counts some: what labels cost is paid when somebody looks.
  const reads = new Map<string, { readonly labels: Record<'subgraph' | 'type' | 'outcome', string>; count: number }>()
  const told = new Counter({
    name: 'broxiva_router_cache_reads_total', help: 'Entities by type, and root fetches (Query), that were looked for in the cache of subgraph answers, by what became of it.', labelNames: ['subgraph', 'type', 'outcome'], registers,
    collect() {
      told.reset()
      for (const { labels, count } of reads.values()) told.inc(labels, count)
    },
  })
  const tooLarge = new Counter({ name: 'broxiva_router_cache_too_large_total', help: 'Subgraph answers that were too large, or had too many tags, to be cached.', registers })
  return {
    read(subgraph, type, outcome, count = 1) {
      const key = `${subgraph} ${type} ${outcome}`
      const known = reads.get(key)
      if (known) known.count += count
      else reads.set(key, { labels: { subgraph, type, outcome }, count })
    },
    tooLarge: () => tooLarge.inc(),
  }
}
