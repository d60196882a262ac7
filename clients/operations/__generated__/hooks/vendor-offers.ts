import type { SkipToken } from '@apollo/client/react'
import { useLazyQuery, useMutation, useQuery, useSuspenseQuery } from '@apollo/client/react'
import { OfferCreateDocument, OfferResumeDocument, OfferSuspendDocument, OfferUpdateDocument, StockAdjustDocument, StockLevelListDocument } from '../documents/vendor-offers.ts'
import type {
  OfferCreateMutation,
  OfferCreateMutationVariables,
  OfferResumeMutation,
  OfferResumeMutationVariables,
  OfferSuspendMutation,
  OfferSuspendMutationVariables,
  OfferUpdateMutation,
  OfferUpdateMutationVariables,
  StockAdjustMutation,
  StockAdjustMutationVariables,
  StockLevelListQuery,
  StockLevelListQueryVariables,
} from '../operations.ts'
import type { LazyQueryOptions, MutationOptions, QueryOptions, SuspenseQueryOptions } from '../../hook-options.ts'
export function useOfferCreateMutation(options?: MutationOptions<OfferCreateMutation, OfferCreateMutationVariables>) {
  return useMutation(OfferCreateDocument, options)
}

export function useOfferResumeMutation(options?: MutationOptions<OfferResumeMutation, OfferResumeMutationVariables>) {
  return useMutation(OfferResumeDocument, options)
}

export function useOfferSuspendMutation(options?: MutationOptions<OfferSuspendMutation, OfferSuspendMutationVariables>) {
  return useMutation(OfferSuspendDocument, options)
}

export function useOfferUpdateMutation(options?: MutationOptions<OfferUpdateMutation, OfferUpdateMutationVariables>) {
  return useMutation(OfferUpdateDocument, options)
}

export function useStockAdjustMutation(options?: MutationOptions<StockAdjustMutation, StockAdjustMutationVariables>) {
  return useMutation(StockAdjustDocument, options)
}

export function useStockLevelListQuery(options: QueryOptions<StockLevelListQuery, StockLevelListQueryVariables> | SkipToken) {
  return useQuery(StockLevelListDocument, options as QueryOptions<StockLevelListQuery, StockLevelListQueryVariables> | SkipToken)
}
export function useStockLevelListLazyQuery(options?: LazyQueryOptions<StockLevelListQuery, StockLevelListQueryVariables>) {
  return useLazyQuery(StockLevelListDocument, options)
}
export function useStockLevelListSuspenseQuery(options: SuspenseQueryOptions<StockLevelListQueryVariables>) {
  return useSuspenseQuery(StockLevelListDocument, options as SuspenseQueryOptions<StockLevelListQueryVariables>)
}