import { operationFromDocument, Supergraph } from '@apollo/federation-internals'
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner'
import { isInterfaceType, isObjectType, type DocumentNode, type GraphQLSchema } from 'graphql'
import { TypeConditions } from './execution/type-conditions.ts'
import { separateNames, type ClientNames } from './planning/client-names.ts'
import { correctPlan } from './planning/corrected-plan.ts'
import { readOverrides, type Overrides } from './planning/override-labels.ts'
import { supergraphForPlanner } from './planning/planner-supergraph.ts'

/** A supergraph, ready to plan and to execute. */
export interface LoadedSupergraph {
  readonly sdl: string
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[]
  /** What clients see. */
  readonly apiSchema: GraphQLSchema
  /** Of the whole supergraph, with what clients do not see. */
  readonly types: TypeConditions
  /** Draws for one request; a plan is good for all that draw the same `key`. */
  readonly drawOverrides: () => Overrides
  /**
   * Plans a valid document's operation, around what the planner gets wrong; `names` lead from the plan back to the client's names.
   *
   * @throws when there is no plan: the operation is too complex.
   */
  plan(document: DocumentNode, operationName: string | null, overrides: Overrides): { readonly plan: QueryPlan; readonly names: ClientNames }
}

/** @throws when the SDL is not a supergraph, or when a URL is given for a subgraph that it does not name. */
export function loadSupergraph(sdl: string, urls: Readonly<Record<string, string>>): LoadedSupergraph {
  const supergraph = Supergraph.build(sdl, { validateSupergraph: true })
  const subgraphs = supergraph.subgraphsMetadata().map(({ name, url }) => ({ name, url: urls[name] ?? url }))
  const unknown = Object.keys(urls).filter((name) => !subgraphs.some((subgraph) => subgraph.name === name))
  if (unknown.length > 0) throw new Error(`URLs are given for subgraphs that the supergraph does not have: ${unknown.join(', ')}.`)

  const forPlanner = supergraphForPlanner(sdl)
  const planned = forPlanner.sdl === sdl ? supergraph : Supergraph.build(forPlanner.sdl)
  const plannerApiSchema = planned.apiSchema()
  const planner = new QueryPlanner(planned)
  const graphqlSchema = supergraph.schema.toGraphQLJSSchema()
  const fieldNames = fieldNamesOf(graphqlSchema)
  return {
    sdl,
    subgraphs,
    apiSchema: supergraph.apiSchema().toGraphQLJSSchema(),
    types: new TypeConditions(graphqlSchema),
    drawOverrides: readOverrides(sdl),
    plan(clientDocument, operationName, { conditions }) {
      const { document, names } = separateNames(clientDocument, fieldNames)
      const operation = operationFromDocument(plannerApiSchema, document, { operationName: operationName ?? undefined })
      return {
        plan: correctPlan(planner.buildQueryPlan(operation, { overrideConditions: new Map(conditions) }), forPlanner),
        names: { ...names, original: (name) => names.original(forPlanner.standIns.get(name)?.fieldName ?? name) },
      }
    },
  }
}

function fieldNamesOf(schema: GraphQLSchema): ReadonlySet<string> {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type))
  return new Set(types.flatMap((type) => Object.keys(type.getFields())))
}
