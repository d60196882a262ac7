import type { Answer } from '../../graph-client.ts'
import type { Catalogue, Category, Offer, Product, Text, Vendor } from './catalogue.ts'
import { beginPhase, eachRow, lookUp, RowRefused, write, type Kind, type Loading, type Outcome, type Tally } from './loading.ts'

export interface LoadedVendor {
  readonly organizationId: string
  readonly vendorId: string
  readonly name: string
}

export interface Loaded {
  /** In the order of the file; without those that the graph refused. */
  readonly vendors: readonly LoadedVendor[]
  readonly tallies: ReadonlyMap<Kind, Tally>
}

interface LoadedProduct {
  readonly variantId: string
  readonly unitOfMeasure: string
  /** Ids by vendor id, of the offers that were there before. */
  readonly offers: ReadonlyMap<string, string>
}

interface LoadedOffer {
  readonly offerId: string
  readonly vendorId: string
  readonly isNew: boolean
}

/**
 * Loads a catalogue through the public graph. What is there already is found by its natural key and left as it is, so a second run
 * only reads; what is missing is created under an idempotency key of the publisher's ids, so that a lost answer or a second importer
 * makes nothing twice. A row that the graph refuses is reported and counted, the others go on.
 *
 * @throws {GraphUnreachableError} or {GraphRequestError} when the graph no longer answers or the client may not write: run it again.
 */
export async function loadCatalogue({ vendors, categories, products, offers }: Catalogue, options: Omit<Loading, 'tallies'>): Promise<Loaded> {
  const loading: Loading = { ...options, tallies: new Map() }
  const loadedVendors = await loadVendors(loading, vendors)
  const categoryIds = await loadCategories(loading, categories)
  const loadedProducts = await loadProducts(loading, products, categoryIds)
  const loadedOffers = await loadOffers(loading, offers, loadedVendors, loadedProducts)
  await loadStock(loading, offers, loadedOffers)
  return { vendors: vendors.flatMap((vendor) => loadedVendors.get(vendor) ?? []), tallies: loading.tallies }
}

async function loadVendors(loading: Loading, vendors: readonly Vendor[]): Promise<Map<Vendor, LoadedVendor>> {
  const pages = await lookUp(loading, vendors, {
    type: 'String!',
    keyOf: (vendor) => vendor.registrationNumber,
    field: (key) => `organizations(registrationNumber: ${key}, first: 100) { nodes { id countryCode vendor { id onboarding { status } } } }`,
  })
  const loaded = new Map<Vendor, LoadedVendor>()
  await eachRow(loading, beginPhase(loading, 'vendors', vendors.length), vendors, (vendor) => {
    const found = pages.get(vendor)?.nodes.find((organization: Answer) => organization.countryCode === vendor.countryCode)
    return loadVendor(loading, vendor, found, (ids) => { loaded.set(vendor, { ...ids, name: vendor.name }) })
  })
  return loaded
}

/** An inactive vendor is approved and not activated: its offers are there, and off sale until an administrator activates it. */
async function loadVendor(
  loading: Loading, { id, registrationNumber, name, countryCode, active }: Vendor, found: Answer, loaded: (ids: Omit<LoadedVendor, 'name'>) => void,
): Promise<Outcome> {
  const organizationId = found?.id ?? await write(loading, 'organizationCreate', `organization:${id}`,
    { legalName: name, countryCode, registrationNumber, capabilities: ['VENDOR'], onBehalf: true }, 'organization')
  const vendorId = found?.vendor?.id ?? await write(loading, 'vendorApply', `vendor:${id}`, { organizationId, displayName: name }, 'vendor')
  loaded({ organizationId, vendorId })

  // A run may have been interrupted between the steps. Beyond them the vendor's status is the administrators' affair.
  const onboarding = found?.vendor?.onboarding?.status ?? 'SUBMITTED'
  if (onboarding === 'SUBMITTED') await write(loading, 'vendorApprove', `vendor:${id}`, { vendorId }, 'vendor')
  const activates = active && (onboarding === 'SUBMITTED' || onboarding === 'APPROVED')
  if (activates) await write(loading, 'vendorActivate', `vendor:${id}`, { vendorId }, 'vendor')
  if (!found) return 'created'
  return !found.vendor || onboarding === 'SUBMITTED' || activates ? 'completed' : 'existing'
}

/** Ids by code. */
async function loadCategories(loading: Loading, categories: readonly Category[]): Promise<Map<string, string>> {
  const ids = await findCategories(loading)
  const tally = beginPhase(loading, 'categories', categories.length)
  // A parent is there before its children come.
  for (const level of [categories.filter((category) => category.parentCode === null), categories.filter((category) => category.parentCode !== null)]) {
    await eachRow(loading, tally, level, async ({ code, name, parentCode }) => {
      if (ids.has(code)) return 'existing'
      const parentId = parentCode === null ? null : ids.get(parentCode)
      if (parentId === undefined) throw new RowRefused(`its category ${parentCode ?? ''} could not be loaded`)
      ids.set(code, await write(loading, 'categoryUpsert', code, { code, name: [english(name)], parentId }, 'category'))
      return 'created'
    })
  }
  return ids
}

async function findCategories({ client }: Loading): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (let after: string | null = null; ;) {
    const { categories } = await client.request('query ($after: Cursor) { categories(first: 100, after: $after) { nodes { id code } pageInfo { hasNextPage endCursor } } }', { after })
    for (const { id, code } of categories.nodes) ids.set(code, id)
    if (!categories.pageInfo.hasNextPage) return ids
    after = categories.pageInfo.endCursor
  }
}

async function loadProducts(loading: Loading, products: readonly Product[], categoryIds: ReadonlyMap<string, string>): Promise<Map<Product, LoadedProduct>> {
  const found = await lookUp(loading, products, {
    type: 'String!',
    keyOf: (product) => product.code,
    field: (key) => `productByCode(code: ${key}) { id status name(language: "en") descriptions { language text } variants { id sku unitOfMeasure } offers(first: 100) { nodes { id vendor { id } } } }`,
  })
  const loaded = new Map<Product, LoadedProduct>()
  await eachRow(loading, beginPhase(loading, 'products', products.length), products, async (product) => {
    const categoryId = product.categoryCode === null ? null : categoryIds.get(product.categoryCode)
    if (categoryId === undefined) throw new RowRefused(`its category ${product.categoryCode ?? ''} could not be loaded`)
    return loadProduct(loading, product, categoryId, found.get(product), (variant) => { loaded.set(product, variant) })
  })
  return loaded
}

/** A product is a draft until its variant is there: nobody sees half of it, whatever happens in between. */
async function loadProduct(loading: Loading, product: Product, categoryId: string | null, found: Answer, loaded: (product: LoadedProduct) => void): Promise<Outcome> {
  const { id, code, name, descriptions, unitOfMeasure, weightGrams, hsCode, countryOfOrigin, attributes } = product
  const productId = found?.id ?? await write(loading, 'productCreate', `product:${id}`, { code, name: [english(name)], description: descriptions, categoryId }, 'product')
  const variant = found?.variants.find((candidate: Answer) => candidate.sku === code)
  const variantId = variant?.id ?? await write(loading, 'variantUpsert', `variant:${id}`, { productId, sku: code, unitOfMeasure, weightGrams, hsCode, countryOfOrigin, attributes }, 'variant')
  // A draft of another name is no interrupted import: it is somebody's own.
  const publishes = !found || (found.status === 'DRAFT' && found.name === name)
  if (publishes) await write(loading, 'productPublish', `product:${id}`, { productId }, 'product')
  loaded({
    variantId,
    unitOfMeasure: variant?.unitOfMeasure ?? unitOfMeasure,
    offers: new Map(found?.offers.nodes.map((offer: Answer) => [offer.vendor.id, offer.id])),
  })
  if (!found) return 'created'

  const completes = await addLanguages(loading, product, found)
  return completes || publishes || !variant ? 'completed' : 'existing'
}

/** Adds the languages whose rows an earlier run left out and that have been mended since. Texts that are there stay. */
async function addLanguages(loading: Loading, { id, descriptions }: Product, found: Answer): Promise<boolean> {
  const there: readonly Text[] = found.descriptions
  const missing = descriptions.filter(({ language }) => !there.some((text) => text.language === language))
  if (missing.length === 0) return false
  const { product } = await loading.client.request('query ($id: ID!) { product(id: $id) { version } }', { id: found.id })
  const description = [...there.map(({ language, text }) => ({ language, text })), ...missing]
  await write(loading, 'productUpdate', `product:${id}`, { productId: found.id, expectedVersion: product.version, description }, 'product')
  return true
}

async function loadOffers(
  loading: Loading, offers: readonly Offer[], vendors: ReadonlyMap<Vendor, LoadedVendor>, products: ReadonlyMap<Product, LoadedProduct>,
): Promise<Map<Offer, LoadedOffer>> {
  const loaded = new Map<Offer, LoadedOffer>()
  await eachRow(loading, beginPhase(loading, 'offers', offers.length), offers, async (offer) => {
    const { vendor, product, price, minOrderQuantity, leadTimeDays } = offer
    const vendorId = vendors.get(vendor)?.vendorId
    const listed = products.get(product)
    if (!vendorId) throw new RowRefused(`its vendor ${vendor.name} could not be loaded`)
    if (!listed) throw new RowRefused(`its product ${product.code} could not be loaded`)
    const existing = listed.offers.get(vendorId)
    if (existing) {
      loaded.set(offer, { offerId: existing, vendorId, isNew: false })
      return 'existing'
    }
    // The price is for one unit.
    if (listed.unitOfMeasure !== product.unitOfMeasure) {
      throw new RowRefused(`the marketplace sells ${product.code} by ${listed.unitOfMeasure}, and the offer is by ${product.unitOfMeasure}`)
    }
    const offerId = await write(loading, 'offerCreate', `offer:${product.id}:${vendor.id}`, {
      vendorId, variantId: listed.variantId, price, minOrderQuantity, leadTimeDays, shipFromCountryCode: vendor.countryCode,
    }, 'offer')
    loaded.set(offer, { offerId, vendorId, isNew: true })
    return 'created'
  })
  return loaded
}

/** Counts a level when it is first made, and never again: what orders have taken since stays taken. */
async function loadStock(loading: Loading, offers: readonly Offer[], loadedOffers: ReadonlyMap<Offer, LoadedOffer>): Promise<void> {
  const found = await lookUp(loading, offers.filter((offer) => loadedOffers.get(offer)?.isNew === false), {
    type: 'ID!',
    keyOf: (offer) => loadedOffers.get(offer)?.offerId ?? '',
    field: (key) => `stockLevels(offerId: ${key}, first: 100) { nodes { location { id code } } }`,
  })
  const locations = new Map<string, Promise<string>>()
  for (const [offer, { nodes }] of found) {
    const vendorId = loadedOffers.get(offer)?.vendorId ?? ''
    for (const { location } of nodes) locations.set(placeOf(vendorId, location.code), Promise.resolve(location.id))
  }

  const counts = offers.flatMap((offer) => offer.stock.map((stock) => ({ ...stock, offer })))
  await eachRow(loading, beginPhase(loading, 'stock levels', counts.length), counts, async ({ offer, location, quantity }) => {
    const { product, vendor } = offer
    const loaded = loadedOffers.get(offer)
    if (!loaded) throw new RowRefused(`the offer of ${product.code} by ${vendor.name} could not be loaded`)
    const { offerId, vendorId } = loaded
    const code = `AW-LOC-${location.id}`
    if (found.get(offer)?.nodes.some((level: Answer) => level.location.code === code)) return 'existing'

    const locationId = locations.get(placeOf(vendorId, code))
      ?? write(loading, 'stockLocationUpsert', `location:${vendor.id}:${location.id}`, { vendorId, code, name: location.name, countryCode: vendor.countryCode }, 'stockLocation')
    locations.set(placeOf(vendorId, code), locationId)
    await write(loading, 'stockAdjust', `stock:${product.id}:${vendor.id}:${location.id}`, {
      offerId, locationId: await locationId, onHand: quantity, reason: 'Opening stock of the import',
    }, 'stockLevel')
    return 'created'
  })
}

function placeOf(vendorId: string, locationCode: string): string {
  return `${vendorId} ${locationCode}`
}

function english(text: string): Text {
  return { language: 'en', text }
}
