/** How many milliseconds the router still waits for an answer. Relative, because two machines never agree on the time of day. */
export const TIMEOUT_HEADER = 'x-broxiva-timeout-ms'

/** By `performance.now()`; undefined when the router does not say. */
export function waitedForUntil(header: string | string[] | undefined): number | undefined {
  return typeof header === 'string' && /^\d{1,10}$/.test(header) ? performance.now() + Number(header) : undefined
}
