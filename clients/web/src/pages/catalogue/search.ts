import type { OfferSearchQueryVariables } from '../../../../operations/__generated__/operations.ts'
import { toMinor } from '../../design/money-format.ts'

const PAGE = 24

/** What the catalogue asks for: everything that was chosen is in its address. */
export function searchVariables(params: URLSearchParams): OfferSearchQueryVariables {
  const chosen = (name: string) => params.get(name) || null
  const currency = chosen('currency')
  const price = (name: 'min' | 'max') => {
    const amountMinor = currency === null ? undefined : toMinor(chosen(name) ?? '', currency)
    return currency !== null && amountMinor !== undefined ? { amountMinor, currency } : null
  }
  return { first: PAGE, query: chosen('q'), categoryId: chosen('subcategory') ?? chosen('category'), shipFrom: chosen('from'), currency, minPrice: price('min'), maxPrice: price('max') }
}
