import { buildOperationContext, executeQueryPlan, type ServiceMap } from '@apollo/gateway'
import type { QueryPlan } from '@apollo/query-planner'
import { getVariableValues, GraphQLError, type ExecutionResult } from 'graphql'
import type { Logger } from '#kit/log.ts'
import { checkRows } from './limits.ts'
import type { Operation } from './operation.ts'
import type { RequestContext } from './request-context.ts'
import type { LoadedSupergraph } from './supergraph.ts'

/** Where fetches go, by subgraph name. */
export type DataSources = ServiceMap

type PlanRequestContext = Parameters<typeof executeQueryPlan>[2]

export interface PlannedOperation extends Operation {
  readonly plan: QueryPlan
}

/** What is wrong with an operation once its variables are known; to be asked before a plan runs. */
export function checkVariables({ apiSchema }: LoadedSupergraph, { document, operationName, variables }: Operation, maxRows: number): readonly GraphQLError[] {
  const { operation, fragments } = buildOperationContext({ schema: apiSchema, operationDocument: document, operationName: operationName ?? undefined })
  const { errors, coerced } = getVariableValues(apiSchema, operation.variableDefinitions ?? [], variables)
  if (coerced) return checkRows({ schema: apiSchema, operation, fragments, variables: coerced, maxRows })
  for (const error of errors) error.extensions['code'] = 'BAD_USER_INPUT'
  return errors
}

/**
 * Runs a plan and shapes what its fetches brought into the client's selection. A value that a subgraph's schema does not allow is an error of the answer, never a silent null.
 */
export async function executePlan({ supergraph, operation, dataSources, context, log }: {
  supergraph: LoadedSupergraph
  operation: PlannedOperation
  dataSources: DataSources
  context: RequestContext
  log: Logger
}): Promise<ExecutionResult> {
  const operationContext = buildOperationContext({
    schema: supergraph.apiSchema,
    operationDocument: operation.document,
    operationName: operation.operationName ?? undefined,
  })
  // Of the many fields of Apollo Server's request context the executor reads these.
  const requestContext: Pick<PlanRequestContext, 'request' | 'logger' | 'metrics' | 'context'> = {
    request: { query: operation.query, operationName: operation.operationName ?? undefined, variables: operation.variables },
    logger: log,
    metrics: {},
    context,
  }
  const { data, errors, extensions } = await executeQueryPlan(
    operation.plan, dataSources, requestContext as PlanRequestContext, operationContext, supergraph.schema, supergraph.plannerApiSchema,
  )

  const { valueCompletion, ...rest } = extensions ?? {}
  const completionErrors = Array.isArray(valueCompletion) ? valueCompletion.filter((error) => error instanceof GraphQLError) : []
  const allErrors = [...errors ?? [], ...completionErrors]
  return {
    ...data !== undefined && { data },
    ...allErrors.length > 0 && { errors: allErrors },
    ...Object.keys(rest).length > 0 && { extensions: rest },
  }
}
