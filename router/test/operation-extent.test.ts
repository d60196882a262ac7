import { describe, expect, it } from '@jest/globals'
import type { RouterOptions } from '../src/router.ts'
import { startToyGraph } from './toy-graph.ts'

const times = (count: number, text: (index: number) => string) => Array.from({ length: count }, (_, index) => text(index)).join(' ')

describe('how much one operation may be', () => {
  it.each<[string, Partial<RouterOptions>, string, (size: number) => string]>([
    ['depth', { maxDepth: 4 }, 'depth', (size) => `{ order(id: "ord_1") { ${'parts { '.repeat(size - 2)} id ${'} '.repeat(size - 2)} } }`],
    ['fields', { maxFields: 4 }, 'fields', (size) => `{ order(id: "ord_1") { ${times(size - 1, (n) => `f${n}: id`)} } }`],
    ['fields in fragments', { maxFields: 4 }, 'fields', (size) => `{ order(id: "ord_1") { ${times(size - 1, (n) => `... on Order { f${n}: id }`)} } }`],
    ['root fields', { maxRootFields: 4 }, 'rootFields', (size) => `{ ${times(size, (n) => `f${n}: viewer { kind }`)} }`],
    ['root fields in a fragment', { maxRootFields: 4 }, 'rootFields', (size) => `{ ...a } fragment a on Query { ${times(size, (n) => `f${n}: __typename`)} }`],
    ['aliases', { maxAliases: 4 }, 'aliases', (size) => `{ ${times(size, (n) => `f${n}: __typename`)} }`],
    ['aliases of a fragment, wherever it is spread', { maxAliases: 4 }, 'aliases', (size) => `{ viewer { ${times(size, () => '...a')} } } fragment a on Viewer { a: kind }`],
    ['directives', { maxDirectives: 4 }, 'directives', (size) => `query ($yes: Boolean = true) { viewer { ${times(size, (n) => `f${n}: kind @include(if: $yes)`)} } }`],
    ['directives of a fragment, wherever it is spread', { maxDirectives: 4 }, 'directives', (size) => `{ viewer { ${times(size, () => '...a')} } } fragment a on Viewer { kind @skip(if: false) }`],
    ['one field under aliases', { maxFieldRepeats: 4 }, 'fieldRepeats', (size) => `{ viewer { ${times(size, (n) => `f${n}: kind`)} } }`],
    ['one field again and again', { maxFieldRepeats: 4 }, 'fieldRepeats', (size) => `{ ${times(size, () => '__typename')} }`],
    ['one field by fragments', { maxFieldRepeats: 4 }, 'fieldRepeats', (size) => `{ viewer { ${times(size, (n) => `...f${n}`)} } } ${times(size, (n) => `fragment f${n} on Viewer { kind }`)}`],
    ['one field below the same field', { maxFieldRepeats: 4 }, 'fieldRepeats', (size) => `{ viewer { kind kind } viewer { ${times(size - 2, () => 'kind')} } }`],
  ])('serves what is at the limit of %s, and refuses one more', async (_, options, limit, query) => {
    await using graph = await startToyGraph(options)

    const largest = await graph.post({ query: query(4) })
    const refused = await graph.post({ query: query(5) })

    expect(largest).toMatchObject({ status: 200, body: { data: expect.anything() } })
    expect(largest.body.errors).toBeUndefined()
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('4 are allowed'), extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit, found: 5, maximum: 4 } }] } })
  })

  it('tells the limit also to whoever may not introspect', async () => {
    await using graph = await startToyGraph({ maxDepth: 2, introspection: false })

    const refused = await graph.post({ query: '{ viewer { a: __typename } viewer { ... on Viewer { ... on Viewer { kind { x } } } } }' })

    expect(refused.body.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit: 'depth', found: 3, maximum: 2 } }])
  })

  it('serves as many directives on a field as there may be, and refuses one more', async () => {
    await using graph = await startToyGraph({ maxDirectivesPerField: 2 })

    const largest = await graph.post({ query: '{ viewer { kind @skip(if: false) @include(if: true) } }' })
    const refused = await graph.post({ query: '{ viewer { kind @skip(if: false) @include(if: true) @no } }' })

    expect(largest.body.data).toEqual({ viewer: { kind: 'ANONYMOUS' } })
    expect(refused.body.errors).toMatchObject([{ extensions: { limit: 'directivesPerField', found: 3, maximum: 2 } }])
  })

  it('lets fields of one name stand in fragments on several types', async () => {
    await using graph = await startToyGraph({ maxFieldRepeats: 2 })

    const answer = await graph.post({ query: '{ order(id: "ord_1") { id id ... on Order { id status } } viewer { kind } }' })

    expect(answer.body.data).toEqual({ order: { id: 'ord_1', status: 'PLACED' }, viewer: { kind: 'ANONYMOUS' } })
  })

  // What https://github.com/dolevf/graphql-cop asks to find out whether a server can be overloaded.
  it.each<[string, unknown]>([
    ['alias overloading', { query: `query cop { ${times(101, (n) => `alias${n}: __typename`)} }` }],
    ['batches', Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' }))],
    ['field duplication', { query: `query cop { ${'__typename \n'.repeat(500)} }` }],
    ['directive overloading', { query: 'query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }' }],
    ['circular introspection', { query: `query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }` }],
    ['circular fragments', { query: 'query cop { ...a } fragment a on Query { __typename ...b } fragment b on Query { __typename ...a }' }],
  ])('refuses %s by its defaults with one error and no data', async (_, body) => {
    await using graph = await startToyGraph()

    const answer = await graph.post(body)

    expect(answer.status).toBe(400)
    expect(answer.body.data).toBeUndefined()
    expect(answer.body.errors?.length).toBeLessThanOrEqual(2)
  })

  it('does not compare with each other what it refuses', async () => {
    await using graph = await startToyGraph()
    const chain = times(380, (n) => `fragment f${n} on Query { ${n < 379 ? `...f${n + 1}` : ''} viewer { kind } }`)
    // Validation would find this in the 380 · 379 / 2 pairs.
    const conflict = chain.replace('viewer { kind }', 'viewer { kind: userId }')

    const answer = await graph.post({ query: `{ ...f0 } ${conflict}` })

    expect(answer.body.errors).toMatchObject([{ extensions: { limit: 'fieldRepeats' } }])
  })

  it.each([['of next to nothing', '__typename'], ['of what is not there', '...nothing']])('refuses few fragments that stand for millions of spreads %s', async (_, innermost) => {
    await using graph = await startToyGraph()
    const doubling = times(50, (n) => `fragment f${n} on Query { ${n < 49 ? `...f${n + 1} ...f${n + 1}` : innermost} }`)

    const answer = await graph.post({ query: `{ ...f0 } ${doubling}` })

    expect(answer).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('selections'), extensions: { limit: 'fields' } }] } })
  })

  it('refuses many fragments that spread each other as the cycle that they are', async () => {
    await using graph = await startToyGraph()
    const clique = times(20, (n) => `fragment f${n} on Query { ${times(20, (other) => `...f${other}`)} }`)

    const answer = await graph.post({ query: `{ ...f0 } ${clique}` })

    expect(answer.status).toBe(400)
    expect(answer.body.errors?.[0]).toMatchObject({ message: expect.stringContaining('within itself'), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })
  })
})
