import { randomBytes } from 'node:crypto'
import type { Ports, Presence } from '../src/ports/ports.ts'
import { inMemory, noPush } from '../src/ports/ports.ts'

export interface Person { readonly email: string; readonly password: string }

/** The product as `npm start` runs it, and its demo people. */
export interface TestGraph {
  readonly url: string
  /** Of what stands where Expo's push service does. */
  readonly pushUrl: string
  readonly accounts: {
    readonly admin: Person
    readonly buyer: Person & { readonly organizationId: string }
    readonly vendors: readonly (Person & { readonly organizationId: string; readonly vendorId: string; readonly name: string })[]
    readonly carrier: { readonly apiKey: string }
    readonly agent: Person
  }
}

export const graph = JSON.parse(process.env['BROXIVA_TEST_GRAPH'] ?? '{}') as TestGraph

/** Node's own: the test environment puts the phone's in their place. */
export const { fetch: networkFetch, WebSocket: NetworkSocket } = globalThis.network

// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = any

/** Asks the graph beside the app, as somebody else. */
export async function ask(headers: Record<string, string>, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await networkFetch(graph.url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', ...headers }, body: JSON.stringify({ query, variables }) })
  const { data, errors } = await response.json() as Answer
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

/** Another subgraph has not heard of a new row yet. */
const NOT_YET = /_NOT_READY$|^(ORGANIZATION|VENDOR)_NOT_FOUND$/

/** Sends a mutation, and waits a little for what other subgraphs have not heard of yet. */
export async function mutate(headers: Record<string, string>, name: string, input: Record<string, unknown>, selection: string): Promise<Answer> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  for (let attempt = 0; ; attempt += 1) {
    const { [name]: payload } = await ask(headers, `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code message } } }`, { input })
    if (payload.userErrors.length === 0) return payload
    if (attempt > 100 || !NOT_YET.test(payload.userErrors[0].code)) throw new Error(`${name}: ${JSON.stringify(payload.userErrors)}`)
    await new Promise((resolve) => { setTimeout(resolve, 100) })
  }
}

/** What was sent to a phone. */
export async function pushesTo(token: string): Promise<readonly { readonly title: string; readonly body: string; readonly data: unknown }[]> {
  const { data } = await (await networkFetch(graph.pushUrl)).json() as { data: readonly { readonly to: string; readonly title: string; readonly body: string; readonly data: unknown }[] }
  return data.filter(({ to }) => to === token).map(({ title, body, data: told }) => ({ title, body, data: told }))
}

let count = 0
export const newKey = (): string => `test:${process.pid}:${Date.now()}:${count += 1}`

export async function signIn({ email, password }: Person, organizationId?: string): Promise<Record<string, string>> {
  const { tokens } = await mutate({}, 'sessionCreate', { email, password, organizationId }, 'tokens { accessToken }')
  return { authorization: `Bearer ${tokens.accessToken}` }
}

export interface Buyer extends Person {
  readonly organizationId: string
  readonly headers: Record<string, string>
  /** Buys one piece of something that the vendor sells. */
  readonly buysFrom: (vendorId: string) => Promise<{ id: string; number: string }>
  /** Somebody of the same organization who may spend this much; as soon as orders knows it. */
  readonly colleague: (vendorId: string, spendingLimit: { amountMinor: string; currency: string }) => Promise<Buyer>
}

/** A buyer with an organization and a cart of their own. */
export async function aBuyer(): Promise<Buyer> {
  const person = await aPerson('Tolu Bello')
  const { organization } = await mutate(await signIn(person), 'organizationCreate', {
    legalName: 'Bello Imports Ltd', countryCode: 'NG', registrationNumber: newKey(), capabilities: ['BUYER'], idempotencyKey: newKey(),
  }, 'organization { id }')
  return asBuyer(person, organization.id)
}

async function aPerson(name: string): Promise<Person> {
  const person = { email: `${newKey().replaceAll(':', '-')}@example.com`, password: 'correct horse battery staple', name }
  await mutate({}, 'userRegister', { ...person, idempotencyKey: newKey() }, 'user { id }')
  return person
}

async function asBuyer(person: Person, organizationId: string): Promise<Buyer> {
  const headers = await signIn(person, organizationId)
  return {
    ...person,
    organizationId,
    headers,
    async buysFrom(vendorId) {
      const { checkoutId, key } = await checksOut(headers, vendorId)
      const { orderGroup } = await mutate(headers, 'checkoutComplete', { checkoutId, paymentMethodToken: 'tok_visa', idempotencyKey: key }, 'orderGroup { orders { id number } }')
      return orderGroup.orders[0]
    },
    async colleague(vendorId, spendingLimit) {
      const invited = await aPerson('Ada Obi')
      const { token } = await mutate(headers, 'membershipInvite', { organizationId, email: invited.email, role: 'BUYER', spendingLimit, idempotencyKey: newKey() }, 'token')
      await mutate(await signIn(invited), 'membershipAccept', { token, idempotencyKey: newKey() }, 'membership { id }')
      const colleague = await asBuyer(invited, organizationId)
      const { checkoutId } = await checksOut(colleague.headers, vendorId)
      await until('orders to know the limit', async () => {
        const { checkout } = await ask(colleague.headers, 'query ($id: ID!) { checkout(id: $id) { approvalReason } }', { id: checkoutId })
        return checkout.approvalReason !== null
      })
      return colleague
    },
  }
}

export interface BookedShipment {
  readonly id: string
  readonly trackingNumber: string
  readonly buyer: Buyer
}

/** A shipment that the demo's carrier is to fetch at the demo's vendor and to bring over a border. */
export async function aBookedShipment(): Promise<BookedShipment> {
  const [vendor] = graph.accounts.vendors
  if (!vendor) throw new Error('The demo data has a vendor.')
  const buyer = await aBuyer()
  const { id: orderId } = await buyer.buysFrom(vendor.vendorId)
  const seller = await signIn(vendor)
  await mutate(seller, 'orderAccept', { orderId, idempotencyKey: newKey() }, 'order { id }')
  let created: { readonly id: string; readonly missingDocuments: readonly string[] } | undefined
  await until('the papers of the shipment', async () => {
    const { order } = await ask(seller, 'query ($id: ID!) { order(id: $id) { shipments(first: 1) { nodes { id missingDocuments } } } }', { id: orderId })
    created = order.shipments.nodes[0]
    return created?.missingDocuments.length === 0
  })
  const { shipment } = await mutate(seller, 'shipmentBook', { shipmentId: created?.id, carrierCode: 'LOCAL', serviceCode: 'STANDARD', idempotencyKey: newKey() }, 'shipment { id trackingNumber }')
  return { ...shipment, buyer }
}

async function checksOut(headers: Record<string, string>, vendorId: string): Promise<{ checkoutId: string; key: string }> {
  const { vendor } = await ask(headers, 'query ($id: ID!) { vendor(id: $id) { offers(first: 50) { nodes { id availableQuantity minOrderQuantity } } } }', { id: vendorId })
  const offer = vendor.offers.nodes.find(({ availableQuantity, minOrderQuantity }: Answer) => availableQuantity >= minOrderQuantity)
  const key = newKey()
  await mutate(headers, 'cartLineAdd', { offerId: offer.id, quantity: offer.minOrderQuantity, idempotencyKey: key }, 'cart { id }')
  const { checkout } = await mutate(headers, 'checkoutStart', { shipTo: { recipient: 'Receiving, Bello Imports', line1: '14 Broad Street', city: 'Lagos', countryCode: 'NG' }, incoterm: 'DAP', idempotencyKey: key }, 'checkout { id }')
  return { checkoutId: checkout.id, key }
}

/** A phone in somebody's hand, on a network that does as it is told. */
export class TestPhone {
  readonly ports: Ports
  readonly #foreground = new Set<(isForeground: boolean) => void>()
  readonly #online = new Set<(isOnline: boolean) => void>()
  #isForeground = true
  /** Stands between the app and the graph. */
  network: (send: () => Promise<Response>) => Promise<Response>
  readonly sockets = new Set<WebSocket>()
  /** What it sent over sockets. */
  readonly said: string[] = []
  /** What becomes of a message on its way to the app. */
  hears: (text: string) => string = (text) => text
  /** What was asked, by operation name, whether it arrived or not; and with which input. */
  readonly asked: string[] = []
  /** Of each of them. */
  readonly traces: unknown[] = []
  readonly inputs: { readonly orderId?: string; readonly idempotencyKey?: string; readonly trackingNumber?: string; readonly status?: string; readonly occurredAt?: string }[] = []

  constructor(kept: Partial<Pick<Ports, 'storage' | 'secrets' | 'push'>> = {}, network: TestPhone['network'] = (send) => send()) {
    this.network = network
    const presence: Presence = {
      isForeground: () => this.#isForeground,
      onForeground: (listener) => { this.#foreground.add(listener); return () => { this.#foreground.delete(listener) } },
      onOnline: (listener) => { this.#online.add(listener); return () => { this.#online.delete(listener) } },
    }
    const { sockets, said } = this
    const hear = (text: string) => this.hears(text)
    class CountedSocket extends NetworkSocket {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols)
        sockets.add(this)
        Object.defineProperty(this, 'onmessage', {
          set: (listener: ((event: { readonly data: string }) => void) | null) => {
            this.addEventListener('message', ({ data }) => listener?.({ data: hear(String(data)) }))
          },
        })
        this.addEventListener('close', () => sockets.delete(this))
      }

      override send(data: Parameters<WebSocket['send']>[0]): void {
        said.push(String(data))
        super.send(data)
      }
    }
    this.ports = {
      graphUrl: graph.url,
      fetch: (input, init) => {
        const { query, variables } = JSON.parse(String(init?.body)) as { query: string; variables?: { input?: TestPhone['inputs'][number] } }
        this.asked.push(/(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '?')
        this.traces.push(new Headers(init?.headers).get('traceparent'))
        if (variables?.input) this.inputs.push(variables.input)
        return this.network(() => networkFetch(input as string, init))
      },
      webSocket: CountedSocket,
      storage: kept.storage ?? inMemory(),
      secrets: kept.secrets ?? inMemory(),
      newKey,
      randomBytes,
      presence,
      push: kept.push ?? noPush,
    }
  }

  goes(where: 'foreground' | 'background'): void {
    this.#isForeground = where === 'foreground'
    for (const listener of this.#foreground) listener(this.#isForeground)
  }

  isOnline(isOnline: boolean): void {
    for (const listener of this.#online) listener(isOnline)
  }
}

/** Looks again until it is so. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 90_000
  while (!await isSo()) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`)
    await new Promise((resolve) => { setTimeout(resolve, 50) })
  }
}
