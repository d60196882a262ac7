import type { OperationVariables } from '@apollo/client'
import type { SkipToken } from '@apollo/client/react'
import { useLazyQuery, useMutation, useQuery, useSubscription, useSuspenseQuery } from '@apollo/client/react'
import {
  AddressUpsertDocument,
  type AddressUpsertMutation,
  type AddressUpsertMutationVariables,
  ApiKeyCreateDocument,
  type ApiKeyCreateMutation,
  type ApiKeyCreateMutationVariables,
  ApiKeyListDocument,
  type ApiKeyListQuery,
  type ApiKeyListQueryVariables,
  ApiKeyRevokeDocument,
  type ApiKeyRevokeMutation,
  type ApiKeyRevokeMutationVariables,
  ApiKeyRotateDocument,
  type ApiKeyRotateMutation,
  type ApiKeyRotateMutationVariables,
  ApiKeyUpdateDocument,
  type ApiKeyUpdateMutation,
  type ApiKeyUpdateMutationVariables,
  ApprovalDecideDocument,
  type ApprovalDecideMutation,
  type ApprovalDecideMutationVariables,
  ApprovalListDocument,
  type ApprovalListQuery,
  type ApprovalListQueryVariables,
  CarrierListDocument,
  type CarrierListQuery,
  type CarrierListQueryVariables,
  CartDocument,
  type CartQuery,
  type CartQueryVariables,
  CartLandedCostDocument,
  type CartLandedCostQuery,
  type CartLandedCostQueryVariables,
  CartLineAddDocument,
  type CartLineAddMutation,
  type CartLineAddMutationVariables,
  CartLineRemoveDocument,
  type CartLineRemoveMutation,
  type CartLineRemoveMutationVariables,
  CartLineUpdateDocument,
  type CartLineUpdateMutation,
  type CartLineUpdateMutationVariables,
  CategoryListDocument,
  type CategoryListQuery,
  type CategoryListQueryVariables,
  CheckoutDocument,
  type CheckoutQuery,
  type CheckoutQueryVariables,
  CheckoutCompleteDocument,
  type CheckoutCompleteMutation,
  type CheckoutCompleteMutationVariables,
  CheckoutStartDocument,
  type CheckoutStartMutation,
  type CheckoutStartMutationVariables,
  ComplianceCaseDecideDocument,
  type ComplianceCaseDecideMutation,
  type ComplianceCaseDecideMutationVariables,
  DeadLetterCauseListDocument,
  type DeadLetterCauseListQuery,
  type DeadLetterCauseListQueryVariables,
  DeadLetterDiscardDocument,
  type DeadLetterDiscardMutation,
  type DeadLetterDiscardMutationVariables,
  DeadLetterListDocument,
  type DeadLetterListQuery,
  type DeadLetterListQueryVariables,
  DeadLetterPageDocument,
  type DeadLetterPageQuery,
  type DeadLetterPageQueryVariables,
  DeadLetterReplayDocument,
  type DeadLetterReplayMutation,
  type DeadLetterReplayMutationVariables,
  DeadLetterReplayAllDocument,
  type DeadLetterReplayAllMutation,
  type DeadLetterReplayAllMutationVariables,
  HeldOrderListDocument,
  type HeldOrderListQuery,
  type HeldOrderListQueryVariables,
  KeyHolderDocument,
  type KeyHolderQuery,
  type KeyHolderQueryVariables,
  LandedCostDocument,
  type LandedCostQuery,
  type LandedCostQueryVariables,
  MembershipAcceptDocument,
  type MembershipAcceptMutation,
  type MembershipAcceptMutationVariables,
  MembershipInviteDocument,
  type MembershipInviteMutation,
  type MembershipInviteMutationVariables,
  MembershipRemoveDocument,
  type MembershipRemoveMutation,
  type MembershipRemoveMutationVariables,
  MembershipUpdateDocument,
  type MembershipUpdateMutation,
  type MembershipUpdateMutationVariables,
  OfferDocument,
  type OfferQuery,
  type OfferQueryVariables,
  OfferCreateDocument,
  type OfferCreateMutation,
  type OfferCreateMutationVariables,
  OfferResumeDocument,
  type OfferResumeMutation,
  type OfferResumeMutationVariables,
  OfferSearchDocument,
  type OfferSearchQuery,
  type OfferSearchQueryVariables,
  OfferSuspendDocument,
  type OfferSuspendMutation,
  type OfferSuspendMutationVariables,
  OfferUpdateDocument,
  type OfferUpdateMutation,
  type OfferUpdateMutationVariables,
  OrderAcceptDocument,
  type OrderAcceptMutation,
  type OrderAcceptMutationVariables,
  OrderCancelDocument,
  type OrderCancelMutation,
  type OrderCancelMutationVariables,
  OrderFiguresDocument,
  type OrderFiguresQuery,
  type OrderFiguresQueryVariables,
  OrderGroupDocument,
  type OrderGroupQuery,
  type OrderGroupQueryVariables,
  OrderGroupListDocument,
  type OrderGroupListQuery,
  type OrderGroupListQueryVariables,
  OrderHoldDocument,
  type OrderHoldMutation,
  type OrderHoldMutationVariables,
  OrderListDocument,
  type OrderListQuery,
  type OrderListQueryVariables,
  OrderPageDocument,
  type OrderPageQuery,
  type OrderPageQueryVariables,
  OrderRejectDocument,
  type OrderRejectMutation,
  type OrderRejectMutationVariables,
  OrderReleaseDocument,
  type OrderReleaseMutation,
  type OrderReleaseMutationVariables,
  OrderShipmentUpdatesDocument,
  type OrderShipmentUpdatesSubscription,
  type OrderShipmentUpdatesSubscriptionVariables,
  OrderUpdatesDocument,
  type OrderUpdatesSubscription,
  type OrderUpdatesSubscriptionVariables,
  OrganizationCreateDocument,
  type OrganizationCreateMutation,
  type OrganizationCreateMutationVariables,
  OrganizationOrderUpdatesDocument,
  type OrganizationOrderUpdatesSubscription,
  type OrganizationOrderUpdatesSubscriptionVariables,
  OrganizationPageDocument,
  type OrganizationPageQuery,
  type OrganizationPageQueryVariables,
  OrganizationUpdateDocument,
  type OrganizationUpdateMutation,
  type OrganizationUpdateMutationVariables,
  PartnerOrderAcceptDocument,
  type PartnerOrderAcceptMutation,
  type PartnerOrderAcceptMutationVariables,
  PartnerOrderRejectDocument,
  type PartnerOrderRejectMutation,
  type PartnerOrderRejectMutationVariables,
  PartnerVendorOrderUpdatesDocument,
  type PartnerVendorOrderUpdatesSubscription,
  type PartnerVendorOrderUpdatesSubscriptionVariables,
  PaymentIntentDocument,
  type PaymentIntentQuery,
  type PaymentIntentQueryVariables,
  PaymentIntentConfirmDocument,
  type PaymentIntentConfirmMutation,
  type PaymentIntentConfirmMutationVariables,
  PaymentListDocument,
  type PaymentListQuery,
  type PaymentListQueryVariables,
  ProductByCodeDocument,
  type ProductByCodeQuery,
  type ProductByCodeQueryVariables,
  ProductListDocument,
  type ProductListQuery,
  type ProductListQueryVariables,
  ProductPageDocument,
  type ProductPageQuery,
  type ProductPageQueryVariables,
  SessionCreateDocument,
  type SessionCreateMutation,
  type SessionCreateMutationVariables,
  SessionRefreshDocument,
  type SessionRefreshMutation,
  type SessionRefreshMutationVariables,
  SessionRevokeDocument,
  type SessionRevokeMutation,
  type SessionRevokeMutationVariables,
  ShipmentDocument,
  type ShipmentQuery,
  type ShipmentQueryVariables,
  ShipmentBookDocument,
  type ShipmentBookMutation,
  type ShipmentBookMutationVariables,
  ShipmentByTrackingNumberDocument,
  type ShipmentByTrackingNumberQuery,
  type ShipmentByTrackingNumberQueryVariables,
  ShipmentHandoverDocument,
  type ShipmentHandoverMutation,
  type ShipmentHandoverMutationVariables,
  ShipmentListDocument,
  type ShipmentListQuery,
  type ShipmentListQueryVariables,
  ShipmentUpdatesDocument,
  type ShipmentUpdatesSubscription,
  type ShipmentUpdatesSubscriptionVariables,
  StockAdjustDocument,
  type StockAdjustMutation,
  type StockAdjustMutationVariables,
  StockLevelListDocument,
  type StockLevelListQuery,
  type StockLevelListQueryVariables,
  TrackingEventIngestDocument,
  type TrackingEventIngestMutation,
  type TrackingEventIngestMutationVariables,
  TradeDocumentContentDocument,
  type TradeDocumentContentQuery,
  type TradeDocumentContentQueryVariables,
  UserRegisterDocument,
  type UserRegisterMutation,
  type UserRegisterMutationVariables,
  VendorActivateDocument,
  type VendorActivateMutation,
  type VendorActivateMutationVariables,
  VendorApproveDocument,
  type VendorApproveMutation,
  type VendorApproveMutationVariables,
  VendorBoardDocument,
  type VendorBoardQuery,
  type VendorBoardQueryVariables,
  VendorOnboardingListDocument,
  type VendorOnboardingListQuery,
  type VendorOnboardingListQueryVariables,
  VendorOrderUpdatesDocument,
  type VendorOrderUpdatesSubscription,
  type VendorOrderUpdatesSubscriptionVariables,
  VendorPayoutListDocument,
  type VendorPayoutListQuery,
  type VendorPayoutListQueryVariables,
  VendorPolicyUpdateDocument,
  type VendorPolicyUpdateMutation,
  type VendorPolicyUpdateMutationVariables,
  VendorRejectDocument,
  type VendorRejectMutation,
  type VendorRejectMutationVariables,
  VendorScorecardDocument,
  type VendorScorecardQuery,
  type VendorScorecardQueryVariables,
  ViewerDocument,
  type ViewerQuery,
  type ViewerQueryVariables,
  WebhookDeliveryListDocument,
  type WebhookDeliveryListQuery,
  type WebhookDeliveryListQueryVariables,
  WebhookEndpointCreateDocument,
  type WebhookEndpointCreateMutation,
  type WebhookEndpointCreateMutationVariables,
  WebhookEndpointDeleteDocument,
  type WebhookEndpointDeleteMutation,
  type WebhookEndpointDeleteMutationVariables,
  WebhookEndpointListDocument,
  type WebhookEndpointListQuery,
  type WebhookEndpointListQueryVariables,
  WebhookEndpointSecretRotateDocument,
  type WebhookEndpointSecretRotateMutation,
  type WebhookEndpointSecretRotateMutationVariables,
  WebhookEndpointTestDocument,
  type WebhookEndpointTestMutation,
  type WebhookEndpointTestMutationVariables,
  WebhookEndpointUpdateDocument,
  type WebhookEndpointUpdateMutation,
  type WebhookEndpointUpdateMutationVariables,
  WebhookEventTypeListDocument,
  type WebhookEventTypeListQuery,
  type WebhookEventTypeListQueryVariables,
  WebhookRedeliverDocument,
  type WebhookRedeliverMutation,
  type WebhookRedeliverMutationVariables,
} from './operations.ts'
type QueryOptions<Data, Variables extends OperationVariables> = useQuery.Options<Data, Variables> & { returnPartialData?: false }
type LazyQueryOptions<Data, Variables extends OperationVariables> = useLazyQuery.Options<Data, Variables> & { returnPartialData?: false }
type SuspenseQueryOptions<Variables extends OperationVariables> = useSuspenseQuery.Options<Variables> & { returnPartialData?: false; skip?: false; errorPolicy?: 'none' }
type MutationOptions<Data, Variables extends OperationVariables> = Omit<useMutation.Options<Data, Variables>, 'variables' | 'errorPolicy'>

export function useAddressUpsertMutation(options?: MutationOptions<AddressUpsertMutation, AddressUpsertMutationVariables>) {
  return useMutation(AddressUpsertDocument, options)
}

export function useApiKeyCreateMutation(options?: MutationOptions<ApiKeyCreateMutation, ApiKeyCreateMutationVariables>) {
  return useMutation(ApiKeyCreateDocument, options)
}

export function useApiKeyListQuery(options: QueryOptions<ApiKeyListQuery, ApiKeyListQueryVariables> | SkipToken) {
  return useQuery(ApiKeyListDocument, options as QueryOptions<ApiKeyListQuery, ApiKeyListQueryVariables> | SkipToken)
}
export function useApiKeyListLazyQuery(options?: LazyQueryOptions<ApiKeyListQuery, ApiKeyListQueryVariables>) {
  return useLazyQuery(ApiKeyListDocument, options)
}
export function useApiKeyListSuspenseQuery(options: SuspenseQueryOptions<ApiKeyListQueryVariables>) {
  return useSuspenseQuery(ApiKeyListDocument, options as SuspenseQueryOptions<ApiKeyListQueryVariables>)
}

export function useApiKeyRevokeMutation(options?: MutationOptions<ApiKeyRevokeMutation, ApiKeyRevokeMutationVariables>) {
  return useMutation(ApiKeyRevokeDocument, options)
}

export function useApiKeyRotateMutation(options?: MutationOptions<ApiKeyRotateMutation, ApiKeyRotateMutationVariables>) {
  return useMutation(ApiKeyRotateDocument, options)
}

export function useApiKeyUpdateMutation(options?: MutationOptions<ApiKeyUpdateMutation, ApiKeyUpdateMutationVariables>) {
  return useMutation(ApiKeyUpdateDocument, options)
}

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

export function useCarrierListQuery(options?: QueryOptions<CarrierListQuery, CarrierListQueryVariables> | SkipToken) {
  return useQuery(CarrierListDocument, options as QueryOptions<CarrierListQuery, CarrierListQueryVariables> | SkipToken)
}
export function useCarrierListLazyQuery(options?: LazyQueryOptions<CarrierListQuery, CarrierListQueryVariables>) {
  return useLazyQuery(CarrierListDocument, options)
}
export function useCarrierListSuspenseQuery(options?: SuspenseQueryOptions<CarrierListQueryVariables>) {
  return useSuspenseQuery(CarrierListDocument, options as SuspenseQueryOptions<CarrierListQueryVariables>)
}

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

export function useCategoryListQuery(options?: QueryOptions<CategoryListQuery, CategoryListQueryVariables> | SkipToken) {
  return useQuery(CategoryListDocument, options as QueryOptions<CategoryListQuery, CategoryListQueryVariables> | SkipToken)
}
export function useCategoryListLazyQuery(options?: LazyQueryOptions<CategoryListQuery, CategoryListQueryVariables>) {
  return useLazyQuery(CategoryListDocument, options)
}
export function useCategoryListSuspenseQuery(options?: SuspenseQueryOptions<CategoryListQueryVariables>) {
  return useSuspenseQuery(CategoryListDocument, options as SuspenseQueryOptions<CategoryListQueryVariables>)
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

export function useCheckoutStartMutation(options?: MutationOptions<CheckoutStartMutation, CheckoutStartMutationVariables>) {
  return useMutation(CheckoutStartDocument, options)
}

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

export function useKeyHolderQuery(options?: QueryOptions<KeyHolderQuery, KeyHolderQueryVariables> | SkipToken) {
  return useQuery(KeyHolderDocument, options as QueryOptions<KeyHolderQuery, KeyHolderQueryVariables> | SkipToken)
}
export function useKeyHolderLazyQuery(options?: LazyQueryOptions<KeyHolderQuery, KeyHolderQueryVariables>) {
  return useLazyQuery(KeyHolderDocument, options)
}
export function useKeyHolderSuspenseQuery(options?: SuspenseQueryOptions<KeyHolderQueryVariables>) {
  return useSuspenseQuery(KeyHolderDocument, options as SuspenseQueryOptions<KeyHolderQueryVariables>)
}

export function useLandedCostQuery(options: QueryOptions<LandedCostQuery, LandedCostQueryVariables> | SkipToken) {
  return useQuery(LandedCostDocument, options as QueryOptions<LandedCostQuery, LandedCostQueryVariables> | SkipToken)
}
export function useLandedCostLazyQuery(options?: LazyQueryOptions<LandedCostQuery, LandedCostQueryVariables>) {
  return useLazyQuery(LandedCostDocument, options)
}
export function useLandedCostSuspenseQuery(options: SuspenseQueryOptions<LandedCostQueryVariables>) {
  return useSuspenseQuery(LandedCostDocument, options as SuspenseQueryOptions<LandedCostQueryVariables>)
}

export function useMembershipAcceptMutation(options?: MutationOptions<MembershipAcceptMutation, MembershipAcceptMutationVariables>) {
  return useMutation(MembershipAcceptDocument, options)
}

export function useMembershipInviteMutation(options?: MutationOptions<MembershipInviteMutation, MembershipInviteMutationVariables>) {
  return useMutation(MembershipInviteDocument, options)
}

export function useMembershipRemoveMutation(options?: MutationOptions<MembershipRemoveMutation, MembershipRemoveMutationVariables>) {
  return useMutation(MembershipRemoveDocument, options)
}

export function useMembershipUpdateMutation(options?: MutationOptions<MembershipUpdateMutation, MembershipUpdateMutationVariables>) {
  return useMutation(MembershipUpdateDocument, options)
}

export function useOfferQuery(options: QueryOptions<OfferQuery, OfferQueryVariables> | SkipToken) {
  return useQuery(OfferDocument, options as QueryOptions<OfferQuery, OfferQueryVariables> | SkipToken)
}
export function useOfferLazyQuery(options?: LazyQueryOptions<OfferQuery, OfferQueryVariables>) {
  return useLazyQuery(OfferDocument, options)
}
export function useOfferSuspenseQuery(options: SuspenseQueryOptions<OfferQueryVariables>) {
  return useSuspenseQuery(OfferDocument, options as SuspenseQueryOptions<OfferQueryVariables>)
}

export function useOfferCreateMutation(options?: MutationOptions<OfferCreateMutation, OfferCreateMutationVariables>) {
  return useMutation(OfferCreateDocument, options)
}

export function useOfferResumeMutation(options?: MutationOptions<OfferResumeMutation, OfferResumeMutationVariables>) {
  return useMutation(OfferResumeDocument, options)
}

export function useOfferSearchQuery(options?: QueryOptions<OfferSearchQuery, OfferSearchQueryVariables> | SkipToken) {
  return useQuery(OfferSearchDocument, options as QueryOptions<OfferSearchQuery, OfferSearchQueryVariables> | SkipToken)
}
export function useOfferSearchLazyQuery(options?: LazyQueryOptions<OfferSearchQuery, OfferSearchQueryVariables>) {
  return useLazyQuery(OfferSearchDocument, options)
}
export function useOfferSearchSuspenseQuery(options?: SuspenseQueryOptions<OfferSearchQueryVariables>) {
  return useSuspenseQuery(OfferSearchDocument, options as SuspenseQueryOptions<OfferSearchQueryVariables>)
}

export function useOfferSuspendMutation(options?: MutationOptions<OfferSuspendMutation, OfferSuspendMutationVariables>) {
  return useMutation(OfferSuspendDocument, options)
}

export function useOfferUpdateMutation(options?: MutationOptions<OfferUpdateMutation, OfferUpdateMutationVariables>) {
  return useMutation(OfferUpdateDocument, options)
}

export function useOrderAcceptMutation(options?: MutationOptions<OrderAcceptMutation, OrderAcceptMutationVariables>) {
  return useMutation(OrderAcceptDocument, options)
}

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

export function useOrderHoldMutation(options?: MutationOptions<OrderHoldMutation, OrderHoldMutationVariables>) {
  return useMutation(OrderHoldDocument, options)
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

export function useOrderRejectMutation(options?: MutationOptions<OrderRejectMutation, OrderRejectMutationVariables>) {
  return useMutation(OrderRejectDocument, options)
}

export function useOrderReleaseMutation(options?: MutationOptions<OrderReleaseMutation, OrderReleaseMutationVariables>) {
  return useMutation(OrderReleaseDocument, options)
}

export function useOrderShipmentUpdatesSubscription(options: useSubscription.Options<OrderShipmentUpdatesSubscription, OrderShipmentUpdatesSubscriptionVariables> | SkipToken): useSubscription.Result<OrderShipmentUpdatesSubscription> {
  return useSubscription(OrderShipmentUpdatesDocument, options as useSubscription.Options<OrderShipmentUpdatesSubscription, OrderShipmentUpdatesSubscriptionVariables> | SkipToken)
}

export function useOrderUpdatesSubscription(options: useSubscription.Options<OrderUpdatesSubscription, OrderUpdatesSubscriptionVariables> | SkipToken): useSubscription.Result<OrderUpdatesSubscription> {
  return useSubscription(OrderUpdatesDocument, options as useSubscription.Options<OrderUpdatesSubscription, OrderUpdatesSubscriptionVariables> | SkipToken)
}

export function useOrganizationCreateMutation(options?: MutationOptions<OrganizationCreateMutation, OrganizationCreateMutationVariables>) {
  return useMutation(OrganizationCreateDocument, options)
}

export function useOrganizationOrderUpdatesSubscription(options: useSubscription.Options<OrganizationOrderUpdatesSubscription, OrganizationOrderUpdatesSubscriptionVariables> | SkipToken): useSubscription.Result<OrganizationOrderUpdatesSubscription> {
  return useSubscription(OrganizationOrderUpdatesDocument, options as useSubscription.Options<OrganizationOrderUpdatesSubscription, OrganizationOrderUpdatesSubscriptionVariables> | SkipToken)
}

export function useOrganizationPageQuery(options: QueryOptions<OrganizationPageQuery, OrganizationPageQueryVariables> | SkipToken) {
  return useQuery(OrganizationPageDocument, options as QueryOptions<OrganizationPageQuery, OrganizationPageQueryVariables> | SkipToken)
}
export function useOrganizationPageLazyQuery(options?: LazyQueryOptions<OrganizationPageQuery, OrganizationPageQueryVariables>) {
  return useLazyQuery(OrganizationPageDocument, options)
}
export function useOrganizationPageSuspenseQuery(options: SuspenseQueryOptions<OrganizationPageQueryVariables>) {
  return useSuspenseQuery(OrganizationPageDocument, options as SuspenseQueryOptions<OrganizationPageQueryVariables>)
}

export function useOrganizationUpdateMutation(options?: MutationOptions<OrganizationUpdateMutation, OrganizationUpdateMutationVariables>) {
  return useMutation(OrganizationUpdateDocument, options)
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

export function useProductByCodeQuery(options: QueryOptions<ProductByCodeQuery, ProductByCodeQueryVariables> | SkipToken) {
  return useQuery(ProductByCodeDocument, options as QueryOptions<ProductByCodeQuery, ProductByCodeQueryVariables> | SkipToken)
}
export function useProductByCodeLazyQuery(options?: LazyQueryOptions<ProductByCodeQuery, ProductByCodeQueryVariables>) {
  return useLazyQuery(ProductByCodeDocument, options)
}
export function useProductByCodeSuspenseQuery(options: SuspenseQueryOptions<ProductByCodeQueryVariables>) {
  return useSuspenseQuery(ProductByCodeDocument, options as SuspenseQueryOptions<ProductByCodeQueryVariables>)
}

export function useProductListQuery(options?: QueryOptions<ProductListQuery, ProductListQueryVariables> | SkipToken) {
  return useQuery(ProductListDocument, options as QueryOptions<ProductListQuery, ProductListQueryVariables> | SkipToken)
}
export function useProductListLazyQuery(options?: LazyQueryOptions<ProductListQuery, ProductListQueryVariables>) {
  return useLazyQuery(ProductListDocument, options)
}
export function useProductListSuspenseQuery(options?: SuspenseQueryOptions<ProductListQueryVariables>) {
  return useSuspenseQuery(ProductListDocument, options as SuspenseQueryOptions<ProductListQueryVariables>)
}

export function useProductPageQuery(options: QueryOptions<ProductPageQuery, ProductPageQueryVariables> | SkipToken) {
  return useQuery(ProductPageDocument, options as QueryOptions<ProductPageQuery, ProductPageQueryVariables> | SkipToken)
}
export function useProductPageLazyQuery(options?: LazyQueryOptions<ProductPageQuery, ProductPageQueryVariables>) {
  return useLazyQuery(ProductPageDocument, options)
}
export function useProductPageSuspenseQuery(options: SuspenseQueryOptions<ProductPageQueryVariables>) {
  return useSuspenseQuery(ProductPageDocument, options as SuspenseQueryOptions<ProductPageQueryVariables>)
}

export function useSessionCreateMutation(options?: MutationOptions<SessionCreateMutation, SessionCreateMutationVariables>) {
  return useMutation(SessionCreateDocument, options)
}

export function useSessionRefreshMutation(options?: MutationOptions<SessionRefreshMutation, SessionRefreshMutationVariables>) {
  return useMutation(SessionRefreshDocument, options)
}

export function useSessionRevokeMutation(options?: MutationOptions<SessionRevokeMutation, SessionRevokeMutationVariables>) {
  return useMutation(SessionRevokeDocument, options)
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

export function useTrackingEventIngestMutation(options?: MutationOptions<TrackingEventIngestMutation, TrackingEventIngestMutationVariables>) {
  return useMutation(TrackingEventIngestDocument, options)
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

export function useUserRegisterMutation(options?: MutationOptions<UserRegisterMutation, UserRegisterMutationVariables>) {
  return useMutation(UserRegisterDocument, options)
}

export function useVendorActivateMutation(options?: MutationOptions<VendorActivateMutation, VendorActivateMutationVariables>) {
  return useMutation(VendorActivateDocument, options)
}

export function useVendorApproveMutation(options?: MutationOptions<VendorApproveMutation, VendorApproveMutationVariables>) {
  return useMutation(VendorApproveDocument, options)
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

export function useVendorOnboardingListQuery(options?: QueryOptions<VendorOnboardingListQuery, VendorOnboardingListQueryVariables> | SkipToken) {
  return useQuery(VendorOnboardingListDocument, options as QueryOptions<VendorOnboardingListQuery, VendorOnboardingListQueryVariables> | SkipToken)
}
export function useVendorOnboardingListLazyQuery(options?: LazyQueryOptions<VendorOnboardingListQuery, VendorOnboardingListQueryVariables>) {
  return useLazyQuery(VendorOnboardingListDocument, options)
}
export function useVendorOnboardingListSuspenseQuery(options?: SuspenseQueryOptions<VendorOnboardingListQueryVariables>) {
  return useSuspenseQuery(VendorOnboardingListDocument, options as SuspenseQueryOptions<VendorOnboardingListQueryVariables>)
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

export function useVendorRejectMutation(options?: MutationOptions<VendorRejectMutation, VendorRejectMutationVariables>) {
  return useMutation(VendorRejectDocument, options)
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

export function useViewerQuery(options?: QueryOptions<ViewerQuery, ViewerQueryVariables> | SkipToken) {
  return useQuery(ViewerDocument, options as QueryOptions<ViewerQuery, ViewerQueryVariables> | SkipToken)
}
export function useViewerLazyQuery(options?: LazyQueryOptions<ViewerQuery, ViewerQueryVariables>) {
  return useLazyQuery(ViewerDocument, options)
}
export function useViewerSuspenseQuery(options?: SuspenseQueryOptions<ViewerQueryVariables>) {
  return useSuspenseQuery(ViewerDocument, options as SuspenseQueryOptions<ViewerQueryVariables>)
}

export function useWebhookDeliveryListQuery(options?: QueryOptions<WebhookDeliveryListQuery, WebhookDeliveryListQueryVariables> | SkipToken) {
  return useQuery(WebhookDeliveryListDocument, options as QueryOptions<WebhookDeliveryListQuery, WebhookDeliveryListQueryVariables> | SkipToken)
}
export function useWebhookDeliveryListLazyQuery(options?: LazyQueryOptions<WebhookDeliveryListQuery, WebhookDeliveryListQueryVariables>) {
  return useLazyQuery(WebhookDeliveryListDocument, options)
}
export function useWebhookDeliveryListSuspenseQuery(options?: SuspenseQueryOptions<WebhookDeliveryListQueryVariables>) {
  return useSuspenseQuery(WebhookDeliveryListDocument, options as SuspenseQueryOptions<WebhookDeliveryListQueryVariables>)
}

export function useWebhookEndpointCreateMutation(options?: MutationOptions<WebhookEndpointCreateMutation, WebhookEndpointCreateMutationVariables>) {
  return useMutation(WebhookEndpointCreateDocument, options)
}

export function useWebhookEndpointDeleteMutation(options?: MutationOptions<WebhookEndpointDeleteMutation, WebhookEndpointDeleteMutationVariables>) {
  return useMutation(WebhookEndpointDeleteDocument, options)
}

export function useWebhookEndpointListQuery(options?: QueryOptions<WebhookEndpointListQuery, WebhookEndpointListQueryVariables> | SkipToken) {
  return useQuery(WebhookEndpointListDocument, options as QueryOptions<WebhookEndpointListQuery, WebhookEndpointListQueryVariables> | SkipToken)
}
export function useWebhookEndpointListLazyQuery(options?: LazyQueryOptions<WebhookEndpointListQuery, WebhookEndpointListQueryVariables>) {
  return useLazyQuery(WebhookEndpointListDocument, options)
}
export function useWebhookEndpointListSuspenseQuery(options?: SuspenseQueryOptions<WebhookEndpointListQueryVariables>) {
  return useSuspenseQuery(WebhookEndpointListDocument, options as SuspenseQueryOptions<WebhookEndpointListQueryVariables>)
}

export function useWebhookEndpointSecretRotateMutation(options?: MutationOptions<WebhookEndpointSecretRotateMutation, WebhookEndpointSecretRotateMutationVariables>) {
  return useMutation(WebhookEndpointSecretRotateDocument, options)
}

export function useWebhookEndpointTestMutation(options?: MutationOptions<WebhookEndpointTestMutation, WebhookEndpointTestMutationVariables>) {
  return useMutation(WebhookEndpointTestDocument, options)
}

export function useWebhookEndpointUpdateMutation(options?: MutationOptions<WebhookEndpointUpdateMutation, WebhookEndpointUpdateMutationVariables>) {
  return useMutation(WebhookEndpointUpdateDocument, options)
}

export function useWebhookEventTypeListQuery(options?: QueryOptions<WebhookEventTypeListQuery, WebhookEventTypeListQueryVariables> | SkipToken) {
  return useQuery(WebhookEventTypeListDocument, options as QueryOptions<WebhookEventTypeListQuery, WebhookEventTypeListQueryVariables> | SkipToken)
}
export function useWebhookEventTypeListLazyQuery(options?: LazyQueryOptions<WebhookEventTypeListQuery, WebhookEventTypeListQueryVariables>) {
  return useLazyQuery(WebhookEventTypeListDocument, options)
}
export function useWebhookEventTypeListSuspenseQuery(options?: SuspenseQueryOptions<WebhookEventTypeListQueryVariables>) {
  return useSuspenseQuery(WebhookEventTypeListDocument, options as SuspenseQueryOptions<WebhookEventTypeListQueryVariables>)
}

export function useWebhookRedeliverMutation(options?: MutationOptions<WebhookRedeliverMutation, WebhookRedeliverMutationVariables>) {
  return useMutation(WebhookRedeliverDocument, options)
}