import { TRACEPARENT_BYTES, traceparentOf } from '../../../operations/traceparent.ts'

/** The router, the subgraphs and what they cause go on with the trace that begins here. */
export function newTraceparent(): string {
  return traceparentOf(crypto.getRandomValues(new Uint8Array(TRACEPARENT_BYTES)))
}
