import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SECRETS, startGuardedGraph, type Asker, type GuardedGraph } from './guarded-graph.ts'

const SIGNED_IN: Asker = {}
const BUYER: Asker = { scopes: ['costs:read'] }

let graph: GuardedGraph
beforeAll(async () => { graph = await startGuardedGraph() })
afterAll(async () => { await graph[Symbol.asyncDispose]() })

/** What a stranger gets, and which places it is told to have no right to. */
async function asked(query: string, asker?: Asker, variables?: Record<string, unknown>) {
  graph.shop.calls.length = graph.stock.calls.length = 0
  const { status, body } = await graph.ask(query, asker, { variables })
  const { data, errors = [] } = body
  return { status, data, refused: errors.map(({ path, extensions }) => `${path?.join('.')} ${String(extensions['code'])}`), text: JSON.stringify(body) }
}

const refused = (...paths: string[]) => paths.map((path) => `${path} UNAUTHORIZED_FIELD_OR_TYPE`)

describe('what a viewer may not have', () => {
  it('is null with one error, which names the place alone, and the rest is answered', async () => {
    const { body, status } = await graph.ask('{ open staff }')

    expect(status).toBe(200)
    expect(body).toEqual({
      data: { open: 'open', staff: null },
      errors: [{ message: 'You are not authorized to ask for `staff`.', path: ['staff'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
    })
  })

  it('is asked of no subgraph, nor is what has nothing else in it', async () => {
    const { data, refused: places } = await asked('{ me { name } product(id: "1") { maker { id name } } staff }')

    expect(data).toEqual({ me: null, product: null, staff: null })
    expect(places).toEqual(refused('me', 'product.maker', 'staff'))
    expect(graph.shop.calls).toEqual([])
  })

  it.each<[string, string, Record<string, unknown>, string[]]>([
    ['a field by its alias', '{ open: staff }', { open: null }, ['open']],
    ['a field under the alias of an open one, and an open one under its', '{ staff: open open: staff }', { staff: 'open', open: null }, ['open']],
    ['a type', '{ me { __typename name } }', { me: null }, ['me']],
    ['an enum', '{ shade }', { shade: null }, ['shade']],
    ['a scalar', '{ sum }', { sum: null }, ['sum']],
    ['a field in an inline fragment', '{ ... { staff } ... on Query { other: staff } open }', { staff: null, other: null, open: 'open' }, ['staff', 'other']],
    ['a field in a fragment within a fragment', '{ ...a open } fragment a on Query { ...b } fragment b on Query { staff }', { staff: null, open: 'open' }, ['staff']],
    ['a field of the elements of a list, told once', '{ shelf { id cost } }', { shelf: [{ id: '1', cost: null }, { id: '2', cost: null }] }, ['shelf.@.cost']],
    ['a field of lists within lists', '{ shelf { similar { id cost } } }', { shelf: [1, 2].map(() => ({ similar: [{ id: '1', cost: null }, { id: '2', cost: null }] })) }, ['shelf.@.similar.@.cost']],
    ['a field that is asked for twice', '{ product(id: "1") { id cost } product(id: "1") { cost maker { id } } }', { product: { id: '1', cost: null, maker: null } }, ['product.cost', 'product.maker']],
    ['a key that was aliased to it', '{ shelf { id: cost name left } }', { shelf: [{ id: null, name: 'Lamp', left: 100 }, { id: null, name: 'Desk', left: 200 }] }, ['shelf.@.id']],
    ['a member of a union, but for its name', '{ found { __typename ... on Product { name cost } ... on Secret { code name } } }', { found: [{ __typename: 'Product', name: 'Lamp', cost: null }, null] }, ['found.@.name', 'found.@.cost', 'found.@.code']],
    ['what one implementation guards, on the interface', '{ media { __typename title } }', null as never, ['media.@.title']],
    ['an implementation of an interface', '{ tagged { tag } }', null as never, ['tagged']],
    ['a field that a requirement of another subgraph leads to', '{ shelf { name profit } }', { shelf: [{ name: 'Lamp', profit: null }, { name: 'Desk', profit: null }] }, ['shelf.@.profit']],
    ['an argument from the context', '{ page { number line { id signed } } }', { page: { number: 1, line: { id: 'l', signed: null } } }, ['page.line.signed']],
  ])('is kept from a stranger: %s', async (_what, query, data, places) => {
    const answer = await asked(query)

    expect(answer.data).toEqual(data)
    expect(answer.refused).toEqual(refused(...places))
    expect(answer.text).not.toMatch(SECRETS)
  })

  it('rises, as any null does, where the schema promises a value', async () => {
    expect(await asked('{ strict { name hidden } open }')).toMatchObject({ data: { strict: null, open: 'open' }, refused: refused('strict.hidden') })
    expect(await asked('{ found { ... on Product { id } ... on Secret { id code } } }')).toMatchObject({ data: { found: [{ id: '1' }, null] } })
    expect((await asked('{ media { title } open }')).data).toBeNull()
  })

  it('counts only where `@skip` and `@include` let it be asked for', async () => {
    const query = 'query ($with: Boolean!) { open staff @include(if: $with) ... @skip(if: $with) { other: staff } }'

    expect(await asked(query, undefined, { with: true })).toMatchObject({ data: { open: 'open', staff: null }, refused: refused('staff') })
    expect(await asked(query, undefined, { with: false })).toMatchObject({ data: { open: 'open', other: null }, refused: refused('other') })
  })

  it('does not come by way of what subgraphs tell each other', async () => {
    const { text } = await asked('{ shelf { name left __typename } }')

    expect(text).not.toMatch(SECRETS)
    for (const { query, variables } of [...graph.shop.calls, ...graph.stock.calls]) expect(`${query}${JSON.stringify(variables)}`).not.toContain('cost')
  })

  it('keeps a mutation from being executed, of which nothing may be seen', async () => {
    const { data, refused: places } = await asked('mutation { discount(id: "1") { cost } restock(id: "1") { id } }')

    expect(data).toEqual({ discount: null, restock: null })
    expect(places).toEqual(refused('discount.cost', 'restock'))
    expect(graph.shop.calls).toEqual([])
  })

  it('is not the names of types, and not the schema', async () => {
    expect((await asked('{ found { __typename } }')).data).toEqual({ found: [{ __typename: 'Product' }, { __typename: 'Secret' }] })
    expect((await asked('{ staff __type(name: "User") { name } }')).data).toEqual({ staff: null, __type: { name: 'User' } })
  })

  it('cannot be had by entity look-ups: they are none of the graph', async () => {
    expect(await asked('{ _entities(representations: [{ __typename: "User", id: "usr_1" }]) { ... on User { name } } }')).toMatchObject({ status: 400 })
  })
})

describe('who meets the requirements', () => {
  it.each<[string, string, Asker, Record<string, unknown>]>([
    ['whoever is signed in', '{ staff me { name } shade found { ... on Secret { code } } }', SIGNED_IN, { staff: 's3cret', me: { name: 'Ada' }, shade: 'DARK', found: [{}, { code: 's3cret' }] }],
    ['all scopes of one list', '{ either }', { scopes: ['b', 'a'] }, { either: 's3cret' }],
    ['or all of another', '{ either }', { scopes: ['c'] }, { either: 's3cret' }],
    ['every scope', '{ either sum }', { scopes: ['*'] }, { either: 's3cret', sum: 's3cret' }],
    ['a policy', '{ ruled }', { roles: ['AUDITOR'] }, { ruled: 's3cret' }],
    ['all that is on the way', '{ product(id: "1") { cost profit maker { name } } }', BUYER, { product: { cost: 7, profit: 1007, maker: { name: 'Ada' } } }],
    ['all implementations\'', '{ media { title } tagged { tag } }', SIGNED_IN, { media: [{ title: 'The Book' }, { title: 'The Tape' }], tagged: [{ tag: 'open' }, { tag: 's3cret' }] }],
    ['a context\'s', '{ page { line { signed } } }', SIGNED_IN, { page: { line: { signed: 'Bob' } } }],
  ])('gets everything: %s', async (_who, query, asker, data) => {
    expect(await asked(query, asker)).toMatchObject({ data, refused: [] })
  })

  it.each<[string, string, Asker, string[]]>([
    ['half of a list of scopes', '{ either }', { scopes: ['a'] }, ['either']],
    ['scopes without the policy', '{ ruled }', { scopes: ['*'] }, ['ruled']],
    ['a session without the scope', '{ product(id: "1") { id cost profit } }', SIGNED_IN, ['product.cost', 'product.profit']],
  ])('is not: %s', async (_who, query, asker, places) => {
    expect(await asked(query, asker)).toMatchObject({ refused: refused(...places) })
  })

  it('is everybody where an empty list is enough', async () => {
    expect(await asked('{ free }')).toMatchObject({ data: { free: 'free' }, refused: [] })
  })
})
