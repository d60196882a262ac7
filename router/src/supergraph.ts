import { Supergraph, type Schema } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import type { GraphQLSchema } from 'graphql'
import { TypeConditions } from './execution/type-conditions.ts'

/** A supergraph, ready to plan and to execute. */
export interface LoadedSupergraph {
  readonly sdl: string
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[]
  /** What clients see. */
  readonly apiSchema: GraphQLSchema
  /** The same, as the planner models it. */
  readonly plannerApiSchema: Schema
  readonly planner: QueryPlanner
  /** Of the whole supergraph, with what clients do not see. */
  readonly types: TypeConditions
}

/** @throws when the SDL is not a supergraph, or when a URL is given for a subgraph that it does not name. */
export function loadSupergraph(sdl: string, urls: Readonly<Record<string, string>>): LoadedSupergraph {
  const supergraph = Supergraph.build(sdl, { validateSupergraph: true })
  const subgraphs = supergraph.subgraphsMetadata().map(({ name, url }) => ({ name, url: urls[name] ?? url }))
  const unknown = Object.keys(urls).filter((name) => !subgraphs.some((subgraph) => subgraph.name === name))
  if (unknown.length > 0) throw new Error(`URLs are given for subgraphs that the supergraph does not have: ${unknown.join(', ')}.`)

  const plannerApiSchema = supergraph.apiSchema()
  return {
    sdl,
    subgraphs,
    apiSchema: plannerApiSchema.toGraphQLJSSchema(),
    plannerApiSchema,
    planner: new QueryPlanner(supergraph),
    types: new TypeConditions(supergraph.schema.toGraphQLJSSchema()),
  }
}
