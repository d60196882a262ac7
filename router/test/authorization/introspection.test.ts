import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startGuardedGraph, type Asker, type GuardedGraph } from './guarded-graph.ts'

const ADMIN: Asker = { roles: ['ADMIN'] }
const SCHEMA = '{ __schema { queryType { name } } }'

let graph: GuardedGraph
beforeAll(async () => { graph = await startGuardedGraph({ introspection: ['ADMIN', 'OPERATOR'], explorer: ['ADMIN'], explorerUrl: '/app/explorer' }) })
afterAll(async () => { await graph[Symbol.asyncDispose]() })

describe('introspection for roles', () => {
  it.each<[string, Asker | undefined]>([['a stranger', undefined], ['a user without the role', { roles: ['BUYER'], scopes: ['*'] }]])('is refused to %s', async (_who, asker) => {
    for (const query of [SCHEMA, '{ open ...f } fragment f on Query { alias: __type(name: "User") { name } }']) {
      const { status, body } = await graph.ask(query, asker)

      expect(status).toBe(400)
      expect(body.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED')
      expect('data' in body).toBe(false)
    }
  })

  it('is answered to who has one of them', async () => {
    for (const role of ['ADMIN', 'OPERATOR']) expect((await graph.ask(SCHEMA, { roles: ['BUYER', role] })).body).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } })
  })

  it('is refused although others have asked the same before, in whatever text', async () => {
    expect((await graph.ask(SCHEMA, ADMIN)).status).toBe(200)

    for (const query of [SCHEMA, `# otherwise\n${SCHEMA}`]) {
      const { status, body } = await graph.ask(query)
      expect(status).toBe(400)
      expect(body.errors?.[0]?.message).toMatch(/introspection/i)
    }
  })

  it('leaves `__typename` to everybody', async () => {
    expect((await graph.ask('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } })
  })

  it.each([
    ['a field', '{ oben }', {}],
    ['a type', '{ found { ... on Prodact { id } } }', {}],
    ['an argument', '{ product(id: "1", ids: "1") { name } }', {}],
    ['a value of a variable', 'query ($by: Range!) { ranged(by: $by) }', { by: { atLest: 1 } }],
    ['an enum in a variable', 'query ($by: Range!) { ranged(by: $by) }', { by: { in: 'LIHGT' } }],
  ])('goes with suggestions: of %s they are made to nobody else', async (_what, query, variables) => {
    const [theirs, strangers] = await Promise.all([graph.ask(query, ADMIN, { variables }), graph.ask(query, undefined, { variables })])

    expect(JSON.stringify(theirs.body.errors)).toContain('Did you mean')
    expect(strangers.body.errors?.[0]?.extensions['code']).toBe(theirs.body.errors?.[0]?.extensions['code'])
    expect(JSON.stringify(strangers.body)).not.toMatch(/Did you mean|\bopen\b|Product|\bid\b|atLeast|LIGHT/)
  })
})

describe('the explorer for roles', () => {
  const page = async (asker?: Asker, headers?: Record<string, string>) => fetch(new URL('/', graph.router.url), { headers: headers ?? await graph.headersOf(asker) })

  it('is shown to who has one of them', async () => {
    const response = await page(ADMIN)

    expect(response.status).toBe(200)
    const text = await response.text()
    const script = /src="([^"]+)"/.exec(text)?.[1] ?? ''
    expect((await fetch(new URL(script, graph.router.url))).status).toBe(401)
    expect((await fetch(new URL(script, graph.router.url), { headers: await graph.headersOf(ADMIN) })).status).toBe(200)
  })

  it('is not shown to others', async () => {
    expect((await page()).status).toBe(401)
    expect((await page({ roles: ['BUYER'] })).status).toBe(403)
    expect((await page(undefined, { authorization: 'Bearer none' })).status).toBe(401)
    expect(await (await page()).text()).not.toContain('explorer')
  })

  it('sends a browser that shows no credentials to where people sign in, and nobody else', async () => {
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
    const answered = async (path: string, headers: Record<string, string>) => {
      const { status, headers: told } = await fetch(new URL(path, graph.router.url), { headers, redirect: 'manual' })
      return [status, told.get('location')]
    }
    const file = /src="([^"]+)"/.exec(await (await page(ADMIN)).text())?.[1] ?? ''

    expect(await answered('/', { accept })).toEqual([302, '/app/explorer'])
    expect(await answered('/', { accept, authorization: 'Bearer none' })).toEqual([401, null])
    expect(await answered('/', { accept, ...await graph.headersOf({ roles: ['BUYER'] }) })).toEqual([403, null])
    expect(await answered('/', { accept, ...await graph.headersOf(ADMIN) })).toEqual([200, null])
    expect(await answered(file, { accept: '*/*' })).toEqual([401, null])
    expect(await answered('/', { accept: '*/*' })).toEqual([401, null])
  })
})
