import type { QueryPlan } from '@apollo/query-planner'
import { Kind, OperationTypeNode, visit, type DocumentNode, type GraphQLSchema } from 'graphql'
import { BoundedCache } from '../bounded-cache.ts'
import type { ClientNames } from '../planning/client-names.ts'
import { findOperation, type CompiledOperation } from './compiled-operation.ts'
import { DEFER, takeApart } from './deferred-fragments.ts'
import { compileDeferredOperation, type DeferredOperation } from './deferred-operation.ts'
import type { TypeConditions } from './type-conditions.ts'

/** Of one operation: for each set of values of the variables that say what to defer there is a plan, and so many are kept. */
export const MAX_DEFER_VALUES = 4

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
export function compileDeferrable({ compiled, planned, document, operationName, plan, apiSchema, types }: {
  readonly compiled: CompiledOperation
  readonly planned: Planned
  readonly document: DocumentNode
  readonly operationName: string | null
  readonly plan: (labelled: DocumentNode) => Planned
  readonly apiSchema: GraphQLSchema
  readonly types: TypeConditions
}): CompiledOperation {
  const { operation, fragments } = findOperation(document, operationName)
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) return compiled
  const { conditionNames } = compiled
  const deferNames = deferVariables(document)
  const operations = new BoundedCache<string, { readonly deferred: DeferredOperation | undefined }>(MAX_DEFER_VALUES)

  return {
    ...compiled,
    conditionNames: [...new Set([...conditionNames, ...deferNames])],
    inParts: (coerced) => operations.getOrMake(deferNames.map((name) => String(coerced[name])).join(), () => {
      const deferring = takeApart({ schema: apiSchema, operation, fragments, booleans: coerced })
      return { deferred: deferring && compileDeferredOperation({ deferring, ...planOr(planned, () => plan(deferring.document)), conditionNames, apiSchema, types }) }
    }).deferred,
  }
}

/**
 * The planner gives some operations up that it can plan without `@defer`: where what `@requires` needs is deferred twice. Then nothing is fetched later,
 * and the parts are still what the client asked for.
 */
function planOr(planned: Planned, plan: () => Planned): Planned {
  try {
    return plan()
  } catch {
    return planned
  }
}

/** The variables of `@defer(if: …)`. */
function deferVariables(document: DocumentNode): string[] {
  const found = new Set<string>()
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== DEFER) return
      for (const { value } of given) if (value.kind === Kind.VARIABLE) found.add(value.name.value)
    },
  })
  return [...found]
}
