import { describe, expect, it } from '@jest/globals'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { watch, type ToyGraph } from '../toy-graph.ts'
import { answers, breaksOff, codesOf, DATA, figure, hangs, Place, QUERY, says, startGraphOf, type Behaviour } from './support.ts'

/** None of these is retried, so that each is one failure. */
const settings = { retries: 0, shareQueries: false, breakerFailures: 5, breakerOpenMs: 300, subgraphTimeoutMs: 200 }

/** Queries one after the other. */
async function queries(graph: ToyGraph, count: number): Promise<unknown[]> {
  const codes = []
  for (let sent = 0; sent < count; sent++) codes.push(codesOf((await graph.post({ query: QUERY })).body)[0])
  return codes
}

const stateOf = (graph: ToyGraph) => figure(graph, 'breaker_state', { subgraph: 'users' })
const isHalfOpenOnceAsked = async (graph: ToyGraph) => (await queries(graph, 1))[0] === undefined

describe('a circuit breaker', () => {
  it.each<[string, Behaviour]>([
    ['answers 500', says(500)],
    ['answers 503', says(503)],
    ['answers HTML', says(200)],
    ['breaks connections off', breaksOff],
    ['does not answer in time', hangs],
  ])('opens after five failures in a row of a subgraph that %s', async (_, how) => {
    await using place = await Place.start(how)
    await using graph = await startGraphOf([place], { ...settings, breakerOpenMs: 25_000 })

    await queries(graph, 5)
    const { status, body } = await graph.post({ query: QUERY })

    expect(place.seen).toBe(5)
    expect(status).toBe(200)
    expect(body).toEqual({ data: { user: null }, errors: [{
      message: 'A part of the graph cannot be reached at the moment.', extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'users', retryAfterSeconds: expect.any(Number) },
    }] })
    expect(await stateOf(graph)).toBe(2)
    expect(await figure(graph, 'fetches_total', { subgraph: 'users', outcome: 'breaker_open' })).toBe(1)
    expect(await figure(graph, 'breaker_transitions_total', { subgraph: 'users', state: 'open' })).toBe(1)
    expect(graph.logged).toContainEqual(expect.objectContaining({ subgraph: 'users', breaker: 'open', msg: expect.stringContaining('fails too often') }))
  })

  it('says which subgraph it is, and stays ready: the others are answered', async () => {
    await using place = await Place.start(says(500))
    await using graph = await startGraphOf([place], settings)

    await queries(graph, 5)

    const response = await fetch(new URL('/health/ready', graph.router.url))
    expect([response.status, await response.json()]).toEqual([200, { status: 'ready', dependencies: {}, degraded: { users: `${new URL(place.url).host}: breaker open` } }])
    expect((await graph.post({ query: `{ user(id: "usr_1") { name } order(id: "ord_1") { shipments { number } } }` })).body).toMatchObject({ data: { user: null } })
  })

  it('counts streams that do not open in time, each of them once, and leaves it to the client to come back', async () => {
    await using place = await Place.start(hangs)
    await using graph = await startGraphOf([place], { breakerFailures: 2, breakerOpenMs: 25_000, streamSilenceMs: 300, retries: 5 })
    const client = graph.client()
    const subscribe = async () => {
      const { payloads, ended } = watch(client, 'subscription { partialUpdates { fine } }')
      await ended
      return payloads.map(({ errors }) => errors?.[0]?.extensions?.['code'])
    }

    expect([await subscribe(), await subscribe()]).toEqual([['SUBSCRIPTION_INTERRUPTED'], ['SUBSCRIPTION_INTERRUPTED']])

    expect(place.seen).toBe(2)
    expect(await figure(graph, 'breaker_state', { subgraph: 'orders' })).toBe(2)
    await client.dispose()
  })

  it('counts failures in a row only', async () => {
    await using place = await Place.start()
    await using graph = await startGraphOf([place], settings)

    for (let round = 0; round < 3; round++) {
      place.behaviour = says(500)
      await queries(graph, 4)
      place.behaviour = answers
      expect(await queries(graph, 1)).toEqual([undefined])
    }

    expect(place.seen).toBe(15)
    expect(await stateOf(graph)).toBe(0)
  })

  it.each<[string, Behaviour]>([
    ['errors in GraphQL', (_request, response) => { response.end('{"errors":[{"message":"no","extensions":{"code":"FORBIDDEN"}}],"data":null}') }],
    ['errors in GraphQL with 500', (_request, response) => { response.writeHead(500).end('{"errors":[{"message":"no"}]}') }],
    ['what a proxy refuses of a client', says(413)],
  ])('does not count %s', async (_, how) => {
    await using place = await Place.start(how)
    await using graph = await startGraphOf([place], settings)

    await queries(graph, 8)

    expect(place.seen).toBe(8)
    expect(await stateOf(graph)).toBe(0)
  })

  it('tries one call at a time after a while, and closes after two', async () => {
    await using place = await Place.start(says(500))
    await using graph = await startGraphOf([place], { ...settings, subgraphTimeoutMs: 20_000 })
    await queries(graph, 5)
    const held: (() => void)[] = []
    place.behaviour = (request, response) => { held.push(() => answers(request, response)) }

    // Those that come too early are refused; then one is let through and waits for its answer.
    const pending: Promise<unknown>[] = []
    await waitFor('a trial', () => {
      pending.push(graph.post({ query: QUERY }))
      return held.length > 0
    })
    expect(await stateOf(graph)).toBe(1)
    expect(await queries(graph, 3)).toEqual(Array.from({ length: 3 }, () => 'SUBGRAPH_UNAVAILABLE'))
    expect(held).toHaveLength(1)

    held[0]?.()
    await Promise.all(pending)
    place.behaviour = answers
    expect(await stateOf(graph)).toBe(1)
    expect(await queries(graph, 1)).toEqual([undefined])
    expect(await stateOf(graph)).toBe(0)
    expect((await graph.post({ query: QUERY })).body).toEqual({ data: DATA })
  })

  it('is open again when a trial fails', async () => {
    await using place = await Place.start(says(500))
    await using graph = await startGraphOf([place], settings)
    await queries(graph, 5)

    await waitFor('a trial', async () => {
      await queries(graph, 1)
      return place.seen === 6
    })

    expect(await stateOf(graph)).toBe(2)
    await queries(graph, 1)
    expect(place.seen).toBe(6)
  })

  it('stays as it is when another supergraph takes over', async () => {
    await using place = await Place.start(says(500))
    await using graph = await startGraphOf([place], { ...settings, breakerOpenMs: 25_000 })
    await queries(graph, 5)

    await graph.router.reload(graph.supergraph({ orders: { sdl: (sdl) => `${sdl} type Extra { a: Int }` } }))
    await queries(graph, 1)

    expect(place.seen).toBe(5)
  })

  it('counts what subscriptions meet, and lets none through when it is open', async () => {
    await using place = await Place.start(says(500))
    await using graph = await startGraphOf([place], { ...settings, breakerOpenMs: 25_000 })
    const subscribe = async () => {
      const client = graph.client()
      const { payloads, ended } = watch(client, 'subscription { orderUpdates(orderId: "ord_1") { cursor } }')
      await ended
      await client.dispose()
      return payloads
    }

    for (let sent = 0; sent < 5; sent++) await subscribe()

    expect(await subscribe()).toMatchObject([{ errors: [{ extensions: { code: 'SUBSCRIPTION_INTERRUPTED', retryAfterSeconds: expect.any(Number) } }] }])
    expect(place.seen).toBe(5)
    expect(codesOf((await graph.post({ query: 'mutation { orderMove(id: "ord_1", status: "X") { id } }' })).body)).toEqual(['SUBGRAPH_UNAVAILABLE'])
    expect(place.seen).toBe(5)
  })

  it('takes an answer that took too long for a failure', async () => {
    await using place = await Place.start((request, response) => { setTimeout(() => answers(request, response), 40) })
    await using graph = await startGraphOf([place], { ...settings, breakerTimeoutMs: 20, breakerOpenMs: 25_000 })

    expect(await queries(graph, 5)).toEqual(Array.from({ length: 5 }, () => undefined))
    expect(await queries(graph, 1)).toEqual(['SUBGRAPH_UNAVAILABLE'])
    expect(await isHalfOpenOnceAsked(graph)).toBe(false)
  })
})
