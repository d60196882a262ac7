import { listTags, type CacheTagsByType } from '#kit/graphql/cache-tags.ts'
import type { Offer } from './domain/offer.ts'
import type { Product, ProductVariant } from './domain/product.ts'

/** What is found by looking through the catalogue may be found, or no longer, after any change of it. */
const LISTS: Readonly<Record<string, readonly string[]>> = { products: ['Catalogue'], searchOffers: ['Catalogue'], offerFacets: ['Catalogue', 'Categories'], categories: ['Categories'] }

/** Whether an offer or a variant is seen is decided by its product. Stock has a tag of its own: it changes with each sale, and most answers do not tell it. */
export const cacheTags: CacheTagsByType = {
  Query: (_row, field) => LISTS[field] ?? [],
  Category: (_row, field) => (field === 'children' ? ['Categories'] : []),
  Product: (row, field) => (field === 'offers' ? listTags('OffersOfProduct', (row as Product).id) : []),
  ProductVariant: (row) => ofProduct(row as ProductVariant),
  Offer: (row, field) => (field === 'availableQuantity' ? [...ofProduct(row as Offer), ...listTags('Stock', (row as Offer).id)] : ofProduct(row as Offer)),
}

function ofProduct({ productId }: Pick<Offer, 'productId'>): readonly string[] {
  return [`Product:${productId}`]
}
