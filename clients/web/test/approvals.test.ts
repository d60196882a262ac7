import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { mutate } from '../../cli/mutate.ts'
import { axe, PHONE, signedIn, STACK_TIMEOUT_MS, TEST_TIMEOUT_MS, type AppPage } from '../testing/browser.ts'
import { startWebStack, type WebStack } from '../testing/stack.ts'

jest.setTimeout(TEST_TIMEOUT_MS)

type Buyer = Awaited<ReturnType<WebStack['graph']['buyer']>>

let stack: WebStack
let buyer: Buyer
let approver: Buyer
let offerId: string

beforeAll(async () => {
  stack = await startWebStack()
  const vendor = await stack.graph.vendor({ legalName: 'Lone Star Cycles', autoAccept: true })
  ;({ offerId } = await vendor.sells({ price: 10_000 }))
  const owner = await stack.graph.buyer({ legalName: 'Adé Trading' })
  buyer = await owner.colleague({ role: 'BUYER', spendingLimit: { amountMinor: '15000', currency: 'USD' } })
  approver = await owner.colleague({ role: 'APPROVER' })
}, STACK_TIMEOUT_MS)

afterAll(async () => { await stack?.[Symbol.asyncDispose]() }, STACK_TIMEOUT_MS)

async function opened(who: Buyer, path: string, size?: typeof PHONE): Promise<AppPage> {
  const app = await stack.openApp(size ? { viewport: size } : {})
  await signedIn(app, who, path)
  return app
}

const asks = () => buyer.buys([{ offerId, quantity: 2 }])
const request = ({ page }: AppPage, number: string) => page.getByRole('article', { name: `Purchase ${number}` })

describe('purchases above a spending limit', () => {
  it('are told of at the checkout, asked for, approved by a colleague, and paid', async () => {
    await mutate(buyer.client, 'cartLineAdd', { offerId, quantity: 2, idempotencyKey: 'web' }, 'cart { id }')
    const { checkout } = await mutate(buyer.client, 'checkoutStart', { shipTo: { recipient: 'R', line1: '1', city: 'Lagos', countryCode: 'NG' }, incoterm: 'DAP', idempotencyKey: 'web' }, 'checkout { id }')
    await using buying = await opened(buyer, `/checkout/${checkout.id}`)
    await buying.page.getByText('a colleague has to approve it').waitFor()
    await buying.page.getByRole('button', { name: 'Ask for approval' }).click()
    await buying.page.getByText('The stock is held, and nothing is charged before.').waitFor()
    expect(await axe(buying.page)).toEqual([])
    const number = (await buying.page.locator('h1').innerText()).replace('Purchase ', '')

    await using deciding = await opened(approver, '/approvals')
    const asked = request(deciding, number)
    await asked.getByText('Asked by BUYER').waitFor()
    await asked.getByText('2 ×').waitFor()
    expect(await axe(deciding.page)).toEqual([])
    await asked.getByRole('button', { name: 'Approve' }).click()
    await deciding.page.getByRole('dialog').getByRole('button', { name: 'Approve and place' }).click()
    await asked.waitFor({ state: 'detached' })

    await buying.page.getByText('The money is authorised. The vendors know.').waitFor()
    expect([...buying.complaints, ...deciding.complaints]).toEqual([])
  })

  it('appear by themselves, are declined with words, and are not for who asked', async () => {
    await using deciding = await opened(approver, '/approvals', PHONE)
    await deciding.page.getByRole('status').filter({ hasText: /^Live$/ }).waitFor()
    const { number, orders: [order] } = await asks()
    const asked = request(deciding, number)
    await asked.getByRole('button', { name: 'Decline' }).click()
    await deciding.page.getByLabel('Comment').fill('Too dear.')
    await deciding.page.getByRole('dialog').getByRole('button', { name: 'Decline' }).click()
    await asked.waitFor({ state: 'detached' })
    await deciding.page.getByLabel('Which requests').selectOption('decided')
    await request(deciding, number).getByText('Too dear.').waitFor()
    expect(await axe(deciding.page)).toEqual([])

    const other = await asks()
    await using buying = await opened(buyer, '/approvals')
    await request(buying, other.number).getByText('somebody else has to decide').waitFor()
    expect(await buying.page.getByRole('button', { name: 'Approve' }).count()).toBe(0)
    await buying.open(`/orders/${order.id}`)
    await buying.page.getByText('Declined by an approver of the buyer.').waitFor()
    expect([...buying.complaints, ...deciding.complaints]).toEqual([])
  })
})
