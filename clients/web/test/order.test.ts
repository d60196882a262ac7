import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { CARRIER_CODE } from '../../../infra/local/testing/graph.ts'
import { mutate } from '../../cli/mutate.ts'
import { axe, PHONE, signedIn, STACK_TIMEOUT_MS, TEST_TIMEOUT_MS, type AppPage } from '../testing/browser.ts'
import { startWebStack, type WebStack } from '../testing/stack.ts'

jest.setTimeout(TEST_TIMEOUT_MS)

let stack: WebStack
let vendor: Awaited<ReturnType<WebStack['graph']['vendor']>>
let buyer: Awaited<ReturnType<WebStack['graph']['buyer']>>
let offerId: string

beforeAll(async () => {
  stack = await startWebStack()
  vendor = await stack.graph.vendor({ legalName: 'Lone Star Cycles' })
  ;({ offerId } = await vendor.sells({ price: 123_456 }))
  buyer = await stack.graph.buyer({ legalName: 'Adé Trading' })
}, STACK_TIMEOUT_MS)

afterAll(async () => { await stack?.[Symbol.asyncDispose]() }, STACK_TIMEOUT_MS)

async function anOrder(): Promise<{ id: string; number: string }> {
  return (await buyer.buys([{ offerId, quantity: 2 }])).orders[0]
}

const accept = (orderId: string) => mutate(vendor.client, 'orderAccept', { orderId, idempotencyKey: `${orderId}:accept` }, 'order { status }')
const steps = ({ page }: AppPage) => page.getByRole('list', { name: 'What has happened' }).getByRole('listitem')
const isLive = ({ page }: AppPage) => page.getByRole('status').filter({ hasText: /^Live$/ }).waitFor()

/** The order's page as its buyer sees it, up to date. */
async function opened({ id }: { id: string }): Promise<AppPage> {
  const app = await stack.openApp()
  await signedIn(app, buyer, `/orders/${id}`)
  await isLive(app)
  return app
}

describe('the page of an order', () => {
  it('tells what it waits for, then each step as it happens, with the papers and the shipment', async () => {
    const order = await anOrder()
    await using app = await opened(order)
    const { page } = app
    await page.getByText('the vendor’s acceptance').waitFor()
    expect(await page.locator('h1').innerText()).toBe(`Order ${order.number}`)
    expect(await axe(page)).toEqual([])

    await accept(order.id)
    await steps(app).filter({ hasText: 'The order is confirmed.' }).waitFor()
    await page.getByText('the vendor’s acceptance').waitFor({ state: 'detached' })
    expect(await steps(app).filter({ hasText: 'The vendor accepted the order.' }).count()).toBe(1)

    const invoice = page.getByRole('listitem').filter({ hasText: 'Commercial invoice' })
    const [download] = await Promise.all([page.waitForEvent('download'), invoice.getByRole('button', { name: 'Download' }).click()])
    expect(download.suggestedFilename()).toMatch(/\.pdf$/)
    expect((await readFile(await download.path(), 'latin1')).slice(0, 5)).toBe('%PDF-')

    const shipment = await waitFor('the shipment with its papers', async () => {
      const [found] = (await vendor.client.request('query ($id: ID!) { order(id: $id) { shipments(first: 1) { nodes { id missingDocuments } } } }', { id: order.id })).order.shipments.nodes
      return found?.missingDocuments.length === 0 && found
    })
    await mutate(vendor.client, 'shipmentBook', { shipmentId: shipment.id, carrierCode: CARRIER_CODE, serviceCode: 'STANDARD', packages: [{ weightGrams: 12_000 }], idempotencyKey: `${order.id}:book` }, 'shipment { id }')
    await steps(app).filter({ hasText: 'The shipment is booked.' }).waitFor()
    const trackingNumber = await waitFor('the tracking number', async () => (await vendor.client.request('query ($id: ID!) { shipment(id: $id) { trackingNumber } }', { id: shipment.id })).shipment.trackingNumber as string | null)
    await page.getByText(trackingNumber).first().waitFor()
    await page.getByText('Nigeria').first().waitFor()

    await mutate(vendor.client, 'shipmentHandover', { shipmentId: shipment.id, location: 'Houston', idempotencyKey: `${order.id}:handover` }, 'shipment { id }')
    await page.getByRole('list', { name: 'Reports of the carrier' }).getByText('Houston').waitFor()
    await steps(app).filter({ hasText: 'The order has left the vendor.' }).waitFor()
    expect(await page.getByRole('button', { name: 'Cancel the order' }).count()).toBe(0)
    expect(await axe(page)).toEqual([])
    expect(app.complaints).toEqual([])
  })

  it('cancels after asking, once, and says so with the reason', async () => {
    const order = await anOrder()
    await using app = await opened(order)
    const { page } = app

    await page.getByRole('button', { name: 'Cancel the order' }).click()
    await page.getByRole('dialog').getByLabel('Why').fill('Bought elsewhere.')
    expect(await axe(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Yes, cancel it' }).dblclick()

    await page.getByText('Cancelled by the buyer.').waitFor()
    await page.getByText('In their words: Bought elsewhere.').waitFor()
    await steps(app).filter({ hasText: 'The order is cancelled.' }).waitFor()
    expect(await page.getByRole('button', { name: 'Cancel the order' }).count()).toBe(0)
    const { order: cancelled } = await vendor.client.request('query ($id: ID!) { order(id: $id) { status cancellation { reason note } } }', { id: order.id })
    expect(cancelled).toEqual({ status: 'CANCELLED', cancellation: { reason: 'BUYER_CANCELLED', note: 'Bought elsewhere.' } })
  })

  it('has what happened while the network was away, each step once', async () => {
    const order = await anOrder()
    await using app = await opened(order)
    await app.context.setOffline(true)
    await app.page.getByText('May be out of date', { exact: true }).waitFor()

    await accept(order.id)
    await stack.graph.settle()
    await app.context.setOffline(false)

    await steps(app).filter({ hasText: 'The order is confirmed.' }).waitFor()
    await isLive(app)
    const texts = await steps(app).allInnerTexts()
    expect(texts.filter((text) => text.includes('The vendor accepted the order.'))).toHaveLength(1)
    expect(texts.filter((text) => text.includes('The order is confirmed.'))).toHaveLength(1)
  })

  it('is nothing to anybody else', async () => {
    const { id, number } = await anOrder()
    const stranger = await stack.graph.buyer()
    await using app = await stack.openApp()
    await signedIn(app, stranger, `/orders/${id}`)

    await app.page.getByRole('heading', { name: 'There is no such order' }).waitFor()
    expect(await app.page.locator('body').innerText()).not.toContain(number)
  })

  it('has nothing for axe to complain of on a phone, in the dark, in Arabic, for the vendor', async () => {
    const order = await anOrder()
    await accept(order.id)
    await stack.graph.settle()
    await using app = await stack.openApp({ locale: 'ar', colorScheme: 'dark', viewport: PHONE })
    await signedIn(app, vendor, `/orders/${order.id}`)
    await app.page.getByRole('heading', { name: 'ما حدث' }).waitFor()

    expect(await axe(app.page)).toEqual([])
    expect(await app.page.locator('html').evaluate((html: { scrollWidth: number }) => html.scrollWidth)).toBe(PHONE.width)
    // From the vendor, on the right, to the buyer.
    expect(await app.page.evaluate('getComputedStyle(document.querySelector(".bx-arrow")).scale')).toBe('-1 1')
    expect(app.complaints).toEqual([])
  })
})
