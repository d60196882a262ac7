import type { QueryPlan } from '@apollo/query-planner'
import {
  getOperationAST, getVariableValues, GraphQLError, Kind, NoSchemaIntrospectionCustomRule, parse, specifiedRules, validate, visit,
  type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode,
} from 'graphql'
import { deferRule } from './defer-rules.ts'
import { refusal } from './errors.ts'
import { compileOperation, type CompiledOperation } from './execution/compiled-operation.ts'
import { compileDeferrable, MAX_DEFER_VALUES, withoutDefer } from './execution/deferrable-operation.ts'
import { checkRows } from './limits.ts'
import { findDeepNesting, nestsDeeply } from './nesting.ts'
import { normaliseOperation } from './normalised-operation.ts'
import { checkExtent, type ExtentLimits } from './operation-extent.ts'
import { PlanCache, type HotOperation, type OperationText } from './plan-cache.ts'
import type { Overrides } from './planning/override-labels.ts'
import type { LoadedSupergraph } from './supergraph.ts'

/** What a compiled operation weighs for each character of its normal form and of its plan's JSON; measured as the router's README tells. */
const BYTES_PER_CHARACTER = 20

/** What a client asks to be executed. */
export interface OperationRequest {
  readonly query: string
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
  /** Told once the operation has proved valid, before it is executed. */
  readonly accepted?: () => void
}

/** An operation that may be executed with the variables that were sent. */
export interface ReadyOperation {
  readonly compiled: CompiledOperation
  readonly variables: Readonly<Record<string, unknown>>
  readonly coerced: Readonly<Record<string, unknown>>
}

export interface Operations {
  /**
   * Parses, validates, plans and compiles; once for each operation, so that a repeated text costs a look-up and its variables, and a text that differs
   * only in its looks is not planned again.
   *
   * @throws {OperationError} when it cannot be executed; nothing was asked of any subgraph.
   */
  prepare(request: OperationRequest): ReadyOperation
  /**
   * Does all but the variables in advance, for every draw of the override labels. `hits` is how often it has been asked for before.
   *
   * @throws {OperationError} when it is not valid.
   */
  warm(text: OperationText, hits?: number): void
  /** What clients ask for most. */
  hottest(count: number): HotOperation[]
  readonly cached: { readonly operations: number; readonly bytes: number }
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

/** What is the same for every execution of an operation. */
interface Prepared {
  readonly compiled: CompiledOperation
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** Whether variables say how large its pages are: then its rows are counted each time, otherwise once. */
  readonly pagesVary: boolean
}

/** An operation that was refused before its execution: its answer has errors and no data. */
export class OperationError extends Error {
  override readonly name = 'OperationError'
  readonly errors: readonly GraphQLError[]

  constructor(errors: readonly GraphQLError[]) {
    super(errors[0]?.message)
    this.errors = errors
  }
}

export function createOperations({ supergraph, extentLimits, maxTokens, maxRows, introspection, planCacheBytes, counts }: {
  supergraph: LoadedSupergraph
  extentLimits: ExtentLimits
  maxTokens: number
  maxRows: number
  /** Off, error messages do not suggest names either. */
  introspection: boolean
  planCacheBytes: number
  counts: PlanCacheCounts
}): Operations {
  const { apiSchema, types } = supergraph
  const rules = [...specifiedRules, deferRule, ...introspection ? [] : [NoSchemaIntrospectionCustomRule]]
  const cache = new PlanCache<Prepared>({ maxBytes: planCacheBytes, onEvict: () => { counts.evictions += 1 } })

  return {
    prepare({ query, operationName, variables, accepted }) {
      const overrides = supergraph.drawOverrides()
      let prepared = cache.find(query, operationName, overrides.key)
      if (prepared) counts.hits += 1
      else prepared = readAndCompile({ query, operationName }, overrides, counts)
      const { compiled, fragments, pagesVary } = prepared
      const { operation, conditionNames } = compiled
      if (nestsDeeply(variables)) throw new OperationError([refusal(400, 'BAD_USER_INPUT', 'The variables nest too deeply.')])
      const { errors, coerced } = getVariableValues(apiSchema, operation.variableDefinitions ?? [], variables)
      if (errors) throw new OperationError(badVariables({ query, operationName, variables }))
      const nulls = conditionNames.filter((name) => coerced[name] === null)
      if (nulls.length > 0) throw new OperationError(nulls.map((name) => coded(new GraphQLError(`Variable "$${name}" decides on fields and must not be null.`), 'BAD_USER_INPUT')))
      if (pagesVary && checkRows({ schema: apiSchema, operation, fragments, variables: coerced, maxRows }).length > 0) {
        throw new OperationError(checkRows({ schema: apiSchema, ...inClientsText(query, operationName), variables: coerced, maxRows }))
      }
      accepted?.()
      return { compiled, variables, coerced }
    },

    warm(text, hits = 0) {
      for (const overrides of supergraph.overrideVariants) {
        if (!cache.find(text.query, text.operationName, overrides.key)) readAndCompile(text, overrides)
      }
      if (hits > 0) cache.credit(text, hits)
    },

    hottest: (count) => cache.hottest(count),
    get cached() { return { operations: cache.size, bytes: cache.bytes } },
  }

  /** The whole document must be valid, also what of it is not executed, before a plan that another text led to is taken. */
  function readAndCompile(text: OperationText, overrides: Overrides, counted?: PlanCacheCounts): Prepared {
    const { query, operationName } = text
    const document = readDocument(query)
    const tooLarge = checkExtent(apiSchema, document, extentLimits)
    const errors = tooLarge.length > 0 ? tooLarge : validate(apiSchema, document, rules)
    if (errors.length > 0) throw new OperationError(errors.map((error) => coded(introspection ? error : withoutSuggestion(error), 'GRAPHQL_VALIDATION_FAILED')))
    const operation = getOperationAST(document, operationName)
    if (!operation) {
      throw new OperationError([refusal(400, 'OPERATION_RESOLUTION_FAILURE', operationName === null
        ? 'The document has several operations: name the one to execute.'
        : `The document has no operation named "${operationName}".`)])
    }

    const normalised = normaliseOperation(document, operation, overrides.key)
    const known = cache.findOperation(normalised.key, text, overrides.key)
    if (known) {
      if (counted) counted.hits += 1
      return known
    }
    if (counted) counted.misses += 1
    const alone = normalised.document()
    const fragments = fragmentsOf(alone)
    const pagesVary = hasPagesByVariables(alone)
    const tooMany = pagesVary ? [] : checkRows({ schema: apiSchema, operation, fragments: fragmentsOf(document), variables: {}, maxRows })
    if (tooMany.length > 0) throw new OperationError(tooMany)

    const plain = withoutDefer(alone)
    const planned = supergraph.plan(plain, null, overrides)
    const context = { operationName: null, apiSchema, types }
    const compiled = compileOperation({ ...context, ...planned, document: plain })
    const isDeferring = plain !== alone
    const prepared = {
      compiled: isDeferring ? compileDeferrable({ ...context, compiled, planned, document: alone, plan: (labelled) => supergraph.plan(labelled, null, overrides) }) : compiled,
      fragments,
      pagesVary,
    }
    const weight = (normalised.length + jsonLength(planned.plan)) * BYTES_PER_CHARACTER
    cache.add(normalised.key, prepared, isDeferring ? weight * (1 + MAX_DEFER_VALUES) : weight, text, overrides.key)
    return prepared
  }

  /** Compiled operations have forgotten where they stood in which text; errors tell the place in the client's own. */
  function inClientsText(query: string, operationName: string | null): Pick<Prepared, 'fragments'> & { readonly operation: OperationDefinitionNode } {
    const document = readDocument(query)
    const operation = getOperationAST(document, operationName)
    if (!operation) throw new Error('The document has lost its operation.')
    return { operation, fragments: fragmentsOf(document) }
  }

  function badVariables({ query, operationName, variables }: OperationRequest): GraphQLError[] {
    const { errors = [] } = getVariableValues(apiSchema, inClientsText(query, operationName).operation.variableDefinitions ?? [], variables)
    return errors.map((error) => coded(error, 'BAD_USER_INPUT'))
  }

  function readDocument(query: string): DocumentNode {
    try {
      const tooDeep = findDeepNesting(query, maxTokens)
      if (tooDeep) throw tooDeep
      return parse(query, { maxTokens })
    } catch (error) {
      if (error instanceof GraphQLError) throw new OperationError([coded(error, 'GRAPHQL_PARSE_FAILED')])
      throw error
    }
  }
}

function coded(error: GraphQLError, code: string): GraphQLError {
  error.extensions['code'] = code
  return error
}

function withoutSuggestion(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message.replace(/ ?Did you mean .+\?$/, ''), { nodes: error.nodes })
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(definitions.flatMap((definition) => definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : []))
}

function hasPagesByVariables(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    Argument({ name, value }) {
      if ((name.value === 'first' || name.value === 'last') && value.kind === Kind.VARIABLE) found = true
    },
  })
  return found
}

/** Without the documents that the planner hangs on its fetches: nothing compiled keeps them. */
function jsonLength(plan: QueryPlan): number {
  return JSON.stringify(plan, (key, value: unknown) => key === 'operationDocumentNode' ? undefined : value).length
}
