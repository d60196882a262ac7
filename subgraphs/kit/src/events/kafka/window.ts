/**
 * What one process has in hand of one partition. Messages finish in any order; what may be committed is the offset up to
 * which all are finished.
 */
export class PartitionWindow {
  /** Offset → the message's timestamp: a topic that was made anew has other messages at its offsets. */
  readonly #inHand = new Map<bigint, string>()
  readonly #lost = new AbortController()
  #next: bigint | undefined
  /** What the broker was last told, by this process. */
  committed: bigint | undefined
  /** Whether more is fetched of it. */
  paused = false

  /** Aborts when the partition belongs to somebody else, or the work ends: what has not begun must not begin. */
  get lost(): AbortSignal {
    return this.#lost.signal
  }

  get size(): number {
    return this.#inHand.size
  }

  /** Takes a message that was fetched. False when it is in hand already: the partition is read again after a rebalance. */
  take(offset: bigint, timestamp: string): boolean {
    this.#next = offset + 1n
    if (this.#inHand.get(offset) === timestamp) return false
    this.#inHand.set(offset, timestamp)
    return true
  }

  finish(offset: bigint): void {
    this.#inHand.delete(offset)
  }

  /** The first offset that is not finished; undefined as long as nothing was fetched. */
  get committable(): bigint | undefined {
    let first = this.#next
    for (const offset of this.#inHand.keys()) if (first === undefined || offset < first) first = offset
    return first
  }

  release(): void {
    this.#lost.abort()
  }
}

/** Runs work of one key in the order in which it came, and of different keys side by side. */
export class KeyedChains {
  readonly #tails = new Map<string, Promise<void>>()

  /** `work` must not reject. */
  append(key: string, work: () => Promise<void>): void {
    const tail = (this.#tails.get(key) ?? Promise.resolve()).then(work)
    this.#tails.set(key, tail)
    void tail.finally(() => { if (this.#tails.get(key) === tail) this.#tails.delete(key) })
  }

  /** Resolves when everything that was appended so far is done. */
  async idle(): Promise<void> {
    await Promise.all(this.#tails.values())
  }
}

/** Lets so many work at a time, first come first served. */
export class Slots {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(count: number) {
    this.#free = count
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((resolve) => { this.#waiting.push(resolve) })
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free++
    }
  }
}
