import { TRACEPARENT_BYTES, traceparentOf } from '../../../operations/traceparent.ts'
import type { Ports } from '../ports/ports.ts'

/** The router, the subgraphs and what they cause go on with the trace that begins here. */
export function newTraceparent({ randomBytes }: Pick<Ports, 'randomBytes'>): string {
  return traceparentOf(randomBytes(TRACEPARENT_BYTES))
}
