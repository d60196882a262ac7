import type { Product, ProductVariant } from '../domain/product.ts'
import { searchDocument } from '../domain/search-text.ts'

/** A product's `search` column as SQL over {@link searchParameters}: names and codes weigh more than descriptions. */
export function searchVector(): string {
  return `setweight(to_tsvector('simple', :searchNames), 'A') || setweight(to_tsvector('simple', :searchDescriptions), 'C')`
}

export function searchParameters(
  { code, names, descriptions }: Pick<Product, 'code' | 'names' | 'descriptions'>,
  variants: readonly Pick<ProductVariant, 'sku' | 'gtin'>[],
): { searchNames: string; searchDescriptions: string } {
  return {
    searchNames: searchDocument([code, ...variants.flatMap(({ sku, gtin }) => (gtin ? [sku, gtin] : [sku])), ...Object.values(names)]),
    searchDescriptions: searchDocument(Object.values(descriptions)),
  }
}
