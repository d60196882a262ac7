import { getOperationAST, GraphQLError, parse } from 'graphql'
import type { Logger } from '#kit/log.ts'
import { CachePolicy } from './cache-policy.ts'
import { CancellationSource } from './cancellation.ts'
import type { Admitted, CostExtensions, DemandControl } from './cost/demand-control.ts'
import { isLoggedBySubgraph, isUnexpected, requestTimeoutBefore } from './errors.ts'
import type { Executed } from './execution/compiled-operation.ts'
import type { IncrementalAnswer } from './execution/incremental.ts'
import { InFlightQueries, type Bounds, type Shareable } from './in-flight-queries.ts'
import type { LimitMetrics } from './limit-metrics.ts'
import { OperationError, type OperationRequest, type Operations, type ReadOperation, type ReadyOperation } from './operations.ts'
import type { RequestContext } from './request-context.ts'
import type { SubgraphFetcher } from './subgraph-fetch.ts'
import type { Update } from './updates.ts'

/** What an operation came to: refused before anything was asked, or executed, with whatever went wrong on the way. */
export type Answer =
  | { readonly kind: 'refused'; readonly errors: readonly GraphQLError[]; readonly extensions?: CostExtensions }
  | ({ readonly kind: 'executed'; readonly extensions?: CostExtensions } & Shareable)

/** One that comes in parts, because its operation defers something. */
export type AnswerInParts = { readonly kind: 'in parts'; readonly extensions?: CostExtensions } & IncrementalAnswer

/** A subscription that was accepted. */
export interface LiveAnswer {
  readonly kind: 'live'
  readonly updates: AsyncIterableIterator<Update, undefined>
}

/** Where an operation enters, whatever wire it comes over: prepare, run the plan or subscribe, log what nobody expected. */
export interface Pipeline {
  /** Like `execute`, but an operation that the wire does not serve is refused: `refuse` says why. */
  execute(request: OperationRequest, context: RequestContext, refuse: Refuse): Promise<Answer | LiveAnswer>
  /** The same for a client that can read an answer in parts: of an operation that defers something it gets one. */
  executeInParts(request: OperationRequest, context: RequestContext, refuse: Refuse): Promise<Answer | AnswerInParts | LiveAnswer>
  /** For a request of which no document was found that may be executed: it counts as any other. Answers with what it is refused. */
  refuseUnread(why: GraphQLError, context: RequestContext): GraphQLError
}

type Refuse = (operation: ReadOperation) => GraphQLError | undefined

export function createPipeline({ operations, fetcher, demand, limits, subscribe, requestTimeoutMs, shareQueries, cachesAnswers, log }: {
  operations: Operations
  demand: DemandControl
  limits: Pick<LimitMetrics, 'refused'>
  fetcher: SubgraphFetcher
  /** Subscribes to what is ready. */
  subscribe: (request: OperationRequest, context: RequestContext, ready: ReadyOperation) => LiveAnswer['updates']
  /** Of an operation that comes without a deadline. */
  requestTimeoutMs: number
  /** Whether equal queries in flight share one execution. */
  shareQueries: boolean
  /** Whether it is to be known of answers how long they may be kept. */
  cachesAnswers: boolean
  log: Logger
}): Pipeline {
  const inFlight = shareQueries ? new InFlightQueries() : undefined

  return {
    async execute(request, context, refuse) {
      const answer = await run(request, context, refuse, (ready) => executeAtOnce(ready, context))
      if (answer.kind !== 'live') logUnexpected(answer.errors, request, context)
      return answer
    },
    async executeInParts(request, context, refuse) {
      const answer = await run<Answer | AnswerInParts>(request, context, refuse, (ready) => executeInParts(ready, request, context))
      if (answer.kind !== 'live') logUnexpected((answer.kind === 'in parts' ? answer.initial : answer).errors, request, context)
      return answer
    },
    refuseUnread(why, context) {
      const over = demand.refusedAtOnce(context)
      if (!over) demand.count(context)
      return over ?? why
    },
  }

  async function run<T extends Answer | AnswerInParts>(request: OperationRequest, context: RequestContext, refuse: Refuse, execute: (ready: ReadyOperation) => Promise<T>): Promise<T | Answer | LiveAnswer> {
    const over = demand.refusedAtOnce(context)
    if (over) return { kind: 'refused', errors: [over] }
    let isCounted = false
    let unspent: Admitted | undefined
    try {
      const read = operations.read(request, context.viewer)
      const refused = refuse(read)
      if (refused) throw refused
      // Who may not have it makes the planner no work.
      const admitting = demand.admit(read, context)
      isCounted = true
      const admitted = admitting && await admitting
      if (admitted?.refused) return { kind: 'refused', errors: [admitted.refused], extensions: admitted.extensions }
      unspent = admitted
      const ready = operations.plan(read)
      const tooDear = admitted?.refusedPlan(ready)
      if (tooDear) return { kind: 'refused', errors: [tooDear.refused], extensions: tooDear.extensions }
      if (context.deadline !== undefined && performance.now() >= context.deadline.at) throw requestTimeoutBefore()
      unspent = undefined
      // What follows the first update is not up to the client.
      if (ready.compiled.source) return { kind: 'live', updates: subscribe(request, context, ready) }
      const answer = await execute(ready)
      return admitted ? settled(answer, admitted) : answer
    } catch (error) {
      if (!isCounted) demand.count(context)
      unspent?.letGo()
      if (error instanceof OperationError) {
        limits.refused(error.errors)
        return { kind: 'refused', errors: error.errors }
      }
      // The planner says of some operations that they are too complex.
      if (error instanceof GraphQLError) return { kind: 'refused', errors: [error] }
      return { kind: 'refused', errors: [new GraphQLError('The operation failed.', { originalError: error instanceof Error ? error : new Error(String(error)) })] }
    }
  }

  async function executeAtOnce(ready: ReadyOperation, context: RequestContext): Promise<Answer> {
    const { compiled, variables, coerced } = ready
    const { signal, deadline = { at: performance.now() + requestTimeoutMs } } = context
    const execute = cachesAnswers ? executeWithPolicy : (bounds: Bounds) => compiled.execute({ variables, coerced, fetch: fetcher({ ...context, ...bounds }) })
    return { kind: 'executed', ...await (inFlight ? inFlight.execute(ready, context, deadline, execute) : execute({ signal, deadline })) }

    async function executeWithPolicy(bounds: Bounds): Promise<Executed> {
      const policy = new CachePolicy()
      return { ...await compiled.execute({ variables, coerced, fetch: fetcher({ ...context, ...bounds, policy }) }), policy }
    }
  }

  async function executeInParts(ready: ReadyOperation, request: OperationRequest, context: RequestContext): Promise<Answer | AnswerInParts> {
    const { compiled, variables, coerced } = ready
    const inParts = compiled.inParts?.(coerced)
    if (!inParts) return executeAtOnce(ready, context)
    const ending = new CancellationSource()
    const end = () => ending.abort()
    const finish = () => {
      end()
      context.signal?.removeEventListener('abort', end)
      inFlight?.executed(ready)
    }
    context.signal?.addEventListener('abort', end)
    const answer = await inParts.execute({
      variables,
      coerced,
      fetch: fetcher({ ...context, signal: ending }),
      onErrors: (errors) => logUnexpected(errors, request, context),
    })
    void answer.ended.then(finish)
    return { kind: 'in parts', ...answer }
  }

  function logUnexpected(errors: readonly GraphQLError[], request: OperationRequest, { requestId, signal }: RequestContext): void {
    const unexpected = errors.filter(isUnexpected)
    const first = unexpected.find((error) => !isLoggedBySubgraph(error)) ?? unexpected[0]
    if (!first || signal?.aborted) return
    log[isLoggedBySubgraph(first) ? 'warn' : 'error']({
      err: first.originalError ?? first,
      path: first.path,
      subgraph: first.extensions['serviceName'],
      others: unexpected.length - 1,
      operationName: nameOf(request),
      requestId,
    }, 'an operation failed unexpectedly')
  }
}

/** Clients leave the name out where a document has one operation. For the log: a document is read for it anew. */
function nameOf({ query, operationName }: OperationRequest): string | null {
  if (operationName !== null) return operationName
  try {
    return getOperationAST(parse(query, { noLocation: true }))?.name?.value ?? null
  } catch {
    return null
  }
}

/** An answer in parts is worth what all of them are: until they are there, its client is told what it may cost. */
function settled<T extends Answer | AnswerInParts>(answer: T, admitted: Admitted): T {
  switch (answer.kind) {
    case 'refused': return answer
    case 'executed': return { ...answer, extensions: admitted.settle(answer.cost) }
    case 'in parts': {
      void answer.ended.then(() => admitted.settle(answer.costSoFar()))
      return { ...answer, extensions: admitted.requested }
    }
    default: return answer satisfies never
  }
}
