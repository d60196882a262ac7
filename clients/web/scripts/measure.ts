import { randomUUID } from 'node:crypto'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { defaultAccountsFile, readDemoAccounts } from '../../cli/demo-accounts.ts'
import { GraphClient } from '../../cli/graph-client.ts'
import { buy, signIn } from '../../cli/marketplace.ts'
import { mutate } from '../../cli/mutate.ts'
import { DESKTOP, PHONE, signedIn, startBrowser } from '../testing/browser.ts'

// `npm run measure:web`: how soon a first visit of the built app shows something (first contentful paint) and what it is about (largest contentful paint), as Chromium's own observers
// say, on lines that its network emulation makes slow and with a processor that it slows down as Lighthouse does for a phone. While `npm start` runs; `--line NAME` and `--page NAME` measure one.

interface Line {
  readonly name: string
  /** Added to each request. */
  readonly latencyMs: number
  readonly downKbit: number
  readonly upKbit: number
  readonly isTarget: boolean
}

const LINES: readonly Line[] = [
  // What Lighthouse calls slow 4G, before it stretches it for DevTools.
  { name: '4G: 150 ms, 1.6 Mbit/s', latencyMs: 150, downKbit: 1_600, upKbit: 750, isTarget: true },
  // The presets of DevTools.
  { name: 'DevTools “Fast 4G”: 165 ms, 8.1 Mbit/s', latencyMs: 165, downKbit: 8_100, upKbit: 1_350, isTarget: true },
  { name: 'DevTools “Slow 4G”: 562 ms, 1.44 Mbit/s', latencyMs: 562.5, downKbit: 1_440, upKbit: 675, isTarget: false },
]
const FCP_TARGET_MS = 1_500
const LCP_TARGET_MS = 2_500
const OBSERVE = `
  globalThis.paints = { fcp: 0, lcp: 0, what: '' }
  new PerformanceObserver((list) => { for (const entry of list.getEntriesByName('first-contentful-paint')) paints.fcp = entry.startTime }).observe({ type: 'paint', buffered: true })
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) { paints.lcp = entry.startTime; paints.what = entry.element?.tagName ?? '' } }).observe({ type: 'largest-contentful-paint', buffered: true })
`

const { values: { runs, cpu, desktop, line: onlyLine, page: onlyPage } } = parseArgs({ options: { runs: { type: 'string', default: '5' }, cpu: { type: 'string', default: '4' }, desktop: { type: 'boolean', default: false }, line: { type: 'string', default: '' }, page: { type: 'string' } } })

interface Person {
  readonly email: string
  readonly password: string
}

type Role = 'buyer' | 'vendor' | 'admin'
type State = Awaited<ReturnType<import('playwright-core').BrowserContext['storageState']>>

const { url, accounts: { buyer, vendors: [vendor] = [], admin } } = await readDemoAccounts(defaultAccountsFile())
if (!buyer || !vendor) throw new Error('The demo data has a buyer and a vendor.')
await using browser = await startBrowser(new URL('/app', url).href)

const { productId, orderId, checkoutId } = await somethingBought(buyer)
const PAGES: readonly (readonly [name: string, path: string, as?: Role])[] = [
  ['home', '/'], ['sign-in', '/sign-in'], ['invitation', '/invitation'], ['catalogue', '/catalogue'], ['product', `/products/${productId}`],
  ['home, signed in', '/', 'buyer'], ['cart', '/cart', 'buyer'], ['checkout', `/checkout/${checkoutId}`, 'buyer'], ['orders', '/orders', 'buyer'], ['order', `/orders/${orderId}`, 'buyer'],
  ['approvals', '/approvals', 'buyer'], ['organization', '/organization', 'buyer'], ['vendor board', '/vendor', 'vendor'], ['desk', '/desk?part=vendors', 'admin'],
]
const states = { buyer: await signedInState(buyer), vendor: await signedInState(vendor), admin: await signedInState(admin) }
say(`${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}; ${runs} first visits each, median; CPU slowed ${cpu} times\n`)
say('| line | page | FCP | LCP | |\n| --- | --- | --- | --- | --- |')
let missed = 0
for (const line of LINES.filter(({ name }) => name.includes(onlyLine))) {
  for (const [page, path, as] of PAGES.filter(([name]) => onlyPage === undefined || name === onlyPage)) {
    const visits = []
    for (let run = 0; run < Number(runs); run++) visits.push(await visit(line, path, as))
    const [fcp, lcp] = [median(visits.map((each) => each.fcp)), median(visits.map((each) => each.lcp))]
    const isMissed = fcp >= FCP_TARGET_MS || lcp >= LCP_TARGET_MS
    if (isMissed && line.isTarget) missed++
    say(`| ${line.name} | ${page} | ${seconds(fcp)} | ${seconds(lcp)} | ${isMissed ? line.isTarget ? 'over the target' : 'over' : 'ok'} |`)
  }
}
process.exitCode = missed > 0 ? 1 : 0

/** A browser profile that was never here, or has the session alone. */
async function visit({ latencyMs, downKbit, upKbit }: Line, path: string, as: Role | undefined): Promise<{ fcp: number; lcp: number }> {
  await using app = await browser.openApp({ viewport: desktop ? DESKTOP : PHONE, path: null, state: as && states[as] })
  const { page, context } = app
  await page.addInitScript({ content: OBSERVE })
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: latencyMs, downloadThroughput: downKbit * 1_000 / 8, uploadThroughput: upKbit * 1_000 / 8 })
  if (cpu !== '1') await cdp.send('Emulation.setCPUThrottlingRate', { rate: Number(cpu) })
  await app.open(path)
  await page.locator('h1').waitFor()
  await page.locator('.bx-skeleton').first().waitFor({ state: 'detached' })
  // The observers are told after the frame in which it was painted.
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))))')
  const paints = await page.evaluate('paints') as { fcp: number; lcp: number }
  // A refresh token works once.
  if (as) states[as] = await context.storageState()
  return paints
}

async function signedInState(person: Person): Promise<State> {
  await using app = await browser.openApp({ path: '/sign-in' })
  await signedIn(app, person, '/')
  return await app.context.storageState()
}

async function somethingBought(person: Person & { organizationId: string }): Promise<{ productId: string; orderId: string; checkoutId: string }> {
  await using graph = new GraphClient({ url })
  await using asBuyer = await signIn(graph, person, person.organizationId)
  const { searchOffers: { nodes: [offer] } } = await asBuyer.request('{ searchOffers(first: 1) { nodes { id minOrderQuantity product { id } } } }')
  const key = `measure-${randomUUID()}`
  const line = { offerId: offer.id, quantity: offer.minOrderQuantity }
  const { orders: [order] } = await buy(asBuyer, { lines: [line], key })
  await mutate(asBuyer, 'cartLineAdd', { ...line, idempotencyKey: `${key}-cart` }, 'cart { id }')
  const shipTo = { recipient: 'Receiving', line1: '1 Harbour Road', city: 'Lagos', countryCode: 'NG' }
  const { checkout } = await mutate(asBuyer, 'checkoutStart', { shipTo, incoterm: 'DAP', idempotencyKey: `${key}-checkout` }, 'checkout { id }')
  return { productId: offer.product.id, orderId: order.id, checkoutId: checkout.id }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`
}
