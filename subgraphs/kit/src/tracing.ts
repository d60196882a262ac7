import { SpanKind, type Attributes } from '@opentelemetry/api'
import { Span, type SpanParent, type SpanRecorder } from './span.ts'
import { currentTrace, isSampled, spanIdOf, traceIdOf, withTrace, type Trace } from './trace.ts'

export { SpanKind }

export interface SpanOptions {
  readonly kind?: SpanKind
  readonly attributes?: Attributes
  /** A `traceparent`; null begins a trace. Left out: that of the trace around it. */
  readonly parent?: string | null
  /** The parent is another process's, or work that may be long over: the span is the first of a segment that is sampled for itself. */
  readonly remote?: boolean
  /** The parent is a client's: that it wants to be sampled means nothing here. */
  readonly outside?: boolean
}

let recorder: SpanRecorder | undefined

/** Whether spans are recorded: where this is false nothing below costs more than this look. */
export function isTracing(): boolean {
  return recorder !== undefined
}

/** For `startTracing` alone. */
export function useRecorder(next: SpanRecorder | undefined): void {
  recorder = next
}

/** Does `work` as part of a trace, in a span of its own where tracing is on: what goes out of it then has that span as its parent. What it rejects with fails the span. */
export async function traced<T>(trace: Trace, name: string, options: SpanOptions, work: () => Promise<T>): Promise<T> {
  if (!recorder) return withTrace(trace, work)
  const { kind, attributes, parent = trace.traceparent, remote = false, outside = false } = options
  const span = new Span(recorder, name, { kind, attributes, parent: parent === null ? undefined : parentOf(parent, remote || outside, trace.span, outside) })
  try {
    return await withTrace({ ...trace, traceparent: span.traceparent, span }, work)
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
  return recorder && trace ? traced(trace, name, options, work) : work()
}

/** A step that does not wait, of the trace that is current. */
export function step<T>(name: string, work: () => T): T {
  const trace = currentTrace()
  if (!recorder || !trace) return work()
  const span = new Span(recorder, name, { parent: parentOf(trace.traceparent, false, trace.span) })
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
export function spanOf(name: string, parent: string, { startedAt, error, remote = false, kind, attributes }: Omit<SpanOptions, 'parent' | 'outside'> & { readonly startedAt?: number; readonly error?: unknown }): string {
  if (!recorder) return parent
  const span = new Span(recorder, name, { kind, attributes, startedAt, parent: parentOf(parent, remote) })
  if (error !== undefined) fail(span, error)
  span.end()
  return span.traceparent
}

/** The current span has failed, though its work comes to an end in good order. */
export function failSpan(error: unknown): void {
  const span = currentTrace()?.span
  if (span) fail(span, error)
}

export function annotateSpan(attributes: Attributes): void {
  currentTrace()?.span?.annotate(attributes)
}

/** What kind of error, and never its message: that may hold personal data. */
function fail(span: Span, error: unknown): void {
  span.fail(error instanceof Error ? error.name : 'Error')
}

/** A parent of this process is the span of the trace at hand, or of the one that is current; any other belongs to somebody else, as far as can be seen from here. */
function parentOf(traceparent: string, remote: boolean, given?: Span, outside = false): SpanParent {
  const spanId = spanIdOf(traceparent)
  const near = remote ? undefined : given ?? currentTrace()?.span
  if (near?.spanId === spanId) return near
  return { traceId: traceIdOf(traceparent), spanId, ...!outside && { drawn: isSampled(traceparent) } }
}
