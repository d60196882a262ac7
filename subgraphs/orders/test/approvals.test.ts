import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { aUser, anApiKey, ANONYMOUS } from '../../kit/testing/viewers.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import {
  accept, ADMIN, aMarket, aMember, changeCart, completeCheckout, CONFIG, GATES, HOUR_MS, mutate, noErrors, offerFact, placeOrders, readOrder, startCheckout, startOrdersGraph,
  steps, teller, vendorFact, type Market, type OrdersGraph, type Payload, type Placed,
} from './support.ts'

let t: OrdersGraph
beforeAll(async () => { t = await startOrdersGraph() })
afterAll(async () => { await t[Symbol.asyncDispose]() })

const usd = (amountMinor: string) => ({ amountMinor, currency: 'USD' })
const REQUEST = `id status reason comment mayApprove decidedAt total { amountMinor currency } spendingLimit { amountMinor currency }
  requestedBy { id } decidedBy { id } organization { id } orderGroup { id orders { id status } }`

/** A market whose buyer may spend 100.00 USD; ten of each offer cost 125.00. */
async function aLimitedMarket(options: { autoAccept?: boolean } = {}) {
  const market = await aMarket(t, options)
  const { buyerOrganizationId } = market
  const buyer = await aMember(t, buyerOrganizationId, 'BUYER', usd('10000'))
  return { ...market, buyer, approver: await aMember(t, buyerOrganizationId, 'APPROVER'), owner: await aMember(t, buyerOrganizationId, 'OWNER') }
}

async function aRequest(options: { autoAccept?: boolean; vendors?: 1 | 2 } = {}) {
  const market = await aLimitedMarket(options)
  const placed = await placeOrders(t, market.buyer, market.sellers.slice(0, options.vendors ?? 2))
  return { ...market, placed, requestId: await requestIdOf(market.buyer, placed) }
}

async function requestIdOf(viewer: Viewer, { orderGroupId }: Placed): Promise<string> {
  const { data } = await t.call(viewer, 'query ($id: ID!) { orderGroup(id: $id) { approvalRequest { id } } }', { id: orderGroupId })
  return data.orderGroup.approvalRequest?.id
}

async function read(viewer: Viewer, id: string): Promise<Payload> {
  const { data, errors } = await t.call(viewer, `query ($id: ID!) { approvalRequest(id: $id) { ${REQUEST} } }`, { id })
  if (errors) throw new Error(JSON.stringify(errors))
  return data.approvalRequest
}

const decide = (viewer: Viewer, approvalRequestId: string, decision: 'APPROVE' | 'REJECT', input: Record<string, unknown> = {}) =>
  mutate(t, viewer, 'approvalDecide', { approvalRequestId, decision, ...input }, `approvalRequest { ${REQUEST} }`)

async function refusalOf(viewer: Viewer, requestId: string, decision: 'APPROVE' | 'REJECT' = 'APPROVE'): Promise<unknown> {
  const { payload, result } = await decide(viewer, requestId, decision)
  return result.errors?.[0]?.extensions?.['code'] ?? payload.userErrors.map(({ code }) => code)
}

async function eventsOf({ orderIds }: Placed): Promise<string[]> {
  const types = ['order.approval.requested', 'order.approval.decided', 'order.created', 'order.placed', 'order.confirmed', 'order.cancelled'] as const
  const events = (await Promise.all(types.map((type) => t.published(type)))).flat().filter(({ subject }) => orderIds.includes(subject))
  return events.toSorted((a, b) => a.sequence - b.sequence).map(({ type, data }) => ('outcome' in data ? `${type} ${data.outcome}` : type))
}

describe('a checkout above its member\'s spending limit', () => {
  it('makes orders that wait for approval, and asks for their stock and for nothing else', async () => {
    const { buyer, buyerOrganizationId, sellers } = await aLimitedMarket()
    for (const { offerId } of sellers) noErrors(await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 10 }))
    const { checkout } = noErrors(await startCheckout(t, buyer))
    const before = await t.call(buyer, 'query ($id: ID!) { checkout(id: $id) { approvalReason } }', { id: checkout.id })

    const { orderGroup } = noErrors(await completeCheckout(t, buyer, checkout.id))
    const again = noErrors(await completeCheckout(t, buyer, checkout.id))

    expect(before.data.checkout).toEqual({ approvalReason: 'ABOVE_LIMIT' })
    expect(again.orderGroup.id).toBe(orderGroup.id)
    const placed = { orderGroupId: orderGroup.id, orderIds: orderGroup.orders.map(({ id }: { id: string }) => id) }
    expect(await eventsOf(placed)).toEqual(['order.approval.requested', 'order.approval.requested'])
    expect(orderGroup.orders).toMatchObject([1, 2].map(() => ({ status: 'PENDING_APPROVAL', blockers: [{ gate: 'APPROVAL', code: 'APPROVAL_PENDING', waitingFor: 'APPROVER' }] })))
    expect(steps(orderGroup.orders[0])).toEqual(['order.approval.requested:>PENDING_APPROVAL'])
    const requestId = await requestIdOf(buyer, placed)
    expect(await read(buyer, requestId)).toEqual({
      id: expect.stringMatching(/^apr_/), status: 'PENDING', reason: 'ABOVE_LIMIT', comment: null, mayApprove: false, decidedAt: null, decidedBy: null,
      total: usd('25000'), spendingLimit: usd('10000'), requestedBy: { id: buyer.userId }, organization: { id: buyerOrganizationId },
      orderGroup: { id: orderGroup.id, orders: placed.orderIds.map((id: string) => ({ id, status: 'PENDING_APPROVAL' })) },
    })
    const [requested] = (await t.published('order.approval.requested')).filter(({ subject }) => subject === placed.orderIds[0])
    expect(requested?.data).toMatchObject({ approvalRequestId: requestId, total: usd('12500'), groupTotal: usd('25000'), lines: [{ offerId: expect.any(String), quantity: 10 }] })
    expect(JSON.stringify(await t.published('order.approval.requested'))).not.toContain('tok_')
  })

  it.each([
    { limit: null, reason: null },
    { limit: usd('25000'), reason: null },
    { limit: usd('24999'), reason: 'ABOVE_LIMIT' },
    { limit: { amountMinor: '99999999', currency: 'NGN' }, reason: 'OTHER_CURRENCY' },
    { limit: usd('0'), reason: 'ABOVE_LIMIT' },
  ])('with the limit $limit and a total of 250.00 USD: $reason', async ({ limit, reason }) => {
    const { buyerOrganizationId, sellers } = await aLimitedMarket()
    const buyer = await aMember(t, buyerOrganizationId, 'BUYER', limit)

    const placed = await placeOrders(t, buyer, sellers)

    expect((await readOrder(t, buyer, placed.orderIds[0]))['status']).toBe(reason ? 'PENDING_APPROVAL' : 'PLACED')
    const requestId = await requestIdOf(buyer, placed)
    expect(requestId ? (await read(buyer, requestId)).reason : null).toBe(reason)
  })

  it('has no limit by an organization\'s key, and the newest limit of each member', async () => {
    const { buyerOrganizationId, buyer, sellers: [seller] } = await aLimitedMarket()
    const key = anApiKey({ organizationId: buyerOrganizationId, scopes: ['orders:read', 'orders:write'] })
    const status = async (viewer: Viewer) => (await readOrder(t, viewer, (await placeOrders(t, viewer, [seller])).orderIds[0]))['status']
    const fact = { organizationId: buyerOrganizationId, userId: buyer.userId ?? '', role: 'BUYER', change: 'UPDATED' } as const

    expect(await status(key)).toBe('PLACED')
    expect(await status(buyer)).toBe('PENDING_APPROVAL')
    // Of a producer that does not tell limits yet.
    await t.receive('organization.member.changed', { subject: buyerOrganizationId, sequence: 50, data: fact })
    expect(await status(buyer)).toBe('PENDING_APPROVAL')
    await t.receive('organization.member.changed', { subject: buyerOrganizationId, sequence: 60, data: { ...fact, spendingLimit: null } })
    await t.receive('organization.member.changed', { subject: buyerOrganizationId, sequence: 55, data: { ...fact, spendingLimit: usd('1') } })
    expect(await status(buyer)).toBe('PLACED')
  })

  it('buys nothing before anything is known of a member, then with the same key', async () => {
    const { buyerOrganizationId, sellers: [seller] } = await aMarket(t)
    const buyer = aUser({ organizationId: buyerOrganizationId, roles: ['BUYER'] })
    noErrors(await changeCart(t, buyer, 'cartLineAdd', { offerId: seller.offerId, quantity: 10 }))
    const { checkout } = noErrors(await startCheckout(t, buyer))
    const complete = async () => (await mutate(t, buyer, 'checkoutComplete', { checkoutId: checkout.id, paymentMethodToken: 'tok_visa', idempotencyKey: checkout.id }, 'orderGroup { orders { status } }')).payload

    expect((await complete()).userErrors.map(({ code }) => code)).toEqual(['MEMBERSHIP_NOT_READY'])
    expect((await t.call(buyer, '{ cart { lines { quantity } } orderGroups { nodes { id } } }')).data).toEqual({ cart: { lines: [{ quantity: 10 }] }, orderGroups: { nodes: [] } })

    await aMember(t, buyerOrganizationId, 'BUYER', null, buyer.userId ?? undefined)
    expect(noErrors(await complete()).orderGroup.orders).toEqual([{ status: 'PLACED' }])
  })

  it('is refused where nobody may approve it, and leaves the cart as it is', async () => {
    const market = await aMarket(t)
    const [seller] = market.sellers
    const buyer = await aMember(t, market.buyerOrganizationId, 'OWNER', usd('100'))
    await aMember(t, market.buyerOrganizationId, 'APPROVER', usd('12499'))
    await aMember(t, market.buyerOrganizationId, 'ADMIN', { amountMinor: '99999999', currency: 'EUR' })
    await aMember(t, market.buyerOrganizationId, 'BUYER')
    noErrors(await changeCart(t, buyer, 'cartLineAdd', { offerId: seller.offerId, quantity: 10 }))
    const { checkout } = noErrors(await startCheckout(t, buyer))

    expect((await completeCheckout(t, buyer, checkout.id)).userErrors.map(({ code }) => code)).toEqual(['SPENDING_LIMIT_EXCEEDED'])
    expect((await t.call(buyer, '{ cart { lines { quantity } } orderGroups { nodes { id } } }')).data).toEqual({ cart: { lines: [{ quantity: 10 }] }, orderGroups: { nodes: [] } })

    await aMember(t, market.buyerOrganizationId, 'APPROVER', usd('12500'))
    expect((await completeCheckout(t, buyer, checkout.id)).orderGroup.orders).toMatchObject([{ status: 'PENDING_APPROVAL' }])
  })
})

describe('approving a purchase', () => {
  it('places its orders, tells everybody of them, and lets the saga go on', async () => {
    const { approver, buyer, sellers: [seller], placed, requestId } = await aRequest({ vendors: 1 })
    const [orderId] = placed.orderIds
    const tell = teller(t, placed, orderId)
    await tell('inventory.reserved')
    t.clock.advance(HOUR_MS)

    const { payload } = await decide(approver, requestId, 'APPROVE', { comment: ' For the new site. ' })

    expect(noErrors(payload).approvalRequest).toMatchObject({
      status: 'APPROVED', comment: 'For the new site.', mayApprove: false, decidedBy: { id: approver.userId }, decidedAt: expect.any(String), orderGroup: { orders: [{ status: 'PLACED' }] },
    })
    expect(await eventsOf(placed)).toEqual(['order.approval.requested', 'order.approval.decided APPROVED', 'order.created', 'order.placed'])
    const [created] = (await t.published('order.created')).filter(({ subject }) => subject === orderId)
    expect(created?.data).toMatchObject({ placedByUserId: buyer.userId, group: { paymentMethodToken: 'tok_success', total: usd('12500'), orders: [{ orderId }] } })
    expect(Date.parse(created?.data.createdAt ?? '')).toBeGreaterThan(t.clock.now().getTime() - HOUR_MS / 2)
    await tell('compliance.order.cleared', 'payment.authorized')
    await accept(t, seller, orderId)
    expect(steps(await readOrder(t, seller.manager, orderId))).toEqual([
      'order.approval.requested:>PENDING_APPROVAL', 'inventory.reserved', 'order.approval.decided', 'order.placed:PENDING_APPROVAL>PLACED',
      'compliance.order.cleared:PLACED>AWAITING_PAYMENT', 'payment.authorized', 'order.accepted', 'order.confirmed:AWAITING_PAYMENT>CONFIRMED',
    ])
    expect(await t.app.db.source.query('SELECT payment_method_token FROM approval_requests WHERE id = $1', [requestId])).toEqual([{ payment_method_token: null }])
  })

  it('starts the deadlines of payment and acceptance with the approval', async () => {
    const { approver, placed: { orderIds: [orderId] }, requestId, buyer } = await aRequest({ vendors: 1 })
    t.clock.advance(20 * HOUR_MS)
    noErrors((await decide(approver, requestId, 'APPROVE')).payload)

    expect((await readOrder(t, buyer, orderId))['status']).toBe('PLACED')
    t.clock.advance(HOUR_MS)

    const order = await waitFor('the payment deadline', async () => {
      const current = await readOrder(t, buyer, orderId)
      return current['status'] === 'CANCELLED' && current
    })
    expect(order['cancellation']).toEqual({ reason: 'PAYMENT_TIMED_OUT', note: null })
  })

  it('happens once, whoever decides how often at the same time', async () => {
    const { approver, owner, placed, requestId } = await aRequest()

    const [same, repeated, other, against] = await Promise.all([
      decide(approver, requestId, 'APPROVE', { idempotencyKey: requestId }), decide(approver, requestId, 'APPROVE', { idempotencyKey: requestId }),
      decide(owner, requestId, 'APPROVE'), decide(owner, requestId, 'REJECT'),
    ])

    const outcomes = [same, repeated, other, against].map(({ payload }) => payload.userErrors[0]?.code ?? payload['approvalRequest'].status)
    expect(outcomes.slice(0, 2)).toEqual([outcomes[0], outcomes[0]])
    expect([outcomes[0], ...outcomes.slice(2)].filter((outcome) => outcome === 'APPROVAL_ALREADY_DECIDED')).toHaveLength(2)
    const { status } = await read(owner, requestId)
    expect(outcomes).toContain(status)
    expect((await eventsOf(placed)).toSorted()).toEqual([
      ...[1, 2].map(() => `order.approval.decided ${status}`), ...[1, 2].map(() => 'order.approval.requested'),
      ...(status === 'APPROVED' ? ['order.created', 'order.created', 'order.placed', 'order.placed'] : []),
    ])
    expect(await refusalOf(approver, requestId, 'REJECT')).toEqual(['APPROVAL_ALREADY_DECIDED'])
  })

  it('places and charges what is left when one of the orders has ended meanwhile', async () => {
    const { approver, buyer, placed, requestId } = await aRequest()
    const [gone, left] = placed.orderIds
    await teller(t, placed, gone)('inventory.reservation.rejected')

    noErrors((await decide(approver, requestId, 'APPROVE')).payload)

    expect(await readOrder(t, buyer, gone)).toMatchObject({ status: 'CANCELLED', cancellation: { reason: 'OUT_OF_STOCK' } })
    expect((await readOrder(t, buyer, left ?? ''))['status']).toBe('PLACED')
    const created = (await t.published('order.created')).filter(({ data }) => data.orderGroupId === placed.orderGroupId)
    expect(created.map(({ data }) => data.group)).toEqual([{ paymentMethodToken: 'tok_success', total: usd('12500'), orders: [{ orderId: left, vendorId: expect.any(String), total: usd('12500') }] }])
    expect((await t.published('order.approval.decided')).filter(({ subject }) => subject === gone).map(({ data }) => data.outcome)).toEqual(['CANCELLED'])
    expect((await t.published('order.cancelled')).filter(({ subject }) => subject === gone)).toEqual([])
  })

  it('is refused for goods that may not be sold any more; they may still be declined', async () => {
    const { approver, sellers: [one, two], requestId } = await aRequest()
    await t.receive('offer.updated', { subject: one.offerId, data: offerFact({ offerId: one.offerId, vendorId: one.vendorId, status: 'SUSPENDED' }) })
    expect(await refusalOf(approver, requestId)).toEqual(['OFFER_SUSPENDED'])
    await t.receive('offer.updated', { subject: one.offerId, data: offerFact({ offerId: one.offerId, vendorId: one.vendorId }) })
    await t.receive('vendor.suspended', { subject: two.vendorId, data: { ...vendorFact(two.vendorId, two.organizationId), reason: 'Fraud' } })
    expect(await refusalOf(approver, requestId)).toEqual(['VENDOR_SUSPENDED'])

    expect(await refusalOf(approver, requestId, 'REJECT')).toEqual([])
  })

  it('is for an approver of the organization with a limit that suffices, never for who asked', async () => {
    const { buyerOrganizationId, buyer, requestId } = await aRequest()
    const promoted = await aMember(t, buyerOrganizationId, 'ADMIN', null, buyer.userId ?? '')
    const poor = await aMember(t, buyerOrganizationId, 'APPROVER', usd('24999'))
    const abroad = await aMember(t, buyerOrganizationId, 'ADMIN', { amountMinor: '99999999', currency: 'EUR' })
    const former = await aMember(t, buyerOrganizationId, 'APPROVER')
    await aMember(t, buyerOrganizationId, 'BUYER', null, former.userId ?? '')
    const stranger = await aMember(t, newId('org'), 'OWNER')

    expect(await refusalOf(buyer, requestId)).toBe('FORBIDDEN')
    expect(await refusalOf(promoted, requestId)).toEqual(['APPROVAL_OWN_REQUEST'])
    expect(await refusalOf(promoted, requestId, 'REJECT')).toEqual(['APPROVAL_OWN_REQUEST'])
    expect(await refusalOf(poor, requestId)).toEqual(['APPROVER_LIMIT_EXCEEDED'])
    expect(await refusalOf(abroad, requestId)).toEqual(['APPROVER_LIMIT_EXCEEDED'])
    expect(await refusalOf(former, requestId)).toBe('FORBIDDEN')
    expect(await refusalOf(aUser({ organizationId: buyerOrganizationId, roles: ['OWNER'] }), requestId)).toBe('FORBIDDEN')
    expect(await refusalOf(anApiKey({ organizationId: buyerOrganizationId, scopes: ['orders:read', 'orders:write'] }), requestId)).toBe('FORBIDDEN')
    expect(await refusalOf(ADMIN, requestId)).toBe('FORBIDDEN')
    expect(await refusalOf(ANONYMOUS, requestId)).toBe('UNAUTHENTICATED')
    expect(await refusalOf(stranger, requestId)).toEqual(['APPROVAL_REQUEST_NOT_FOUND'])
    expect(await refusalOf(poor, 'apr_none')).toEqual(['APPROVAL_REQUEST_NOT_FOUND'])
    expect((await decide(poor, requestId, 'REJECT', { comment: 'x'.repeat(501) })).payload.userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'comment'] }])
    expect(await read(poor, requestId)).toMatchObject({ status: 'PENDING', mayApprove: false })
    expect(await refusalOf(poor, requestId, 'REJECT')).toEqual([])
  })
})

describe('a purchase that is not approved', () => {
  it('ends its orders with the approver\'s words, and was never anybody else\'s', async () => {
    const { approver, buyer, sellers: [seller], placed, requestId } = await aRequest({ vendors: 1 })
    const [orderId] = placed.orderIds

    const { payload } = await decide(approver, requestId, 'REJECT', { comment: 'Too dear.' })

    expect(noErrors(payload).approvalRequest).toMatchObject({ status: 'REJECTED', comment: 'Too dear.', orderGroup: { orders: [{ status: 'REJECTED' }] } })
    const order = await readOrder(t, buyer, orderId)
    expect(order).toMatchObject({ status: 'REJECTED', cancellation: { reason: 'APPROVAL_REJECTED', note: 'Too dear.' }, blockers: [] })
    expect(steps(order)).toEqual(['order.approval.requested:>PENDING_APPROVAL', 'order.approval.decided:PENDING_APPROVAL>REJECTED'])
    expect(await eventsOf(placed)).toEqual(['order.approval.requested', 'order.approval.decided REJECTED'])
    expect(await readOrder(t, seller.manager, orderId)).toBeNull()
    await teller(t, placed, orderId)(...GATES)
    expect((await readOrder(t, buyer, orderId))['status']).toBe('REJECTED')
  })

  it('ends when nobody has decided in time', async () => {
    const { approver, buyer, placed, requestId } = await aRequest()
    t.clock.advance(CONFIG.approvalDeadlineMs)

    await waitFor('the request to expire', async () => (await read(buyer, requestId)).status === 'EXPIRED')

    for (const id of placed.orderIds) expect(await readOrder(t, buyer, id)).toMatchObject({ status: 'CANCELLED', cancellation: { reason: 'APPROVAL_TIMED_OUT' } })
    expect((await eventsOf(placed)).toSorted()).toEqual([...[1, 2].map(() => 'order.approval.decided EXPIRED'), ...[1, 2].map(() => 'order.approval.requested')])
    expect(await refusalOf(approver, requestId)).toEqual(['APPROVAL_ALREADY_DECIDED'])
    expect(await t.app.db.source.query('SELECT payment_method_token FROM approval_requests WHERE id = $1', [requestId])).toEqual([{ payment_method_token: null }])
  })

  it('ends with the last of its orders that the buyer cancels', async () => {
    const { approver, buyer, placed, requestId } = await aRequest()
    const [one, two] = placed.orderIds
    const cancel = async (orderId: string | undefined) => noErrors((await mutate(t, buyer, 'orderCancel', { orderId }, 'order { status }')).payload)['order']

    expect(await cancel(one)).toEqual({ status: 'CANCELLED' })
    expect((await read(buyer, requestId)).status).toBe('PENDING')
    await cancel(two)

    expect(await read(buyer, requestId)).toMatchObject({ status: 'CANCELLED', decidedBy: null, decidedAt: expect.any(String) })
    expect(await refusalOf(approver, requestId)).toEqual(['APPROVAL_ALREADY_DECIDED'])
    expect((await eventsOf(placed)).filter((type) => type === 'order.cancelled')).toEqual([])
  })

  it('ends once when its orders are cancelled and approved at the same time', async () => {
    const { approver, buyer, placed, requestId } = await aRequest()

    await Promise.all([
      decide(approver, requestId, 'APPROVE'),
      ...placed.orderIds.map((orderId) => mutate(t, buyer, 'orderCancel', { orderId }, 'order { status }')),
    ])

    const { status } = await read(buyer, requestId)
    const created = (await t.published('order.created')).filter(({ data }) => data.orderGroupId === placed.orderGroupId)
    expect(status === 'CANCELLED' ? created : created.map(({ data }) => data.group.orders.length)).toEqual(status === 'CANCELLED' ? [] : created.map(() => created.length))
    for (const id of placed.orderIds) {
      const outcomes = (await t.published('order.approval.decided')).filter(({ subject }) => subject === id)
      expect(outcomes).toHaveLength(1)
    }
  })
})

describe('reading requests', () => {
  it('shows them to the organization and the platform, by every path, and to nobody else', async () => {
    const { buyerOrganizationId, buyer, sellers, placed, requestId } = await aRequest()
    const seen = async (viewer: Viewer) => {
      const { data } = await t.call(viewer, `query ($id: ID!, $group: ID!) { approvalRequest(id: $id) { id } orderGroup(id: $group) { approvalRequest { id } } }`, { id: requestId, group: placed.orderGroupId })
      const [request] = await t.entities(viewer, [{ __typename: 'ApprovalRequest', id: requestId }], '... on ApprovalRequest { id }')
      const [organization] = await t.entities(viewer, [{ __typename: 'Organization', id: buyerOrganizationId }], '... on Organization { approvalRequests { nodes { id } } }')
      return [data.approvalRequest, data.orderGroup?.approvalRequest ?? null, request, (organization as unknown as { approvalRequests: { nodes: unknown[] } }).approvalRequests.nodes[0] ?? null]
    }
    const everywhere = [1, 2, 3, 4].map(() => expect.objectContaining({ id: requestId }))

    for (const viewer of [buyer, aUser({ organizationId: buyerOrganizationId, roles: ['VENDOR_MANAGER'] }), ADMIN, anApiKey({ organizationId: buyerOrganizationId, scopes: ['orders:read'] })]) {
      expect(await seen(viewer)).toEqual(everywhere)
    }
    for (const viewer of [sellers[0].manager, aUser({ organizationId: newId('org'), roles: ['OWNER'] }), ANONYMOUS, anApiKey({ organizationId: buyerOrganizationId, scopes: ['catalog:read'] })]) {
      expect(await seen(viewer)).toEqual([null, null, null, null])
    }
  })

  it('pages through an organization\'s, by status, newest first', async () => {
    const { buyerOrganizationId, approver, buyer, sellers: [seller], requestId: first } = await aRequest({ vendors: 1 })
    const rest = []
    for (let n = 0; n < 2; n++) rest.push(await requestIdOf(buyer, await placeOrders(t, buyer, [seller])))
    await decide(approver, first, 'REJECT')
    const list = async (args: string) => {
      const [organization] = await t.entities(buyer, [{ __typename: 'Organization', id: buyerOrganizationId }], `... on Organization { approvalRequests(${args}) { nodes { id } pageInfo { hasNextPage } } }`)
      const { nodes, pageInfo } = (organization as { approvalRequests: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean } } }).approvalRequests
      return [nodes.map(({ id }) => id), pageInfo.hasNextPage]
    }

    expect(await list('first: 10')).toEqual([[rest[1], rest[0], first], false])
    expect(await list('first: 1, status: [PENDING]')).toEqual([[rest[1]], true])
    expect(await list('first: 10, status: [REJECTED]')).toEqual([[first], false])
    expect((await t.call(buyer, 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { approvalRequests(first: 101) { nodes { id } } } } }', { of: [{ __typename: 'Organization', id: buyerOrganizationId }] })).errors).toHaveLength(1)
  })
})

describe('an order that waits for approval', () => {
  it('is its vendor\'s from the approval on, by every path', async () => {
    const { approver, sellers: [{ manager, vendorId, organizationId }], placed, requestId } = await aRequest({ vendors: 1 })
    const [orderId] = placed.orderIds
    const seen = async () => {
      const { data } = await t.call(manager, `query ($id: ID!) { order(id: $id) { id } orders { nodes { id } } pending: orders(filter: { status: [PENDING_APPROVAL] }) { nodes { id } } }`, { id: orderId })
      const [order, vendor] = await t.entities(manager, [{ __typename: 'Order', id: orderId }, { __typename: 'Vendor', id: vendorId }], '... on Order { id } ... on Vendor { orders { nodes { id } } }') as [unknown, { orders: { nodes: unknown[] } }]
      return [data.order, order, ...data.orders.nodes, ...data.pending.nodes, ...vendor.orders.nodes]
    }
    const touch = async (mutation: string) => (await mutate(t, manager, mutation, { orderId }, 'order { status }')).payload.userErrors.map(({ code }) => code)

    expect(await seen()).toEqual([null, null])
    expect([await touch('orderAccept'), await touch('orderReject')]).toEqual([['ORDER_NOT_FOUND'], ['ORDER_NOT_FOUND']])
    expect((await t.subscribe(manager, 'subscription ($id: ID!) { orderUpdates(orderId: $id) { eventType } }', { id: orderId }).next()).value?.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    const channel: { event_type: string }[] = await t.app.db.source.query('SELECT event_type FROM live_updates WHERE channel = $1', [`vendor:${vendorId}`])
    expect(channel).toEqual([])

    noErrors((await decide(approver, requestId, 'APPROVE')).payload)

    expect(await seen()).toEqual([1, 2, 3, 4].map(() => expect.objectContaining({ id: orderId })))
    const updates = t.subscribe(manager, 'subscription ($id: ID!, $after: Cursor) { vendorOrderUpdates(vendorId: $id, after: $after) { eventType order { id status } } }', { id: vendorId, after: Buffer.from('live:0').toString('base64url') })
    const told = [(await updates.next()).value?.data, (await updates.next()).value?.data]
    await updates.return?.()
    expect(told).toEqual(['order.approval.decided', 'order.placed'].map((eventType) => ({ vendorOrderUpdates: { eventType, order: { id: orderId, status: 'PLACED' } } })))
    expect(organizationId).not.toBe(approver.organizationId)
  })

  it('tells its buyer live', async () => {
    const market: Market & { approver: Viewer } = await aLimitedMarket()
    const after = Buffer.from('live:0').toString('base64url')
    const placed = await placeOrders(t, market.buyer, [market.sellers[0]])
    await decide(market.approver, await requestIdOf(market.buyer, placed), 'REJECT')

    const updates = t.subscribe(market.buyer, 'subscription ($id: ID!, $after: Cursor) { organizationOrderUpdates(organizationId: $id, after: $after) { eventType } }', { id: market.buyerOrganizationId, after })
    const told = [(await updates.next()).value?.data?.['organizationOrderUpdates'], (await updates.next()).value?.data?.['organizationOrderUpdates']]
    await updates.return?.()

    expect(told).toEqual([{ eventType: 'order.approval.requested' }, { eventType: 'order.approval.decided' }])
  })
})
