import { ROOT_CONTEXT, SpanStatusCode, trace, TraceFlags, type Context, type Span, type Tracer } from '@opentelemetry/api'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { describe, expect, it } from '@jest/globals'
import { TailSampler } from '#kit/tail-sampler.ts'

describe('what is kept of traces', () => {
  it('drops what was quick and well, and keeps what was slow, with all that belongs to it', () => {
    const { tracer, kept } = sampling(0)

    request(tracer, { name: 'quick', ms: 20 })
    request(tracer, { name: 'slow', ms: 501 })

    expect(kept()).toEqual(['slow: SELECT', 'slow'])
  })

  it('keeps what failed, however deep', () => {
    const { tracer, kept } = sampling(0)

    request(tracer, { name: 'failed', ms: 5, fails: true })

    expect(kept()).toEqual(['failed: SELECT', 'failed'])
  })

  it('decides for each segment: one that another process began is one of its own', () => {
    const { tracer, kept } = sampling(0)
    const caller = request(tracer, { name: 'slow caller', ms: 900 })

    request(tracer, { name: 'quick callee', ms: 3, parent: remoteFrom(caller) })

    expect(kept()).toEqual(['slow caller: SELECT', 'slow caller'])
  })

  it('keeps what ends after a segment that was kept', () => {
    const { tracer, kept } = sampling(0)
    const root = tracer.startSpan('root', { startTime: 1_000 }, ROOT_CONTEXT)
    const late = tracer.startSpan('late', {}, trace.setSpan(ROOT_CONTEXT, root))

    root.end(2_000)
    late.end()

    expect(kept()).toEqual(['root', 'late'])
  })

  it('keeps the same part of the rest in every process', () => {
    const [here, there] = [sampling(0.25), sampling(0.25)]

    for (let i = 0; i < 2_000; i++) {
      const caller = request(here.tracer, { name: `r${i}`, ms: 1 })
      request(there.tracer, { name: `r${i}`, ms: 1, parent: remoteFrom(caller) })
    }

    expect(here.kept()).toEqual(there.kept())
    expect(here.kept().length / 4_000).toBeGreaterThan(0.18)
    expect(here.kept().length / 4_000).toBeLessThan(0.32)
  })

  it('does not grow with spans that never end', () => {
    const { tracer, kept } = sampling(1)

    for (let i = 0; i < 20_000; i++) tracer.startSpan('forgotten', {}, ROOT_CONTEXT)
    request(tracer, { name: 'after', ms: 1 })

    expect(kept()).toEqual(['after: SELECT', 'after'])
  })
})

function sampling(ratio: number): { tracer: Tracer; kept: () => string[] } {
  const exporter = new InMemorySpanExporter()
  const provider = new BasicTracerProvider({ spanProcessors: [new TailSampler({ next: new SimpleSpanProcessor(exporter), slowMs: 500, ratio })] })
  return { tracer: provider.getTracer('test'), kept: () => exporter.getFinishedSpans().map(({ name }) => name) }
}

function request(tracer: Tracer, { name, ms, fails = false, parent = ROOT_CONTEXT }: { name: string; ms: number; fails?: boolean; parent?: Context }): Span {
  const startTime = 1_700_000_000_000
  const span = tracer.startSpan(name, { startTime }, parent)
  const inner = tracer.startSpan(`${name}: SELECT`, { startTime }, trace.setSpan(parent, span))
  if (fails) inner.setStatus({ code: SpanStatusCode.ERROR })
  inner.end(startTime)
  span.end(startTime + ms)
  return span
}

function remoteFrom(span: Span): Context {
  return trace.setSpanContext(ROOT_CONTEXT, { ...span.spanContext(), isRemote: true, traceFlags: TraceFlags.SAMPLED })
}
