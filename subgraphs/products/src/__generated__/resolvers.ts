import type { Complete } from '#kit/graphql/complete-resolvers.ts'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserError as AnyUserError } from '#kit/errors.ts';
import type { Product as ProductRow, ProductVariant as VariantRow } from '../domain/product.ts';
import type { Category as CategoryRow } from '../domain/category.ts';
import type { Offer as OfferRow } from '../domain/offer.ts';
import type { StockLocation as StockLocationRow, StockLevel as StockLevelRow } from '../domain/stock.ts';
import type { OfferFacets as CountedFacets, FacetValue, CurrencyFacetValue } from '../services/count-facets.ts';
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

/** The natural key is taken; go on with what has it. Answered by creations, and by an upsert whose key belongs to somebody else. */
export type AlreadyExistsError = UserError & {
  /** `ALREADY_EXISTS`. */
  readonly code: Scalars['String']['output'];
  /** What has the key. */
  readonly existingId: Scalars['ID']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** The input field that holds the key. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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
export type Category = Node & {
  /** The categories directly below, oldest first. */
  readonly children: CategoryConnection;
  /** The category's code, unique in the marketplace. */
  readonly code: Scalars['String']['output'];
  /** Globally unique, prefixed `cat_`. */
  readonly id: Scalars['ID']['output'];
  /** The name in a language; falls back to the primary language of the tag, then to English, then to the first language there is. */
  readonly name: Scalars['String']['output'];
  /** The name in every language it has, by language tag; one per language. */
  readonly names: ReadonlyArray<LocalizedText>;
  /** The category above; null at the top. The tree is at most 10 deep. */
  readonly parent: Maybe<Category>;
};


/** A node of the category tree. */
export type CategoryChildrenArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A node of the category tree. */
export type CategoryNameArgs = {
  language?: InputMaybe<Scalars['LanguageCode']['input']>;
};

/** A page of categories. */
export type CategoryConnection = {
  /** The categories, each with its cursor. */
  readonly edges: ReadonlyArray<CategoryEdge>;
  /** The categories. */
  readonly nodes: ReadonlyArray<Category>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A category in its list. */
export type CategoryEdge = {
  /** Its position. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The category. */
  readonly node: Category;
};

/** The offers of one category, with all below it. */
export type CategoryFacet = {
  /** The category. */
  readonly category: Category;
  /** Its offers. */
  readonly count: Scalars['Int']['output'];
};

/** A category, found by its code. */
export type CategoryUpsertInput = {
  /** The category's code: 1 to 64 letters, digits, and `. _ / -`. */
  readonly code: Scalars['String']['input'];
  /** Makes a repeat answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The name, in at least one language; replaces what was there. */
  readonly name: ReadonlyArray<LocalizedTextInput>;
  /** The category above; null or left out puts it at the top. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** The category, or why it was not written. */
export type CategoryUpsertPayload = {
  /** As it stands now. */
  readonly category: Maybe<Category>;
  /** Why nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The offers that ship from one country. */
export type CountryFacet = {
  /** Its offers. */
  readonly count: Scalars['Int']['output'];
  /** The country. */
  readonly countryCode: Scalars['CountryCode']['output'];
};

/** The offers with prices in one currency. */
export type CurrencyFacet = {
  /** Its offers. */
  readonly count: Scalars['Int']['output'];
  /** The currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** The highest price of a unit among them. */
  readonly highest: Money;
  /** The lowest price of a unit among them. */
  readonly lowest: Money;
};

/** A text in one language. */
export type LocalizedText = {
  /** The language. */
  readonly language: Scalars['LanguageCode']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** A text in one language, as input. */
export type LocalizedTextInput = {
  /** The language; each at most once. */
  readonly language: Scalars['LanguageCode']['input'];
  /** The text. */
  readonly text: Scalars['String']['input'];
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
   * Creates a category, or changes the one of that code. Only its creating organization, or an administrator, changes one.
   * User errors: ALREADY_EXISTS, CATEGORY_NOT_FOUND, CATEGORY_CYCLE, CATEGORY_TOO_DEEP, INVALID_INPUT.
   */
  readonly categoryUpsert: CategoryUpsertPayload;
  /**
   * Offers a variant in a vendor's name. A second offer of the same variant answers an `AlreadyExistsError`.
   * User errors: VENDOR_NOT_FOUND, VARIANT_NOT_FOUND, PRODUCT_NOT_PUBLISHED, ALREADY_EXISTS, PRICE_INVALID, QUANTITY_INVALID, INVALID_INPUT.
   */
  readonly offerCreate: OfferCreatePayload;
  /**
   * Puts a suspended offer on sale again, if its vendor is active.
   * User errors: OFFER_NOT_FOUND, VENDOR_NOT_ACTIVE, ILLEGAL_TRANSITION.
   */
  readonly offerResume: OfferResumePayload;
  /**
   * Takes an offer off sale. Stock held for orders stays held.
   * User errors: OFFER_NOT_FOUND, ILLEGAL_TRANSITION.
   */
  readonly offerSuspend: OfferSuspendPayload;
  /**
   * Changes an offer's terms; what is left out stays. Orders already placed keep their frozen price.
   * User errors: OFFER_NOT_FOUND, VERSION_CONFLICT, PRICE_INVALID, QUANTITY_INVALID, INVALID_INPUT.
   */
  readonly offerUpdate: OfferUpdatePayload;
  /**
   * Takes a product out of the catalogue; its offers cannot be bought any more. Orders keep showing it.
   * User errors: PRODUCT_NOT_FOUND, ILLEGAL_TRANSITION.
   */
  readonly productArchive: ProductArchivePayload;
  /**
   * Adds a product to the shared catalogue. A code in use answers an `AlreadyExistsError`.
   * User errors: ALREADY_EXISTS, CATEGORY_NOT_FOUND, INVALID_INPUT.
   */
  readonly productCreate: ProductCreatePayload;
  /**
   * Makes a draft or archived product public, and its active offers buyable.
   * User errors: PRODUCT_NOT_FOUND, ILLEGAL_TRANSITION.
   */
  readonly productPublish: ProductPublishPayload;
  /**
   * Changes a product; what is left out stays. Only its creating organization, or an administrator, may.
   * User errors: PRODUCT_NOT_FOUND, VERSION_CONFLICT, CATEGORY_NOT_FOUND, INVALID_INPUT.
   */
  readonly productUpdate: ProductUpdatePayload;
  /**
   * Counts or corrects an offer's stock at one location. It never goes below what is reserved: `StockBelowReservedError`.
   * User errors: OFFER_NOT_FOUND, LOCATION_NOT_FOUND, STOCK_BELOW_RESERVED, TOO_MANY_LOCATIONS, QUANTITY_INVALID, INVALID_INPUT.
   */
  readonly stockAdjust: StockAdjustPayload;
  /**
   * Creates a vendor's stock location, or changes the one of that code.
   * User errors: VENDOR_NOT_FOUND, INVALID_INPUT.
   */
  readonly stockLocationUpsert: StockLocationUpsertPayload;
  /**
   * Creates a variant of a product, or replaces the one of that SKU. A SKU of another product answers an `AlreadyExistsError`.
   * User errors: PRODUCT_NOT_FOUND, ALREADY_EXISTS, TOO_MANY_VARIANTS, GTIN_INVALID, HS_CODE_INVALID, INVALID_INPUT.
   */
  readonly variantUpsert: VariantUpsertPayload;
};


export type MutationCategoryUpsertArgs = {
  input: CategoryUpsertInput;
};


export type MutationOfferCreateArgs = {
  input: OfferCreateInput;
};


export type MutationOfferResumeArgs = {
  input: OfferResumeInput;
};


export type MutationOfferSuspendArgs = {
  input: OfferSuspendInput;
};


export type MutationOfferUpdateArgs = {
  input: OfferUpdateInput;
};


export type MutationProductArchiveArgs = {
  input: ProductArchiveInput;
};


export type MutationProductCreateArgs = {
  input: ProductCreateInput;
};


export type MutationProductPublishArgs = {
  input: ProductPublishInput;
};


export type MutationProductUpdateArgs = {
  input: ProductUpdateInput;
};


export type MutationStockAdjustArgs = {
  input: StockAdjustInput;
};


export type MutationStockLocationUpsertArgs = {
  input: StockLocationUpsertInput;
};


export type MutationVariantUpsertArgs = {
  input: VariantUpsertInput;
};

/** Anything with a global id. */
export type Node = {
  /** Globally unique, prefixed by its type and sortable by creation (`ord_01J…`). */
  readonly id: Scalars['ID']['output'];
};

/** One vendor's terms for one variant. */
export type Offer = Node & {
  /** Units on hand and not reserved, over all locations. */
  readonly availableQuantity: Scalars['Int']['output'];
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Globally unique, prefixed `ofr_`. */
  readonly id: Scalars['ID']['output'];
  /** Days from the order's confirmation to handing over. */
  readonly leadTimeDays: Scalars['Int']['output'];
  /** The fewest units of one order line. */
  readonly minOrderQuantity: Scalars['Int']['output'];
  /** Quantities must be a multiple of this. */
  readonly orderMultiple: Scalars['Int']['output'];
  /** The price of one unit, without tax. */
  readonly price: Money;
  /** The product of the variant. */
  readonly product: Product;
  /** Where the goods ship from. */
  readonly shipFromCountryCode: Scalars['CountryCode']['output'];
  /** Whether it is on sale. */
  readonly status: OfferStatus;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** What is sold. */
  readonly variant: ProductVariant;
  /** Who sells; null for a vendor that the viewer may not see, such as a suspended one. */
  readonly vendor: Maybe<Vendor>;
  /** Grows with each change; give it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of offers. */
export type OfferConnection = {
  /** The offers, each with its cursor. */
  readonly edges: ReadonlyArray<OfferEdge>;
  /** The offers. */
  readonly nodes: ReadonlyArray<Offer>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A new offer. */
export type OfferCreateInput = {
  /** Makes a repeat answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Days from the order's confirmation to handing over. */
  readonly leadTimeDays: Scalars['Int']['input'];
  /** The fewest units of one order line. */
  readonly minOrderQuantity: Scalars['Int']['input'];
  /** Quantities must be a multiple of this. */
  readonly orderMultiple: Scalars['Int']['input'];
  /** The price of one unit, without tax; above zero. */
  readonly price: MoneyInput;
  /** Where the goods ship from. */
  readonly shipFromCountryCode: Scalars['CountryCode']['input'];
  /** What is sold. */
  readonly variantId: Scalars['ID']['input'];
  /** Who sells; `VENDOR_NOT_FOUND` also for a vendor that is not the viewer's. */
  readonly vendorId: Scalars['ID']['input'];
};

/** The offer, or why it was not created. */
export type OfferCreatePayload = {
  /** As created; suspended while its vendor is not active. */
  readonly offer: Maybe<Offer>;
  /** Why nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An offer in its list. */
export type OfferEdge = {
  /** Its position. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The offer. */
  readonly node: Offer;
};

/** How many offers a search finds, by what they may be narrowed to. Values without any offer are left out, but for those that are chosen. */
export type OfferFacets = {
  /** The categories directly below the chosen one, or at the top, each with all below it; the most frequent first, at most 100. */
  readonly categories: ReadonlyArray<CategoryFacet>;
  /** The category that was chosen; null without one. */
  readonly category: Maybe<Category>;
  /** The currencies, the one that is chosen first, then the most frequent; at most 20. */
  readonly currencies: ReadonlyArray<CurrencyFacet>;
  /** The countries that are chosen, and at most 20 others; the most frequent first. */
  readonly shipFromCountries: ReadonlyArray<CountryFacet>;
  /** The offers that satisfy all that was given. */
  readonly total: Scalars['Int']['output'];
  /** The vendors that are chosen, and at most 20 others; the most frequent first. */
  readonly vendors: ReadonlyArray<VendorFacet>;
};

/** The offer to put on sale again. */
export type OfferResumeInput = {
  /** Makes a repeat answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The offer. */
  readonly offerId: Scalars['ID']['input'];
};

/** The offer, or why it was not resumed. */
export type OfferResumePayload = {
  /** As it stands now. */
  readonly offer: Maybe<Offer>;
  /** Why nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
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
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The offer. */
  readonly offerId: Scalars['ID']['input'];
};

/** The offer, or why it was not suspended. */
export type OfferSuspendPayload = {
  /** As it stands now. */
  readonly offer: Maybe<Offer>;
  /** Why nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Changes to an offer; what is left out or null stays. */
export type OfferUpdateInput = {
  /** The version that the change is based on; another answers `VERSION_CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeat answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Days from the order's confirmation to handing over. */
  readonly leadTimeDays?: InputMaybe<Scalars['Int']['input']>;
  /** The fewest units of one order line. */
  readonly minOrderQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** The offer. */
  readonly offerId: Scalars['ID']['input'];
  /** Quantities must be a multiple of this. */
  readonly orderMultiple?: InputMaybe<Scalars['Int']['input']>;
  /** The price of one unit, without tax; above zero. */
  readonly price?: InputMaybe<MoneyInput>;
  /** Where the goods ship from. */
  readonly shipFromCountryCode?: InputMaybe<Scalars['CountryCode']['input']>;
};

/** The offer, or why it was not changed. */
export type OfferUpdatePayload = {
  /** As it stands now. */
  readonly offer: Maybe<Offer>;
  /** Why nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** What is sold, independent of who sells it. Shared by all vendors. */
export type Product = Node & {
  /** Where it stands in the category tree. */
  readonly category: Maybe<Category>;
  /** The catalogue code, unique in the marketplace. */
  readonly code: Scalars['String']['output'];
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The description in a language, with the same fall-back; null when there is none at all. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The description in every language it has, by language tag; one per language. */
  readonly descriptions: ReadonlyArray<LocalizedText>;
  /** Globally unique, prefixed `prd_`. */
  readonly id: Scalars['ID']['output'];
  /** The name in a language; falls back to the primary language of the tag, then to English, then to the first language there is. */
  readonly name: Scalars['String']['output'];
  /** The name in every language it has, by language tag; one per language. */
  readonly names: ReadonlyArray<LocalizedText>;
  /** Its offers that the viewer may see, newest first. */
  readonly offers: OfferConnection;
  /** Whether the public sees it. */
  readonly status: ProductStatus;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Its variants, oldest first; at most 100. */
  readonly variants: ReadonlyArray<ProductVariant>;
  /** Grows with each change; give it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** What is sold, independent of who sells it. Shared by all vendors. */
export type ProductDescriptionArgs = {
  language?: InputMaybe<Scalars['LanguageCode']['input']>;
};


/** What is sold, independent of who sells it. Shared by all vendors. */
export type ProductNameArgs = {
  language?: InputMaybe<Scalars['LanguageCode']['input']>;
};


/** What is sold, independent of who sells it. Shared by all vendors. */
export type ProductOffersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The product to archive. */
export type ProductArchiveInput = {
  /** Makes a repeat answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The product. */
  readonly productId: Scalars['ID']['input'];
};

/** The product, or why it was not archived. */
export type ProductArchivePayload = {
  /** As it stands now. */
  readonly product: Maybe<Product>;
  /** Why nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A named property of a variant. */
export type ProductAttribute = {
  /** What is described (`colour`). */
  readonly name: Scalars['String']['output'];
  /** Its value (`red`). */
  readonly value: Scalars['String']['output'];
};

/** A named property of a variant, as input. */
export type ProductAttributeInput = {
  /** What is described (`colour`). */
  readonly name: Scalars['String']['input'];
  /** Its value (`red`). */
  readonly value: Scalars['String']['input'];
};

/** A page of products. */
export type ProductConnection = {
  /** The products, each with its cursor. */
  readonly edges: ReadonlyArray<ProductEdge>;
  /** The products. */
  readonly nodes: ReadonlyArray<Product>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A new product. */
export type ProductCreateInput = {
  /** The category. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** The catalogue code: 1 to 64 letters, digits, and `. _ / -`. */
  readonly code: Scalars['String']['input'];
  /** The description. */
  readonly description?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** Makes a repeat answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The name, in at least one language. */
  readonly name: ReadonlyArray<LocalizedTextInput>;
  /** Whether it is public at once; otherwise it starts as a draft. */
  readonly publish?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The product, or why it was not created. */
export type ProductCreatePayload = {
  /** As created. */
  readonly product: Maybe<Product>;
  /** Why nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A product in its list. */
export type ProductEdge = {
  /** Its position. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The product. */
  readonly node: Product;
};

/** What a product list is narrowed to; all that is given must hold. */
export type ProductFilter = {
  /** Only products of this category or of one below it. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Words, in any language of the catalogue, or a code, SKU or GTIN. Every word must occur; a word also finds longer ones that begin with it. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only products of this status. */
  readonly status?: InputMaybe<ProductStatus>;
  /** Only products of which this vendor has an offer that the viewer may see. */
  readonly vendorId?: InputMaybe<Scalars['ID']['input']>;
};

/** The product to publish. */
export type ProductPublishInput = {
  /** Makes a repeat answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The product. */
  readonly productId: Scalars['ID']['input'];
};

/** The product, or why it was not published. */
export type ProductPublishPayload = {
  /** As it stands now. */
  readonly product: Maybe<Product>;
  /** Why nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The life of a product. */
export type ProductStatus =
  /** Off the catalogue; still shown where an order refers to it. */
  | 'ARCHIVED'
  /** Only its creating organization and administrators see it. */
  | 'DRAFT'
  /** Everyone sees it. */
  | 'PUBLISHED';

/** Changes to a product; what is left out stays. */
export type ProductUpdateInput = {
  /** The category; null takes it out of its category. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** The description; replaces all languages. */
  readonly description?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** The version that the change is based on; another answers `VERSION_CONFLICT`. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeat answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The name, in at least one language; replaces all languages. */
  readonly name?: InputMaybe<ReadonlyArray<LocalizedTextInput>>;
  /** The product. */
  readonly productId: Scalars['ID']['input'];
};

/** The product, or why it was not changed. */
export type ProductUpdatePayload = {
  /** As it stands now. */
  readonly product: Maybe<Product>;
  /** Why nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One orderable form of a product. */
export type ProductVariant = Node & {
  /** What tells it from its siblings; at most 50. */
  readonly attributes: ReadonlyArray<ProductAttribute>;
  /** Where it was made. */
  readonly countryOfOrigin: Maybe<Scalars['CountryCode']['output']>;
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The GS1 Global Trade Item Number: 8, 12, 13 or 14 digits. */
  readonly gtin: Maybe<Scalars['String']['output']>;
  /** The Harmonized System code, 6 to 10 digits: as its seller declares it, or as compliance classified it. */
  readonly hsCode: Maybe<Scalars['String']['output']>;
  /** Globally unique, prefixed `var_`. */
  readonly id: Scalars['ID']['output'];
  /** The product that it is a variant of. */
  readonly product: Product;
  /** The stock keeping unit, unique in the marketplace. */
  readonly sku: Scalars['String']['output'];
  /** What one unit is: a UN/ECE Recommendation 20 code (`C62` is one piece). */
  readonly unitOfMeasure: Scalars['String']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The weight of one unit, in grams. */
  readonly weightGrams: Maybe<Scalars['Int']['output']>;
};

export type Query = {
  /** The categories of the marketplace, oldest first. */
  readonly categories: CategoryConnection;
  /** An offer. A suspended one, or one of an archived product, only for who is signed in; one of a draft only for its organization. */
  readonly offer: Maybe<Offer>;
  /**
   * How what `searchOffers` finds is spread, for people to narrow it by: how many offers there are of each category, vendor, country and currency. A vendor's, a country's and a
   * currency's count leaves out what is chosen of the same, so that it says what one finds by choosing it besides; all else that is given holds.
   */
  readonly offerFacets: OfferFacets;
  /** A product. Drafts only for the organization that created them and for administrators; archived ones for anyone signed in. */
  readonly product: Maybe<Product>;
  /** A product by its catalogue code; visible as `product` is. */
  readonly productByCode: Maybe<Product>;
  /**
   * Published products, and the viewer's own organization's drafts and archived ones. With a search the best match comes first,
   * the newer product first on a tie; without one, the newest first.
   */
  readonly products: ProductConnection;
  /**
   * What can be bought now: active offers of published products. With a query the best match comes first, the newer offer first on
   * a tie; without one, the newest first.
   */
  readonly searchOffers: OfferConnection;
  /** An offer's stock at each location, oldest first; empty for everyone but its vendor's organization and administrators. */
  readonly stockLevels: StockLevelConnection;
};


export type QueryCategoriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOfferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOfferFacetsArgs = {
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  maxPrice?: InputMaybe<MoneyInput>;
  minPrice?: InputMaybe<MoneyInput>;
  query?: InputMaybe<Scalars['String']['input']>;
  shipFrom?: InputMaybe<Scalars['CountryCode']['input']>;
  shipFromCountries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  vendorId?: InputMaybe<Scalars['ID']['input']>;
  vendorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductByCodeArgs = {
  code: Scalars['String']['input'];
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchOffersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  maxPrice?: InputMaybe<MoneyInput>;
  minPrice?: InputMaybe<MoneyInput>;
  query?: InputMaybe<Scalars['String']['input']>;
  shipFrom?: InputMaybe<Scalars['CountryCode']['input']>;
  shipFromCountries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  vendorId?: InputMaybe<Scalars['ID']['input']>;
  vendorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type QueryStockLevelsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offerId: Scalars['ID']['input'];
};

/** A count or a correction of stock: give `onHand` or `delta`, not both. */
export type StockAdjustInput = {
  /** Units to add; negative takes away. */
  readonly delta?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a repeat answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The location, of the offer's vendor. */
  readonly locationId: Scalars['ID']['input'];
  /** The offer. */
  readonly offerId: Scalars['ID']['input'];
  /** Units there, as counted. */
  readonly onHand?: InputMaybe<Scalars['Int']['input']>;
  /** Why, for the record (`stock-take`, `damaged`). */
  readonly reason: Scalars['String']['input'];
};

/** The stock level, or why it was not changed. */
export type StockAdjustPayload = {
  /** As it stands now. */
  readonly stockLevel: Maybe<StockLevel>;
  /** Why nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The stock cannot be lowered so far: orders hold some of it. */
export type StockBelowReservedError = UserError & {
  /** `STOCK_BELOW_RESERVED`. */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** The input field that asked for it. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Units held for orders at that location. */
  readonly reserved: Scalars['Int']['output'];
};

/** An offer's stock at one location. */
export type StockLevel = {
  /** Units that an order can still reserve: `onHand` less `reserved`. */
  readonly available: Scalars['Int']['output'];
  /** Globally unique, prefixed `stk_`. */
  readonly id: Scalars['ID']['output'];
  /** The location. */
  readonly location: StockLocation;
  /** The offer. */
  readonly offer: Offer;
  /** Units there. */
  readonly onHand: Scalars['Int']['output'];
  /** Units of them that are held for orders. */
  readonly reserved: Scalars['Int']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A page of stock levels. */
export type StockLevelConnection = {
  /** The stock levels, each with its cursor. */
  readonly edges: ReadonlyArray<StockLevelEdge>;
  /** The stock levels. */
  readonly nodes: ReadonlyArray<StockLevel>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A stock level in its list. */
export type StockLevelEdge = {
  /** Its position. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The stock level. */
  readonly node: StockLevel;
};

/** Where a vendor keeps stock. */
export type StockLocation = {
  /** The vendor's own code for it. */
  readonly code: Scalars['String']['output'];
  /** The country that it is in. */
  readonly countryCode: Scalars['CountryCode']['output'];
  /** Globally unique, prefixed `loc_`. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Whose it is. */
  readonly vendor: Vendor;
};

/** A stock location, found by its vendor and code. */
export type StockLocationUpsertInput = {
  /** The vendor's own code for it: 1 to 64 letters, digits, and `. _ / -`. */
  readonly code: Scalars['String']['input'];
  /** The country that it is in. */
  readonly countryCode: Scalars['CountryCode']['input'];
  /** Makes a repeat answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Whose it is. */
  readonly vendorId: Scalars['ID']['input'];
};

/** The location, or why it was not written. */
export type StockLocationUpsertPayload = {
  /** As it stands now. */
  readonly stockLocation: Maybe<StockLocation>;
  /** Why nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** A variant, found by its SKU. */
export type VariantUpsertInput = {
  /** What tells it from its siblings; at most 50, each name once. */
  readonly attributes?: InputMaybe<ReadonlyArray<ProductAttributeInput>>;
  /** Where it is made. */
  readonly countryOfOrigin?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The Global Trade Item Number: 8, 12, 13 or 14 digits, the last of them the check digit. */
  readonly gtin?: InputMaybe<Scalars['String']['input']>;
  /** The Harmonized System code, 6 to 10 digits; left out, what compliance classified stays. */
  readonly hsCode?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat answer the first result. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The product that it is a variant of. */
  readonly productId: Scalars['ID']['input'];
  /** The stock keeping unit: 1 to 64 letters, digits, and `. _ / -`. */
  readonly sku: Scalars['String']['input'];
  /** What one unit is: a UN/ECE Recommendation 20 code. */
  readonly unitOfMeasure: Scalars['String']['input'];
  /** The weight of one unit, in grams. */
  readonly weightGrams?: InputMaybe<Scalars['Int']['input']>;
};

/** The variant, or why it was not written. */
export type VariantUpsertPayload = {
  /** Why nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** As it stands now. */
  readonly variant: Maybe<ProductVariant>;
};

/** A seller; the vendors subgraph owns it. */
export type Vendor = {
  /** Globally unique, prefixed `ven_`. */
  readonly id: Scalars['ID']['output'];
  /** Its offers, newest first; suspended ones and those of unpublished products only for its own organization and administrators. */
  readonly offers: OfferConnection;
};


/** A seller; the vendors subgraph owns it. */
export type VendorOffersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The offers of one vendor. */
export type VendorFacet = {
  /** Its offers. */
  readonly count: Scalars['Int']['output'];
  /** The vendor; null for one that the viewer may not see. */
  readonly vendor: Maybe<Vendor>;
  /** What the vendor is chosen by (`vendorIds`). */
  readonly vendorId: Scalars['ID']['output'];
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
  Category: Category;
  Offer: Offer;
  Product: Product;
  ProductVariant: ProductVariant;
  Vendor: Vendor;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Offer:
    ( { __typename: 'Offer' }
    & GraphQLRecursivePick<FederationTypes['Offer'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  ProductVariant:
    ( { __typename: 'ProductVariant' }
    & GraphQLRecursivePick<FederationTypes['ProductVariant'], {"id":true}> );
  Vendor:
    ( { __typename: 'Vendor' }
    & GraphQLRecursivePick<FederationTypes['Vendor'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CategoryRow )
    | ( OfferRow )
    | ( ProductRow )
    | ( VariantRow )
  ;
  UserError:
    | ( AlreadyExistsError )
    | ( BasicError )
    | ( StockBelowReservedError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AlreadyExistsError: ResolverTypeWrapper<AlreadyExistsError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BasicError: ResolverTypeWrapper<BasicError>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CacheControlScope: CacheControlScope;
  Category: ResolverTypeWrapper<CategoryRow>;
  CategoryConnection: ResolverTypeWrapper<Omit<CategoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CategoryEdge']>, nodes: ReadonlyArray<ResolversTypes['Category']> }>;
  CategoryEdge: ResolverTypeWrapper<Omit<CategoryEdge, 'node'> & { node: ResolversTypes['Category'] }>;
  CategoryFacet: ResolverTypeWrapper<FacetValue>;
  CategoryUpsertInput: CategoryUpsertInput;
  CategoryUpsertPayload: ResolverTypeWrapper<Omit<CategoryUpsertPayload, 'category' | 'userErrors'> & { category: Maybe<ResolversTypes['Category']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CountryFacet: ResolverTypeWrapper<FacetValue>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  CurrencyFacet: ResolverTypeWrapper<CurrencyFacetValue>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LanguageCode: ResolverTypeWrapper<Scalars['LanguageCode']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  LocalizedTextInput: LocalizedTextInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<unknown>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Offer: ResolverTypeWrapper<OfferRow>;
  OfferConnection: ResolverTypeWrapper<Omit<OfferConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OfferEdge']>, nodes: ReadonlyArray<ResolversTypes['Offer']> }>;
  OfferCreateInput: OfferCreateInput;
  OfferCreatePayload: ResolverTypeWrapper<Omit<OfferCreatePayload, 'offer' | 'userErrors'> & { offer: Maybe<ResolversTypes['Offer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OfferEdge: ResolverTypeWrapper<Omit<OfferEdge, 'node'> & { node: ResolversTypes['Offer'] }>;
  OfferFacets: ResolverTypeWrapper<CountedFacets>;
  OfferResumeInput: OfferResumeInput;
  OfferResumePayload: ResolverTypeWrapper<Omit<OfferResumePayload, 'offer' | 'userErrors'> & { offer: Maybe<ResolversTypes['Offer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OfferStatus: OfferStatus;
  OfferSuspendInput: OfferSuspendInput;
  OfferSuspendPayload: ResolverTypeWrapper<Omit<OfferSuspendPayload, 'offer' | 'userErrors'> & { offer: Maybe<ResolversTypes['Offer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OfferUpdateInput: OfferUpdateInput;
  OfferUpdatePayload: ResolverTypeWrapper<Omit<OfferUpdatePayload, 'offer' | 'userErrors'> & { offer: Maybe<ResolversTypes['Offer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PostalAddress: ResolverTypeWrapper<PostalAddress>;
  PostalAddressInput: PostalAddressInput;
  Product: ResolverTypeWrapper<ProductRow>;
  ProductArchiveInput: ProductArchiveInput;
  ProductArchivePayload: ResolverTypeWrapper<Omit<ProductArchivePayload, 'product' | 'userErrors'> & { product: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProductAttribute: ResolverTypeWrapper<ProductAttribute>;
  ProductAttributeInput: ProductAttributeInput;
  ProductConnection: ResolverTypeWrapper<Omit<ProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProductEdge']>, nodes: ReadonlyArray<ResolversTypes['Product']> }>;
  ProductCreateInput: ProductCreateInput;
  ProductCreatePayload: ResolverTypeWrapper<Omit<ProductCreatePayload, 'product' | 'userErrors'> & { product: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductFilter: ProductFilter;
  ProductPublishInput: ProductPublishInput;
  ProductPublishPayload: ResolverTypeWrapper<Omit<ProductPublishPayload, 'product' | 'userErrors'> & { product: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProductStatus: ProductStatus;
  ProductUpdateInput: ProductUpdateInput;
  ProductUpdatePayload: ResolverTypeWrapper<Omit<ProductUpdatePayload, 'product' | 'userErrors'> & { product: Maybe<ResolversTypes['Product']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProductVariant: ResolverTypeWrapper<VariantRow>;
  Query: ResolverTypeWrapper<unknown>;
  StockAdjustInput: StockAdjustInput;
  StockAdjustPayload: ResolverTypeWrapper<Omit<StockAdjustPayload, 'stockLevel' | 'userErrors'> & { stockLevel: Maybe<ResolversTypes['StockLevel']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StockBelowReservedError: ResolverTypeWrapper<StockBelowReservedError>;
  StockLevel: ResolverTypeWrapper<StockLevelRow>;
  StockLevelConnection: ResolverTypeWrapper<Omit<StockLevelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StockLevelEdge']>, nodes: ReadonlyArray<ResolversTypes['StockLevel']> }>;
  StockLevelEdge: ResolverTypeWrapper<Omit<StockLevelEdge, 'node'> & { node: ResolversTypes['StockLevel'] }>;
  StockLocation: ResolverTypeWrapper<StockLocationRow>;
  StockLocationUpsertInput: StockLocationUpsertInput;
  StockLocationUpsertPayload: ResolverTypeWrapper<Omit<StockLocationUpsertPayload, 'stockLocation' | 'userErrors'> & { stockLocation: Maybe<ResolversTypes['StockLocation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UserError: ResolverTypeWrapper<AnyUserError>;
  VariantUpsertInput: VariantUpsertInput;
  VariantUpsertPayload: ResolverTypeWrapper<Omit<VariantUpsertPayload, 'userErrors' | 'variant'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, variant: Maybe<ResolversTypes['ProductVariant']> }>;
  Vendor: ResolverTypeWrapper<{ readonly id: string }>;
  VendorFacet: ResolverTypeWrapper<FacetValue>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlreadyExistsError: AlreadyExistsError;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  BasicError: BasicError;
  BigInt: Scalars['BigInt']['output'];
  Category: CategoryRow;
  CategoryConnection: Omit<CategoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CategoryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Category']> };
  CategoryEdge: Omit<CategoryEdge, 'node'> & { node: ResolversParentTypes['Category'] };
  CategoryFacet: FacetValue;
  CategoryUpsertInput: CategoryUpsertInput;
  CategoryUpsertPayload: Omit<CategoryUpsertPayload, 'category' | 'userErrors'> & { category: Maybe<ResolversParentTypes['Category']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CountryCode: Scalars['CountryCode']['output'];
  CountryFacet: FacetValue;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  CurrencyFacet: CurrencyFacetValue;
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  LanguageCode: Scalars['LanguageCode']['output'];
  LocalizedText: LocalizedText;
  LocalizedTextInput: LocalizedTextInput;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: unknown;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Offer: OfferRow;
  OfferConnection: Omit<OfferConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OfferEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Offer']> };
  OfferCreateInput: OfferCreateInput;
  OfferCreatePayload: Omit<OfferCreatePayload, 'offer' | 'userErrors'> & { offer: Maybe<ResolversParentTypes['Offer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OfferEdge: Omit<OfferEdge, 'node'> & { node: ResolversParentTypes['Offer'] };
  OfferFacets: CountedFacets;
  OfferResumeInput: OfferResumeInput;
  OfferResumePayload: Omit<OfferResumePayload, 'offer' | 'userErrors'> & { offer: Maybe<ResolversParentTypes['Offer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OfferSuspendInput: OfferSuspendInput;
  OfferSuspendPayload: Omit<OfferSuspendPayload, 'offer' | 'userErrors'> & { offer: Maybe<ResolversParentTypes['Offer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OfferUpdateInput: OfferUpdateInput;
  OfferUpdatePayload: Omit<OfferUpdatePayload, 'offer' | 'userErrors'> & { offer: Maybe<ResolversParentTypes['Offer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PageInfo: PageInfo;
  PostalAddress: PostalAddress;
  PostalAddressInput: PostalAddressInput;
  Product: ProductRow;
  ProductArchiveInput: ProductArchiveInput;
  ProductArchivePayload: Omit<ProductArchivePayload, 'product' | 'userErrors'> & { product: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProductAttribute: ProductAttribute;
  ProductAttributeInput: ProductAttributeInput;
  ProductConnection: Omit<ProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProductEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Product']> };
  ProductCreateInput: ProductCreateInput;
  ProductCreatePayload: Omit<ProductCreatePayload, 'product' | 'userErrors'> & { product: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductFilter: ProductFilter;
  ProductPublishInput: ProductPublishInput;
  ProductPublishPayload: Omit<ProductPublishPayload, 'product' | 'userErrors'> & { product: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProductUpdateInput: ProductUpdateInput;
  ProductUpdatePayload: Omit<ProductUpdatePayload, 'product' | 'userErrors'> & { product: Maybe<ResolversParentTypes['Product']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProductVariant: VariantRow;
  Query: unknown;
  StockAdjustInput: StockAdjustInput;
  StockAdjustPayload: Omit<StockAdjustPayload, 'stockLevel' | 'userErrors'> & { stockLevel: Maybe<ResolversParentTypes['StockLevel']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StockBelowReservedError: StockBelowReservedError;
  StockLevel: StockLevelRow;
  StockLevelConnection: Omit<StockLevelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StockLevelEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StockLevel']> };
  StockLevelEdge: Omit<StockLevelEdge, 'node'> & { node: ResolversParentTypes['StockLevel'] };
  StockLocation: StockLocationRow;
  StockLocationUpsertInput: StockLocationUpsertInput;
  StockLocationUpsertPayload: Omit<StockLocationUpsertPayload, 'stockLocation' | 'userErrors'> & { stockLocation: Maybe<ResolversParentTypes['StockLocation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UserError: AnyUserError;
  VariantUpsertInput: VariantUpsertInput;
  VariantUpsertPayload: Omit<VariantUpsertPayload, 'userErrors' | 'variant'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, variant: Maybe<ResolversParentTypes['ProductVariant']> };
  Vendor: { readonly id: string };
  VendorFacet: FacetValue;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AlreadyExistsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyExistsError'] = ResolversParentTypes['AlreadyExistsError']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  existingId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
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

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children: Resolver<ResolversTypes['CategoryConnection'], ParentType, ContextType, Partial<CategoryChildrenArgs>>;
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CategoryNameArgs>>;
  names: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  parent: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryConnection'] = ResolversParentTypes['CategoryConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['CategoryEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryEdge'] = ResolversParentTypes['CategoryEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
};

export type CategoryFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryFacet'] = ResolversParentTypes['CategoryFacet']> = {
  category: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategoryUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryUpsertPayload'] = ResolversParentTypes['CategoryUpsertPayload']> = {
  category: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CountryFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryFacet'] = ResolversParentTypes['CountryFacet']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countryCode: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CurrencyFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurrencyFacet'] = ResolversParentTypes['CurrencyFacet']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  highest: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lowest: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface LanguageCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageCode'], any> {
  name: 'LanguageCode';
}

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  language: Resolver<ResolversTypes['LanguageCode'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  categoryUpsert?: Resolver<ResolversTypes['CategoryUpsertPayload'], ParentType, ContextType, RequireFields<MutationCategoryUpsertArgs, 'input'>>;
  offerCreate?: Resolver<ResolversTypes['OfferCreatePayload'], ParentType, ContextType, RequireFields<MutationOfferCreateArgs, 'input'>>;
  offerResume?: Resolver<ResolversTypes['OfferResumePayload'], ParentType, ContextType, RequireFields<MutationOfferResumeArgs, 'input'>>;
  offerSuspend?: Resolver<ResolversTypes['OfferSuspendPayload'], ParentType, ContextType, RequireFields<MutationOfferSuspendArgs, 'input'>>;
  offerUpdate?: Resolver<ResolversTypes['OfferUpdatePayload'], ParentType, ContextType, RequireFields<MutationOfferUpdateArgs, 'input'>>;
  productArchive?: Resolver<ResolversTypes['ProductArchivePayload'], ParentType, ContextType, RequireFields<MutationProductArchiveArgs, 'input'>>;
  productCreate?: Resolver<ResolversTypes['ProductCreatePayload'], ParentType, ContextType, RequireFields<MutationProductCreateArgs, 'input'>>;
  productPublish?: Resolver<ResolversTypes['ProductPublishPayload'], ParentType, ContextType, RequireFields<MutationProductPublishArgs, 'input'>>;
  productUpdate?: Resolver<ResolversTypes['ProductUpdatePayload'], ParentType, ContextType, RequireFields<MutationProductUpdateArgs, 'input'>>;
  stockAdjust?: Resolver<ResolversTypes['StockAdjustPayload'], ParentType, ContextType, RequireFields<MutationStockAdjustArgs, 'input'>>;
  stockLocationUpsert?: Resolver<ResolversTypes['StockLocationUpsertPayload'], ParentType, ContextType, RequireFields<MutationStockLocationUpsertArgs, 'input'>>;
  variantUpsert?: Resolver<ResolversTypes['VariantUpsertPayload'], ParentType, ContextType, RequireFields<MutationVariantUpsertArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Category' | 'Offer' | 'Product' | 'ProductVariant', ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer'], FederationReferenceType extends FederationReferenceTypes['Offer'] = FederationReferenceTypes['Offer']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Offer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableQuantity: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadTimeDays: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minOrderQuantity: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderMultiple: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  product: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  shipFromCountryCode: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['OfferStatus'], ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variant: Resolver<ResolversTypes['ProductVariant'], ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferConnection'] = ResolversParentTypes['OfferConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['OfferEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfferCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferCreatePayload'] = ResolversParentTypes['OfferCreatePayload']> = {
  offer: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OfferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferEdge'] = ResolversParentTypes['OfferEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
};

export type OfferFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferFacets'] = ResolversParentTypes['OfferFacets']> = {
  categories: Resolver<ReadonlyArray<ResolversTypes['CategoryFacet']>, ParentType, ContextType>;
  category: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  currencies: Resolver<ReadonlyArray<ResolversTypes['CurrencyFacet']>, ParentType, ContextType>;
  shipFromCountries: Resolver<ReadonlyArray<ResolversTypes['CountryFacet']>, ParentType, ContextType>;
  total: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vendors: Resolver<ReadonlyArray<ResolversTypes['VendorFacet']>, ParentType, ContextType>;
};

export type OfferResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferResumePayload'] = ResolversParentTypes['OfferResumePayload']> = {
  offer: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OfferSuspendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferSuspendPayload'] = ResolversParentTypes['OfferSuspendPayload']> = {
  offer: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OfferUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferUpdatePayload'] = ResolversParentTypes['OfferUpdatePayload']> = {
  offer: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ProductDescriptionArgs>>;
  descriptions: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProductNameArgs>>;
  names: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  offers: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, Partial<ProductOffersArgs>>;
  status: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variants: Resolver<ReadonlyArray<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductArchivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductArchivePayload'] = ResolversParentTypes['ProductArchivePayload']> = {
  product: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductAttribute'] = ResolversParentTypes['ProductAttribute']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProductCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductCreatePayload'] = ResolversParentTypes['ProductCreatePayload']> = {
  product: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductPublishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductPublishPayload'] = ResolversParentTypes['ProductPublishPayload']> = {
  product: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductUpdatePayload'] = ResolversParentTypes['ProductUpdatePayload']> = {
  product: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant'], FederationReferenceType extends FederationReferenceTypes['ProductVariant'] = FederationReferenceTypes['ProductVariant']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['ProductVariant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes: Resolver<ReadonlyArray<ResolversTypes['ProductAttribute']>, ParentType, ContextType>;
  countryOfOrigin: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  gtin: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hsCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  sku: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitOfMeasure: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  weightGrams: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  categories?: Resolver<ResolversTypes['CategoryConnection'], ParentType, ContextType, Partial<QueryCategoriesArgs>>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'id'>>;
  offerFacets?: Resolver<ResolversTypes['OfferFacets'], ParentType, ContextType, Partial<QueryOfferFacetsArgs>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  productByCode?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductByCodeArgs, 'code'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<QueryProductsArgs>>;
  searchOffers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, Partial<QuerySearchOffersArgs>>;
  stockLevels?: Resolver<ResolversTypes['StockLevelConnection'], ParentType, ContextType, RequireFields<QueryStockLevelsArgs, 'offerId'>>;
};

export type StockAdjustPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAdjustPayload'] = ResolversParentTypes['StockAdjustPayload']> = {
  stockLevel: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockBelowReservedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockBelowReservedError'] = ResolversParentTypes['StockBelowReservedError']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  reserved: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevel'] = ResolversParentTypes['StockLevel']> = {
  available: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location: Resolver<ResolversTypes['StockLocation'], ParentType, ContextType>;
  offer: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  onHand: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StockLevelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelConnection'] = ResolversParentTypes['StockLevelConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['StockLevelEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockLevelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelEdge'] = ResolversParentTypes['StockLevelEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
};

export type StockLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLocation'] = ResolversParentTypes['StockLocation']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendor: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
};

export type StockLocationUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLocationUpsertPayload'] = ResolversParentTypes['StockLocationUpsertPayload']> = {
  stockLocation: Resolver<Maybe<ResolversTypes['StockLocation']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AlreadyExistsError' | 'BasicError' | 'StockBelowReservedError', ParentType, ContextType>;
};

export type VariantUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantUpsertPayload'] = ResolversParentTypes['VariantUpsertPayload']> = {
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  variant: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
};

export type VendorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vendor'] = ResolversParentTypes['Vendor'], FederationReferenceType extends FederationReferenceTypes['Vendor'] = FederationReferenceTypes['Vendor']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Vendor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offers: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, Partial<VendorOffersArgs>>;
};

export type VendorFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VendorFacet'] = ResolversParentTypes['VendorFacet']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  vendorId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GeneratedResolvers<ContextType = Context> = {
  AlreadyExistsError: AlreadyExistsErrorResolvers<ContextType>;
  BasicError: BasicErrorResolvers<ContextType>;
  BigInt: GraphQLScalarType;
  Category: CategoryResolvers<ContextType>;
  CategoryConnection: CategoryConnectionResolvers<ContextType>;
  CategoryEdge: CategoryEdgeResolvers<ContextType>;
  CategoryFacet: CategoryFacetResolvers<ContextType>;
  CategoryUpsertPayload: CategoryUpsertPayloadResolvers<ContextType>;
  CountryCode: GraphQLScalarType;
  CountryFacet: CountryFacetResolvers<ContextType>;
  CurrencyCode: GraphQLScalarType;
  CurrencyFacet: CurrencyFacetResolvers<ContextType>;
  Cursor: GraphQLScalarType;
  DateTime: GraphQLScalarType;
  LanguageCode: GraphQLScalarType;
  LocalizedText: LocalizedTextResolvers<ContextType>;
  Money: MoneyResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  Node: NodeResolvers<ContextType>;
  Offer: OfferResolvers<ContextType>;
  OfferConnection: OfferConnectionResolvers<ContextType>;
  OfferCreatePayload: OfferCreatePayloadResolvers<ContextType>;
  OfferEdge: OfferEdgeResolvers<ContextType>;
  OfferFacets: OfferFacetsResolvers<ContextType>;
  OfferResumePayload: OfferResumePayloadResolvers<ContextType>;
  OfferSuspendPayload: OfferSuspendPayloadResolvers<ContextType>;
  OfferUpdatePayload: OfferUpdatePayloadResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  PostalAddress: PostalAddressResolvers<ContextType>;
  Product: ProductResolvers<ContextType>;
  ProductArchivePayload: ProductArchivePayloadResolvers<ContextType>;
  ProductAttribute: ProductAttributeResolvers<ContextType>;
  ProductConnection: ProductConnectionResolvers<ContextType>;
  ProductCreatePayload: ProductCreatePayloadResolvers<ContextType>;
  ProductEdge: ProductEdgeResolvers<ContextType>;
  ProductPublishPayload: ProductPublishPayloadResolvers<ContextType>;
  ProductUpdatePayload: ProductUpdatePayloadResolvers<ContextType>;
  ProductVariant: ProductVariantResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  StockAdjustPayload: StockAdjustPayloadResolvers<ContextType>;
  StockBelowReservedError: StockBelowReservedErrorResolvers<ContextType>;
  StockLevel: StockLevelResolvers<ContextType>;
  StockLevelConnection: StockLevelConnectionResolvers<ContextType>;
  StockLevelEdge: StockLevelEdgeResolvers<ContextType>;
  StockLocation: StockLocationResolvers<ContextType>;
  StockLocationUpsertPayload: StockLocationUpsertPayloadResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
  VariantUpsertPayload: VariantUpsertPayloadResolvers<ContextType>;
  Vendor: VendorResolvers<ContextType>;
  VendorFacet: VendorFacetResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl: CacheControlDirectiveResolver<any, any, ContextType>;
};

export type Resolvers = Complete<GeneratedResolvers>