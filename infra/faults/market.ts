import { GraphClient, type Answer } from '../../clients/cli/graph-client.ts'
import { createOrganization, loadReferenceData, onboardVendor, register, setUpCarrier, signIn } from '../../clients/cli/marketplace.ts'
import { mutate } from '../../clients/cli/mutate.ts'
import { waitFor } from '../../subgraphs/kit/testing/wait-for.ts'
import { demoReferenceData } from '../local/reference-data.ts'
import { Caller, type CallerOptions } from './caller.ts'

export const CARRIER_CODE = 'LOCAL'
const BUYERS = 4
const VENDORS = 3
const PLENTY = 100_000
/** Few enough that buyers meet over them. */
const SCARCE = 6

/** The platform's own people, who must be there before the marketplace can be set up. */
export interface Staff {
  readonly admin: { readonly email: string; readonly password: string }
  readonly officer: { readonly email: string; readonly password: string }
}

export interface Offer {
  readonly offerId: string
  readonly locationId: string
  readonly scarce: boolean
}

export interface Vendor {
  readonly caller: Caller
  readonly vendorId: string
  readonly offers: readonly Offer[]
}

/** Who plays, each with an identity of its own, and what is on sale. */
export interface Market {
  readonly buyers: readonly Caller[]
  readonly vendors: readonly Vendor[]
  readonly carrier: Caller
  /** A buyer that only the drains use, so that nobody else waits behind its cart. */
  readonly bystander: Caller
}

/** Sets a small marketplace up over the public graph; every stock of it is in the client log. */
export async function setUpMarket(options: CallerOptions, staff: Staff, password: string): Promise<Market> {
  await using graph = new GraphClient({ url: options.url })
  const admin = await signIn(graph, staff.admin)
  await loadReferenceData(admin, await signIn(graph, staff.officer), demoReferenceData)

  async function member(name: string, capability: 'BUYER' | 'VENDOR' | 'CARRIER', countryCode: string) {
    const person = { email: `${name}@faults.example`, password, name }
    await register(graph, person)
    const organizationId = await createOrganization(await signIn(graph, person), { legalName: `${name} trading`, countryCode, registrationNumber: name, capabilities: [capability] })
    return { client: await signIn(graph, person, organizationId), organizationId, identity: { name, organizationId, credentials: { email: person.email, password } } }
  }

  const hauler = await member('carrier', 'CARRIER', 'NG')
  const apiKey = await setUpCarrier(hauler.client, admin, { organizationId: hauler.organizationId, code: CARRIER_CODE, name: 'Harmattan Freight' })

  const vendors: Vendor[] = []
  for (let n = 1; n <= VENDORS; n++) {
    const { client, organizationId, identity } = await member(`vendor${n}`, 'VENDOR', 'US')
    // One accepts by itself: then no mutation stands between the gates and the confirmation.
    const vendorId = await onboardVendor(admin, { organizationId, displayName: `Vendor ${n}`, autoAccept: n === VENDORS })
    const caller = new Caller(identity, options)
    vendors.push({ caller, vendorId, offers: [await putOnSale(client, caller, vendorId, PLENTY), await putOnSale(client, caller, vendorId, SCARCE)] })
  }

  const buyers: Caller[] = []
  for (let n = 1; n <= BUYERS; n++) buyers.push(new Caller((await member(`buyer${n}`, 'BUYER', 'NG')).identity, options))
  const bystander = new Caller((await member('bystander', 'BUYER', 'NG')).identity, options)

  const market: Market = { buyers, vendors, bystander, carrier: new Caller({ name: 'carrier', organizationId: hauler.organizationId, credentials: { apiKey } }, options) }
  await untilForSale(market)
  return market
}

async function putOnSale(client: GraphClient, caller: Caller, vendorId: string, stock: number): Promise<Offer> {
  const code = `${caller.identity.name}-${stock}`.toUpperCase()
  // Who may write to the catalogue, products hears from vendors.
  const { product }: Answer = await waitFor(`${caller.identity.name} to be known to products`, () => mutate(client, 'productCreate', { code, name: [{ language: 'en', text: `Bicycle ${code}` }], publish: true, idempotencyKey: code }, 'product { id }'), { timeoutMs: 60_000, intervalMs: 200 })
  const { variant } = await mutate(client, 'variantUpsert', { productId: product.id, sku: code, countryOfOrigin: 'US', hsCode: '871200', weightGrams: 12_000, idempotencyKey: code }, 'variant { id }')
  const { offer } = await mutate(client, 'offerCreate', { vendorId, variantId: variant.id, price: { amountMinor: '10000', currency: 'USD' }, shipFromCountryCode: 'US', idempotencyKey: code }, 'offer { id }')
  const { stockLocation } = await mutate(client, 'stockLocationUpsert', { vendorId, code: 'MAIN', name: 'Main warehouse', countryCode: 'US', idempotencyKey: code }, 'stockLocation { id }')
  await caller.mutate('stockAdjust', `open:${code}`, { offerId: offer.id, locationId: stockLocation.id, onHand: stock, reason: 'opening stock' }, 'stockLevel { id onHand }')
  return { offerId: offer.id as string, locationId: stockLocation.id as string, scarce: stock === SCARCE }
}

/** A cart takes what orders has heard of. Every buyer tries every offer, and leaves an empty cart. */
async function untilForSale({ buyers, bystander, vendors }: Market): Promise<void> {
  for (const caller of [...buyers, bystander]) {
    for (const { offerId } of vendors.flatMap((vendor) => vendor.offers)) {
      const payload = await waitFor(`${offerId} to be for sale to ${caller.identity.name}`, () =>
        caller.mutate('cartLineAdd', `try:${caller.identity.name}:${offerId}`, { offerId, quantity: 1 }, 'cart { lines { id offer { id } } }'), { timeoutMs: 60_000, intervalMs: 200 })
      const line = (payload as Answer).cart.lines.find((candidate: Answer) => candidate.offer.id === offerId)
      await caller.mutate('cartLineRemove', `untry:${caller.identity.name}:${offerId}`, { cartLineId: line.id }, 'cart { id }')
    }
  }
}
