/** A trace that begins with a call (W3C Trace Context): the graph, and what the call causes in it, go on with it. Nothing is recorded on this side. */
export function newTraceparent(): string {
  const random = Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `00-${random.slice(0, 32)}-${random.slice(32)}-00`
}
