import type { QueryPlan } from '@apollo/query-planner'
import { Kind, visit, type DocumentNode, type FragmentDefinitionNode, type GraphQLError, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import type { CostRules } from '../cost/cost-rules.ts'
import type { ClientNames } from '../planning/client-names.ts'
import type { CachePolicy } from '../cache-policy.ts'
import { BoundedCache } from '../bounded-cache.ts'
import { isAsked } from './asked-fields.ts'
import { compileCompletion } from './completion.ts'
import type { DeferredOperation } from './deferred-operation.ts'
import { executeSteps, type Fetch, type SubgraphResult } from './execute-steps.ts'
import { findingErrors } from './finding-errors.ts'
import { compileIntrospection } from './introspection.ts'
import { compileRoot, compileSteps, type RootStep } from './steps.ts'
import type { Booleans } from './selected-fields.ts'
import type { TypeConditions } from './type-conditions.ts'

/** Of one operation: for each set of values of its conditions the answer is shaped by code of its own. */
const MAX_CONDITION_VALUES = 64

/** What an execution answers: `data` is JSON text, so that nobody parses and prints it again on its way to the client. */
export interface Executed {
  readonly data: string
  readonly errors: readonly GraphQLError[]
  /** How long it may be kept, where answers are cached at all. */
  readonly policy?: CachePolicy
  /** What the answer cost, by its real lists; without the operation itself. */
  readonly cost: number
}

/** Of what an operation asks for with these values of its conditions and the viewer does not get. */
export type WithheldErrors = (booleans: Booleans) => readonly GraphQLError[]

const NOTHING_WITHHELD: WithheldErrors = () => []

/** An operation with its plan, compiled for any number of executions. */
export interface CompiledOperation {
  readonly operation: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** The variables of `@skip` and `@include`. */
  readonly conditionNames: readonly string[]
  /** What a subscription subscribes to; each of its events is then executed. */
  readonly source: RootStep | undefined
  /** Runs the plan. Never rejects for what a subgraph does: that is in `errors`. */
  execute(run: Execution): Promise<Executed>
  /** Of an operation with `@defer`: how it is answered in parts; undefined when it defers nothing with these values. */
  readonly inParts?: (coerced: Readonly<Record<string, unknown>>) => DeferredOperation | undefined
}

export interface Execution {
  /** As the client sent them; they go to subgraphs as they are. */
  readonly variables: Readonly<Record<string, unknown>>
  /** The same, coerced: they decide `@skip` and `@include`. */
  readonly coerced: Readonly<Record<string, unknown>>
  readonly fetch: Fetch
  /** Of a subscription: what its source has sent. */
  readonly event?: SubgraphResult
}

/**
 * Compiles a valid document's operation.
 *
 * @throws when the plan needs what this executor does not do.
 */
export function compileOperation({ document, operationName, plan, names, apiSchema, types, costs, withheld = NOTHING_WITHHELD }: {
  readonly document: DocumentNode
  readonly operationName: string | null
  readonly plan: QueryPlan
  /** From the plan's names to the client's. */
  readonly names: ClientNames
  /** What clients see. */
  readonly apiSchema: GraphQLSchema
  /** Of the whole supergraph, with what clients do not see. */
  readonly types: TypeConditions
  readonly costs: CostRules
  /** The errors for what is kept from the viewer; the document has it marked, and the plan is without it. */
  readonly withheld?: WithheldErrors
}): CompiledOperation {
  const { operation, fragments } = findOperation(document, operationName)
  const { node } = plan
  const source = node?.kind === 'Subscription' ? compileRoot(node.primary, { types, names }, []) : undefined
  const rest = node?.kind === 'Subscription' ? node.rest : node
  const steps = rest && compileSteps(rest, { types, names })
  const conditionNames = conditionVariables([operation, ...fragments.values()])
  const answers = new BoundedCache<string, ReturnType<typeof compileAnswer>>(MAX_CONDITION_VALUES)

  return {
    operation,
    fragments,
    conditionNames,
    source,
    async execute({ variables, coerced, fetch, event }) {
      const gathered = await executeSteps(steps, { variables, booleans: coerced, fetch, isAsked: (path) => isAsked(path, operation, fragments, coerced) }, { event: source && event && { step: source, result: event } })
      const { completion, introspect, unauthorized } = answers.getOrMake(conditionNames.map((name) => String(coerced[name])).join(), () => compileAnswer(coerced))
      const { data, findings, cost } = completion.complete(gathered.data, { introspection: introspect?.(coerced) ?? {}, variables: coerced, shared: gathered.shared })
      const errors = unauthorized.length === 0 ? gathered.errors : [...unauthorized, ...gathered.errors]
      if (findings.length === 0) return { data, errors, cost }
      return { data, errors: [...errors, ...findingErrors(findings, gathered)], cost }
    },
  }

  function compileAnswer(booleans: Booleans) {
    const selecting = { schema: apiSchema, fragments, booleans }
    return {
      completion: compileCompletion(selecting, rootTypeOf(apiSchema, operation), operation.selectionSet, names, costs),
      introspect: compileIntrospection(selecting, operation),
      unauthorized: withheld(booleans),
    }
  }
}

/** The variables of `@skip` and `@include`. */
export function conditionVariables(definitions: readonly (OperationDefinitionNode | FragmentDefinitionNode)[]): string[] {
  const found = new Set<string>()
  for (const definition of definitions) {
    visit(definition, {
      Directive({ name, arguments: [argument] = [] }) {
        if ((name.value === 'skip' || name.value === 'include') && argument?.value.kind === Kind.VARIABLE) found.add(argument.value.name.value)
      },
    })
  }
  return [...found]
}

export function findOperation(document: DocumentNode, operationName: string | null): Pick<CompiledOperation, 'operation' | 'fragments'> {
  const fragments = new Map<string, FragmentDefinitionNode>()
  let operation: OperationDefinitionNode | undefined
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    else if (definition.kind === Kind.OPERATION_DEFINITION && (operationName === null || definition.name?.value === operationName)) operation ??= definition
  }
  if (!operation) throw new Error('The document has no such operation.')
  return { operation, fragments }
}

export function rootTypeOf(schema: GraphQLSchema, { operation }: OperationDefinitionNode): GraphQLObjectType {
  const type = schema.getRootType(operation)
  if (!type) throw new Error(`The schema has no type for a ${operation}.`)
  return type
}
