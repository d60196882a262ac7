import { createHash, randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Answer, GraphClient } from '../graph-client.ts'
import { concurrently, inChunks } from '../import/concurrently.ts'
import { createOrganization, onboardVendor } from '../marketplace.ts'
import { mutate } from '../mutate.ts'
import { BATCH, EXISTING_ID, idsOf, sendBatch, type BatchedMutation } from './batch.ts'
import { HOME_COUNTRY } from './countries.ts'
import type { ReplayProgress } from './progress.ts'
import type { Survey, SurveyedBuyer, SurveyedOffer } from './survey.ts'

/** What the publisher sells, «all-occasion gifts», it gives no customs codes for. This one stands for them all. */
const HS_CODE = { code: '392640', description: 'Plastics; statuettes and other ornamental articles' }
const CURRENCY = 'GBP'
const LOCATION = 'OR-WAREHOUSE'
/** Counted once for every offer; more than the file ever sells of one, many times over. */
export const OPENING_STOCK = 10_000_000
/** Things to look up by one request. */
const LOOK_UP = 25
/** A buyer's key ends by itself: its secret is shown once, so each run makes its own. */
const KEY_LIFETIME_MS = 24 * 60 * 60 * 1000
const SCOPES = ['orders:read', 'orders:write', 'payments:read', 'shipments:read', 'compliance:read', 'catalog:read']

export interface SetUp {
  readonly vendorId: string
  /** By SKU. */
  readonly offerIds: ReadonlyMap<string, string>
  readonly buyers: ReadonlyMap<string, SetUpBuyer>
}

export interface SetUpBuyer {
  readonly organizationId: string
  readonly apiKey: string
}

export interface SettingUp {
  /** A platform administrator. */
  readonly admin: GraphClient
  readonly progress: ReplayProgress
  /** Requests in flight. */
  readonly concurrency: number
  /** Between two requests more may end the run. */
  readonly signal: AbortSignal
  /** How long the other subgraphs are given to hear of the last offer. */
  readonly patienceMs: number
}

/**
 * Makes the vendor, its offers and the buyers, where they are not there yet. Everything is found by its natural key or made under a
 * key of the publisher's codes: a repeat changes nothing but gives out new API keys. Resolves when carts know every offer.
 *
 * @throws {UserErrorsError} when the graph refuses a step, or the signal's reason; run it again to go on.
 */
export async function setUp(settingUp: SettingUp, survey: Survey): Promise<SetUp> {
  const { admin } = settingUp
  await loadCustoms(admin, survey.destinations)
  const vendorId = await loadVendor(admin)
  const locationId = await loadLocation(admin, vendorId)
  const { offerIds, created } = await loadOffers(settingUp, survey, { vendorId, locationId })
  const buyers = await loadBuyers(settingUp, [...survey.buyers.values()])
  await waitForCarts(settingUp, created, [...buyers.values()])
  return { vendorId, offerIds, buyers }
}

/** An order to a country without a rate would be held. Rates that are there stay; the ones that are added are zero, and say so. */
async function loadCustoms(admin: GraphClient, destinations: ReadonlySet<string>): Promise<void> {
  await mutate(admin, 'hsCodesUpsert', { codes: [HS_CODE], idempotencyKey: `replay:hs:${HS_CODE.code}` }, 'upsertedCount')
  const missing: string[] = []
  for (const destination of destinations) {
    const { tariffRates } = await admin.request('query ($destination: CountryCode!, $hsCode: String!) { tariffRates(destination: $destination, hsCode: $hsCode, first: 1) { nodes { hsPrefix } } }', { destination, hsCode: HS_CODE.code })
    if (tariffRates.nodes.length === 0) missing.push(destination)
  }
  if (missing.length === 0) return
  await mutate(admin, 'tariffRatesUpsert', {
    version: 'replay',
    source: 'Replay: no rates, so that its orders are not held',
    rates: missing.toSorted().map((destination) => ({ destination, hsPrefix: HS_CODE.code, adValoremBasisPoints: 0, importVatBasisPoints: 0, validFrom: '2010-01-01T00:00:00.000Z' })),
    idempotencyKey: randomUUID(),
  }, 'upsertedCount')
}

async function loadVendor(admin: GraphClient): Promise<string> {
  const organizationId = await createOrganization(admin, { legalName: 'Online Retail of the UCI', countryCode: HOME_COUNTRY, registrationNumber: 'OR-VENDOR', capabilities: ['VENDOR'], onBehalf: true })
  const vendorId = await onboardVendor(admin, { organizationId, displayName: 'Online Retail' })
  await mutate(admin, 'vendorPolicyUpdate', { vendorId, autoAccept: true, idempotencyKey: `replay:auto-accept:${vendorId}` }, 'vendor { id }')
  return vendorId
}

/** Of the vendor's people, who only look. */
export async function vendorKey(admin: GraphClient, vendorId: string): Promise<string> {
  const { vendor } = await admin.request('query ($id: ID!) { vendor(id: $id) { organization { id } } }', { id: vendorId })
  const { secret } = await mutate(admin, 'apiKeyCreate', {
    organizationId: vendor.organization.id, name: 'Replay', scopes: ['orders:read', 'payments:read', 'shipments:read', 'compliance:read', 'vendors:read', 'catalog:read'],
    expiresAt: new Date(Date.now() + KEY_LIFETIME_MS).toISOString(), idempotencyKey: randomUUID(),
  }, 'secret')
  return secret as string
}

async function loadLocation(admin: GraphClient, vendorId: string): Promise<string> {
  const { stockLocation } = await mutate(admin, 'stockLocationUpsert', { vendorId, code: LOCATION, name: 'Warehouse', countryCode: HOME_COUNTRY, idempotencyKey: `replay:location:${vendorId}` }, 'stockLocation { id }')
  return stockLocation.id as string
}

interface LoadedOffer {
  readonly id: string
  readonly stocked: boolean
}

async function loadOffers(settingUp: SettingUp, { offers, products }: Survey, place: { vendorId: string; locationId: string }): Promise<{ offerIds: Map<string, string>; created: string[] }> {
  const { admin, progress, concurrency, signal } = settingUp
  const byProduct = [...Map.groupBy(offers.values(), (offer) => offer.productCode)].map(([code, ofProduct]) => ({ code, name: products.get(code) ?? code, offers: ofProduct }))
  const offerIds = new Map<string, string>()
  const created: string[] = []
  progress.phase('offers', offers.size)
  await concurrently(inChunks(byProduct, LOOK_UP), concurrency, async (chunk) => {
    signal.throwIfAborted()
    const found = await findOffers(admin, chunk.map(({ code }) => code), place.vendorId)
    const missing = chunk.filter((product) => product.offers.some(({ sku }) => !found.get(sku)?.stocked))
    const productIds = idsOf(await sendBatch(admin, missing.map(({ code, name }) => write('productCreate', code, { code, name: [{ language: 'en', text: name }], publish: true }, 'product')), EXISTING_ID), 'product')
    const rows = missing.flatMap((product, index) => product.offers.map((offer) => ({ offer, productId: productIds[index] ?? '' })))
    for (const some of inChunks(rows, BATCH)) {
      for (const [sku, id] of await makeOffers(admin, some, found, place)) {
        found.set(sku, { id, stocked: true })
        created.push(id)
      }
    }
    for (const { sku } of chunk.flatMap((product) => product.offers)) offerIds.set(sku, found.get(sku)?.id ?? '')
    progress.advance(chunk.reduce((sum, product) => sum + product.offers.length, 0))
  })
  return { offerIds, created }
}

async function makeOffers(
  admin: GraphClient, rows: readonly { offer: SurveyedOffer; productId: string }[], found: ReadonlyMap<string, LoadedOffer>, { vendorId, locationId }: { vendorId: string; locationId: string },
): Promise<[sku: string, id: string][]> {
  const wanted = rows.filter(({ offer }) => !found.get(offer.sku)?.stocked)
  const variantIds = idsOf(await sendBatch(admin, wanted.map(({ offer: { sku }, productId }) => write('variantUpsert', sku, { productId, sku, hsCode: HS_CODE.code, countryOfOrigin: HOME_COUNTRY, unitOfMeasure: 'C62' }, 'variant')), EXISTING_ID), 'variant')
  const ids = idsOf(await sendBatch(admin, wanted.map(({ offer: { sku, priceMinor } }, index) => write('offerCreate', sku, {
    vendorId, variantId: variantIds[index], price: { amountMinor: String(priceMinor), currency: CURRENCY }, shipFromCountryCode: HOME_COUNTRY,
  }, 'offer')), EXISTING_ID), 'offer')
  idsOf(await sendBatch(admin, wanted.map(({ offer: { sku } }, index) => write('stockAdjust', sku, { offerId: ids[index], locationId, onHand: OPENING_STOCK, reason: 'Opening stock of the replay' }, 'stockLevel'))), 'stockLevel')
  return wanted.map(({ offer }, index) => [offer.sku, ids[index] ?? ''])
}

/** By SKU. An offer without stock is one of a set-up that was interrupted. */
async function findOffers(admin: GraphClient, codes: readonly string[], vendorId: string): Promise<Map<string, LoadedOffer>> {
  const declared = codes.map((_, index) => `$k${index}: String!`).join(', ')
  const asked = codes.map((_, index) => `k${index}: productByCode(code: $k${index}) { offers(first: 100) { nodes { id availableQuantity vendor { id } variant { sku } } } }`).join(' ')
  const answer = await admin.request(`query (${declared}) { ${asked} }`, Object.fromEntries(codes.map((code, index) => [`k${index}`, code])))
  return new Map(codes.flatMap((_, index) => (answer[`k${index}`]?.offers.nodes ?? []) as Answer[])
    .filter((offer: Answer) => offer.vendor?.id === vendorId)
    .map((offer: Answer) => [offer.variant.sku as string, { id: offer.id as string, stocked: offer.availableQuantity > 0 }]))
}

async function loadBuyers({ admin, progress, concurrency, signal }: SettingUp, buyers: readonly SurveyedBuyer[]): Promise<Map<string, SetUpBuyer>> {
  const loaded = new Map<string, SetUpBuyer>()
  const expiresAt = new Date(Date.now() + KEY_LIFETIME_MS).toISOString()
  progress.phase('buyers', buyers.length)
  await concurrently(inChunks(buyers, LOOK_UP), concurrency, async (chunk) => {
    signal.throwIfAborted()
    const organizationIds = await findBuyers(admin, chunk)
    const missing = chunk.filter(({ buyer }) => !organizationIds.has(buyer))
    const created = idsOf(await sendBatch(admin, missing.map(({ buyer, legalName, countryCode }) => write('organizationCreate', buyer, {
      legalName, countryCode, registrationNumber: registrationOf(buyer), capabilities: ['BUYER'], onBehalf: true,
    }, 'organization')), ' ... on OrganizationAlreadyExistsError { existingId }'), 'organization')
    for (const [index, { buyer }] of missing.entries()) organizationIds.set(buyer, created[index] ?? '')

    // The answer to a repeat has no secret: a key whose answer was lost is left to end, and another is made.
    for (let left = chunk; left.length > 0; left = left.filter(({ buyer }) => !loaded.has(buyer))) {
      const outcomes = await sendBatch(admin, left.map(({ buyer }) => ({
        mutation: 'apiKeyCreate', input: { organizationId: organizationIds.get(buyer), name: 'Replay', scopes: SCOPES, expiresAt, idempotencyKey: randomUUID() }, selection: 'secret',
      })))
      for (const [index, { buyer }] of left.entries()) {
        const outcome = outcomes[index]
        if (outcome?.error) throw outcome.error
        if (outcome?.payload.secret) loaded.set(buyer, { organizationId: organizationIds.get(buyer) ?? '', apiKey: outcome.payload.secret })
      }
    }
    progress.advance(chunk.length)
  })
  return loaded
}

async function findBuyers(admin: GraphClient, buyers: readonly SurveyedBuyer[]): Promise<Map<string, string>> {
  const declared = buyers.map((_, index) => `$k${index}: String!`).join(', ')
  const asked = buyers.map((_, index) => `k${index}: organizations(registrationNumber: $k${index}, first: 100) { nodes { id countryCode } }`).join(' ')
  const answer = await admin.request(`query (${declared}) { ${asked} }`, Object.fromEntries(buyers.map(({ buyer }, index) => [`k${index}`, registrationOf(buyer)])))
  return new Map(buyers.flatMap(({ buyer, countryCode }, index): [string, string][] => {
    const organization = answer[`k${index}`].nodes.find((each: Answer) => each.countryCode === countryCode)
    return organization ? [[buyer, organization.id]] : []
  }))
}

function registrationOf(buyer: string): string {
  return `OR-${buyer}`
}

/**
 * Carts read copies of the offers that events bring. Asking for none of an offer writes nothing: it is refused as not found while the
 * copy is missing, and for its quantity once it is there. Whoever buys one that is still missing in the end waits for it then.
 */
async function waitForCarts({ admin, progress, concurrency, signal, patienceMs }: SettingUp, offerIds: readonly string[], buyers: readonly SetUpBuyer[]): Promise<void> {
  if (offerIds.length === 0) return
  progress.phase('carts', offerIds.length)
  const patientUntil = performance.now() + patienceMs
  await concurrently(inChunks(offerIds, BATCH).entries(), concurrency, async ([index, chunk]) => {
    // One cart takes one change at a time.
    const buyer = buyers[index % buyers.length]
    if (!buyer) return
    const client = admin.as({ apiKey: buyer.apiKey })
    for (let left = chunk; left.length > 0 && performance.now() < patientUntil;) {
      signal.throwIfAborted()
      const outcomes = await sendBatch(client, left.map((offerId) => ({ mutation: 'cartLineAdd', input: { offerId, quantity: 0, idempotencyKey: randomUUID() }, selection: '' })))
      left = left.filter((_, position) => outcomes[position]?.error?.codes.includes('OFFER_NOT_FOUND'))
      if (left.length > 0) await delay(250, undefined, { signal })
    }
    progress.advance(chunk.length)
  })
}

/** The key is the publisher's code and what is asked for: another file's name for the same article is another request. */
function write(mutation: string, code: string, input: Readonly<Record<string, unknown>>, field: string): BatchedMutation {
  return { mutation, input: { ...input, idempotencyKey: `replay:${code}:${hashOf(input)}` }, selection: `${field} { id }` }
}

function hashOf(input: unknown): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 12)
}
