import { setImmediate as nextTurn } from 'node:timers/promises'
import { operationFromDocument } from '@apollo/federation-internals'
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner'
import { isInterfaceType, isObjectType, type DocumentNode, type GraphQLSchema } from 'graphql'
import { readRequirements, type SchemaRequirements } from './authorization/requirements.ts'
import { readCostModel, type CostModel } from './cost/cost-model.ts'
import { TypeConditions } from './execution/type-conditions.ts'
import { separateNames, type ClientNames } from './planning/client-names.ts'
import { correctPlan } from './planning/corrected-plan.ts'
import { overrideVariants, readOverrides, type Overrides } from './planning/override-labels.ts'
import { supergraphForPlanner } from './planning/planner-supergraph.ts'
import { buildSupergraph } from './supergraph-features.ts'

/** A supergraph, ready to plan and to execute. */
export interface LoadedSupergraph {
  readonly sdl: string
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[]
  /** What clients see. */
  readonly apiSchema: GraphQLSchema
  /** Of the whole supergraph, with what clients do not see. */
  readonly types: TypeConditions
  /** Who may have what; undefined when everybody may have everything. */
  readonly requirements: SchemaRequirements | undefined
  readonly costModel: CostModel
  /** Draws for one request; a plan is good for all that draw the same `key`. */
  readonly drawOverrides: () => Overrides
  /** All that may be drawn. */
  readonly overrideVariants: readonly Overrides[]
  /**
   * Plans a valid document's operation, around what the planner gets wrong; `names` lead from the plan back to the client's names.
   *
   * @throws when there is no plan: the operation is too complex.
   */
  plan(document: DocumentNode, operationName: string | null, overrides: Overrides): { readonly plan: QueryPlan; readonly names: ClientNames }
}

/** Addresses in place of those in the supergraph, by subgraph name. */
type Urls = Readonly<Record<string, string>>

/** @throws when the SDL is not a supergraph. */
export function loadSupergraph(sdl: string, urls: Urls, overrideLabels: readonly string[] = []): LoadedSupergraph {
  const loading = loadStepwise(sdl, urls, overrideLabels)
  for (;;) {
    const { done, value } = loading.next()
    if (done) return value
  }
}

/**
 * Like `loadSupergraph`, with a turn for others between its steps: of a large supergraph the whole takes a second.
 *
 * @throws when the SDL is not a supergraph.
 */
export async function loadSupergraphInTurns(sdl: string, urls: Urls, overrideLabels: readonly string[] = []): Promise<LoadedSupergraph> {
  const loading = loadStepwise(sdl, urls, overrideLabels)
  for (;;) {
    const { done, value } = loading.next()
    if (done) return value
    await nextTurn()
  }
}

function* loadStepwise(sdl: string, urls: Urls, overrideLabels: readonly string[]): Generator<undefined, LoadedSupergraph, undefined> {
  const supergraph = buildSupergraph(sdl)
  const subgraphs = supergraph.subgraphsMetadata().map(({ name, url }) => ({ name, url: urls[name] ?? url }))
  yield
  const forPlanner = supergraphForPlanner(sdl)
  yield
  const planned = forPlanner.sdl === sdl ? supergraph : buildSupergraph(forPlanner.sdl)
  yield
  const plannerApiSchema = planned.apiSchema()
  yield
  const planner = new QueryPlanner(planned, { incrementalDelivery: { enableDefer: true } })
  yield
  const graphqlSchema = supergraph.schema.toGraphQLJSSchema()
  const fieldNames = fieldNamesOf(graphqlSchema)
  yield
  const costModel = readCostModel(sdl)
  yield
  return {
    sdl,
    subgraphs,
    apiSchema: supergraph.apiSchema().toGraphQLJSSchema({ includeDefer: true }),
    types: new TypeConditions(graphqlSchema),
    requirements: readRequirements(supergraph.schema),
    costModel,
    drawOverrides: readOverrides(sdl, overrideLabels),
    overrideVariants: overrideVariants(sdl, overrideLabels),
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
