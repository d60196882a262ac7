import type { BenchGraph } from './graph.ts'
import { shop } from './shop.ts'

/** What a viewer needs to see prices. */
export const PRICES_SCOPE = 'prices:read'
/** What a viewer has to satisfy to see reviews. */
export const READER_POLICY = 'reader'

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@provides", "@external", "@authenticated", "@requiresScopes", "@policy", "@cost", "@shareable"])'
const GUARDS: readonly (readonly [declared: string, guarded: string])[] = [
  ['type User @key(fields: "id") { id: ID! name: String username: String', 'type User @authenticated @key(fields: "id") { id: ID! name: String username: String @shareable'],
  ['name: String price: Int', `name: String price: Int @requiresScopes(scopes: [["${PRICES_SCOPE}"]])`],
  ['shippingEstimate: Int', `shippingEstimate: Int @cost(weight: 3) @requiresScopes(scopes: [["${PRICES_SCOPE}"]])`],
  ['body: String author', `body: String @policy(policies: [["${READER_POLICY}"]]) author`],
]

/** The shop with fields that not everybody may see: the same operations get the same answers, for who may see them all. */
export const guardedShop: BenchGraph = {
  name: 'guarded-shop',
  subgraphs: shop.subgraphs.map((subgraph) => ({
    ...subgraph,
    typeDefs: `${LINK}\n${GUARDS.reduce((typeDefs, [declared, guarded]) => typeDefs.replace(declared, guarded), subgraph.typeDefs)}`,
  })),
}
