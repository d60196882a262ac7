import type { SkipToken } from '@apollo/client/react'
import { useLazyQuery, useMutation, useQuery, useSuspenseQuery } from '@apollo/client/react'
import { ApprovalDecideDocument, ApprovalListDocument } from '../documents/approvals.ts'
import type {
  ApprovalDecideMutation,
  ApprovalDecideMutationVariables,
  ApprovalListQuery,
  ApprovalListQueryVariables,
} from '../operations.ts'
import type { LazyQueryOptions, MutationOptions, QueryOptions, SuspenseQueryOptions } from '../../hook-options.ts'
export function useApprovalDecideMutation(options?: MutationOptions<ApprovalDecideMutation, ApprovalDecideMutationVariables>) {
  return useMutation(ApprovalDecideDocument, options)
}

export function useApprovalListQuery(options: QueryOptions<ApprovalListQuery, ApprovalListQueryVariables> | SkipToken) {
  return useQuery(ApprovalListDocument, options as QueryOptions<ApprovalListQuery, ApprovalListQueryVariables> | SkipToken)
}
export function useApprovalListLazyQuery(options?: LazyQueryOptions<ApprovalListQuery, ApprovalListQueryVariables>) {
  return useLazyQuery(ApprovalListDocument, options)
}
export function useApprovalListSuspenseQuery(options: SuspenseQueryOptions<ApprovalListQueryVariables>) {
  return useSuspenseQuery(ApprovalListDocument, options as SuspenseQueryOptions<ApprovalListQueryVariables>)
}