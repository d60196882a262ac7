import { randomUUID } from 'node:crypto'
import { LocalProcess } from '../../../infra/local/testing/process.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import type { DemoAccounts } from '../../cli/demo-accounts.ts'
import { GraphClient, type Answer } from '../../cli/graph-client.ts'
import { buy, createOrganization, register, signIn } from '../../cli/marketplace.ts'
import { startBrowser, type AppBrowser } from './browser.ts'

/** Somebody with the password to sign in with. */
interface Person {
  readonly email: string
  readonly password: string
}

export interface DemoVendor extends Person {
  readonly vendorId: string
  readonly name: string
  /** Something that it has in stock. */
  readonly offer: { readonly id: string; readonly productId: string; readonly minOrderQuantity: number }
}

export interface NewBuyer extends Person {
  readonly client: GraphClient
  /** Buys the least that each vendor sells of its offer. */
  buys(from: readonly DemoVendor[]): Promise<Answer>
}

/** `npm start` as a user runs it, with its demo data, and a browser on the app that it serves. */
export interface LocalApp extends AppBrowser {
  readonly accounts: DemoAccounts['accounts']
  readonly vendors: readonly DemoVendor[]
  /** Somebody new, with an organization that buys. */
  buyer(options: { legalName: string }): Promise<NewBuyer>
}

/** For the proof that all of it works where a user has it; `startWebStack()` starts sooner and its graph can be looked into. */
export async function startLocalApp(): Promise<LocalApp> {
  await using started = new AsyncDisposableStack()
  const local = started.use(await LocalProcess.create())
  const { url, accounts } = await local.start()
  const graph = started.use(new GraphClient({ url }))
  const vendors = await Promise.all((accounts.vendors ?? []).map(async (vendor) => ({ ...vendor, offer: await anOfferOf(graph, vendor.vendorId) })))
  await waitFor('the app to be served', async () => (await fetch(new URL('/app/', url))).status === 200, { timeoutMs: 180_000 })
  const browser = started.use(await startBrowser(new URL('/app', url).href))
  const owned = started.move()

  return {
    url: browser.url,
    openApp: (options) => browser.openApp(options),
    accounts,
    vendors,
    async buyer({ legalName }) {
      const person = { email: `${randomUUID()}@example.com`, password: randomUUID(), name: legalName }
      await register(graph, person)
      const organizationId = await createOrganization(await signIn(graph, person), { legalName, countryCode: 'NG', registrationNumber: randomUUID().slice(0, 8), capabilities: ['BUYER'] })
      const client = owned.use(await signIn(graph, person, organizationId))
      return {
        ...person,
        client,
        buys: (from) => buy(client, { lines: from.map(({ offer }) => ({ offerId: offer.id, quantity: offer.minOrderQuantity })), key: randomUUID() }),
      }
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

async function anOfferOf(graph: GraphClient, id: string): Promise<DemoVendor['offer']> {
  const { vendor } = await graph.request('query ($id: ID!) { vendor(id: $id) { offers(first: 20) { nodes { id availableQuantity minOrderQuantity product { id } } } } }', { id })
  const offer = vendor.offers.nodes.find(({ availableQuantity, minOrderQuantity }: Answer) => availableQuantity >= 10 * minOrderQuantity)
  if (!offer) throw new Error('A vendor of the demo data has nothing to sell.')
  return { id: offer.id, productId: offer.product.id, minOrderQuantity: offer.minOrderQuantity }
}
