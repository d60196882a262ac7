import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { defaultAccountsFile, readDemoAccounts } from '../../cli/demo-accounts.ts'
import { GraphClient, type Answer } from '../../cli/graph-client.ts'
import { buy, createdOrExisting, createOrganization, register, signIn } from '../../cli/marketplace.ts'
import { mutate } from '../../cli/mutate.ts'
import { DESKTOP, PHONE, signedIn, startBrowser, type AppPage, type PageOptions } from '../testing/browser.ts'

/** Pictures of the app on the demo data: `npm run screenshots`, while `npm start` runs. With names, only those. */

type Role = 'buyer' | 'vendor' | 'admin' | 'officer'

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
  { name: 'web-invitation', path: '/invitation' },
  { name: 'web-home', path: '/', as: 'buyer' },
  { name: 'web-catalogue', path: '/catalogue', as: 'buyer' },
  { name: 'web-product', path: '/', as: 'buyer', prepare: toProduct },
  { name: 'web-cart', path: '/', as: 'buyer', prepare: toCart },
  { name: 'web-checkout', path: '/', as: 'buyer', prepare: toCheckout },
  { name: 'web-purchase', path: '/', as: 'buyer', prepare: toPurchase },
  { name: 'web-orders', path: '/orders', as: 'buyer' },
  { name: 'web-order', path: '/orders', as: 'buyer', prepare: toOrder },
  { name: 'web-approvals', path: '/approvals', as: 'buyer' },
  { name: 'web-vendor-board', path: '/vendor', as: 'vendor' },
  { name: 'web-organization', path: '/organization', as: 'buyer' },
  { name: 'web-addresses', path: '/organization?part=addresses', as: 'buyer' },
  { name: 'web-api-keys', path: '/organization?part=keys', as: 'buyer' },
  { name: 'web-desk', path: '/desk?part=vendors', as: 'admin' },
  { name: 'web-held-orders', path: '/desk', as: 'officer' },
  { name: 'web-dead-letters', path: '/desk?part=letters', as: 'admin' },
  { name: 'web-explorer', path: '/explorer', as: 'admin', prepare: toAnswer },
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

async function toAnswer({ page }: AppPage): Promise<void> {
  await page.locator('.view-line').first().waitFor()
  await page.locator('.graphiql-execute-button').click()
  await page.locator('.graphiql-response .view-line').nth(2).waitFor()
}

/** What the demo data has none of: a purchase that waits for approval, one that compliance holds, somebody who applies to sell, addresses. Once, however often pictures are taken. */
async function prepareDemoData(): Promise<void> {
  const { buyer, purchaser, vendors: [vendor] = [], admin } = accounts
  if (!buyer || !purchaser || !vendor) throw new Error('The demo data is not complete.')
  await using graph = new GraphClient({ url })
  const { vendor: { offers } } = await graph.request('query ($id: ID!) { vendor(id: $id) { offers(first: 20) { nodes { id availableQuantity minOrderQuantity } } } }', { id: vendor.vendorId })
  const offer = (offers.nodes as Answer[]).find(({ availableQuantity, minOrderQuantity }) => availableQuantity >= 20 * minOrderQuantity)
  if (!offer) throw new Error('The vendor of the demo data has nothing left.')

  await using asPurchaser = await signIn(graph, purchaser, purchaser.organizationId)
  await buy(asPurchaser, { lines: [{ offerId: offer.id, quantity: 10 * offer.minOrderQuantity }], key: 'screenshots' })
  await using asHeld = await newcomer(graph, { email: 'screenshots-held@demo.broxiva.example', name: 'Sade Black', legalName: 'Blackwater Shadow Trading', capability: 'BUYER' })
  await buy(asHeld.client, { lines: [{ offerId: offer.id, quantity: offer.minOrderQuantity }], key: 'screenshots' })

  await using applicant = await newcomer(graph, { email: 'screenshots-applicant@demo.broxiva.example', name: 'Ines Campos', legalName: 'Pampa Bikes', capability: 'VENDOR' })
  await using asAdmin = await signIn(graph, admin)
  await createdOrExisting(() => mutate(asAdmin, 'vendorApply', { organizationId: applicant.organizationId, displayName: 'Pampa Bikes', idempotencyKey: 'screenshots' }, 'vendor { id }').then(({ vendor: { id } }) => id as string))

  await using asBuyer = await signIn(graph, buyer, buyer.organizationId)
  for (const [kind, label, line1] of [['SHIPPING', 'Apapa warehouse', '14 Harbour Road'], ['BILLING', 'Head office', '3 Marina']]) {
    await mutate(asBuyer, 'addressUpsert', { organizationId: buyer.organizationId, kind, label, address: { recipient: 'Adé Trading Ltd', line1, city: 'Lagos', countryCode: 'NG' }, idempotencyKey: `screenshots-${kind}` }, 'address { id }')
  }
}

async function newcomer(graph: GraphClient, { email, name, legalName, capability }: { email: string; name: string; legalName: string; capability: 'BUYER' | 'VENDOR' }): Promise<{ client: GraphClient; organizationId: string } & AsyncDisposable> {
  const person = { email, name, password: `${accounts.admin.password}-${capability}` }
  await register(graph, person)
  await using stranger = await signIn(graph, person)
  const organizationId = await createOrganization(stranger, { legalName, countryCode: 'NG', registrationNumber: `screenshots-${capability}`, capabilities: [capability] })
  const client = await signIn(graph, person, organizationId)
  return { client, organizationId, [Symbol.asyncDispose]: () => client[Symbol.asyncDispose]() }
}

const FOLDER = process.env['BROXIVA_SCREENSHOTS'] ?? fileURLToPath(new URL('../../../docs/screenshots/', import.meta.url))

const { url, accounts } = await readDemoAccounts(defaultAccountsFile())
const people = { buyer: accounts.buyer, vendor: accounts.vendors?.[0], admin: accounts.admin, officer: accounts.officer }
const wanted = new Set(process.argv.slice(2))
await mkdir(FOLDER, { recursive: true })
await prepareDemoData()
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
