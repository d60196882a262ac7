import { describe, expect, it } from '@jest/globals'
import { openHttpDoor } from '#kit/http-door.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { answers, breaksOff, codesOf, DATA, figure, hangs, MOVED, MUTATION, Place, QUERY, says, startGraphOf, type Behaviour } from './support.ts'

/** Fails so many times, then answers. */
function failing(times: number, how: Behaviour): Behaviour {
  let failed = 0
  return (request, response) => failed++ < times ? how(request, response) : answers(request, response)
}

describe('a query', () => {
  it.each<[string, Behaviour]>([
    ['502', says(502)],
    ['503', says(503)],
    ['504', says(504)],
    ['a connection that breaks off', breaksOff],
  ])('is sent again after %s', async (_, how) => {
    await using place = await Place.start(failing(3, how))
    await using graph = await startGraphOf([place])

    const { body } = await graph.post({ query: QUERY })

    expect(body).toEqual({ data: DATA })
    expect(place.seen).toBe(4)
    expect(await figure(graph, 'retries_total', { subgraph: 'users' })).toBe(3)
    expect(await figure(graph, 'fetches_total', { subgraph: 'users', outcome: 'answered' })).toBe(1)
  })

  it('is sent no more often than it may', async () => {
    await using place = await Place.start(says(503))
    await using graph = await startGraphOf([place], { retries: 2 })

    const { status, body } = await graph.post({ query: QUERY })

    expect([status, body.data, codesOf(body)]).toEqual([200, { user: null }, ['SUBGRAPH_UNAVAILABLE']])
    expect(place.seen).toBe(3)
    expect(await figure(graph, 'fetches_total', { subgraph: 'users', outcome: 'unavailable' })).toBe(1)
  })

  it.each<[string, Behaviour]>([
    ['HTML', says(200)],
    ['500', says(500)],
    ['silence', hangs],
  ])('is not sent again after %s', async (_, how) => {
    await using place = await Place.start(how)
    await using graph = await startGraphOf([place], { subgraphTimeoutMs: 200 })

    expect(codesOf((await graph.post({ query: QUERY })).body)).toEqual(['SUBGRAPH_UNAVAILABLE'])
    expect(place.seen).toBe(1)
  })

  it('is sent again within a budget: an outage is not met with a multiple of the load', async () => {
    await using place = await Place.start(says(503))
    await using graph = await startGraphOf([place], { retryBudget: 0.1, breakerFailures: 1_000, shareQueries: false })
    const queries = 60

    for (let sent = 0; sent < queries; sent++) await graph.post({ query: QUERY })

    // A tenth, and ten that are always there.
    expect(place.seen).toBeLessThanOrEqual(queries * 1.1 + 10)
    expect(place.seen).toBeGreaterThan(queries)
    expect(await figure(graph, 'retries_refused_total', { subgraph: 'users' })).toBeGreaterThan(0)
  })

  it('is not sent again when its time would be over', async () => {
    await using place = await Place.start(says(503))
    await using graph = await startGraphOf([place], { subgraphTimeoutMs: 1_000, retryDelayMs: 2_000 })

    expect(codesOf((await graph.post({ query: QUERY })).body)).toEqual(['SUBGRAPH_UNAVAILABLE'])
    expect(place.seen).toBe(1)
  })
})

describe('a mutation', () => {
  it.each<[string, Behaviour]>([
    ['503', says(503)],
    ['a connection that breaks off', breaksOff],
    ['silence', hangs],
  ])('is never sent again after %s: it may have been executed', async (_, how) => {
    await using place = await Place.start(how)
    await using graph = await startGraphOf([place], { subgraphTimeoutMs: 200 })

    expect(codesOf((await graph.post({ query: MUTATION })).body)).toEqual(['SUBGRAPH_UNAVAILABLE'])
    expect(place.seen).toBe(1)
  })

  it('waits for a subgraph that is being restarted, and is executed once', async () => {
    await using place = await Place.start()
    await using graph = await startGraphOf([place], { retryDelayMs: 100 })
    await place.stop()

    const answer = graph.post({ query: MUTATION })
    await waitFor('an attempt', async () => await figure(graph, 'retries_total', { subgraph: 'orders' }) > 0)
    await place.start()

    expect((await answer).body).toEqual({ data: MOVED })
    expect(place.seen).toBe(1)
    expect(await figure(graph, 'breaker_state')).toBe(0)
  })

  it('is not sent by a budget, as long as it never reached the subgraph', async () => {
    await using place = await Place.start()
    await using graph = await startGraphOf([place], { retryDelayMs: 100, retryBudget: 0 })
    await place.stop()

    const answer = graph.post({ query: MUTATION })
    await waitFor('an attempt', async () => await figure(graph, 'retries_total', { subgraph: 'orders' }) > 0)
    await place.start()

    expect((await answer).body).toEqual({ data: MOVED })
  })

  it('is sent again to a subgraph that says that it is not ready', async () => {
    await using door = await openHttpDoor({ host: '127.0.0.1', port: 0 })
    await using place = await Place.start()
    await using graph = await startGraphOf([place], { retryDelayMs: 100, subgraphs: { orders: { urls: [`${door.origin}/graphql`] } } })

    const answer = graph.post({ query: MUTATION })
    await waitFor('an attempt', async () => await figure(graph, 'retries_total', { subgraph: 'orders' }) > 0)
    door.open(answers, async () => ({}))

    expect((await answer).body).toEqual({ data: MOVED })
  })

  it('says that the subgraph cannot be reached when it does not come back', async () => {
    await using place = await Place.start()
    await using graph = await startGraphOf([place], { retries: 2 })
    await place.stop()

    expect((await graph.post({ query: MUTATION })).body).toMatchObject({ data: { orderMove: null }, errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] })
    expect(await figure(graph, 'fetches_total', { subgraph: 'orders', outcome: 'unreachable' })).toBe(1)
  })
})
