import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { newSpanId, newTraceparent, traceIdOf, traceparentOf, type Trace } from '#kit/trace.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { CachePolicy } from './cache-policy.ts'
import type { Cancellation } from './cancellation.ts'
import { ClientTraces } from './client-traces.ts'
import type { Deadline } from './deadline.ts'

/** How live updates reach a client. */
export const WIRES = ['websocket', 'sse', 'multipart'] as const
export type Wire = (typeof WIRES)[number]

/** What one operation knows of its asker, from the first byte to the last fetch. */
export interface RequestContext {
  /** By which live updates go out; left out where there can be none. */
  readonly wire?: Wire
  readonly viewer: Viewer
  /** Where the client is; empty when its connection is gone. */
  readonly clientAddress?: () => string
  /** Echoed to the client, sent to subgraphs, in every log line. */
  readonly requestId: string
  /** W3C Trace Context: the client's trace with a span of the router's own, or a new trace. */
  readonly traceparent: string
  /** The client's span, where its trace is continued and nothing of this process stands between. */
  readonly clientSpan?: string | undefined
  /** Whether the client wants to be told what its operation costs. */
  readonly asksCost?: boolean
  /** Aborts the operation's fetches, but for those of a mutation. */
  readonly signal?: Cancellation
  /** Left out, it is a request's time from the first fetch on. */
  readonly deadline?: Deadline
  /** Learns from each fetch how long the answer may be kept. */
  readonly policy?: CachePolicy
}

const REQUEST_ID = /^[\w.:-]{8,128}$/
const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/

const clientTraces = new ClientTraces()

/** Takes over the caller's request id and trace where they are well formed, and makes new ones otherwise. Whether the caller has its trace sampled decides nothing here. */
export function traceOf(headers: IncomingHttpHeaders): Trace {
  const given = headers['x-request-id']
  const requestId = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID()
  return { requestId, correlationId: requestId, traceparent: continueTrace(headers.traceparent) }
}

/** The caller's span, when it names one and `trace` goes on with it. */
export function parentOf({ traceparent }: IncomingHttpHeaders, trace: Trace): string | undefined {
  return typeof traceparent === 'string' && TRACEPARENT.test(traceparent) && traceIdOf(traceparent) === traceIdOf(trace.traceparent) ? traceparent : undefined
}

function continueTrace(header: string | string[] | undefined): string {
  const [, traceId] = (typeof header === 'string' && TRACEPARENT.exec(header)) || []
  return traceId !== undefined && clientTraces.goOnWith(traceId) ? traceparentOf(traceId, newSpanId(), false) : newTraceparent()
}
