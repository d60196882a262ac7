import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Answer } from '../../../clients/cli/graph-client.ts'
import { mutate } from '../../../clients/cli/mutate.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { startGraph, type Graph } from '../testing/graph.ts'
import { expectBalancedBooks } from '../testing/ledger.ts'

let graph: Graph
// A purchase may wait behind two hundred others in one process; how long is not what is asked here.
beforeAll(async () => { graph = await startGraph({ router: { subgraphTimeoutMs: 400_000, requestTimeoutMs: 410_000 } }) }, 300_000)
afterAll(async () => { await graph?.[Symbol.asyncDispose]() })

describe('completing a checkout', () => {
  it('buys once when the same call arrives twenty times at once', async () => {
    const [buyer, vendor] = [await graph.buyer(), await graph.vendor({ autoAccept: true })]
    const offer = await vendor.sells({ stock: 50 })
    await mutate(buyer.client, 'cartLineAdd', { offerId: offer.offerId, quantity: 2, idempotencyKey: 'line' }, 'cart { id }')
    const shipTo = { recipient: 'Receiving', line1: '1 Harbour Road', city: 'Lagos', countryCode: 'NG' }
    const { checkout } = await mutate(buyer.client, 'checkoutStart', { shipTo, incoterm: 'DAP', idempotencyKey: 'start' }, 'checkout { id }')
    const complete = (idempotencyKey: string) =>
      mutate(buyer.client, 'checkoutComplete', { checkoutId: checkout.id, paymentMethodToken: 'tok_visa', idempotencyKey }, 'orderGroup { id number total { amountMinor } orders { id number } }')

    const answers = await Promise.all(Array.from({ length: 20 }, () => complete('complete')))

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    const { orders } = await buyer.client.request('{ orders(first: 100) { nodes { id } } }')
    expect(orders.nodes).toEqual([{ id: answers[0].orderGroup.orders[0].id }])
    expect((await graph.events('order.created')).filter((event) => event.data.buyer.organizationId === buyer.organizationId)).toHaveLength(1)
    await graph.settle()
    const { offer: sold } = await graph.anonymous.request('query ($id: ID!) { offer(id: $id) { availableQuantity } }', { id: offer.offerId })
    expect(sold.availableQuantity).toBe(48)
    await expectBalancedBooks(graph)
  })
})

describe('two hundred buyers on ten units', () => {
  it('sells exactly ten, refuses the rest clearly, and never counts below zero', async () => {
    const vendor = await graph.vendor({ autoAccept: true })
    const offer = await vendor.sells({ stock: 10 })
    const buyers: Awaited<ReturnType<Graph['buyer']>>[] = []
    for (let n = 0; n < 20; n++) buyers.push(...await Promise.all(Array.from({ length: 10 }, () => graph.buyer())))
    await graph.settle()

    const groups = await Promise.all(buyers.map((buyer) => buyer.buys([{ offerId: offer.offerId, quantity: 1 }])))

    const final = await waitFor('every order to be decided', async () => {
      const statuses = await Promise.all(groups.map(async (group, n) => {
        const { order } = await (buyers[n] as (typeof buyers)[number]).client.request('query ($id: ID!) { order(id: $id) { status cancellation { reason } } }', { id: group.orders[0].id })
        return order as Answer
      }))
      return statuses.every((order) => order.status === 'CONFIRMED' || order.status === 'CANCELLED') && statuses
    }, { timeoutMs: 500_000, intervalMs: 1_000 })
    expect(final.filter((order) => order.status === 'CONFIRMED')).toHaveLength(10)
    expect(final.filter((order) => order.status === 'CANCELLED').every((order) => order.cancellation.reason === 'OUT_OF_STOCK')).toBe(true)
    await graph.settle()
    expect(await graph.sql('products', 'SELECT on_hand, reserved FROM stock_levels WHERE offer_id = $1', [offer.offerId])).toEqual([{ on_hand: 10, reserved: 10 }])
    await expectBalancedBooks(graph)
  }, 900_000)
})
