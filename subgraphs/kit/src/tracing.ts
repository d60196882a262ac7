import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace as tracesOf, TraceFlags, type Attributes, type Context, type Span, type TimeInput, type Tracer } from '@opentelemetry/api'
import { currentTrace, withTrace, type Trace } from './trace.ts'

export { SpanKind }

export interface SpanOptions {
  readonly kind?: SpanKind
  readonly attributes?: Attributes
  /** A `traceparent`; null begins a trace. Left out: that of the trace around it. */
  readonly parent?: string | null
  /** The parent is another process's, or work that may be long over: the span is the first of a segment that is sampled for itself. */
  readonly remote?: boolean
}

let tracer: Tracer | undefined

/** Whether spans are recorded: where this is false nothing below costs more than this look. */
export function isTracing(): boolean {
  return tracer !== undefined
}

/** For `startTracing` alone. */
export function useTracer(next: Tracer | undefined): void {
  tracer = next
}

/** Does `work` as part of a trace, in a span of its own where tracing is on: what goes out of it then has that span as its parent. What it rejects with fails the span. */
export async function traced<T>(trace: Trace, name: string, options: SpanOptions, work: () => Promise<T>): Promise<T> {
  if (!tracer) return withTrace(trace, work)
  const { kind, attributes, parent = trace.traceparent, remote = false } = options
  const span = tracer.startSpan(name, { kind, attributes }, parent === null ? ROOT_CONTEXT : contextOf(parent, remote))
  try {
    return await withTrace({ ...trace, traceparent: traceparentOf(span), span }, work)
  } catch (error) {
    fail(span, error)
    throw error
  } finally {
    span.end()
  }
}

/** The same within the trace that is current; outside of any, `work` alone. */
export function inSpan<T>(name: string, options: SpanOptions, work: () => Promise<T>): Promise<T> {
  const trace = currentTrace()
  return tracer && trace ? traced(trace, name, options, work) : work()
}

/** A step that does not wait, of the trace that is current. */
export function step<T>(name: string, work: () => T): T {
  const trace = currentTrace()
  if (!tracer || !trace) return work()
  const span = tracer.startSpan(name, {}, contextOf(trace.traceparent, false))
  try {
    return work()
  } catch (error) {
    fail(span, error)
    throw error
  } finally {
    span.end()
  }
}

/** Something that is over, or no more than a moment. Answers its `traceparent`; the parent's where tracing is off. */
export function spanOf(name: string, parent: string, { startedAt, error, remote = false, ...options }: Omit<SpanOptions, 'parent'> & { readonly startedAt?: TimeInput; readonly error?: unknown }): string {
  if (!tracer) return parent
  const span = tracer.startSpan(name, { ...options, startTime: startedAt }, contextOf(parent, remote))
  if (error !== undefined) fail(span, error)
  span.end()
  return traceparentOf(span)
}

/** The current span has failed, though its work comes to an end in good order. */
export function failSpan(error: unknown): void {
  const span = currentTrace()?.span
  if (span) fail(span, error)
}

export function annotateSpan(attributes: Attributes, name?: string): void {
  const span = currentTrace()?.span
  if (!span) return
  span.setAttributes(attributes)
  if (name !== undefined) span.updateName(name)
}

/** What kind of error, and never its message: that may hold personal data. */
function fail(span: Span, error: unknown): void {
  const type = error instanceof Error ? error.name : 'Error'
  span.setAttribute('error.type', type)
  span.setStatus({ code: SpanStatusCode.ERROR, message: type })
}

function contextOf(traceparent: string, isRemote: boolean): Context {
  const [, traceId = '', spanId = ''] = traceparent.split('-')
  // Recorded, whatever the flag says: a client does not decide what is kept.
  return tracesOf.setSpanContext(ROOT_CONTEXT, { traceId, spanId, isRemote, traceFlags: TraceFlags.SAMPLED })
}

function traceparentOf(span: Span): string {
  const { traceId, spanId } = span.spanContext()
  return `00-${traceId}-${spanId}-01`
}
