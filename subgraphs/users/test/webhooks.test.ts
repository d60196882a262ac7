import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import { newId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { anApiKey, ANONYMOUS } from '../../kit/testing/viewers.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import { WebhookReceiver, type ReceivedWebhook } from '../../kit/testing/webhook-receiver.ts'
import { nextAttemptAt } from '../src/domain/webhook.ts'
import { admin, codes, errorCodes, key, officer, startGraph, type Payload, type UsersGraph } from './users-graph.ts'

// People, organizations and receivers are new in each test: the graph is all they share.
let graph: UsersGraph
beforeAll(async () => { graph = await startGraph() })
afterAll(async () => { await graph[Symbol.asyncDispose]() })

const [SECOND_MS, MINUTE_MS, HOUR_MS] = [1_000, 60_000, 3600_000]
const DAY_MS = 24 * HOUR_MS
const ENDPOINT = 'webhookEndpoint { id url description eventTypes status disabledReason disabledAt failingSince version organization { id } }'
const DELIVERY = 'id eventId eventType occurredAt payload status nextAttemptAt completedAt attempts { at durationMs outcome statusCode responseBody } webhookEndpoint { id }'

const anOrganization = async () => graph.organization(await graph.person())
const create = (viewer: Viewer, input: Record<string, unknown>): Promise<Payload> =>
  graph.mutate(viewer, 'webhookEndpointCreate', { url: 'https://partner.example/hooks', eventTypes: ['order.placed'], idempotencyKey: key(), ...input }, `${ENDPOINT} secret`)
const update = (viewer: Viewer, { id, version }: Payload, changes: Record<string, unknown>): Promise<Payload> =>
  graph.mutate(viewer, 'webhookEndpointUpdate', { webhookEndpointId: id, expectedVersion: version, idempotencyKey: key(), ...changes }, ENDPOINT)
const rotate = (viewer: Viewer, webhookEndpointId: string, input: Record<string, unknown> = {}): Promise<Payload> =>
  graph.mutate(viewer, 'webhookEndpointSecretRotate', { webhookEndpointId, idempotencyKey: key(), ...input }, `${ENDPOINT} secret`)
const ping = (viewer: Viewer, webhookEndpointId: string): Promise<Payload> =>
  graph.mutate(viewer, 'webhookEndpointTest', { webhookEndpointId, idempotencyKey: key() }, `webhookDelivery { ${DELIVERY} }`)
const redeliver = (viewer: Viewer, ...webhookDeliveryIds: string[]): Promise<Payload> =>
  graph.mutate(viewer, 'webhookRedeliver', { webhookDeliveryIds, idempotencyKey: key() }, `webhookDeliveries { ${DELIVERY} }`)
const endpointOf = async (viewer: Viewer, id: string): Promise<Payload> =>
  (await graph.query(viewer, `query ($id: ID!) { node(id: $id) { ... on WebhookEndpoint { ${ENDPOINT.replace('webhookEndpoint {', '')} } }`, { id })).node
const deliveries = async (viewer: Viewer, filter: Record<string, unknown> = {}): Promise<Payload[]> => (await graph.query(viewer,
  `query ($organizationId: ID, $webhookEndpointId: ID, $status: WebhookDeliveryStatus, $eventType: String) {
    webhookDeliveries(organizationId: $organizationId, webhookEndpointId: $webhookEndpointId, status: $status, eventType: $eventType) { nodes { ${DELIVERY} } } }`, filter)).webhookDeliveries.nodes

/** Moves time on and has the sender look. */
function pass(ms: number): void {
  graph.t.clock.advance(ms)
  graph.t.app.webhooks.wake()
}

/** An organization with an endpoint that a receiver stands behind. */
async function aPartner(eventTypes: readonly string[] = ['order.placed']) {
  const receiver = await WebhookReceiver.start()
  const { id: organizationId, owner } = await anOrganization()
  const { webhookEndpoint, secret } = await create(owner.viewer, { url: receiver.url(), eventTypes })
  return { receiver, organizationId, viewer: owner.viewer, endpointId: webhookEndpoint.id as string, endpoint: webhookEndpoint, secret: secret as string, [Symbol.asyncDispose]: () => receiver[Symbol.asyncDispose]() }
}

/** An order that the organization placed; answers its ids. */
async function placed(organizationId: string, vendorId = newId('ven')) {
  const [orderId, orderGroupId] = [newId('ord'), newId('grp')]
  const event = await graph.t.receive('order.placed', { subject: orderId, organizationId, vendorId, data: { orderId, orderGroupId } })
  return { event, orderId, orderGroupId, vendorId }
}

/** What a webhook says, its signature checked by the specification's own library, at the graph's time. */
function verified(secret: string, { headers, body }: ReceivedWebhook): Payload {
  const sentAt = Number(headers['webhook-timestamp']) * 1_000
  expect(Math.abs(sentAt - graph.t.clock.now().getTime())).toBeLessThan(5 * MINUTE_MS)
  const now = Date.now
  Date.now = () => sentAt
  try {
    return new Webhook(secret).verify(body, headers as Record<string, string>)
  } finally {
    Date.now = now
  }
}

const fits = (secret: string, webhook: ReceivedWebhook): boolean => {
  try {
    verified(secret, webhook)
    return true
  } catch {
    return false
  }
}

describe('an endpoint', () => {
  it('is made with a secret that is shown once', async () => {
    const { id: organizationId, owner } = await anOrganization()
    const input = { organizationId, description: 'ERP', eventTypes: ['order.placed', 'shipment.delivered', 'order.placed'], idempotencyKey: key() }

    const made = await create(owner.viewer, input)

    expect(made.secret).toMatch(/^whsec_[\w+/]{43}=$/)
    expect(made.webhookEndpoint).toEqual({
      id: expect.stringMatching(/^whe_/), url: 'https://partner.example/hooks', description: 'ERP', eventTypes: ['order.placed', 'shipment.delivered'], status: 'ACTIVE', disabledReason: null,
      disabledAt: null, failingSince: null, version: 1, organization: { id: organizationId },
    })
    expect(await create(owner.viewer, input)).toEqual({ ...made, secret: null })
    expect(codes(await create(owner.viewer, { ...input, description: 'Other' }))).toEqual(['IDEMPOTENCY_KEY_REUSED'])
    expect(await graph.everythingStored()).not.toContain(made.secret.slice(6))
  })

  it.each(['http://partner.example/', 'https://10.0.0.1/', 'https://169.254.169.254/latest', 'https://[::ffff:10.0.0.1]/', 'https://partner.example:22/', 'https://me:pw@partner.example/', 'nowhere'])(
    'is not made for %s', async (url) => {
      const { owner } = await anOrganization()

      expect(codes(await create(owner.viewer, { url }))).toEqual(['URL_NOT_ALLOWED'])
    })

  it.each([[[]], [['order.created']], [['webhook.test']], [['*']], [['constructor']], [['order.placed', 'user.login']]])('is not told of %j', async (eventTypes) => {
    const { owner } = await anOrganization()

    expect(codes(await create(owner.viewer, { eventTypes }))).toContain('EVENT_TYPE_INVALID')
  })

  it('can be told of what the graph lists', async () => {
    const { id: organizationId, owner } = await anOrganization()
    const { webhookEventTypes } = await graph.query(owner.viewer, '{ webhookEventTypes { name description audience requiredScope } }')

    const { webhookEndpoint } = await create(owner.viewer, { organizationId, eventTypes: webhookEventTypes.map(({ name }: Payload) => name) })

    expect(webhookEndpoint.eventTypes).toEqual(webhookEventTypes.map(({ name }: Payload) => name))
    expect(webhookEventTypes).toContainEqual({ name: 'vendor.payout.processed', description: expect.any(String), audience: ['VENDOR'], requiredScope: 'payments:read' })
  })

  it('is one of ten at most, also when many are made at once', async () => {
    const { owner } = await anOrganization()

    const made = await Promise.all(Array.from({ length: 12 }, () => create(owner.viewer, {})))

    expect(made.filter(({ webhookEndpoint }) => webhookEndpoint)).toHaveLength(10)
    expect(made.flatMap(codes)).toEqual(['TOO_MANY_WEBHOOK_ENDPOINTS', 'TOO_MANY_WEBHOOK_ENDPOINTS'])
  })

  it('is for those who run the organization, and for keys with the scopes', async () => {
    const { id: organizationId, owner } = await anOrganization()
    const stranger = await anOrganization()
    const [manager, buyer] = [await graph.member(owner, organizationId, 'ADMIN'), await graph.member(owner, organizationId, 'BUYER')]
    const { webhookEndpoint } = await create(owner.viewer, {})
    const aKey = (...scopes: string[]) => anApiKey({ organizationId, scopes })
    const attempt = (viewer: Viewer) => graph.tryMutate(viewer, 'webhookEndpointCreate', { organizationId, url: 'https://partner.example/', eventTypes: ['order.placed'], idempotencyKey: key() }, ENDPOINT)

    expect(errorCodes(await attempt(ANONYMOUS))).toEqual(['UNAUTHENTICATED'])
    for (const viewer of [buyer.viewer, officer(), aKey('webhooks:read', 'organizations:write', 'orders:read')]) expect(errorCodes(await attempt(viewer))).toEqual(['FORBIDDEN'])
    expect(codes(await create(stranger.owner.viewer, { organizationId }))).toEqual(['ORGANIZATION_NOT_FOUND'])
    expect(codes(await create(aKey('webhooks:write'), { organizationId }))).toEqual(['SCOPE_MISSING'])
    for (const viewer of [manager.viewer, admin(), aKey('webhooks:write', 'orders:read')]) expect(codes(await create(viewer, { organizationId }))).toEqual([])

    for (const change of [
      () => update(stranger.owner.viewer, webhookEndpoint, { description: 'X' }), () => rotate(stranger.owner.viewer, webhookEndpoint.id), () => ping(stranger.owner.viewer, webhookEndpoint.id),
      () => graph.mutate(stranger.owner.viewer, 'webhookEndpointDelete', { webhookEndpointId: webhookEndpoint.id, idempotencyKey: key() }, 'deletedWebhookEndpointId'),
      () => rotate(owner.viewer, 'whe_\u0000'),
    ]) expect(codes(await change())).toEqual(['WEBHOOK_ENDPOINT_NOT_FOUND'])
    const list = async (viewer: Viewer) => (await graph.query(viewer, 'query ($organizationId: ID) { webhookEndpoints(organizationId: $organizationId) { nodes { id } } }', { organizationId })).webhookEndpoints.nodes.length
    expect(await Promise.all([owner.viewer, manager.viewer, admin(), aKey('webhooks:read')].map(list))).toEqual([4, 4, 4, 4])
    expect(await Promise.all([buyer.viewer, officer(), stranger.owner.viewer].map(list))).toEqual([0, 0, 0])
    await expect(list(ANONYMOUS)).rejects.toThrow('UNAUTHENTICATED')
    await expect(list(aKey('webhooks:write', 'organizations:read'))).rejects.toThrow('FORBIDDEN')
  })

  it('is not led elsewhere by a key that may not read what it is told', async () => {
    const { id: organizationId, owner } = await anOrganization()
    const { webhookEndpoint } = await create(owner.viewer, { eventTypes: ['payment.captured'] })
    const weak = anApiKey({ organizationId, scopes: ['webhooks:write', 'orders:read'] })

    expect(codes(await update(weak, webhookEndpoint, { url: 'https://elsewhere.example/' }))).toEqual(['SCOPE_MISSING'])
    expect(codes(await update(weak, webhookEndpoint, { eventTypes: ['order.placed'] }))).toEqual([])
  })

  it('is changed at the version that was seen, and removed with all that is its own', async () => {
    await using partner = await aPartner()
    await placed(partner.organizationId)

    const { webhookEndpoint } = await update(partner.viewer, partner.endpoint, { description: 'New', eventTypes: ['order.shipped'] })
    expect(webhookEndpoint).toMatchObject({ description: 'New', eventTypes: ['order.shipped'], url: partner.receiver.url(), version: 2 })
    expect(codes(await update(partner.viewer, partner.endpoint, { description: 'Late' }))).toEqual(['VERSION_CONFLICT'])
    expect(codes(await update(partner.viewer, webhookEndpoint, { url: 'https://10.0.0.1/' }))).toEqual(['URL_NOT_ALLOWED'])

    const { deletedWebhookEndpointId } = await graph.mutate(partner.viewer, 'webhookEndpointDelete', { webhookEndpointId: partner.endpointId, idempotencyKey: key() }, 'deletedWebhookEndpointId')
    expect(deletedWebhookEndpointId).toBe(partner.endpointId)
    expect(await deliveries(partner.viewer)).toEqual([])
    for (const table of ['webhook_secrets', 'webhook_deliveries']) {
      expect(await graph.t.app.db.source.query(`SELECT 1 FROM ${table} WHERE endpoint_id = $1`, [partner.endpointId])).toEqual([])
    }
  })
})

describe('an event', () => {
  it('is told to both sides of the trade, to each its own view, and to nobody else', async () => {
    await using buyer = await aPartner()
    await using vendor = await aPartner()
    await using stranger = await aPartner()
    await using other = await aPartner(['order.shipped'])
    const vendorId = newId('ven')
    await graph.t.receive('vendor.registered', { subject: vendorId, organizationId: vendor.organizationId, vendorId, data: { vendorId, organizationId: vendor.organizationId, displayName: 'V', legalName: 'V', countryCode: 'NG' } })

    const { event, orderId, orderGroupId } = await placed(buyer.organizationId, vendorId)
    await placed(other.organizationId, vendorId)

    await waitFor('both to be told', () => buyer.receiver.received.length === 1 && vendor.receiver.received.length === 2)
    const [toBuyer, toVendor] = [verified(buyer.secret, buyer.receiver.received[0] as ReceivedWebhook), verified(vendor.secret, vendor.receiver.received[0] as ReceivedWebhook)]
    expect(toBuyer).toEqual({
      specversion: '1.0', id: event.id, type: 'order.placed', source: '/orders', subject: orderId, time: event.time, datacontenttype: 'application/json', sequence: 1, dataversion: '1',
      organizationid: buyer.organizationId, role: 'buyer', data: { orderId, orderGroupId },
    })
    // A purchase may have orders at other vendors: its id is the buyer's.
    expect(toVendor).toMatchObject({ id: event.id, organizationid: vendor.organizationId, role: 'vendor', data: { orderId } })
    expect(toVendor.data).not.toHaveProperty('orderGroupId')
    expect(buyer.receiver.received[0]?.headers).toMatchObject({ 'content-type': 'application/json', 'webhook-id': event.id, 'user-agent': 'Broxiva-Webhooks/1' })
    expect([stranger.receiver.received, other.receiver.received]).toEqual([[], []])
    expect(await deliveries(stranger.viewer)).toEqual([])
    expect(await deliveries(stranger.viewer, { organizationId: buyer.organizationId })).toEqual([])
  })

  it('tells a buyer’s money to the buyer alone, and a payout to the vendor alone', async () => {
    await using buyer = await aPartner(['payment.failed', 'vendor.payout.failed'])
    await using vendor = await aPartner(['payment.failed', 'vendor.payout.failed'])
    const [paymentId, payoutId, vendorId, orderId, orderGroupId] = [newId('pay'), newId('pyt'), newId('ven'), newId('ord'), newId('grp')]
    const amount = { amountMinor: '1200', currency: 'USD' }

    await graph.t.receive('payment.failed', { subject: paymentId, organizationId: buyer.organizationId, data: { paymentIntentId: newId('pin'), paymentId, orderGroupId, orderIds: [orderId], code: 'DECLINED', message: 'not for others' } })
    await graph.t.receive('vendor.payout.failed', { subject: payoutId, organizationId: vendor.organizationId, vendorId, data: { payoutId, vendorId, orderId, amount, code: 'CLOSED' } })

    await waitFor('each to be told', () => buyer.receiver.received.length === 1 && vendor.receiver.received.length === 1)
    expect(verified(buyer.secret, buyer.receiver.received[0] as ReceivedWebhook)).toMatchObject({ type: 'payment.failed', data: { paymentId, orderGroupId, code: 'DECLINED' } })
    expect(buyer.receiver.received[0]?.body).not.toContain('not for others')
    expect(verified(vendor.secret, vendor.receiver.received[0] as ReceivedWebhook)).toMatchObject({ type: 'vendor.payout.failed', role: 'vendor', data: { payoutId, vendorId, orderId, amount, code: 'CLOSED' } })
  })

  it('tells an approval to the buyer alone, for the order is nobody else’s yet', async () => {
    const types = ['order.approval.requested', 'order.approval.decided', 'order.held']
    await using buyer = await aPartner(types)
    await using vendor = await aPartner(types)
    const [vendorId, orderId, orderGroupId] = [newId('ven'), newId('ord'), newId('grp')]
    await graph.t.receive('vendor.registered', { subject: vendorId, organizationId: vendor.organizationId, vendorId, data: { vendorId, organizationId: vendor.organizationId, displayName: 'V', legalName: 'V', countryCode: 'NG' } })
    const about = { subject: orderId, organizationId: buyer.organizationId, vendorId }
    const approval = { approvalRequestId: newId('apr'), orderId, orderGroupId, requestedByUserId: newId('usr') }
    const amount = { amountMinor: '1200', currency: 'USD' }
    const at = graph.t.clock.now().toISOString()

    await graph.t.receive('order.approval.requested', { ...about, data: { ...approval, total: amount, groupTotal: amount, expiresAt: at, lines: [{ orderLineId: newId('oli'), offerId: newId('ofr'), quantity: 2 }] } })
    await graph.t.receive('order.approval.decided', { ...about, data: { ...approval, outcome: 'APPROVED', decidedByUserId: newId('usr'), decidedAt: at } })
    await graph.t.receive('order.held', { ...about, data: { orderId, orderGroupId, vendorId, heldAt: at } })

    await waitFor('both to be told', () => buyer.receiver.received.length === 3 && vendor.receiver.received.length === 1)
    const told = buyer.receiver.received.map((webhook) => verified(buyer.secret, webhook))
    expect(told.find(({ type }) => type === 'order.approval.requested')?.data).toEqual({ ...approval, total: amount, groupTotal: amount, expiresAt: at })
    expect(told.find(({ type }) => type === 'order.approval.decided')?.data).toEqual({ ...approval, outcome: 'APPROVED', decidedByUserId: expect.any(String), decidedAt: at })
    expect(verified(vendor.secret, vendor.receiver.received[0] as ReceivedWebhook)).toMatchObject({ type: 'order.held', role: 'vendor', data: { orderId, vendorId, heldAt: at } })
  })

  it('is told once, however often it comes', async () => {
    await using partner = await aPartner()
    const { event, orderId, orderGroupId } = await placed(partner.organizationId)
    await waitFor('the first', () => partner.receiver.received.length === 1)

    await graph.t.receive('order.placed', { id: event.id, subject: orderId, organizationId: partner.organizationId, data: { orderId, orderGroupId } })
    const last = await placed(partner.organizationId)

    await waitFor('the last', () => partner.receiver.received.some(({ body }) => body.includes(last.orderId)))
    expect(partner.receiver.received).toHaveLength(2)
  })

  it('that came before the vendor was known is told when it is', async () => {
    await using vendor = await aPartner()
    const { vendorId, orderId } = await placed(newId('org'))

    await graph.t.receive('vendor.registered', { subject: vendorId, organizationId: vendor.organizationId, vendorId, data: { vendorId, organizationId: vendor.organizationId, displayName: 'V', legalName: 'V', countryCode: 'NG' } })
    graph.t.clock.advance(6 * SECOND_MS)

    await waitFor('the vendor to be told', () => vendor.receiver.received.length === 1)
    expect(verified(vendor.secret, vendor.receiver.received[0] as ReceivedWebhook)).toMatchObject({ role: 'vendor', data: { orderId } })
  })
})

describe('a delivery', () => {
  it('is in the log with what was answered', async () => {
    await using partner = await aPartner()
    partner.receiver.answer = (response) => { response.writeHead(202, { 'content-type': 'text/plain' }).end(`got it\u0000${'x'.repeat(5_000)}`) }

    const { event } = await placed(partner.organizationId)

    const [delivery] = await waitFor('the delivery', async () => {
      const found = await deliveries(partner.viewer, { status: 'SUCCEEDED' })
      return found.length > 0 && found
    })
    expect(delivery).toMatchObject({ id: expect.stringMatching(/^whd_/), eventId: event.id, eventType: 'order.placed', nextAttemptAt: null, completedAt: expect.any(String), webhookEndpoint: { id: partner.endpointId } })
    expect(delivery.payload).toBe(partner.receiver.received[0]?.body)
    expect(delivery.attempts).toEqual([{ at: expect.any(String), durationMs: expect.any(Number), outcome: 'SUCCEEDED', statusCode: 202, responseBody: `got it${'x'.repeat(994)}` }])
    expect(await deliveries(partner.viewer, { status: 'PENDING' })).toEqual([])
    expect(await deliveries(partner.viewer, { webhookEndpointId: partner.endpointId, eventType: 'order.placed' })).toHaveLength(1)
    expect(await deliveries(partner.viewer, { webhookEndpointId: newId('whe') })).toEqual([])
    const reader = anApiKey({ organizationId: partner.organizationId, scopes: ['webhooks:read'] })
    expect((await deliveries(reader)).map(({ payload }) => payload)).toEqual([null])
  })

  it('is tried again under the same id until it is accepted', async () => {
    await using partner = await aPartner()
    partner.receiver.answer = (response) => { response.writeHead(partner.receiver.received.length < 3 ? 500 : 200).end('out of order') }
    const { event } = await placed(partner.organizationId)

    const failed = await waitFor('the first failure', async () => (await deliveries(partner.viewer)).find(({ attempts }) => attempts.length === 1))
    expect(failed).toMatchObject({ status: 'PENDING', attempts: [{ outcome: 'REJECTED', statusCode: 500, responseBody: 'out of order' }] })
    expect((await endpointOf(partner.viewer, partner.endpointId)).failingSince).not.toBeNull()
    pass(6 * SECOND_MS)
    await waitFor('the second', () => partner.receiver.received.length === 2)
    await waitFor('its record', async () => (await deliveries(partner.viewer))[0]?.attempts.length === 2)
    pass(6 * MINUTE_MS)

    await waitFor('the success', async () => (await deliveries(partner.viewer))[0]?.status === 'SUCCEEDED')
    expect(partner.receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([event.id, event.id, event.id])
    expect(new Set(partner.receiver.received.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(3)
    expect((await endpointOf(partner.viewer, partner.endpointId)).failingSince).toBeNull()
  })

  it.each([
    [1, 5 * SECOND_MS], [2, 5 * MINUTE_MS], [3, 30 * MINUTE_MS], [4, 2 * HOUR_MS], [5, 5 * HOUR_MS], [6, 10 * HOUR_MS], [7, 14 * HOUR_MS], [8, 20 * HOUR_MS], [9, 24 * HOUR_MS],
  ])('that failed %i times waits for %i ms, and a tenth more by chance', (attemptCount, waitMs) => {
    const now = new Date('2026-11-22T08:00:00Z')
    const after = (chance: number, retryAfter?: string) => (nextAttemptAt({ attemptCount, now, retryAfter, chance })?.getTime() ?? 0) - now.getTime()

    expect([after(0), after(1)]).toEqual([waitMs, Math.round(waitMs * 1.1)])
    expect(after(0, '1')).toBe(waitMs)
    expect(after(0, '90000')).toBe(DAY_MS)
    expect(after(0, '999999999')).toBe(DAY_MS)
    expect(after(0, 'Sun, 22 Nov 2026 14:00:00 GMT')).toBe(Math.max(waitMs, 6 * HOUR_MS))
    expect([after(0, 'soon'), after(0, '-1'), after(0, '')]).toEqual([waitMs, waitMs, waitMs])
  })

  it('waits as long as the endpoint asks', async () => {
    await using partner = await aPartner()
    partner.receiver.answer = (response) => { response.writeHead(503, { 'retry-after': '7200' }).end() }

    await placed(partner.organizationId)

    const { attempts, nextAttemptAt: next } = await waitFor('the failure', async () => (await deliveries(partner.viewer)).find((delivery) => delivery.attempts.length === 1))
    expect(Date.parse(next) - Date.parse(attempts[0].at)).toBeGreaterThanOrEqual(2 * HOUR_MS)
  })

  it('is given up after ten attempts, and can be asked for again', async () => {
    await using partner = await aPartner()
    partner.receiver.answer = (response) => { response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end() }
    const { event } = await placed(partner.organizationId)

    for (let attempts = 1; attempts < 10; attempts += 1) {
      await waitFor(`attempt ${attempts}`, async () => (await deliveries(partner.viewer))[0]?.attempts.length === attempts)
      const [{ nextAttemptAt: next }] = await deliveries(partner.viewer) as [Payload]
      pass(Date.parse(next) - graph.t.clock.now().getTime() + 1)
    }
    const failed = await waitFor('the end', async () => (await deliveries(partner.viewer, { status: 'FAILED' }))[0])

    expect(failed).toMatchObject({ nextAttemptAt: null, attempts: Array.from({ length: 10 }, () => expect.objectContaining({ outcome: 'REJECTED', statusCode: 302 })) })
    partner.receiver.answer = (response) => { response.writeHead(200).end() }
    const again = await redeliver(partner.viewer, failed.id)
    expect(again).toMatchObject({ webhookDeliveries: [{ id: failed.id, status: 'PENDING' }], userErrors: [] })
    await waitFor('the success', async () => (await deliveries(partner.viewer, { status: 'SUCCEEDED' }))[0]?.attempts.length === 11)
    expect(new Set(partner.receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([event.id]))
  })

  it('is not sent again for strangers, and not for an endpoint that is disabled', async () => {
    await using partner = await aPartner()
    await using stranger = await aPartner()
    await placed(partner.organizationId)
    const [{ id }] = await waitFor('the delivery', async () => {
      const found = await deliveries(partner.viewer, { status: 'SUCCEEDED' })
      return found.length > 0 && found as [Payload]
    })

    expect(codes(await redeliver(stranger.viewer, id))).toEqual(['WEBHOOK_DELIVERY_NOT_FOUND'])
    expect(codes(await redeliver(partner.viewer, id, newId('whd')))).toEqual(['WEBHOOK_DELIVERY_NOT_FOUND'])
    expect(codes(await redeliver(partner.viewer))).toEqual(['INVALID_INPUT'])
    expect(await graph.mutate(partner.viewer, 'webhookRedeliver', { webhookDeliveryIds: [id], idempotencyKey: ' ' }, 'webhookDeliveries { id }')).toMatchObject({ webhookDeliveries: [], userErrors: [{ code: 'IDEMPOTENCY_KEY_INVALID' }] })
    await update(partner.viewer, partner.endpoint, { status: 'DISABLED' })
    expect(codes(await redeliver(partner.viewer, id))).toEqual(['WEBHOOK_ENDPOINT_DISABLED'])
    expect(codes(await ping(partner.viewer, partner.endpointId))).toEqual(['WEBHOOK_ENDPOINT_DISABLED'])
    expect(partner.receiver.received).toHaveLength(1)
  })

  it('that an endpoint does not answer holds up no other endpoint', async () => {
    await using silent = await aPartner()
    await using partner = await aPartner()
    silent.receiver.answer = () => {}
    await placed(silent.organizationId)
    await waitFor('the silent one to have something in hand', () => silent.receiver.received.length === 1)

    await placed(partner.organizationId)

    await waitFor('the other to be told', () => partner.receiver.received.length === 1)
    await waitFor('the silence to be noted', async () => (await deliveries(silent.viewer))[0]?.attempts[0]?.outcome === 'TIMED_OUT')
  })

  it('arrives one after the other, in the order of the events', async () => {
    await using partner = await aPartner()
    let open = 0
    let most = 0
    partner.receiver.answer = (response) => {
      most = Math.max(most, ++open)
      setImmediate(() => { open -= 1; response.writeHead(200).end() })
    }

    const events = []
    for (let order = 0; order < 8; order += 1) events.push((await placed(partner.organizationId)).event.id)

    await waitFor('all of them', () => partner.receiver.received.length >= 8)
    expect(partner.receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual(events)
    expect(most).toBe(1)
  })

  it('is forgotten 30 days after its end', async () => {
    await using old = await startGraph()
    await using receiver = await WebhookReceiver.start()
    const { owner } = await old.organization(await old.person())
    const { webhookEndpoint } = await old.mutate(owner.viewer, 'webhookEndpointCreate', { url: receiver.url(), eventTypes: ['order.placed'], idempotencyKey: key() }, ENDPOINT)
    await old.mutate(owner.viewer, 'webhookEndpointTest', { webhookEndpointId: webhookEndpoint.id, idempotencyKey: key() }, 'webhookDelivery { id }')
    const count = async () => (await old.t.app.db.source.query('SELECT count(*)::int AS count FROM webhook_deliveries WHERE completed_at IS NOT NULL'))[0].count
    await waitFor('the delivery to end', async () => await count() === 1)

    old.t.clock.advance(29 * DAY_MS)
    await old.t.app.webhooks.removeOld()
    expect(await count()).toBe(1)
    old.t.clock.advance(2 * DAY_MS)
    await old.t.app.webhooks.removeOld()
    expect(await count()).toBe(0)
  })
})

describe('an endpoint that does not work', () => {
  it('is disabled by a 410, which is told', async () => {
    await using partner = await aPartner()
    partner.receiver.answer = (response, { body }) => {
      // The second waits behind the first, and is given up with it.
      if (body.includes('webhook.test')) response.writeHead(410).end()
      else response.writeHead(500).end()
    }
    await placed(partner.organizationId)
    await waitFor('the first failure', async () => (await deliveries(partner.viewer))[0]?.attempts.length === 1)

    await ping(partner.viewer, partner.endpointId)

    const disabled = await waitFor('the end', async () => {
      const endpoint = await endpointOf(partner.viewer, partner.endpointId)
      return endpoint.status === 'DISABLED' && endpoint
    })
    expect(disabled).toMatchObject({ disabledReason: 'GONE', disabledAt: expect.any(String), version: 2 })
    expect((await deliveries(partner.viewer)).map(({ status, nextAttemptAt: next }) => [status, next])).toEqual([['FAILED', null], ['FAILED', null]])
    const told = (await graph.t.published('webhook.endpoint.disabled')).filter(({ subject }) => subject === partner.endpointId)
    expect(told.map(({ data, organizationid }) => [data, organizationid])).toEqual([[{ webhookEndpointId: partner.endpointId, organizationId: partner.organizationId, reason: 'GONE' }, partner.organizationId]])
    await placed(partner.organizationId)
    expect(await deliveries(partner.viewer)).toHaveLength(2)
  })

  it('is disabled after five days of failures, and begins anew when it is enabled', async () => {
    await using partner = await aPartner()
    partner.receiver.answer = (response) => { response.writeHead(500).end() }
    await ping(partner.viewer, partner.endpointId)
    await waitFor('the first failure', async () => (await deliveries(partner.viewer))[0]?.attempts.length === 1)
    await update(partner.viewer, partner.endpoint, { description: 'still there' })

    pass(5 * DAY_MS)

    const disabled = await waitFor('the end', async () => {
      const endpoint = await endpointOf(partner.viewer, partner.endpointId)
      return endpoint.status === 'DISABLED' && endpoint
    })
    expect(disabled).toMatchObject({ disabledReason: 'FAILING', version: 3 })
    expect((await graph.t.published('webhook.endpoint.disabled')).filter(({ subject }) => subject === partner.endpointId).map(({ data }) => data.reason)).toEqual(['FAILING'])
    partner.receiver.answer = (response) => { response.writeHead(200).end() }
    const { webhookEndpoint } = await update(partner.viewer, disabled, { status: 'ACTIVE' })
    expect(webhookEndpoint).toMatchObject({ status: 'ACTIVE', disabledReason: null, disabledAt: null, failingSince: null })
    await placed(partner.organizationId)
    await waitFor('the next webhook', async () => (await deliveries(partner.viewer, { status: 'SUCCEEDED' })).length === 1)
  })

  it('is not kept waiting by its organization: what is disabled gives up what it has not got', async () => {
    await using partner = await aPartner()
    partner.receiver.answer = (response) => { response.writeHead(500).end() }
    await placed(partner.organizationId)
    await waitFor('the first failure', async () => (await deliveries(partner.viewer))[0]?.attempts.length === 1)

    const { webhookEndpoint } = await update(partner.viewer, partner.endpoint, { status: 'DISABLED' })

    expect(webhookEndpoint).toMatchObject({ status: 'DISABLED', disabledReason: 'MANUAL' })
    expect(await deliveries(partner.viewer, { status: 'FAILED' })).toHaveLength(1)
    expect((await graph.t.published('webhook.endpoint.disabled')).filter(({ subject }) => subject === partner.endpointId)).toEqual([])
  })
})

describe('a secret', () => {
  it('that is replaced signs beside the new one for a day', async () => {
    await using partner = await aPartner()
    const sent = async () => {
      const before = partner.receiver.received.length
      await placed(partner.organizationId)
      return waitFor('the webhook', () => partner.receiver.received[before])
    }

    const idempotencyKey = key()
    const rotated = await rotate(partner.viewer, partner.endpointId, { idempotencyKey })
    const both = await sent()

    expect(rotated).toMatchObject({ webhookEndpoint: { version: 2 }, secret: expect.stringMatching(/^whsec_/) })
    expect(await rotate(partner.viewer, partner.endpointId, { idempotencyKey })).toEqual({ ...rotated, secret: null })
    expect(String(both.headers['webhook-signature']).split(' ')).toHaveLength(2)
    expect([fits(partner.secret, both), fits(rotated.secret, both)]).toEqual([true, true])

    graph.t.clock.advance(DAY_MS + SECOND_MS)
    const alone = await sent()
    expect([fits(partner.secret, alone), fits(rotated.secret, alone)]).toEqual([false, true])
  })

  it('that leaked ends at once, and there are never more than two', async () => {
    await using partner = await aPartner()
    const sent = async () => {
      const before = partner.receiver.received.length
      await placed(partner.organizationId)
      return waitFor('the webhook', () => partner.receiver.received[before])
    }

    const second = (await rotate(partner.viewer, partner.endpointId)).secret
    const third = (await rotate(partner.viewer, partner.endpointId)).secret
    const during = await sent()
    const fourth = (await rotate(partner.viewer, partner.endpointId, { overlapHours: 0 })).secret
    const after = await sent()

    expect([partner.secret, second, third].map((secret) => fits(secret, during))).toEqual([false, true, true])
    expect([second, third, fourth].map((secret) => fits(secret, after))).toEqual([false, false, true])
    expect(codes(await rotate(partner.viewer, partner.endpointId, { overlapHours: 200 }))).toEqual(['INVALID_INPUT'])
  })
})

describe('trying an endpoint', () => {
  it('sends it something harmless, one at a time', async () => {
    await using partner = await aPartner()
    const answers: (() => void)[] = []
    partner.receiver.answer = (response) => { answers.push(() => response.writeHead(204).end()) }

    const { webhookDelivery } = await ping(partner.viewer, partner.endpointId)
    await waitFor('it to arrive', () => answers.length === 1)
    const second = await ping(partner.viewer, partner.endpointId)
    answers[0]?.()

    expect(webhookDelivery).toMatchObject({ eventType: 'webhook.test', status: 'PENDING', attempts: [] })
    expect(verified(partner.secret, partner.receiver.received[0] as ReceivedWebhook)).toMatchObject({ id: webhookDelivery.eventId, type: 'webhook.test', organizationid: partner.organizationId, data: { webhookEndpointId: partner.endpointId } })
    expect(codes(second)).toEqual(['WEBHOOK_TEST_PENDING'])
    await waitFor('the success', async () => (await deliveries(partner.viewer))[0]?.status === 'SUCCEEDED')
  })
})
