import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Answer } from '../../../clients/cli/graph-client.ts'
import { mutate } from '../../../clients/cli/mutate.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { startGraph, type Buyer, type Graph } from '../testing/graph.ts'
import { expectBalancedBooks } from '../testing/ledger.ts'

let graph: Graph
beforeAll(async () => { graph = await startGraph() }, 300_000)
afterAll(async () => { await graph?.[Symbol.asyncDispose]() })

async function orderOf(buyer: Buyer, id: string): Promise<Answer> {
  const { order } = await buyer.client.request(`query ($id: ID!) { order(id: $id) {
    id status cancellation { reason } complianceStatus blockers { gate code waitingFor }
    payments { status captured { amountMinor } refunded { amountMinor } failureCode } amountDue { amountMinor }
  } }`, { id })
  return order
}

function reaches(buyer: Buyer, id: string, status: string): Promise<Answer> {
  return waitFor(`the order to be ${status}`, async () => {
    const order = await orderOf(buyer, id)
    return order.status === status && order
  })
}

async function availableOf(offerId: string): Promise<number> {
  const { offer } = await graph.anonymous.request('query ($id: ID!) { offer(id: $id) { availableQuantity } }', { id: offerId })
  return offer.availableQuantity
}

describe('a purchase that fails', () => {
  it('releases the stock and cancels the order when the payment is declined', async () => {
    const [buyer, vendor] = [await graph.buyer(), await graph.vendor({ autoAccept: true })]
    const offer = await vendor.sells({ stock: 5 })

    const group = await buyer.buys([{ offerId: offer.offerId, quantity: 2 }], { paymentMethodToken: 'tok_declined' })

    const order = await reaches(buyer, group.orders[0].id, 'CANCELLED')
    expect(order.cancellation.reason).toBe('PAYMENT_FAILED')
    await graph.settle()
    expect(await availableOf(offer.offerId)).toBe(5)
    await expectBalancedBooks(graph)
  })

  it('charges nothing when there is no stock', async () => {
    const [buyer, vendor] = [await graph.buyer(), await graph.vendor({ autoAccept: true })]
    const offer = await vendor.sells({ stock: 1 })

    const group = await buyer.buys([{ offerId: offer.offerId, quantity: 2 }])

    const order = await reaches(buyer, group.orders[0].id, 'CANCELLED')
    expect(order.cancellation.reason).toBe('OUT_OF_STOCK')
    const { payments } = await waitFor('the money to be let go', async () => {
      const current = await orderOf(buyer, order.id)
      return ['VOIDED', 'CANCELLED'].includes(current.payments[0]?.status) && current
    })
    expect(payments.map((payment: Answer) => payment.captured.amountMinor)).toEqual(['0'])
    await graph.settle()
    expect(await availableOf(offer.offerId)).toBe(1)
    await expectBalancedBooks(graph)
  })

  it.each(['CLEAR', 'BLOCK'])('holds the order of a party on the watch list until an officer decides to %s it', async (decision) => {
    const buyer = await graph.buyer({ legalName: 'Blackwater Shadow Trading', countryCode: 'NG' })
    const vendor = await graph.vendor({ autoAccept: true })
    const offer = await vendor.sells({ stock: 5 })
    const group = await buyer.buys([{ offerId: offer.offerId, quantity: 2 }])
    const held = await reaches(buyer, group.orders[0].id, 'ON_HOLD')
    expect(held.blockers).toContainEqual(expect.objectContaining({ gate: 'COMPLIANCE', waitingFor: 'COMPLIANCE_OFFICER' }))
    const { order } = await graph.officer.request('query ($id: ID!) { order(id: $id) { complianceCase { id status reasons { code } } } }', { id: held.id })
    expect(order.complianceCase).toMatchObject({ status: 'OPEN', reasons: expect.arrayContaining([expect.objectContaining({ code: 'PARTY_POTENTIAL_MATCH' })]) })

    await mutate(graph.officer, 'complianceCaseDecide', { caseId: order.complianceCase.id, decision, note: 'Checked the registry.', idempotencyKey: `decide:${held.id}` }, 'complianceCase { status }')

    if (decision === 'CLEAR') {
      await reaches(buyer, held.id, 'CONFIRMED')
    } else {
      const blocked = await reaches(buyer, held.id, 'CANCELLED')
      expect(blocked.cancellation.reason).toBe('COMPLIANCE_BLOCKED')
      await graph.settle()
      expect(await availableOf(offer.offerId)).toBe(5)
    }
    await graph.settle()
    await expectBalancedBooks(graph)
  })

  it('gives the money and the stock back when the vendor rejects', async () => {
    const [buyer, vendor] = [await graph.buyer(), await graph.vendor()]
    const offer = await vendor.sells({ stock: 5 })
    const group = await buyer.buys([{ offerId: offer.offerId, quantity: 2 }])
    const { id } = group.orders[0]
    await waitFor('the money to be authorised', async () => (await orderOf(buyer, id)).payments[0]?.status === 'AUTHORIZED')

    await mutate(vendor.client, 'orderReject', { orderId: id, note: 'Discontinued.', idempotencyKey: id }, 'order { status }')

    const order = await reaches(buyer, id, 'CANCELLED')
    expect(order.cancellation.reason).toBe('VENDOR_REJECTED')
    await waitFor('the money to be given back', async () => (await orderOf(buyer, id)).payments[0].status === 'VOIDED')
    await graph.settle()
    expect(await availableOf(offer.offerId)).toBe(5)
    await expectBalancedBooks(graph)
  })

  it('refunds when the buyer cancels after the money was captured', async () => {
    const [buyer, vendor] = [await graph.buyer(), await graph.vendor({ autoAccept: true })]
    const offer = await vendor.sells({ price: 12_345, stock: 5 })
    const group = await buyer.buys([{ offerId: offer.offerId, quantity: 3 }], { paymentMethodToken: 'tok_mobile_money' })
    const { id } = group.orders[0]
    await reaches(buyer, id, 'CONFIRMED')
    await waitFor('the capture', async () => (await orderOf(buyer, id)).payments[0].status === 'CAPTURED')
    await graph.settle()
    await expectBalancedBooks(graph)

    await mutate(buyer.client, 'orderCancel', { orderId: id, note: 'Ordered twice.', idempotencyKey: id }, 'order { status }')

    await waitFor('the refund', async () => (await orderOf(buyer, id)).payments[0].refunded.amountMinor === '37035')
    await graph.settle()
    expect((await orderOf(buyer, id)).status).toMatch(/CANCELLED|REFUNDED/)
    expect(await availableOf(offer.offerId)).toBe(5)
    await expectBalancedBooks(graph)
  })

  it('cancels an order whose buyer never finishes the payment, and one that its vendor never accepts', async () => {
    const buyer = await graph.buyer()
    const [slowVendor, quickVendor] = [await graph.vendor(), await graph.vendor({ autoAccept: true })]
    const [slow, quick] = [await slowVendor.sells(), await quickVendor.sells()]
    const unpaid = (await buyer.buys([{ offerId: quick.offerId, quantity: 1 }], { paymentMethodToken: 'tok_requires_action' })).orders[0].id
    await reaches(buyer, unpaid, 'AWAITING_PAYMENT')
    graph.clock.advance(31 * 60_000)
    const later = await buyer.signedInAgain()
    expect((await reaches(later, unpaid, 'CANCELLED')).cancellation.reason).toBe('PAYMENT_TIMED_OUT')

    const unanswered = (await later.buys([{ offerId: slow.offerId, quantity: 1 }])).orders[0].id
    await waitFor('the money to be authorised', async () => (await orderOf(later, unanswered)).payments[0]?.status === 'AUTHORIZED')
    await graph.settle()
    graph.clock.advance(4 * 24 * 3600_000)
    expect((await reaches(await buyer.signedInAgain(), unanswered, 'CANCELLED')).cancellation.reason).toBe('ACCEPTANCE_TIMED_OUT')
    await graph.settle()
    expect(await availableOf(slow.offerId)).toBe(100)
  })

  it('goes on when a payment needs the buyer and the buyer acts', async () => {
    await using fresh = await startGraph()
    const [buyer, vendor] = [await fresh.buyer(), await fresh.vendor({ autoAccept: true })]
    const offer = await vendor.sells()
    const group = await buyer.buys([{ offerId: offer.offerId, quantity: 1 }], { paymentMethodToken: 'tok_requires_action' })
    const intent = await waitFor('the challenge', async () => {
      const { orderGroup } = await buyer.client.request('query ($id: ID!) { orderGroup(id: $id) { paymentIntent { id status nextAction { type } } } }', { id: group.id })
      return orderGroup.paymentIntent?.status === 'REQUIRES_ACTION' && orderGroup.paymentIntent
    })

    await mutate(buyer.client, 'paymentIntentConfirm', { paymentIntentId: intent.id, challengeResponse: '123456', idempotencyKey: intent.id }, 'paymentIntent { status }')

    await waitFor('the order to be confirmed', async () => {
      const { order } = await buyer.client.request('query ($id: ID!) { order(id: $id) { status } }', { id: group.orders[0].id })
      return order.status === 'CONFIRMED'
    })
    await fresh.settle()
    await expectBalancedBooks(fresh)
  })
})
