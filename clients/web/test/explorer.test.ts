import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { PASSWORD } from '../../../infra/local/testing/graph.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { mutate } from '../../cli/mutate.ts'
import { EXPLORER_PATH } from '../server/web-app.ts'
import { axe, PHONE, signedIn, STACK_TIMEOUT_MS, TEST_TIMEOUT_MS, type AppPage } from '../testing/browser.ts'
import { startWebStack, type WebStack } from '../testing/stack.ts'

jest.setTimeout(TEST_TIMEOUT_MS)

const ADMIN = { email: 'admin@example.com', password: PASSWORD }

let stack: WebStack

beforeAll(async () => { stack = await startWebStack({ router: { explorer: ['PLATFORM_ADMIN'], explorerUrl: EXPLORER_PATH } }) }, STACK_TIMEOUT_MS)
afterAll(async () => { await stack?.[Symbol.asyncDispose]() }, STACK_TIMEOUT_MS)

/** Puts an operation in the place of what the editor has. */
async function write({ page }: AppPage, operation: string): Promise<void> {
  const editor = page.getByRole('region', { name: 'Operation Editor' }).locator('.monaco-editor').first()
  await editor.locator('.view-line').first().click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(operation)
}

const answer = ({ page }: AppPage) => page.locator('.graphiql-response')

describe('the graph explorer', () => {
  it('opens from the desk, asks the graph as the administrator, by the keyboard too, and keeps an operation', async () => {
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, ADMIN, '/desk')
    await page.getByRole('main').getByRole('link', { name: 'Graph explorer' }).click()

    await page.locator('.view-line').first().waitFor()
    await page.getByRole('button', { name: 'Execute query' }).click()
    await answer(app).getByText('"PLATFORM_ADMIN"').first().waitFor()

    await write(app, 'query Everybody { viewer { kind user { email } } }')
    // The editor reads what is written when nothing more is for a moment.
    await page.locator('[aria-current=true]', { hasText: 'Everybody' }).waitFor()
    await page.keyboard.press('ControlOrMeta+Enter')
    await answer(app).getByText('"admin@example.com"').waitFor()
    await page.getByRole('button', { name: 'Show History' }).click()
    const kept = page.getByRole('region', { name: 'History' }).getByRole('listitem').filter({ hasText: 'Everybody' })
    await kept.getByRole('button', { name: 'Everybody' }).waitFor()
    await kept.getByRole('button', { name: 'Add favorite' }).click()
    await page.reload()
    await kept.getByRole('button', { name: 'Remove favorite' }).waitFor()

    // Another tab is one more button of the list, and the current one.
    await page.getByRole('button', { name: 'New tab' }).click()
    await page.locator('[aria-current=true]', { hasText: '<untitled>' }).waitFor()
    expect(await page.locator('[aria-current=true]').filter({ hasText: 'Everybody' }).count()).toBe(0)
    expect(await axe(page)).toEqual([])
    expect(app.complaints).toEqual([])

    // Nothing else is in the document whose policy is weaker.
    await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Desk' }).click()
    await page.getByRole('tab', { name: 'Held orders' }).waitFor()
    await waitFor('a document of the desk’s own', async () => await page.evaluate("performance.getEntriesByType('navigation')[0].name").catch(() => undefined) === `${stack.url}/desk`)
  })

  it('has nothing for axe to complain of in the dark, once its words are coloured', async () => {
    await using app = await stack.openApp({ colorScheme: 'dark', locale: 'ar', viewport: PHONE })
    await signedIn(app, ADMIN, '/explorer')
    await app.page.locator('.view-line span[class^=mtk]').nth(3).waitFor()
    // Comments have a colour of their own as soon as there is one.
    await waitFor('the words to be coloured', async () => await app.page.evaluate("new Set([...document.querySelectorAll('.view-line span[class^=mtk]')].map((word) => word.className)).size") as number > 1)

    expect(await axe(app.page)).toEqual([])
    expect(app.complaints).toEqual([])
  })

  it('follows a subscription', async () => {
    const { graph } = stack
    const [buyer, vendor] = await Promise.all([graph.buyer(), graph.vendor()])
    const { offerId } = await vendor.sells()
    const order = (await buyer.buys([{ offerId, quantity: 1 }])).orders[0]
    await graph.settle()
    await using app = await stack.openApp({ colorScheme: 'dark' })
    await signedIn(app, ADMIN, '/explorer')

    // From the order's beginning on, so that it does not matter when the router begins to listen.
    const after = Buffer.from('live:0').toString('base64url')
    await write(app, `subscription OneOrder { orderUpdates(orderId: "${order.id}", after: "${after}") { order { status } } }`)
    await app.page.locator('[aria-current=true]', { hasText: 'OneOrder' }).waitFor()
    await app.page.getByRole('button', { name: 'Execute query' }).click()
    await answer(app).getByText('"orderUpdates"').waitFor()
    await mutate(vendor.client, 'orderAccept', { orderId: order.id, idempotencyKey: 'explorer' }, 'order { id }')

    await answer(app).getByText('"CONFIRMED"').waitFor()
    await app.page.getByRole('button', { name: 'Stop query' }).click()
    expect(app.complaints).toEqual([])
  })

  it('is where the router’s own sends a browser that it cannot know, and is there after signing in, or at once for whoever is signed in', async () => {
    await using app = await stack.openApp()
    const { page } = app
    const root = new URL('/', stack.url).href

    await page.goto(root)
    await page.locator('input[name=email]').fill(ADMIN.email)
    await page.locator('input[name=password]').fill(ADMIN.password)
    await page.locator('form button[type=submit]').click()
    await page.locator('.view-line').first().waitFor()
    expect(new URL(page.url()).pathname).toBe(EXPLORER_PATH)

    await page.goto(root)
    await page.locator('.view-line').first().waitFor()
    expect(new URL(page.url()).pathname).toBe(EXPLORER_PATH)
    expect(app.complaints).toEqual([])
  })

  it('is the administrators’ alone', async () => {
    const buyer = await stack.graph.buyer()
    await using app = await stack.openApp()
    await signedIn(app, buyer, '/explorer')

    await app.page.getByText('This is for the platform’s administrators').waitFor()
    expect(await axe(app.page)).toEqual([])
  })

  it('alone may write styles in its page, and runs no inline script either', async () => {
    const policyOf = async (path: string) => (await fetch(stack.url + path)).headers.get('content-security-policy')

    expect(await policyOf('/explorer')).toMatch(/script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;/)
    for (const path of ['/', '/desk', '/explorers']) expect(await policyOf(path)).toMatch(/script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';/)
  })
})
