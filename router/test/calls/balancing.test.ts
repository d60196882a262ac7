import { describe, expect, it } from '@jest/globals'
import { TcpProxy } from '../../../infra/faults/tcp-proxy.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { startToyGraph, watch } from '../toy-graph.ts'
import { breaksOff, DATA, figure, hangs, MOVED, MUTATION, Place, QUERY, says, startGraphOf } from './support.ts'

const settings = { shareQueries: false, breakerOpenMs: 25_000 }

describe('a subgraph in several places', () => {
  it('is asked where less is in flight', async () => {
    await using busy = await Place.start(hangs)
    await using idle = await Place.start()
    await using graph = await startGraphOf([busy, idle], settings)
    const pending: Promise<unknown>[] = []
    await waitFor('something to hang', async () => {
      const answer = graph.post({ query: QUERY })
      pending.push(answer)
      await Promise.race([answer, waitFor('the request to hang', () => busy.seen === 1)])
      return busy.seen === 1
    })

    for (let sent = 0; sent < 20; sent++) expect((await graph.post({ query: QUERY })).body).toEqual({ data: DATA })

    expect(busy.seen).toBe(1)
    expect(await figure(graph, 'requests_in_flight', { address: new URL(busy.url).host })).toBe(1)
    await busy.stop()
    await Promise.all(pending)
  })

  it('is asked elsewhere when one place fails, and is left alone there in the end', async () => {
    await using bad = await Place.start(breaksOff)
    await using good = await Place.start()
    await using graph = await startGraphOf([bad, good], settings)

    for (let sent = 0; sent < 40; sent++) expect((await graph.post({ query: QUERY })).body).toEqual({ data: DATA })

    expect(bad.seen).toBe(5)
    expect(good.seen).toBe(40)
    expect(await figure(graph, 'breaker_state', { subgraph: 'users', address: new URL(bad.url).host })).toBe(2)
    expect(await figure(graph, 'breaker_state', { subgraph: 'users', address: new URL(good.url).host })).toBe(0)
  })

  it('executes a mutation elsewhere when one place is gone', async () => {
    await using gone = await Place.start()
    await using good = await Place.start()
    await using graph = await startGraphOf([gone, good], settings)
    await gone.stop()

    for (let sent = 0; sent < 10; sent++) expect((await graph.post({ query: MUTATION })).body).toEqual({ data: MOVED })

    expect(good.seen).toBe(10)
  })

  it('is subscribed to where that works', async () => {
    await using bad = await Place.start(says(503))
    await using proxy = await TcpProxy.start()
    await using graph = await startToyGraph({ ...settings, shareSubscriptions: false, retryDelayMs: 5, subgraphUrls: {}, subgraphs: { orders: { urls: [bad.url, `http://127.0.0.1:${proxy.port}/graphql`] } } })
    proxy.targetPort = Number(new URL(graph.orders.url).port)
    const client = graph.client()

    const watched = Array.from({ length: 6 }, () => watch(client, 'subscription { orderUpdates(orderId: "ord_1") { cursor } }'))
    await waitFor('all of them', () => graph.listeners() === 6)
    graph.publish({ cursor: '1', order: { id: 'ord_1', status: 'PLACED', buyer: { id: 'usr_1' } } })
    await waitFor('the update', () => watched.every(({ payloads }) => payloads.length === 1))

    expect(watched.map(({ payloads }) => payloads[0])).toEqual(watched.map(() => ({ data: { orderUpdates: { cursor: '1' } } })))
    expect(bad.seen).toBeGreaterThan(0)
    await client.dispose()
  })

  it('fails with the hint of the place that is tried first when all of them are open', async () => {
    await using one = await Place.start(says(500))
    await using other = await Place.start(says(500))
    await using graph = await startGraphOf([one, other], { ...settings, breakerFailures: 1 })

    await graph.post({ query: QUERY })
    await waitFor('both to be open', async () => {
      await graph.post({ query: QUERY })
      return await figure(graph, 'breaker_state', { subgraph: 'users' }) === 4
    })

    expect((await graph.post({ query: QUERY })).body.errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', retryAfterSeconds: expect.any(Number) })
    expect(one.seen + other.seen).toBe(2)
  })
})
