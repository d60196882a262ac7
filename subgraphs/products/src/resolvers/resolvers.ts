import type { PageArguments } from '#kit/connections.ts'
import type { GraphContext } from '#kit/graphql/context.ts'
import type { ResolverMap } from '#kit/graphql/schema.ts'
import { localize, type LocalizedText } from '#kit/text.ts'
import type { ProductsApp } from '../app.ts'
import type { Category } from '../domain/category.ts'
import type { Offer } from '../domain/offer.ts'
import type { Product, ProductVariant } from '../domain/product.ts'
import { availableAt, type StockLevel, type StockLocation } from '../domain/stock.ts'
import type { Loaders } from '../loaders.ts'
import { adjustStock, type StockAdjust } from '../services/adjust-stock.ts'
import type { OfferChange } from '../services/change-offer.ts'
import { createOffer, type OfferCreate } from '../services/create-offer.ts'
import { createProduct, type ProductCreate } from '../services/create-product.ts'
import { canonicalLanguage, idOf } from '../services/input.ts'
import { listCategories } from '../services/list-categories.ts'
import { listProducts, type ProductList } from '../services/list-products.ts'
import { listStockLevels } from '../services/list-stock-levels.ts'
import { archiveProduct, publishProduct, type ProductMove } from '../services/move-product.ts'
import { resumeOffer } from '../services/resume-offer.ts'
import { searchOffers, type OfferSearch } from '../services/search-offers.ts'
import { suspendOffer } from '../services/suspend-offer.ts'
import { updateOffer, type OfferUpdate } from '../services/update-offer.ts'
import { updateProduct, type ProductUpdate } from '../services/update-product.ts'
import { upsertCategory, type CategoryUpsert } from '../services/upsert-category.ts'
import { upsertStockLocation, type StockLocationUpsert } from '../services/upsert-stock-location.ts'
import { upsertVariant, type VariantUpsert } from '../services/upsert-variant.ts'

type Context = GraphContext<ProductsApp, Loaders>
interface Id { readonly id: string }
interface Input<T> { readonly input: T }
interface InLanguage { readonly language?: string | null }

export const resolvers: ResolverMap = {
  Query: {
    product: (_: unknown, { id }: Id, { loaders }: Context) => loaders.product.load(id),
    productByCode: (_: unknown, { code }: { code: string }, { loaders }: Context) => loaders.productByCode.load(code),
    products: (_: unknown, args: ProductList, context: Context) => listProducts(context, args),
    searchOffers: (_: unknown, args: OfferSearch, context: Context) => searchOffers(context, args),
    offer: (_: unknown, { id }: Id, { loaders }: Context) => loaders.offer.load(id),
    categories: (_: unknown, args: PageArguments & { parentId?: string | null }, context: Context) => listCategories(context, args),
    stockLevels: (_: unknown, args: PageArguments & { offerId: string }, context: Context) => listStockLevels(context, args),
  },
  Mutation: {
    categoryUpsert: (_: unknown, { input }: Input<CategoryUpsert>, context: Context) => upsertCategory(context, input),
    productCreate: (_: unknown, { input }: Input<ProductCreate>, context: Context) => createProduct(context, input),
    productUpdate: (_: unknown, { input }: Input<ProductUpdate>, context: Context) => updateProduct(context, input),
    productPublish: (_: unknown, { input }: Input<ProductMove>, context: Context) => publishProduct(context, input),
    productArchive: (_: unknown, { input }: Input<ProductMove>, context: Context) => archiveProduct(context, input),
    variantUpsert: (_: unknown, { input }: Input<VariantUpsert>, context: Context) => upsertVariant(context, input),
    offerCreate: (_: unknown, { input }: Input<OfferCreate>, context: Context) => createOffer(context, input),
    offerUpdate: (_: unknown, { input }: Input<OfferUpdate>, context: Context) => updateOffer(context, input),
    offerSuspend: (_: unknown, { input }: Input<OfferChange>, context: Context) => suspendOffer(context, input),
    offerResume: (_: unknown, { input }: Input<OfferChange>, context: Context) => resumeOffer(context, input),
    stockLocationUpsert: (_: unknown, { input }: Input<StockLocationUpsert>, context: Context) => upsertStockLocation(context, input),
    stockAdjust: (_: unknown, { input }: Input<StockAdjust>, context: Context) => adjustStock(context, input),
  },
  Product: {
    __resolveReference: ({ id }: Id, { loaders }: Context) => loaders.product.load(id),
    name: ({ names }: Product, { language }: InLanguage) => inLanguage(names, language),
    description: ({ descriptions }: Product, { language }: InLanguage) => inLanguage(descriptions, language) || null,
    names: ({ names }: Product) => texts(names),
    descriptions: ({ descriptions }: Product) => texts(descriptions),
    category: ({ categoryId }: Product, _: unknown, { loaders }: Context) => (categoryId === null ? null : loaders.category.load(categoryId)),
    variants: ({ id }: Product, _: unknown, { loaders }: Context) => loaders.variants.load(id),
    offers: ({ id }: Product, args: PageArguments, { loaders }: Context) => loaders.offersOfProduct(args).load(id),
  },
  ProductVariant: {
    __resolveReference: ({ id }: Id, { loaders }: Context) => loaders.variant.load(id),
    product: ({ productId }: ProductVariant, _: unknown, { loaders }: Context) => loaders.product.load(productId),
  },
  Category: {
    __resolveReference: ({ id }: Id, { loaders }: Context) => loaders.category.load(id),
    name: ({ names }: Category, { language }: InLanguage) => inLanguage(names, language),
    names: ({ names }: Category) => texts(names),
    parent: ({ parentId }: Category, _: unknown, { loaders }: Context) => (parentId === null ? null : loaders.category.load(parentId)),
    children: ({ id }: Category, args: PageArguments, { loaders }: Context) => loaders.childrenOfCategory(args).load(id),
  },
  Offer: {
    __resolveReference: ({ id }: Id, { loaders }: Context) => loaders.offer.load(id),
    vendor: ({ vendorId }: Offer) => ({ __typename: 'Vendor', id: vendorId }),
    variant: ({ variantId }: Offer, _: unknown, { loaders }: Context) => loaders.variant.load(variantId),
    product: ({ productId }: Offer, _: unknown, { loaders }: Context) => loaders.product.load(productId),
    price: ({ amountMinor, currency }: Offer) => ({ amountMinor, currency }),
    availableQuantity: ({ id }: Offer, _: unknown, { loaders }: Context) => loaders.availableQuantity.load(id),
  },
  StockLocation: {
    vendor: ({ vendorId }: StockLocation) => ({ __typename: 'Vendor', id: vendorId }),
  },
  StockLevel: {
    offer: ({ offerId }: StockLevel, _: unknown, { loaders }: Context) => loaders.offer.load(offerId),
    location: ({ locationId }: StockLevel, _: unknown, { loaders }: Context) => loaders.stockLocation.load(locationId),
    available: availableAt,
  },
  Vendor: {
    __resolveReference: (reference: Id) => reference,
    offers: ({ id }: Id, args: PageArguments, { loaders }: Context) => loaders.offersOfVendor(args).load(idOf('ven', id)),
  },
}

function inLanguage(textsByLanguage: LocalizedText, language: string | null | undefined): string {
  return localize(textsByLanguage, language ? canonicalLanguage(language) : null)
}

function texts(textsByLanguage: LocalizedText): { language: string; text: string }[] {
  return Object.entries(textsByLanguage).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([language, text]) => ({ language, text }))
}
