import { SpanKind, type Attributes } from '@opentelemetry/api'
import { newSpanId, newTraceId, traceparentOf } from './trace.ts'

/** What one process does for a trace, from the span that it begins with. */
export class Segment {
  /** Those that have ended, in that order, until it is decided on. */
  readonly spans: Span[] = []
  failed = false
  /** Whether it is kept, once that is known. */
  kept: boolean | undefined
  /** Whether it is kept, slow and failed or not: one decision for the whole trace, made where it began, which goes along as the `sampled` flag. */
  readonly drawn: boolean
  /** From this process' monotonic clock to the time of day, one for all of its spans. */
  readonly clockOffsetMs = Date.now() - performance.now()

  constructor(drawn: boolean) {
    this.drawn = drawn
  }
}

export interface SpanRecorder {
  /** Told of each span when it has ended, once. */
  ended(span: Span): void
  /** Whether a trace that begins here, or comes from outside, is among those that are kept whatever they are. */
  draw(traceId: string): boolean
}

/** Where a span stands; without one it begins a trace. */
export interface SpanParent {
  readonly traceId: string
  readonly spanId: string
  /** Left out where the parent is another process's, or unknown: the span begins a segment. */
  readonly segment?: Segment
  /** What was decided where the trace began; left out where that was outside. */
  readonly drawn?: boolean
}

/**
 * A span while it is recorded. Every request pays for several, and one in a hundred is kept: this is a handful of fields, of which `exportedSpan` makes what
 * OpenTelemetry sends (docs/adr/0031).
 */
export class Span {
  readonly traceId: string
  readonly spanId = newSpanId()
  readonly parentId: string | undefined
  readonly kind: SpanKind
  readonly segment: Segment
  readonly isFirst: boolean
  name: string
  attributes: Attributes | undefined
  /** What kind of error it failed with. */
  failure: string | undefined
  /** Milliseconds of the time of day. */
  readonly startedAt: number
  endedAt: number | undefined
  readonly #recorder: SpanRecorder

  constructor(recorder: SpanRecorder, name: string, { kind = SpanKind.INTERNAL, attributes, parent, startedAt }: {
    kind?: SpanKind | undefined
    attributes?: Attributes | undefined
    parent?: SpanParent | undefined
    startedAt?: number | undefined
  }) {
    this.#recorder = recorder
    this.name = name
    this.kind = kind
    this.attributes = attributes
    this.traceId = parent?.traceId ?? newTraceId()
    this.parentId = parent?.spanId
    this.isFirst = !parent?.segment
    this.segment = parent?.segment ?? new Segment(parent?.drawn ?? recorder.draw(this.traceId))
    this.startedAt = startedAt ?? this.#now()
  }

  get traceparent(): string {
    return traceparentOf(this.traceId, this.spanId, this.segment.drawn)
  }

  get durationMs(): number {
    return (this.endedAt ?? this.#now()) - this.startedAt
  }

  annotate(attributes: Attributes): void {
    this.attributes = this.attributes ? { ...this.attributes, ...attributes } : attributes
  }

  fail(type: string): void {
    this.failure = type
    this.segment.failed = true
  }

  /** What ends twice has ended the first time. */
  end(at: number = this.#now()): void {
    if (this.endedAt !== undefined) return
    this.endedAt = at
    this.#recorder.ended(this)
  }

  #now(): number {
    return this.segment.clockOffsetMs + performance.now()
  }
}
