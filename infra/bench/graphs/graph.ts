import type { GraphQLFieldResolver } from 'graphql'

type Resolver = GraphQLFieldResolver<never, unknown, never>

/** Subgraphs that answer from memory, the same to the same question. */
export interface BenchGraph {
  readonly name: string
  readonly subgraphs: readonly BenchSubgraph[]
}

export interface BenchSubgraph {
  readonly name: string
  readonly typeDefs: string
  readonly resolvers?: Readonly<Record<string, Readonly<Record<string, Resolver | ((reference: never) => unknown)>>>>
  /** For fields that have no resolver. */
  readonly fieldResolver?: Resolver
}
