import type { QueryPlan } from '@apollo/query-planner'
import { Kind, OperationTypeNode, visit, type DocumentNode, type GraphQLSchema } from 'graphql'
import { BoundedCache } from '../bounded-cache.ts'
import type { CostRules } from '../cost/cost-rules.ts'
import type { ClientNames } from '../planning/client-names.ts'
import { findOperation, type CompiledOperation, type WithheldErrors } from './compiled-operation.ts'
import { DEFER, takeApart } from './deferred-fragments.ts'
import { compileDeferredOperation, type DeferredOperation } from './deferred-operation.ts'
import type { TypeConditions } from './type-conditions.ts'

/** Of one operation: for each set of values of the variables that say what to defer there is a plan, and so many are kept. */
export const MAX_DEFER_VALUES = 4

/** So often an operation is planned again before nothing of it is fetched later. */
const MAX_GIVEN_UP = 8

/** The document without `@defer`, as it is answered to clients that cannot read an answer in parts; the same one if it defers nothing. */
export function withoutDefer(document: DocumentNode): DocumentNode {
  return visit(document, { Directive: ({ name }) => name.value === DEFER ? null : undefined })
}

interface Planned {
  readonly plan: QueryPlan
  /** From the plan's names to the client's. */
  readonly names: ClientNames
}

/**
 * Adds to an operation how it is answered in parts. `compiled` and `planned` are of the document without `@defer`, `document` has it; `plan` plans what is labelled.
 */
export function compileDeferrable({ compiled, planned, document, operationName, plan, apiSchema, types, costs, withheld }: {
  readonly compiled: CompiledOperation
  readonly planned: Planned
  readonly document: DocumentNode
  readonly operationName: string | null
  readonly plan: (labelled: DocumentNode) => Planned
  readonly apiSchema: GraphQLSchema
  readonly types: TypeConditions
  readonly costs: CostRules
  readonly withheld?: WithheldErrors
}): CompiledOperation {
  const { operation, fragments } = findOperation(document, operationName)
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) return compiled
  const { conditionNames } = compiled
  const deferNames = deferVariables(document)
  const operations = new BoundedCache<string, { readonly deferred: DeferredOperation | undefined }>(MAX_DEFER_VALUES)

  return {
    ...compiled,
    inParts: (coerced) => operations.getOrMake(deferNames.map((name) => String(coerced[name])).join(), () => {
      const deferring = takeApart({ schema: apiSchema, operation, fragments, booleans: coerced })
      return { deferred: deferring && compileDeferredOperation({ deferring, ...planDeferred(deferring.document, plan, planned), conditionNames, apiSchema, types, costs, withheld }) }
    }).deferred,
  }
}

/**
 * The planner forgets which deferred fragment it is in where `@requires` asks other subgraphs in the middle of it, and then gives up, naming the fragment.
 * That one is planned as if it were not deferred: it comes with what it is in, and is still sent by itself.
 */
function planDeferred(labelled: DocumentNode, plan: (labelled: DocumentNode) => Planned, whole: Planned): Planned {
  const givenUp = new Set<string>()
  while (givenUp.size < MAX_GIVEN_UP) {
    try {
      return plan(withoutLabels(labelled, givenUp))
    } catch (error) {
      const [, label] = /has deferRef "(\w+)"/.exec(String(error)) ?? []
      if (label === undefined || givenUp.has(label)) return whole
      givenUp.add(label)
    }
  }
  return whole
}

function withoutLabels(document: DocumentNode, labels: ReadonlySet<string>): DocumentNode {
  return visit(document, {
    Directive({ name, arguments: [label] = [] }) {
      return name.value === DEFER && label?.value.kind === Kind.STRING && labels.has(label.value.value) ? null : undefined
    },
  })
}

/** The variables of `@defer(if: …)`. */
export function deferVariables(document: DocumentNode): string[] {
  const found = new Set<string>()
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== DEFER) return
      for (const { value } of given) if (value.kind === Kind.VARIABLE) found.add(value.name.value)
    },
  })
  return [...found]
}
