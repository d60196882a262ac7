import { SpanStatusCode, type Context } from '@opentelemetry/api'
import type { ReadableSpan, Span, SpanProcessor } from '@opentelemetry/sdk-trace-base'

/** Segments that wait for their end; the oldest gives way to what comes. */
const MAX_SEGMENTS = 5_000
const MAX_SPANS = 1_000
const MAX_OPEN_SPANS = 50_000
/** For so many segments it is known what was decided, when a span ends after its segment. */
const MAX_DECISIONS = 5_000

interface Segment {
  readonly spans: ReadableSpan[]
  failed: boolean
}

/**
 * Decides on what one process does for a trace, its segment, once the first span of it has ended: what was slow or failed is kept, and of the rest a ratio,
 * by the trace's id, so that all processes keep the same traces. That a segment is slow or failed is known to its process alone: whoever wants those
 * traces whole sends everything to a collector that samples by the tail.
 */
export class TailSampler implements SpanProcessor {
  readonly #next: SpanProcessor
  readonly #slowMs: number
  readonly #keepBelow: number
  /** By the id of the span that it began with. */
  readonly #segments = new Map<string, Segment>()
  /** The segment of each span that has not ended. */
  readonly #segmentOf = new Map<string, string>()
  readonly #decisions = new Map<string, boolean>()

  constructor({ next, slowMs, ratio }: { next: SpanProcessor; slowMs: number; ratio: number }) {
    this.#next = next
    this.#slowMs = slowMs
    this.#keepBelow = Math.round(ratio * 2 ** 32)
  }

  onStart(span: Span, context: Context): void {
    this.#next.onStart(span, context)
    const { spanId } = span.spanContext()
    const parent = span.parentSpanContext
    if (this.#segmentOf.size >= MAX_OPEN_SPANS) forgetOldest(this.#segmentOf)
    const segment = parent && !parent.isRemote ? this.#segmentOf.get(parent.spanId) : undefined
    if (segment !== undefined) {
      this.#segmentOf.set(spanId, segment)
      return
    }
    this.#segmentOf.set(spanId, spanId)
    this.#segments.set(spanId, { spans: [], failed: false })
    if (this.#segments.size > MAX_SEGMENTS) forgetOldest(this.#segments)
  }

  onEnd(span: ReadableSpan): void {
    const { spanId } = span.spanContext()
    const id = this.#segmentOf.get(spanId) ?? spanId
    this.#segmentOf.delete(spanId)
    const segment = this.#segments.get(id)
    if (!segment) {
      if (this.#decisions.get(id)) this.#next.onEnd(span)
      return
    }
    if (segment.spans.length < MAX_SPANS || id === spanId) segment.spans.push(span)
    segment.failed ||= span.status.code === SpanStatusCode.ERROR
    if (id === spanId) this.#decide(id, segment, span)
  }

  #decide(id: string, { spans, failed }: Segment, first: ReadableSpan): void {
    this.#segments.delete(id)
    const kept = failed || milliseconds(first) > this.#slowMs || this.#isDrawn(first.spanContext().traceId)
    this.#decisions.set(id, kept)
    if (this.#decisions.size > MAX_DECISIONS) forgetOldest(this.#decisions)
    if (kept) for (const span of spans) this.#next.onEnd(span)
  }

  /** The last half of the id is random (W3C Trace Context, level 2). */
  #isDrawn(traceId: string): boolean {
    return Number.parseInt(traceId.slice(-8), 16) < this.#keepBelow
  }

  forceFlush(): Promise<void> {
    return this.#next.forceFlush()
  }

  shutdown(): Promise<void> {
    return this.#next.shutdown()
  }
}

function milliseconds({ duration: [seconds, nanoseconds] }: ReadableSpan): number {
  return seconds * 1_000 + nanoseconds / 1_000_000
}

function forgetOldest(map: Map<string, unknown>): void {
  for (const [oldest] of map) {
    map.delete(oldest)
    return
  }
}
