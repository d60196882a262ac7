import { paginate, wholeConnection, type Connection, type PageArguments } from '#kit/connections.ts'
import type { Offer } from '../domain/offer.ts'
import { searchQuery } from '../domain/search-text.ts'
import type { Acting } from './acting.ts'
import { conditionsOf, offersForSale, type OfferFilter } from './offer-filter.ts'
import { rankedPage } from './ranked-page.ts'

export interface OfferSearch extends OfferFilter, PageArguments {}

/**
 * What anyone can buy now; a seller's own unpublished offers are not among it.
 *
 * @throws {CurrencyMismatchError} when prices and currency do not agree: amounts in different currencies do not compare.
 */
export async function searchOffers({ app }: Acting, search: OfferSearch): Promise<Connection<Offer>> {
  const query = offersForSale(app)
  for (const { sql, parameters } of Object.values(conditionsOf(search)).flat()) query.andWhere(sql, parameters)
  if (!search.query?.trim()) return paginate(query, search)
  const tsquery = searchQuery(search.query)
  return tsquery === null ? wholeConnection<Offer>([]) : rankedPage(query, { vector: 'product.search', tsquery }, search)
}
