import type { SkipToken } from '@apollo/client/react'
import { useLazyQuery, useMutation, useQuery, useSubscription, useSuspenseQuery } from '@apollo/client/react'
import { CarrierListDocument, DeliveryTaskUpdatesDocument, DeliveryTasksDocument, OrderShipmentUpdatesDocument, ShipmentDocument, ShipmentAssignDocument, ShipmentBookDocument, ShipmentByTrackingNumberDocument, ShipmentHandoverDocument, ShipmentListDocument, ShipmentUpdatesDocument, TrackingEventIngestDocument } from '../documents/shipments.ts'
import type {
  CarrierListQuery,
  CarrierListQueryVariables,
  DeliveryTaskUpdatesSubscription,
  DeliveryTaskUpdatesSubscriptionVariables,
  DeliveryTasksQuery,
  DeliveryTasksQueryVariables,
  OrderShipmentUpdatesSubscription,
  OrderShipmentUpdatesSubscriptionVariables,
  ShipmentQuery,
  ShipmentQueryVariables,
  ShipmentAssignMutation,
  ShipmentAssignMutationVariables,
  ShipmentBookMutation,
  ShipmentBookMutationVariables,
  ShipmentByTrackingNumberQuery,
  ShipmentByTrackingNumberQueryVariables,
  ShipmentHandoverMutation,
  ShipmentHandoverMutationVariables,
  ShipmentListQuery,
  ShipmentListQueryVariables,
  ShipmentUpdatesSubscription,
  ShipmentUpdatesSubscriptionVariables,
  TrackingEventIngestMutation,
  TrackingEventIngestMutationVariables,
} from '../operations.ts'
import type { LazyQueryOptions, MutationOptions, QueryOptions, SuspenseQueryOptions } from '../../hook-options.ts'
export function useCarrierListQuery(options?: QueryOptions<CarrierListQuery, CarrierListQueryVariables> | SkipToken) {
  return useQuery(CarrierListDocument, options as QueryOptions<CarrierListQuery, CarrierListQueryVariables> | SkipToken)
}
export function useCarrierListLazyQuery(options?: LazyQueryOptions<CarrierListQuery, CarrierListQueryVariables>) {
  return useLazyQuery(CarrierListDocument, options)
}
export function useCarrierListSuspenseQuery(options?: SuspenseQueryOptions<CarrierListQueryVariables>) {
  return useSuspenseQuery(CarrierListDocument, options as SuspenseQueryOptions<CarrierListQueryVariables>)
}

export function useDeliveryTaskUpdatesSubscription(options: useSubscription.Options<DeliveryTaskUpdatesSubscription, DeliveryTaskUpdatesSubscriptionVariables> | SkipToken): useSubscription.Result<DeliveryTaskUpdatesSubscription> {
  return useSubscription(DeliveryTaskUpdatesDocument, options as useSubscription.Options<DeliveryTaskUpdatesSubscription, DeliveryTaskUpdatesSubscriptionVariables> | SkipToken)
}

export function useDeliveryTasksQuery(options?: QueryOptions<DeliveryTasksQuery, DeliveryTasksQueryVariables> | SkipToken) {
  return useQuery(DeliveryTasksDocument, options as QueryOptions<DeliveryTasksQuery, DeliveryTasksQueryVariables> | SkipToken)
}
export function useDeliveryTasksLazyQuery(options?: LazyQueryOptions<DeliveryTasksQuery, DeliveryTasksQueryVariables>) {
  return useLazyQuery(DeliveryTasksDocument, options)
}
export function useDeliveryTasksSuspenseQuery(options?: SuspenseQueryOptions<DeliveryTasksQueryVariables>) {
  return useSuspenseQuery(DeliveryTasksDocument, options as SuspenseQueryOptions<DeliveryTasksQueryVariables>)
}

export function useOrderShipmentUpdatesSubscription(options: useSubscription.Options<OrderShipmentUpdatesSubscription, OrderShipmentUpdatesSubscriptionVariables> | SkipToken): useSubscription.Result<OrderShipmentUpdatesSubscription> {
  return useSubscription(OrderShipmentUpdatesDocument, options as useSubscription.Options<OrderShipmentUpdatesSubscription, OrderShipmentUpdatesSubscriptionVariables> | SkipToken)
}

export function useShipmentQuery(options: QueryOptions<ShipmentQuery, ShipmentQueryVariables> | SkipToken) {
  return useQuery(ShipmentDocument, options as QueryOptions<ShipmentQuery, ShipmentQueryVariables> | SkipToken)
}
export function useShipmentLazyQuery(options?: LazyQueryOptions<ShipmentQuery, ShipmentQueryVariables>) {
  return useLazyQuery(ShipmentDocument, options)
}
export function useShipmentSuspenseQuery(options: SuspenseQueryOptions<ShipmentQueryVariables>) {
  return useSuspenseQuery(ShipmentDocument, options as SuspenseQueryOptions<ShipmentQueryVariables>)
}

export function useShipmentAssignMutation(options?: MutationOptions<ShipmentAssignMutation, ShipmentAssignMutationVariables>) {
  return useMutation(ShipmentAssignDocument, options)
}

export function useShipmentBookMutation(options?: MutationOptions<ShipmentBookMutation, ShipmentBookMutationVariables>) {
  return useMutation(ShipmentBookDocument, options)
}

export function useShipmentByTrackingNumberQuery(options: QueryOptions<ShipmentByTrackingNumberQuery, ShipmentByTrackingNumberQueryVariables> | SkipToken) {
  return useQuery(ShipmentByTrackingNumberDocument, options as QueryOptions<ShipmentByTrackingNumberQuery, ShipmentByTrackingNumberQueryVariables> | SkipToken)
}
export function useShipmentByTrackingNumberLazyQuery(options?: LazyQueryOptions<ShipmentByTrackingNumberQuery, ShipmentByTrackingNumberQueryVariables>) {
  return useLazyQuery(ShipmentByTrackingNumberDocument, options)
}
export function useShipmentByTrackingNumberSuspenseQuery(options: SuspenseQueryOptions<ShipmentByTrackingNumberQueryVariables>) {
  return useSuspenseQuery(ShipmentByTrackingNumberDocument, options as SuspenseQueryOptions<ShipmentByTrackingNumberQueryVariables>)
}

export function useShipmentHandoverMutation(options?: MutationOptions<ShipmentHandoverMutation, ShipmentHandoverMutationVariables>) {
  return useMutation(ShipmentHandoverDocument, options)
}

export function useShipmentListQuery(options?: QueryOptions<ShipmentListQuery, ShipmentListQueryVariables> | SkipToken) {
  return useQuery(ShipmentListDocument, options as QueryOptions<ShipmentListQuery, ShipmentListQueryVariables> | SkipToken)
}
export function useShipmentListLazyQuery(options?: LazyQueryOptions<ShipmentListQuery, ShipmentListQueryVariables>) {
  return useLazyQuery(ShipmentListDocument, options)
}
export function useShipmentListSuspenseQuery(options?: SuspenseQueryOptions<ShipmentListQueryVariables>) {
  return useSuspenseQuery(ShipmentListDocument, options as SuspenseQueryOptions<ShipmentListQueryVariables>)
}

export function useShipmentUpdatesSubscription(options: useSubscription.Options<ShipmentUpdatesSubscription, ShipmentUpdatesSubscriptionVariables> | SkipToken): useSubscription.Result<ShipmentUpdatesSubscription> {
  return useSubscription(ShipmentUpdatesDocument, options as useSubscription.Options<ShipmentUpdatesSubscription, ShipmentUpdatesSubscriptionVariables> | SkipToken)
}

export function useTrackingEventIngestMutation(options?: MutationOptions<TrackingEventIngestMutation, TrackingEventIngestMutationVariables>) {
  return useMutation(TrackingEventIngestDocument, options)
}