import type { SkipToken } from '@apollo/client/react'
import { useLazyQuery, useMutation, useQuery, useSubscription, useSuspenseQuery } from '@apollo/client/react'
import { KeyHolderDocument, PartnerOrderAcceptDocument, PartnerOrderRejectDocument, PartnerVendorOrderUpdatesDocument } from '../documents/partner.ts'
import type {
  KeyHolderQuery,
  KeyHolderQueryVariables,
  PartnerOrderAcceptMutation,
  PartnerOrderAcceptMutationVariables,
  PartnerOrderRejectMutation,
  PartnerOrderRejectMutationVariables,
  PartnerVendorOrderUpdatesSubscription,
  PartnerVendorOrderUpdatesSubscriptionVariables,
} from '../operations.ts'
import type { LazyQueryOptions, MutationOptions, QueryOptions, SuspenseQueryOptions } from '../../hook-options.ts'
export function useKeyHolderQuery(options?: QueryOptions<KeyHolderQuery, KeyHolderQueryVariables> | SkipToken) {
  return useQuery(KeyHolderDocument, options as QueryOptions<KeyHolderQuery, KeyHolderQueryVariables> | SkipToken)
}
export function useKeyHolderLazyQuery(options?: LazyQueryOptions<KeyHolderQuery, KeyHolderQueryVariables>) {
  return useLazyQuery(KeyHolderDocument, options)
}
export function useKeyHolderSuspenseQuery(options?: SuspenseQueryOptions<KeyHolderQueryVariables>) {
  return useSuspenseQuery(KeyHolderDocument, options as SuspenseQueryOptions<KeyHolderQueryVariables>)
}

export function usePartnerOrderAcceptMutation(options?: MutationOptions<PartnerOrderAcceptMutation, PartnerOrderAcceptMutationVariables>) {
  return useMutation(PartnerOrderAcceptDocument, options)
}

export function usePartnerOrderRejectMutation(options?: MutationOptions<PartnerOrderRejectMutation, PartnerOrderRejectMutationVariables>) {
  return useMutation(PartnerOrderRejectDocument, options)
}

export function usePartnerVendorOrderUpdatesSubscription(options: useSubscription.Options<PartnerVendorOrderUpdatesSubscription, PartnerVendorOrderUpdatesSubscriptionVariables> | SkipToken): useSubscription.Result<PartnerVendorOrderUpdatesSubscription> {
  return useSubscription(PartnerVendorOrderUpdatesDocument, options as useSubscription.Options<PartnerVendorOrderUpdatesSubscription, PartnerVendorOrderUpdatesSubscriptionVariables> | SkipToken)
}