import { GraphQLError, type ExecutionResult } from 'graphql'
import type { Logger } from '#kit/log.ts'
import { subscriptionInterrupted } from '../errors.ts'
import { checkVariables, executePlan, type DataSources } from '../execute-plan.ts'
import type { Operation, OperationPlanner } from '../operation.ts'
import type { RequestContext } from '../request-context.ts'
import type { SubgraphResult } from '../subgraph-data-source.ts'
import type { LoadedSupergraph } from '../supergraph.ts'
import { FederatedIterator } from './federated-iterator.ts'
import { planSubscription, type SubscriptionPlan } from './plan.ts'
import { openUpstream, type UpstreamConnection } from './upstream.ts'

export interface Subscriptions {
  /**
   * Subscribes to the subgraph that owns the field and fills every event from the others. A refusal is the first and last
   * payload; an upstream that breaks off ends the iterator with `SUBSCRIPTION_INTERRUPTED`. Variables that do not fit and an
   * operation that cannot be planned are a result with errors, and nothing is opened.
   */
  subscribe(operation: Operation, context: RequestContext): AsyncIterableIterator<ExecutionResult, undefined> | ExecutionResult
  /** Subscriptions of clients that have not ended. */
  readonly active: number
}

export function createSubscriptions({ supergraph, planner, dataSources, connections, maxRows, maxQueuedEvents, log }: {
  supergraph: LoadedSupergraph
  planner: OperationPlanner
  dataSources: DataSources
  connections: ReadonlyMap<string, UpstreamConnection>
  maxRows: number
  maxQueuedEvents: number
  log: Logger
}): Subscriptions {
  let active = 0

  return {
    subscribe(operation, context) {
      const errors = checkVariables(supergraph, operation, maxRows)
      if (errors.length > 0) return { errors }
      let plan: SubscriptionPlan
      try {
        plan = planSubscription(planner, operation)
      } catch (error) {
        return { errors: [error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error })] }
      }
      const { serviceName } = plan.primary
      const connection = connections.get(serviceName)
      if (!connection) throw new Error(`There is no connection to the subgraph ${serviceName}.`)

      active += 1
      return new FederatedIterator<SubgraphResult>({
        maxQueuedEvents,
        open: (sink) => openUpstream(connection, plan.primary, operation.variables, context, {
          event: (result) => sink.next(result),
          completed: () => sink.end(),
          interrupted(cause) {
            log.warn({ err: cause, subgraph: serviceName, requestId: context.requestId }, 'a subscription was interrupted')
            sink.end({ errors: [subscriptionInterrupted(serviceName)] })
          },
        }),
        resolve: (event, signal) => fillEvent(operation, plan, event, { ...context, signal }),
        overflow() {
          log.warn({ subgraph: serviceName, requestId: context.requestId, maxQueuedEvents }, 'a subscriber was too slow')
          return { errors: [subscriptionInterrupted(serviceName)] }
        },
        onClose: () => { active -= 1 },
      })
    },
    get active() { return active },
  }

  async function fillEvent(operation: Operation, { primary, perEvent }: SubscriptionPlan, event: SubgraphResult, context: RequestContext): Promise<ExecutionResult> {
    const owner = dataSources[primary.serviceName]
    try {
      const result = await executePlan({
        supergraph,
        operation: { ...operation, plan: perEvent },
        // The text of the subscription is in the plan once; whatever else goes to its owner is a query for entities.
        dataSources: {
          ...dataSources,
          [primary.serviceName]: {
            process: async (options) => options.request.query === primary.operation || !owner ? event : owner.process(options),
          },
        },
        context,
        log,
      })
      // A refusal has no data, and must not look like an event whose data is null.
      return event.data === undefined ? { errors: result.errors } : result
    } catch (error) {
      log.error({ err: error, requestId: context.requestId }, 'an event could not be filled')
      return { errors: [subscriptionInterrupted(primary.serviceName)] }
    }
  }
}
