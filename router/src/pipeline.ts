import { GraphQLError } from 'graphql'
import type { Logger } from '#kit/log.ts'
import { isUnexpected } from './errors.ts'
import type { Executed } from './execution/compiled-operation.ts'
import { OperationError, type OperationRequest, type Operations, type ReadyOperation } from './operations.ts'
import type { RequestContext } from './request-context.ts'
import type { SubgraphFetcher } from './subgraph-fetch.ts'

/** What an operation came to: refused before anything was asked, or executed, with whatever went wrong on the way. */
export type Answer =
  | { readonly kind: 'refused'; readonly errors: readonly GraphQLError[] }
  | ({ readonly kind: 'executed' } & Executed)

/** Queries and mutations, the same over every wire: prepare, run the plan, log what nobody expected. */
export interface Pipeline {
  /** Like `execute`, but an operation that the wire does not serve is refused: `refuse` says why. */
  execute(request: OperationRequest, context: RequestContext, refuse: (operation: ReadyOperation) => GraphQLError | undefined): Promise<Answer>
}

export function createPipeline({ operations, fetcher, log }: { operations: Operations; fetcher: SubgraphFetcher; log: Logger }): Pipeline {
  return {
    async execute(request, context, refuse) {
      const answer = await run(request, context, refuse)
      logUnexpected(answer.errors, request, context)
      return answer
    },
  }

  async function run(request: OperationRequest, context: RequestContext, refuse: (operation: ReadyOperation) => GraphQLError | undefined): Promise<Answer> {
    try {
      const ready = operations.prepare(request)
      const refused = refuse(ready)
      if (refused) return { kind: 'refused', errors: [refused] }
      const { compiled, variables, coerced } = ready
      return { kind: 'executed', ...await compiled.execute({ variables, coerced, fetch: fetcher(context) }) }
    } catch (error) {
      if (error instanceof OperationError) return { kind: 'refused', errors: error.errors }
      // The planner says of some operations that they are too complex.
      if (error instanceof GraphQLError) return { kind: 'refused', errors: [error] }
      return { kind: 'refused', errors: [new GraphQLError('The operation failed.', { originalError: error instanceof Error ? error : new Error(String(error)) })] }
    }
  }

  function logUnexpected(errors: readonly GraphQLError[], { operationName }: OperationRequest, { requestId }: RequestContext): void {
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
  }
}
