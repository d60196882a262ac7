/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql'
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
  readonly addressId?: string | null | undefined;
  /** The version that the caller saw; needed with `addressId`. */
  readonly expectedVersion?: number | null | undefined;
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** What it is for. */
  readonly kind: AddressKind;
  /** The organization's own name for it: 1 to 100 characters. */
  readonly label: string;
  /** The organization. */
  readonly organizationId: string;
};

/** A new API key. */
export type ApiKeyCreateInput = {
  /** From where alone it may be used: at most 100 addresses (`192.0.2.7`) and networks without host bits (`192.0.2.0/24`, `2001:db8::/32`). From anywhere when left out. */
  readonly allowedNetworks?: ReadonlyArray<string> | null | undefined;
  /** From where it may not be used, even if `allowedNetworks` has it: at most 100, written alike. */
  readonly deniedNetworks?: ReadonlyArray<string> | null | undefined;
  /** When it ends; never when left out. */
  readonly expiresAt?: string | null | undefined;
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** What it is for: 1 to 100 characters. */
  readonly name: string;
  /** The organization that it acts for. */
  readonly organizationId: string;
  /** What it may do, at least one of: catalog:read catalog:write orders:read orders:write payments:read payments:write shipments:read shipments:write tracking:write compliance:read compliance:write organizations:read organizations:write vendors:read vendors:write webhooks:read webhooks:write. */
  readonly scopes: ReadonlyArray<string>;
};

/** Which key. */
export type ApiKeyRevokeInput = {
  /** The key. */
  readonly apiKeyId: string;
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
};

/** Which key. */
export type ApiKeyRotateInput = {
  /** The key. */
  readonly apiKeyId: string;
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
};

/** What changes of an API key. */
export type ApiKeyUpdateInput = {
  /** From where alone it may be used, all of them: at most 100 addresses and networks, written as in `ApiKeyCreateInput`. From anywhere when empty. */
  readonly allowedNetworks?: ReadonlyArray<string> | null | undefined;
  /** The key. */
  readonly apiKeyId: string;
  /** From where it may not be used, even if `allowedNetworks` has it, all of them: at most 100. */
  readonly deniedNetworks?: ReadonlyArray<string> | null | undefined;
  /** The version that the caller saw; whatever it is when left out. */
  readonly expectedVersion?: number | null | undefined;
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** What it is for: 1 to 100 characters. */
  readonly name?: string | null | undefined;
};

/** A decision on a colleague's purchase. */
export type ApprovalDecideInput = {
  /** Which request. */
  readonly approvalRequestId: string;
  /** For colleagues to read; at most 500 characters. */
  readonly comment?: string | null | undefined;
  /** What to do. */
  readonly decision: ApprovalDecision;
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: string;
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

/** The decision of a case. */
export type ComplianceCaseDecideInput = {
  /** With BLOCK: those parties of the order, of a potential match, that are the listed party. They become BLOCKED, and every open order of theirs with them. */
  readonly blockedOrganizationIds?: ReadonlyArray<string> | null | undefined;
  /** The case. */
  readonly caseId: string;
  /** What is decided. */
  readonly decision: ComplianceDecision;
  /** Makes a repeat of this call harmless; 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** Why, 1 to 2000 characters; kept with the case. */
  readonly note: string;
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

/** A dead letter to discard. */
export type DeadLetterDiscardInput = {
  /** The letter, OPEN or REPLAYING. */
  readonly id: string;
  /** Makes a repeat of this call harmless; 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** Why, 1 to 2000 characters; kept with the letter. */
  readonly reason: string;
};

/** Open dead letters to replay: one filter at least, and what meets all of those that are given. */
export type DeadLetterReplayAllInput = {
  /** Only letters of this consumer group. */
  readonly group?: string | null | undefined;
  /** Makes a repeat of this call harmless; 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** How many at most, 1 to 100; 100 by default. */
  readonly limit?: number | null | undefined;
  /** Only failures at this place in the code. */
  readonly stackHash?: string | null | undefined;
  /** Only events of this topic. */
  readonly topic?: string | null | undefined;
};

/** A dead letter to replay. */
export type DeadLetterReplayInput = {
  /** The letter, OPEN or DISCARDED. */
  readonly id: string;
  /** Makes a repeat of this call harmless; 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
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

/** Who pays duty and import VAT under the delivery term. */
export type DutyPayer =
  /** The buyer, at the border. */
  | 'BUYER'
  /** The seller: it is inside the price. */
  | 'SELLER';

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

/** An invitation's token. */
export type MembershipAcceptInput = {
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** The secret that `membershipInvite` answered. */
  readonly token: string;
};

/** Whom to invite. */
export type MembershipInviteInput = {
  /** The address to invite; it need not be registered yet. */
  readonly email: string;
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** The organization. */
  readonly organizationId: string;
  /** The role on joining. */
  readonly role: MembershipRole;
  /** The most that one purchase may cost; no limit when left out. */
  readonly spendingLimit?: MoneyInput | null | undefined;
};

/** Which membership to end. */
export type MembershipRemoveInput = {
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** The membership. */
  readonly membershipId: string;
};

/** Roles in an organization. */
export type MembershipRole =
  /** Everything but owners. */
  | 'ADMIN'
  /** Approves purchases. */
  | 'APPROVER'
  /** Buys. */
  | 'BUYER'
  /** Everything, also over other owners. Every organization with members has one. */
  | 'OWNER'
  /** Runs the vendor side: offers, orders, shipments. */
  | 'VENDOR_MANAGER';

/** Changes of a membership; what is left out stays. */
export type MembershipUpdateInput = {
  /** The version that the caller saw. */
  readonly expectedVersion: number;
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** The membership. */
  readonly membershipId: string;
  /** The new role. */
  readonly role?: MembershipRole | null | undefined;
  /** The new limit; null takes it away. */
  readonly spendingLimit?: MoneyInput | null | undefined;
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

/** An order to stop. */
export type OrderHoldInput = {
  /** Refuse when the order has changed since this version. */
  readonly expectedVersion?: number | null | undefined;
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: string;
  /** For both sides to read; at most 500 characters. */
  readonly note?: string | null | undefined;
  /** Which order. */
  readonly orderId: string;
};

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

/** An order to let go on. */
export type OrderReleaseInput = {
  /** Refuse when the order has changed since this version. */
  readonly expectedVersion?: number | null | undefined;
  /** The same key and input again answer the first result. */
  readonly idempotencyKey: string;
  /** For both sides to read; at most 500 characters. */
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

/** A new organization. */
export type OrganizationCreateInput = {
  /** What it will do here; at least one. */
  readonly capabilities: ReadonlyArray<OrganizationCapability>;
  /** The country of registration. */
  readonly countryCode: string;
  /** Where its data is to be kept; the platform's default when left out. */
  readonly dataRegion?: DataRegion | null | undefined;
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** The name in the register: 1 to 200 characters. */
  readonly legalName: string;
  /** Create it without becoming a member. For PLATFORM_ADMIN. */
  readonly onBehalf?: boolean;
  /** The number in the country's company register: 1 to 40 characters. Compared without case, spaces and punctuation. */
  readonly registrationNumber?: string | null | undefined;
  /** Tax numbers, at most 10. */
  readonly taxIds?: ReadonlyArray<TaxIdInput> | null | undefined;
};

/** Changes of an organization; what is left out stays. */
export type OrganizationUpdateInput = {
  /** The new capabilities, all of them; at least one. */
  readonly capabilities?: ReadonlyArray<OrganizationCapability> | null | undefined;
  /** The version that the caller saw. */
  readonly expectedVersion: number;
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** The new name in the register: 1 to 200 characters. */
  readonly legalName?: string | null | undefined;
  /** The organization. */
  readonly organizationId: string;
  /** The new number in the register; null takes it away. */
  readonly registrationNumber?: string | null | undefined;
  /** The new tax numbers, all of them, at most 10. */
  readonly taxIds?: ReadonlyArray<TaxIdInput> | null | undefined;
};

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

/** Why a payout is kept back. */
export type PayoutHoldReason =
  /** A platform admin holds it. */
  | 'MANUAL'
  /** Screening blocks the vendor's organization. */
  | 'PARTY_BLOCKED'
  /** The vendor has no active payout account. */
  | 'PAYOUT_ACCOUNT_MISSING';

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

/** Roles of the platform's own staff. */
export type PlatformRole =
  /** Decides compliance cases; sees organizations, orders and shipments. */
  | 'COMPLIANCE_OFFICER'
  /** Runs the platform: sees and does everything. */
  | 'PLATFORM_ADMIN';

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

/** Credentials. */
export type SessionCreateInput = {
  /** The e-mail address, in any case. */
  readonly email: string;
  /** The organization to act for; the first that the person joined when left out. */
  readonly organizationId?: string | null | undefined;
  /** The password. */
  readonly password: string;
};

/** A refresh token. */
export type SessionRefreshInput = {
  /** The organization to act for from now on; the session's own when left out. A session whose organization was left goes on without one. */
  readonly organizationId?: string | null | undefined;
  /** The refresh token; it is used up, unless the call answers user errors other than REFRESH_TOKEN_REUSED. */
  readonly refreshToken: string;
};

/** What to end. */
export type SessionRevokeInput = {
  /** Which sessions. */
  readonly scope?: SessionRevokeScope;
};

/** Which of a person's sessions. */
export type SessionRevokeScope =
  /** All of the person's sessions. */
  | 'ALL'
  /** The session of the access token. */
  | 'CURRENT';

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

/** A tax number, as input. */
export type TaxIdInput = {
  /** The kind of number (`VAT`, `EIN`, `TIN`): 2 to 20 capital letters, digits or underscores. */
  readonly scheme: string;
  /** The number: 1 to 40 characters. */
  readonly value: string;
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

/** Who registers. */
export type UserRegisterInput = {
  /** The address to sign in with; unique, whatever its case. */
  readonly email: string;
  /** Names this registration, together with the e-mail address: the same again answers the first result, without a look at the password. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** The language to write to them in. */
  readonly locale?: string;
  /** The full name: 1 to 200 characters. */
  readonly name: string;
  /** 12 to 128 characters of any kind; spaces and all scripts are welcome (NIST SP 800-63B). */
  readonly password: string;
};

/** Input of `vendorActivate`. */
export type VendorActivateInput = {
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: string;
  /** The approved vendor. */
  readonly vendorId: string;
};

/** Input of `vendorApprove`. */
export type VendorApproveInput = {
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: string;
  /** The vendor whose application it is. */
  readonly vendorId: string;
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

/** Input of `vendorPolicyUpdate`; what is left out stays. */
export type VendorPolicyUpdateInput = {
  /** Hours to accept an order before it is cancelled; 1 to 720. */
  readonly acceptWithinHours?: number | null | undefined;
  /** Orders count as accepted when they are placed. */
  readonly autoAccept?: boolean | null | undefined;
  /** The vendor's version that the change was made from; refused with `VERSION_CONFLICT` when it is no longer the current one. */
  readonly expectedVersion?: number | null | undefined;
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: string;
  /** The vendor. */
  readonly vendorId: string;
};

/** Input of `vendorReject`. */
export type VendorRejectInput = {
  /** Makes a repeat of the same request answer the first result. */
  readonly idempotencyKey: string;
  /** Why; the vendor reads it. 1 to 1000 characters. */
  readonly reason: string;
  /** The vendor whose application it is. */
  readonly vendorId: string;
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

/** Kinds of viewers. */
export type ViewerKind =
  /** No credentials. */
  | 'ANONYMOUS'
  /** An organization's API key. */
  | 'API_KEY'
  /** The router itself. */
  | 'ROUTER'
  /** A person's session. */
  | 'USER';

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

export type VendorOnboardingListQueryVariables = Exact<{
  status?: VendorOnboardingStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VendorOnboardingListQuery = { readonly vendorOnboardings: { readonly __typename: 'VendorOnboardingConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'VendorOnboarding', readonly id: string, readonly status: VendorOnboardingStatus, readonly submittedAt: string | null, readonly decidedAt: string | null, readonly activatedAt: string | null, readonly rejectionReason: string | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string, readonly status: VendorStatus, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string, readonly countryCode: string, readonly screening: { readonly __typename: 'PartyScreening', readonly status: ScreeningStatus, readonly screenedAt: string } | null } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type VendorApproveMutationVariables = Exact<{
  input: VendorApproveInput;
}>;


export type VendorApproveMutation = { readonly vendorApprove: { readonly __typename: 'VendorApprovePayload', readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string, readonly status: VendorStatus, readonly version: number, readonly onboarding: { readonly __typename: 'VendorOnboarding', readonly id: string, readonly status: VendorOnboardingStatus } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type VendorRejectMutationVariables = Exact<{
  input: VendorRejectInput;
}>;


export type VendorRejectMutation = { readonly vendorReject: { readonly __typename: 'VendorRejectPayload', readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string, readonly status: VendorStatus, readonly version: number, readonly onboarding: { readonly __typename: 'VendorOnboarding', readonly id: string, readonly status: VendorOnboardingStatus } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type VendorActivateMutationVariables = Exact<{
  input: VendorActivateInput;
}>;


export type VendorActivateMutation = { readonly vendorActivate: { readonly __typename: 'VendorActivatePayload', readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string, readonly status: VendorStatus, readonly version: number, readonly onboarding: { readonly __typename: 'VendorOnboarding', readonly id: string, readonly status: VendorOnboardingStatus } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type HeldOrderListQueryVariables = Exact<{
  status?: ComplianceCaseStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HeldOrderListQuery = { readonly complianceCases: { readonly __typename: 'ComplianceCaseConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'ComplianceCase', readonly id: string, readonly status: ComplianceCaseStatus, readonly createdAt: string, readonly decidedAt: string | null, readonly note: string | null, readonly reasons: ReadonlyArray<{ readonly __typename: 'ComplianceReason', readonly code: ComplianceReasonCode, readonly message: string, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null }>, readonly screenings: ReadonlyArray<{ readonly __typename: 'PartyScreening', readonly id: string, readonly status: ScreeningStatus, readonly screenedAt: string, readonly matches: ReadonlyArray<{ readonly __typename: 'ScreeningMatch', readonly id: string, readonly partyName: string, readonly matchedName: string, readonly score: number, readonly source: WatchlistSource }> | null }>, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type ComplianceCaseDecideMutationVariables = Exact<{
  input: ComplianceCaseDecideInput;
}>;


export type ComplianceCaseDecideMutation = { readonly complianceCaseDecide: { readonly __typename: 'ComplianceCaseDecidePayload', readonly complianceCase: { readonly __typename: 'ComplianceCase', readonly id: string, readonly status: ComplianceCaseStatus, readonly createdAt: string, readonly decidedAt: string | null, readonly note: string | null, readonly reasons: ReadonlyArray<{ readonly __typename: 'ComplianceReason', readonly code: ComplianceReasonCode, readonly message: string, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null }>, readonly screenings: ReadonlyArray<{ readonly __typename: 'PartyScreening', readonly id: string, readonly status: ScreeningStatus, readonly screenedAt: string, readonly matches: ReadonlyArray<{ readonly __typename: 'ScreeningMatch', readonly id: string, readonly partyName: string, readonly matchedName: string, readonly score: number, readonly source: WatchlistSource }> | null }>, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type OrderHoldMutationVariables = Exact<{
  input: OrderHoldInput;
}>;


export type OrderHoldMutation = { readonly orderHold: { readonly __typename: 'OrderHoldPayload', readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type OrderReleaseMutationVariables = Exact<{
  input: OrderReleaseInput;
}>;


export type OrderReleaseMutation = { readonly orderRelease: { readonly __typename: 'OrderReleasePayload', readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DeadLetterCauseListQueryVariables = Exact<{ [key: string]: never; }>;


export type DeadLetterCauseListQuery = { readonly deadLetterCauses: ReadonlyArray<{ readonly __typename: 'DeadLetterCause', readonly topic: string, readonly group: string, readonly reason: string, readonly stackHash: string, readonly openCount: number, readonly firstBuriedAt: string, readonly lastBuriedAt: string }> };

export type DeadLetterListQueryVariables = Exact<{
  status?: DeadLetterStatus | null | undefined;
  topic?: string | null | undefined;
  group?: string | null | undefined;
  stackHash?: string | null | undefined;
  subject?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeadLetterListQuery = { readonly deadLetters: { readonly __typename: 'DeadLetterConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'DeadLetter', readonly id: string, readonly status: DeadLetterStatus, readonly subgraph: string, readonly topic: string, readonly group: string, readonly subject: string | null, readonly eventId: string | null, readonly eventType: string | null, readonly reason: string, readonly stackHash: string, readonly attempts: number, readonly failureCount: number, readonly replayCount: number, readonly replayable: boolean, readonly firstBuriedAt: string, readonly lastBuriedAt: string }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type DeadLetterPageQueryVariables = Exact<{
  id: string;
}>;


export type DeadLetterPageQuery = { readonly deadLetter: { readonly __typename: 'DeadLetter', readonly event: string | null, readonly rawByteLength: number | null, readonly rawSha256: string | null, readonly discardReason: string | null, readonly id: string, readonly status: DeadLetterStatus, readonly subgraph: string, readonly topic: string, readonly group: string, readonly subject: string | null, readonly eventId: string | null, readonly eventType: string | null, readonly reason: string, readonly stackHash: string, readonly attempts: number, readonly failureCount: number, readonly replayCount: number, readonly replayable: boolean, readonly firstBuriedAt: string, readonly lastBuriedAt: string, readonly origin: { readonly __typename: 'DeadLetterOrigin', readonly topic: string, readonly partition: number, readonly offset: string } | null } | null };

export type DeadLetterReplayMutationVariables = Exact<{
  input: DeadLetterReplayInput;
}>;


export type DeadLetterReplayMutation = { readonly deadLetterReplay: { readonly __typename: 'DeadLetterReplayPayload', readonly deadLetter: { readonly __typename: 'DeadLetter', readonly id: string, readonly status: DeadLetterStatus, readonly subgraph: string, readonly topic: string, readonly group: string, readonly subject: string | null, readonly eventId: string | null, readonly eventType: string | null, readonly reason: string, readonly stackHash: string, readonly attempts: number, readonly failureCount: number, readonly replayCount: number, readonly replayable: boolean, readonly firstBuriedAt: string, readonly lastBuriedAt: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DeadLetterReplayAllMutationVariables = Exact<{
  input: DeadLetterReplayAllInput;
}>;


export type DeadLetterReplayAllMutation = { readonly deadLetterReplayAll: { readonly __typename: 'DeadLetterReplayAllPayload', readonly replayedCount: number, readonly remainingCount: number, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DeadLetterDiscardMutationVariables = Exact<{
  input: DeadLetterDiscardInput;
}>;


export type DeadLetterDiscardMutation = { readonly deadLetterDiscard: { readonly __typename: 'DeadLetterDiscardPayload', readonly deadLetter: { readonly __typename: 'DeadLetter', readonly id: string, readonly status: DeadLetterStatus, readonly subgraph: string, readonly topic: string, readonly group: string, readonly subject: string | null, readonly eventId: string | null, readonly eventType: string | null, readonly reason: string, readonly stackHash: string, readonly attempts: number, readonly failureCount: number, readonly replayCount: number, readonly replayable: boolean, readonly firstBuriedAt: string, readonly lastBuriedAt: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type AdministeredVendorFragment = { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string, readonly status: VendorStatus, readonly version: number, readonly onboarding: { readonly __typename: 'VendorOnboarding', readonly id: string, readonly status: VendorOnboardingStatus } | null };

export type VendorOnboardingPartsFragment = { readonly __typename: 'VendorOnboarding', readonly id: string, readonly status: VendorOnboardingStatus, readonly submittedAt: string | null, readonly decidedAt: string | null, readonly activatedAt: string | null, readonly rejectionReason: string | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string, readonly status: VendorStatus, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string, readonly countryCode: string, readonly screening: { readonly __typename: 'PartyScreening', readonly status: ScreeningStatus, readonly screenedAt: string } | null } | null } };

export type ComplianceCasePartsFragment = { readonly __typename: 'ComplianceCase', readonly id: string, readonly status: ComplianceCaseStatus, readonly createdAt: string, readonly decidedAt: string | null, readonly note: string | null, readonly reasons: ReadonlyArray<{ readonly __typename: 'ComplianceReason', readonly code: ComplianceReasonCode, readonly message: string, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null }>, readonly screenings: ReadonlyArray<{ readonly __typename: 'PartyScreening', readonly id: string, readonly status: ScreeningStatus, readonly screenedAt: string, readonly matches: ReadonlyArray<{ readonly __typename: 'ScreeningMatch', readonly id: string, readonly partyName: string, readonly matchedName: string, readonly score: number, readonly source: WatchlistSource }> | null }>, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } };

export type DeadLetterPartsFragment = { readonly __typename: 'DeadLetter', readonly id: string, readonly status: DeadLetterStatus, readonly subgraph: string, readonly topic: string, readonly group: string, readonly subject: string | null, readonly eventId: string | null, readonly eventType: string | null, readonly reason: string, readonly stackHash: string, readonly attempts: number, readonly failureCount: number, readonly replayCount: number, readonly replayable: boolean, readonly firstBuriedAt: string, readonly lastBuriedAt: string };

export type ApprovalListQueryVariables = Exact<{
  organizationId: string;
  status?: ReadonlyArray<ApprovalStatus> | ApprovalStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApprovalListQuery = { readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly approvalRequests: { readonly __typename: 'ApprovalRequestConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'ApprovalRequest', readonly id: string, readonly status: ApprovalStatus, readonly reason: ApprovalReason, readonly mayApprove: boolean, readonly requestedAt: string, readonly expiresAt: string, readonly decidedAt: string | null, readonly comment: string | null, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly spendingLimit: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly requestedBy: { readonly __typename: 'User', readonly id: string, readonly name: string } | null, readonly decidedBy: { readonly __typename: 'User', readonly id: string, readonly name: string } | null, readonly orderGroup: { readonly __typename: 'OrderGroup', readonly id: string, readonly number: string, readonly purchaseOrderNumber: string | null, readonly orders: ReadonlyArray<{ readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly lines: ReadonlyArray<{ readonly __typename: 'OrderLine', readonly id: string, readonly sku: string, readonly name: string, readonly quantity: number, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }> }> } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type ApprovalDecideMutationVariables = Exact<{
  input: ApprovalDecideInput;
}>;


export type ApprovalDecideMutation = { readonly approvalDecide: { readonly __typename: 'ApprovalDecidePayload', readonly approvalRequest: { readonly __typename: 'ApprovalRequest', readonly id: string, readonly status: ApprovalStatus, readonly reason: ApprovalReason, readonly mayApprove: boolean, readonly requestedAt: string, readonly expiresAt: string, readonly decidedAt: string | null, readonly comment: string | null, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly spendingLimit: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly requestedBy: { readonly __typename: 'User', readonly id: string, readonly name: string } | null, readonly decidedBy: { readonly __typename: 'User', readonly id: string, readonly name: string } | null, readonly orderGroup: { readonly __typename: 'OrderGroup', readonly id: string, readonly number: string, readonly purchaseOrderNumber: string | null, readonly orders: ReadonlyArray<{ readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly lines: ReadonlyArray<{ readonly __typename: 'OrderLine', readonly id: string, readonly sku: string, readonly name: string, readonly quantity: number, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }> }> } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ApprovalPartsFragment = { readonly __typename: 'ApprovalRequest', readonly id: string, readonly status: ApprovalStatus, readonly reason: ApprovalReason, readonly mayApprove: boolean, readonly requestedAt: string, readonly expiresAt: string, readonly decidedAt: string | null, readonly comment: string | null, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly spendingLimit: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly requestedBy: { readonly __typename: 'User', readonly id: string, readonly name: string } | null, readonly decidedBy: { readonly __typename: 'User', readonly id: string, readonly name: string } | null, readonly orderGroup: { readonly __typename: 'OrderGroup', readonly id: string, readonly number: string, readonly purchaseOrderNumber: string | null, readonly orders: ReadonlyArray<{ readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly lines: ReadonlyArray<{ readonly __typename: 'OrderLine', readonly id: string, readonly sku: string, readonly name: string, readonly quantity: number, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }> }> } | null };

export type CartQueryVariables = Exact<{ [key: string]: never; }>;


export type CartQuery = { readonly cart: { readonly __typename: 'Cart', readonly id: string, readonly currency: string | null, readonly updatedAt: string, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } | null, readonly lines: ReadonlyArray<{ readonly __typename: 'CartLine', readonly id: string, readonly quantity: number, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly issue: { readonly __typename: 'CartLineIssue', readonly code: string, readonly message: string } | null, readonly offer: { readonly __typename: 'Offer', readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly __typename: 'ProductVariant', readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly __typename: 'Product', readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null } | null }> } | null };

export type CartLandedCostQueryVariables = Exact<{
  destination: string;
  incoterm: Incoterm;
}>;


export type CartLandedCostQuery = { readonly cart: { readonly __typename: 'Cart', readonly id: string, readonly landedCost: { readonly __typename: 'LandedCostQuote', readonly id: string, readonly destination: string, readonly incoterm: Incoterm, readonly estimate: boolean, readonly quotedAt: string, readonly freightIncluded: boolean, readonly dutyPayer: DutyPayer, readonly goods: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly __typename: 'LandedCostLine', readonly variantId: string | null, readonly quantity: number, readonly hsCode: string | null, readonly dutyBasisPoints: number, readonly importVatBasisPoints: number, readonly value: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }> } | null } | null };

export type CartLineAddMutationVariables = Exact<{
  input: CartLineAddInput;
}>;


export type CartLineAddMutation = { readonly cartLineAdd: { readonly __typename: 'CartLineAddPayload', readonly cart: { readonly __typename: 'Cart', readonly id: string, readonly currency: string | null, readonly updatedAt: string, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } | null, readonly lines: ReadonlyArray<{ readonly __typename: 'CartLine', readonly id: string, readonly quantity: number, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly issue: { readonly __typename: 'CartLineIssue', readonly code: string, readonly message: string } | null, readonly offer: { readonly __typename: 'Offer', readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly __typename: 'ProductVariant', readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly __typename: 'Product', readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null } | null }> } | null, readonly userErrors: ReadonlyArray<
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


export type CartLineUpdateMutation = { readonly cartLineUpdate: { readonly __typename: 'CartLineUpdatePayload', readonly cart: { readonly __typename: 'Cart', readonly id: string, readonly currency: string | null, readonly updatedAt: string, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } | null, readonly lines: ReadonlyArray<{ readonly __typename: 'CartLine', readonly id: string, readonly quantity: number, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly issue: { readonly __typename: 'CartLineIssue', readonly code: string, readonly message: string } | null, readonly offer: { readonly __typename: 'Offer', readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly __typename: 'ProductVariant', readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly __typename: 'Product', readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null } | null }> } | null, readonly userErrors: ReadonlyArray<
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


export type CartLineRemoveMutation = { readonly cartLineRemove: { readonly __typename: 'CartLineRemovePayload', readonly cart: { readonly __typename: 'Cart', readonly id: string, readonly currency: string | null, readonly updatedAt: string, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } | null, readonly lines: ReadonlyArray<{ readonly __typename: 'CartLine', readonly id: string, readonly quantity: number, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly issue: { readonly __typename: 'CartLineIssue', readonly code: string, readonly message: string } | null, readonly offer: { readonly __typename: 'Offer', readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly __typename: 'ProductVariant', readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly __typename: 'Product', readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null } | null }> } | null, readonly userErrors: ReadonlyArray<
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


export type CheckoutQuery = { readonly checkout: { readonly __typename: 'Checkout', readonly id: string, readonly status: CheckoutStatus, readonly approvalReason: ApprovalReason | null, readonly expiresAt: string, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly purchaseOrderNumber: string | null, readonly orderGroup: { readonly __typename: 'OrderGroup', readonly id: string, readonly number: string, readonly placedAt: string, readonly purchaseOrderNumber: string | null, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly paymentIntent: { readonly __typename: 'PaymentIntent', readonly id: string, readonly status: PaymentIntentStatus, readonly nextAction: { readonly __typename: 'PaymentNextAction', readonly type: PaymentNextActionType, readonly message: string } | null } | null, readonly orders: ReadonlyArray<{ readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null }>, readonly approvalRequest: { readonly __typename: 'ApprovalRequest', readonly id: string, readonly status: ApprovalStatus } | null } | null, readonly shipTo: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly __typename: 'CheckoutLine', readonly sku: string, readonly name: string, readonly quantity: number, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null }> } | null };

export type CheckoutStartMutationVariables = Exact<{
  input: CheckoutStartInput;
}>;


export type CheckoutStartMutation = { readonly checkoutStart: { readonly __typename: 'CheckoutStartPayload', readonly checkout: { readonly __typename: 'Checkout', readonly id: string, readonly status: CheckoutStatus, readonly approvalReason: ApprovalReason | null, readonly expiresAt: string, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly purchaseOrderNumber: string | null, readonly shipTo: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly __typename: 'CheckoutLine', readonly sku: string, readonly name: string, readonly quantity: number, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null }> } | null, readonly userErrors: ReadonlyArray<
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


export type CheckoutCompleteMutation = { readonly checkoutComplete: { readonly __typename: 'CheckoutCompletePayload', readonly orderGroup: { readonly __typename: 'OrderGroup', readonly id: string, readonly number: string, readonly placedAt: string, readonly purchaseOrderNumber: string | null, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly paymentIntent: { readonly __typename: 'PaymentIntent', readonly id: string, readonly status: PaymentIntentStatus, readonly nextAction: { readonly __typename: 'PaymentNextAction', readonly type: PaymentNextActionType, readonly message: string } | null } | null, readonly orders: ReadonlyArray<{ readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type CartPartsFragment = { readonly __typename: 'Cart', readonly id: string, readonly currency: string | null, readonly updatedAt: string, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } | null, readonly lines: ReadonlyArray<{ readonly __typename: 'CartLine', readonly id: string, readonly quantity: number, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly issue: { readonly __typename: 'CartLineIssue', readonly code: string, readonly message: string } | null, readonly offer: { readonly __typename: 'Offer', readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly __typename: 'ProductVariant', readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly __typename: 'Product', readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null } | null }> };

export type CheckoutPartsFragment = { readonly __typename: 'Checkout', readonly id: string, readonly status: CheckoutStatus, readonly approvalReason: ApprovalReason | null, readonly expiresAt: string, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly purchaseOrderNumber: string | null, readonly shipTo: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly __typename: 'CheckoutLine', readonly sku: string, readonly name: string, readonly quantity: number, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null }> };

export type OfferSearchQueryVariables = Exact<{
  query?: string | null | undefined;
  categoryId?: string | null | undefined;
  vendorId?: string | null | undefined;
  shipFrom?: string | null | undefined;
  currency?: string | null | undefined;
  minPrice?: MoneyInput | null | undefined;
  maxPrice?: MoneyInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OfferSearchQuery = { readonly searchOffers: { readonly __typename: 'OfferConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Offer', readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly __typename: 'ProductVariant', readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly __typename: 'Product', readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type OfferQueryVariables = Exact<{
  id: string;
}>;


export type OfferQuery = { readonly offer: { readonly __typename: 'Offer', readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly __typename: 'ProductVariant', readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly __typename: 'Product', readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null } | null };

export type CategoryListQueryVariables = Exact<{
  parentId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CategoryListQuery = { readonly categories: { readonly __typename: 'CategoryConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Category', readonly id: string, readonly code: string, readonly name: string }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type ProductListQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProductListQuery = { readonly products: { readonly __typename: 'ProductConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Product', readonly id: string, readonly code: string, readonly name: string, readonly description: string | null, readonly status: ProductStatus, readonly category: { readonly __typename: 'Category', readonly id: string, readonly code: string, readonly name: string } | null, readonly variants: ReadonlyArray<{ readonly __typename: 'ProductVariant', readonly id: string, readonly sku: string, readonly gtin: string | null, readonly unitOfMeasure: string, readonly weightGrams: number | null, readonly countryOfOrigin: string | null, readonly hsCode: string | null, readonly attributes: ReadonlyArray<{ readonly __typename: 'ProductAttribute', readonly name: string, readonly value: string }> }> }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type ProductPageQueryVariables = Exact<{
  id: string;
  offersFirst?: number | null | undefined;
  offersAfter?: string | null | undefined;
}>;


export type ProductPageQuery = { readonly product: { readonly __typename: 'Product', readonly id: string, readonly code: string, readonly name: string, readonly description: string | null, readonly status: ProductStatus, readonly offers: { readonly __typename: 'OfferConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Offer', readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly __typename: 'ProductVariant', readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly __typename: 'Product', readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }, readonly category: { readonly __typename: 'Category', readonly id: string, readonly code: string, readonly name: string } | null, readonly variants: ReadonlyArray<{ readonly __typename: 'ProductVariant', readonly id: string, readonly sku: string, readonly gtin: string | null, readonly unitOfMeasure: string, readonly weightGrams: number | null, readonly countryOfOrigin: string | null, readonly hsCode: string | null, readonly attributes: ReadonlyArray<{ readonly __typename: 'ProductAttribute', readonly name: string, readonly value: string }> }> } | null };

export type ProductByCodeQueryVariables = Exact<{
  code: string;
}>;


export type ProductByCodeQuery = { readonly productByCode: { readonly __typename: 'Product', readonly id: string, readonly code: string, readonly name: string, readonly description: string | null, readonly status: ProductStatus, readonly category: { readonly __typename: 'Category', readonly id: string, readonly code: string, readonly name: string } | null, readonly variants: ReadonlyArray<{ readonly __typename: 'ProductVariant', readonly id: string, readonly sku: string, readonly gtin: string | null, readonly unitOfMeasure: string, readonly weightGrams: number | null, readonly countryOfOrigin: string | null, readonly hsCode: string | null, readonly attributes: ReadonlyArray<{ readonly __typename: 'ProductAttribute', readonly name: string, readonly value: string }> }> } | null };

export type LandedCostQueryVariables = Exact<{
  lines: ReadonlyArray<LandedCostLineInput> | LandedCostLineInput;
  destination: string;
  incoterm: Incoterm;
  currency: string;
  freight?: MoneyInput | null | undefined;
}>;


export type LandedCostQuery = { readonly landedCost: { readonly __typename: 'LandedCostQuote', readonly id: string, readonly destination: string, readonly incoterm: Incoterm, readonly estimate: boolean, readonly quotedAt: string, readonly freightIncluded: boolean, readonly dutyPayer: DutyPayer, readonly goods: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly __typename: 'LandedCostLine', readonly variantId: string | null, readonly quantity: number, readonly hsCode: string | null, readonly dutyBasisPoints: number, readonly importVatBasisPoints: number, readonly value: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }> } | null };

export type OfferPartsFragment = { readonly __typename: 'Offer', readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly __typename: 'ProductVariant', readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly __typename: 'Product', readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null };

export type ProductPartsFragment = { readonly __typename: 'Product', readonly id: string, readonly code: string, readonly name: string, readonly description: string | null, readonly status: ProductStatus, readonly category: { readonly __typename: 'Category', readonly id: string, readonly code: string, readonly name: string } | null, readonly variants: ReadonlyArray<{ readonly __typename: 'ProductVariant', readonly id: string, readonly sku: string, readonly gtin: string | null, readonly unitOfMeasure: string, readonly weightGrams: number | null, readonly countryOfOrigin: string | null, readonly hsCode: string | null, readonly attributes: ReadonlyArray<{ readonly __typename: 'ProductAttribute', readonly name: string, readonly value: string }> }> };

export type LandedCostPartsFragment = { readonly __typename: 'LandedCostQuote', readonly id: string, readonly destination: string, readonly incoterm: Incoterm, readonly estimate: boolean, readonly quotedAt: string, readonly freightIncluded: boolean, readonly dutyPayer: DutyPayer, readonly goods: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly __typename: 'LandedCostLine', readonly variantId: string | null, readonly quantity: number, readonly hsCode: string | null, readonly dutyBasisPoints: number, readonly importVatBasisPoints: number, readonly value: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }> };

export type OrderListQueryVariables = Exact<{
  filter?: OrderFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrderListQuery = { readonly orders: { readonly __typename: 'OrderConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type OrderFiguresQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type OrderFiguresQuery = { readonly orders: { readonly __typename: 'OrderConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Order', readonly id: string, readonly status: OrderStatus, readonly placedAt: string, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly reason: OrderCancellationReason } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type VendorScorecardQueryVariables = Exact<{
  vendorId: string;
  first?: number | null | undefined;
}>;


export type VendorScorecardQuery = { readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly orders: { readonly __typename: 'OrderConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Order', readonly id: string, readonly status: OrderStatus, readonly placedAt: string, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly reason: OrderCancellationReason } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type OrderPageQueryVariables = Exact<{
  id: string;
  timelineFirst?: number | null | undefined;
  shipmentsFirst?: number | null | undefined;
}>;


export type OrderPageQuery = { readonly order: { readonly __typename: 'Order', readonly buyerLegalName: string, readonly vendorLegalName: string, readonly namedPlace: string | null, readonly acceptBy: string | null, readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly shipTo: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly lines: ReadonlyArray<{ readonly __typename: 'OrderLine', readonly id: string, readonly sku: string, readonly name: string, readonly quantity: number, readonly unitOfMeasure: string, readonly hsCode: string | null, readonly countryOfOrigin: string | null, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }>, readonly landedCost: { readonly __typename: 'LandedCostQuote', readonly id: string, readonly destination: string, readonly incoterm: Incoterm, readonly estimate: boolean, readonly quotedAt: string, readonly freightIncluded: boolean, readonly dutyPayer: DutyPayer, readonly goods: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly __typename: 'LandedCostLine', readonly variantId: string | null, readonly quantity: number, readonly hsCode: string | null, readonly dutyBasisPoints: number, readonly importVatBasisPoints: number, readonly value: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }> } | null, readonly amountDue: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } | null, readonly payments: ReadonlyArray<{ readonly __typename: 'PaymentAllocation', readonly id: string, readonly status: PaymentAllocationStatus, readonly failureCode: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly captured: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly refunded: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }>, readonly timeline: { readonly __typename: 'OrderTimelineConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'OrderTimelineEntry', readonly id: string, readonly at: string, readonly type: string, readonly message: string, readonly fromStatus: OrderStatus | null, readonly toStatus: OrderStatus | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }, readonly shipments: { readonly __typename: 'ShipmentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Shipment', readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly __typename: 'Carrier', readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly __typename: 'ShipmentBooking', readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly __typename: 'TrackingEventConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'TrackingEvent', readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } }> }, readonly tradeDocuments: ReadonlyArray<{ readonly __typename: 'TradeDocument', readonly id: string, readonly type: TradeDocumentType, readonly number: string, readonly issuedAt: string, readonly contentType: string, readonly byteLength: number, readonly sha256: string }>, readonly orderGroup: { readonly __typename: 'OrderGroup', readonly id: string, readonly number: string, readonly paymentIntent: { readonly __typename: 'PaymentIntent', readonly id: string, readonly status: PaymentIntentStatus, readonly nextAction: { readonly __typename: 'PaymentNextAction', readonly type: PaymentNextActionType, readonly message: string } | null } | null } | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } | null };

export type OrderGroupQueryVariables = Exact<{
  id: string;
}>;


export type OrderGroupQuery = { readonly orderGroup: { readonly __typename: 'OrderGroup', readonly id: string, readonly number: string, readonly placedAt: string, readonly purchaseOrderNumber: string | null, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly paymentIntent: { readonly __typename: 'PaymentIntent', readonly id: string, readonly status: PaymentIntentStatus, readonly nextAction: { readonly __typename: 'PaymentNextAction', readonly type: PaymentNextActionType, readonly message: string } | null } | null, readonly orders: ReadonlyArray<{ readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null }>, readonly approvalRequest: { readonly __typename: 'ApprovalRequest', readonly id: string, readonly status: ApprovalStatus } | null } | null };

export type OrderGroupListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrderGroupListQuery = { readonly orderGroups: { readonly __typename: 'OrderGroupConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'OrderGroup', readonly id: string, readonly number: string, readonly placedAt: string, readonly purchaseOrderNumber: string | null, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly paymentIntent: { readonly __typename: 'PaymentIntent', readonly id: string, readonly status: PaymentIntentStatus, readonly nextAction: { readonly __typename: 'PaymentNextAction', readonly type: PaymentNextActionType, readonly message: string } | null } | null, readonly orders: ReadonlyArray<{ readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null }> }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type TradeDocumentContentQueryVariables = Exact<{
  id: string;
}>;


export type TradeDocumentContentQuery = { readonly tradeDocument: { readonly __typename: 'TradeDocument', readonly id: string, readonly type: TradeDocumentType, readonly number: string, readonly contentType: string, readonly sha256: string, readonly content: string } | null };

export type OrderCancelMutationVariables = Exact<{
  input: OrderCancelInput;
}>;


export type OrderCancelMutation = { readonly orderCancel: { readonly __typename: 'OrderCancelPayload', readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } | null, readonly userErrors: ReadonlyArray<
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


export type OrderUpdatesSubscription = { readonly orderUpdates: { readonly __typename: 'OrderUpdate', readonly cursor: string, readonly eventType: string, readonly occurredAt: string, readonly resync: boolean, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } } };

export type OrganizationOrderUpdatesSubscriptionVariables = Exact<{
  organizationId: string;
  after?: string | null | undefined;
}>;


export type OrganizationOrderUpdatesSubscription = { readonly organizationOrderUpdates: { readonly __typename: 'OrderUpdate', readonly cursor: string, readonly eventType: string, readonly occurredAt: string, readonly resync: boolean, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } } };

export type OrderFigureFragment = { readonly __typename: 'Order', readonly id: string, readonly status: OrderStatus, readonly placedAt: string, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly reason: OrderCancellationReason } | null };

export type OrderSummaryFragment = { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null };

export type OrderGroupPartsFragment = { readonly __typename: 'OrderGroup', readonly id: string, readonly number: string, readonly placedAt: string, readonly purchaseOrderNumber: string | null, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly paymentIntent: { readonly __typename: 'PaymentIntent', readonly id: string, readonly status: PaymentIntentStatus, readonly nextAction: { readonly __typename: 'PaymentNextAction', readonly type: PaymentNextActionType, readonly message: string } | null } | null, readonly orders: ReadonlyArray<{ readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null }> };

export type PurchaseApprovalFragment = { readonly __typename: 'OrderGroup', readonly id: string, readonly approvalRequest: { readonly __typename: 'ApprovalRequest', readonly id: string, readonly status: ApprovalStatus } | null };

export type OrderUpdatePartsFragment = { readonly __typename: 'OrderUpdate', readonly cursor: string, readonly eventType: string, readonly occurredAt: string, readonly resync: boolean, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } };

export type OrganizationPageQueryVariables = Exact<{
  id: string;
  membersFirst?: number | null | undefined;
  membersAfter?: string | null | undefined;
}>;


export type OrganizationPageQuery = { readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string, readonly countryCode: string, readonly registrationNumber: string | null, readonly capabilities: ReadonlyArray<OrganizationCapability>, readonly dataRegion: DataRegion | null, readonly version: number | null, readonly addresses: ReadonlyArray<{ readonly __typename: 'OrganizationAddress', readonly id: string, readonly kind: AddressKind, readonly label: string, readonly version: number, readonly address: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string } }>, readonly memberships: { readonly __typename: 'OrganizationMembershipConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'OrganizationMembership', readonly id: string, readonly role: MembershipRole, readonly version: number, readonly createdAt: string, readonly spendingLimit: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } | null, readonly user: { readonly __typename: 'User', readonly id: string, readonly name: string, readonly email: string } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }, readonly taxIds: ReadonlyArray<{ readonly __typename: 'TaxId', readonly scheme: string, readonly value: string }> } | null };

export type OrganizationCreateMutationVariables = Exact<{
  input: OrganizationCreateInput;
}>;


export type OrganizationCreateMutation = { readonly organizationCreate: { readonly __typename: 'OrganizationCreatePayload', readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string, readonly countryCode: string, readonly registrationNumber: string | null, readonly capabilities: ReadonlyArray<OrganizationCapability>, readonly dataRegion: DataRegion | null, readonly version: number | null, readonly taxIds: ReadonlyArray<{ readonly __typename: 'TaxId', readonly scheme: string, readonly value: string }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type OrganizationUpdateMutationVariables = Exact<{
  input: OrganizationUpdateInput;
}>;


export type OrganizationUpdateMutation = { readonly organizationUpdate: { readonly __typename: 'OrganizationUpdatePayload', readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string, readonly countryCode: string, readonly registrationNumber: string | null, readonly capabilities: ReadonlyArray<OrganizationCapability>, readonly dataRegion: DataRegion | null, readonly version: number | null, readonly taxIds: ReadonlyArray<{ readonly __typename: 'TaxId', readonly scheme: string, readonly value: string }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type AddressUpsertMutationVariables = Exact<{
  input: AddressUpsertInput;
}>;


export type AddressUpsertMutation = { readonly addressUpsert: { readonly __typename: 'AddressUpsertPayload', readonly address: { readonly __typename: 'OrganizationAddress', readonly id: string, readonly kind: AddressKind, readonly label: string, readonly version: number, readonly address: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string } } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type MembershipInviteMutationVariables = Exact<{
  input: MembershipInviteInput;
}>;


export type MembershipInviteMutation = { readonly membershipInvite: { readonly __typename: 'MembershipInvitePayload', readonly token: string | null, readonly invitation: { readonly __typename: 'MembershipInvitation', readonly id: string, readonly email: string, readonly role: MembershipRole, readonly expiresAt: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type MembershipAcceptMutationVariables = Exact<{
  input: MembershipAcceptInput;
}>;


export type MembershipAcceptMutation = { readonly membershipAccept: { readonly __typename: 'MembershipAcceptPayload', readonly membership: { readonly __typename: 'OrganizationMembership', readonly id: string, readonly role: MembershipRole, readonly version: number, readonly createdAt: string, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly spendingLimit: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } | null, readonly user: { readonly __typename: 'User', readonly id: string, readonly name: string, readonly email: string } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type MembershipUpdateMutationVariables = Exact<{
  input: MembershipUpdateInput;
}>;


export type MembershipUpdateMutation = { readonly membershipUpdate: { readonly __typename: 'MembershipUpdatePayload', readonly membership: { readonly __typename: 'OrganizationMembership', readonly id: string, readonly role: MembershipRole, readonly version: number, readonly createdAt: string, readonly spendingLimit: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } | null, readonly user: { readonly __typename: 'User', readonly id: string, readonly name: string, readonly email: string } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type MembershipRemoveMutationVariables = Exact<{
  input: MembershipRemoveInput;
}>;


export type MembershipRemoveMutation = { readonly membershipRemove: { readonly __typename: 'MembershipRemovePayload', readonly removedMembershipId: string | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ApiKeyListQueryVariables = Exact<{
  organizationId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApiKeyListQuery = { readonly apiKeys: { readonly __typename: 'ApiKeyConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'ApiKey', readonly id: string, readonly name: string, readonly prefix: string, readonly scopes: ReadonlyArray<string>, readonly allowedNetworks: ReadonlyArray<string>, readonly deniedNetworks: ReadonlyArray<string>, readonly version: number, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null, readonly revokedAt: string | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type ApiKeyCreateMutationVariables = Exact<{
  input: ApiKeyCreateInput;
}>;


export type ApiKeyCreateMutation = { readonly apiKeyCreate: { readonly __typename: 'ApiKeyCreatePayload', readonly secret: string | null, readonly apiKey: { readonly __typename: 'ApiKey', readonly id: string, readonly name: string, readonly prefix: string, readonly scopes: ReadonlyArray<string>, readonly allowedNetworks: ReadonlyArray<string>, readonly deniedNetworks: ReadonlyArray<string>, readonly version: number, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null, readonly revokedAt: string | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ApiKeyRotateMutationVariables = Exact<{
  input: ApiKeyRotateInput;
}>;


export type ApiKeyRotateMutation = { readonly apiKeyRotate: { readonly __typename: 'ApiKeyRotatePayload', readonly secret: string | null, readonly apiKey: { readonly __typename: 'ApiKey', readonly id: string, readonly name: string, readonly prefix: string, readonly scopes: ReadonlyArray<string>, readonly allowedNetworks: ReadonlyArray<string>, readonly deniedNetworks: ReadonlyArray<string>, readonly version: number, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null, readonly revokedAt: string | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ApiKeyUpdateMutationVariables = Exact<{
  input: ApiKeyUpdateInput;
}>;


export type ApiKeyUpdateMutation = { readonly apiKeyUpdate: { readonly __typename: 'ApiKeyUpdatePayload', readonly apiKey: { readonly __typename: 'ApiKey', readonly id: string, readonly name: string, readonly prefix: string, readonly scopes: ReadonlyArray<string>, readonly allowedNetworks: ReadonlyArray<string>, readonly deniedNetworks: ReadonlyArray<string>, readonly version: number, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null, readonly revokedAt: string | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ApiKeyRevokeMutationVariables = Exact<{
  input: ApiKeyRevokeInput;
}>;


export type ApiKeyRevokeMutation = { readonly apiKeyRevoke: { readonly __typename: 'ApiKeyRevokePayload', readonly apiKey: { readonly __typename: 'ApiKey', readonly id: string, readonly name: string, readonly prefix: string, readonly scopes: ReadonlyArray<string>, readonly allowedNetworks: ReadonlyArray<string>, readonly deniedNetworks: ReadonlyArray<string>, readonly version: number, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null, readonly revokedAt: string | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type OrganizationPartsFragment = { readonly __typename: 'Organization', readonly id: string, readonly legalName: string, readonly countryCode: string, readonly registrationNumber: string | null, readonly capabilities: ReadonlyArray<OrganizationCapability>, readonly dataRegion: DataRegion | null, readonly version: number | null, readonly taxIds: ReadonlyArray<{ readonly __typename: 'TaxId', readonly scheme: string, readonly value: string }> };

export type OrganizationAddressPartsFragment = { readonly __typename: 'OrganizationAddress', readonly id: string, readonly kind: AddressKind, readonly label: string, readonly version: number, readonly address: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string } };

export type MembershipPartsFragment = { readonly __typename: 'OrganizationMembership', readonly id: string, readonly role: MembershipRole, readonly version: number, readonly createdAt: string, readonly spendingLimit: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } | null, readonly user: { readonly __typename: 'User', readonly id: string, readonly name: string, readonly email: string } | null };

export type ApiKeyPartsFragment = { readonly __typename: 'ApiKey', readonly id: string, readonly name: string, readonly prefix: string, readonly scopes: ReadonlyArray<string>, readonly allowedNetworks: ReadonlyArray<string>, readonly deniedNetworks: ReadonlyArray<string>, readonly version: number, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null, readonly revokedAt: string | null };

export type KeyHolderQueryVariables = Exact<{ [key: string]: never; }>;


export type KeyHolderQuery = { readonly viewer: { readonly __typename: 'Viewer', readonly kind: ViewerKind, readonly scopes: ReadonlyArray<string>, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string, readonly countryCode: string, readonly capabilities: ReadonlyArray<OrganizationCapability>, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string, readonly status: VendorStatus } | null } | null } };

export type PartnerOrderAcceptMutationVariables = Exact<{
  input: OrderAcceptInput;
}>;


export type PartnerOrderAcceptMutation = { readonly orderAccept: { readonly __typename: 'OrderAcceptPayload', readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } | null, readonly userErrors: ReadonlyArray<
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


export type PartnerOrderRejectMutation = { readonly orderReject: { readonly __typename: 'OrderRejectPayload', readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } | null, readonly userErrors: ReadonlyArray<
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


export type PartnerVendorOrderUpdatesSubscription = { readonly vendorOrderUpdates: { readonly __typename: 'OrderUpdate', readonly cursor: string, readonly eventType: string, readonly occurredAt: string, readonly resync: boolean, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } } };

export type PaymentListQueryVariables = Exact<{
  status?: PaymentStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PaymentListQuery = { readonly payments: { readonly __typename: 'PaymentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Payment', readonly id: string, readonly status: PaymentStatus, readonly createdAt: string, readonly failureCode: string | null, readonly failureMessage: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly authorized: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly captured: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly refunded: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly orderGroup: { readonly __typename: 'OrderGroup', readonly id: string, readonly number: string } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type PaymentIntentQueryVariables = Exact<{
  id: string;
}>;


export type PaymentIntentQuery = { readonly paymentIntent: { readonly __typename: 'PaymentIntent', readonly id: string, readonly status: PaymentIntentStatus, readonly amount: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly nextAction: { readonly __typename: 'PaymentNextAction', readonly type: PaymentNextActionType, readonly message: string } | null, readonly payment: { readonly __typename: 'Payment', readonly id: string, readonly status: PaymentStatus, readonly createdAt: string, readonly failureCode: string | null, readonly failureMessage: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly authorized: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly captured: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly refunded: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly orderGroup: { readonly __typename: 'OrderGroup', readonly id: string, readonly number: string } } } | null };

export type PaymentIntentConfirmMutationVariables = Exact<{
  input: PaymentIntentConfirmInput;
}>;


export type PaymentIntentConfirmMutation = { readonly paymentIntentConfirm: { readonly __typename: 'PaymentIntentConfirmPayload', readonly paymentIntent: { readonly __typename: 'PaymentIntent', readonly id: string, readonly status: PaymentIntentStatus, readonly amount: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly nextAction: { readonly __typename: 'PaymentNextAction', readonly type: PaymentNextActionType, readonly message: string } | null, readonly payment: { readonly __typename: 'Payment', readonly id: string, readonly status: PaymentStatus, readonly createdAt: string, readonly failureCode: string | null, readonly failureMessage: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly authorized: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly captured: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly refunded: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly orderGroup: { readonly __typename: 'OrderGroup', readonly id: string, readonly number: string } } } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type PaymentPartsFragment = { readonly __typename: 'Payment', readonly id: string, readonly status: PaymentStatus, readonly createdAt: string, readonly failureCode: string | null, readonly failureMessage: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly authorized: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly captured: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly refunded: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly orderGroup: { readonly __typename: 'OrderGroup', readonly id: string, readonly number: string } };

export type PaymentIntentPartsFragment = { readonly __typename: 'PaymentIntent', readonly id: string, readonly status: PaymentIntentStatus, readonly amount: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly nextAction: { readonly __typename: 'PaymentNextAction', readonly type: PaymentNextActionType, readonly message: string } | null, readonly payment: { readonly __typename: 'Payment', readonly id: string, readonly status: PaymentStatus, readonly createdAt: string, readonly failureCode: string | null, readonly failureMessage: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly authorized: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly captured: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly refunded: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly orderGroup: { readonly __typename: 'OrderGroup', readonly id: string, readonly number: string } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly __typename: 'Viewer', readonly kind: ViewerKind, readonly roles: ReadonlyArray<string>, readonly scopes: ReadonlyArray<string>, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string, readonly countryCode: string, readonly capabilities: ReadonlyArray<OrganizationCapability>, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string, readonly status: VendorStatus } | null } | null, readonly user: { readonly __typename: 'User', readonly id: string, readonly name: string, readonly email: string, readonly locale: string, readonly platformRoles: ReadonlyArray<PlatformRole>, readonly memberships: { readonly __typename: 'OrganizationMembershipConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'OrganizationMembership', readonly id: string, readonly role: MembershipRole, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null }> } } | null } };

export type UserRegisterMutationVariables = Exact<{
  input: UserRegisterInput;
}>;


export type UserRegisterMutation = { readonly userRegister: { readonly __typename: 'UserRegisterPayload', readonly user: { readonly __typename: 'User', readonly id: string, readonly email: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type SessionCreateMutationVariables = Exact<{
  input: SessionCreateInput;
}>;


export type SessionCreateMutation = { readonly sessionCreate: { readonly __typename: 'SessionCreatePayload', readonly session: { readonly __typename: 'Session', readonly id: string, readonly organization: { readonly __typename: 'Organization', readonly id: string } | null } | null, readonly tokens: { readonly __typename: 'SessionTokens', readonly accessToken: string, readonly accessTokenExpiresAt: string, readonly refreshToken: string, readonly refreshTokenExpiresAt: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type SessionRefreshMutationVariables = Exact<{
  input: SessionRefreshInput;
}>;


export type SessionRefreshMutation = { readonly sessionRefresh: { readonly __typename: 'SessionRefreshPayload', readonly session: { readonly __typename: 'Session', readonly id: string, readonly organization: { readonly __typename: 'Organization', readonly id: string } | null } | null, readonly tokens: { readonly __typename: 'SessionTokens', readonly accessToken: string, readonly accessTokenExpiresAt: string, readonly refreshToken: string, readonly refreshTokenExpiresAt: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type SessionRevokeMutationVariables = Exact<{
  input: SessionRevokeInput;
}>;


export type SessionRevokeMutation = { readonly sessionRevoke: { readonly __typename: 'SessionRevokePayload', readonly revokedCount: number | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type SessionTokenPartsFragment = { readonly __typename: 'SessionTokens', readonly accessToken: string, readonly accessTokenExpiresAt: string, readonly refreshToken: string, readonly refreshTokenExpiresAt: string };

export type MoneyPartsFragment = { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string };

export type PageBoundsFragment = { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

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

export type AddressPartsFragment = { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string };

export type ShipmentListQueryVariables = Exact<{
  status?: ShipmentStatus | null | undefined;
  vendorId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ShipmentListQuery = { readonly shipments: { readonly __typename: 'ShipmentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Shipment', readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly __typename: 'Carrier', readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly __typename: 'ShipmentBooking', readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly __typename: 'TrackingEventConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'TrackingEvent', readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type ShipmentQueryVariables = Exact<{
  id: string;
}>;


export type ShipmentQuery = { readonly shipment: { readonly __typename: 'Shipment', readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly __typename: 'Carrier', readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly __typename: 'ShipmentBooking', readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly __typename: 'TrackingEventConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'TrackingEvent', readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } } | null };

export type ShipmentByTrackingNumberQueryVariables = Exact<{
  trackingNumber: string;
}>;


export type ShipmentByTrackingNumberQuery = { readonly trackByNumber: { readonly __typename: 'Shipment', readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly __typename: 'Carrier', readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly __typename: 'ShipmentBooking', readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly __typename: 'TrackingEventConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'TrackingEvent', readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } } | null };

export type CarrierListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CarrierListQuery = { readonly carriers: { readonly __typename: 'CarrierConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Carrier', readonly id: string, readonly code: string, readonly name: string, readonly services: ReadonlyArray<{ readonly __typename: 'CarrierService', readonly code: string, readonly name: string, readonly crossBorder: boolean }> }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type ShipmentBookMutationVariables = Exact<{
  input: ShipmentBookInput;
}>;


export type ShipmentBookMutation = { readonly shipmentBook: { readonly __typename: 'ShipmentBookPayload', readonly shipment: { readonly __typename: 'Shipment', readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly __typename: 'Carrier', readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly __typename: 'ShipmentBooking', readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly __typename: 'TrackingEventConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'TrackingEvent', readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } } | null, readonly userErrors: ReadonlyArray<
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


export type ShipmentHandoverMutation = { readonly shipmentHandover: { readonly __typename: 'ShipmentHandoverPayload', readonly shipment: { readonly __typename: 'Shipment', readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly __typename: 'Carrier', readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly __typename: 'ShipmentBooking', readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly __typename: 'TrackingEventConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'TrackingEvent', readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } } | null, readonly userErrors: ReadonlyArray<
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


export type TrackingEventIngestMutation = { readonly trackingEventIngest: { readonly __typename: 'TrackingEventIngestPayload', readonly shipment: { readonly __typename: 'Shipment', readonly id: string, readonly status: ShipmentStatus } | null, readonly trackingEvent: { readonly __typename: 'TrackingEvent', readonly id: string, readonly status: TrackingStatus, readonly moved: boolean } | null, readonly userErrors: ReadonlyArray<
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


export type ShipmentUpdatesSubscription = { readonly shipmentUpdates: { readonly __typename: 'ShipmentUpdate', readonly cursor: string, readonly eventType: string, readonly occurredAt: string, readonly resync: boolean, readonly shipment: { readonly __typename: 'Shipment', readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly __typename: 'Carrier', readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly __typename: 'ShipmentBooking', readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly __typename: 'TrackingEventConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'TrackingEvent', readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } } } };

export type OrderShipmentUpdatesSubscriptionVariables = Exact<{
  orderId: string;
  after?: string | null | undefined;
}>;


export type OrderShipmentUpdatesSubscription = { readonly orderShipmentUpdates: { readonly __typename: 'ShipmentUpdate', readonly cursor: string, readonly eventType: string, readonly occurredAt: string, readonly resync: boolean, readonly shipment: { readonly __typename: 'Shipment', readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly __typename: 'Carrier', readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly __typename: 'ShipmentBooking', readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly __typename: 'TrackingEventConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'TrackingEvent', readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } } } };

export type ShipmentPartsFragment = { readonly __typename: 'Shipment', readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly __typename: 'Carrier', readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly __typename: 'ShipmentBooking', readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly __typename: 'TrackingEventConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'TrackingEvent', readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } };

export type ShipmentUpdatePartsFragment = { readonly __typename: 'ShipmentUpdate', readonly cursor: string, readonly eventType: string, readonly occurredAt: string, readonly resync: boolean, readonly shipment: { readonly __typename: 'Shipment', readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly __typename: 'Carrier', readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly __typename: 'ShipmentBooking', readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly __typename: 'TrackingEventConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'TrackingEvent', readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } } };

export type VendorBoardQueryVariables = Exact<{
  vendorId: string;
  status?: ReadonlyArray<OrderStatus> | OrderStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VendorBoardQuery = { readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string, readonly status: VendorStatus, readonly suspensionReason: string | null, readonly policy: { readonly __typename: 'VendorPolicy', readonly autoAccept: boolean, readonly acceptWithinHours: number } | null, readonly balances: ReadonlyArray<{ readonly __typename: 'VendorBalance', readonly currency: string, readonly payable: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly scheduled: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly paid: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }>, readonly orders: { readonly __typename: 'OrderConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Order', readonly acceptBy: string | null, readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly lines: ReadonlyArray<{ readonly __typename: 'OrderLine', readonly id: string, readonly sku: string, readonly name: string, readonly quantity: number }>, readonly settlement: { readonly __typename: 'Settlement', readonly vendorShare: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly commission: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } } | null, readonly shipments: { readonly __typename: 'ShipmentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Shipment', readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly missingDocuments: ReadonlyArray<ShippingDocument> }> }, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type VendorPayoutListQueryVariables = Exact<{
  vendorId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VendorPayoutListQuery = { readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly payouts: { readonly __typename: 'PayoutConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Payout', readonly id: string, readonly status: PayoutStatus, readonly dueAt: string, readonly paidAt: string | null, readonly holdReason: PayoutHoldReason | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type OrderAcceptMutationVariables = Exact<{
  input: OrderAcceptInput;
}>;


export type OrderAcceptMutation = { readonly orderAccept: { readonly __typename: 'OrderAcceptPayload', readonly order: { readonly __typename: 'Order', readonly acceptBy: string | null, readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly lines: ReadonlyArray<{ readonly __typename: 'OrderLine', readonly id: string, readonly sku: string, readonly name: string, readonly quantity: number }>, readonly settlement: { readonly __typename: 'Settlement', readonly vendorShare: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly commission: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } } | null, readonly shipments: { readonly __typename: 'ShipmentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Shipment', readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly missingDocuments: ReadonlyArray<ShippingDocument> }> }, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type OrderRejectMutationVariables = Exact<{
  input: OrderRejectInput;
}>;


export type OrderRejectMutation = { readonly orderReject: { readonly __typename: 'OrderRejectPayload', readonly order: { readonly __typename: 'Order', readonly acceptBy: string | null, readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly lines: ReadonlyArray<{ readonly __typename: 'OrderLine', readonly id: string, readonly sku: string, readonly name: string, readonly quantity: number }>, readonly settlement: { readonly __typename: 'Settlement', readonly vendorShare: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly commission: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } } | null, readonly shipments: { readonly __typename: 'ShipmentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Shipment', readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly missingDocuments: ReadonlyArray<ShippingDocument> }> }, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type VendorPolicyUpdateMutationVariables = Exact<{
  input: VendorPolicyUpdateInput;
}>;


export type VendorPolicyUpdateMutation = { readonly vendorPolicyUpdate: { readonly __typename: 'VendorPolicyUpdatePayload', readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly version: number, readonly policy: { readonly __typename: 'VendorPolicy', readonly autoAccept: boolean, readonly acceptWithinHours: number } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type VendorOrderUpdatesSubscriptionVariables = Exact<{
  vendorId: string;
  after?: string | null | undefined;
}>;


export type VendorOrderUpdatesSubscription = { readonly vendorOrderUpdates: { readonly __typename: 'OrderUpdate', readonly cursor: string, readonly eventType: string, readonly occurredAt: string, readonly resync: boolean, readonly order: { readonly __typename: 'Order', readonly acceptBy: string | null, readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly lines: ReadonlyArray<{ readonly __typename: 'OrderLine', readonly id: string, readonly sku: string, readonly name: string, readonly quantity: number }>, readonly settlement: { readonly __typename: 'Settlement', readonly vendorShare: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly commission: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } } | null, readonly shipments: { readonly __typename: 'ShipmentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Shipment', readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly missingDocuments: ReadonlyArray<ShippingDocument> }> }, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } } };

export type VendorOrderFragment = { readonly __typename: 'Order', readonly acceptBy: string | null, readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly lines: ReadonlyArray<{ readonly __typename: 'OrderLine', readonly id: string, readonly sku: string, readonly name: string, readonly quantity: number }>, readonly settlement: { readonly __typename: 'Settlement', readonly vendorShare: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly commission: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } } | null, readonly shipments: { readonly __typename: 'ShipmentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Shipment', readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly missingDocuments: ReadonlyArray<ShippingDocument> }> }, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null };

export type OfferCreateMutationVariables = Exact<{
  input: OfferCreateInput;
}>;


export type OfferCreateMutation = { readonly offerCreate: { readonly __typename: 'OfferCreatePayload', readonly offer: { readonly __typename: 'Offer', readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly __typename: 'ProductVariant', readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly __typename: 'Product', readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null } | null, readonly userErrors: ReadonlyArray<
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


export type OfferUpdateMutation = { readonly offerUpdate: { readonly __typename: 'OfferUpdatePayload', readonly offer: { readonly __typename: 'Offer', readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly __typename: 'ProductVariant', readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly __typename: 'Product', readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null } | null, readonly userErrors: ReadonlyArray<
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


export type OfferSuspendMutation = { readonly offerSuspend: { readonly __typename: 'OfferSuspendPayload', readonly offer: { readonly __typename: 'Offer', readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly __typename: 'ProductVariant', readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly __typename: 'Product', readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null } | null, readonly userErrors: ReadonlyArray<
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


export type OfferResumeMutation = { readonly offerResume: { readonly __typename: 'OfferResumePayload', readonly offer: { readonly __typename: 'Offer', readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly __typename: 'ProductVariant', readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly __typename: 'Product', readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null } | null, readonly userErrors: ReadonlyArray<
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


export type StockLevelListQuery = { readonly stockLevels: { readonly __typename: 'StockLevelConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'StockLevel', readonly id: string, readonly onHand: number, readonly reserved: number, readonly available: number, readonly updatedAt: string, readonly location: { readonly __typename: 'StockLocation', readonly id: string, readonly code: string, readonly name: string } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type StockAdjustMutationVariables = Exact<{
  input: StockAdjustInput;
}>;


export type StockAdjustMutation = { readonly stockAdjust: { readonly __typename: 'StockAdjustPayload', readonly stockLevel: { readonly __typename: 'StockLevel', readonly id: string, readonly onHand: number, readonly reserved: number, readonly available: number, readonly updatedAt: string, readonly location: { readonly __typename: 'StockLocation', readonly id: string, readonly code: string, readonly name: string } } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type StockLevelPartsFragment = { readonly __typename: 'StockLevel', readonly id: string, readonly onHand: number, readonly reserved: number, readonly available: number, readonly updatedAt: string, readonly location: { readonly __typename: 'StockLocation', readonly id: string, readonly code: string, readonly name: string } };

export type WebhookEndpointListQueryVariables = Exact<{
  organizationId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WebhookEndpointListQuery = { readonly webhookEndpoints: { readonly __typename: 'WebhookEndpointConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'WebhookEndpoint', readonly id: string, readonly url: string, readonly description: string | null, readonly eventTypes: ReadonlyArray<string>, readonly status: WebhookEndpointStatus, readonly disabledReason: WebhookDisabledReason | null, readonly failingSince: string | null, readonly version: number }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type WebhookDeliveryListQueryVariables = Exact<{
  organizationId?: string | null | undefined;
  webhookEndpointId?: string | null | undefined;
  status?: WebhookDeliveryStatus | null | undefined;
  eventType?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WebhookDeliveryListQuery = { readonly webhookDeliveries: { readonly __typename: 'WebhookDeliveryConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'WebhookDelivery', readonly id: string, readonly eventId: string, readonly eventType: string, readonly occurredAt: string, readonly payload: string | null, readonly status: WebhookDeliveryStatus, readonly nextAttemptAt: string | null, readonly attempts: ReadonlyArray<{ readonly __typename: 'WebhookAttempt', readonly at: string, readonly durationMs: number, readonly outcome: WebhookAttemptOutcome, readonly statusCode: number | null, readonly responseBody: string | null }> }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type WebhookEventTypeListQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhookEventTypeListQuery = { readonly webhookEventTypes: ReadonlyArray<{ readonly __typename: 'WebhookEventType', readonly name: string, readonly description: string, readonly audience: ReadonlyArray<WebhookAudience>, readonly requiredScope: string }> };

export type WebhookEndpointCreateMutationVariables = Exact<{
  input: WebhookEndpointCreateInput;
}>;


export type WebhookEndpointCreateMutation = { readonly webhookEndpointCreate: { readonly __typename: 'WebhookEndpointCreatePayload', readonly secret: string | null, readonly webhookEndpoint: { readonly __typename: 'WebhookEndpoint', readonly id: string, readonly url: string, readonly description: string | null, readonly eventTypes: ReadonlyArray<string>, readonly status: WebhookEndpointStatus, readonly disabledReason: WebhookDisabledReason | null, readonly failingSince: string | null, readonly version: number } | null, readonly userErrors: ReadonlyArray<
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


export type WebhookEndpointUpdateMutation = { readonly webhookEndpointUpdate: { readonly __typename: 'WebhookEndpointUpdatePayload', readonly webhookEndpoint: { readonly __typename: 'WebhookEndpoint', readonly id: string, readonly url: string, readonly description: string | null, readonly eventTypes: ReadonlyArray<string>, readonly status: WebhookEndpointStatus, readonly disabledReason: WebhookDisabledReason | null, readonly failingSince: string | null, readonly version: number } | null, readonly userErrors: ReadonlyArray<
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


export type WebhookEndpointDeleteMutation = { readonly webhookEndpointDelete: { readonly __typename: 'WebhookEndpointDeletePayload', readonly deletedWebhookEndpointId: string | null, readonly userErrors: ReadonlyArray<
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


export type WebhookEndpointSecretRotateMutation = { readonly webhookEndpointSecretRotate: { readonly __typename: 'WebhookEndpointSecretRotatePayload', readonly secret: string | null, readonly webhookEndpoint: { readonly __typename: 'WebhookEndpoint', readonly id: string, readonly url: string, readonly description: string | null, readonly eventTypes: ReadonlyArray<string>, readonly status: WebhookEndpointStatus, readonly disabledReason: WebhookDisabledReason | null, readonly failingSince: string | null, readonly version: number } | null, readonly userErrors: ReadonlyArray<
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


export type WebhookEndpointTestMutation = { readonly webhookEndpointTest: { readonly __typename: 'WebhookEndpointTestPayload', readonly webhookDelivery: { readonly __typename: 'WebhookDelivery', readonly id: string, readonly eventId: string, readonly eventType: string, readonly occurredAt: string, readonly payload: string | null, readonly status: WebhookDeliveryStatus, readonly nextAttemptAt: string | null, readonly attempts: ReadonlyArray<{ readonly __typename: 'WebhookAttempt', readonly at: string, readonly durationMs: number, readonly outcome: WebhookAttemptOutcome, readonly statusCode: number | null, readonly responseBody: string | null }> } | null, readonly userErrors: ReadonlyArray<
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


export type WebhookRedeliverMutation = { readonly webhookRedeliver: { readonly __typename: 'WebhookRedeliverPayload', readonly webhookDeliveries: ReadonlyArray<{ readonly __typename: 'WebhookDelivery', readonly id: string, readonly eventId: string, readonly eventType: string, readonly occurredAt: string, readonly payload: string | null, readonly status: WebhookDeliveryStatus, readonly nextAttemptAt: string | null, readonly attempts: ReadonlyArray<{ readonly __typename: 'WebhookAttempt', readonly at: string, readonly durationMs: number, readonly outcome: WebhookAttemptOutcome, readonly statusCode: number | null, readonly responseBody: string | null }> }>, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type WebhookEndpointPartsFragment = { readonly __typename: 'WebhookEndpoint', readonly id: string, readonly url: string, readonly description: string | null, readonly eventTypes: ReadonlyArray<string>, readonly status: WebhookEndpointStatus, readonly disabledReason: WebhookDisabledReason | null, readonly failingSince: string | null, readonly version: number };

export type WebhookDeliveryPartsFragment = { readonly __typename: 'WebhookDelivery', readonly id: string, readonly eventId: string, readonly eventType: string, readonly occurredAt: string, readonly payload: string | null, readonly status: WebhookDeliveryStatus, readonly nextAttemptAt: string | null, readonly attempts: ReadonlyArray<{ readonly __typename: 'WebhookAttempt', readonly at: string, readonly durationMs: number, readonly outcome: WebhookAttemptOutcome, readonly statusCode: number | null, readonly responseBody: string | null }> };

const AddressPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PostalAddress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const AdministeredVendorDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdministeredVendor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vendor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const ApiKeyPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"allowedNetworks"}},{"kind":"Field","name":{"kind":"Name","value":"deniedNetworks"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const ApprovalPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"mayApprove"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spendingLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseOrderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vendor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const CartPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const CheckoutPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckoutParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Checkout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"approvalReason"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"incoterm"}},{"kind":"Field","name":{"kind":"Name","value":"namedPlace"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseOrderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"shipTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vendor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const ComplianceCasePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplianceCaseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComplianceCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"screenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partyName"}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderSummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const DeadLetterPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadLetterParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeadLetter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"subgraph"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"stackHash"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"failureCount"}},{"kind":"Field","name":{"kind":"Name","value":"replayCount"}},{"kind":"Field","name":{"kind":"Name","value":"replayable"}},{"kind":"Field","name":{"kind":"Name","value":"firstBuriedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastBuriedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const LandedCostPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"LandedCostParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LandedCostQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"incoterm"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"quotedAt"}},{"kind":"Field","name":{"kind":"Name","value":"goods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freightIncluded"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyPayer"}},{"kind":"Field","name":{"kind":"Name","value":"importVat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variantId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"hsCode"}},{"kind":"Field","name":{"kind":"Name","value":"dutyBasisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"importVatBasisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"importVat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const MembershipPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembershipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationMembership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"spendingLimit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const MoneyPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const OfferPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"minOrderQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"orderMultiple"}},{"kind":"Field","name":{"kind":"Name","value":"leadTimeDays"}},{"kind":"Field","name":{"kind":"Name","value":"shipFromCountryCode"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"hsCode"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vendor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const OrderFigureDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const OrderGroupPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderGroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseOrderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentIntent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderSummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const OrderSummaryDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"incoterm"}},{"kind":"Field","name":{"kind":"Name","value":"purchaseOrderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"complianceStatus"}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vendor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const OrderUpdatePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderUpdateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderUpdate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"resync"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderSummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const OrganizationAddressPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationAddressParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationAddress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const OrganizationPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"taxIds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"}},{"kind":"Field","name":{"kind":"Name","value":"dataRegion"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const PageBoundsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageBounds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const PaymentIntentPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentIntentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentIntent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const PaymentPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Payment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authorized"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"captured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failureCode"}},{"kind":"Field","name":{"kind":"Name","value":"failureMessage"}},{"kind":"Field","name":{"kind":"Name","value":"orderGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const ProductPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"gtin"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"weightGrams"}},{"kind":"Field","name":{"kind":"Name","value":"countryOfOrigin"}},{"kind":"Field","name":{"kind":"Name","value":"hsCode"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const PurchaseApprovalDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PurchaseApproval"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approvalRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const SessionTokenPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionTokenParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const ShipmentPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShipmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shipment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"crossBorder"}},{"kind":"Field","name":{"kind":"Name","value":"incoterm"}},{"kind":"Field","name":{"kind":"Name","value":"namedPlace"}},{"kind":"Field","name":{"kind":"Name","value":"shipFromCountryCode"}},{"kind":"Field","name":{"kind":"Name","value":"shipTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pickedUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"serviceCode"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trackingEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const ShipmentUpdatePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShipmentUpdateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentUpdate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"resync"}},{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShipmentParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const StockLevelPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"StockLevelParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StockLevel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onHand"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const UserErrorPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyExistsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"existingId"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VendorAlreadyExistsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"existingId"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationAlreadyExistsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"existingOrganizationId"},"name":{"kind":"Name","value":"existingId"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderQuantityError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minOrderQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"orderMultiple"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentsMissingError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StockBelowReservedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as FragmentDefinitionNode
const VendorOnboardingPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"VendorOnboardingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VendorOnboarding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"activatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"vendor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"screening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"screenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const VendorOrderDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"VendorOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderSummary"}},{"kind":"Field","name":{"kind":"Name","value":"acceptBy"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendorShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"missingDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const WebhookDeliveryPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookDeliveryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"statusCode"}},{"kind":"Field","name":{"kind":"Name","value":"responseBody"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
const WebhookEndpointPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookEndpointParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookEndpoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"eventTypes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"disabledReason"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}} as unknown as FragmentDefinitionNode
export const AddressPartsFragmentDocument = { kind: 'Document', definitions: [AddressPartsDefinition] } as unknown as TypedDocumentNode<AddressPartsFragment, unknown>
export const AdministeredVendorFragmentDocument = { kind: 'Document', definitions: [AdministeredVendorDefinition] } as unknown as TypedDocumentNode<AdministeredVendorFragment, unknown>
export const ApiKeyPartsFragmentDocument = { kind: 'Document', definitions: [ApiKeyPartsDefinition] } as unknown as TypedDocumentNode<ApiKeyPartsFragment, unknown>
export const ApprovalPartsFragmentDocument = { kind: 'Document', definitions: [ApprovalPartsDefinition, MoneyPartsDefinition] } as unknown as TypedDocumentNode<ApprovalPartsFragment, unknown>
export const CartPartsFragmentDocument = { kind: 'Document', definitions: [CartPartsDefinition, MoneyPartsDefinition, OfferPartsDefinition] } as unknown as TypedDocumentNode<CartPartsFragment, unknown>
export const CheckoutPartsFragmentDocument = { kind: 'Document', definitions: [CheckoutPartsDefinition, AddressPartsDefinition, MoneyPartsDefinition] } as unknown as TypedDocumentNode<CheckoutPartsFragment, unknown>
export const ComplianceCasePartsFragmentDocument = { kind: 'Document', definitions: [ComplianceCasePartsDefinition, MoneyPartsDefinition, OrderSummaryDefinition] } as unknown as TypedDocumentNode<ComplianceCasePartsFragment, unknown>
export const DeadLetterPartsFragmentDocument = { kind: 'Document', definitions: [DeadLetterPartsDefinition] } as unknown as TypedDocumentNode<DeadLetterPartsFragment, unknown>
export const LandedCostPartsFragmentDocument = { kind: 'Document', definitions: [LandedCostPartsDefinition, MoneyPartsDefinition] } as unknown as TypedDocumentNode<LandedCostPartsFragment, unknown>
export const MembershipPartsFragmentDocument = { kind: 'Document', definitions: [MembershipPartsDefinition, MoneyPartsDefinition] } as unknown as TypedDocumentNode<MembershipPartsFragment, unknown>
export const MoneyPartsFragmentDocument = { kind: 'Document', definitions: [MoneyPartsDefinition] } as unknown as TypedDocumentNode<MoneyPartsFragment, unknown>
export const OfferPartsFragmentDocument = { kind: 'Document', definitions: [OfferPartsDefinition, MoneyPartsDefinition] } as unknown as TypedDocumentNode<OfferPartsFragment, unknown>
export const OrderFigureFragmentDocument = { kind: 'Document', definitions: [OrderFigureDefinition, MoneyPartsDefinition] } as unknown as TypedDocumentNode<OrderFigureFragment, unknown>
export const OrderGroupPartsFragmentDocument = { kind: 'Document', definitions: [OrderGroupPartsDefinition, MoneyPartsDefinition, OrderSummaryDefinition] } as unknown as TypedDocumentNode<OrderGroupPartsFragment, unknown>
export const OrderSummaryFragmentDocument = { kind: 'Document', definitions: [OrderSummaryDefinition, MoneyPartsDefinition] } as unknown as TypedDocumentNode<OrderSummaryFragment, unknown>
export const OrderUpdatePartsFragmentDocument = { kind: 'Document', definitions: [OrderUpdatePartsDefinition, MoneyPartsDefinition, OrderSummaryDefinition] } as unknown as TypedDocumentNode<OrderUpdatePartsFragment, unknown>
export const OrganizationAddressPartsFragmentDocument = { kind: 'Document', definitions: [OrganizationAddressPartsDefinition, AddressPartsDefinition] } as unknown as TypedDocumentNode<OrganizationAddressPartsFragment, unknown>
export const OrganizationPartsFragmentDocument = { kind: 'Document', definitions: [OrganizationPartsDefinition] } as unknown as TypedDocumentNode<OrganizationPartsFragment, unknown>
export const PageBoundsFragmentDocument = { kind: 'Document', definitions: [PageBoundsDefinition] } as unknown as TypedDocumentNode<PageBoundsFragment, unknown>
export const PaymentIntentPartsFragmentDocument = { kind: 'Document', definitions: [PaymentIntentPartsDefinition, MoneyPartsDefinition, PaymentPartsDefinition] } as unknown as TypedDocumentNode<PaymentIntentPartsFragment, unknown>
export const PaymentPartsFragmentDocument = { kind: 'Document', definitions: [PaymentPartsDefinition, MoneyPartsDefinition] } as unknown as TypedDocumentNode<PaymentPartsFragment, unknown>
export const ProductPartsFragmentDocument = { kind: 'Document', definitions: [ProductPartsDefinition] } as unknown as TypedDocumentNode<ProductPartsFragment, unknown>
export const PurchaseApprovalFragmentDocument = { kind: 'Document', definitions: [PurchaseApprovalDefinition] } as unknown as TypedDocumentNode<PurchaseApprovalFragment, unknown>
export const SessionTokenPartsFragmentDocument = { kind: 'Document', definitions: [SessionTokenPartsDefinition] } as unknown as TypedDocumentNode<SessionTokenPartsFragment, unknown>
export const ShipmentPartsFragmentDocument = { kind: 'Document', definitions: [ShipmentPartsDefinition, AddressPartsDefinition] } as unknown as TypedDocumentNode<ShipmentPartsFragment, unknown>
export const ShipmentUpdatePartsFragmentDocument = { kind: 'Document', definitions: [ShipmentUpdatePartsDefinition, AddressPartsDefinition, ShipmentPartsDefinition] } as unknown as TypedDocumentNode<ShipmentUpdatePartsFragment, unknown>
export const StockLevelPartsFragmentDocument = { kind: 'Document', definitions: [StockLevelPartsDefinition] } as unknown as TypedDocumentNode<StockLevelPartsFragment, unknown>
export const UserErrorPartsFragmentDocument = { kind: 'Document', definitions: [UserErrorPartsDefinition] } as unknown as TypedDocumentNode<UserErrorPartsFragment, unknown>
export const VendorOnboardingPartsFragmentDocument = { kind: 'Document', definitions: [VendorOnboardingPartsDefinition] } as unknown as TypedDocumentNode<VendorOnboardingPartsFragment, unknown>
export const VendorOrderFragmentDocument = { kind: 'Document', definitions: [VendorOrderDefinition, MoneyPartsDefinition, OrderSummaryDefinition] } as unknown as TypedDocumentNode<VendorOrderFragment, unknown>
export const WebhookDeliveryPartsFragmentDocument = { kind: 'Document', definitions: [WebhookDeliveryPartsDefinition] } as unknown as TypedDocumentNode<WebhookDeliveryPartsFragment, unknown>
export const WebhookEndpointPartsFragmentDocument = { kind: 'Document', definitions: [WebhookEndpointPartsDefinition] } as unknown as TypedDocumentNode<WebhookEndpointPartsFragment, unknown>
export const AddressUpsertDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddressUpsert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddressUpsertInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addressUpsert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationAddressParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, AddressPartsDefinition, OrganizationAddressPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<AddressUpsertMutation, AddressUpsertMutationVariables>
export const ApiKeyCreateDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApiKeyCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeyCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, ApiKeyPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<ApiKeyCreateMutation, ApiKeyCreateMutationVariables>
export const ApiKeyListDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKeyList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organizationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, ApiKeyPartsDefinition, PageBoundsDefinition] } as unknown as TypedDocumentNode<ApiKeyListQuery, ApiKeyListQueryVariables>
export const ApiKeyRevokeDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApiKeyRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeyRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, ApiKeyPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<ApiKeyRevokeMutation, ApiKeyRevokeMutationVariables>
export const ApiKeyRotateDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApiKeyRotate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyRotateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeyRotate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, ApiKeyPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<ApiKeyRotateMutation, ApiKeyRotateMutationVariables>
export const ApiKeyUpdateDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApiKeyUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeyUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, ApiKeyPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<ApiKeyUpdateMutation, ApiKeyUpdateMutationVariables>
export const ApprovalDecideDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApprovalDecide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalDecideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalDecide"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, ApprovalPartsDefinition, MoneyPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<ApprovalDecideMutation, ApprovalDecideMutationVariables>
export const ApprovalListDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApprovalList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approvalRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, ApprovalPartsDefinition, MoneyPartsDefinition, PageBoundsDefinition] } as unknown as TypedDocumentNode<ApprovalListQuery, ApprovalListQueryVariables>
export const CarrierListDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CarrierList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carriers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"crossBorder"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, PageBoundsDefinition] } as unknown as TypedDocumentNode<CarrierListQuery, CarrierListQueryVariables>
export const CartDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, CartPartsDefinition, MoneyPartsDefinition, OfferPartsDefinition] } as unknown as TypedDocumentNode<CartQuery, CartQueryVariables>
export const CartLandedCostDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CartLandedCost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"destination"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"incoterm"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Incoterm"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"landedCost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"destination"},"value":{"kind":"Variable","name":{"kind":"Name","value":"destination"}}},{"kind":"Argument","name":{"kind":"Name","value":"incoterm"},"value":{"kind":"Variable","name":{"kind":"Name","value":"incoterm"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LandedCostParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, LandedCostPartsDefinition, MoneyPartsDefinition] } as unknown as TypedDocumentNode<CartLandedCostQuery, CartLandedCostQueryVariables>
export const CartLineAddDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartLineAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CartLineAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartLineAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, CartPartsDefinition, MoneyPartsDefinition, OfferPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<CartLineAddMutation, CartLineAddMutationVariables>
export const CartLineRemoveDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartLineRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CartLineRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartLineRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, CartPartsDefinition, MoneyPartsDefinition, OfferPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<CartLineRemoveMutation, CartLineRemoveMutationVariables>
export const CartLineUpdateDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CartLineUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CartLineUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cartLineUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, CartPartsDefinition, MoneyPartsDefinition, OfferPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<CartLineUpdateMutation, CartLineUpdateMutationVariables>
export const CategoryListDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CategoryList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"parentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"parentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"parentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, PageBoundsDefinition] } as unknown as TypedDocumentNode<CategoryListQuery, CategoryListQueryVariables>
export const CheckoutDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Checkout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckoutParts"}},{"kind":"Field","name":{"kind":"Name","value":"orderGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderGroupParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PurchaseApproval"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, AddressPartsDefinition, CheckoutPartsDefinition, MoneyPartsDefinition, OrderGroupPartsDefinition, OrderSummaryDefinition, PurchaseApprovalDefinition] } as unknown as TypedDocumentNode<CheckoutQuery, CheckoutQueryVariables>
export const CheckoutCompleteDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckoutComplete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutCompleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkoutComplete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderGroupParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OrderGroupPartsDefinition, OrderSummaryDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<CheckoutCompleteMutation, CheckoutCompleteMutationVariables>
export const CheckoutStartDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckoutStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckoutStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkoutStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckoutParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, AddressPartsDefinition, CheckoutPartsDefinition, MoneyPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<CheckoutStartMutation, CheckoutStartMutationVariables>
export const ComplianceCaseDecideDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ComplianceCaseDecide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplianceCaseDecideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complianceCaseDecide"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complianceCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplianceCaseParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, ComplianceCasePartsDefinition, MoneyPartsDefinition, OrderSummaryDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<ComplianceCaseDecideMutation, ComplianceCaseDecideMutationVariables>
export const DeadLetterCauseListDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeadLetterCauseList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadLetterCauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"stackHash"}},{"kind":"Field","name":{"kind":"Name","value":"openCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstBuriedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastBuriedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode] } as unknown as TypedDocumentNode<DeadLetterCauseListQuery, DeadLetterCauseListQueryVariables>
export const DeadLetterDiscardDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeadLetterDiscard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeadLetterDiscardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadLetterDiscard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadLetter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadLetterParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, DeadLetterPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<DeadLetterDiscardMutation, DeadLetterDiscardMutationVariables>
export const DeadLetterListDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeadLetterList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeadLetterStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topic"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stackHash"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subject"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadLetters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"topic"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topic"}}},{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}},{"kind":"Argument","name":{"kind":"Name","value":"stackHash"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stackHash"}}},{"kind":"Argument","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadLetterParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, DeadLetterPartsDefinition, PageBoundsDefinition] } as unknown as TypedDocumentNode<DeadLetterListQuery, DeadLetterListQueryVariables>
export const DeadLetterPageDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeadLetterPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadLetterParts"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"rawByteLength"}},{"kind":"Field","name":{"kind":"Name","value":"rawSha256"}},{"kind":"Field","name":{"kind":"Name","value":"discardReason"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"partition"}},{"kind":"Field","name":{"kind":"Name","value":"offset"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, DeadLetterPartsDefinition] } as unknown as TypedDocumentNode<DeadLetterPageQuery, DeadLetterPageQueryVariables>
export const DeadLetterReplayDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeadLetterReplay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeadLetterReplayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadLetterReplay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadLetter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadLetterParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, DeadLetterPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<DeadLetterReplayMutation, DeadLetterReplayMutationVariables>
export const DeadLetterReplayAllDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeadLetterReplayAll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeadLetterReplayAllInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadLetterReplayAll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayedCount"}},{"kind":"Field","name":{"kind":"Name","value":"remainingCount"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<DeadLetterReplayAllMutation, DeadLetterReplayAllMutationVariables>
export const HeldOrderListDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeldOrderList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplianceCaseStatus"}},"defaultValue":{"kind":"EnumValue","value":"OPEN"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complianceCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplianceCaseParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, ComplianceCasePartsDefinition, MoneyPartsDefinition, OrderSummaryDefinition, PageBoundsDefinition] } as unknown as TypedDocumentNode<HeldOrderListQuery, HeldOrderListQueryVariables>
export const KeyHolderDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeyHolder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"}},{"kind":"Field","name":{"kind":"Name","value":"vendor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode] } as unknown as TypedDocumentNode<KeyHolderQuery, KeyHolderQueryVariables>
export const LandedCostDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LandedCost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lines"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LandedCostLineInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"destination"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"incoterm"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Incoterm"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"currency"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CurrencyCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"freight"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"landedCost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lines"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lines"}}},{"kind":"Argument","name":{"kind":"Name","value":"destination"},"value":{"kind":"Variable","name":{"kind":"Name","value":"destination"}}},{"kind":"Argument","name":{"kind":"Name","value":"incoterm"},"value":{"kind":"Variable","name":{"kind":"Name","value":"incoterm"}}},{"kind":"Argument","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}},{"kind":"Argument","name":{"kind":"Name","value":"freight"},"value":{"kind":"Variable","name":{"kind":"Name","value":"freight"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LandedCostParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, LandedCostPartsDefinition, MoneyPartsDefinition] } as unknown as TypedDocumentNode<LandedCostQuery, LandedCostQueryVariables>
export const MembershipAcceptDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MembershipAccept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MembershipAcceptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membershipAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipParts"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MembershipPartsDefinition, MoneyPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<MembershipAcceptMutation, MembershipAcceptMutationVariables>
export const MembershipInviteDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MembershipInvite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MembershipInviteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membershipInvite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<MembershipInviteMutation, MembershipInviteMutationVariables>
export const MembershipRemoveDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MembershipRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MembershipRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membershipRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removedMembershipId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<MembershipRemoveMutation, MembershipRemoveMutationVariables>
export const MembershipUpdateDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MembershipUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MembershipUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membershipUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MembershipPartsDefinition, MoneyPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<MembershipUpdateMutation, MembershipUpdateMutationVariables>
export const OfferDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Offer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OfferPartsDefinition] } as unknown as TypedDocumentNode<OfferQuery, OfferQueryVariables>
export const OfferCreateDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OfferPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<OfferCreateMutation, OfferCreateMutationVariables>
export const OfferResumeDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferResume"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferResumeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerResume"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OfferPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<OfferResumeMutation, OfferResumeMutationVariables>
export const OfferSearchDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfferSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"categoryId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vendorId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"shipFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"currency"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CurrencyCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minPrice"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxPrice"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchOffers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"categoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"categoryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"vendorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vendorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"shipFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"shipFrom"}}},{"kind":"Argument","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}},{"kind":"Argument","name":{"kind":"Name","value":"minPrice"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minPrice"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxPrice"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxPrice"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OfferPartsDefinition, PageBoundsDefinition] } as unknown as TypedDocumentNode<OfferSearchQuery, OfferSearchQueryVariables>
export const OfferSuspendDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferSuspend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferSuspendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerSuspend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OfferPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<OfferSuspendMutation, OfferSuspendMutationVariables>
export const OfferUpdateDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OfferPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<OfferUpdateMutation, OfferUpdateMutationVariables>
export const OrderAcceptDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderAccept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderAcceptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VendorOrder"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OrderSummaryDefinition, UserErrorPartsDefinition, VendorOrderDefinition] } as unknown as TypedDocumentNode<OrderAcceptMutation, OrderAcceptMutationVariables>
export const OrderCancelDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderCancelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderSummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OrderSummaryDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<OrderCancelMutation, OrderCancelMutationVariables>
export const OrderFiguresDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderFigure"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OrderFigureDefinition, PageBoundsDefinition] } as unknown as TypedDocumentNode<OrderFiguresQuery, OrderFiguresQueryVariables>
export const OrderGroupDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderGroupParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PurchaseApproval"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OrderGroupPartsDefinition, OrderSummaryDefinition, PurchaseApprovalDefinition] } as unknown as TypedDocumentNode<OrderGroupQuery, OrderGroupQueryVariables>
export const OrderGroupListDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderGroupList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderGroupParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OrderGroupPartsDefinition, OrderSummaryDefinition, PageBoundsDefinition] } as unknown as TypedDocumentNode<OrderGroupListQuery, OrderGroupListQueryVariables>
export const OrderHoldDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderSummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OrderSummaryDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<OrderHoldMutation, OrderHoldMutationVariables>
export const OrderListDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderSummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OrderSummaryDefinition, PageBoundsDefinition] } as unknown as TypedDocumentNode<OrderListQuery, OrderListQueryVariables>
export const OrderPageDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timelineFirst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"shipmentsFirst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderSummary"}},{"kind":"Field","name":{"kind":"Name","value":"buyerLegalName"}},{"kind":"Field","name":{"kind":"Name","value":"vendorLegalName"}},{"kind":"Field","name":{"kind":"Name","value":"namedPlace"}},{"kind":"Field","name":{"kind":"Name","value":"acceptBy"}},{"kind":"Field","name":{"kind":"Name","value":"shipTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitOfMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"hsCode"}},{"kind":"Field","name":{"kind":"Name","value":"countryOfOrigin"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"landedCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LandedCostParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amountDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"captured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failureCode"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timelineFirst"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"fromStatus"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shipments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"shipmentsFirst"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShipmentParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tradeDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"byteLength"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"paymentIntent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, AddressPartsDefinition, LandedCostPartsDefinition, MoneyPartsDefinition, OrderSummaryDefinition, PageBoundsDefinition, ShipmentPartsDefinition] } as unknown as TypedDocumentNode<OrderPageQuery, OrderPageQueryVariables>
export const OrderRejectDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderReject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRejectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderReject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VendorOrder"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OrderSummaryDefinition, UserErrorPartsDefinition, VendorOrderDefinition] } as unknown as TypedDocumentNode<OrderRejectMutation, OrderRejectMutationVariables>
export const OrderReleaseDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderReleaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderSummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OrderSummaryDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<OrderReleaseMutation, OrderReleaseMutationVariables>
export const OrderShipmentUpdatesDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OrderShipmentUpdates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderShipmentUpdates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShipmentUpdateParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, AddressPartsDefinition, ShipmentPartsDefinition, ShipmentUpdatePartsDefinition] } as unknown as TypedDocumentNode<OrderShipmentUpdatesSubscription, OrderShipmentUpdatesSubscriptionVariables>
export const OrderUpdatesDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OrderUpdates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderUpdates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderUpdateParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OrderSummaryDefinition, OrderUpdatePartsDefinition] } as unknown as TypedDocumentNode<OrderUpdatesSubscription, OrderUpdatesSubscriptionVariables>
export const OrganizationCreateDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrganizationCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, OrganizationPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<OrganizationCreateMutation, OrganizationCreateMutationVariables>
export const OrganizationOrderUpdatesDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OrganizationOrderUpdates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationOrderUpdates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organizationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderUpdateParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OrderSummaryDefinition, OrderUpdatePartsDefinition] } as unknown as TypedDocumentNode<OrganizationOrderUpdatesSubscription, OrganizationOrderUpdatesSubscriptionVariables>
export const OrganizationPageDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"membersFirst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"membersAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationParts"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationAddressParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"membersFirst"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"membersAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, AddressPartsDefinition, MembershipPartsDefinition, MoneyPartsDefinition, OrganizationAddressPartsDefinition, OrganizationPartsDefinition, PageBoundsDefinition] } as unknown as TypedDocumentNode<OrganizationPageQuery, OrganizationPageQueryVariables>
export const OrganizationUpdateDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrganizationUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, OrganizationPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<OrganizationUpdateMutation, OrganizationUpdateMutationVariables>
export const PartnerOrderAcceptDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PartnerOrderAccept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderAcceptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderSummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OrderSummaryDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<PartnerOrderAcceptMutation, PartnerOrderAcceptMutationVariables>
export const PartnerOrderRejectDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PartnerOrderReject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderRejectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderReject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderSummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OrderSummaryDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<PartnerOrderRejectMutation, PartnerOrderRejectMutationVariables>
export const PartnerVendorOrderUpdatesDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PartnerVendorOrderUpdates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vendorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendorOrderUpdates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"vendorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vendorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderUpdateParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OrderSummaryDefinition, OrderUpdatePartsDefinition] } as unknown as TypedDocumentNode<PartnerVendorOrderUpdatesSubscription, PartnerVendorOrderUpdatesSubscriptionVariables>
export const PaymentIntentDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaymentIntent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentIntent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentIntentParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, PaymentIntentPartsDefinition, PaymentPartsDefinition] } as unknown as TypedDocumentNode<PaymentIntentQuery, PaymentIntentQueryVariables>
export const PaymentIntentConfirmDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PaymentIntentConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentIntentConfirmInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentIntentConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentIntent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentIntentParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, PaymentIntentPartsDefinition, PaymentPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<PaymentIntentConfirmMutation, PaymentIntentConfirmMutationVariables>
export const PaymentListDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaymentList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, PageBoundsDefinition, PaymentPartsDefinition] } as unknown as TypedDocumentNode<PaymentListQuery, PaymentListQueryVariables>
export const ProductByCodeDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductByCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productByCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, ProductPartsDefinition] } as unknown as TypedDocumentNode<ProductByCodeQuery, ProductByCodeQueryVariables>
export const ProductListDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, PageBoundsDefinition, ProductPartsDefinition] } as unknown as TypedDocumentNode<ProductListQuery, ProductListQueryVariables>
export const ProductPageDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offersFirst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offersAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductParts"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offersFirst"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offersAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OfferPartsDefinition, PageBoundsDefinition, ProductPartsDefinition] } as unknown as TypedDocumentNode<ProductPageQuery, ProductPageQueryVariables>
export const SessionCreateDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionTokenParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, SessionTokenPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<SessionCreateMutation, SessionCreateMutationVariables>
export const SessionRefreshDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionRefresh"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionRefreshInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionRefresh"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionTokenParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, SessionTokenPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<SessionRefreshMutation, SessionRefreshMutationVariables>
export const SessionRevokeDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokedCount"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<SessionRevokeMutation, SessionRevokeMutationVariables>
export const ShipmentDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shipment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShipmentParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, AddressPartsDefinition, ShipmentPartsDefinition] } as unknown as TypedDocumentNode<ShipmentQuery, ShipmentQueryVariables>
export const ShipmentBookDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShipmentBook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentBookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipmentBook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShipmentParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, AddressPartsDefinition, ShipmentPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<ShipmentBookMutation, ShipmentBookMutationVariables>
export const ShipmentByTrackingNumberDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShipmentByTrackingNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"trackingNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trackByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"trackingNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"trackingNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShipmentParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, AddressPartsDefinition, ShipmentPartsDefinition] } as unknown as TypedDocumentNode<ShipmentByTrackingNumberQuery, ShipmentByTrackingNumberQueryVariables>
export const ShipmentHandoverDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShipmentHandover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentHandoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipmentHandover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShipmentParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, AddressPartsDefinition, ShipmentPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<ShipmentHandoverMutation, ShipmentHandoverMutationVariables>
export const ShipmentListDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShipmentList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ShipmentStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vendorId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"vendorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vendorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShipmentParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, AddressPartsDefinition, PageBoundsDefinition, ShipmentPartsDefinition] } as unknown as TypedDocumentNode<ShipmentListQuery, ShipmentListQueryVariables>
export const ShipmentUpdatesDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ShipmentUpdates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"shipmentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipmentUpdates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"shipmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"shipmentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShipmentUpdateParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, AddressPartsDefinition, ShipmentPartsDefinition, ShipmentUpdatePartsDefinition] } as unknown as TypedDocumentNode<ShipmentUpdatesSubscription, ShipmentUpdatesSubscriptionVariables>
export const StockAdjustDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StockAdjust"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StockAdjustInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockAdjust"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StockLevelParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, StockLevelPartsDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<StockAdjustMutation, StockAdjustMutationVariables>
export const StockLevelListDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StockLevelList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockLevels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"offerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StockLevelParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, PageBoundsDefinition, StockLevelPartsDefinition] } as unknown as TypedDocumentNode<StockLevelListQuery, StockLevelListQueryVariables>
export const TrackingEventIngestDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrackingEventIngest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrackingEventIngestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trackingEventIngest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trackingEvent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<TrackingEventIngestMutation, TrackingEventIngestMutationVariables>
export const TradeDocumentContentDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TradeDocumentContent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradeDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode] } as unknown as TypedDocumentNode<TradeDocumentContentQuery, TradeDocumentContentQueryVariables>
export const UserRegisterDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserRegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<UserRegisterMutation, UserRegisterMutationVariables>
export const VendorActivateDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VendorActivate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VendorActivateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendorActivate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdministeredVendor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, AdministeredVendorDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<VendorActivateMutation, VendorActivateMutationVariables>
export const VendorApproveDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VendorApprove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VendorApproveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendorApprove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdministeredVendor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, AdministeredVendorDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<VendorApproveMutation, VendorApproveMutationVariables>
export const VendorBoardDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VendorBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vendorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vendorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"autoAccept"}},{"kind":"Field","name":{"kind":"Name","value":"acceptWithinHours"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VendorOrder"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OrderSummaryDefinition, PageBoundsDefinition, VendorOrderDefinition] } as unknown as TypedDocumentNode<VendorBoardQuery, VendorBoardQueryVariables>
export const VendorOnboardingListDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VendorOnboardingList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VendorOnboardingStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendorOnboardings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VendorOnboardingParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, PageBoundsDefinition, VendorOnboardingPartsDefinition] } as unknown as TypedDocumentNode<VendorOnboardingListQuery, VendorOnboardingListQueryVariables>
export const VendorOrderUpdatesDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"VendorOrderUpdates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vendorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendorOrderUpdates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"vendorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vendorId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"resync"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VendorOrder"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OrderSummaryDefinition, VendorOrderDefinition] } as unknown as TypedDocumentNode<VendorOrderUpdatesSubscription, VendorOrderUpdatesSubscriptionVariables>
export const VendorPayoutListDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VendorPayoutList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vendorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vendorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"payouts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdReason"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, PageBoundsDefinition] } as unknown as TypedDocumentNode<VendorPayoutListQuery, VendorPayoutListQueryVariables>
export const VendorPolicyUpdateDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VendorPolicyUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VendorPolicyUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendorPolicyUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"autoAccept"}},{"kind":"Field","name":{"kind":"Name","value":"acceptWithinHours"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<VendorPolicyUpdateMutation, VendorPolicyUpdateMutationVariables>
export const VendorRejectDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VendorReject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VendorRejectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendorReject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdministeredVendor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, AdministeredVendorDefinition, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<VendorRejectMutation, VendorRejectMutationVariables>
export const VendorScorecardDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VendorScorecard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vendorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vendorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderFigure"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, MoneyPartsDefinition, OrderFigureDefinition, PageBoundsDefinition] } as unknown as TypedDocumentNode<VendorScorecardQuery, VendorScorecardQueryVariables>
export const ViewerDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"}},{"kind":"Field","name":{"kind":"Name","value":"vendor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"platformRoles"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode] } as unknown as TypedDocumentNode<ViewerQuery, ViewerQueryVariables>
export const WebhookDeliveryListDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookDeliveryList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"webhookEndpointId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDeliveryStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"eventType"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organizationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"webhookEndpointId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"webhookEndpointId"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"eventType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"eventType"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookDeliveryParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, PageBoundsDefinition, WebhookDeliveryPartsDefinition] } as unknown as TypedDocumentNode<WebhookDeliveryListQuery, WebhookDeliveryListQueryVariables>
export const WebhookEndpointCreateDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WebhookEndpointCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookEndpointCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookEndpointCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookEndpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookEndpointParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, UserErrorPartsDefinition, WebhookEndpointPartsDefinition] } as unknown as TypedDocumentNode<WebhookEndpointCreateMutation, WebhookEndpointCreateMutationVariables>
export const WebhookEndpointDeleteDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WebhookEndpointDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookEndpointDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookEndpointDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedWebhookEndpointId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, UserErrorPartsDefinition] } as unknown as TypedDocumentNode<WebhookEndpointDeleteMutation, WebhookEndpointDeleteMutationVariables>
export const WebhookEndpointListDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookEndpointList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookEndpoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organizationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookEndpointParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, PageBoundsDefinition, WebhookEndpointPartsDefinition] } as unknown as TypedDocumentNode<WebhookEndpointListQuery, WebhookEndpointListQueryVariables>
export const WebhookEndpointSecretRotateDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WebhookEndpointSecretRotate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookEndpointSecretRotateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookEndpointSecretRotate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookEndpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookEndpointParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, UserErrorPartsDefinition, WebhookEndpointPartsDefinition] } as unknown as TypedDocumentNode<WebhookEndpointSecretRotateMutation, WebhookEndpointSecretRotateMutationVariables>
export const WebhookEndpointTestDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WebhookEndpointTest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookEndpointTestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookEndpointTest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookDeliveryParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, UserErrorPartsDefinition, WebhookDeliveryPartsDefinition] } as unknown as TypedDocumentNode<WebhookEndpointTestMutation, WebhookEndpointTestMutationVariables>
export const WebhookEndpointUpdateDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WebhookEndpointUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookEndpointUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookEndpointUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookEndpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookEndpointParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, UserErrorPartsDefinition, WebhookEndpointPartsDefinition] } as unknown as TypedDocumentNode<WebhookEndpointUpdateMutation, WebhookEndpointUpdateMutationVariables>
export const WebhookEventTypeListDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookEventTypeList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookEventTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"requiredScope"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode] } as unknown as TypedDocumentNode<WebhookEventTypeListQuery, WebhookEventTypeListQueryVariables>
export const WebhookRedeliverDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WebhookRedeliver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookRedeliverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookRedeliver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookDeliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookDeliveryParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorParts"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}} as unknown as OperationDefinitionNode, UserErrorPartsDefinition, WebhookDeliveryPartsDefinition] } as unknown as TypedDocumentNode<WebhookRedeliverMutation, WebhookRedeliverMutationVariables>