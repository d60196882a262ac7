import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { anApiKey, ANONYMOUS } from '../../kit/testing/viewers.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import { WebhookReceiver } from '../../kit/testing/webhook-receiver.ts'
import { toUsersConfig } from '../src/config.ts'
import { admin, codes, errorCodes, key, startGraph, type Payload, type Person, type UsersGraph } from './users-graph.ts'

const MINUTE_MS = 60_000
const DEVICE = 'pushDevice { id platform locale appVersion isThisDevice createdAt updatedAt }'

interface Sent { readonly to: string; readonly title: string; readonly body: string; readonly data: Record<string, string>; readonly ttl: number }

/** Stands where Expo's push service does: its protocol, its limits, and nothing of a phone. */
class Expo implements AsyncDisposable {
  readonly receiver: WebhookReceiver
  readonly sent: Sent[] = []
  /** What is wrong with an address, when it is sent to or when it is asked for. */
  readonly ticketErrors = new Map<string, string>()
  readonly receiptErrors = new Map<string, string>()
  readonly refused = new Set<string>()
  readonly authorization: unknown[] = []
  asked = 0
  isAway = false
  readonly #tickets = new Map<string, string>()

  constructor(receiver: WebhookReceiver) {
    this.receiver = receiver
    receiver.answer = (response, { path, body, headers }) => {
      const answer = (status: number, data: unknown) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(data))
      this.authorization.push(headers.authorization)
      if (this.isAway) return answer(503, { errors: [{ code: 'SERVICE_UNAVAILABLE' }] })
      if (path === '/push/getReceipts') {
        const { ids } = JSON.parse(body) as { ids: string[] }
        this.asked += ids.length
        return answer(200, { data: Object.fromEntries(ids.map((id) => [id, resultOf(this.receiptErrors.get(this.#tickets.get(id) ?? ''))])) })
      }
      const messages = JSON.parse(body) as Sent[]
      if (messages.some(({ to }) => this.refused.has(to))) return answer(400, { errors: [{ code: 'PUSH_TOO_MANY_EXPERIENCE_IDS' }] })
      this.sent.push(...messages)
      return answer(200, { data: messages.map(({ to }) => {
        const error = this.ticketErrors.get(to)
        if (error) return resultOf(error)
        const id = newId('tkt')
        this.#tickets.set(id, to)
        return { status: 'ok', id }
      }) })
    }
  }

  to(token: string): Omit<Sent, 'ttl'>[] {
    return this.sent.filter(({ to }) => to === token).map(({ to, title, body, data }) => ({ to, title, body, data }))
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.receiver[Symbol.asyncDispose]()
  }
}

const resultOf = (error: string | undefined) => error ? { status: 'error', message: `It says ${error}.`, details: { error } } : { status: 'ok' }

let graph: UsersGraph
let expo: Expo
beforeAll(async () => {
  expo = new Expo(await WebhookReceiver.start())
  graph = await startGraph({ config: { push: { url: expo.receiver.url('/push'), accessToken: 'of-the-operator', timeoutMs: 5_000 } } })
})
afterAll(async () => {
  await graph?.[Symbol.asyncDispose]()
  await expo?.[Symbol.asyncDispose]()
})

let phones = 0
const aToken = () => `ExponentPushToken[phone-${phones += 1}]`
const inputOf = (input: Record<string, unknown>) => ({ token: aToken(), platform: 'ANDROID', locale: 'en-NG', appVersion: '1.4.0', idempotencyKey: key(), ...input })
const register = (viewer: Viewer, input: Record<string, unknown> = {}): Promise<Payload> => graph.mutate(viewer, 'pushDeviceRegister', inputOf(input), DEVICE)
const unregister = (viewer: Viewer, pushDeviceId: string): Promise<Payload> => graph.mutate(viewer, 'pushDeviceUnregister', { pushDeviceId, idempotencyKey: key() }, 'unregisteredPushDeviceId')
const devices = async (viewer: Viewer): Promise<Payload[]> => (await graph.query(viewer, '{ viewer { pushDevices(first: 100) { nodes { id isThisDevice } pageInfo { hasNextPage } } } }')).viewer.pushDevices.nodes
const again = (person: Person) => graph.signIn(person.email)

/** Somebody with a phone. */
async function aPhone(person?: Person) {
  const owner = person ?? await graph.person()
  const token = aToken()
  const { pushDevice } = await register(owner.viewer, { token })
  return { owner, token, id: pushDevice.id as string }
}

/** An order that the person placed with the vendor, as the other subgraphs are told of it. */
async function anOrder({ placedByUserId, vendorOrganizationId = newId('org') }: { placedByUserId: string | null; vendorOrganizationId?: string }) {
  const [orderId, orderGroupId, vendorId, organizationId] = [newId('ord'), newId('grp'), newId('ven'), newId('org')]
  const number = `BX-2026-${String(phones += 1).padStart(6, '0')}`
  const total = { amountMinor: '20000', currency: 'USD' }
  const address = { recipient: 'Receiving', line1: '14 Broad Street', line2: null, city: 'Lagos', region: null, postalCode: null, countryCode: 'NG' }
  const order = {
    orderId, number, orderGroupId, placedByUserId, purchaseOrderNumber: null, buyer: { organizationId, legalName: 'Adé Trading Ltd', countryCode: 'NG' },
    vendorId, vendor: { organizationId: vendorOrganizationId, legalName: 'Lone Star Cycles', countryCode: 'US' }, currency: 'USD', total, incoterm: 'DAP', namedPlace: null, shipTo: address,
    lines: [{ orderLineId: newId('oli'), offerId: newId('ofr'), productId: newId('prd'), variantId: newId('var'), sku: 'B-1', name: 'Bell', categoryId: null, quantity: 1, unitOfMeasure: 'PIECE', unitPrice: total, lineTotal: total, hsCode: null, countryOfOrigin: null, shipFromCountryCode: 'US', weightGrams: null }],
    createdAt: graph.t.clock.now().toISOString(),
  }
  const receive = (type: Parameters<typeof graph.t.receive>[0], data: object, copyOf?: { readonly id: string; readonly sequence: number }) =>
    graph.t.receive(type, { subject: orderId, organizationId, vendorId, data: data as never, ...(copyOf && { id: copyOf.id, sequence: copyOf.sequence }) })
  await receive('order.created', { ...order, group: { total, paymentMethodToken: 'tok_visa', orders: [{ orderId, vendorId, total }] } })
  const of = { orderId, orderGroupId, vendorId }
  return {
    orderId, number,
    confirmed: (copyOf?: { readonly id: string; readonly sequence: number }) => receive('order.confirmed', { ...order, confirmedAt: order.createdAt }, copyOf),
    shipped: () => receive('order.shipped', { ...of, shipmentId: newId('shp') }),
    delivered: () => receive('order.delivered', { ...of, deliveredAt: order.createdAt }),
    cancelled: (reason: string) => receive('order.cancelled', { ...of, reason, note: 'Between us.' }),
  }
}

async function aTask(agentUserId: string | null, formerAgentUserId: string | null = null) {
  const shipmentId = newId('shp')
  await graph.t.receive('shipment.assigned', { subject: shipmentId, organizationId: newId('org'), data: { shipmentId, orderId: newId('ord'), vendorId: newId('ven'), crossBorder: true, carrierOrganizationId: newId('org'), agentUserId, formerAgentUserId } })
  return shipmentId
}

/** Moves time on and has the sender look. */
function pass(ms: number): void {
  graph.t.clock.advance(ms)
  graph.t.app.push?.wake()
}

const waiting = async (deviceId: string): Promise<number> => (await graph.t.app.db.source.query('SELECT count(*)::int AS count FROM push_messages WHERE device_id = $1', [deviceId]))[0].count
/** All that was written so far has been sent: a phone of its own says so. */
async function told(): Promise<void> {
  const { owner, token } = await aPhone()
  await aTask(owner.id)
  await waitFor('the last message', () => expo.to(token).length === 1)
}

describe('a phone', () => {
  it('is registered once, for its person alone to see, without its address', async () => {
    const owner = await graph.person()
    const input = inputOf({ platform: 'IOS', locale: 'de-DE' })

    const [one, two] = await Promise.all([register(owner.viewer, input), register(owner.viewer, input)])

    expect(one).toEqual(two)
    expect(one.pushDevice).toEqual({ id: expect.stringMatching(/^psd_/), platform: 'IOS', locale: 'de-DE', appVersion: '1.4.0', isThisDevice: true, createdAt: expect.any(String), updatedAt: expect.any(String) })
    expect(await devices(owner.viewer)).toEqual([{ id: one.pushDevice.id, isThisDevice: true }])
    expect(await devices((await again(owner)).viewer)).toEqual([{ id: one.pushDevice.id, isThisDevice: false }])
    expect(codes(await register(owner.viewer, { ...input, appVersion: '2' }))).toEqual(['IDEMPOTENCY_KEY_REUSED'])
    for (const stranger of [(await graph.person()).viewer, admin(), anApiKey({ organizationId: newId('org'), scopes: ['*'] }), ANONYMOUS]) expect(await devices(stranger)).toEqual([])
    const stored = JSON.stringify(await graph.t.app.db.source.query('SELECT * FROM idempotency_keys'))
    expect(stored).not.toContain(input.token)
  })

  it('of a session has one address, and an address is of the session that registered it last', async () => {
    const { owner, token, id } = await aPhone()
    await aTask(owner.id)
    await waitFor('the message', () => expo.to(token).length === 1)
    const renewed = aToken()

    const { pushDevice } = await register(owner.viewer, { token: renewed })
    expect(pushDevice.id).toBe(id)
    const next = await graph.person()
    expo.isAway = true
    await aTask(owner.id)
    await register(next.viewer, { token: renewed })
    expo.isAway = false
    pass(MINUTE_MS)
    await aTask(next.id)
    await aTask(owner.id)
    await told()

    expect(await devices(owner.viewer)).toEqual([])
    expect(expo.to(renewed)).toHaveLength(1)
    expect(expo.to(token)).toHaveLength(1)
  })

  it('that several people register at the same moment is one of them’s', async () => {
    const people = await Promise.all([1, 2, 3, 4].map(() => graph.person()))
    const token = aToken()

    const made = await Promise.all(people.map(({ viewer }) => register(viewer, { token })))

    expect(made.flatMap(codes)).toEqual([])
    const kept = await Promise.all(people.map(({ viewer }) => devices(viewer)))
    expect(kept.flat()).toHaveLength(1)
  })

  it('is one of ten at most, also when many are registered at once; ended sessions do not count', async () => {
    const owner = await graph.person()
    const sessions = await Promise.all(Array.from({ length: 20 }, () => again(owner)))

    const made: Payload[] = []
    for (const { viewer } of sessions.slice(0, 5)) made.push(await register(viewer))
    made.push(...await Promise.all(sessions.slice(5).map(({ viewer }) => register(viewer))))

    expect(made.filter(({ pushDevice }) => pushDevice)).toHaveLength(10)
    expect(made.flatMap(codes)).toEqual(Array.from({ length: 10 }, () => 'TOO_MANY_PUSH_DEVICES'))
    const [ended] = sessions.filter((_, index) => made[index].pushDevice)
    await graph.mutate(ended?.viewer ?? ANONYMOUS, 'sessionRevoke', { scope: 'CURRENT' }, 'revokedCount')
    expect(codes(await register(owner.viewer))).toEqual([])
  })

  it.each([
    [{ token: 'https://elsewhere.example/' }, 'PUSH_TOKEN_INVALID'], [{ token: `ExponentPushToken[${'x'.repeat(201)}]` }, 'PUSH_TOKEN_INVALID'], [{ token: 'ExponentPushToken[a]\n' }, 'PUSH_TOKEN_INVALID'],
    [{ locale: 'klingon language' }, 'LOCALE_INVALID'], [{ locale: '' }, 'LOCALE_INVALID'], [{ appVersion: ' ' }, 'INVALID_INPUT'], [{ appVersion: '1\u0000' }, 'INVALID_INPUT'],
  ])('is refused with %j', async (input, code) => {
    const owner = await graph.person()

    expect(codes(await register(owner.viewer, input))).toEqual([code])
    expect(await devices(owner.viewer)).toEqual([])
  })

  it('is registered by people on a session of theirs that lasts', async () => {
    const owner = await graph.person()

    expect(codes(await register({ ...owner.viewer, sessionId: null }))).toEqual(['SESSION_REQUIRED'])
    expect(codes(await register({ ...owner.viewer, sessionId: (await graph.person()).viewer.sessionId }))).toEqual(['SESSION_REQUIRED'])
    expect(errorCodes(await graph.tryMutate(anApiKey({ organizationId: newId('org'), scopes: ['*'] }), 'pushDeviceRegister', inputOf({}), DEVICE))).toEqual(['FORBIDDEN'])
    await graph.mutate(owner.viewer, 'sessionRevoke', { scope: 'CURRENT' }, 'revokedCount')
    expect(codes(await register(owner.viewer))).toEqual(['SESSION_REQUIRED'])
  })

  it('is taken away by its person alone, from wherever they are signed in', async () => {
    const { owner, token, id } = await aPhone()

    expect(codes(await unregister((await graph.person()).viewer, id))).toEqual(['PUSH_DEVICE_NOT_FOUND'])
    expect(codes(await unregister(owner.viewer, 'psd_x'))).toEqual(['PUSH_DEVICE_NOT_FOUND'])
    expect(await unregister((await again(owner)).viewer, id)).toEqual({ unregisteredPushDeviceId: id, userErrors: [] })
    await aTask(owner.id)
    await told()

    expect(await devices(owner.viewer)).toEqual([])
    expect(expo.to(token)).toEqual([])
  })

  it.each([
    ['signs out', (owner: Person) => graph.mutate(owner.viewer, 'sessionRevoke', { scope: 'CURRENT' }, 'revokedCount')],
    ['signs out everywhere', async (owner: Person) => graph.mutate((await again(owner)).viewer, 'sessionRevoke', { scope: 'ALL' }, 'revokedCount')],
    ['has a refresh token that comes back', async (owner: Person) => {
      for (let time = 0; time < 2; time += 1) await graph.mutate(ANONYMOUS, 'sessionRefresh', { refreshToken: owner.refreshToken }, 'tokens { accessToken }')
    }],
  ])('is told nothing more, and forgotten, when its person %s', async (_, leave) => {
    const { owner, token, id } = await aPhone()
    expo.isAway = true
    await aTask(owner.id)
    await waitFor('a message to wait', async () => await waiting(id) === 1)

    await leave(owner)
    expo.isAway = false
    await aTask(owner.id)
    pass(MINUTE_MS)
    await told()

    expect(expo.to(token)).toEqual([])
    expect(await graph.t.app.db.source.query('SELECT 1 FROM push_devices WHERE id = $1', [id])).toEqual([])
  })
})

describe('a phone is told', () => {
  it('what becomes of an order that its person placed, once each, without names and amounts', async () => {
    const { owner, token } = await aPhone()
    const { token: ofStranger } = await aPhone()
    const order = await anOrder({ placedByUserId: owner.id })

    const confirmed = await order.confirmed()
    await order.confirmed(confirmed)
    await order.shipped()
    await order.delivered()
    await waitFor('the last message', () => expo.to(token).length === 3)

    const data = { orderId: order.orderId }
    expect(expo.to(token).toSorted((one, other) => one.title.localeCompare(other.title))).toEqual([
      { to: token, title: 'Order confirmed', body: `${order.number} was accepted.`, data },
      { to: token, title: 'Order delivered', body: `${order.number} has arrived.`, data },
      { to: token, title: 'Order shipped', body: `${order.number} is on its way.`, data },
    ])
    expect(expo.to(ofStranger)).toEqual([])
    expect(new Set(expo.authorization)).toEqual(new Set(['Bearer of-the-operator']))
    expect(expo.sent.every(({ ttl }) => ttl > 0 && ttl <= 24 * 3600)).toBe(true)
    expect(await graph.t.app.db.source.query('SELECT 1 FROM push_orders WHERE order_id = $1', [order.orderId])).toEqual([])
  })

  it.each([['VENDOR_REJECTED', 'Order rejected'], ['PAYMENT_FAILED', 'Order cancelled'], ['BUYER_CANCELLED', undefined]])('of an order that ends with %s: %s', async (reason, title) => {
    const { owner, token } = await aPhone()

    await (await anOrder({ placedByUserId: owner.id })).cancelled(reason)
    await told()

    expect(expo.to(token).map((message) => message.title)).toEqual(title ? [title] : [])
    expect(JSON.stringify(expo.sent)).not.toContain('Between us.')
  })

  it('of an order that its person is to decide for the vendor, and nobody else there', async () => {
    const { id: organizationId, owner } = await graph.organization(await graph.person(), { capabilities: ['VENDOR'] })
    const [manager, buyer] = [await graph.member(owner, organizationId, 'VENDOR_MANAGER'), await graph.member(owner, organizationId, 'BUYER')]
    const [ofOwner, ofManager, ofBuyer] = [await aPhone(owner), await aPhone(manager), await aPhone(buyer)]

    const order = await anOrder({ placedByUserId: null, vendorOrganizationId: organizationId })
    await order.confirmed()
    await told()

    for (const { token } of [ofOwner, ofManager]) expect(expo.to(token)).toEqual([{ to: token, title: 'New order', body: `${order.number} waits for your answer.`, data: { orderId: order.orderId } }])
    expect(expo.to(ofBuyer.token)).toEqual([])
  })

  it('of a shipment that is given to its person, not of one that is taken', async () => {
    const { owner, token } = await aPhone()

    const shipmentId = await aTask(owner.id)
    await aTask(null, owner.id)
    await told()

    expect(expo.to(token)).toEqual([{ to: token, title: 'New delivery', body: 'A shipment was given to you.', data: { shipmentId } }])
  })
})

describe('the push service', () => {
  it('that is away gets what waited when it is back, and nothing that is a day old', async () => {
    const { owner, token, id } = await aPhone()
    expo.isAway = true
    await aTask(owner.id)
    await waitFor('an attempt to fail', async () => (await graph.t.app.db.source.query('SELECT attempt_count FROM push_messages WHERE device_id = $1', [id]))[0]?.attempt_count === 1)
    expo.isAway = false
    pass(MINUTE_MS)
    await waitFor('the message', () => expo.to(token).length === 1)

    expo.isAway = true
    await aTask(owner.id)
    await waitFor('it to wait', async () => await waiting(id) === 2)
    pass(25 * 3600_000)
    expo.isAway = false
    pass(MINUTE_MS)
    await waitFor('nothing to wait', async () => await waiting(id) === 0)

    expect(expo.to(token)).toHaveLength(1)
  })

  it('says with the message, or with its receipt later, that a device is gone, which is forgotten', async () => {
    const [atOnce, later, healthy] = [await aPhone(), await aPhone(), await aPhone()]
    expo.ticketErrors.set(atOnce.token, 'DeviceNotRegistered')
    expo.receiptErrors.set(later.token, 'DeviceNotRegistered')

    for (const { owner } of [atOnce, later, healthy]) await aTask(owner.id)
    await waitFor('all to be sent', () => [atOnce, later, healthy].every(({ token }) => expo.to(token).length === 1))
    await waitFor('the first to be forgotten', async () => (await devices(atOnce.owner.viewer)).length === 0)
    expect(await devices(later.owner.viewer)).toHaveLength(1)
    pass(16 * MINUTE_MS)
    await waitFor('the second to be forgotten', async () => (await devices(later.owner.viewer)).length === 0)
    await waitFor('the receipt of the third', async () => await waiting(healthy.id) === 0)

    expect(await devices(healthy.owner.viewer)).toHaveLength(1)
    expect([atOnce, later, healthy].map(({ token }) => expo.to(token).length)).toEqual([1, 1, 1])
  })

  it('that takes nothing because of one address gets all the others', async () => {
    const people = await Promise.all([1, 2, 3, 4, 5].map(() => aPhone()))
    const [other, ...ours] = people
    expo.refused.add(other?.token ?? '')
    expo.isAway = true
    for (const { owner } of people) await aTask(owner.id)
    expo.isAway = false
    pass(MINUTE_MS)

    await waitFor('the others to be told', () => ours.every(({ token }) => expo.to(token).length === 1))
    await waitFor('it to be given up', async () => await waiting(other?.id ?? '') === 0)
    expect(expo.to(other?.token ?? '')).toEqual([])
  })
})

it.each(['http://exp.host/--/api/v2/push', 'ftp://localhost/push', 'exp.host', 'http://localhost.example/push'])('does not start with %s for a service', (url) => {
  const { privateKey } = generateKeyPairSync('ed25519')
  const env = { USERS_ACCESS_TOKEN_KEY: JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'key' }), USERS_ENCRYPTION_KEYS: randomBytes(32).toString('base64url') }

  expect(() => toUsersConfig({ ...env, USERS_PUSH_URL: url })).toThrow('USERS_PUSH_URL')
  expect(toUsersConfig({ ...env, USERS_PUSH_URL: 'https://exp.host/--/api/v2/push/' }).push).toEqual({ url: 'https://exp.host/--/api/v2/push', accessToken: undefined, timeoutMs: 15_000 })
})

it('writes no messages where none are sent', async () => {
  await using silent = await startGraph()
  const owner = await silent.person()
  await silent.mutate(owner.viewer, 'pushDeviceRegister', inputOf({}), DEVICE)

  const shipmentId = newId('shp')
  await silent.t.receive('shipment.assigned', { subject: shipmentId, organizationId: newId('org'), data: { shipmentId, orderId: newId('ord'), vendorId: newId('ven'), crossBorder: true, carrierOrganizationId: newId('org'), agentUserId: owner.id, formerAgentUserId: null } })

  expect((await silent.rowCounts())['push_messages']).toBe(0)
})
