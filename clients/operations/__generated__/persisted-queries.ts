import type { PersistedQuery } from '../persisted-query.ts'
import type {
  ApiKeyListQueryVariables,
  ApprovalListQueryVariables,
  CarrierListQueryVariables,
  CartQueryVariables,
  CartLandedCostQueryVariables,
  CategoryListQueryVariables,
  CheckoutQueryVariables,
  CheckoutLandedCostQueryVariables,
  DeadLetterCauseListQueryVariables,
  DeadLetterListQueryVariables,
  DeadLetterPageQueryVariables,
  DeliveryTasksQueryVariables,
  HeldOrderListQueryVariables,
  KeyHolderQueryVariables,
  LandedCostQueryVariables,
  OfferQueryVariables,
  OfferFacetsQueryVariables,
  OfferSearchQueryVariables,
  OrderFiguresQueryVariables,
  OrderGroupQueryVariables,
  OrderGroupListQueryVariables,
  OrderListQueryVariables,
  OrderPageQueryVariables,
  OrganizationPageQueryVariables,
  PaymentIntentQueryVariables,
  PaymentListQueryVariables,
  ProductByCodeQueryVariables,
  ProductListQueryVariables,
  ProductPageQueryVariables,
  ShipmentQueryVariables,
  ShipmentByTrackingNumberQueryVariables,
  ShipmentListQueryVariables,
  StockLevelListQueryVariables,
  StoppedOrderListQueryVariables,
  TradeDocumentContentQueryVariables,
  VendorBoardQueryVariables,
  VendorOnboardingListQueryVariables,
  VendorPayoutListQueryVariables,
  VendorScorecardQueryVariables,
  ViewerQueryVariables,
  WebhookDeliveryListQueryVariables,
  WebhookEndpointListQueryVariables,
  WebhookEventTypeListQueryVariables,
} from './operations.ts'
export const ApiKeyListPersisted: PersistedQuery<ApiKeyListQueryVariables> = {"operationName":"ApiKeyList","sha256Hash":"d8cef4ab4da1a6a2dade9366740a90aefb099a83ba74cee2c9325bff6c38ef4f","defaults":{}}
export const ApprovalListPersisted: PersistedQuery<ApprovalListQueryVariables> = {"operationName":"ApprovalList","sha256Hash":"6345eadd4fc4bdb55d47087643a4c7bc4a02d1fbf708a63ccb7cccd7b4f26de1","defaults":{}}
export const CarrierListPersisted: PersistedQuery<CarrierListQueryVariables> = {"operationName":"CarrierList","sha256Hash":"efc384470d68b24d27da0a3b9393d6f31f2e520575cb4241f01857966eab97d0","defaults":{}}
export const CartPersisted: PersistedQuery<CartQueryVariables> = {"operationName":"Cart","sha256Hash":"863cd7de26074b99886344569ab7f5378944b8526e261d4ed29c3965c4e10506","defaults":{}}
export const CartLandedCostPersisted: PersistedQuery<CartLandedCostQueryVariables> = {"operationName":"CartLandedCost","sha256Hash":"0fbfeb1a02f22686fcdf5fb8318ce04acf0e85a0c7ffe2f3360dd4c68d5f579c","defaults":{}}
export const CategoryListPersisted: PersistedQuery<CategoryListQueryVariables> = {"operationName":"CategoryList","sha256Hash":"f33f4e143e056287c7a10cbf518daf770fa6c78480b193fef6ce3bfa3d464ad6","defaults":{}}
export const CheckoutPersisted: PersistedQuery<CheckoutQueryVariables> = {"operationName":"Checkout","sha256Hash":"ca0e1becbca415f2e3bc7b30b88d8fe2b7e856c598ab8da54cf38b282c98c29b","defaults":{}}
export const CheckoutLandedCostPersisted: PersistedQuery<CheckoutLandedCostQueryVariables> = {"operationName":"CheckoutLandedCost","sha256Hash":"0a84d4d604f8e4b231b308c51b6f4f52155455ff9161e076db18bde4ea426152","defaults":{}}
export const DeadLetterCauseListPersisted: PersistedQuery<DeadLetterCauseListQueryVariables> = {"operationName":"DeadLetterCauseList","sha256Hash":"4644a9fe22e9cfc0e53e8b92f7bb7c9a512c1b08162ab3d6ca9333954535e7d8","defaults":{}}
export const DeadLetterListPersisted: PersistedQuery<DeadLetterListQueryVariables> = {"operationName":"DeadLetterList","sha256Hash":"9bc4be7002276021b8fb80e744a5870fddea4d02a19a0c685499b5fe056f83a6","defaults":{}}
export const DeadLetterPagePersisted: PersistedQuery<DeadLetterPageQueryVariables> = {"operationName":"DeadLetterPage","sha256Hash":"28baad42e9f1b164ddd8e2ad80dc59d55ce3aa264f3b5e6cf087166d0afe8d71","defaults":{}}
export const DeliveryTasksPersisted: PersistedQuery<DeliveryTasksQueryVariables> = {"operationName":"DeliveryTasks","sha256Hash":"cea262b4913aea15beb4e56cb2b368182bfc970005f0bb14454054b317ae5f93","defaults":{}}
export const HeldOrderListPersisted: PersistedQuery<HeldOrderListQueryVariables> = {"operationName":"HeldOrderList","sha256Hash":"489b27ea0d56ac63221aa813e021ff34e37d93f16d774877bbaf0a81461405b1","defaults":{"status":"OPEN"}}
export const KeyHolderPersisted: PersistedQuery<KeyHolderQueryVariables> = {"operationName":"KeyHolder","sha256Hash":"722e8483ceec3af17d82559764f8301603697229c0ce32d71cf54c5516495ee1","defaults":{}}
export const LandedCostPersisted: PersistedQuery<LandedCostQueryVariables> = {"operationName":"LandedCost","sha256Hash":"de7980ec8289f09dce13ff613ba7be202a629e406e6894b1b97f13d328fd23d9","defaults":{}}
export const OfferPersisted: PersistedQuery<OfferQueryVariables> = {"operationName":"Offer","sha256Hash":"f8ec5fa1662b8e0135830e9887a7ff67f849933e1b154ee06d3f48dc4214cc0a","defaults":{}}
export const OfferFacetsPersisted: PersistedQuery<OfferFacetsQueryVariables> = {"operationName":"OfferFacets","sha256Hash":"934a4acf485036856ddbd75f5399a0261ea54294fc8d0f1c6aac4fe76d08e059","defaults":{}}
export const OfferSearchPersisted: PersistedQuery<OfferSearchQueryVariables> = {"operationName":"OfferSearch","sha256Hash":"a516380a185117df957344087034dd5d5803954a8d3a5ec23d267af884bf8627","defaults":{}}
export const OrderFiguresPersisted: PersistedQuery<OrderFiguresQueryVariables> = {"operationName":"OrderFigures","sha256Hash":"678c85e5853ed05c86a47ee5956afc4f41653e0a12c6c9d1a7d1b81b90d17b57","defaults":{}}
export const OrderGroupPersisted: PersistedQuery<OrderGroupQueryVariables> = {"operationName":"OrderGroup","sha256Hash":"8dce8e115a0119133b8e7fa4404cd3e0d111438bbff491facccfa91394d61d82","defaults":{}}
export const OrderGroupListPersisted: PersistedQuery<OrderGroupListQueryVariables> = {"operationName":"OrderGroupList","sha256Hash":"5538406b5a73c704264a79afce46ce906536dc3bf317a1e4e899c34b08af5555","defaults":{}}
export const OrderListPersisted: PersistedQuery<OrderListQueryVariables> = {"operationName":"OrderList","sha256Hash":"e017bc16930d64aa99b2c95e05dcd193ae058695dc3f6c15a2a0f347d8f46d05","defaults":{}}
export const OrderPagePersisted: PersistedQuery<OrderPageQueryVariables> = {"operationName":"OrderPage","sha256Hash":"5e31301dc696446f12291c2a1d858fe2d5f230af3dc45556ed9a7c51ca4a5dbf","defaults":{"timelineFirst":100,"shipmentsFirst":20}}
export const OrganizationPagePersisted: PersistedQuery<OrganizationPageQueryVariables> = {"operationName":"OrganizationPage","sha256Hash":"c82e2309e4c8907e4687bf57a3df74608deffd033453f06cd7927cd2746982e6","defaults":{"membersFirst":50}}
export const PaymentIntentPersisted: PersistedQuery<PaymentIntentQueryVariables> = {"operationName":"PaymentIntent","sha256Hash":"7aa866663d53269ac11330f5c4e1db524b6cb02904d5f8dfa8ae006edd6ba678","defaults":{}}
export const PaymentListPersisted: PersistedQuery<PaymentListQueryVariables> = {"operationName":"PaymentList","sha256Hash":"cf3184b98fb82fd89dc798a0c32f9a49c22e7619f360d4f147b258bd7cbb48fb","defaults":{}}
export const ProductByCodePersisted: PersistedQuery<ProductByCodeQueryVariables> = {"operationName":"ProductByCode","sha256Hash":"58873071dcbc94b61ca5c7633140d0ec925734fdbb403fd204eb03c2ddfb8b78","defaults":{}}
export const ProductListPersisted: PersistedQuery<ProductListQueryVariables> = {"operationName":"ProductList","sha256Hash":"04c6090122fe7be49ed16c4d083116f32be152d278ef76c25e8f5377e8e8824c","defaults":{}}
export const ProductPagePersisted: PersistedQuery<ProductPageQueryVariables> = {"operationName":"ProductPage","sha256Hash":"4bffdb39d262dc466310b069fa7e7dff5a998039f5d3720ed459f630473e8678","defaults":{"offersFirst":20}}
export const ShipmentPersisted: PersistedQuery<ShipmentQueryVariables> = {"operationName":"Shipment","sha256Hash":"20f2afdb26746ba36c0b0111e06c38a8fdb07f2cc7fd7a663b11f092ebed67c4","defaults":{}}
export const ShipmentByTrackingNumberPersisted: PersistedQuery<ShipmentByTrackingNumberQueryVariables> = {"operationName":"ShipmentByTrackingNumber","sha256Hash":"fe79894ca00b1e105b0884cfff05a4f15c855e3292a74ff6ef5ca01ddfc96b8a","defaults":{}}
export const ShipmentListPersisted: PersistedQuery<ShipmentListQueryVariables> = {"operationName":"ShipmentList","sha256Hash":"82baec83ed440e711b1d0c71d7e8f8a32f3b45fd7d51485c059f958309ef1685","defaults":{}}
export const StockLevelListPersisted: PersistedQuery<StockLevelListQueryVariables> = {"operationName":"StockLevelList","sha256Hash":"dcb63de9eb6c231807be09dd5e7375d03ab2451be4507b4c47f504052ba611ad","defaults":{}}
export const StoppedOrderListPersisted: PersistedQuery<StoppedOrderListQueryVariables> = {"operationName":"StoppedOrderList","sha256Hash":"8bafbaec57a228bf49d5e6f23c6e474744109f6fba28908612ce74b40c055d89","defaults":{}}
export const TradeDocumentContentPersisted: PersistedQuery<TradeDocumentContentQueryVariables> = {"operationName":"TradeDocumentContent","sha256Hash":"df68281a814ab0429147c39de14c5986ce9b8a9b2de3456aef2572885e14559d","defaults":{}}
export const VendorBoardPersisted: PersistedQuery<VendorBoardQueryVariables> = {"operationName":"VendorBoard","sha256Hash":"ad2562fd9c544c3a3c70b8565d4dafe4eed09402ee69ae7dfbabc20f3dbf7490","defaults":{"first":50}}
export const VendorOnboardingListPersisted: PersistedQuery<VendorOnboardingListQueryVariables> = {"operationName":"VendorOnboardingList","sha256Hash":"4f23e89976470bd45459e4b52ad58cf9a11ea3edc1746aaf2edfb6f1b45475ff","defaults":{}}
export const VendorPayoutListPersisted: PersistedQuery<VendorPayoutListQueryVariables> = {"operationName":"VendorPayoutList","sha256Hash":"545b34ba323e58f41a5b5d853b51ed22e460f3c000f9cce9bb083a642fb3d20b","defaults":{}}
export const VendorScorecardPersisted: PersistedQuery<VendorScorecardQueryVariables> = {"operationName":"VendorScorecard","sha256Hash":"87245c1b4c1e54a6f6d66c5ff1ab6369cf596ace4b789342d10a27a97f920607","defaults":{}}
export const ViewerPersisted: PersistedQuery<ViewerQueryVariables> = {"operationName":"Viewer","sha256Hash":"0c6039fd33f7e942faff826d17d5d30172ce243a3f9d94d167e8c86d96c2013b","defaults":{}}
export const WebhookDeliveryListPersisted: PersistedQuery<WebhookDeliveryListQueryVariables> = {"operationName":"WebhookDeliveryList","sha256Hash":"50515d8cf44be3363a68d15c4954d60b072ed5588da4b7646ed5ff6483377d45","defaults":{"first":20}}
export const WebhookEndpointListPersisted: PersistedQuery<WebhookEndpointListQueryVariables> = {"operationName":"WebhookEndpointList","sha256Hash":"fe050a19879f6af5a74562efd5cbcbfd7b56ff4bd7e92eab96dc973481e6e5ba","defaults":{"first":20}}
export const WebhookEventTypeListPersisted: PersistedQuery<WebhookEventTypeListQueryVariables> = {"operationName":"WebhookEventTypeList","sha256Hash":"4979ec3932b0ac2db2f84ac2c204768834a2d018bea7048b38dd6c688670de23","defaults":{}}