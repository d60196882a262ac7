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
import { createOperationCost, createWrittenCost, type CostSettings } from './cost/operation-cost.ts'
import { refusal } from './errors.ts'
import { compileOperation, findOperation } from './execution/compiled-operation.ts'
import { compileDeferrable, MAX_DEFER_VALUES } from './execution/deferrable-operation.ts'
import { checkRows } from './limits.ts'
import { findDeepNesting, nestsDeeply, variablesTooDeep } from './nesting.ts'
import { normaliseOperation } from './normalised-operation.ts'
import { checkExtent, type ExtentLimits } from './operation-extent.ts'
import { PlanCache, type HotOperation, type OperationText } from './plan-cache.ts'
import { SAME_NAMES } from './planning/client-names.ts'
import type { Overrides } from './planning/override-labels.ts'
import type { LoadedSupergraph } from './supergraph.ts'
import { WrittenOperation, type CostedOperation, type PlanCacheCounts } from './written-operation.ts'

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

/** A valid operation with the variables that were sent, before it is planned. */
export interface ReadOperation {
  readonly written: WrittenOperation
  readonly variables: Readonly<Record<string, unknown>>
  readonly coerced: Readonly<Record<string, unknown>>
  /** Whether it is what the viewer may have; undefined where that is the same for all. For what goes on for long: a viewer may gain and lose. */
  readonly isRightFor?: (viewer: Viewer) => boolean
}

/** An operation that may be executed. */
export interface ReadyOperation extends Pick<ReadOperation, 'variables' | 'coerced' | 'isRightFor'> {
  readonly compiled: CostedOperation
}

export interface Operations {
  /**
   * Parses and validates; once for each operation, so that a repeated text costs a look-up and its variables. What is refused by then, or before it is
   * planned, has made the planner no work.
   *
   * @throws {OperationError} when it cannot be executed.
   */
  read(request: OperationRequest, viewer: Viewer): ReadOperation
  /**
   * Plans and compiles; once for each operation, so that a text that differs only in its looks is not planned again. What the viewer may not have is left out of
   * the plan; of each set of things that viewers lack, once.
   *
   * @throws what the planner says of an operation that it cannot plan; nothing was asked of any subgraph.
   */
  plan(operation: ReadOperation): ReadyOperation
  /** Both. */
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

/** What is the same for every execution of an operation. */
interface Prepared {
  readonly operation: OperationDefinitionNode
  /** Whether it asks for the schema. */
  readonly introspects: boolean
  /** What it needs of its viewers; undefined when everybody may have all of it. */
  readonly needs: OperationNeeds | undefined
  /** For a viewer who lacks what `unmet` says. */
  writtenFor(unmet: string, coerced: ReadOperation['coerced']): WrittenOperation
  /** Whether a viewer was ever let through with it. */
  isPlanned(): boolean
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** Whether variables say how large its pages are: then its rows are counted each time, otherwise once. */
  readonly pagesVary: boolean
}

interface Compiling {
  readonly alone: DocumentNode
  /** Of the normal form. */
  readonly length: number
  readonly overrides: Overrides
  /** Told what each of them weighs with its plan. */
  readonly onWeight: (bytes: number) => void
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

  const operations: Operations = {
    read({ query, operationName, variables, accepted }, viewer) {
      const overrides = supergraph.drawOverrides()
      const prepared = cache.find(query, operationName, overrides.key) ?? readText({ query, operationName }, overrides, isAllowed(introspection, viewer))
      const { operation, introspects, needs, fragments, pagesVary } = prepared
      if (introspects && !isAllowed(introspection, viewer)) throw refusedIntrospection(query)
      if (nestsDeeply(variables)) throw new OperationError([variablesTooDeep()])
      const { errors, coerced } = getVariableValues(apiSchema, operation.variableDefinitions ?? [], variables)
      if (errors) throw new OperationError(badVariables({ query, operationName, variables }, isAllowed(introspection, viewer)))
      const unmet = needs ? needs.unmetBy(viewer) : ''
      const written = prepared.writtenFor(unmet, coerced)
      const nulls = written.conditionNames.filter((name) => coerced[name] === null)
      if (nulls.length > 0) throw new OperationError(nulls.map((name) => coded(new GraphQLError(`Variable "$${name}" decides on fields and must not be null.`), 'BAD_USER_INPUT')))
      if (pagesVary && checkRows({ schema: apiSchema, operation, fragments, variables: coerced, maxRows }).length > 0) {
        throw new OperationError(checkRows({ schema: apiSchema, ...inClientsText(query, operationName), variables: coerced, maxRows }))
      }
      accepted?.()
      if (!needs) return { written, variables, coerced }
      return { written, variables, coerced, isRightFor: (other) => needs.unmetBy(other) === unmet }
    },

    plan: ({ written, variables, coerced, isRightFor }) => ({ compiled: written.compiled(counts), variables, coerced, isRightFor }),

    prepare: (request, viewer) => operations.plan(operations.read(request, viewer)),

    warm(text, hits = 0) {
      for (const overrides of supergraph.overrideVariants) {
        const known = cache.find(text.query, text.operationName, overrides.key)
        if (!known?.isPlanned()) (known ?? readText(text, overrides, introspection !== false)).writtenFor('', {}).compiled()
      }
      if (hits > 0) cache.credit(text, hits)
    },

    hottest: (count) => cache.hottest(count, (prepared) => prepared.isPlanned()),
    get cached() { return { operations: cache.size, bytes: cache.bytes } },
  }
  return operations

  /** The whole document must be valid, also what of it is not executed, before a plan that another text led to is taken. */
  function readText(text: OperationText, overrides: Overrides, mayIntrospect: boolean): Prepared {
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
    if (known) return known
    const alone = normalised.document()
    const pagesVary = hasPagesByVariables(alone)
    const tooMany = pagesVary ? [] : checkRows({ schema: apiSchema, operation, fragments: fragmentsOf(document), variables: {}, maxRows })
    if (tooMany.length > 0) throw new OperationError(tooMany)

    const needs = authorization?.needsOf(alone)
    const common = { operation: findOperation(alone, null).operation, introspects: asksForSchema(alone), needs, fragments: fragmentsOf(alone), pagesVary }
    // Planned for the first viewer who is let through with it.
    const bytes = normalised.length * BYTES_PER_CHARACTER
    const compiling = { alone, length: normalised.length, overrides, onWeight: (planned: number) => cache.grow(normalised.key, needs ? planned : planned - bytes) }
    const prepared = { ...common, ...needs ? writtenForNeeds(needs, compiling) : writtenForAll(compiling) }
    cache.add(normalised.key, prepared, bytes, text, overrides.key)
    return prepared
  }

  function writtenForAll({ alone, length, overrides, onWeight }: Compiling): Pick<Prepared, 'writtenFor' | 'isPlanned'> {
    const written = write(alone, length, overrides, onWeight)
    return { writtenFor: () => written, isPlanned: () => written.isPlanned }
  }

  function writtenForNeeds(needs: OperationNeeds, { alone, length, overrides, onWeight }: Compiling): Pick<Prepared, 'writtenFor' | 'isPlanned'> {
    const withheldBy = new BoundedCache<string, Withheld>(MAX_VARIANTS)
    const variants = new BoundedCache<string, WrittenOperation>(MAX_VARIANTS)
    const isSubscription = findOperation(alone, null).operation.operation === OperationTypeNode.SUBSCRIPTION
    let weighed = 0

    return { writtenFor, isPlanned: () => weighed > 0 }

    function writtenFor(unmet: string, coerced: ReadOperation['coerced']): WrittenOperation {
      const withheld = unmet === '' ? undefined : withheldBy.getOrMake(unmet, () => needs.withhold(alone, unmet))
      if (withheld && (unauthorized === 'reject' || (isSubscription && !withoutWithheld(withheld.document)))) {
        const errors = withheld.errors(coerced)
        if (errors.length > 0) throw new OperationError(errors.map(rejected))
      }
      return variants.getOrMake(unmet, () => write(withheld?.document ?? alone, length, overrides, (bytes) => {
        weighed += 1
        if (weighed <= MAX_VARIANTS) onWeight(bytes)
      }, withheld))
    }
  }

  /** `document` has what is withheld marked. */
  function write(document: DocumentNode, length: number, overrides: Overrides, onWeight: (bytes: number) => void, withheld?: Withheld): WrittenOperation {
    return new WrittenOperation({
      schema: apiSchema,
      document,
      costOf: (found) => createWrittenCost({ ...found, rules: costs, assumedListSize: costSettings.assumedListSize }),
      compile(written) {
        const { compiled, bytes } = compile(document, written, length, overrides, withheld)
        onWeight(bytes)
        return compiled
      },
    })
  }

  function compile(document: DocumentNode, { plain, cost: written }: WrittenOperation, length: number, overrides: Overrides, withheld?: Withheld): { readonly compiled: CostedOperation; readonly bytes: number } {
    const planned = plan(plain)
    const context = { operationName: null, apiSchema, types, costs, withheld: withheld?.errors }
    const compiled = compileOperation({ ...context, ...planned, document: plain })
    const cost = createOperationCost({ written, model: costModel, plan: planned.plan, supergraphSchema: types.schema, settings: costSettings })
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
