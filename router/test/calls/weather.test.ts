import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { TcpProxy } from '../../../infra/faults/tcp-proxy.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { startToyGraph, type ToyGraph } from '../toy-graph.ts'
import { codesOf } from './support.ts'

const QUERY = '{ user(id: "usr_1") { name } order(id: "ord_1") { id shipments { number } } }'
const WHOLE = { user: { name: 'Ada' }, order: { id: 'ord_1', shipments: [{ number: 'ord_1-1' }] } }
const WITHOUT_USERS = { ...WHOLE, user: null }

/** Each failure lasts for one call, and what it opens is tried again soon. */
const settings = { retries: 1, retryDelayMs: 5, subgraphTimeoutMs: 600, breakerOpenMs: 50, breakerSuccesses: 1 }

async function expectRecovery(graph: ToyGraph): Promise<void> {
  await waitFor('a whole answer', async () => {
    const { body } = await graph.post({ query: QUERY })
    return body.errors === undefined
  })
  expect((await graph.post({ query: QUERY })).body).toEqual({ data: WHOLE })
}

describe('one subgraph behind a bad wire', () => {
  it.each(['hung', 'reset', 'slow'] as const)('costs only its own part while it is %s, and nothing afterwards', async (weather) => {
    await using proxy = await TcpProxy.start()
    await using graph = await startToyGraph({ ...settings, subgraphs: { users: { url: `http://127.0.0.1:${proxy.port}/graphql` } } })
    proxy.targetPort = Number(new URL(graph.users.url).port)
    await expectRecovery(graph)

    proxy.weather = weather
    for (let sent = 0; sent < 7; sent++) {
      const { status, body } = await graph.post({ query: QUERY })
      expect([status, body.data, codesOf(body)]).toEqual([200, WITHOUT_USERS, ['SUBGRAPH_UNAVAILABLE']])
    }

    proxy.weather = 'open'
    await expectRecovery(graph)
  })

  it('costs only its own part while nobody is there, and nothing afterwards', async () => {
    await using proxy = await TcpProxy.start()
    await using graph = await startToyGraph({ ...settings, subgraphs: { users: { url: `http://127.0.0.1:${proxy.port}/graphql` } } })

    expect((await graph.post({ query: QUERY })).body).toMatchObject({ data: WITHOUT_USERS, errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] })

    proxy.targetPort = Number(new URL(graph.users.url).port)
    await expectRecovery(graph)
  })

  it.each<[string, (socket: Socket) => void]>([
    ['HTML', (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>')],
    ['JSON of another shape', (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{"data":"no"}')],
    ['half a body and its end', (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n{"data":{"user":')],
    ['half a body and a reset', (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n{"data":{"user":', () => socket.resetAndDestroy())],
    ['half a body and silence', (socket) => { socket.write('HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n{"data":{"user":') }],
    ['half a chunk and its end', (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{"data":')],
    ['headers that never end', (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      const drip = setInterval(() => socket.write('X-Slow: 1\r\n'), 20)
      socket.on('close', () => clearInterval(drip))
    }],
    ['what is not HTTP', (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')],
  ])('costs only its own part when it answers %s, and nothing afterwards', async (_, answer) => {
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', () => answer(socket))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    await using proxy = await TcpProxy.start()
    proxy.targetPort = (server.address() as AddressInfo).port
    await using graph = await startToyGraph({ ...settings, subgraphs: { users: { url: `http://127.0.0.1:${proxy.port}/graphql` } } })

    const { status, body } = await graph.post({ query: QUERY })
    expect([status, body.data, codesOf(body)]).toEqual([200, WITHOUT_USERS, ['SUBGRAPH_UNAVAILABLE']])

    proxy.targetPort = Number(new URL(graph.users.url).port)
    server.close()
    // Those that hang are aborted with their calls, so that new ones lead to the right place.
    await expectRecovery(graph)
  })
})
