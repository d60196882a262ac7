import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Locator, Page, Route } from 'playwright-core'
import { PASSWORD } from '../../../infra/local/testing/graph.ts'
import { axe, signedIn, STACK_TIMEOUT_MS, TEST_TIMEOUT_MS } from '../testing/browser.ts'
import { startWebStack, type WebStack } from '../testing/stack.ts'

jest.setTimeout(TEST_TIMEOUT_MS)

let stack: WebStack
let buyer: Awaited<ReturnType<WebStack['graph']['buyer']>>
let numbers: readonly string[]

beforeAll(async () => {
  stack = await startWebStack()
  const vendor = await stack.graph.vendor({ legalName: 'Lone Star Cycles' })
  const { offerId } = await vendor.sells({ price: 123_456 })
  buyer = await stack.graph.buyer({ legalName: 'Adé Trading' })
  const groups = [await buyer.buys([{ offerId, quantity: 1 }]), await buyer.buys([{ offerId, quantity: 2 }])]
  numbers = groups.map(({ orders: [order] }) => order.number)
  await stack.graph.settle()
}, STACK_TIMEOUT_MS)

afterAll(async () => { await stack?.[Symbol.asyncDispose]() }, STACK_TIMEOUT_MS)

const matches = (locator: Locator, selector: string) => locator.evaluate((element, wanted) => (element as unknown as { matches(selector: string): boolean }).matches(wanted), selector)
const hasFocus = (locator: Locator) => matches(locator, ':focus')
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** Presses Tab until that is what has the focus; around the page once at most. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab')
    if (await hasFocus(target)) return
  }
  throw new Error(`The keyboard does not come to ${String(target)}.`)
}

/** Who follows a link or a form by the keyboard goes on in the new page. */
async function isTakenTo(page: Page, name: string | RegExp): Promise<void> {
  await heading(page, name).waitFor()
  expect(await hasFocus(page.getByRole('main'))).toBe(true)
}

describe('by the keyboard alone', () => {
  it('somebody signs in, finds, orders and pays, and is taken along from page to page', async () => {
    await using app = await stack.openApp({ path: '/sign-in?next=/catalogue' })
    const { page } = app
    const main = page.getByRole('main')
    await heading(page, 'Sign in').waitFor()

    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to the content' })
    expect(await hasFocus(skip)).toBe(true)
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(await hasFocus(main)).toBe(true)

    await page.keyboard.press('Tab')
    expect(await hasFocus(page.getByLabel('E-mail address'))).toBe(true)
    await page.keyboard.type(buyer.email)
    await page.keyboard.press('Tab')
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press('Enter')
    await isTakenTo(page, 'Catalogue')

    await tabTo(page, main.getByRole('article').getByRole('link').first())
    await page.keyboard.press('Enter')
    await isTakenTo(page, /^Bicycle/)

    await tabTo(page, main.getByRole('button', { name: 'Add to cart' }).first())
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText(/cart/i).waitFor()
    await tabTo(page, page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Cart' }))
    await page.keyboard.press('Enter')
    await isTakenTo(page, 'Cart')

    await tabTo(page, page.getByLabel('Street and number'))
    await page.keyboard.type('14 Broad Street')
    await tabTo(page, page.getByLabel('City'))
    await page.keyboard.type('Lagos')
    await tabTo(page, main.getByRole('button', { name: 'Check out' }))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/checkout/**')
    await isTakenTo(page, 'Checkout')
    await tabTo(page, main.getByRole('button', { name: /^Buy/ }))
    await page.keyboard.press('Enter')

    await page.getByRole('table', { name: 'Orders' }).getByRole('rowheader').first().waitFor()
    expect(app.complaints).toEqual([])
  })

  it('a dialog takes the focus, keeps it, and gives it back', async () => {
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, buyer, '/catalogue')
    await page.getByRole('article').getByRole('link').first().click()
    const opens = page.getByRole('button', { name: 'Track record of Lone Star Cycles' })
    await tabTo(page, opens)

    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/orders/).first().waitFor()
    const isWithin = () => matches(dialog, ':focus-within')
    expect(await isWithin()).toBe(true)
    // The page behind it is out of reach; the browser's own controls come between the last and the first.
    for (let pressed = 0; pressed < 5; pressed++) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate("document.activeElement === document.body || document.activeElement.closest('dialog') !== null")).toBe(true)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })

    expect(await hasFocus(opens)).toBe(true)
  })
})

/** Answers one operation of the page in place of the graph, or lets it through. */
async function answer(page: Page, operation: string, handle: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/graphql', (route) => (route.request().postDataJSON() as { operationName?: string } | null)?.operationName === operation ? handle(route) : route.fallback())
}

const fails = (route: Route) => route.fulfill({ json: { errors: [{ message: 'Part of the graph is away.', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }], data: null } })

describe('a page that cannot be shown', () => {
  it('because its file does not come, says so within the shell, and is there after a second try', async () => {
    await using app = await stack.openApp({ serviceWorkers: 'block' })
    const { page } = app
    await signedIn(app, buyer)
    await page.route('**/assets/orders-page-*.js', (route) => route.abort())
    await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Orders' }).click()

    await page.getByRole('alert').getByRole('heading', { name: 'That did not work' }).waitFor()
    expect(await axe(page)).toEqual([])
    await page.unroute('**/assets/orders-page-*.js')
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()

    await page.getByRole('rowheader', { name: numbers[0] }).waitFor()
  })

  it('because it breaks over what it was answered, leaves the shell around it as it is, and the other pages', async () => {
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, buyer)
    await answer(page, 'OrderList', async (route) => {
      const response = await route.fetch()
      const body = await response.json() as { data?: { orders: { nodes: { total: { currency: string } }[] } } }
      // A hash that the router has not met is no answer yet.
      for (const order of body.data?.orders.nodes ?? []) order.total.currency = 'none'
      await route.fulfill({ response, json: body })
    })
    const navigation = page.getByRole('navigation', { name: 'Main navigation' })
    await navigation.getByRole('link', { name: 'Orders' }).click()

    await page.getByRole('alert').getByRole('heading', { name: 'That did not work' }).waitFor()
    await navigation.getByRole('link', { name: 'Catalogue' }).click()
    await heading(page, 'Catalogue').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })
})

describe('what a page waits for', () => {
  it('has its place while it is on its way, and says with its code what went wrong, the chart apart from the list', async () => {
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, buyer)
    const held = Promise.withResolvers<void>()
    await answer(page, 'OrderList', async (route) => {
      await held.promise
      await route.continue()
    })
    let figures = 0
    await answer(page, 'OrderFigures', (route) => figures++ === 0 ? fails(route) : route.continue())
    await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Orders' }).click()

    await heading(page, 'Orders').waitFor()
    await page.locator('tbody .bx-skeleton').first().waitFor()
    const chart = page.getByRole('alert')
    await chart.getByText('SUBGRAPH_UNAVAILABLE').waitFor()
    held.resolve()
    await page.getByRole('rowheader', { name: numbers[0] }).waitFor()
    expect(await page.locator('tbody .bx-skeleton').count()).toBe(0)

    await chart.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('table', { name: /^By day/ }).waitFor({ state: 'attached' })
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('is asked for again when the person says so', async () => {
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, buyer)
    await answer(page, 'OrderList', fails)
    await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Orders' }).click()
    await page.getByRole('alert').getByText('SUBGRAPH_UNAVAILABLE').waitFor()
    expect(await axe(page)).toEqual([])

    await page.unroute('**/graphql')
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()

    await page.getByRole('rowheader', { name: numbers[0] }).waitFor()
  })
})
