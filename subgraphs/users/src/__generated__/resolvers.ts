import type { Complete } from '#kit/graphql/complete-resolvers.ts'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserError as AnyUserError } from '#kit/errors.ts';
import type { Viewer as AnyViewer } from '#kit/viewer.ts';
import type { UserRow, SessionRow, MembershipRow, OrganizationAddressRow, ApiKeyRow } from '../db/entities.ts';
import type { AnyOrganization } from '../access.ts';
import type { Invitation } from '../services/invite-member.ts';
import type { LinkedIdentityRow } from '../db/identity-entities.ts';
import type { PushDeviceRow } from '../db/push-entities.ts';
import type { WebhookEndpointRow, WebhookDeliveryRow, StoredAttempt } from '../db/webhook-entities.ts';
import type { WebhookEventName } from '../domain/webhook-events.ts';
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

/** What an address is for. */
export type AddressKind =
  /** Where invoices go. */
  | 'BILLING'
  /** The seat in the register. */
  | 'REGISTERED'
  /** Where goods go. */
  | 'SHIPPING'
  /** Where goods start or come back to. */
  | 'WAREHOUSE';

/** A new address, or changes of one. */
export type AddressUpsertInput = {
  /** The address. */
  readonly address: PostalAddressInput;
  /** The address to change; a new one when left out. */
  readonly addressId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that the caller saw; needed with `addressId`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What it is for. */
  readonly kind: AddressKind;
  /** The organization's own name for it: 1 to 100 characters. */
  readonly label: Scalars['String']['input'];
  /** The organization. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What came of `addressUpsert`. Codes: INVALID_INPUT, ORGANIZATION_NOT_FOUND, ADDRESS_NOT_FOUND, VERSION_CONFLICT, TOO_MANY_ADDRESSES. */
export type AddressUpsertPayload = {
  /** The address. */
  readonly address: Maybe<OrganizationAddress>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * A key for programs that act for an organization, sent as `X-API-Key`. Its secret has 256 random bits and is kept as a SHA-256 hash: nobody can read it again.
 * Visible to OWNER and ADMIN members, to keys with `organizations:read` of the organization, and to PLATFORM_ADMIN.
 */
export type ApiKey = Node & {
  /** From where alone it may be used, at most 100 addresses and networks in CIDR notation; from anywhere when empty. */
  readonly allowedNetworks: ReadonlyArray<Scalars['String']['output']>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who made it; null for viewers who may not see them. */
  readonly createdBy: Maybe<User>;
  /** From where it may not be used, even if `allowedNetworks` has it; at most 100. */
  readonly deniedNetworks: ReadonlyArray<Scalars['String']['output']>;
  /** When it ends; null for never. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Global id, prefix `key`. */
  readonly id: Scalars['ID']['output'];
  /** When it was last used, to the minute. */
  readonly lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it is for, in the organization's words. */
  readonly name: Scalars['String']['output'];
  /** The organization that it acts for. */
  readonly organization: Maybe<Organization>;
  /** How the secret begins (`bx_live_x7Qa`), to recognise it by. */
  readonly prefix: Scalars['String']['output'];
  /** When it was revoked. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it may do. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** Grows with each `apiKeyUpdate`; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of API keys. */
export type ApiKeyConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ApiKeyEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<ApiKey>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A new API key. */
export type ApiKeyCreateInput = {
  /** From where alone it may be used: at most 100 addresses (`192.0.2.7`) and networks without host bits (`192.0.2.0/24`, `2001:db8::/32`). From anywhere when left out. */
  readonly allowedNetworks?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** From where it may not be used, even if `allowedNetworks` has it: at most 100, written alike. */
  readonly deniedNetworks?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** When it ends; never when left out. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What it is for: 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** The organization that it acts for. */
  readonly organizationId: Scalars['ID']['input'];
  /** What it may do, at least one of: catalog:read catalog:write orders:read orders:write payments:read payments:write shipments:read shipments:write tracking:write compliance:read compliance:write organizations:read organizations:write vendors:read vendors:write webhooks:read webhooks:write. */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
};

/** What came of `apiKeyCreate`. Codes: INVALID_INPUT, SCOPE_INVALID, NETWORK_INVALID, EXPIRY_INVALID, ORGANIZATION_NOT_FOUND. */
export type ApiKeyCreatePayload = {
  /** The key. */
  readonly apiKey: Maybe<ApiKey>;
  /** The whole key with its secret, to be sent as `X-API-Key`; null when the call is a repeat. */
  readonly secret: Maybe<Scalars['String']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One of API keys, and where it stands in the list. */
export type ApiKeyEdge = {
  /** The item's place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. */
  readonly node: ApiKey;
};

/** Whom an API key stands for. */
export type ApiKeyPrincipal = {
  /** From where alone it may be used; from anywhere when empty. At most 100. */
  readonly allowedNetworks: ReadonlyArray<Scalars['String']['output']>;
  /** The key. */
  readonly apiKeyId: Scalars['ID']['output'];
  /** From where it may not be used. At most 100. */
  readonly deniedNetworks: ReadonlyArray<Scalars['String']['output']>;
  /** When it ends; null for never. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The organization that it acts for. */
  readonly organizationId: Scalars['ID']['output'];
  /** What it may do. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
};

/** Which key. */
export type ApiKeyRevokeInput = {
  /** The key. */
  readonly apiKeyId: Scalars['ID']['input'];
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What came of `apiKeyRevoke`. Codes: API_KEY_NOT_FOUND. */
export type ApiKeyRevokePayload = {
  /** The key. */
  readonly apiKey: Maybe<ApiKey>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which key. */
export type ApiKeyRotateInput = {
  /** The key. */
  readonly apiKeyId: Scalars['ID']['input'];
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What came of `apiKeyRotate`. Codes: API_KEY_NOT_FOUND, API_KEY_REVOKED. */
export type ApiKeyRotatePayload = {
  /** The key. */
  readonly apiKey: Maybe<ApiKey>;
  /** The whole key with its new secret; null when the call is a repeat. */
  readonly secret: Maybe<Scalars['String']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What changes of an API key. */
export type ApiKeyUpdateInput = {
  /** From where alone it may be used, all of them: at most 100 addresses and networks, written as in `ApiKeyCreateInput`. From anywhere when empty. */
  readonly allowedNetworks?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The key. */
  readonly apiKeyId: Scalars['ID']['input'];
  /** From where it may not be used, even if `allowedNetworks` has it, all of them: at most 100. */
  readonly deniedNetworks?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The version that the caller saw; whatever it is when left out. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What it is for: 1 to 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `apiKeyUpdate`. Codes: INVALID_INPUT, NETWORK_INVALID, API_KEY_NOT_FOUND, API_KEY_REVOKED, VERSION_CONFLICT. */
export type ApiKeyUpdatePayload = {
  /** The key. */
  readonly apiKey: Maybe<ApiKey>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A request to approve a purchase, of another subgraph; here so that `node` can answer it. */
export type ApprovalRequest = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** An audit entry, of another subgraph; here so that `node` can answer it. */
export type AuditEntry = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
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

/** A carrier, of another subgraph; here so that `node` can answer it. */
export type Carrier = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A cart, of another subgraph; here so that `node` can answer it. */
export type Cart = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A cart line, of another subgraph; here so that `node` can answer it. */
export type CartLine = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A category, of another subgraph; here so that `node` can answer it. */
export type Category = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A checkout, of another subgraph; here so that `node` can answer it. */
export type Checkout = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A commission line, of another subgraph; here so that `node` can answer it. */
export type CommissionLine = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A commission plan, of another subgraph; here so that `node` can answer it. */
export type CommissionPlan = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A compliance case, of another subgraph; here so that `node` can answer it. */
export type ComplianceCase = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** Where data is kept. */
export type DataRegion =
  /** Africa. */
  | 'AFRICA'
  /** North and South America. */
  | 'AMERICAS'
  /** Asia and the Pacific. */
  | 'ASIA_PACIFIC'
  /** Europe. */
  | 'EUROPE';

/** An HS classification, of another subgraph; here so that `node` can answer it. */
export type HsClassification = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** The identity to be linked. */
export type IdentityLinkInput = {
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The organization on whose behalf it acts, one that the person is a member of; the first when left out. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** A JWT that the provider has issued to the person within the last five minutes, for this graph: an ID token or an access token, as the operator has it. */
  readonly token: Scalars['String']['input'];
};

/** What came of `identityLink`. Codes: TOKEN_INVALID, TOKEN_TOO_OLD, PROVIDER_UNAVAILABLE, IDENTITY_TAKEN, TOO_MANY_IDENTITIES, ORGANIZATION_NOT_FOUND, SESSION_REQUIRED. */
export type IdentityLinkPayload = {
  /** The identity. */
  readonly identity: Maybe<LinkedIdentity>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whom an identity at a provider stands for. */
export type IdentityPrincipal = {
  /** The link. */
  readonly identityId: Scalars['ID']['output'];
  /** The organization that they act for. */
  readonly organizationId: Maybe<Scalars['ID']['output']>;
  /** Their role in it, and their roles on the platform; at most 10. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** The person. */
  readonly userId: Scalars['ID']['output'];
};

/** Which identity. */
export type IdentityUnlinkInput = {
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The identity. */
  readonly identityId: Scalars['ID']['input'];
};

/** What came of `identityUnlink`. Codes: IDENTITY_NOT_FOUND. */
export type IdentityUnlinkPayload = {
  /** The id of the link that is gone. */
  readonly unlinkedIdentityId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A landed cost quote, of another subgraph; here so that `node` can answer it. */
export type LandedCostQuote = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A ledger entry, of another subgraph; here so that `node` can answer it. */
export type LedgerEntry = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** What a person is at an OpenID provider. Visible to that person alone. */
export type LinkedIdentity = {
  /** When it was linked. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its id, prefix `idn`. */
  readonly id: Scalars['ID']['output'];
  /** The provider: `iss` of its tokens. */
  readonly issuer: Scalars['String']['output'];
  /** When a token of it was last used, to the minute; null for never. */
  readonly lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** The organization on whose behalf the identity acts; null for the first that the person is a member of. */
  readonly organization: Maybe<Organization>;
  /** What the provider calls the person: `sub` of its tokens. */
  readonly subject: Scalars['String']['output'];
};

/** A page of linked identities. */
export type LinkedIdentityConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<LinkedIdentityEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<LinkedIdentity>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** One of linked identities, and where it stands in the list. */
export type LinkedIdentityEdge = {
  /** The item's place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. */
  readonly node: LinkedIdentity;
};

/** An invitation's token. */
export type MembershipAcceptInput = {
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The secret that `membershipInvite` answered. */
  readonly token: Scalars['String']['input'];
};

/** What came of `membershipAccept`. Codes: INVITATION_INVALID (unknown, expired, used or replaced), INVITATION_NOT_YOURS, ALREADY_MEMBER. */
export type MembershipAcceptPayload = {
  /** The membership. */
  readonly membership: Maybe<OrganizationMembership>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An open invitation to join an organization. */
export type MembershipInvitation = {
  /** The invited address. */
  readonly email: Scalars['String']['output'];
  /** When it ends. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Its id, prefix `inv`. */
  readonly id: Scalars['ID']['output'];
  /** The role on joining. */
  readonly role: MembershipRole;
  /** The spending limit on joining. */
  readonly spendingLimit: Maybe<Money>;
};

/** Whom to invite. */
export type MembershipInviteInput = {
  /** The address to invite; it need not be registered yet. */
  readonly email: Scalars['String']['input'];
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The organization. */
  readonly organizationId: Scalars['ID']['input'];
  /** The role on joining. */
  readonly role: MembershipRole;
  /** The most that one purchase may cost; no limit when left out. */
  readonly spendingLimit?: InputMaybe<MoneyInput>;
};

/** What came of `membershipInvite`. Codes: EMAIL_INVALID, SPENDING_LIMIT_INVALID, ORGANIZATION_NOT_FOUND, ALREADY_MEMBER. */
export type MembershipInvitePayload = {
  /** The invitation. */
  readonly invitation: Maybe<MembershipInvitation>;
  /** The secret for `membershipAccept`; null when the call is a repeat. */
  readonly token: Maybe<Scalars['String']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which membership to end. */
export type MembershipRemoveInput = {
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The membership. */
  readonly membershipId: Scalars['ID']['input'];
};

/** What came of `membershipRemove`. Codes: MEMBERSHIP_NOT_FOUND, LAST_OWNER. */
export type MembershipRemovePayload = {
  /** The id of the membership that ended. */
  readonly removedMembershipId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Roles in an organization. */
export type MembershipRole =
  /** Everything but owners. */
  | 'ADMIN'
  /** Approves purchases. */
  | 'APPROVER'
  /** Buys. */
  | 'BUYER'
  /** Of a carrier: sees and reports of what a dispatcher gave them. */
  | 'DELIVERY_AGENT'
  /** Of a carrier: sees all that it carries, reports of it, and says who brings it. */
  | 'DISPATCHER'
  /** Everything, also over other owners. Every organization with members has one. */
  | 'OWNER'
  /** Runs the vendor side: offers, orders, shipments. */
  | 'VENDOR_MANAGER';

/** Changes of a membership; what is left out stays. */
export type MembershipUpdateInput = {
  /** The version that the caller saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The membership. */
  readonly membershipId: Scalars['ID']['input'];
  /** The new role. */
  readonly role?: InputMaybe<MembershipRole>;
  /** The new limit; null takes it away. */
  readonly spendingLimit?: InputMaybe<MoneyInput>;
};

/** What came of `membershipUpdate`. Codes: INVALID_INPUT, SPENDING_LIMIT_INVALID, MEMBERSHIP_NOT_FOUND, VERSION_CONFLICT, LAST_OWNER. */
export type MembershipUpdatePayload = {
  /** The membership. */
  readonly membership: Maybe<OrganizationMembership>;
  /** Why nothing was changed; empty when it was. */
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

/** Changes of people, organizations, memberships, sessions and API keys. */
export type Mutation = {
  /** Adds an address to an organization, or changes one. For OWNER and ADMIN members, and keys with `organizations:write`. */
  readonly addressUpsert: AddressUpsertPayload;
  /** Creates an API key for an organization and answers its secret, this once. For OWNER and ADMIN members and PLATFORM_ADMIN, never for API keys. A repeat of the call answers the key without the secret. */
  readonly apiKeyCreate: ApiKeyCreatePayload;
  /** Ends an API key for good; ending it again changes nothing. For the same viewers as `apiKeyCreate`. */
  readonly apiKeyRevoke: ApiKeyRevokePayload;
  /** Replaces an API key's secret and answers the new one, this once; the old secret stops at once. For the same viewers as `apiKeyCreate`. A repeat of the call answers the key without the secret. */
  readonly apiKeyRotate: ApiKeyRotatePayload;
  /**
   * Changes what an API key is called and from where it may be used; what is left out stays, an empty list takes all of them away. For the same viewers as `apiKeyCreate`.
   * It holds from the next request on, and 15 seconds later at the latest where the key is in use.
   */
  readonly apiKeyUpdate: ApiKeyUpdatePayload;
  /**
   * Links an identity at an OpenID provider to the signed-in person: tokens that the provider issues to it are accepted from then on, and act with the person's memberships and roles. For sessions alone: not with a token of a provider, nor with an API key.
   * The proof is a token of the provider that was issued within the last five minutes; e-mail addresses are not compared. An identity is linked to one person; linking one's own again changes the organization that it acts for.
   */
  readonly identityLink: IdentityLinkPayload;
  /** Unlinks an identity: tokens of the provider are refused at once, and what they hold open is ended within a second. For the person alone. */
  readonly identityUnlink: IdentityUnlinkPayload;
  /** Accepts an invitation as the signed-in person, whose e-mail address must be the invited one. An invitation works once. */
  readonly membershipAccept: MembershipAcceptPayload;
  /**
   * Invites somebody by e-mail address. For the organization's OWNER and ADMIN members; only an OWNER invites an OWNER. Inviting an address again replaces its earlier invitation.
   * No e-mail is sent yet: the token is answered to the inviter, once, to be handed over by other means.
   */
  readonly membershipInvite: MembershipInvitePayload;
  /** Ends a membership. For OWNER and ADMIN members, and for the member; only an OWNER removes an OWNER. The last OWNER cannot go. The organization's API keys stay, whoever made them. */
  readonly membershipRemove: MembershipRemovePayload;
  /** Changes a membership's role or spending limit. For OWNER and ADMIN members; only an OWNER makes or changes an OWNER. The last OWNER stays one. */
  readonly membershipUpdate: MembershipUpdatePayload;
  /** Creates an organization. The creator becomes its OWNER, unless PLATFORM_ADMIN creates it on behalf of others. */
  readonly organizationCreate: OrganizationCreatePayload;
  /** Changes an organization; what is left out stays. For its OWNER and ADMIN members, and keys with `organizations:write`. Country and data region never change. */
  readonly organizationUpdate: OrganizationUpdatePayload;
  /** Gives a platform role to a person; giving it again changes nothing. For PLATFORM_ADMIN. It counts from the person's next session or refresh. */
  readonly platformRoleGrant: PlatformRoleGrantPayload;
  /**
   * Has the phone on which this session is signed in told of what concerns its person: orders that they placed, orders that their vendor is to decide, shipments that were given to them. For sessions alone.
   * A session has one device: registered again, it has another address. An address is of one session: who signs in on a phone after somebody else takes it over. It ends with the session.
   */
  readonly pushDeviceRegister: PushDeviceRegisterPayload;
  /** Tells a phone of the viewer's nothing more. For the person alone. */
  readonly pushDeviceUnregister: PushDeviceUnregisterPayload;
  /**
   * Signs in with e-mail address and password, and starts a session. A wrong address and a wrong password are the same INVALID_CREDENTIALS, in content and in time.
   * No idempotency key: the answer holds secrets, and to repeat it they would have to be stored. Each call starts a session of its own.
   */
  readonly sessionCreate: SessionCreatePayload;
  /**
   * Trades a refresh token for new tokens of the same session, with the roles held now; switches the organization when one is named. Needs no access token.
   * A refresh token works once. One that comes back is taken for stolen: the whole session is revoked, at once and without a grace period, also when two calls with the same token race. So a client lets one refresh finish before it starts another, and signs in again when an answer was lost.
   * No idempotency key: the answer holds secrets, and to repeat it they would have to be stored.
   */
  readonly sessionRefresh: SessionRefreshPayload;
  /**
   * Signs out: ends this session, or all of the viewer's. Refresh tokens stop at once; access tokens already issued are refused, and what they hold open is closed, within a second.
   * Tokens of OpenID providers are theirs to end: `identityUnlink` ends what they are worth here.
   * No idempotency key is needed: a repeat finds nothing left to end.
   */
  readonly sessionRevoke: SessionRevokePayload;
  /** Registers a person. Anybody may. E-mail addresses are unique, whatever their case; the answer tells when one is taken. */
  readonly userRegister: UserRegisterPayload;
  /**
   * Has an address told of events from now on, and answers the secret that it is signed with, this once. For OWNER and ADMIN members, PLATFORM_ADMIN, and keys with `webhooks:write`; a key also needs the scope to
   * read what the endpoint is told of. An organization has at most 10 endpoints. A repeat of the call answers the endpoint without the secret.
   */
  readonly webhookEndpointCreate: WebhookEndpointCreatePayload;
  /** Removes a webhook endpoint, its secrets and its deliveries. For the same viewers as `webhookEndpointCreate`. */
  readonly webhookEndpointDelete: WebhookEndpointDeletePayload;
  /**
   * Gives a webhook endpoint a new secret and answers it, this once. During the overlap, 24 hours unless told, everything is signed with the old and the new secret: both signatures are in the header.
   * For the same viewers as `webhookEndpointCreate`. A repeat of the call answers the endpoint without the secret.
   */
  readonly webhookEndpointSecretRotate: WebhookEndpointSecretRotatePayload;
  /** Sends a webhook endpoint a `webhook.test`, one at a time. For the same viewers as `webhookEndpointCreate`. */
  readonly webhookEndpointTest: WebhookEndpointTestPayload;
  /** Changes a webhook endpoint; what is left out stays. Disabling it gives up what was not delivered yet. For the same viewers as `webhookEndpointCreate`. */
  readonly webhookEndpointUpdate: WebhookEndpointUpdatePayload;
  /** Sends deliveries again, all of them or none, whatever became of them: at once, under the same `webhook-id`, and with all attempts before them. For the same viewers as `webhookEndpointCreate`. */
  readonly webhookRedeliver: WebhookRedeliverPayload;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationAddressUpsertArgs = {
  input: AddressUpsertInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationApiKeyCreateArgs = {
  input: ApiKeyCreateInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationApiKeyRevokeArgs = {
  input: ApiKeyRevokeInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationApiKeyRotateArgs = {
  input: ApiKeyRotateInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationApiKeyUpdateArgs = {
  input: ApiKeyUpdateInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationIdentityLinkArgs = {
  input: IdentityLinkInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationIdentityUnlinkArgs = {
  input: IdentityUnlinkInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationMembershipAcceptArgs = {
  input: MembershipAcceptInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationMembershipInviteArgs = {
  input: MembershipInviteInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationMembershipRemoveArgs = {
  input: MembershipRemoveInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationMembershipUpdateArgs = {
  input: MembershipUpdateInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationOrganizationCreateArgs = {
  input: OrganizationCreateInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationOrganizationUpdateArgs = {
  input: OrganizationUpdateInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationPlatformRoleGrantArgs = {
  input: PlatformRoleGrantInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationPushDeviceRegisterArgs = {
  input: PushDeviceRegisterInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationPushDeviceUnregisterArgs = {
  input: PushDeviceUnregisterInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationSessionCreateArgs = {
  input: SessionCreateInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationSessionRefreshArgs = {
  input: SessionRefreshInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationSessionRevokeArgs = {
  input: SessionRevokeInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationUserRegisterArgs = {
  input: UserRegisterInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationWebhookEndpointCreateArgs = {
  input: WebhookEndpointCreateInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationWebhookEndpointDeleteArgs = {
  input: WebhookEndpointDeleteInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationWebhookEndpointSecretRotateArgs = {
  input: WebhookEndpointSecretRotateInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationWebhookEndpointTestArgs = {
  input: WebhookEndpointTestInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationWebhookEndpointUpdateArgs = {
  input: WebhookEndpointUpdateInput;
};


/** Changes of people, organizations, memberships, sessions and API keys. */
export type MutationWebhookRedeliverArgs = {
  input: WebhookRedeliverInput;
};

/** Anything with a global id. */
export type Node = {
  /** Globally unique, prefixed by its type and sortable by creation (`ord_01J…`). */
  readonly id: Scalars['ID']['output'];
};

/** An offer, of another subgraph; here so that `node` can answer it. */
export type Offer = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** An order, of another subgraph; here so that `node` can answer it. */
export type Order = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A purchase, of another subgraph; here so that `node` can answer it. */
export type OrderGroup = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** An order line, of another subgraph; here so that `node` can answer it. */
export type OrderLine = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/**
 * A company. `legalName` and `countryCode` are visible to every signed-in viewer who gets here by a reference they may see: the other side of an order, a vendor's company.
 * Everything else is for its members, for API keys with the scope `organizations:read`, and for platform staff; others get null or an empty list.
 */
export type Organization = Node & {
  /** Addresses, oldest first, at most 50; empty for outsiders. */
  readonly addresses: ReadonlyArray<OrganizationAddress>;
  /** API keys, newest first; empty for all who may not manage them. */
  readonly apiKeys: ApiKeyConnection;
  /** What it may do here; empty for outsiders. */
  readonly capabilities: ReadonlyArray<OrganizationCapability>;
  /** The country of registration. */
  readonly countryCode: Scalars['CountryCode']['output'];
  /** When it was created; null for outsiders. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Where its data is kept; null for outsiders. */
  readonly dataRegion: Maybe<DataRegion>;
  /** Global id, prefix `org`. */
  readonly id: Scalars['ID']['output'];
  /** The name in the register. */
  readonly legalName: Scalars['String']['output'];
  /** Members, newest first; empty for outsiders. */
  readonly memberships: OrganizationMembershipConnection;
  /** The number in the country's company register; unique in its country. Null when it has none, and for outsiders. */
  readonly registrationNumber: Maybe<Scalars['String']['output']>;
  /** Tax numbers, at most 10; empty for outsiders. */
  readonly taxIds: ReadonlyArray<TaxId>;
  /** Grows with each change; null for outsiders. */
  readonly version: Maybe<Scalars['Int']['output']>;
};


/**
 * A company. `legalName` and `countryCode` are visible to every signed-in viewer who gets here by a reference they may see: the other side of an order, a vendor's company.
 * Everything else is for its members, for API keys with the scope `organizations:read`, and for platform staff; others get null or an empty list.
 */
export type OrganizationApiKeysArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A company. `legalName` and `countryCode` are visible to every signed-in viewer who gets here by a reference they may see: the other side of an order, a vendor's company.
 * Everything else is for its members, for API keys with the scope `organizations:read`, and for platform staff; others get null or an empty list.
 */
export type OrganizationMembershipsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An address of an organization. Visible to its members and to platform staff. */
export type OrganizationAddress = Node & {
  /** The address. */
  readonly address: PostalAddress;
  /** When it was added. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Global id, prefix `adr`. */
  readonly id: Scalars['ID']['output'];
  /** What it is for. */
  readonly kind: AddressKind;
  /** The organization's own name for it (`Main warehouse`). */
  readonly label: Scalars['String']['output'];
  /** Grows with each change. */
  readonly version: Scalars['Int']['output'];
};

/** The organization to be created, or the new registration number, is already here. */
export type OrganizationAlreadyExistsError = UserError & {
  /** ORGANIZATION_ALREADY_EXISTS. */
  readonly code: Scalars['String']['output'];
  /** The organization that has the number; null when the viewer may not see it. */
  readonly existingId: Maybe<Scalars['ID']['output']>;
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** The input field that caused it, from `input` down. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What an organization may do. */
export type OrganizationCapability =
  /** Buy. */
  | 'BUYER'
  /** Carry goods. */
  | 'CARRIER'
  /** Sell, once a vendor profile is active. */
  | 'VENDOR';

/** A page of organizations. */
export type OrganizationConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A new organization. */
export type OrganizationCreateInput = {
  /** What it will do here; at least one. */
  readonly capabilities: ReadonlyArray<OrganizationCapability>;
  /** The country of registration. */
  readonly countryCode: Scalars['CountryCode']['input'];
  /** Where its data is to be kept; the platform's default when left out. */
  readonly dataRegion?: InputMaybe<DataRegion>;
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The name in the register: 1 to 200 characters. */
  readonly legalName: Scalars['String']['input'];
  /** Create it without becoming a member. For PLATFORM_ADMIN. */
  readonly onBehalf: Scalars['Boolean']['input'];
  /** The number in the country's company register: 1 to 40 characters. Compared without case, spaces and punctuation. */
  readonly registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Tax numbers, at most 10. */
  readonly taxIds?: InputMaybe<ReadonlyArray<TaxIdInput>>;
};

/** What came of `organizationCreate`. Codes: INVALID_INPUT, ORGANIZATION_ALREADY_EXISTS. */
export type OrganizationCreatePayload = {
  /** The organization. */
  readonly organization: Maybe<Organization>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One of organizations, and where it stands in the list. */
export type OrganizationEdge = {
  /** The item's place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. */
  readonly node: Organization;
};

/** A person's place in an organization. Visible to the organization's members, to the person and to platform staff. */
export type OrganizationMembership = Node & {
  /** When the person joined. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Global id, prefix `mem`. */
  readonly id: Scalars['ID']['output'];
  /** The organization. */
  readonly organization: Maybe<Organization>;
  /** What the member may do. */
  readonly role: MembershipRole;
  /** The most that one purchase of this member may cost without a colleague's approval; null for no limit. */
  readonly spendingLimit: Maybe<Money>;
  /** The person; null for viewers who may not see them. */
  readonly user: Maybe<User>;
  /** Grows with each change. */
  readonly version: Scalars['Int']['output'];
};

/** A page of memberships. */
export type OrganizationMembershipConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<OrganizationMembershipEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<OrganizationMembership>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** One of memberships, and where it stands in the list. */
export type OrganizationMembershipEdge = {
  /** The item's place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. */
  readonly node: OrganizationMembership;
};

/** Changes of an organization; what is left out stays. */
export type OrganizationUpdateInput = {
  /** The new capabilities, all of them; at least one. */
  readonly capabilities?: InputMaybe<ReadonlyArray<OrganizationCapability>>;
  /** The version that the caller saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The new name in the register: 1 to 200 characters. */
  readonly legalName?: InputMaybe<Scalars['String']['input']>;
  /** The organization. */
  readonly organizationId: Scalars['ID']['input'];
  /** The new number in the register; null takes it away. */
  readonly registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** The new tax numbers, all of them, at most 10. */
  readonly taxIds?: InputMaybe<ReadonlyArray<TaxIdInput>>;
};

/** What came of `organizationUpdate`. Codes: INVALID_INPUT, ORGANIZATION_NOT_FOUND, VERSION_CONFLICT, ORGANIZATION_ALREADY_EXISTS. */
export type OrganizationUpdatePayload = {
  /** The organization. */
  readonly organization: Maybe<Organization>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A package, of another subgraph; here so that `node` can answer it. */
export type Package = Node & {
  /** Global id. */
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

/** A party screening, of another subgraph; here so that `node` can answer it. */
export type PartyScreening = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A payment, of another subgraph; here so that `node` can answer it. */
export type Payment = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A payment allocation, of another subgraph; here so that `node` can answer it. */
export type PaymentAllocation = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A payment intent, of another subgraph; here so that `node` can answer it. */
export type PaymentIntent = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A payout, of another subgraph; here so that `node` can answer it. */
export type Payout = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** Roles of the platform's own staff. */
export type PlatformRole =
  /** Decides compliance cases; sees organizations, orders and shipments. */
  | 'COMPLIANCE_OFFICER'
  /** Runs the platform: sees and does everything. */
  | 'PLATFORM_ADMIN';

/** Who gets which role. */
export type PlatformRoleGrantInput = {
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The role. */
  readonly role: PlatformRole;
  /** The person. */
  readonly userId: Scalars['ID']['input'];
};

/** What came of `platformRoleGrant`. Codes: USER_NOT_FOUND. */
export type PlatformRoleGrantPayload = {
  /** The person. */
  readonly user: Maybe<User>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** A product, of another subgraph; here so that `node` can answer it. */
export type Product = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A variant of a product, of another subgraph; here so that `node` can answer it. */
export type ProductVariant = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A phone that is told of what concerns its person, as long as they are signed in on it. Visible to that person alone; its address to nobody. */
export type PushDevice = {
  /** The version of the app on it. */
  readonly appVersion: Scalars['String']['output'];
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its id, prefix `psd`. */
  readonly id: Scalars['ID']['output'];
  /** Whether the viewer is asking from it. */
  readonly isThisDevice: Scalars['Boolean']['output'];
  /** The language that it is set to: a BCP 47 tag. */
  readonly locale: Scalars['String']['output'];
  /** What it runs. */
  readonly platform: PushPlatform;
  /** When it was last registered anew. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A page of phones. */
export type PushDeviceConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PushDeviceEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<PushDevice>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** One of the phones, and where it stands in the list. */
export type PushDeviceEdge = {
  /** The item's place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. */
  readonly node: PushDevice;
};

/** The phone to be told. */
export type PushDeviceRegisterInput = {
  /** The version of the app on it; 1 to 50 characters. */
  readonly appVersion: Scalars['String']['input'];
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The language that it is set to: a BCP 47 tag of at most 35 characters. */
  readonly locale: Scalars['String']['input'];
  /** What it runs. */
  readonly platform: PushPlatform;
  /** Its address at the Expo push service: `ExponentPushToken[…]`. */
  readonly token: Scalars['String']['input'];
};

/** What came of `pushDeviceRegister`. Codes: PUSH_TOKEN_INVALID, LOCALE_INVALID, INVALID_INPUT, SESSION_REQUIRED, TOO_MANY_PUSH_DEVICES. */
export type PushDeviceRegisterPayload = {
  /** The phone. */
  readonly pushDevice: Maybe<PushDevice>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which phone. */
export type PushDeviceUnregisterInput = {
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The phone. */
  readonly pushDeviceId: Scalars['ID']['input'];
};

/** What came of `pushDeviceUnregister`. Codes: PUSH_DEVICE_NOT_FOUND. */
export type PushDeviceUnregisterPayload = {
  /** The id of the phone that is told nothing more. */
  readonly unregisteredPushDeviceId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a phone runs. */
export type PushPlatform =
  /** Android. */
  | 'ANDROID'
  /** Apple's iOS. */
  | 'IOS';

/** The users subgraph: people, organizations, memberships, sessions and API keys. */
export type Query = {
  /** The principal behind an API key. For the router alone; null for a key that is unknown, revoked or expired. Notes the use of the key, at most once a minute. */
  readonly apiKeyPrincipal: Maybe<ApiKeyPrincipal>;
  /** An organization's API keys, newest first. For its OWNER and ADMIN members, for keys with the scope `organizations:read`, and for PLATFORM_ADMIN; empty for other people. */
  readonly apiKeys: ApiKeyConnection;
  /** Whom a provider's subject stands for, with the roles held now. For the router alone, which has verified the provider's token; null when it is linked to nobody. Notes the use, at most once a minute. */
  readonly identityPrincipal: Maybe<IdentityPrincipal>;
  /**
   * Anything with a global id. The type follows from the id's prefix. Null for a malformed id, an unknown prefix, and for what the viewer may not see.
   * An entity of another subgraph that is asked for nothing but `id` and `__typename` is not looked up: the answer says no more than the prefix did, not that it exists.
   */
  readonly node: Maybe<Node>;
  /** An organization that the viewer is a member of, or any one for platform staff; null otherwise. */
  readonly organization: Maybe<Organization>;
  /** The viewer's own organizations, or all of them for platform staff; newest first. */
  readonly organizations: OrganizationConnection;
  /** Everybody who registered, newest first. For PLATFORM_ADMIN. */
  readonly users: UserConnection;
  /** Who is asking. */
  readonly viewer: Viewer;
  /** What an organization's webhook endpoints were and are to be told, newest first; kept for 30 days after it came to an end. For the same viewers as `webhookEndpoints`. */
  readonly webhookDeliveries: WebhookDeliveryConnection;
  /** An organization's webhook endpoints, newest first, at most 10. For its OWNER and ADMIN members, for keys with the scope `webhooks:read`, and for PLATFORM_ADMIN; empty for other people. */
  readonly webhookEndpoints: WebhookEndpointConnection;
  /** The events that a webhook endpoint can ask for, at most 100. */
  readonly webhookEventTypes: ReadonlyArray<WebhookEventType>;
};


/** The users subgraph: people, organizations, memberships, sessions and API keys. */
export type QueryApiKeyPrincipalArgs = {
  secretHash: Scalars['String']['input'];
};


/** The users subgraph: people, organizations, memberships, sessions and API keys. */
export type QueryApiKeysArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};


/** The users subgraph: people, organizations, memberships, sessions and API keys. */
export type QueryIdentityPrincipalArgs = {
  issuer: Scalars['String']['input'];
  subject: Scalars['String']['input'];
};


/** The users subgraph: people, organizations, memberships, sessions and API keys. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The users subgraph: people, organizations, memberships, sessions and API keys. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** The users subgraph: people, organizations, memberships, sessions and API keys. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** The users subgraph: people, organizations, memberships, sessions and API keys. */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** The users subgraph: people, organizations, memberships, sessions and API keys. */
export type QueryWebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  eventType?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<WebhookDeliveryStatus>;
  webhookEndpointId?: InputMaybe<Scalars['ID']['input']>;
};


/** The users subgraph: people, organizations, memberships, sessions and API keys. */
export type QueryWebhookEndpointsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

/** A refund, of another subgraph; here so that `node` can answer it. */
export type Refund = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A screening match, of another subgraph; here so that `node` can answer it. */
export type ScreeningMatch = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A signed-in person on one device. Visible to that person alone. */
export type Session = Node & {
  /** When the person signed in. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the session ends unless it is refreshed. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Global id, prefix `ses`. */
  readonly id: Scalars['ID']['output'];
  /** When tokens were last issued. */
  readonly lastUsedAt: Scalars['DateTime']['output'];
  /** The organization on whose behalf the session acts. */
  readonly organization: Maybe<Organization>;
  /** When it was revoked. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
};

/** Credentials. */
export type SessionCreateInput = {
  /** The e-mail address, in any case. */
  readonly email: Scalars['String']['input'];
  /** The organization to act for; the first that the person joined when left out. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The password. */
  readonly password: Scalars['String']['input'];
};

/** What came of `sessionCreate`. Codes: INVALID_CREDENTIALS, ORGANIZATION_NOT_FOUND. */
export type SessionCreatePayload = {
  /** The session. */
  readonly session: Maybe<Session>;
  /** The secrets, shown this once. */
  readonly tokens: Maybe<SessionTokens>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A refresh token. */
export type SessionRefreshInput = {
  /** The organization to act for from now on; the session's own when left out. A session whose organization was left goes on without one. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The refresh token; it is used up, unless the call answers user errors other than REFRESH_TOKEN_REUSED. */
  readonly refreshToken: Scalars['String']['input'];
};

/** What came of `sessionRefresh`. Codes: REFRESH_TOKEN_INVALID (unknown, expired, or of a session that ended), REFRESH_TOKEN_REUSED (the session is revoked now), ORGANIZATION_NOT_FOUND. */
export type SessionRefreshPayload = {
  /** The session. */
  readonly session: Maybe<Session>;
  /** The secrets, shown this once. */
  readonly tokens: Maybe<SessionTokens>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to end. */
export type SessionRevokeInput = {
  /** Which sessions. */
  readonly scope: SessionRevokeScope;
};

/** What came of `sessionRevoke`. */
export type SessionRevokePayload = {
  /** How many sessions ended by this call. */
  readonly revokedCount: Maybe<Scalars['Int']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which of a person's sessions. */
export type SessionRevokeScope =
  /** All of the person's sessions. */
  | 'ALL'
  /** The session of the access token. */
  | 'CURRENT';

/** What a session's client holds. Keep both secret. */
export type SessionTokens = {
  /** To be sent as `Authorization: Bearer`; a signed JWT. */
  readonly accessToken: Scalars['String']['output'];
  /** When the access token ends: fifteen minutes after it was issued. */
  readonly accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Works once, in `sessionRefresh`. */
  readonly refreshToken: Scalars['String']['output'];
  /** When the refresh token ends: seven days after it was issued. */
  readonly refreshTokenExpiresAt: Scalars['DateTime']['output'];
};

/** A shipment, of another subgraph; here so that `node` can answer it. */
export type Shipment = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A shipment line, of another subgraph; here so that `node` can answer it. */
export type ShipmentLine = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A tax number. */
export type TaxId = {
  /** The kind of number (`VAT`, `EIN`, `TIN`). */
  readonly scheme: Scalars['String']['output'];
  /** The number. */
  readonly value: Scalars['String']['output'];
};

/** A tax number, as input. */
export type TaxIdInput = {
  /** The kind of number (`VAT`, `EIN`, `TIN`): 2 to 20 capital letters, digits or underscores. */
  readonly scheme: Scalars['String']['input'];
  /** The number: 1 to 40 characters. */
  readonly value: Scalars['String']['input'];
};

/** A tracking event, of another subgraph; here so that `node` can answer it. */
export type TrackingEvent = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A trade document, of another subgraph; here so that `node` can answer it. */
export type TradeDocument = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A person. Visible to themselves, to members of a common organization and to PLATFORM_ADMIN. */
export type User = Node & {
  /** When they registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The address to sign in with; unique, whatever its case. */
  readonly email: Scalars['String']['output'];
  /** Global id, prefix `usr`. */
  readonly id: Scalars['ID']['output'];
  /** The language to write to them in. */
  readonly locale: Scalars['LanguageCode']['output'];
  /** Their memberships, newest first; to colleagues, those in organizations that they share. */
  readonly memberships: OrganizationMembershipConnection;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /** Roles on the platform; shown to the person and to PLATFORM_ADMIN, empty for others. */
  readonly platformRoles: ReadonlyArray<PlatformRole>;
};


/** A person. Visible to themselves, to members of a common organization and to PLATFORM_ADMIN. */
export type UserMembershipsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of people. */
export type UserConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<User>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** One of people, and where it stands in the list. */
export type UserEdge = {
  /** The item's place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. */
  readonly node: User;
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

/** Who registers. */
export type UserRegisterInput = {
  /** The address to sign in with; unique, whatever its case. */
  readonly email: Scalars['String']['input'];
  /** Names this registration, together with the e-mail address: the same again answers the first result, without a look at the password. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The language to write to them in. */
  readonly locale: Scalars['LanguageCode']['input'];
  /** The full name: 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** 12 to 128 characters of any kind; spaces and all scripts are welcome (NIST SP 800-63B). */
  readonly password: Scalars['String']['input'];
};

/** What came of `userRegister`. Codes: EMAIL_INVALID, EMAIL_TAKEN, WEAK_PASSWORD, INVALID_INPUT. */
export type UserRegisterPayload = {
  /** The person. */
  readonly user: Maybe<User>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A vendor, of another subgraph; here so that `node` can answer it. */
export type Vendor = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A vendor onboarding, of another subgraph; here so that `node` can answer it. */
export type VendorOnboarding = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** Who is asking, as the router established it. */
export type Viewer = {
  /** What the person is at OpenID providers, newest first, at most 10; shown to that person alone, empty for others. */
  readonly identities: LinkedIdentityConnection;
  /** What kind of credentials were sent. */
  readonly kind: ViewerKind;
  /** The organization on whose behalf the viewer acts. */
  readonly organization: Maybe<Organization>;
  /** Phones of the person that are told of what concerns them, newest first, at most 10; shown to that person alone, empty for others. */
  readonly pushDevices: PushDeviceConnection;
  /** Roles in that organization, and platform roles, as of the access token. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** Scopes (`orders:read`); a session carries `*`. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** The session of the access token; null for API keys, and for tokens of OpenID providers. */
  readonly session: Maybe<Session>;
  /** The person; null for API keys and anonymous viewers. */
  readonly user: Maybe<User>;
};


/** Who is asking, as the router established it. */
export type ViewerIdentitiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Who is asking, as the router established it. */
export type ViewerPushDevicesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

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

/** An edition of a watch list, of another subgraph; here so that `node` can answer it. */
export type WatchlistVersion = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** One sending of a webhook. */
export type WebhookAttempt = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** How long it took. */
  readonly durationMs: Scalars['Int']['output'];
  /** What came of it. */
  readonly outcome: WebhookAttemptOutcome;
  /** The beginning of the answer, up to 1000 characters. */
  readonly responseBody: Maybe<Scalars['String']['output']>;
  /** The HTTP status; null when there was no answer. */
  readonly statusCode: Maybe<Scalars['Int']['output']>;
};

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

/** One event, for one webhook endpoint. Visible to those who see the endpoint. */
export type WebhookDelivery = Node & {
  /** What was tried, oldest first, at most the last 20. */
  readonly attempts: ReadonlyArray<WebhookAttempt>;
  /** When it was accepted or given up. */
  readonly completedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The event's id: `webhook-id` of every attempt, by which a receiver knows a copy. */
  readonly eventId: Scalars['ID']['output'];
  /** What happened (`order.confirmed`). */
  readonly eventType: Scalars['String']['output'];
  /** Global id, prefix `whd`. */
  readonly id: Scalars['ID']['output'];
  /** When it is sent next; null when it is not. */
  readonly nextAttemptAt: Maybe<Scalars['DateTime']['output']>;
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** The body, as it is sent; null for API keys that may not read what it tells. */
  readonly payload: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: WebhookDeliveryStatus;
  /** The endpoint. */
  readonly webhookEndpoint: Maybe<WebhookEndpoint>;
};

/** A page of webhook deliveries. */
export type WebhookDeliveryConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<WebhookDeliveryEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<WebhookDelivery>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** One of webhook deliveries, and where it stands in the list. */
export type WebhookDeliveryEdge = {
  /** The item's place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. */
  readonly node: WebhookDelivery;
};

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

/**
 * An address that is told of events of an organization, by Standard Webhooks: a POST of JSON, signed. Visible to OWNER and ADMIN members, to keys with `webhooks:read` of the organization, and to PLATFORM_ADMIN.
 * Webhooks arrive at least once, and not always in order. What is not answered with a 2xx within 15 seconds is sent again, after 5 seconds, 5 and 30 minutes, 2, 5, 10, 14, 20 and 24 hours, or when `Retry-After` says.
 */
export type WebhookEndpoint = Node & {
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What it is for, in the organization's words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Since when nothing is sent; null while it is ACTIVE. */
  readonly disabledAt: Maybe<Scalars['DateTime']['output']>;
  /** Why nothing is sent; null while it is ACTIVE. */
  readonly disabledReason: Maybe<WebhookDisabledReason>;
  /** What it is told of (`order.confirmed`). */
  readonly eventTypes: ReadonlyArray<Scalars['String']['output']>;
  /** When the first of its failures happened since it last accepted something; after five days of nothing else it is disabled. */
  readonly failingSince: Maybe<Scalars['DateTime']['output']>;
  /** Global id, prefix `whe`. */
  readonly id: Scalars['ID']['output'];
  /** The organization whose events it is told. */
  readonly organization: Maybe<Organization>;
  /** Whether anything is sent. */
  readonly status: WebhookEndpointStatus;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Where webhooks are sent. */
  readonly url: Scalars['String']['output'];
  /** Grows with each change. */
  readonly version: Scalars['Int']['output'];
};

/** A page of webhook endpoints. */
export type WebhookEndpointConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<WebhookEndpointEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<WebhookEndpoint>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A new webhook endpoint. */
export type WebhookEndpointCreateInput = {
  /** What it is for: 1 to 200 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What it is told of, at least one of `webhookEventTypes`. */
  readonly eventTypes: ReadonlyArray<Scalars['String']['input']>;
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The organization whose events it is told; the viewer's current one when left out. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Where webhooks are sent: https, port 443 or 8443, a name or address of the public Internet; at most 2000 characters. */
  readonly url: Scalars['String']['input'];
};

/** What came of `webhookEndpointCreate`. Codes: INVALID_INPUT, URL_NOT_ALLOWED, EVENT_TYPE_INVALID, SCOPE_MISSING, ORGANIZATION_NOT_FOUND, TOO_MANY_WEBHOOK_ENDPOINTS. */
export type WebhookEndpointCreatePayload = {
  /** What its webhooks are signed with (`whsec_…`); null when the call is a repeat. */
  readonly secret: Maybe<Scalars['String']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The endpoint. */
  readonly webhookEndpoint: Maybe<WebhookEndpoint>;
};

/** Which webhook endpoint. */
export type WebhookEndpointDeleteInput = {
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The endpoint. */
  readonly webhookEndpointId: Scalars['ID']['input'];
};

/** What came of `webhookEndpointDelete`. Codes: WEBHOOK_ENDPOINT_NOT_FOUND. */
export type WebhookEndpointDeletePayload = {
  /** The id of the endpoint that is gone. */
  readonly deletedWebhookEndpointId: Maybe<Scalars['ID']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One of webhook endpoints, and where it stands in the list. */
export type WebhookEndpointEdge = {
  /** The item's place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The item. */
  readonly node: WebhookEndpoint;
};

/** Which webhook endpoint gets a new secret. */
export type WebhookEndpointSecretRotateInput = {
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** How long the old secret signs too, 0 to 168; 24 when left out. 0 ends it at once, for one that is known to others. A secret that was being replaced already ends at once in any case. */
  readonly overlapHours?: InputMaybe<Scalars['Int']['input']>;
  /** The endpoint. */
  readonly webhookEndpointId: Scalars['ID']['input'];
};

/** What came of `webhookEndpointSecretRotate`. Codes: INVALID_INPUT, WEBHOOK_ENDPOINT_NOT_FOUND. */
export type WebhookEndpointSecretRotatePayload = {
  /** The new secret; null when the call is a repeat. */
  readonly secret: Maybe<Scalars['String']['output']>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The endpoint. */
  readonly webhookEndpoint: Maybe<WebhookEndpoint>;
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
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The endpoint. */
  readonly webhookEndpointId: Scalars['ID']['input'];
};

/** What came of `webhookEndpointTest`. Codes: WEBHOOK_ENDPOINT_NOT_FOUND, WEBHOOK_ENDPOINT_DISABLED, WEBHOOK_TEST_PENDING. */
export type WebhookEndpointTestPayload = {
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What is sent; ask for it again to see what came of it. */
  readonly webhookDelivery: Maybe<WebhookDelivery>;
};

/** Changes of a webhook endpoint; what is left out stays. */
export type WebhookEndpointUpdateInput = {
  /** What it is for: 1 to 200 characters; null takes it away. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What it is told of, instead of what it was. */
  readonly eventTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The version that the caller saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Whether anything is sent. */
  readonly status?: InputMaybe<WebhookEndpointStatus>;
  /** Where webhooks are sent, as in `webhookEndpointCreate`. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** The endpoint. */
  readonly webhookEndpointId: Scalars['ID']['input'];
};

/** What came of `webhookEndpointUpdate`. Codes: INVALID_INPUT, URL_NOT_ALLOWED, EVENT_TYPE_INVALID, SCOPE_MISSING, WEBHOOK_ENDPOINT_NOT_FOUND, VERSION_CONFLICT. */
export type WebhookEndpointUpdatePayload = {
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The endpoint. */
  readonly webhookEndpoint: Maybe<WebhookEndpoint>;
};

/** An event that a webhook endpoint can ask for. */
export type WebhookEventType = {
  /** Who is told, by their role in the trade. */
  readonly audience: ReadonlyArray<WebhookAudience>;
  /** When it is sent. */
  readonly description: Scalars['String']['output'];
  /** The name (`order.confirmed`). */
  readonly name: Scalars['String']['output'];
  /** The scope that an API key needs to have an endpoint told of it. */
  readonly requiredScope: Scalars['String']['output'];
};

/** Which deliveries are sent again. */
export type WebhookRedeliverInput = {
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The deliveries, 1 to 100. */
  readonly webhookDeliveryIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What came of `webhookRedeliver`. Codes: INVALID_INPUT, WEBHOOK_DELIVERY_NOT_FOUND, WEBHOOK_ENDPOINT_DISABLED. */
export type WebhookRedeliverPayload = {
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The deliveries, as many as were asked for; empty when nothing was changed. */
  readonly webhookDeliveries: ReadonlyArray<WebhookDelivery>;
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
  ApiKey: ApiKey;
  Organization: Organization;
  OrganizationAddress: OrganizationAddress;
  OrganizationMembership: OrganizationMembership;
  Session: Session;
  User: User;
  WebhookDelivery: WebhookDelivery;
  WebhookEndpoint: WebhookEndpoint;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ApiKey:
    ( { __typename: 'ApiKey' }
    & GraphQLRecursivePick<FederationTypes['ApiKey'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  OrganizationAddress:
    ( { __typename: 'OrganizationAddress' }
    & GraphQLRecursivePick<FederationTypes['OrganizationAddress'], {"id":true}> );
  OrganizationMembership:
    ( { __typename: 'OrganizationMembership' }
    & GraphQLRecursivePick<FederationTypes['OrganizationMembership'], {"id":true}> );
  Session:
    ( { __typename: 'Session' }
    & GraphQLRecursivePick<FederationTypes['Session'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  WebhookDelivery:
    ( { __typename: 'WebhookDelivery' }
    & GraphQLRecursivePick<FederationTypes['WebhookDelivery'], {"id":true}> );
  WebhookEndpoint:
    ( { __typename: 'WebhookEndpoint' }
    & GraphQLRecursivePick<FederationTypes['WebhookEndpoint'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddressKind: AddressKind;
  AddressUpsertInput: AddressUpsertInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddressUpsertPayload: ResolverTypeWrapper<Omit<AddressUpsertPayload, 'address' | 'userErrors'> & { address: Maybe<ResolversTypes['OrganizationAddress']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApiKey: ResolverTypeWrapper<ApiKeyRow>;
  ApiKeyConnection: ResolverTypeWrapper<Omit<ApiKeyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ApiKeyEdge']>, nodes: ReadonlyArray<ResolversTypes['ApiKey']> }>;
  ApiKeyCreateInput: ApiKeyCreateInput;
  ApiKeyCreatePayload: ResolverTypeWrapper<Omit<ApiKeyCreatePayload, 'apiKey' | 'userErrors'> & { apiKey: Maybe<ResolversTypes['ApiKey']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApiKeyEdge: ResolverTypeWrapper<Omit<ApiKeyEdge, 'node'> & { node: ResolversTypes['ApiKey'] }>;
  ApiKeyPrincipal: ResolverTypeWrapper<ApiKeyPrincipal>;
  ApiKeyRevokeInput: ApiKeyRevokeInput;
  ApiKeyRevokePayload: ResolverTypeWrapper<Omit<ApiKeyRevokePayload, 'apiKey' | 'userErrors'> & { apiKey: Maybe<ResolversTypes['ApiKey']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApiKeyRotateInput: ApiKeyRotateInput;
  ApiKeyRotatePayload: ResolverTypeWrapper<Omit<ApiKeyRotatePayload, 'apiKey' | 'userErrors'> & { apiKey: Maybe<ResolversTypes['ApiKey']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApiKeyUpdateInput: ApiKeyUpdateInput;
  ApiKeyUpdatePayload: ResolverTypeWrapper<Omit<ApiKeyUpdatePayload, 'apiKey' | 'userErrors'> & { apiKey: Maybe<ResolversTypes['ApiKey']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApprovalRequest: ResolverTypeWrapper<ApprovalRequest>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  BasicError: ResolverTypeWrapper<BasicError>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CacheControlScope: CacheControlScope;
  Carrier: ResolverTypeWrapper<Carrier>;
  Cart: ResolverTypeWrapper<Cart>;
  CartLine: ResolverTypeWrapper<CartLine>;
  Category: ResolverTypeWrapper<Category>;
  Checkout: ResolverTypeWrapper<Checkout>;
  CommissionLine: ResolverTypeWrapper<CommissionLine>;
  CommissionPlan: ResolverTypeWrapper<CommissionPlan>;
  ComplianceCase: ResolverTypeWrapper<ComplianceCase>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DataRegion: DataRegion;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  HsClassification: ResolverTypeWrapper<HsClassification>;
  IdentityLinkInput: IdentityLinkInput;
  IdentityLinkPayload: ResolverTypeWrapper<Omit<IdentityLinkPayload, 'identity' | 'userErrors'> & { identity: Maybe<ResolversTypes['LinkedIdentity']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  IdentityPrincipal: ResolverTypeWrapper<IdentityPrincipal>;
  IdentityUnlinkInput: IdentityUnlinkInput;
  IdentityUnlinkPayload: ResolverTypeWrapper<Omit<IdentityUnlinkPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  LandedCostQuote: ResolverTypeWrapper<LandedCostQuote>;
  LanguageCode: ResolverTypeWrapper<Scalars['LanguageCode']['output']>;
  LedgerEntry: ResolverTypeWrapper<LedgerEntry>;
  LinkedIdentity: ResolverTypeWrapper<LinkedIdentityRow>;
  LinkedIdentityConnection: ResolverTypeWrapper<Omit<LinkedIdentityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LinkedIdentityEdge']>, nodes: ReadonlyArray<ResolversTypes['LinkedIdentity']> }>;
  LinkedIdentityEdge: ResolverTypeWrapper<Omit<LinkedIdentityEdge, 'node'> & { node: ResolversTypes['LinkedIdentity'] }>;
  MembershipAcceptInput: MembershipAcceptInput;
  MembershipAcceptPayload: ResolverTypeWrapper<Omit<MembershipAcceptPayload, 'membership' | 'userErrors'> & { membership: Maybe<ResolversTypes['OrganizationMembership']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MembershipInvitation: ResolverTypeWrapper<Invitation>;
  MembershipInviteInput: MembershipInviteInput;
  MembershipInvitePayload: ResolverTypeWrapper<Omit<MembershipInvitePayload, 'invitation' | 'userErrors'> & { invitation: Maybe<ResolversTypes['MembershipInvitation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MembershipRemoveInput: MembershipRemoveInput;
  MembershipRemovePayload: ResolverTypeWrapper<Omit<MembershipRemovePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MembershipRole: MembershipRole;
  MembershipUpdateInput: MembershipUpdateInput;
  MembershipUpdatePayload: ResolverTypeWrapper<Omit<MembershipUpdatePayload, 'membership' | 'userErrors'> & { membership: Maybe<ResolversTypes['OrganizationMembership']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<unknown>;
  Node: ResolverTypeWrapper<{ readonly id: string }>;
  Offer: ResolverTypeWrapper<Offer>;
  Order: ResolverTypeWrapper<Order>;
  OrderGroup: ResolverTypeWrapper<OrderGroup>;
  OrderLine: ResolverTypeWrapper<OrderLine>;
  Organization: ResolverTypeWrapper<AnyOrganization>;
  OrganizationAddress: ResolverTypeWrapper<OrganizationAddressRow>;
  OrganizationAlreadyExistsError: ResolverTypeWrapper<OrganizationAlreadyExistsError>;
  OrganizationCapability: OrganizationCapability;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  OrganizationCreateInput: OrganizationCreateInput;
  OrganizationCreatePayload: ResolverTypeWrapper<Omit<OrganizationCreatePayload, 'organization' | 'userErrors'> & { organization: Maybe<ResolversTypes['Organization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationMembership: ResolverTypeWrapper<MembershipRow>;
  OrganizationMembershipConnection: ResolverTypeWrapper<Omit<OrganizationMembershipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationMembershipEdge']>, nodes: ReadonlyArray<ResolversTypes['OrganizationMembership']> }>;
  OrganizationMembershipEdge: ResolverTypeWrapper<Omit<OrganizationMembershipEdge, 'node'> & { node: ResolversTypes['OrganizationMembership'] }>;
  OrganizationUpdateInput: OrganizationUpdateInput;
  OrganizationUpdatePayload: ResolverTypeWrapper<Omit<OrganizationUpdatePayload, 'organization' | 'userErrors'> & { organization: Maybe<ResolversTypes['Organization']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Package: ResolverTypeWrapper<Package>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyScreening: ResolverTypeWrapper<PartyScreening>;
  Payment: ResolverTypeWrapper<Payment>;
  PaymentAllocation: ResolverTypeWrapper<PaymentAllocation>;
  PaymentIntent: ResolverTypeWrapper<PaymentIntent>;
  Payout: ResolverTypeWrapper<Payout>;
  PlatformRole: PlatformRole;
  PlatformRoleGrantInput: PlatformRoleGrantInput;
  PlatformRoleGrantPayload: ResolverTypeWrapper<Omit<PlatformRoleGrantPayload, 'user' | 'userErrors'> & { user: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PostalAddress: ResolverTypeWrapper<PostalAddress>;
  PostalAddressInput: PostalAddressInput;
  Product: ResolverTypeWrapper<Product>;
  ProductVariant: ResolverTypeWrapper<ProductVariant>;
  PushDevice: ResolverTypeWrapper<PushDeviceRow>;
  PushDeviceConnection: ResolverTypeWrapper<Omit<PushDeviceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PushDeviceEdge']>, nodes: ReadonlyArray<ResolversTypes['PushDevice']> }>;
  PushDeviceEdge: ResolverTypeWrapper<Omit<PushDeviceEdge, 'node'> & { node: ResolversTypes['PushDevice'] }>;
  PushDeviceRegisterInput: PushDeviceRegisterInput;
  PushDeviceRegisterPayload: ResolverTypeWrapper<Omit<PushDeviceRegisterPayload, 'pushDevice' | 'userErrors'> & { pushDevice: Maybe<ResolversTypes['PushDevice']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PushDeviceUnregisterInput: PushDeviceUnregisterInput;
  PushDeviceUnregisterPayload: ResolverTypeWrapper<Omit<PushDeviceUnregisterPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PushPlatform: PushPlatform;
  Query: ResolverTypeWrapper<unknown>;
  Refund: ResolverTypeWrapper<Refund>;
  ScreeningMatch: ResolverTypeWrapper<ScreeningMatch>;
  Session: ResolverTypeWrapper<SessionRow>;
  SessionCreateInput: SessionCreateInput;
  SessionCreatePayload: ResolverTypeWrapper<Omit<SessionCreatePayload, 'session' | 'userErrors'> & { session: Maybe<ResolversTypes['Session']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SessionRefreshInput: SessionRefreshInput;
  SessionRefreshPayload: ResolverTypeWrapper<Omit<SessionRefreshPayload, 'session' | 'userErrors'> & { session: Maybe<ResolversTypes['Session']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SessionRevokeInput: SessionRevokeInput;
  SessionRevokePayload: ResolverTypeWrapper<Omit<SessionRevokePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SessionRevokeScope: SessionRevokeScope;
  SessionTokens: ResolverTypeWrapper<SessionTokens>;
  Shipment: ResolverTypeWrapper<Shipment>;
  ShipmentLine: ResolverTypeWrapper<ShipmentLine>;
  TaxId: ResolverTypeWrapper<TaxId>;
  TaxIdInput: TaxIdInput;
  TrackingEvent: ResolverTypeWrapper<TrackingEvent>;
  TradeDocument: ResolverTypeWrapper<TradeDocument>;
  User: ResolverTypeWrapper<UserRow>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UserEdge']>, nodes: ReadonlyArray<ResolversTypes['User']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserError: ResolverTypeWrapper<AnyUserError>;
  UserRegisterInput: UserRegisterInput;
  UserRegisterPayload: ResolverTypeWrapper<Omit<UserRegisterPayload, 'user' | 'userErrors'> & { user: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Vendor: ResolverTypeWrapper<Vendor>;
  VendorOnboarding: ResolverTypeWrapper<VendorOnboarding>;
  Viewer: ResolverTypeWrapper<AnyViewer>;
  ViewerKind: ViewerKind;
  WatchlistVersion: ResolverTypeWrapper<WatchlistVersion>;
  WebhookAttempt: ResolverTypeWrapper<StoredAttempt>;
  WebhookAttemptOutcome: WebhookAttemptOutcome;
  WebhookAudience: WebhookAudience;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryRow>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Omit<WebhookDeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']>, nodes: ReadonlyArray<ResolversTypes['WebhookDelivery']> }>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryStatus: WebhookDeliveryStatus;
  WebhookDisabledReason: WebhookDisabledReason;
  WebhookEndpoint: ResolverTypeWrapper<WebhookEndpointRow>;
  WebhookEndpointConnection: ResolverTypeWrapper<Omit<WebhookEndpointConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WebhookEndpointEdge']>, nodes: ReadonlyArray<ResolversTypes['WebhookEndpoint']> }>;
  WebhookEndpointCreateInput: WebhookEndpointCreateInput;
  WebhookEndpointCreatePayload: ResolverTypeWrapper<Omit<WebhookEndpointCreatePayload, 'userErrors' | 'webhookEndpoint'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, webhookEndpoint: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  WebhookEndpointDeleteInput: WebhookEndpointDeleteInput;
  WebhookEndpointDeletePayload: ResolverTypeWrapper<Omit<WebhookEndpointDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WebhookEndpointEdge: ResolverTypeWrapper<Omit<WebhookEndpointEdge, 'node'> & { node: ResolversTypes['WebhookEndpoint'] }>;
  WebhookEndpointSecretRotateInput: WebhookEndpointSecretRotateInput;
  WebhookEndpointSecretRotatePayload: ResolverTypeWrapper<Omit<WebhookEndpointSecretRotatePayload, 'userErrors' | 'webhookEndpoint'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, webhookEndpoint: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  WebhookEndpointStatus: WebhookEndpointStatus;
  WebhookEndpointTestInput: WebhookEndpointTestInput;
  WebhookEndpointTestPayload: ResolverTypeWrapper<Omit<WebhookEndpointTestPayload, 'userErrors' | 'webhookDelivery'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, webhookDelivery: Maybe<ResolversTypes['WebhookDelivery']> }>;
  WebhookEndpointUpdateInput: WebhookEndpointUpdateInput;
  WebhookEndpointUpdatePayload: ResolverTypeWrapper<Omit<WebhookEndpointUpdatePayload, 'userErrors' | 'webhookEndpoint'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, webhookEndpoint: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  WebhookEventType: ResolverTypeWrapper<WebhookEventName>;
  WebhookRedeliverInput: WebhookRedeliverInput;
  WebhookRedeliverPayload: ResolverTypeWrapper<Omit<WebhookRedeliverPayload, 'userErrors' | 'webhookDeliveries'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, webhookDeliveries: ReadonlyArray<ResolversTypes['WebhookDelivery']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddressUpsertInput: AddressUpsertInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AddressUpsertPayload: Omit<AddressUpsertPayload, 'address' | 'userErrors'> & { address: Maybe<ResolversParentTypes['OrganizationAddress']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApiKey: ApiKeyRow;
  ApiKeyConnection: Omit<ApiKeyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ApiKeyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ApiKey']> };
  ApiKeyCreateInput: ApiKeyCreateInput;
  ApiKeyCreatePayload: Omit<ApiKeyCreatePayload, 'apiKey' | 'userErrors'> & { apiKey: Maybe<ResolversParentTypes['ApiKey']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApiKeyEdge: Omit<ApiKeyEdge, 'node'> & { node: ResolversParentTypes['ApiKey'] };
  ApiKeyPrincipal: ApiKeyPrincipal;
  ApiKeyRevokeInput: ApiKeyRevokeInput;
  ApiKeyRevokePayload: Omit<ApiKeyRevokePayload, 'apiKey' | 'userErrors'> & { apiKey: Maybe<ResolversParentTypes['ApiKey']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApiKeyRotateInput: ApiKeyRotateInput;
  ApiKeyRotatePayload: Omit<ApiKeyRotatePayload, 'apiKey' | 'userErrors'> & { apiKey: Maybe<ResolversParentTypes['ApiKey']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApiKeyUpdateInput: ApiKeyUpdateInput;
  ApiKeyUpdatePayload: Omit<ApiKeyUpdatePayload, 'apiKey' | 'userErrors'> & { apiKey: Maybe<ResolversParentTypes['ApiKey']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApprovalRequest: ApprovalRequest;
  AuditEntry: AuditEntry;
  BasicError: BasicError;
  BigInt: Scalars['BigInt']['output'];
  Carrier: Carrier;
  Cart: Cart;
  CartLine: CartLine;
  Category: Category;
  Checkout: Checkout;
  CommissionLine: CommissionLine;
  CommissionPlan: CommissionPlan;
  ComplianceCase: ComplianceCase;
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  HsClassification: HsClassification;
  IdentityLinkInput: IdentityLinkInput;
  IdentityLinkPayload: Omit<IdentityLinkPayload, 'identity' | 'userErrors'> & { identity: Maybe<ResolversParentTypes['LinkedIdentity']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  IdentityPrincipal: IdentityPrincipal;
  IdentityUnlinkInput: IdentityUnlinkInput;
  IdentityUnlinkPayload: Omit<IdentityUnlinkPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  LandedCostQuote: LandedCostQuote;
  LanguageCode: Scalars['LanguageCode']['output'];
  LedgerEntry: LedgerEntry;
  LinkedIdentity: LinkedIdentityRow;
  LinkedIdentityConnection: Omit<LinkedIdentityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LinkedIdentityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LinkedIdentity']> };
  LinkedIdentityEdge: Omit<LinkedIdentityEdge, 'node'> & { node: ResolversParentTypes['LinkedIdentity'] };
  MembershipAcceptInput: MembershipAcceptInput;
  MembershipAcceptPayload: Omit<MembershipAcceptPayload, 'membership' | 'userErrors'> & { membership: Maybe<ResolversParentTypes['OrganizationMembership']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MembershipInvitation: Invitation;
  MembershipInviteInput: MembershipInviteInput;
  MembershipInvitePayload: Omit<MembershipInvitePayload, 'invitation' | 'userErrors'> & { invitation: Maybe<ResolversParentTypes['MembershipInvitation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MembershipRemoveInput: MembershipRemoveInput;
  MembershipRemovePayload: Omit<MembershipRemovePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MembershipUpdateInput: MembershipUpdateInput;
  MembershipUpdatePayload: Omit<MembershipUpdatePayload, 'membership' | 'userErrors'> & { membership: Maybe<ResolversParentTypes['OrganizationMembership']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: unknown;
  Node: { readonly id: string };
  Offer: Offer;
  Order: Order;
  OrderGroup: OrderGroup;
  OrderLine: OrderLine;
  Organization: AnyOrganization;
  OrganizationAddress: OrganizationAddressRow;
  OrganizationAlreadyExistsError: OrganizationAlreadyExistsError;
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationCreateInput: OrganizationCreateInput;
  OrganizationCreatePayload: Omit<OrganizationCreatePayload, 'organization' | 'userErrors'> & { organization: Maybe<ResolversParentTypes['Organization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationMembership: MembershipRow;
  OrganizationMembershipConnection: Omit<OrganizationMembershipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationMembershipEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OrganizationMembership']> };
  OrganizationMembershipEdge: Omit<OrganizationMembershipEdge, 'node'> & { node: ResolversParentTypes['OrganizationMembership'] };
  OrganizationUpdateInput: OrganizationUpdateInput;
  OrganizationUpdatePayload: Omit<OrganizationUpdatePayload, 'organization' | 'userErrors'> & { organization: Maybe<ResolversParentTypes['Organization']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Package: Package;
  PageInfo: PageInfo;
  PartyScreening: PartyScreening;
  Payment: Payment;
  PaymentAllocation: PaymentAllocation;
  PaymentIntent: PaymentIntent;
  Payout: Payout;
  PlatformRoleGrantInput: PlatformRoleGrantInput;
  PlatformRoleGrantPayload: Omit<PlatformRoleGrantPayload, 'user' | 'userErrors'> & { user: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PostalAddress: PostalAddress;
  PostalAddressInput: PostalAddressInput;
  Product: Product;
  ProductVariant: ProductVariant;
  PushDevice: PushDeviceRow;
  PushDeviceConnection: Omit<PushDeviceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PushDeviceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PushDevice']> };
  PushDeviceEdge: Omit<PushDeviceEdge, 'node'> & { node: ResolversParentTypes['PushDevice'] };
  PushDeviceRegisterInput: PushDeviceRegisterInput;
  PushDeviceRegisterPayload: Omit<PushDeviceRegisterPayload, 'pushDevice' | 'userErrors'> & { pushDevice: Maybe<ResolversParentTypes['PushDevice']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PushDeviceUnregisterInput: PushDeviceUnregisterInput;
  PushDeviceUnregisterPayload: Omit<PushDeviceUnregisterPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Query: unknown;
  Refund: Refund;
  ScreeningMatch: ScreeningMatch;
  Session: SessionRow;
  SessionCreateInput: SessionCreateInput;
  SessionCreatePayload: Omit<SessionCreatePayload, 'session' | 'userErrors'> & { session: Maybe<ResolversParentTypes['Session']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SessionRefreshInput: SessionRefreshInput;
  SessionRefreshPayload: Omit<SessionRefreshPayload, 'session' | 'userErrors'> & { session: Maybe<ResolversParentTypes['Session']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SessionRevokeInput: SessionRevokeInput;
  SessionRevokePayload: Omit<SessionRevokePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SessionTokens: SessionTokens;
  Shipment: Shipment;
  ShipmentLine: ShipmentLine;
  TaxId: TaxId;
  TaxIdInput: TaxIdInput;
  TrackingEvent: TrackingEvent;
  TradeDocument: TradeDocument;
  User: UserRow;
  UserConnection: Omit<UserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UserEdge']>, nodes: ReadonlyArray<ResolversParentTypes['User']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserError: AnyUserError;
  UserRegisterInput: UserRegisterInput;
  UserRegisterPayload: Omit<UserRegisterPayload, 'user' | 'userErrors'> & { user: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Vendor: Vendor;
  VendorOnboarding: VendorOnboarding;
  Viewer: AnyViewer;
  WatchlistVersion: WatchlistVersion;
  WebhookAttempt: StoredAttempt;
  WebhookDelivery: WebhookDeliveryRow;
  WebhookDeliveryConnection: Omit<WebhookDeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WebhookDeliveryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WebhookDelivery']> };
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookEndpoint: WebhookEndpointRow;
  WebhookEndpointConnection: Omit<WebhookEndpointConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WebhookEndpointEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WebhookEndpoint']> };
  WebhookEndpointCreateInput: WebhookEndpointCreateInput;
  WebhookEndpointCreatePayload: Omit<WebhookEndpointCreatePayload, 'userErrors' | 'webhookEndpoint'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, webhookEndpoint: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  WebhookEndpointDeleteInput: WebhookEndpointDeleteInput;
  WebhookEndpointDeletePayload: Omit<WebhookEndpointDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WebhookEndpointEdge: Omit<WebhookEndpointEdge, 'node'> & { node: ResolversParentTypes['WebhookEndpoint'] };
  WebhookEndpointSecretRotateInput: WebhookEndpointSecretRotateInput;
  WebhookEndpointSecretRotatePayload: Omit<WebhookEndpointSecretRotatePayload, 'userErrors' | 'webhookEndpoint'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, webhookEndpoint: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  WebhookEndpointTestInput: WebhookEndpointTestInput;
  WebhookEndpointTestPayload: Omit<WebhookEndpointTestPayload, 'userErrors' | 'webhookDelivery'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, webhookDelivery: Maybe<ResolversParentTypes['WebhookDelivery']> };
  WebhookEndpointUpdateInput: WebhookEndpointUpdateInput;
  WebhookEndpointUpdatePayload: Omit<WebhookEndpointUpdatePayload, 'userErrors' | 'webhookEndpoint'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, webhookEndpoint: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  WebhookEventType: WebhookEventName;
  WebhookRedeliverInput: WebhookRedeliverInput;
  WebhookRedeliverPayload: Omit<WebhookRedeliverPayload, 'userErrors' | 'webhookDeliveries'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, webhookDeliveries: ReadonlyArray<ResolversParentTypes['WebhookDelivery']> };
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddressUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressUpsertPayload'] = ResolversParentTypes['AddressUpsertPayload']> = {
  address: Resolver<Maybe<ResolversTypes['OrganizationAddress']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey'], FederationReferenceType extends FederationReferenceTypes['ApiKey'] = FederationReferenceTypes['ApiKey']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['ApiKey']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedNetworks: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  deniedNetworks: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  prefix: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApiKeyCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyCreatePayload'] = ResolversParentTypes['ApiKeyCreatePayload']> = {
  apiKey: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  secret: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type ApiKeyPrincipalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyPrincipal'] = ResolversParentTypes['ApiKeyPrincipal']> = {
  allowedNetworks: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  apiKeyId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deniedNetworks: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organizationId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scopes: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiKeyRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyRevokePayload'] = ResolversParentTypes['ApiKeyRevokePayload']> = {
  apiKey: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApiKeyRotatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyRotatePayload'] = ResolversParentTypes['ApiKeyRotatePayload']> = {
  apiKey: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  secret: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApiKeyUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyUpdatePayload'] = ResolversParentTypes['ApiKeyUpdatePayload']> = {
  apiKey: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApprovalRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalRequest'] = ResolversParentTypes['ApprovalRequest']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type CarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Carrier'] = ResolversParentTypes['Carrier']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLine'] = ResolversParentTypes['CartLine']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Checkout'] = ResolversParentTypes['Checkout']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommissionLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionLine'] = ResolversParentTypes['CommissionLine']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommissionPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionPlan'] = ResolversParentTypes['CommissionPlan']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplianceCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplianceCase'] = ResolversParentTypes['ComplianceCase']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type HsClassificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HsClassification'] = ResolversParentTypes['HsClassification']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityLinkPayload'] = ResolversParentTypes['IdentityLinkPayload']> = {
  identity: Resolver<Maybe<ResolversTypes['LinkedIdentity']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IdentityPrincipalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityPrincipal'] = ResolversParentTypes['IdentityPrincipal']> = {
  identityId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizationId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  roles: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  userId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IdentityUnlinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityUnlinkPayload'] = ResolversParentTypes['IdentityUnlinkPayload']> = {
  unlinkedIdentityId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LandedCostQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandedCostQuote'] = ResolversParentTypes['LandedCostQuote']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LanguageCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageCode'], any> {
  name: 'LanguageCode';
}

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkedIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedIdentity'] = ResolversParentTypes['LinkedIdentity']> = {
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastUsedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organization: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  subject: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkedIdentityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedIdentityConnection'] = ResolversParentTypes['LinkedIdentityConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['LinkedIdentityEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['LinkedIdentity']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LinkedIdentityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedIdentityEdge'] = ResolversParentTypes['LinkedIdentityEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['LinkedIdentity'], ParentType, ContextType>;
};

export type MembershipAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipAcceptPayload'] = ResolversParentTypes['MembershipAcceptPayload']> = {
  membership: Resolver<Maybe<ResolversTypes['OrganizationMembership']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MembershipInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipInvitation'] = ResolversParentTypes['MembershipInvitation']> = {
  email: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  spendingLimit: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type MembershipInvitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipInvitePayload'] = ResolversParentTypes['MembershipInvitePayload']> = {
  invitation: Resolver<Maybe<ResolversTypes['MembershipInvitation']>, ParentType, ContextType>;
  token: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MembershipRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipRemovePayload'] = ResolversParentTypes['MembershipRemovePayload']> = {
  removedMembershipId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MembershipUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipUpdatePayload'] = ResolversParentTypes['MembershipUpdatePayload']> = {
  membership: Resolver<Maybe<ResolversTypes['OrganizationMembership']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addressUpsert?: Resolver<ResolversTypes['AddressUpsertPayload'], ParentType, ContextType, RequireFields<MutationAddressUpsertArgs, 'input'>>;
  apiKeyCreate?: Resolver<ResolversTypes['ApiKeyCreatePayload'], ParentType, ContextType, RequireFields<MutationApiKeyCreateArgs, 'input'>>;
  apiKeyRevoke?: Resolver<ResolversTypes['ApiKeyRevokePayload'], ParentType, ContextType, RequireFields<MutationApiKeyRevokeArgs, 'input'>>;
  apiKeyRotate?: Resolver<ResolversTypes['ApiKeyRotatePayload'], ParentType, ContextType, RequireFields<MutationApiKeyRotateArgs, 'input'>>;
  apiKeyUpdate?: Resolver<ResolversTypes['ApiKeyUpdatePayload'], ParentType, ContextType, RequireFields<MutationApiKeyUpdateArgs, 'input'>>;
  identityLink?: Resolver<ResolversTypes['IdentityLinkPayload'], ParentType, ContextType, RequireFields<MutationIdentityLinkArgs, 'input'>>;
  identityUnlink?: Resolver<ResolversTypes['IdentityUnlinkPayload'], ParentType, ContextType, RequireFields<MutationIdentityUnlinkArgs, 'input'>>;
  membershipAccept?: Resolver<ResolversTypes['MembershipAcceptPayload'], ParentType, ContextType, RequireFields<MutationMembershipAcceptArgs, 'input'>>;
  membershipInvite?: Resolver<ResolversTypes['MembershipInvitePayload'], ParentType, ContextType, RequireFields<MutationMembershipInviteArgs, 'input'>>;
  membershipRemove?: Resolver<ResolversTypes['MembershipRemovePayload'], ParentType, ContextType, RequireFields<MutationMembershipRemoveArgs, 'input'>>;
  membershipUpdate?: Resolver<ResolversTypes['MembershipUpdatePayload'], ParentType, ContextType, RequireFields<MutationMembershipUpdateArgs, 'input'>>;
  organizationCreate?: Resolver<ResolversTypes['OrganizationCreatePayload'], ParentType, ContextType, RequireFields<MutationOrganizationCreateArgs, 'input'>>;
  organizationUpdate?: Resolver<ResolversTypes['OrganizationUpdatePayload'], ParentType, ContextType, RequireFields<MutationOrganizationUpdateArgs, 'input'>>;
  platformRoleGrant?: Resolver<ResolversTypes['PlatformRoleGrantPayload'], ParentType, ContextType, RequireFields<MutationPlatformRoleGrantArgs, 'input'>>;
  pushDeviceRegister?: Resolver<ResolversTypes['PushDeviceRegisterPayload'], ParentType, ContextType, RequireFields<MutationPushDeviceRegisterArgs, 'input'>>;
  pushDeviceUnregister?: Resolver<ResolversTypes['PushDeviceUnregisterPayload'], ParentType, ContextType, RequireFields<MutationPushDeviceUnregisterArgs, 'input'>>;
  sessionCreate?: Resolver<ResolversTypes['SessionCreatePayload'], ParentType, ContextType, RequireFields<MutationSessionCreateArgs, 'input'>>;
  sessionRefresh?: Resolver<ResolversTypes['SessionRefreshPayload'], ParentType, ContextType, RequireFields<MutationSessionRefreshArgs, 'input'>>;
  sessionRevoke?: Resolver<ResolversTypes['SessionRevokePayload'], ParentType, ContextType, RequireFields<MutationSessionRevokeArgs, 'input'>>;
  userRegister?: Resolver<ResolversTypes['UserRegisterPayload'], ParentType, ContextType, RequireFields<MutationUserRegisterArgs, 'input'>>;
  webhookEndpointCreate?: Resolver<ResolversTypes['WebhookEndpointCreatePayload'], ParentType, ContextType, RequireFields<MutationWebhookEndpointCreateArgs, 'input'>>;
  webhookEndpointDelete?: Resolver<ResolversTypes['WebhookEndpointDeletePayload'], ParentType, ContextType, RequireFields<MutationWebhookEndpointDeleteArgs, 'input'>>;
  webhookEndpointSecretRotate?: Resolver<ResolversTypes['WebhookEndpointSecretRotatePayload'], ParentType, ContextType, RequireFields<MutationWebhookEndpointSecretRotateArgs, 'input'>>;
  webhookEndpointTest?: Resolver<ResolversTypes['WebhookEndpointTestPayload'], ParentType, ContextType, RequireFields<MutationWebhookEndpointTestArgs, 'input'>>;
  webhookEndpointUpdate?: Resolver<ResolversTypes['WebhookEndpointUpdatePayload'], ParentType, ContextType, RequireFields<MutationWebhookEndpointUpdateArgs, 'input'>>;
  webhookRedeliver?: Resolver<ResolversTypes['WebhookRedeliverPayload'], ParentType, ContextType, RequireFields<MutationWebhookRedeliverArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ApiKey' | 'ApprovalRequest' | 'AuditEntry' | 'Carrier' | 'Cart' | 'CartLine' | 'Category' | 'Checkout' | 'CommissionLine' | 'CommissionPlan' | 'ComplianceCase' | 'HsClassification' | 'LandedCostQuote' | 'LedgerEntry' | 'Offer' | 'Order' | 'OrderGroup' | 'OrderLine' | 'Organization' | 'OrganizationAddress' | 'OrganizationMembership' | 'Package' | 'PartyScreening' | 'Payment' | 'PaymentAllocation' | 'PaymentIntent' | 'Payout' | 'Product' | 'ProductVariant' | 'Refund' | 'ScreeningMatch' | 'Session' | 'Shipment' | 'ShipmentLine' | 'TrackingEvent' | 'TradeDocument' | 'User' | 'Vendor' | 'VendorOnboarding' | 'WatchlistVersion' | 'WebhookDelivery' | 'WebhookEndpoint', ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderGroup'] = ResolversParentTypes['OrderGroup']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addresses: Resolver<ReadonlyArray<ResolversTypes['OrganizationAddress']>, ParentType, ContextType>;
  apiKeys: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, Partial<OrganizationApiKeysArgs>>;
  capabilities: Resolver<ReadonlyArray<ResolversTypes['OrganizationCapability']>, ParentType, ContextType>;
  countryCode: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dataRegion: Resolver<Maybe<ResolversTypes['DataRegion']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberships: Resolver<ResolversTypes['OrganizationMembershipConnection'], ParentType, ContextType, Partial<OrganizationMembershipsArgs>>;
  registrationNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxIds: Resolver<ReadonlyArray<ResolversTypes['TaxId']>, ParentType, ContextType>;
  version: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationAddress'] = ResolversParentTypes['OrganizationAddress'], FederationReferenceType extends FederationReferenceTypes['OrganizationAddress'] = FederationReferenceTypes['OrganizationAddress']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['OrganizationAddress']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address: Resolver<ResolversTypes['PostalAddress'], ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['AddressKind'], ParentType, ContextType>;
  label: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationAlreadyExistsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationAlreadyExistsError'] = ResolversParentTypes['OrganizationAlreadyExistsError']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  existingId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganizationCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationCreatePayload'] = ResolversParentTypes['OrganizationCreatePayload']> = {
  organization: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationMembership'] = ResolversParentTypes['OrganizationMembership'], FederationReferenceType extends FederationReferenceTypes['OrganizationMembership'] = FederationReferenceTypes['OrganizationMembership']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['OrganizationMembership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  role: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  spendingLimit: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationMembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationMembershipConnection'] = ResolversParentTypes['OrganizationMembershipConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['OrganizationMembershipEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['OrganizationMembership']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganizationMembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationMembershipEdge'] = ResolversParentTypes['OrganizationMembershipEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['OrganizationMembership'], ParentType, ContextType>;
};

export type OrganizationUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationUpdatePayload'] = ResolversParentTypes['OrganizationUpdatePayload']> = {
  organization: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Package'] = ResolversParentTypes['Package']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PartyScreeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyScreening'] = ResolversParentTypes['PartyScreening']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentAllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentAllocation'] = ResolversParentTypes['PaymentAllocation']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentIntentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentIntent'] = ResolversParentTypes['PaymentIntent']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payout'] = ResolversParentTypes['Payout']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformRoleGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformRoleGrantPayload'] = ResolversParentTypes['PlatformRoleGrantPayload']> = {
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
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

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PushDeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PushDevice'] = ResolversParentTypes['PushDevice']> = {
  appVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isThisDevice: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locale: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platform: Resolver<ResolversTypes['PushPlatform'], ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PushDeviceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PushDeviceConnection'] = ResolversParentTypes['PushDeviceConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['PushDeviceEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['PushDevice']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PushDeviceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PushDeviceEdge'] = ResolversParentTypes['PushDeviceEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['PushDevice'], ParentType, ContextType>;
};

export type PushDeviceRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PushDeviceRegisterPayload'] = ResolversParentTypes['PushDeviceRegisterPayload']> = {
  pushDevice: Resolver<Maybe<ResolversTypes['PushDevice']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PushDeviceUnregisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PushDeviceUnregisterPayload'] = ResolversParentTypes['PushDeviceUnregisterPayload']> = {
  unregisteredPushDeviceId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiKeyPrincipal?: Resolver<Maybe<ResolversTypes['ApiKeyPrincipal']>, ParentType, ContextType, RequireFields<QueryApiKeyPrincipalArgs, 'secretHash'>>;
  apiKeys?: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, Partial<QueryApiKeysArgs>>;
  identityPrincipal?: Resolver<Maybe<ResolversTypes['IdentityPrincipal']>, ParentType, ContextType, RequireFields<QueryIdentityPrincipalArgs, 'issuer' | 'subject'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, Partial<QueryUsersArgs>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  webhookDeliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, Partial<QueryWebhookDeliveriesArgs>>;
  webhookEndpoints?: Resolver<ResolversTypes['WebhookEndpointConnection'], ParentType, ContextType, Partial<QueryWebhookEndpointsArgs>>;
  webhookEventTypes?: Resolver<ReadonlyArray<ResolversTypes['WebhookEventType']>, ParentType, ContextType>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScreeningMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreeningMatch'] = ResolversParentTypes['ScreeningMatch']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'], FederationReferenceType extends FederationReferenceTypes['Session'] = FederationReferenceTypes['Session']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Session']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organization: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  revokedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionCreatePayload'] = ResolversParentTypes['SessionCreatePayload']> = {
  session: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  tokens: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SessionRefreshPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionRefreshPayload'] = ResolversParentTypes['SessionRefreshPayload']> = {
  session: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  tokens: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SessionRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionRevokePayload'] = ResolversParentTypes['SessionRevokePayload']> = {
  revokedCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SessionTokensResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionTokens'] = ResolversParentTypes['SessionTokens']> = {
  accessToken: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshTokenExpiresAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentLine'] = ResolversParentTypes['ShipmentLine']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxId'] = ResolversParentTypes['TaxId']> = {
  scheme: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrackingEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingEvent'] = ResolversParentTypes['TrackingEvent']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TradeDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeDocument'] = ResolversParentTypes['TradeDocument']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale: Resolver<ResolversTypes['LanguageCode'], ParentType, ContextType>;
  memberships: Resolver<ResolversTypes['OrganizationMembershipConnection'], ParentType, ContextType, Partial<UserMembershipsArgs>>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platformRoles: Resolver<ReadonlyArray<ResolversTypes['PlatformRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'BasicError' | 'OrganizationAlreadyExistsError', ParentType, ContextType>;
};

export type UserRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserRegisterPayload'] = ResolversParentTypes['UserRegisterPayload']> = {
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VendorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vendor'] = ResolversParentTypes['Vendor']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorOnboardingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorOnboarding'] = ResolversParentTypes['VendorOnboarding']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  identities: Resolver<ResolversTypes['LinkedIdentityConnection'], ParentType, ContextType, Partial<ViewerIdentitiesArgs>>;
  kind: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  organization: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  pushDevices: Resolver<ResolversTypes['PushDeviceConnection'], ParentType, ContextType, Partial<ViewerPushDevicesArgs>>;
  roles: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  scopes: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  session: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type WatchlistVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchlistVersion'] = ResolversParentTypes['WatchlistVersion']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookAttempt'] = ResolversParentTypes['WebhookAttempt']> = {
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationMs: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome: Resolver<ResolversTypes['WebhookAttemptOutcome'], ParentType, ContextType>;
  responseBody: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusCode: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery'], FederationReferenceType extends FederationReferenceTypes['WebhookDelivery'] = FederationReferenceTypes['WebhookDelivery']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['WebhookDelivery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attempts: Resolver<ReadonlyArray<ResolversTypes['WebhookAttempt']>, ParentType, ContextType>;
  completedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eventId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventType: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextAttemptAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  occurredAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  payload: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['WebhookDeliveryStatus'], ParentType, ContextType>;
  webhookEndpoint: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookEndpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpoint'] = ResolversParentTypes['WebhookEndpoint'], FederationReferenceType extends FederationReferenceTypes['WebhookEndpoint'] = FederationReferenceTypes['WebhookEndpoint']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['WebhookEndpoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disabledAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disabledReason: Resolver<Maybe<ResolversTypes['WebhookDisabledReason']>, ParentType, ContextType>;
  eventTypes: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  failingSince: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['WebhookEndpointStatus'], ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookEndpointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpointConnection'] = ResolversParentTypes['WebhookEndpointConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['WebhookEndpointEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookEndpointCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpointCreatePayload'] = ResolversParentTypes['WebhookEndpointCreatePayload']> = {
  secret: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhookEndpoint: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
};

export type WebhookEndpointDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpointDeletePayload'] = ResolversParentTypes['WebhookEndpointDeletePayload']> = {
  deletedWebhookEndpointId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WebhookEndpointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpointEdge'] = ResolversParentTypes['WebhookEndpointEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
};

export type WebhookEndpointSecretRotatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpointSecretRotatePayload'] = ResolversParentTypes['WebhookEndpointSecretRotatePayload']> = {
  secret: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhookEndpoint: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
};

export type WebhookEndpointTestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpointTestPayload'] = ResolversParentTypes['WebhookEndpointTestPayload']> = {
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhookDelivery: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
};

export type WebhookEndpointUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpointUpdatePayload'] = ResolversParentTypes['WebhookEndpointUpdatePayload']> = {
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhookEndpoint: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
};

export type WebhookEventTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEventType'] = ResolversParentTypes['WebhookEventType']> = {
  audience: Resolver<ReadonlyArray<ResolversTypes['WebhookAudience']>, ParentType, ContextType>;
  description: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requiredScope: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookRedeliverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookRedeliverPayload'] = ResolversParentTypes['WebhookRedeliverPayload']> = {
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhookDeliveries: Resolver<ReadonlyArray<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
};

export type GeneratedResolvers<ContextType = Context> = {
  AddressUpsertPayload: AddressUpsertPayloadResolvers<ContextType>;
  ApiKey: ApiKeyResolvers<ContextType>;
  ApiKeyConnection: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyCreatePayload: ApiKeyCreatePayloadResolvers<ContextType>;
  ApiKeyEdge: ApiKeyEdgeResolvers<ContextType>;
  ApiKeyPrincipal: ApiKeyPrincipalResolvers<ContextType>;
  ApiKeyRevokePayload: ApiKeyRevokePayloadResolvers<ContextType>;
  ApiKeyRotatePayload: ApiKeyRotatePayloadResolvers<ContextType>;
  ApiKeyUpdatePayload: ApiKeyUpdatePayloadResolvers<ContextType>;
  ApprovalRequest: ApprovalRequestResolvers<ContextType>;
  AuditEntry: AuditEntryResolvers<ContextType>;
  BasicError: BasicErrorResolvers<ContextType>;
  BigInt: GraphQLScalarType;
  Carrier: CarrierResolvers<ContextType>;
  Cart: CartResolvers<ContextType>;
  CartLine: CartLineResolvers<ContextType>;
  Category: CategoryResolvers<ContextType>;
  Checkout: CheckoutResolvers<ContextType>;
  CommissionLine: CommissionLineResolvers<ContextType>;
  CommissionPlan: CommissionPlanResolvers<ContextType>;
  ComplianceCase: ComplianceCaseResolvers<ContextType>;
  CountryCode: GraphQLScalarType;
  CurrencyCode: GraphQLScalarType;
  Cursor: GraphQLScalarType;
  DateTime: GraphQLScalarType;
  HsClassification: HsClassificationResolvers<ContextType>;
  IdentityLinkPayload: IdentityLinkPayloadResolvers<ContextType>;
  IdentityPrincipal: IdentityPrincipalResolvers<ContextType>;
  IdentityUnlinkPayload: IdentityUnlinkPayloadResolvers<ContextType>;
  LandedCostQuote: LandedCostQuoteResolvers<ContextType>;
  LanguageCode: GraphQLScalarType;
  LedgerEntry: LedgerEntryResolvers<ContextType>;
  LinkedIdentity: LinkedIdentityResolvers<ContextType>;
  LinkedIdentityConnection: LinkedIdentityConnectionResolvers<ContextType>;
  LinkedIdentityEdge: LinkedIdentityEdgeResolvers<ContextType>;
  MembershipAcceptPayload: MembershipAcceptPayloadResolvers<ContextType>;
  MembershipInvitation: MembershipInvitationResolvers<ContextType>;
  MembershipInvitePayload: MembershipInvitePayloadResolvers<ContextType>;
  MembershipRemovePayload: MembershipRemovePayloadResolvers<ContextType>;
  MembershipUpdatePayload: MembershipUpdatePayloadResolvers<ContextType>;
  Money: MoneyResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  Node: NodeResolvers<ContextType>;
  Offer: OfferResolvers<ContextType>;
  Order: OrderResolvers<ContextType>;
  OrderGroup: OrderGroupResolvers<ContextType>;
  OrderLine: OrderLineResolvers<ContextType>;
  Organization: OrganizationResolvers<ContextType>;
  OrganizationAddress: OrganizationAddressResolvers<ContextType>;
  OrganizationAlreadyExistsError: OrganizationAlreadyExistsErrorResolvers<ContextType>;
  OrganizationConnection: OrganizationConnectionResolvers<ContextType>;
  OrganizationCreatePayload: OrganizationCreatePayloadResolvers<ContextType>;
  OrganizationEdge: OrganizationEdgeResolvers<ContextType>;
  OrganizationMembership: OrganizationMembershipResolvers<ContextType>;
  OrganizationMembershipConnection: OrganizationMembershipConnectionResolvers<ContextType>;
  OrganizationMembershipEdge: OrganizationMembershipEdgeResolvers<ContextType>;
  OrganizationUpdatePayload: OrganizationUpdatePayloadResolvers<ContextType>;
  Package: PackageResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  PartyScreening: PartyScreeningResolvers<ContextType>;
  Payment: PaymentResolvers<ContextType>;
  PaymentAllocation: PaymentAllocationResolvers<ContextType>;
  PaymentIntent: PaymentIntentResolvers<ContextType>;
  Payout: PayoutResolvers<ContextType>;
  PlatformRoleGrantPayload: PlatformRoleGrantPayloadResolvers<ContextType>;
  PostalAddress: PostalAddressResolvers<ContextType>;
  Product: ProductResolvers<ContextType>;
  ProductVariant: ProductVariantResolvers<ContextType>;
  PushDevice: PushDeviceResolvers<ContextType>;
  PushDeviceConnection: PushDeviceConnectionResolvers<ContextType>;
  PushDeviceEdge: PushDeviceEdgeResolvers<ContextType>;
  PushDeviceRegisterPayload: PushDeviceRegisterPayloadResolvers<ContextType>;
  PushDeviceUnregisterPayload: PushDeviceUnregisterPayloadResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Refund: RefundResolvers<ContextType>;
  ScreeningMatch: ScreeningMatchResolvers<ContextType>;
  Session: SessionResolvers<ContextType>;
  SessionCreatePayload: SessionCreatePayloadResolvers<ContextType>;
  SessionRefreshPayload: SessionRefreshPayloadResolvers<ContextType>;
  SessionRevokePayload: SessionRevokePayloadResolvers<ContextType>;
  SessionTokens: SessionTokensResolvers<ContextType>;
  Shipment: ShipmentResolvers<ContextType>;
  ShipmentLine: ShipmentLineResolvers<ContextType>;
  TaxId: TaxIdResolvers<ContextType>;
  TrackingEvent: TrackingEventResolvers<ContextType>;
  TradeDocument: TradeDocumentResolvers<ContextType>;
  User: UserResolvers<ContextType>;
  UserConnection: UserConnectionResolvers<ContextType>;
  UserEdge: UserEdgeResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
  UserRegisterPayload: UserRegisterPayloadResolvers<ContextType>;
  Vendor: VendorResolvers<ContextType>;
  VendorOnboarding: VendorOnboardingResolvers<ContextType>;
  Viewer: ViewerResolvers<ContextType>;
  WatchlistVersion: WatchlistVersionResolvers<ContextType>;
  WebhookAttempt: WebhookAttemptResolvers<ContextType>;
  WebhookDelivery: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookEndpoint: WebhookEndpointResolvers<ContextType>;
  WebhookEndpointConnection: WebhookEndpointConnectionResolvers<ContextType>;
  WebhookEndpointCreatePayload: WebhookEndpointCreatePayloadResolvers<ContextType>;
  WebhookEndpointDeletePayload: WebhookEndpointDeletePayloadResolvers<ContextType>;
  WebhookEndpointEdge: WebhookEndpointEdgeResolvers<ContextType>;
  WebhookEndpointSecretRotatePayload: WebhookEndpointSecretRotatePayloadResolvers<ContextType>;
  WebhookEndpointTestPayload: WebhookEndpointTestPayloadResolvers<ContextType>;
  WebhookEndpointUpdatePayload: WebhookEndpointUpdatePayloadResolvers<ContextType>;
  WebhookEventType: WebhookEventTypeResolvers<ContextType>;
  WebhookRedeliverPayload: WebhookRedeliverPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl: CacheControlDirectiveResolver<any, any, ContextType>;
};

export type Resolvers = Complete<GeneratedResolvers>