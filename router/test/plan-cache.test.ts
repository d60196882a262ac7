import { describe, expect, it } from '@jest/globals'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { figures, startToyGraph } from './toy-graph.ts'

describe('planning an operation once', () => {
  it('takes a text that looks different for the same operation', async () => {
    await using graph = await startToyGraph()
    const texts = [
      'query Q($id: ID!) { order(id: $id) { ...a ...b } } fragment a on Order { id } fragment b on Order { status }',
      '# a comment\nquery Q($id: ID!) {\n  order(id: $id) {\n    ...a, ...b\n  }\n}\nfragment b on Order { status }\nfragment a on Order { id }\n',
      'query Q($id: ID!) { order(id: $id) { ...a ...b } } fragment a on Order { id } fragment b on Order { status } query Other { slow }',
    ]

    const answers = []
    for (const query of [...texts, ...texts]) answers.push(await graph.post({ query, operationName: 'Q', variables: { id: 'ord_1' } }))

    for (const { body } of answers) expect(body).toEqual({ data: { order: { id: 'ord_1', status: 'PLACED' } } })
    expect(await figures(graph)).toMatchObject({ plan_cache_operations: 1, plan_cache_misses_total: 1, plan_cache_hits_total: 5 })
  })

  it('plans what arrives many times at once only once', async () => {
    await using graph = await startToyGraph()

    const answers = await Promise.all(Array.from({ length: 40 }, () => graph.post({ query: '{ order(id: "ord_1") { buyer { name } } }' })))

    for (const { body } of answers) expect(body).toEqual({ data: { order: { buyer: { name: 'Ada' } } } })
    expect(await figures(graph)).toMatchObject({ plan_cache_misses_total: 1, plan_cache_hits_total: 39 })
  })

  it('tells operations of one document apart', async () => {
    await using graph = await startToyGraph()
    const query = 'query A { viewer { kind } } query B { order(id: "ord_1") { id } }'

    for (const operationName of ['A', 'B', 'A', 'B']) {
      const { body } = await graph.post({ query, operationName })
      expect(body.data).toEqual(operationName === 'A' ? { viewer: { kind: 'ANONYMOUS' } } : { order: { id: 'ord_1' } })
    }
    expect(await figures(graph)).toMatchObject({ plan_cache_operations: 2, plan_cache_misses_total: 2, plan_cache_hits_total: 2 })
    expect((await graph.post({ query })).body.errors?.[0]?.extensions['code']).toBe('OPERATION_RESOLUTION_FAILURE')
  })

  it('keeps nothing that is not valid, and refuses it beside a known operation too', async () => {
    await using graph = await startToyGraph()
    const valid = 'query A { viewer { kind } }'
    await graph.post({ query: valid })

    for (const query of ['{ nothing }', '{ nothing }', `${valid} query B { nothing }`, `${valid} fragment unused on Viewer { kind }`]) {
      const { body } = await graph.post({ query, operationName: query.startsWith(valid) ? 'A' : null })
      expect([query, body.errors?.[0]?.extensions['code']]).toEqual([query, 'GRAPHQL_VALIDATION_FAILED'])
    }
    expect(await figures(graph)).toMatchObject({ plan_cache_operations: 1, plan_cache_misses_total: 1, plan_cache_hits_total: 0 })
  })

  it('says of a bad variable where it stands in the text that was sent', async () => {
    await using graph = await startToyGraph()
    await graph.post({ query: 'query ($by: Filter!) { filter(by: $by) }', variables: { by: { atLeast: 1 } } })

    const { body } = await graph.post({ query: '\n\n   query ($by: Filter!) { filter(by: $by) }', variables: { by: { atLeast: 'x' } } })

    expect(body.errors).toEqual([expect.objectContaining({ locations: [{ line: 3, column: 11 }], extensions: { code: 'BAD_USER_INPUT' } })])
    expect(await figures(graph)).toMatchObject({ plan_cache_operations: 1 })
  })

  it('says of too many rows where they stand in the text that was sent', async () => {
    await using graph = await startToyGraph({ maxRows: 50 })
    const query = 'query ($n: Int!) { order(id: "ord_1") { shipments(first: $n) { number } } }'
    await graph.post({ query, variables: { n: 1 } })

    const { body } = await graph.post({ query: `\n ${query}`, variables: { n: 60 } })

    expect(body.errors).toEqual([expect.objectContaining({ message: expect.stringContaining('60 rows'), locations: [{ line: 2, column: 2 }] })])
  })
})

describe('bounding what is kept', () => {
  it('lets the least recently used go, and answers them all the same', async () => {
    await using graph = await startToyGraph({ planCacheMiB: 0.25 })
    const hot = { query: '{ order(id: "ord_1") { hot: status } }' }
    await graph.post(hot)

    for (let index = 0; index < 60; index++) {
      const { body } = await graph.post({ query: `{ order(id: "ord_1") { field${index}: status ${'x: __typename '.repeat(20)} } }` })
      expect(body.data).toMatchObject({ order: { [`field${index}`]: 'PLACED' } })
      await graph.post(hot)
    }

    const { plan_cache_bytes: bytes, plan_cache_operations: operations, plan_cache_evictions_total: evictions, ...counts } = await figures(graph)
    expect(bytes).toBeLessThanOrEqual(0.25 * 1024 * 1024)
    expect(operations).toBeGreaterThan(1)
    expect(evictions).toBe(61 - (operations ?? 0))
    // The hot one was planned once: it never was the least recently used.
    expect(counts).toMatchObject({ plan_cache_misses_total: 61, plan_cache_hits_total: 60 })
  })

  it('answers what is too large to be kept', async () => {
    await using graph = await startToyGraph({ planCacheMiB: 0.001 })

    for (let times = 0; times < 2; times++) {
      expect((await graph.post({ query: '{ order(id: "ord_1") { id } }' })).body).toEqual({ data: { order: { id: 'ord_1' } } })
    }

    expect(await figures(graph)).toMatchObject({ plan_cache_operations: 0, plan_cache_bytes: 0, plan_cache_misses_total: 2 })
  })

  it('does not grow with the texts of one operation', async () => {
    await using graph = await startToyGraph({ planCacheMiB: 0.25 })

    for (let index = 0; index < 200; index++) await graph.post({ query: `{ viewer { kind } } # ${index} ${'x'.repeat(1_000)}` })

    const { plan_cache_bytes: bytes, ...counts } = await figures(graph)
    expect(bytes).toBeLessThan(64 * 1024)
    expect(counts).toMatchObject({ plan_cache_operations: 1, plan_cache_misses_total: 1, plan_cache_hits_total: 199, plan_cache_evictions_total: 0 })
  })
})

describe('warming up', () => {
  it('plans persisted operations before it is ready, and passes over those that are not valid', async () => {
    const valid = 'query Known { order(id: "ord_1") { buyer { name } } }'
    await using graph = await startToyGraph({ persistedOperations: [{ query: valid, operationName: 'Known' }, { query: '{ nothing }', operationName: null }] })

    await waitFor('the router to be ready', async () => (await graph.router.ready()).ready)
    expect(await figures(graph)).toMatchObject({ plan_cache_operations: 1, warm_up_skipped_total: 1, plan_cache_misses_total: 0 })

    const { body } = await graph.post({ query: valid, operationName: 'Known' })
    expect(body).toEqual({ data: { order: { buyer: { name: 'Ada' } } } })
    expect(await figures(graph)).toMatchObject({ plan_cache_hits_total: 1, plan_cache_misses_total: 0 })
    expect(graph.logged.find(({ msg }) => msg === 'warmed up')).toMatchObject({ total: 2, done: 2, skipped: 1 })
  })
})
