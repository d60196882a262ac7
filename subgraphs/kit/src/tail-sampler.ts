import type { Span, SpanRecorder } from './span.ts'

const MAX_SPANS = 1_000

/**
 * Decides on what one process does for a trace, its segment, once the first span of it has ended: what was slow or failed is kept, and of the rest a ratio,
 * by the trace's id, so that all processes keep the same traces. That a segment is slow or failed is known to its process alone: whoever wants those
 * traces whole sends everything to a collector that samples by the tail.
 */
export class TailSampler implements SpanRecorder {
  readonly #keep: (span: Span) => void
  readonly #slowMs: number
  readonly #keepBelow: number

  constructor({ keep, slowMs, ratio }: { keep: (span: Span) => void; slowMs: number; ratio: number }) {
    this.#keep = keep
    this.#slowMs = slowMs
    this.#keepBelow = Math.round(ratio * 2 ** 32)
  }

  ended(span: Span): void {
    const { segment } = span
    if (segment.kept !== undefined) {
      if (segment.kept) this.#keep(span)
      return
    }
    if (segment.spans.length < MAX_SPANS || span.isFirst) segment.spans.push(span)
    if (!span.isFirst) return
    segment.kept = segment.failed || span.durationMs > this.#slowMs || this.#isDrawn(span.traceId)
    if (segment.kept) segment.spans.forEach(this.#keep)
    segment.spans.length = 0
  }

  /** The last half of the id is random (W3C Trace Context, level 2). */
  #isDrawn(traceId: string): boolean {
    return Number.parseInt(traceId.slice(-8), 16) < this.#keepBelow
  }
}
