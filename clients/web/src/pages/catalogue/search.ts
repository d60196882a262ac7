import type { OfferFacetsQueryVariables, OfferSearchQueryVariables } from '../../../../operations/__generated__/operations.ts'
import { toMinor } from '../../design/money-format.ts'

const PAGE = 24

/** What the catalogue asks for: everything that was chosen is in its address. */
export function searchVariables(params: URLSearchParams): OfferSearchQueryVariables {
  return { first: PAGE, ...facetVariables(params) }
}

/** The same, to be counted. */
export function facetVariables(params: URLSearchParams): OfferFacetsQueryVariables {
  const chosen = (name: string) => params.get(name) || null
  const currency = chosen('currency')
  const price = (name: 'min' | 'max') => {
    const amountMinor = currency === null ? undefined : toMinor(chosen(name) ?? '', currency)
    return currency !== null && amountMinor !== undefined ? { amountMinor, currency } : null
  }
  return { query: chosen('q'), categoryId: chosen('category'), vendorIds: params.getAll('vendor'), shipFromCountries: params.getAll('from'), currency, minPrice: price('min'), maxPrice: price('max') }
}
