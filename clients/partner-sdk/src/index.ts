export { Broxiva, type BroxivaOptions, type Cart, type Catalogue, type Checkout, type DocumentString, type Input, type Offers, type Orders, type Payments, type Shipments, type Webhooks } from './broxiva.ts'
export {
  AuthenticationError, BroxivaError, ConnectionError, GraphError, RequestTimeoutError, ThrottledError, UserErrorsError, WebhookVerificationError,
  type Cost, type GraphErrorEntry, type UserError,
} from './errors.ts'
export type { AnswerInfo, CallOptions } from './http.ts'
export type { Listing, ListOptions, Page } from './listing.ts'
export type { LiveOptions, LiveUpdate, LiveUpdates } from './live.ts'
export type { WebSocketConstructor } from './socket.ts'
export type { TypedText } from './typed-text.ts'
export type { WebhookData, WebhookEvent } from './webhook-event.ts'
export { verifyWebhook, type WebhookOptions } from './webhooks.ts'
export type {
  CartPartsFragment as CartContents, CheckoutPartsFragment as CheckoutSummary, LandedCostPartsFragment as LandedCostQuote, OfferPartsFragment as Offer, OrderGroupPartsFragment as OrderGroup,
  OrderPageQuery, OrderStatus, OrderSummaryFragment as Order, OrderUpdatePartsFragment as OrderUpdate, PaymentIntentPartsFragment as PaymentIntent, PaymentPartsFragment as Payment,
  ProductPartsFragment as Product, ShipmentPartsFragment as Shipment, ShipmentUpdatePartsFragment as ShipmentUpdate, StockLevelPartsFragment as StockLevel,
  WebhookDeliveryPartsFragment as WebhookDelivery, WebhookEndpointPartsFragment as WebhookEndpoint,
} from './__generated__/operations.ts'
export type * as types from './__generated__/operations.ts'
