import type { Complete } from '#kit/graphql/complete-resolvers.ts'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserError as AnyUserError } from '#kit/errors.ts';
import type { VendorRow, OnboardingRow, CommissionPlanRow } from '../db/entities.ts';
import type { CommissionComponent as Component } from '../domain/commission.ts';
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

/** A node of the category tree. */
export type Category = {
  /** Globally unique, prefixed `cat_`. */
  readonly id: Scalars['ID']['output'];
};

/** One rate of a commission plan. */
export type CommissionComponent = {
  /** The category that it is for; null is every category that no other component names. */
  readonly category: Maybe<Category>;
  /** Added once for each line in this currency. */
  readonly fixed: Maybe<Money>;
  /** A line in this currency pays at most this. */
  readonly max: Maybe<Money>;
  /** A line in this currency pays at least this. */
  readonly min: Maybe<Money>;
  /** The share of the line's total, in basis points (100 is 1 %). */
  readonly rateBasisPoints: Scalars['Int']['output'];
};

/** One rate of a commission plan. Its amounts are all in one currency and not negative. */
export type CommissionComponentInput = {
  /** The category that it is for; every category that no other component names when left out. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Added once for each line in this currency. */
  readonly fixed?: InputMaybe<MoneyInput>;
  /** A line in this currency pays at most this. */
  readonly max?: InputMaybe<MoneyInput>;
  /** A line in this currency pays at least this. */
  readonly min?: InputMaybe<MoneyInput>;
  /** The share of the line's total, in basis points; 0 to 10 000. */
  readonly rateBasisPoints: Scalars['Int']['input'];
};

/** What the marketplace charges a vendor for each sale during a time. Plans of one owner never hold at the same time. */
export type CommissionPlan = Node & {
  /** The rates, at most 100: one for each category named, and one for all others. */
  readonly components: ReadonlyArray<CommissionComponent>;
  /** Globally unique, prefixed `cpl_`. */
  readonly id: Scalars['ID']['output'];
  /** From when it holds. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** Until when it holds, that instant excluded; null is open. */
  readonly validTo: Maybe<Scalars['DateTime']['output']>;
  /** VAT on the commission, in basis points (100 is 1 %). */
  readonly vatBasisPoints: Scalars['Int']['output'];
  /** The vendor that it was made for; null is the marketplace's default, for vendors without a plan of their own. */
  readonly vendor: Maybe<Vendor>;
  /** Grows with each change; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of commission plans. */
export type CommissionPlanConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<CommissionPlanEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<CommissionPlan>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A commission plan in a list. */
export type CommissionPlanEdge = {
  /** Its position. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The plan. */
  readonly node: CommissionPlan;
};

/** Input of `commissionPlanUpsert`: the whole plan; what is left out of an existing one is gone. */
export type CommissionPlanUpsertInput = {
  /** 1 to 100 rates: one without a category, and at most one for each category. */
  readonly components: ReadonlyArray<CommissionComponentInput>;
  /** The version that the change was made from; refused with `VERSION_CONFLICT` when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The plan to replace; a new plan when left out. */
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
  /** From when it holds; now when left out of a new plan, unchanged when left out of an existing one. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it holds, that instant excluded; open when left out. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** VAT on the commission, in basis points; 0 to 10 000. */
  readonly vatBasisPoints: Scalars['Int']['input'];
  /** The vendor that it is for; the marketplace's default when left out. */
  readonly vendorId?: InputMaybe<Scalars['ID']['input']>;
};

/** Answer of `commissionPlanUpsert`. */
export type CommissionPlanUpsertPayload = {
  /** The plan as it is now. */
  readonly commissionPlan: Maybe<CommissionPlan>;
  /** Why nothing was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

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
   * Creates a commission plan, or replaces the one of `planId` as a whole; for the marketplace's administrators. Errors: `PLAN_NOT_FOUND`,
   * `VENDOR_NOT_FOUND`, `PLAN_OVERLAPS` (another plan of the same owner holds in part of that time), `OWNER_IMMUTABLE` (a plan does not move to
   * another owner), `VERSION_CONFLICT`, `INVALID_INPUT`.
   */
  readonly commissionPlanUpsert: CommissionPlanUpsertPayload;
  /**
   * Lets an approved vendor sell; for the marketplace's administrators. Errors: `VENDOR_NOT_FOUND`, `ILLEGAL_TRANSITION`,
   * `SCREENING_BLOCKED` (compliance blocked the organization).
   */
  readonly vendorActivate: VendorActivatePayload;
  /**
   * Applies to become a vendor: an owner, administrator or vendor manager of an organization that may sell, or the marketplace on its
   * behalf. After a rejection the same vendor applies again. Errors: `VENDOR_ALREADY_EXISTS` (`VendorAlreadyExistsError`),
   * `ORGANIZATION_NOT_READY` (just registered: try again in a moment), `ORGANIZATION_NOT_FOUND`, `VENDOR_CAPABILITY_MISSING`, `INVALID_INPUT`.
   */
  readonly vendorApply: VendorApplyPayload;
  /** Approves an application; for the marketplace's administrators. Errors: `VENDOR_NOT_FOUND`, `ILLEGAL_TRANSITION`. */
  readonly vendorApprove: VendorApprovePayload;
  /**
   * Changes how a vendor's orders are accepted; for the vendor's owner, administrator or vendor manager and the marketplace's administrators.
   * Errors: `VENDOR_NOT_FOUND`, `VERSION_CONFLICT`, `INVALID_INPUT`.
   */
  readonly vendorPolicyUpdate: VendorPolicyUpdatePayload;
  /** Lets a suspended vendor sell again; for the marketplace's administrators. Errors: as `vendorActivate`. */
  readonly vendorReinstate: VendorReinstatePayload;
  /** Rejects an application that is not active yet; for the marketplace's administrators. Errors: `VENDOR_NOT_FOUND`, `ILLEGAL_TRANSITION`, `INVALID_INPUT`. */
  readonly vendorReject: VendorRejectPayload;
  /** Stops an active vendor from selling; for the marketplace's administrators. Errors: `VENDOR_NOT_FOUND`, `ILLEGAL_TRANSITION`, `INVALID_INPUT`. */
  readonly vendorSuspend: VendorSuspendPayload;
};


export type MutationCommissionPlanUpsertArgs = {
  input: CommissionPlanUpsertInput;
};


export type MutationVendorActivateArgs = {
  input: VendorActivateInput;
};


export type MutationVendorApplyArgs = {
  input: VendorApplyInput;
};


export type MutationVendorApproveArgs = {
  input: VendorApproveInput;
};


export type MutationVendorPolicyUpdateArgs = {
  input: VendorPolicyUpdateInput;
};


export type MutationVendorReinstateArgs = {
  input: VendorReinstateInput;
};


export type MutationVendorRejectArgs = {
  input: VendorRejectInput;
};


export type MutationVendorSuspendArgs = {
  input: VendorSuspendInput;
};

/** Anything with a global id. */
export type Node = {
  /** Globally unique, prefixed by its type and sortable by creation (`ord_01J…`). */
  readonly id: Scalars['ID']['output'];
};

/**
 * A company. `legalName` and `countryCode` are visible to every signed-in viewer who gets here by a reference they may see: the other side of an order, a vendor's company.
 * Everything else is for its members, for API keys with the scope `organizations:read`, and for platform staff; others get null or an empty list.
 */
export type Organization = {
  /** Global id, prefix `org`. */
  readonly id: Scalars['ID']['output'];
  /** The vendor that this organization is, as far as the viewer may see it. */
  readonly vendor: Maybe<Vendor>;
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

export type Query = {
  /** Commission plans that the viewer may see, newest first: a vendor's people see their own and the marketplace's default. */
  readonly commissionPlans: CommissionPlanConnection;
  /** One vendor; null when there is none or the viewer may not see it: others than its own people see it only while it is active. */
  readonly vendor: Maybe<Vendor>;
  /** Applications that the viewer may see, newest first: those of the viewer's own organization, or all for the marketplace's administrators. */
  readonly vendorOnboardings: VendorOnboardingConnection;
  /** Vendors, newest first: the active ones, and the viewer's own whatever its status. */
  readonly vendors: VendorConnection;
};


export type QueryCommissionPlansArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  vendorId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVendorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVendorOnboardingsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<VendorOnboardingStatus>;
};


export type QueryVendorsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<VendorStatus>;
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

/** An organization in its role as a seller. Each organization is at most one vendor. */
export type Vendor = Node & {
  /** The plan that holds now, its own or the marketplace's default; for its own people and the marketplace's administrators. */
  readonly commissionPlan: Maybe<CommissionPlan>;
  /** When it first applied. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The name that buyers see. */
  readonly displayName: Scalars['String']['output'];
  /** Globally unique, prefixed `ven_`. */
  readonly id: Scalars['ID']['output'];
  /** Its application; for its own people and the marketplace's administrators. */
  readonly onboarding: Maybe<VendorOnboarding>;
  /** The organization behind it, so that who trades knows with whom; for signed-in viewers, who see of it what the users subgraph shows them. */
  readonly organization: Maybe<Organization>;
  /** How it accepts orders; for its own people and the marketplace's administrators. */
  readonly policy: Maybe<VendorPolicy>;
  /** Whether it may sell. */
  readonly status: VendorStatus;
  /** Why it is suspended; for its own people and the marketplace's officers. */
  readonly suspensionReason: Maybe<Scalars['String']['output']>;
  /** Grows with each change; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Input of `vendorActivate`. */
export type VendorActivateInput = {
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The approved vendor. */
  readonly vendorId: Scalars['ID']['input'];
};

/** Answer of `vendorActivate`. */
export type VendorActivatePayload = {
  /** Why nothing was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The vendor, active. */
  readonly vendor: Maybe<Vendor>;
};

/** The organization is a vendor already, or its application is under way. */
export type VendorAlreadyExistsError = UserError & {
  /** `VENDOR_ALREADY_EXISTS`. */
  readonly code: Scalars['String']['output'];
  /** The vendor that it is. */
  readonly existingId: Scalars['ID']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** The input field that caused it. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Input of `vendorApply`. */
export type VendorApplyInput = {
  /** The name that buyers will see; 1 to 120 characters. */
  readonly displayName: Scalars['String']['input'];
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The organization that applies; the viewer's own when left out. Another than one's own only for the marketplace's administrators. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Answer of `vendorApply`. */
export type VendorApplyPayload = {
  /** Why nothing was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The vendor, pending. */
  readonly vendor: Maybe<Vendor>;
};

/** Input of `vendorApprove`. */
export type VendorApproveInput = {
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The vendor whose application it is. */
  readonly vendorId: Scalars['ID']['input'];
};

/** Answer of `vendorApprove`. */
export type VendorApprovePayload = {
  /** Why nothing was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The vendor, still pending until it is activated. */
  readonly vendor: Maybe<Vendor>;
};

/** A page of vendors. */
export type VendorConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<VendorEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Vendor>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A vendor in a list. */
export type VendorEdge = {
  /** Its position. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The vendor. */
  readonly node: Vendor;
};

/** A vendor's way from applying to selling. */
export type VendorOnboarding = Node & {
  /** When the vendor became active for the first time. */
  readonly activatedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was last approved or rejected. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Globally unique, prefixed `vob_`. */
  readonly id: Scalars['ID']['output'];
  /** Why it was rejected. */
  readonly rejectionReason: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: VendorOnboardingStatus;
  /** When it was last submitted. */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** The vendor that applied. */
  readonly vendor: Vendor;
};

/** A page of applications. */
export type VendorOnboardingConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<VendorOnboardingEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<VendorOnboarding>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An application in a list. */
export type VendorOnboardingEdge = {
  /** Its position. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The application. */
  readonly node: VendorOnboarding;
};

/** Where a vendor's application stands. */
export type VendorOnboardingStatus =
  /** The vendor sells. */
  | 'ACTIVE'
  /** Accepted; the vendor may be activated. */
  | 'APPROVED'
  /** Being written. */
  | 'DRAFT'
  /** The vendor was asked for more. */
  | 'INFO_REQUESTED'
  /** Refused; the vendor may apply again. */
  | 'REJECTED'
  /** Handed in. */
  | 'SUBMITTED'
  /** The vendor may not sell for now. */
  | 'SUSPENDED'
  /** The vendor left for good. */
  | 'TERMINATED'
  /** Somebody reviews it. */
  | 'UNDER_REVIEW';

/** How a vendor's orders are accepted. */
export type VendorPolicy = {
  /** An order that is not accepted within this many hours is cancelled. */
  readonly acceptWithinHours: Scalars['Int']['output'];
  /** Orders count as accepted when they are placed. */
  readonly autoAccept: Scalars['Boolean']['output'];
};

/** Input of `vendorPolicyUpdate`; what is left out stays. */
export type VendorPolicyUpdateInput = {
  /** Hours to accept an order before it is cancelled; 1 to 720. */
  readonly acceptWithinHours?: InputMaybe<Scalars['Int']['input']>;
  /** Orders count as accepted when they are placed. */
  readonly autoAccept?: InputMaybe<Scalars['Boolean']['input']>;
  /** The vendor's version that the change was made from; refused with `VERSION_CONFLICT` when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The vendor. */
  readonly vendorId: Scalars['ID']['input'];
};

/** Answer of `vendorPolicyUpdate`. */
export type VendorPolicyUpdatePayload = {
  /** Why nothing was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The vendor with its policy. */
  readonly vendor: Maybe<Vendor>;
};

/** Input of `vendorReinstate`. */
export type VendorReinstateInput = {
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The suspended vendor. */
  readonly vendorId: Scalars['ID']['input'];
};

/** Answer of `vendorReinstate`. */
export type VendorReinstatePayload = {
  /** Why nothing was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The vendor, active. */
  readonly vendor: Maybe<Vendor>;
};

/** Input of `vendorReject`. */
export type VendorRejectInput = {
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why; the vendor reads it. 1 to 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The vendor whose application it is. */
  readonly vendorId: Scalars['ID']['input'];
};

/** Answer of `vendorReject`. */
export type VendorRejectPayload = {
  /** Why nothing was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The vendor, rejected. */
  readonly vendor: Maybe<Vendor>;
};

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

/** Input of `vendorSuspend`. */
export type VendorSuspendInput = {
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why; the vendor reads it. 1 to 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The active vendor. */
  readonly vendorId: Scalars['ID']['input'];
};

/** Answer of `vendorSuspend`. */
export type VendorSuspendPayload = {
  /** Why nothing was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The vendor, suspended. */
  readonly vendor: Maybe<Vendor>;
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
  CommissionPlan: CommissionPlan;
  Organization: Organization;
  Vendor: Vendor;
  VendorOnboarding: VendorOnboarding;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CommissionPlan:
    ( { __typename: 'CommissionPlan' }
    & GraphQLRecursivePick<FederationTypes['CommissionPlan'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Vendor:
    ( { __typename: 'Vendor' }
    & GraphQLRecursivePick<FederationTypes['Vendor'], {"id":true}> );
  VendorOnboarding:
    ( { __typename: 'VendorOnboarding' }
    & GraphQLRecursivePick<FederationTypes['VendorOnboarding'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CommissionPlanRow )
    | ( VendorRow )
    | ( OnboardingRow )
  ;
  UserError:
    | ( BasicError )
    | ( VendorAlreadyExistsError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BasicError: ResolverTypeWrapper<BasicError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CacheControlScope: CacheControlScope;
  Category: ResolverTypeWrapper<Category>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CommissionComponent: ResolverTypeWrapper<Component>;
  CommissionComponentInput: CommissionComponentInput;
  CommissionPlan: ResolverTypeWrapper<CommissionPlanRow>;
  CommissionPlanConnection: ResolverTypeWrapper<Omit<CommissionPlanConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommissionPlanEdge']>, nodes: ReadonlyArray<ResolversTypes['CommissionPlan']> }>;
  CommissionPlanEdge: ResolverTypeWrapper<Omit<CommissionPlanEdge, 'node'> & { node: ResolversTypes['CommissionPlan'] }>;
  CommissionPlanUpsertInput: CommissionPlanUpsertInput;
  CommissionPlanUpsertPayload: ResolverTypeWrapper<Omit<CommissionPlanUpsertPayload, 'commissionPlan' | 'userErrors'> & { commissionPlan: Maybe<ResolversTypes['CommissionPlan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LanguageCode: ResolverTypeWrapper<Scalars['LanguageCode']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<unknown>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<{ readonly id: string }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PostalAddress: ResolverTypeWrapper<PostalAddress>;
  PostalAddressInput: PostalAddressInput;
  Query: ResolverTypeWrapper<unknown>;
  UserError: ResolverTypeWrapper<AnyUserError>;
  Vendor: ResolverTypeWrapper<VendorRow>;
  VendorActivateInput: VendorActivateInput;
  VendorActivatePayload: ResolverTypeWrapper<Omit<VendorActivatePayload, 'userErrors' | 'vendor'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, vendor: Maybe<ResolversTypes['Vendor']> }>;
  VendorAlreadyExistsError: ResolverTypeWrapper<VendorAlreadyExistsError>;
  VendorApplyInput: VendorApplyInput;
  VendorApplyPayload: ResolverTypeWrapper<Omit<VendorApplyPayload, 'userErrors' | 'vendor'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, vendor: Maybe<ResolversTypes['Vendor']> }>;
  VendorApproveInput: VendorApproveInput;
  VendorApprovePayload: ResolverTypeWrapper<Omit<VendorApprovePayload, 'userErrors' | 'vendor'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, vendor: Maybe<ResolversTypes['Vendor']> }>;
  VendorConnection: ResolverTypeWrapper<Omit<VendorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VendorEdge']>, nodes: ReadonlyArray<ResolversTypes['Vendor']> }>;
  VendorEdge: ResolverTypeWrapper<Omit<VendorEdge, 'node'> & { node: ResolversTypes['Vendor'] }>;
  VendorOnboarding: ResolverTypeWrapper<OnboardingRow>;
  VendorOnboardingConnection: ResolverTypeWrapper<Omit<VendorOnboardingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VendorOnboardingEdge']>, nodes: ReadonlyArray<ResolversTypes['VendorOnboarding']> }>;
  VendorOnboardingEdge: ResolverTypeWrapper<Omit<VendorOnboardingEdge, 'node'> & { node: ResolversTypes['VendorOnboarding'] }>;
  VendorOnboardingStatus: VendorOnboardingStatus;
  VendorPolicy: ResolverTypeWrapper<VendorPolicy>;
  VendorPolicyUpdateInput: VendorPolicyUpdateInput;
  VendorPolicyUpdatePayload: ResolverTypeWrapper<Omit<VendorPolicyUpdatePayload, 'userErrors' | 'vendor'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, vendor: Maybe<ResolversTypes['Vendor']> }>;
  VendorReinstateInput: VendorReinstateInput;
  VendorReinstatePayload: ResolverTypeWrapper<Omit<VendorReinstatePayload, 'userErrors' | 'vendor'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, vendor: Maybe<ResolversTypes['Vendor']> }>;
  VendorRejectInput: VendorRejectInput;
  VendorRejectPayload: ResolverTypeWrapper<Omit<VendorRejectPayload, 'userErrors' | 'vendor'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, vendor: Maybe<ResolversTypes['Vendor']> }>;
  VendorStatus: VendorStatus;
  VendorSuspendInput: VendorSuspendInput;
  VendorSuspendPayload: ResolverTypeWrapper<Omit<VendorSuspendPayload, 'userErrors' | 'vendor'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, vendor: Maybe<ResolversTypes['Vendor']> }>;
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
  CommissionComponent: Component;
  CommissionComponentInput: CommissionComponentInput;
  CommissionPlan: CommissionPlanRow;
  CommissionPlanConnection: Omit<CommissionPlanConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommissionPlanEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CommissionPlan']> };
  CommissionPlanEdge: Omit<CommissionPlanEdge, 'node'> & { node: ResolversParentTypes['CommissionPlan'] };
  CommissionPlanUpsertInput: CommissionPlanUpsertInput;
  CommissionPlanUpsertPayload: Omit<CommissionPlanUpsertPayload, 'commissionPlan' | 'userErrors'> & { commissionPlan: Maybe<ResolversParentTypes['CommissionPlan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  LanguageCode: Scalars['LanguageCode']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: unknown;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: { readonly id: string };
  PageInfo: PageInfo;
  PostalAddress: PostalAddress;
  PostalAddressInput: PostalAddressInput;
  Query: unknown;
  UserError: AnyUserError;
  Vendor: VendorRow;
  VendorActivateInput: VendorActivateInput;
  VendorActivatePayload: Omit<VendorActivatePayload, 'userErrors' | 'vendor'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, vendor: Maybe<ResolversParentTypes['Vendor']> };
  VendorAlreadyExistsError: VendorAlreadyExistsError;
  VendorApplyInput: VendorApplyInput;
  VendorApplyPayload: Omit<VendorApplyPayload, 'userErrors' | 'vendor'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, vendor: Maybe<ResolversParentTypes['Vendor']> };
  VendorApproveInput: VendorApproveInput;
  VendorApprovePayload: Omit<VendorApprovePayload, 'userErrors' | 'vendor'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, vendor: Maybe<ResolversParentTypes['Vendor']> };
  VendorConnection: Omit<VendorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VendorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Vendor']> };
  VendorEdge: Omit<VendorEdge, 'node'> & { node: ResolversParentTypes['Vendor'] };
  VendorOnboarding: OnboardingRow;
  VendorOnboardingConnection: Omit<VendorOnboardingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VendorOnboardingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VendorOnboarding']> };
  VendorOnboardingEdge: Omit<VendorOnboardingEdge, 'node'> & { node: ResolversParentTypes['VendorOnboarding'] };
  VendorPolicy: VendorPolicy;
  VendorPolicyUpdateInput: VendorPolicyUpdateInput;
  VendorPolicyUpdatePayload: Omit<VendorPolicyUpdatePayload, 'userErrors' | 'vendor'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, vendor: Maybe<ResolversParentTypes['Vendor']> };
  VendorReinstateInput: VendorReinstateInput;
  VendorReinstatePayload: Omit<VendorReinstatePayload, 'userErrors' | 'vendor'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, vendor: Maybe<ResolversParentTypes['Vendor']> };
  VendorRejectInput: VendorRejectInput;
  VendorRejectPayload: Omit<VendorRejectPayload, 'userErrors' | 'vendor'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, vendor: Maybe<ResolversParentTypes['Vendor']> };
  VendorSuspendInput: VendorSuspendInput;
  VendorSuspendPayload: Omit<VendorSuspendPayload, 'userErrors' | 'vendor'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, vendor: Maybe<ResolversParentTypes['Vendor']> };
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

export type CommissionComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionComponent'] = ResolversParentTypes['CommissionComponent']> = {
  category: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  fixed: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  max: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  min: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rateBasisPoints: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommissionPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionPlan'] = ResolversParentTypes['CommissionPlan'], FederationReferenceType extends FederationReferenceTypes['CommissionPlan'] = FederationReferenceTypes['CommissionPlan']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['CommissionPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  components: Resolver<ReadonlyArray<ResolversTypes['CommissionComponent']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vatBasisPoints: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommissionPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionPlanConnection'] = ResolversParentTypes['CommissionPlanConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['CommissionPlanEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['CommissionPlan']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommissionPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionPlanEdge'] = ResolversParentTypes['CommissionPlanEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['CommissionPlan'], ParentType, ContextType>;
};

export type CommissionPlanUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionPlanUpsertPayload'] = ResolversParentTypes['CommissionPlanUpsertPayload']> = {
  commissionPlan: Resolver<Maybe<ResolversTypes['CommissionPlan']>, ParentType, ContextType>;
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
  commissionPlanUpsert?: Resolver<ResolversTypes['CommissionPlanUpsertPayload'], ParentType, ContextType, RequireFields<MutationCommissionPlanUpsertArgs, 'input'>>;
  vendorActivate?: Resolver<ResolversTypes['VendorActivatePayload'], ParentType, ContextType, RequireFields<MutationVendorActivateArgs, 'input'>>;
  vendorApply?: Resolver<ResolversTypes['VendorApplyPayload'], ParentType, ContextType, RequireFields<MutationVendorApplyArgs, 'input'>>;
  vendorApprove?: Resolver<ResolversTypes['VendorApprovePayload'], ParentType, ContextType, RequireFields<MutationVendorApproveArgs, 'input'>>;
  vendorPolicyUpdate?: Resolver<ResolversTypes['VendorPolicyUpdatePayload'], ParentType, ContextType, RequireFields<MutationVendorPolicyUpdateArgs, 'input'>>;
  vendorReinstate?: Resolver<ResolversTypes['VendorReinstatePayload'], ParentType, ContextType, RequireFields<MutationVendorReinstateArgs, 'input'>>;
  vendorReject?: Resolver<ResolversTypes['VendorRejectPayload'], ParentType, ContextType, RequireFields<MutationVendorRejectArgs, 'input'>>;
  vendorSuspend?: Resolver<ResolversTypes['VendorSuspendPayload'], ParentType, ContextType, RequireFields<MutationVendorSuspendArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'CommissionPlan' | 'Vendor' | 'VendorOnboarding', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  commissionPlans?: Resolver<ResolversTypes['CommissionPlanConnection'], ParentType, ContextType, Partial<QueryCommissionPlansArgs>>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType, RequireFields<QueryVendorArgs, 'id'>>;
  vendorOnboardings?: Resolver<ResolversTypes['VendorOnboardingConnection'], ParentType, ContextType, Partial<QueryVendorOnboardingsArgs>>;
  vendors?: Resolver<ResolversTypes['VendorConnection'], ParentType, ContextType, Partial<QueryVendorsArgs>>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'BasicError' | 'VendorAlreadyExistsError', ParentType, ContextType>;
};

export type VendorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vendor'] = ResolversParentTypes['Vendor'], FederationReferenceType extends FederationReferenceTypes['Vendor'] = FederationReferenceTypes['Vendor']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Vendor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  commissionPlan: Resolver<Maybe<ResolversTypes['CommissionPlan']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onboarding: Resolver<Maybe<ResolversTypes['VendorOnboarding']>, ParentType, ContextType>;
  organization: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  policy: Resolver<Maybe<ResolversTypes['VendorPolicy']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['VendorStatus'], ParentType, ContextType>;
  suspensionReason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorActivatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorActivatePayload'] = ResolversParentTypes['VendorActivatePayload']> = {
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export type VendorAlreadyExistsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorAlreadyExistsError'] = ResolversParentTypes['VendorAlreadyExistsError']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  existingId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorApplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorApplyPayload'] = ResolversParentTypes['VendorApplyPayload']> = {
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export type VendorApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorApprovePayload'] = ResolversParentTypes['VendorApprovePayload']> = {
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export type VendorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorConnection'] = ResolversParentTypes['VendorConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['VendorEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Vendor']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VendorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorEdge'] = ResolversParentTypes['VendorEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
};

export type VendorOnboardingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorOnboarding'] = ResolversParentTypes['VendorOnboarding'], FederationReferenceType extends FederationReferenceTypes['VendorOnboarding'] = FederationReferenceTypes['VendorOnboarding']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['VendorOnboarding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rejectionReason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['VendorOnboardingStatus'], ParentType, ContextType>;
  submittedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vendor: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorOnboardingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorOnboardingConnection'] = ResolversParentTypes['VendorOnboardingConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['VendorOnboardingEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['VendorOnboarding']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VendorOnboardingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorOnboardingEdge'] = ResolversParentTypes['VendorOnboardingEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['VendorOnboarding'], ParentType, ContextType>;
};

export type VendorPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorPolicy'] = ResolversParentTypes['VendorPolicy']> = {
  acceptWithinHours: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  autoAccept: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VendorPolicyUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorPolicyUpdatePayload'] = ResolversParentTypes['VendorPolicyUpdatePayload']> = {
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export type VendorReinstatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorReinstatePayload'] = ResolversParentTypes['VendorReinstatePayload']> = {
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export type VendorRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorRejectPayload'] = ResolversParentTypes['VendorRejectPayload']> = {
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export type VendorSuspendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorSuspendPayload'] = ResolversParentTypes['VendorSuspendPayload']> = {
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export type GeneratedResolvers<ContextType = Context> = {
  BasicError: BasicErrorResolvers<ContextType>;
  BigInt: GraphQLScalarType;
  Category: CategoryResolvers<ContextType>;
  CommissionComponent: CommissionComponentResolvers<ContextType>;
  CommissionPlan: CommissionPlanResolvers<ContextType>;
  CommissionPlanConnection: CommissionPlanConnectionResolvers<ContextType>;
  CommissionPlanEdge: CommissionPlanEdgeResolvers<ContextType>;
  CommissionPlanUpsertPayload: CommissionPlanUpsertPayloadResolvers<ContextType>;
  CountryCode: GraphQLScalarType;
  CurrencyCode: GraphQLScalarType;
  Cursor: GraphQLScalarType;
  DateTime: GraphQLScalarType;
  LanguageCode: GraphQLScalarType;
  Money: MoneyResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  Node: NodeResolvers<ContextType>;
  Organization: OrganizationResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  PostalAddress: PostalAddressResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
  Vendor: VendorResolvers<ContextType>;
  VendorActivatePayload: VendorActivatePayloadResolvers<ContextType>;
  VendorAlreadyExistsError: VendorAlreadyExistsErrorResolvers<ContextType>;
  VendorApplyPayload: VendorApplyPayloadResolvers<ContextType>;
  VendorApprovePayload: VendorApprovePayloadResolvers<ContextType>;
  VendorConnection: VendorConnectionResolvers<ContextType>;
  VendorEdge: VendorEdgeResolvers<ContextType>;
  VendorOnboarding: VendorOnboardingResolvers<ContextType>;
  VendorOnboardingConnection: VendorOnboardingConnectionResolvers<ContextType>;
  VendorOnboardingEdge: VendorOnboardingEdgeResolvers<ContextType>;
  VendorPolicy: VendorPolicyResolvers<ContextType>;
  VendorPolicyUpdatePayload: VendorPolicyUpdatePayloadResolvers<ContextType>;
  VendorReinstatePayload: VendorReinstatePayloadResolvers<ContextType>;
  VendorRejectPayload: VendorRejectPayloadResolvers<ContextType>;
  VendorSuspendPayload: VendorSuspendPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl: CacheControlDirectiveResolver<any, any, ContextType>;
};

export type Resolvers = Complete<GeneratedResolvers>