import type { FetchNode, PlanNode, ResponsePath } from '@apollo/query-planner'
import { OperationTypeNode } from 'graphql'
import type { ClientNames } from '../planning/client-names.ts'
import { groupFetches, type GroupedNode, type LookupNode, type PlacedFetch } from '../planning/grouped-plan.ts'
import { findMeetings } from '../planning/meetings.ts'
import { compileContextValues, type ContextValues } from './context-values.ts'
import { joinOperations, selectionKey, type JoinedLookup } from './joined-operation.ts'
import { compileRepresentation, type RepresentationWriter } from './representations.ts'
import { compileRewrites, type Rewrite } from './rewrites.ts'
import { findSharable } from './shared-answers.ts'
import type { TypeConditions } from './type-conditions.ts'

/** A query plan, compiled: what is the same for every execution is worked out once. What is `awaited` lets others begin that know it by its id. */
export type Step =
  | { readonly kind: 'sequence'; readonly steps: readonly Step[] }
  | { readonly kind: 'parallel'; readonly steps: readonly Step[] }
  | { readonly kind: 'condition'; readonly variable: string; readonly whenTrue: Step | undefined; readonly whenFalse: Step | undefined }
  | { readonly kind: 'awaited'; readonly id: string; readonly step: Step }
  | RootStep
  | LookupStep
  | MeetingStep
  | ContextLookupStep

/** What is sent to a subgraph, but for the values of variables. */
export interface OperationTemplate {
  readonly subgraph: string
  /** The request's JSON up to the variables. */
  readonly head: string
  readonly isMutation: boolean
  /** The client's variables that the operation uses, and what it calls them. */
  readonly variables: readonly { readonly name: string; readonly as: string }[]
}

/** Where an answer is merged, and how. */
export interface Destination {
  readonly subgraph: string
  /** To the objects that the answer is merged into; of lists, all elements. */
  readonly path: ResponsePath
  readonly rewriteOutput: Rewrite | undefined
  /** The client's response name of one in the subgraph's answer. */
  readonly originalName: (name: string) => string
}

/** Fields of a root type. */
export interface RootStep extends Destination {
  readonly kind: 'root'
  readonly template: OperationTemplate
}

/** Entities of one subgraph, in one request. */
export interface LookupStep {
  readonly kind: 'lookup'
  readonly subgraph: string
  readonly lookups: readonly Lookup[]
  /** Asks for all of `lookups`. */
  readonly together: OperationTemplate
}

/** A look-up that other branches have too: they go in one request when they come to it at about the same time. */
export interface MeetingStep {
  readonly kind: 'meeting'
  readonly meeting: Meeting
  /** What this branch has in `meeting.lookup`. */
  readonly parts: ReadonlySet<EntityPart>
}

export interface Meeting {
  /** What all branches ask. */
  readonly lookup: LookupStep
  readonly branches: number
}

/** Entities that are asked for the same fields, wherever they are. */
export interface Lookup {
  /** Asks for this one alone, by the names `_entities` and `representations`. */
  readonly alone: OperationTemplate
  /** Names in the operation that asks for all. */
  readonly alias: string
  readonly variable: string
  readonly parts: readonly EntityPart[]
}

export interface EntityPart extends Destination {
  readonly representation: RepresentationWriter
  /** Whether equal entities under its path may have one answer in common, rather than a copy each. */
  readonly sharesAnswers: boolean
}

/** Entities whose fields take arguments from around them: as many look-ups as there are sets of values, several in one request. */
export interface ContextLookupStep {
  readonly kind: 'contextLookup'
  readonly part: EntityPart
  readonly values: ContextValues
  /** Asks for so many look-ups. */
  readonly operationFor: (count: number) => { readonly template: OperationTemplate; readonly lookups: readonly JoinedLookup[] }
}

/** What plans are compiled with. */
export interface StepContext {
  readonly types: TypeConditions
  readonly names: ClientNames
}

interface LookupContext extends StepContext {
  readonly sharable: ReadonlySet<PlacedFetch>
}

interface PlanContext extends LookupContext {
  readonly meetings: ReadonlyMap<LookupNode, MeetingStep>
}

/** What is deferred is compiled by itself. */
export function compileSteps(node: PlanNode, context: StepContext, path: ResponsePath = []): Step {
  const grouped = groupFetches(node, path)
  const sharable = findSharable(grouped)
  const meetings = new Map(findMeetings(grouped).flatMap((nodes) => compileMeeting(nodes, { ...context, sharable })))
  return compileGrouped(grouped, { ...context, sharable, meetings })
}

function compileGrouped(node: GroupedNode, context: PlanContext): Step {
  switch (node.kind) {
    case 'Sequence': return { kind: 'sequence', steps: node.nodes.map((child) => compileGrouped(child, context)) }
    case 'Parallel': return { kind: 'parallel', steps: node.nodes.map((child) => compileGrouped(child, context)) }
    case 'Condition': return {
      kind: 'condition',
      variable: context.names.originalVariable(node.condition),
      whenTrue: node.ifClause && compileGrouped(node.ifClause, context),
      whenFalse: node.elseClause && compileGrouped(node.elseClause, context),
    }
    case 'Root': return compileRoot(node.node, context, node.path)
    case 'Lookup': return context.meetings.get(node) ?? compileLookup(node, context).step
    case 'ContextLookup': return compileContextLookup(node, context)
    case 'Awaited': return { kind: 'awaited', id: node.id, step: compileGrouped(node.node, context) }
    default: return node satisfies never
  }
}

/** One fetch of root fields, whose answer is merged at `path`. */
export function compileRoot(node: FetchNode, context: StepContext, path: ResponsePath): RootStep {
  return { kind: 'root', template: templateOf(node, context), ...destinationOf(node, context, path) }
}

/** The steps of the branches that meet. */
function compileMeeting(nodes: readonly LookupNode[], context: LookupContext): (readonly [LookupNode, MeetingStep])[] {
  const [{ subgraph }] = nodes as readonly [LookupNode]
  const { step: lookup, parts } = compileLookup({ kind: 'Lookup', subgraph, fetches: nodes.flatMap(({ fetches }) => fetches) }, context)
  const meeting = { lookup, branches: nodes.length }
  return nodes.map((node) => [node, { kind: 'meeting', meeting, parts: new Set(node.fetches.map((fetch) => parts.get(fetch) as EntityPart)) }])
}

function compileLookup({ subgraph, fetches }: LookupNode, context: LookupContext): { readonly step: LookupStep; readonly parts: ReadonlyMap<PlacedFetch, EntityPart> } {
  const parts = new Map(fetches.map((fetch) => [fetch, compilePart(fetch, context)]))
  const groups = Map.groupBy(fetches, ({ node }) => selectionKey(node)).values().toArray()
  const nodes = groups.flatMap(([first]) => first ? [first.node] : [])
  const templates = nodes.map((node) => templateOf(node, context))
  const joined = joinOperations(nodes)
  const step: LookupStep = {
    kind: 'lookup',
    subgraph,
    lookups: zip(groups, templates, joined.lookups).map(([group, alone, { alias, variable }]) => ({ alone, alias, variable, parts: group.map((fetch) => parts.get(fetch) as EntityPart) })),
    together: { subgraph, head: headOf(joined), isMutation: false, variables: [...new Map(templates.flatMap(({ variables }) => variables.map((variable) => [variable.as, variable]))).values()] },
  }
  return { step, parts }
}

function compileContextLookup(fetch: PlacedFetch, context: PlanContext): ContextLookupStep {
  const { node } = fetch
  const values = compileContextValues(node.contextRewrites ?? [], context.types)
  const template = templateOf({ ...node, variableUsages: node.variableUsages?.filter((name) => !values.variables.includes(name)) }, context)
  const operations = new Map<number, ReturnType<ContextLookupStep['operationFor']>>()
  return {
    kind: 'contextLookup',
    part: compilePart(fetch, context),
    values,
    operationFor(count) {
      let operation = operations.get(count)
      if (!operation) {
        const joined = joinOperations(Array.from({ length: count }, () => node), values.variables)
        operation = { template: { ...template, head: headOf(joined) }, lookups: joined.lookups }
        operations.set(count, operation)
      }
      return operation
    },
  }
}

function compilePart(fetch: PlacedFetch, context: LookupContext): EntityPart {
  const { node, path } = fetch
  const { types, sharable } = context
  return {
    ...destinationOf(node, context, path),
    representation: compileRepresentation(node.requires ?? [], types, compileRewrites(node.inputRewrites, types)),
    sharesAnswers: sharable.has(fetch),
  }
}

function templateOf({ serviceName, operation, operationName, operationKind, variableUsages = [] }: FetchNode, { names }: StepContext): OperationTemplate {
  return {
    subgraph: serviceName,
    head: headOf({ text: operation, operationName }),
    isMutation: operationKind === OperationTypeNode.MUTATION,
    variables: variableUsages.map((as) => ({ name: names.originalVariable(as), as })),
  }
}

function destinationOf({ serviceName, outputRewrites = [] }: FetchNode, { types, names }: StepContext, path: ResponsePath): Destination {
  const aliases = new Map(outputRewrites.flatMap((rewrite) => rewrite.kind === 'KeyRenamer' ? [[rewrite.path.at(-1) ?? '', rewrite.renameKeyTo] as const] : []))
  return {
    subgraph: serviceName,
    path,
    rewriteOutput: compileRewrites(outputRewrites, types),
    originalName: (name) => names.original(aliases.get(name) ?? name),
  }
}

function headOf({ text, operationName }: { text: string; operationName: string | undefined }): string {
  return `{"query":${JSON.stringify(text)},${operationName === undefined ? '' : `"operationName":${JSON.stringify(operationName)},`}"variables":`
}

function zip<A, B, C>(as: readonly A[], bs: readonly B[], cs: readonly C[]): (readonly [A, B, C])[] {
  return as.map((a, index) => [a, bs[index] as B, cs[index] as C])
}
