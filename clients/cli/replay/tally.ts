/** How often each thing happened, by its code. */
export class Tally {
  readonly #counts = new Map<string, number>()

  add(code: string, count = 1): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + count)
  }

  /** The most frequent first. */
  toObject(): Record<string, number> {
    return Object.fromEntries([...this.#counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
  }
}

/** Durations in milliseconds, and the quantiles that are read from them. */
export class Latencies {
  readonly #taken: number[] = []

  add(ms: number): void {
    this.#taken.push(ms)
  }

  summary(): LatencySummary | null {
    if (this.#taken.length === 0) return null
    const sorted = this.#taken.toSorted((a, b) => a - b)
    // The nearest rank: a value that was measured, never one in between.
    const at = (share: number) => Math.round((sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0) * 10) / 10
    return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) }
  }
}

/** In milliseconds. */
export interface LatencySummary {
  readonly count: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly max: number
}
