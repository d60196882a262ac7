import type { SkipToken } from '@apollo/client/react'
import { useLazyQuery, useMutation, useQuery, useSuspenseQuery } from '@apollo/client/react'
import { PaymentIntentDocument, PaymentIntentConfirmDocument, PaymentListDocument } from '../documents/payments.ts'
import type {
  PaymentIntentQuery,
  PaymentIntentQueryVariables,
  PaymentIntentConfirmMutation,
  PaymentIntentConfirmMutationVariables,
  PaymentListQuery,
  PaymentListQueryVariables,
} from '../operations.ts'
import type { LazyQueryOptions, MutationOptions, QueryOptions, SuspenseQueryOptions } from '../../hook-options.ts'
export function usePaymentIntentQuery(options: QueryOptions<PaymentIntentQuery, PaymentIntentQueryVariables> | SkipToken) {
  return useQuery(PaymentIntentDocument, options as QueryOptions<PaymentIntentQuery, PaymentIntentQueryVariables> | SkipToken)
}
export function usePaymentIntentLazyQuery(options?: LazyQueryOptions<PaymentIntentQuery, PaymentIntentQueryVariables>) {
  return useLazyQuery(PaymentIntentDocument, options)
}
export function usePaymentIntentSuspenseQuery(options: SuspenseQueryOptions<PaymentIntentQueryVariables>) {
  return useSuspenseQuery(PaymentIntentDocument, options as SuspenseQueryOptions<PaymentIntentQueryVariables>)
}

export function usePaymentIntentConfirmMutation(options?: MutationOptions<PaymentIntentConfirmMutation, PaymentIntentConfirmMutationVariables>) {
  return useMutation(PaymentIntentConfirmDocument, options)
}

export function usePaymentListQuery(options?: QueryOptions<PaymentListQuery, PaymentListQueryVariables> | SkipToken) {
  return useQuery(PaymentListDocument, options as QueryOptions<PaymentListQuery, PaymentListQueryVariables> | SkipToken)
}
export function usePaymentListLazyQuery(options?: LazyQueryOptions<PaymentListQuery, PaymentListQueryVariables>) {
  return useLazyQuery(PaymentListDocument, options)
}
export function usePaymentListSuspenseQuery(options?: SuspenseQueryOptions<PaymentListQueryVariables>) {
  return useSuspenseQuery(PaymentListDocument, options as SuspenseQueryOptions<PaymentListQueryVariables>)
}