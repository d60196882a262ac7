import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { PASSWORD } from '../../../infra/local/testing/graph.ts'
import { GraphClient } from '../../cli/graph-client.ts'
import { register } from '../../cli/marketplace.ts'
import { axe, PHONE, signedIn, STACK_TIMEOUT_MS, TEST_TIMEOUT_MS } from '../testing/browser.ts'
import { startWebStack, type WebStack } from '../testing/stack.ts'

jest.setTimeout(TEST_TIMEOUT_MS)

let stack: WebStack

beforeAll(async () => { stack = await startWebStack() }, STACK_TIMEOUT_MS)
afterAll(async () => { await stack?.[Symbol.asyncDispose]() }, STACK_TIMEOUT_MS)

describe('the page of an organization', () => {
  it('invites somebody, who accepts, and changes and ends what they may', async () => {
    const owner = await stack.graph.buyer({ legalName: 'Adé Trading' })
    const colleague = { email: 'bola@example.com', password: PASSWORD, name: 'Bola Adé' }
    await register(stack.graph.anonymous, colleague)
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, owner, '/organization')

    await page.getByRole('button', { name: 'Invite' }).click()
    await page.getByRole('dialog').getByLabel('E-mail address').fill(colleague.email)
    await page.getByRole('dialog').getByLabel('Role').selectOption('APPROVER')
    expect(await axe(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Invite' }).click()
    const code = await page.getByRole('dialog').getByLabel('Invitation code').inputValue()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()

    await using theirs = await stack.openApp()
    await signedIn(theirs, colleague, '/organization')
    await theirs.page.getByRole('heading', { name: 'You act for no organization' }).waitFor()
    await theirs.page.getByRole('button', { name: 'I have an invitation' }).click()
    await theirs.page.getByLabel('Invitation code').fill('wrong')
    await theirs.page.getByRole('button', { name: 'Accept' }).click()
    await theirs.page.getByText('This code is wrong, used or too old.').waitFor()
    await theirs.page.getByLabel('Invitation code').fill(code)
    await theirs.page.getByRole('button', { name: 'Accept' }).click()
    await theirs.page.getByText('You may act for one more organization now', { exact: false }).waitFor()

    await page.reload()
    const row = page.getByRole('row').filter({ hasText: 'Bola Adé' })
    await row.getByLabel('Role of Bola Adé').selectOption('BUYER')
    await page.reload()
    await row.waitFor()
    expect(await row.getByLabel('Role of Bola Adé').inputValue()).toBe('BUYER')
    expect(await axe(page)).toEqual([])
    await row.getByRole('button', { name: 'Remove Bola Adé' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await row.waitFor({ state: 'detached' })

    await page.getByRole('button', { name: /^Remove / }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click()
    await page.getByText('The last owner cannot go.').waitFor()
    expect([app.complaints, theirs.complaints]).toEqual([[], []])
  })

  it('keeps addresses', async () => {
    const owner = await stack.graph.buyer()
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, owner, '/organization?part=addresses')

    await page.getByRole('button', { name: 'Add an address' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name of the address').fill('Harbour')
    await dialog.getByLabel('Recipient').fill('Receiving')
    await dialog.getByLabel('Street and number').fill('1 Harbour Road')
    await dialog.getByLabel('City').fill('Lagos')
    await dialog.getByLabel('Country').selectOption('NG')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'Change Harbour' }).click()
    await dialog.getByLabel('City').fill('Apapa')
    await dialog.getByRole('button', { name: 'Save' }).click()

    await page.getByRole('listitem').filter({ hasText: 'Harbour' }).getByText('Apapa').waitFor()
    expect(await page.getByRole('listitem').filter({ hasText: 'Harbour' }).count()).toBe(1)
    expect(await axe(page)).toEqual([])
  })

  it('makes an API key whose secret works and is shown once, replaces it and ends it', async () => {
    const owner = await stack.graph.buyer()
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, owner, '/organization?part=keys')
    const dialog = page.getByRole('dialog')
    const works = async (apiKey: string) => (await new GraphClient({ url: stack.graph.stack.router.url }).as({ apiKey }).request('{ viewer { kind } }')).viewer.kind === 'API_KEY'

    await page.getByRole('button', { name: 'Make a key' }).click()
    await dialog.getByLabel('Name of the key').fill('Warehouse')
    await dialog.getByLabel('orders:read').check()
    expect(await axe(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Make a key' }).click()
    const first = await dialog.getByLabel('Secret').inputValue()
    expect(await works(first)).toBe(true)
    await dialog.getByRole('button', { name: 'Close' }).click()

    await page.getByRole('button', { name: 'New secret of Warehouse' }).click()
    await dialog.getByRole('button', { name: 'New secret' }).click()
    const second = await dialog.getByLabel('Secret').inputValue()
    expect([second === first, await works(second)]).toEqual([false, true])
    await dialog.getByRole('button', { name: 'Close' }).click()
    expect(await page.locator('body').innerText()).not.toContain(second)

    await page.getByRole('button', { name: 'End Warehouse' }).click()
    await dialog.getByRole('button', { name: 'End' }).click()
    await page.getByRole('row').filter({ hasText: 'Warehouse' }).getByText('Ended').waitFor()
    expect(await axe(page)).toEqual([])
    expect(app.complaints).toEqual([])
  })

  it('has nothing for axe to complain of on a phone, in the dark, in Arabic', async () => {
    const owner = await stack.graph.buyer()
    await using app = await stack.openApp({ locale: 'ar', colorScheme: 'dark', viewport: PHONE })
    for (const part of ['members', 'addresses', 'keys']) {
      await signedIn(app, owner, `/organization?part=${part}`)
      await app.page.getByRole('tabpanel').waitFor()
      expect([part, await axe(app.page)]).toEqual([part, []])
      expect([part, await app.page.locator('html').evaluate((html: { scrollWidth: number }) => html.scrollWidth)]).toEqual([part, PHONE.width])
    }
    expect(app.complaints).toEqual([])
  })
})
