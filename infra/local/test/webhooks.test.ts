import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createApiKey } from '../../../clients/cli/marketplace.ts'
import { Broxiva, verifyWebhook, type WebhookData, type WebhookEvent } from '../../../clients/partner-sdk/src/index.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { WebhookReceiver } from '../../../subgraphs/kit/testing/webhook-receiver.ts'
import { startGraph, type Graph } from '../testing/graph.ts'

const TYPES = ['order.placed', 'order.confirmed', 'payment.authorized', 'shipment.created', 'trade_document.issued'] as const satisfies readonly (keyof WebhookData)[]
const SCOPES = ['webhooks:read', 'webhooks:write', 'orders:read', 'payments:read', 'shipments:read', 'compliance:read', 'organizations:read']

let graph: Graph
beforeAll(async () => { graph = await startGraph() }, 300_000)
afterAll(async () => { await graph?.[Symbol.asyncDispose]() })

/** A program of a partner: verifies what comes with the partner SDK, and keeps it. */
async function aProgram(owner: { client: Parameters<typeof createApiKey>[0]; organizationId: string }) {
  const receiver = await WebhookReceiver.start()
  const apiKey = await createApiKey(owner.client, { organizationId: owner.organizationId, name: 'Program', scopes: SCOPES })
  const broxiva = new Broxiva({ apiKey, url: graph.stack.router.url })
  const events: WebhookEvent[] = []
  let secret = ''
  receiver.answer = (response, { body, headers }) => {
    void (async () => {
      try {
        events.push(await verifyWebhook(body, headers, secret))
        response.writeHead(204).end()
      } catch {
        response.writeHead(400).end()
      }
    })()
  }
  const made = await broxiva.webhooks.create({ url: receiver.url(), eventTypes: TYPES })
  secret = made.secret ?? ''
  return { broxiva, events, endpoint: made.webhookEndpoint, [Symbol.asyncDispose]: () => receiver[Symbol.asyncDispose]() }
}

describe('a purchase', () => {
  it('is told to the programs of its buyer and its vendor, verified, each event once and in its own view, and to nobody else’s', async () => {
    const [buyer, vendor, stranger] = [await graph.buyer(), await graph.vendor({ autoAccept: true }), await graph.buyer()]
    await using buying = await aProgram(buyer)
    await using selling = await aProgram(vendor)
    await using watching = await aProgram(stranger)
    const offer = await vendor.sells()

    const { id: orderGroupId, orders: [{ id: orderId, number }] } = await buyer.buys([{ offerId: offer.offerId, quantity: 2 }])
    await graph.settle()

    const told = (events: readonly WebhookEvent[]) => events.map(({ type }) => type).toSorted()
    await waitFor('both to be told', () => buying.events.length >= 6 && selling.events.length >= 5, { timeoutMs: 120_000 })
    expect(told(buying.events)).toEqual(['order.confirmed', 'order.placed', 'payment.authorized', 'shipment.created', 'trade_document.issued', 'trade_document.issued'])
    expect(told(selling.events)).toEqual(['order.confirmed', 'order.placed', 'shipment.created', 'trade_document.issued', 'trade_document.issued'])
    expect(watching.events).toEqual([])
    for (const [events, organizationId, role] of [[buying.events, buyer.organizationId, 'buyer'], [selling.events, vendor.organizationId, 'vendor']] as const) {
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
      expect(events.every((event) => event.organizationid === organizationId && event.role === role)).toBe(true)
    }
    const confirmed = buying.events.find((event) => event.type === 'order.confirmed')
    expect(confirmed?.data).toMatchObject({ orderId, orderGroupId, number, total: { amountMinor: expect.any(String), currency: 'USD' } })
    expect(JSON.stringify(selling.events)).not.toContain(orderGroupId)
    expect((await buying.broxiva.webhooks.deliveries({ status: 'SUCCEEDED' }).take()).map(({ eventType }) => eventType).toSorted()).toEqual(told(buying.events))
    expect(await watching.broxiva.webhooks.deliveries().take()).toEqual([])

    const [again] = await buying.broxiva.webhooks.deliveries({ eventType: 'order.placed' }).take(1)
    await buying.broxiva.webhooks.redeliver({ webhookDeliveryIds: [again?.id ?? ''] })
    await waitFor('the copy', () => buying.events.filter(({ id }) => id === again?.eventId).length === 2)
  }, 300_000)
})
