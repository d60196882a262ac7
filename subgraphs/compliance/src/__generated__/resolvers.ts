import type { Complete } from '#kit/graphql/complete-resolvers.ts'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserError as AnyUserError } from '#kit/errors.ts';
import type { WatchlistVersionRow, WatchlistEntryRow, PartyScreeningRow, ScreeningMatchRow } from '../db/entities/screening.ts';
import type { WatchlistEntriesAddPayload as WatchlistEntriesAdded } from '../services/add-watchlist-entries.ts';
import type { ComplianceCaseRow } from '../db/entities/orders.ts';
import type { Reason } from '../domain/assessment.ts';
import type { HsClassificationRow, TariffRateRow } from '../db/entities/tariffs.ts';
import type { UpsertPayload } from '../services/upsert-hs-codes.ts';
import type { Quote, PricedCart, PricedCheckout } from '../services/estimate-landed-cost.ts';
import type { PricedLine } from '../resolvers/landed-cost.ts';
import type { TradeDocumentRow, DocumentVersionRow } from '../db/entities/documents.ts';
import type { AuditEntryRow } from '../db/entities/audit.ts';
import type { DeadLetterRow } from '../db/entities/dead-letters.ts';
import type { DeadLetterCause as DeadLetterCauseRow } from '../loaders.ts';
import type { ReplayLettersPayload } from '../services/replay-letters.ts';
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

/** One event of the marketplace, sealed in a chain. */
export type AuditEntry = Node & {
  /** The event that caused it. */
  readonly causationId: Maybe<Scalars['String']['output']>;
  /** The request that began it all. */
  readonly correlationId: Scalars['String']['output'];
  /** The event. */
  readonly eventId: Scalars['ID']['output'];
  /** SHA-256 of the whole event in canonical JSON: whoever holds the event can show that it is this one. */
  readonly eventSha256: Scalars['String']['output'];
  /** SHA-256 over the entry's other fields and `prevHash`. */
  readonly hash: Scalars['String']['output'];
  /** The entry's id. */
  readonly id: Scalars['ID']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** The organization that it concerns, where the event names one. */
  readonly organizationId: Maybe<Scalars['ID']['output']>;
  /** The hash of the entry before it; 64 zeros for the first. */
  readonly prevHash: Scalars['String']['output'];
  /** When the log got it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its place in the log, from 1, without gaps. */
  readonly sequence: Scalars['BigInt']['output'];
  /** The subgraph that it came from. */
  readonly source: Scalars['String']['output'];
  /** The aggregate that it is about. */
  readonly subject: Scalars['ID']['output'];
  /** The event's type. */
  readonly type: Scalars['String']['output'];
};

/** A page of the audit log. */
export type AuditEntryConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An audit entry in a page. */
export type AuditEntryEdge = {
  /** Its position. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The entry. */
  readonly node: AuditEntry;
};

/** What is wrong with the audit log. */
export type AuditFault =
  /** The entry's fields are not what was hashed. */
  | 'ENTRY_CHANGED'
  /** A sequence number is missing. */
  | 'ENTRY_MISSING'
  /** The entry does not follow from the one before it. */
  | 'LINK_BROKEN';

/** The result of checking a range of the audit log. */
export type AuditVerification = {
  /** The first sequence number that does not hold. */
  readonly brokenAtSequence: Maybe<Scalars['BigInt']['output']>;
  /** How many entries were checked. */
  readonly checkedEntries: Scalars['Int']['output'];
  /** What is wrong there. */
  readonly fault: Maybe<AuditFault>;
  /** The first sequence number that was checked; null when the range is empty. */
  readonly fromSequence: Maybe<Scalars['BigInt']['output']>;
  /** Whether every entry of the range holds. The removal of the newest entries cannot be seen from the log itself: compare `lastHash` with one noted elsewhere. */
  readonly intact: Scalars['Boolean']['output'];
  /** The hash of the last entry that holds; null when none does. */
  readonly lastHash: Maybe<Scalars['String']['output']>;
  /** The last sequence number that was checked. */
  readonly toSequence: Maybe<Scalars['BigInt']['output']>;
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

/** What somebody is about to buy. One for each person and organization; an API key uses its organization's own. */
export type Cart = {
  /** Globally unique (`crt_…`). */
  readonly id: Scalars['ID']['output'];
  /** What importing the cart's content costs today. Null for an empty cart. Errors: UNKNOWN_HS_CODE, HS_CODE_MISSING, TARIFF_UNKNOWN, CURRENCY_MISMATCH, OFFER_UNKNOWN. */
  readonly landedCost: Maybe<LandedCostQuote>;
  /** What is in it, in the order of adding; at most 100. */
  readonly lines: ReadonlyArray<CartLine>;
};


/** What somebody is about to buy. One for each person and organization; an API key uses its organization's own. */
export type CartLandedCostArgs = {
  destination: Scalars['CountryCode']['input'];
  freight?: InputMaybe<MoneyInput>;
  incoterm: Incoterm;
};

/** A quantity of an offer in a cart, at the offer's price of this moment. */
export type CartLine = {
  /** Globally unique (`crl_…`). */
  readonly id: Scalars['ID']['output'];
  /** Unit price × quantity. */
  readonly lineTotal: Money;
  /** What is offered, by whom. */
  readonly offer: Maybe<Offer>;
  /** How many units. */
  readonly quantity: Scalars['Int']['output'];
};

/** A cart's lines with their prices held, waiting for the buyer to commit. */
export type Checkout = {
  /** Globally unique (`chk_…`). */
  readonly id: Scalars['ID']['output'];
  /** Who pays for and risks which part of the way. */
  readonly incoterm: Incoterm;
  /**
   * What importing the frozen lines costs with the rates of today, at the checkout's own destination and delivery term, a line for each of its lines in their order. Nothing of it is charged with the purchase but the goods.
   * Errors: UNKNOWN_HS_CODE, HS_CODE_MISSING, TARIFF_UNKNOWN, CURRENCY_MISMATCH, OFFER_UNKNOWN.
   */
  readonly landedCost: Maybe<LandedCostQuote>;
  /** What was frozen; at most 100. */
  readonly lines: ReadonlyArray<CheckoutLine>;
  /** Where it goes. */
  readonly shipTo: PostalAddress;
};


/** A cart's lines with their prices held, waiting for the buyer to commit. */
export type CheckoutLandedCostArgs = {
  freight?: InputMaybe<MoneyInput>;
};

/** A frozen line of a checkout. */
export type CheckoutLine = {
  /** Unit price × quantity. */
  readonly lineTotal: Money;
  /** What is offered, by whom. */
  readonly offer: Maybe<Offer>;
  /** How many units. */
  readonly quantity: Scalars['Int']['output'];
};

/** An order that compliance could not clear by itself. */
export type ComplianceCase = Node & {
  /** When it was opened. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was decided or closed. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who decided; null while open, and when no person did. */
  readonly decidedBy: Maybe<User>;
  /** The case's id. */
  readonly id: Scalars['ID']['output'];
  /** What the officer wrote, or how the case resolved itself. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The order. */
  readonly order: Order;
  /** Why it was opened; at most a few per line and party. */
  readonly reasons: ReadonlyArray<ComplianceReason>;
  /** The current screenings of both parties, one for each. */
  readonly screenings: ReadonlyArray<PartyScreening>;
  /** Its state. */
  readonly status: ComplianceCaseStatus;
};

/** A page of cases. */
export type ComplianceCaseConnection = {
  /** The cases with their cursors. */
  readonly edges: ReadonlyArray<ComplianceCaseEdge>;
  /** The cases. */
  readonly nodes: ReadonlyArray<ComplianceCase>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** The decision of a case. */
export type ComplianceCaseDecideInput = {
  /** With BLOCK: those parties of the order, of a potential match, that are the listed party. They become BLOCKED, and every open order of theirs with them. */
  readonly blockedOrganizationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The case. */
  readonly caseId: Scalars['ID']['input'];
  /** What is decided. */
  readonly decision: ComplianceDecision;
  /** Makes a repeat of this call harmless; 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, 1 to 2000 characters; kept with the case. */
  readonly note: Scalars['String']['input'];
};

/** The decided case, or why nothing changed: INVALID_INPUT, COMPLIANCE_CASE_NOT_FOUND, CONFLICT_OF_INTEREST, ILLEGAL_TRANSITION, NOT_A_MATCHED_PARTY, IDEMPOTENCY_KEY_REUSED. */
export type ComplianceCaseDecidePayload = {
  /** The case. */
  readonly complianceCase: Maybe<ComplianceCase>;
  /** Why nothing changed. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A case in a page. */
export type ComplianceCaseEdge = {
  /** Its position. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The case. */
  readonly node: ComplianceCase;
};

/** The state of a case: OPEN → CLEARED | BLOCKED | CLOSED. */
export type ComplianceCaseStatus =
  /** The order must not go on. */
  | 'BLOCKED'
  /** The order may go on. */
  | 'CLEARED'
  /** The order was cancelled before a decision. */
  | 'CLOSED'
  /** Waits for a decision. */
  | 'OPEN';

/** What an officer decides. */
export type ComplianceDecision =
  /** The order must not go on: it is cancelled. */
  | 'BLOCK'
  /** The order may go on. */
  | 'CLEAR';

/** One reason of a case. */
export type ComplianceReason = {
  /** The kind of reason. */
  readonly code: ComplianceReasonCode;
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** The order line that it is about. */
  readonly orderLine: Maybe<OrderLine>;
  /** The party that it is about. */
  readonly organization: Maybe<Organization>;
};

/** Why an order is held or blocked. */
export type ComplianceReasonCode =
  /** A line that crosses a customs border has no HS code. */
  | 'HS_CODE_MISSING'
  /** A line that crosses a customs border has an HS code that the nomenclature does not have. */
  | 'HS_CODE_UNKNOWN'
  /** A party is on a watch list: an officer said so. */
  | 'PARTY_BLOCKED'
  /** No watch list is active, so a party could not be screened. */
  | 'PARTY_NOT_SCREENED'
  /** A party resembles an entry of a watch list. */
  | 'PARTY_POTENTIAL_MATCH'
  /** Nothing is known of a party. */
  | 'PARTY_UNKNOWN'
  /** No tariff rate is known for a line's HS code at the destination. */
  | 'TARIFF_UNKNOWN';

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

/** What an import's customs value is taken at. */
export type CustomsValuation =
  /** With the freight to the border. */
  | 'CIF'
  /** Without it. */
  | 'FOB';

/** An event that a consumer group could not handle. One for each event and group, however often it fails. It is removed some time after it was replayed or discarded, never before. */
export type DeadLetter = {
  /** How often it was tried until it was given up, the latest time. */
  readonly attempts: Scalars['Int']['output'];
  /** What they wrote. */
  readonly discardReason: Maybe<Scalars['String']['output']>;
  /** When they did. */
  readonly discardedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who discarded it the latest time. */
  readonly discardedBy: Maybe<User>;
  /** The event as JSON: envelope, ids, codes, numbers and instants; in the place of names, addresses, free text and tokens stands how long they are. Null when what arrived is no event. */
  readonly event: Maybe<Scalars['String']['output']>;
  /** The event; null when what arrived is no event. */
  readonly eventId: Maybe<Scalars['ID']['output']>;
  /** The event's type. */
  readonly eventType: Maybe<Scalars['String']['output']>;
  /** How often it was given up: more than once when a replay failed again. */
  readonly failureCount: Scalars['Int']['output'];
  /** When it was given up the first time. */
  readonly firstBuriedAt: Scalars['DateTime']['output'];
  /** The consumer group that could not handle it; other groups are not concerned. */
  readonly group: Scalars['String']['output'];
  /** The letter's id. */
  readonly id: Scalars['ID']['output'];
  /** When it was given up the latest time. */
  readonly lastBuriedAt: Scalars['DateTime']['output'];
  /** When it happened. */
  readonly occurredAt: Maybe<Scalars['DateTime']['output']>;
  /** The organization that it concerns, where the event names one. */
  readonly organizationId: Maybe<Scalars['ID']['output']>;
  /** Where it lay the latest time; null where the transport has no coordinates. */
  readonly origin: Maybe<DeadLetterOrigin>;
  /** Of what is no event: its size in bytes. */
  readonly rawByteLength: Maybe<Scalars['Int']['output']>;
  /** Of what is no event: SHA-256 of its bytes, in hexadecimal. The bytes themselves may hold anything and are not shown. */
  readonly rawSha256: Maybe<Scalars['String']['output']>;
  /** The error's name and message, of the latest failure; at most 4000 characters. It may quote a value. */
  readonly reason: Scalars['String']['output'];
  /** How often somebody had it replayed. */
  readonly replayCount: Scalars['Int']['output'];
  /** Whether there is an event to hand over. */
  readonly replayable: Scalars['Boolean']['output'];
  /** When they did. */
  readonly replayedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who had it replayed the latest time. */
  readonly replayedBy: Maybe<User>;
  /** Its place among the events of that aggregate. */
  readonly sequence: Maybe<Scalars['BigInt']['output']>;
  /** SHA-256 over the place in the code, of the latest failure: letters of one cause share it. */
  readonly stackHash: Scalars['String']['output'];
  /** Its state. */
  readonly status: DeadLetterStatus;
  /** The group's subgraph. */
  readonly subgraph: Scalars['String']['output'];
  /** The aggregate that it is about. */
  readonly subject: Maybe<Scalars['ID']['output']>;
  /** The topic that the event came on. */
  readonly topic: Scalars['String']['output'];
  /** The vendor that it concerns, where the event names one. */
  readonly vendorId: Maybe<Scalars['ID']['output']>;
};

/** Open dead letters that failed at the same place. */
export type DeadLetterCause = {
  /** When the first of them was given up. */
  readonly firstBuriedAt: Scalars['DateTime']['output'];
  /** The consumer group that could not handle them. */
  readonly group: Scalars['String']['output'];
  /** When the latest of them was given up. */
  readonly lastBuriedAt: Scalars['DateTime']['output'];
  /** How many letters are open. */
  readonly openCount: Scalars['Int']['output'];
  /** The error's name and message, of the latest one. */
  readonly reason: Scalars['String']['output'];
  /** SHA-256 over the place in the code: the filter for these letters. */
  readonly stackHash: Scalars['String']['output'];
  /** The topic that the events came on. */
  readonly topic: Scalars['String']['output'];
};

/** A page of dead letters. */
export type DeadLetterConnection = {
  /** The letters with their cursors. */
  readonly edges: ReadonlyArray<DeadLetterEdge>;
  /** The letters. */
  readonly nodes: ReadonlyArray<DeadLetter>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A dead letter to discard. */
export type DeadLetterDiscardInput = {
  /** The letter, OPEN or REPLAYING. */
  readonly id: Scalars['ID']['input'];
  /** Makes a repeat of this call harmless; 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, 1 to 2000 characters; kept with the letter. */
  readonly reason: Scalars['String']['input'];
};

/** The letter, or why nothing changed: INVALID_INPUT, DEAD_LETTER_NOT_FOUND, ILLEGAL_TRANSITION, IDEMPOTENCY_KEY_REUSED. */
export type DeadLetterDiscardPayload = {
  /** The letter. */
  readonly deadLetter: Maybe<DeadLetter>;
  /** Why nothing changed. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A dead letter in a page. */
export type DeadLetterEdge = {
  /** Its position. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The letter. */
  readonly node: DeadLetter;
};

/** Where a message lay in Kafka. */
export type DeadLetterOrigin = {
  /** The offset. */
  readonly offset: Scalars['BigInt']['output'];
  /** The partition. */
  readonly partition: Scalars['Int']['output'];
  /** The topic. */
  readonly topic: Scalars['String']['output'];
};

/** Open dead letters to replay: one filter at least, and what meets all of those that are given. */
export type DeadLetterReplayAllInput = {
  /** Only letters of this consumer group. */
  readonly group?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat of this call harmless; 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** How many at most, 1 to 100; 100 by default. */
  readonly limit?: InputMaybe<Scalars['Int']['input']>;
  /** Only failures at this place in the code. */
  readonly stackHash?: InputMaybe<Scalars['String']['input']>;
  /** Only events of this topic. */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
};

/** What is replayed, or why nothing changed: INVALID_INPUT, IDEMPOTENCY_KEY_REUSED. */
export type DeadLetterReplayAllPayload = {
  /** How many letters of the filter stay open; call again under another key for them. */
  readonly remainingCount: Scalars['Int']['output'];
  /** How many letters are replayed. */
  readonly replayedCount: Scalars['Int']['output'];
  /** Why nothing changed. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A dead letter to replay. */
export type DeadLetterReplayInput = {
  /** The letter, OPEN or DISCARDED. */
  readonly id: Scalars['ID']['input'];
  /** Makes a repeat of this call harmless; 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** The letter, or why nothing changed: DEAD_LETTER_NOT_FOUND, DEAD_LETTER_NOT_REPLAYABLE, DEAD_LETTER_ALREADY_REPLAYED, IDEMPOTENCY_KEY_REUSED. */
export type DeadLetterReplayPayload = {
  /** The letter. */
  readonly deadLetter: Maybe<DeadLetter>;
  /** Why nothing changed. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The state of a dead letter: OPEN → REPLAYING → REPLAYED → OPEN when it fails again; OPEN or REPLAYING → DISCARDED → REPLAYING. */
export type DeadLetterStatus =
  /** Somebody decided that it is not to be handled. Another failure of it does not change that. */
  | 'DISCARDED'
  /** Waits for a decision. */
  | 'OPEN'
  /** Was handed over to its consumer group. It is open again when that fails again. */
  | 'REPLAYED'
  /** Is about to be handed over; it stays so while the transport, or the group, cannot take it. */
  | 'REPLAYING';

/** What is wrong with a chain of documents. */
export type DocumentFault =
  /** The stored bytes are not what was sealed. */
  | 'CONTENT_CHANGED'
  /** The link does not follow from the one before it. */
  | 'LINK_BROKEN'
  /** A link is missing. */
  | 'LINK_MISSING'
  /** The metadata is not what was sealed. */
  | 'METADATA_CHANGED';

/** The result of checking an order's chain of documents against the database. */
export type DocumentProof = {
  /** The first place in the chain that does not hold. */
  readonly brokenAtPosition: Maybe<Scalars['Int']['output']>;
  /** The document at that place. */
  readonly brokenDocumentId: Maybe<Scalars['ID']['output']>;
  /** How many links were checked. */
  readonly checkedLinks: Scalars['Int']['output'];
  /** The document that was asked about. */
  readonly document: TradeDocument;
  /** What is wrong there. */
  readonly fault: Maybe<DocumentFault>;
  /** Whether every link holds. */
  readonly intact: Scalars['Boolean']['output'];
  /** The seal of the last link that holds; null when none does. */
  readonly lastSeal: Maybe<Scalars['String']['output']>;
};

/** One sealed version of a document, a link in its order's chain. */
export type DocumentVersion = {
  /** When it was issued. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** Its place in the order's chain, from 1. */
  readonly position: Scalars['Int']['output'];
  /** The seal of the link before it; 64 zeros for the first. */
  readonly prevHash: Scalars['String']['output'];
  /** SHA-256 over the metadata, the content's hash and `prevHash`. */
  readonly seal: Scalars['String']['output'];
  /** SHA-256 of the content, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** The version, from 1. */
  readonly version: Scalars['Int']['output'];
};

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

/** The HS code of a variant at a destination. */
export type HsClassification = Node & {
  /** When it was approved. */
  readonly approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was proposed. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The importing country; null holds everywhere, but a classification for the country itself goes first. */
  readonly destination: Maybe<Scalars['CountryCode']['output']>;
  /** Why this code: rulings, composition, use. */
  readonly evidence: Maybe<Scalars['String']['output']>;
  /** Six digits of the Harmonized System and up to four national ones. */
  readonly hsCode: Scalars['String']['output'];
  /** The classification's id. */
  readonly id: Scalars['ID']['output'];
  /** Who proposed it; null for an API key. */
  readonly proposedBy: Maybe<User>;
  /** Who approved it. */
  readonly reviewedBy: Maybe<User>;
  /** Its state. */
  readonly status: HsClassificationStatus;
  /** The variant. */
  readonly variant: ProductVariant;
};

/** A classification to approve. */
export type HsClassificationApproveInput = {
  /** The classification. */
  readonly classificationId: Scalars['ID']['input'];
  /** Makes a repeat of this call harmless; 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** The classification, or why nothing changed: INVALID_INPUT, UNKNOWN_HS_CODE, VARIANT_NOT_FOUND, HS_CLASSIFICATION_NOT_FOUND, ILLEGAL_TRANSITION, IDEMPOTENCY_KEY_REUSED. */
export type HsClassificationPayload = {
  /** The classification. */
  readonly hsClassification: Maybe<HsClassification>;
  /** Why nothing changed. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A classification to propose. */
export type HsClassificationProposeInput = {
  /** The importing country; left out, it holds everywhere. */
  readonly destination?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Why this code, at most 4000 characters. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** 6 to 10 digits. */
  readonly hsCode: Scalars['String']['input'];
  /** Makes a repeat of this call harmless; 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The variant. */
  readonly variantId: Scalars['ID']['input'];
};

/** The state of a classification: PROPOSED → APPROVED → SUPERSEDED. */
export type HsClassificationStatus =
  /** Holds for new orders. */
  | 'APPROVED'
  /** Waits for an officer. */
  | 'PROPOSED'
  /** Another classification has taken its place. */
  | 'SUPERSEDED';

/** A subheading of the Harmonized System. */
export type HsCodeInput = {
  /** Six digits. */
  readonly code: Scalars['String']['input'];
  /** What falls under it. */
  readonly description: Scalars['String']['input'];
};

/** HS nomenclature to load. */
export type HsCodesUpsertInput = {
  /** 1 to 500 codes. */
  readonly codes: ReadonlyArray<HsCodeInput>;
  /** Makes a repeat of this call harmless; 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** How many codes were loaded, or why nothing changed: INVALID_INPUT, IDEMPOTENCY_KEY_REUSED. */
export type HsCodesUpsertPayload = {
  /** How many codes were loaded. */
  readonly upsertedCount: Scalars['Int']['output'];
  /** Why nothing changed. */
  readonly userErrors: ReadonlyArray<UserError>;
};

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

/** One line of a landed cost, with the inputs that it was made with. */
export type LandedCostLine = {
  /** What duty is charged on. */
  readonly customsValue: Money;
  /** The duty. */
  readonly duty: Money;
  /** Ad valorem duty in basis points. */
  readonly dutyBasisPoints: Scalars['Int']['output'];
  /** The line's share of the freight. */
  readonly freight: Money;
  /** The code that the tariff was looked up by; null for goods that cross no customs border. */
  readonly hsCode: Maybe<Scalars['String']['output']>;
  /** The import VAT. */
  readonly importVat: Money;
  /** Import VAT in basis points. */
  readonly importVatBasisPoints: Scalars['Int']['output'];
  /** The order line, in an order's quote. */
  readonly orderLineId: Maybe<Scalars['ID']['output']>;
  /** How many units. */
  readonly quantity: Scalars['Int']['output'];
  /** Where the goods come from. */
  readonly shipFromCountryCode: Scalars['CountryCode']['output'];
  /** The edition of the tariff; null for goods that cross no customs border. */
  readonly tariffVersion: Maybe<Scalars['String']['output']>;
  /** The goods as priced. */
  readonly value: Money;
  /** The variant, where it was given. */
  readonly variantId: Maybe<Scalars['ID']['output']>;
};

/** A line to estimate. */
export type LandedCostLineInput = {
  /** The HS code, 6 to 10 digits. Needed where the variant has no approved classification and the goods cross a customs border. */
  readonly hsCode?: InputMaybe<Scalars['String']['input']>;
  /** How many units, from 1. */
  readonly quantity: Scalars['Int']['input'];
  /** Where the goods come from. */
  readonly shipFromCountryCode: Scalars['CountryCode']['input'];
  /** The line's total price, zero or more. */
  readonly value: MoneyInput;
  /** The variant; its approved classification goes before `hsCode`. */
  readonly variantId?: InputMaybe<Scalars['ID']['input']>;
};

/** What an import costs. Each amount is rounded half up once per line; the totals are the sums of the lines. */
export type LandedCostQuote = Node & {
  /** Where it is imported. */
  readonly destination: Scalars['CountryCode']['output'];
  /** All duty. */
  readonly duty: Money;
  /** Who pays duty and VAT. */
  readonly dutyPayer: DutyPayer;
  /** What the destination charges duty on. */
  readonly dutyValuation: CustomsValuation;
  /** Whether this is an estimate; else it is the stored quote of an order. */
  readonly estimate: Scalars['Boolean']['output'];
  /** Main carriage to the border, as `freightSource` says where from; split over the lines by value. Zero where nobody told it. */
  readonly freight: Money;
  /** Whether the prices contain the freight. */
  readonly freightIncluded: Scalars['Boolean']['output'];
  /** Where the freight's figure is from, or why there is none. */
  readonly freightSource: FreightSource;
  /** The goods as priced. */
  readonly goods: Money;
  /** The quote's id. An estimate is not stored: its id finds nothing later. */
  readonly id: Scalars['ID']['output'];
  /** All import VAT. */
  readonly importVat: Money;
  /** The delivery term of the prices. */
  readonly incoterm: Incoterm;
  /** The lines; as many as were asked for, at most 100. */
  readonly lines: ReadonlyArray<LandedCostLine>;
  /** When the rates were looked up. */
  readonly quotedAt: Scalars['DateTime']['output'];
  /** What the buyer pays in the end: goods, freight that the prices do not contain, and duty and VAT unless the seller pays them. */
  readonly total: Money;
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
  /** Decides an open case: clears or blocks its order. Compliance officers, but nobody of either party. */
  readonly complianceCaseDecide: ComplianceCaseDecidePayload;
  /** Decides that an event is not to be handled. Platform admins. */
  readonly deadLetterDiscard: DeadLetterDiscardPayload;
  /** Has the event of a dead letter handed to its consumer group again, after the cause is gone; what the group has handled already it does not handle twice. Platform admins. */
  readonly deadLetterReplay: DeadLetterReplayPayload;
  /** Replays open dead letters of one topic, group or cause, those buried first, at most 100 a call; events of one aggregate in their order. Platform admins. */
  readonly deadLetterReplayAll: DeadLetterReplayAllPayload;
  /** Approves a proposed classification; the approved one before it is superseded. Compliance officers. */
  readonly hsClassificationApprove: HsClassificationPayload;
  /** Proposes the HS code of a variant. A vendor that offers the variant, or a compliance officer. */
  readonly hsClassificationPropose: HsClassificationPayload;
  /** Loads HS nomenclature; a code that exists gets the new description. Compliance officers and platform admins. */
  readonly hsCodesUpsert: HsCodesUpsertPayload;
  /** Loads tariff rates; a rate of the same destination, prefix and first day is replaced. Stored quotes keep the rates that they were made with. Compliance officers and platform admins. */
  readonly tariffRatesUpsert: TariffRatesUpsertPayload;
  /** Adds entries to a version that is loading. An entry whose reference the version already has is skipped. Compliance officers and platform admins. */
  readonly watchlistEntriesAdd: WatchlistEntriesAddPayload;
  /** Makes a complete version the one to screen against, in the place of its source's active one, at one instant; the parties of open orders are then screened again. Compliance officers and platform admins. */
  readonly watchlistVersionActivate: WatchlistVersionPayload;
  /** Opens a version of a watch list for loading. A version of the same source and sha256 is answered as it is, so that an interrupted import goes on where it stopped. Compliance officers and platform admins. */
  readonly watchlistVersionCreate: WatchlistVersionPayload;
};


export type MutationComplianceCaseDecideArgs = {
  input: ComplianceCaseDecideInput;
};


export type MutationDeadLetterDiscardArgs = {
  input: DeadLetterDiscardInput;
};


export type MutationDeadLetterReplayArgs = {
  input: DeadLetterReplayInput;
};


export type MutationDeadLetterReplayAllArgs = {
  input: DeadLetterReplayAllInput;
};


export type MutationHsClassificationApproveArgs = {
  input: HsClassificationApproveInput;
};


export type MutationHsClassificationProposeArgs = {
  input: HsClassificationProposeInput;
};


export type MutationHsCodesUpsertArgs = {
  input: HsCodesUpsertInput;
};


export type MutationTariffRatesUpsertArgs = {
  input: TariffRatesUpsertInput;
};


export type MutationWatchlistEntriesAddArgs = {
  input: WatchlistEntriesAddInput;
};


export type MutationWatchlistVersionActivateArgs = {
  input: WatchlistVersionActivateInput;
};


export type MutationWatchlistVersionCreateArgs = {
  input: WatchlistVersionCreateInput;
};

/** Anything with a global id. */
export type Node = {
  /** Globally unique, prefixed by its type and sortable by creation (`ord_01J…`). */
  readonly id: Scalars['ID']['output'];
};

/** One vendor's terms for one variant. */
export type Offer = {
  /** Globally unique, prefixed `ofr_`. */
  readonly id: Scalars['ID']['output'];
};

/** A purchase from one vendor. */
export type Order = {
  /** The order's latest case. Compliance officers and platform admins only; null for others. */
  readonly complianceCase: Maybe<ComplianceCase>;
  /** Where the order stands with compliance; null until compliance has heard of it, and for viewers who are not party to it. */
  readonly complianceStatus: Maybe<ComplianceStatus>;
  /** Globally unique (`ord_…`). */
  readonly id: Scalars['ID']['output'];
  /** What the import costs, frozen when the order was checked. Null while the tariff of a line is not known, and for viewers who are not party to the order. */
  readonly landedCost: Maybe<LandedCostQuote>;
  /** The order's issued documents, oldest first; at most one of each type. Empty for viewers who are not party to the order. */
  readonly tradeDocuments: ReadonlyArray<TradeDocument>;
};

/** Something bought, as it was offered when the buyer committed. */
export type OrderLine = {
  /** Globally unique (`oli_…`). */
  readonly id: Scalars['ID']['output'];
};

/**
 * A company. `legalName` and `countryCode` are visible to every signed-in viewer who gets here by a reference they may see: the other side of an order, a vendor's company.
 * Everything else is for its members, for API keys with the scope `organizations:read`, and for platform staff; others get null or an empty list.
 */
export type Organization = {
  /** Global id, prefix `org`. */
  readonly id: Scalars['ID']['output'];
  /** Its current screening. Compliance officers and platform admins see all of it, the organization itself the status; null for others and where there is none. */
  readonly screening: Maybe<PartyScreening>;
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

/** One screening of an organization against the lists that were active. A new screening never changes an earlier one. */
export type PartyScreening = Node & {
  /** The screening's id. */
  readonly id: Scalars['ID']['output'];
  /** What resembles it, best first, at most 50. Compliance officers and platform admins only; null for others. */
  readonly matches: Maybe<ReadonlyArray<ScreeningMatch>>;
  /** The names as they were compared: the one on record, and the one that an order carried if it is another. Compliance officers and platform admins only; null for others. */
  readonly normalisedNames: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Who was screened. */
  readonly organization: Organization;
  /** When it was made. */
  readonly screenedAt: Scalars['DateTime']['output'];
  /** The answer. */
  readonly status: ScreeningStatus;
  /** What it was compared with, one per source. Compliance officers and platform admins only; null for others. */
  readonly watchlistVersions: Maybe<ReadonlyArray<WatchlistVersion>>;
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

/** One orderable form of a product. */
export type ProductVariant = {
  /** Globally unique, prefixed `var_`. */
  readonly id: Scalars['ID']['output'];
};

export type Query = {
  /** The audit log, newest first: one entry for every event of every subgraph. Compliance officers and platform admins only. */
  readonly auditEntries: AuditEntryConnection;
  /** Checks the hash chain of the audit log over a range of at most 100 000 entries. Compliance officers and platform admins only. */
  readonly auditVerify: AuditVerification;
  /** A compliance case. Compliance officers and platform admins only. */
  readonly complianceCase: Maybe<ComplianceCase>;
  /** Compliance cases, newest first. Compliance officers and platform admins only. */
  readonly complianceCases: ComplianceCaseConnection;
  /** A dead letter. Platform admins only. */
  readonly deadLetter: Maybe<DeadLetter>;
  /** Why letters are open: what failed where, most letters first, at most 100. Platform admins only. */
  readonly deadLetterCauses: ReadonlyArray<DeadLetterCause>;
  /** Events that a consumer could not handle, newest first. Platform admins only. */
  readonly deadLetters: DeadLetterConnection;
  /** Checks the chain of sealed documents that this one stands in, from the stored bytes up. Null when the viewer may not see the document. */
  readonly documentProof: Maybe<DocumentProof>;
  /** What duty and import VAT a consignment costs at its destination today. Stores nothing. Errors: UNKNOWN_HS_CODE, HS_CODE_MISSING, TARIFF_UNKNOWN, CURRENCY_MISMATCH. */
  readonly landedCost: Maybe<LandedCostQuote>;
  /** The current screening of an organization; null when there is none or the viewer may not see it. */
  readonly screening: Maybe<PartyScreening>;
  /** Tariff rates, newest first. Public. */
  readonly tariffRates: TariffRateConnection;
  /** A trade document of an order that the viewer is party to. */
  readonly tradeDocument: Maybe<TradeDocument>;
  /** Versions of the watch lists, newest first. Compliance officers and platform admins only. */
  readonly watchlistVersions: WatchlistVersionConnection;
};


export type QueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  subject?: InputMaybe<Scalars['ID']['input']>;
  type?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAuditVerifyArgs = {
  fromSequence?: InputMaybe<Scalars['BigInt']['input']>;
  toSequence?: InputMaybe<Scalars['BigInt']['input']>;
};


export type QueryComplianceCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryComplianceCasesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ComplianceCaseStatus>;
};


export type QueryDeadLetterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeadLettersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  group?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  stackHash?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<DeadLetterStatus>;
  subject?: InputMaybe<Scalars['ID']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDocumentProofArgs = {
  documentId: Scalars['ID']['input'];
};


export type QueryLandedCostArgs = {
  currency: Scalars['CurrencyCode']['input'];
  destination: Scalars['CountryCode']['input'];
  freight?: InputMaybe<MoneyInput>;
  incoterm: Incoterm;
  lines: ReadonlyArray<LandedCostLineInput>;
};


export type QueryScreeningArgs = {
  organizationId: Scalars['ID']['input'];
};


export type QueryTariffRatesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  destination?: InputMaybe<Scalars['CountryCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hsCode?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTradeDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWatchlistVersionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  source?: InputMaybe<WatchlistSource>;
  status?: InputMaybe<WatchlistVersionStatus>;
};

/** An entry of a watch list that resembles a party, with the evidence as it was. */
export type ScreeningMatch = Node & {
  /** The entry. */
  readonly entry: WatchlistEntry;
  /** The match's id. */
  readonly id: Scalars['ID']['output'];
  /** Whether `matchedName` is an alias. */
  readonly isAlias: Scalars['Boolean']['output'];
  /** The name of the entry that came closest. */
  readonly matchedName: Scalars['String']['output'];
  /** The name of the party that was compared. */
  readonly partyName: Scalars['String']['output'];
  /** Whether the countries agree; null when either is not known. */
  readonly sameCountry: Maybe<Scalars['Boolean']['output']>;
  /** Likeness in thousandths: 1000 is the same normalised name. */
  readonly score: Scalars['Int']['output'];
  /** The list. */
  readonly source: WatchlistSource;
};

/** The answer of a screening. */
export type ScreeningStatus =
  /** An officer found it to be the listed party. Orders of the organization are blocked. */
  | 'BLOCKED'
  /** Nothing on the active lists resembles it. */
  | 'CLEAR'
  /** Not known yet: no list is active, or nothing is known of the organization. Orders of the organization are held. */
  | 'PENDING'
  /** Something on a list resembles it. Stays so, whatever it is renamed to, until it is decided. */
  | 'POTENTIAL_MATCH';

/** A duty rate with the import VAT that goes with it. */
export type TariffRate = {
  /** Ad valorem duty in basis points (1 % = 100). */
  readonly adValoremBasisPoints: Scalars['Int']['output'];
  /** The importing country. */
  readonly destination: Scalars['CountryCode']['output'];
  /** The first 6 to 10 digits of the codes that it is for; the longest prefix wins. */
  readonly hsPrefix: Scalars['String']['output'];
  /** The rate's id. */
  readonly id: Scalars['ID']['output'];
  /** Import VAT or GST in basis points. */
  readonly importVatBasisPoints: Scalars['Int']['output'];
  /** Who published it. */
  readonly source: Scalars['String']['output'];
  /** The first instant that it holds. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** The instant from which it holds no longer; null is open. */
  readonly validTo: Maybe<Scalars['DateTime']['output']>;
  /** The edition of the tariff that it was taken from. */
  readonly version: Scalars['String']['output'];
};

/** A page of tariff rates. */
export type TariffRateConnection = {
  /** The rates with their cursors. */
  readonly edges: ReadonlyArray<TariffRateEdge>;
  /** The rates. */
  readonly nodes: ReadonlyArray<TariffRate>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A tariff rate in a page. */
export type TariffRateEdge = {
  /** Its position. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The rate. */
  readonly node: TariffRate;
};

/** A duty rate with the import VAT that goes with it. */
export type TariffRateInput = {
  /** Ad valorem duty in basis points, 0 to 100 000. */
  readonly adValoremBasisPoints: Scalars['Int']['input'];
  /** The importing country. */
  readonly destination: Scalars['CountryCode']['input'];
  /** The first 6 to 10 digits of the codes that it is for. */
  readonly hsPrefix: Scalars['String']['input'];
  /** Import VAT or GST in basis points, 0 to 10 000. */
  readonly importVatBasisPoints: Scalars['Int']['input'];
  /** The first instant that it holds. */
  readonly validFrom: Scalars['DateTime']['input'];
  /** The instant from which it holds no longer; left out, it is open. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Tariff rates to load. */
export type TariffRatesUpsertInput = {
  /** Makes a repeat of this call harmless; 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 1 to 500 rates. */
  readonly rates: ReadonlyArray<TariffRateInput>;
  /** Who published it. */
  readonly source: Scalars['String']['input'];
  /** The edition of the tariff that they are taken from. */
  readonly version: Scalars['String']['input'];
};

/** How many rates were loaded, or why nothing changed: INVALID_INPUT, UNKNOWN_HS_CODE, IDEMPOTENCY_KEY_REUSED. */
export type TariffRatesUpsertPayload = {
  /** How many rates were loaded. */
  readonly upsertedCount: Scalars['Int']['output'];
  /** Why nothing changed. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A document of an order, generated and sealed by the marketplace. */
export type TradeDocument = Node & {
  /** The size of the content in bytes, at most 1 MiB. */
  readonly byteLength: Scalars['Int']['output'];
  /** The current version's bytes in base64: at most 1 MiB before encoding. */
  readonly content: Scalars['String']['output'];
  /** The media type of the content. */
  readonly contentType: Scalars['String']['output'];
  /** The document's id. */
  readonly id: Scalars['ID']['output'];
  /** When the current version was issued. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** Its number, for people. */
  readonly number: Scalars['String']['output'];
  /** The order. */
  readonly order: Order;
  /** SHA-256 of the content, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Its state. */
  readonly status: TradeDocumentStatus;
  /** Its kind. */
  readonly type: TradeDocumentType;
  /** The current version, from 1. */
  readonly version: Scalars['Int']['output'];
  /** Every version, oldest first; as many as were issued, few. */
  readonly versions: ReadonlyArray<DocumentVersion>;
};

/** The state of a trade document. */
export type TradeDocumentStatus =
  /** Sealed by its hash; never edited again. */
  | 'ISSUED';

/** The kind of a trade document. */
export type TradeDocumentType =
  /** What is sold to whom for how much: the customs' basis. */
  | 'COMMERCIAL_INVOICE'
  /** What is in the packages. */
  | 'PACKING_LIST';

/** A person. Visible to themselves, to members of a common organization and to PLATFORM_ADMIN. */
export type User = {
  /** Global id, prefix `usr`. */
  readonly id: Scalars['ID']['output'];
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

/** Entries to add to a version. */
export type WatchlistEntriesAddInput = {
  /** 1 to 500 entries. */
  readonly entries: ReadonlyArray<WatchlistEntryInput>;
  /** Makes a repeat of this call harmless; 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The version. */
  readonly versionId: Scalars['ID']['input'];
};

/** How many entries were added, or why nothing changed: INVALID_INPUT, WATCHLIST_VERSION_NOT_FOUND, WATCHLIST_NOT_LOADING, WATCHLIST_OVERFULL, IDEMPOTENCY_KEY_REUSED. */
export type WatchlistEntriesAddPayload = {
  /** How many entries were new. */
  readonly addedCount: Scalars['Int']['output'];
  /** Why nothing changed. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The version. */
  readonly watchlistVersion: Maybe<WatchlistVersion>;
};

/** Someone or something on a watch list. */
export type WatchlistEntry = {
  /** Other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The country that the publisher names first, if any. */
  readonly countryCode: Maybe<Scalars['CountryCode']['output']>;
  /** The primary name. */
  readonly name: Scalars['String']['output'];
  /** The names in the form that they are compared in: primary first, then aliases. */
  readonly normalisedNames: ReadonlyArray<Scalars['String']['output']>;
  /** The sanctions programme. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** The publisher's own reference, unique in its list. */
  readonly reference: Scalars['String']['output'];
  /** What the entry is about. */
  readonly type: WatchlistEntryType;
};

/** An entry of a watch list. */
export type WatchlistEntryInput = {
  /** Other names, at most 200. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The country that the publisher names first. */
  readonly countryCode?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The primary name. */
  readonly name: Scalars['String']['input'];
  /** The sanctions programme. */
  readonly programme?: InputMaybe<Scalars['String']['input']>;
  /** The publisher's own reference, unique in its list. */
  readonly reference: Scalars['String']['input'];
  /** What the entry is about. */
  readonly type: WatchlistEntryType;
};

/** What a watch list entry is about. */
export type WatchlistEntryType =
  /** An aircraft. Kept, but organizations are not screened against it. */
  | 'AIRCRAFT'
  /** A company, group or authority. */
  | 'ENTITY'
  /** A person. */
  | 'INDIVIDUAL'
  /** A ship. Kept, but organizations are not screened against it. */
  | 'VESSEL';

/** A publisher of a watch list. */
export type WatchlistSource =
  /** The consolidated financial sanctions list of the European Union. */
  | 'EU'
  /** The marketplace's own list. */
  | 'LOCAL'
  /** The Specially Designated Nationals list of the US Office of Foreign Assets Control. */
  | 'OFAC'
  /** The UK sanctions list. */
  | 'UK'
  /** The United Nations Security Council's consolidated list. */
  | 'UN';

/** One edition of a publisher's watch list. */
export type WatchlistVersion = Node & {
  /** When it last became active. */
  readonly activatedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was opened for loading. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** How many entries the edition has. */
  readonly entryCount: Scalars['Int']['output'];
  /** The version's id. */
  readonly id: Scalars['ID']['output'];
  /** How many of them are loaded. */
  readonly loadedCount: Scalars['Int']['output'];
  /** When the publisher made this edition. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** SHA-256 of the published file, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Who publishes the list. */
  readonly source: WatchlistSource;
  /** Its state. */
  readonly status: WatchlistVersionStatus;
};

/** A watch list version to activate. */
export type WatchlistVersionActivateInput = {
  /** Makes a repeat of this call harmless; 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The version. */
  readonly versionId: Scalars['ID']['input'];
};

/** A page of watch list versions. */
export type WatchlistVersionConnection = {
  /** The versions with their cursors. */
  readonly edges: ReadonlyArray<WatchlistVersionEdge>;
  /** The versions. */
  readonly nodes: ReadonlyArray<WatchlistVersion>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A watch list version to open. */
export type WatchlistVersionCreateInput = {
  /** How many entries the edition has, from 1: it can be activated when that many are loaded. */
  readonly entryCount: Scalars['Int']['input'];
  /** Makes a repeat of this call harmless; 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** When the publisher made this edition. */
  readonly publishedAt: Scalars['DateTime']['input'];
  /** SHA-256 of the published file, 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['input'];
  /** Who publishes the list. */
  readonly source: WatchlistSource;
};

/** A watch list version in a page. */
export type WatchlistVersionEdge = {
  /** Its position. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The version. */
  readonly node: WatchlistVersion;
};

/** The watch list version, or why nothing changed: INVALID_INPUT, WATCHLIST_VERSION_NOT_FOUND, WATCHLIST_INCOMPLETE, ILLEGAL_TRANSITION, IDEMPOTENCY_KEY_REUSED. */
export type WatchlistVersionPayload = {
  /** Why nothing changed. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The version. */
  readonly watchlistVersion: Maybe<WatchlistVersion>;
};

/** The state of a watch list version: LOADING → ACTIVE → RETIRED → ACTIVE. */
export type WatchlistVersionStatus =
  /** Parties are screened against it; one per source. */
  | 'ACTIVE'
  /** Takes entries; nobody is screened against it. */
  | 'LOADING'
  /** Another version has taken its place. */
  | 'RETIRED';



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
  AuditEntry: AuditEntry;
  Cart: Cart;
  Checkout: Checkout;
  ComplianceCase: ComplianceCase;
  HsClassification: HsClassification;
  LandedCostQuote: LandedCostQuote;
  Order: Order;
  Organization: Organization;
  PartyScreening: PartyScreening;
  ScreeningMatch: ScreeningMatch;
  TradeDocument: TradeDocument;
  WatchlistVersion: WatchlistVersion;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AuditEntry:
    ( { __typename: 'AuditEntry' }
    & GraphQLRecursivePick<FederationTypes['AuditEntry'], {"id":true}> );
  Cart:
    ( { __typename: 'Cart' }
    & GraphQLRecursivePick<FederationTypes['Cart'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Cart'], {"lines":{"quantity":true,"lineTotal":{"amountMinor":true,"currency":true},"offer":{"id":true}}}> ) );
  Checkout:
    ( { __typename: 'Checkout' }
    & GraphQLRecursivePick<FederationTypes['Checkout'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Checkout'], {"incoterm":true,"shipTo":{"countryCode":true},"lines":{"quantity":true,"lineTotal":{"amountMinor":true,"currency":true},"offer":{"id":true}}}> ) );
  ComplianceCase:
    ( { __typename: 'ComplianceCase' }
    & GraphQLRecursivePick<FederationTypes['ComplianceCase'], {"id":true}> );
  HsClassification:
    ( { __typename: 'HsClassification' }
    & GraphQLRecursivePick<FederationTypes['HsClassification'], {"id":true}> );
  LandedCostQuote:
    ( { __typename: 'LandedCostQuote' }
    & GraphQLRecursivePick<FederationTypes['LandedCostQuote'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  PartyScreening:
    ( { __typename: 'PartyScreening' }
    & GraphQLRecursivePick<FederationTypes['PartyScreening'], {"id":true}> );
  ScreeningMatch:
    ( { __typename: 'ScreeningMatch' }
    & GraphQLRecursivePick<FederationTypes['ScreeningMatch'], {"id":true}> );
  TradeDocument:
    ( { __typename: 'TradeDocument' }
    & GraphQLRecursivePick<FederationTypes['TradeDocument'], {"id":true}> );
  WatchlistVersion:
    ( { __typename: 'WatchlistVersion' }
    & GraphQLRecursivePick<FederationTypes['WatchlistVersion'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AuditEntryRow )
    | ( ComplianceCaseRow )
    | ( HsClassificationRow )
    | ( Quote )
    | ( PartyScreeningRow )
    | ( ScreeningMatchRow )
    | ( TradeDocumentRow )
    | ( WatchlistVersionRow )
  ;
  UserError: ( BasicError );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['AuditEntry']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFault: AuditFault;
  AuditVerification: ResolverTypeWrapper<AuditVerification>;
  BasicError: ResolverTypeWrapper<BasicError>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CacheControlScope: CacheControlScope;
  Cart: ResolverTypeWrapper<PricedCart>;
  CartLine: ResolverTypeWrapper<CartLine>;
  Checkout: ResolverTypeWrapper<PricedCheckout>;
  CheckoutLine: ResolverTypeWrapper<CheckoutLine>;
  ComplianceCase: ResolverTypeWrapper<ComplianceCaseRow>;
  ComplianceCaseConnection: ResolverTypeWrapper<Omit<ComplianceCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ComplianceCaseEdge']>, nodes: ReadonlyArray<ResolversTypes['ComplianceCase']> }>;
  ComplianceCaseDecideInput: ComplianceCaseDecideInput;
  ComplianceCaseDecidePayload: ResolverTypeWrapper<Omit<ComplianceCaseDecidePayload, 'complianceCase' | 'userErrors'> & { complianceCase: Maybe<ResolversTypes['ComplianceCase']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ComplianceCaseEdge: ResolverTypeWrapper<Omit<ComplianceCaseEdge, 'node'> & { node: ResolversTypes['ComplianceCase'] }>;
  ComplianceCaseStatus: ComplianceCaseStatus;
  ComplianceDecision: ComplianceDecision;
  ComplianceReason: ResolverTypeWrapper<Reason>;
  ComplianceReasonCode: ComplianceReasonCode;
  ComplianceStatus: ComplianceStatus;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  CustomsValuation: CustomsValuation;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadLetter: ResolverTypeWrapper<DeadLetterRow>;
  DeadLetterCause: ResolverTypeWrapper<DeadLetterCauseRow>;
  DeadLetterConnection: ResolverTypeWrapper<Omit<DeadLetterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeadLetterEdge']>, nodes: ReadonlyArray<ResolversTypes['DeadLetter']> }>;
  DeadLetterDiscardInput: DeadLetterDiscardInput;
  DeadLetterDiscardPayload: ResolverTypeWrapper<Omit<DeadLetterDiscardPayload, 'deadLetter' | 'userErrors'> & { deadLetter: Maybe<ResolversTypes['DeadLetter']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeadLetterEdge: ResolverTypeWrapper<Omit<DeadLetterEdge, 'node'> & { node: ResolversTypes['DeadLetter'] }>;
  DeadLetterOrigin: ResolverTypeWrapper<DeadLetterOrigin>;
  DeadLetterReplayAllInput: DeadLetterReplayAllInput;
  DeadLetterReplayAllPayload: ResolverTypeWrapper<ReplayLettersPayload>;
  DeadLetterReplayInput: DeadLetterReplayInput;
  DeadLetterReplayPayload: ResolverTypeWrapper<Omit<DeadLetterReplayPayload, 'deadLetter' | 'userErrors'> & { deadLetter: Maybe<ResolversTypes['DeadLetter']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeadLetterStatus: DeadLetterStatus;
  DocumentFault: DocumentFault;
  DocumentProof: ResolverTypeWrapper<Omit<DocumentProof, 'document'> & { document: ResolversTypes['TradeDocument'] }>;
  DocumentVersion: ResolverTypeWrapper<DocumentVersionRow>;
  DutyPayer: DutyPayer;
  FreightSource: FreightSource;
  HsClassification: ResolverTypeWrapper<HsClassificationRow>;
  HsClassificationApproveInput: HsClassificationApproveInput;
  HsClassificationPayload: ResolverTypeWrapper<Omit<HsClassificationPayload, 'hsClassification' | 'userErrors'> & { hsClassification: Maybe<ResolversTypes['HsClassification']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  HsClassificationProposeInput: HsClassificationProposeInput;
  HsClassificationStatus: HsClassificationStatus;
  HsCodeInput: HsCodeInput;
  HsCodesUpsertInput: HsCodesUpsertInput;
  HsCodesUpsertPayload: ResolverTypeWrapper<UpsertPayload>;
  Incoterm: Incoterm;
  LandedCostLine: ResolverTypeWrapper<PricedLine>;
  LandedCostLineInput: LandedCostLineInput;
  LandedCostQuote: ResolverTypeWrapper<Quote>;
  LanguageCode: ResolverTypeWrapper<Scalars['LanguageCode']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<unknown>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Offer: ResolverTypeWrapper<Offer>;
  Order: ResolverTypeWrapper<{ readonly id: string }>;
  OrderLine: ResolverTypeWrapper<OrderLine>;
  Organization: ResolverTypeWrapper<{ readonly id: string }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyScreening: ResolverTypeWrapper<PartyScreeningRow>;
  PostalAddress: ResolverTypeWrapper<PostalAddress>;
  PostalAddressInput: PostalAddressInput;
  ProductVariant: ResolverTypeWrapper<ProductVariant>;
  Query: ResolverTypeWrapper<unknown>;
  ScreeningMatch: ResolverTypeWrapper<ScreeningMatchRow>;
  ScreeningStatus: ScreeningStatus;
  TariffRate: ResolverTypeWrapper<TariffRateRow>;
  TariffRateConnection: ResolverTypeWrapper<Omit<TariffRateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TariffRateEdge']>, nodes: ReadonlyArray<ResolversTypes['TariffRate']> }>;
  TariffRateEdge: ResolverTypeWrapper<Omit<TariffRateEdge, 'node'> & { node: ResolversTypes['TariffRate'] }>;
  TariffRateInput: TariffRateInput;
  TariffRatesUpsertInput: TariffRatesUpsertInput;
  TariffRatesUpsertPayload: ResolverTypeWrapper<UpsertPayload>;
  TradeDocument: ResolverTypeWrapper<TradeDocumentRow>;
  TradeDocumentStatus: TradeDocumentStatus;
  TradeDocumentType: TradeDocumentType;
  User: ResolverTypeWrapper<User>;
  UserError: ResolverTypeWrapper<AnyUserError>;
  WatchlistEntriesAddInput: WatchlistEntriesAddInput;
  WatchlistEntriesAddPayload: ResolverTypeWrapper<WatchlistEntriesAdded>;
  WatchlistEntry: ResolverTypeWrapper<WatchlistEntryRow>;
  WatchlistEntryInput: WatchlistEntryInput;
  WatchlistEntryType: WatchlistEntryType;
  WatchlistSource: WatchlistSource;
  WatchlistVersion: ResolverTypeWrapper<WatchlistVersionRow>;
  WatchlistVersionActivateInput: WatchlistVersionActivateInput;
  WatchlistVersionConnection: ResolverTypeWrapper<Omit<WatchlistVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WatchlistVersionEdge']>, nodes: ReadonlyArray<ResolversTypes['WatchlistVersion']> }>;
  WatchlistVersionCreateInput: WatchlistVersionCreateInput;
  WatchlistVersionEdge: ResolverTypeWrapper<Omit<WatchlistVersionEdge, 'node'> & { node: ResolversTypes['WatchlistVersion'] }>;
  WatchlistVersionPayload: ResolverTypeWrapper<Omit<WatchlistVersionPayload, 'userErrors' | 'watchlistVersion'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, watchlistVersion: Maybe<ResolversTypes['WatchlistVersion']> }>;
  WatchlistVersionStatus: WatchlistVersionStatus;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuditEntry: AuditEntryRow;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuditEntry']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditVerification: AuditVerification;
  BasicError: BasicError;
  BigInt: Scalars['BigInt']['output'];
  Cart: PricedCart;
  CartLine: CartLine;
  Checkout: PricedCheckout;
  CheckoutLine: CheckoutLine;
  ComplianceCase: ComplianceCaseRow;
  ComplianceCaseConnection: Omit<ComplianceCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ComplianceCaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ComplianceCase']> };
  ComplianceCaseDecideInput: ComplianceCaseDecideInput;
  ComplianceCaseDecidePayload: Omit<ComplianceCaseDecidePayload, 'complianceCase' | 'userErrors'> & { complianceCase: Maybe<ResolversParentTypes['ComplianceCase']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ComplianceCaseEdge: Omit<ComplianceCaseEdge, 'node'> & { node: ResolversParentTypes['ComplianceCase'] };
  ComplianceReason: Reason;
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeadLetter: DeadLetterRow;
  DeadLetterCause: DeadLetterCauseRow;
  DeadLetterConnection: Omit<DeadLetterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeadLetterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DeadLetter']> };
  DeadLetterDiscardInput: DeadLetterDiscardInput;
  DeadLetterDiscardPayload: Omit<DeadLetterDiscardPayload, 'deadLetter' | 'userErrors'> & { deadLetter: Maybe<ResolversParentTypes['DeadLetter']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeadLetterEdge: Omit<DeadLetterEdge, 'node'> & { node: ResolversParentTypes['DeadLetter'] };
  DeadLetterOrigin: DeadLetterOrigin;
  DeadLetterReplayAllInput: DeadLetterReplayAllInput;
  DeadLetterReplayAllPayload: ReplayLettersPayload;
  DeadLetterReplayInput: DeadLetterReplayInput;
  DeadLetterReplayPayload: Omit<DeadLetterReplayPayload, 'deadLetter' | 'userErrors'> & { deadLetter: Maybe<ResolversParentTypes['DeadLetter']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DocumentProof: Omit<DocumentProof, 'document'> & { document: ResolversParentTypes['TradeDocument'] };
  DocumentVersion: DocumentVersionRow;
  HsClassification: HsClassificationRow;
  HsClassificationApproveInput: HsClassificationApproveInput;
  HsClassificationPayload: Omit<HsClassificationPayload, 'hsClassification' | 'userErrors'> & { hsClassification: Maybe<ResolversParentTypes['HsClassification']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  HsClassificationProposeInput: HsClassificationProposeInput;
  HsCodeInput: HsCodeInput;
  HsCodesUpsertInput: HsCodesUpsertInput;
  HsCodesUpsertPayload: UpsertPayload;
  LandedCostLine: PricedLine;
  LandedCostLineInput: LandedCostLineInput;
  LandedCostQuote: Quote;
  LanguageCode: Scalars['LanguageCode']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: unknown;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Offer: Offer;
  Order: { readonly id: string };
  OrderLine: OrderLine;
  Organization: { readonly id: string };
  PageInfo: PageInfo;
  PartyScreening: PartyScreeningRow;
  PostalAddress: PostalAddress;
  PostalAddressInput: PostalAddressInput;
  ProductVariant: ProductVariant;
  Query: unknown;
  ScreeningMatch: ScreeningMatchRow;
  TariffRate: TariffRateRow;
  TariffRateConnection: Omit<TariffRateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TariffRateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TariffRate']> };
  TariffRateEdge: Omit<TariffRateEdge, 'node'> & { node: ResolversParentTypes['TariffRate'] };
  TariffRateInput: TariffRateInput;
  TariffRatesUpsertInput: TariffRatesUpsertInput;
  TariffRatesUpsertPayload: UpsertPayload;
  TradeDocument: TradeDocumentRow;
  User: User;
  UserError: AnyUserError;
  WatchlistEntriesAddInput: WatchlistEntriesAddInput;
  WatchlistEntriesAddPayload: WatchlistEntriesAdded;
  WatchlistEntry: WatchlistEntryRow;
  WatchlistEntryInput: WatchlistEntryInput;
  WatchlistVersion: WatchlistVersionRow;
  WatchlistVersionActivateInput: WatchlistVersionActivateInput;
  WatchlistVersionConnection: Omit<WatchlistVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WatchlistVersionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WatchlistVersion']> };
  WatchlistVersionCreateInput: WatchlistVersionCreateInput;
  WatchlistVersionEdge: Omit<WatchlistVersionEdge, 'node'> & { node: ResolversParentTypes['WatchlistVersion'] };
  WatchlistVersionPayload: Omit<WatchlistVersionPayload, 'userErrors' | 'watchlistVersion'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, watchlistVersion: Maybe<ResolversParentTypes['WatchlistVersion']> };
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry'], FederationReferenceType extends FederationReferenceTypes['AuditEntry'] = FederationReferenceTypes['AuditEntry']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['AuditEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  causationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correlationId: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventSha256: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organizationId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  prevHash: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sequence: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditVerification'] = ResolversParentTypes['AuditVerification']> = {
  brokenAtSequence: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  checkedEntries: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fault: Resolver<Maybe<ResolversTypes['AuditFault']>, ParentType, ContextType>;
  fromSequence: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  intact: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastHash: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toSequence: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
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
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  landedCost: Resolver<Maybe<ResolversTypes['LandedCostQuote']>, ParentType, ContextType, RequireFields<CartLandedCostArgs, 'destination' | 'incoterm'>>;
};

export type CartLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLine'] = ResolversParentTypes['CartLine']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CheckoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Checkout'] = ResolversParentTypes['Checkout'], FederationReferenceType extends FederationReferenceTypes['Checkout'] = FederationReferenceTypes['Checkout']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Checkout']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  landedCost: Resolver<Maybe<ResolversTypes['LandedCostQuote']>, ParentType, ContextType, Partial<CheckoutLandedCostArgs>>;
};

export type ComplianceCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplianceCase'] = ResolversParentTypes['ComplianceCase'], FederationReferenceType extends FederationReferenceTypes['ComplianceCase'] = FederationReferenceTypes['ComplianceCase']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['ComplianceCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  reasons: Resolver<ReadonlyArray<ResolversTypes['ComplianceReason']>, ParentType, ContextType>;
  screenings: Resolver<ReadonlyArray<ResolversTypes['PartyScreening']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['ComplianceCaseStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplianceCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplianceCaseConnection'] = ResolversParentTypes['ComplianceCaseConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ComplianceCaseEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['ComplianceCase']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ComplianceCaseDecidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplianceCaseDecidePayload'] = ResolversParentTypes['ComplianceCaseDecidePayload']> = {
  complianceCase: Resolver<Maybe<ResolversTypes['ComplianceCase']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ComplianceCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplianceCaseEdge'] = ResolversParentTypes['ComplianceCaseEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ComplianceCase'], ParentType, ContextType>;
};

export type ComplianceReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplianceReason'] = ResolversParentTypes['ComplianceReason']> = {
  code: Resolver<ResolversTypes['ComplianceReasonCode'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderLine: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  organization: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
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

export type DeadLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  attempts: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  discardReason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discardedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  discardedBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  event: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  eventType: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failureCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstBuriedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  group: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastBuriedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  occurredAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organizationId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  origin: Resolver<Maybe<ResolversTypes['DeadLetterOrigin']>, ParentType, ContextType>;
  rawByteLength: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rawSha256: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replayCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replayable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  replayedBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  sequence: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  stackHash: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['DeadLetterStatus'], ParentType, ContextType>;
  subgraph: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  topic: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendorId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DeadLetterCauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterCause'] = ResolversParentTypes['DeadLetterCause']> = {
  firstBuriedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  group: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastBuriedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stackHash: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadLetterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterConnection'] = ResolversParentTypes['DeadLetterConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['DeadLetterEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeadLetterDiscardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterDiscardPayload'] = ResolversParentTypes['DeadLetterDiscardPayload']> = {
  deadLetter: Resolver<Maybe<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeadLetterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterEdge'] = ResolversParentTypes['DeadLetterEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['DeadLetter'], ParentType, ContextType>;
};

export type DeadLetterOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterOrigin'] = ResolversParentTypes['DeadLetterOrigin']> = {
  offset: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  partition: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadLetterReplayAllPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterReplayAllPayload'] = ResolversParentTypes['DeadLetterReplayAllPayload']> = {
  remainingCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replayedCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeadLetterReplayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterReplayPayload'] = ResolversParentTypes['DeadLetterReplayPayload']> = {
  deadLetter: Resolver<Maybe<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DocumentProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentProof'] = ResolversParentTypes['DocumentProof']> = {
  brokenAtPosition: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  brokenDocumentId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  checkedLinks: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document: Resolver<ResolversTypes['TradeDocument'], ParentType, ContextType>;
  fault: Resolver<Maybe<ResolversTypes['DocumentFault']>, ParentType, ContextType>;
  intact: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeal: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentVersion'] = ResolversParentTypes['DocumentVersion']> = {
  issuedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  position: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prevHash: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seal: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HsClassificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HsClassification'] = ResolversParentTypes['HsClassification'], FederationReferenceType extends FederationReferenceTypes['HsClassification'] = FederationReferenceTypes['HsClassification']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['HsClassification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  destination: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  evidence: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hsCode: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  reviewedBy: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['HsClassificationStatus'], ParentType, ContextType>;
  variant: Resolver<ResolversTypes['ProductVariant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HsClassificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HsClassificationPayload'] = ResolversParentTypes['HsClassificationPayload']> = {
  hsClassification: Resolver<Maybe<ResolversTypes['HsClassification']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HsCodesUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HsCodesUpsertPayload'] = ResolversParentTypes['HsCodesUpsertPayload']> = {
  upsertedCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LandedCostLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandedCostLine'] = ResolversParentTypes['LandedCostLine']> = {
  customsValue: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  duty: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dutyBasisPoints: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freight: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  hsCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  importVat: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  importVatBasisPoints: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderLineId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quantity: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipFromCountryCode: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  tariffVersion: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  variantId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LandedCostQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandedCostQuote'] = ResolversParentTypes['LandedCostQuote'], FederationReferenceType extends FederationReferenceTypes['LandedCostQuote'] = FederationReferenceTypes['LandedCostQuote']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['LandedCostQuote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  destination: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  duty: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dutyPayer: Resolver<ResolversTypes['DutyPayer'], ParentType, ContextType>;
  dutyValuation: Resolver<ResolversTypes['CustomsValuation'], ParentType, ContextType>;
  estimate: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  freight: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  freightIncluded: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  freightSource: Resolver<ResolversTypes['FreightSource'], ParentType, ContextType>;
  goods: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importVat: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  incoterm: Resolver<ResolversTypes['Incoterm'], ParentType, ContextType>;
  lines: Resolver<ReadonlyArray<ResolversTypes['LandedCostLine']>, ParentType, ContextType>;
  quotedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LanguageCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageCode'], any> {
  name: 'LanguageCode';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  complianceCaseDecide?: Resolver<ResolversTypes['ComplianceCaseDecidePayload'], ParentType, ContextType, RequireFields<MutationComplianceCaseDecideArgs, 'input'>>;
  deadLetterDiscard?: Resolver<ResolversTypes['DeadLetterDiscardPayload'], ParentType, ContextType, RequireFields<MutationDeadLetterDiscardArgs, 'input'>>;
  deadLetterReplay?: Resolver<ResolversTypes['DeadLetterReplayPayload'], ParentType, ContextType, RequireFields<MutationDeadLetterReplayArgs, 'input'>>;
  deadLetterReplayAll?: Resolver<ResolversTypes['DeadLetterReplayAllPayload'], ParentType, ContextType, RequireFields<MutationDeadLetterReplayAllArgs, 'input'>>;
  hsClassificationApprove?: Resolver<ResolversTypes['HsClassificationPayload'], ParentType, ContextType, RequireFields<MutationHsClassificationApproveArgs, 'input'>>;
  hsClassificationPropose?: Resolver<ResolversTypes['HsClassificationPayload'], ParentType, ContextType, RequireFields<MutationHsClassificationProposeArgs, 'input'>>;
  hsCodesUpsert?: Resolver<ResolversTypes['HsCodesUpsertPayload'], ParentType, ContextType, RequireFields<MutationHsCodesUpsertArgs, 'input'>>;
  tariffRatesUpsert?: Resolver<ResolversTypes['TariffRatesUpsertPayload'], ParentType, ContextType, RequireFields<MutationTariffRatesUpsertArgs, 'input'>>;
  watchlistEntriesAdd?: Resolver<ResolversTypes['WatchlistEntriesAddPayload'], ParentType, ContextType, RequireFields<MutationWatchlistEntriesAddArgs, 'input'>>;
  watchlistVersionActivate?: Resolver<ResolversTypes['WatchlistVersionPayload'], ParentType, ContextType, RequireFields<MutationWatchlistVersionActivateArgs, 'input'>>;
  watchlistVersionCreate?: Resolver<ResolversTypes['WatchlistVersionPayload'], ParentType, ContextType, RequireFields<MutationWatchlistVersionCreateArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AuditEntry' | 'ComplianceCase' | 'HsClassification' | 'LandedCostQuote' | 'PartyScreening' | 'ScreeningMatch' | 'TradeDocument' | 'WatchlistVersion', ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  complianceCase: Resolver<Maybe<ResolversTypes['ComplianceCase']>, ParentType, ContextType>;
  complianceStatus: Resolver<Maybe<ResolversTypes['ComplianceStatus']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  landedCost: Resolver<Maybe<ResolversTypes['LandedCostQuote']>, ParentType, ContextType>;
  tradeDocuments: Resolver<ReadonlyArray<ResolversTypes['TradeDocument']>, ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  screening: Resolver<Maybe<ResolversTypes['PartyScreening']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PartyScreeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyScreening'] = ResolversParentTypes['PartyScreening'], FederationReferenceType extends FederationReferenceTypes['PartyScreening'] = FederationReferenceTypes['PartyScreening']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['PartyScreening']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matches: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScreeningMatch']>>, ParentType, ContextType>;
  normalisedNames: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  organization: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  screenedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['ScreeningStatus'], ParentType, ContextType>;
  watchlistVersions: Resolver<Maybe<ReadonlyArray<ResolversTypes['WatchlistVersion']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<QueryAuditEntriesArgs>>;
  auditVerify?: Resolver<ResolversTypes['AuditVerification'], ParentType, ContextType, Partial<QueryAuditVerifyArgs>>;
  complianceCase?: Resolver<Maybe<ResolversTypes['ComplianceCase']>, ParentType, ContextType, RequireFields<QueryComplianceCaseArgs, 'id'>>;
  complianceCases?: Resolver<ResolversTypes['ComplianceCaseConnection'], ParentType, ContextType, Partial<QueryComplianceCasesArgs>>;
  deadLetter?: Resolver<Maybe<ResolversTypes['DeadLetter']>, ParentType, ContextType, RequireFields<QueryDeadLetterArgs, 'id'>>;
  deadLetterCauses?: Resolver<ReadonlyArray<ResolversTypes['DeadLetterCause']>, ParentType, ContextType>;
  deadLetters?: Resolver<ResolversTypes['DeadLetterConnection'], ParentType, ContextType, Partial<QueryDeadLettersArgs>>;
  documentProof?: Resolver<Maybe<ResolversTypes['DocumentProof']>, ParentType, ContextType, RequireFields<QueryDocumentProofArgs, 'documentId'>>;
  landedCost?: Resolver<Maybe<ResolversTypes['LandedCostQuote']>, ParentType, ContextType, RequireFields<QueryLandedCostArgs, 'currency' | 'destination' | 'incoterm' | 'lines'>>;
  screening?: Resolver<Maybe<ResolversTypes['PartyScreening']>, ParentType, ContextType, RequireFields<QueryScreeningArgs, 'organizationId'>>;
  tariffRates?: Resolver<ResolversTypes['TariffRateConnection'], ParentType, ContextType, Partial<QueryTariffRatesArgs>>;
  tradeDocument?: Resolver<Maybe<ResolversTypes['TradeDocument']>, ParentType, ContextType, RequireFields<QueryTradeDocumentArgs, 'id'>>;
  watchlistVersions?: Resolver<ResolversTypes['WatchlistVersionConnection'], ParentType, ContextType, Partial<QueryWatchlistVersionsArgs>>;
};

export type ScreeningMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScreeningMatch'] = ResolversParentTypes['ScreeningMatch'], FederationReferenceType extends FederationReferenceTypes['ScreeningMatch'] = FederationReferenceTypes['ScreeningMatch']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['ScreeningMatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  entry: Resolver<ResolversTypes['WatchlistEntry'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAlias: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matchedName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameCountry: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  score: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['WatchlistSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TariffRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffRate'] = ResolversParentTypes['TariffRate']> = {
  adValoremBasisPoints: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  destination: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  hsPrefix: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importVatBasisPoints: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TariffRateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffRateConnection'] = ResolversParentTypes['TariffRateConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['TariffRateEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['TariffRate']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TariffRateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffRateEdge'] = ResolversParentTypes['TariffRateEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['TariffRate'], ParentType, ContextType>;
};

export type TariffRatesUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffRatesUpsertPayload'] = ResolversParentTypes['TariffRatesUpsertPayload']> = {
  upsertedCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TradeDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeDocument'] = ResolversParentTypes['TradeDocument'], FederationReferenceType extends FederationReferenceTypes['TradeDocument'] = FederationReferenceTypes['TradeDocument']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['TradeDocument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  byteLength: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  content: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  sha256: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['TradeDocumentStatus'], ParentType, ContextType>;
  type: Resolver<ResolversTypes['TradeDocumentType'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions: Resolver<ReadonlyArray<ResolversTypes['DocumentVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'BasicError', ParentType, ContextType>;
};

export type WatchlistEntriesAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchlistEntriesAddPayload'] = ResolversParentTypes['WatchlistEntriesAddPayload']> = {
  addedCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  watchlistVersion: Resolver<Maybe<ResolversTypes['WatchlistVersion']>, ParentType, ContextType>;
};

export type WatchlistEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchlistEntry'] = ResolversParentTypes['WatchlistEntry']> = {
  aliases: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  normalisedNames: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  programme: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type: Resolver<ResolversTypes['WatchlistEntryType'], ParentType, ContextType>;
};

export type WatchlistVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchlistVersion'] = ResolversParentTypes['WatchlistVersion'], FederationReferenceType extends FederationReferenceTypes['WatchlistVersion'] = FederationReferenceTypes['WatchlistVersion']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['WatchlistVersion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entryCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loadedCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sha256: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['WatchlistSource'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['WatchlistVersionStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WatchlistVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchlistVersionConnection'] = ResolversParentTypes['WatchlistVersionConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['WatchlistVersionEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['WatchlistVersion']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WatchlistVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchlistVersionEdge'] = ResolversParentTypes['WatchlistVersionEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['WatchlistVersion'], ParentType, ContextType>;
};

export type WatchlistVersionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchlistVersionPayload'] = ResolversParentTypes['WatchlistVersionPayload']> = {
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  watchlistVersion: Resolver<Maybe<ResolversTypes['WatchlistVersion']>, ParentType, ContextType>;
};

export type GeneratedResolvers<ContextType = Context> = {
  AuditEntry: AuditEntryResolvers<ContextType>;
  AuditEntryConnection: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge: AuditEntryEdgeResolvers<ContextType>;
  AuditVerification: AuditVerificationResolvers<ContextType>;
  BasicError: BasicErrorResolvers<ContextType>;
  BigInt: GraphQLScalarType;
  Cart: CartResolvers<ContextType>;
  CartLine: CartLineResolvers<ContextType>;
  Checkout: CheckoutResolvers<ContextType>;
  ComplianceCase: ComplianceCaseResolvers<ContextType>;
  ComplianceCaseConnection: ComplianceCaseConnectionResolvers<ContextType>;
  ComplianceCaseDecidePayload: ComplianceCaseDecidePayloadResolvers<ContextType>;
  ComplianceCaseEdge: ComplianceCaseEdgeResolvers<ContextType>;
  ComplianceReason: ComplianceReasonResolvers<ContextType>;
  CountryCode: GraphQLScalarType;
  CurrencyCode: GraphQLScalarType;
  Cursor: GraphQLScalarType;
  DateTime: GraphQLScalarType;
  DeadLetter: DeadLetterResolvers<ContextType>;
  DeadLetterCause: DeadLetterCauseResolvers<ContextType>;
  DeadLetterConnection: DeadLetterConnectionResolvers<ContextType>;
  DeadLetterDiscardPayload: DeadLetterDiscardPayloadResolvers<ContextType>;
  DeadLetterEdge: DeadLetterEdgeResolvers<ContextType>;
  DeadLetterOrigin: DeadLetterOriginResolvers<ContextType>;
  DeadLetterReplayAllPayload: DeadLetterReplayAllPayloadResolvers<ContextType>;
  DeadLetterReplayPayload: DeadLetterReplayPayloadResolvers<ContextType>;
  DocumentProof: DocumentProofResolvers<ContextType>;
  DocumentVersion: DocumentVersionResolvers<ContextType>;
  HsClassification: HsClassificationResolvers<ContextType>;
  HsClassificationPayload: HsClassificationPayloadResolvers<ContextType>;
  HsCodesUpsertPayload: HsCodesUpsertPayloadResolvers<ContextType>;
  LandedCostLine: LandedCostLineResolvers<ContextType>;
  LandedCostQuote: LandedCostQuoteResolvers<ContextType>;
  LanguageCode: GraphQLScalarType;
  Money: MoneyResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  Node: NodeResolvers<ContextType>;
  Offer: OfferResolvers<ContextType>;
  Order: OrderResolvers<ContextType>;
  OrderLine: OrderLineResolvers<ContextType>;
  Organization: OrganizationResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  PartyScreening: PartyScreeningResolvers<ContextType>;
  PostalAddress: PostalAddressResolvers<ContextType>;
  ProductVariant: ProductVariantResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  ScreeningMatch: ScreeningMatchResolvers<ContextType>;
  TariffRate: TariffRateResolvers<ContextType>;
  TariffRateConnection: TariffRateConnectionResolvers<ContextType>;
  TariffRateEdge: TariffRateEdgeResolvers<ContextType>;
  TariffRatesUpsertPayload: TariffRatesUpsertPayloadResolvers<ContextType>;
  TradeDocument: TradeDocumentResolvers<ContextType>;
  User: UserResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
  WatchlistEntriesAddPayload: WatchlistEntriesAddPayloadResolvers<ContextType>;
  WatchlistEntry: WatchlistEntryResolvers<ContextType>;
  WatchlistVersion: WatchlistVersionResolvers<ContextType>;
  WatchlistVersionConnection: WatchlistVersionConnectionResolvers<ContextType>;
  WatchlistVersionEdge: WatchlistVersionEdgeResolvers<ContextType>;
  WatchlistVersionPayload: WatchlistVersionPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl: CacheControlDirectiveResolver<any, any, ContextType>;
};

export type Resolvers = Complete<GeneratedResolvers>