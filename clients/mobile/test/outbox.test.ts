import { inMemory } from '../src/ports/ports.ts'
import { startRuntime, type Runtime } from '../src/runtime.ts'
import { Session } from '../src/session/session.ts'
import { aBuyer, ask, graph, TestPhone, until } from '../testing/graph.ts'

const [vendor] = graph.accounts.vendors
if (!vendor) throw new Error('The demo data has a vendor.')
const open: Runtime[] = []
afterEach(async () => { for (const runtime of open.splice(0)) await runtime.end({ forget: true }) })

/** The vendor's phone, with what an earlier start of the app has kept. */
async function vendorPhone(kept = { storage: inMemory(), secrets: inMemory() }, network?: TestPhone['network']) {
  const phone = new TestPhone(kept, network)
  const session = new Session(phone.ports)
  await session.restore()
  if (session.state.get().phase === 'signed-out') await session.signIn(vendor?.email ?? '', vendor?.password ?? '')
  const state = session.state.get()
  if (state.phase !== 'signed-in') throw new Error('The vendor is not signed in.')
  const runtime = await startRuntime(phone.ports, session, state.who, { firstWaitMs: 20 })
  open.push(runtime)
  return { phone, session, runtime, kept }
}

/** Which orders were tried, in this order. */
const attempts = ({ inputs }: TestPhone) => inputs.filter(({ orderId }) => orderId !== undefined)

async function orders(count: number) {
  const buyer = await aBuyer()
  const bought = []
  for (let index = 0; index < count; index += 1) bought.push(await buyer.buysFrom(vendor?.vendorId ?? ''))
  return { buyer, bought }
}

const BLOCKERS = 'query ($id: ID!) { order(id: $id) { blockers { code } } }'

/** Of each request one of: it never arrives, its answer never does, the server is away or has enough, all is well. */
function troubles(seed: number): (send: () => Promise<Response>) => Promise<Response> {
  let state = seed
  return async (send) => {
    state = (state * 48_271) % 2_147_483_647
    switch (state % 6) {
      case 0: throw new TypeError('Network request failed')
      case 1: await send(); throw new TypeError('Network request failed')
      case 2: return new Response('<h1>502</h1>', { status: 502, headers: { 'content-type': 'text/html' } })
      case 3: return Response.json({ errors: [{ message: 'Enough.', extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 0 } }] }, { status: 429, headers: { 'content-type': 'application/graphql-response+json' } })
      default: return send()
    }
  }
}

describe('changes on their way to the graph', () => {
  it.each([3, 17, 2026])('are done once each, in their order, whatever becomes of network and app (%i)', async (seed) => {
    const { buyer, bought } = await orders(3)
    const { phone, runtime, kept } = await vendorPhone()
    phone.network = troubles(seed)

    for (const { id, number } of bought) await runtime.outbox.enqueue('OrderAccept', { orderId: id }, { title: `Accept ${number}`, about: id })
    const keys = runtime.outbox.entries.get().map(({ key }) => key)
    await until('a second attempt', () => attempts(phone).length > 1 || runtime.outbox.entries.get().length === 0)
    await runtime.end({ forget: false })
    const { phone: restarted, runtime: again } = await vendorPhone(kept, troubles(seed + 1))
    await until('all to be done', () => again.outbox.entries.get().length === 0)

    const sent = [...attempts(phone), ...attempts(restarted)]
    for (const [index, { id }] of bought.entries()) {
      expect(new Set(sent.filter(({ orderId }) => orderId === id).map(({ idempotencyKey }) => idempotencyKey))).toEqual(new Set([keys[index]]))
      expect((await ask(buyer.headers, BLOCKERS, { id })).order.blockers).not.toContainEqual({ code: 'VENDOR_NOT_ACCEPTED' })
    }
    expect([...new Set(sent.map(({ orderId }) => orderId))]).toEqual(bought.map(({ id }) => id))
  })

  it('stay, when the graph refuses them, until they are dismissed, and hold up nothing', async () => {
    const { buyer, bought: [first, second] } = await orders(2)
    const { runtime, kept } = await vendorPhone()
    const accept = (id = '') => runtime.outbox.enqueue('OrderAccept', { orderId: id }, { title: 'Accept', about: id })

    await accept(first?.id)
    const { key } = await accept(first?.id)
    await accept(second?.id)
    await until('the second order to be accepted', () => runtime.outbox.entries.get().every(({ refusal }) => refusal !== null))

    expect(runtime.outbox.entries.get()).toMatchObject([{ key, refusal: [{ code: expect.stringMatching(/^(ORDER_ALREADY_ACCEPTED|ILLEGAL_TRANSITION)$/) }] }])
    expect((await ask(buyer.headers, BLOCKERS, { id: second?.id })).order.blockers).not.toContainEqual({ code: 'VENDOR_NOT_ACCEPTED' })
    await runtime.end({ forget: false })
    const { runtime: again } = await vendorPhone(kept)
    expect(again.outbox.entries.get()).toMatchObject([{ key }])
    await again.outbox.dismiss(key)
    expect(again.outbox.entries.get()).toEqual([])
  })

  it('wait as long as the graph says, also when there is a network again', async () => {
    const { bought: [order] } = await orders(1)
    const { phone, runtime } = await vendorPhone()
    const times: number[] = []
    phone.network = (send) => {
      times.push(Date.now())
      return times.length > 1 ? send() : Promise.resolve(new Response('', { status: 503, headers: { 'retry-after': '1' } }))
    }

    await runtime.outbox.enqueue('OrderAccept', { orderId: order?.id }, { title: 'Accept', about: order?.id ?? '' })
    await until('the first attempt to fail', () => runtime.outbox.entries.get()[0]?.attempts === 1)
    phone.isOnline(true)
    await until('it to be done', () => runtime.outbox.entries.get().length === 0)

    expect(times).toHaveLength(2)
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(1_000)
  })

  it('are not accepted when the phone cannot keep them', async () => {
    const storage = inMemory()
    const { phone, runtime } = await vendorPhone({ storage: { ...storage, write: (key, value) => key.includes('outbox') ? Promise.reject(new Error('The disk is full.')) : storage.write(key, value) }, secrets: inMemory() })
    const before = phone.asked.length

    await expect(runtime.outbox.enqueue('OrderAccept', { orderId: 'ord_1' }, { title: 'Accept', about: 'ord_1' })).rejects.toThrow('full')

    expect(runtime.outbox.entries.get()).toEqual([])
    expect(phone.asked.slice(before)).toEqual([])
  })

  it('of one person are not sent as another', async () => {
    const kept = { storage: inMemory(), secrets: inMemory() }
    const { phone, runtime } = await vendorPhone(kept)
    phone.network = () => Promise.reject(new TypeError('Network request failed'))
    await runtime.outbox.enqueue('OrderAccept', { orderId: 'ord_1' }, { title: 'Accept', about: 'ord_1' })
    await runtime.end({ forget: true })

    const other = new Session(new TestPhone(kept).ports)
    await other.signIn(graph.accounts.buyer.email, graph.accounts.buyer.password)
    const state = other.state.get()
    const theirs = await startRuntime(new TestPhone(kept).ports, other, state.phase === 'signed-in' ? state.who : (() => { throw new Error('not signed in') })())
    open.push(theirs)

    expect(theirs.outbox.entries.get()).toEqual([])
  })

  it('of one person are not sent again as another who has signed in since', async () => {
    const { phone, session, runtime } = await vendorPhone()
    const answer = Promise.withResolvers<Response>()
    phone.network = (send) => phone.asked.at(-1) === 'OrderAccept' ? answer.promise : send()
    const { key } = await runtime.outbox.enqueue('OrderAccept', { orderId: 'ord_1' }, { title: 'Accept', about: 'ord_1' })
    await until('it to be on its way', () => attempts(phone).length === 1)

    await session.signOut()
    await session.signIn(graph.accounts.buyer.email, graph.accounts.buyer.password)
    answer.resolve(Response.json({ errors: [{ message: 'Ended.', extensions: { code: 'UNAUTHENTICATED' } }] }, { status: 401 }))
    await until('the answer to have come', () => (runtime.outbox.entries.get()[0]?.attempts ?? 0) > 0)
    await runtime.end({ forget: true })

    expect(attempts(phone)).toHaveLength(1)
    expect(runtime.outbox.entries.get()).toMatchObject([{ key, refusal: null }])
  })
})
