import type { QueryPlan } from '@apollo/query-planner'
import { step } from '#kit/tracing.ts'
import type { Viewer } from '#kit/viewer.ts'
import {
  getOperationAST, getVariableValues, GraphQLError, Kind, NoSchemaIntrospectionCustomRule, OperationTypeNode, parse, SchemaMetaFieldDef, specifiedRules,
  TypeMetaFieldDef, validate, visit,
  type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode,
} from 'graphql'
import type { Authorization, OperationNeeds, Withheld } from './authorization/authorization.ts'
import { isAllowed, type ByRole } from './authorization/for-roles.ts'
import { withoutWithheld } from './authorization/withheld.ts'
import { BoundedCache } from './bounded-cache.ts'
import { deferRule } from './defer-rules.ts'
import { costRules } from './cost/cost-rules.ts'
import { createOperationCost, type CostSettings, type OperationCost } from './cost/operation-cost.ts'
import { refusal } from './errors.ts'
import { compileOperation, findOperation, type CompiledOperation } from './execution/compiled-operation.ts'
import { compileDeferrable, MAX_DEFER_VALUES, withoutDefer } from './execution/deferrable-operation.ts'
import { checkRows } from './limits.ts'
import { findDeepNesting, nestsDeeply, variablesTooDeep } from './nesting.ts'
import { normaliseOperation } from './normalised-operation.ts'
import { checkExtent, type ExtentLimits } from './operation-extent.ts'
import { PlanCache, type HotOperation, type OperationText } from './plan-cache.ts'
import { SAME_NAMES } from './planning/client-names.ts'
import type { Overrides } from './planning/override-labels.ts'
import type { LoadedSupergraph } from './supergraph.ts'

/** What a compiled operation weighs for each character of its normal form and of its plan's JSON; measured as the router's README tells. */
const BYTES_PER_CHARACTER = 20

/** graphql-js has no code for it. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more tha[nt] \d+ tokens/

/** Of one operation, for viewers who lack different things. */
const MAX_VARIANTS = 16

const NOTHING_PLANNED: ReturnType<LoadedSupergraph['plan']> = { plan: { kind: 'QueryPlan' }, names: SAME_NAMES }

/** What a client asks to be executed. */
export interface OperationRequest {
  readonly query: string
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
  /** Told once the operation has proved valid, before it is executed. */
  readonly accepted?: () => void
}

/** What it costs is compiled with it. */
export interface CostedOperation extends CompiledOperation {
  readonly cost: OperationCost
}

/** An operation that may be executed with the variables that were sent. */
export interface ReadyOperation {
  readonly compiled: CostedOperation
  readonly variables: Readonly<Record<string, unknown>>
  readonly coerced: Readonly<Record<string, unknown>>
  /** Whether it is what the viewer may have; undefined where that is the same for all. For what goes on for long: a viewer may gain and lose. */
  readonly isRightFor?: (viewer: Viewer) => boolean
}

export interface Operations {
  /**
   * Parses, validates, plans and compiles; once for each operation, so that a repeated text costs a look-up and its variables, and a text that differs
   * only in its looks is not planned again. What the viewer may not have is left out of the plan; of each set of things that viewers lack, once.
   *
   * @throws {OperationError} when it cannot be executed; nothing was asked of any subgraph.
   */
  prepare(request: OperationRequest, viewer: Viewer): ReadyOperation
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
  readonly operation: OperationDefinitionNode
  /** Whether it asks for the schema. */
  readonly introspects: boolean
  /** What it needs of its viewers; undefined when everybody may have all of it. */
  readonly needs: OperationNeeds | undefined
  /** For a viewer who lacks what `unmet` says. */
  compiledFor(unmet: string, coerced: ReadyOperation['coerced'], counted?: PlanCacheCounts): CostedOperation
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

export function createOperations({ supergraph, authorization, unauthorized, extentLimits, maxTokens, maxRows, costSettings, introspection, planCacheBytes, counts }: {
  supergraph: LoadedSupergraph
  /** Undefined when everybody may have everything. */
  authorization: Authorization | undefined
  /** What becomes of an operation of which the viewer may not have all: the rest is answered, or nothing. */
  unauthorized: 'filter' | 'reject'
  extentLimits: ExtentLimits
  maxTokens: number
  maxRows: number
  costSettings: CostSettings
  /** Who may read the schema. Others are not suggested names in error messages either. */
  introspection: ByRole
  planCacheBytes: number
  counts: PlanCacheCounts
}): Operations {
  const { apiSchema, types, costModel } = supergraph
  const costs = costRules(apiSchema, costModel)
  const rules = [...specifiedRules, deferRule]
  const rulesWithoutIntrospection = [...rules, NoSchemaIntrospectionCustomRule]
  const cache = new PlanCache<Prepared>({ maxBytes: planCacheBytes, onEvict: () => { counts.evictions += 1 } })

  return {
    prepare({ query, operationName, variables, accepted }, viewer) {
      const overrides = supergraph.drawOverrides()
      const found = cache.find(query, operationName, overrides.key)
      if (found && !found.needs) counts.hits += 1
      const prepared = found ?? readAndCompile({ query, operationName }, overrides, isAllowed(introspection, viewer), counts)
      const { operation, introspects, needs, fragments, pagesVary } = prepared
      if (introspects && !isAllowed(introspection, viewer)) throw refusedIntrospection(query)
      if (nestsDeeply(variables)) throw new OperationError([variablesTooDeep()])
      const { errors, coerced } = getVariableValues(apiSchema, operation.variableDefinitions ?? [], variables)
      if (errors) throw new OperationError(badVariables({ query, operationName, variables }, isAllowed(introspection, viewer)))
      const unmet = needs ? needs.unmetBy(viewer) : ''
      const compiled = prepared.compiledFor(unmet, coerced, counts)
      const nulls = compiled.conditionNames.filter((name) => coerced[name] === null)
      if (nulls.length > 0) throw new OperationError(nulls.map((name) => coded(new GraphQLError(`Variable "$${name}" decides on fields and must not be null.`), 'BAD_USER_INPUT')))
      if (pagesVary && checkRows({ schema: apiSchema, operation, fragments, variables: coerced, maxRows }).length > 0) {
        throw new OperationError(checkRows({ schema: apiSchema, ...inClientsText(query, operationName), variables: coerced, maxRows }))
      }
      accepted?.()
      if (!needs) return { compiled, variables, coerced }
      return { compiled, variables, coerced, isRightFor: (other) => needs.unmetBy(other) === unmet }
    },

    warm(text, hits = 0) {
      for (const overrides of supergraph.overrideVariants) {
        if (!cache.find(text.query, text.operationName, overrides.key)) readAndCompile(text, overrides, introspection !== false).compiledFor('', {})
      }
      if (hits > 0) cache.credit(text, hits)
    },

    hottest: (count) => cache.hottest(count),
    get cached() { return { operations: cache.size, bytes: cache.bytes } },
  }

  /** The whole document must be valid, also what of it is not executed, before a plan that another text led to is taken. */
  function readAndCompile(text: OperationText, overrides: Overrides, mayIntrospect: boolean, counted?: PlanCacheCounts): Prepared {
    const { query, operationName } = text
    const document = readDocument(query)
    const tooLarge = checkExtent(apiSchema, document, extentLimits)
    const errors = tooLarge.length > 0 ? tooLarge : step('graphql validate', () => validate(apiSchema, document, mayIntrospect ? rules : rulesWithoutIntrospection))
    if (errors.length > 0) throw new OperationError(errors.map((error) => coded(mayIntrospect ? error : withoutSuggestion(error), 'GRAPHQL_VALIDATION_FAILED')))
    const operation = getOperationAST(document, operationName)
    if (!operation) {
      throw new OperationError([refusal(400, 'OPERATION_RESOLUTION_FAILURE', operationName === null
        ? 'The document has several operations: name the one to execute.'
        : `The document has no operation named "${operationName}".`)])
    }

    const normalised = normaliseOperation(document, operation, overrides.key)
    const known = cache.findOperation(normalised.key, text, overrides.key)
    if (known) {
      if (counted && !known.needs) counted.hits += 1
      return known
    }
    const alone = normalised.document()
    const pagesVary = hasPagesByVariables(alone)
    const tooMany = pagesVary ? [] : checkRows({ schema: apiSchema, operation, fragments: fragmentsOf(document), variables: {}, maxRows })
    if (tooMany.length > 0) throw new OperationError(tooMany)

    const needs = authorization?.needsOf(alone)
    const common = { operation: findOperation(alone, null).operation, introspects: asksForSchema(alone), needs, fragments: fragmentsOf(alone), pagesVary }
    if (!needs) {
      if (counted) counted.misses += 1
      const { compiled, bytes } = compile(alone, normalised.length, overrides)
      const prepared = { ...common, compiledFor: () => compiled }
      cache.add(normalised.key, prepared, bytes, text, overrides.key)
      return prepared
    }
    // Planned for the first viewer who may have some of it.
    const prepared = { ...common, compiledFor: compiledForNeeds({ needs, alone, length: normalised.length, overrides, onWeight: (bytes) => cache.grow(normalised.key, bytes) }) }
    cache.add(normalised.key, prepared, normalised.length * BYTES_PER_CHARACTER, text, overrides.key)
    return prepared
  }

  function compiledForNeeds({ needs, alone, length, overrides, onWeight }: {
    needs: OperationNeeds
    alone: DocumentNode
    length: number
    overrides: Overrides
    onWeight: (bytes: number) => void
  }): Prepared['compiledFor'] {
    const withheldBy = new BoundedCache<string, Withheld>(MAX_VARIANTS)
    const variants = new BoundedCache<string, CostedOperation>(MAX_VARIANTS)
    const isSubscription = findOperation(alone, null).operation.operation === OperationTypeNode.SUBSCRIPTION
    let weighed = 0

    return (unmet, coerced, counted) => {
      const withheld = unmet === '' ? undefined : withheldBy.getOrMake(unmet, () => needs.withhold(alone, unmet))
      if (withheld && (unauthorized === 'reject' || (isSubscription && !withoutWithheld(withheld.document)))) {
        const errors = withheld.errors(coerced)
        if (errors.length > 0) throw new OperationError(errors.map(rejected))
      }
      let isNew = false
      const variant = variants.getOrMake(unmet, () => {
        isNew = true
        const { compiled, bytes } = compile(withheld?.document ?? alone, length, overrides, withheld)
        weighed += 1
        if (weighed <= MAX_VARIANTS) onWeight(bytes)
        return compiled
      })
      if (counted) counted[isNew ? 'misses' : 'hits'] += 1
      return variant
    }
  }

  /** `document` has what is withheld marked. */
  function compile(document: DocumentNode, length: number, overrides: Overrides, withheld?: Withheld): { readonly compiled: CostedOperation; readonly bytes: number } {
    const plain = withoutDefer(document)
    const planned = plan(plain)
    const context = { operationName: null, apiSchema, types, costs, withheld: withheld?.errors }
    const compiled = compileOperation({ ...context, ...planned, document: plain })
    const cost = createOperationCost({ rules: costs, model: costModel, compiled, plan: planned.plan, supergraphSchema: types.schema, settings: costSettings })
    const weight = (length + jsonLength(planned.plan)) * BYTES_PER_CHARACTER
    if (plain === document) return { compiled: { ...compiled, cost }, bytes: weight }
    return { compiled: { ...compileDeferrable({ ...context, compiled, planned, document, plan }), cost }, bytes: weight * (1 + MAX_DEFER_VALUES) }

    function plan(marked: DocumentNode): ReturnType<LoadedSupergraph['plan']> {
      const left = withheld ? withoutWithheld(marked) : marked
      return left ? step('graphql plan', () => supergraph.plan(left, null, overrides)) : NOTHING_PLANNED
    }
  }

  function refusedIntrospection(query: string): OperationError {
    return new OperationError(validate(apiSchema, readDocument(query), [NoSchemaIntrospectionCustomRule]).map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')))
  }

  /** Compiled operations have forgotten where they stood in which text; errors tell the place in the client's own. */
  function inClientsText(query: string, operationName: string | null): Pick<Prepared, 'fragments'> & { readonly operation: OperationDefinitionNode } {
    const document = readDocument(query)
    const operation = getOperationAST(document, operationName)
    if (!operation) throw new Error('The document has lost its operation.')
    return { operation, fragments: fragmentsOf(document) }
  }

  function badVariables({ query, operationName, variables }: OperationRequest, maySuggest: boolean): GraphQLError[] {
    const { errors = [] } = getVariableValues(apiSchema, inClientsText(query, operationName).operation.variableDefinitions ?? [], variables)
    return errors.map((error) => coded(maySuggest ? error : withoutSuggestion(error), 'BAD_USER_INPUT'))
  }

  function readDocument(query: string): DocumentNode {
    try {
      const tooDeep = findDeepNesting(query, maxTokens)
      if (tooDeep) throw tooDeep
      return step('graphql parse', () => parse(query, { maxTokens }))
    } catch (error) {
      if (error instanceof GraphQLError && TOO_MANY_TOKENS.test(error.message)) Object.assign(error.extensions, { limit: 'tokens', maximum: maxTokens })
      if (error instanceof GraphQLError) throw new OperationError([coded(error, 'GRAPHQL_PARSE_FAILED')])
      throw error
    }
  }
}

function coded(error: GraphQLError, code: string): GraphQLError {
  error.extensions['code'] = code
  return error
}

/** Nothing was executed: 403 where the client can read it from the status. */
function rejected({ message, path, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { path, extensions: { ...extensions, http: { status: 403, headers: {} } } })
}

function withoutSuggestion(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message.replace(/ ?Did you mean .+\?$/, ''), { nodes: error.nodes, extensions: error.extensions })
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(definitions.flatMap((definition) => definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : []))
}

function asksForSchema(document: DocumentNode): boolean {
  let found = false
  visit(document, { Field({ name: { value: name } }) { found ||= name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name } })
  return found
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
