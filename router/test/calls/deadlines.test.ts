import { describe, expect, it } from '@jest/globals'
import { ANONYMOUS } from '#kit/viewer.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { startToyGraph, watch, type ToyGraph } from '../toy-graph.ts'
import { answers, codesOf, hangs, MUTATION, Place, QUERY, says, startGraphOf } from './support.ts'

const BOTH = '{ user(id: "usr_1") { name } order(id: "ord_1") { shipments { number } id } }'

/** Planning takes a while, which would be lost to what is tested. */
async function planned(graph: ToyGraph, query: string): Promise<void> {
  await waitFor('an answer in time', async () => (await graph.post({ query })).status === 200)
}

describe('a request whose time is over', () => {
  it('is answered with what is there, and fetches that are under way are aborted', async () => {
    await using users = await Place.start()
    await using graph = await startToyGraph({ requestTimeoutMs: 1_500, subgraphs: { users: { urls: [users.url] } } })
    await planned(graph, BOTH)
    let isLeft = false
    users.behaviour = (_request, response) => { response.once('close', () => { isLeft = true }) }

    const { status, body } = await graph.post({ query: BOTH })

    expect(status).toBe(200)
    expect(body.data).toEqual({ user: null, order: { id: 'ord_1', shipments: [{ number: 'ord_1-1' }] } })
    expect(body.errors).toEqual([{ message: 'The request took too long for this part.', extensions: { code: 'REQUEST_TIMEOUT', serviceName: 'users' } }])
    await waitFor('the end of the fetch', () => isLeft)
  })

  it('does not say that a mutation did not happen', async () => {
    await using place = await Place.start()
    await using graph = await startGraphOf([place], { requestTimeoutMs: 300 })
    await planned(graph, MUTATION)
    place.behaviour = hangs
    const before = place.seen

    const { status, body } = await graph.post({ query: MUTATION })

    expect(status).toBe(200)
    expect(body).toEqual({ data: { orderMove: null }, errors: [{ message: 'The request took too long, and whether the change was made is not known.', extensions: { code: 'REQUEST_TIMEOUT', serviceName: 'orders' } }] })
    expect(place.seen).toBe(before + 1)
  })

  it('is refused with 504 when nothing of it was executed', async () => {
    await using place = await Place.start()
    await using graph = await startGraphOf([place], {
      requestTimeoutMs: 30,
      async authenticateApiKey() {
        const began = performance.now()
        await waitFor('the deadline', () => performance.now() - began > 60)
        return { viewer: ANONYMOUS }
      },
    })

    const { status, body } = await graph.post({ query: MUTATION }, { 'x-api-key': 'slow' })

    expect([status, codesOf(body)]).toEqual([504, ['REQUEST_TIMEOUT']])
    expect(place.seen).toBe(0)
  })

  it('gives no time to retries', async () => {
    await using place = await Place.start()
    await using graph = await startGraphOf([place], { requestTimeoutMs: 300, retryDelayMs: 1_000 })
    await planned(graph, QUERY)
    place.behaviour = says(503)
    const before = place.seen

    expect(codesOf((await graph.post({ query: QUERY })).body)).toEqual(['SUBGRAPH_UNAVAILABLE'])
    expect(place.seen).toBe(before + 1)
  })
})

describe('a subgraph', () => {
  it('is told how long its answer is waited for', async () => {
    let told = 0
    await using place = await Place.start((request, response) => {
      told = Number(request.headers['x-broxiva-timeout-ms'])
      answers(request, response)
    })
    await using graph = await startGraphOf([place], { requestTimeoutMs: 20_000, subgraphTimeoutMs: 15_000 })

    await graph.post({ query: MUTATION })

    expect(told).toBeGreaterThan(5_000)
    expect(told).toBeLessThanOrEqual(15_000)
  })
})

describe('a subscription', () => {
  it('outlives the time of a request: each update has its own', async () => {
    await using graph = await startToyGraph({ requestTimeoutMs: 400 })
    const client = graph.client()
    const { payloads } = watch(client, 'subscription { orderUpdates(orderId: "ord_1") { cursor order { shipments { number } } } }')
    await waitFor('the subscription', () => graph.listeners() === 1)
    const began = performance.now()
    await waitFor('the time of a request', () => performance.now() - began > 450)

    graph.publish({ cursor: '1', order: { id: 'ord_1', status: 'PLACED', buyer: { id: 'usr_1' } } })

    await waitFor('the update', () => payloads.length === 1)
    expect(payloads[0]).toEqual({ data: { orderUpdates: { cursor: '1', order: { shipments: [{ number: 'ord_1-1' }] } } } })
    await client.dispose()
  })
})
