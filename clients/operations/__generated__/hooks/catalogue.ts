import type { SkipToken } from '@apollo/client/react'
import { useLazyQuery, useQuery, useSuspenseQuery } from '@apollo/client/react'
import { CategoryListDocument, LandedCostDocument, OfferDocument, OfferSearchDocument, ProductByCodeDocument, ProductListDocument, ProductPageDocument } from '../documents/catalogue.ts'
import type {
  CategoryListQuery,
  CategoryListQueryVariables,
  LandedCostQuery,
  LandedCostQueryVariables,
  OfferQuery,
  OfferQueryVariables,
  OfferSearchQuery,
  OfferSearchQueryVariables,
  ProductByCodeQuery,
  ProductByCodeQueryVariables,
  ProductListQuery,
  ProductListQueryVariables,
  ProductPageQuery,
  ProductPageQueryVariables,
} from '../operations.ts'
import type { LazyQueryOptions, QueryOptions, SuspenseQueryOptions } from '../../hook-options.ts'
export function useCategoryListQuery(options?: QueryOptions<CategoryListQuery, CategoryListQueryVariables> | SkipToken) {
  return useQuery(CategoryListDocument, options as QueryOptions<CategoryListQuery, CategoryListQueryVariables> | SkipToken)
}
export function useCategoryListLazyQuery(options?: LazyQueryOptions<CategoryListQuery, CategoryListQueryVariables>) {
  return useLazyQuery(CategoryListDocument, options)
}
export function useCategoryListSuspenseQuery(options?: SuspenseQueryOptions<CategoryListQueryVariables>) {
  return useSuspenseQuery(CategoryListDocument, options as SuspenseQueryOptions<CategoryListQueryVariables>)
}

export function useLandedCostQuery(options: QueryOptions<LandedCostQuery, LandedCostQueryVariables> | SkipToken) {
  return useQuery(LandedCostDocument, options as QueryOptions<LandedCostQuery, LandedCostQueryVariables> | SkipToken)
}
export function useLandedCostLazyQuery(options?: LazyQueryOptions<LandedCostQuery, LandedCostQueryVariables>) {
  return useLazyQuery(LandedCostDocument, options)
}
export function useLandedCostSuspenseQuery(options: SuspenseQueryOptions<LandedCostQueryVariables>) {
  return useSuspenseQuery(LandedCostDocument, options as SuspenseQueryOptions<LandedCostQueryVariables>)
}

export function useOfferQuery(options: QueryOptions<OfferQuery, OfferQueryVariables> | SkipToken) {
  return useQuery(OfferDocument, options as QueryOptions<OfferQuery, OfferQueryVariables> | SkipToken)
}
export function useOfferLazyQuery(options?: LazyQueryOptions<OfferQuery, OfferQueryVariables>) {
  return useLazyQuery(OfferDocument, options)
}
export function useOfferSuspenseQuery(options: SuspenseQueryOptions<OfferQueryVariables>) {
  return useSuspenseQuery(OfferDocument, options as SuspenseQueryOptions<OfferQueryVariables>)
}

export function useOfferSearchQuery(options?: QueryOptions<OfferSearchQuery, OfferSearchQueryVariables> | SkipToken) {
  return useQuery(OfferSearchDocument, options as QueryOptions<OfferSearchQuery, OfferSearchQueryVariables> | SkipToken)
}
export function useOfferSearchLazyQuery(options?: LazyQueryOptions<OfferSearchQuery, OfferSearchQueryVariables>) {
  return useLazyQuery(OfferSearchDocument, options)
}
export function useOfferSearchSuspenseQuery(options?: SuspenseQueryOptions<OfferSearchQueryVariables>) {
  return useSuspenseQuery(OfferSearchDocument, options as SuspenseQueryOptions<OfferSearchQueryVariables>)
}

export function useProductByCodeQuery(options: QueryOptions<ProductByCodeQuery, ProductByCodeQueryVariables> | SkipToken) {
  return useQuery(ProductByCodeDocument, options as QueryOptions<ProductByCodeQuery, ProductByCodeQueryVariables> | SkipToken)
}
export function useProductByCodeLazyQuery(options?: LazyQueryOptions<ProductByCodeQuery, ProductByCodeQueryVariables>) {
  return useLazyQuery(ProductByCodeDocument, options)
}
export function useProductByCodeSuspenseQuery(options: SuspenseQueryOptions<ProductByCodeQueryVariables>) {
  return useSuspenseQuery(ProductByCodeDocument, options as SuspenseQueryOptions<ProductByCodeQueryVariables>)
}

export function useProductListQuery(options?: QueryOptions<ProductListQuery, ProductListQueryVariables> | SkipToken) {
  return useQuery(ProductListDocument, options as QueryOptions<ProductListQuery, ProductListQueryVariables> | SkipToken)
}
export function useProductListLazyQuery(options?: LazyQueryOptions<ProductListQuery, ProductListQueryVariables>) {
  return useLazyQuery(ProductListDocument, options)
}
export function useProductListSuspenseQuery(options?: SuspenseQueryOptions<ProductListQueryVariables>) {
  return useSuspenseQuery(ProductListDocument, options as SuspenseQueryOptions<ProductListQueryVariables>)
}

export function useProductPageQuery(options: QueryOptions<ProductPageQuery, ProductPageQueryVariables> | SkipToken) {
  return useQuery(ProductPageDocument, options as QueryOptions<ProductPageQuery, ProductPageQueryVariables> | SkipToken)
}
export function useProductPageLazyQuery(options?: LazyQueryOptions<ProductPageQuery, ProductPageQueryVariables>) {
  return useLazyQuery(ProductPageDocument, options)
}
export function useProductPageSuspenseQuery(options: SuspenseQueryOptions<ProductPageQueryVariables>) {
  return useSuspenseQuery(ProductPageDocument, options as SuspenseQueryOptions<ProductPageQueryVariables>)
}