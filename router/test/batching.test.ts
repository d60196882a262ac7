import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client'
import { BatchHttpLink } from '@apollo/client/link/batch-http'
import { describe, expect, it } from '@jest/globals'
import { startToyGraph, type Answer, type ToyGraph } from './toy-graph.ts'

const VIEWER = { query: '{ viewer { kind } }' }
const ORDER = { query: 'query ($id: ID!) { order(id: $id) { id } }', variables: { id: 'ord_1' } }

describe('several operations in one body', () => {
  it('are answered in their places, by one request of Apollo Client', async () => {
    await using graph = await startToyGraph({ batchMaxOperations: 5 })
    let requests = 0
    const client = new ApolloClient({
      cache: new InMemoryCache(),
      link: ApolloLink.from([new BatchHttpLink({ uri: graph.router.url, batchMax: 5, batchInterval: 50, fetch(...request) {
        requests += 1
        return fetch(...request)
      } })]),
    })
    const ask = async (query: string) => (await client.query({ query: gql(query), fetchPolicy: 'no-cache' })).data

    const answers = await Promise.all([ask('{ viewer { kind } }'), ask('{ order(id: "ord_1") { status } }'), ask('{ order(id: "ord_2") { id } }')])

    expect(answers).toMatchObject([{ viewer: { kind: 'ANONYMOUS' } }, { order: { status: 'PLACED' } }, { order: { id: 'ord_2' } }])
    expect(requests).toBe(1)
    client.stop()
  })

  it('fail one by one: 200, and every place has what it would have had alone', async () => {
    await using graph = await startToyGraph({ batchMaxOperations: 10 })

    const { status, headers, body } = await post(graph, [
      ORDER,
      { query: '{ nonsense }' },
      { query: '{ fails(how: CODED) }' },
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
      { query: 'subscription { orderUpdates(orderId: "ord_1") { cursor } }' },
      { query: '{ order(id: "ord_1") { id ... @defer { shipments { number } } } }' },
      { query: '{ order(id: "ord_1") { id ... @defer(if: false) { shipments { number } } } }' },
      { query: 'mutation { orderMove(id: "ord_1", status: "SHIPPED") { status } }' },
    ], { accept: 'application/graphql-response+json' })

    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, 'application/graphql-response+json; charset=utf-8', 'no-store'])
    expect(body.map(codeOrData)).toEqual([
      { order: { id: 'ord_1' } }, 'GRAPHQL_VALIDATION_FAILED', 'OUT_OF_STOCK', 'PERSISTED_QUERY_NOT_FOUND', 'OPERATION_NOT_BATCHABLE', 'OPERATION_NOT_BATCHABLE',
      { order: { id: 'ord_1', shipments: [{ number: 'ord_1-1' }] } }, { orderMove: { status: 'SHIPPED' } },
    ])
    expect(graph.orders.streams.size).toBe(0)
  })

  it.each([
    ['where they are not served', {}, [VIEWER], 'BAD_REQUEST'],
    ['when there are too many', { batchMaxOperations: 2 }, [VIEWER, VIEWER, VIEWER], 'BATCH_TOO_LARGE'],
    ['when there is none', { batchMaxOperations: 2 }, [], 'BAD_REQUEST'],
    ['when one is no request', { batchMaxOperations: 2 }, [VIEWER, { query: 1 }], 'BAD_REQUEST'],
    ['when one is a batch', { batchMaxOperations: 2 }, [VIEWER, [VIEWER]], 'BAD_REQUEST'],
  ])('are all refused %s', async (_, settings, body, code) => {
    await using graph = await startToyGraph(settings)

    const answer = await graph.post(body)

    expect([answer.status, answer.body.errors?.[0]?.extensions['code']]).toEqual([400, code])
    expect(graph.users.calls).toEqual([])
  })

  it('are not told as events', async () => {
    await using graph = await startToyGraph({ batchMaxOperations: 2 })

    const { status, body } = await graph.post([VIEWER], { accept: 'text/event-stream' })

    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([400, 'BAD_REQUEST'])
  })

  it('take a request each of their client\'s budget, and say when to come back', async () => {
    await using graph = await startToyGraph({ batchMaxOperations: 5, rateLimit: true, addressRequestsPerMinute: 3 })

    const { status, headers, body } = await post(graph, [ORDER, ORDER, { query: '{ nonsense }' }, ORDER, ORDER])

    expect([status, Number(headers.get('retry-after')) > 0]).toEqual([200, true])
    expect(body.map(codeOrData).filter((each) => each === 'RATE_LIMITED')).toHaveLength(2)
    expect((await graph.post(ORDER)).status).toBe(429)
  })

  it('take what each of them costs, and are each held to what one may cost', async () => {
    await using graph = await startToyGraph({ batchMaxOperations: 5, rateLimit: true, costMaximum: 25, costRestoreRate: 1, maxCost: 20 })
    const mutation = { query: 'mutation { orderMove(id: "ord_1", status: "X") { id } }' }
    const dear = { query: '{ order(id: "ord_1") { shipments(first: 100) { number } } }' }

    const { body } = await post(graph, [mutation, mutation, mutation, dear])

    expect(body.map(codeOrData).map((each) => typeof each === 'string' ? each : 'answered').toSorted()).toEqual(['COST_ESTIMATED_TOO_EXPENSIVE', 'RATE_LIMITED', 'answered', 'answered'])
  })

  it('are documents of the list where only these are executed', async () => {
    await using graph = await startToyGraph({ batchMaxOperations: 2, persistedDocumentsMode: 'require', persistedOperations: [{ query: VIEWER.query, operationName: null }] })

    const { body } = await post(graph, [VIEWER, ORDER])

    expect(body.map(codeOrData)).toEqual([{ viewer: { kind: 'ANONYMOUS' } }, 'PERSISTED_DOCUMENT_REQUIRED'])
  })
})

type Member = Answer['body']

async function post(graph: ToyGraph, batch: unknown, headers: Record<string, string> = {}) {
  const answer = await graph.post(batch, headers)
  return { ...answer, body: answer.body as unknown as Member[] }
}

function codeOrData({ errors, data }: Member): unknown {
  return errors?.[0]?.extensions['code'] ?? data
}
