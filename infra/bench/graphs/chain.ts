import type { BenchGraph } from './graph.ts'

// Two subgraphs that hand an entity to each other, so that each level of a query is one more fetch that waits for the one before.

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])'

export const chain: BenchGraph = {
  name: 'chain',
  subgraphs: [
    {
      name: 'left',
      typeDefs: `${LINK}
        type Query { start(first: Int!): [Link!]! }
        type Link @key(fields: "id") { id: ID! left: String! toRight: Link! }`,
      resolvers: {
        Query: { start: (_: never, { first }: { first: number }) => Array.from({ length: first }, (_item, index) => ({ id: `${index}` })) },
        Link: { left: ({ id }: { id: string }) => `left of ${id}`, toRight: ({ id }: { id: string }) => ({ id: `${id}r` }) },
      },
    },
    {
      name: 'right',
      typeDefs: `${LINK}
        type Link @key(fields: "id") { id: ID! right: String! toLeft: Link! }`,
      resolvers: { Link: { right: ({ id }: { id: string }) => `right of ${id}`, toLeft: ({ id }: { id: string }) => ({ id: `${id}l` }) } },
    },
  ],
}

/** A query whose plan has `depth` fetches, one after another. */
export function chainQuery(depth: number): string {
  const level = (left: number): string => {
    const isLeft = (depth - left) % 2 === 0
    return left <= 1 ? (isLeft ? 'left' : 'right') : isLeft ? `left toRight { ${level(left - 1)} }` : `right toLeft { ${level(left - 1)} }`
  }
  return `{ start(first: 5) { ${level(depth)} } }`
}
