import { newId } from './ids.ts'
import { currentTrace, newTraceparent } from './trace.ts'
import { SpanKind, traced } from './tracing.ts'

/** What wanted something that is done later, in a form that is kept beside it. */
export interface Cause {
  readonly traceparent: string
  readonly correlationId: string
  readonly causationId?: string
}

/** Null outside of requests and events. */
export function currentCause(): Cause | null {
  const trace = currentTrace()
  return trace ? { traceparent: trace.traceparent, correlationId: trace.correlationId, ...trace.causationId !== undefined && { causationId: trace.causationId } } : null
}

/** Does `work` as a part of the trace of what wanted it; without a cause, of a trace of its own. What it rejects with fails its span. */
export function onBehalfOf<T>(cause: Cause | null, name: string, work: () => Promise<T>): Promise<T> {
  const { traceparent, correlationId, causationId } = cause ?? { traceparent: newTraceparent(), correlationId: newId('own') }
  const trace = { requestId: correlationId, correlationId, traceparent, ...causationId !== undefined && { causationId } }
  return traced(trace, name, cause ? { kind: SpanKind.CONSUMER, remote: true } : { parent: null }, work)
}
