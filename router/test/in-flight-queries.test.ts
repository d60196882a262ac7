import type { ServerResponse } from 'node:http'
import { describe, expect, it } from '@jest/globals'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { startToyGraph, type ToyGraph, type ToySubgraph } from './toy-graph.ts'

const QUERY = '{ user(id: "usr_1") { name } }'
const ANSWER = { user: { __typename: 'User', id: 'usr_1', name: 'Ada' } }
const DATA = { user: { name: 'Ada' } }

/** Lets calls wait until they are answered. */
function hold(subgraph: ToySubgraph): { readonly waiting: number; readonly seen: number; answer(data?: unknown): void } {
  const held: ServerResponse[] = []
  let seen = 0
  subgraph.override = (_request, response) => {
    held.push(response)
    seen += 1
  }
  return {
    get seen() { return seen },
    get waiting() { return held.filter((response) => !response.destroyed).length },
    answer(data = ANSWER) { for (const response of held.splice(0)) response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data })) },
  }
}

async function headersOf(graph: ToyGraph, userId: string) {
  const { token } = await graph.accessTokens.sign({ userId, organizationId: null, roles: [], scopes: [], sessionId: `ses_${userId}` })
  return { authorization: `Bearer ${token}` }
}

it('executes equal queries that are in flight at the same time once', async () => {
  await using graph = await startToyGraph()
  const users = hold(graph.users)

  const answers = Array.from({ length: 20 }, () => graph.post({ query: QUERY }))
  await waitFor('the first', () => users.waiting > 0)
  // Later than all the others: when it has come to the subgraph, they have come to the router.
  const other = graph.post({ query: '{ user(id: "usr_1") { id name } }' })
  await waitFor('another query', () => users.waiting > 1)
  users.answer()

  for (const { body } of await Promise.all(answers)) expect(body).toEqual({ data: DATA })
  expect((await other).body.data).toEqual({ user: { id: 'usr_1', name: 'Ada' } })
  expect(users.seen).toBe(2)

  graph.users.override = undefined
  await graph.post({ query: QUERY })
  expect(graph.users.calls).toHaveLength(1)
})

it('sends a large answer whole to all who share it, compressed as each reads it, and what is one client\'s own to it alone', async () => {
  await using graph = await startToyGraph({ rateLimit: true })
  const users = hold(graph.users)
  // More bytes than characters.
  const name = 'Ädä – '.repeat(20_000)
  const encodings = ['identity', 'gzip', 'br', 'zstd', 'gzip', 'identity']

  const answers = encodings.map((encoding) => graph.post({ query: QUERY }, { 'accept-encoding': encoding }))
  await waitFor('the first', () => users.waiting > 0)
  const costly = graph.post({ query: QUERY }, { 'graphql-cost': 'report' })
  const other = graph.post({ query: '{ user(id: "usr_1") { id name } }' })
  await waitFor('another query', () => users.waiting > 1)
  users.answer({ user: { __typename: 'User', id: 'usr_1', name } })

  const all = await Promise.all(answers)
  expect(all.map(({ headers }) => headers.get('content-encoding') ?? 'identity')).toEqual(encodings)
  for (const { body } of all) expect(body).toEqual({ data: { user: { name } } })
  const { body } = await costly
  expect(body.data).toEqual({ user: { name } })
  expect(body.extensions?.['cost']).toBeDefined()
  await other
  expect(users.seen).toBe(2)
})

it('never shares an execution between different viewers, or different variables', async () => {
  await using graph = await startToyGraph()
  const users = hold(graph.users)
  const [ada, grace] = [await headersOf(graph, 'usr_1'), await headersOf(graph, 'usr_2')]
  const query = 'query ($id: ID!) { user(id: $id) { name } }'

  const answers = [
    graph.post({ query, variables: { id: 'usr_1' } }),
    graph.post({ query, variables: { id: 'usr_2' } }),
    graph.post({ query, variables: { id: 'usr_1' } }, ada),
    graph.post({ query, variables: { id: 'usr_1' } }, grace),
  ]
  await waitFor('all four', () => users.waiting === 4)
  users.answer()

  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200, 200])
})

it('answers a query that begins after a mutation with nothing that began before it', async () => {
  await using graph = await startToyGraph()
  const users = hold(graph.users)

  const before = graph.post({ query: QUERY })
  await waitFor('the query', () => users.waiting === 1)
  const { body } = await graph.post({ query: 'mutation { orderMove(id: "ord_1", status: "SHIPPED") { id } }' })
  expect(body.errors).toBeUndefined()
  const after = graph.post({ query: QUERY })

  await waitFor('a fetch of its own', () => users.waiting === 2)
  users.answer()
  expect((await Promise.all([before, after])).map((answer) => answer.body.data)).toEqual([DATA, DATA])
})

it('executes every one when sharing is switched off', async () => {
  await using graph = await startToyGraph({ shareQueries: false })
  const users = hold(graph.users)

  const answers = [graph.post({ query: QUERY }), graph.post({ query: QUERY })]
  await waitFor('both', () => users.waiting === 2)
  users.answer()

  expect((await Promise.all(answers)).map(({ body }) => body.data)).toEqual([DATA, DATA])
})

it('reports a failure to all who share it, and shares it with nobody who comes later', async () => {
  await using graph = await startToyGraph()
  const users = hold(graph.users)

  const answers = [graph.post({ query: QUERY }), graph.post({ query: QUERY })]
  await waitFor('the fetch', () => users.waiting > 0)
  users.answer(null)
  for (const { body } of await Promise.all(answers)) expect(body.errors).toHaveLength(1)

  graph.users.override = undefined
  expect((await graph.post({ query: QUERY })).body).toEqual({ data: DATA })
})

describe('those who share an execution', () => {
  const REQUEST_TIMEOUT_MS = 4_000
  const LATER_MS = 2_000

  /** Two who ask the same, the second one when the first has waited for a while; both share what the subgraph holds. */
  async function twoSharing(graph: ToyGraph, users: ReturnType<typeof hold>) {
    const ask = () => graph.post({ query: QUERY })
    const first = ask()
    await waitFor('the first', () => users.waiting === 1)
    const began = performance.now()
    await waitFor('a while', () => performance.now() - began > LATER_MS)
    const second = ask()
    // Later than the second: when it has come to the subgraph, that has come to the router.
    const sentinel = graph.post({ query: '{ user(id: "usr_1") { id name } }' })
    await waitFor('another query', () => users.seen === 2)
    return { first, second, sentinel }
  }
  const OUT_OF_TIME = { data: { user: null }, errors: [{ message: 'The request took too long for this part.', extensions: { code: 'REQUEST_TIMEOUT', serviceName: 'users' } }] }

  it('are not cut short by one whose time is over', async () => {
    await using graph = await startToyGraph({ requestTimeoutMs: REQUEST_TIMEOUT_MS, subgraphTimeoutMs: 60_000 })
    const users = hold(graph.users)
    const { first, second, sentinel } = await twoSharing(graph, users)

    expect((await first).body).toEqual(OUT_OF_TIME)
    users.answer()

    expect((await second).body).toEqual({ data: DATA })
    expect((await sentinel).status).toBe(200)
    expect(users.seen).toBe(2)
  })

  it('wait no longer than they would alone', async () => {
    await using graph = await startToyGraph({ requestTimeoutMs: REQUEST_TIMEOUT_MS, subgraphTimeoutMs: 60_000 })
    const users = hold(graph.users)
    const { first, second, sentinel } = await twoSharing(graph, users)

    expect(await Promise.race([first.then(() => 'first'), second.then(() => 'second')])).toBe('first')
    expect([(await first).body, (await second).body]).toEqual([OUT_OF_TIME, OUT_OF_TIME])
    expect((await sentinel).body.errors?.[0]?.extensions['code']).toBe('REQUEST_TIMEOUT')
    await waitFor('the end of the fetches', () => users.waiting === 0)
  })
})
