import { afterEach, describe, expect, it } from '@jest/globals'
import { SpanKind } from '@opentelemetry/api'
import { emptyResource } from '@opentelemetry/resources'
import { exportedSpan } from '#kit/exported-span.ts'
import { Span } from '#kit/span.ts'
import { currentTrace, newTraceparent, traceIdOf, type Trace } from '#kit/trace.ts'
import { annotateSpan, inSpan, spanOf, step, traced, useRecorder } from '#kit/tracing.ts'

describe('spans', () => {
  afterEach(() => useRecorder(undefined))

  it('stand within each other as the work does', async () => {
    const ended = recording()

    await traced(request(), 'request', { parent: null }, () => inSpan('fetch', {}, async () => {
      step('parse', () => {})
    }))

    const [parse, fetch, root] = ended
    expect(ended.map(({ name }) => name)).toEqual(['parse', 'fetch', 'request'])
    expect([root?.parentId, fetch?.parentId, parse?.parentId]).toEqual([undefined, root?.spanId, fetch?.spanId])
    expect(new Set(ended.map(({ traceId }) => traceId)).size).toBe(1)
    expect(new Set(ended.map(({ segment }) => segment)).size).toBe(1)
  })

  it('belong to the span that goes on around them, told by its id alone', async () => {
    const ended = recording()

    await traced(request(), 'request', {}, async () => {
      const { traceparent } = currentTrace() ?? request()
      await traced({ ...request(), traceparent }, 'subgraph in this process', {}, async () => {})
      spanOf('SELECT', traceparent, {})
      spanOf('of another trace', newTraceparent(), {})
    })

    const [subgraph, statement, other, root] = ended
    expect(subgraph).toMatchObject({ isFirst: false, parentId: root?.spanId, segment: root?.segment })
    expect(statement).toMatchObject({ isFirst: false, parentId: root?.spanId, segment: root?.segment })
    expect(other).toMatchObject({ isFirst: true })
    expect(other?.segment).not.toBe(root?.segment)
  })

  it('begin a segment of the same trace where their parent is another process', async () => {
    const ended = recording()
    const trace = request()

    await traced(trace, 'request', { remote: true }, async () => {})

    expect(ended[0]).toMatchObject({ isFirst: true, traceId: traceIdOf(trace.traceparent) })
    expect(trace.traceparent).toContain(ended[0]?.parentId)
  })

  it('go on as they were drawn where the trace began, and tell it to whoever goes on; what a client says of it counts for nothing', async () => {
    const draws = async (drawn: boolean, traceparent: string, options: { remote?: true; outside?: true }) => {
      const ended = recording({ drawn })
      const sent = await traced({ ...request(), traceparent }, 'request', options, async () => currentTrace()?.traceparent.slice(-3))
      return [sent, ended.map((span) => exportedSpan(span, emptyResource()).attributes['broxiva.drawn'])]
    }
    const sampled = newTraceparent().replace(/00$/, '01')

    expect(await draws(false, sampled, { remote: true })).toEqual(['-01', [true]])
    expect(await draws(true, newTraceparent(), { remote: true })).toEqual(['-00', [undefined]])
    expect(await draws(false, sampled, { outside: true })).toEqual(['-00', [undefined]])
    expect(await draws(true, newTraceparent(), { outside: true })).toEqual(['-01', [true]])
  })

  it('fail with what kind of error it was, and never with its message', async () => {
    const ended = recording()

    await expect(traced(request(), 'request', { attributes: { a: 1 } }, async () => {
      annotateSpan({ b: 2 })
      throw new TypeError('ada@example.com has no such thing')
    })).rejects.toThrow(TypeError)

    const [span] = ended.map((one) => exportedSpan(one, emptyResource()))
    expect(span).toMatchObject({ status: { code: 2, message: 'TypeError' }, attributes: { 'a': 1, 'b': 2, 'error.type': 'TypeError' } })
    expect(JSON.stringify(span)).not.toContain('ada@example.com')
  })

  it('are told to OpenTelemetry in its own units', () => {
    const span = new Span({ ended() {}, draw: () => false }, 'SELECT', { kind: SpanKind.CLIENT, startedAt: 1_700_000_000_250.5, parent: { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) } })

    span.end(1_700_000_001_750.75)

    const exported = exportedSpan(span, emptyResource())
    expect(exported).toMatchObject({ kind: SpanKind.CLIENT, ended: true, startTime: [1_700_000_000, 250_500_000], endTime: [1_700_000_001, 750_750_000], duration: [1, 500_250_000] })
    expect(exported.parentSpanContext).toMatchObject({ isRemote: true })
  })
})

function recording({ drawn = false } = {}): Span[] {
  const ended: Span[] = []
  useRecorder({ ended: (span) => ended.push(span), draw: () => drawn })
  return ended
}

function request(): Trace {
  return { requestId: 'req_1', correlationId: 'req_1', traceparent: newTraceparent() }
}
