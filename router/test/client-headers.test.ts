import { describe, expect, it } from '@jest/globals'
import { createClient } from 'graphql-ws'
import { generateKeyPair } from 'jose'
import { WebSocket } from 'ws'
import { CLIENT_ADDRESS_HEADER, createInternalTokenSigner, INTERNAL_TOKEN_HEADER } from '#kit/internal-token.ts'
import { ANONYMOUS } from '#kit/viewer.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { startToyGraph, watch } from './toy-graph.ts'

const mutation = 'mutation { orderMove(id: "ord_1", status: "SHIPPED") { id } }'

/** What a client may wish that subgraphs took for the router's. */
async function forgedHeaders(): Promise<Record<string, string>> {
  const { privateKey } = await generateKeyPair('EdDSA')
  const administrator = { ...ANONYMOUS, kind: 'USER' as const, userId: 'usr_evil', roles: ['PLATFORM_ADMIN'] }
  const token = await createInternalTokenSigner({ privateKey, keyId: 'one' }).sign(administrator, 'users')
  return { [INTERNAL_TOKEN_HEADER]: token, [CLIENT_ADDRESS_HEADER]: '203.0.113.66', 'x-forwarded-for': '203.0.113.66', forwarded: 'for=203.0.113.66' }
}

describe('what a client says in the name of the router', () => {
  it('reaches no subgraph over HTTP, nor over WebSocket, nor a stream', async () => {
    await using graph = await startToyGraph({ host: '127.0.0.1' })
    const forged = await forgedHeaders()
    const client = (connectionParams: Record<string, unknown>) => createClient({
      url: graph.router.wsUrl, connectionParams, retryAttempts: 0,
      webSocketImpl: class extends WebSocket { constructor(url: string, protocol: string) { super(url, protocol, { headers: forged }) } },
    })

    await graph.post({ query: '{ viewer { kind } }' }, forged)
    await graph.post({ query: mutation }, forged)
    const url = new URL(graph.router.url)
    url.search = new URLSearchParams({ query: '{ viewer { userId } }' }).toString()
    await fetch(url, { headers: forged })
    await watch(client(forged), '{ user(id: "usr_1") { id name } }').ended
    const streams = watch(client(forged), 'subscription { orderUpdates(orderId: "ord_1") { order { buyer { name } } } }')
    await waitFor('the subscription', () => graph.listeners() === 1)
    graph.publish({ cursor: '1', order: { id: 'ord_1', status: 'SHIPPED', buyer: { id: 'usr_1' } } })
    await waitFor('the update', () => streams.payloads.length === 1)

    const calls = [...graph.users.calls, ...graph.orders.calls]
    expect(calls.length).toBeGreaterThanOrEqual(5)
    for (const { viewer, headers } of calls) {
      expect(viewer).toEqual(ANONYMOUS)
      expect(Object.keys(headers).toSorted()).not.toContain('forwarded')
      expect(JSON.stringify(headers)).not.toContain('203.0.113.66')
      expect(headers[INTERNAL_TOKEN_HEADER]).not.toBe(forged[INTERNAL_TOKEN_HEADER])
    }
    expect(streams.payloads).toEqual([{ data: { orderUpdates: { order: { buyer: { name: 'Ada' } } } } }])
  })
})

describe('where a client is', () => {
  it('is told to a subgraph with a mutation, and with nothing else', async () => {
    await using graph = await startToyGraph({ host: '127.0.0.1', trustedProxies: ['127.0.0.1'] })

    await graph.post({ query: mutation }, { 'x-forwarded-for': '192.0.2.7' })
    await graph.post({ query: '{ order(id: "ord_1") { id } viewer { kind } }' }, { 'x-forwarded-for': '192.0.2.7' })
    await watch(graph.client(), mutation).ended

    expect(graph.orders.calls.map(({ query, headers }) => [query.startsWith('mutation'), headers[CLIENT_ADDRESS_HEADER]])).toEqual([
      [true, '192.0.2.7'], [false, undefined], [true, '127.0.0.1'],
    ])
    expect(graph.users.calls[0]?.headers[CLIENT_ADDRESS_HEADER]).toBeUndefined()
  })
})
