import type { SkipToken } from '@apollo/client/react'
import { useLazyQuery, useMutation, useQuery, useSubscription, useSuspenseQuery } from '@apollo/client/react'
import { OrderAcceptDocument, OrderRejectDocument, VendorBoardDocument, VendorOrderUpdatesDocument, VendorPayoutListDocument, VendorPolicyUpdateDocument } from '../documents/vendor-board.ts'
import type {
  OrderAcceptMutation,
  OrderAcceptMutationVariables,
  OrderRejectMutation,
  OrderRejectMutationVariables,
  VendorBoardQuery,
  VendorBoardQueryVariables,
  VendorOrderUpdatesSubscription,
  VendorOrderUpdatesSubscriptionVariables,
  VendorPayoutListQuery,
  VendorPayoutListQueryVariables,
  VendorPolicyUpdateMutation,
  VendorPolicyUpdateMutationVariables,
} from '../operations.ts'
import type { LazyQueryOptions, MutationOptions, QueryOptions, SuspenseQueryOptions } from '../../hook-options.ts'
export function useOrderAcceptMutation(options?: MutationOptions<OrderAcceptMutation, OrderAcceptMutationVariables>) {
  return useMutation(OrderAcceptDocument, options)
}

export function useOrderRejectMutation(options?: MutationOptions<OrderRejectMutation, OrderRejectMutationVariables>) {
  return useMutation(OrderRejectDocument, options)
}

export function useVendorBoardQuery(options: QueryOptions<VendorBoardQuery, VendorBoardQueryVariables> | SkipToken) {
  return useQuery(VendorBoardDocument, options as QueryOptions<VendorBoardQuery, VendorBoardQueryVariables> | SkipToken)
}
export function useVendorBoardLazyQuery(options?: LazyQueryOptions<VendorBoardQuery, VendorBoardQueryVariables>) {
  return useLazyQuery(VendorBoardDocument, options)
}
export function useVendorBoardSuspenseQuery(options: SuspenseQueryOptions<VendorBoardQueryVariables>) {
  return useSuspenseQuery(VendorBoardDocument, options as SuspenseQueryOptions<VendorBoardQueryVariables>)
}

export function useVendorOrderUpdatesSubscription(options: useSubscription.Options<VendorOrderUpdatesSubscription, VendorOrderUpdatesSubscriptionVariables> | SkipToken): useSubscription.Result<VendorOrderUpdatesSubscription> {
  return useSubscription(VendorOrderUpdatesDocument, options as useSubscription.Options<VendorOrderUpdatesSubscription, VendorOrderUpdatesSubscriptionVariables> | SkipToken)
}

export function useVendorPayoutListQuery(options: QueryOptions<VendorPayoutListQuery, VendorPayoutListQueryVariables> | SkipToken) {
  return useQuery(VendorPayoutListDocument, options as QueryOptions<VendorPayoutListQuery, VendorPayoutListQueryVariables> | SkipToken)
}
export function useVendorPayoutListLazyQuery(options?: LazyQueryOptions<VendorPayoutListQuery, VendorPayoutListQueryVariables>) {
  return useLazyQuery(VendorPayoutListDocument, options)
}
export function useVendorPayoutListSuspenseQuery(options: SuspenseQueryOptions<VendorPayoutListQueryVariables>) {
  return useSuspenseQuery(VendorPayoutListDocument, options as SuspenseQueryOptions<VendorPayoutListQueryVariables>)
}

export function useVendorPolicyUpdateMutation(options?: MutationOptions<VendorPolicyUpdateMutation, VendorPolicyUpdateMutationVariables>) {
  return useMutation(VendorPolicyUpdateDocument, options)
}