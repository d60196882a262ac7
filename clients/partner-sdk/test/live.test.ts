import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, jest } from '@jest/globals'
import { WebSocketServer, type WebSocket } from 'ws'
import { AuthenticationError, Broxiva, GraphError, type OrderUpdate } from '../src/index.ts'

interface Subscription {
  readonly after: string | null | undefined
  readonly traceparent: string
  readonly requestId: string
  /** Tells of the updates with these numbers. */
  tell(...numbers: number[]): void
  /** An answer with errors. */
  fail(code: string, data?: unknown): void
  /** Refuses the subscription. */
  refuse(code: string): void
  complete(): void
  /** Ends the whole connection. */
  close(code: number): void
  readonly socket: WebSocket
  readonly ended: Promise<void>
}

const update = (number: number) => ({ orderUpdates: { cursor: `c${number}`, eventType: 'order.changed', occurredAt: '2026-11-22T00:00:00.000Z', resync: false, order: { id: 'ord_1' } } })
const error = (code: string) => ({ message: code, extensions: { code } })

/** Speaks `graphql-transport-ws` and leaves it to the test what is said. */
async function liveServer() {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'graphql-transport-ws' })
  await once(server, 'listening')
  const subscriptions: Subscription[] = []
  const waiting: ((subscription: Subscription) => void)[] = []
  let sockets = 0
  server.on('connection', (socket) => {
    sockets += 1
    const completed = new Map<string, () => void>()
    const send = (message: object) => socket.send(JSON.stringify(message))
    socket.on('message', (data: Buffer) => {
      const { type, id, payload } = JSON.parse(data.toString()) as { type: string; id: string; payload: { variables: { after?: string | null }; extensions: { traceparent: string; requestId: string } } }
      if (type === 'connection_init') send({ type: 'connection_ack' })
      if (type === 'complete') completed.get(id)?.()
      if (type !== 'subscribe') return
      const ended = new Promise<void>((resolve) => { completed.set(id, resolve); socket.once('close', () => resolve()) })
      const subscription: Subscription = {
        after: payload.variables.after,
        traceparent: payload.extensions.traceparent,
        requestId: payload.extensions.requestId,
        tell: (...numbers) => { for (const number of numbers) send({ type: 'next', id, payload: { data: update(number) } }) },
        fail: (code, answered = null) => send({ type: 'next', id, payload: { data: answered, errors: [error(code)] } }),
        refuse: (code) => send({ type: 'error', id, payload: [error(code)] }),
        complete: () => send({ type: 'complete', id }),
        close: (code) => socket.close(code),
        socket,
        ended,
      }
      const next = waiting.shift()
      if (next) next(subscription)
      else subscriptions.push(subscription)
    })
  })
  const { port } = server.address() as AddressInfo
  return {
    client: new Broxiva({ apiKey: 'bx_test', url: `http://127.0.0.1:${port}/graphql` }),
    /** The next time that somebody subscribes. */
    subscription: () => new Promise<Subscription>((resolve) => {
      const here = subscriptions.shift()
      if (here) resolve(here)
      else waiting.push(resolve)
    }),
    get sockets() { return sockets },
    async [Symbol.asyncDispose]() {
      for (const socket of server.clients) socket.terminate()
      server.close()
      await once(server, 'close')
    },
  }
}

async function read(updates: AsyncIterator<OrderUpdate>, count: number): Promise<string[]> {
  const cursors: string[] = []
  while (cursors.length < count) {
    const { value, done } = await updates.next()
    if (done) break
    cursors.push((value as OrderUpdate).cursor)
  }
  return cursors
}

describe('live updates', () => {
  it.each<[string, (subscription: Subscription) => void]>([
    ['the connection is closed by a router that stops', ({ close }) => close(1001)],
    ['it is closed as if all were well', ({ close }) => close(1000)],
    ['the router cannot check the key at the moment', ({ close }) => close(1013)],
    ['the router says that the updates were interrupted', ({ fail, complete }) => { fail('SUBSCRIPTION_INTERRUPTED'); complete() }],
    ['an update could not be filled by a subgraph', ({ fail }) => fail('SUBGRAPH_UNAVAILABLE', update(3))],
    ['something else than the protocol arrives', ({ socket }) => socket.send('<html>')],
    ['a subscription is refused for a moment', ({ refuse }) => refuse('SUBGRAPH_UNAVAILABLE')],
  ])('go on behind the last one when %s', async (_, disturb) => {
    await using server = await liveServer()
    const updates = server.client.orders.updates('ord_1', { after: 'c0' })
    const first = await server.subscription()
    first.tell(1, 2)
    disturb(first)

    const second = await server.subscription()
    second.tell(3)

    expect([first.after, second.after]).toEqual(['c0', 'c2'])
    expect(await read(updates, 3)).toEqual(['c1', 'c2', 'c3'])
    await updates.return()
  })

  it('are not told twice should the graph repeat one', async () => {
    await using server = await liveServer()
    const updates = server.client.orders.updates('ord_1', { after: 'c0' })
    const subscription = await server.subscription()
    subscription.tell(1, 1, 2)

    expect(await read(updates, 2)).toEqual(['c1', 'c2'])
    await updates.return()
  })

  it('stay with the graph while nobody reads them', async () => {
    await using server = await liveServer()
    const updates = server.client.orders.updates('ord_1', { after: 'c0' })
    const first = await server.subscription()
    first.tell(...Array.from({ length: 600 }, (_, index) => index + 1))
    await first.ended

    const reading = read(updates, 501)
    const second = await server.subscription()
    second.tell(501)

    expect(second.after).toBe('c500')
    for (const { traceparent } of [first, second]) expect(traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/)
    expect(second.traceparent).not.toBe(first.traceparent)
    expect((await reading).at(-1)).toBe('c501')
    await updates.return()
  })

  it.each<[string, (subscription: Subscription) => void, new (...args: never[]) => Error]>([
    ['the key was revoked', ({ close }) => close(4403), AuthenticationError],
    ['the graph refuses them', ({ refuse }) => refuse('FORBIDDEN'), GraphError],
    ['an update fails by a fault of the graph', ({ fail }) => fail('INTERNAL_SERVER_ERROR'), GraphError],
  ])('are all read before the failure is told: %s', async (_, end, failure) => {
    await using server = await liveServer()
    const updates = server.client.orders.updates('ord_1', { after: 'c0' })
    const subscription = await server.subscription()
    subscription.tell(1, 2)
    end(subscription)
    await subscription.ended.then(() => undefined, () => undefined)

    expect(await read(updates, 2)).toEqual(['c1', 'c2'])
    const told = updates.next()
    await expect(told).rejects.toBeInstanceOf(failure)
    await expect(told).rejects.toMatchObject({ requestId: subscription.requestId })
    expect(await updates.next()).toEqual({ done: true, value: undefined })
    expect(updates.cursor).toBe('c2')
  })

  it('end when the graph ends them', async () => {
    await using server = await liveServer()
    const updates = server.client.orders.updates('ord_1', { after: 'c0' })
    const subscription = await server.subscription()
    subscription.tell(1)
    subscription.complete()
    const seen: string[] = []
    for await (const { cursor } of updates) seen.push(cursor)

    expect(seen).toEqual(['c1'])
  })

  it('share one connection, which is closed with the last of them', async () => {
    await using server = await liveServer()
    const [one, two] = [server.client.orders.updates('ord_1'), server.client.orders.updates('ord_2')]
    const { socket } = await server.subscription()
    await server.subscription()
    expect(server.sockets).toBe(1)

    const closed = once(socket, 'close')
    await one.return()
    await two.return()

    await closed
  })

  it('look for another connection when theirs has gone silent', async () => {
    await using server = await liveServer()
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance', 'Date'] })
    try {
      const updates = server.client.orders.updates('ord_1', { after: 'c0' })
      const first = await server.subscription()
      first.tell(1)
      await read(updates, 1)
      first.socket.pause()

      const again = server.subscription()
      await jest.advanceTimersByTimeAsync(10_000)
      await jest.advanceTimersByTimeAsync(5_000)
      await jest.advanceTimersByTimeAsync(1_000)

      expect((await again).after).toBe('c1')
      await updates.return()
    } finally {
      jest.useRealTimers()
    }
  })
})
