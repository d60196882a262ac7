import { nonNull } from '#kit/graphql/non-null.ts'
import { localize, type LocalizedText } from '#kit/text.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { availableAt } from '../domain/stock.ts'
import { adjustStock } from '../services/adjust-stock.ts'
import { countFacets } from '../services/count-facets.ts'
import { createOffer } from '../services/create-offer.ts'
import { createProduct } from '../services/create-product.ts'
import { canonicalLanguage, idOf } from '../services/input.ts'
import { listCategories } from '../services/list-categories.ts'
import { listProducts } from '../services/list-products.ts'
import { listStockLevels } from '../services/list-stock-levels.ts'
import { archiveProduct, publishProduct } from '../services/move-product.ts'
import { resumeOffer } from '../services/resume-offer.ts'
import { searchOffers } from '../services/search-offers.ts'
import { suspendOffer } from '../services/suspend-offer.ts'
import { updateOffer } from '../services/update-offer.ts'
import { updateProduct } from '../services/update-product.ts'
import { upsertCategory } from '../services/upsert-category.ts'
import { upsertStockLocation } from '../services/upsert-stock-location.ts'
import { upsertVariant } from '../services/upsert-variant.ts'

export const resolvers: Resolvers = {
  Query: {
    product: (_, { id }, { loaders }) => loaders.product.load(id),
    productByCode: (_, { code }, { loaders }) => loaders.productByCode.load(code),
    products: (_, args, context) => listProducts(context, args),
    searchOffers: (_, args, context) => searchOffers(context, args),
    offerFacets: (_, args, context) => countFacets(context, args),
    offer: (_, { id }, { loaders }) => loaders.offer.load(id),
    categories: (_, args, context) => listCategories(context, args),
    stockLevels: (_, args, context) => listStockLevels(context, args),
  },
  Mutation: {
    categoryUpsert: (_, { input }, context) => upsertCategory(context, input),
    productCreate: (_, { input }, context) => createProduct(context, input),
    productUpdate: (_, { input }, context) => updateProduct(context, input),
    productPublish: (_, { input }, context) => publishProduct(context, input),
    productArchive: (_, { input }, context) => archiveProduct(context, input),
    variantUpsert: (_, { input }, context) => upsertVariant(context, input),
    offerCreate: (_, { input }, context) => createOffer(context, input),
    offerUpdate: (_, { input }, context) => updateOffer(context, input),
    offerSuspend: (_, { input }, context) => suspendOffer(context, input),
    offerResume: (_, { input }, context) => resumeOffer(context, input),
    stockLocationUpsert: (_, { input }, context) => upsertStockLocation(context, input),
    stockAdjust: (_, { input }, context) => adjustStock(context, input),
  },
  Product: {
    __resolveReference: ({ id }, { loaders }) => loaders.product.load(id),
    name: ({ names }, { language }) => inLanguage(names, language),
    description: ({ descriptions }, { language }) => inLanguage(descriptions, language) || null,
    names: ({ names }) => texts(names),
    descriptions: ({ descriptions }) => texts(descriptions),
    category: ({ categoryId }, _, { loaders }) => (categoryId === null ? null : loaders.category.load(categoryId)),
    variants: ({ id }, _, { loaders }) => loaders.variants.load(id),
    offers: ({ id }, args, { loaders }) => loaders.offersOfProduct(args).load(id),
  },
  ProductVariant: {
    __resolveReference: ({ id }, { loaders }) => loaders.variant.load(id),
    product: ({ productId }, _, { loaders }) => nonNull(loaders.product.load(productId)),
  },
  Category: {
    __resolveReference: ({ id }, { loaders }) => loaders.category.load(id),
    name: ({ names }, { language }) => inLanguage(names, language),
    names: ({ names }) => texts(names),
    parent: ({ parentId }, _, { loaders }) => (parentId === null ? null : loaders.category.load(parentId)),
    children: ({ id }, args, { loaders }) => loaders.childrenOfCategory(args).load(id),
  },
  Offer: {
    __resolveReference: ({ id }, { loaders }) => loaders.offer.load(id),
    vendor: ({ vendorId }) => ({ id: vendorId }),
    variant: ({ variantId }, _, { loaders }) => nonNull(loaders.variant.load(variantId)),
    product: ({ productId }, _, { loaders }) => nonNull(loaders.product.load(productId)),
    price: ({ amountMinor, currency }) => ({ amountMinor, currency }),
    availableQuantity: ({ id }, _, { loaders }) => loaders.availableQuantity.load(id),
  },
  OfferFacets: {
    category: ({ categoryId }, _, { loaders }) => (categoryId === null ? null : loaders.category.load(categoryId)),
  },
  CategoryFacet: {
    category: ({ value }, _, { loaders }) => nonNull(loaders.category.load(value)),
  },
  VendorFacet: {
    vendorId: ({ value }) => value,
    vendor: ({ value }) => ({ id: value }),
  },
  CountryFacet: {
    countryCode: ({ value }) => value,
  },
  CurrencyFacet: {
    currency: ({ value }) => value,
    lowest: ({ value, lowest }) => ({ amountMinor: lowest, currency: value }),
    highest: ({ value, highest }) => ({ amountMinor: highest, currency: value }),
  },
  StockLocation: {
    vendor: ({ vendorId }) => ({ id: vendorId }),
  },
  StockLevel: {
    offer: ({ offerId }, _, { loaders }) => nonNull(loaders.offer.load(offerId)),
    location: ({ locationId }, _, { loaders }) => nonNull(loaders.stockLocation.load(locationId)),
    available: availableAt,
  },
  Vendor: {
    __resolveReference: (reference) => reference,
    offers: ({ id }, args, { loaders }) => loaders.offersOfVendor(args).load(idOf('ven', id)),
  },
}

function inLanguage(textsByLanguage: LocalizedText, language: string | null | undefined): string {
  return localize(textsByLanguage, language ? canonicalLanguage(language) : null)
}

function texts(textsByLanguage: LocalizedText): { language: string; text: string }[] {
  return Object.entries(textsByLanguage).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([language, text]) => ({ language, text }))
}
