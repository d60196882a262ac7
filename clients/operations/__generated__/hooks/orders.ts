import type { SkipToken } from '@apollo/client/react'
import { useLazyQuery, useMutation, useQuery, useSubscription, useSuspenseQuery } from '@apollo/client/react'
import { OrderCancelDocument, OrderFiguresDocument, OrderGroupDocument, OrderGroupListDocument, OrderListDocument, OrderPageDocument, OrderUpdatesDocument, OrganizationOrderUpdatesDocument, TradeDocumentContentDocument, VendorScorecardDocument } from '../documents/orders.ts'
import type {
  OrderCancelMutation,
  OrderCancelMutationVariables,
  OrderFiguresQuery,
  OrderFiguresQueryVariables,
  OrderGroupQuery,
  OrderGroupQueryVariables,
  OrderGroupListQuery,
  OrderGroupListQueryVariables,
  OrderListQuery,
  OrderListQueryVariables,
  OrderPageQuery,
  OrderPageQueryVariables,
  OrderUpdatesSubscription,
  OrderUpdatesSubscriptionVariables,
  OrganizationOrderUpdatesSubscription,
  OrganizationOrderUpdatesSubscriptionVariables,
  TradeDocumentContentQuery,
  TradeDocumentContentQueryVariables,
  VendorScorecardQuery,
  VendorScorecardQueryVariables,
} from '../operations.ts'
import type { LazyQueryOptions, MutationOptions, QueryOptions, SuspenseQueryOptions } from '../../hook-options.ts'
export function useOrderCancelMutation(options?: MutationOptions<OrderCancelMutation, OrderCancelMutationVariables>) {
  return useMutation(OrderCancelDocument, options)
}

export function useOrderFiguresQuery(options?: QueryOptions<OrderFiguresQuery, OrderFiguresQueryVariables> | SkipToken) {
  return useQuery(OrderFiguresDocument, options as QueryOptions<OrderFiguresQuery, OrderFiguresQueryVariables> | SkipToken)
}
export function useOrderFiguresLazyQuery(options?: LazyQueryOptions<OrderFiguresQuery, OrderFiguresQueryVariables>) {
  return useLazyQuery(OrderFiguresDocument, options)
}
export function useOrderFiguresSuspenseQuery(options?: SuspenseQueryOptions<OrderFiguresQueryVariables>) {
  return useSuspenseQuery(OrderFiguresDocument, options as SuspenseQueryOptions<OrderFiguresQueryVariables>)
}

export function useOrderGroupQuery(options: QueryOptions<OrderGroupQuery, OrderGroupQueryVariables> | SkipToken) {
  return useQuery(OrderGroupDocument, options as QueryOptions<OrderGroupQuery, OrderGroupQueryVariables> | SkipToken)
}
export function useOrderGroupLazyQuery(options?: LazyQueryOptions<OrderGroupQuery, OrderGroupQueryVariables>) {
  return useLazyQuery(OrderGroupDocument, options)
}
export function useOrderGroupSuspenseQuery(options: SuspenseQueryOptions<OrderGroupQueryVariables>) {
  return useSuspenseQuery(OrderGroupDocument, options as SuspenseQueryOptions<OrderGroupQueryVariables>)
}

export function useOrderGroupListQuery(options?: QueryOptions<OrderGroupListQuery, OrderGroupListQueryVariables> | SkipToken) {
  return useQuery(OrderGroupListDocument, options as QueryOptions<OrderGroupListQuery, OrderGroupListQueryVariables> | SkipToken)
}
export function useOrderGroupListLazyQuery(options?: LazyQueryOptions<OrderGroupListQuery, OrderGroupListQueryVariables>) {
  return useLazyQuery(OrderGroupListDocument, options)
}
export function useOrderGroupListSuspenseQuery(options?: SuspenseQueryOptions<OrderGroupListQueryVariables>) {
  return useSuspenseQuery(OrderGroupListDocument, options as SuspenseQueryOptions<OrderGroupListQueryVariables>)
}

export function useOrderListQuery(options?: QueryOptions<OrderListQuery, OrderListQueryVariables> | SkipToken) {
  return useQuery(OrderListDocument, options as QueryOptions<OrderListQuery, OrderListQueryVariables> | SkipToken)
}
export function useOrderListLazyQuery(options?: LazyQueryOptions<OrderListQuery, OrderListQueryVariables>) {
  return useLazyQuery(OrderListDocument, options)
}
export function useOrderListSuspenseQuery(options?: SuspenseQueryOptions<OrderListQueryVariables>) {
  return useSuspenseQuery(OrderListDocument, options as SuspenseQueryOptions<OrderListQueryVariables>)
}

export function useOrderPageQuery(options: QueryOptions<OrderPageQuery, OrderPageQueryVariables> | SkipToken) {
  return useQuery(OrderPageDocument, options as QueryOptions<OrderPageQuery, OrderPageQueryVariables> | SkipToken)
}
export function useOrderPageLazyQuery(options?: LazyQueryOptions<OrderPageQuery, OrderPageQueryVariables>) {
  return useLazyQuery(OrderPageDocument, options)
}
export function useOrderPageSuspenseQuery(options: SuspenseQueryOptions<OrderPageQueryVariables>) {
  return useSuspenseQuery(OrderPageDocument, options as SuspenseQueryOptions<OrderPageQueryVariables>)
}

export function useOrderUpdatesSubscription(options: useSubscription.Options<OrderUpdatesSubscription, OrderUpdatesSubscriptionVariables> | SkipToken): useSubscription.Result<OrderUpdatesSubscription> {
  return useSubscription(OrderUpdatesDocument, options as useSubscription.Options<OrderUpdatesSubscription, OrderUpdatesSubscriptionVariables> | SkipToken)
}

export function useOrganizationOrderUpdatesSubscription(options: useSubscription.Options<OrganizationOrderUpdatesSubscription, OrganizationOrderUpdatesSubscriptionVariables> | SkipToken): useSubscription.Result<OrganizationOrderUpdatesSubscription> {
  return useSubscription(OrganizationOrderUpdatesDocument, options as useSubscription.Options<OrganizationOrderUpdatesSubscription, OrganizationOrderUpdatesSubscriptionVariables> | SkipToken)
}

export function useTradeDocumentContentQuery(options: QueryOptions<TradeDocumentContentQuery, TradeDocumentContentQueryVariables> | SkipToken) {
  return useQuery(TradeDocumentContentDocument, options as QueryOptions<TradeDocumentContentQuery, TradeDocumentContentQueryVariables> | SkipToken)
}
export function useTradeDocumentContentLazyQuery(options?: LazyQueryOptions<TradeDocumentContentQuery, TradeDocumentContentQueryVariables>) {
  return useLazyQuery(TradeDocumentContentDocument, options)
}
export function useTradeDocumentContentSuspenseQuery(options: SuspenseQueryOptions<TradeDocumentContentQueryVariables>) {
  return useSuspenseQuery(TradeDocumentContentDocument, options as SuspenseQueryOptions<TradeDocumentContentQueryVariables>)
}

export function useVendorScorecardQuery(options: QueryOptions<VendorScorecardQuery, VendorScorecardQueryVariables> | SkipToken) {
  return useQuery(VendorScorecardDocument, options as QueryOptions<VendorScorecardQuery, VendorScorecardQueryVariables> | SkipToken)
}
export function useVendorScorecardLazyQuery(options?: LazyQueryOptions<VendorScorecardQuery, VendorScorecardQueryVariables>) {
  return useLazyQuery(VendorScorecardDocument, options)
}
export function useVendorScorecardSuspenseQuery(options: SuspenseQueryOptions<VendorScorecardQueryVariables>) {
  return useSuspenseQuery(VendorScorecardDocument, options as SuspenseQueryOptions<VendorScorecardQueryVariables>)
}