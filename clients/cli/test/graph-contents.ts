import type { Graph } from '../../../infra/local/testing/graph.ts'
import type { AdventureWorksResult } from '../import/adventureworks.ts'
import type { Tally } from '../import/adventureworks/loading.ts'

/** What an import writes, by subgraph. */
const TABLES = {
  users: ['organizations', 'organization_memberships'],
  vendors: ['vendors', 'vendor_onboardings'],
  products: ['categories', 'products', 'product_variants', 'offers', 'stock_locations', 'stock_levels', 'stock_adjustments'],
} as const

/** How many rows each table has, and a hash of all that is in them. */
export async function contentsOf(graph: Graph): Promise<Record<string, { rows: number; hash: string }>> {
  const contents: Record<string, { rows: number; hash: string }> = {}
  for (const subgraph of ['users', 'vendors', 'products'] as const) {
    for (const table of TABLES[subgraph]) {
      const [row] = await graph.sql(subgraph, `SELECT count(*)::int AS rows, md5(coalesce(string_agg(t::text, ';' ORDER BY t::text), '')) AS hash FROM ${table} t`)
      contents[table] = row
    }
  }
  return contents
}

/** One column of the tallies, by kind. */
export function columnOf({ tallies }: AdventureWorksResult, column: keyof Tally): Record<string, number> {
  return Object.fromEntries([...tallies].map(([kind, tally]) => [kind, tally[column]]))
}
