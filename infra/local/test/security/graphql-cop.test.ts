import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { startGraph, type Graph } from '../../testing/graph.ts'

/** What https://github.com/dolevf/graphql-cop asks a server, as it asks it, against the product as it is set up for production. */

let graph: Graph
beforeAll(async () => { graph = await startGraph({ router: { production: true } }) }, 300_000)
afterAll(async () => { await graph?.[Symbol.asyncDispose]() })

interface Reply { readonly status: number; readonly text: string; readonly json: () => { data?: Record<string, unknown>; errors?: { message: string; extensions?: Record<string, unknown> }[] } }

async function ask(init: RequestInit, search = ''): Promise<Reply> {
  const response = await fetch(graph.anonymous.url + search, init)
  const text = await response.text()
  return { status: response.status, text, json: () => JSON.parse(text) as ReturnType<Reply['json']> }
}

const post = (body: unknown) => ask({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
const repeat = (count: number, text: (index: number) => string) => Array.from({ length: count }, (_, index) => text(index)).join(' ')

it.each<[string, unknown]>([
  ['alias overloading', { query: `query cop { ${repeat(101, (n) => `alias${n}: __typename`)} }` }],
  ['array-based query batching', Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }', operationName: 'cop' }))],
  ['directive overloading', { query: 'query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }' }],
  ['circular query by introspection', { query: 'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }' }],
  ['field duplication', { query: `query cop { ${repeat(500, () => '__typename')} }` }],
  ['introspection', { query: 'query cop { __schema { types { name fields { name } } } }' }],
])('%s is refused', async (_, body) => {
  const reply = await post(body)

  expect(reply.status).toBe(400)
  expect(reply.json().data).toBeUndefined()
  expect(reply.json().errors?.length).toBeGreaterThan(0)
})

it('GET method: mutations over GET are refused', async () => {
  const search = `?query=${encodeURIComponent('mutation cop {__typename}')}`
  const replies = [await ask({}, search), await ask({ headers: { 'apollo-require-preflight': 'true' } }, search)]

  expect(replies.map(({ status }) => status)).toEqual([400, 405])
  for (const reply of replies) expect(reply.json().data).toBeUndefined()
})

it.each<[string, Record<string, string>]>([
  ['that says nothing of where it comes from', {}],
  ['of another site’s page', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
])('GET based queries (CSRF): a query %s gets no answer', async (_, headers) => {
  const search = `?query=${encodeURIComponent('query cop {__typename}')}`
  const reply = await ask({ headers }, search)
  const preflighted = await ask({ headers: { ...headers, 'apollo-require-preflight': 'true' } }, search)

  expect(reply.status).toBe(400)
  expect(reply.json().data).toBeUndefined()
  expect(preflighted.status).toBe(200)
})

it('POST based url-encoded queries (CSRF) are refused', async () => {
  const reply = await ask({ method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ query: 'query cop { __typename }' }) })

  expect(reply.status).toBe(415)
})

it.each(['/graphiql', '/playground', '/console', '/graphql', '/'])('GraphiQL/Playground is not at %s', async (path) => {
  const response = await fetch(new URL(path, graph.anonymous.url), { headers: { accept: 'text/html' } })
  const text = await response.text()

  expect(response.status).toBeGreaterThanOrEqual(400)
  expect(text).not.toMatch(/graphiql|playground/i)
})

it('trace mode: no answer carries traces of its making', async () => {
  const reply = await post({ query: 'query cop { __typename }' })

  expect(reply.json().data).toEqual({ __typename: 'Query' })
  expect(reply.text).not.toMatch(/tracing|ftv1/)
})

it('unhandled errors: what is no GraphQL gets a GraphQL error and no exception', async () => {
  const reply = await post({ query: 'qwerty cop { abc }' })

  expect(reply.status).toBe(400)
  expect(reply.json().errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_PARSE_FAILED')
  expect(reply.text).not.toMatch(/exception|stack|\.ts/i)
})

it.each(['query cop { __schema { directive } }', 'query cop { viewr }'])('field suggestions are not made for %s', async (query) => {
  const reply = await post({ query })

  expect(reply.json().errors?.length).toBeGreaterThan(0)
  expect(reply.text).not.toContain('Did you mean')
})
