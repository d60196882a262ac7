import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { axe, PHONE, signedIn, STACK_TIMEOUT_MS, TEST_TIMEOUT_MS, type AppPage } from '../testing/browser.ts'
import { startWebStack, type WebStack } from '../testing/stack.ts'

jest.setTimeout(TEST_TIMEOUT_MS)

let stack: WebStack

beforeAll(async () => { stack = await startWebStack() }, STACK_TIMEOUT_MS)
afterAll(async () => { await stack?.[Symbol.asyncDispose]() }, STACK_TIMEOUT_MS)

/** As somebody who manages an organization, in the app; answers the path of the link. */
async function invite({ page }: AppPage, email: string, { role = 'Buyer', limit = '' } = {}): Promise<string> {
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Invite', exact: true }).click()
  await dialog.getByLabel('E-mail address').fill(email)
  await dialog.getByLabel('Role').selectOption({ label: role })
  await dialog.getByLabel('Spending limit', { exact: true }).fill(limit)
  await dialog.getByRole('button', { name: 'Invite' }).click()
  const link = await dialog.getByLabel('Invitation link').inputValue()
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Close' }).click()
  return link
}

const pathOf = (link: string) => link.slice(link.indexOf('/app/') + '/app'.length)

describe('the people of an organization', () => {
  it('are invited, join with a new account, get another role and another limit, and are removed', async () => {
    const owner = await stack.graph.buyer({ legalName: 'Adé Trading' })
    await using desk = await stack.openApp()
    await signedIn(desk, owner, '/organization')
    const email = `${randomUUID()}@example.com`
    const link = await invite(desk, email, { limit: '250.50' })

    await using visit = await stack.openApp({ path: pathOf(link) })
    const { page } = visit
    expect(await axe(page)).toEqual([])
    await page.getByRole('tab', { name: 'I am new here' }).click()
    await page.getByLabel('Full name').fill('Ngozi Eze')
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('Password').fill('a long way to Lagos')
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Make an account' }).click()
    await page.getByRole('button', { name: 'Join', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Adé Trading' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/app/organization')
    expect(await page.getByRole('row').filter({ hasText: email }).innerText()).toMatch(/Buyer[^]*\$250\.50/)
    expect(visit.complaints).toEqual([])

    await desk.page.reload()
    const row = desk.page.getByRole('row').filter({ hasText: email })
    await row.getByLabel('Role of Ngozi Eze').selectOption({ label: 'Approver' })
    await row.getByRole('button', { name: 'Spending limit of Ngozi Eze' }).click()
    const dialog = desk.page.getByRole('dialog')
    await dialog.getByLabel('Spending limit', { exact: true }).fill('a lot')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.getByText('This is no amount in this currency.').waitFor()
    await dialog.getByLabel('Spending limit', { exact: true }).fill('1000')
    await dialog.getByLabel('Currency of the limit').selectOption('NGN')
    expect(await axe(desk.page)).toEqual([])
    await dialog.getByRole('button', { name: 'Save' }).click()
    await row.getByText('₦1,000.00').waitFor()
    await desk.page.reload()
    expect(await row.getByLabel('Role of Ngozi Eze').locator('option:checked').innerText()).toBe('Approver')

    await row.getByRole('button', { name: 'Spending limit of Ngozi Eze' }).click()
    await dialog.getByLabel('Spending limit', { exact: true }).fill('')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await row.getByText('None').waitFor()

    await row.getByRole('button', { name: 'Remove Ngozi Eze' }).click()
    expect(await axe(desk.page)).toEqual([])
    await dialog.getByRole('button', { name: 'Remove' }).click()
    await row.waitFor({ state: 'detached' })
    expect(desk.complaints).toEqual([])
  })

  it('join with an account that they have, also one that acts for another organization', async () => {
    const [owner, invited] = await Promise.all([stack.graph.buyer({ legalName: 'Adé Trading' }), stack.graph.buyer({ legalName: 'Kwame & Sons' })])
    await using desk = await stack.openApp()
    await signedIn(desk, owner, '/organization')
    const link = await invite(desk, invited.email)

    await using visit = await stack.openApp({ path: pathOf(link) })
    const { page } = visit
    await page.getByLabel('E-mail address').fill(invited.email)
    await page.getByLabel('Password').fill('correct horse battery staple')
    await page.getByRole('tabpanel').getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('main').getByText(invited.email).waitFor()
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Join', exact: true }).click()

    await page.getByRole('heading', { level: 1, name: 'Adé Trading' }).waitFor()
    await page.locator('header summary').click()
    expect(await page.getByLabel('Acting for').locator('option').allInnerTexts()).toEqual(expect.arrayContaining(['Adé Trading', 'Kwame & Sons']))
  })

  it('are told what is wrong with an invitation, and may take the code by hand', async () => {
    const [owner, stranger] = await Promise.all([stack.graph.buyer(), stack.graph.buyer()])
    await using desk = await stack.openApp()
    await signedIn(desk, owner, '/organization')
    const link = await invite(desk, 'somebody.else@example.com')

    await using visit = await stack.openApp()
    const { page } = visit
    await signedIn(visit, stranger, '/invitation')
    await page.getByLabel('Invitation link or code').fill('nonsense')
    await page.getByRole('button', { name: 'Join', exact: true }).click()
    expect(await page.getByRole('alert').innerText()).toBe('This invitation does not work any more. Ask for a new one.')
    await page.getByLabel('Invitation link or code').fill(link)
    await page.getByRole('button', { name: 'Join', exact: true }).click()
    await page.getByText('This invitation is for another e-mail address.').waitFor()
    expect(await axe(page)).toEqual([])

    await page.getByRole('button', { name: 'Use another account' }).click()
    await page.getByRole('tab', { name: 'I have an account' }).waitFor()
  })

  it('find nothing for axe to complain of on a phone, in the dark, in Arabic', async () => {
    await using visit = await stack.openApp({ locale: 'ar', colorScheme: 'dark', viewport: PHONE, path: '/invitation#code' })
    await visit.page.getByRole('tab').last().click()
    expect(await axe(visit.page)).toEqual([])
    expect(await visit.page.locator('html').evaluate((html: { scrollWidth: number }) => html.scrollWidth)).toBe(PHONE.width)
    expect(visit.complaints).toEqual([])
  })
})
