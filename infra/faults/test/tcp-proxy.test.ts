import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { TcpProxy } from '../tcp-proxy.ts'

let echo: Server
let proxy: TcpProxy
let client: Socket
let heard: string
let ended: string | undefined
beforeEach(async () => {
  echo = createServer((socket) => { socket.on('error', () => {}); socket.pipe(socket) })
  echo.listen(0, '127.0.0.1')
  await once(echo, 'listening')
  proxy = await TcpProxy.start()
  proxy.targetPort = (echo.address() as AddressInfo).port
  client = await dial()
})
afterEach(async () => {
  client.destroy()
  await proxy[Symbol.asyncDispose]()
  echo.close()
})

async function dial(): Promise<Socket> {
  heard = ''
  ended = undefined
  const socket = connect(proxy.port, '127.0.0.1')
  socket.on('data', (piece: Buffer) => { heard += piece.toString() })
  socket.on('error', (error: NodeJS.ErrnoException) => { ended = error.code })
  socket.on('close', () => { ended ??= 'closed' })
  await once(socket, 'connect')
  return socket
}

describe('a wire', () => {
  it('carries what is sent, both ways', async () => {
    client.write('one')
    await waitFor('the echo', () => heard === 'one')
  })

  it('gives nothing while it is hung, and all of it, in order, once it is not', async () => {
    client.write('one')
    await waitFor('the echo', () => heard === 'one')
    proxy.weather = 'hung'
    client.write('two')
    const other = connect(proxy.port, '127.0.0.1')
    await once(other, 'connect')
    other.destroy()
    expect(heard).toBe('one')

    proxy.weather = 'open'
    client.write('three')
    await waitFor('the rest', () => heard === 'onetwothree')
  })

  it('takes its time while it is slow, and keeps the order', async () => {
    proxy.weather = 'slow'
    const startedAt = performance.now()
    client.write('one')
    client.end('two')

    await waitFor('the echo and the end', () => heard === 'onetwo' && ended === 'closed')
    expect(performance.now() - startedAt).toBeGreaterThan(400)
  })

  it('keeps the order while it changes between slow and open', async () => {
    const pieces = Array.from({ length: 8 }, (_, index) => `${index},`)
    for (const [index, piece] of pieces.entries()) {
      proxy.weather = index % 2 === 0 ? 'slow' : 'open'
      client.write(piece)
      // The piece has reached the proxy once another connection made after it has: both are of one event loop.
      const other = connect(proxy.port, '127.0.0.1')
      await once(other, 'connect')
      other.destroy()
    }

    await waitFor('all of it', () => heard.length === pieces.join('').length)
    expect(heard).toBe(pieces.join(''))
  })

  it('breaks off what is open and what comes while it resets', async () => {
    client.write('one')
    await waitFor('the echo', () => heard === 'one')
    proxy.weather = 'reset'
    await waitFor('the break', () => ended === 'ECONNRESET')

    const late = connect(proxy.port, '127.0.0.1')
    const [error] = await once(late, 'error').catch((thrown: NodeJS.ErrnoException) => [thrown]) as [NodeJS.ErrnoException]
    expect(error.code).toBe('ECONNRESET')
  })

  it('breaks off when nobody listens at its other end', async () => {
    client.destroy()
    proxy.targetPort = 1
    client = await dial()
    client.write('one')
    await waitFor('the break', () => ended === 'ECONNRESET')
  })
})
