import {
  getOperationAST, getVariableValues, GraphQLError, NoSchemaIntrospectionCustomRule, parse, specifiedRules, validate,
  type DocumentNode, type ValidationRule,
} from 'graphql'
import { BoundedCache } from './bounded-cache.ts'
import { refusal } from './errors.ts'
import { compileOperation, type CompiledOperation } from './execution/compiled-operation.ts'
import { checkRows } from './limits.ts'
import type { Overrides } from './planning/override-labels.ts'
import type { LoadedSupergraph } from './supergraph.ts'

const MAX_OPERATIONS = 1_000

/** What a client asks to be executed. */
export interface OperationRequest {
  readonly query: string
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

/** An operation that may be executed with the variables that were sent. */
export interface ReadyOperation {
  readonly compiled: CompiledOperation
  readonly variables: Readonly<Record<string, unknown>>
  readonly coerced: Readonly<Record<string, unknown>>
}

export interface Operations {
  /**
   * Parses, validates, plans and compiles; once for each text and name, so that a repeated operation costs a look-up and its variables.
   *
   * @throws {OperationError} when it cannot be executed; nothing was asked of any subgraph.
   */
  prepare(request: OperationRequest): ReadyOperation
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

export function createOperations({ supergraph, validationRules, maxTokens, maxRows, introspection }: {
  supergraph: LoadedSupergraph
  validationRules: readonly ValidationRule[]
  maxTokens: number
  maxRows: number
  /** Off, error messages do not suggest names either. */
  introspection: boolean
}): Operations {
  const { apiSchema, types } = supergraph
  const rules = [...specifiedRules, ...validationRules, ...introspection ? [] : [NoSchemaIntrospectionCustomRule]]
  const compiledOperations = new BoundedCache<string, CompiledOperation>(MAX_OPERATIONS)

  return {
    prepare({ query, operationName, variables }) {
      const overrides = supergraph.drawOverrides()
      const key = operationName === null && overrides.key === '' ? query : `${operationName ?? ''}\0${overrides.key}\0${query}`
      const compiled = compiledOperations.getOrMake(key, () => compile(query, operationName, overrides))
      const { operation, fragments } = compiled
      const { errors, coerced } = getVariableValues(apiSchema, operation.variableDefinitions ?? [], variables)
      if (errors) throw new OperationError(errors.map((error) => coded(error, 'BAD_USER_INPUT')))
      const nulls = compiled.conditionNames.filter((name) => coerced[name] === null)
      if (nulls.length > 0) throw new OperationError(nulls.map((name) => coded(new GraphQLError(`Variable "$${name}" decides on fields and must not be null.`), 'BAD_USER_INPUT')))
      const tooMany = checkRows({ schema: apiSchema, operation, fragments: Object.fromEntries(fragments), variables: coerced, maxRows })
      if (tooMany.length > 0) throw new OperationError(tooMany)
      return { compiled, variables, coerced }
    },
  }

  function compile(query: string, operationName: string | null, overrides: Overrides): CompiledOperation {
    const document = readDocument(query)
    const errors = validate(apiSchema, document, rules)
    if (errors.length > 0) throw new OperationError(errors.map((error) => coded(introspection ? error : withoutSuggestion(error), 'GRAPHQL_VALIDATION_FAILED')))
    if (!getOperationAST(document, operationName)) {
      throw new OperationError([refusal(400, 'OPERATION_RESOLUTION_FAILURE', operationName === null
        ? 'The document has several operations: name the one to execute.'
        : `The document has no operation named "${operationName}".`)])
    }
    return compileOperation({ document, operationName, ...supergraph.plan(document, operationName, overrides), apiSchema, types })
  }

  function readDocument(query: string): DocumentNode {
    try {
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
