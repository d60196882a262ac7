/** `first` comes before what is mapped. No generator: its `return()` would wait behind a pending `next()`. */
export function mapIterator<T, U>(source: AsyncIterator<T, undefined>, map: (value: T) => U, first?: U): AsyncIterableIterator<U, undefined> {
  let before = first
  return {
    async next() {
      if (before !== undefined) {
        const value = before
        before = undefined
        return { done: false, value }
      }
      const { done, value } = await source.next()
      return done ? { done, value: undefined } : { done: false, value: map(value) }
    },
    async return() {
      await source.return?.()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() { return this },
  }
}
