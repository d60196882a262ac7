/**
 * What `start` comes to, as an iterator. Whoever leaves it, also before it has come to anything, aborts `signal` and gets nothing more; the work may go on
 * without them.
 */
export function leavable<T>(start: (signal: AbortSignal) => Promise<AsyncIterator<T, undefined>>): AsyncIterableIterator<T, undefined> {
  const leaving = new AbortController()
  let source: Promise<AsyncIterator<T, undefined>> | undefined

  return {
    async next() {
      if (leaving.signal.aborted) return { done: true, value: undefined }
      source ??= start(leaving.signal)
      const result = await (await source).next()
      return leaving.signal.aborted ? { done: true, value: undefined } : result
    },
    async return() {
      leaving.abort()
      // What it fails with is told to who waits for the next one.
      source?.then((iterator) => iterator.return?.()).catch(() => {})
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() { return this },
  }
}

export function once<T>(value: T): AsyncIterator<T, undefined> {
  let isOver = false
  return {
    async next() {
      if (isOver) return { done: true, value: undefined }
      isOver = true
      return { done: false, value }
    },
  }
}
