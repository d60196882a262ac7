import { currentTrace, withTrace } from './trace.ts'

/** How long the answer to a request is waited for. Only a query is given up when nobody waits: a mutation runs to its end, and keeps its outcome. */
export class Patience {
  /** Nobody waits any more. */
  isOver = false
  /** Set once it is known that the request changes nothing. */
  mayBeGivenUp = false
  readonly #stops = new Set<() => void>()

  end(): void {
    if (this.isOver) return
    this.isOver = true
    for (const stop of this.#stops) stop()
  }

  /** Calls `stop` once nobody waits. Answers how to call that off. */
  onEnd(stop: () => void): () => void {
    this.#stops.add(stop)
    return () => { this.#stops.delete(stop) }
  }
}

/** The patience of the query that is being answered; none of anything else. */
export function patienceOfQuery(): Patience | undefined {
  const patience = currentTrace()?.patience
  return patience?.mayBeGivenUp ? patience : undefined
}

/** Work that other requests share: it goes on though the one that began it is given up. */
export function shared<T>(work: () => T): T {
  const trace = currentTrace()
  return trace?.patience ? withTrace({ ...trace, patience: undefined }, work) : work()
}
