import { describe, expect, it } from '@jest/globals'
import { Span, type SpanParent } from '#kit/span.ts'
import { TailSampler } from '#kit/tail-sampler.ts'
import { newTraceId } from '#kit/trace.ts'

describe('what is kept of traces', () => {
  it('drops what was quick and well, and keeps what was slow, with all that belongs to it', () => {
    const { recorder, kept } = sampling(0)

    request(recorder, { name: 'quick', ms: 20 })
    request(recorder, { name: 'slow', ms: 501 })

    expect(kept).toEqual(['slow: SELECT', 'slow'])
  })

  it('keeps what failed, however deep', () => {
    const { recorder, kept } = sampling(0)

    request(recorder, { name: 'failed', ms: 5, fails: true })

    expect(kept).toEqual(['failed: SELECT', 'failed'])
  })

  it('decides for each segment: one that another process began is one of its own', () => {
    const { recorder, kept } = sampling(0)
    const caller = request(recorder, { name: 'slow caller', ms: 900 })

    request(recorder, { name: 'quick callee', ms: 3, parent: remoteFrom(caller) })

    expect(kept).toEqual(['slow caller: SELECT', 'slow caller'])
  })

  it('keeps what ends after a segment that was kept, and drops what ends after one that was not', () => {
    const { recorder, kept } = sampling(0)

    for (const ms of [1_000, 1]) {
      const root = new Span(recorder, `root of ${ms} ms`, { startedAt: 1_000 })
      const late = new Span(recorder, `late in ${ms} ms`, { parent: root })
      root.end(1_000 + ms)
      late.end()
    }

    expect(kept).toEqual(['root of 1000 ms', 'late in 1000 ms'])
  })

  it('keeps the same part of the rest in every process', () => {
    const [here, there] = [sampling(0.25), sampling(0.25)]

    for (let i = 0; i < 2_000; i++) {
      const caller = request(here.recorder, { name: `r${i}`, ms: 1 })
      request(there.recorder, { name: `r${i}`, ms: 1, parent: remoteFrom(caller) })
    }

    expect(here.kept).toEqual(there.kept)
    expect(here.kept.length / 4_000).toBeGreaterThan(0.18)
    expect(here.kept.length / 4_000).toBeLessThan(0.32)
  })

  it('draws an id from outside as one, and none that its sender could choose', () => {
    const ids = Array.from({ length: 200 }, newTraceId)
    const draws = Array.from({ length: 3 }, () => sampling(0.5).recorder).map(({ draw }) => ids.map(draw))

    expect(new Set(draws.map((each) => JSON.stringify(each))).size).toBe(3)
    const { recorder } = sampling(0.5)
    expect(ids.map(recorder.draw)).toEqual(ids.map(recorder.draw))
  })

  it('keeps the first thousand spans of a segment, and the span that it began with', () => {
    const { recorder, kept } = sampling(1)
    const root = new Span(recorder, 'root', {})

    for (let i = 0; i < 5_000; i++) new Span(recorder, `r${i}`, { parent: root }).end()
    root.end()

    expect(kept).toHaveLength(1_001)
    expect(kept.slice(-2)).toEqual(['r999', 'root'])
  })

  it('takes what ends twice for ended the first time', () => {
    const { recorder, kept } = sampling(1)
    const span = new Span(recorder, 'once', {})

    span.end()
    span.end()

    expect(kept).toEqual(['once'])
  })
})

function sampling(ratio: number): { recorder: TailSampler; kept: string[] } {
  const kept: string[] = []
  return { recorder: new TailSampler({ keep: ({ name }) => kept.push(name), slowMs: 500, ratio }), kept }
}

function request(recorder: TailSampler, { name, ms, fails = false, parent }: { name: string; ms: number; fails?: boolean; parent?: SpanParent }): Span {
  const startedAt = 1_700_000_000_000
  const span = new Span(recorder, name, { parent, startedAt })
  const inner = new Span(recorder, `${name}: SELECT`, { parent: span, startedAt })
  if (fails) inner.fail('Error')
  inner.end(startedAt)
  span.end(startedAt + ms)
  return span
}

function remoteFrom({ traceId, spanId, segment: { drawn } }: Span): SpanParent {
  return { traceId, spanId, drawn }
}
