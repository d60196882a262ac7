import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { aBookedShipment, aBuyer, ask, graph, mutate, newKey, signIn, until, type Person } from '../testing/graph.ts'
import { serve } from '../testing/web-server.ts'

const DIST = resolve(__dirname, '../dist')
const PATIENCE = { timeout: 90_000 }
/** Where pictures of the screens go, for people to look at. */
const pictures = process.env['BROXIVA_SCREENSHOTS']
const [vendor] = graph.accounts.vendors
if (!vendor) throw new Error('The demo data has a vendor.')

let server: Awaited<ReturnType<typeof serve>>
let browser: Browser
beforeAll(async () => {
  if (!existsSync(resolve(DIST, 'index.html'))) throw new Error('Export the app first: npm run export')
  server = await serve(DIST, graph.url)
  browser = await chromium.launch({ executablePath: process.env['BROXIVA_CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** A phone's window on the page, and what its console says that is wrong. */
async function openPage(colorScheme: 'light' | 'dark' = 'light'): Promise<{ page: Page; said: string[]; picture: (name: string) => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, colorScheme })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE.timeout)
  const said: string[] = []
  page.on('console', (message) => { if (message.type() === 'error') said.push(message.text()) })
  page.on('pageerror', (error) => said.push(error.message))
  return { page, said, picture: async (name) => { if (pictures) await page.screenshot({ path: `${pictures}/${colorScheme}-${name}.png` }) } }
}

async function fillIn(page: Page, { email, password }: Person): Promise<void> {
  await page.goto(server.url)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

describe.each(['light', 'dark'] as const)('the app in a browser (%s)', (colorScheme) => {
  it('lets a buyer in and shows an order as it moves, without a word in the console', async () => {
    const buyer = await aBuyer()
    const { id, number } = await buyer.buysFrom(vendor.vendorId)
    const { page, said, picture } = await openPage(colorScheme)

    await fillIn(page, buyer)
    await picture('sign-in')
    await press(page, 'Sign in')
    await page.getByLabel('Live', { exact: true }).waitFor()
    await picture('orders')
    await page.getByRole('button', { name: number }).click()
    await page.getByText('Waiting for').waitFor()
    await picture('order')

    await mutate(await signIn(vendor), 'orderAccept', { orderId: id, idempotencyKey: newKey() }, 'order { id }')

    // The list that it is in lies behind it.
    await page.getByText('Confirmed', { exact: true }).last().waitFor()
    await picture('order-confirmed')
    // What is secret lives as long as the tab, and nowhere else.
    expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain('accessToken')
    expect(said).toEqual([])
    await page.context().close()
  })
})

describe('the app in a browser', () => {
  it('shows a vendor an order as it is placed, and sends once, with its reason, the rejection that was made without a network before the page was loaded again', async () => {
    const buyer = await aBuyer()
    const { page, said, picture } = await openPage()
    const keys: unknown[] = []
    page.on('request', (request) => { if (request.postData()?.includes('mutation OrderReject')) keys.push((request.postDataJSON() as { variables: { input: { idempotencyKey: string } } }).variables.input.idempotencyKey) })
    await fillIn(page, vendor)
    await press(page, 'Sign in')
    await page.getByLabel('Live', { exact: true }).waitFor()
    const { id, number } = await buyer.buysFrom(vendor.vendorId)
    await page.getByRole('button', { name: number }).click()
    await picture('vendor-order')
    expect(said).toEqual([])

    await page.route('**/graphql', (route) => route.abort())
    await press(page, 'Reject…')
    await page.getByLabel('Why not? The buyer reads it.').fill('The frames are bent.')
    await press(page, 'Reject the order')
    await page.getByText('Waits for the network').last().waitFor()
    await picture('vendor-waiting')
    await page.reload()
    await page.getByText(/a change waits to be sent/).waitFor()
    await page.unroute('**/graphql')

    await until('the graph to hear of it', async () => (await ask(buyer.headers, STATUS, { id })).order.status === 'CANCELLED')
    expect((await ask(buyer.headers, STATUS, { id })).order.cancellation.note).toBe('The frames are bent.')
    await page.getByText(/a change waits to be sent/).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: `${number}, Cancelled` }).waitFor()
    expect(keys.length).toBeGreaterThan(1)
    expect(new Set(keys).size).toBe(1)
    expect(said.filter((text) => !text.startsWith('Failed to load resource: net::ERR_FAILED'))).toEqual([])
    await page.context().close()
  })

  it('takes an agent from what they are given to the door, with proof who took it, without a word in the console', async () => {
    const { id, trackingNumber, buyer } = await aBookedShipment()
    const { viewer: { user } } = await ask(await signIn(graph.accounts.agent), '{ viewer { user { id } } }')
    const { page, said, picture } = await openPage()
    await fillIn(page, graph.accounts.agent)
    await press(page, 'Sign in')
    await page.getByLabel('Live', { exact: true }).waitFor()

    await mutate({ 'x-api-key': graph.accounts.carrier.apiKey }, 'shipmentAssign', { shipmentId: id, agentUserId: user.id, idempotencyKey: newKey() }, 'shipment { id }')
    await page.getByRole('button', { name: trackingNumber }).click()
    for (const does of ['Picked up', 'Set off', 'Out for delivery']) await press(page, does)
    await picture('delivery')
    await page.getByLabel('Taken by').fill('Ada Obi')
    await page.getByLabel('Where').fill('Front desk')
    await press(page, 'Delivered')
    await page.getByText('Delivered · Front desk · Taken by Ada Obi.').waitFor()
    await picture('delivered')

    const { shipment } = await ask(buyer.headers, 'query ($id: ID!) { shipment(id: $id) { status trackingEvents(first: 10) { nodes { status location note } } } }', { id })
    expect(shipment.status).toBe('DELIVERED')
    expect(shipment.trackingEvents.nodes.at(-1)).toEqual({ status: 'DELIVERED', location: 'Front desk', note: 'Taken by Ada Obi.' })
    expect(said).toEqual([])
    await page.context().close()
  })
})

const STATUS = 'query ($id: ID!) { order(id: $id) { status cancellation { note } } }'
