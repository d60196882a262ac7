import type { Complete } from '#kit/graphql/complete-resolvers.ts'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserError as AnyUserError } from '#kit/errors.ts';
import type { CartRow, CheckoutRow } from '../db/entities/cart.ts';
import type { CartLineView } from '../loaders.ts';
import type { CartPayload } from '../services/add-cart-line.ts';
import type { CheckoutLineView } from '../resolvers/cart.ts';
import type { CheckoutStartPayload as CheckoutStarted } from '../services/start-checkout.ts';
import type { CheckoutCompletePayload as CheckoutCompleted } from '../services/complete-checkout.ts';
import type { OrderGroupRow, OrderRow, OrderLineRow, TimelineEntryRow } from '../db/entities/order.ts';
import type { OrderScorecardRow, OrderVolumeRow } from '../services/sum-orders.ts';
import type { LiveUpdate } from '#kit/live.ts';
import type { ApprovalRequestRow } from '../db/entities/approval.ts';
import type { ApprovalPayload } from '../services/decide-approval.ts';
import type { OrderPayload } from '../services/decide-order.ts';
import type { Context } from '../app.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number of any size, serialised as a decimal string: GraphQL's Int ends at 2 147 483 647. */
  BigInt: { input: bigint; output: bigint; }
  /** An ISO 3166-1 alpha-2 country code (`NG`). */
  CountryCode: { input: string; output: string; }
  /** An ISO 4217 currency code (`USD`). */
  CurrencyCode: { input: string; output: string; }
  /** An opaque position in a list or in a stream of updates. Keep it, send it back, read nothing into it. */
  Cursor: { input: string; output: string; }
  /** An instant in UTC, ISO 8601 with milliseconds (`2026-01-31T09:30:00.000Z`). */
  DateTime: { input: Date; output: Date; }
  /** A BCP 47 language tag (`en`, `zh-Hant`). */
  LanguageCode: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A decision on a colleague's purchase. */
export type ApprovalDecideInput = {
  /** Which request. */
  readonly approvalRequestId: Scalars['ID']['input'];
  /** For colleagues to read; at most 500 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** What to do. */
  readonly decision: ApprovalDecision;
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What `approvalDecide` did. */
export type ApprovalDecidePayload = {
  /** The request; null on a user error. */
  readonly approvalRequest: Maybe<ApprovalRequest>;
  /** Why nothing changed; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What an approver decides. */
export type ApprovalDecision =
  /** The orders are placed. */
  | 'APPROVE'
  /** The orders end. */
  | 'REJECT';

/** Why a purchase needs an approver. */
export type ApprovalReason =
  /** It costs more than the member may spend on one purchase. */
  | 'ABOVE_LIMIT'
  /** It is in another currency than the member's limit, with which it cannot be compared. */
  | 'OTHER_CURRENCY';

/** A purchase above what its buyer's member may spend, for a colleague to decide. Seen by members of the buying organization and by the platform. */
export type ApprovalRequest = Node & {
  /** In the words of who decided. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** When it ended; null while it is pending. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who decided; null for one that ended by itself. */
  readonly decidedBy: Maybe<User>;
  /** It ends by itself unless somebody has decided by then. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Globally unique (`apr_…`). */
  readonly id: Scalars['ID']['output'];
  /** Whether the viewer may approve it: it is pending, somebody else's, and within the viewer's own limit. */
  readonly mayApprove: Scalars['Boolean']['output'];
  /** What would be bought. */
  readonly orderGroup: Maybe<OrderGroup>;
  /** Who would buy. */
  readonly organization: Maybe<Organization>;
  /** Why it is needed. */
  readonly reason: ApprovalReason;
  /** When. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Who asked. */
  readonly requestedBy: Maybe<User>;
  /** What the requester could spend on one purchase at that time. */
  readonly spendingLimit: Money;
  /** Where it stands. */
  readonly status: ApprovalStatus;
  /** What all of it cost when it was asked for. */
  readonly total: Money;
};

/** A page of requests for approval. */
export type ApprovalRequestConnection = {
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<ApprovalRequestEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<ApprovalRequest>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A request for approval in a list. */
export type ApprovalRequestEdge = {
  /** Its position. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The request. */
  readonly node: ApprovalRequest;
};

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

/** A user error with nothing more to say than its code. */
export type BasicError = UserError & {
  /** Stable, upper snake case; written to be switched on. */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** The input field that caused it, from `input` down. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** For whom an answer may be kept. */
export type CacheControlScope =
  /** For its viewer alone. */
  | 'PRIVATE'
  /** For everybody. */
  | 'PUBLIC';

/** Periods of the calendar, in UTC. */
export type CalendarUnit =
  /** From midnight to midnight. */
  | 'DAY'
  /** From the first day of a month to its last. */
  | 'MONTH'
  /** From Monday to Sunday. */
  | 'WEEK';

/** What somebody is about to buy. One for each person and organization; an API key uses its organization's own. */
export type Cart = Node & {
  /** The one currency of all lines; null while the cart is empty. */
  readonly currency: Maybe<Scalars['CurrencyCode']['output']>;
  /** Globally unique (`crt_…`). */
  readonly id: Scalars['ID']['output'];
  /** What is in it, in the order of adding; at most 100. */
  readonly lines: ReadonlyArray<CartLine>;
  /** The organization that would buy. */
  readonly organization: Maybe<Organization>;
  /** The sum of the lines without an `issue`; null while the cart is empty. */
  readonly subtotal: Maybe<Money>;
  /** When a line last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A quantity of an offer in a cart, at the offer's price of this moment. */
export type CartLine = Node & {
  /** Globally unique (`crl_…`). */
  readonly id: Scalars['ID']['output'];
  /** What keeps the line from being checked out; null for nothing. */
  readonly issue: Maybe<CartLineIssue>;
  /** Unit price × quantity. */
  readonly lineTotal: Money;
  /** What is offered, by whom. */
  readonly offer: Maybe<Offer>;
  /** How many units. */
  readonly quantity: Scalars['Int']['output'];
  /** The offer's price now; a checkout freezes it. */
  readonly unitPrice: Money;
};

/** An offer to put into the cart. */
export type CartLineAddInput = {
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What. */
  readonly offerId: Scalars['ID']['input'];
  /** How many units; 1 to 1 000 000, by the offer's minimum and multiple. */
  readonly quantity: Scalars['Int']['input'];
};

/** What `cartLineAdd` did. */
export type CartLineAddPayload = {
  /** The cart with the line; null on a user error. */
  readonly cart: Maybe<Cart>;
  /** Why nothing changed; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What keeps a cart line from being checked out. */
export type CartLineIssue = {
  /** As in the user errors of `cartLineAdd`: OFFER_SUSPENDED, VENDOR_SUSPENDED, QUANTITY_BELOW_MINIMUM, … */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
};

/** A line to take out of the cart. */
export type CartLineRemoveInput = {
  /** Which line. */
  readonly cartLineId: Scalars['ID']['input'];
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What `cartLineRemove` did. */
export type CartLineRemovePayload = {
  /** The cart without the line; null on a user error. */
  readonly cart: Maybe<Cart>;
  /** Why nothing changed; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new quantity for a line of the cart. */
export type CartLineUpdateInput = {
  /** Which line. */
  readonly cartLineId: Scalars['ID']['input'];
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** How many units in all; 1 to 1 000 000, by the offer's minimum and multiple. */
  readonly quantity: Scalars['Int']['input'];
};

/** What `cartLineUpdate` did. */
export type CartLineUpdatePayload = {
  /** The cart with the line; null on a user error. */
  readonly cart: Maybe<Cart>;
  /** Why nothing changed; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A cart's lines with their prices held, waiting for the buyer to commit. */
export type Checkout = Node & {
  /** Why the viewer's completing it would have to be approved by a colleague; null when it would be placed at once. */
  readonly approvalReason: Maybe<ApprovalReason>;
  /** The organization that would buy. */
  readonly buyer: Maybe<Organization>;
  /** Until when the prices are held. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Globally unique (`chk_…`). */
  readonly id: Scalars['ID']['output'];
  /** Who pays for and risks which part of the way. */
  readonly incoterm: Incoterm;
  /** What was frozen; at most 100. */
  readonly lines: ReadonlyArray<CheckoutLine>;
  /** The place that goes with the incoterm. */
  readonly namedPlace: Maybe<Scalars['String']['output']>;
  /** What it became; null until completed. */
  readonly orderGroup: Maybe<OrderGroup>;
  /** The buyer's own number for the purchase. */
  readonly purchaseOrderNumber: Maybe<Scalars['String']['output']>;
  /** Where it goes. */
  readonly shipTo: PostalAddress;
  /** Where it stands. */
  readonly status: CheckoutStatus;
  /** The sum of the lines, without duties and freight. */
  readonly total: Money;
};

/** The buyer's commitment. */
export type CheckoutCompleteInput = {
  /** What to buy. */
  readonly checkoutId: Scalars['ID']['input'];
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The payment provider's token for the means of payment; never card data. */
  readonly paymentMethodToken: Scalars['String']['input'];
};

/** What `checkoutComplete` did. */
export type CheckoutCompletePayload = {
  /** The purchase; null on a user error. */
  readonly orderGroup: Maybe<OrderGroup>;
  /** Why nothing changed; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A frozen line of a checkout. */
export type CheckoutLine = {
  /** Unit price × quantity. */
  readonly lineTotal: Money;
  /** The product's name. */
  readonly name: Scalars['String']['output'];
  /** What is offered, by whom. */
  readonly offer: Maybe<Offer>;
  /** How many units. */
  readonly quantity: Scalars['Int']['output'];
  /** The variant's stock keeping unit. */
  readonly sku: Scalars['String']['output'];
  /** The frozen price of one. */
  readonly unitPrice: Money;
  /** What is bought. */
  readonly variant: Maybe<ProductVariant>;
  /** Who sells it. */
  readonly vendor: Maybe<Vendor>;
};


/** A frozen line of a checkout. */
export type CheckoutLineNameArgs = {
  language?: InputMaybe<Scalars['LanguageCode']['input']>;
};

/** How a cart is to be bought. */
export type CheckoutStartInput = {
  /** The viewer's cart; may be left out, there is only one. */
  readonly cartId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Who pays for and risks which part of the way. */
  readonly incoterm: Incoterm;
  /** The place that goes with the incoterm; at most 100 characters. */
  readonly namedPlace?: InputMaybe<Scalars['String']['input']>;
  /** The buyer's own number for the purchase; at most 64 characters. */
  readonly purchaseOrderNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where it goes. */
  readonly shipTo: PostalAddressInput;
};

/** What `checkoutStart` did. */
export type CheckoutStartPayload = {
  /** The checkout; null on a user error. */
  readonly checkout: Maybe<Checkout>;
  /** Why nothing changed; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** An amount of money. Amounts in different currencies never mix. */
export type Money = {
  /** The amount in the currency's minor unit (cents; yen, which has none, as it is). */
  readonly amountMinor: Scalars['BigInt']['output'];
  /** The currency of the amount. */
  readonly currency: Scalars['CurrencyCode']['output'];
};

/** An amount of money, as input. */
export type MoneyInput = {
  /** The amount in the currency's minor unit. */
  readonly amountMinor: Scalars['BigInt']['input'];
  /** The currency of the amount. */
  readonly currency: Scalars['CurrencyCode']['input'];
};

export type Mutation = {
  /**
   * Approves or declines a colleague's purchase, for an owner, administrator or approver of the organization; approving only within the viewer's own spending limit.
   * Approved orders are placed at their frozen prices, once, and their payment begins. Declined ones end, and their stock is free again.
   * User errors: APPROVAL_REQUEST_NOT_FOUND, APPROVAL_OWN_REQUEST, APPROVAL_ALREADY_DECIDED, APPROVAL_EXPIRED, APPROVER_LIMIT_EXCEEDED, OFFER_SUSPENDED, VENDOR_SUSPENDED,
   * VENDOR_NOT_ACTIVE, INVALID_INPUT.
   */
  readonly approvalDecide: ApprovalDecidePayload;
  /**
   * Adds an offer to the viewer's cart; an offer that is in it already gets the quantity on top. The first line fixes the cart's currency.
   * User errors: OFFER_NOT_FOUND, OFFER_SUSPENDED, VENDOR_NOT_ACTIVE, VENDOR_SUSPENDED, QUANTITY_INVALID, QUANTITY_BELOW_MINIMUM,
   * QUANTITY_NOT_MULTIPLE, CURRENCY_MISMATCH, CART_FULL.
   */
  readonly cartLineAdd: CartLineAddPayload;
  /** Removes a line; an empty cart takes any currency again. User errors: CART_LINE_NOT_FOUND. */
  readonly cartLineRemove: CartLineRemovePayload;
  /** Sets the quantity of a line. User errors: as of `cartLineAdd`, and CART_LINE_NOT_FOUND. */
  readonly cartLineUpdate: CartLineUpdatePayload;
  /**
   * Buys what a checkout froze: one order for each vendor, all in one group. The lines leave the cart. A checkout becomes one group at most:
   * completing it again, under any key, answers that group. Above the viewer's spending limit the orders wait for a colleague's approval (`orderGroup.approvalRequest`):
   * stock is held, nothing is charged before.
   * User errors: CHECKOUT_NOT_FOUND, CHECKOUT_EXPIRED, CHECKOUT_REPLACED, OFFER_SUSPENDED, VENDOR_SUSPENDED, VENDOR_NOT_ACTIVE,
   * ORGANIZATION_NOT_FOUND, ORGANIZATION_NOT_BUYER, INVALID_INPUT, MEMBERSHIP_NOT_READY (the viewer has just joined: try again in a moment),
   * SPENDING_LIMIT_EXCEEDED (nobody may approve it).
   */
  readonly checkoutComplete: CheckoutCompletePayload;
  /**
   * Freezes the cart's lines at today's prices for a while. The cart stays as it is.
   * User errors: CART_NOT_FOUND, CART_EMPTY, ORGANIZATION_NOT_FOUND, ORGANIZATION_NOT_BUYER, INVALID_INPUT, AMOUNT_TOO_LARGE, and the `issue` of each line that has one.
   */
  readonly checkoutStart: CheckoutStartPayload;
  /** The vendor takes the order. User errors: ORDER_NOT_FOUND, ORDER_ALREADY_ACCEPTED, ILLEGAL_TRANSITION, VERSION_CONFLICT. */
  readonly orderAccept: OrderAcceptPayload;
  /** The buyer, or the platform, cancels an order of which nothing has shipped. User errors: ORDER_NOT_FOUND, ILLEGAL_TRANSITION, VERSION_CONFLICT, INVALID_INPUT. */
  readonly orderCancel: OrderCancelPayload;
  /** The platform stops an order until it is released. User errors: ORDER_NOT_FOUND, ORDER_ALREADY_HELD, ILLEGAL_TRANSITION, VERSION_CONFLICT, INVALID_INPUT. */
  readonly orderHold: OrderHoldPayload;
  /** The vendor declines the order, which cancels it. User errors: ORDER_NOT_FOUND, ORDER_ALREADY_ACCEPTED, ILLEGAL_TRANSITION, VERSION_CONFLICT, INVALID_INPUT. */
  readonly orderReject: OrderRejectPayload;
  /** The platform lets a stopped order go on; a hold by compliance stays. User errors: ORDER_NOT_FOUND, ORDER_NOT_HELD, VERSION_CONFLICT, INVALID_INPUT. */
  readonly orderRelease: OrderReleasePayload;
};


export type MutationApprovalDecideArgs = {
  input: ApprovalDecideInput;
};


export type MutationCartLineAddArgs = {
  input: CartLineAddInput;
};


export type MutationCartLineRemoveArgs = {
  input: CartLineRemoveInput;
};


export type MutationCartLineUpdateArgs = {
  input: CartLineUpdateInput;
};


export type MutationCheckoutCompleteArgs = {
  input: CheckoutCompleteInput;
};


export type MutationCheckoutStartArgs = {
  input: CheckoutStartInput;
};


export type MutationOrderAcceptArgs = {
  input: OrderAcceptInput;
};


export type MutationOrderCancelArgs = {
  input: OrderCancelInput;
};


export type MutationOrderHoldArgs = {
  input: OrderHoldInput;
};


export type MutationOrderRejectArgs = {
  input: OrderRejectInput;
};


export type MutationOrderReleaseArgs = {
  input: OrderReleaseInput;
};

/** Anything with a global id. */
export type Node = {
  /** Globally unique, prefixed by its type and sortable by creation (`ord_01J…`). */
  readonly id: Scalars['ID']['output'];
};

/** A variant on sale by one vendor; owned by products. */
export type Offer = {
  /** Globally unique (`ofr_…`). */
  readonly id: Scalars['ID']['output'];
};

/** A purchase from one vendor. */
export type Order = Node & {
  /** Until when the vendor must accept; null once accepted or ended. */
  readonly acceptBy: Maybe<Scalars['DateTime']['output']>;
  /** Every gate not passed yet, and who must act, one for each gate; empty for an order that can go on. */
  readonly blockers: ReadonlyArray<OrderBlocker>;
  /** Who buys. */
  readonly buyer: Maybe<Organization>;
  /** The buyer's legal name when the order was placed. */
  readonly buyerLegalName: Scalars['String']['output'];
  /** Why and when it ended early. */
  readonly cancellation: Maybe<OrderCancellation>;
  /** When every gate had passed. */
  readonly confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it arrived, as the carrier says. */
  readonly deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** Globally unique (`ord_…`). */
  readonly id: Scalars['ID']['output'];
  /** Who pays for and risks which part of the way. */
  readonly incoterm: Incoterm;
  /** What is bought, frozen; at most 100. */
  readonly lines: ReadonlyArray<OrderLine>;
  /** The place that goes with the incoterm. */
  readonly namedPlace: Maybe<Scalars['String']['output']>;
  /** For people (`BX-2026-000123`). */
  readonly number: Scalars['String']['output'];
  /** The purchase that it belongs to; null for the vendor, who sees its own order only. */
  readonly orderGroup: Maybe<OrderGroup>;
  /** When the buyer committed, or asked for approval. */
  readonly placedAt: Scalars['DateTime']['output'];
  /** Who placed it; null for an API key. */
  readonly placedBy: Maybe<User>;
  /** The hold of the platform, while there is one; of holds by compliance the blockers tell. */
  readonly platformHold: Maybe<OrderPlatformHold>;
  /** The buyer's own number for the purchase. */
  readonly purchaseOrderNumber: Maybe<Scalars['String']['output']>;
  /** Where it goes. */
  readonly shipTo: PostalAddress;
  /** When it left the vendor, as we heard of it. */
  readonly shippedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly status: OrderStatus;
  /** The sum of the lines. */
  readonly subtotal: Money;
  /** Everything that happened to it, oldest first. Entries are only ever added. */
  readonly timeline: OrderTimelineConnection;
  /** What the buyer pays the vendor: the lines; duties and freight are not part of it. */
  readonly total: Money;
  /** Who sells. */
  readonly vendor: Maybe<Vendor>;
  /** The vendor's legal name when the order was placed. */
  readonly vendorLegalName: Scalars['String']['output'];
  /** Grows with each change of the order; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A purchase from one vendor. */
export type OrderTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An order to accept. */
export type OrderAcceptInput = {
  /** Refuse when the order has changed since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Which order. */
  readonly orderId: Scalars['ID']['input'];
};

/** What `orderAccept` did. */
export type OrderAcceptPayload = {
  /** The order; null on a user error. */
  readonly order: Maybe<Order>;
  /** Why nothing changed; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What an order waits for. */
export type OrderBlocker = {
  /** What exactly is missing: STOCK_NOT_RESERVED, SCREENING_PENDING, COMPLIANCE_HELD, PAYMENT_NOT_AUTHORIZED, VENDOR_NOT_ACCEPTED, HELD_BY_PLATFORM, APPROVAL_PENDING. */
  readonly code: Scalars['String']['output'];
  /** The gate that is closed. */
  readonly gate: OrderGate;
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
  /** Who must act. */
  readonly waitingFor: OrderBlockerActor;
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
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** For the other side to read; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Which order. */
  readonly orderId: Scalars['ID']['input'];
};

/** What `orderCancel` did. */
export type OrderCancelPayload = {
  /** The order; null on a user error. */
  readonly order: Maybe<Order>;
  /** Why nothing changed; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The end of an order that was not fulfilled. */
export type OrderCancellation = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** In the words of whoever ended it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason: OrderCancellationReason;
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

/** A page of orders. */
export type OrderConnection = {
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<OrderEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<Order>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An order in a list. */
export type OrderEdge = {
  /** Its position. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The order. */
  readonly node: Order;
};

/** Which orders to list. Conditions add up. */
export type OrderFilter = {
  /** Only orders bought by this organization. */
  readonly buyerOrganizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Only orders that the platform has stopped; with `false`, only others. */
  readonly heldByPlatform?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<OrderStatus>>;
  /** Only orders sold by this vendor. */
  readonly vendorId?: InputMaybe<Scalars['ID']['input']>;
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

/** One purchase: an order for each vendor, paid together. */
export type OrderGroup = Node & {
  /** The request to approve it; null for a purchase that needed none. */
  readonly approvalRequest: Maybe<ApprovalRequest>;
  /** Who buys. */
  readonly buyer: Maybe<Organization>;
  /** Globally unique (`grp_…`). */
  readonly id: Scalars['ID']['output'];
  /** For people (`BXG-2026-000123`). */
  readonly number: Scalars['String']['output'];
  /** One for each vendor; at most 100. */
  readonly orders: ReadonlyArray<Order>;
  /** When the buyer committed, or asked for approval. */
  readonly placedAt: Scalars['DateTime']['output'];
  /** The buyer's own number for the purchase. */
  readonly purchaseOrderNumber: Maybe<Scalars['String']['output']>;
  /** The sum of the orders when they were placed. */
  readonly total: Money;
};

/** A page of purchases. */
export type OrderGroupConnection = {
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<OrderGroupEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<OrderGroup>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A purchase in a list. */
export type OrderGroupEdge = {
  /** Its position. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The purchase. */
  readonly node: OrderGroup;
};

/** An order to stop. */
export type OrderHoldInput = {
  /** Refuse when the order has changed since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** For both sides to read; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Which order. */
  readonly orderId: Scalars['ID']['input'];
};

/** What `orderHold` did. */
export type OrderHoldPayload = {
  /** The order; null on a user error. */
  readonly order: Maybe<Order>;
  /** Why nothing changed; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something bought, as it was offered when the buyer committed. */
export type OrderLine = Node & {
  /** Where it was made. */
  readonly countryOfOrigin: Maybe<Scalars['CountryCode']['output']>;
  /** The Harmonized System code that it was sold under; 6 to 10 digits. */
  readonly hsCode: Maybe<Scalars['String']['output']>;
  /** Globally unique (`oli_…`). */
  readonly id: Scalars['ID']['output'];
  /** Unit price × quantity. */
  readonly lineTotal: Money;
  /** The product's name. */
  readonly name: Scalars['String']['output'];
  /** The offer that it was bought from. */
  readonly offer: Maybe<Offer>;
  /** How many units. */
  readonly quantity: Scalars['Int']['output'];
  /** The variant's stock keeping unit. */
  readonly sku: Scalars['String']['output'];
  /** UN/ECE Recommendation 20 code of the unit. */
  readonly unitOfMeasure: Scalars['String']['output'];
  /** The frozen price of one. */
  readonly unitPrice: Money;
  /** What was bought. */
  readonly variant: Maybe<ProductVariant>;
};


/** Something bought, as it was offered when the buyer committed. */
export type OrderLineNameArgs = {
  language?: InputMaybe<Scalars['LanguageCode']['input']>;
};

/** An order that the platform has stopped. */
export type OrderPlatformHold = {
  /** Who stopped it; for platform administrators, null for others. */
  readonly heldBy: Maybe<User>;
  /** Why, in the words of whoever stopped it; both sides read it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
};

/** A quantity breaks the offer's rules. */
export type OrderQuantityError = UserError & {
  /** QUANTITY_BELOW_MINIMUM or QUANTITY_NOT_MULTIPLE. */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** The fewest units that the vendor sells. */
  readonly minOrderQuantity: Scalars['Int']['output'];
  /** The vendor sells multiples of it. */
  readonly orderMultiple: Scalars['Int']['output'];
  /** The input field that caused it, from `input` down. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** An order to decline. */
export type OrderRejectInput = {
  /** Refuse when the order has changed since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** For the buyer to read; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Which order. */
  readonly orderId: Scalars['ID']['input'];
};

/** What `orderReject` did. */
export type OrderRejectPayload = {
  /** The order; null on a user error. */
  readonly order: Maybe<Order>;
  /** Why nothing changed; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An order to let go on. */
export type OrderReleaseInput = {
  /** Refuse when the order has changed since this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** For both sides to read; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Which order. */
  readonly orderId: Scalars['ID']['input'];
};

/** What `orderRelease` did. */
export type OrderReleasePayload = {
  /** The order; null on a user error. */
  readonly order: Maybe<Order>;
  /** Why nothing changed; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of the orders of a vendor: orders = delivered + underWay + refunded + failed + withdrawn. */
export type OrderScorecard = {
  /** Those that have arrived. */
  readonly delivered: Scalars['Int']['output'];
  /** Those that ended by the vendor's doing, its stock's or its carrier's: VENDOR_REJECTED, ACCEPTANCE_TIMED_OUT, OUT_OF_STOCK, RESERVATION_EXPIRED, SHIPMENT_FAILED. */
  readonly failed: Scalars['Int']['output'];
  /** The median of the days from placing to arrival, of those that have arrived; null when none has. */
  readonly medianDaysToDeliver: Maybe<Scalars['Float']['output']>;
  /** The median of the days from placing to shipping, of those that have shipped; null when none has. */
  readonly medianDaysToShip: Maybe<Scalars['Float']['output']>;
  /** All of them. */
  readonly orders: Scalars['Int']['output'];
  /** Those whose money went back after delivery. */
  readonly refunded: Scalars['Int']['output'];
  /** Those that have not ended yet. */
  readonly underWay: Scalars['Int']['output'];
  /** Those that ended early for any other reason. */
  readonly withdrawn: Scalars['Int']['output'];
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

/** A page of an order's history. */
export type OrderTimelineConnection = {
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<OrderTimelineEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<OrderTimelineEntry>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An entry in an order's history. */
export type OrderTimelineEdge = {
  /** Its position. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The entry. */
  readonly node: OrderTimelineEntry;
};

/** Something that happened to an order. */
export type OrderTimelineEntry = {
  /** When we heard of it. */
  readonly at: Scalars['DateTime']['output'];
  /** The status before; null when it did not move. */
  readonly fromStatus: Maybe<OrderStatus>;
  /** Globally unique; sorts by what happened first. */
  readonly id: Scalars['ID']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** The status after; null when it did not move. */
  readonly toStatus: Maybe<OrderStatus>;
  /** The event behind it (`inventory.reserved`, `order.confirmed`). */
  readonly type: Scalars['String']['output'];
};

/** A live update of an order. */
export type OrderUpdate = {
  /** Subscribe `after` it to go on where you left off. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What happened (`order.confirmed`, `payment.captured`). */
  readonly eventType: Scalars['String']['output'];
  /** When. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** The order as it is now. */
  readonly order: Order;
  /** True when updates before this one are no longer kept: read what you show afresh. */
  readonly resync: Scalars['Boolean']['output'];
};

/** What was ordered in a period, in one currency. */
export type OrderVolume = {
  /** When the period begins: at midnight UTC of a day, of a Monday, or of the first of a month. */
  readonly from: Scalars['DateTime']['output'];
  /** How many orders. */
  readonly orders: Scalars['Int']['output'];
  /** What they come to. */
  readonly total: Money;
};

/** A company; owned by users. */
export type Organization = {
  /** Purchases of its members above their spending limits, as far as the viewer may see them, newest first. */
  readonly approvalRequests: ApprovalRequestConnection;
  /** Globally unique (`org_…`). */
  readonly id: Scalars['ID']['output'];
  /** Orders that it bought, as far as the viewer may see them, newest first. */
  readonly orders: OrderConnection;
};


/** A company; owned by users. */
export type OrganizationApprovalRequestsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<ApprovalStatus>>;
};


/** A company; owned by users. */
export type OrganizationOrdersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<OrderStatus>>;
};

/** Where a page stands in its list (Relay connections). */
export type PageInfo = {
  /** The cursor of the page's last item. */
  readonly endCursor: Maybe<Scalars['Cursor']['output']>;
  /** Whether items follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether items stand before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first item. */
  readonly startCursor: Maybe<Scalars['Cursor']['output']>;
};

/** A postal address, frozen where it is used. */
export type PostalAddress = {
  /** City or town. */
  readonly city: Scalars['String']['output'];
  /** The country. */
  readonly countryCode: Scalars['CountryCode']['output'];
  /** Street and number. */
  readonly line1: Scalars['String']['output'];
  /** More of the street address. */
  readonly line2: Maybe<Scalars['String']['output']>;
  /** Postal code, where the country has them. */
  readonly postalCode: Maybe<Scalars['String']['output']>;
  /** The person or department to deliver to. */
  readonly recipient: Scalars['String']['output'];
  /** State, province or region. */
  readonly region: Maybe<Scalars['String']['output']>;
};

/** A postal address, as input. */
export type PostalAddressInput = {
  /** City or town. */
  readonly city: Scalars['String']['input'];
  /** The country. */
  readonly countryCode: Scalars['CountryCode']['input'];
  /** Street and number. */
  readonly line1: Scalars['String']['input'];
  /** More of the street address. */
  readonly line2?: InputMaybe<Scalars['String']['input']>;
  /** Postal code, where the country has them. */
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  /** The person or department to deliver to. */
  readonly recipient: Scalars['String']['input'];
  /** State, province or region. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
};

/** What is sold, down to the last choice; owned by products. */
export type ProductVariant = {
  /** Globally unique (`var_…`). */
  readonly id: Scalars['ID']['output'];
};

export type Query = {
  /** A request of the viewer's organization to approve a purchase. */
  readonly approvalRequest: Maybe<ApprovalRequest>;
  /** The viewer's cart in the organization that they act for; an API key has its organization's own. Null until something was added. */
  readonly cart: Maybe<Cart>;
  /** A checkout that the viewer's organization started. */
  readonly checkout: Maybe<Checkout>;
  /** An order that the viewer's organization buys or sells. */
  readonly order: Maybe<Order>;
  /** A purchase of the viewer's organization. */
  readonly orderGroup: Maybe<OrderGroup>;
  /** Purchases of the viewer's organization, newest first. */
  readonly orderGroups: OrderGroupConnection;
  /**
   * How much the viewer's organization buys and sells, by periods of UTC and by currency, the latest first: orders that were not cancelled or rejected, each in the period that it was placed in.
   * At most `last` for each currency: a period without an order is left out.
   */
  readonly orderVolume: ReadonlyArray<OrderVolume>;
  /** Orders that the viewer's organization buys or sells, newest first. */
  readonly orders: OrderConnection;
};


export type QueryApprovalRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCheckoutArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderGroupsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOrderVolumeArgs = {
  filter?: InputMaybe<OrderFilter>;
  last: Scalars['Int']['input'];
  unit: CalendarUnit;
};


export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What the graph reports as it happens. Every field resumes after the cursor of the last update seen: nothing is missed, nothing comes twice. */
export type Subscription = {
  /** What happens to an order, for its buyer and its vendor. */
  readonly orderUpdates: OrderUpdate;
  /** What happens to all orders that an organization buys, for its members. */
  readonly organizationOrderUpdates: OrderUpdate;
  /** What happens to all orders of a vendor, for its own organization. */
  readonly vendorOrderUpdates: OrderUpdate;
};


/** What the graph reports as it happens. Every field resumes after the cursor of the last update seen: nothing is missed, nothing comes twice. */
export type SubscriptionOrderUpdatesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  orderId: Scalars['ID']['input'];
};


/** What the graph reports as it happens. Every field resumes after the cursor of the last update seen: nothing is missed, nothing comes twice. */
export type SubscriptionOrganizationOrderUpdatesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  organizationId: Scalars['ID']['input'];
};


/** What the graph reports as it happens. Every field resumes after the cursor of the last update seen: nothing is missed, nothing comes twice. */
export type SubscriptionVendorOrderUpdatesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  vendorId: Scalars['ID']['input'];
};

/** A person; owned by users. */
export type User = {
  /** The person's cart in the organization that they act for; null for anybody else. */
  readonly cart: Maybe<Cart>;
  /** Globally unique (`usr_…`). */
  readonly id: Scalars['ID']['output'];
  /** Orders that the person placed, as far as the viewer may see them, newest first. */
  readonly orders: OrderConnection;
};


/** A person; owned by users. */
export type UserOrdersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<OrderStatus>>;
};

/** Why a mutation changed nothing: expected, and for the caller to act on. */
export type UserError = {
  /** Stable, upper snake case; written to be switched on. */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** The input field that caused it, from `input` down. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A seller; owned by vendors. */
export type Vendor = {
  /** Globally unique (`ven_…`). */
  readonly id: Scalars['ID']['output'];
  /** What became of its orders, as far as the viewer may see them. */
  readonly orderScorecard: OrderScorecard;
  /** Orders that it sells, as far as the viewer may see them, newest first. */
  readonly orders: OrderConnection;
};


/** A seller; owned by vendors. */
export type VendorOrdersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<OrderStatus>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  ApprovalRequest: ApprovalRequest;
  Cart: Cart;
  CartLine: CartLine;
  Checkout: Checkout;
  Order: Order;
  OrderGroup: OrderGroup;
  OrderLine: OrderLine;
  Organization: Organization;
  User: User;
  Vendor: Vendor;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ApprovalRequest:
    ( { __typename: 'ApprovalRequest' }
    & GraphQLRecursivePick<FederationTypes['ApprovalRequest'], {"id":true}> );
  Cart:
    ( { __typename: 'Cart' }
    & GraphQLRecursivePick<FederationTypes['Cart'], {"id":true}> );
  CartLine:
    ( { __typename: 'CartLine' }
    & GraphQLRecursivePick<FederationTypes['CartLine'], {"id":true}> );
  Checkout:
    ( { __typename: 'Checkout' }
    & GraphQLRecursivePick<FederationTypes['Checkout'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  OrderGroup:
    ( { __typename: 'OrderGroup' }
    & GraphQLRecursivePick<FederationTypes['OrderGroup'], {"id":true}> );
  OrderLine:
    ( { __typename: 'OrderLine' }
    & GraphQLRecursivePick<FederationTypes['OrderLine'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Vendor:
    ( { __typename: 'Vendor' }
    & GraphQLRecursivePick<FederationTypes['Vendor'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ApprovalRequestRow )
    | ( CartRow )
    | ( CartLineView )
    | ( CheckoutRow )
    | ( OrderRow )
    | ( OrderGroupRow )
    | ( OrderLineRow )
  ;
  UserError:
    | ( BasicError )
    | ( OrderQuantityError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApprovalDecideInput: ApprovalDecideInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ApprovalDecidePayload: ResolverTypeWrapper<ApprovalPayload>;
  ApprovalDecision: ApprovalDecision;
  ApprovalReason: ApprovalReason;
  ApprovalRequest: ResolverTypeWrapper<ApprovalRequestRow>;
  ApprovalRequestConnection: ResolverTypeWrapper<Omit<ApprovalRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ApprovalRequestEdge']>, nodes: ReadonlyArray<ResolversTypes['ApprovalRequest']> }>;
  ApprovalRequestEdge: ResolverTypeWrapper<Omit<ApprovalRequestEdge, 'node'> & { node: ResolversTypes['ApprovalRequest'] }>;
  ApprovalStatus: ApprovalStatus;
  BasicError: ResolverTypeWrapper<BasicError>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CacheControlScope: CacheControlScope;
  CalendarUnit: CalendarUnit;
  Cart: ResolverTypeWrapper<CartRow>;
  CartLine: ResolverTypeWrapper<CartLineView>;
  CartLineAddInput: CartLineAddInput;
  CartLineAddPayload: ResolverTypeWrapper<CartPayload>;
  CartLineIssue: ResolverTypeWrapper<CartLineIssue>;
  CartLineRemoveInput: CartLineRemoveInput;
  CartLineRemovePayload: ResolverTypeWrapper<CartPayload>;
  CartLineUpdateInput: CartLineUpdateInput;
  CartLineUpdatePayload: ResolverTypeWrapper<CartPayload>;
  Checkout: ResolverTypeWrapper<CheckoutRow>;
  CheckoutCompleteInput: CheckoutCompleteInput;
  CheckoutCompletePayload: ResolverTypeWrapper<CheckoutCompleted>;
  CheckoutLine: ResolverTypeWrapper<CheckoutLineView>;
  CheckoutStartInput: CheckoutStartInput;
  CheckoutStartPayload: ResolverTypeWrapper<CheckoutStarted>;
  CheckoutStatus: CheckoutStatus;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Incoterm: Incoterm;
  LanguageCode: ResolverTypeWrapper<Scalars['LanguageCode']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<unknown>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Offer: ResolverTypeWrapper<Offer>;
  Order: ResolverTypeWrapper<OrderRow>;
  OrderAcceptInput: OrderAcceptInput;
  OrderAcceptPayload: ResolverTypeWrapper<OrderPayload>;
  OrderBlocker: ResolverTypeWrapper<OrderBlocker>;
  OrderBlockerActor: OrderBlockerActor;
  OrderCancelInput: OrderCancelInput;
  OrderCancelPayload: ResolverTypeWrapper<OrderPayload>;
  OrderCancellation: ResolverTypeWrapper<OrderCancellation>;
  OrderCancellationReason: OrderCancellationReason;
  OrderConnection: ResolverTypeWrapper<Omit<OrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrderEdge']>, nodes: ReadonlyArray<ResolversTypes['Order']> }>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderFilter: OrderFilter;
  OrderGate: OrderGate;
  OrderGroup: ResolverTypeWrapper<OrderGroupRow>;
  OrderGroupConnection: ResolverTypeWrapper<Omit<OrderGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrderGroupEdge']>, nodes: ReadonlyArray<ResolversTypes['OrderGroup']> }>;
  OrderGroupEdge: ResolverTypeWrapper<Omit<OrderGroupEdge, 'node'> & { node: ResolversTypes['OrderGroup'] }>;
  OrderHoldInput: OrderHoldInput;
  OrderHoldPayload: ResolverTypeWrapper<OrderPayload>;
  OrderLine: ResolverTypeWrapper<OrderLineRow>;
  OrderPlatformHold: ResolverTypeWrapper<OrderRow>;
  OrderQuantityError: ResolverTypeWrapper<OrderQuantityError>;
  OrderRejectInput: OrderRejectInput;
  OrderRejectPayload: ResolverTypeWrapper<OrderPayload>;
  OrderReleaseInput: OrderReleaseInput;
  OrderReleasePayload: ResolverTypeWrapper<OrderPayload>;
  OrderScorecard: ResolverTypeWrapper<OrderScorecardRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  OrderStatus: OrderStatus;
  OrderTimelineConnection: ResolverTypeWrapper<Omit<OrderTimelineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrderTimelineEdge']>, nodes: ReadonlyArray<ResolversTypes['OrderTimelineEntry']> }>;
  OrderTimelineEdge: ResolverTypeWrapper<Omit<OrderTimelineEdge, 'node'> & { node: ResolversTypes['OrderTimelineEntry'] }>;
  OrderTimelineEntry: ResolverTypeWrapper<TimelineEntryRow>;
  OrderUpdate: ResolverTypeWrapper<LiveUpdate>;
  OrderVolume: ResolverTypeWrapper<OrderVolumeRow>;
  Organization: ResolverTypeWrapper<{ readonly id: string }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PostalAddress: ResolverTypeWrapper<PostalAddress>;
  PostalAddressInput: PostalAddressInput;
  ProductVariant: ResolverTypeWrapper<ProductVariant>;
  Query: ResolverTypeWrapper<unknown>;
  Subscription: ResolverTypeWrapper<unknown>;
  User: ResolverTypeWrapper<{ readonly id: string }>;
  UserError: ResolverTypeWrapper<AnyUserError>;
  Vendor: ResolverTypeWrapper<{ readonly id: string }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApprovalDecideInput: ApprovalDecideInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  ApprovalDecidePayload: ApprovalPayload;
  ApprovalRequest: ApprovalRequestRow;
  ApprovalRequestConnection: Omit<ApprovalRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ApprovalRequestEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ApprovalRequest']> };
  ApprovalRequestEdge: Omit<ApprovalRequestEdge, 'node'> & { node: ResolversParentTypes['ApprovalRequest'] };
  BasicError: BasicError;
  BigInt: Scalars['BigInt']['output'];
  Cart: CartRow;
  CartLine: CartLineView;
  CartLineAddInput: CartLineAddInput;
  CartLineAddPayload: CartPayload;
  CartLineIssue: CartLineIssue;
  CartLineRemoveInput: CartLineRemoveInput;
  CartLineRemovePayload: CartPayload;
  CartLineUpdateInput: CartLineUpdateInput;
  CartLineUpdatePayload: CartPayload;
  Checkout: CheckoutRow;
  CheckoutCompleteInput: CheckoutCompleteInput;
  CheckoutCompletePayload: CheckoutCompleted;
  CheckoutLine: CheckoutLineView;
  CheckoutStartInput: CheckoutStartInput;
  CheckoutStartPayload: CheckoutStarted;
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  LanguageCode: Scalars['LanguageCode']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: unknown;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Offer: Offer;
  Order: OrderRow;
  OrderAcceptInput: OrderAcceptInput;
  OrderAcceptPayload: OrderPayload;
  OrderBlocker: OrderBlocker;
  OrderCancelInput: OrderCancelInput;
  OrderCancelPayload: OrderPayload;
  OrderCancellation: OrderCancellation;
  OrderConnection: Omit<OrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Order']> };
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderFilter: OrderFilter;
  OrderGroup: OrderGroupRow;
  OrderGroupConnection: Omit<OrderGroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrderGroupEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OrderGroup']> };
  OrderGroupEdge: Omit<OrderGroupEdge, 'node'> & { node: ResolversParentTypes['OrderGroup'] };
  OrderHoldInput: OrderHoldInput;
  OrderHoldPayload: OrderPayload;
  OrderLine: OrderLineRow;
  OrderPlatformHold: OrderRow;
  OrderQuantityError: OrderQuantityError;
  OrderRejectInput: OrderRejectInput;
  OrderRejectPayload: OrderPayload;
  OrderReleaseInput: OrderReleaseInput;
  OrderReleasePayload: OrderPayload;
  OrderScorecard: OrderScorecardRow;
  Float: Scalars['Float']['output'];
  OrderTimelineConnection: Omit<OrderTimelineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrderTimelineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OrderTimelineEntry']> };
  OrderTimelineEdge: Omit<OrderTimelineEdge, 'node'> & { node: ResolversParentTypes['OrderTimelineEntry'] };
  OrderTimelineEntry: TimelineEntryRow;
  OrderUpdate: LiveUpdate;
  OrderVolume: OrderVolumeRow;
  Organization: { readonly id: string };
  PageInfo: PageInfo;
  PostalAddress: PostalAddress;
  PostalAddressInput: PostalAddressInput;
  ProductVariant: ProductVariant;
  Query: unknown;
  Subscription: unknown;
  User: { readonly id: string };
  UserError: AnyUserError;
  Vendor: { readonly id: string };
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ApprovalDecidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalDecidePayload'] = ResolversParentTypes['ApprovalDecidePayload']> = {
  approvalRequest: Resolver<Maybe<ResolversTypes['ApprovalRequest']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApprovalRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalRequest'] = ResolversParentTypes['ApprovalRequest'], FederationReferenceType extends FederationReferenceTypes['ApprovalRequest'] = FederationReferenceTypes['ApprovalRequest']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['ApprovalRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  comment: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  expiresAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayApprove: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  orderGroup: Resolver<Maybe<ResolversTypes['OrderGroup']>, ParentType, ContextType>;
  organization: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reason: Resolver<ResolversTypes['ApprovalReason'], ParentType, ContextType>;
  requestedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  spendingLimit: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['ApprovalStatus'], ParentType, ContextType>;
  total: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalRequestConnection'] = ResolversParentTypes['ApprovalRequestConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ApprovalRequestEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['ApprovalRequest']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApprovalRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalRequestEdge'] = ResolversParentTypes['ApprovalRequestEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ApprovalRequest'], ParentType, ContextType>;
};

export type BasicErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasicError'] = ResolversParentTypes['BasicError']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart'], FederationReferenceType extends FederationReferenceTypes['Cart'] = FederationReferenceTypes['Cart']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Cart']> | FederationReferenceType, FederationReferenceType, ContextType>;
  currency: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines: Resolver<ReadonlyArray<ResolversTypes['CartLine']>, ParentType, ContextType>;
  organization: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  subtotal: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLine'] = ResolversParentTypes['CartLine'], FederationReferenceType extends FederationReferenceTypes['CartLine'] = FederationReferenceTypes['CartLine']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['CartLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue: Resolver<Maybe<ResolversTypes['CartLineIssue']>, ParentType, ContextType>;
  lineTotal: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  offer: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  quantity: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLineAddPayload'] = ResolversParentTypes['CartLineAddPayload']> = {
  cart: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CartLineIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLineIssue'] = ResolversParentTypes['CartLineIssue']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CartLineRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLineRemovePayload'] = ResolversParentTypes['CartLineRemovePayload']> = {
  cart: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CartLineUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLineUpdatePayload'] = ResolversParentTypes['CartLineUpdatePayload']> = {
  cart: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Checkout'] = ResolversParentTypes['Checkout'], FederationReferenceType extends FederationReferenceTypes['Checkout'] = FederationReferenceTypes['Checkout']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Checkout']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvalReason: Resolver<Maybe<ResolversTypes['ApprovalReason']>, ParentType, ContextType>;
  buyer: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  expiresAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incoterm: Resolver<ResolversTypes['Incoterm'], ParentType, ContextType>;
  lines: Resolver<ReadonlyArray<ResolversTypes['CheckoutLine']>, ParentType, ContextType>;
  namedPlace: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderGroup: Resolver<Maybe<ResolversTypes['OrderGroup']>, ParentType, ContextType>;
  purchaseOrderNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shipTo: Resolver<ResolversTypes['PostalAddress'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['CheckoutStatus'], ParentType, ContextType>;
  total: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutCompletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutCompletePayload'] = ResolversParentTypes['CheckoutCompletePayload']> = {
  orderGroup: Resolver<Maybe<ResolversTypes['OrderGroup']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckoutLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutLine'] = ResolversParentTypes['CheckoutLine']> = {
  lineTotal: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CheckoutLineNameArgs>>;
  offer: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  quantity: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  variant: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export type CheckoutStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutStartPayload'] = ResolversParentTypes['CheckoutStartPayload']> = {
  checkout: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface LanguageCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageCode'], any> {
  name: 'LanguageCode';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approvalDecide?: Resolver<ResolversTypes['ApprovalDecidePayload'], ParentType, ContextType, RequireFields<MutationApprovalDecideArgs, 'input'>>;
  cartLineAdd?: Resolver<ResolversTypes['CartLineAddPayload'], ParentType, ContextType, RequireFields<MutationCartLineAddArgs, 'input'>>;
  cartLineRemove?: Resolver<ResolversTypes['CartLineRemovePayload'], ParentType, ContextType, RequireFields<MutationCartLineRemoveArgs, 'input'>>;
  cartLineUpdate?: Resolver<ResolversTypes['CartLineUpdatePayload'], ParentType, ContextType, RequireFields<MutationCartLineUpdateArgs, 'input'>>;
  checkoutComplete?: Resolver<ResolversTypes['CheckoutCompletePayload'], ParentType, ContextType, RequireFields<MutationCheckoutCompleteArgs, 'input'>>;
  checkoutStart?: Resolver<ResolversTypes['CheckoutStartPayload'], ParentType, ContextType, RequireFields<MutationCheckoutStartArgs, 'input'>>;
  orderAccept?: Resolver<ResolversTypes['OrderAcceptPayload'], ParentType, ContextType, RequireFields<MutationOrderAcceptArgs, 'input'>>;
  orderCancel?: Resolver<ResolversTypes['OrderCancelPayload'], ParentType, ContextType, RequireFields<MutationOrderCancelArgs, 'input'>>;
  orderHold?: Resolver<ResolversTypes['OrderHoldPayload'], ParentType, ContextType, RequireFields<MutationOrderHoldArgs, 'input'>>;
  orderReject?: Resolver<ResolversTypes['OrderRejectPayload'], ParentType, ContextType, RequireFields<MutationOrderRejectArgs, 'input'>>;
  orderRelease?: Resolver<ResolversTypes['OrderReleasePayload'], ParentType, ContextType, RequireFields<MutationOrderReleaseArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ApprovalRequest' | 'Cart' | 'CartLine' | 'Checkout' | 'Order' | 'OrderGroup' | 'OrderLine', ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptBy: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  blockers: Resolver<ReadonlyArray<ResolversTypes['OrderBlocker']>, ParentType, ContextType>;
  buyer: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  buyerLegalName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cancellation: Resolver<Maybe<ResolversTypes['OrderCancellation']>, ParentType, ContextType>;
  confirmedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incoterm: Resolver<ResolversTypes['Incoterm'], ParentType, ContextType>;
  lines: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  namedPlace: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderGroup: Resolver<Maybe<ResolversTypes['OrderGroup']>, ParentType, ContextType>;
  placedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  placedBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  platformHold: Resolver<Maybe<ResolversTypes['OrderPlatformHold']>, ParentType, ContextType>;
  purchaseOrderNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shipTo: Resolver<ResolversTypes['PostalAddress'], ParentType, ContextType>;
  shippedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  subtotal: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  timeline: Resolver<ResolversTypes['OrderTimelineConnection'], ParentType, ContextType, Partial<OrderTimelineArgs>>;
  total: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  vendorLegalName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderAcceptPayload'] = ResolversParentTypes['OrderAcceptPayload']> = {
  order: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderBlockerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderBlocker'] = ResolversParentTypes['OrderBlocker']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gate: Resolver<ResolversTypes['OrderGate'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  waitingFor: Resolver<ResolversTypes['OrderBlockerActor'], ParentType, ContextType>;
};

export type OrderCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCancelPayload'] = ResolversParentTypes['OrderCancelPayload']> = {
  order: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderCancellationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCancellation'] = ResolversParentTypes['OrderCancellation']> = {
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason: Resolver<ResolversTypes['OrderCancellationReason'], ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderGroup'] = ResolversParentTypes['OrderGroup'], FederationReferenceType extends FederationReferenceTypes['OrderGroup'] = FederationReferenceTypes['OrderGroup']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['OrderGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvalRequest: Resolver<Maybe<ResolversTypes['ApprovalRequest']>, ParentType, ContextType>;
  buyer: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orders: Resolver<ReadonlyArray<ResolversTypes['Order']>, ParentType, ContextType>;
  placedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purchaseOrderNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderGroupConnection'] = ResolversParentTypes['OrderGroupConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['OrderGroupEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['OrderGroup']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderGroupEdge'] = ResolversParentTypes['OrderGroupEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['OrderGroup'], ParentType, ContextType>;
};

export type OrderHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderHoldPayload'] = ResolversParentTypes['OrderHoldPayload']> = {
  order: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine'], FederationReferenceType extends FederationReferenceTypes['OrderLine'] = FederationReferenceTypes['OrderLine']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['OrderLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  countryOfOrigin: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  hsCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineTotal: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrderLineNameArgs>>;
  offer: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  quantity: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitOfMeasure: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  variant: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderPlatformHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderPlatformHold'] = ResolversParentTypes['OrderPlatformHold']> = {
  heldBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrderQuantityErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderQuantityError'] = ResolversParentTypes['OrderQuantityError']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minOrderQuantity: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderMultiple: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRejectPayload'] = ResolversParentTypes['OrderRejectPayload']> = {
  order: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderReleasePayload'] = ResolversParentTypes['OrderReleasePayload']> = {
  order: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderScorecardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderScorecard'] = ResolversParentTypes['OrderScorecard']> = {
  delivered: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDaysToDeliver: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianDaysToShip: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  orders: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunded: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  underWay: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderTimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderTimelineConnection'] = ResolversParentTypes['OrderTimelineConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['OrderTimelineEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['OrderTimelineEntry']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderTimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderTimelineEdge'] = ResolversParentTypes['OrderTimelineEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['OrderTimelineEntry'], ParentType, ContextType>;
};

export type OrderTimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderTimelineEntry'] = ResolversParentTypes['OrderTimelineEntry']> = {
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fromStatus: Resolver<Maybe<ResolversTypes['OrderStatus']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toStatus: Resolver<Maybe<ResolversTypes['OrderStatus']>, ParentType, ContextType>;
  type: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderUpdate'] = ResolversParentTypes['OrderUpdate']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  eventType: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  order: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  resync: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrderVolumeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderVolume'] = ResolversParentTypes['OrderVolume']> = {
  from: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orders: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvalRequests: Resolver<ResolversTypes['ApprovalRequestConnection'], ParentType, ContextType, Partial<OrganizationApprovalRequestsArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, Partial<OrganizationOrdersArgs>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PostalAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostalAddress'] = ResolversParentTypes['PostalAddress']> = {
  city: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  line1: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line2: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  approvalRequest?: Resolver<Maybe<ResolversTypes['ApprovalRequest']>, ParentType, ContextType, RequireFields<QueryApprovalRequestArgs, 'id'>>;
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType, RequireFields<QueryCheckoutArgs, 'id'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orderGroup?: Resolver<Maybe<ResolversTypes['OrderGroup']>, ParentType, ContextType, RequireFields<QueryOrderGroupArgs, 'id'>>;
  orderGroups?: Resolver<ResolversTypes['OrderGroupConnection'], ParentType, ContextType, Partial<QueryOrderGroupsArgs>>;
  orderVolume?: Resolver<ReadonlyArray<ResolversTypes['OrderVolume']>, ParentType, ContextType, RequireFields<QueryOrderVolumeArgs, 'last' | 'unit'>>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, Partial<QueryOrdersArgs>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  orderUpdates?: SubscriptionResolver<ResolversTypes['OrderUpdate'], "orderUpdates", ParentType, ContextType, RequireFields<SubscriptionOrderUpdatesArgs, 'orderId'>>;
  organizationOrderUpdates?: SubscriptionResolver<ResolversTypes['OrderUpdate'], "organizationOrderUpdates", ParentType, ContextType, RequireFields<SubscriptionOrganizationOrderUpdatesArgs, 'organizationId'>>;
  vendorOrderUpdates?: SubscriptionResolver<ResolversTypes['OrderUpdate'], "vendorOrderUpdates", ParentType, ContextType, RequireFields<SubscriptionVendorOrderUpdatesArgs, 'vendorId'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cart: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, Partial<UserOrdersArgs>>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'BasicError' | 'OrderQuantityError', ParentType, ContextType>;
};

export type VendorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vendor'] = ResolversParentTypes['Vendor'], FederationReferenceType extends FederationReferenceTypes['Vendor'] = FederationReferenceTypes['Vendor']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Vendor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderScorecard: Resolver<ResolversTypes['OrderScorecard'], ParentType, ContextType>;
  orders: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, Partial<VendorOrdersArgs>>;
};

export type GeneratedResolvers<ContextType = Context> = {
  ApprovalDecidePayload: ApprovalDecidePayloadResolvers<ContextType>;
  ApprovalRequest: ApprovalRequestResolvers<ContextType>;
  ApprovalRequestConnection: ApprovalRequestConnectionResolvers<ContextType>;
  ApprovalRequestEdge: ApprovalRequestEdgeResolvers<ContextType>;
  BasicError: BasicErrorResolvers<ContextType>;
  BigInt: GraphQLScalarType;
  Cart: CartResolvers<ContextType>;
  CartLine: CartLineResolvers<ContextType>;
  CartLineAddPayload: CartLineAddPayloadResolvers<ContextType>;
  CartLineIssue: CartLineIssueResolvers<ContextType>;
  CartLineRemovePayload: CartLineRemovePayloadResolvers<ContextType>;
  CartLineUpdatePayload: CartLineUpdatePayloadResolvers<ContextType>;
  Checkout: CheckoutResolvers<ContextType>;
  CheckoutCompletePayload: CheckoutCompletePayloadResolvers<ContextType>;
  CheckoutLine: CheckoutLineResolvers<ContextType>;
  CheckoutStartPayload: CheckoutStartPayloadResolvers<ContextType>;
  CountryCode: GraphQLScalarType;
  CurrencyCode: GraphQLScalarType;
  Cursor: GraphQLScalarType;
  DateTime: GraphQLScalarType;
  LanguageCode: GraphQLScalarType;
  Money: MoneyResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  Node: NodeResolvers<ContextType>;
  Offer: OfferResolvers<ContextType>;
  Order: OrderResolvers<ContextType>;
  OrderAcceptPayload: OrderAcceptPayloadResolvers<ContextType>;
  OrderBlocker: OrderBlockerResolvers<ContextType>;
  OrderCancelPayload: OrderCancelPayloadResolvers<ContextType>;
  OrderCancellation: OrderCancellationResolvers<ContextType>;
  OrderConnection: OrderConnectionResolvers<ContextType>;
  OrderEdge: OrderEdgeResolvers<ContextType>;
  OrderGroup: OrderGroupResolvers<ContextType>;
  OrderGroupConnection: OrderGroupConnectionResolvers<ContextType>;
  OrderGroupEdge: OrderGroupEdgeResolvers<ContextType>;
  OrderHoldPayload: OrderHoldPayloadResolvers<ContextType>;
  OrderLine: OrderLineResolvers<ContextType>;
  OrderPlatformHold: OrderPlatformHoldResolvers<ContextType>;
  OrderQuantityError: OrderQuantityErrorResolvers<ContextType>;
  OrderRejectPayload: OrderRejectPayloadResolvers<ContextType>;
  OrderReleasePayload: OrderReleasePayloadResolvers<ContextType>;
  OrderScorecard: OrderScorecardResolvers<ContextType>;
  OrderTimelineConnection: OrderTimelineConnectionResolvers<ContextType>;
  OrderTimelineEdge: OrderTimelineEdgeResolvers<ContextType>;
  OrderTimelineEntry: OrderTimelineEntryResolvers<ContextType>;
  OrderUpdate: OrderUpdateResolvers<ContextType>;
  OrderVolume: OrderVolumeResolvers<ContextType>;
  Organization: OrganizationResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  PostalAddress: PostalAddressResolvers<ContextType>;
  ProductVariant: ProductVariantResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Subscription: SubscriptionResolvers<ContextType>;
  User: UserResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
  Vendor: VendorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl: CacheControlDirectiveResolver<any, any, ContextType>;
};

export type Resolvers = Complete<GeneratedResolvers>