import { searchQuery } from '../domain/search-text.ts'
import type { Acting } from './acting.ts'
import { conditionsOf, FACETS, offersForSale, type Facet, type OfferFilter } from './offer-filter.ts'
import { idOf } from './input.ts'

/** How many values of a facet are told, the most frequent first. */
const MOST_VALUES = 20
const MOST_CATEGORIES = 100

export interface FacetValue {
  readonly value: string
  readonly count: number
}

export interface CurrencyFacetValue extends FacetValue {
  /** In minor units. */
  readonly lowest: bigint
  readonly highest: bigint
}

export interface OfferFacets {
  readonly total: number
  readonly categoryId: string | null
  readonly categories: readonly FacetValue[]
  readonly vendors: readonly FacetValue[]
  readonly shipFromCountries: readonly FacetValue[]
  readonly currencies: readonly CurrencyFacetValue[]
}

interface CountedRow {
  readonly facet: 'total' | 'category' | 'vendor' | 'shipFrom' | 'currency'
  readonly value: string | null
  readonly count: number
  readonly lowest: string | null
  readonly highest: string | null
}

/**
 * How what a search finds is spread, in one statement. Of vendors, countries and currencies all counts but for what is chosen of the same: what one would find besides. Categories are those directly
 * below the chosen one, each with all below it.
 *
 * @throws {CurrencyMismatchError} when prices and currency do not agree.
 */
export async function countFacets({ app }: Acting, filter: OfferFilter): Promise<OfferFacets> {
  const { categoryId, vendorId, vendorIds, shipFrom, shipFromCountries } = filter
  const conditions = conditionsOf(filter)
  const text = filter.query?.trim()
  const tsquery = text ? searchQuery(text) : undefined
  const parent = categoryId ? idOf('cat', categoryId) : null
  const vendors = given([vendorId, ...vendorIds ?? []])
  const countries = given([shipFrom, ...shipFromCountries ?? []])
  const counts = [
    `(SELECT 'total' AS facet, NULL AS value, count(*)::int AS count, NULL AS lowest, NULL AS highest FROM matched WHERE ${ALL})`,
    countBy('category', 'category', { where: ALL, limit: MOST_CATEGORIES }),
    countBy('vendor', 'vendor', { where: allBut('vendor'), chosen: IN.vendor, limit: MOST_VALUES + vendors.length }),
    countBy('shipFrom', 'country', { where: allBut('shipFrom'), chosen: IN.shipFrom, limit: MOST_VALUES + countries.length }),
    countBy('currency', 'currency', { where: allBut('price'), chosen: IN.price }),
  ].join('\nUNION ALL ')
  const rows = tsquery === null ? [] : await count()
  const of = (facet: CountedRow['facet']) => rows.flatMap(({ value, ...row }) => (row.facet === facet && value !== null ? [{ ...row, value }] : []))

  return {
    total: rows.find(({ facet }) => facet === 'total')?.count ?? 0,
    categoryId: parent,
    categories: of('category'),
    vendors: withChosen(of('vendor'), vendors),
    shipFromCountries: withChosen(of('shipFrom'), countries),
    currencies: of('currency').map(({ value, count: counted, lowest, highest }) => ({ value, count: counted, lowest: BigInt(lowest ?? 0), highest: BigInt(highest ?? 0) })),
  }

  async function count(): Promise<readonly CountedRow[]> {
    const matched = offersForSale(app)
      .leftJoin(`(${CATEGORIES_BELOW})`, 'below', 'below.id = product.category_id')
      .setParameter('parent', parent)
      .select(['offer.vendor_id AS vendor', 'offer.ship_from_country_code AS country', 'offer.currency AS currency', 'offer.amount_minor AS amount', 'below.top AS category'])
    if (tsquery !== undefined) matched.andWhere(`product.search @@ to_tsquery('simple', :tsquery)`, { tsquery })
    for (const facet of FACETS) {
      matched.addSelect(conditions[facet].map(({ sql }) => `(${sql})`).join(' AND ') || 'TRUE', IN[facet])
      for (const { parameters } of conditions[facet]) matched.setParameters(parameters)
    }
    const [sql, parameters] = matched.getQueryAndParameters()
    return app.db.source.manager.query<CountedRow[]>(`WITH matched AS MATERIALIZED (${sql}) ${counts}`, parameters)
  }
}

const IN = { category: 'in_category', vendor: 'in_vendor', shipFrom: 'in_ship_from', price: 'in_price' } as const satisfies Record<Facet, string>

/** Each category under the one directly below `:parent` that it belongs to. */
const CATEGORIES_BELOW = `WITH RECURSIVE down AS (
    SELECT id, id AS top FROM categories WHERE parent_id IS NOT DISTINCT FROM :parent
    UNION ALL SELECT lower.id, down.top FROM categories lower JOIN down ON lower.parent_id = down.id)
  SELECT id, top FROM down`

/** Satisfied by what satisfies all facets but this one. */
function allBut(own: Facet): string {
  return FACETS.filter((facet) => facet !== own).map((facet) => IN[facet]).join(' AND ')
}

const ALL = FACETS.map((facet) => IN[facet]).join(' AND ')

/** What is chosen comes first, and so within the limit. */
function countBy(facet: CountedRow['facet'], column: string, { where, chosen = 'TRUE', limit = MOST_VALUES }: { where: string; chosen?: string; limit?: number }): string {
  return `(SELECT '${facet}' AS facet, ${column}::text AS value, count(*)::int AS count, min(amount)::text AS lowest, max(amount)::text AS highest
    FROM matched WHERE ${where} AND ${column} IS NOT NULL GROUP BY ${column} ORDER BY bool_or(${chosen}) DESC, count(*) DESC, ${column} LIMIT ${limit})`
}

function given(values: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== null && value !== undefined)
}

/** Of what is chosen and found nowhere there are none; it is told all the same, so that it can be taken back. The most frequent first. */
function withChosen(found: readonly FacetValue[], values: readonly string[]): readonly FacetValue[] {
  const known = new Set(found.map(({ value }) => value))
  return [...found.toSorted((one, other) => other.count - one.count), ...values.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }))]
}
