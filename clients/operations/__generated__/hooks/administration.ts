import type { SkipToken } from '@apollo/client/react'
import { useLazyQuery, useMutation, useQuery, useSuspenseQuery } from '@apollo/client/react'
import { ComplianceCaseDecideDocument, DeadLetterCauseListDocument, DeadLetterDiscardDocument, DeadLetterListDocument, DeadLetterPageDocument, DeadLetterReplayDocument, DeadLetterReplayAllDocument, HeldOrderListDocument, OrderHoldDocument, OrderReleaseDocument, StoppedOrderListDocument, VendorActivateDocument, VendorApproveDocument, VendorOnboardingListDocument, VendorRejectDocument } from '../documents/administration.ts'
import type {
  ComplianceCaseDecideMutation,
  ComplianceCaseDecideMutationVariables,
  DeadLetterCauseListQuery,
  DeadLetterCauseListQueryVariables,
  DeadLetterDiscardMutation,
  DeadLetterDiscardMutationVariables,
  DeadLetterListQuery,
  DeadLetterListQueryVariables,
  DeadLetterPageQuery,
  DeadLetterPageQueryVariables,
  DeadLetterReplayMutation,
  DeadLetterReplayMutationVariables,
  DeadLetterReplayAllMutation,
  DeadLetterReplayAllMutationVariables,
  HeldOrderListQuery,
  HeldOrderListQueryVariables,
  OrderHoldMutation,
  OrderHoldMutationVariables,
  OrderReleaseMutation,
  OrderReleaseMutationVariables,
  StoppedOrderListQuery,
  StoppedOrderListQueryVariables,
  VendorActivateMutation,
  VendorActivateMutationVariables,
  VendorApproveMutation,
  VendorApproveMutationVariables,
  VendorOnboardingListQuery,
  VendorOnboardingListQueryVariables,
  VendorRejectMutation,
  VendorRejectMutationVariables,
} from '../operations.ts'
import type { LazyQueryOptions, MutationOptions, QueryOptions, SuspenseQueryOptions } from '../../hook-options.ts'
export function useComplianceCaseDecideMutation(options?: MutationOptions<ComplianceCaseDecideMutation, ComplianceCaseDecideMutationVariables>) {
  return useMutation(ComplianceCaseDecideDocument, options)
}

export function useDeadLetterCauseListQuery(options?: QueryOptions<DeadLetterCauseListQuery, DeadLetterCauseListQueryVariables> | SkipToken) {
  return useQuery(DeadLetterCauseListDocument, options as QueryOptions<DeadLetterCauseListQuery, DeadLetterCauseListQueryVariables> | SkipToken)
}
export function useDeadLetterCauseListLazyQuery(options?: LazyQueryOptions<DeadLetterCauseListQuery, DeadLetterCauseListQueryVariables>) {
  return useLazyQuery(DeadLetterCauseListDocument, options)
}
export function useDeadLetterCauseListSuspenseQuery(options?: SuspenseQueryOptions<DeadLetterCauseListQueryVariables>) {
  return useSuspenseQuery(DeadLetterCauseListDocument, options as SuspenseQueryOptions<DeadLetterCauseListQueryVariables>)
}

export function useDeadLetterDiscardMutation(options?: MutationOptions<DeadLetterDiscardMutation, DeadLetterDiscardMutationVariables>) {
  return useMutation(DeadLetterDiscardDocument, options)
}

export function useDeadLetterListQuery(options?: QueryOptions<DeadLetterListQuery, DeadLetterListQueryVariables> | SkipToken) {
  return useQuery(DeadLetterListDocument, options as QueryOptions<DeadLetterListQuery, DeadLetterListQueryVariables> | SkipToken)
}
export function useDeadLetterListLazyQuery(options?: LazyQueryOptions<DeadLetterListQuery, DeadLetterListQueryVariables>) {
  return useLazyQuery(DeadLetterListDocument, options)
}
export function useDeadLetterListSuspenseQuery(options?: SuspenseQueryOptions<DeadLetterListQueryVariables>) {
  return useSuspenseQuery(DeadLetterListDocument, options as SuspenseQueryOptions<DeadLetterListQueryVariables>)
}

export function useDeadLetterPageQuery(options: QueryOptions<DeadLetterPageQuery, DeadLetterPageQueryVariables> | SkipToken) {
  return useQuery(DeadLetterPageDocument, options as QueryOptions<DeadLetterPageQuery, DeadLetterPageQueryVariables> | SkipToken)
}
export function useDeadLetterPageLazyQuery(options?: LazyQueryOptions<DeadLetterPageQuery, DeadLetterPageQueryVariables>) {
  return useLazyQuery(DeadLetterPageDocument, options)
}
export function useDeadLetterPageSuspenseQuery(options: SuspenseQueryOptions<DeadLetterPageQueryVariables>) {
  return useSuspenseQuery(DeadLetterPageDocument, options as SuspenseQueryOptions<DeadLetterPageQueryVariables>)
}

export function useDeadLetterReplayMutation(options?: MutationOptions<DeadLetterReplayMutation, DeadLetterReplayMutationVariables>) {
  return useMutation(DeadLetterReplayDocument, options)
}

export function useDeadLetterReplayAllMutation(options?: MutationOptions<DeadLetterReplayAllMutation, DeadLetterReplayAllMutationVariables>) {
  return useMutation(DeadLetterReplayAllDocument, options)
}

export function useHeldOrderListQuery(options?: QueryOptions<HeldOrderListQuery, HeldOrderListQueryVariables> | SkipToken) {
  return useQuery(HeldOrderListDocument, options as QueryOptions<HeldOrderListQuery, HeldOrderListQueryVariables> | SkipToken)
}
export function useHeldOrderListLazyQuery(options?: LazyQueryOptions<HeldOrderListQuery, HeldOrderListQueryVariables>) {
  return useLazyQuery(HeldOrderListDocument, options)
}
export function useHeldOrderListSuspenseQuery(options?: SuspenseQueryOptions<HeldOrderListQueryVariables>) {
  return useSuspenseQuery(HeldOrderListDocument, options as SuspenseQueryOptions<HeldOrderListQueryVariables>)
}

export function useOrderHoldMutation(options?: MutationOptions<OrderHoldMutation, OrderHoldMutationVariables>) {
  return useMutation(OrderHoldDocument, options)
}

export function useOrderReleaseMutation(options?: MutationOptions<OrderReleaseMutation, OrderReleaseMutationVariables>) {
  return useMutation(OrderReleaseDocument, options)
}

export function useStoppedOrderListQuery(options?: QueryOptions<StoppedOrderListQuery, StoppedOrderListQueryVariables> | SkipToken) {
  return useQuery(StoppedOrderListDocument, options as QueryOptions<StoppedOrderListQuery, StoppedOrderListQueryVariables> | SkipToken)
}
export function useStoppedOrderListLazyQuery(options?: LazyQueryOptions<StoppedOrderListQuery, StoppedOrderListQueryVariables>) {
  return useLazyQuery(StoppedOrderListDocument, options)
}
export function useStoppedOrderListSuspenseQuery(options?: SuspenseQueryOptions<StoppedOrderListQueryVariables>) {
  return useSuspenseQuery(StoppedOrderListDocument, options as SuspenseQueryOptions<StoppedOrderListQueryVariables>)
}

export function useVendorActivateMutation(options?: MutationOptions<VendorActivateMutation, VendorActivateMutationVariables>) {
  return useMutation(VendorActivateDocument, options)
}

export function useVendorApproveMutation(options?: MutationOptions<VendorApproveMutation, VendorApproveMutationVariables>) {
  return useMutation(VendorApproveDocument, options)
}

export function useVendorOnboardingListQuery(options?: QueryOptions<VendorOnboardingListQuery, VendorOnboardingListQueryVariables> | SkipToken) {
  return useQuery(VendorOnboardingListDocument, options as QueryOptions<VendorOnboardingListQuery, VendorOnboardingListQueryVariables> | SkipToken)
}
export function useVendorOnboardingListLazyQuery(options?: LazyQueryOptions<VendorOnboardingListQuery, VendorOnboardingListQueryVariables>) {
  return useLazyQuery(VendorOnboardingListDocument, options)
}
export function useVendorOnboardingListSuspenseQuery(options?: SuspenseQueryOptions<VendorOnboardingListQueryVariables>) {
  return useSuspenseQuery(VendorOnboardingListDocument, options as SuspenseQueryOptions<VendorOnboardingListQueryVariables>)
}

export function useVendorRejectMutation(options?: MutationOptions<VendorRejectMutation, VendorRejectMutationVariables>) {
  return useMutation(VendorRejectDocument, options)
}