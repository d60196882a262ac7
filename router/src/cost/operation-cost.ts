import type { FetchNode, PlanNode, QueryPlan, ResponsePath, SubscriptionNode } from '@apollo/query-planner'
import { isCompositeType, Kind, parse, type FieldNode, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'
import { findOperation, rootTypeOf, type CompiledOperation } from '../execution/compiled-operation.ts'
import type { CostModel } from './cost-model.ts'
import { costRules, type CostRules } from './cost-rules.ts'
import { evaluate, times, total, type Expression, type Variables } from './expression.ts'
import { costCompiler } from './requested-cost.ts'

/** What an operation costs as it is written: known before it is planned. Compiled once; for each execution only what depends on its variables is worked out. */
export interface WrittenCost {
  /** Of the operation itself, whatever it answers. */
  readonly base: number
  /** What it may cost at most. Throws a `BAD_USER_INPUT` error where a slicing argument that is required is not given. */
  requested(variables: Variables): number
}

/** What a plan adds to it. */
export interface OperationCost extends WrittenCost {
  /** The same of what each subgraph is asked, where that is limited. */
  readonly bySubgraph: ReadonlyMap<string, Expression>
}

export interface CostSettings {
  /** What lists cost of which nothing says how long they are. */
  readonly assumedListSize: number
  /** Whether costs of single subgraphs are limited. */
  readonly limitsSubgraphs: boolean
}

export function createWrittenCost({ rules, operation, fragments, assumedListSize }: Pick<CompiledOperation, 'operation' | 'fragments'> & {
  readonly rules: CostRules
  readonly assumedListSize: number
}): WrittenCost {
  const base = rules.ofOperation(operation.operation)
  // Nobody may ever want to know.
  let requested: Expression | undefined
  return {
    base,
    requested(variables) {
      requested ??= total([base, costCompiler({ rules, fragments, assumedListSize }).ofSelection(operation.selectionSet, rootTypeOf(rules.schema, operation))])
      return evaluate(requested, variables)
    },
  }
}

export function createOperationCost({ written, model, plan, supergraphSchema, settings: { assumedListSize, limitsSubgraphs } }: {
  readonly written: WrittenCost
  readonly model: CostModel
  readonly plan: QueryPlan
  /** With what clients do not see. */
  readonly supergraphSchema: GraphQLSchema
  readonly settings: CostSettings
}): OperationCost {
  return {
    ...written,
    bySubgraph: limitsSubgraphs && plan.node ? subgraphCosts({ node: plan.node, model, schema: supergraphSchema, assumedListSize }) : new Map(),
  }
}

/** What each subgraph is asked for, fetch by fetch: of entities as many as the lists on the way to them may hold. */
function subgraphCosts({ node, model, schema, assumedListSize }: {
  node: PlanNode | SubscriptionNode
  model: CostModel
  schema: GraphQLSchema
  assumedListSize: number
}): ReadonlyMap<string, Expression> {
  const lengths = new Map<string, Expression>()
  const costs = new Map<string, Expression[]>()
  addNode(node, [])
  return new Map([...costs].map(([subgraph, terms]) => [subgraph, total(terms)]))

  function addNode(planned: PlanNode | SubscriptionNode, path: ResponsePath): void {
    switch (planned.kind) {
      case 'Sequence':
      case 'Parallel': return planned.nodes.forEach((child) => addNode(child, path))
      case 'Flatten': return addNode(planned.node, [...path, ...planned.path])
      // Which of them is taken is decided for each request; what may be asked counts.
      case 'Condition': return [planned.ifClause, planned.elseClause].forEach((clause) => { if (clause) addNode(clause, path) })
      case 'Subscription': return [planned.primary, planned.rest].forEach((part) => { if (part) addNode(part, path) })
      case 'Defer': return [planned.primary.node, ...planned.deferred.map((part) => part.node)].forEach((part) => { if (part) addNode(part, path) })
      case 'Fetch': return addFetch(planned, path)
      default: return planned satisfies never
    }
  }

  function addFetch({ serviceName, operation: text, requires }: FetchNode, path: ResponsePath): void {
    const { operation, fragments } = findOperation(parse(text, { noLocation: true }), null)
    const rules = costRules(schema, model, serviceName)
    const compiler = costCompiler({ rules, fragments, assumedListSize, onList: (place, length) => { lengths.set(keyOf(place), length) } })
    const here = path.map(withoutCondition)
    const cost = requires
      ? times(manyAt(here), total(entitySelections(operation).map(([typename, selectionSet]) => {
        const type = schema.getType(typename)
        return type && isCompositeType(type) ? total([rules.ofEntity(type), compiler.ofSelection(selectionSet, type, here)]) : 0
      })))
      : total([rules.ofOperation(operation.operation), compiler.ofSelection(operation.selectionSet, rootTypeOf(schema, operation), here)])
    costs.set(serviceName, [...costs.get(serviceName) ?? [], cost])
  }

  function manyAt(path: readonly string[]): Expression {
    return path.reduce<Expression>((count, part, index) => part === '@' ? times(count, lengths.get(keyOf(path.slice(0, index))) ?? assumedListSize) : count, 1)
  }
}

/** What `_entities` is asked for, by type. */
function entitySelections({ selectionSet }: OperationDefinitionNode): (readonly [string, SelectionSetNode])[] {
  return selectionSet.selections.filter((selection): selection is FieldNode => selection.kind === Kind.FIELD).flatMap(({ selectionSet: inside }) =>
    (inside?.selections ?? []).flatMap((selection) => selection.kind === Kind.INLINE_FRAGMENT && selection.typeCondition ? [[selection.typeCondition.name.value, selection.selectionSet] as const] : []))
}

function withoutCondition(part: ResponsePath[number]): string {
  return String(part).replace(/\|\[.*\]$/, '')
}

function keyOf(path: readonly string[]): string {
  return path.join('/')
}
