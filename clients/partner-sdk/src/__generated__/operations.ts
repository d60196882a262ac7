/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { typedText, type TypedText } from '../typed-text.ts'
/** Why a purchase needs an approver. */
export type ApprovalReason =
  /** It costs more than the member may spend on one purchase. */
  | 'ABOVE_LIMIT'
  /** It is in another currency than the member's limit, with which it cannot be compared. */
  | 'OTHER_CURRENCY';

/** Where a request for approval stands. */
export type ApprovalStatus =
  /** The orders were placed. Final. */
  | 'APPROVED'
  /** Its orders ended before anybody decided. Final. */
  | 'CANCELLED'
  /** Nobody decided in time. Final. */
  | 'EXPIRED'
  /** An approver has yet to decide. */
  | 'PENDING'
  /** An approver declined. Final. */
  | 'REJECTED';

/** An offer to put into the cart. */
export type CartLineAddInput = {
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: string;
  /** What. */
  readonly offerId: string;
  /** How many units; 1 to 1 000 000, by the offer's minimum and multiple. */
  readonly quantity: number;
};

/** A line to take out of the cart. */
export type CartLineRemoveInput = {
  /** Which line. */
  readonly cartLineId: string;
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: string;
};

/** A new quantity for a line of the cart. */
export type CartLineUpdateInput = {
  /** Which line. */
  readonly cartLineId: string;
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: string;
  /** How many units in all; 1 to 1 000 000, by the offer's minimum and multiple. */
  readonly quantity: number;
};

/** The buyer's commitment. */
export type CheckoutCompleteInput = {
  /** What to buy. */
  readonly checkoutId: string;
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: string;
  /** The payment provider's token for the means of payment; never card data. */
  readonly paymentMethodToken: string;
};

/** How a cart is to be bought. */
export type CheckoutStartInput = {
  /** The viewer's cart; may be left out, there is only one. */
  readonly cartId?: string | null | undefined;
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: string;
  /** Who pays for and risks which part of the way. */
  readonly incoterm: Incoterm;
  /** The place that goes with the incoterm; at most 100 characters. */
  readonly namedPlace?: string | null | undefined;
  /** The buyer's own number for the purchase; at most 64 characters. */
  readonly purchaseOrderNumber?: string | null | undefined;
  /** Where it goes. */
  readonly shipTo: PostalAddressInput;
};

/** Where a checkout stands. */
export type CheckoutStatus =
  /** It became an order group. Final. */
  | 'COMPLETED'
  /** Its prices are no longer held. Final. */
  | 'EXPIRED'
  /** It can be completed. */
  | 'OPEN'
  /** Another checkout of the same cart was completed. Final. */
  | 'REPLACED';

/** Where an order stands with compliance. */
export type ComplianceStatus =
  /** It must not be fulfilled. */
  | 'BLOCKED'
  /** Nothing speaks against it. */
  | 'CLEARED'
  /** It was cancelled while it was held. */
  | 'CLOSED'
  /** A case is open: an officer decides. */
  | 'HELD';

/** Who pays duty and import VAT under the delivery term. */
export type DutyPayer =
  /** The buyer, at the border. */
  | 'BUYER'
  /** The seller: it is inside the price. */
  | 'SELLER';

/** Where the figure of a freight is from. No carrier publishes rates here, so that it is told or missing; it is never guessed. */
export type FreightSource =
  /** It was not told, and does not change the sum's goods: under this delivery term the seller pays it out of the price. Where duty is charged on the value without freight, it is charged on the whole price. */
  | 'IN_PRICE'
  /** It was told with the question, as a vendor or a forwarder quoted it. */
  | 'TOLD'
  /** It was not told, and the buyer pays it besides: the total is without it, and so are duty and VAT. */
  | 'UNKNOWN';

/** A rule of Incoterms 2020: who pays for, and who risks, which part of the way. */
export type Incoterm =
  /** Cost and freight. */
  | 'CFR'
  /** Cost, insurance and freight. */
  | 'CIF'
  /** Carriage and insurance paid to. */
  | 'CIP'
  /** Carriage paid to. */
  | 'CPT'
  /** Delivered at place. */
  | 'DAP'
  /** Delivered duty paid. */
  | 'DDP'
  /** Delivered at place unloaded. */
  | 'DPU'
  /** Ex works. */
  | 'EXW'
  /** Free alongside ship. */
  | 'FAS'
  /** Free carrier. */
  | 'FCA'
  /** Free on board. */
  | 'FOB';

/** A line to estimate. */
export type LandedCostLineInput = {
  /** The HS code, 6 to 10 digits. Needed where the variant has no approved classification and the goods cross a customs border. */
  readonly hsCode?: string | null | undefined;
  /** How many units, from 1. */
  readonly quantity: number;
  /** Where the goods come from. */
  readonly shipFromCountryCode: string;
  /** The line's total price, zero or more. */
  readonly value: MoneyInput;
  /** The variant; its approved classification goes before `hsCode`. */
  readonly variantId?: string | null | undefined;
};

/** An amount of money, as input. */
export type MoneyInput = {
  /** The amount in the currency's minor unit. */
  readonly amountMinor: string;
  /** The currency of the amount. */
  readonly currency: string;
};

/** A new offer. */
export type OfferCreateInput = {
  /** Makes a repeat answer the first result. */
  readonly idempotencyKey: string;
  /** Days from the order's confirmation to handing over. */
  readonly leadTimeDays?: number;
  /** The fewest units of one order line. */
  readonly minOrderQuantity?: number;
  /** Quantities must be a multiple of this. */
  readonly orderMultiple?: number;
  /** The price of one unit, without tax; above zero. */
  readonly price: MoneyInput;
  /** Where the goods ship from. */
  readonly shipFromCountryCode: string;
  /** What is sold. */
  readonly variantId: string;
  /** Who sells; `VENDOR_NOT_FOUND` also for a vendor that is not the viewer's. */
  readonly vendorId: string;
};

/** The offer to put on sale again. */
export type OfferResumeInput = {
  /** Makes a repeat answer the first result. */
  readonly idempotencyKey: string;
  /** The offer. */
  readonly offerId: string;
};

/** Whether an offer is on sale. */
export type OfferStatus =
  /** On sale, if its product is published. */
  | 'ACTIVE'
  /** Off sale: its vendor took it off, or its vendor is not active. */
  | 'SUSPENDED';

/** The offer to take off sale. */
export type OfferSuspendInput = {
  /** Makes a repeat answer the first result. */
  readonly idempotencyKey: string;
  /** The offer. */
  readonly offerId: string;
};

/** Changes to an offer; what is left out or null stays. */
export type OfferUpdateInput = {
  /** The version that the change is based on; another answers `VERSION_CONFLICT`. */
  readonly expectedVersion: number;
  /** Makes a repeat answer the first result. */
  readonly idempotencyKey: string;
  /** Days from the order's confirmation to handing over. */
  readonly leadTimeDays?: number | null | undefined;
  /** The fewest units of one order line. */
  readonly minOrderQuantity?: number | null | undefined;
  /** The offer. */
  readonly offerId: string;
  /** Quantities must be a multiple of this. */
  readonly orderMultiple?: number | null | undefined;
  /** The price of one unit, without tax; above zero. */
  readonly price?: MoneyInput | null | undefined;
  /** Where the goods ship from. */
  readonly shipFromCountryCode?: string | null | undefined;
};

/** An order to accept. */
export type OrderAcceptInput = {
  /** Refuse when the order has changed since this version. */
  readonly expectedVersion?: number | null | undefined;
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: string;
  /** Which order. */
  readonly orderId: string;
};

/** Who can move an order on. */
export type OrderBlockerActor =
  /** An approver of the buyer. */
  | 'APPROVER'
  /** The buyer. */
  | 'BUYER'
  /** A compliance officer. */
  | 'COMPLIANCE_OFFICER'
  /** An administrator of the platform. */
  | 'PLATFORM_ADMIN'
  /** Nobody: it settles by itself. */
  | 'SYSTEM'
  /** The vendor. */
  | 'VENDOR';

/** An order to cancel. */
export type OrderCancelInput = {
  /** Refuse when the order has changed since this version. */
  readonly expectedVersion?: number | null | undefined;
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: string;
  /** For the other side to read; at most 500 characters. */
  readonly note?: string | null | undefined;
  /** Which order. */
  readonly orderId: string;
};

/** Why an order was cancelled. */
export type OrderCancellationReason =
  /** The vendor did not accept it in time. */
  | 'ACCEPTANCE_TIMED_OUT'
  /** The platform ended it. */
  | 'ADMIN_CANCELLED'
  /** An approver of the buyer declined it. */
  | 'APPROVAL_REJECTED'
  /** No approver of the buyer decided in time. */
  | 'APPROVAL_TIMED_OUT'
  /** The buyer withdrew. */
  | 'BUYER_CANCELLED'
  /** Compliance does not allow it. */
  | 'COMPLIANCE_BLOCKED'
  /** Not every line could be reserved. */
  | 'OUT_OF_STOCK'
  /** The payment was declined. */
  | 'PAYMENT_FAILED'
  /** The payment was not authorised in time. */
  | 'PAYMENT_TIMED_OUT'
  /** The stock was held for too long without a confirmation. */
  | 'RESERVATION_EXPIRED'
  /** The shipment was cancelled or lost before it left the vendor. */
  | 'SHIPMENT_FAILED'
  /** The vendor declined it. */
  | 'VENDOR_REJECTED';

/** Which orders to list. Conditions add up. */
export type OrderFilter = {
  /** Only orders bought by this organization. */
  readonly buyerOrganizationId?: string | null | undefined;
  /** Only orders that the platform has stopped; with `false`, only others. */
  readonly heldByPlatform?: boolean | null | undefined;
  /** Only these statuses. */
  readonly status?: ReadonlyArray<OrderStatus> | null | undefined;
  /** Only orders sold by this vendor. */
  readonly vendorId?: string | null | undefined;
};

/** What an order must pass before it is confirmed. */
export type OrderGate =
  /** An approver of the buyer has agreed. */
  | 'APPROVAL'
  /** Both parties and the goods are cleared. */
  | 'COMPLIANCE'
  /** The money is authorised or captured. */
  | 'PAYMENT'
  /** The platform has stopped it. */
  | 'PLATFORM_HOLD'
  /** Every line is reserved. */
  | 'STOCK'
  /** The vendor has accepted. */
  | 'VENDOR_ACCEPTANCE';

/** An order to decline. */
export type OrderRejectInput = {
  /** Refuse when the order has changed since this version. */
  readonly expectedVersion?: number | null | undefined;
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: string;
  /** For the buyer to read; at most 500 characters. */
  readonly note?: string | null | undefined;
  /** Which order. */
  readonly orderId: string;
};

/** Where an order stands. */
export type OrderStatus =
  /** Stock and compliance are settled, and the money was still missing when they were. */
  | 'AWAITING_PAYMENT'
  /** Ended before it shipped; see `cancellation`. Final. */
  | 'CANCELLED'
  /** Delivered, and nothing is open any more. */
  | 'COMPLETED'
  /** Every gate passed. */
  | 'CONFIRMED'
  /** It has arrived. */
  | 'DELIVERED'
  /** Stopped, by compliance or by the platform, until it is released to where it stood. */
  | 'ON_HOLD'
  /** Some of it has arrived. */
  | 'PARTIALLY_DELIVERED'
  /** Some of it has left the vendor. */
  | 'PARTIALLY_SHIPPED'
  /** An approver of the buyer has yet to decide. */
  | 'PENDING_APPROVAL'
  /** The buyer committed; stock, compliance, payment and the vendor's acceptance are being settled. */
  | 'PLACED'
  /** The shipment is booked. */
  | 'PROCESSING'
  /** The money went back after delivery. Final. */
  | 'REFUNDED'
  /** An approver of the buyer declined. Final. */
  | 'REJECTED'
  /** It has left the vendor. */
  | 'SHIPPED';

/** What an organization may do. */
export type OrganizationCapability =
  /** Buy. */
  | 'BUYER'
  /** Carry goods. */
  | 'CARRIER'
  /** Sell, once a vendor profile is active. */
  | 'VENDOR';

/** One piece to move. */
export type PackageInput = {
  /** Its gross weight in grams; more than 0, at most 100 t. */
  readonly weightGrams: number;
};

/** Where one order's share of a payment stands. */
export type PaymentAllocationStatus =
  /** The money is held. */
  | 'AUTHORIZED'
  /** The order was cancelled before any money was held. */
  | 'CANCELLED'
  /** The money is taken; it stays CAPTURED while only part of it is refunded. */
  | 'CAPTURED'
  /** The payment failed. */
  | 'FAILED'
  /** No money is held yet. */
  | 'PENDING'
  /** All of the taken money was returned. */
  | 'REFUNDED'
  /** The held money was given back. */
  | 'VOIDED';

/** What to confirm, and with which answer. */
export type PaymentIntentConfirmInput = {
  /** The answer to the provider's challenge, 1 to 100 characters. */
  readonly challengeResponse: string;
  /** Repeats of the same request under the same key are answered alike. */
  readonly idempotencyKey: string;
  /** The intent (`pin_…`). */
  readonly paymentIntentId: string;
};

/** Where a payment intent stands. */
export type PaymentIntentStatus =
  /** Given up before any money was taken, or all of it voided. */
  | 'CANCELLED'
  /** The provider refused. */
  | 'FAILED'
  /** The provider has been asked, or is about to be. */
  | 'PROCESSING'
  /** The buyer must answer a challenge: see `nextAction`. */
  | 'REQUIRES_ACTION'
  /** The money is authorised or captured. */
  | 'SUCCEEDED';

/** Kinds of action that a provider asks for. */
export type PaymentNextActionType =
  /** Send the response to the challenge with `paymentIntentConfirm`. */
  | 'CHALLENGE';

/** Where a payment stands. */
export type PaymentStatus =
  /** The money is held for us; nothing is taken. */
  | 'AUTHORIZED'
  /** Given up before the provider held any money. */
  | 'CANCELLED'
  /** Every share that was not given back is taken. */
  | 'CAPTURED'
  /** The buyer's bank took the money back. */
  | 'CHARGED_BACK'
  /** The provider has not answered yet. */
  | 'CREATED'
  /** The authorisation ended unused. */
  | 'EXPIRED'
  /** The provider refused. */
  | 'FAILED'
  /** Some orders' shares are taken, others still held. */
  | 'PARTIALLY_CAPTURED'
  /** Part of the captured money is returned. */
  | 'PARTIALLY_REFUNDED'
  /** All of the captured money is returned. */
  | 'REFUNDED'
  /** The provider waits for the buyer. */
  | 'REQUIRES_ACTION'
  /** All of it was given back before any was taken. */
  | 'VOIDED';

/** A postal address, as input. */
export type PostalAddressInput = {
  /** City or town. */
  readonly city: string;
  /** The country. */
  readonly countryCode: string;
  /** Street and number. */
  readonly line1: string;
  /** More of the street address. */
  readonly line2?: string | null | undefined;
  /** Postal code, where the country has them. */
  readonly postalCode?: string | null | undefined;
  /** The person or department to deliver to. */
  readonly recipient: string;
  /** State, province or region. */
  readonly region?: string | null | undefined;
};

/** What a product list is narrowed to; all that is given must hold. */
export type ProductFilter = {
  /** Only products of this category or of one below it. */
  readonly categoryId?: string | null | undefined;
  /** Words, in any language of the catalogue, or a code, SKU or GTIN. Every word must occur; a word also finds longer ones that begin with it. */
  readonly search?: string | null | undefined;
  /** Only products of this status. */
  readonly status?: ProductStatus | null | undefined;
  /** Only products of which this vendor has an offer that the viewer may see. */
  readonly vendorId?: string | null | undefined;
};

/** The life of a product. */
export type ProductStatus =
  /** Off the catalogue; still shown where an order refers to it. */
  | 'ARCHIVED'
  /** Only its creating organization and administrators see it. */
  | 'DRAFT'
  /** Everyone sees it. */
  | 'PUBLISHED';

/** Input of `shipmentAssign`. */
export type ShipmentAssignInput = {
  /** A delivery agent of the carrier; nobody when left out. */
  readonly agentUserId?: string | null | undefined;
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: string;
  /** The booked shipment. */
  readonly shipmentId: string;
};

/** Input of `shipmentBook`. */
export type ShipmentBookInput = {
  /** The carrier. */
  readonly carrierCode: string;
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: string;
  /** 1 to 100 packages; when left out, one package that weighs what the lines are known to weigh. */
  readonly packages?: ReadonlyArray<PackageInput> | null | undefined;
  /** One of the carrier's services. */
  readonly serviceCode: string;
  /** The pending shipment. */
  readonly shipmentId: string;
};

/** Where a booking stands. */
export type ShipmentBookingStatus =
  /** The carrier knows that it was cancelled. */
  | 'CANCELLED'
  /** The shipment was cancelled; the carrier is told until it knows. */
  | 'CANCELLING'
  /** The carrier agreed. */
  | 'RECORDED'
  /** The carrier said no; the shipment may be booked again. */
  | 'REFUSED'
  /** The carrier has not answered yet; it is asked until it does. */
  | 'REQUESTED';

/** Input of `shipmentHandover`. */
export type ShipmentHandoverInput = {
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: string;
  /** Where; at most 200 characters. */
  readonly location?: string | null | undefined;
  /** More; at most 1000 characters. */
  readonly note?: string | null | undefined;
  /** When it was handed over, not in the future; now when left out. */
  readonly occurredAt?: string | null | undefined;
  /** The booked shipment. */
  readonly shipmentId: string;
};

/** Where a shipment stands. */
export type ShipmentStatus =
  /** A carrier has agreed to fetch it. */
  | 'BOOKED'
  /** Cancelled before it was picked up. */
  | 'CANCELLED'
  /** Customs want to see more. */
  | 'CUSTOMS_HOLD'
  /** Presented to customs. */
  | 'CUSTOMS_PENDING'
  /** Customs let it go. */
  | 'CUSTOMS_RELEASED'
  /** Handed to the consignee. */
  | 'DELIVERED'
  /** Something went wrong on the way. */
  | 'EXCEPTION'
  /** On its way. */
  | 'IN_TRANSIT'
  /** Nobody knows where it is. */
  | 'LOST'
  /** On its last leg. */
  | 'OUT_FOR_DELIVERY'
  /** Created, and not booked. */
  | 'PENDING'
  /** The carrier has it. */
  | 'PICKED_UP'
  /** Back at the vendor. */
  | 'RETURNED'
  /** On its way back. */
  | 'RETURNING';

/** A document that a border asks for. */
export type ShippingDocument =
  /** The seller's invoice for customs. */
  | 'COMMERCIAL_INVOICE'
  /** What is in which package. */
  | 'PACKING_LIST';

/** A count or a correction of stock: give `onHand` or `delta`, not both. */
export type StockAdjustInput = {
  /** Units to add; negative takes away. */
  readonly delta?: number | null | undefined;
  /** Makes a repeat answer the first result. */
  readonly idempotencyKey: string;
  /** The location, of the offer's vendor. */
  readonly locationId: string;
  /** The offer. */
  readonly offerId: string;
  /** Units there, as counted. */
  readonly onHand?: number | null | undefined;
  /** Why, for the record (`stock-take`, `damaged`). */
  readonly reason: string;
};

/** Input of `trackingEventIngest`. */
export type TrackingEventIngestInput = {
  /** The carrier's own id of the event; 1 to 200 characters. */
  readonly carrierEventId: string;
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: string;
  /** Where; at most 200 characters. */
  readonly location?: string | null | undefined;
  /** More, and for an EXCEPTION its reason; at most 1000 characters. */
  readonly note?: string | null | undefined;
  /** When it happened out there, not in the future. */
  readonly occurredAt: string;
  /** What was seen. */
  readonly status: TrackingStatus;
  /** The number that the carrier gave the shipment. */
  readonly trackingNumber: string;
};

/** What a carrier reports of a shipment. */
export type TrackingStatus =
  /** Customs want to see more. */
  | 'CUSTOMS_HOLD'
  /** Presented to customs. */
  | 'CUSTOMS_PENDING'
  /** Customs let it go. */
  | 'CUSTOMS_RELEASED'
  /** Handed to the consignee. */
  | 'DELIVERED'
  /** Something went wrong on the way. */
  | 'EXCEPTION'
  /** On its way. */
  | 'IN_TRANSIT'
  /** Nobody knows where it is. */
  | 'LOST'
  /** On its last leg. */
  | 'OUT_FOR_DELIVERY'
  /** Taken over from the vendor. */
  | 'PICKED_UP'
  /** Back at the vendor. */
  | 'RETURNED'
  /** On its way back. */
  | 'RETURNING';

/** The kind of a trade document. */
export type TradeDocumentType =
  /** What is sold to whom for how much: the customs' basis. */
  | 'COMMERCIAL_INVOICE'
  /** What is in the packages. */
  | 'PACKING_LIST';

/** Whether a vendor may sell. */
export type VendorStatus =
  /** May sell. */
  | 'ACTIVE'
  /** Applied, and not active yet. */
  | 'PENDING'
  /** The application was rejected; it may apply again. */
  | 'REJECTED'
  /** May not sell until reinstated. */
  | 'SUSPENDED'
  /** Left for good. */
  | 'TERMINATED';

/** Kinds of viewers. */
export type ViewerKind =
  /** No credentials. */
  | 'ANONYMOUS'
  /** An organization's API key. */
  | 'API_KEY'
  /** The router itself. */
  | 'ROUTER'
  /** A person: a session, or a linked identity. */
  | 'USER';

/** What came of a sending. */
export type WebhookAttemptOutcome =
  /** The name stands for an address that is not of the public Internet; nothing was sent. */
  | 'ADDRESS_REFUSED'
  /** No connection, no address for the name, or the connection broke. */
  | 'CONNECTION_FAILED'
  /** Another status; redirects are not followed. */
  | 'REJECTED'
  /** A status of 200 to 299. */
  | 'SUCCEEDED'
  /** No answer in time. */
  | 'TIMED_OUT'
  /** The certificate is not valid for the name, or there is no TLS. */
  | 'TLS_FAILED';

/** Who is told of an event. */
export type WebhookAudience =
  /** The organization that buys. */
  | 'BUYER'
  /** The organization that sells. */
  | 'VENDOR';

/** Where a delivery stands. */
export type WebhookDeliveryStatus =
  /** It is not sent any more, unless it is redelivered. */
  | 'FAILED'
  /** To be sent, for the first time or again. */
  | 'PENDING'
  /** The endpoint has accepted it. */
  | 'SUCCEEDED';

/** Why a webhook endpoint is disabled. */
export type WebhookDisabledReason =
  /** It accepted nothing for five days. */
  | 'FAILING'
  /** It answered 410. */
  | 'GONE'
  /** Its organization disabled it. */
  | 'MANUAL';

/** A new webhook endpoint. */
export type WebhookEndpointCreateInput = {
  /** What it is for: 1 to 200 characters. */
  readonly description?: string | null | undefined;
  /** What it is told of, at least one of `webhookEventTypes`. */
  readonly eventTypes: ReadonlyArray<string>;
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** The organization whose events it is told; the viewer's current one when left out. */
  readonly organizationId?: string | null | undefined;
  /** Where webhooks are sent: https, port 443 or 8443, a name or address of the public Internet; at most 2000 characters. */
  readonly url: string;
};

/** Which webhook endpoint. */
export type WebhookEndpointDeleteInput = {
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** The endpoint. */
  readonly webhookEndpointId: string;
};

/** Which webhook endpoint gets a new secret. */
export type WebhookEndpointSecretRotateInput = {
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** How long the old secret signs too, 0 to 168; 24 when left out. 0 ends it at once, for one that is known to others. A secret that was being replaced already ends at once in any case. */
  readonly overlapHours?: number | null | undefined;
  /** The endpoint. */
  readonly webhookEndpointId: string;
};

/** Whether a webhook endpoint is sent anything. */
export type WebhookEndpointStatus =
  /** It is told of events. */
  | 'ACTIVE'
  /** It is told nothing; events of that time are not kept for it. */
  | 'DISABLED';

/** Which webhook endpoint is tried. */
export type WebhookEndpointTestInput = {
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** The endpoint. */
  readonly webhookEndpointId: string;
};

/** Changes of a webhook endpoint; what is left out stays. */
export type WebhookEndpointUpdateInput = {
  /** What it is for: 1 to 200 characters; null takes it away. */
  readonly description?: string | null | undefined;
  /** What it is told of, instead of what it was. */
  readonly eventTypes?: ReadonlyArray<string> | null | undefined;
  /** The version that the caller saw. */
  readonly expectedVersion: number;
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** Whether anything is sent. */
  readonly status?: WebhookEndpointStatus | null | undefined;
  /** Where webhooks are sent, as in `webhookEndpointCreate`. */
  readonly url?: string | null | undefined;
  /** The endpoint. */
  readonly webhookEndpointId: string;
};

/** Which deliveries are sent again. */
export type WebhookRedeliverInput = {
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** The deliveries, 1 to 100. */
  readonly webhookDeliveryIds: ReadonlyArray<string>;
};

export type CartQueryVariables = Exact<{ [key: string]: never; }>;


export type CartQuery = { readonly cart: { readonly id: string, readonly currency: string | null, readonly updatedAt: string, readonly subtotal: { readonly amountMinor: string, readonly currency: string } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly quantity: number, readonly unitPrice: { readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly amountMinor: string, readonly currency: string }, readonly issue: { readonly code: string, readonly message: string } | null, readonly offer: { readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly id: string, readonly displayName: string } | null } | null }> } | null };

export type CartLandedCostQueryVariables = Exact<{
  destination: string;
  incoterm: Incoterm;
  freight?: MoneyInput | null | undefined;
}>;


export type CartLandedCostQuery = { readonly cart: { readonly id: string, readonly landedCost: { readonly id: string, readonly destination: string, readonly incoterm: Incoterm, readonly estimate: boolean, readonly quotedAt: string, readonly freightIncluded: boolean, readonly freightSource: FreightSource, readonly dutyPayer: DutyPayer, readonly goods: { readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly amountMinor: string, readonly currency: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly variantId: string | null, readonly quantity: number, readonly hsCode: string | null, readonly dutyBasisPoints: number, readonly importVatBasisPoints: number, readonly value: { readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly amountMinor: string, readonly currency: string } }> } | null } | null };

export type CheckoutLandedCostQueryVariables = Exact<{
  id: string;
  freight?: MoneyInput | null | undefined;
}>;


export type CheckoutLandedCostQuery = { readonly checkout: { readonly id: string, readonly landedCost: { readonly id: string, readonly destination: string, readonly incoterm: Incoterm, readonly estimate: boolean, readonly quotedAt: string, readonly freightIncluded: boolean, readonly freightSource: FreightSource, readonly dutyPayer: DutyPayer, readonly goods: { readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly amountMinor: string, readonly currency: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly variantId: string | null, readonly quantity: number, readonly hsCode: string | null, readonly dutyBasisPoints: number, readonly importVatBasisPoints: number, readonly value: { readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly amountMinor: string, readonly currency: string } }> } | null } | null };

export type CartLineAddMutationVariables = Exact<{
  input: CartLineAddInput;
}>;


export type CartLineAddMutation = { readonly cartLineAdd: { readonly cart: { readonly id: string, readonly currency: string | null, readonly updatedAt: string, readonly subtotal: { readonly amountMinor: string, readonly currency: string } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly quantity: number, readonly unitPrice: { readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly amountMinor: string, readonly currency: string }, readonly issue: { readonly code: string, readonly message: string } | null, readonly offer: { readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly id: string, readonly displayName: string } | null } | null }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type CartLineUpdateMutationVariables = Exact<{
  input: CartLineUpdateInput;
}>;


export type CartLineUpdateMutation = { readonly cartLineUpdate: { readonly cart: { readonly id: string, readonly currency: string | null, readonly updatedAt: string, readonly subtotal: { readonly amountMinor: string, readonly currency: string } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly quantity: number, readonly unitPrice: { readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly amountMinor: string, readonly currency: string }, readonly issue: { readonly code: string, readonly message: string } | null, readonly offer: { readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly id: string, readonly displayName: string } | null } | null }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type CartLineRemoveMutationVariables = Exact<{
  input: CartLineRemoveInput;
}>;


export type CartLineRemoveMutation = { readonly cartLineRemove: { readonly cart: { readonly id: string, readonly currency: string | null, readonly updatedAt: string, readonly subtotal: { readonly amountMinor: string, readonly currency: string } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly quantity: number, readonly unitPrice: { readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly amountMinor: string, readonly currency: string }, readonly issue: { readonly code: string, readonly message: string } | null, readonly offer: { readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly id: string, readonly displayName: string } | null } | null }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type CheckoutQueryVariables = Exact<{
  id: string;
}>;


export type CheckoutQuery = { readonly checkout: { readonly id: string, readonly status: CheckoutStatus, readonly approvalReason: ApprovalReason | null, readonly expiresAt: string, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly purchaseOrderNumber: string | null, readonly orderGroup: { readonly id: string, readonly number: string, readonly placedAt: string, readonly purchaseOrderNumber: string | null, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly paymentIntent: { readonly id: string, readonly status: PaymentIntentStatus, readonly nextAction: { readonly type: PaymentNextActionType, readonly message: string } | null } | null, readonly orders: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly amountMinor: string, readonly currency: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null }>, readonly approvalRequest: { readonly id: string, readonly status: ApprovalStatus } | null } | null, readonly shipTo: { readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly sku: string, readonly name: string, readonly quantity: number, readonly unitPrice: { readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly amountMinor: string, readonly currency: string }, readonly vendor: { readonly id: string, readonly displayName: string } | null }> } | null };

export type CheckoutStartMutationVariables = Exact<{
  input: CheckoutStartInput;
}>;


export type CheckoutStartMutation = { readonly checkoutStart: { readonly checkout: { readonly id: string, readonly status: CheckoutStatus, readonly approvalReason: ApprovalReason | null, readonly expiresAt: string, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly purchaseOrderNumber: string | null, readonly shipTo: { readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly sku: string, readonly name: string, readonly quantity: number, readonly unitPrice: { readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly amountMinor: string, readonly currency: string }, readonly vendor: { readonly id: string, readonly displayName: string } | null }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type CheckoutCompleteMutationVariables = Exact<{
  input: CheckoutCompleteInput;
}>;


export type CheckoutCompleteMutation = { readonly checkoutComplete: { readonly orderGroup: { readonly id: string, readonly number: string, readonly placedAt: string, readonly purchaseOrderNumber: string | null, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly paymentIntent: { readonly id: string, readonly status: PaymentIntentStatus, readonly nextAction: { readonly type: PaymentNextActionType, readonly message: string } | null } | null, readonly orders: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly amountMinor: string, readonly currency: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type CartPartsFragment = { readonly id: string, readonly currency: string | null, readonly updatedAt: string, readonly subtotal: { readonly amountMinor: string, readonly currency: string } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly quantity: number, readonly unitPrice: { readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly amountMinor: string, readonly currency: string }, readonly issue: { readonly code: string, readonly message: string } | null, readonly offer: { readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly id: string, readonly displayName: string } | null } | null }> };

export type CheckoutPartsFragment = { readonly id: string, readonly status: CheckoutStatus, readonly approvalReason: ApprovalReason | null, readonly expiresAt: string, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly purchaseOrderNumber: string | null, readonly shipTo: { readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly sku: string, readonly name: string, readonly quantity: number, readonly unitPrice: { readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly amountMinor: string, readonly currency: string }, readonly vendor: { readonly id: string, readonly displayName: string } | null }> };

export type OfferSearchQueryVariables = Exact<{
  query?: string | null | undefined;
  categoryId?: string | null | undefined;
  vendorId?: string | null | undefined;
  vendorIds?: ReadonlyArray<string> | string | null | undefined;
  shipFrom?: string | null | undefined;
  shipFromCountries?: ReadonlyArray<string> | string | null | undefined;
  currency?: string | null | undefined;
  minPrice?: MoneyInput | null | undefined;
  maxPrice?: MoneyInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OfferSearchQuery = { readonly searchOffers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly id: string, readonly displayName: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type OfferQueryVariables = Exact<{
  id: string;
}>;


export type OfferQuery = { readonly offer: { readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly id: string, readonly displayName: string } | null } | null };

export type CategoryListQueryVariables = Exact<{
  parentId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CategoryListQuery = { readonly categories: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type ProductListQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProductListQuery = { readonly products: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly description: string | null, readonly status: ProductStatus, readonly category: { readonly id: string, readonly code: string, readonly name: string } | null, readonly variants: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly gtin: string | null, readonly unitOfMeasure: string, readonly weightGrams: number | null, readonly countryOfOrigin: string | null, readonly hsCode: string | null, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type ProductPageQueryVariables = Exact<{
  id: string;
  offersFirst?: number | null | undefined;
  offersAfter?: string | null | undefined;
}>;


export type ProductPageQuery = { readonly product: { readonly id: string, readonly code: string, readonly name: string, readonly description: string | null, readonly status: ProductStatus, readonly offers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly id: string, readonly displayName: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }, readonly category: { readonly id: string, readonly code: string, readonly name: string } | null, readonly variants: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly gtin: string | null, readonly unitOfMeasure: string, readonly weightGrams: number | null, readonly countryOfOrigin: string | null, readonly hsCode: string | null, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } | null };

export type ProductByCodeQueryVariables = Exact<{
  code: string;
}>;


export type ProductByCodeQuery = { readonly productByCode: { readonly id: string, readonly code: string, readonly name: string, readonly description: string | null, readonly status: ProductStatus, readonly category: { readonly id: string, readonly code: string, readonly name: string } | null, readonly variants: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly gtin: string | null, readonly unitOfMeasure: string, readonly weightGrams: number | null, readonly countryOfOrigin: string | null, readonly hsCode: string | null, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } | null };

export type LandedCostQueryVariables = Exact<{
  lines: ReadonlyArray<LandedCostLineInput> | LandedCostLineInput;
  destination: string;
  incoterm: Incoterm;
  currency: string;
  freight?: MoneyInput | null | undefined;
}>;


export type LandedCostQuery = { readonly landedCost: { readonly id: string, readonly destination: string, readonly incoterm: Incoterm, readonly estimate: boolean, readonly quotedAt: string, readonly freightIncluded: boolean, readonly freightSource: FreightSource, readonly dutyPayer: DutyPayer, readonly goods: { readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly amountMinor: string, readonly currency: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly variantId: string | null, readonly quantity: number, readonly hsCode: string | null, readonly dutyBasisPoints: number, readonly importVatBasisPoints: number, readonly value: { readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly amountMinor: string, readonly currency: string } }> } | null };

export type OfferPartsFragment = { readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly id: string, readonly displayName: string } | null };

export type ProductPartsFragment = { readonly id: string, readonly code: string, readonly name: string, readonly description: string | null, readonly status: ProductStatus, readonly category: { readonly id: string, readonly code: string, readonly name: string } | null, readonly variants: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly gtin: string | null, readonly unitOfMeasure: string, readonly weightGrams: number | null, readonly countryOfOrigin: string | null, readonly hsCode: string | null, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

export type LandedCostPartsFragment = { readonly id: string, readonly destination: string, readonly incoterm: Incoterm, readonly estimate: boolean, readonly quotedAt: string, readonly freightIncluded: boolean, readonly freightSource: FreightSource, readonly dutyPayer: DutyPayer, readonly goods: { readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly amountMinor: string, readonly currency: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly variantId: string | null, readonly quantity: number, readonly hsCode: string | null, readonly dutyBasisPoints: number, readonly importVatBasisPoints: number, readonly value: { readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly amountMinor: string, readonly currency: string } }> };

export type OrderListQueryVariables = Exact<{
  filter?: OrderFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrderListQuery = { readonly orders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly amountMinor: string, readonly currency: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type OrderFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type OrderFiguresQuery = { readonly days: ReadonlyArray<{ readonly from: string, readonly orders: number, readonly total: { readonly amountMinor: string, readonly currency: string } }>, readonly weeks: ReadonlyArray<{ readonly from: string, readonly orders: number, readonly total: { readonly amountMinor: string, readonly currency: string } }>, readonly months: ReadonlyArray<{ readonly from: string, readonly orders: number, readonly total: { readonly amountMinor: string, readonly currency: string } }> };

export type VendorScorecardQueryVariables = Exact<{
  vendorId: string;
}>;


export type VendorScorecardQuery = { readonly vendor: { readonly id: string, readonly orderScorecard: { readonly orders: number, readonly delivered: number, readonly underWay: number, readonly refunded: number, readonly failed: number, readonly withdrawn: number, readonly medianDaysToShip: number | null, readonly medianDaysToDeliver: number | null } } | null };

export type OrderPageQueryVariables = Exact<{
  id: string;
  timelineFirst?: number | null | undefined;
  shipmentsFirst?: number | null | undefined;
}>;


export type OrderPageQuery = { readonly order: { readonly buyerLegalName: string, readonly vendorLegalName: string, readonly namedPlace: string | null, readonly acceptBy: string | null, readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly platformHold: { readonly since: string, readonly note: string | null, readonly heldBy: { readonly id: string, readonly name: string } | null } | null, readonly shipTo: { readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly lines: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly name: string, readonly quantity: number, readonly unitOfMeasure: string, readonly hsCode: string | null, readonly countryOfOrigin: string | null, readonly unitPrice: { readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly amountMinor: string, readonly currency: string } }>, readonly landedCost: { readonly id: string, readonly destination: string, readonly incoterm: Incoterm, readonly estimate: boolean, readonly quotedAt: string, readonly freightIncluded: boolean, readonly freightSource: FreightSource, readonly dutyPayer: DutyPayer, readonly goods: { readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly amountMinor: string, readonly currency: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly variantId: string | null, readonly quantity: number, readonly hsCode: string | null, readonly dutyBasisPoints: number, readonly importVatBasisPoints: number, readonly value: { readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly amountMinor: string, readonly currency: string } }> } | null, readonly amountDue: { readonly amountMinor: string, readonly currency: string } | null, readonly payments: ReadonlyArray<{ readonly id: string, readonly status: PaymentAllocationStatus, readonly failureCode: string | null, readonly amount: { readonly amountMinor: string, readonly currency: string }, readonly captured: { readonly amountMinor: string, readonly currency: string }, readonly refunded: { readonly amountMinor: string, readonly currency: string } }>, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly type: string, readonly message: string, readonly fromStatus: OrderStatus | null, readonly toStatus: OrderStatus | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }, readonly shipments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } }> }, readonly tradeDocuments: ReadonlyArray<{ readonly id: string, readonly type: TradeDocumentType, readonly number: string, readonly issuedAt: string, readonly contentType: string, readonly byteLength: number, readonly sha256: string }>, readonly orderGroup: { readonly id: string, readonly number: string, readonly paymentIntent: { readonly id: string, readonly status: PaymentIntentStatus, readonly nextAction: { readonly type: PaymentNextActionType, readonly message: string } | null } | null } | null, readonly subtotal: { readonly amountMinor: string, readonly currency: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } | null };

export type OrderGroupQueryVariables = Exact<{
  id: string;
}>;


export type OrderGroupQuery = { readonly orderGroup: { readonly id: string, readonly number: string, readonly placedAt: string, readonly purchaseOrderNumber: string | null, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly paymentIntent: { readonly id: string, readonly status: PaymentIntentStatus, readonly nextAction: { readonly type: PaymentNextActionType, readonly message: string } | null, readonly payment: { readonly id: string, readonly failureCode: string | null } } | null, readonly orders: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly amountMinor: string, readonly currency: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null }>, readonly approvalRequest: { readonly id: string, readonly status: ApprovalStatus } | null } | null };

export type OrderGroupListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrderGroupListQuery = { readonly orderGroups: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly placedAt: string, readonly purchaseOrderNumber: string | null, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly paymentIntent: { readonly id: string, readonly status: PaymentIntentStatus, readonly nextAction: { readonly type: PaymentNextActionType, readonly message: string } | null } | null, readonly orders: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly amountMinor: string, readonly currency: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type TradeDocumentContentQueryVariables = Exact<{
  id: string;
}>;


export type TradeDocumentContentQuery = { readonly tradeDocument: { readonly id: string, readonly type: TradeDocumentType, readonly number: string, readonly contentType: string, readonly sha256: string, readonly content: string } | null };

export type OrderCancelMutationVariables = Exact<{
  input: OrderCancelInput;
}>;


export type OrderCancelMutation = { readonly orderCancel: { readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly amountMinor: string, readonly currency: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type OrderUpdatesSubscriptionVariables = Exact<{
  orderId: string;
  after?: string | null | undefined;
}>;


export type OrderUpdatesSubscription = { readonly orderUpdates: { readonly cursor: string, readonly eventType: string, readonly occurredAt: string, readonly resync: boolean, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly amountMinor: string, readonly currency: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } } };

export type OrganizationOrderUpdatesSubscriptionVariables = Exact<{
  organizationId: string;
  after?: string | null | undefined;
}>;


export type OrganizationOrderUpdatesSubscription = { readonly organizationOrderUpdates: { readonly cursor: string, readonly eventType: string, readonly occurredAt: string, readonly resync: boolean, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly amountMinor: string, readonly currency: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } } };

export type OrderVolumePartsFragment = { readonly from: string, readonly orders: number, readonly total: { readonly amountMinor: string, readonly currency: string } };

export type PlatformHoldPartsFragment = { readonly since: string, readonly note: string | null, readonly heldBy: { readonly id: string, readonly name: string } | null };

export type OrderSummaryFragment = { readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly amountMinor: string, readonly currency: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null };

export type OrderGroupPartsFragment = { readonly id: string, readonly number: string, readonly placedAt: string, readonly purchaseOrderNumber: string | null, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly paymentIntent: { readonly id: string, readonly status: PaymentIntentStatus, readonly nextAction: { readonly type: PaymentNextActionType, readonly message: string } | null } | null, readonly orders: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly amountMinor: string, readonly currency: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null }> };

export type PaymentFailureFragment = { readonly id: string, readonly paymentIntent: { readonly id: string, readonly payment: { readonly id: string, readonly failureCode: string | null } } | null };

export type PurchaseApprovalFragment = { readonly id: string, readonly approvalRequest: { readonly id: string, readonly status: ApprovalStatus } | null };

export type OrderUpdatePartsFragment = { readonly cursor: string, readonly eventType: string, readonly occurredAt: string, readonly resync: boolean, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly amountMinor: string, readonly currency: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } };

export type KeyHolderQueryVariables = Exact<{ [key: string]: never; }>;


export type KeyHolderQuery = { readonly viewer: { readonly kind: ViewerKind, readonly scopes: ReadonlyArray<string>, readonly organization: { readonly id: string, readonly legalName: string, readonly countryCode: string, readonly capabilities: ReadonlyArray<OrganizationCapability>, readonly vendor: { readonly id: string, readonly displayName: string, readonly status: VendorStatus } | null } | null } };

export type PartnerOrderAcceptMutationVariables = Exact<{
  input: OrderAcceptInput;
}>;


export type PartnerOrderAcceptMutation = { readonly orderAccept: { readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly amountMinor: string, readonly currency: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type PartnerOrderRejectMutationVariables = Exact<{
  input: OrderRejectInput;
}>;


export type PartnerOrderRejectMutation = { readonly orderReject: { readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly amountMinor: string, readonly currency: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type PartnerVendorOrderUpdatesSubscriptionVariables = Exact<{
  vendorId: string;
  after?: string | null | undefined;
}>;


export type PartnerVendorOrderUpdatesSubscription = { readonly vendorOrderUpdates: { readonly cursor: string, readonly eventType: string, readonly occurredAt: string, readonly resync: boolean, readonly order: { readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly amountMinor: string, readonly currency: string }, readonly total: { readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } } };

export type PaymentListQueryVariables = Exact<{
  status?: PaymentStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PaymentListQuery = { readonly payments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: PaymentStatus, readonly createdAt: string, readonly failureCode: string | null, readonly failureMessage: string | null, readonly amount: { readonly amountMinor: string, readonly currency: string }, readonly authorized: { readonly amountMinor: string, readonly currency: string }, readonly captured: { readonly amountMinor: string, readonly currency: string }, readonly refunded: { readonly amountMinor: string, readonly currency: string }, readonly orderGroup: { readonly id: string, readonly number: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type PaymentIntentQueryVariables = Exact<{
  id: string;
}>;


export type PaymentIntentQuery = { readonly paymentIntent: { readonly id: string, readonly status: PaymentIntentStatus, readonly amount: { readonly amountMinor: string, readonly currency: string }, readonly nextAction: { readonly type: PaymentNextActionType, readonly message: string } | null, readonly payment: { readonly id: string, readonly status: PaymentStatus, readonly createdAt: string, readonly failureCode: string | null, readonly failureMessage: string | null, readonly amount: { readonly amountMinor: string, readonly currency: string }, readonly authorized: { readonly amountMinor: string, readonly currency: string }, readonly captured: { readonly amountMinor: string, readonly currency: string }, readonly refunded: { readonly amountMinor: string, readonly currency: string }, readonly orderGroup: { readonly id: string, readonly number: string } } } | null };

export type PaymentIntentConfirmMutationVariables = Exact<{
  input: PaymentIntentConfirmInput;
}>;


export type PaymentIntentConfirmMutation = { readonly paymentIntentConfirm: { readonly paymentIntent: { readonly id: string, readonly status: PaymentIntentStatus, readonly amount: { readonly amountMinor: string, readonly currency: string }, readonly nextAction: { readonly type: PaymentNextActionType, readonly message: string } | null, readonly payment: { readonly id: string, readonly status: PaymentStatus, readonly createdAt: string, readonly failureCode: string | null, readonly failureMessage: string | null, readonly amount: { readonly amountMinor: string, readonly currency: string }, readonly authorized: { readonly amountMinor: string, readonly currency: string }, readonly captured: { readonly amountMinor: string, readonly currency: string }, readonly refunded: { readonly amountMinor: string, readonly currency: string }, readonly orderGroup: { readonly id: string, readonly number: string } } } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type PaymentPartsFragment = { readonly id: string, readonly status: PaymentStatus, readonly createdAt: string, readonly failureCode: string | null, readonly failureMessage: string | null, readonly amount: { readonly amountMinor: string, readonly currency: string }, readonly authorized: { readonly amountMinor: string, readonly currency: string }, readonly captured: { readonly amountMinor: string, readonly currency: string }, readonly refunded: { readonly amountMinor: string, readonly currency: string }, readonly orderGroup: { readonly id: string, readonly number: string } };

export type PaymentIntentPartsFragment = { readonly id: string, readonly status: PaymentIntentStatus, readonly amount: { readonly amountMinor: string, readonly currency: string }, readonly nextAction: { readonly type: PaymentNextActionType, readonly message: string } | null, readonly payment: { readonly id: string, readonly status: PaymentStatus, readonly createdAt: string, readonly failureCode: string | null, readonly failureMessage: string | null, readonly amount: { readonly amountMinor: string, readonly currency: string }, readonly authorized: { readonly amountMinor: string, readonly currency: string }, readonly captured: { readonly amountMinor: string, readonly currency: string }, readonly refunded: { readonly amountMinor: string, readonly currency: string }, readonly orderGroup: { readonly id: string, readonly number: string } } };

export type MoneyPartsFragment = { readonly amountMinor: string, readonly currency: string };

export type PageBoundsFragment = { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

type UserErrorParts_AlreadyExistsError_Fragment = { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null };

type UserErrorParts_BasicError_Fragment = { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null };

type UserErrorParts_DocumentsMissingError_Fragment = { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null };

type UserErrorParts_OrderQuantityError_Fragment = { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null };

type UserErrorParts_OrganizationAlreadyExistsError_Fragment = { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null };

type UserErrorParts_StockBelowReservedError_Fragment = { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null };

type UserErrorParts_VendorAlreadyExistsError_Fragment = { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null };

export type UserErrorPartsFragment =
  | UserErrorParts_AlreadyExistsError_Fragment
  | UserErrorParts_BasicError_Fragment
  | UserErrorParts_DocumentsMissingError_Fragment
  | UserErrorParts_OrderQuantityError_Fragment
  | UserErrorParts_OrganizationAlreadyExistsError_Fragment
  | UserErrorParts_StockBelowReservedError_Fragment
  | UserErrorParts_VendorAlreadyExistsError_Fragment
;

export type AddressPartsFragment = { readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string };

export type ShipmentListQueryVariables = Exact<{
  status?: ShipmentStatus | null | undefined;
  vendorId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ShipmentListQuery = { readonly shipments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type DeliveryTasksQueryVariables = Exact<{
  status?: ShipmentStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeliveryTasksQuery = { readonly deliveryTasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type ShipmentQueryVariables = Exact<{
  id: string;
}>;


export type ShipmentQuery = { readonly shipment: { readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } } | null };

export type ShipmentByTrackingNumberQueryVariables = Exact<{
  trackingNumber: string;
}>;


export type ShipmentByTrackingNumberQuery = { readonly trackByNumber: { readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } } | null };

export type CarrierListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CarrierListQuery = { readonly carriers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly services: ReadonlyArray<{ readonly code: string, readonly name: string, readonly crossBorder: boolean }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type ShipmentBookMutationVariables = Exact<{
  input: ShipmentBookInput;
}>;


export type ShipmentBookMutation = { readonly shipmentBook: { readonly shipment: { readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ShipmentHandoverMutationVariables = Exact<{
  input: ShipmentHandoverInput;
}>;


export type ShipmentHandoverMutation = { readonly shipmentHandover: { readonly shipment: { readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ShipmentAssignMutationVariables = Exact<{
  input: ShipmentAssignInput;
}>;


export type ShipmentAssignMutation = { readonly shipmentAssign: { readonly shipment: { readonly id: string, readonly assignedAt: string | null, readonly agent: { readonly id: string, readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type TrackingEventIngestMutationVariables = Exact<{
  input: TrackingEventIngestInput;
}>;


export type TrackingEventIngestMutation = { readonly trackingEventIngest: { readonly shipment: { readonly id: string, readonly status: ShipmentStatus } | null, readonly trackingEvent: { readonly id: string, readonly status: TrackingStatus, readonly moved: boolean } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ShipmentUpdatesSubscriptionVariables = Exact<{
  shipmentId: string;
  after?: string | null | undefined;
}>;


export type ShipmentUpdatesSubscription = { readonly shipmentUpdates: { readonly cursor: string, readonly eventType: string, readonly occurredAt: string, readonly resync: boolean, readonly shipment: { readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } } } };

export type OrderShipmentUpdatesSubscriptionVariables = Exact<{
  orderId: string;
  after?: string | null | undefined;
}>;


export type OrderShipmentUpdatesSubscription = { readonly orderShipmentUpdates: { readonly cursor: string, readonly eventType: string, readonly occurredAt: string, readonly resync: boolean, readonly shipment: { readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } } } };

export type DeliveryTaskUpdatesSubscriptionVariables = Exact<{
  agentId: string;
  after?: string | null | undefined;
}>;


export type DeliveryTaskUpdatesSubscription = { readonly deliveryTaskUpdates: { readonly cursor: string, readonly eventType: string, readonly occurredAt: string, readonly resync: boolean, readonly shipmentId: string, readonly shipment: { readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } } | null } };

export type ShipmentPartsFragment = { readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } };

export type ShipmentUpdatePartsFragment = { readonly cursor: string, readonly eventType: string, readonly occurredAt: string, readonly resync: boolean, readonly shipment: { readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } } };

export type OfferCreateMutationVariables = Exact<{
  input: OfferCreateInput;
}>;


export type OfferCreateMutation = { readonly offerCreate: { readonly offer: { readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly id: string, readonly displayName: string } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type OfferUpdateMutationVariables = Exact<{
  input: OfferUpdateInput;
}>;


export type OfferUpdateMutation = { readonly offerUpdate: { readonly offer: { readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly id: string, readonly displayName: string } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type OfferSuspendMutationVariables = Exact<{
  input: OfferSuspendInput;
}>;


export type OfferSuspendMutation = { readonly offerSuspend: { readonly offer: { readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly id: string, readonly displayName: string } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type OfferResumeMutationVariables = Exact<{
  input: OfferResumeInput;
}>;


export type OfferResumeMutation = { readonly offerResume: { readonly offer: { readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly id: string, readonly displayName: string } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type StockLevelListQueryVariables = Exact<{
  offerId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StockLevelListQuery = { readonly stockLevels: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly onHand: number, readonly reserved: number, readonly available: number, readonly updatedAt: string, readonly location: { readonly id: string, readonly code: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type StockAdjustMutationVariables = Exact<{
  input: StockAdjustInput;
}>;


export type StockAdjustMutation = { readonly stockAdjust: { readonly stockLevel: { readonly id: string, readonly onHand: number, readonly reserved: number, readonly available: number, readonly updatedAt: string, readonly location: { readonly id: string, readonly code: string, readonly name: string } } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type StockLevelPartsFragment = { readonly id: string, readonly onHand: number, readonly reserved: number, readonly available: number, readonly updatedAt: string, readonly location: { readonly id: string, readonly code: string, readonly name: string } };

export type WebhookEndpointListQueryVariables = Exact<{
  organizationId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WebhookEndpointListQuery = { readonly webhookEndpoints: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly url: string, readonly description: string | null, readonly eventTypes: ReadonlyArray<string>, readonly status: WebhookEndpointStatus, readonly disabledReason: WebhookDisabledReason | null, readonly failingSince: string | null, readonly version: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type WebhookDeliveryListQueryVariables = Exact<{
  organizationId?: string | null | undefined;
  webhookEndpointId?: string | null | undefined;
  status?: WebhookDeliveryStatus | null | undefined;
  eventType?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WebhookDeliveryListQuery = { readonly webhookDeliveries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly eventId: string, readonly eventType: string, readonly occurredAt: string, readonly payload: string | null, readonly status: WebhookDeliveryStatus, readonly nextAttemptAt: string | null, readonly attempts: ReadonlyArray<{ readonly at: string, readonly durationMs: number, readonly outcome: WebhookAttemptOutcome, readonly statusCode: number | null, readonly responseBody: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type WebhookEventTypeListQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhookEventTypeListQuery = { readonly webhookEventTypes: ReadonlyArray<{ readonly name: string, readonly description: string, readonly audience: ReadonlyArray<WebhookAudience>, readonly requiredScope: string }> };

export type WebhookEndpointCreateMutationVariables = Exact<{
  input: WebhookEndpointCreateInput;
}>;


export type WebhookEndpointCreateMutation = { readonly webhookEndpointCreate: { readonly secret: string | null, readonly webhookEndpoint: { readonly id: string, readonly url: string, readonly description: string | null, readonly eventTypes: ReadonlyArray<string>, readonly status: WebhookEndpointStatus, readonly disabledReason: WebhookDisabledReason | null, readonly failingSince: string | null, readonly version: number } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type WebhookEndpointUpdateMutationVariables = Exact<{
  input: WebhookEndpointUpdateInput;
}>;


export type WebhookEndpointUpdateMutation = { readonly webhookEndpointUpdate: { readonly webhookEndpoint: { readonly id: string, readonly url: string, readonly description: string | null, readonly eventTypes: ReadonlyArray<string>, readonly status: WebhookEndpointStatus, readonly disabledReason: WebhookDisabledReason | null, readonly failingSince: string | null, readonly version: number } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type WebhookEndpointDeleteMutationVariables = Exact<{
  input: WebhookEndpointDeleteInput;
}>;


export type WebhookEndpointDeleteMutation = { readonly webhookEndpointDelete: { readonly deletedWebhookEndpointId: string | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type WebhookEndpointSecretRotateMutationVariables = Exact<{
  input: WebhookEndpointSecretRotateInput;
}>;


export type WebhookEndpointSecretRotateMutation = { readonly webhookEndpointSecretRotate: { readonly secret: string | null, readonly webhookEndpoint: { readonly id: string, readonly url: string, readonly description: string | null, readonly eventTypes: ReadonlyArray<string>, readonly status: WebhookEndpointStatus, readonly disabledReason: WebhookDisabledReason | null, readonly failingSince: string | null, readonly version: number } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type WebhookEndpointTestMutationVariables = Exact<{
  input: WebhookEndpointTestInput;
}>;


export type WebhookEndpointTestMutation = { readonly webhookEndpointTest: { readonly webhookDelivery: { readonly id: string, readonly eventId: string, readonly eventType: string, readonly occurredAt: string, readonly payload: string | null, readonly status: WebhookDeliveryStatus, readonly nextAttemptAt: string | null, readonly attempts: ReadonlyArray<{ readonly at: string, readonly durationMs: number, readonly outcome: WebhookAttemptOutcome, readonly statusCode: number | null, readonly responseBody: string | null }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type WebhookRedeliverMutationVariables = Exact<{
  input: WebhookRedeliverInput;
}>;


export type WebhookRedeliverMutation = { readonly webhookRedeliver: { readonly webhookDeliveries: ReadonlyArray<{ readonly id: string, readonly eventId: string, readonly eventType: string, readonly occurredAt: string, readonly payload: string | null, readonly status: WebhookDeliveryStatus, readonly nextAttemptAt: string | null, readonly attempts: ReadonlyArray<{ readonly at: string, readonly durationMs: number, readonly outcome: WebhookAttemptOutcome, readonly statusCode: number | null, readonly responseBody: string | null }> }>, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type WebhookEndpointPartsFragment = { readonly id: string, readonly url: string, readonly description: string | null, readonly eventTypes: ReadonlyArray<string>, readonly status: WebhookEndpointStatus, readonly disabledReason: WebhookDisabledReason | null, readonly failingSince: string | null, readonly version: number };

export type WebhookDeliveryPartsFragment = { readonly id: string, readonly eventId: string, readonly eventType: string, readonly occurredAt: string, readonly payload: string | null, readonly status: WebhookDeliveryStatus, readonly nextAttemptAt: string | null, readonly attempts: ReadonlyArray<{ readonly at: string, readonly durationMs: number, readonly outcome: WebhookAttemptOutcome, readonly statusCode: number | null, readonly responseBody: string | null }> };

const AddressPartsDefinition = "fragment Address on PostalAddress{recipient line1 line2 city region postalCode countryCode}"
const CartPartsDefinition = "fragment Cart on Cart{id currency subtotal{...Money}updatedAt lines{id quantity unitPrice{...Money}lineTotal{...Money}issue{code message}offer{...Offer}}}"
const CheckoutPartsDefinition = "fragment Checkout on Checkout{id status approvalReason expiresAt incoterm namedPlace purchaseOrderNumber shipTo{...Address}total{...Money}lines{sku name quantity unitPrice{...Money}lineTotal{...Money}vendor{id displayName}}}"
const LandedCostPartsDefinition = "fragment LandedCost on LandedCostQuote{id destination incoterm estimate quotedAt goods{...Money}freight{...Money}freightIncluded freightSource duty{...Money}dutyPayer importVat{...Money}total{...Money}lines{variantId quantity hsCode dutyBasisPoints importVatBasisPoints value{...Money}freight{...Money}duty{...Money}importVat{...Money}}}"
const MoneyPartsDefinition = "fragment Money on Money{amountMinor currency}"
const OfferPartsDefinition = "fragment Offer on Offer{id status version price{...Money}availableQuantity minOrderQuantity orderMultiple leadTimeDays shipFromCountryCode variant{id sku unitOfMeasure hsCode}product{id code name}vendor{id displayName}}"
const OrderGroupPartsDefinition = "fragment OrderGroup on OrderGroup{id number placedAt purchaseOrderNumber total{...Money}paymentIntent{id status nextAction{type message}}orders{...OrderSummary}}"
const OrderSummaryDefinition = "fragment OrderSummary on Order{id number status version placedAt confirmedAt shippedAt deliveredAt incoterm purchaseOrderNumber subtotal{...Money}total{...Money}complianceStatus buyer{id legalName}vendor{id displayName}blockers{gate code message since waitingFor}cancellation{at reason note}}"
const OrderUpdatePartsDefinition = "fragment OrderUpdate on OrderUpdate{cursor eventType occurredAt resync order{...OrderSummary}}"
const OrderVolumePartsDefinition = "fragment OrderVolume on OrderVolume{from orders total{...Money}}"
const PageBoundsDefinition = "fragment PageBounds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}"
const PaymentFailureDefinition = "fragment PaymentFailure on OrderGroup{id paymentIntent{id payment{id failureCode}}}"
const PaymentIntentPartsDefinition = "fragment PaymentIntent on PaymentIntent{id status amount{...Money}nextAction{type message}payment{...Payment}}"
const PaymentPartsDefinition = "fragment Payment on Payment{id status createdAt amount{...Money}authorized{...Money}captured{...Money}refunded{...Money}failureCode failureMessage orderGroup{id number}}"
const PlatformHoldPartsDefinition = "fragment PlatformHold on OrderPlatformHold{since note heldBy{id name}}"
const ProductPartsDefinition = "fragment Product on Product{id code name description status category{id code name}variants{id sku gtin unitOfMeasure weightGrams countryOfOrigin hsCode attributes{name value}}}"
const PurchaseApprovalDefinition = "fragment PurchaseApproval on OrderGroup{id approvalRequest{id status}}"
const ShipmentPartsDefinition = "fragment Shipment on Shipment{id status trackingNumber crossBorder incoterm namedPlace shipFromCountryCode shipTo{...Address}missingDocuments bookedAt pickedUpAt deliveredAt carrier{id code name}booking{status serviceCode refusalReason}order{id number}trackingEvents(first:50){nodes{id status location note occurredAt}}}"
const ShipmentUpdatePartsDefinition = "fragment ShipmentUpdate on ShipmentUpdate{cursor eventType occurredAt resync shipment{...Shipment}}"
const StockLevelPartsDefinition = "fragment StockLevel on StockLevel{id onHand reserved available updatedAt location{id code name}}"
const UserErrorPartsDefinition = "fragment UserError on UserError{__typename code message path ...on AlreadyExistsError{existingId}...on VendorAlreadyExistsError{existingId}...on OrganizationAlreadyExistsError{existingOrganizationId:existingId}...on OrderQuantityError{minOrderQuantity orderMultiple}...on DocumentsMissingError{missing}...on StockBelowReservedError{reserved}}"
const WebhookDeliveryPartsDefinition = "fragment WebhookDelivery on WebhookDelivery{id eventId eventType occurredAt payload status nextAttemptAt attempts{at durationMs outcome statusCode responseBody}}"
const WebhookEndpointPartsDefinition = "fragment WebhookEndpoint on WebhookEndpoint{id url description eventTypes status disabledReason failingSince version}"
export const CarrierListDocument: TypedText<CarrierListQuery, CarrierListQueryVariables> = /* @__PURE__ */ typedText("query CarrierList($first:Int$after:Cursor){carriers(first:$first after:$after){nodes{id code name services{code name crossBorder}}pageInfo{...PageBounds}}}", PageBoundsDefinition)
export const CartDocument: TypedText<CartQuery, CartQueryVariables> = /* @__PURE__ */ typedText("query Cart{cart{...Cart}}", CartPartsDefinition, MoneyPartsDefinition, OfferPartsDefinition)
export const CartLandedCostDocument: TypedText<CartLandedCostQuery, CartLandedCostQueryVariables> = /* @__PURE__ */ typedText("query CartLandedCost($destination:CountryCode!$incoterm:Incoterm!$freight:MoneyInput){cart{id landedCost(destination:$destination incoterm:$incoterm freight:$freight){...LandedCost}}}", LandedCostPartsDefinition, MoneyPartsDefinition)
export const CartLineAddDocument: TypedText<CartLineAddMutation, CartLineAddMutationVariables> = /* @__PURE__ */ typedText("mutation CartLineAdd($input:CartLineAddInput!){cartLineAdd(input:$input){cart{...Cart}userErrors{...UserError}}}", CartPartsDefinition, MoneyPartsDefinition, OfferPartsDefinition, UserErrorPartsDefinition)
export const CartLineRemoveDocument: TypedText<CartLineRemoveMutation, CartLineRemoveMutationVariables> = /* @__PURE__ */ typedText("mutation CartLineRemove($input:CartLineRemoveInput!){cartLineRemove(input:$input){cart{...Cart}userErrors{...UserError}}}", CartPartsDefinition, MoneyPartsDefinition, OfferPartsDefinition, UserErrorPartsDefinition)
export const CartLineUpdateDocument: TypedText<CartLineUpdateMutation, CartLineUpdateMutationVariables> = /* @__PURE__ */ typedText("mutation CartLineUpdate($input:CartLineUpdateInput!){cartLineUpdate(input:$input){cart{...Cart}userErrors{...UserError}}}", CartPartsDefinition, MoneyPartsDefinition, OfferPartsDefinition, UserErrorPartsDefinition)
export const CategoryListDocument: TypedText<CategoryListQuery, CategoryListQueryVariables> = /* @__PURE__ */ typedText("query CategoryList($parentId:ID$first:Int$after:Cursor){categories(parentId:$parentId first:$first after:$after){nodes{id code name}pageInfo{...PageBounds}}}", PageBoundsDefinition)
export const CheckoutDocument: TypedText<CheckoutQuery, CheckoutQueryVariables> = /* @__PURE__ */ typedText("query Checkout($id:ID!){checkout(id:$id){...Checkout orderGroup{...OrderGroup ...PurchaseApproval}}}", AddressPartsDefinition, CheckoutPartsDefinition, MoneyPartsDefinition, OrderGroupPartsDefinition, OrderSummaryDefinition, PurchaseApprovalDefinition)
export const CheckoutCompleteDocument: TypedText<CheckoutCompleteMutation, CheckoutCompleteMutationVariables> = /* @__PURE__ */ typedText("mutation CheckoutComplete($input:CheckoutCompleteInput!){checkoutComplete(input:$input){orderGroup{...OrderGroup}userErrors{...UserError}}}", MoneyPartsDefinition, OrderGroupPartsDefinition, OrderSummaryDefinition, UserErrorPartsDefinition)
export const CheckoutLandedCostDocument: TypedText<CheckoutLandedCostQuery, CheckoutLandedCostQueryVariables> = /* @__PURE__ */ typedText("query CheckoutLandedCost($id:ID!$freight:MoneyInput){checkout(id:$id){id landedCost(freight:$freight){...LandedCost}}}", LandedCostPartsDefinition, MoneyPartsDefinition)
export const CheckoutStartDocument: TypedText<CheckoutStartMutation, CheckoutStartMutationVariables> = /* @__PURE__ */ typedText("mutation CheckoutStart($input:CheckoutStartInput!){checkoutStart(input:$input){checkout{...Checkout}userErrors{...UserError}}}", AddressPartsDefinition, CheckoutPartsDefinition, MoneyPartsDefinition, UserErrorPartsDefinition)
export const DeliveryTaskUpdatesDocument: TypedText<DeliveryTaskUpdatesSubscription, DeliveryTaskUpdatesSubscriptionVariables> = /* @__PURE__ */ typedText("subscription DeliveryTaskUpdates($agentId:ID!$after:Cursor){deliveryTaskUpdates(agentId:$agentId after:$after){cursor eventType occurredAt resync shipmentId shipment{...Shipment}}}", AddressPartsDefinition, ShipmentPartsDefinition)
export const DeliveryTasksDocument: TypedText<DeliveryTasksQuery, DeliveryTasksQueryVariables> = /* @__PURE__ */ typedText("query DeliveryTasks($status:ShipmentStatus$first:Int$after:Cursor){deliveryTasks(status:$status first:$first after:$after){nodes{...Shipment}pageInfo{...PageBounds}}}", AddressPartsDefinition, PageBoundsDefinition, ShipmentPartsDefinition)
export const KeyHolderDocument: TypedText<KeyHolderQuery, KeyHolderQueryVariables> = /* @__PURE__ */ typedText("query KeyHolder{viewer{kind scopes organization{id legalName countryCode capabilities vendor{id displayName status}}}}")
export const LandedCostDocument: TypedText<LandedCostQuery, LandedCostQueryVariables> = /* @__PURE__ */ typedText("query LandedCost($lines:[LandedCostLineInput!]!$destination:CountryCode!$incoterm:Incoterm!$currency:CurrencyCode!$freight:MoneyInput){landedCost(lines:$lines destination:$destination incoterm:$incoterm currency:$currency freight:$freight){...LandedCost}}", LandedCostPartsDefinition, MoneyPartsDefinition)
export const OfferDocument: TypedText<OfferQuery, OfferQueryVariables> = /* @__PURE__ */ typedText("query Offer($id:ID!){offer(id:$id){...Offer}}", MoneyPartsDefinition, OfferPartsDefinition)
export const OfferCreateDocument: TypedText<OfferCreateMutation, OfferCreateMutationVariables> = /* @__PURE__ */ typedText("mutation OfferCreate($input:OfferCreateInput!){offerCreate(input:$input){offer{...Offer}userErrors{...UserError}}}", MoneyPartsDefinition, OfferPartsDefinition, UserErrorPartsDefinition)
export const OfferResumeDocument: TypedText<OfferResumeMutation, OfferResumeMutationVariables> = /* @__PURE__ */ typedText("mutation OfferResume($input:OfferResumeInput!){offerResume(input:$input){offer{...Offer}userErrors{...UserError}}}", MoneyPartsDefinition, OfferPartsDefinition, UserErrorPartsDefinition)
export const OfferSearchDocument: TypedText<OfferSearchQuery, OfferSearchQueryVariables> = /* @__PURE__ */ typedText("query OfferSearch($query:String$categoryId:ID$vendorId:ID$vendorIds:[ID!]$shipFrom:CountryCode$shipFromCountries:[CountryCode!]$currency:CurrencyCode$minPrice:MoneyInput$maxPrice:MoneyInput$first:Int$after:Cursor){searchOffers(query:$query categoryId:$categoryId vendorId:$vendorId vendorIds:$vendorIds shipFrom:$shipFrom shipFromCountries:$shipFromCountries currency:$currency minPrice:$minPrice maxPrice:$maxPrice first:$first after:$after){nodes{...Offer}pageInfo{...PageBounds}}}", MoneyPartsDefinition, OfferPartsDefinition, PageBoundsDefinition)
export const OfferSuspendDocument: TypedText<OfferSuspendMutation, OfferSuspendMutationVariables> = /* @__PURE__ */ typedText("mutation OfferSuspend($input:OfferSuspendInput!){offerSuspend(input:$input){offer{...Offer}userErrors{...UserError}}}", MoneyPartsDefinition, OfferPartsDefinition, UserErrorPartsDefinition)
export const OfferUpdateDocument: TypedText<OfferUpdateMutation, OfferUpdateMutationVariables> = /* @__PURE__ */ typedText("mutation OfferUpdate($input:OfferUpdateInput!){offerUpdate(input:$input){offer{...Offer}userErrors{...UserError}}}", MoneyPartsDefinition, OfferPartsDefinition, UserErrorPartsDefinition)
export const OrderCancelDocument: TypedText<OrderCancelMutation, OrderCancelMutationVariables> = /* @__PURE__ */ typedText("mutation OrderCancel($input:OrderCancelInput!){orderCancel(input:$input){order{...OrderSummary}userErrors{...UserError}}}", MoneyPartsDefinition, OrderSummaryDefinition, UserErrorPartsDefinition)
export const OrderFiguresDocument: TypedText<OrderFiguresQuery, OrderFiguresQueryVariables> = /* @__PURE__ */ typedText("query OrderFigures{days:orderVolume(unit:DAY last:15){...OrderVolume}weeks:orderVolume(unit:WEEK last:13){...OrderVolume}months:orderVolume(unit:MONTH last:24){...OrderVolume}}", MoneyPartsDefinition, OrderVolumePartsDefinition)
export const OrderGroupDocument: TypedText<OrderGroupQuery, OrderGroupQueryVariables> = /* @__PURE__ */ typedText("query OrderGroup($id:ID!){orderGroup(id:$id){...OrderGroup ...PurchaseApproval ...PaymentFailure}}", MoneyPartsDefinition, OrderGroupPartsDefinition, OrderSummaryDefinition, PaymentFailureDefinition, PurchaseApprovalDefinition)
export const OrderGroupListDocument: TypedText<OrderGroupListQuery, OrderGroupListQueryVariables> = /* @__PURE__ */ typedText("query OrderGroupList($first:Int$after:Cursor){orderGroups(first:$first after:$after){nodes{...OrderGroup}pageInfo{...PageBounds}}}", MoneyPartsDefinition, OrderGroupPartsDefinition, OrderSummaryDefinition, PageBoundsDefinition)
export const OrderListDocument: TypedText<OrderListQuery, OrderListQueryVariables> = /* @__PURE__ */ typedText("query OrderList($filter:OrderFilter$first:Int$after:Cursor){orders(filter:$filter first:$first after:$after){nodes{...OrderSummary}pageInfo{...PageBounds}}}", MoneyPartsDefinition, OrderSummaryDefinition, PageBoundsDefinition)
export const OrderPageDocument: TypedText<OrderPageQuery, OrderPageQueryVariables> = /* @__PURE__ */ typedText("query OrderPage($id:ID!$timelineFirst:Int=100$shipmentsFirst:Int=20){order(id:$id){...OrderSummary buyerLegalName vendorLegalName namedPlace acceptBy platformHold{...PlatformHold}shipTo{...Address}lines{id sku name quantity unitOfMeasure hsCode countryOfOrigin unitPrice{...Money}lineTotal{...Money}}landedCost{...LandedCost}amountDue{...Money}payments{id status amount{...Money}captured{...Money}refunded{...Money}failureCode}timeline(first:$timelineFirst){nodes{id at type message fromStatus toStatus}pageInfo{...PageBounds}}shipments(first:$shipmentsFirst){nodes{...Shipment}}tradeDocuments{id type number issuedAt contentType byteLength sha256}orderGroup{id number paymentIntent{id status nextAction{type message}}}}}", AddressPartsDefinition, LandedCostPartsDefinition, MoneyPartsDefinition, OrderSummaryDefinition, PageBoundsDefinition, PlatformHoldPartsDefinition, ShipmentPartsDefinition)
export const OrderShipmentUpdatesDocument: TypedText<OrderShipmentUpdatesSubscription, OrderShipmentUpdatesSubscriptionVariables> = /* @__PURE__ */ typedText("subscription OrderShipmentUpdates($orderId:ID!$after:Cursor){orderShipmentUpdates(orderId:$orderId after:$after){...ShipmentUpdate}}", AddressPartsDefinition, ShipmentPartsDefinition, ShipmentUpdatePartsDefinition)
export const OrderUpdatesDocument: TypedText<OrderUpdatesSubscription, OrderUpdatesSubscriptionVariables> = /* @__PURE__ */ typedText("subscription OrderUpdates($orderId:ID!$after:Cursor){orderUpdates(orderId:$orderId after:$after){...OrderUpdate}}", MoneyPartsDefinition, OrderSummaryDefinition, OrderUpdatePartsDefinition)
export const OrganizationOrderUpdatesDocument: TypedText<OrganizationOrderUpdatesSubscription, OrganizationOrderUpdatesSubscriptionVariables> = /* @__PURE__ */ typedText("subscription OrganizationOrderUpdates($organizationId:ID!$after:Cursor){organizationOrderUpdates(organizationId:$organizationId after:$after){...OrderUpdate}}", MoneyPartsDefinition, OrderSummaryDefinition, OrderUpdatePartsDefinition)
export const PartnerOrderAcceptDocument: TypedText<PartnerOrderAcceptMutation, PartnerOrderAcceptMutationVariables> = /* @__PURE__ */ typedText("mutation PartnerOrderAccept($input:OrderAcceptInput!){orderAccept(input:$input){order{...OrderSummary}userErrors{...UserError}}}", MoneyPartsDefinition, OrderSummaryDefinition, UserErrorPartsDefinition)
export const PartnerOrderRejectDocument: TypedText<PartnerOrderRejectMutation, PartnerOrderRejectMutationVariables> = /* @__PURE__ */ typedText("mutation PartnerOrderReject($input:OrderRejectInput!){orderReject(input:$input){order{...OrderSummary}userErrors{...UserError}}}", MoneyPartsDefinition, OrderSummaryDefinition, UserErrorPartsDefinition)
export const PartnerVendorOrderUpdatesDocument: TypedText<PartnerVendorOrderUpdatesSubscription, PartnerVendorOrderUpdatesSubscriptionVariables> = /* @__PURE__ */ typedText("subscription PartnerVendorOrderUpdates($vendorId:ID!$after:Cursor){vendorOrderUpdates(vendorId:$vendorId after:$after){...OrderUpdate}}", MoneyPartsDefinition, OrderSummaryDefinition, OrderUpdatePartsDefinition)
export const PaymentIntentDocument: TypedText<PaymentIntentQuery, PaymentIntentQueryVariables> = /* @__PURE__ */ typedText("query PaymentIntent($id:ID!){paymentIntent(id:$id){...PaymentIntent}}", MoneyPartsDefinition, PaymentIntentPartsDefinition, PaymentPartsDefinition)
export const PaymentIntentConfirmDocument: TypedText<PaymentIntentConfirmMutation, PaymentIntentConfirmMutationVariables> = /* @__PURE__ */ typedText("mutation PaymentIntentConfirm($input:PaymentIntentConfirmInput!){paymentIntentConfirm(input:$input){paymentIntent{...PaymentIntent}userErrors{...UserError}}}", MoneyPartsDefinition, PaymentIntentPartsDefinition, PaymentPartsDefinition, UserErrorPartsDefinition)
export const PaymentListDocument: TypedText<PaymentListQuery, PaymentListQueryVariables> = /* @__PURE__ */ typedText("query PaymentList($status:PaymentStatus$first:Int$after:Cursor){payments(status:$status first:$first after:$after){nodes{...Payment}pageInfo{...PageBounds}}}", MoneyPartsDefinition, PageBoundsDefinition, PaymentPartsDefinition)
export const ProductByCodeDocument: TypedText<ProductByCodeQuery, ProductByCodeQueryVariables> = /* @__PURE__ */ typedText("query ProductByCode($code:String!){productByCode(code:$code){...Product}}", ProductPartsDefinition)
export const ProductListDocument: TypedText<ProductListQuery, ProductListQueryVariables> = /* @__PURE__ */ typedText("query ProductList($filter:ProductFilter$first:Int$after:Cursor){products(filter:$filter first:$first after:$after){nodes{...Product}pageInfo{...PageBounds}}}", PageBoundsDefinition, ProductPartsDefinition)
export const ProductPageDocument: TypedText<ProductPageQuery, ProductPageQueryVariables> = /* @__PURE__ */ typedText("query ProductPage($id:ID!$offersFirst:Int=20$offersAfter:Cursor){product(id:$id){...Product offers(first:$offersFirst after:$offersAfter){nodes{...Offer}pageInfo{...PageBounds}}}}", MoneyPartsDefinition, OfferPartsDefinition, PageBoundsDefinition, ProductPartsDefinition)
export const ShipmentDocument: TypedText<ShipmentQuery, ShipmentQueryVariables> = /* @__PURE__ */ typedText("query Shipment($id:ID!){shipment(id:$id){...Shipment}}", AddressPartsDefinition, ShipmentPartsDefinition)
export const ShipmentAssignDocument: TypedText<ShipmentAssignMutation, ShipmentAssignMutationVariables> = /* @__PURE__ */ typedText("mutation ShipmentAssign($input:ShipmentAssignInput!){shipmentAssign(input:$input){shipment{id assignedAt agent{id name}}userErrors{...UserError}}}", UserErrorPartsDefinition)
export const ShipmentBookDocument: TypedText<ShipmentBookMutation, ShipmentBookMutationVariables> = /* @__PURE__ */ typedText("mutation ShipmentBook($input:ShipmentBookInput!){shipmentBook(input:$input){shipment{...Shipment}userErrors{...UserError}}}", AddressPartsDefinition, ShipmentPartsDefinition, UserErrorPartsDefinition)
export const ShipmentByTrackingNumberDocument: TypedText<ShipmentByTrackingNumberQuery, ShipmentByTrackingNumberQueryVariables> = /* @__PURE__ */ typedText("query ShipmentByTrackingNumber($trackingNumber:String!){trackByNumber(trackingNumber:$trackingNumber){...Shipment}}", AddressPartsDefinition, ShipmentPartsDefinition)
export const ShipmentHandoverDocument: TypedText<ShipmentHandoverMutation, ShipmentHandoverMutationVariables> = /* @__PURE__ */ typedText("mutation ShipmentHandover($input:ShipmentHandoverInput!){shipmentHandover(input:$input){shipment{...Shipment}userErrors{...UserError}}}", AddressPartsDefinition, ShipmentPartsDefinition, UserErrorPartsDefinition)
export const ShipmentListDocument: TypedText<ShipmentListQuery, ShipmentListQueryVariables> = /* @__PURE__ */ typedText("query ShipmentList($status:ShipmentStatus$vendorId:ID$first:Int$after:Cursor){shipments(status:$status vendorId:$vendorId first:$first after:$after){nodes{...Shipment}pageInfo{...PageBounds}}}", AddressPartsDefinition, PageBoundsDefinition, ShipmentPartsDefinition)
export const ShipmentUpdatesDocument: TypedText<ShipmentUpdatesSubscription, ShipmentUpdatesSubscriptionVariables> = /* @__PURE__ */ typedText("subscription ShipmentUpdates($shipmentId:ID!$after:Cursor){shipmentUpdates(shipmentId:$shipmentId after:$after){...ShipmentUpdate}}", AddressPartsDefinition, ShipmentPartsDefinition, ShipmentUpdatePartsDefinition)
export const StockAdjustDocument: TypedText<StockAdjustMutation, StockAdjustMutationVariables> = /* @__PURE__ */ typedText("mutation StockAdjust($input:StockAdjustInput!){stockAdjust(input:$input){stockLevel{...StockLevel}userErrors{...UserError}}}", StockLevelPartsDefinition, UserErrorPartsDefinition)
export const StockLevelListDocument: TypedText<StockLevelListQuery, StockLevelListQueryVariables> = /* @__PURE__ */ typedText("query StockLevelList($offerId:ID!$first:Int$after:Cursor){stockLevels(offerId:$offerId first:$first after:$after){nodes{...StockLevel}pageInfo{...PageBounds}}}", PageBoundsDefinition, StockLevelPartsDefinition)
export const TrackingEventIngestDocument: TypedText<TrackingEventIngestMutation, TrackingEventIngestMutationVariables> = /* @__PURE__ */ typedText("mutation TrackingEventIngest($input:TrackingEventIngestInput!){trackingEventIngest(input:$input){shipment{id status}trackingEvent{id status moved}userErrors{...UserError}}}", UserErrorPartsDefinition)
export const TradeDocumentContentDocument: TypedText<TradeDocumentContentQuery, TradeDocumentContentQueryVariables> = /* @__PURE__ */ typedText("query TradeDocumentContent($id:ID!){tradeDocument(id:$id){id type number contentType sha256 content}}")
export const VendorScorecardDocument: TypedText<VendorScorecardQuery, VendorScorecardQueryVariables> = /* @__PURE__ */ typedText("query VendorScorecard($vendorId:ID!){vendor(id:$vendorId){id orderScorecard{orders delivered underWay refunded failed withdrawn medianDaysToShip medianDaysToDeliver}}}")
export const WebhookDeliveryListDocument: TypedText<WebhookDeliveryListQuery, WebhookDeliveryListQueryVariables> = /* @__PURE__ */ typedText("query WebhookDeliveryList($organizationId:ID$webhookEndpointId:ID$status:WebhookDeliveryStatus$eventType:String$first:Int=20$after:Cursor){webhookDeliveries(organizationId:$organizationId webhookEndpointId:$webhookEndpointId status:$status eventType:$eventType first:$first after:$after){nodes{...WebhookDelivery}pageInfo{...PageBounds}}}", PageBoundsDefinition, WebhookDeliveryPartsDefinition)
export const WebhookEndpointCreateDocument: TypedText<WebhookEndpointCreateMutation, WebhookEndpointCreateMutationVariables> = /* @__PURE__ */ typedText("mutation WebhookEndpointCreate($input:WebhookEndpointCreateInput!){webhookEndpointCreate(input:$input){webhookEndpoint{...WebhookEndpoint}secret userErrors{...UserError}}}", UserErrorPartsDefinition, WebhookEndpointPartsDefinition)
export const WebhookEndpointDeleteDocument: TypedText<WebhookEndpointDeleteMutation, WebhookEndpointDeleteMutationVariables> = /* @__PURE__ */ typedText("mutation WebhookEndpointDelete($input:WebhookEndpointDeleteInput!){webhookEndpointDelete(input:$input){deletedWebhookEndpointId userErrors{...UserError}}}", UserErrorPartsDefinition)
export const WebhookEndpointListDocument: TypedText<WebhookEndpointListQuery, WebhookEndpointListQueryVariables> = /* @__PURE__ */ typedText("query WebhookEndpointList($organizationId:ID$first:Int=20$after:Cursor){webhookEndpoints(organizationId:$organizationId first:$first after:$after){nodes{...WebhookEndpoint}pageInfo{...PageBounds}}}", PageBoundsDefinition, WebhookEndpointPartsDefinition)
export const WebhookEndpointSecretRotateDocument: TypedText<WebhookEndpointSecretRotateMutation, WebhookEndpointSecretRotateMutationVariables> = /* @__PURE__ */ typedText("mutation WebhookEndpointSecretRotate($input:WebhookEndpointSecretRotateInput!){webhookEndpointSecretRotate(input:$input){webhookEndpoint{...WebhookEndpoint}secret userErrors{...UserError}}}", UserErrorPartsDefinition, WebhookEndpointPartsDefinition)
export const WebhookEndpointTestDocument: TypedText<WebhookEndpointTestMutation, WebhookEndpointTestMutationVariables> = /* @__PURE__ */ typedText("mutation WebhookEndpointTest($input:WebhookEndpointTestInput!){webhookEndpointTest(input:$input){webhookDelivery{...WebhookDelivery}userErrors{...UserError}}}", UserErrorPartsDefinition, WebhookDeliveryPartsDefinition)
export const WebhookEndpointUpdateDocument: TypedText<WebhookEndpointUpdateMutation, WebhookEndpointUpdateMutationVariables> = /* @__PURE__ */ typedText("mutation WebhookEndpointUpdate($input:WebhookEndpointUpdateInput!){webhookEndpointUpdate(input:$input){webhookEndpoint{...WebhookEndpoint}userErrors{...UserError}}}", UserErrorPartsDefinition, WebhookEndpointPartsDefinition)
export const WebhookEventTypeListDocument: TypedText<WebhookEventTypeListQuery, WebhookEventTypeListQueryVariables> = /* @__PURE__ */ typedText("query WebhookEventTypeList{webhookEventTypes{name description audience requiredScope}}")
export const WebhookRedeliverDocument: TypedText<WebhookRedeliverMutation, WebhookRedeliverMutationVariables> = /* @__PURE__ */ typedText("mutation WebhookRedeliver($input:WebhookRedeliverInput!){webhookRedeliver(input:$input){webhookDeliveries{...WebhookDelivery}userErrors{...UserError}}}", UserErrorPartsDefinition, WebhookDeliveryPartsDefinition)