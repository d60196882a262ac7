/** Who comes back at once costs a connection, a handshake and a subscription: no more than so many a second on average. */
const A_SECOND = 200

/** Random moments for `count` to be sent away at, in milliseconds from now: within as short a time as they can come back in, and within `maxMs` in any case. */
export function spreadOver(count: number, maxMs: number): () => number {
  const windowMs = Math.min(maxMs, count * 1000 / A_SECOND)
  return () => Math.random() * windowMs
}

/** Whoever was sent away comes back after so long, in milliseconds: a second at least, so that another router may be found, and not all at once. */
export function comeBackIn(spreadMs: number): number {
  return Math.round(1000 + Math.random() * spreadMs)
}
