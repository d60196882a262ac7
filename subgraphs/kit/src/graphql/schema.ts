import { readFileSync } from 'node:fs'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { parse, type GraphQLSchema } from 'graphql'
import { enforceAuthorization } from './authorization.ts'
import { scalars } from './scalars.ts'

/** SDL that every subgraph repeats: scalars, money, connections, user errors, and the federation link. */
export const sharedTypeDefs = readFileSync(new URL('./shared.graphql', import.meta.url), 'utf8')

const sharedResolvers = {
  ...scalars,
  UserError: { __resolveType: (error: { __typename?: string }) => error.__typename ?? 'BasicError' },
}

/** A resolver map by type name; each subgraph's generated `Resolvers` type checks it more closely. */
export type ResolverMap = Readonly<Record<string, unknown>>

/** What the SDL says with `@authenticated`, `@requiresScopes` and `@policy` is enforced here too, not by the router alone. */
export function buildSchema(typeDefs: string, resolvers: ResolverMap): GraphQLSchema {
  return enforceAuthorization(buildSubgraphSchema([
    { typeDefs: parse(sharedTypeDefs), resolvers: sharedResolvers as never },
    { typeDefs: parse(typeDefs), resolvers: resolvers as never },
  ]))
}
