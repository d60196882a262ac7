import type { FetchNode, PlanNode, ResponsePath } from '@apollo/query-planner'
import type { ClientNames } from '../planning/client-names.ts'
import { compileRepresentation, type RepresentationBuilder } from './representations.ts'
import { compileRewrites, type Rewrite } from './rewrites.ts'
import type { TypeConditions } from './type-conditions.ts'

/** A query plan, compiled: what is the same for every execution is worked out once. What is `awaited` lets others begin that know it by its id. */
export type Step =
  | { readonly kind: 'sequence'; readonly steps: readonly Step[] }
  | { readonly kind: 'parallel'; readonly steps: readonly Step[] }
  | { readonly kind: 'condition'; readonly variable: string; readonly whenTrue: Step | undefined; readonly whenFalse: Step | undefined }
  | { readonly kind: 'awaited'; readonly id: string; readonly step: Step }
  | FetchStep

export interface FetchStep {
  readonly kind: 'fetch'
  readonly subgraph: string
  /** The request's JSON up to the variables. */
  readonly head: string
  readonly isMutation: boolean
  /** The client's variables that the operation uses, and what it calls them. */
  readonly variables: readonly { readonly name: string; readonly as: string }[]
  /** To the objects that the answer is merged into; of lists, all elements. */
  readonly path: ResponsePath
  /** For a fetch of entities. */
  readonly representation: RepresentationBuilder | undefined
  readonly rewriteInput: Rewrite | undefined
  readonly rewriteOutput: Rewrite | undefined
  /** The client's response name of one in the subgraph's answer. */
  readonly originalName: (name: string) => string
}

/** What plans are compiled with. */
export interface StepContext {
  readonly types: TypeConditions
  readonly names: ClientNames
}

/** @throws for a plan that this executor does not run: one with `@fromContext`. What is deferred is compiled by itself. */
export function compileSteps(node: PlanNode, context: StepContext, path: ResponsePath = []): Step {
  switch (node.kind) {
    case 'Sequence': return { kind: 'sequence', steps: node.nodes.map((child) => compileSteps(child, context, path)) }
    case 'Parallel': return { kind: 'parallel', steps: node.nodes.map((child) => compileSteps(child, context, path)) }
    case 'Flatten': return compileSteps(node.node, context, [...path, ...node.path])
    case 'Condition': return {
      kind: 'condition',
      variable: context.names.originalVariable(node.condition),
      whenTrue: node.ifClause && compileSteps(node.ifClause, context, path),
      whenFalse: node.elseClause && compileSteps(node.elseClause, context, path),
    }
    case 'Fetch': {
      const step = compileFetch(node, context, path)
      return node.id === undefined ? step : { kind: 'awaited', id: node.id, step }
    }
    case 'Defer': throw new Error('The plan defers in the middle of what is not deferred.')
    default: return node satisfies never
  }
}

/** One fetch, whose answer is merged at `path`. */
export function compileFetch(node: FetchNode, { types, names }: StepContext, path: ResponsePath): FetchStep {
  if (node.contextRewrites) throw new Error('The plan sets arguments from a context; this router does not serve `@fromContext` yet.')
  const aliases = new Map((node.outputRewrites ?? []).flatMap((rewrite) => rewrite.kind === 'KeyRenamer' ? [[rewrite.path.at(-1) ?? '', rewrite.renameKeyTo] as const] : []))
  return {
    kind: 'fetch',
    subgraph: node.serviceName,
    head: `{"query":${JSON.stringify(node.operation)},${node.operationName === undefined ? '' : `"operationName":${JSON.stringify(node.operationName)},`}"variables":`,
    isMutation: node.operationKind === 'mutation',
    variables: (node.variableUsages ?? []).map((as) => ({ name: names.originalVariable(as), as })),
    path,
    representation: node.requires && compileRepresentation(node.requires, types),
    rewriteInput: compileRewrites(node.inputRewrites, types),
    rewriteOutput: compileRewrites(node.outputRewrites, types),
    originalName: (name) => names.original(aliases.get(name) ?? name),
  }
}
