import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { signedIn, STACK_TIMEOUT_MS, TEST_TIMEOUT_MS, type PageOptions } from '../testing/browser.ts'
import { startWebStack, type WebStack } from '../testing/stack.ts'

jest.setTimeout(TEST_TIMEOUT_MS)

let stack: WebStack
let buyer: Awaited<ReturnType<WebStack['graph']['buyer']>>
let productId: string
let order: { id: string; number: string }
let state: NonNullable<PageOptions['state']>

beforeAll(async () => {
  stack = await startWebStack()
  const vendor = await stack.graph.vendor({ legalName: 'Lone Star Cycles' })
  const offer = await vendor.sells({ price: 123_456 })
  productId = offer.productId
  buyer = await stack.graph.buyer({ legalName: 'Adé Trading' })
  order = (await buyer.buys([{ offerId: offer.offerId, quantity: 1 }])).orders[0]
  await stack.graph.settle()
  await using app = await stack.openApp()
  await signedIn(app, buyer)
  // The router has met the documents: who asks by a hash is answered.
  for (const path of ['/catalogue', `/products/${productId}`, '/cart', '/orders', `/orders/${order.id}`]) {
    await app.open(path)
    await app.page.locator('header summary').waitFor()
    await app.page.locator('main h1').waitFor()
    await app.page.locator('.bx-skeleton').first().waitFor({ state: 'detached' })
  }
  state = await app.context.storageState()
}, STACK_TIMEOUT_MS)

afterAll(async () => { await stack?.[Symbol.asyncDispose]() }, STACK_TIMEOUT_MS)

/** What a page asks and is answered, by operation; the session's refresh is `refresh`. */
function watch(page: Page): { asked: (operation: string) => number; answered: (operation: string) => Promise<unknown> } {
  const [asked, answered]: [string[], string[]] = [[], []]
  const nameOf = (url: string, body: string | null) => url.endsWith('/app/session/refresh') ? 'refresh' : url.endsWith('/graphql') && body !== null ? (JSON.parse(body) as { operationName: string }).operationName : ''
  page.on('request', (request) => asked.push(nameOf(request.url(), request.postData())))
  page.on('response', (response) => answered.push(nameOf(response.url(), response.request().postData())))
  return { asked: (operation) => asked.filter((name) => name === operation).length, answered: (operation) => waitFor(`the answer to ${operation}`, () => answered.includes(operation)) }
}

/** Keeps the app's own code from the page until `arrives()`. */
async function withheldCode(page: Page): Promise<{ arrives: () => void }> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(/\/assets\/index-[^/]+\.js$/, async (route) => {
    await promise
    await route.continue()
  })
  return { arrives: resolve }
}

describe('a first visit', () => {
  it.each([
    ['the catalogue', 'OfferSearch', () => '/catalogue?from=US&currency=USD&min=10&q=bicycle', 'Catalogue'],
    ['a product', 'ProductPage', () => `/products/${productId}`, /./],
  ])('has the answer for %s before the code that shows it, and asks once', async (_page, operation, path, title) => {
    await using app = await stack.openApp({ path: null })
    const code = await withheldCode(app.page)
    const { asked, answered } = watch(app.page)

    // The page is not whole before its code is there.
    await app.page.goto(`${stack.url}${path()}`, { waitUntil: 'commit' })
    await answered(operation)
    expect(await app.page.locator('h1').count()).toBe(0)
    code.arrives()
    await app.page.getByRole('heading', { level: 1, name: title }).waitFor()
    await app.page.getByRole('heading', { level: 2 }).first().waitFor()

    expect([asked(operation), asked('Viewer'), asked('refresh')]).toEqual([1, 0, 0])
    expect(app.complaints).toEqual([])
  })

  it.each([
    ['home', 'Viewer', () => '/', /./],
    ['the cart', 'Cart', () => '/cart', 'Cart'],
    ['the orders', 'OrderList', () => '/orders', 'Orders'],
    ['an order', 'OrderPage', () => `/orders/${order.id}`, /^Order /],
  ])('of somebody signed in has the session and the answer for %s, each asked for once', async (_page, operation, path, title) => {
    await using app = await stack.openApp({ path: null, state })
    // Says nothing: a live connection would have the page read again.
    await app.page.routeWebSocket(/\/graphql/, () => {})
    const code = await withheldCode(app.page)
    const { asked, answered } = watch(app.page)

    // The page is not whole before its code is there.
    await app.page.goto(`${stack.url}${path()}`, { waitUntil: 'commit' })
    await Promise.all([answered('refresh'), answered('Viewer'), answered(operation)])
    code.arrives()
    await app.page.getByRole('heading', { level: 1, name: title }).waitFor()
    await app.page.locator('header summary').waitFor()
    state = await app.context.storageState()

    expect([asked(operation), asked('Viewer'), asked('refresh')]).toEqual([1, 1, 1])
    expect(app.complaints).toEqual([])
  })

  it('shows what anybody may see when the session that it remembers has ended', async () => {
    const [local] = state.origins
    await using app = await stack.openApp({ path: null, state: { cookies: [], origins: local ? [local] : [] } })
    const { asked } = watch(app.page)

    await app.open(`/products/${productId}`)
    await app.page.getByRole('heading', { level: 2 }).first().waitFor()

    expect([asked('ProductPage'), asked('Viewer'), asked('refresh')]).toEqual([1, 0, 1])
  })

  it('asks again for what did not arrive', async () => {
    await using app = await stack.openApp({ path: null })
    const { asked } = watch(app.page)
    await app.page.route(/\/graphql$/, (route) => route.abort(), { times: 1 })

    await app.open(`/products/${productId}`)
    await app.page.getByRole('heading', { level: 2 }).first().waitFor()

    expect(asked('ProductPage')).toBe(2)
  })
})

describe('what the page asks', () => {
  it('begins a trace of its own each time, over HTTP and over the WebSocket', async () => {
    await using app = await stack.openApp({ path: null, state })
    const traces: unknown[] = []
    app.page.on('request', (request) => { if (/\/(graphql|app\/session.*)$/.test(request.url())) traces.push(request.headers()['traceparent']) })
    const subscribed: unknown[] = []
    app.page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => {
      const { type, payload: sent } = JSON.parse(String(payload)) as { type: string; payload?: { extensions?: { traceparent?: string } } }
      if (type === 'subscribe') subscribed.push(sent?.extensions?.traceparent)
    }))

    await app.open(`/orders/${order.id}`)
    await waitFor('the subscription', () => subscribed.length > 0)
    state = await app.context.storageState()

    const all = [...traces, ...subscribed]
    expect(all.length).toBeGreaterThan(3)
    for (const trace of all) expect(trace).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/)
    expect(new Set(all).size).toBe(all.length)
  })

  it('can be named to whoever operates the graph when it fails', async () => {
    await using app = await stack.openApp({ path: null, state })
    await stack.graph.sql('orders', 'ALTER TABLE orders RENAME TO orders_away')
    try {
      const requestIds: string[] = []
      app.page.on('response', (response) => { if (response.url().endsWith('/graphql')) requestIds.push(response.headers()['x-request-id'] ?? '') })
      await app.open('/orders')
      const shown = app.page.getByRole('alert').locator('.bx-code').first()
      await shown.waitFor()

      expect(requestIds).toContain((await shown.innerText()).split('\n')[1])
    } finally {
      await stack.graph.sql('orders', 'ALTER TABLE orders_away RENAME TO orders')
    }
  })
})
