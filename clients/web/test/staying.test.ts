import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'
import { TcpProxy } from '../../../infra/faults/tcp-proxy.ts'
import { PASSWORD } from '../../../infra/local/testing/graph.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { createOrganization, onboardVendor, register, signIn } from '../../cli/marketplace.ts'
import { signedIn, STACK_TIMEOUT_MS, startBrowser, TEST_TIMEOUT_MS } from '../testing/browser.ts'
import { startWebStack, type WebStack } from '../testing/stack.ts'

jest.setTimeout(TEST_TIMEOUT_MS)

const HEARTBEAT_MS = 12_000

let stack: WebStack
let vendor: Awaited<ReturnType<WebStack['graph']['vendor']>>
let buyer: Awaited<ReturnType<WebStack['graph']['buyer']>>
let offerId: string
let first: { id: string; number: string }

beforeAll(async () => {
  stack = await startWebStack()
  vendor = await stack.graph.vendor({ legalName: 'Lone Star Cycles' })
  ;({ offerId } = await vendor.sells({ price: 123_456 }))
  buyer = await stack.graph.buyer({ legalName: 'Adé Trading' })
  first = await anOrder()
}, STACK_TIMEOUT_MS)

afterAll(async () => { await stack?.[Symbol.asyncDispose]() }, STACK_TIMEOUT_MS)

async function anOrder(): Promise<{ id: string; number: string }> {
  const { orders } = await buyer.buys([{ offerId, quantity: 1 }])
  await stack.graph.settle()
  return orders[0]
}

const isLive = (page: Page) => page.getByRole('status').filter({ hasText: /^Live$/ }).waitFor()
const isStale = (page: Page) => page.getByText('May be out of date', { exact: true }).waitFor()
const card = (page: Page, number: string) => page.getByRole('article', { name: number })
const row = (page: Page, number: string) => page.getByRole('rowheader', { name: number })
const refreshes = (page: Page) => {
  const seen: string[] = []
  page.on('request', (request) => { if (request.url().endsWith('/app/session/refresh')) seen.push(request.method()) })
  return seen
}

describe('a board whose network is there and carries nothing', () => {
  it('says within two heartbeats that it may be old, and has what it missed, once, when the network carries again', async () => {
    await using proxy = await TcpProxy.start()
    proxy.targetPort = Number(new URL(stack.graph.stack.router.url).port)
    await using browser = await startBrowser(`http://127.0.0.1:${proxy.port}/app`)
    await using app = await browser.openApp()
    const { page } = app
    await page.clock.install()
    await signedIn(app, vendor, '/vendor')
    await isLive(page)

    proxy.weather = 'hung'
    const missed = await anOrder()
    await page.clock.runFor(2 * HEARTBEAT_MS + 2_000)
    await isStale(page)
    expect(await card(page, missed.number).count()).toBe(0)

    proxy.weather = 'open'
    await card(page, missed.number).waitFor()
    await isLive(page)
    expect([await card(page, first.number).count(), await card(page, missed.number).count()]).toEqual([1, 1])
  })

  it('does not wait for a server that takes its connection and never answers', async () => {
    await using app = await stack.openApp()
    const { page } = app
    await page.clock.install()
    let connections = 0
    await page.routeWebSocket(/\/graphql$/, (socket) => {
      connections++
      if (connections > 1) socket.connectToServer()
    })
    await signedIn(app, vendor, '/vendor')
    await card(page, first.number).waitFor()
    await waitFor('the first connection', () => connections === 1)

    await page.clock.runFor(2 * HEARTBEAT_MS + 2_000)

    await isLive(page)
    expect(connections).toBeGreaterThan(1)
  })
})

describe('a board that was away', () => {
  it('asleep, without a network or by a reload, goes on from the last cursor, and says so until it has caught up', async () => {
    await using app = await stack.openApp()
    const { page, context } = app
    await page.clock.install()
    const [resumedFrom, cursors]: [unknown[], string[]] = [[], []]
    page.on('websocket', (socket) => {
      const read = (text: string | Buffer) => JSON.parse(String(text)) as { type: string; payload?: { query?: string; variables?: { after?: string }; data?: { vendorOrderUpdates?: { cursor: string } } } }
      socket.on('framesent', ({ payload }) => {
        const { type, payload: asked } = read(payload)
        if (type === 'subscribe' && asked?.query?.includes('vendorOrderUpdates') === true) resumedFrom.push(asked.variables?.after)
      })
      socket.on('framereceived', ({ payload }) => {
        const { payload: told } = read(payload)
        if (told?.data?.vendorOrderUpdates) cursors.push(told.data.vendorOrderUpdates.cursor)
      })
    })
    await signedIn(app, vendor, '/vendor')
    await isLive(page)
    await card(page, (await anOrder()).number).waitFor()
    await page.evaluate("globalThis.shown = []; new MutationObserver(() => { const now = document.querySelector('.bx-live')?.dataset.status; if (now !== shown.at(-1)) shown.push(now) }).observe(document.body, { subtree: true, childList: true, attributes: true })")
    const shown = () => page.evaluate('shown') as Promise<string[]>

    // More than a heartbeat that nobody noticed, less than the two after which a silence is noticed.
    await page.clock.fastForward(15_000)
    await waitFor('the board to listen again', () => resumedFrom.length === 2)
    await waitFor('the board to be live again', async () => (await shown()).at(-1) === 'live')
    expect([await shown(), resumedFrom[1]]).toEqual([['stale', 'catching-up', 'live'], cursors.at(-1)])

    await context.setOffline(true)
    await isStale(page)
    const last = cursors.at(-1)
    const missed = await anOrder()
    await context.setOffline(false)
    await card(page, missed.number).waitFor()
    await isLive(page)
    expect([(await shown()).slice(3), resumedFrom[2]]).toEqual([['stale', 'catching-up', 'live'], last])

    await waitFor('the cursor of the order', () => cursors.at(-1) !== last)
    await page.reload()
    await isLive(page)
    expect(resumedFrom[3]).toBe(cursors.at(-1))
    expect(await card(page, missed.number).count()).toBe(1)
  })
})

describe('an update that does not come whole', () => {
  it.each([
    ['once, is heard again', 1],
    ['however often, is read instead', Infinity],
  ])('%s', async (_, times) => {
    await using app = await stack.openApp()
    const { page } = app
    let [spoilt, from] = [0, Infinity]
    let heard = 0
    await page.routeWebSocket(/\/graphql$/, (socket) => {
      const server = socket.connectToServer()
      server.onMessage((text) => {
        const message = JSON.parse(String(text)) as { type: string; payload: { errors?: unknown } }
        if (message.type === 'next' && heard++ >= from && spoilt < times) {
          spoilt++
          message.payload.errors = [{ message: 'Part of the graph is away.', path: ['vendorOrderUpdates', 'order', 'settlement'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]
        }
        socket.send(JSON.stringify(message))
      })
    })
    await signedIn(app, vendor, '/vendor')
    await isLive(page)
    // There is a place to go on from.
    await card(page, (await anOrder()).number).waitFor()
    from = heard

    const order = await anOrder()
    await card(page, order.number).waitFor()
    await isLive(page)

    expect(spoilt).toBeGreaterThanOrEqual(Math.min(times, 3))
    expect(await card(page, order.number).count()).toBe(1)
  })
})

describe('the sound of a new order', () => {
  it('is made for each order that arrives once it is turned on, and not before', async () => {
    await using app = await stack.openApp()
    const { page } = app
    await page.addInitScript({ content: 'globalThis.tones = 0; const start = OscillatorNode.prototype.start; OscillatorNode.prototype.start = function (...at) { globalThis.tones++; return start.apply(this, at) }' })
    const tones = () => page.evaluate('globalThis.tones') as Promise<number>
    await signedIn(app, vendor, '/vendor')
    await isLive(page)

    await card(page, (await anOrder()).number).waitFor()
    await page.getByRole('button', { name: '1 new order: seen' }).waitFor()
    expect(await tones()).toBe(0)

    await page.getByRole('button', { name: 'Sound: off' }).click()
    await waitFor('the sound to be heard once', async () => await tones() === 2)
    await card(page, (await anOrder()).number).waitFor()
    await waitFor('the sound of the order', async () => await tones() === 4)
    await page.getByRole('button', { name: '2 new orders: seen' }).waitFor()
    expect(await page.title()).toBe('(2) Vendor board · Broxiva')
  })
})

describe('the app without a network', () => {
  it('shows its shell after a reload, even if it was open once only, and what it is about as soon as there is a network', async () => {
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, buyer, '/orders')
    await row(page, first.number).waitFor()
    await waitFor('the shell to be kept', async () => {
      const kept = await page.evaluate("caches.match('/app/').then(async (page) => page ? [location.origin + '/app/', ...(await (await caches.open((await caches.keys())[0])).keys()).map(({ url }) => url)] : [])") as string[]
      const used = await page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/app/assets/'))") as string[]
      return kept.length > 0 && used.every((name) => kept.includes(name))
    })

    await app.context.setOffline(true)
    await page.reload()
    await page.getByText('You are offline. What you see may be out of date.').waitFor()
    await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Catalogue' }).waitFor()
    await page.getByRole('heading', { name: 'Orders', level: 1 }).waitFor()

    await app.context.setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).last().click()
    await row(page, first.number).waitFor()
    await page.getByText('You are offline. What you see may be out of date.').waitFor({ state: 'detached' })
  })
})

describe('whom somebody acts for', () => {
  it('changes in every tab, with what is shown and what is listened to, and stays through a reload', async () => {
    const { graph } = stack
    const person = { email: 'both@example.com', password: PASSWORD, name: 'Ngozi Ade' }
    await register(graph.anonymous, person)
    await using owner = await signIn(graph.anonymous, person)
    await createOrganization(owner, { legalName: 'Ade Imports', countryCode: 'NG', registrationNumber: 'both-1', capabilities: ['BUYER'] })
    const organizationId = await createOrganization(owner, { legalName: 'Ade Wheels', countryCode: 'US', registrationNumber: 'both-2', capabilities: ['VENDOR'] })
    await onboardVendor(graph.admin, { organizationId, displayName: 'Ade Wheels' })
    await graph.settle()
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, person)
    const choose = async (name: string) => {
      await page.locator('header summary').click()
      await page.getByLabel('Acting for').selectOption({ label: name })
      await page.locator('header summary').filter({ hasText: name }).waitFor()
    }
    await choose('Ade Imports')
    const second = await app.context.newPage()
    await second.goto(`${stack.url}/`)
    await second.locator('header summary').filter({ hasText: 'Ade Imports' }).waitFor()
    await second.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Cart' }).waitFor()
    expect(await second.getByRole('navigation', { name: 'Main navigation' }).getByRole('link').allInnerTexts()).toEqual(['Home', 'Catalogue', 'Cart', 'Orders', 'Approvals', 'Organization'])

    await choose('Ade Wheels')
    await second.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Vendor board' }).click()
    await isLive(second)
    expect(await second.getByRole('navigation', { name: 'Main navigation' }).getByRole('link').allInnerTexts()).toEqual(['Home', 'Catalogue', 'Orders', 'Vendor board', 'Organization'])
    await second.reload()
    await isLive(second)
    await second.locator('header summary').filter({ hasText: 'Ade Wheels' }).waitFor()

    await choose('Ade Imports')
    await second.getByRole('heading', { name: 'This organization does not sell' }).waitFor()
    expect(app.complaints).toEqual([])
  })
})

describe('a session', () => {
  it('ends on every device that has it open when its person signs out everywhere, and nothing of theirs stays in sight', async () => {
    await using here = await stack.openApp()
    await using there = await stack.openApp()
    await signedIn(here, buyer)
    await signedIn(there, buyer, '/orders')
    await isLive(there.page)
    await row(there.page, first.number).waitFor()

    await here.page.locator('header summary').click()
    await here.page.getByRole('button', { name: 'Sign out on all devices' }).click()
    await here.page.getByRole('heading', { name: /whole cost in sight/ }).waitFor()

    await there.page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor()
    expect(await there.page.locator('body').innerText()).not.toContain(first.number)
    expect(new URL(there.page.url()).searchParams.get('next')).toBe('/orders')
    expect(await there.context.cookies(`${stack.url}/session`)).toEqual([])
  })

  it('is renewed before its token ends, without anybody noticing', async () => {
    await using app = await stack.openApp()
    const { page } = app
    await page.clock.install()
    await signedIn(app, buyer, '/orders')
    await row(page, first.number).waitFor()
    const asked = refreshes(page)

    await page.clock.runFor(13 * 60_000)
    expect(asked).toEqual([])
    await page.clock.runFor(90_000)

    await waitFor('the renewal', () => asked.length > 0)
    await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Catalogue' }).click()
    await page.getByRole('heading', { name: 'Catalogue', level: 1 }).waitFor()
    expect(app.complaints).toEqual([])
  })

  it('goes on when its token has ended while the machine slept: what is asked and what is listened to', async () => {
    const { graph } = stack
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, vendor, '/vendor')
    await isLive(page)
    const asked = refreshes(page)
    let loads = 0
    page.on('load', () => { loads++ })

    graph.clock.advance(16 * 60_000)
    buyer = await buyer.signedInAgain()
    const { number } = await anOrder()

    await card(page, number).waitFor()
    await card(page, number).getByRole('button', { name: 'Accept' }).click()
    await page.getByRole('region', { name: /To send|Waiting/ }).getByRole('article', { name: number }).waitFor()
    await isLive(page)
    expect(await card(page, number).count()).toBe(1)
    expect([asked.length > 0, loads]).toEqual([true, 0])
  })
})
