import { describe, expect, it, jest } from '@jest/globals'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { codeOf, WIRES } from './live-clients.ts'
import { startToyGraph, type ToyGraph } from './toy-graph.ts'

const CLIENTS = 8
const WATCH = 'subscription { orderUpdates(orderId: "ord_1") { cursor } }'

const ENDS: readonly { readonly name: string; readonly code: string; end(graph: ToyGraph): Promise<unknown> }[] = [
  { name: 'a stop', code: 'SUBSCRIPTION_INTERRUPTED', end: (graph) => graph.router.stop() },
  { name: 'a reload', code: 'SUBSCRIPTION_SCHEMA_RELOAD', end: (graph) => graph.router.reload(graph.supergraph({ orders: { sdl: (sdl) => sdl.replace(/orderUpdates\(.*\n/, '') } })) },
]

describe.each(ENDS)('clients that are sent away by $name', ({ name, code, end }) => {
  it.each(WIRES.map((wire) => ({ wire, over: wire.name })))('go each at the moment that is drawn for it, over $over, and are told to come back', async ({ wire }) => {
    await using graph = await startToyGraph({ drainSpreadMs: 3_000 })
    const watched = []
    // All listen to the same: one stream of the subgraph must not end them as one.
    for (let client = 1; client <= CLIENTS; client++) {
      watched.push(wire.watch(graph.router, WATCH))
      await waitFor('the subscription', () => graph.router.stats().activeSubscriptions === client)
    }
    const gone: number[] = []
    const ended = Promise.all(watched.map(async (each, client) => {
      const cause = await each.ended
      gone.push(client)
      return codeOf(cause, each)
    }))

    // Who came first draws the latest moment, by far.
    let drawn = 1
    const random = jest.spyOn(Math, 'random').mockImplementation(() => drawn *= 0.5)
    try {
      await end(graph)
      const codes = await ended

      // A socket that closes says so by its code.
      expect(new Set(codes)).toEqual(new Set([name === 'a stop' && wire.name === 'WebSocket' ? 1001 : code]))
      expect(gone).toHaveLength(CLIENTS)
      expect(gone.at(-1)).toBe(0)
    } finally {
      random.mockRestore()
      for (const each of watched) each.leave()
    }
  })
})
