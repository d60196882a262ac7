import type { DemoAccounts } from '../../clients/cli/demo-accounts.ts'
import { formatDuration } from './process.ts'

/** The one block that tells a new user where everything is. */
export function banner({ url, wsUrl, accounts, dataDir, startedInMs, demo = 'npm run demo', web = false, more = [] }: {
  url: string
  wsUrl: string
  accounts: DemoAccounts | undefined
  dataDir: string
  startedInMs: number
  /** Whether the web app is served beside the graph. */
  web?: boolean
  /** The command that plays a purchase. */
  demo?: string
  /** Rows below the addresses. */
  more?: readonly (readonly [label: string, text: string])[]
}): string {
  const origin = new URL('/', url).href
  const rows: (readonly [string, string])[] = [
    ...web ? [['App', `${origin}app/`] as const] : [],
    ['Graph', `${url}  (WebSocket: ${wsUrl})`],
    ['Explorer', origin],
    ['Health', `${origin}health/live  ${origin}health/ready`],
    ['Data', dataDir],
    ...more,
  ]
  const people = accounts?.accounts
  if (people) {
    rows.push(['', ''])
    if (people.buyer) rows.push(['Buyer', `${people.buyer.email}  ${people.buyer.password}`])
    const [vendor] = people.vendors ?? []
    if (vendor) rows.push(['Vendor', `${vendor.email}  ${vendor.password}`])
    rows.push(['Admin', `${people.admin.email}  ${people.admin.password}`])
    if (people.partner) rows.push(['Partner', `x-api-key: ${people.partner.apiKey}`])
    rows.push(['', ''], ['Try', `${demo}  plays one purchase from the cart to the payout`])
  }
  const width = Math.max(...rows.map(([label]) => label.length))
  const lines = rows.map(([label, text]) => `  ${label.padEnd(width)}  ${text}`.trimEnd())
  return ['', `Broxiva is ready (${formatDuration(startedInMs)}). Ctrl-C stops it.`, '', ...lines, ''].join('\n')
}
