/** Requests of one trace and period: a page asks some ten at once, a partner's job perhaps more. */
const REQUESTS = 50
const PERIOD_MS = 60_000
/** Ids that are remembered. */
const MOST = 10_000

/**
 * How far traces of clients are continued. A trace is kept as a whole once one request of it was slow or failed: whoever sent everything under one id would have all of it
 * kept, in one trace without an end. Beyond so many requests a minute they begin traces of their own.
 */
export class ClientTraces {
  readonly #now: () => number
  #counts = new Map<string, number>()
  #until = 0

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  goOnWith(traceId: string): boolean {
    const now = this.#now()
    if (now >= this.#until || this.#counts.size >= MOST) {
      this.#counts = new Map()
      this.#until = now + PERIOD_MS
    }
    const count = (this.#counts.get(traceId) ?? 0) + 1
    this.#counts.set(traceId, count)
    return count <= REQUESTS
  }
}
