import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql'
import { currentTrace } from '../trace.ts'
import { isTracing, SpanKind, traced } from '../tracing.ts'

/**
 * `subscribe` as graphql-js has it, but with a context of its own for each update, and an iterator whose `return()`
 * takes effect at once: the library's waits behind a pending `next()`.
 */
export async function subscribeWithFreshContext(
  args: ExecutionArgs,
  freshContext: () => unknown,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args)
  if (!(Symbol.asyncIterator in source)) return source

  const events = source[Symbol.asyncIterator]()
  const answer = async (event: unknown): Promise<ExecutionResult> => execute({ ...args, rootValue: event, contextValue: freshContext() })
  const answerTo = (event: unknown) => {
    const { traceparent } = event as { readonly traceparent?: string | null }
    return isTracing() && typeof traceparent === 'string' ? inTraceOf(traceparent, () => answer(event)) : answer(event)
  }
  const results: AsyncIterableIterator<ExecutionResult> = {
    [Symbol.asyncIterator]: () => results,
    async next() {
      const event = await events.next()
      if (event.done) return { done: true, value: undefined }
      return { done: false, value: await answerTo(event.value) }
    },
    async return() {
      await events.return?.()
      return { done: true, value: undefined }
    },
    async throw(error) {
      await events.return?.()
      throw error
    },
  }
  return results
}

/** An update belongs to the trace of what changed; the router is told, and goes on with it. */
function inTraceOf(traceparent: string, answer: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
  const requestId = currentTrace()?.requestId ?? 'none'
  return traced({ requestId, correlationId: requestId, traceparent }, 'live update', { kind: SpanKind.PRODUCER, remote: true }, async () => {
    const result = await answer()
    return { ...result, extensions: { ...result.extensions, traceparent: currentTrace()?.traceparent } }
  })
}
