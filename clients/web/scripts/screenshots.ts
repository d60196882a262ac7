import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { defaultAccountsFile, readDemoAccounts } from '../../cli/demo-accounts.ts'
import { DESKTOP, PHONE, signedIn, startBrowser, type AppPage, type PageOptions } from '../testing/browser.ts'

/** Pictures of the app on the demo data: `npm run screenshots`, while `npm start` runs. With names, only those. */

type Role = 'buyer' | 'vendor' | 'admin'

interface Shot extends Omit<PageOptions, 'path'> {
  readonly path?: string
  readonly name: string
  /** A stranger without. */
  readonly as?: Role
  /** Before the picture is taken. */
  readonly prepare?: (app: AppPage) => Promise<void>
}

/** Each at the width of a desk and of a phone. */
const PAGES: readonly Omit<Shot, 'viewport'>[] = [
  { name: 'web-welcome', path: '/' },
  { name: 'web-sign-in', path: '/sign-in' },
  { name: 'web-home', path: '/', as: 'buyer' },
  { name: 'web-catalogue', path: '/catalogue', as: 'buyer' },
  { name: 'web-product', path: '/', as: 'buyer', prepare: toProduct },
  { name: 'web-cart', path: '/', as: 'buyer', prepare: toCart },
  { name: 'web-checkout', path: '/', as: 'buyer', prepare: toCheckout },
  { name: 'web-purchase', path: '/', as: 'buyer', prepare: toPurchase },
  { name: 'web-orders', path: '/orders', as: 'buyer' },
  { name: 'web-order', path: '/orders', as: 'buyer', prepare: toOrder },
  { name: 'web-vendor-board', path: '/vendor', as: 'vendor' },
  { name: 'web-organization', path: '/organization', as: 'buyer' },
  { name: 'web-desk', path: '/desk?part=vendors', as: 'admin' },
]

const SHOTS: readonly Shot[] = [
  ...PAGES.flatMap((page) => [page, { ...page, name: `${page.name}-phone`, viewport: PHONE }]),
  { name: 'web-product-dark', path: '/', as: 'buyer', colorScheme: 'dark', prepare: toProduct },
  { name: 'web-vendor-board-dark', path: '/vendor', as: 'vendor', colorScheme: 'dark' },
  { name: 'web-cart-phone-arabic', path: '/', as: 'buyer', locale: 'ar', viewport: PHONE, prepare: toCart },
  { name: 'web-order-phone-arabic-dark', path: '/orders', as: 'buyer', locale: 'ar', colorScheme: 'dark', viewport: PHONE, prepare: toOrder },
]

async function toProduct({ page, open }: AppPage): Promise<void> {
  await open('/catalogue')
  await page.locator('article h2 a').first().click()
  await page.locator('ol > li').first().waitFor()
}

async function toCart(app: AppPage): Promise<void> {
  await toProduct(app)
  await app.page.locator('ol > li form button').first().click()
  await app.page.locator('.bx-toast').waitFor()
  await app.open('/cart')
  await app.page.locator('.bx-legend').waitFor()
}

async function toCheckout(app: AppPage): Promise<void> {
  await toCart(app)
  const { page } = app
  await page.locator('input[name=line1]').fill('14 Broad Street')
  await page.locator('input[name=city]').fill('Lagos')
  await page.locator('main button[data-kind=primary]').last().click()
  await page.waitForURL('**/checkout/**')
}

async function toPurchase(app: AppPage): Promise<void> {
  await toCheckout(app)
  const { page } = app
  await page.locator('form button[type=submit]').click()
  await page.locator('tbody th a').first().waitFor()
}

async function toOrder({ page }: AppPage): Promise<void> {
  await page.locator('tbody th a').first().click()
  await page.locator('h1 ~ *').first().waitFor()
  await page.locator('ol li').first().waitFor()
}

const FOLDER = process.env['BROXIVA_SCREENSHOTS'] ?? fileURLToPath(new URL('../../../docs/screenshots/', import.meta.url))

const { url, accounts } = await readDemoAccounts(defaultAccountsFile())
const people = { buyer: accounts.buyer, vendor: accounts.vendors?.at(-1), admin: accounts.admin }
const wanted = new Set(process.argv.slice(2))
await mkdir(FOLDER, { recursive: true })
await using browser = await startBrowser(new URL('/app', url).href)

for (const { name, as, path = '/', prepare, ...options } of SHOTS) {
  if (wanted.size > 0 && !wanted.has(name)) continue
  await using app = await browser.openApp({ viewport: DESKTOP, ...options, path: as ? '/sign-in' : path })
  const person = as && people[as]
  if (as && !person) throw new Error(`The demo data has no ${as}.`)
  if (person) await signedIn(app, person, path)
  await prepare?.(app)
  await app.page.locator('h1').waitFor()
  await app.page.locator('.bx-skeleton, .bx-progress').first().waitFor({ state: 'detached' })
  if (await app.page.locator('.bx-live').count() > 0) await app.page.locator('.bx-live[data-status=live]').waitFor()
  await app.page.screenshot({ path: `${FOLDER.replace(/\/$/, '')}/${name}.png` })
  process.stdout.write(`${name}.png\n`)
}
