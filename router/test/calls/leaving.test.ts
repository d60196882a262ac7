import { describe, expect, it } from '@jest/globals'
import type { ServerResponse } from 'node:http'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { watch, type ToyGraph } from '../toy-graph.ts'
import { answers, DATA, figure, MUTATION, Place, QUERY, startGraphOf } from './support.ts'

/** Holds requests back until they are answered, and knows which of them somebody still waits for. */
function holding(place: Place) {
  const held: ServerResponse[] = []
  place.behaviour = (_request, response) => { held.push(response) }
  return {
    get waiting() { return held.filter((response) => !response.destroyed).length },
    get left() { return held.filter((response) => response.destroyed).length },
    answer() { for (const response of held.splice(0)) answers(response.req, response) },
  }
}

function leavable(graph: ToyGraph, query: string) {
  const leaving = new AbortController()
  const answer = fetch(graph.router.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }), signal: leaving.signal })
  answer.catch(() => {})
  return { leave: () => leaving.abort(), answer }
}

describe.each([true, false])('a client that leaves (queries shared: %s)', (shareQueries) => {
  it('takes the requests for its query with it, and is no failure of the subgraph', async () => {
    await using place = await Place.start()
    await using graph = await startGraphOf([place], { shareQueries, breakerFailures: 1 })
    const held = holding(place)
    const client = leavable(graph, QUERY)
    await waitFor('the fetch', () => held.waiting === 1)

    client.leave()

    await waitFor('its end', () => held.left === 1)
    await waitFor('the figure', async () => await figure(graph, 'fetches_total', { outcome: 'abandoned' }) === 1)
    expect(graph.logged.filter(({ level }) => Number(level) >= 40)).toEqual([])
    expect(await figure(graph, 'breaker_state')).toBe(0)
  })

  it('leaves its mutation to be executed to the end', async () => {
    await using place = await Place.start()
    await using graph = await startGraphOf([place], { shareQueries })
    const held = holding(place)
    const client = leavable(graph, MUTATION)
    await waitFor('the fetch', () => held.waiting === 1)

    client.leave()
    await expect(client.answer).rejects.toMatchObject({ name: 'AbortError' })
    // A query behind it shows that the router has seen it leave.
    const other = leavable(graph, QUERY)
    await waitFor('another fetch', () => held.waiting === 2)
    other.leave()
    await waitFor('its end', () => held.left === 1)

    expect(held.waiting).toBe(1)
    held.answer()
    await waitFor('the answer', async () => await figure(graph, 'fetches_total', { subgraph: 'orders', outcome: 'answered' }) === 1)
  })

  it('does the same when it completes its query over a WebSocket, or drops the socket', async () => {
    await using place = await Place.start()
    await using graph = await startGraphOf([place], { shareQueries })
    const held = holding(place)
    const client = graph.client()
    const completing = watch(client, QUERY)
    await waitFor('the fetch', () => held.waiting === 1)

    completing.unsubscribe()
    await waitFor('its end', () => held.left === 1)

    watch(client, QUERY)
    await waitFor('another fetch', () => held.waiting === 1)
    client.terminate()
    await waitFor('its end too', () => held.left === 2)
    expect(completing.payloads).toEqual([])
    await client.dispose()
  })

  it('leaves a mutation over a WebSocket to be executed to the end', async () => {
    await using place = await Place.start()
    await using graph = await startGraphOf([place], { shareQueries })
    const held = holding(place)
    const client = graph.client()
    const mutation = watch(client, MUTATION)
    await waitFor('the fetch', () => held.waiting === 1)

    mutation.unsubscribe()
    const query = watch(client, QUERY)
    await waitFor('another fetch', () => held.waiting === 2)
    expect(held.left).toBe(0)
    held.answer()

    await query.ended
    expect(query.payloads).toEqual([{ data: DATA }])
    expect(mutation.payloads).toEqual([])
    await waitFor('the answer', async () => await figure(graph, 'fetches_total', { subgraph: 'orders', outcome: 'answered' }) === 1)
    await client.dispose()
  })
})

describe('clients that share a query', () => {
  it('keep it until the last of them has left', async () => {
    await using place = await Place.start()
    await using graph = await startGraphOf([place])
    const held = holding(place)
    const first = leavable(graph, QUERY)
    await waitFor('the fetch', () => held.waiting === 1)
    const others = [leavable(graph, QUERY), leavable(graph, QUERY)]
    // Later than the others: when it has come to the subgraph, they have come to the router.
    const marker = leavable(graph, '{ user(id: "usr_1") { id name } }')
    await waitFor('another fetch', () => held.waiting === 2)

    first.leave()
    others[0]?.leave()
    marker.leave()
    await waitFor('the marker to be gone', () => held.left === 1)

    expect(held.waiting).toBe(1)
    held.answer()
    expect(await (await others[1]?.answer)?.json()).toEqual({ data: DATA })
  })
})
