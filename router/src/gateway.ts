import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import type { Logger } from '#kit/log.ts'
import { checkVariables, executePlan, type DataSources } from './execute-plan.ts'
import type { OperationPlanner } from './operation.ts'
import type { RequestContext } from './request-context.ts'
import type { LoadedSupergraph } from './supergraph.ts'

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway']

/** Apollo Server's way into the federation executor. It shares the planner and its plans with subscriptions. */
export function createGateway({ supergraph, planner, dataSources, maxRows, log }: {
  supergraph: LoadedSupergraph
  planner: OperationPlanner
  dataSources: DataSources
  maxRows: number
  log: Logger
}): Gateway {
  let listener: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] | undefined

  return {
    onSchemaLoadOrUpdate(callback) {
      listener = callback
      return () => { listener = undefined }
    },
    async load() {
      listener?.({ apiSchema: supergraph.apiSchema, coreSupergraphSdl: supergraph.sdl })
      return {
        async executor({ source, document, operationName, request, context }) {
          const operation = { query: source, document, operationName, variables: request.variables ?? {} }
          const errors = checkVariables(supergraph, operation, maxRows)
          if (errors.length > 0) return { errors }
          const plan = planner.plan(operation)
          return executePlan({ supergraph, operation: { ...operation, plan }, dataSources, context: context as RequestContext, log })
        },
      }
    },
    async stop() { listener = undefined },
  }
}
