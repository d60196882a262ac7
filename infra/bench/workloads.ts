import { WHOLE_GROUP } from '../../clients/cli/main-job.ts'

/** An operation that every gateway is asked, over and over. */
export interface Workload {
  readonly name: string
  /** The graph that it is asked of. */
  readonly graph: string
  readonly description: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** The operation of the published comparisons of federation gateways. */
const DEEP = `fragment User on User { id username name }
fragment Review on Review { id body }
fragment Product on Product { inStock name price shippingEstimate upc weight }
query TestQuery {
  users {
    ...User
    reviews { ...Review product { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } } }
  }
  topProducts {
    ...Product
    reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } }
  }
}`

export const WORKLOADS: readonly Workload[] = [
  { name: 'deep', graph: 'shop', description: 'the query that gateways publish, over four subgraphs', query: DEEP, variables: {} },
  { name: 'one-fetch', graph: 'shop', description: 'five products with their names and prices, from one subgraph', query: 'query Products { topProducts { upc name price weight } }', variables: {} },
  { name: 'wide', graph: 'shop', description: 'a list of 1 000 entities with fields of two subgraphs', query: 'query Wide($first: Int!) { products(first: $first) { upc name price inStock shippingEstimate } }', variables: { first: 1_000 } },
  {
    name: 'mutation',
    graph: 'shop',
    description: 'a mutation whose answer has fields of four subgraphs',
    query: 'mutation Add($upc: String!, $body: String!) { reviewAdd(upc: $upc, body: $body) { id body author { id username name } product { upc name price inStock shippingEstimate } } }',
    variables: { upc: '1', body: 'As described, and on time.' },
  },
  { name: 'order-page', graph: 'product', description: 'one purchase with fields of all seven subgraphs of this product', query: WHOLE_GROUP, variables: { id: 'ogr_1' } },
]

export function requestBody({ query, variables }: Pick<Workload, 'query' | 'variables'>): string {
  return JSON.stringify({ query, variables })
}
