import type { Complete } from '#kit/graphql/complete-resolvers.ts'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserError as AnyUserError } from '#kit/errors.ts';
import type { PaymentIntentRow, PaymentRow, AllocationRow, RefundRow, CommissionLineRow } from '../db/entities/payment.ts';
import type { PayoutRow } from '../db/entities/payout.ts';
import type { LedgerAccountRow, LedgerTransferRow, LedgerEntryRow } from '../db/entities/ledger.ts';
import type { Done } from '../services/commands.ts';
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

/** A category of products. */
export type Category = {
  /** The category's id (`cat_…`). */
  readonly id: Scalars['ID']['output'];
};

/** What the marketplace earns on one order line, and the VAT on it. The rates are those of the plan that was valid when the order was created; they never change afterwards. */
export type CommissionLine = Node & {
  /** The commission: percentage plus fixed part, within the plan's minimum and maximum, rounded half up once. */
  readonly amount: Money;
  /** The line's total, that the rate applies to. */
  readonly base: Money;
  /** The category that chose the rate; null when the line has none. */
  readonly category: Maybe<Category>;
  /** What the plan adds to the percentage, once for the line. */
  readonly fixed: Money;
  /** The id (`cml_…`). */
  readonly id: Scalars['ID']['output'];
  /** The order of the line. */
  readonly order: Order;
  /** The line that it is charged on. */
  readonly orderLine: OrderLine;
  /** The plan that was applied; null when no known plan covered the line and the configured default rate was. */
  readonly plan: Maybe<CommissionPlan>;
  /** The percentage, in basis points (1 % = 100). */
  readonly rateBasisPoints: Scalars['Int']['output'];
  /** The VAT on the commission, rounded half up once. */
  readonly vat: Money;
  /** The VAT rate on the commission, in basis points. */
  readonly vatBasisPoints: Scalars['Int']['output'];
};

/** What the marketplace charges a vendor. */
export type CommissionPlan = {
  /** The plan's id (`cpl_…`). */
  readonly id: Scalars['ID']['output'];
};

/** An account of the ledger. The chart of accounts is in the payments subgraph's README. */
export type LedgerAccount = {
  /** Every entry of the account is in this currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** The id (`lac_…`). */
  readonly id: Scalars['ID']['output'];
  /** What the account records. */
  readonly kind: LedgerAccountKind;
  /** The vendor that the account belongs to; null for the marketplace's own. */
  readonly vendor: Maybe<Vendor>;
};

/** The chart of accounts. */
export type LedgerAccountKind =
  /** What the marketplace earned. Revenue. */
  | 'COMMISSION_REVENUE'
  /** VAT on commission that is owed to the tax office. A liability. */
  | 'COMMISSION_VAT_PAYABLE'
  /** Money at the payment provider, before it is paid out. An asset. */
  | 'PROVIDER_CLEARING'
  /** Provider fees withheld from vendors and owed to the provider. A liability. */
  | 'PROVIDER_FEES'
  /** What is owed to one vendor. A liability. */
  | 'VENDOR_PAYABLE';

/** The two sides of double entry. */
export type LedgerDirection =
  /** Raises liabilities and revenue, lowers assets. */
  | 'CREDIT'
  /** Raises assets, lowers liabilities and revenue. */
  | 'DEBIT';

/** One side of a transfer on one account. Never changed, never removed. */
export type LedgerEntry = Node & {
  /** The account. */
  readonly account: LedgerAccount;
  /** Always positive; `direction` gives the side. */
  readonly amount: Money;
  /** The side of the account. */
  readonly direction: LedgerDirection;
  /** The id (`led_…`). */
  readonly id: Scalars['ID']['output'];
  /** When it was posted. */
  readonly postedAt: Scalars['DateTime']['output'];
  /** The movement that it is part of. */
  readonly transfer: LedgerTransfer;
};

/** A page of ledger entries. */
export type LedgerEntryConnection = {
  /** The entries, each with its cursor. */
  readonly edges: ReadonlyArray<LedgerEntryEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<LedgerEntry>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A ledger entry in a page. */
export type LedgerEntryEdge = {
  /** The position of the entry in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The entry. */
  readonly node: LedgerEntry;
};

/** One money movement: entries that balance per currency. Never changed, never removed. */
export type LedgerTransfer = {
  /** The entries that the viewer may see: all for a platform admin, a vendor's own for its organization. At most 10. */
  readonly entries: ReadonlyArray<LedgerEntry>;
  /** The id (`ltx_…`). */
  readonly id: Scalars['ID']['output'];
  /** What happened. */
  readonly kind: LedgerTransferKind;
  /** The order that it is about. */
  readonly order: Order;
  /** When it was posted. */
  readonly postedAt: Scalars['DateTime']['output'];
};

/** Why money moved. */
export type LedgerTransferKind =
  /** An order's share was taken from the buyer. */
  | 'CAPTURE'
  /** A vendor was paid. */
  | 'PAYOUT'
  /** Captured money returned to the buyer. */
  | 'REFUND';

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
   * Takes an order's authorised share now, without waiting for its shipment. The order's vendor's, or a platform admin's.
   * Codes: ORDER_PAYMENT_NOT_FOUND, ILLEGAL_TRANSITION, OPERATION_IN_PROGRESS.
   */
  readonly paymentCapture: PaymentCapturePayload;
  /**
   * Gives up an intent whose money is not authorised yet; its orders are told that the payment failed (`PAYMENT_CANCELLED`).
   * Money that the provider authorises all the same is voided, or refunded. The buyer's, or a platform admin's.
   * Codes: PAYMENT_INTENT_NOT_FOUND, ILLEGAL_TRANSITION.
   */
  readonly paymentIntentCancel: PaymentIntentCancelPayload;
  /**
   * Answers the provider's challenge of an intent that requires action. The buyer's. A right answer authorises the payment;
   * a wrong one fails it, which is a result and not a user error.
   * Codes: PAYMENT_INTENT_NOT_FOUND, ILLEGAL_TRANSITION, INVALID_INPUT.
   */
  readonly paymentIntentConfirm: PaymentIntentConfirmPayload;
  /**
   * Gives an order's authorised share back before it is taken. A platform admin's; buyers and vendors cancel the order instead.
   * Codes: ORDER_PAYMENT_NOT_FOUND, ILLEGAL_TRANSITION, OPERATION_IN_PROGRESS.
   */
  readonly paymentVoid: PaymentVoidPayload;
  /**
   * Keeps a scheduled payout back until it is released. A platform admin's.
   * Codes: PAYOUT_NOT_FOUND, ILLEGAL_TRANSITION, VERSION_CONFLICT, INVALID_INPUT.
   */
  readonly payoutHold: PayoutHoldPayload;
  /**
   * Lets a payout that is on hold, or that failed, go again: at its own due time, or at once when that is past. A platform admin's.
   * Codes: PAYOUT_NOT_FOUND, ILLEGAL_TRANSITION, PARTY_BLOCKED, PAYOUT_ACCOUNT_MISSING, VERSION_CONFLICT.
   */
  readonly payoutRelease: PayoutReleasePayload;
  /**
   * Returns captured money of an order, in whole or in part; vendor share, commission, its VAT and fees go back in proportion.
   * The order's vendor's, or a platform admin's.
   * Codes: ORDER_PAYMENT_NOT_FOUND, ILLEGAL_TRANSITION, AMOUNT_INVALID, CURRENCY_MISMATCH, REFUND_EXCEEDS_CAPTURED, OPERATION_IN_PROGRESS.
   */
  readonly refundCreate: RefundCreatePayload;
};


export type MutationPaymentCaptureArgs = {
  input: PaymentCaptureInput;
};


export type MutationPaymentIntentCancelArgs = {
  input: PaymentIntentCancelInput;
};


export type MutationPaymentIntentConfirmArgs = {
  input: PaymentIntentConfirmInput;
};


export type MutationPaymentVoidArgs = {
  input: PaymentVoidInput;
};


export type MutationPayoutHoldArgs = {
  input: PayoutHoldInput;
};


export type MutationPayoutReleaseArgs = {
  input: PayoutReleaseInput;
};


export type MutationRefundCreateArgs = {
  input: RefundCreateInput;
};

/** Anything with a global id. */
export type Node = {
  /** Globally unique, prefixed by its type and sortable by creation (`ord_01J…`). */
  readonly id: Scalars['ID']['output'];
};

/** An order with one vendor. */
export type Order = {
  /** What is neither authorised nor captured of the order's total; zero once the order is paid or cancelled. Null until the payment has been opened, and for viewers of neither side. */
  readonly amountDue: Maybe<Money>;
  /** What the marketplace earns on each line, at most 100. Empty for anyone but the vendor. */
  readonly commissionLines: ReadonlyArray<CommissionLine>;
  /** The order's id (`ord_…`). */
  readonly id: Scalars['ID']['output'];
  /** The order's shares of payments; at most one in this version, none until the payment has been opened. Seen by both sides. */
  readonly payments: ReadonlyArray<PaymentAllocation>;
  /** How the captured money divides. Null for anyone but the vendor, and until money has been captured. */
  readonly settlement: Maybe<Settlement>;
};

/** One purchase: the orders that were placed together. */
export type OrderGroup = {
  /** The group's id (`grp_…`). */
  readonly id: Scalars['ID']['output'];
  /** How the purchase is paid. Null for anyone but the buyer, and until the payment has been opened. */
  readonly paymentIntent: Maybe<PaymentIntent>;
};

/** A line of an order. */
export type OrderLine = {
  /** The line's id (`oli_…`). */
  readonly id: Scalars['ID']['output'];
};

/** A company on the marketplace. */
export type Organization = {
  /** The organization's id (`org_…`). */
  readonly id: Scalars['ID']['output'];
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

/** Money of one buyer for one order group, divided over its orders. */
export type Payment = Node & {
  /** One share per order of the group, at most 100. */
  readonly allocations: ReadonlyArray<PaymentAllocation>;
  /** The group's total. */
  readonly amount: Money;
  /** What the provider authorised, voided shares included; zero before. */
  readonly authorized: Money;
  /** The organization that pays. */
  readonly buyer: Organization;
  /** What has been taken, refunds not deducted. */
  readonly captured: Money;
  /** When the payment was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why it failed, stable and upper snake case; null otherwise. */
  readonly failureCode: Maybe<Scalars['String']['output']>;
  /** Why it failed, for people; null otherwise. */
  readonly failureMessage: Maybe<Scalars['String']['output']>;
  /** The id (`pay_…`). */
  readonly id: Scalars['ID']['output'];
  /** The purchase that is paid for. */
  readonly orderGroup: OrderGroup;
  /** The intent that it carries out. */
  readonly paymentIntent: PaymentIntent;
  /** What has been returned of the captured money. */
  readonly refunded: Money;
  /** Where the payment stands. */
  readonly status: PaymentStatus;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** What has been given back without being taken. */
  readonly voided: Money;
};

/** One order's share of a payment. Both sides of the order see it; only the buyer sees the whole payment. */
export type PaymentAllocation = Node & {
  /** The share. */
  readonly amount: Money;
  /** What has been taken of it. */
  readonly captured: Money;
  /** Why the last capture, void or refund was refused, until it is tried again; null when nothing was. */
  readonly failureCode: Maybe<Scalars['String']['output']>;
  /** The id (`pal_…`). */
  readonly id: Scalars['ID']['output'];
  /** The order that the share pays for. */
  readonly order: Order;
  /** The whole payment; null for the vendor's side. */
  readonly payment: Maybe<Payment>;
  /** What has been returned of what was taken. */
  readonly refunded: Money;
  /** The refunds of this share, oldest first, at most 100. */
  readonly refunds: ReadonlyArray<Refund>;
  /** Where the share stands. */
  readonly status: PaymentAllocationStatus;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
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

/** Which order's share to take. */
export type PaymentCaptureInput = {
  /** Repeats of the same request under the same key are answered alike. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The order (`ord_…`). */
  readonly orderId: Scalars['ID']['input'];
};

/** The outcome of a capture. */
export type PaymentCapturePayload = {
  /** The share as it stands now: still AUTHORIZED when the provider has not answered in time. Null on user errors. */
  readonly allocation: Maybe<PaymentAllocation>;
  /** Why nothing happened; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of payments. */
export type PaymentConnection = {
  /** The payments, each with its cursor. */
  readonly edges: ReadonlyArray<PaymentEdge>;
  /** The payments alone. */
  readonly nodes: ReadonlyArray<Payment>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A payment in a page. */
export type PaymentEdge = {
  /** The position of the payment in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The payment. */
  readonly node: Payment;
};

/** The intent to pay for one order group: there is exactly one. */
export type PaymentIntent = Node & {
  /** The group's total when it was placed. */
  readonly amount: Money;
  /** The organization that pays. */
  readonly buyer: Organization;
  /** When the intent was opened. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The id (`pin_…`). */
  readonly id: Scalars['ID']['output'];
  /** What the buyer must do; null unless the status is REQUIRES_ACTION. */
  readonly nextAction: Maybe<PaymentNextAction>;
  /** The purchase that is paid for. */
  readonly orderGroup: OrderGroup;
  /** The payment that carries it out. */
  readonly payment: Payment;
  /** Where the intent stands; it follows its payment. */
  readonly status: PaymentIntentStatus;
};

/** What to cancel. */
export type PaymentIntentCancelInput = {
  /** Repeats of the same request under the same key are answered alike. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The intent (`pin_…`). */
  readonly paymentIntentId: Scalars['ID']['input'];
};

/** The outcome of a cancellation. */
export type PaymentIntentCancelPayload = {
  /** The intent as it stands now; null on user errors. */
  readonly paymentIntent: Maybe<PaymentIntent>;
  /** Why nothing happened; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to confirm, and with which answer. */
export type PaymentIntentConfirmInput = {
  /** The answer to the provider's challenge, 1 to 100 characters. */
  readonly challengeResponse: Scalars['String']['input'];
  /** Repeats of the same request under the same key are answered alike. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The intent (`pin_…`). */
  readonly paymentIntentId: Scalars['ID']['input'];
};

/** The outcome of a confirmation. */
export type PaymentIntentConfirmPayload = {
  /** The intent as it stands now; null on user errors. */
  readonly paymentIntent: Maybe<PaymentIntent>;
  /** Why nothing happened; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** What a buyer must do before the provider goes on. */
export type PaymentNextAction = {
  /** What to tell the buyer. */
  readonly message: Scalars['String']['output'];
  /** What kind of action. */
  readonly type: PaymentNextActionType;
};

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

/** Which order's share to give back. */
export type PaymentVoidInput = {
  /** Repeats of the same request under the same key are answered alike. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The order (`ord_…`). */
  readonly orderId: Scalars['ID']['input'];
};

/** The outcome of a void. */
export type PaymentVoidPayload = {
  /** The share as it stands now: still AUTHORIZED when the provider has not answered in time. Null on user errors. */
  readonly allocation: Maybe<PaymentAllocation>;
  /** Why nothing happened; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A vendor's money for one delivered order. */
export type Payout = Node & {
  /** How much: the vendor's share less what has been refunded before the payout began. */
  readonly amount: Money;
  /** When it was scheduled first. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it goes out, unless it is held. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Why the provider refused it; null otherwise. */
  readonly failureCode: Maybe<Scalars['String']['output']>;
  /** What the admin who holds it wrote; null otherwise. */
  readonly holdNote: Maybe<Scalars['String']['output']>;
  /** Why it is on hold; null otherwise. */
  readonly holdReason: Maybe<PayoutHoldReason>;
  /** The id (`pyt_…`). */
  readonly id: Scalars['ID']['output'];
  /** The order that the money is from. */
  readonly order: Order;
  /** When the provider confirmed it; null before. */
  readonly paidAt: Maybe<Scalars['DateTime']['output']>;
  /** Where the payout stands. */
  readonly status: PayoutStatus;
  /** Who is paid. */
  readonly vendor: Vendor;
  /** Grows with every change; send it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of payouts. */
export type PayoutConnection = {
  /** The payouts, each with its cursor. */
  readonly edges: ReadonlyArray<PayoutEdge>;
  /** The payouts alone. */
  readonly nodes: ReadonlyArray<Payout>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A payout in a page. */
export type PayoutEdge = {
  /** The position of the payout in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The payout. */
  readonly node: Payout;
};

/** Which payout to keep back, and why. */
export type PayoutHoldInput = {
  /** Refuses with VERSION_CONFLICT when the payout has changed since. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeats of the same request under the same key are answered alike. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The payout (`pyt_…`). */
  readonly payoutId: Scalars['ID']['input'];
  /** Why, for the records, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The outcome of a hold. */
export type PayoutHoldPayload = {
  /** The payout as it stands now; null on user errors. */
  readonly payout: Maybe<Payout>;
  /** Why nothing happened; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why a payout is kept back. */
export type PayoutHoldReason =
  /** A platform admin holds it. */
  | 'MANUAL'
  /** Screening blocks the vendor's organization. */
  | 'PARTY_BLOCKED'
  /** The vendor has no active payout account. */
  | 'PAYOUT_ACCOUNT_MISSING';

/** Which payout to let go. */
export type PayoutReleaseInput = {
  /** Refuses with VERSION_CONFLICT when the payout has changed since. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeats of the same request under the same key are answered alike. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The payout (`pyt_…`). */
  readonly payoutId: Scalars['ID']['input'];
};

/** The outcome of a release. */
export type PayoutReleasePayload = {
  /** The payout as it stands now; null on user errors. */
  readonly payout: Maybe<Payout>;
  /** Why nothing happened; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a payout stands. */
export type PayoutStatus =
  /** Nothing is left to pay: the order was refunded. */
  | 'CANCELLED'
  /** The provider refused; it can be released again. */
  | 'FAILED'
  /** Kept back: see `holdReason`. */
  | 'ON_HOLD'
  /** The vendor has the money. */
  | 'PAID'
  /** The provider works on it. */
  | 'PROCESSING'
  /** The money came back. */
  | 'REVERSED'
  /** Waits for its due time. */
  | 'SCHEDULED';

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

export type Query = {
  /** Entries of the ledger, newest first: a vendor's own account for its organization, every account for a platform admin. */
  readonly ledgerEntries: LedgerEntryConnection;
  /** One payment, for its buyer. Null when there is none or the viewer may not see it. */
  readonly payment: Maybe<Payment>;
  /** One purchase's intent to pay, by id. Null when there is none or the viewer may not see it. */
  readonly paymentIntent: Maybe<PaymentIntent>;
  /** The payments of the viewer's organization as a buyer (all, for a platform admin), newest first. */
  readonly payments: PaymentConnection;
  /** The payouts to the viewer's organization as a vendor (all, for a platform admin), newest first. */
  readonly payouts: PayoutConnection;
  /** The ledger's trial balance, one per currency. For platform admins only. */
  readonly trialBalance: ReadonlyArray<TrialBalance>;
};


export type QueryLedgerEntriesArgs = {
  accountId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPaymentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentIntentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<PaymentStatus>;
};


export type QueryPayoutsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<PayoutStatus>;
};


export type QueryTrialBalanceArgs = {
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
};

/** Captured money on its way back to the buyer. */
export type Refund = Node & {
  /** The order's share of the payment. */
  readonly allocation: PaymentAllocation;
  /** How much returns. */
  readonly amount: Money;
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why the provider refused it; null otherwise. */
  readonly failureCode: Maybe<Scalars['String']['output']>;
  /** The id (`rfd_…`). */
  readonly id: Scalars['ID']['output'];
  /** The order whose money returns. */
  readonly order: Order;
  /** Why, as given by whoever asked; `ORDER_CANCELLED` when the cancellation of the order did. */
  readonly reason: Scalars['String']['output'];
  /** Where the refund stands. */
  readonly status: RefundStatus;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** How much of which order to return. */
export type RefundCreateInput = {
  /** How much; everything that is left when omitted. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** Repeats of the same request under the same key are answered alike. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The order (`ord_…`). */
  readonly orderId: Scalars['ID']['input'];
  /** Why, for the records, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The outcome of asking for a refund. */
export type RefundCreatePayload = {
  /** The refund as it stands now: still PROCESSING when the provider has not answered in time. Null on user errors. */
  readonly refund: Maybe<Refund>;
  /** Why nothing happened; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a refund stands. */
export type RefundStatus =
  /** The provider refused. */
  | 'FAILED'
  /** The provider works on it. */
  | 'PROCESSING'
  /** Asked for. */
  | 'REQUESTED'
  /** The buyer has the money. */
  | 'SUCCEEDED';

/** How one order's captured money divides, after refunds: vendorShare + commission + commissionVat + fee = captured − refunded. */
export type Settlement = {
  /** What has been taken. */
  readonly captured: Money;
  /** What the marketplace earns. */
  readonly commission: Money;
  /** The VAT on the commission. */
  readonly commissionVat: Money;
  /** What the payment provider earns. */
  readonly fee: Money;
  /** What has been returned. */
  readonly refunded: Money;
  /** What the vendor gets, payouts not deducted. */
  readonly vendorShare: Money;
};

/** The sums of the whole ledger in one currency, and whether they agree with the payments. */
export type TrialBalance = {
  /** One per account kind that has entries. */
  readonly accounts: ReadonlyArray<TrialBalanceLine>;
  /** Whether debits = credits, and vendorShares + commission + commissionVat + fees = captured − refunded. */
  readonly balanced: Scalars['Boolean']['output'];
  /** By the payments: taken from buyers. */
  readonly captured: Money;
  /** By the ledger: commission earned. */
  readonly commission: Money;
  /** By the ledger: VAT on commission. */
  readonly commissionVat: Money;
  /** All credits; equal to the debits. */
  readonly credits: Money;
  /** The currency of all amounts. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** All debits. */
  readonly debits: Money;
  /** By the ledger: provider fees. */
  readonly fees: Money;
  /** By the ledger: what vendors have been paid. */
  readonly paidOut: Money;
  /** By the payments: returned to buyers. */
  readonly refunded: Money;
  /** By the ledger: what vendors earned, payouts not deducted. */
  readonly vendorShares: Money;
};

/** The sums of one kind of account in one currency. */
export type TrialBalanceLine = {
  /** The sum of the credits. */
  readonly credits: Money;
  /** The sum of the debits. */
  readonly debits: Money;
  /** The kind of account; the accounts of all vendors are one line. */
  readonly kind: LedgerAccountKind;
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

/** A vendor. */
export type Vendor = {
  /** What the marketplace owes the vendor, one per currency. Empty for anyone but the vendor's organization. */
  readonly balances: ReadonlyArray<VendorBalance>;
  /** The vendor's id (`ven_…`). */
  readonly id: Scalars['ID']['output'];
  /** The vendor's payouts, newest first. Empty for anyone but the vendor's organization. */
  readonly payouts: PayoutConnection;
};


/** A vendor. */
export type VendorPayoutsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What the marketplace owes a vendor in one currency. */
export type VendorBalance = {
  /** The currency of the amounts. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** What has been paid out so far. */
  readonly paid: Money;
  /** What is owed now by the ledger; negative when refunds after a payout exceed it. */
  readonly payable: Money;
  /** What payouts that are scheduled, on hold or under way will pay of it. */
  readonly scheduled: Money;
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
  CommissionLine: CommissionLine;
  LedgerEntry: LedgerEntry;
  Order: Order;
  OrderGroup: OrderGroup;
  Payment: Payment;
  PaymentAllocation: PaymentAllocation;
  PaymentIntent: PaymentIntent;
  Payout: Payout;
  Refund: Refund;
  Vendor: Vendor;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CommissionLine:
    ( { __typename: 'CommissionLine' }
    & GraphQLRecursivePick<FederationTypes['CommissionLine'], {"id":true}> );
  LedgerEntry:
    ( { __typename: 'LedgerEntry' }
    & GraphQLRecursivePick<FederationTypes['LedgerEntry'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  OrderGroup:
    ( { __typename: 'OrderGroup' }
    & GraphQLRecursivePick<FederationTypes['OrderGroup'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  PaymentAllocation:
    ( { __typename: 'PaymentAllocation' }
    & GraphQLRecursivePick<FederationTypes['PaymentAllocation'], {"id":true}> );
  PaymentIntent:
    ( { __typename: 'PaymentIntent' }
    & GraphQLRecursivePick<FederationTypes['PaymentIntent'], {"id":true}> );
  Payout:
    ( { __typename: 'Payout' }
    & GraphQLRecursivePick<FederationTypes['Payout'], {"id":true}> );
  Refund:
    ( { __typename: 'Refund' }
    & GraphQLRecursivePick<FederationTypes['Refund'], {"id":true}> );
  Vendor:
    ( { __typename: 'Vendor' }
    & GraphQLRecursivePick<FederationTypes['Vendor'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CommissionLineRow )
    | ( LedgerEntryRow )
    | ( PaymentRow )
    | ( AllocationRow )
    | ( PaymentIntentRow )
    | ( PayoutRow )
    | ( RefundRow )
  ;
  UserError: ( BasicError );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BasicError: ResolverTypeWrapper<BasicError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CacheControlScope: CacheControlScope;
  Category: ResolverTypeWrapper<Category>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CommissionLine: ResolverTypeWrapper<CommissionLineRow>;
  CommissionPlan: ResolverTypeWrapper<CommissionPlan>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LanguageCode: ResolverTypeWrapper<Scalars['LanguageCode']['output']>;
  LedgerAccount: ResolverTypeWrapper<LedgerAccountRow>;
  LedgerAccountKind: LedgerAccountKind;
  LedgerDirection: LedgerDirection;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryRow>;
  LedgerEntryConnection: ResolverTypeWrapper<Omit<LedgerEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LedgerEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['LedgerEntry']> }>;
  LedgerEntryEdge: ResolverTypeWrapper<Omit<LedgerEntryEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  LedgerTransfer: ResolverTypeWrapper<LedgerTransferRow>;
  LedgerTransferKind: LedgerTransferKind;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<unknown>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Order: ResolverTypeWrapper<{ readonly id: string }>;
  OrderGroup: ResolverTypeWrapper<{ readonly id: string }>;
  OrderLine: ResolverTypeWrapper<OrderLine>;
  Organization: ResolverTypeWrapper<Organization>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  PaymentAllocation: ResolverTypeWrapper<AllocationRow>;
  PaymentAllocationStatus: PaymentAllocationStatus;
  PaymentCaptureInput: PaymentCaptureInput;
  PaymentCapturePayload: ResolverTypeWrapper<Done>;
  PaymentConnection: ResolverTypeWrapper<Omit<PaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PaymentEdge']>, nodes: ReadonlyArray<ResolversTypes['Payment']> }>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentIntent: ResolverTypeWrapper<PaymentIntentRow>;
  PaymentIntentCancelInput: PaymentIntentCancelInput;
  PaymentIntentCancelPayload: ResolverTypeWrapper<Done>;
  PaymentIntentConfirmInput: PaymentIntentConfirmInput;
  PaymentIntentConfirmPayload: ResolverTypeWrapper<Done>;
  PaymentIntentStatus: PaymentIntentStatus;
  PaymentNextAction: ResolverTypeWrapper<PaymentNextAction>;
  PaymentNextActionType: PaymentNextActionType;
  PaymentStatus: PaymentStatus;
  PaymentVoidInput: PaymentVoidInput;
  PaymentVoidPayload: ResolverTypeWrapper<Done>;
  Payout: ResolverTypeWrapper<PayoutRow>;
  PayoutConnection: ResolverTypeWrapper<Omit<PayoutConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PayoutEdge']>, nodes: ReadonlyArray<ResolversTypes['Payout']> }>;
  PayoutEdge: ResolverTypeWrapper<Omit<PayoutEdge, 'node'> & { node: ResolversTypes['Payout'] }>;
  PayoutHoldInput: PayoutHoldInput;
  PayoutHoldPayload: ResolverTypeWrapper<Done>;
  PayoutHoldReason: PayoutHoldReason;
  PayoutReleaseInput: PayoutReleaseInput;
  PayoutReleasePayload: ResolverTypeWrapper<Done>;
  PayoutStatus: PayoutStatus;
  PostalAddress: ResolverTypeWrapper<PostalAddress>;
  PostalAddressInput: PostalAddressInput;
  Query: ResolverTypeWrapper<unknown>;
  Refund: ResolverTypeWrapper<RefundRow>;
  RefundCreateInput: RefundCreateInput;
  RefundCreatePayload: ResolverTypeWrapper<Done>;
  RefundStatus: RefundStatus;
  Settlement: ResolverTypeWrapper<Settlement>;
  TrialBalance: ResolverTypeWrapper<TrialBalance>;
  TrialBalanceLine: ResolverTypeWrapper<TrialBalanceLine>;
  UserError: ResolverTypeWrapper<AnyUserError>;
  Vendor: ResolverTypeWrapper<{ readonly id: string }>;
  VendorBalance: ResolverTypeWrapper<VendorBalance>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BasicError: BasicError;
  String: Scalars['String']['output'];
  BigInt: Scalars['BigInt']['output'];
  Category: Category;
  ID: Scalars['ID']['output'];
  CommissionLine: CommissionLineRow;
  CommissionPlan: CommissionPlan;
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  LanguageCode: Scalars['LanguageCode']['output'];
  LedgerAccount: LedgerAccountRow;
  LedgerEntry: LedgerEntryRow;
  LedgerEntryConnection: Omit<LedgerEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LedgerEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LedgerEntry']> };
  LedgerEntryEdge: Omit<LedgerEntryEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  LedgerTransfer: LedgerTransferRow;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: unknown;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Order: { readonly id: string };
  OrderGroup: { readonly id: string };
  OrderLine: OrderLine;
  Organization: Organization;
  PageInfo: PageInfo;
  Payment: PaymentRow;
  PaymentAllocation: AllocationRow;
  PaymentCaptureInput: PaymentCaptureInput;
  PaymentCapturePayload: Done;
  PaymentConnection: Omit<PaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PaymentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Payment']> };
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentIntent: PaymentIntentRow;
  PaymentIntentCancelInput: PaymentIntentCancelInput;
  PaymentIntentCancelPayload: Done;
  PaymentIntentConfirmInput: PaymentIntentConfirmInput;
  PaymentIntentConfirmPayload: Done;
  PaymentNextAction: PaymentNextAction;
  PaymentVoidInput: PaymentVoidInput;
  PaymentVoidPayload: Done;
  Payout: PayoutRow;
  PayoutConnection: Omit<PayoutConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PayoutEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Payout']> };
  PayoutEdge: Omit<PayoutEdge, 'node'> & { node: ResolversParentTypes['Payout'] };
  PayoutHoldInput: PayoutHoldInput;
  PayoutHoldPayload: Done;
  PayoutReleaseInput: PayoutReleaseInput;
  PayoutReleasePayload: Done;
  PostalAddress: PostalAddress;
  PostalAddressInput: PostalAddressInput;
  Query: unknown;
  Refund: RefundRow;
  RefundCreateInput: RefundCreateInput;
  RefundCreatePayload: Done;
  Settlement: Settlement;
  TrialBalance: TrialBalance;
  TrialBalanceLine: TrialBalanceLine;
  UserError: AnyUserError;
  Vendor: { readonly id: string };
  VendorBalance: VendorBalance;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type BasicErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasicError'] = ResolversParentTypes['BasicError']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CommissionLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionLine'] = ResolversParentTypes['CommissionLine'], FederationReferenceType extends FederationReferenceTypes['CommissionLine'] = FederationReferenceTypes['CommissionLine']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['CommissionLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  base: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  category: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  fixed: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  orderLine: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  plan: Resolver<Maybe<ResolversTypes['CommissionPlan']>, ParentType, ContextType>;
  rateBasisPoints: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vat: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  vatBasisPoints: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommissionPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionPlan'] = ResolversParentTypes['CommissionPlan']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type LedgerAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccount'] = ResolversParentTypes['LedgerAccount']> = {
  currency: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry'], FederationReferenceType extends FederationReferenceTypes['LedgerEntry'] = FederationReferenceTypes['LedgerEntry']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['LedgerEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
  amount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  direction: Resolver<ResolversTypes['LedgerDirection'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  transfer: Resolver<ResolversTypes['LedgerTransfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type LedgerTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerTransfer'] = ResolversParentTypes['LedgerTransfer']> = {
  entries: Resolver<ReadonlyArray<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['LedgerTransferKind'], ParentType, ContextType>;
  order: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  postedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  paymentCapture?: Resolver<ResolversTypes['PaymentCapturePayload'], ParentType, ContextType, RequireFields<MutationPaymentCaptureArgs, 'input'>>;
  paymentIntentCancel?: Resolver<ResolversTypes['PaymentIntentCancelPayload'], ParentType, ContextType, RequireFields<MutationPaymentIntentCancelArgs, 'input'>>;
  paymentIntentConfirm?: Resolver<ResolversTypes['PaymentIntentConfirmPayload'], ParentType, ContextType, RequireFields<MutationPaymentIntentConfirmArgs, 'input'>>;
  paymentVoid?: Resolver<ResolversTypes['PaymentVoidPayload'], ParentType, ContextType, RequireFields<MutationPaymentVoidArgs, 'input'>>;
  payoutHold?: Resolver<ResolversTypes['PayoutHoldPayload'], ParentType, ContextType, RequireFields<MutationPayoutHoldArgs, 'input'>>;
  payoutRelease?: Resolver<ResolversTypes['PayoutReleasePayload'], ParentType, ContextType, RequireFields<MutationPayoutReleaseArgs, 'input'>>;
  refundCreate?: Resolver<ResolversTypes['RefundCreatePayload'], ParentType, ContextType, RequireFields<MutationRefundCreateArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'CommissionLine' | 'LedgerEntry' | 'Payment' | 'PaymentAllocation' | 'PaymentIntent' | 'Payout' | 'Refund', ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amountDue: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  commissionLines: Resolver<ReadonlyArray<ResolversTypes['CommissionLine']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments: Resolver<ReadonlyArray<ResolversTypes['PaymentAllocation']>, ParentType, ContextType>;
  settlement: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
};

export type OrderGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderGroup'] = ResolversParentTypes['OrderGroup'], FederationReferenceType extends FederationReferenceTypes['OrderGroup'] = FederationReferenceTypes['OrderGroup']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['OrderGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentIntent: Resolver<Maybe<ResolversTypes['PaymentIntent']>, ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocations: Resolver<ReadonlyArray<ResolversTypes['PaymentAllocation']>, ParentType, ContextType>;
  amount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  authorized: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  buyer: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  captured: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failureCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failureMessage: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderGroup: Resolver<ResolversTypes['OrderGroup'], ParentType, ContextType>;
  paymentIntent: Resolver<ResolversTypes['PaymentIntent'], ParentType, ContextType>;
  refunded: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  voided: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentAllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentAllocation'] = ResolversParentTypes['PaymentAllocation'], FederationReferenceType extends FederationReferenceTypes['PaymentAllocation'] = FederationReferenceTypes['PaymentAllocation']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['PaymentAllocation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  captured: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  failureCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  payment: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  refunded: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunds: Resolver<ReadonlyArray<ResolversTypes['Refund']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['PaymentAllocationStatus'], ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentCapturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentCapturePayload'] = ResolversParentTypes['PaymentCapturePayload']> = {
  allocation: Resolver<Maybe<ResolversTypes['PaymentAllocation']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PaymentIntentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentIntent'] = ResolversParentTypes['PaymentIntent'], FederationReferenceType extends FederationReferenceTypes['PaymentIntent'] = FederationReferenceTypes['PaymentIntent']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['PaymentIntent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  buyer: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextAction: Resolver<Maybe<ResolversTypes['PaymentNextAction']>, ParentType, ContextType>;
  orderGroup: Resolver<ResolversTypes['OrderGroup'], ParentType, ContextType>;
  payment: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['PaymentIntentStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentIntentCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentIntentCancelPayload'] = ResolversParentTypes['PaymentIntentCancelPayload']> = {
  paymentIntent: Resolver<Maybe<ResolversTypes['PaymentIntent']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PaymentIntentConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentIntentConfirmPayload'] = ResolversParentTypes['PaymentIntentConfirmPayload']> = {
  paymentIntent: Resolver<Maybe<ResolversTypes['PaymentIntent']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PaymentNextActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentNextAction'] = ResolversParentTypes['PaymentNextAction']> = {
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type: Resolver<ResolversTypes['PaymentNextActionType'], ParentType, ContextType>;
};

export type PaymentVoidPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentVoidPayload'] = ResolversParentTypes['PaymentVoidPayload']> = {
  allocation: Resolver<Maybe<ResolversTypes['PaymentAllocation']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PayoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payout'] = ResolversParentTypes['Payout'], FederationReferenceType extends FederationReferenceTypes['Payout'] = FederationReferenceTypes['Payout']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Payout']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failureCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holdNote: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holdReason: Resolver<Maybe<ResolversTypes['PayoutHoldReason']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  paidAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['PayoutStatus'], ParentType, ContextType>;
  vendor: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayoutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutConnection'] = ResolversParentTypes['PayoutConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['PayoutEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Payout']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PayoutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutEdge'] = ResolversParentTypes['PayoutEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Payout'], ParentType, ContextType>;
};

export type PayoutHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutHoldPayload'] = ResolversParentTypes['PayoutHoldPayload']> = {
  payout: Resolver<Maybe<ResolversTypes['Payout']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PayoutReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutReleasePayload'] = ResolversParentTypes['PayoutReleasePayload']> = {
  payout: Resolver<Maybe<ResolversTypes['Payout']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ledgerEntries?: Resolver<ResolversTypes['LedgerEntryConnection'], ParentType, ContextType, Partial<QueryLedgerEntriesArgs>>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QueryPaymentArgs, 'id'>>;
  paymentIntent?: Resolver<Maybe<ResolversTypes['PaymentIntent']>, ParentType, ContextType, RequireFields<QueryPaymentIntentArgs, 'id'>>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, Partial<QueryPaymentsArgs>>;
  payouts?: Resolver<ResolversTypes['PayoutConnection'], ParentType, ContextType, Partial<QueryPayoutsArgs>>;
  trialBalance?: Resolver<ReadonlyArray<ResolversTypes['TrialBalance']>, ParentType, ContextType, Partial<QueryTrialBalanceArgs>>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund'], FederationReferenceType extends FederationReferenceTypes['Refund'] = FederationReferenceTypes['Refund']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Refund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocation: Resolver<ResolversTypes['PaymentAllocation'], ParentType, ContextType>;
  amount: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failureCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['RefundStatus'], ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundCreatePayload'] = ResolversParentTypes['RefundCreatePayload']> = {
  refund: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement']> = {
  captured: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  commission: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  commissionVat: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fee: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  vendorShare: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TrialBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrialBalance'] = ResolversParentTypes['TrialBalance']> = {
  accounts: Resolver<ReadonlyArray<ResolversTypes['TrialBalanceLine']>, ParentType, ContextType>;
  balanced: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  captured: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  commission: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  commissionVat: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  credits: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  currency: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  debits: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fees: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidOut: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  vendorShares: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TrialBalanceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrialBalanceLine'] = ResolversParentTypes['TrialBalanceLine']> = {
  credits: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debits: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'BasicError', ParentType, ContextType>;
};

export type VendorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vendor'] = ResolversParentTypes['Vendor'], FederationReferenceType extends FederationReferenceTypes['Vendor'] = FederationReferenceTypes['Vendor']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Vendor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  balances: Resolver<ReadonlyArray<ResolversTypes['VendorBalance']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payouts: Resolver<ResolversTypes['PayoutConnection'], ParentType, ContextType, Partial<VendorPayoutsArgs>>;
};

export type VendorBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorBalance'] = ResolversParentTypes['VendorBalance']> = {
  currency: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  paid: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payable: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  scheduled: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type GeneratedResolvers<ContextType = Context> = {
  BasicError: BasicErrorResolvers<ContextType>;
  BigInt: GraphQLScalarType;
  Category: CategoryResolvers<ContextType>;
  CommissionLine: CommissionLineResolvers<ContextType>;
  CommissionPlan: CommissionPlanResolvers<ContextType>;
  CountryCode: GraphQLScalarType;
  CurrencyCode: GraphQLScalarType;
  Cursor: GraphQLScalarType;
  DateTime: GraphQLScalarType;
  LanguageCode: GraphQLScalarType;
  LedgerAccount: LedgerAccountResolvers<ContextType>;
  LedgerEntry: LedgerEntryResolvers<ContextType>;
  LedgerEntryConnection: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge: LedgerEntryEdgeResolvers<ContextType>;
  LedgerTransfer: LedgerTransferResolvers<ContextType>;
  Money: MoneyResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  Node: NodeResolvers<ContextType>;
  Order: OrderResolvers<ContextType>;
  OrderGroup: OrderGroupResolvers<ContextType>;
  OrderLine: OrderLineResolvers<ContextType>;
  Organization: OrganizationResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  Payment: PaymentResolvers<ContextType>;
  PaymentAllocation: PaymentAllocationResolvers<ContextType>;
  PaymentCapturePayload: PaymentCapturePayloadResolvers<ContextType>;
  PaymentConnection: PaymentConnectionResolvers<ContextType>;
  PaymentEdge: PaymentEdgeResolvers<ContextType>;
  PaymentIntent: PaymentIntentResolvers<ContextType>;
  PaymentIntentCancelPayload: PaymentIntentCancelPayloadResolvers<ContextType>;
  PaymentIntentConfirmPayload: PaymentIntentConfirmPayloadResolvers<ContextType>;
  PaymentNextAction: PaymentNextActionResolvers<ContextType>;
  PaymentVoidPayload: PaymentVoidPayloadResolvers<ContextType>;
  Payout: PayoutResolvers<ContextType>;
  PayoutConnection: PayoutConnectionResolvers<ContextType>;
  PayoutEdge: PayoutEdgeResolvers<ContextType>;
  PayoutHoldPayload: PayoutHoldPayloadResolvers<ContextType>;
  PayoutReleasePayload: PayoutReleasePayloadResolvers<ContextType>;
  PostalAddress: PostalAddressResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Refund: RefundResolvers<ContextType>;
  RefundCreatePayload: RefundCreatePayloadResolvers<ContextType>;
  Settlement: SettlementResolvers<ContextType>;
  TrialBalance: TrialBalanceResolvers<ContextType>;
  TrialBalanceLine: TrialBalanceLineResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
  Vendor: VendorResolvers<ContextType>;
  VendorBalance: VendorBalanceResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl: CacheControlDirectiveResolver<any, any, ContextType>;
};

export type Resolvers = Complete<GeneratedResolvers>