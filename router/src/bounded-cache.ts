/** Keeps the `maxEntries` entries that were used last. */
export class BoundedCache<K, V> {
  readonly #entries = new Map<K, V>()
  readonly #maxEntries: number

  constructor(maxEntries: number) {
    this.#maxEntries = maxEntries
  }

  getOrMake(key: K, make: () => V): V {
    let value = this.#entries.get(key)
    if (value === undefined) value = make()
    else this.#entries.delete(key)
    this.#entries.set(key, value)

    if (this.#entries.size > this.#maxEntries) {
      const [oldest] = this.#entries.keys()
      this.#entries.delete(oldest as K)
    }
    return value
  }
}
