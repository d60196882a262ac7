import type { Complete } from '#kit/graphql/complete-resolvers.ts'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserError as AnyUserError } from '#kit/errors.ts';
import type { ShipmentRow, ShipmentLineRow, PackageRow, TrackingEventRow, CarrierRow } from '../db/entities.ts';
import type { Booking } from '../resolvers/types.ts';
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

/** Who moves shipments. */
export type Carrier = Node & {
  /** Its short name in bookings (`GLOBEX`). */
  readonly code: Scalars['String']['output'];
  /** Globally unique, prefixed `crr_`. */
  readonly id: Scalars['ID']['output'];
  /** Its name for people. */
  readonly name: Scalars['String']['output'];
  /** The organization whose keys report its tracking events; for itself and the marketplace's administrators. */
  readonly organization: Maybe<Organization>;
  /** What can be booked; at most 50. */
  readonly services: ReadonlyArray<CarrierService>;
  /** Grows with each change; send it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of carriers. */
export type CarrierConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<CarrierEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Carrier>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A carrier in a list. */
export type CarrierEdge = {
  /** Its position. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The carrier. */
  readonly node: Carrier;
};

/** A way in which a carrier moves shipments. */
export type CarrierService = {
  /** Its short name in bookings (`EXPRESS`). */
  readonly code: Scalars['String']['output'];
  /** Whether it crosses borders. */
  readonly crossBorder: Scalars['Boolean']['output'];
  /** Its name for people. */
  readonly name: Scalars['String']['output'];
};

/** A way in which a carrier moves shipments. */
export type CarrierServiceInput = {
  /** Its short name: 2 to 20 capital letters, digits, `_` or `-`, a letter first. */
  readonly code: Scalars['String']['input'];
  /** Whether it crosses borders. */
  readonly crossBorder: Scalars['Boolean']['input'];
  /** Its name for people; 1 to 120 characters. */
  readonly name: Scalars['String']['input'];
};

/** Input of `carrierUpsert`: the whole carrier; a service that is left out can no longer be booked. */
export type CarrierUpsertInput = {
  /** Its short name: 2 to 20 capital letters, digits, `_` or `-`, a letter first. */
  readonly code: Scalars['String']['input'];
  /** The version that the change was made from; refused with `VERSION_CONFLICT` when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Its name for people; 1 to 120 characters. */
  readonly name: Scalars['String']['input'];
  /** The organization whose keys report its tracking events. */
  readonly organizationId: Scalars['ID']['input'];
  /** What can be booked; 1 to 50, each code once. */
  readonly services: ReadonlyArray<CarrierServiceInput>;
};

/** Answer of `carrierUpsert`. */
export type CarrierUpsertPayload = {
  /** The carrier as it is now. */
  readonly carrier: Maybe<Carrier>;
  /** Why nothing was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something that happened to a delivery agent's task. */
export type DeliveryTaskUpdate = {
  /** Keep it: a subscription that starts after it misses nothing. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What happened (`shipment.assigned`, `shipment.out_for_delivery`). */
  readonly eventType: Scalars['String']['output'];
  /** When it was recorded. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Earlier updates are no longer kept: read the tasks afresh. */
  readonly resync: Scalars['Boolean']['output'];
  /** The shipment as it is now; null when it is not the viewer's task any more. */
  readonly shipment: Maybe<Shipment>;
  /** The shipment's id. */
  readonly shipmentId: Scalars['ID']['output'];
};

/** A shipment cannot cross a border before these documents are issued. */
export type DocumentsMissingError = UserError & {
  /** `DOCUMENTS_MISSING`. */
  readonly code: Scalars['String']['output'];
  /** For people; names the documents. */
  readonly message: Scalars['String']['output'];
  /** The documents that are not issued yet. */
  readonly missing: ReadonlyArray<ShippingDocument>;
  /** The input field that caused it. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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
  /** Creates a carrier, or replaces the one of that code; for the marketplace's administrators. Errors: `VERSION_CONFLICT`, `INVALID_INPUT`. */
  readonly carrierUpsert: CarrierUpsertPayload;
  /**
   * Gives a booked shipment to a delivery agent of its carrier, in place of who had it, or takes it back; for the carrier's owner, administrator or dispatcher, a key of it with
   * `tracking:write`, or the marketplace's administrators. Only its agent, of all agents, sees it and reports of it. Errors: `SHIPMENT_NOT_FOUND`, `AGENT_NOT_FOUND` (not, or not yet,
   * a `DELIVERY_AGENT` of the carrier's organization), `SHIPMENT_NOT_ASSIGNABLE` (delivered, returned, lost or cancelled), `INVALID_INPUT`.
   */
  readonly shipmentAssign: ShipmentAssignPayload;
  /**
   * Books a pending shipment with a carrier; for the vendor's owner, administrator or vendor manager, or a key with `shipments:write`.
   * The request is recorded before the carrier is called and the call is safe to repeat: when the carrier cannot be reached, the payload's
   * shipment is still PENDING with its booking REQUESTED, and the booking is made as soon as it can be. Errors: `SHIPMENT_NOT_FOUND`,
   * `CARRIER_NOT_FOUND`, `SERVICE_NOT_FOUND`, `SERVICE_UNSUITABLE` (not for crossing borders), `DOCUMENTS_MISSING` (`DocumentsMissingError`),
   * `BOOKING_IN_PROGRESS`, `BOOKING_REFUSED` (the carrier said no; book again), `ORDER_ON_HOLD` (by compliance, until it is cleared, or by the platform, until it is released),
   * `ILLEGAL_TRANSITION`, `INVALID_INPUT`.
   */
  readonly shipmentBook: ShipmentBookPayload;
  /**
   * Cancels a shipment that was not picked up, and its booking with the carrier; for those who may book it.
   * Errors: `SHIPMENT_NOT_FOUND`, `ILLEGAL_TRANSITION`, `INVALID_INPUT`.
   */
  readonly shipmentCancel: ShipmentCancelPayload;
  /**
   * Records that the vendor handed a booked shipment to its carrier: it becomes PICKED_UP. For those who may book it.
   * Errors: `SHIPMENT_NOT_FOUND`, `ORDER_ON_HOLD` (by compliance, until it is cleared, or by the platform, until it is released), `ILLEGAL_TRANSITION`, `INVALID_INPUT`.
   */
  readonly shipmentHandover: ShipmentHandoverPayload;
  /**
   * Records what a carrier saw; for a key with `tracking:write` of the shipment's carrier, its owner, administrator or dispatcher, the delivery agent who brings
   * it, or the marketplace's administrators. The shipment moves when
   * its state machine allows. An event older than the last one that moved it, or of the status that it has, is kept in the history and
   * moves nothing. The same `carrierEventId` again answers the event as first recorded. Errors: `SHIPMENT_NOT_FOUND`,
   * `ILLEGAL_TRANSITION` (nothing was recorded: send the missing event first), `INVALID_INPUT`.
   */
  readonly trackingEventIngest: TrackingEventIngestPayload;
};


export type MutationCarrierUpsertArgs = {
  input: CarrierUpsertInput;
};


export type MutationShipmentAssignArgs = {
  input: ShipmentAssignInput;
};


export type MutationShipmentBookArgs = {
  input: ShipmentBookInput;
};


export type MutationShipmentCancelArgs = {
  input: ShipmentCancelInput;
};


export type MutationShipmentHandoverArgs = {
  input: ShipmentHandoverInput;
};


export type MutationTrackingEventIngestArgs = {
  input: TrackingEventIngestInput;
};

/** Anything with a global id. */
export type Node = {
  /** Globally unique, prefixed by its type and sortable by creation (`ord_01J…`). */
  readonly id: Scalars['ID']['output'];
};

/** A purchase from one vendor. */
export type Order = {
  /** Globally unique (`ord_…`). */
  readonly id: Scalars['ID']['output'];
  /** Its shipments as far as the viewer may see them, newest first. */
  readonly shipments: ShipmentConnection;
};


/** A purchase from one vendor. */
export type OrderShipmentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
};

/** One piece that the carrier moves. */
export type Package = Node & {
  /** Globally unique, prefixed `pkg_`. */
  readonly id: Scalars['ID']['output'];
  /** Its gross weight in grams; null when nobody knows. */
  readonly weightGrams: Maybe<Scalars['Int']['output']>;
};

/** One piece to move. */
export type PackageInput = {
  /** Its gross weight in grams; more than 0, at most 100 t. */
  readonly weightGrams: Scalars['Int']['input'];
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

/** One orderable form of a product. */
export type ProductVariant = {
  /** Globally unique, prefixed `var_`. */
  readonly id: Scalars['ID']['output'];
};

export type Query = {
  /** Carriers that shipments can be booked with, newest first; for whoever has an account. */
  readonly carriers: CarrierConnection;
  /** Shipments that the viewer, a delivery agent, is to bring or has brought for the carrier that they act for, newest first; empty for everybody else. */
  readonly deliveryTasks: ShipmentConnection;
  /** One shipment; null when there is none or the viewer is not party to it. */
  readonly shipment: Maybe<Shipment>;
  /** Shipments that the viewer's organization buys, sells or carries, newest first. */
  readonly shipments: ShipmentConnection;
  /** The shipment of a tracking number, written with or without spaces; null when there is none or the viewer is not party to it. */
  readonly trackByNumber: Maybe<Shipment>;
};


export type QueryCarriersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDeliveryTasksArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ShipmentStatus>;
};


export type QueryShipmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShipmentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ShipmentStatus>;
  vendorId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTrackByNumberArgs = {
  trackingNumber: Scalars['String']['input'];
};

/** Goods of one order on their way from the vendor to the buyer. */
export type Shipment = Node & {
  /** Who of the carrier brings it; for the carrier's people and keys, and that person. Null while it is nobody's, and for others. */
  readonly agent: Maybe<User>;
  /** When it was given to its agent. */
  readonly assignedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was booked. */
  readonly bookedAt: Maybe<Scalars['DateTime']['output']>;
  /** The request to the carrier, from the first one on. */
  readonly booking: Maybe<ShipmentBooking>;
  /** Why it was cancelled. */
  readonly cancellationReason: Maybe<Scalars['String']['output']>;
  /** When it was cancelled. */
  readonly cancelledAt: Maybe<Scalars['DateTime']['output']>;
  /** The carrier, once it is booked. */
  readonly carrier: Maybe<Carrier>;
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Whether any of its lines leaves the country that it is sent from. */
  readonly crossBorder: Scalars['Boolean']['output'];
  /** When it was delivered. */
  readonly deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** Globally unique, prefixed `shp_`. */
  readonly id: Scalars['ID']['output'];
  /** The delivery term that was agreed. */
  readonly incoterm: Incoterm;
  /** What it holds; at most 100 lines. */
  readonly lines: ReadonlyArray<ShipmentLine>;
  /** The documents that must be issued before it can be booked; empty when it may be. */
  readonly missingDocuments: ReadonlyArray<ShippingDocument>;
  /** The place that the term names. */
  readonly namedPlace: Maybe<Scalars['String']['output']>;
  /** The order that it fulfils; null when the viewer may not see it. */
  readonly order: Maybe<Order>;
  /** The packages that were booked; at most 100. */
  readonly packages: ReadonlyArray<Package>;
  /** When the carrier took it over. */
  readonly pickedUpAt: Maybe<Scalars['DateTime']['output']>;
  /** Where its first line is sent from. */
  readonly shipFromCountryCode: Scalars['CountryCode']['output'];
  /** Where it goes. */
  readonly shipTo: PostalAddress;
  /** Where it stands. */
  readonly status: ShipmentStatus;
  /** What was seen of it, in the order in which it was reported: `occurredAt` may be out of that order. */
  readonly trackingEvents: TrackingEventConnection;
  /** The number that the carrier knows it by, once it is booked. */
  readonly trackingNumber: Maybe<Scalars['String']['output']>;
  /** The vendor that sends it; null when the viewer may not see it. */
  readonly vendor: Maybe<Vendor>;
  /** Grows with each change. */
  readonly version: Scalars['Int']['output'];
};


/** Goods of one order on their way from the vendor to the buyer. */
export type ShipmentTrackingEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of `shipmentAssign`. */
export type ShipmentAssignInput = {
  /** A delivery agent of the carrier; nobody when left out. */
  readonly agentUserId?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The booked shipment. */
  readonly shipmentId: Scalars['ID']['input'];
};

/** Answer of `shipmentAssign`. */
export type ShipmentAssignPayload = {
  /** The shipment with its agent. */
  readonly shipment: Maybe<Shipment>;
  /** Why nothing was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `shipmentBook`. */
export type ShipmentBookInput = {
  /** The carrier. */
  readonly carrierCode: Scalars['String']['input'];
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 1 to 100 packages; when left out, one package that weighs what the lines are known to weigh. */
  readonly packages?: InputMaybe<ReadonlyArray<PackageInput>>;
  /** One of the carrier's services. */
  readonly serviceCode: Scalars['String']['input'];
  /** The pending shipment. */
  readonly shipmentId: Scalars['ID']['input'];
};

/** Answer of `shipmentBook`. */
export type ShipmentBookPayload = {
  /** The shipment: BOOKED, or PENDING with its booking REQUESTED while the carrier cannot be reached. */
  readonly shipment: Maybe<Shipment>;
  /** Why nothing was booked. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The request to a carrier, and what became of it. */
export type ShipmentBooking = {
  /** The carrier asked. */
  readonly carrier: Carrier;
  /** The label to print, as plain text; not for the buyer. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** Why the carrier refused. */
  readonly refusalReason: Maybe<Scalars['String']['output']>;
  /** When it was asked. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** The service asked for. */
  readonly serviceCode: Scalars['String']['output'];
  /** Where it stands. */
  readonly status: ShipmentBookingStatus;
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

/** Input of `shipmentCancel`. */
export type ShipmentCancelInput = {
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why; 1 to 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The shipment that was not picked up. */
  readonly shipmentId: Scalars['ID']['input'];
};

/** Answer of `shipmentCancel`. */
export type ShipmentCancelPayload = {
  /** The shipment, cancelled. */
  readonly shipment: Maybe<Shipment>;
  /** Why nothing was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of shipments. */
export type ShipmentConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ShipmentEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Shipment>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A shipment in a list. */
export type ShipmentEdge = {
  /** Its position. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The shipment. */
  readonly node: Shipment;
};

/** Input of `shipmentHandover`. */
export type ShipmentHandoverInput = {
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Where; at most 200 characters. */
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** More; at most 1000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it was handed over, not in the future; now when left out. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The booked shipment. */
  readonly shipmentId: Scalars['ID']['input'];
};

/** Answer of `shipmentHandover`. */
export type ShipmentHandoverPayload = {
  /** The shipment, picked up. */
  readonly shipment: Maybe<Shipment>;
  /** Why nothing was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Goods of one order line, as they were when the order was confirmed. */
export type ShipmentLine = Node & {
  /** Where it was made. */
  readonly countryOfOrigin: Maybe<Scalars['CountryCode']['output']>;
  /** Its customs tariff number. */
  readonly hsCode: Maybe<Scalars['String']['output']>;
  /** Globally unique, prefixed `shl_`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly name: Scalars['String']['output'];
  /** The order line that it fulfils; null when the viewer may not see it. */
  readonly orderLine: Maybe<OrderLine>;
  /** How many. */
  readonly quantity: Scalars['Int']['output'];
  /** Where it is sent from. */
  readonly shipFromCountryCode: Scalars['CountryCode']['output'];
  /** The vendor's stock keeping unit. */
  readonly sku: Scalars['String']['output'];
  /** Of which unit: a UN/ECE Recommendation 20 code. */
  readonly unitOfMeasure: Scalars['String']['output'];
  /** The weight of one unit in grams. */
  readonly unitWeightGrams: Maybe<Scalars['Int']['output']>;
  /** The variant; null when it is no longer in the catalogue. */
  readonly variant: Maybe<ProductVariant>;
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

/** Something that happened to a shipment. */
export type ShipmentUpdate = {
  /** Keep it: a subscription that starts after it misses nothing. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What happened (`shipment.delivered`; `shipment.tracked` for an event that moved nothing). */
  readonly eventType: Scalars['String']['output'];
  /** When it was recorded. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Earlier updates are no longer kept: read the shipment afresh. */
  readonly resync: Scalars['Boolean']['output'];
  /** The shipment as it is now. */
  readonly shipment: Shipment;
};

/** A document that a border asks for. */
export type ShippingDocument =
  /** The seller's invoice for customs. */
  | 'COMMERCIAL_INVOICE'
  /** What is in which package. */
  | 'PACKING_LIST';

/** What the graph reports as it happens. Every field resumes after the cursor of the last update seen: nothing is missed, nothing comes twice. */
export type Subscription = {
  /** Everything that happens to the tasks of the viewer, a delivery agent: also that one is given to them, or taken. */
  readonly deliveryTaskUpdates: DeliveryTaskUpdate;
  /** Everything that happens to the shipments of one order, also before there is one; for the buyer's and the vendor's side. */
  readonly orderShipmentUpdates: ShipmentUpdate;
  /** Everything that happens to one shipment. */
  readonly shipmentUpdates: ShipmentUpdate;
};


/** What the graph reports as it happens. Every field resumes after the cursor of the last update seen: nothing is missed, nothing comes twice. */
export type SubscriptionDeliveryTaskUpdatesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  agentId: Scalars['ID']['input'];
};


/** What the graph reports as it happens. Every field resumes after the cursor of the last update seen: nothing is missed, nothing comes twice. */
export type SubscriptionOrderShipmentUpdatesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  orderId: Scalars['ID']['input'];
};


/** What the graph reports as it happens. Every field resumes after the cursor of the last update seen: nothing is missed, nothing comes twice. */
export type SubscriptionShipmentUpdatesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  shipmentId: Scalars['ID']['input'];
};

/** What was seen of a shipment. Never changed, never removed. */
export type TrackingEvent = Node & {
  /** The carrier's id of the event; null when the vendor reported it. */
  readonly carrierEventId: Maybe<Scalars['String']['output']>;
  /** Globally unique, prefixed `trk_`. */
  readonly id: Scalars['ID']['output'];
  /** Where, in the carrier's words. */
  readonly location: Maybe<Scalars['String']['output']>;
  /** Whether it moved the shipment; false for an event that came late or repeated the status. */
  readonly moved: Scalars['Boolean']['output'];
  /** More, in the carrier's words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** When it happened out there. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** When it was recorded here. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What was seen. */
  readonly status: TrackingStatus;
};

/** A page of tracking events. */
export type TrackingEventConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<TrackingEventEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<TrackingEvent>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A tracking event in a list. */
export type TrackingEventEdge = {
  /** Its position. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The event. */
  readonly node: TrackingEvent;
};

/** Input of `trackingEventIngest`. */
export type TrackingEventIngestInput = {
  /** The carrier's own id of the event; 1 to 200 characters. */
  readonly carrierEventId: Scalars['String']['input'];
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Where; at most 200 characters. */
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** More, and for an EXCEPTION its reason; at most 1000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened out there, not in the future. */
  readonly occurredAt: Scalars['DateTime']['input'];
  /** What was seen. */
  readonly status: TrackingStatus;
  /** The number that the carrier gave the shipment. */
  readonly trackingNumber: Scalars['String']['input'];
};

/** Answer of `trackingEventIngest`. */
export type TrackingEventIngestPayload = {
  /** The shipment as it is now. */
  readonly shipment: Maybe<Shipment>;
  /** The event as recorded. */
  readonly trackingEvent: Maybe<TrackingEvent>;
  /** Why nothing was recorded. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** A person; owned by users. */
export type User = {
  /** Globally unique (`usr_…`). */
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

/** An organization in its role as a seller. Each organization is at most one vendor. */
export type Vendor = {
  /** Globally unique, prefixed `ven_`. */
  readonly id: Scalars['ID']['output'];
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
  Carrier: Carrier;
  Order: Order;
  Package: Package;
  Shipment: Shipment;
  ShipmentLine: ShipmentLine;
  TrackingEvent: TrackingEvent;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Carrier:
    ( { __typename: 'Carrier' }
    & GraphQLRecursivePick<FederationTypes['Carrier'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Package:
    ( { __typename: 'Package' }
    & GraphQLRecursivePick<FederationTypes['Package'], {"id":true}> );
  Shipment:
    ( { __typename: 'Shipment' }
    & GraphQLRecursivePick<FederationTypes['Shipment'], {"id":true}> );
  ShipmentLine:
    ( { __typename: 'ShipmentLine' }
    & GraphQLRecursivePick<FederationTypes['ShipmentLine'], {"id":true}> );
  TrackingEvent:
    ( { __typename: 'TrackingEvent' }
    & GraphQLRecursivePick<FederationTypes['TrackingEvent'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CarrierRow )
    | ( PackageRow )
    | ( ShipmentRow )
    | ( ShipmentLineRow )
    | ( TrackingEventRow )
  ;
  UserError:
    | ( BasicError )
    | ( DocumentsMissingError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BasicError: ResolverTypeWrapper<BasicError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CacheControlScope: CacheControlScope;
  Carrier: ResolverTypeWrapper<CarrierRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CarrierConnection: ResolverTypeWrapper<Omit<CarrierConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CarrierEdge']>, nodes: ReadonlyArray<ResolversTypes['Carrier']> }>;
  CarrierEdge: ResolverTypeWrapper<Omit<CarrierEdge, 'node'> & { node: ResolversTypes['Carrier'] }>;
  CarrierService: ResolverTypeWrapper<CarrierService>;
  CarrierServiceInput: CarrierServiceInput;
  CarrierUpsertInput: CarrierUpsertInput;
  CarrierUpsertPayload: ResolverTypeWrapper<Omit<CarrierUpsertPayload, 'carrier' | 'userErrors'> & { carrier: Maybe<ResolversTypes['Carrier']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeliveryTaskUpdate: ResolverTypeWrapper<Omit<DeliveryTaskUpdate, 'shipment'> & { shipment: Maybe<ResolversTypes['Shipment']> }>;
  DocumentsMissingError: ResolverTypeWrapper<DocumentsMissingError>;
  Incoterm: Incoterm;
  LanguageCode: ResolverTypeWrapper<Scalars['LanguageCode']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<unknown>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Order: ResolverTypeWrapper<{ readonly id: string }>;
  OrderLine: ResolverTypeWrapper<OrderLine>;
  Organization: ResolverTypeWrapper<Organization>;
  Package: ResolverTypeWrapper<PackageRow>;
  PackageInput: PackageInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PostalAddress: ResolverTypeWrapper<PostalAddress>;
  PostalAddressInput: PostalAddressInput;
  ProductVariant: ResolverTypeWrapper<ProductVariant>;
  Query: ResolverTypeWrapper<unknown>;
  Shipment: ResolverTypeWrapper<ShipmentRow>;
  ShipmentAssignInput: ShipmentAssignInput;
  ShipmentAssignPayload: ResolverTypeWrapper<Omit<ShipmentAssignPayload, 'shipment' | 'userErrors'> & { shipment: Maybe<ResolversTypes['Shipment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ShipmentBookInput: ShipmentBookInput;
  ShipmentBookPayload: ResolverTypeWrapper<Omit<ShipmentBookPayload, 'shipment' | 'userErrors'> & { shipment: Maybe<ResolversTypes['Shipment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ShipmentBooking: ResolverTypeWrapper<Booking>;
  ShipmentBookingStatus: ShipmentBookingStatus;
  ShipmentCancelInput: ShipmentCancelInput;
  ShipmentCancelPayload: ResolverTypeWrapper<Omit<ShipmentCancelPayload, 'shipment' | 'userErrors'> & { shipment: Maybe<ResolversTypes['Shipment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ShipmentConnection: ResolverTypeWrapper<Omit<ShipmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ShipmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Shipment']> }>;
  ShipmentEdge: ResolverTypeWrapper<Omit<ShipmentEdge, 'node'> & { node: ResolversTypes['Shipment'] }>;
  ShipmentHandoverInput: ShipmentHandoverInput;
  ShipmentHandoverPayload: ResolverTypeWrapper<Omit<ShipmentHandoverPayload, 'shipment' | 'userErrors'> & { shipment: Maybe<ResolversTypes['Shipment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ShipmentLine: ResolverTypeWrapper<ShipmentLineRow>;
  ShipmentStatus: ShipmentStatus;
  ShipmentUpdate: ResolverTypeWrapper<Omit<ShipmentUpdate, 'shipment'> & { shipment: ResolversTypes['Shipment'] }>;
  ShippingDocument: ShippingDocument;
  Subscription: ResolverTypeWrapper<unknown>;
  TrackingEvent: ResolverTypeWrapper<TrackingEventRow>;
  TrackingEventConnection: ResolverTypeWrapper<Omit<TrackingEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TrackingEventEdge']>, nodes: ReadonlyArray<ResolversTypes['TrackingEvent']> }>;
  TrackingEventEdge: ResolverTypeWrapper<Omit<TrackingEventEdge, 'node'> & { node: ResolversTypes['TrackingEvent'] }>;
  TrackingEventIngestInput: TrackingEventIngestInput;
  TrackingEventIngestPayload: ResolverTypeWrapper<Omit<TrackingEventIngestPayload, 'shipment' | 'trackingEvent' | 'userErrors'> & { shipment: Maybe<ResolversTypes['Shipment']>, trackingEvent: Maybe<ResolversTypes['TrackingEvent']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TrackingStatus: TrackingStatus;
  User: ResolverTypeWrapper<User>;
  UserError: ResolverTypeWrapper<AnyUserError>;
  Vendor: ResolverTypeWrapper<Vendor>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BasicError: BasicError;
  String: Scalars['String']['output'];
  BigInt: Scalars['BigInt']['output'];
  Carrier: CarrierRow;
  ID: Scalars['ID']['output'];
  CarrierConnection: Omit<CarrierConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CarrierEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Carrier']> };
  CarrierEdge: Omit<CarrierEdge, 'node'> & { node: ResolversParentTypes['Carrier'] };
  CarrierService: CarrierService;
  CarrierServiceInput: CarrierServiceInput;
  CarrierUpsertInput: CarrierUpsertInput;
  CarrierUpsertPayload: Omit<CarrierUpsertPayload, 'carrier' | 'userErrors'> & { carrier: Maybe<ResolversParentTypes['Carrier']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeliveryTaskUpdate: Omit<DeliveryTaskUpdate, 'shipment'> & { shipment: Maybe<ResolversParentTypes['Shipment']> };
  DocumentsMissingError: DocumentsMissingError;
  LanguageCode: Scalars['LanguageCode']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: unknown;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Order: { readonly id: string };
  OrderLine: OrderLine;
  Organization: Organization;
  Package: PackageRow;
  PackageInput: PackageInput;
  PageInfo: PageInfo;
  PostalAddress: PostalAddress;
  PostalAddressInput: PostalAddressInput;
  ProductVariant: ProductVariant;
  Query: unknown;
  Shipment: ShipmentRow;
  ShipmentAssignInput: ShipmentAssignInput;
  ShipmentAssignPayload: Omit<ShipmentAssignPayload, 'shipment' | 'userErrors'> & { shipment: Maybe<ResolversParentTypes['Shipment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ShipmentBookInput: ShipmentBookInput;
  ShipmentBookPayload: Omit<ShipmentBookPayload, 'shipment' | 'userErrors'> & { shipment: Maybe<ResolversParentTypes['Shipment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ShipmentBooking: Booking;
  ShipmentCancelInput: ShipmentCancelInput;
  ShipmentCancelPayload: Omit<ShipmentCancelPayload, 'shipment' | 'userErrors'> & { shipment: Maybe<ResolversParentTypes['Shipment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ShipmentConnection: Omit<ShipmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ShipmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Shipment']> };
  ShipmentEdge: Omit<ShipmentEdge, 'node'> & { node: ResolversParentTypes['Shipment'] };
  ShipmentHandoverInput: ShipmentHandoverInput;
  ShipmentHandoverPayload: Omit<ShipmentHandoverPayload, 'shipment' | 'userErrors'> & { shipment: Maybe<ResolversParentTypes['Shipment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ShipmentLine: ShipmentLineRow;
  ShipmentUpdate: Omit<ShipmentUpdate, 'shipment'> & { shipment: ResolversParentTypes['Shipment'] };
  Subscription: unknown;
  TrackingEvent: TrackingEventRow;
  TrackingEventConnection: Omit<TrackingEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TrackingEventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TrackingEvent']> };
  TrackingEventEdge: Omit<TrackingEventEdge, 'node'> & { node: ResolversParentTypes['TrackingEvent'] };
  TrackingEventIngestInput: TrackingEventIngestInput;
  TrackingEventIngestPayload: Omit<TrackingEventIngestPayload, 'shipment' | 'trackingEvent' | 'userErrors'> & { shipment: Maybe<ResolversParentTypes['Shipment']>, trackingEvent: Maybe<ResolversParentTypes['TrackingEvent']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  User: User;
  UserError: AnyUserError;
  Vendor: Vendor;
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

export type CarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Carrier'] = ResolversParentTypes['Carrier'], FederationReferenceType extends FederationReferenceTypes['Carrier'] = FederationReferenceTypes['Carrier']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Carrier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  services: Resolver<ReadonlyArray<ResolversTypes['CarrierService']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarrierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierConnection'] = ResolversParentTypes['CarrierConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['CarrierEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Carrier']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CarrierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierEdge'] = ResolversParentTypes['CarrierEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Carrier'], ParentType, ContextType>;
};

export type CarrierServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierService'] = ResolversParentTypes['CarrierService']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  crossBorder: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CarrierUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierUpsertPayload'] = ResolversParentTypes['CarrierUpsertPayload']> = {
  carrier: Resolver<Maybe<ResolversTypes['Carrier']>, ParentType, ContextType>;
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

export type DeliveryTaskUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryTaskUpdate'] = ResolversParentTypes['DeliveryTaskUpdate']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  eventType: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resync: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shipment: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  shipmentId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DocumentsMissingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentsMissingError'] = ResolversParentTypes['DocumentsMissingError']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing: Resolver<ReadonlyArray<ResolversTypes['ShippingDocument']>, ParentType, ContextType>;
  path: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
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
  carrierUpsert?: Resolver<ResolversTypes['CarrierUpsertPayload'], ParentType, ContextType, RequireFields<MutationCarrierUpsertArgs, 'input'>>;
  shipmentAssign?: Resolver<ResolversTypes['ShipmentAssignPayload'], ParentType, ContextType, RequireFields<MutationShipmentAssignArgs, 'input'>>;
  shipmentBook?: Resolver<ResolversTypes['ShipmentBookPayload'], ParentType, ContextType, RequireFields<MutationShipmentBookArgs, 'input'>>;
  shipmentCancel?: Resolver<ResolversTypes['ShipmentCancelPayload'], ParentType, ContextType, RequireFields<MutationShipmentCancelArgs, 'input'>>;
  shipmentHandover?: Resolver<ResolversTypes['ShipmentHandoverPayload'], ParentType, ContextType, RequireFields<MutationShipmentHandoverArgs, 'input'>>;
  trackingEventIngest?: Resolver<ResolversTypes['TrackingEventIngestPayload'], ParentType, ContextType, RequireFields<MutationTrackingEventIngestArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Carrier' | 'Package' | 'Shipment' | 'ShipmentLine' | 'TrackingEvent', ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shipments: Resolver<ResolversTypes['ShipmentConnection'], ParentType, ContextType, Partial<OrderShipmentsArgs>>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Package'] = ResolversParentTypes['Package'], FederationReferenceType extends FederationReferenceTypes['Package'] = FederationReferenceTypes['Package']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Package']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weightGrams: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  carriers?: Resolver<ResolversTypes['CarrierConnection'], ParentType, ContextType, Partial<QueryCarriersArgs>>;
  deliveryTasks?: Resolver<ResolversTypes['ShipmentConnection'], ParentType, ContextType, Partial<QueryDeliveryTasksArgs>>;
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType, RequireFields<QueryShipmentArgs, 'id'>>;
  shipments?: Resolver<ResolversTypes['ShipmentConnection'], ParentType, ContextType, Partial<QueryShipmentsArgs>>;
  trackByNumber?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType, RequireFields<QueryTrackByNumberArgs, 'trackingNumber'>>;
};

export type ShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment'], FederationReferenceType extends FederationReferenceTypes['Shipment'] = FederationReferenceTypes['Shipment']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Shipment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agent: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  assignedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  bookedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  booking: Resolver<Maybe<ResolversTypes['ShipmentBooking']>, ParentType, ContextType>;
  cancellationReason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  carrier: Resolver<Maybe<ResolversTypes['Carrier']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  crossBorder: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deliveredAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incoterm: Resolver<ResolversTypes['Incoterm'], ParentType, ContextType>;
  lines: Resolver<ReadonlyArray<ResolversTypes['ShipmentLine']>, ParentType, ContextType>;
  missingDocuments: Resolver<ReadonlyArray<ResolversTypes['ShippingDocument']>, ParentType, ContextType>;
  namedPlace: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  packages: Resolver<ReadonlyArray<ResolversTypes['Package']>, ParentType, ContextType>;
  pickedUpAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shipFromCountryCode: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  shipTo: Resolver<ResolversTypes['PostalAddress'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['ShipmentStatus'], ParentType, ContextType>;
  trackingEvents: Resolver<ResolversTypes['TrackingEventConnection'], ParentType, ContextType, Partial<ShipmentTrackingEventsArgs>>;
  trackingNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentAssignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentAssignPayload'] = ResolversParentTypes['ShipmentAssignPayload']> = {
  shipment: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShipmentBookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentBookPayload'] = ResolversParentTypes['ShipmentBookPayload']> = {
  shipment: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShipmentBookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentBooking'] = ResolversParentTypes['ShipmentBooking']> = {
  carrier: Resolver<ResolversTypes['Carrier'], ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusalReason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  serviceCode: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['ShipmentBookingStatus'], ParentType, ContextType>;
};

export type ShipmentCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentCancelPayload'] = ResolversParentTypes['ShipmentCancelPayload']> = {
  shipment: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShipmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentConnection'] = ResolversParentTypes['ShipmentConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ShipmentEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Shipment']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShipmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentEdge'] = ResolversParentTypes['ShipmentEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
};

export type ShipmentHandoverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentHandoverPayload'] = ResolversParentTypes['ShipmentHandoverPayload']> = {
  shipment: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShipmentLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentLine'] = ResolversParentTypes['ShipmentLine'], FederationReferenceType extends FederationReferenceTypes['ShipmentLine'] = FederationReferenceTypes['ShipmentLine']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['ShipmentLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  countryOfOrigin: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  hsCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderLine: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  quantity: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipFromCountryCode: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  sku: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitOfMeasure: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitWeightGrams: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  variant: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentUpdate'] = ResolversParentTypes['ShipmentUpdate']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  eventType: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resync: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shipment: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  deliveryTaskUpdates?: SubscriptionResolver<ResolversTypes['DeliveryTaskUpdate'], "deliveryTaskUpdates", ParentType, ContextType, RequireFields<SubscriptionDeliveryTaskUpdatesArgs, 'agentId'>>;
  orderShipmentUpdates?: SubscriptionResolver<ResolversTypes['ShipmentUpdate'], "orderShipmentUpdates", ParentType, ContextType, RequireFields<SubscriptionOrderShipmentUpdatesArgs, 'orderId'>>;
  shipmentUpdates?: SubscriptionResolver<ResolversTypes['ShipmentUpdate'], "shipmentUpdates", ParentType, ContextType, RequireFields<SubscriptionShipmentUpdatesArgs, 'shipmentId'>>;
};

export type TrackingEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingEvent'] = ResolversParentTypes['TrackingEvent'], FederationReferenceType extends FederationReferenceTypes['TrackingEvent'] = FederationReferenceTypes['TrackingEvent']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['TrackingEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carrierEventId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  moved: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['TrackingStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackingEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingEventConnection'] = ResolversParentTypes['TrackingEventConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['TrackingEventEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['TrackingEvent']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrackingEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingEventEdge'] = ResolversParentTypes['TrackingEventEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['TrackingEvent'], ParentType, ContextType>;
};

export type TrackingEventIngestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingEventIngestPayload'] = ResolversParentTypes['TrackingEventIngestPayload']> = {
  shipment: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  trackingEvent: Resolver<Maybe<ResolversTypes['TrackingEvent']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'BasicError' | 'DocumentsMissingError', ParentType, ContextType>;
};

export type VendorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vendor'] = ResolversParentTypes['Vendor']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GeneratedResolvers<ContextType = Context> = {
  BasicError: BasicErrorResolvers<ContextType>;
  BigInt: GraphQLScalarType;
  Carrier: CarrierResolvers<ContextType>;
  CarrierConnection: CarrierConnectionResolvers<ContextType>;
  CarrierEdge: CarrierEdgeResolvers<ContextType>;
  CarrierService: CarrierServiceResolvers<ContextType>;
  CarrierUpsertPayload: CarrierUpsertPayloadResolvers<ContextType>;
  CountryCode: GraphQLScalarType;
  CurrencyCode: GraphQLScalarType;
  Cursor: GraphQLScalarType;
  DateTime: GraphQLScalarType;
  DeliveryTaskUpdate: DeliveryTaskUpdateResolvers<ContextType>;
  DocumentsMissingError: DocumentsMissingErrorResolvers<ContextType>;
  LanguageCode: GraphQLScalarType;
  Money: MoneyResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  Node: NodeResolvers<ContextType>;
  Order: OrderResolvers<ContextType>;
  OrderLine: OrderLineResolvers<ContextType>;
  Organization: OrganizationResolvers<ContextType>;
  Package: PackageResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  PostalAddress: PostalAddressResolvers<ContextType>;
  ProductVariant: ProductVariantResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Shipment: ShipmentResolvers<ContextType>;
  ShipmentAssignPayload: ShipmentAssignPayloadResolvers<ContextType>;
  ShipmentBookPayload: ShipmentBookPayloadResolvers<ContextType>;
  ShipmentBooking: ShipmentBookingResolvers<ContextType>;
  ShipmentCancelPayload: ShipmentCancelPayloadResolvers<ContextType>;
  ShipmentConnection: ShipmentConnectionResolvers<ContextType>;
  ShipmentEdge: ShipmentEdgeResolvers<ContextType>;
  ShipmentHandoverPayload: ShipmentHandoverPayloadResolvers<ContextType>;
  ShipmentLine: ShipmentLineResolvers<ContextType>;
  ShipmentUpdate: ShipmentUpdateResolvers<ContextType>;
  Subscription: SubscriptionResolvers<ContextType>;
  TrackingEvent: TrackingEventResolvers<ContextType>;
  TrackingEventConnection: TrackingEventConnectionResolvers<ContextType>;
  TrackingEventEdge: TrackingEventEdgeResolvers<ContextType>;
  TrackingEventIngestPayload: TrackingEventIngestPayloadResolvers<ContextType>;
  User: UserResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
  Vendor: VendorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl: CacheControlDirectiveResolver<any, any, ContextType>;
};

export type Resolvers = Complete<GeneratedResolvers>