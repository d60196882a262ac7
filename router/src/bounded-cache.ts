/**
 * Keeps what was used last: the `maxEntries` last used at least, and less than twice as many. What is found among the young stays where it is: a `Map` whose entries are moved to its end on each
 * use outgrows its table every few of them, and the tables hold on to each other (docs/adr/0030).
 */
export class BoundedCache<K, V> {
  #young = new Map<K, V>()
  #old = new Map<K, V>()
  readonly #maxEntries: number

  constructor(maxEntries: number) {
    this.#maxEntries = maxEntries
  }

  get(key: K): V | undefined {
    const young = this.#young.get(key)
    if (young !== undefined) return young
    const old = this.#old.get(key)
    if (old !== undefined) this.set(key, old)
    return old
  }

  set(key: K, value: V): void {
    this.#young.set(key, value)
    if (this.#young.size < this.#maxEntries) return
    this.#old = this.#young
    this.#young = new Map()
  }

  getOrMake(key: K, make: () => V): V {
    const found = this.get(key)
    if (found !== undefined) return found
    const value = make()
    this.set(key, value)
    return value
  }
}
