import { paginate, wholeConnection, type Connection, type PageArguments } from '#kit/connections.ts'
import { CurrencyMismatchError, type Money } from '#kit/money.ts'
import { OfferEntity } from '../db/entities/offer.ts'
import type { Offer } from '../domain/offer.ts'
import { searchQuery } from '../domain/search-text.ts'
import type { Acting } from './acting.ts'
import { inCategory } from './category-filter.ts'
import { idOf } from './input.ts'
import { rankedPage } from './ranked-page.ts'

export interface OfferSearch extends PageArguments {
  readonly query?: string | null
  readonly categoryId?: string | null
  readonly vendorId?: string | null
  readonly shipFrom?: string | null
  readonly currency?: string | null
  readonly minPrice?: Money | null
  readonly maxPrice?: Money | null
}

/**
 * What anyone can buy now; a seller's own unpublished offers are not among it.
 *
 * @throws {CurrencyMismatchError} when prices and currency do not agree: amounts in different currencies do not compare.
 */
export async function searchOffers({ app }: Acting, search: OfferSearch): Promise<Connection<Offer>> {
  const { query: text, categoryId, vendorId, shipFrom, minPrice, maxPrice } = search
  const currency = oneCurrency([search.currency, minPrice?.currency, maxPrice?.currency])
  const query = app.db.source.manager.createQueryBuilder(OfferEntity, 'offer')
    .innerJoin('Product', 'product', 'product.id = offer.product_id')
    .where(`offer.status = 'ACTIVE' AND product.status = 'PUBLISHED'`)
  if (categoryId) query.andWhere(inCategory('product.category_id'), { categoryId: idOf('cat', categoryId) })
  if (vendorId) query.andWhere('offer.vendor_id = :vendorId', { vendorId: idOf('ven', vendorId) })
  if (shipFrom) query.andWhere('offer.ship_from_country_code = :shipFrom', { shipFrom })
  if (currency) query.andWhere('offer.currency = :currency', { currency })
  if (minPrice) query.andWhere('offer.amount_minor >= :minPrice', { minPrice: minPrice.amountMinor.toString() })
  if (maxPrice) query.andWhere('offer.amount_minor <= :maxPrice', { maxPrice: maxPrice.amountMinor.toString() })
  if (!text?.trim()) return paginate(query, search)
  const tsquery = searchQuery(text)
  return tsquery === null ? wholeConnection<Offer>([]) : rankedPage(query, { vector: 'product.search', tsquery }, search)
}

function oneCurrency(given: readonly (string | null | undefined)[]): string | null {
  const [currency = null, other] = new Set(given.filter((code) => code !== null && code !== undefined))
  if (currency !== null && other !== undefined) throw new CurrencyMismatchError(currency, other)
  return currency
}
