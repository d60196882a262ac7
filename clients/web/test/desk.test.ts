import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { PASSWORD } from '../../../infra/local/testing/graph.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { mutate } from '../../cli/mutate.ts'
import { createOrganization, register, signIn } from '../../cli/marketplace.ts'
import { axe, PHONE, signedIn, STACK_TIMEOUT_MS, TEST_TIMEOUT_MS } from '../testing/browser.ts'
import { startWebStack, type WebStack } from '../testing/stack.ts'

jest.setTimeout(TEST_TIMEOUT_MS)

const ADMIN = { email: 'admin@example.com', password: PASSWORD }
const OFFICER = { email: 'officer@example.com', password: PASSWORD }

let stack: WebStack

beforeAll(async () => { stack = await startWebStack() }, STACK_TIMEOUT_MS)
afterAll(async () => { await stack?.[Symbol.asyncDispose]() }, STACK_TIMEOUT_MS)

/** Applies to sell; nobody has decided yet. */
async function anApplicant(legalName: string): Promise<string> {
  const { anonymous, admin } = stack.graph
  const code = legalName.toLowerCase().replaceAll(' ', '-')
  const person = { email: `${code}@example.com`, password: PASSWORD, name: legalName }
  await register(anonymous, person)
  const owner = await signIn(anonymous, person)
  const organizationId = await createOrganization(owner, { legalName, countryCode: 'US', registrationNumber: code, capabilities: ['VENDOR'] })
  const { vendor } = await mutate(admin, 'vendorApply', { organizationId, displayName: legalName, idempotencyKey: code }, 'vendor { id }')
  await stack.graph.settle()
  return vendor.id as string
}

async function statusOf(vendorId: string): Promise<string> {
  return (await stack.graph.admin.request('query ($id: ID!) { vendor(id: $id) { status onboarding { status rejectionReason } } }', { id: vendorId })).vendor.onboarding.status as string
}

describe('the desk', () => {
  it('lets an officer release an order that compliance holds, with a note, and the buyer goes on', async () => {
    const buyer = await stack.graph.buyer({ legalName: 'Blackwater Shadow Trading', countryCode: 'NG' })
    const vendor = await stack.graph.vendor({ autoAccept: true })
    const { offerId } = await vendor.sells()
    const order = (await buyer.buys([{ offerId, quantity: 2 }])).orders[0]
    await waitFor('the order to be held', async () => (await buyer.client.request('query ($id: ID!) { order(id: $id) { status } }', { id: order.id })).order.status === 'ON_HOLD')
    await using buyers = await stack.openApp()
    await signedIn(buyers, buyer, `/orders/${order.id}`)
    await buyers.page.getByText('a decision by compliance').waitFor()

    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, OFFICER, '/desk')
    const held = page.getByRole('article', { name: order.number })
    await held.getByText('A party resembles one on a watch list').first().waitFor()
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Held orders'])
    expect(await axe(page)).toEqual([])

    await held.getByRole('button', { name: 'Release the order' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Release the order' }).click()
    await dialog.getByText('Please say why.').waitFor()
    await dialog.getByLabel('What you found').fill('Another company of a similar name.')
    expect(await axe(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Release the order' }).click()

    await held.waitFor({ state: 'detached' })
    await buyers.page.getByRole('list', { name: 'What has happened' }).getByText('Compliance cleared the order.').waitFor()
    await buyers.page.getByText('a decision by compliance').waitFor({ state: 'detached' })
    expect([app.complaints, buyers.complaints]).toEqual([[], []])
  })

  it('lets an administrator approve an applicant and let it sell, and reject another with a reason', async () => {
    const [good, bad] = [await anApplicant('Prairie Wheels'), await anApplicant('Dusty Spokes')]
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, ADMIN, '/desk?part=vendors')

    await page.getByRole('button', { name: 'Approve Prairie Wheels' }).click()
    await page.getByRole('button', { name: 'Let Prairie Wheels sell' }).click()
    await waitFor('the vendor to sell', async () => await statusOf(good) === 'ACTIVE')
    await page.getByRole('button', { name: 'Reject Dusty Spokes' }).click()
    await page.getByRole('dialog').getByLabel('Why').fill('The registration could not be found.')
    await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click()
    // The reason stands in the dialog, too, which is a part of the row.
    await page.getByRole('dialog').waitFor({ state: 'hidden' })

    await page.getByRole('row').filter({ hasText: 'Dusty Spokes' }).getByText('The registration could not be found.').waitFor()
    expect(await statusOf(bad)).toBe('REJECTED')
    expect(await axe(page)).toEqual([])
    expect(app.complaints).toEqual([])
  })

  it('says when no event is left unhandled, and has nothing for axe to complain of on a phone, in the dark, in Arabic', async () => {
    await using app = await stack.openApp({ locale: 'ar', colorScheme: 'dark', viewport: PHONE })
    await signedIn(app, ADMIN, '/desk?part=letters')
    await app.page.getByRole('heading', { name: 'لا أخطاء' }).waitFor()
    expect(await axe(app.page)).toEqual([])

    await app.page.getByRole('tab').nth(1).click()
    await app.page.getByRole('rowheader').first().waitFor()
    expect(await axe(app.page)).toEqual([])
    expect(await app.page.locator('html').evaluate((html: { scrollWidth: number }) => html.scrollWidth)).toBe(PHONE.width)
    expect(app.complaints).toEqual([])
  })

  it('has nothing for those who are not the marketplace’s own people', async () => {
    const buyer = await stack.graph.buyer()
    await using app = await stack.openApp()
    await signedIn(app, buyer, '/desk')

    await app.page.getByRole('heading', { name: 'Nothing waits for you here' }).waitFor()
    expect(await app.page.getByRole('navigation').getByRole('link', { name: 'Desk' }).count()).toBe(0)
  })
})
