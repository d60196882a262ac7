import type { SkipToken } from '@apollo/client/react'
import { useLazyQuery, useQuery, useSuspenseQuery } from '@apollo/client/react'
import { OfferFacetsDocument } from '../documents/facets.ts'
import type {
  OfferFacetsQuery,
  OfferFacetsQueryVariables,
} from '../operations.ts'
import type { LazyQueryOptions, QueryOptions, SuspenseQueryOptions } from '../../hook-options.ts'
export function useOfferFacetsQuery(options?: QueryOptions<OfferFacetsQuery, OfferFacetsQueryVariables> | SkipToken) {
  return useQuery(OfferFacetsDocument, options as QueryOptions<OfferFacetsQuery, OfferFacetsQueryVariables> | SkipToken)
}
export function useOfferFacetsLazyQuery(options?: LazyQueryOptions<OfferFacetsQuery, OfferFacetsQueryVariables>) {
  return useLazyQuery(OfferFacetsDocument, options)
}
export function useOfferFacetsSuspenseQuery(options?: SuspenseQueryOptions<OfferFacetsQueryVariables>) {
  return useSuspenseQuery(OfferFacetsDocument, options as SuspenseQueryOptions<OfferFacetsQueryVariables>)
}