/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** The phone to be told. */
export type PushDeviceRegisterInput = {
  /** The version of the app on it; 1 to 50 characters. */
  readonly appVersion: string;
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** The language that it is set to: a BCP 47 tag of at most 35 characters. */
  readonly locale: string;
  /** What it runs. */
  readonly platform: PushPlatform;
  /** Its address at the Expo push service: `ExponentPushToken[…]`. */
  readonly token: string;
};

/** Which phone. */
export type PushDeviceUnregisterInput = {
  /** Names this call: the same call again answers the first result. 1 to 200 visible ASCII characters. */
  readonly idempotencyKey: string;
  /** The phone. */
  readonly pushDeviceId: string;
};

/** What a phone runs. */
export type PushPlatform =
  /** Android. */
  | 'ANDROID'
  /** Apple's iOS. */
  | 'IOS';

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
  /** A person: a session, or a linked identity. */
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

export type StoppedOrderListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StoppedOrderListQuery = { readonly orders: { readonly __typename: 'OrderConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly platformHold: { readonly __typename: 'OrderPlatformHold', readonly since: string, readonly note: string | null, readonly heldBy: { readonly __typename: 'User', readonly id: string, readonly name: string } | null } | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type OrderHoldMutationVariables = Exact<{
  input: OrderHoldInput;
}>;


export type OrderHoldMutation = { readonly orderHold: { readonly __typename: 'OrderHoldPayload', readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly platformHold: { readonly __typename: 'OrderPlatformHold', readonly since: string, readonly note: string | null, readonly heldBy: { readonly __typename: 'User', readonly id: string, readonly name: string } | null } | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } | null, readonly userErrors: ReadonlyArray<
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


export type OrderReleaseMutation = { readonly orderRelease: { readonly __typename: 'OrderReleasePayload', readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly platformHold: { readonly __typename: 'OrderPlatformHold', readonly since: string, readonly note: string | null, readonly heldBy: { readonly __typename: 'User', readonly id: string, readonly name: string } | null } | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } | null, readonly userErrors: ReadonlyArray<
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


export type DeadLetterListQuery = { readonly deadLetters: { readonly __typename: 'DeadLetterConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'DeadLetter', readonly id: string, readonly status: DeadLetterStatus, readonly subgraph: string, readonly topic: string, readonly group: string, readonly subject: string | null, readonly eventId: string | null, readonly eventType: string | null, readonly reason: string, readonly stackHash: string, readonly attempts: number, readonly failureCount: number, readonly replayCount: number, readonly replayable: boolean, readonly discardReason: string | null, readonly firstBuriedAt: string, readonly lastBuriedAt: string }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type DeadLetterPageQueryVariables = Exact<{
  id: string;
}>;


export type DeadLetterPageQuery = { readonly deadLetter: { readonly __typename: 'DeadLetter', readonly event: string | null, readonly rawByteLength: number | null, readonly rawSha256: string | null, readonly id: string, readonly status: DeadLetterStatus, readonly subgraph: string, readonly topic: string, readonly group: string, readonly subject: string | null, readonly eventId: string | null, readonly eventType: string | null, readonly reason: string, readonly stackHash: string, readonly attempts: number, readonly failureCount: number, readonly replayCount: number, readonly replayable: boolean, readonly discardReason: string | null, readonly firstBuriedAt: string, readonly lastBuriedAt: string, readonly origin: { readonly __typename: 'DeadLetterOrigin', readonly topic: string, readonly partition: number, readonly offset: string } | null } | null };

export type DeadLetterReplayMutationVariables = Exact<{
  input: DeadLetterReplayInput;
}>;


export type DeadLetterReplayMutation = { readonly deadLetterReplay: { readonly __typename: 'DeadLetterReplayPayload', readonly deadLetter: { readonly __typename: 'DeadLetter', readonly id: string, readonly status: DeadLetterStatus, readonly subgraph: string, readonly topic: string, readonly group: string, readonly subject: string | null, readonly eventId: string | null, readonly eventType: string | null, readonly reason: string, readonly stackHash: string, readonly attempts: number, readonly failureCount: number, readonly replayCount: number, readonly replayable: boolean, readonly discardReason: string | null, readonly firstBuriedAt: string, readonly lastBuriedAt: string } | null, readonly userErrors: ReadonlyArray<
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


export type DeadLetterDiscardMutation = { readonly deadLetterDiscard: { readonly __typename: 'DeadLetterDiscardPayload', readonly deadLetter: { readonly __typename: 'DeadLetter', readonly id: string, readonly status: DeadLetterStatus, readonly subgraph: string, readonly topic: string, readonly group: string, readonly subject: string | null, readonly eventId: string | null, readonly eventType: string | null, readonly reason: string, readonly stackHash: string, readonly attempts: number, readonly failureCount: number, readonly replayCount: number, readonly replayable: boolean, readonly discardReason: string | null, readonly firstBuriedAt: string, readonly lastBuriedAt: string } | null, readonly userErrors: ReadonlyArray<
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

export type DeadLetterPartsFragment = { readonly __typename: 'DeadLetter', readonly id: string, readonly status: DeadLetterStatus, readonly subgraph: string, readonly topic: string, readonly group: string, readonly subject: string | null, readonly eventId: string | null, readonly eventType: string | null, readonly reason: string, readonly stackHash: string, readonly attempts: number, readonly failureCount: number, readonly replayCount: number, readonly replayable: boolean, readonly discardReason: string | null, readonly firstBuriedAt: string, readonly lastBuriedAt: string };

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
  freight?: MoneyInput | null | undefined;
}>;


export type CartLandedCostQuery = { readonly cart: { readonly __typename: 'Cart', readonly id: string, readonly landedCost: { readonly __typename: 'LandedCostQuote', readonly id: string, readonly destination: string, readonly incoterm: Incoterm, readonly estimate: boolean, readonly quotedAt: string, readonly freightIncluded: boolean, readonly freightSource: FreightSource, readonly dutyPayer: DutyPayer, readonly goods: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly __typename: 'LandedCostLine', readonly variantId: string | null, readonly quantity: number, readonly hsCode: string | null, readonly dutyBasisPoints: number, readonly importVatBasisPoints: number, readonly value: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }> } | null } | null };

export type CheckoutLandedCostQueryVariables = Exact<{
  id: string;
  freight?: MoneyInput | null | undefined;
}>;


export type CheckoutLandedCostQuery = { readonly checkout: { readonly __typename: 'Checkout', readonly id: string, readonly landedCost: { readonly __typename: 'LandedCostQuote', readonly id: string, readonly destination: string, readonly incoterm: Incoterm, readonly estimate: boolean, readonly quotedAt: string, readonly freightIncluded: boolean, readonly freightSource: FreightSource, readonly dutyPayer: DutyPayer, readonly goods: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly __typename: 'LandedCostLine', readonly variantId: string | null, readonly quantity: number, readonly hsCode: string | null, readonly dutyBasisPoints: number, readonly importVatBasisPoints: number, readonly value: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }> } | null } | null };

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
  vendorIds?: ReadonlyArray<string> | string | null | undefined;
  shipFrom?: string | null | undefined;
  shipFromCountries?: ReadonlyArray<string> | string | null | undefined;
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


export type LandedCostQuery = { readonly landedCost: { readonly __typename: 'LandedCostQuote', readonly id: string, readonly destination: string, readonly incoterm: Incoterm, readonly estimate: boolean, readonly quotedAt: string, readonly freightIncluded: boolean, readonly freightSource: FreightSource, readonly dutyPayer: DutyPayer, readonly goods: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly __typename: 'LandedCostLine', readonly variantId: string | null, readonly quantity: number, readonly hsCode: string | null, readonly dutyBasisPoints: number, readonly importVatBasisPoints: number, readonly value: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }> } | null };

export type OfferPartsFragment = { readonly __typename: 'Offer', readonly id: string, readonly status: OfferStatus, readonly version: number, readonly availableQuantity: number, readonly minOrderQuantity: number, readonly orderMultiple: number, readonly leadTimeDays: number, readonly shipFromCountryCode: string, readonly price: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly variant: { readonly __typename: 'ProductVariant', readonly id: string, readonly sku: string, readonly unitOfMeasure: string, readonly hsCode: string | null }, readonly product: { readonly __typename: 'Product', readonly id: string, readonly code: string, readonly name: string }, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null };

export type ProductPartsFragment = { readonly __typename: 'Product', readonly id: string, readonly code: string, readonly name: string, readonly description: string | null, readonly status: ProductStatus, readonly category: { readonly __typename: 'Category', readonly id: string, readonly code: string, readonly name: string } | null, readonly variants: ReadonlyArray<{ readonly __typename: 'ProductVariant', readonly id: string, readonly sku: string, readonly gtin: string | null, readonly unitOfMeasure: string, readonly weightGrams: number | null, readonly countryOfOrigin: string | null, readonly hsCode: string | null, readonly attributes: ReadonlyArray<{ readonly __typename: 'ProductAttribute', readonly name: string, readonly value: string }> }> };

export type LandedCostPartsFragment = { readonly __typename: 'LandedCostQuote', readonly id: string, readonly destination: string, readonly incoterm: Incoterm, readonly estimate: boolean, readonly quotedAt: string, readonly freightIncluded: boolean, readonly freightSource: FreightSource, readonly dutyPayer: DutyPayer, readonly goods: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly __typename: 'LandedCostLine', readonly variantId: string | null, readonly quantity: number, readonly hsCode: string | null, readonly dutyBasisPoints: number, readonly importVatBasisPoints: number, readonly value: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }> };

export type OfferFacetsQueryVariables = Exact<{
  query?: string | null | undefined;
  categoryId?: string | null | undefined;
  vendorId?: string | null | undefined;
  vendorIds?: ReadonlyArray<string> | string | null | undefined;
  shipFrom?: string | null | undefined;
  shipFromCountries?: ReadonlyArray<string> | string | null | undefined;
  currency?: string | null | undefined;
  minPrice?: MoneyInput | null | undefined;
  maxPrice?: MoneyInput | null | undefined;
}>;


export type OfferFacetsQuery = { readonly offerFacets: { readonly __typename: 'OfferFacets', readonly total: number, readonly category: { readonly __typename: 'Category', readonly id: string, readonly name: string, readonly parent: { readonly __typename: 'Category', readonly id: string, readonly name: string } | null } | null, readonly categories: ReadonlyArray<{ readonly __typename: 'CategoryFacet', readonly count: number, readonly category: { readonly __typename: 'Category', readonly id: string, readonly name: string } }>, readonly vendors: ReadonlyArray<{ readonly __typename: 'VendorFacet', readonly vendorId: string, readonly count: number, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null }>, readonly shipFromCountries: ReadonlyArray<{ readonly __typename: 'CountryFacet', readonly countryCode: string, readonly count: number }>, readonly currencies: ReadonlyArray<{ readonly __typename: 'CurrencyFacet', readonly currency: string, readonly count: number, readonly lowest: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly highest: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }> } };

export type OrderListQueryVariables = Exact<{
  filter?: OrderFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrderListQuery = { readonly orders: { readonly __typename: 'OrderConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type OrderFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type OrderFiguresQuery = { readonly days: ReadonlyArray<{ readonly __typename: 'OrderVolume', readonly from: string, readonly orders: number, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }>, readonly weeks: ReadonlyArray<{ readonly __typename: 'OrderVolume', readonly from: string, readonly orders: number, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }>, readonly months: ReadonlyArray<{ readonly __typename: 'OrderVolume', readonly from: string, readonly orders: number, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }> };

export type VendorScorecardQueryVariables = Exact<{
  vendorId: string;
}>;


export type VendorScorecardQuery = { readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly orderScorecard: { readonly __typename: 'OrderScorecard', readonly orders: number, readonly delivered: number, readonly underWay: number, readonly refunded: number, readonly failed: number, readonly withdrawn: number, readonly medianDaysToShip: number | null, readonly medianDaysToDeliver: number | null } } | null };

export type OrderPageQueryVariables = Exact<{
  id: string;
  timelineFirst?: number | null | undefined;
  shipmentsFirst?: number | null | undefined;
}>;


export type OrderPageQuery = { readonly order: { readonly __typename: 'Order', readonly buyerLegalName: string, readonly vendorLegalName: string, readonly namedPlace: string | null, readonly acceptBy: string | null, readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly platformHold: { readonly __typename: 'OrderPlatformHold', readonly since: string, readonly note: string | null, readonly heldBy: { readonly __typename: 'User', readonly id: string, readonly name: string } | null } | null, readonly shipTo: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly lines: ReadonlyArray<{ readonly __typename: 'OrderLine', readonly id: string, readonly sku: string, readonly name: string, readonly quantity: number, readonly unitOfMeasure: string, readonly hsCode: string | null, readonly countryOfOrigin: string | null, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lineTotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }>, readonly landedCost: { readonly __typename: 'LandedCostQuote', readonly id: string, readonly destination: string, readonly incoterm: Incoterm, readonly estimate: boolean, readonly quotedAt: string, readonly freightIncluded: boolean, readonly freightSource: FreightSource, readonly dutyPayer: DutyPayer, readonly goods: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly lines: ReadonlyArray<{ readonly __typename: 'LandedCostLine', readonly variantId: string | null, readonly quantity: number, readonly hsCode: string | null, readonly dutyBasisPoints: number, readonly importVatBasisPoints: number, readonly value: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly freight: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly duty: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly importVat: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }> } | null, readonly amountDue: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } | null, readonly payments: ReadonlyArray<{ readonly __typename: 'PaymentAllocation', readonly id: string, readonly status: PaymentAllocationStatus, readonly failureCode: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly captured: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly refunded: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } }>, readonly timeline: { readonly __typename: 'OrderTimelineConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'OrderTimelineEntry', readonly id: string, readonly at: string, readonly type: string, readonly message: string, readonly fromStatus: OrderStatus | null, readonly toStatus: OrderStatus | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }, readonly shipments: { readonly __typename: 'ShipmentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Shipment', readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly __typename: 'Carrier', readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly __typename: 'ShipmentBooking', readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly __typename: 'TrackingEventConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'TrackingEvent', readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } }> }, readonly tradeDocuments: ReadonlyArray<{ readonly __typename: 'TradeDocument', readonly id: string, readonly type: TradeDocumentType, readonly number: string, readonly issuedAt: string, readonly contentType: string, readonly byteLength: number, readonly sha256: string }>, readonly orderGroup: { readonly __typename: 'OrderGroup', readonly id: string, readonly number: string, readonly paymentIntent: { readonly __typename: 'PaymentIntent', readonly id: string, readonly status: PaymentIntentStatus, readonly nextAction: { readonly __typename: 'PaymentNextAction', readonly type: PaymentNextActionType, readonly message: string } | null } | null } | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null } | null };

export type OrderGroupQueryVariables = Exact<{
  id: string;
}>;


export type OrderGroupQuery = { readonly orderGroup: { readonly __typename: 'OrderGroup', readonly id: string, readonly number: string, readonly placedAt: string, readonly purchaseOrderNumber: string | null, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly paymentIntent: { readonly __typename: 'PaymentIntent', readonly id: string, readonly status: PaymentIntentStatus, readonly nextAction: { readonly __typename: 'PaymentNextAction', readonly type: PaymentNextActionType, readonly message: string } | null, readonly payment: { readonly __typename: 'Payment', readonly id: string, readonly failureCode: string | null } } | null, readonly orders: ReadonlyArray<{ readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null }>, readonly approvalRequest: { readonly __typename: 'ApprovalRequest', readonly id: string, readonly status: ApprovalStatus } | null } | null };

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

export type OrderVolumePartsFragment = { readonly __typename: 'OrderVolume', readonly from: string, readonly orders: number, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string } };

export type PlatformHoldPartsFragment = { readonly __typename: 'OrderPlatformHold', readonly since: string, readonly note: string | null, readonly heldBy: { readonly __typename: 'User', readonly id: string, readonly name: string } | null };

export type OrderSummaryFragment = { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null };

export type OrderGroupPartsFragment = { readonly __typename: 'OrderGroup', readonly id: string, readonly number: string, readonly placedAt: string, readonly purchaseOrderNumber: string | null, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly paymentIntent: { readonly __typename: 'PaymentIntent', readonly id: string, readonly status: PaymentIntentStatus, readonly nextAction: { readonly __typename: 'PaymentNextAction', readonly type: PaymentNextActionType, readonly message: string } | null } | null, readonly orders: ReadonlyArray<{ readonly __typename: 'Order', readonly id: string, readonly number: string, readonly status: OrderStatus, readonly version: number, readonly placedAt: string, readonly confirmedAt: string | null, readonly shippedAt: string | null, readonly deliveredAt: string | null, readonly incoterm: Incoterm, readonly purchaseOrderNumber: string | null, readonly complianceStatus: ComplianceStatus | null, readonly subtotal: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly total: { readonly __typename: 'Money', readonly amountMinor: string, readonly currency: string }, readonly buyer: { readonly __typename: 'Organization', readonly id: string, readonly legalName: string } | null, readonly vendor: { readonly __typename: 'Vendor', readonly id: string, readonly displayName: string } | null, readonly blockers: ReadonlyArray<{ readonly __typename: 'OrderBlocker', readonly gate: OrderGate, readonly code: string, readonly message: string, readonly since: string, readonly waitingFor: OrderBlockerActor }>, readonly cancellation: { readonly __typename: 'OrderCancellation', readonly at: string, readonly reason: OrderCancellationReason, readonly note: string | null } | null }> };

export type PaymentFailureFragment = { readonly __typename: 'OrderGroup', readonly id: string, readonly paymentIntent: { readonly __typename: 'PaymentIntent', readonly id: string, readonly payment: { readonly __typename: 'Payment', readonly id: string, readonly failureCode: string | null } } | null };

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

export type PushDeviceRegisterMutationVariables = Exact<{
  input: PushDeviceRegisterInput;
}>;


export type PushDeviceRegisterMutation = { readonly pushDeviceRegister: { readonly __typename: 'PushDeviceRegisterPayload', readonly pushDevice: { readonly __typename: 'PushDevice', readonly id: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type PushDeviceUnregisterMutationVariables = Exact<{
  input: PushDeviceUnregisterInput;
}>;


export type PushDeviceUnregisterMutation = { readonly pushDeviceUnregister: { readonly __typename: 'PushDeviceUnregisterPayload', readonly unregisteredPushDeviceId: string | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'BasicError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'DocumentsMissingError', readonly missing: ReadonlyArray<ShippingDocument>, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrderQuantityError', readonly minOrderQuantity: number, readonly orderMultiple: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'OrganizationAlreadyExistsError', readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null, readonly existingOrganizationId: string | null }
      | { readonly __typename: 'StockBelowReservedError', readonly reserved: number, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly __typename: 'VendorAlreadyExistsError', readonly existingId: string, readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

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

export type DeliveryTasksQueryVariables = Exact<{
  status?: ShipmentStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeliveryTasksQuery = { readonly deliveryTasks: { readonly __typename: 'ShipmentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Shipment', readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly __typename: 'Carrier', readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly __typename: 'ShipmentBooking', readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly __typename: 'TrackingEventConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'TrackingEvent', readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

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

export type ShipmentAssignMutationVariables = Exact<{
  input: ShipmentAssignInput;
}>;


export type ShipmentAssignMutation = { readonly shipmentAssign: { readonly __typename: 'ShipmentAssignPayload', readonly shipment: { readonly __typename: 'Shipment', readonly id: string, readonly assignedAt: string | null, readonly agent: { readonly __typename: 'User', readonly id: string, readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<
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

export type DeliveryTaskUpdatesSubscriptionVariables = Exact<{
  agentId: string;
  after?: string | null | undefined;
}>;


export type DeliveryTaskUpdatesSubscription = { readonly deliveryTaskUpdates: { readonly __typename: 'DeliveryTaskUpdate', readonly cursor: string, readonly eventType: string, readonly occurredAt: string, readonly resync: boolean, readonly shipmentId: string, readonly shipment: { readonly __typename: 'Shipment', readonly id: string, readonly status: ShipmentStatus, readonly trackingNumber: string | null, readonly crossBorder: boolean, readonly incoterm: Incoterm, readonly namedPlace: string | null, readonly shipFromCountryCode: string, readonly missingDocuments: ReadonlyArray<ShippingDocument>, readonly bookedAt: string | null, readonly pickedUpAt: string | null, readonly deliveredAt: string | null, readonly shipTo: { readonly __typename: 'PostalAddress', readonly recipient: string, readonly line1: string, readonly line2: string | null, readonly city: string, readonly region: string | null, readonly postalCode: string | null, readonly countryCode: string }, readonly carrier: { readonly __typename: 'Carrier', readonly id: string, readonly code: string, readonly name: string } | null, readonly booking: { readonly __typename: 'ShipmentBooking', readonly status: ShipmentBookingStatus, readonly serviceCode: string, readonly refusalReason: string | null } | null, readonly order: { readonly __typename: 'Order', readonly id: string, readonly number: string } | null, readonly trackingEvents: { readonly __typename: 'TrackingEventConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'TrackingEvent', readonly id: string, readonly status: TrackingStatus, readonly location: string | null, readonly note: string | null, readonly occurredAt: string }> } } | null } };

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

export {
  AdministeredVendorFragmentDocument,
  ComplianceCasePartsFragmentDocument,
  DeadLetterPartsFragmentDocument,
  VendorOnboardingPartsFragmentDocument,
  ComplianceCaseDecideDocument,
  DeadLetterCauseListDocument,
  DeadLetterDiscardDocument,
  DeadLetterListDocument,
  DeadLetterPageDocument,
  DeadLetterReplayDocument,
  DeadLetterReplayAllDocument,
  HeldOrderListDocument,
  OrderHoldDocument,
  OrderReleaseDocument,
  StoppedOrderListDocument,
  VendorActivateDocument,
  VendorApproveDocument,
  VendorOnboardingListDocument,
  VendorRejectDocument,
} from './documents/administration.ts'
export {
  ApprovalPartsFragmentDocument,
  ApprovalDecideDocument,
  ApprovalListDocument,
} from './documents/approvals.ts'
export {
  CartPartsFragmentDocument,
  CheckoutPartsFragmentDocument,
  CartDocument,
  CartLandedCostDocument,
  CartLineAddDocument,
  CartLineRemoveDocument,
  CartLineUpdateDocument,
  CheckoutDocument,
  CheckoutCompleteDocument,
  CheckoutLandedCostDocument,
  CheckoutStartDocument,
} from './documents/cart.ts'
export {
  LandedCostPartsFragmentDocument,
  OfferPartsFragmentDocument,
  ProductPartsFragmentDocument,
  CategoryListDocument,
  LandedCostDocument,
  OfferDocument,
  OfferSearchDocument,
  ProductByCodeDocument,
  ProductListDocument,
  ProductPageDocument,
} from './documents/catalogue.ts'
export {
  OfferFacetsDocument,
} from './documents/facets.ts'
export {
  OrderGroupPartsFragmentDocument,
  OrderSummaryFragmentDocument,
  OrderUpdatePartsFragmentDocument,
  OrderVolumePartsFragmentDocument,
  PaymentFailureFragmentDocument,
  PlatformHoldPartsFragmentDocument,
  PurchaseApprovalFragmentDocument,
  OrderCancelDocument,
  OrderFiguresDocument,
  OrderGroupDocument,
  OrderGroupListDocument,
  OrderListDocument,
  OrderPageDocument,
  OrderUpdatesDocument,
  OrganizationOrderUpdatesDocument,
  TradeDocumentContentDocument,
  VendorScorecardDocument,
} from './documents/orders.ts'
export {
  ApiKeyPartsFragmentDocument,
  MembershipPartsFragmentDocument,
  OrganizationAddressPartsFragmentDocument,
  OrganizationPartsFragmentDocument,
  AddressUpsertDocument,
  ApiKeyCreateDocument,
  ApiKeyListDocument,
  ApiKeyRevokeDocument,
  ApiKeyRotateDocument,
  ApiKeyUpdateDocument,
  MembershipAcceptDocument,
  MembershipInviteDocument,
  MembershipRemoveDocument,
  MembershipUpdateDocument,
  OrganizationCreateDocument,
  OrganizationPageDocument,
  OrganizationUpdateDocument,
} from './documents/organization.ts'
export {
  KeyHolderDocument,
  PartnerOrderAcceptDocument,
  PartnerOrderRejectDocument,
  PartnerVendorOrderUpdatesDocument,
} from './documents/partner.ts'
export {
  PaymentIntentPartsFragmentDocument,
  PaymentPartsFragmentDocument,
  PaymentIntentDocument,
  PaymentIntentConfirmDocument,
  PaymentListDocument,
} from './documents/payments.ts'
export {
  SessionTokenPartsFragmentDocument,
  PushDeviceRegisterDocument,
  PushDeviceUnregisterDocument,
  SessionCreateDocument,
  SessionRefreshDocument,
  SessionRevokeDocument,
  UserRegisterDocument,
  ViewerDocument,
} from './documents/session.ts'
export {
  AddressPartsFragmentDocument,
  MoneyPartsFragmentDocument,
  PageBoundsFragmentDocument,
  UserErrorPartsFragmentDocument,
} from './documents/shared.ts'
export {
  ShipmentPartsFragmentDocument,
  ShipmentUpdatePartsFragmentDocument,
  CarrierListDocument,
  DeliveryTaskUpdatesDocument,
  DeliveryTasksDocument,
  OrderShipmentUpdatesDocument,
  ShipmentDocument,
  ShipmentAssignDocument,
  ShipmentBookDocument,
  ShipmentByTrackingNumberDocument,
  ShipmentHandoverDocument,
  ShipmentListDocument,
  ShipmentUpdatesDocument,
  TrackingEventIngestDocument,
} from './documents/shipments.ts'
export {
  VendorOrderFragmentDocument,
  OrderAcceptDocument,
  OrderRejectDocument,
  VendorBoardDocument,
  VendorOrderUpdatesDocument,
  VendorPayoutListDocument,
  VendorPolicyUpdateDocument,
} from './documents/vendor-board.ts'
export {
  StockLevelPartsFragmentDocument,
  OfferCreateDocument,
  OfferResumeDocument,
  OfferSuspendDocument,
  OfferUpdateDocument,
  StockAdjustDocument,
  StockLevelListDocument,
} from './documents/vendor-offers.ts'
export {
  WebhookDeliveryPartsFragmentDocument,
  WebhookEndpointPartsFragmentDocument,
  WebhookDeliveryListDocument,
  WebhookEndpointCreateDocument,
  WebhookEndpointDeleteDocument,
  WebhookEndpointListDocument,
  WebhookEndpointSecretRotateDocument,
  WebhookEndpointTestDocument,
  WebhookEndpointUpdateDocument,
  WebhookEventTypeListDocument,
  WebhookRedeliverDocument,
} from './documents/webhooks.ts'