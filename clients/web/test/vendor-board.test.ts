import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { axe, PHONE, signedIn, STACK_TIMEOUT_MS, type AppPage } from '../testing/browser.ts'
import { startWebStack, type WebStack } from '../testing/stack.ts'

jest.setTimeout(STACK_TIMEOUT_MS)

let stack: WebStack
let vendor: Awaited<ReturnType<WebStack['graph']['vendor']>>
let buyer: Awaited<ReturnType<WebStack['graph']['buyer']>>
let offerId: string
let board: AppPage
let page: Page

beforeAll(async () => {
  stack = await startWebStack()
  vendor = await stack.graph.vendor({ legalName: 'Lone Star Cycles' })
  ;({ offerId } = await vendor.sells({ price: 123_456 }))
  buyer = await stack.graph.buyer({ legalName: 'Adé Trading' })
  board = await stack.openApp()
  ;({ page } = board)
  await signedIn(board, vendor, '/vendor')
  await isLive()
}, STACK_TIMEOUT_MS)

afterAll(async () => { await stack?.[Symbol.asyncDispose]() }, STACK_TIMEOUT_MS)

afterEach(() => board.context.setOffline(false))

const isLive = () => page.getByRole('status').filter({ hasText: /^Live$/ }).waitFor()
const card = (number: string) => page.getByRole('article', { name: number })
const inColumn = (name: string) => page.getByRole('region', { name })
const seen = () => page.getByRole('button', { name: /new orders?: seen/ })

const isTitled = (title: string) => waitFor(`the title ${title}`, async () => await page.title() === title)

async function anOrder(): Promise<{ id: string; number: string }> {
  const group = await buyer.buys([{ offerId, quantity: 2 }])
  return group.orders[0]
}

describe('the vendor’s board', () => {
  it('shows an order as it arrives, with what it is about, and counts it in the title until it was seen', async () => {
    await inColumn('To decide').getByText('Nothing to decide.', { exact: false }).waitFor()

    const { number } = await anOrder()

    await inColumn('To decide').getByRole('article', { name: number }).waitFor()
    expect(await card(number).innerText()).toMatch(/New[\s\S]*Adé Trading[\s\S]*2,469\.12[\s\S]*2 ×/)
    await isTitled('(1) Vendor board · Broxiva')

    await seen().click()
    await seen().waitFor({ state: 'detached' })
    await isTitled('Vendor board · Broxiva')
  })

  it('is silent until the person turns the sound on', async () => {
    const sound = page.getByRole('button', { name: /^Sound/ })
    expect(await sound.getAttribute('aria-pressed')).toBe('false')

    await sound.press('Enter')
    expect(await sound.getAttribute('aria-pressed')).toBe('true')
    await page.reload()
    await isLive()
    expect(await sound.getAttribute('aria-pressed')).toBe('true')

    await sound.click()
    expect(await sound.innerText()).toBe('Sound: off')
  })

  it('says that it may be old while the network is away, and then has what was missed, once', async () => {
    const before = await anOrder()
    await card(before.number).waitFor()

    await board.context.setOffline(true)
    await page.getByText('May be out of date', { exact: true }).waitFor()
    const missed = await anOrder()
    await stack.graph.settle()
    expect(await card(missed.number).count()).toBe(0)
    await board.context.setOffline(false)

    await card(missed.number).waitFor()
    await isLive()
    expect([await card(before.number).count(), await card(missed.number).count()]).toEqual([1, 1])
    await isTitled('(2) Vendor board · Broxiva')

    await page.reload()
    await card(missed.number).waitFor()
    await isLive()
    expect([await card(before.number).count(), await card(missed.number).count()]).toEqual([1, 1])
    await isTitled('(2) Vendor board · Broxiva')
  })

  it('accepts an order, books its carrier when the papers are there, and hands it over', async () => {
    const { id, number } = await anOrder()

    await inColumn('To decide').getByRole('article', { name: number }).getByRole('button', { name: 'Accept' }).press('Enter')
    await inColumn('To send').getByRole('article', { name: number }).getByRole('button', { name: 'Book a carrier' }).click()
    await page.getByRole('dialog').getByLabel('Weight of the package in kg').fill('12.5')
    await page.getByRole('dialog').getByRole('button', { name: 'Book', exact: true }).click()
    await card(number).getByRole('button', { name: 'Handed to the carrier' }).click()
    await inColumn('On the way').getByRole('article', { name: number }).waitFor()

    const { order } = await buyer.client.request('query ($id: ID!) { order(id: $id) { status timeline(first: 50) { nodes { type } } } }', { id })
    expect(order.status).toBe('SHIPPED')
    expect(order.timeline.nodes.filter(({ type }: { type: string }) => type === 'order.accepted')).toHaveLength(1)
  })

  it('rejects an order after asking, and tells the buyer why', async () => {
    const { id, number } = await anOrder()

    await card(number).getByRole('button', { name: 'Reject' }).click()
    await page.getByRole('dialog').getByLabel('Why').fill('Sold out since yesterday.')
    expect(await axe(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Reject the order' }).click()

    await card(number).waitFor({ state: 'detached' })
    await waitFor('the buyer to read why', async () => {
      const { order } = await buyer.client.request('query ($id: ID!) { order(id: $id) { cancellation { reason note } } }', { id })
      return order.cancellation?.note === 'Sold out since yesterday.' && order.cancellation.reason === 'VENDOR_REJECTED'
    })
  })

  it('has nothing for axe to complain of, light and dark, in Arabic too', async () => {
    expect(await axe(page)).toEqual([])
    await using dark = await stack.openApp({ colorScheme: 'dark', locale: 'ar', viewport: PHONE })
    await signedIn(dark, vendor, '/vendor')
    await dark.page.getByRole('article').first().waitFor()

    expect(await axe(dark.page)).toEqual([])
    expect(dark.complaints).toEqual([])
  })
})
