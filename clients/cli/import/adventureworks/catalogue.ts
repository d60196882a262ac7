import { z } from 'zod'
import { allocate, minorUnits } from '#kit/money.ts'
import { fields, optional } from './fields.ts'
import { readTable, referringTo, uniqueBy, type Origin, type Row, type Tell } from './tables.ts'
import { PIECE, toGrams, toMinorUnits, tradeUnit } from './units.ts'

export interface Vendor {
  readonly id: string
  readonly registrationNumber: string
  readonly name: string
  readonly countryCode: string
  /** Whether the publisher still buys there. */
  readonly active: boolean
  readonly origin: Origin
}

export interface Category {
  readonly code: string
  readonly name: string
  readonly parentCode: string | null
  readonly origin: Origin
}

export interface Text {
  readonly language: string
  readonly text: string
}

export interface Product {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly descriptions: readonly Text[]
  readonly categoryCode: string | null
  readonly weightGrams: number | null
  /** What one unit of every offer is: a UN/ECE Recommendation 20 code. */
  readonly unitOfMeasure: string
  readonly hsCode: string | null
  readonly countryOfOrigin: string | null
  readonly attributes: readonly { readonly name: string; readonly value: string }[]
  readonly origin: Origin
}

export interface Offer {
  readonly product: Product
  readonly vendor: Vendor
  readonly price: { readonly amountMinor: string; readonly currency: string }
  readonly minOrderQuantity: number
  readonly leadTimeDays: number
  readonly stock: readonly Stock[]
  readonly origin: Origin
}

/** An offer's share of what lies at one location; never zero. */
export interface Stock {
  readonly location: { readonly id: string; readonly name: string }
  readonly quantity: number
  readonly origin: Origin
}

export interface Catalogue {
  readonly vendors: readonly Vendor[]
  /** Parents before their children. */
  readonly categories: readonly Category[]
  readonly products: readonly Product[]
  readonly offers: readonly Offer[]
}

/** BCP 47 tags of the publisher's own culture names. */
const LANGUAGES: Readonly<Record<string, string>> = { 'zh-cht': 'zh-Hant', 'zh-chs': 'zh-Hans' }

const MAX_QUANTITY = 20_000_000
const MAX_WEIGHT_GRAMS = 1_000_000_000
const MAX_PRICE_MINOR = 10n ** 15n

const COLUMNS = {
  culture: { CultureID: z.string().transform((id) => id.trim()) },
  category: { ProductCategoryID: fields.id, Name: fields.text(300) },
  subcategory: { ProductSubcategoryID: fields.id, ProductCategoryID: fields.id, Name: fields.text(300) },
  product: {
    ProductID: fields.id,
    Name: fields.text(300),
    ProductNumber: fields.code,
    Color: optional(fields.text(100)),
    Size: optional(fields.text(100)),
    SizeUnitMeasureCode: optional(fields.text(10)),
    Weight: optional(fields.decimal),
    WeightUnitMeasureCode: optional(fields.text(10)),
    // Letters, as the publisher's data dictionary explains them.
    ProductLine: optional(fields.oneOf({ R: 'road', M: 'mountain', T: 'touring', S: 'standard' })),
    Class: optional(fields.oneOf({ H: 'high', M: 'medium', L: 'low' })),
    Style: optional(fields.oneOf({ W: 'women', M: 'men', U: 'universal' })),
    ProductSubcategoryID: optional(fields.id),
    HarmonizedSystemCode: optional(fields.hsCode),
    CountryOfOrigin: optional(fields.country),
  },
  description: { ProductID: fields.id, CultureID: z.string().transform((id) => id.trim()), Description: fields.text(5_000) },
  vendor: { BusinessEntityID: fields.id, AccountNumber: fields.registrationNumber, Name: fields.text(120), ActiveFlag: fields.flag, CountryRegionCode: optional(fields.country) },
  offer: {
    ProductID: fields.id,
    BusinessEntityID: fields.id,
    AverageLeadTime: fields.count(0, 3_650),
    StandardPrice: fields.decimal,
    MinOrderQty: fields.count(1, MAX_QUANTITY),
    UnitMeasureCode: optional(fields.text(10)),
    CurrencyCode: optional(fields.currency),
  },
  location: { LocationID: fields.id, Name: fields.text(200) },
  inventory: { ProductID: fields.id, LocationID: fields.id, Quantity: fields.count(0, MAX_QUANTITY) },
} as const

type Columns<Table extends keyof typeof COLUMNS> = Row<z.output<z.ZodObject<(typeof COLUMNS)[Table]>>>
type ProductRow = Columns<'product'> & { readonly weightGrams: number | null }
type OfferRow = Omit<Offer, 'product' | 'stock'> & { readonly productId: string; readonly unitOfMeasure: string }

/**
 * Reads a folder in the form of the AdventureWorks sample: nine CSV files, each gzip or not. Everything that can be known to be
 * wrong without the graph is found here, before anything is written: a row that is wrong, or refers to one, is told and left out.
 *
 * @throws {UnusableInputError} when a file or a column is missing.
 */
export async function readCatalogue(directory: string, tell: Tell): Promise<Catalogue> {
  const languages = await readLanguages(directory, tell)
  const categories = await readCategories(directory, tell)
  const products = await readProducts(directory, tell, categories.subcategoryIds)
  const descriptions = await readDescriptions(directory, tell, products, languages)
  const vendors = await readVendors(directory, tell)
  const offers = await readOffers(directory, tell, products, vendors)
  const stock = await readStock(directory, tell, products, Map.groupBy(offers, (offer) => offer.productId))

  const units = new Map(offers.map((offer) => [offer.productId, offer.unitOfMeasure]))
  const catalogueProducts = new Map([...products.values()].map((row): [string, Product] => [row.ProductID, {
    id: row.ProductID,
    code: row.ProductNumber,
    name: row.Name,
    descriptions: descriptions.get(row.ProductID) ?? [],
    categoryCode: row.ProductSubcategoryID && subcategoryCode(row.ProductSubcategoryID),
    weightGrams: row.weightGrams,
    unitOfMeasure: units.get(row.ProductID) ?? PIECE,
    hsCode: row.HarmonizedSystemCode,
    countryOfOrigin: row.CountryOfOrigin,
    attributes: attributesOf(row),
    origin: row.origin,
  }]))
  return {
    vendors: [...vendors.values()],
    categories: categories.all,
    products: [...catalogueProducts.values()],
    offers: offers.flatMap(({ productId, vendor, price, minOrderQuantity, leadTimeDays, origin }) => {
      const product = catalogueProducts.get(productId)
      return product ? [{ product, vendor, price, minOrderQuantity, leadTimeDays, stock: stock.get(origin) ?? [], origin }] : []
    }),
  }
}

/** Language tags by the publisher's culture id. */
async function readLanguages(directory: string, tell: Tell): Promise<Map<string, string>> {
  const languages = new Map<string, string>()
  for (const { CultureID: id, origin } of await readTable({ directory, file: 'production-culture.csv', columns: COLUMNS.culture, tell })) {
    // The invariant culture is no language.
    if (id === '') continue
    const language = languageOf(id)
    if (language) languages.set(id.toLowerCase(), language)
    else tell({ ...origin, reason: `CultureID «${id}» is no language tag of BCP 47` })
  }
  return languages
}

function languageOf(cultureId: string): string | undefined {
  const known = LANGUAGES[cultureId.toLowerCase()]
  if (known) return known
  try {
    return Intl.getCanonicalLocales(cultureId)[0]
  } catch {
    return undefined
  }
}

async function readCategories(directory: string, tell: Tell): Promise<{ all: Category[]; subcategoryIds: Set<string> }> {
  const topRows = await readTable({ directory, file: 'production-productcategory.csv', columns: COLUMNS.category, tell })
  const top = uniqueBy(topRows, 'ProductCategoryID', (row) => row.ProductCategoryID, tell)
  const lowerRows = await readTable({ directory, file: 'production-productsubcategory.csv', columns: COLUMNS.subcategory, tell })
  const lower = referringTo(top, uniqueBy(lowerRows, 'ProductSubcategoryID', (row) => row.ProductSubcategoryID, tell).values(), 'ProductCategoryID', tell)
  return {
    all: [
      ...[...top.values()].map((row) => ({ code: categoryCode(row.ProductCategoryID), name: row.Name, parentCode: null, origin: row.origin })),
      ...lower.map((row) => ({ code: subcategoryCode(row.ProductSubcategoryID), name: row.Name, parentCode: categoryCode(row.ProductCategoryID), origin: row.origin })),
    ],
    subcategoryIds: new Set(lower.map((row) => row.ProductSubcategoryID)),
  }
}

function categoryCode(id: string): string {
  return `AW-CAT-${id}`
}

function subcategoryCode(id: string): string {
  return `AW-SUB-${id}`
}

async function readProducts(directory: string, tell: Tell, subcategoryIds: Set<string>): Promise<Map<string, ProductRow>> {
  const rows = await readTable({ directory, file: 'production-product.csv', columns: COLUMNS.product, extra: ['HarmonizedSystemCode', 'CountryOfOrigin'], tell })
  const weighed = rows.flatMap((row): ProductRow[] => {
    const weightGrams = row.Weight === null ? null : toGrams(row.Weight, row.WeightUnitMeasureCode ?? '')
    if (row.Weight !== null && (weightGrams === null || weightGrams > MAX_WEIGHT_GRAMS)) {
      tell({ ...row.origin, reason: `Weight «${row.Weight} ${row.WeightUnitMeasureCode ?? ''}» ${weightGrams === null ? 'is in no unit of weight' : 'is too much'}` })
      return []
    }
    return [{ ...row, weightGrams }]
  })
  const byNumber = uniqueBy(uniqueBy(weighed, 'ProductID', (row) => row.ProductID, tell).values(), 'ProductNumber', (row) => row.ProductNumber, tell)
  return new Map(referringTo(subcategoryIds, byNumber.values(), 'ProductSubcategoryID', tell).map((row) => [row.ProductID, row]))
}

function attributesOf({ Color, Size, SizeUnitMeasureCode, ProductLine, Class, Style }: ProductRow): Product['attributes'] {
  const size = Size && [Size, SizeUnitMeasureCode?.toLowerCase()].filter(Boolean).join(' ')
  return Object.entries({ colour: Color, size, line: ProductLine, class: Class, style: Style })
    .flatMap(([name, value]) => (value ? [{ name, value }] : []))
}

async function readDescriptions(directory: string, tell: Tell, products: Map<string, ProductRow>, languages: Map<string, string>): Promise<Map<string, Text[]>> {
  const rows = await readTable({ directory, file: 'production-vproductanddescription.csv', columns: COLUMNS.description, tell })
  const spoken = referringTo(products, rows, 'ProductID', tell).flatMap((row) => {
    const language = languages.get(row.CultureID.toLowerCase())
    if (!language) tell({ ...row.origin, reason: `CultureID «${row.CultureID}» is no language of production-culture.csv` })
    return language ? [{ ...row, language }] : []
  })
  const unique = uniqueBy(spoken, 'the description', (row) => `${row.ProductID} ${row.language}`, tell)
  const byProduct = Map.groupBy(unique.values(), (row) => row.ProductID)
  return new Map([...byProduct].map(([id, texts]) => [id, texts.map(({ language, Description }) => ({ language, text: Description }))]))
}

async function readVendors(directory: string, tell: Tell): Promise<Map<string, Vendor>> {
  const rows = await readTable({ directory, file: 'purchasing-vendor.csv', columns: COLUMNS.vendor, extra: ['CountryRegionCode'], tell })
  const vendors = [...uniqueBy(rows, 'BusinessEntityID', (row) => row.BusinessEntityID, tell).values()].map((row): Vendor => ({
    id: row.BusinessEntityID, registrationNumber: row.AccountNumber, name: row.Name, countryCode: row.CountryRegionCode ?? 'US', active: row.ActiveFlag, origin: row.origin,
  }))
  const registered = uniqueBy(vendors, 'AccountNumber', ({ countryCode, registrationNumber }) => registrationKey(countryCode, registrationNumber), tell)
  return new Map([...registered.values()].map((vendor) => [vendor.id, vendor]))
}

/** What the graph takes for the same registration: numbers of one country, without case, spaces and punctuation. */
function registrationKey(countryCode: string, registrationNumber: string): string {
  return `${countryCode} ${registrationNumber.normalize('NFKC').toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '')}`
}

async function readOffers(directory: string, tell: Tell, products: Map<string, ProductRow>, vendors: Map<string, Vendor>): Promise<OfferRow[]> {
  const rows = await readTable({ directory, file: 'purchasing-productvendor.csv', columns: COLUMNS.offer, extra: ['CurrencyCode'], tell })
  const known = referringTo(vendors, referringTo(products, rows, 'ProductID', tell), 'BusinessEntityID', tell)
  const units = new Map<string, string>()
  return [...uniqueBy(known, 'the offer', (row) => `${row.ProductID} ${row.BusinessEntityID}`, tell).values()].flatMap((row): OfferRow[] => {
    const vendor = vendors.get(row.BusinessEntityID)
    const currency = row.CurrencyCode ?? 'USD'
    const amountMinor = toMinorUnits(row.StandardPrice, minorUnits(currency))
    const unitOfMeasure = row.UnitMeasureCode === null ? PIECE : tradeUnit(row.UnitMeasureCode)
    const unitBefore = units.get(row.ProductID) ?? unitOfMeasure
    const reason = amountMinor === null ? `StandardPrice «${row.StandardPrice}» has more decimals than ${currency}`
      : amountMinor === '0' ? `StandardPrice «${row.StandardPrice}» is not above zero`
        : BigInt(amountMinor) > MAX_PRICE_MINOR ? `StandardPrice «${row.StandardPrice}» is too much`
          : unitOfMeasure === null ? `UnitMeasureCode «${row.UnitMeasureCode ?? ''}» is not known`
            : unitOfMeasure !== unitBefore ? `UnitMeasureCode «${row.UnitMeasureCode ?? ''}» is not the unit that other vendors sell product ${row.ProductID} by`
              : undefined
    if (reason !== undefined) tell({ ...row.origin, reason })
    if (reason !== undefined || !vendor || amountMinor === null || unitOfMeasure === null) return []
    units.set(row.ProductID, unitOfMeasure)
    return [{
      productId: row.ProductID, vendor, price: { amountMinor, currency }, minOrderQuantity: row.MinOrderQty, leadTimeDays: row.AverageLeadTime, unitOfMeasure, origin: row.origin,
    }]
  })
}

/**
 * The publisher counts what lies at its own locations, per product; the marketplace counts per vendor. What lies at a location is
 * split evenly over the product's offers, by largest remainder, earlier rows first: the shares add up to the count, nothing is made up.
 */
async function readStock(directory: string, tell: Tell, products: Map<string, ProductRow>, offersOf: Map<string, OfferRow[]>): Promise<Map<Origin, Stock[]>> {
  const locationRows = await readTable({ directory, file: 'production-location.csv', columns: COLUMNS.location, tell })
  const locations = uniqueBy(locationRows, 'LocationID', (row) => row.LocationID, tell)
  const rows = await readTable({ directory, file: 'production-productinventory.csv', columns: COLUMNS.inventory, tell })
  const counted = uniqueBy(referringTo(locations, referringTo(products, rows, 'ProductID', tell), 'LocationID', tell), 'the count', (row) => `${row.ProductID} ${row.LocationID}`, tell)

  const stock = new Map<Origin, Stock[]>()
  for (const row of counted.values()) {
    const offers = offersOf.get(row.ProductID) ?? []
    const location = locations.get(row.LocationID)
    if (offers.length === 0 || !location) continue
    const shares = allocate(BigInt(row.Quantity), offers.map(() => 1n))
    for (const [index, offer] of offers.entries()) {
      const quantity = Number(shares[index] ?? 0n)
      if (quantity === 0) continue
      const levels = stock.get(offer.origin) ?? []
      levels.push({ location: { id: location.LocationID, name: location.Name }, quantity, origin: row.origin })
      stock.set(offer.origin, levels)
    }
  }
  return stock
}
