import { describe, expect, it } from '@jest/globals'
import { SECRETS, startGuardedGraph } from './guarded-graph.ts'

describe('a supergraph whose composer left gaps', () => {
  it('keeps what a field requires of another, although the field itself is open', async () => {
    await using graph = await startGuardedGraph({}, (sdl) => without(sdl, 'profit: Int', '@requiresScopes'))

    const { body } = await graph.ask('{ shelf { name profit } }')
    const allowed = await graph.ask('{ shelf { name profit } }', { scopes: ['costs:read'] })

    expect(body.data).toEqual({ shelf: [{ name: 'Lamp', profit: null }, { name: 'Desk', profit: null }] })
    expect(body.errors?.map(({ path }) => path)).toEqual([['shelf', '@', 'profit']])
    expect(graph.stock.calls.map(({ query }) => query).join()).not.toContain('cost')
    expect(allowed.body).toEqual({ data: { shelf: [{ name: 'Lamp', profit: 1007 }, { name: 'Desk', profit: 1090 }] } })
  })

  it('keeps what an argument has from its context, although the field itself is open', async () => {
    await using graph = await startGuardedGraph({}, (sdl) => without(sdl, 'signed', '@authenticated'))

    expect((await graph.ask('{ page { line { id signed } } }')).body.data).toEqual({ page: { line: { id: 'l', signed: null } } })
    expect((await graph.ask('{ page { line { signed } } }', {})).body.data).toEqual({ page: { line: { signed: 'Bob' } } })
  })

  it('keeps what an implementation guards, although the interface is open', async () => {
    await using graph = await startGuardedGraph({}, (sdl) => sdl
      .replace(/interface Tagged[^{]*\{/, (head) => head.replace('@authenticated', ''))
      .replace(/interface Media[^}]*\}/, (type) => type.replace('@authenticated', '')))

    for (const query of ['{ media { title } }', '{ tagged { tag } }', '{ tagged { ... on Tagged { tag } } }', '{ tagged { ... on Closed { tag } } }', '{ media { ...f } } fragment f on Media { title }']) {
      const { body } = await graph.ask(query)
      expect(JSON.stringify(body)).not.toMatch(SECRETS)
      expect(body.errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE'])
    }
    expect((await graph.ask('{ media { __typename ... on Book { title } ... on Tape { length } } }')).body).toEqual({
      data: { media: [{ __typename: 'Book', title: 'The Book' }, { __typename: 'Tape', length: 60 }] },
    })
    expect((await graph.ask('{ media { title } }', {})).body.data).toEqual({ media: [{ title: 'The Book' }, { title: 'The Tape' }] })
  })
})

describe('a supergraph that names the directives otherwise', () => {
  it('is enforced all the same', async () => {
    await using graph = await startGuardedGraph({}, (sdl) => sdl
      .replace('"https://specs.apollo.dev/authenticated/v0.1"', '"https://specs.apollo.dev/authenticated/v0.1", as: "signedIn"')
      .replaceAll('@authenticated', '@signedIn'))

    expect(graph.supergraphSdl).toContain('staff: String @join__field(graph: SHOP) @signedIn')
    expect((await graph.ask('{ staff }')).body.data).toEqual({ staff: null })
    expect((await graph.ask('{ staff }', {})).body.data).toEqual({ staff: 's3cret' })
  })
})

describe('a policy', () => {
  it.each<[string, (policy: string) => unknown]>([
    ['throws', () => { throw new Error('no') }],
    ['answers with a promise', async () => true],
    ['says no', () => false],
  ])('is not satisfied by what %s', async (_what, satisfiesPolicy) => {
    await using graph = await startGuardedGraph({ satisfiesPolicy: satisfiesPolicy as () => boolean })

    expect((await graph.ask('{ ruled }', { roles: ['AUDITOR'] })).body.data).toEqual({ ruled: null })
  })

  it('is satisfied by nobody while nothing says by whom', async () => {
    await using graph = await startGuardedGraph({ satisfiesPolicy: undefined })

    expect((await graph.ask('{ ruled }', { roles: ['AUDITOR'], scopes: ['*'] })).body.data).toEqual({ ruled: null })
  })
})

function without(sdl: string, field: string, directive: string): string {
  const changed = sdl.split('\n').map((line) => line.trim().startsWith(field) ? line.replace(new RegExp(`${directive}(\\(.*?\\]\\]\\))?`), '') : line).join('\n')
  if (changed === sdl) throw new Error(`The supergraph has no such field: ${field}`)
  return changed
}
