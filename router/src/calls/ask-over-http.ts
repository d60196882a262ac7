import type { Cancellation } from '../cancellation.ts'
import type { SubgraphRequest } from '../execution/subgraph-request.ts'
import type { SubgraphResult } from '../execution/execute-steps.ts'
import type { RequestContext } from '../request-context.ts'
import { addAddress, subgraphHeaders, type SubgraphConnection } from '../subgraph-connection.ts'
import { parseSubgraphResult } from '../subgraph-result.ts'
import type { SubgraphResponse } from '../subgraph-transport.ts'
import { chooseAddress, retryAfterMs, type Address } from './addresses.ts'
import type { CallTime } from './call-time.ts'
import { CallFailure } from './failure.ts'
import { repeatable, retryDelayMs } from './retries.ts'

/**
 * Asks a subgraph, and asks again where that is safe: a query as often as the budget allows, a mutation only when it never reached the subgraph.
 *
 * @throws {CallFailure}
 */
export async function askOverHttp(connection: SubgraphConnection, request: SubgraphRequest, context: RequestContext, time: CallTime): Promise<SubgraphResult> {
  const { called: { addresses, budget } } = connection
  const body = request.body()
  const signal = request.isMutation ? undefined : context.signal
  budget.earn()
  const tried: Address[] = []
  let failure: CallFailure | undefined

  for (let attempt = 1; ; attempt++) {
    const address = chooseAddress(addresses, tried)
    if (!address) throw new CallFailure('breaker_open', 'every address has failed too often', { retryAfterMs: retryAfterMs(addresses), cause: failure })
    const turn = address.breaker.begin()
    const began = performance.now()
    address.inFlight += 1
    try {
      const headers = await subgraphHeaders(connection, context, time.until - began)
      if (request.isMutation) addAddress(headers, connection, context)
      const response = await address.transport.post(address.url, { headers, body, time, signal })
      const result = readResult(response)
      address.breaker.succeeded(turn, performance.now() - began)
      return result
    } catch (error) {
      failure = withinTime(error, time)
    } finally {
      address.inFlight -= 1
    }

    const waitMs = waitBeforeRetry(failure, attempt, connection, { isMutation: request.isMutation, time })
    // What is tried again at the only address has not failed yet: it may be starting anew.
    if (failure.isItsFault && (waitMs === undefined || addresses.length > 1 || address.breaker.state !== 'closed')) address.breaker.failed(turn)
    else address.breaker.undecided(turn)
    if (waitMs === undefined) throw failure
    tried.push(address)
    connection.called.figures.retried()
    if (waitMs > 0) await wait(waitMs, signal)
  }
}

/** Undefined when it is not sent again. */
function waitBeforeRetry(failure: CallFailure, attempt: number, { retry, called: { budget, figures } }: SubgraphConnection, { isMutation, time }: { isMutation: boolean; time: CallTime }): number | undefined {
  const may = repeatable(failure)
  if (attempt > retry.retries || may === 'never' || (isMutation && may !== 'free')) return undefined
  const waitMs = retryDelayMs(failure, attempt, retry)
  if (performance.now() + waitMs >= time.until) return undefined
  if (may === 'for queries' && !budget.spend()) {
    figures.retryRefused()
    return undefined
  }
  return waitMs
}

function wait(ms: number, signal: Cancellation | undefined): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  const abort = () => {
    clearTimeout(timer)
    reject(new CallFailure('abandoned', 'nobody waits for the answer any more'))
  }
  if (signal?.aborted) abort()
  signal?.addEventListener('abort', abort)
  return promise.finally(() => signal?.removeEventListener('abort', abort))
}

/** @throws {CallFailure} when the answer is no GraphQL result, or one that says that the subgraph cannot answer. */
export function readResult(response: SubgraphResponse): SubgraphResult {
  const { status, notExecuted } = response
  if (notExecuted) throw new CallFailure('not_executed', `HTTP ${status}: nothing was executed`)
  if (status === 502 || status === 503 || status === 504) throw new CallFailure('unavailable', `HTTP ${status}`)
  try {
    return parseSubgraphResult(response)
  } catch (cause) {
    // A client's operation may be to blame for what a proxy refuses.
    throw new CallFailure('invalid', cause instanceof Error ? cause.message : String(cause), { isItsFault: status < 400 || status >= 500, cause })
  }
}

function withinTime(error: unknown, { isDeadline, isAmple }: CallTime): CallFailure {
  if (!(error instanceof CallFailure)) throw error
  if (error.kind !== 'timeout' || !isDeadline) return error
  return new CallFailure('deadline', 'the request had no more time', { isItsFault: isAmple, cause: error })
}
