import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { DemoAccounts } from '../../../clients/cli/demo-accounts.ts'
import { GraphClient, type Answer } from '../../../clients/cli/graph-client.ts'
import { FROM_THE_START } from '../../../clients/cli/main-job.ts'
import { signIn } from '../../../clients/cli/marketplace.ts'
import { mutate } from '../../../clients/cli/mutate.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { LocalProcess } from '../testing/process.ts'

const SHIP_TO = { recipient: 'Receiving', line1: '1 Harbour Road', city: 'Lagos', countryCode: 'NG' }
/** Every step that an order takes by itself once it has been bought. */
const STEPS = ['order.placed', 'inventory.reserved', 'compliance.order.cleared', 'payment.authorized', 'order.confirmed', 'trade_document.issued', 'shipment.created']

let local: LocalProcess
let accounts: DemoAccounts
let offerId: string
const bought = new Map<string, string>()

beforeAll(async () => {
  local = await LocalProcess.create()
  accounts = await local.start()
  await using graph = new GraphClient({ url: accounts.url })
  const [vendor] = accounts.accounts.vendors ?? []
  const admin = await signIn(graph, accounts.accounts.admin)
  await mutate(admin, 'vendorPolicyUpdate', { vendorId: vendor?.vendorId, autoAccept: true, idempotencyKey: 'auto' }, 'vendor { id }')
  const { vendor: seller } = await graph.request('query ($id: ID!) { vendor(id: $id) { offers(first: 20) { nodes { id availableQuantity minOrderQuantity } } } }', { id: vendor?.vendorId })
  offerId = seller.offers.nodes.find((offer: Answer) => offer.minOrderQuantity === 1 && offer.availableQuantity >= STEPS.length + 3).id
}, 300_000)
afterAll(async () => { await local[Symbol.asyncDispose]() }, 300_000)

async function asBuyer(): Promise<GraphClient> {
  const { buyer } = accounts.accounts
  return signIn(new GraphClient({ url: accounts.url }), { email: buyer?.email ?? '', password: buyer?.password ?? '' }, buyer?.organizationId)
}

async function checkout(client: GraphClient, key: string): Promise<string> {
  await mutate(client, 'cartLineAdd', { offerId, quantity: 1, idempotencyKey: key }, 'cart { id }')
  const { checkout: started } = await mutate(client, 'checkoutStart', { shipTo: SHIP_TO, incoterm: 'DAP', idempotencyKey: key }, 'checkout { id }')
  return started.id
}

const complete = (client: GraphClient, checkoutId: string, key: string) =>
  mutate(client, 'checkoutComplete', { checkoutId, paymentMethodToken: 'tok_visa', idempotencyKey: key }, 'orderGroup { id orders { id } }')

describe('a process that is killed', () => {
  it.each(STEPS)('goes on where it was when it dies at %s', async (step) => {
    const client = await asBuyer()
    const { orderGroup } = await complete(client, await checkout(client, step), step)
    const orderId: string = orderGroup.orders[0].id
    bought.set(step, orderId)
    await new Promise<void>((resolve, reject) => {
      client.subscribe('subscription ($id: ID!, $after: Cursor) { orderUpdates(orderId: $id, after: $after) { eventType } }', { id: orderId, after: FROM_THE_START },
        (data) => { if (data.orderUpdates.eventType === step) resolve() }, reject)
    })
    await local.end('SIGKILL')
    await client[Symbol.asyncDispose]()

    accounts = await local.start()

    const again = await asBuyer()
    await waitFor('the order to come to its shipment and papers', async () => {
      const { order } = await again.request('query ($id: ID!) { order(id: $id) { status tradeDocuments { type } shipments(first: 5) { nodes { id } } payments { status } } }', { id: orderId })
      return order.status === 'CONFIRMED' && order.tradeDocuments.length === 2 && order.shipments.nodes.length === 1 && order.payments.length === 1 && order
    }, { timeoutMs: 60_000 })
  }, 300_000)

  it('has either bought or not when it dies during the checkout, and a repeat settles which', async () => {
    const client = await asBuyer()
    const checkoutId = await checkout(client, 'during')
    const lost = complete(client, checkoutId, 'during').catch((error: unknown) => error)
    await local.end('SIGKILL')
    await lost

    accounts = await local.start()
    const again = await asBuyer()
    const [one, two] = [await complete(again, checkoutId, 'during'), await complete(again, checkoutId, 'during')]

    expect(one.orderGroup.id).toBe(two.orderGroup.id)
    bought.set('during', one.orderGroup.orders[0].id)
  }, 300_000)

  it('has lost nothing and charged nothing twice in the end', async () => {
    const [client, graph] = [await asBuyer(), new GraphClient({ url: accounts.url })]
    const admin = await signIn(graph, accounts.accounts.admin)
    await waitFor('all orders to be confirmed', async () => {
      const { orders } = await client.request('{ orders(first: 100) { nodes { id status } } }')
      return orders.nodes.length === bought.size && orders.nodes.every((order: Answer) => order.status === 'CONFIRMED')
    }, { timeoutMs: 60_000 })

    const { orders } = await client.request('{ orders(first: 100) { nodes { id total { amountMinor } payments { amount { amountMinor } status } } } }')
    expect(orders.nodes.map((order: Answer) => order.id).toSorted()).toEqual([...bought.values()].toSorted())
    for (const order of orders.nodes) expect(order.payments).toEqual([{ amount: order.total, status: 'AUTHORIZED' }])
    const { trialBalance } = await admin.request('{ trialBalance { balanced } }')
    for (const books of trialBalance) expect(books.balanced).toBe(true)
  }, 300_000)

  it('ends with nothing left behind when it is asked to stop', async () => {
    expect(await local.end('SIGTERM')).toBe(0)
    expect(local.output).toContain('Stopped.')
  })
})
