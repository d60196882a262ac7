import { describe, expect, it } from '@jest/globals'
import { ClientTraces } from '../src/client-traces.ts'
import { startToyGraph } from './toy-graph.ts'

describe('going on with the traces of clients', () => {
  it('ends where one id is sent again and again: other requests have traces of their own', async () => {
    await using graph = await startToyGraph()
    const traceId = 'feedfeedfeedfeedfeedfeedfeedfeed'

    for (let i = 0; i < 60; i++) await graph.post({ query: '{ order(id: "ord_1") { id } }' }, { traceparent: `00-${traceId}-00f067aa0ba902b7-01` })

    const seen = graph.orders.calls.map(({ headers }) => String(headers.traceparent).split('-')[1])
    expect(seen.filter((id) => id === traceId)).toHaveLength(50)
    expect(new Set(seen).size).toBe(11)
  })

  it('counts each id for itself, and begins anew after a minute', () => {
    let now = 0
    const traces = new ClientTraces(() => now)
    const use = (id: string, times: number) => Array.from({ length: times }, () => traces.goOnWith(id)).filter(Boolean).length

    expect([use('one', 60), use('other', 60), use('one', 5)]).toEqual([50, 50, 0])
    now = 60_000
    expect(use('one', 60)).toBe(50)
  })
})
