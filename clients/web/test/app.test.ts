import { readdir, readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { ensureWebBuild } from '../server/build.ts'
import { axe, PHONE, signedIn, STACK_TIMEOUT_MS, TEST_TIMEOUT_MS } from '../testing/browser.ts'
import { startWebStack, type WebStack } from '../testing/stack.ts'

jest.setTimeout(TEST_TIMEOUT_MS)

let stack: WebStack
let buyer: Awaited<ReturnType<WebStack['graph']['buyer']>>
let orderNumber: string

beforeAll(async () => {
  stack = await startWebStack()
  const vendor = await stack.graph.vendor({ legalName: 'Lone Star Cycles' })
  const { offerId } = await vendor.sells({ price: 123_456 })
  buyer = await stack.graph.buyer({ legalName: 'Adé Trading' })
  const group = await buyer.buys([{ offerId, quantity: 2 }])
  orderNumber = group.orders[0].number
  await stack.graph.settle()
}, STACK_TIMEOUT_MS)

afterAll(async () => { await stack?.[Symbol.asyncDispose]() }, STACK_TIMEOUT_MS)

describe('signing in', () => {
  it('leads a stranger by way of the sign-in page to their orders, and stays through a reload', async () => {
    await using app = await stack.openApp({ path: '/orders' })
    const { page } = app
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()

    await page.getByLabel('E-mail address').fill(buyer.email)
    await page.getByLabel('Password').fill('correct horse battery staple')
    await page.locator('form').getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('rowheader', { name: orderNumber }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/app/orders')

    await page.reload()
    await page.getByRole('rowheader', { name: orderNumber }).waitFor()
    expect(await page.locator('tbody').innerText()).toContain('Lone Star Cycles')
    expect(app.complaints).toEqual([])
  })

  it('says that the address or the password is wrong, and keeps what was typed', async () => {
    await using app = await stack.openApp({ path: '/sign-in' })
    const { page } = app

    await page.getByLabel('E-mail address').fill(buyer.email)
    await page.getByLabel('Password').fill('not it')
    await page.locator('form').getByRole('button', { name: 'Sign in' }).click()

    expect(await page.getByRole('alert').innerText()).toBe('The e-mail address or the password is wrong.')
    expect(await page.getByLabel('E-mail address').inputValue()).toBe(buyer.email)
  })

  it('keeps the refresh token where no script reads it and the access token nowhere', async () => {
    await using app = await stack.openApp()
    await signedIn(app, buyer)

    const [cookie] = await app.context.cookies(`${stack.url}/session`)
    expect(cookie).toMatchObject({ name: 'broxiva_refresh', httpOnly: true, sameSite: 'Strict', path: '/app/session' })
    expect(await app.context.cookies(stack.url)).toEqual([])
    const { origins } = await app.context.storageState()
    expect(JSON.stringify(origins)).not.toMatch(/eyJ|accessToken/)
  })

  it('signs out in every tab', async () => {
    await using app = await stack.openApp()
    await signedIn(app, buyer)
    const second = await app.context.newPage()
    await second.goto(`${stack.url}/orders`)
    await second.getByRole('rowheader', { name: orderNumber }).waitFor()

    await app.page.locator('header summary').click()
    await app.page.getByRole('button', { name: 'Sign out', exact: true }).click()

    await second.getByRole('link', { name: 'Sign in' }).waitFor()
    await app.page.getByRole('heading', { name: /whole cost in sight/ }).waitFor()
    expect((await app.context.cookies(`${stack.url}/session`))).toEqual([])
  })
})

describe('the app for everybody', () => {
  it('is read from right to left in Arabic', async () => {
    await using app = await stack.openApp({ locale: 'ar-EG' })

    await app.page.getByRole('link', { name: 'تسجيل الدخول' }).first().waitFor()

    expect(await app.page.locator('html').getAttribute('dir')).toBe('rtl')
  })

  it.each([['light', 'en'], ['dark', 'ar']] as const)('has nothing for axe to complain of on any page (%s, %s)', async (colorScheme, locale) => {
    await using app = await stack.openApp({ colorScheme, locale, viewport: PHONE })
    const found: Record<string, string[]> = {}
    const look = async (name: string) => {
      await app.page.locator('h1').waitFor()
      await app.page.locator('.bx-skeleton').first().waitFor({ state: 'detached' })
      found[name] = await axe(app.page)
    }
    await look('welcome')
    await app.open('/sign-in')
    await look('sign in')
    await app.open('/no/such/page')
    await look('not found')
    await signedIn(app, buyer)
    await look('desk')
    await app.open('/orders')
    await look('orders')

    expect(found).toEqual({ 'welcome': [], 'sign in': [], 'not found': [], 'desk': [], 'orders': [] })
    expect(app.complaints).toEqual([])
  })
})

describe('the files of the app', () => {
  it('come to less than 200 kB of script, compressed, for a first visit of any page in any language', async () => {
    const folder = await ensureWebBuild()
    const manifest = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8')) as Record<string, { file: string; imports?: string[] }>
    const routes = await readFile(new URL('../src/app/routes.tsx', import.meta.url), 'utf8')
    const pages = [...routes.matchAll(/import\('\.\.\/(pages\/[^']+)'\)/g)].map(([, page]) => `src/${page}`)
    const filesOf = (names: readonly string[], files = new Set<string>()): Set<string> => {
      for (const name of names) {
        const entry = manifest[name]
        if (!entry) throw new Error(`The build has no ${name}.`)
        if (!files.has(entry.file)) filesOf(entry.imports ?? [], files.add(entry.file))
      }
      return files
    }
    const sizeOf = async (file: string) => gzipSync(await readFile(`${folder}/${file}`)).length
    const sizes = new Map(await Promise.all(['boot.js', ...filesOf(Object.keys(manifest).filter((name) => /^index\.html$|^src\/(pages\/.*-page\.tsx|i18n\/languages\/.*)$/.test(name)))].map(async (file) => [file, await sizeOf(file)] as const)))

    const visits = pages.flatMap((page) => ['en', 'fr', 'de', 'ar', 'es', 'pt'].map((language) => {
      const files = ['boot.js', ...filesOf(['index.html', page, `src/i18n/languages/${language}.ts`])]
      return { page, language, bytes: files.reduce((sum, file) => sum + (sizes.get(file) ?? Infinity), 0) }
    }))

    expect(pages.length).toBeGreaterThan(13)
    expect(Math.min(...visits.map(({ bytes }) => bytes))).toBeGreaterThan(100_000)
    expect(visits.filter(({ bytes }) => bytes >= 200_000)).toEqual([])
  })

  it('are kept for good when they are named by their content, compressed, and the page is asked for each time', async () => {
    const page = await fetch(`${stack.url}/orders/whatever`)
    const html = await page.text()
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache'])
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';/)

    const [, script = ''] = /href="(\/app\/assets\/app-[^"]+\.js)"/.exec(html) ?? []
    const asset = await fetch(new URL(script, stack.url), { headers: { 'accept-encoding': 'br' } })
    expect([asset.headers.get('cache-control'), asset.headers.get('content-encoding')]).toEqual(['public, max-age=31536000, immutable', 'br'])
    expect((await fetch(`${stack.url}/assets/gone-12345.js`)).status).toBe(404)
  })
})

describe('a page on a slow line', () => {
  it('is named with it, in the language that the browser prefers', async () => {
    const manifest = JSON.parse(await readFile(`${await ensureWebBuild()}/manifest.json`, 'utf8')) as Record<string, { file: string }>
    const hinted = async (path: string, language: string) => {
      const link = (await fetch(`${stack.url}/${path}`, { headers: { 'accept-language': language } })).headers.get('link') ?? ''
      return [...link.matchAll(/<\/app\/(assets\/[^>]+\.js)>; rel=modulepreload/g)].map(([, file]) => file)
    }
    const filesOf = (...names: string[]) => names.map((name) => manifest[`src/${name}`]?.file)

    expect(await hinted('orders', 'ar-EG,ar;q=0.9,en;q=0.8')).toEqual(expect.arrayContaining(filesOf('i18n/languages/ar.ts', 'pages/orders/orders-page.tsx')))
    expect(await hinted('orders/ord_1', 'nl, de;q=0.5')).toEqual(expect.arrayContaining(filesOf('i18n/languages/de.ts', 'pages/order/order-page.tsx')))
    expect(await hinted('', '')).toEqual(expect.arrayContaining(filesOf('i18n/languages/en.ts', 'pages/home/home-page.tsx')))
    expect(await hinted('no/such/page', 'en')).toEqual(filesOf('i18n/languages/en.ts'))
  })

  it('asks for nothing that it did not need', async () => {
    await using app = await stack.openApp({ path: null })
    const warnings: string[] = []
    app.page.on('console', (message) => { if (message.text().includes('preload')) warnings.push(message.text()) })
    const asked: string[] = []
    app.page.on('request', (request) => asked.push(request.url()))
    await app.open('/catalogue')
    await app.page.getByRole('heading', { name: 'Catalogue', level: 1 }).waitFor()

    const scripts = asked.filter((url) => url.endsWith('.js'))
    expect(scripts.length).toBe(new Set(scripts).size)
    expect(warnings).toEqual([])
  })
})

describe('the messages', () => {
  it('say the same in every language', async () => {
    const web = new URL('../src/', import.meta.url)
    const areas = ['i18n', ...(await readdir(new URL('pages/', web))).map((page) => `pages/${page}`)]
    for (const area of areas) {
      const keysOf = async (locale: string) => Object.keys(JSON.parse(await readFile(new URL(`${area}/messages/${locale}.json`, web), 'utf8')) as object).toSorted()
      const english = await keysOf('en')
      for (const locale of ['fr', 'de', 'ar', 'es', 'pt']) expect([area, locale, await keysOf(locale)]).toEqual([area, locale, english])
    }
  })
})
