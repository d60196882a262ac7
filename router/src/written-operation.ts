import { OperationTypeNode, type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import type { OperationCost, WrittenCost } from './cost/operation-cost.ts'
import { conditionVariables, findOperation, type CompiledOperation } from './execution/compiled-operation.ts'
import { deferVariables, withoutDefer } from './execution/deferrable-operation.ts'
import { takeApart } from './execution/deferred-fragments.ts'

/** What it costs is compiled with it. */
export interface CostedOperation extends CompiledOperation {
  readonly cost: OperationCost
}

/** Counts go on when the supergraph changes. */
export interface PlanCacheCounts {
  /** Requests whose plan was there. */
  hits: number
  /** Requests that had to be planned. */
  misses: number
  /** Operations that gave way to others. */
  evictions: number
}

/** A valid operation as those may have it who lack the same. What it may cost is known as it is written; it is planned when it is let through for the first time. */
export class WrittenOperation {
  readonly operation: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly cost: WrittenCost
  /** The variables of `@skip`, `@include` and `@defer`: by their type some may be null, but must not be. */
  readonly conditionNames: readonly string[]
  /** As it is answered to clients that cannot read an answer in parts. */
  readonly plain: DocumentNode
  readonly #schema: GraphQLSchema
  readonly #document: DocumentNode
  readonly #compile: (written: WrittenOperation) => CostedOperation
  #compiled: CostedOperation | undefined

  /** What is kept from its viewers is marked in `document`. */
  constructor({ schema, document, costOf, compile }: {
    /** What clients see. */
    schema: GraphQLSchema
    document: DocumentNode
    costOf: (operation: ReturnType<typeof findOperation>) => WrittenCost
    compile: (written: WrittenOperation) => CostedOperation
  }) {
    this.#schema = schema
    this.#document = document
    this.#compile = compile
    this.plain = withoutDefer(document)
    const found = findOperation(this.plain, null)
    this.operation = found.operation
    this.fragments = found.fragments
    this.cost = costOf(found)
    // Updates of a subscription come whole.
    const deferNames = found.operation.operation === OperationTypeNode.SUBSCRIPTION ? [] : deferVariables(document)
    this.conditionNames = [...new Set([...conditionVariables([found.operation, ...found.fragments.values()]), ...deferNames])]
  }

  get isPlanned(): boolean {
    return this.#compiled !== undefined
  }

  /** Whether it comes in parts with these values. */
  defers(coerced: Readonly<Record<string, unknown>>): boolean {
    return this.plain !== this.#document && takeApart({ schema: this.#schema, ...findOperation(this.#document, null), booleans: coerced }) !== undefined
  }

  /** @throws when the planner or the executor cannot do it. */
  compiled(counts?: PlanCacheCounts): CostedOperation {
    if (counts) counts[this.#compiled ? 'hits' : 'misses'] += 1
    return this.#compiled ??= this.#compile(this)
  }
}
