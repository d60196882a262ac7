import type { SkipToken } from '@apollo/client/react'
import { useLazyQuery, useMutation, useQuery, useSuspenseQuery } from '@apollo/client/react'
import { CartDocument, CartLandedCostDocument, CartLineAddDocument, CartLineRemoveDocument, CartLineUpdateDocument, CheckoutDocument, CheckoutCompleteDocument, CheckoutLandedCostDocument, CheckoutStartDocument } from '../documents/cart.ts'
import type {
  CartQuery,
  CartQueryVariables,
  CartLandedCostQuery,
  CartLandedCostQueryVariables,
  CartLineAddMutation,
  CartLineAddMutationVariables,
  CartLineRemoveMutation,
  CartLineRemoveMutationVariables,
  CartLineUpdateMutation,
  CartLineUpdateMutationVariables,
  CheckoutQuery,
  CheckoutQueryVariables,
  CheckoutCompleteMutation,
  CheckoutCompleteMutationVariables,
  CheckoutLandedCostQuery,
  CheckoutLandedCostQueryVariables,
  CheckoutStartMutation,
  CheckoutStartMutationVariables,
} from '../operations.ts'
import type { LazyQueryOptions, MutationOptions, QueryOptions, SuspenseQueryOptions } from '../../hook-options.ts'
export function useCartQuery(options?: QueryOptions<CartQuery, CartQueryVariables> | SkipToken) {
  return useQuery(CartDocument, options as QueryOptions<CartQuery, CartQueryVariables> | SkipToken)
}
export function useCartLazyQuery(options?: LazyQueryOptions<CartQuery, CartQueryVariables>) {
  return useLazyQuery(CartDocument, options)
}
export function useCartSuspenseQuery(options?: SuspenseQueryOptions<CartQueryVariables>) {
  return useSuspenseQuery(CartDocument, options as SuspenseQueryOptions<CartQueryVariables>)
}

export function useCartLandedCostQuery(options: QueryOptions<CartLandedCostQuery, CartLandedCostQueryVariables> | SkipToken) {
  return useQuery(CartLandedCostDocument, options as QueryOptions<CartLandedCostQuery, CartLandedCostQueryVariables> | SkipToken)
}
export function useCartLandedCostLazyQuery(options?: LazyQueryOptions<CartLandedCostQuery, CartLandedCostQueryVariables>) {
  return useLazyQuery(CartLandedCostDocument, options)
}
export function useCartLandedCostSuspenseQuery(options: SuspenseQueryOptions<CartLandedCostQueryVariables>) {
  return useSuspenseQuery(CartLandedCostDocument, options as SuspenseQueryOptions<CartLandedCostQueryVariables>)
}

export function useCartLineAddMutation(options?: MutationOptions<CartLineAddMutation, CartLineAddMutationVariables>) {
  return useMutation(CartLineAddDocument, options)
}

export function useCartLineRemoveMutation(options?: MutationOptions<CartLineRemoveMutation, CartLineRemoveMutationVariables>) {
  return useMutation(CartLineRemoveDocument, options)
}

export function useCartLineUpdateMutation(options?: MutationOptions<CartLineUpdateMutation, CartLineUpdateMutationVariables>) {
  return useMutation(CartLineUpdateDocument, options)
}

export function useCheckoutQuery(options: QueryOptions<CheckoutQuery, CheckoutQueryVariables> | SkipToken) {
  return useQuery(CheckoutDocument, options as QueryOptions<CheckoutQuery, CheckoutQueryVariables> | SkipToken)
}
export function useCheckoutLazyQuery(options?: LazyQueryOptions<CheckoutQuery, CheckoutQueryVariables>) {
  return useLazyQuery(CheckoutDocument, options)
}
export function useCheckoutSuspenseQuery(options: SuspenseQueryOptions<CheckoutQueryVariables>) {
  return useSuspenseQuery(CheckoutDocument, options as SuspenseQueryOptions<CheckoutQueryVariables>)
}

export function useCheckoutCompleteMutation(options?: MutationOptions<CheckoutCompleteMutation, CheckoutCompleteMutationVariables>) {
  return useMutation(CheckoutCompleteDocument, options)
}

export function useCheckoutLandedCostQuery(options: QueryOptions<CheckoutLandedCostQuery, CheckoutLandedCostQueryVariables> | SkipToken) {
  return useQuery(CheckoutLandedCostDocument, options as QueryOptions<CheckoutLandedCostQuery, CheckoutLandedCostQueryVariables> | SkipToken)
}
export function useCheckoutLandedCostLazyQuery(options?: LazyQueryOptions<CheckoutLandedCostQuery, CheckoutLandedCostQueryVariables>) {
  return useLazyQuery(CheckoutLandedCostDocument, options)
}
export function useCheckoutLandedCostSuspenseQuery(options: SuspenseQueryOptions<CheckoutLandedCostQueryVariables>) {
  return useSuspenseQuery(CheckoutLandedCostDocument, options as SuspenseQueryOptions<CheckoutLandedCostQueryVariables>)
}

export function useCheckoutStartMutation(options?: MutationOptions<CheckoutStartMutation, CheckoutStartMutationVariables>) {
  return useMutation(CheckoutStartDocument, options)
}