import { randomBytes } from 'node:crypto'
import type { Span, SpanRecorder } from './span.ts'

const MAX_SPANS = 1_000
/** 2³² by the golden ratio: each bit of what is multiplied with it changes the upper ones (Knuth). */
const SPREADING = 0x9E37_79B1

/**
 * Decides on what one process does for a trace, its segment, once the first span of it has ended: what was slow or failed is kept, and of the rest a ratio,
 * which was drawn where the trace began, so that all processes keep the same traces. That a segment is slow or failed is known to its process alone: whoever wants those
 * traces whole sends everything to a collector that samples by the tail.
 */
export class TailSampler implements SpanRecorder {
  readonly #keep: (span: Span) => void
  readonly #slowMs: number
  readonly draw: (traceId: string) => boolean

  constructor({ keep, slowMs, ratio }: { keep: (span: Span) => void; slowMs: number; ratio: number }) {
    this.#keep = keep
    this.#slowMs = slowMs
    this.draw = createDraw(ratio)
  }

  ended(span: Span): void {
    const { segment } = span
    if (segment.kept !== undefined) {
      if (segment.kept) this.#keep(span)
      return
    }
    if (segment.spans.length < MAX_SPANS || span.isFirst) segment.spans.push(span)
    if (!span.isFirst) return
    segment.kept = segment.failed || span.durationMs > this.#slowMs || segment.drawn
    if (segment.kept) segment.spans.forEach(this.#keep)
    segment.spans.length = 0
  }
}

/** Draws so many of all traces. By their ids, so that one id sent again and again is drawn as one, and by a secret, so that no client can choose an id that is. */
export function createDraw(ratio: number): (traceId: string) => boolean {
  const below = Math.round(ratio * 2 ** 32)
  const secret = randomBytes(4).readUInt32BE()
  // The last half of the id is random (W3C Trace Context, level 2).
  return (traceId) => Math.imul(Number.parseInt(traceId.slice(-8), 16) ^ secret, SPREADING) >>> 0 < below
}
