import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { GraphClient } from '../../cli/graph-client.ts'
import { axe, PHONE, signedIn, STACK_TIMEOUT_MS, TEST_TIMEOUT_MS } from '../testing/browser.ts'
import { startWebStack, type WebStack } from '../testing/stack.ts'

jest.setTimeout(TEST_TIMEOUT_MS)

let stack: WebStack

beforeAll(async () => { stack = await startWebStack() }, STACK_TIMEOUT_MS)
afterAll(async () => { await stack?.[Symbol.asyncDispose]() }, STACK_TIMEOUT_MS)

describe('the page of an organization', () => {
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

  it('says why the last owner cannot leave', async () => {
    const owner = await stack.graph.buyer()
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, owner, '/organization')

    await page.getByRole('button', { name: 'Leave' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click()

    expect(await page.getByRole('dialog').getByRole('alert').innerText()).toBe('The last owner cannot go.')
    expect(await axe(page)).toEqual([])
  })

  it('has nothing for axe to complain of on a phone, in the dark, in Arabic', async () => {
    const owner = await stack.graph.buyer()
    await using app = await stack.openApp({ locale: 'ar', colorScheme: 'dark', viewport: PHONE })
    await signedIn(app, owner)
    for (const part of ['members', 'addresses', 'keys']) {
      await app.open(`/organization?part=${part}`)
      await app.page.getByRole('tabpanel').waitFor()
      expect([part, await axe(app.page)]).toEqual([part, []])
      expect([part, await app.page.locator('html').evaluate((html: { scrollWidth: number }) => html.scrollWidth)]).toEqual([part, PHONE.width])
    }
    expect(app.complaints).toEqual([])
  })
})
