import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Answer } from '../../../clients/cli/graph-client.ts'
import { mutate } from '../../../clients/cli/mutate.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { CARRIER_CODE, startGraph, type Buyer, type Graph, type Offer, type Vendor } from '../testing/graph.ts'

const LETTERS = `query ($status: DeadLetterStatus, $subject: ID) { deadLetters(first: 100, status: $status, subject: $subject) {
  nodes { id status topic group subgraph eventId eventType subject reason stackHash attempts failureCount replayCount event replayedBy { id email } } } }`

let graph: Graph
let buyer: Buyer
let vendor: Vendor
beforeAll(async () => {
  graph = await startGraph()
  buyer = await graph.buyer()
  vendor = await graph.vendor({ autoAccept: true })
}, 300_000)
afterAll(async () => { await graph?.[Symbol.asyncDispose]() })

/** Buys two of an offer; the order, once it may be shipped. */
async function confirmedOrder({ offerId }: Offer): Promise<string> {
  const { id } = (await buyer.buys([{ offerId, quantity: 2 }])).orders[0]
  await waitFor('the order to be confirmed', async () => (await orderOf(id)).status === 'CONFIRMED')
  await graph.settle()
  return id
}

async function orderOf(id: string): Promise<Answer> {
  const { order } = await buyer.client.request('query ($id: ID!) { order(id: $id) { status payments { status } shipments(first: 1) { nodes { id trackingNumber } } } }', { id })
  return order
}

async function ship(orderId: string): Promise<void> {
  const [shipment] = (await orderOf(orderId)).shipments.nodes
  await mutate(vendor.client, 'shipmentBook', { shipmentId: shipment.id, carrierCode: CARRIER_CODE, serviceCode: 'STANDARD', packages: [{ weightGrams: 12_000 }], idempotencyKey: `${orderId}:book` }, 'shipment { id }')
  await waitFor('the booking', async () => (await orderOf(orderId)).shipments.nodes[0].trackingNumber)
  await mutate(vendor.client, 'shipmentHandover', { shipmentId: shipment.id, location: 'Dock', idempotencyKey: `${orderId}:handover` }, 'shipment { id }')
  await waitFor('the order to be shipped', async () => (await orderOf(orderId)).status === 'SHIPPED')
  await graph.settle()
}

/** The reservation as somebody's hand, or a bug, might have left it. */
async function setReservation(orderId: string, from: string, to: string): Promise<void> {
  const [, moved] = await graph.sql('products', 'UPDATE stock_reservations SET status = $3 WHERE order_id = $1 AND status = $2', [orderId, from, to]) as unknown as [unknown, number]
  expect(moved).toBe(1)
}

async function onHand({ offerId }: Offer): Promise<number> {
  const [level] = await graph.sql<{ on_hand: number }>('products', 'SELECT on_hand FROM stock_levels WHERE offer_id = $1', [offerId])
  return level?.on_hand ?? -1
}

function letterOf(orderId: string, status: string): Promise<Answer> {
  return waitFor(`the letter of ${orderId} to be ${status}`, async () => (await graph.admin.request(LETTERS, { status, subject: orderId })).deadLetters.nodes[0])
}

describe('an event that a subgraph cannot handle', () => {
  it('comes to the desk while all others go on, and takes effect once when it is replayed after the repair', async () => {
    const offer = await vendor.sells({ stock: 10 })
    const [broken, neighbour] = [await confirmedOrder(offer), await confirmedOrder(offer)]
    await setReservation(broken, 'COMMITTED', 'RELEASED')

    await ship(broken)
    await ship(neighbour)

    const letter = await letterOf(broken, 'OPEN')
    expect(letter).toMatchObject({
      topic: 'orders.v1', group: 'products.orders', subgraph: 'products', eventType: 'order.shipped', reason: `PermanentError: The order ${broken} shipped although its stock is RELEASED.`,
      attempts: 1, failureCount: 1, replayCount: 0,
    })
    expect(JSON.parse(letter.event)).toMatchObject({ id: letter.eventId, subject: broken, data: { orderId: broken } })
    // Other groups have handled the same event, and this group the same event of another order.
    await waitFor('the capture', async () => (await orderOf(broken)).payments[0].status === 'CAPTURED')
    expect(await onHand(offer)).toBe(8)

    await setReservation(broken, 'RELEASED', 'COMMITTED')
    const replay = (idempotencyKey: string) => graph.admin.request(
      'mutation ($input: DeadLetterReplayInput!) { deadLetterReplay(input: $input) { deadLetter { id } userErrors { code } } }', { input: { id: letter.id, idempotencyKey } })
    const answers = await Promise.all([replay('one'), replay('two'), replay('one')])

    const [first, second, repeated] = answers.map(({ deadLetterReplay }) => deadLetterReplay)
    expect(repeated).toEqual(first)
    expect([first, second].flatMap(({ userErrors }) => userErrors)).toEqual([{ code: 'DEAD_LETTER_ALREADY_REPLAYED' }])
    await waitFor('the stock to leave', async () => await onHand(offer) === 6)
    expect(await letterOf(broken, 'REPLAYED')).toMatchObject({ id: letter.id, replayCount: 1, failureCount: 1, replayedBy: { email: 'admin@example.com' } })

    // The copy that a crash between hand-over and note would send.
    const [event] = (await graph.events('order.shipped')).filter(({ id }) => id === letter.eventId)
    if (!event) throw new Error('The event is not in the outbox.')
    await graph.stack.transport.redeliver({ topic: 'orders.v1', group: 'products.orders' }, event)
    await graph.settle()
    expect(await onHand(offer)).toBe(6)
    expect((await graph.admin.request(LETTERS, { status: 'OPEN' })).deadLetters.nodes).toEqual([])
  }, 300_000)

  it('is open again when the cause is still there, and can be discarded with a reason', async () => {
    const offer = await vendor.sells({ stock: 10 })
    const broken = await confirmedOrder(offer)
    await setReservation(broken, 'COMMITTED', 'RELEASED')
    await ship(broken)
    const { id, stackHash } = await letterOf(broken, 'OPEN')
    const { deadLetterCauses } = await graph.admin.request('{ deadLetterCauses { group stackHash openCount } }')
    expect(deadLetterCauses).toEqual([{ group: 'products.orders', stackHash, openCount: 1 }])

    expect(await mutate(graph.admin, 'deadLetterReplayAll', { stackHash, idempotencyKey: 'all' }, 'replayedCount remainingCount')).toMatchObject({ replayedCount: 1, remainingCount: 0 })
    await waitFor('it to fail again', async () => (await letterOf(broken, 'OPEN')).failureCount === 2)
    await mutate(graph.admin, 'deadLetterDiscard', { id, reason: 'The goods were counted by hand.', idempotencyKey: 'discard' }, 'deadLetter { status }')

    expect(await letterOf(broken, 'DISCARDED')).toMatchObject({ id, replayCount: 1 })
    await graph.settle()
    const { auditEntries, auditVerify } = await graph.officer.request('query ($id: ID!) { auditEntries(subject: $id) { nodes { type } } auditVerify { intact } }', { id })
    expect(auditEntries.nodes.map(({ type }: Answer) => type)).toEqual(['dead_letter.discarded', 'dead_letter.replay.requested'])
    expect(auditVerify.intact).toBe(true)
  }, 300_000)

  it('is nobody’s business but the platform’s administrators’', async () => {
    await graph.stack.transport.publish('orders.v1', [{ ...(await graph.events('order.placed'))[0], id: 'evt_poison', subject: 'ord_poison', data: { orderId: 'poison' } } as never])
    const { id } = await letterOf('ord_poison', 'OPEN')

    for (const client of [buyer.client, vendor.client, graph.officer, graph.anonymous]) {
      const read = await client.send('query ($id: ID!) { deadLetter(id: $id) { id } deadLetters { nodes { id } } deadLetterCauses { openCount } }', { id })
      const replayed = await client.send('mutation ($input: DeadLetterReplayInput!) { deadLetterReplay(input: $input) { userErrors { code } } }', { input: { id, idempotencyKey: 'k' } })
      const places = [read, replayed].flatMap(({ errors = [] }) => errors.map(({ path, extensions }) => `${path?.join('.')} ${String(extensions?.['code'])}`))
      expect([read.data, replayed.data]).toEqual([null, null])
      expect(places.toSorted()).toEqual(['deadLetter', 'deadLetterCauses', 'deadLetterReplay', 'deadLetters'].map((field) => `${field} UNAUTHORIZED_FIELD_OR_TYPE`))
    }
  })
})
