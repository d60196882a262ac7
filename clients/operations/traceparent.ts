/** How many random bytes {@link traceparentOf} takes. */
export const TRACEPARENT_BYTES = 24

/** A trace that begins with a client's request, by 24 random bytes (W3C Trace Context). Clients record no spans: nothing of it is sampled yet. */
export function traceparentOf(random: Uint8Array): string {
  const hex = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `00-${hex.slice(0, 32)}-${hex.slice(32, 48)}-00`
}
