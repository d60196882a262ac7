import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql'

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
  const results: AsyncIterableIterator<ExecutionResult> = {
    [Symbol.asyncIterator]: () => results,
    async next() {
      const event = await events.next()
      if (event.done) return { done: true, value: undefined }
      return { done: false, value: await execute({ ...args, rootValue: event.value, contextValue: freshContext() }) }
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
