import { SpanStatusCode, TraceFlags, type HrTime } from '@opentelemetry/api'
import type { Resource } from '@opentelemetry/resources'
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base'
import type { Span } from './span.ts'

const SCOPE = { name: 'broxiva' }
/** By which a collector knows the traces that are kept though they were neither slow nor failed. */
const DRAWN = 'broxiva.drawn'

/** What OpenTelemetry's processors and exporters read of a span that has ended. */
export function exportedSpan(span: Span, resource: Resource): ReadableSpan {
  const { traceId, spanId, parentId, name, kind, startedAt, durationMs, failure } = span
  const attributes = { ...span.attributes, ...span.isFirst && span.segment.drawn && { [DRAWN]: true }, ...failure !== undefined && { 'error.type': failure } }
  return {
    name,
    kind,
    spanContext: () => ({ traceId, spanId, traceFlags: TraceFlags.SAMPLED }),
    ...parentId !== undefined && { parentSpanContext: { traceId, spanId: parentId, traceFlags: TraceFlags.SAMPLED, isRemote: span.isFirst } },
    startTime: hrTimeOf(startedAt),
    endTime: hrTimeOf(startedAt + durationMs),
    duration: hrTimeOf(durationMs),
    ended: true,
    status: failure === undefined ? { code: SpanStatusCode.UNSET } : { code: SpanStatusCode.ERROR, message: failure },
    attributes,
    links: [],
    events: [],
    resource,
    instrumentationScope: SCOPE,
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  }
}

/** Seconds and nanoseconds of milliseconds. */
function hrTimeOf(ms: number): HrTime {
  const seconds = Math.floor(ms / 1_000)
  return [seconds, Math.floor((ms - seconds * 1_000) * 1_000_000)]
}
