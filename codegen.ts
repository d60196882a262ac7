import type { CodegenConfig } from '@graphql-codegen/cli'
import { addTypenameTransform } from './clients/operations/codegen/add-typename.ts'
import { byPartOfDefinitions, byPartOfOperations } from './clients/operations/codegen/by-part.ts'
import { endStrays } from './clients/operations/codegen/strays.ts'

/** By GraphQL type: what resolvers get as its value, where that is not the type itself. Paths start at the generated file. */
type Rows = Readonly<Record<string, string>>

/** An entity of another subgraph that this one adds fields to: all that is known of it is its key. */
const reference = '{ readonly id: string }'

const liveUpdate = String.raw`\#kit/live.ts#LiveUpdate`

const rows: Readonly<Record<string, Rows>> = {
  vendors: {
    Vendor: '../db/entities.ts#VendorRow',
    VendorOnboarding: '../db/entities.ts#OnboardingRow',
    CommissionPlan: '../db/entities.ts#CommissionPlanRow',
    CommissionComponent: '../domain/commission.ts#CommissionComponent as Component',
    Organization: reference,
  },
  users: {
    Node: reference,
    Viewer: String.raw`\#kit/viewer.ts#Viewer as AnyViewer`,
    User: '../db/entities.ts#UserRow',
    Session: '../db/entities.ts#SessionRow',
    Organization: '../access.ts#AnyOrganization',
    OrganizationMembership: '../db/entities.ts#MembershipRow',
    MembershipInvitation: '../services/invite-member.ts#Invitation',
    OrganizationAddress: '../db/entities.ts#OrganizationAddressRow',
    ApiKey: '../db/entities.ts#ApiKeyRow',
    LinkedIdentity: '../db/identity-entities.ts#LinkedIdentityRow',
    PushDevice: '../db/push-entities.ts#PushDeviceRow',
    WebhookEndpoint: '../db/webhook-entities.ts#WebhookEndpointRow',
    WebhookDelivery: '../db/webhook-entities.ts#WebhookDeliveryRow',
    WebhookAttempt: '../db/webhook-entities.ts#StoredAttempt',
    WebhookEventType: '../domain/webhook-events.ts#WebhookEventName',
  },
  products: {
    Product: '../domain/product.ts#Product as ProductRow',
    ProductVariant: '../domain/product.ts#ProductVariant as VariantRow',
    Category: '../domain/category.ts#Category as CategoryRow',
    Offer: '../domain/offer.ts#Offer as OfferRow',
    StockLocation: '../domain/stock.ts#StockLocation as StockLocationRow',
    StockLevel: '../domain/stock.ts#StockLevel as StockLevelRow',
    Vendor: reference,
    OfferFacets: '../services/count-facets.ts#OfferFacets as CountedFacets',
    CategoryFacet: '../services/count-facets.ts#FacetValue',
    VendorFacet: '../services/count-facets.ts#FacetValue',
    CountryFacet: '../services/count-facets.ts#FacetValue',
    CurrencyFacet: '../services/count-facets.ts#CurrencyFacetValue',
  },
  orders: {
    Cart: '../db/entities/cart.ts#CartRow',
    CartLine: '../loaders.ts#CartLineView',
    CartLineAddPayload: '../services/add-cart-line.ts#CartPayload',
    CartLineUpdatePayload: '../services/add-cart-line.ts#CartPayload',
    CartLineRemovePayload: '../services/add-cart-line.ts#CartPayload',
    Checkout: '../db/entities/cart.ts#CheckoutRow',
    CheckoutLine: '../resolvers/cart.ts#CheckoutLineView',
    CheckoutStartPayload: '../services/start-checkout.ts#CheckoutStartPayload as CheckoutStarted',
    CheckoutCompletePayload: '../services/complete-checkout.ts#CheckoutCompletePayload as CheckoutCompleted',
    OrderGroup: '../db/entities/order.ts#OrderGroupRow',
    Order: '../db/entities/order.ts#OrderRow',
    OrderLine: '../db/entities/order.ts#OrderLineRow',
    OrderTimelineEntry: '../db/entities/order.ts#TimelineEntryRow',
    OrderScorecard: '../services/sum-orders.ts#OrderScorecardRow',
    OrderVolume: '../services/sum-orders.ts#OrderVolumeRow',
    OrderPlatformHold: '../db/entities/order.ts#OrderRow',
    OrderUpdate: liveUpdate,
    ApprovalRequest: '../db/entities/approval.ts#ApprovalRequestRow',
    ApprovalDecidePayload: '../services/decide-approval.ts#ApprovalPayload',
    OrderAcceptPayload: '../services/decide-order.ts#OrderPayload',
    OrderRejectPayload: '../services/decide-order.ts#OrderPayload',
    OrderCancelPayload: '../services/decide-order.ts#OrderPayload',
    OrderHoldPayload: '../services/decide-order.ts#OrderPayload',
    OrderReleasePayload: '../services/decide-order.ts#OrderPayload',
    Organization: reference,
    User: reference,
    Vendor: reference,
  },
  logistics: {
    Shipment: '../db/entities.ts#ShipmentRow',
    ShipmentLine: '../db/entities.ts#ShipmentLineRow',
    ShipmentBooking: '../resolvers/types.ts#Booking',
    Package: '../db/entities.ts#PackageRow',
    TrackingEvent: '../db/entities.ts#TrackingEventRow',
    Carrier: '../db/entities.ts#CarrierRow',
    Order: reference,
  },
  payments: {
    PaymentIntent: '../db/entities/payment.ts#PaymentIntentRow',
    Payment: '../db/entities/payment.ts#PaymentRow',
    PaymentAllocation: '../db/entities/payment.ts#AllocationRow',
    Refund: '../db/entities/payment.ts#RefundRow',
    CommissionLine: '../db/entities/payment.ts#CommissionLineRow',
    Payout: '../db/entities/payout.ts#PayoutRow',
    LedgerAccount: '../db/entities/ledger.ts#LedgerAccountRow',
    LedgerTransfer: '../db/entities/ledger.ts#LedgerTransferRow',
    LedgerEntry: '../db/entities/ledger.ts#LedgerEntryRow',
    PaymentIntentConfirmPayload: '../services/commands.ts#Done',
    PaymentIntentCancelPayload: '../services/commands.ts#Done',
    PaymentCapturePayload: '../services/commands.ts#Done',
    PaymentVoidPayload: '../services/commands.ts#Done',
    RefundCreatePayload: '../services/commands.ts#Done',
    PayoutReleasePayload: '../services/commands.ts#Done',
    PayoutHoldPayload: '../services/commands.ts#Done',
    OrderGroup: reference,
    Order: reference,
    Vendor: reference,
  },
  compliance: {
    WatchlistVersion: '../db/entities/screening.ts#WatchlistVersionRow',
    WatchlistEntry: '../db/entities/screening.ts#WatchlistEntryRow',
    PartyScreening: '../db/entities/screening.ts#PartyScreeningRow',
    WatchlistEntriesAddPayload: '../services/add-watchlist-entries.ts#WatchlistEntriesAddPayload as WatchlistEntriesAdded',
    ScreeningMatch: '../db/entities/screening.ts#ScreeningMatchRow',
    ComplianceCase: '../db/entities/orders.ts#ComplianceCaseRow',
    ComplianceReason: '../domain/assessment.ts#Reason',
    HsClassification: '../db/entities/tariffs.ts#HsClassificationRow',
    HsCodesUpsertPayload: '../services/upsert-hs-codes.ts#UpsertPayload',
    TariffRatesUpsertPayload: '../services/upsert-hs-codes.ts#UpsertPayload',
    TariffRate: '../db/entities/tariffs.ts#TariffRateRow',
    LandedCostQuote: '../services/estimate-landed-cost.ts#Quote',
    LandedCostLine: '../resolvers/landed-cost.ts#PricedLine',
    TradeDocument: '../db/entities/documents.ts#TradeDocumentRow',
    DocumentVersion: '../db/entities/documents.ts#DocumentVersionRow',
    AuditEntry: '../db/entities/audit.ts#AuditEntryRow',
    DeadLetter: '../db/entities/dead-letters.ts#DeadLetterRow',
    DeadLetterCause: '../loaders.ts#DeadLetterCause as DeadLetterCauseRow',
    DeadLetterReplayAllPayload: '../services/replay-letters.ts#ReplayLettersPayload',
    Cart: '../services/estimate-landed-cost.ts#PricedCart',
    Checkout: '../services/estimate-landed-cost.ts#PricedCheckout',
    Order: reference,
    Organization: reference,
  },
}

/** Types of a subgraph's schema, and of the resolvers that answer it: a field that nothing answers fails the type check. */
function resolverTypes(subgraph: string, mappers: Rows): CodegenConfig['generates'] {
  return {
    [`subgraphs/${subgraph}/src/__generated__/resolvers.ts`]: {
      schema: ['subgraphs/kit/src/graphql/shared.graphql', `subgraphs/${subgraph}/schema.graphql`],
      plugins: [
        { add: { content: "import type { Complete } from '#kit/graphql/complete-resolvers.ts'" } },
        'typescript',
        'typescript-resolvers',
        { add: { placement: 'append', content: 'export type Resolvers = Complete<GeneratedResolvers>' } },
      ],
      config: {
        federation: true,
        contextType: '../app.ts#Context',
        rootValueType: 'unknown',
        mappers: { UserError: String.raw`\#kit/errors.ts#UserError as AnyUserError`, ...mappers },
        allResolversTypeName: 'GeneratedResolvers',
        scalars: {
          ID: 'string', BigInt: 'bigint', DateTime: 'Date', CurrencyCode: 'string', CountryCode: 'string', LanguageCode: 'string', Cursor: 'string',
        },
        avoidOptionals: { field: true, defaultValue: true, resolvers: true },
        enumsAsTypes: true,
        immutableTypes: true,
        importExtension: '.ts',
        skipTypename: true,
        useTypeImports: true,
      },
    },
  }
}

const scalars = { ID: 'string', BigInt: 'string', DateTime: 'string', CurrencyCode: 'string', CountryCode: 'string', LanguageCode: 'string', Cursor: 'string' }

const operationTypes = { scalars, enumType: 'string-literal', immutableTypes: true, importExtension: '.ts', useTypeImports: true, avoidOptionals: { field: true } }

/** What the clients ask, typed: documents, hooks of Apollo Client, and the manifest of what the router may expect of them. */
const clients: CodegenConfig['generates'] = {
  'clients/operations/__generated__/operations.ts': {
    schema: 'schema/api.graphql',
    documents: 'clients/operations/*.graphql',
    documentTransforms: [addTypenameTransform],
    plugins: ['typescript-operations', './clients/operations/codegen/all-documents.ts'],
    config: { ...operationTypes, documents: './documents' },
  },
  'clients/operations/__generated__/documents/': {
    schema: 'schema/api.graphql',
    documents: 'clients/operations/*.graphql',
    documentTransforms: [addTypenameTransform],
    preset: byPartOfDefinitions,
    plugins: ['./clients/operations/codegen/typed-documents.ts'],
    config: { types: '../operations.ts' },
  },
  'clients/operations/__generated__/hooks.ts': {
    schema: 'schema/api.graphql',
    documents: 'clients/operations/*.graphql',
    plugins: ['./clients/operations/codegen/all-hooks.ts'],
    config: { hooks: './hooks' },
  },
  'clients/operations/__generated__/hooks/': {
    schema: 'schema/api.graphql',
    documents: 'clients/operations/*.graphql',
    documentTransforms: [addTypenameTransform],
    preset: byPartOfOperations,
    plugins: ['./clients/operations/codegen/apollo-hooks.ts'],
    config: { documents: '../documents', types: '../operations.ts', optionTypes: '../../hook-options.ts' },
  },
  'clients/operations/__generated__/persisted-queries.ts': {
    schema: 'schema/api.graphql',
    documents: 'clients/operations/*.graphql',
    documentTransforms: [addTypenameTransform],
    plugins: ['./clients/operations/codegen/persisted-queries.ts'],
    config: { documents: './operations.ts', queryType: '../persisted-query.ts' },
  },
  'clients/operations/__generated__/possible-types.ts': {
    schema: 'schema/api.graphql',
    plugins: ['./clients/operations/codegen/possible-types.ts'],
  },
  'clients/partner-sdk/src/__generated__/operations.ts': {
    schema: 'schema/api.graphql',
    documents: ['shared', 'catalogue', 'cart', 'orders', 'shipments', 'payments', 'vendor-offers', 'webhooks', 'partner'].map((part) => `clients/operations/${part}.graphql`),
    plugins: ['typescript-operations', './clients/operations/codegen/document-texts.ts'],
    config: { ...operationTypes, skipTypename: true, textType: '../typed-text.ts' },
  },
  'schema/persisted-documents.json': {
    schema: 'schema/api.graphql',
    documents: 'clients/operations/*.graphql',
    documentTransforms: [addTypenameTransform],
    plugins: ['./clients/operations/codegen/persisted-documents.ts'],
  },
}

const config: CodegenConfig = {
  hooks: { beforeAllFileWrite: endStrays },
  generates: Object.assign(clients, ...Object.entries(rows).map(([subgraph, mappers]) => resolverTypes(subgraph, mappers))),
}

export default config
