import { OrderListDocument, ShipmentDocument } from '../../operations/__generated__/operations.ts'
import { inMemory } from '../src/ports/ports.ts'
import type { Update } from '../src/live/live.ts'
import { startRuntime, type Runtime } from '../src/runtime.ts'
import { Session } from '../src/session/session.ts'
import { aBookedShipment, aBuyer, ask, mutate, newKey, graph, NetworkSocket, TestPhone, until, type Buyer } from '../testing/graph.ts'

const vendorId = graph.accounts.vendors[0]?.vendorId ?? ''
const open: Runtime[] = []
afterEach(async () => { for (const runtime of open.splice(0)) await runtime.end({ forget: true }) })

async function phoneOf(buyer: Buyer, heard: Update[], kept = { storage: inMemory(), secrets: inMemory() }) {
  const phone = new TestPhone(kept)
  const session = new Session(phone.ports)
  await session.restore()
  if (session.state.get().phase === 'signed-out') await session.signIn(buyer.email, buyer.password)
  const state = session.state.get()
  if (state.phase !== 'signed-in') throw new Error('The buyer is not signed in.')
  const runtime = await startRuntime(phone.ports, session, state.who, { firstWaitMs: 20, onUpdate: (update) => heard.push(update) })
  open.push(runtime)
  return { phone, session, runtime, kept }
}

const cancel = (buyer: Buyer, orderId: string) => mutate(buyer.headers, 'orderCancel', { orderId, idempotencyKey: newKey() }, 'order { id }')

/** Every update of the organization's orders from this cursor on, as the graph's own log has them, until the one about this order's end. */
function logAfter(buyer: Buyer, after: string, lastOrderId: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const cursors: string[] = []
    const socket = new NetworkSocket(graph.url.replace('http', 'ws'), 'graphql-transport-ws')
    socket.addEventListener('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: buyer.headers })))
    socket.addEventListener('error', () => reject(new Error('The socket broke.')))
    socket.addEventListener('message', ({ data }) => {
      const { type, payload } = JSON.parse(String(data))
      if (type === 'ping') socket.send('{"type":"pong"}')
      if (type === 'connection_ack') {
        const query = 'subscription ($id: ID!, $after: Cursor) { organizationOrderUpdates(organizationId: $id, after: $after) { cursor order { id status } eventType } }'
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables: { id: buyer.organizationId, after } } }))
      }
      if (type !== 'next') return
      const { cursor, eventType, order } = payload.data.organizationOrderUpdates
      cursors.push(cursor)
      if (order.id === lastOrderId && eventType === 'order.cancelled') { socket.close(); resolve(cursors) }
    })
  })
}

describe('live updates', () => {
  it('end in the background, and go on behind the last one: none is lost, none comes twice', async () => {
    const buyer = await aBuyer()
    const heard: Update[] = []
    const { phone, runtime, kept } = await phoneOf(buyer, heard)
    runtime.live.follow('organizationOrders', buyer.organizationId)
    await until('it to be live', () => runtime.live.state.get() === 'live')
    const one = await buyer.buysFrom(vendorId)
    await until('the first order', () => heard.some(({ subject }) => subject.id === one.id))

    phone.goes('background')
    expect(runtime.live.state.get()).toBe('stale')
    await until('the connection to be closed', () => phone.sockets.size === 0)
    const inTheBackground = heard.length
    await cancel(buyer, one.id)
    const two = await buyer.buysFrom(vendorId)
    expect(heard).toHaveLength(inTheBackground)
    phone.goes('foreground')
    await until('the second order', () => heard.some(({ subject }) => subject.id === two.id))
    await until('it to be live again', () => runtime.live.state.get() === 'live')

    // A connection that breaks, and an app that ends.
    for (const socket of phone.sockets) socket.close()
    const three = await buyer.buysFrom(vendorId)
    await until('the third order', () => heard.some(({ subject }) => subject.id === three.id))
    await runtime.end({ forget: false })
    await cancel(buyer, three.id)
    const { runtime: again } = await phoneOf(buyer, heard, kept)
    again.live.follow('organizationOrders', buyer.organizationId)
    await until('the end of the third order', () => heard.some(({ subject, eventType }) => subject.id === three.id && eventType === 'order.cancelled'))

    const cursors = heard.map(({ cursor }) => cursor)
    const log = await logAfter(buyer, cursors[0] ?? '', three.id)
    expect(cursors.slice(1, log.length + 1)).toEqual(log)
    expect(new Set(cursors).size).toBe(cursors.length)
  })

  it.each([
    ['once, it is heard again', 1],
    ['for ever, what is shown is read, and it goes on from now', Infinity],
  ])('do not come whole: %s', async (_, times) => {
    const buyer = await aBuyer()
    const heard: Update[] = []
    const { phone, runtime } = await phoneOf(buyer, heard)
    const shown = runtime.apollo.watchQuery({ query: OrderListDocument, variables: { first: 20 } })
    const watching = shown.subscribe(() => {})
    runtime.live.follow('organizationOrders', buyer.organizationId)
    await until('it to be live', () => runtime.live.state.get() === 'live')
    const known = await buyer.buysFrom(vendorId)
    await until('the first order', () => heard.some(({ subject }) => subject.id === known.id))
    let spoilt = 0
    phone.hears = (text) => {
      const message = JSON.parse(text)
      if (message.type !== 'next' || spoilt >= times) return text
      spoilt += 1
      return JSON.stringify({ ...message, payload: { ...message.payload, errors: [{ message: 'Part of the graph is away.', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] } })
    }
    const subscribed = () => phone.said.map((text) => JSON.parse(text)).filter(({ type }) => type === 'subscribe').map(({ payload }) => payload)
    const asked = () => subscribed().map(({ variables }) => variables.after as string | null)
    phone.said.length = 0

    const { id } = await buyer.buysFrom(vendorId)
    await until('it to be shown', () => shown.getCurrentResult().data?.orders?.nodes?.some((order) => order?.id === id) ?? false)

    if (times === 1) await until('it to be heard', () => heard.some(({ subject }) => subject.id === id))
    else await until('it to go on from now', () => asked().includes(null))
    expect(asked().slice(0, 2).every((after) => after !== null)).toBe(true)
    const traces = [...phone.traces, ...subscribed().map(({ extensions }) => extensions?.traceparent)]
    for (const trace of traces) expect(trace).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/)
    expect(new Set(traces).size).toBe(traces.length)
    watching.unsubscribe()
  })

  it('come with a new token after the old one has ended', async () => {
    const buyer = await aBuyer()
    const heard: Update[] = []
    const { phone, session, runtime, kept } = await phoneOf(buyer, heard)
    await session.refresh()
    runtime.live.follow('organizationOrders', buyer.organizationId)
    await until('it to be live', () => runtime.live.state.get() === 'live')
    const one = await buyer.buysFrom(vendorId)
    await until('the first order', () => heard.some(({ subject }) => subject.id === one.id))
    phone.goes('background')
    const credentials = JSON.parse(await kept.secrets.read('broxiva.credentials') ?? '{}')
    await kept.secrets.write('broxiva.credentials', JSON.stringify({ ...credentials, accessTokenExpiresAt: new Date().toISOString() }))
    await session.restore()
    phone.asked.length = 0

    phone.goes('foreground')
    await until('it to be live again', () => runtime.live.state.get() === 'live')
    await cancel(buyer, one.id)
    await until('the end', () => heard.some(({ eventType }) => eventType === 'order.cancelled'))

    expect(phone.asked.filter((name) => name === 'SessionRefresh')).toHaveLength(1)
  })
})

describe('what is read', () => {
  it('does not stay when something done on this phone has overtaken it', async () => {
    const { id, trackingNumber } = await aBookedShipment()
    const phone = new TestPhone()
    const session = new Session(phone.ports)
    await session.signInWithKey(graph.accounts.carrier.apiKey)
    const state = session.state.get()
    if (state.phase !== 'signed-in') throw new Error('The device is not signed in.')
    const runtime = await startRuntime(phone.ports, session, state.who, { firstWaitMs: 20 })
    open.push(runtime)
    const shown = runtime.apollo.watchQuery({ query: ShipmentDocument, variables: { id } })
    const watching = shown.subscribe(() => {})
    await until('it to be shown', () => shown.getCurrentResult().data?.shipment?.status === 'BOOKED')

    const arrives = Promise.withResolvers<void>()
    let isOnItsWay = false
    phone.network = async (send) => {
      const isHeldUp = phone.asked.at(-1) === 'Shipment' && !isOnItsWay
      const answer = await send()
      if (isHeldUp) { isOnItsWay = true; await arrives.promise }
      return answer
    }
    const reading = runtime.live.read()
    await until('an answer from before', () => isOnItsWay)
    await runtime.outbox.enqueue('TrackingEventIngest', { trackingNumber, carrierEventId: newKey(), status: 'PICKED_UP', occurredAt: new Date().toISOString() }, { title: 'Picked up', about: id })
    await until('it to be done', () => runtime.outbox.entries.get().length === 0)
    arrives.resolve()
    await reading

    expect(shown.getCurrentResult().data?.shipment?.status).toBe('PICKED_UP')
    watching.unsubscribe()
  })
})

describe('a session', () => {
  it('exchanges its token once for all who ask meanwhile, and ends when it was ended elsewhere', async () => {
    const buyer = await aBuyer()
    const { phone, session, kept } = await phoneOf(buyer, [])
    const credentials = JSON.parse(await kept.secrets.read('broxiva.credentials') ?? '{}')
    await kept.secrets.write('broxiva.credentials', JSON.stringify({ ...credentials, accessTokenExpiresAt: new Date().toISOString() }))
    await session.restore()
    phone.asked.length = 0

    const headers = await Promise.all([session.headers(), session.headers(), session.headers()])

    expect(phone.asked).toEqual(['SessionRefresh'])
    expect(new Set(headers.map(({ authorization }) => authorization)).size).toBe(1)
    expect((await ask(headers[0] ?? {}, '{ viewer { user { email } } }')).viewer.user.email).toBe(buyer.email)
    await mutate(headers[0] ?? {}, 'sessionRevoke', { scope: 'CURRENT' }, 'revokedCount')
    await session.refresh()
    expect(session.state.get()).toEqual({ phase: 'signed-out', reason: 'ended' })
    expect(await kept.secrets.read('broxiva.credentials')).toBeNull()
  })

  it('stays while the graph cannot be reached', async () => {
    const buyer = await aBuyer()
    const { phone, session } = await phoneOf(buyer, [])
    phone.network = () => Promise.reject(new TypeError('Network request failed'))

    await expect(session.refresh()).rejects.toThrow('Network')

    expect(session.state.get().phase).toBe('signed-in')
  })

  it('keeps tokens with the secrets alone', async () => {
    const buyer = await aBuyer()
    const written: string[] = []
    const storage = inMemory()
    const { session, runtime } = await phoneOf(buyer, [], { storage: { ...storage, write: (key, value) => { written.push(value); return storage.write(key, value) } }, secrets: inMemory() })

    await runtime.kept.save()

    const { authorization = '' } = await session.headers()
    expect(written.length).toBeGreaterThan(0)
    expect(written.join()).not.toContain(authorization.replace('Bearer ', ''))
  })
})
