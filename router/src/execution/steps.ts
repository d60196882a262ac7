import type { FetchNode, PlanNode, ResponsePath } from '@apollo/query-planner'
import { compileRepresentation, type RepresentationBuilder } from './representations.ts'
import { compileRewrites, type Rewrite } from './rewrites.ts'
import type { TypeConditions } from './type-conditions.ts'

/** A query plan, compiled: what is the same for every execution is worked out once. */
export type Step =
  | { readonly kind: 'sequence'; readonly steps: readonly Step[] }
  | { readonly kind: 'parallel'; readonly steps: readonly Step[] }
  | { readonly kind: 'condition'; readonly variable: string; readonly whenTrue: Step | undefined; readonly whenFalse: Step | undefined }
  | FetchStep

export interface FetchStep {
  readonly kind: 'fetch'
  readonly subgraph: string
  /** The request's JSON up to the variables. */
  readonly head: string
  readonly isMutation: boolean
  /** The client's variables that the operation uses. */
  readonly variables: readonly string[]
  /** To the objects that the answer is merged into; of lists, all elements. */
  readonly path: ResponsePath
  /** For a fetch of entities. */
  readonly representation: RepresentationBuilder | undefined
  readonly rewriteInput: Rewrite | undefined
  readonly rewriteOutput: Rewrite | undefined
}

/** @throws for a plan that this executor does not run: one with `@defer`, or with `@fromContext`. */
export function compileSteps(node: PlanNode, types: TypeConditions, path: ResponsePath = []): Step {
  switch (node.kind) {
    case 'Sequence': return { kind: 'sequence', steps: node.nodes.map((child) => compileSteps(child, types, path)) }
    case 'Parallel': return { kind: 'parallel', steps: node.nodes.map((child) => compileSteps(child, types, path)) }
    case 'Flatten': return compileSteps(node.node, types, [...path, ...node.path])
    case 'Condition': return {
      kind: 'condition',
      variable: node.condition,
      whenTrue: node.ifClause && compileSteps(node.ifClause, types, path),
      whenFalse: node.elseClause && compileSteps(node.elseClause, types, path),
    }
    case 'Fetch': return compileFetch(node, types, path)
    case 'Defer': throw new Error('The plan defers; this router does not serve `@defer` yet.')
    default: return node satisfies never
  }
}

/** One fetch, whose answer is merged at `path`. */
export function compileFetch(node: FetchNode, types: TypeConditions, path: ResponsePath): FetchStep {
  if (node.contextRewrites) throw new Error('The plan sets arguments from a context; this router does not serve `@fromContext` yet.')
  return {
    kind: 'fetch',
    subgraph: node.serviceName,
    head: `{"query":${JSON.stringify(node.operation)},${node.operationName === undefined ? '' : `"operationName":${JSON.stringify(node.operationName)},`}"variables":`,
    isMutation: node.operationKind === 'mutation',
    variables: node.variableUsages ?? [],
    path,
    representation: node.requires && compileRepresentation(node.requires, types),
    rewriteInput: compileRewrites(node.inputRewrites, types),
    rewriteOutput: compileRewrites(node.outputRewrites, types),
  }
}
