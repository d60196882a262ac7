import { Counter, type Registry } from 'prom-client'

/** What became of a hash: `hit` and `miss` of one that came alone, `registered` and `refused` of one that came with its text. */
export type PersistedQueryOutcome = 'hit' | 'miss' | 'registered' | 'refused'

/** `unknown`: an id of no document; `unlisted`: a text of none; `exempt`: the same of somebody who may. */
export type PersistedDocumentOutcome = 'known' | 'unknown' | 'unlisted' | 'exempt'

export interface DocumentMetrics {
  query(outcome: PersistedQueryOutcome): void
  document(outcome: PersistedDocumentOutcome): void
}

/** How requests named their documents. Without a registry nothing is counted. */
export function createDocumentMetrics(registry: Registry | undefined): DocumentMetrics {
  if (!registry) return { query() {}, document() {} }
  const registers = [registry]
  const queries = new Counter({ name: 'broxiva_router_persisted_queries_total', help: 'Automatic persisted queries, by what became of them.', labelNames: ['outcome'], registers })
  const documents = new Counter({ name: 'broxiva_router_persisted_documents_total', help: 'Documents that were compared with the list of persisted ones.', labelNames: ['outcome'], registers })
  for (const outcome of ['hit', 'miss', 'registered', 'refused'] as const) queries.inc({ outcome }, 0)
  for (const outcome of ['known', 'unknown', 'unlisted', 'exempt'] as const) documents.inc({ outcome }, 0)
  return { query: (outcome) => queries.inc({ outcome }), document: (outcome) => documents.inc({ outcome }) }
}
