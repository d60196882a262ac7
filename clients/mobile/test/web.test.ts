import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { aBuyer, graph, mutate, newKey, signIn } from '../testing/graph.ts'
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

describe.each(['light', 'dark'] as const)('the app in a browser (%s)', (colorScheme) => {
  it('lets a buyer in and shows an order as it moves, without a word in the console', async () => {
    const buyer = await aBuyer()
    const { id, number } = await buyer.buysFrom(vendor.vendorId)
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, colorScheme })
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE.timeout)
    const said: string[] = []
    page.on('console', (message) => { if (message.type() === 'error') said.push(message.text()) })
    page.on('pageerror', (error) => said.push(error.message))
    const picture = async (name: string) => { if (pictures) await page.screenshot({ path: `${pictures}/${colorScheme}-${name}.png` }) }

    await page.goto(server.url)
    await page.getByLabel('E-mail').fill(buyer.email)
    await page.getByLabel('Password').fill(buyer.password)
    await picture('sign-in')
    await page.getByRole('button', { name: 'Sign in' }).click()
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
    await context.close()
  })
})
