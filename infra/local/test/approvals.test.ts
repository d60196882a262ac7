import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Answer } from '../../../clients/cli/graph-client.ts'
import { mutate } from '../../../clients/cli/mutate.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { startGraph, type Buyer, type Graph, type Offer, type Vendor } from '../testing/graph.ts'
import { expectBalancedBooks } from '../testing/ledger.ts'

let graph: Graph
beforeAll(async () => { graph = await startGraph() }, 300_000)
afterAll(async () => { await graph?.[Symbol.asyncDispose]() })

interface Company {
  readonly buyer: Buyer
  readonly approver: Buyer
  readonly owner: Buyer
  readonly vendor: Vendor
  readonly offer: Offer
}

/** A buyer who may spend 150.00 USD, colleagues, and goods of 100.00 USD each. */
async function aCompany(): Promise<Company> {
  const [owner, vendor] = [await graph.buyer(), await graph.vendor({ autoAccept: true })]
  const buyer = await owner.colleague({ role: 'BUYER', spendingLimit: { amountMinor: '15000', currency: 'USD' } })
  return { buyer, owner, vendor, approver: await owner.colleague({ role: 'APPROVER' }), offer: await vendor.sells({ stock: 5 }) }
}

/** Two pieces, above the buyer's limit. */
async function asksForTwo({ buyer, offer }: Company, paymentMethodToken?: string): Promise<{ orderId: string; groupId: string; requestId: string }> {
  const group = await buyer.buys([{ offerId: offer.offerId, quantity: 2 }], { paymentMethodToken })
  const { organization } = await buyer.client.request(`query ($id: ID!) { organization(id: $id) { approvalRequests(first: 1, status: [PENDING]) { nodes {
    id orderGroup { id orders { id lines { quantity } } } requestedBy { name } total { amountMinor } mayApprove } } } }`, { id: buyer.organizationId })
  const [request] = organization.approvalRequests.nodes
  expect(request).toMatchObject({ orderGroup: { id: group.id, orders: [{ lines: [{ quantity: 2 }] }] }, requestedBy: { name: 'BUYER' }, total: { amountMinor: '20000' }, mayApprove: false })
  return { orderId: group.orders[0].id, groupId: group.id, requestId: request.id }
}

const decide = (who: Buyer, approvalRequestId: string, decision: 'APPROVE' | 'REJECT', key = `${who.email}:${decision}`) =>
  mutate(who.client, 'approvalDecide', { approvalRequestId, decision, comment: 'Seen.', idempotencyKey: key }, 'approvalRequest { status decidedBy { id } }')

async function orderOf(who: Buyer | Vendor, id: string): Promise<Answer> {
  const { order } = await who.client.request(`query ($id: ID!) { order(id: $id) { status blockers { gate } cancellation { reason note } complianceStatus
    payments { status amount { amountMinor } } orderGroup { paymentIntent { id status } } } }`, { id })
  return order
}

const reaches = (who: Buyer, id: string, status: string) => waitFor(`the order to be ${status}`, async () => {
  const order = await orderOf(who, id)
  return order.status === status && order
})

async function availableOf({ offerId }: Offer): Promise<number> {
  const { offer } = await graph.anonymous.request('query ($id: ID!) { offer(id: $id) { availableQuantity } }', { id: offerId })
  return offer.availableQuantity
}

const chargesOf = (groupId: string) => graph.sql('payments', 'SELECT id FROM payments WHERE order_group_id = $1', [groupId])

describe('a purchase above a member\'s spending limit', () => {
  it('holds stock and charges nothing until a colleague approves it; then it is paid and confirmed', async () => {
    const company = await aCompany()
    const { buyer, approver, vendor, offer } = company
    const { orderId, groupId, requestId } = await asksForTwo(company)
    await graph.settle()

    expect(await availableOf(offer)).toBe(3)
    expect(await orderOf(buyer, orderId)).toMatchObject({ status: 'PENDING_APPROVAL', blockers: [{ gate: 'APPROVAL' }], payments: [], complianceStatus: null })
    expect(await orderOf(vendor, orderId)).toBeNull()
    expect(await chargesOf(groupId)).toEqual([])
    await expect(decide(buyer, requestId, 'APPROVE')).rejects.toThrow(/not allowed|FORBIDDEN/i)

    const { approvalRequest } = await decide(approver, requestId, 'APPROVE')
    expect(approvalRequest).toMatchObject({ status: 'APPROVED', decidedBy: { id: expect.any(String) } })

    const order = await reaches(buyer, orderId, 'CONFIRMED')
    expect(order.payments).toMatchObject([{ status: 'AUTHORIZED', amount: { amountMinor: '20000' } }])
    expect((await orderOf(vendor, orderId)).status).toBe('CONFIRMED')
    await graph.settle()
    expect(await chargesOf(groupId)).toHaveLength(1)
    expect(await availableOf(offer)).toBe(3)
    await expectBalancedBooks(graph)
  }, 300_000)

  it('asks for the cardholder\'s consent after the approval, and takes the money once', async () => {
    const company = await aCompany()
    const { buyer, approver } = company
    const { orderId, groupId, requestId } = await asksForTwo(company, 'tok_requires_action')
    await decide(approver, requestId, 'APPROVE')

    const order = await waitFor('the challenge', async () => {
      const current = await orderOf(buyer, orderId)
      return current.orderGroup.paymentIntent?.status === 'REQUIRES_ACTION' && current
    })
    await mutate(buyer.client, 'paymentIntentConfirm', { paymentIntentId: order.orderGroup.paymentIntent.id, challengeResponse: '123456', idempotencyKey: groupId }, 'paymentIntent { id }')

    await reaches(buyer, orderId, 'CONFIRMED')
    expect(await chargesOf(groupId)).toHaveLength(1)
  }, 300_000)

  it('is placed and charged once when two colleagues approve it at the same time, each twice', async () => {
    const company = await aCompany()
    const { buyer, approver, owner } = company
    const { orderId, groupId, requestId } = await asksForTwo(company)

    const outcomes = await Promise.allSettled([approver, approver, owner, owner].map((who) => decide(who, requestId, 'APPROVE')))

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
    await reaches(buyer, orderId, 'CONFIRMED')
    await graph.settle()
    expect(await chargesOf(groupId)).toHaveLength(1)
    expect((await graph.events('order.created')).filter(({ subject }) => subject === orderId)).toHaveLength(1)
    expect((await graph.events('payment.authorized')).filter(({ data }) => data.orderGroupId === groupId)).toHaveLength(1)
  }, 300_000)

  it.each([
    ['declined', 'REJECTED', { reason: 'APPROVAL_REJECTED', note: 'Seen.' }, async ({ approver }: Company, requestId: string) => { await decide(approver, requestId, 'REJECT') }],
    ['withdrawn', 'CANCELLED', { reason: 'BUYER_CANCELLED', note: null }, async ({ buyer }: Company, _: string, orderId: string) => { await mutate(buyer.client, 'orderCancel', { orderId, idempotencyKey: orderId }, 'order { id }') }],
    // Later than this nobody's token is good any more: the last.
    ['forgotten', 'CANCELLED', { reason: 'APPROVAL_TIMED_OUT', note: null }, async () => { graph.clock.advance(3 * 24 * 3600_000) }],
  ] as const)('gives its stock back when it is %s, and nothing is ever charged', async (_name, status, cancellation, end) => {
    const company = await aCompany()
    const { orderId, groupId, requestId } = await asksForTwo(company)
    await graph.settle()
    expect(await availableOf(company.offer)).toBe(3)

    await end(company, requestId, orderId)

    const buyer = _name === 'forgotten' ? await company.buyer.signedInAgain() : company.buyer
    expect((await reaches(buyer, orderId, status)).cancellation).toEqual(cancellation)
    await waitFor('the stock', async () => await availableOf(company.offer) === 5)
    await graph.settle()
    expect(await chargesOf(groupId)).toEqual([])
    expect((await graph.events('order.created')).filter(({ subject }) => subject === orderId)).toEqual([])
    expect(await graph.sql('compliance', 'SELECT id FROM orders WHERE id = $1', [orderId])).toEqual([])
  }, 300_000)
})
