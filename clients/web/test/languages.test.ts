import { readdir, readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'
import { PASSWORD, type Buyer, type Vendor } from '../../../infra/local/testing/graph.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { mutate } from '../../cli/mutate.ts'
import { directionOf, LOCALES, type Locale } from '../src/i18n/locales.ts'
import { PHONE, signedIn, STACK_TIMEOUT_MS, TEST_TIMEOUT_MS } from '../testing/browser.ts'
import { startWebStack, type WebStack } from '../testing/stack.ts'

jest.setTimeout(TEST_TIMEOUT_MS)

const SOURCES = new URL('../src/', import.meta.url)
const ADMIN = { email: 'admin@example.com', password: PASSWORD }

let stack: WebStack
let buyer: Buyer
let vendor: Vendor
/** Where whoever signs in may go; what is there has content. */
let pages: Readonly<Record<'buyer' | 'vendor' | 'admin', readonly Place[]>>

/** An address, and what is there once the page has its content. */
type Place = readonly [path: string, content: string]

beforeAll(async () => {
  stack = await startWebStack()
  vendor = await stack.graph.vendor({ legalName: 'Rheinrad GmbH', countryCode: 'DE' })
  const { offerId, productId } = await vendor.sells({ price: 123_456 })
  buyer = await stack.graph.buyer({ legalName: 'Adé Trading' })
  const colleague = await buyer.colleague({ role: 'BUYER', spendingLimit: { amountMinor: '1000', currency: 'USD' } })
  const [placed, stopped] = [await buyer.buys([{ offerId, quantity: 2 }]), await buyer.buys([{ offerId, quantity: 1 }])].map(({ orders }) => orders[0])
  const statusOf = async (id: string) => (await buyer.client.request('query ($id: ID!) { order(id: $id) { status } }', { id })).order.status as string
  for (const { id } of [placed, stopped]) await waitFor('its payment', async () => await statusOf(id) === 'AWAITING_PAYMENT' || await statusOf(id) === 'PLACED')
  await colleague.buys([{ offerId, quantity: 1 }])
  await mutate(stack.graph.admin, 'orderHold', { orderId: stopped.id, note: 'Nachfrage.', idempotencyKey: 'stop' }, 'order { id }')
  const held = await stack.graph.buyer({ legalName: 'Blackwater Shadow Trading' })
  await held.buys([{ offerId, quantity: 1 }])
  const [event] = await stack.graph.events('order.placed')
  await stack.graph.stack.transport.publish('orders.v1', [{ ...event, id: 'evt_poison', subject: 'ord_poison', data: { orderId: 'poison' } } as never])
  await mutate(buyer.client, 'cartLineAdd', { offerId, quantity: 3, idempotencyKey: 'cart' }, 'cart { id }')
  await stack.graph.settle()
  pages = {
    buyer: [
      ['/', 'main h2'], ['/catalogue', 'main article h2 a'], [`/products/${productId}?to=NG&terms=DAP`, 'main ol > li'], ['/cart', 'main input'], ['/orders', 'tbody th a'],
      [`/orders/${placed.id}`, 'main ol li'], [`/orders/${stopped.id}`, 'main ol li'], ['/approvals', 'main article'],
      ['/organization', 'tbody th'], ['/organization?part=addresses', 'main button'], ['/organization?part=keys', 'main button'], ['/no/such/page', 'h1'],
    ],
    vendor: [['/vendor', 'main article']],
    admin: [['/desk?part=held', 'main article'], ['/desk?part=stopped', 'main article'], ['/desk?part=vendors', 'tbody th'], ['/desk?part=letters', 'tbody th']],
  }
}, STACK_TIMEOUT_MS)

afterAll(async () => { await stack?.[Symbol.asyncDispose]() }, STACK_TIMEOUT_MS)

async function messagesOf(locale: string): Promise<Readonly<Record<string, string>>> {
  const areas = ['i18n', ...(await readdir(new URL('pages/', SOURCES))).map((page) => `pages/${page}`)]
  return Object.assign({}, ...await Promise.all(areas.map(async (area) => JSON.parse(await readFile(new URL(`${area}/messages/${locale}.json`, SOURCES), 'utf8')) as object))) as Record<string, string>
}

/** What a person reads or hears: texts, and the names of what has none. */
async function textsOf(page: Page): Promise<string[]> {
  // oxlint-disable-next-line typescript/no-explicit-any -- of the browser
  const texts = await page.locator('body').evaluate((body: any) => {
    const { document } = globalThis as unknown as { document: any } // oxlint-disable-line typescript/no-explicit-any
    const found: string[] = []
    const nodes = document.createTreeWalker(body, 4)
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) found.push(node.data)
    for (const element of body.querySelectorAll('[aria-label],[title],[placeholder]')) found.push(...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''))
    return found
  })
  return [...new Set(texts.map((text) => text.trim()).filter(Boolean))]
}

/** A message as a pattern of what it says, whatever is filled in; undefined for one that would fit anything, or that counts. */
function patternOf(message: string): RegExp | undefined {
  if (/\{[^{}]*\{/.test(message)) return undefined
  const fixed = message.split(/\{[^{}]*\}/)
  if (fixed.join('').match(/\p{L}{2,}/gu) === null) return undefined
  return new RegExp(`^${fixed.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`, 'su')
}

describe.each(Object.keys(LOCALES) as Locale[])('the app in %s', (locale) => {
  it('is whole on every page: its language, its direction, the width of a phone, and no word of another', async () => {
    const [english, own] = await Promise.all([messagesOf('en'), messagesOf(locale)])
    const ownTexts = new Set(Object.values(own))
    const foreign = locale === 'en' ? [] : Object.entries(english).filter(([id, text]) => own[id] !== text && !ownTexts.has(text)).map(([, text]) => patternOf(text)).filter((pattern) => pattern !== undefined)
    const wrong: string[] = []

    for (const [who, person] of [['buyer', buyer], ['vendor', vendor], ['admin', ADMIN]] as const) {
      await using app = await stack.openApp({ locale, viewport: PHONE })
      const { page } = app
      await signedIn(app, person)
      for (const [path, content] of pages[who]) {
        await app.open(path)
        await page.locator('h1').first().waitFor()
        await page.locator(content).first().waitFor()
        await page.locator('.bx-skeleton, .bx-progress').first().waitFor({ state: 'detached' })
        // oxlint-disable-next-line typescript/no-explicit-any -- of the browser
        const { lang, dir, scrollWidth } = await page.locator('html').evaluate((html: any) => ({ lang: html.lang as string, dir: html.dir as string, scrollWidth: html.scrollWidth as number }))
        if (lang !== locale || dir !== directionOf(locale)) wrong.push(`${path}: ${lang} ${dir}`)
        if (scrollWidth > PHONE.width) wrong.push(`${path}: ${scrollWidth} px wide`)
        const texts = await textsOf(page)
        if (texts.length < 10) wrong.push(`${path}: only ${texts.length} texts`)
        for (const text of texts) {
          if (/^[a-z][\w-]*(\.[\w-]+)+$/.test(text) && Object.keys(english).some((id) => id.split('.')[0] === text.split('.')[0]) && !text.startsWith('order.')) wrong.push(`${path}: no words for ${text}`)
          if (foreign.some((pattern) => pattern.test(text))) wrong.push(`${path}: ${text}`)
        }
      }
      for (const complaint of app.complaints) wrong.push(`${who}: ${complaint}`)
    }

    expect([...new Set(wrong)]).toEqual([])
  })
})
