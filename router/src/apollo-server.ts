import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { GraphQLError, type ValidationRule } from 'graphql'
import type { Logger } from '#kit/log.ts'
import { isUnexpected, refusal, toClientError } from './errors.ts'
import type { RequestContext } from './request-context.ts'

export type GraphServer = ApolloServer<RequestContext>

/** Apollo Server as the pipeline of queries and mutations: parse, validate, execute, format errors. Reports to nobody. */
export async function startApolloServer({ gateway, validationRules, maxTokens, introspection, production, log }: {
  gateway: ApolloServerOptionsWithGateway<RequestContext>['gateway']
  validationRules: ValidationRule[]
  maxTokens: number
  introspection: boolean
  production: boolean
  log: Logger
}): Promise<GraphServer> {
  const server = new ApolloServer<RequestContext>({
    gateway,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens },
    validationRules,
    maxRecursiveSelections: true,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    nodeEnv: production ? 'production' : 'development',
    // Its own lines say nothing that the plugin below does not say with the request's id.
    logger: { debug() {}, info() {}, warn: (message) => log.warn(message), error: (message) => log.debug(message) },
    formatError: (error) => toClientError(error, { production }),
    plugins: [
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      onlyExecutableOperations,
      logUnexpectedErrors(log),
    ],
  })
  await server.start()
  return server
}

const onlyExecutableOperations: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request }) {
        if (!operation) {
          throw refusal(400, 'OPERATION_RESOLUTION_FAILURE', request.operationName
            ? `The document has no operation named "${request.operationName}".`
            : 'The document has several operations: name the one to execute.')
        }
        if (operation.operation === 'subscription') {
          throw refusal(400, 'BAD_REQUEST', 'Subscriptions are served over WebSocket (graphql-transport-ws) at this address.')
        }
      },
    }
  },
}

function logUnexpectedErrors(log: Logger): ApolloServerPlugin<RequestContext> {
  const report = (error: unknown, requestId?: string) => log.error({ err: error, requestId }, 'an operation failed unexpectedly')
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue: { requestId }, operationName }) {
          const [first, ...others] = errors.filter(isUnexpected)
          if (!first) return
          log.error({
            err: first.originalError ?? first,
            path: first.path,
            subgraph: first.extensions['serviceName'],
            others: others.length,
            operationName,
            requestId,
          }, 'an operation failed unexpectedly')
        },
      }
    },
    async unexpectedErrorProcessingRequest({ error, requestContext }) {
      report(error, requestContext.contextValue.requestId)
    },
    async startupDidFail({ error }) {
      report(error)
    },
  }
}

/** For answers that never reach Apollo Server. */
export function formatForClient(error: unknown, { production }: { production: boolean }) {
  const graphqlError = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error instanceof Error ? error : undefined })
  return toClientError(graphqlError.toJSON(), { production })
}
