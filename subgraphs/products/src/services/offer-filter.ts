import type { SelectQueryBuilder } from 'typeorm'
import { badInput } from '#kit/errors.ts'
import { CurrencyMismatchError, type Money } from '#kit/money.ts'
import type { ProductsApp } from '../app.ts'
import { OfferEntity } from '../db/entities/offer.ts'
import type { Offer } from '../domain/offer.ts'
import type { Condition } from '../visibility.ts'
import { inCategory } from './category-filter.ts'
import { idOf } from './input.ts'

export interface OfferFilter {
  readonly query?: string | null
  readonly categoryId?: string | null
  readonly vendorId?: string | null
  readonly vendorIds?: readonly string[] | null
  readonly shipFrom?: string | null
  readonly shipFromCountries?: readonly string[] | null
  readonly currency?: string | null
  readonly minPrice?: Money | null
  readonly maxPrice?: Money | null
}

/** Of each list of alternatives, vendors or countries. */
export const MAX_ALTERNATIVES = 50

/** By what offers are narrowed, apart from words. */
export const FACETS = ['category', 'vendor', 'shipFrom', 'price'] as const
export type Facet = (typeof FACETS)[number]

/** What anyone can buy now: offers as `offer`, their products as `product`. A seller's own unpublished offers are not among it. */
export function offersForSale(app: ProductsApp): SelectQueryBuilder<Offer> {
  return app.db.source.manager.createQueryBuilder(OfferEntity, 'offer')
    .innerJoin('Product', 'product', 'product.id = offer.product_id')
    .where(`offer.status = 'ACTIVE' AND product.status = 'PUBLISHED'`)
}

/**
 * What offers for sale have to satisfy, all of it, for each of the facets.
 *
 * @throws {CurrencyMismatchError} when prices and currency do not agree: amounts in different currencies do not compare.
 */
export function conditionsOf({ categoryId, vendorId, vendorIds, shipFrom, shipFromCountries, minPrice, maxPrice, ...filter }: OfferFilter): Readonly<Record<Facet, readonly Condition[]>> {
  const currency = oneCurrency([filter.currency, minPrice?.currency, maxPrice?.currency])
  return {
    category: given(categoryId, (id) => ({ sql: inCategory('product.category_id'), parameters: { categoryId: idOf('cat', id) } })),
    vendor: [
      ...given(vendorId, (id) => ({ sql: 'offer.vendor_id = :vendorId', parameters: { vendorId: idOf('ven', id) } })),
      ...given(alternatives(vendorIds, 'vendorIds'), (ids) => ({ sql: 'offer.vendor_id IN (:...vendorIds)', parameters: { vendorIds: ids.map((id) => idOf('ven', id)) } })),
    ],
    shipFrom: [
      ...given(shipFrom, (country) => ({ sql: 'offer.ship_from_country_code = :shipFrom', parameters: { shipFrom: country } })),
      ...given(alternatives(shipFromCountries, 'shipFromCountries'), (countries) => ({ sql: 'offer.ship_from_country_code IN (:...shipFromCountries)', parameters: { shipFromCountries: countries } })),
    ],
    price: [
      ...given(currency, (code) => ({ sql: 'offer.currency = :currency', parameters: { currency: code } })),
      ...given(minPrice, ({ amountMinor }) => ({ sql: 'offer.amount_minor >= :minPrice', parameters: { minPrice: amountMinor.toString() } })),
      ...given(maxPrice, ({ amountMinor }) => ({ sql: 'offer.amount_minor <= :maxPrice', parameters: { maxPrice: amountMinor.toString() } })),
    ],
  }
}

function given<T>(value: T | null | undefined, condition: (value: T) => Condition): Condition[] {
  return value === null || value === undefined ? [] : [condition(value)]
}

/** The same as nothing where it is empty: whoever takes the last choice away chooses no more. */
function alternatives(values: readonly string[] | null | undefined, argument: string): readonly string[] | undefined {
  if (values && values.length > MAX_ALTERNATIVES) throw badInput(`At most ${MAX_ALTERNATIVES} at once.`, argument)
  return values && values.length > 0 ? values : undefined
}

function oneCurrency(codes: readonly (string | null | undefined)[]): string | null {
  const [currency = null, other] = new Set(codes.filter((code) => code !== null && code !== undefined))
  if (currency !== null && other !== undefined) throw new CurrencyMismatchError(currency, other)
  return currency
}
