import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { findChromium } from './chromium.ts'

export const DESKTOP = { width: 1280, height: 800 }
export const PHONE = { width: 390, height: 844 }

/** Of everybody in a test's graph. */
const TEST_PASSWORD = 'correct horse battery staple'

/** For a machine that has other things to do. */
const PATIENCE_MS = 90_000
/** `jest.setTimeout(TEST_TIMEOUT_MS)` at the head of a test file. */
export const TEST_TIMEOUT_MS = 300_000
/** Of the `beforeAll` that starts the stack. */
export const STACK_TIMEOUT_MS = 300_000

export interface PageOptions {
  readonly locale?: string
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  /** Where to begin, below `/app`; null begins nowhere yet. */
  readonly path?: string | null
  /** What the profile has from an earlier visit: cookies and what pages stored. */
  readonly state?: Awaited<ReturnType<BrowserContext['storageState']>>
  /** Without the worker that keeps files for the time without a network: a test's `page.route` then sees all that is asked for. */
  readonly serviceWorkers?: 'block'
}

/** One visitor's browser profile with one page of the app. */
export interface AppPage extends AsyncDisposable {
  readonly page: Page
  readonly context: BrowserContext
  /** What the console complained of and what the content security policy blocked, so far. */
  readonly complaints: readonly string[]
  /** Goes to an address below `/app`. */
  open(path: string): Promise<void>
}

/** A browser on an app that runs somewhere. */
export interface AppBrowser extends AsyncDisposable {
  /** Ends with `/app`. */
  readonly url: string
  /** The app as a stranger sees it. */
  openApp(options?: PageOptions): Promise<AppPage>
}

/** A headless Chromium for the app at `url`. */
export async function startBrowser(url: string): Promise<AppBrowser> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'], timeout: PATIENCE_MS })
  return { url, openApp: (options) => openApp(browser, url, options), [Symbol.asyncDispose]: () => browser.close() }
}

async function openApp(browser: Browser, url: string, { locale = 'en', viewport = DESKTOP, colorScheme = 'light', path = '/', state, serviceWorkers }: PageOptions = {}): Promise<AppPage> {
  const context = await browser.newContext({ locale, viewport, colorScheme, reducedMotion: 'reduce', timezoneId: 'UTC', ...state && { storageState: state }, ...serviceWorkers && { serviceWorkers } })
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`.trim()) })
  page.on('pageerror', (error) => complaints.push(String(error)))
  const open = async (to: string) => { await page.goto(`${url}${to}`, { waitUntil: 'domcontentloaded' }) }
  if (path !== null) await open(path)
  return { page, context, complaints, open, [Symbol.asyncDispose]: () => context.close() }
}

/** Signs in on the page that is there, and waits until the header knows who it is. */
export async function signedIn({ page, open }: AppPage, { email, password = TEST_PASSWORD }: { email: string; password?: string }, next = '/'): Promise<void> {
  await open(`/sign-in?next=${encodeURIComponent(next)}`)
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.locator('form button[type=submit]').click()
  await page.locator('header summary').waitFor()
}

/** What axe finds wrong by WCAG 2.1 A and AA, a line each: `expect(await axe(page)).toEqual([])`. Waits for a page's first heading. Rules named in `except` are not asked for. */
export async function axe(page: Page, { except = [] }: { except?: readonly string[] } = {}): Promise<string[]> {
  await page.locator('h1').first().waitFor()
  const { violations } = await new AxeBuilder({ page }).disableRules([...except]).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']).analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`))
}
