import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const manifest = z.record(z.string(), z.object({ file: z.string(), imports: z.array(z.string()).optional(), css: z.array(z.string()).optional() }))

const LANGUAGES = ['en', 'fr', 'de', 'ar', 'es', 'pt']

/** The first part of an address, and the page that is there (`src/app/routes.tsx`). */
const PAGES: Readonly<Record<string, string>> = {
  '': 'home/home-page', 'sign-in': 'sign-in/sign-in-page', catalogue: 'catalogue/catalogue-page', products: 'catalogue/product-page', cart: 'cart/cart-page', checkout: 'cart/checkout-page',
  orders: 'orders/orders-page', 'orders/': 'order/order-page', vendor: 'vendor-board/vendor-board-page', organization: 'organization/organization-page', desk: 'desk/desk-page',
  approvals: 'approvals/approvals-page', invitation: 'invitation/invitation-page', explorer: 'explorer/explorer-page',
}

/** What `Link` says of a page at this address (below `/app/`, without a slash in front) to who prefers these languages; undefined when there is nothing to say. */
export type LinkHints = (path: string, acceptLanguage: string | undefined) => string | undefined

/** Tells browsers, with the page, of the files that its code would ask for in the end: the words and the page itself. A round trip or two on a slow line. */
export async function readHints(folder: string): Promise<LinkHints> {
  const entries = manifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')))

  function filesOf(name: string, files = new Set<string>(), seen = new Set<string>()): Set<string> {
    const entry = entries[name]
    if (!entry || seen.has(name)) return files
    seen.add(name)
    for (const file of [entry.file, ...entry.css ?? []]) files.add(file)
    for (const imported of entry.imports ?? []) filesOf(imported, files, seen)
    return files
  }
  // The page names these itself.
  const known = filesOf('index.html')
  const hintsFor = (name: string) => [...filesOf(name)].filter((file) => !known.has(file)).map((file) => `</app/${file}>; ${file.endsWith('.css') ? 'rel=preload; as=style; crossorigin' : 'rel=modulepreload'}`)
  const pages = new Map(Object.entries(PAGES).map(([path, page]) => [path, hintsFor(`src/pages/${page}.tsx`)]))
  const words = new Map(LANGUAGES.map((language) => [language, hintsFor(`src/i18n/languages/${language}.ts`)]))

  return (path, acceptLanguage) => {
    const [head = '', ...rest] = path.split('/')
    const page = rest.length > 0 && pages.has(`${head}/`) ? `${head}/` : head
    return [...words.get(preferred(acceptLanguage)) ?? [], ...pages.get(page) ?? []].join(', ') || undefined
  }
}

/** As the page itself chooses, who has not chosen in the page: browsers list their languages by preference. */
function preferred(acceptLanguage = ''): string {
  return acceptLanguage.slice(0, 1_000).split(',').map((range) => range.trim().toLowerCase().split(/[-;]/)[0] ?? '').find((language) => LANGUAGES.includes(language)) ?? 'en'
}
