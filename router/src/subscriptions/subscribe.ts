import { GraphQLError, type ExecutionResult } from 'graphql'
import type { Logger } from '#kit/log.ts'
import { subscriptionInterrupted } from '../errors.ts'
import type { SubgraphResult } from '../execution/execute-steps.ts'
import type { RootStep } from '../execution/steps.ts'
import { OperationError, type OperationRequest, type Operations, type ReadyOperation } from '../operations.ts'
import type { RequestContext } from '../request-context.ts'
import type { SubgraphFetcher } from '../subgraph-fetch.ts'
import { FederatedIterator } from './federated-iterator.ts'
import { openUpstream, type UpstreamConnection } from './upstream.ts'

export interface Subscriptions {
  /**
   * Subscribes to the subgraph that owns the field and fills every event from the others. A refusal is the first and last
   * payload; an upstream that breaks off ends the iterator with `SUBSCRIPTION_INTERRUPTED`. Variables that do not fit and an
   * operation that cannot be planned are a result with errors, and nothing is opened.
   */
  subscribe(request: OperationRequest, context: RequestContext): AsyncIterableIterator<ExecutionResult, undefined> | ExecutionResult
  /** Subscriptions of clients that have not ended. */
  readonly active: number
}

export function createSubscriptions({ operations, fetcher, connections, maxQueuedEvents, log }: {
  operations: Operations
  fetcher: SubgraphFetcher
  connections: ReadonlyMap<string, UpstreamConnection>
  maxQueuedEvents: number
  log: Logger
}): Subscriptions {
  let active = 0

  return {
    subscribe(request, context) {
      let ready: ReadyOperation
      try {
        ready = operations.prepare(request)
      } catch (error) {
        if (error instanceof OperationError) return { errors: error.errors }
        return { errors: [error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error })] }
      }
      const { source } = ready.compiled
      if (!source) throw new Error('The operation is no subscription.')
      return open(ready, source, context)
    },
    get active() { return active },
  }

  function open(ready: ReadyOperation, source: RootStep, context: RequestContext): AsyncIterableIterator<ExecutionResult, undefined> {
    const { subgraph } = source
    const connection = connections.get(subgraph)
    if (!connection) throw new Error(`There is no connection to the subgraph ${subgraph}.`)

    active += 1
    return new FederatedIterator<SubgraphResult>({
      maxQueuedEvents,
      open: (sink) => openUpstream(connection, source.template, ready.variables, context, {
        event: (result) => sink.next(result),
        completed: () => sink.end(),
        interrupted(cause) {
          log.warn({ err: cause, subgraph, requestId: context.requestId }, 'a subscription was interrupted')
          sink.end({ errors: [subscriptionInterrupted(subgraph)] })
        },
      }),
      resolve: (event, signal) => fillEvent(ready, source, event, { ...context, signal }),
      overflow() {
        log.warn({ subgraph, requestId: context.requestId, maxQueuedEvents }, 'a subscriber was too slow')
        return { errors: [subscriptionInterrupted(subgraph)] }
      },
      onClose: () => { active -= 1 },
    })
  }

  async function fillEvent({ compiled, variables, coerced }: ReadyOperation, { subgraph }: RootStep, event: SubgraphResult, context: RequestContext): Promise<ExecutionResult> {
    try {
      const { data, errors } = await compiled.execute({ variables, coerced, fetch: fetcher(context), event })
      // A refusal has no data, and must not look like an event whose data is null.
      if (event.data === undefined) return { errors }
      return { ...errors.length > 0 && { errors }, data: JSON.parse(data) as Record<string, unknown> }
    } catch (error) {
      log.error({ err: error, requestId: context.requestId }, 'an event could not be filled')
      return { errors: [subscriptionInterrupted(subgraph)] }
    }
  }
}
