import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { ApolloClient, gql, HttpLink, InMemoryCache, NetworkStatus } from '@apollo/client'
import { Defer20220824Handler } from '@apollo/client/incremental'
import { describe, expect, it } from '@jest/globals'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { mergeParts, readParts, type Part } from './answer-parts.ts'
import { startToyGraph, watch, type ToyGraph, type ToySubgraph } from './toy-graph.ts'

const QUERY = '{ order(id: "ord_1") { status ... @defer(label: "boxes") { shipments { number } } } }'
const FIRST = '{"data":{"order":{"status":"PLACED"}},"hasNext":true}'
const SECOND = '{"incremental":[{"data":{"shipments":[{"number":"ord_1-1"}]},"label":"boxes","path":["order"]}],"hasNext":false}'
const WHOLE = { order: { status: 'PLACED', shipments: [{ number: 'ord_1-1' }] } }
const IN_PARTS = 'multipart/mixed;deferSpec=20220824, application/json'

describe('Apollo Client, asking with @defer', () => {
  function watchedBy(graph: ToyGraph) {
    const client = new ApolloClient({ link: new HttpLink({ uri: graph.router.url }), cache: new InMemoryCache(), incrementalHandler: new Defer20220824Handler() })
    const states: { readonly data: unknown; readonly dataState: string; readonly networkStatus: NetworkStatus; readonly error: string | undefined }[] = []
    const watching = client.watchQuery({ query: gql(QUERY), errorPolicy: 'all' }).subscribe(({ data, dataState, networkStatus, error }) => {
      states.push({ data: JSON.parse(JSON.stringify(data ?? null, (key, value: unknown) => key === '__typename' ? undefined : value)), dataState, networkStatus, error: error?.message })
    })
    return { states, [Symbol.dispose]() { watching.unsubscribe(); client.stop() } }
  }

  it('shows what is there while the rest is on its way, and then the whole', async () => {
    await using graph = await startToyGraph()
    const held = hold(graph.shipping)
    using shown = watchedBy(graph)

    await waitFor('the first part', () => shown.states.at(-1)?.dataState === 'streaming')
    expect(shown.states.at(-1)).toMatchObject({ data: { order: { status: 'PLACED' } }, networkStatus: NetworkStatus.streaming })
    const { response } = await held
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"_entities":[{"shipments":[{"__typename":"Shipment","number":"ord_1-1"}]}]}}')

    await waitFor('the whole', () => shown.states.at(-1)?.dataState === 'complete')
    expect(shown.states.at(-1)).toEqual({ data: WHOLE, dataState: 'complete', networkStatus: NetworkStatus.ready, error: undefined })
  })

  it('keeps what is there when the rest fails, and says so', async () => {
    await using graph = await startToyGraph()
    const held = hold(graph.shipping)
    using shown = watchedBy(graph)
    const { response } = await held
    response.writeHead(500).end()

    await waitFor('the error', () => shown.states.at(-1)?.error !== undefined)
    expect(shown.states.at(-1)?.data).toMatchObject({ order: { status: 'PLACED' } })
  })
})

describe('answering in parts over HTTP', () => {
  it('sends each part between boundaries', async () => {
    await using graph = await startToyGraph()

    const response = await post(graph, QUERY)

    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('multipart/mixed; boundary="-"; deferSpec=20220824')
    expect(await response.text()).toBe([
      '', '---', 'content-type: application/json; charset=utf-8', '', FIRST,
      '---', 'content-type: application/json; charset=utf-8', '', SECOND,
      '-----', '',
    ].join('\r\n'))
  })

  it('sends what is not deferred while a subgraph is asked for what is', async () => {
    await using graph = await startToyGraph()
    const held = hold(graph.shipping)

    const { body } = await post(graph, QUERY)
    const text = body?.pipeThrough(new TextDecoderStream()).getReader()
    const first = await text?.read()
    const { response } = await held
    expect(first?.value).toBe(`\r\n---\r\ncontent-type: application/json; charset=utf-8\r\n\r\n${FIRST}\r\n---\r\n`)
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"_entities":[{"shipments":[{"number":"ord_1-1"}]}]}}')

    expect((await text?.read())?.value).toBe(`content-type: application/json; charset=utf-8\r\n\r\n${SECOND}\r\n-----\r\n`)
    expect((await text?.read())?.done).toBe(true)
  })

  it('ends at once when there is nothing to wait for', async () => {
    await using graph = await startToyGraph()

    const response = await post(graph, '{ order(id: "unknown") { status ... @defer { shipments { number } } } }')

    expect(readParts(response.headers.get('content-type') ?? '', await response.text())).toEqual([{ data: { order: null }, hasNext: false }])
  })

  it.each([
    ['application/json'], ['*/*'], ['multipart/mixed, application/json'], ['multipart/mixed;deferSpec=20220824;q=0'], ['multipart/mixed;deferSpec=20230621, application/json'],
  ])('answers at once a client that accepts %s', async (accept) => {
    await using graph = await startToyGraph()

    const response = await post(graph, QUERY, { accept })

    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toEqual({ data: WHOLE })
  })

  it('answers at once what defers nothing', async () => {
    await using graph = await startToyGraph()
    const query = 'query ($later: Boolean!) { order(id: "ord_1") { status ... @defer(if: $later) { shipments { number } } } }'

    const [off, on, plain] = await Promise.all([
      post(graph, query, { variables: { later: false } }), post(graph, query, { variables: { later: true } }), post(graph, '{ order(id: "ord_1") { status } }'),
    ])

    expect(await off.json()).toEqual({ data: WHOLE })
    expect(readParts(on.headers.get('content-type') ?? '', await on.text())).toHaveLength(2)
    expect(await plain.json()).toEqual({ data: { order: { status: 'PLACED' } } })
  })

  it('gives the fetches up when the client leaves, and logs nothing', async () => {
    await using graph = await startToyGraph()
    const held = hold(graph.shipping)
    const leaving = new AbortController()

    const { body } = await post(graph, QUERY, { signal: leaving.signal })
    await body?.getReader().read()
    const { response } = await held
    leaving.abort()

    await once(response, 'close')
    await graph.router.stop()
    expect(graph.logged.filter(({ level }) => Number(level) >= 40)).toEqual([])
  })

  it('logs once what nobody expected of a deferred fragment, and masks it', async () => {
    await using graph = await startToyGraph()
    graph.shipping.override = (_request, response) => { response.writeHead(200, { 'content-type': 'application/json' }).end('{"errors":[{"message":"password=hunter2"}]}') }

    const response = await post(graph, QUERY)
    const { data, errors } = mergeParts(readParts(response.headers.get('content-type') ?? '', await response.text()))

    expect(data).toEqual({ order: { status: 'PLACED' } })
    expect(errors).toEqual([{ message: 'Something went wrong on our side.', path: ['order'], extensions: { code: 'INTERNAL_SERVER_ERROR', serviceName: 'shipping' } }])
    expect(graph.logged.filter(({ msg }) => msg === 'an operation failed unexpectedly')).toEqual([expect.objectContaining({ path: ['order'], subgraph: 'shipping' })])
  })

  it.each([
    ['subscription { orderUpdates(orderId: "ord_1") { cursor ... @defer { order { status } } } }', '`@defer` cannot be used in a subscription: each of its events is one whole.'],
    ['subscription { orderUpdates(orderId: "ord_1") { ...Update } } fragment Update on OrderUpdate { cursor ... @defer { order { status } } }', '`@defer` cannot be used in a subscription: each of its events is one whole.'],
    ['mutation { ... @defer { orderMove(id: "ord_1", status: "X") { id } } }', '`@defer` cannot be used on the root of a mutation: its fields are executed one after the other. Defer what they return.'],
    ['{ order(id: "ord_1") { id ... @defer(label: "a") { status } ... @defer(label: "a") { secretly: status } } }', 'The label "a" names several deferred fragments.'],
    ['query ($l: String) { order(id: "ord_1") { id ... @defer(label: $l) { status } } }', 'The argument "label" of `@defer` must be text, not a variable.'],
    [`{ order(id: "ord_1") { ${'...Five '.repeat(13)} } } fragment Five on Order { ${'... @defer { status } '.repeat(5)} }`, 'The operation defers 65 fragments, counted wherever they are spread; 64 are allowed.'],
    ['{ order(id: "ord_1") { status @defer } }', 'Directive "@defer" may not be used on FIELD.'],
  ])('refuses %s', async (query, message) => {
    await using graph = await startToyGraph({ maxFieldRepeats: 100 })

    const response = await post(graph, query)

    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toEqual({ errors: [expect.objectContaining({ message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })] })
  })

  it('serves a fragment that subscriptions share when it defers nothing in them', async () => {
    await using graph = await startToyGraph()

    const response = await post(graph, 'subscription { orderUpdates(orderId: "ord_1") { cursor ... @defer(if: false) { order { status } } } }', { accept: 'application/json' })

    expect(await response.json()).toEqual({ errors: [expect.objectContaining({ message: expect.stringContaining('Subscriptions are served at this address over WebSocket') })] })
  })
})

describe('answering in parts over a WebSocket', () => {
  it('sends each part as a message', async () => {
    await using graph = await startToyGraph()

    const { payloads, ended } = watch(graph.client(), QUERY)
    await ended

    expect(payloads).toEqual([JSON.parse(FIRST), JSON.parse(SECOND)])
    expect(mergeParts(payloads as unknown as Part[]).data).toEqual(WHOLE)
  })

  it('gives the fetches up when the client leaves, and logs nothing', async () => {
    await using graph = await startToyGraph()
    const held = hold(graph.shipping)

    const { unsubscribe } = watch(graph.client(), QUERY)
    const { response } = await held
    unsubscribe()

    await once(response, 'close')
    await graph.router.stop()
    expect(graph.logged.filter(({ level }) => Number(level) >= 40)).toEqual([])
  })
})

function post({ router }: ToyGraph, query: string, { accept = IN_PARTS, variables, signal }: { accept?: string; variables?: object; signal?: AbortSignal } = {}): Promise<Response> {
  return fetch(router.url, { method: 'POST', headers: { 'content-type': 'application/json', accept }, body: JSON.stringify({ query, variables }), signal })
}

/** A subgraph's next request is answered by nobody. */
function hold(subgraph: ToySubgraph): Promise<{ response: ServerResponse }> {
  const { promise, resolve } = Promise.withResolvers<{ response: ServerResponse }>()
  subgraph.override = (_request, response) => resolve({ response })
  return promise
}
