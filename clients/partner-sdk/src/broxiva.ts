import * as documents from './__generated__/operations.ts'
import type * as types from './__generated__/operations.ts'
import { UserErrorsError, type UserError } from './errors.ts'
import { send, type AnswerInfo, type CallOptions, type HttpSettings } from './http.ts'
import { Listing, type ListOptions, type Page } from './listing.ts'
import { LiveUpdates, type LiveOptions, type LiveUpdate } from './live.ts'
import { Socket, type WebSocketConstructor } from './socket.ts'
import type { TypedText } from './typed-text.ts'

export interface BroxivaOptions {
  /** The organization's key (`bx_live_…`); what it may do is in its scopes. */
  readonly apiKey: string
  /** The graph's address: `http://localhost:4000/graphql` unless told. */
  readonly url?: string
  /** How long one attempt may take: 30 000 unless told. */
  readonly timeoutMs?: number
  /** Attempts after the first: 4 unless told. */
  readonly retries?: number
  /** The longest wait that is accepted when the graph asks for one: 60 000 unless told. A longer one is a `ThrottledError`. */
  readonly maxWaitMs?: number
  /** Instead of the platform's. */
  readonly fetch?: typeof globalThis.fetch
  /** Instead of the platform's: Node has one from version 22 on. */
  readonly webSocket?: WebSocketConstructor
  /** Told of each answer, also of those that are tried again: for logs, and for watching costs. */
  readonly onAnswer?: (answer: AnswerInfo) => void
}

/** An input without its idempotency key, which is made for each call unless given: give one that your program can find again after a crash. */
export type Input<Whole extends { readonly idempotencyKey: string }> = Omit<Whole, 'idempotencyKey'> & { readonly idempotencyKey?: string }

type Filled<Variables> = Omit<Variables, 'first' | 'after'>

/**
 * The marketplace, as one organization's API key may use it. Methods answer what the graph has, null for what is not there or not visible, and throw a
 * {@link BroxivaError} otherwise. Reads and changes are tried again by themselves; a change keeps its idempotency key, so that it happens once.
 */
export class Broxiva {
  readonly catalogue: Catalogue
  readonly cart: Cart
  readonly checkout: Checkout
  readonly orders: Orders
  readonly shipments: Shipments
  readonly payments: Payments
  readonly offers: Offers
  readonly webhooks: Webhooks
  readonly #settings: HttpSettings

  constructor({ apiKey, url = 'http://localhost:4000/graphql', timeoutMs = 30_000, retries = 4, maxWaitMs = 60_000, fetch = globalThis.fetch, webSocket, onAnswer }: BroxivaOptions) {
    if (typeof apiKey !== 'string' || apiKey === '') throw new TypeError('An API key is needed.')
    this.#settings = { apiKey, url, timeoutMs, retries, maxWaitMs, fetch, onAnswer }
    const graph = new Graph(this.#settings, webSocket)
    this.catalogue = new Catalogue(graph)
    this.cart = new Cart(graph)
    this.checkout = new Checkout(graph)
    this.orders = new Orders(graph)
    this.shipments = new Shipments(graph)
    this.payments = new Payments(graph)
    this.offers = new Offers(graph)
    this.webhooks = new Webhooks(graph)
  }

  /**
   * Any operation of the graph but subscriptions: a text, or a typed one of a code generator (`TypedDocumentString`). A query is tried again when that can help; a
   * mutation only if its one variable is an `input` with an `idempotencyKey`.
   */
  async request<Data = unknown, Variables extends object = Record<string, unknown>>(document: TypedText<Data, Variables> | DocumentString<Data, Variables>, variables?: Variables, options: CallOptions = {}): Promise<Data> {
    const text = String(document)
    const { data } = await send(this.#settings, text, variables ?? {}, !/\bmutation\b/.test(text) || isKeyed(variables), options)
    return data as Data
  }

  /** The organization of the key, and the key's scopes. */
  async viewer(options: CallOptions = {}): Promise<types.KeyHolderQuery['viewer']> {
    return (await this.request(documents.KeyHolderDocument, {}, options)).viewer
  }
}

/** A document of a code generator whose text `toString()` gives. */
export interface DocumentString<Data, Variables> {
  toString(): string
  readonly __apiType?: (variables: Variables) => Data
}

function isKeyed(variables: object = {}): boolean {
  const [[name, input] = [], ...more] = Object.entries(variables) as [string, unknown][]
  return more.length === 0 && name === 'input' && typeof input === 'object' && input !== null && 'idempotencyKey' in input && typeof input.idempotencyKey === 'string'
}

interface Connection<Item> {
  readonly nodes: readonly Item[]
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
}

/** What the groups of methods share. */
class Graph {
  readonly #settings: HttpSettings
  readonly #socket: Socket

  constructor(settings: HttpSettings, webSocket: WebSocketConstructor | undefined) {
    this.#settings = settings
    this.#socket = new Socket({ ...settings, webSocket })
  }

  async read<Data, Variables extends object>(document: TypedText<Data, Variables>, variables: NoInfer<Variables>, options: CallOptions = {}): Promise<Data> {
    return (await send(this.#settings, document, variables, true, options)).data as Data
  }

  list<Data, Variables extends object, Item>(document: TypedText<Data, Variables>, variables: NoInfer<Filled<Variables>>, connection: (data: Data) => Connection<Item> | undefined, options?: ListOptions): Listing<Item> {
    return new Listing<Item>(async (first, after): Promise<Page<Item>> => {
      const { nodes = [], pageInfo } = connection(await this.read(document, { ...variables, first, after } as unknown as Variables, options)) ?? {}
      return { items: nodes, endCursor: pageInfo?.endCursor ?? null, hasNextPage: pageInfo?.hasNextPage ?? false }
    }, options)
  }

  /** @throws {UserErrorsError} when the mutation did nothing. */
  async change<Data, Whole extends { readonly idempotencyKey: string }, Payload extends { readonly userErrors: readonly object[] }, Result>(
    document: TypedText<Data, { input: Whole }>, input: Input<NoInfer<Whole>>, payloadOf: (data: Data) => Payload, resultOf: (payload: Payload) => Result, options: CallOptions = {},
  ): Promise<NonNullable<Result>> {
    const keyed = { idempotencyKey: crypto.randomUUID(), ...input }
    const { data, ...about } = await send(this.#settings, document, { input: keyed }, true, options)
    const payload = payloadOf(data as Data)
    if (payload.userErrors.length > 0) throw new UserErrorsError(Object.keys(data as object)[0] ?? 'mutation', payload.userErrors as readonly UserError[], about)
    return resultOf(payload) as NonNullable<Result>
  }

  listen<Data, Variables extends object, Update extends LiveUpdate>(document: TypedText<Data, Variables>, variables: NoInfer<Omit<Variables, 'after'>>, update: (data: Data) => Update, options: LiveOptions = {}): LiveUpdates<Update> {
    return new LiveUpdates(this.#settings, this.#socket, document, variables, (data) => update(data as Data), options)
  }
}

/** What is for sale. Needs `catalog:read` for more than what everybody sees. */
export class Catalogue {
  readonly #graph: Graph

  /** @internal */
  constructor(graph: Graph) {
    this.#graph = graph
  }

  /** Offers that match, of all vendors. */
  offers(filter: Filled<types.OfferSearchQueryVariables> = {}, options?: ListOptions): Listing<types.OfferPartsFragment> {
    return this.#graph.list(documents.OfferSearchDocument, filter, (data) => data.searchOffers, options)
  }

  async offer(id: string, options?: CallOptions): Promise<types.OfferPartsFragment | null> {
    return (await this.#graph.read(documents.OfferDocument, { id }, options)).offer
  }

  products(filter?: types.ProductFilter, options?: ListOptions): Listing<types.ProductPartsFragment> {
    return this.#graph.list(documents.ProductListDocument, { filter }, (data) => data.products, options)
  }

  async productByCode(code: string, options?: CallOptions): Promise<types.ProductPartsFragment | null> {
    return (await this.#graph.read(documents.ProductByCodeDocument, { code }, options)).productByCode
  }

  /** A product's offers, of all vendors. */
  productOffers(productId: string, options: ListOptions = {}): Listing<types.OfferPartsFragment> {
    return new Listing(async (offersFirst, offersAfter) => {
      const connection = (await this.#graph.read(documents.ProductPageDocument, { id: productId, offersFirst, offersAfter }, options)).product?.offers
      return { items: connection?.nodes ?? [], endCursor: connection?.pageInfo.endCursor ?? null, hasNextPage: connection?.pageInfo.hasNextPage ?? false }
    }, options)
  }

  /** The categories below one, or those at the top. */
  categories(parentId?: string, options?: ListOptions): Listing<types.CategoryListQuery['categories']['nodes'][number]> {
    return this.#graph.list(documents.CategoryListDocument, { parentId }, (data) => data.categories, options)
  }

  /** What importing goods would cost, duty and import VAT included. */
  async landedCost(goods: types.LandedCostQueryVariables, options?: CallOptions): Promise<types.LandedCostPartsFragment | null> {
    return (await this.#graph.read(documents.LandedCostDocument, goods, options)).landedCost
  }
}

/** The organization's cart; an API key has one of its own. Needs `orders:read` and `orders:write`. */
export class Cart {
  readonly #graph: Graph

  /** @internal */
  constructor(graph: Graph) {
    this.#graph = graph
  }

  async get(options?: CallOptions): Promise<types.CartPartsFragment | null> {
    return (await this.#graph.read(documents.CartDocument, {}, options)).cart
  }

  /** @throws {UserErrorsError} `QUANTITY_BELOW_MINIMUM`, `OFFER_SUSPENDED`, … */
  async addLine(input: Input<types.CartLineAddInput>, options?: CallOptions): Promise<types.CartPartsFragment> {
    return this.#graph.change(documents.CartLineAddDocument, input, (data) => data.cartLineAdd, ({ cart }) => cart, options)
  }

  async updateLine(input: Input<types.CartLineUpdateInput>, options?: CallOptions): Promise<types.CartPartsFragment> {
    return this.#graph.change(documents.CartLineUpdateDocument, input, (data) => data.cartLineUpdate, ({ cart }) => cart, options)
  }

  async removeLine(input: Input<types.CartLineRemoveInput>, options?: CallOptions): Promise<types.CartPartsFragment> {
    return this.#graph.change(documents.CartLineRemoveDocument, input, (data) => data.cartLineRemove, ({ cart }) => cart, options)
  }

  /** What importing the cart's content would cost; null for an empty cart. */
  async landedCost(where: types.CartLandedCostQueryVariables, options?: CallOptions): Promise<types.LandedCostPartsFragment | null> {
    return (await this.#graph.read(documents.CartLandedCostDocument, where, options)).cart?.landedCost ?? null
  }
}

/** From the cart to the purchase. Needs `orders:write`. */
export class Checkout {
  readonly #graph: Graph

  /** @internal */
  constructor(graph: Graph) {
    this.#graph = graph
  }

  /** Freezes the cart's prices. */
  async start(input: Input<types.CheckoutStartInput>, options?: CallOptions): Promise<types.CheckoutPartsFragment> {
    return this.#graph.change(documents.CheckoutStartDocument, input, (data) => data.checkoutStart, ({ checkout }) => checkout, options)
  }

  async get(id: string, options?: CallOptions): Promise<types.CheckoutPartsFragment | null> {
    return (await this.#graph.read(documents.CheckoutDocument, { id }, options)).checkout
  }

  /** Buys: one order for each vendor. Money moves, so give an `idempotencyKey` of your own: the same key never buys twice. */
  async complete(input: Input<types.CheckoutCompleteInput>, options?: CallOptions): Promise<types.OrderGroupPartsFragment> {
    return this.#graph.change(documents.CheckoutCompleteDocument, input, (data) => data.checkoutComplete, ({ orderGroup }) => orderGroup, options)
  }
}

/** Orders, bought and sold. Needs `orders:read`, and `orders:write` to change them. */
export class Orders {
  readonly #graph: Graph

  /** @internal */
  constructor(graph: Graph) {
    this.#graph = graph
  }

  list(filter?: types.OrderFilter, options?: ListOptions): Listing<types.OrderSummaryFragment> {
    return this.#graph.list(documents.OrderListDocument, { filter }, (data) => data.orders, options)
  }

  /** One order with its lines, timeline, payments, shipments and documents. */
  async get(id: string, options?: CallOptions): Promise<types.OrderPageQuery['order']> {
    return (await this.#graph.read(documents.OrderPageDocument, { id }, options)).order
  }

  /** Purchases: what one checkout bought of several vendors. */
  groups(options?: ListOptions): Listing<types.OrderGroupPartsFragment> {
    return this.#graph.list(documents.OrderGroupListDocument, {}, (data) => data.orderGroups, options)
  }

  async group(id: string, options?: CallOptions): Promise<types.OrderGroupPartsFragment | null> {
    return (await this.#graph.read(documents.OrderGroupDocument, { id }, options)).orderGroup
  }

  async cancel(input: Input<types.OrderCancelInput>, options?: CallOptions): Promise<types.OrderSummaryFragment> {
    return this.#graph.change(documents.OrderCancelDocument, input, (data) => data.orderCancel, ({ order }) => order, options)
  }

  /** For vendors: takes the order on. */
  async accept(input: Input<types.OrderAcceptInput>, options?: CallOptions): Promise<types.OrderSummaryFragment> {
    return this.#graph.change(documents.PartnerOrderAcceptDocument, input, (data) => data.orderAccept, ({ order }) => order, options)
  }

  /** For vendors: turns the order down. */
  async reject(input: Input<types.OrderRejectInput>, options?: CallOptions): Promise<types.OrderSummaryFragment> {
    return this.#graph.change(documents.PartnerOrderRejectDocument, input, (data) => data.orderReject, ({ order }) => order, options)
  }

  /** A trade document with its content in base64. */
  async document(id: string, options?: CallOptions): Promise<types.TradeDocumentContentQuery['tradeDocument']> {
    return (await this.#graph.read(documents.TradeDocumentContentDocument, { id }, options)).tradeDocument
  }

  /** What happens to one order. */
  updates(orderId: string, options?: LiveOptions): LiveUpdates<types.OrderUpdatePartsFragment> {
    return this.#graph.listen(documents.OrderUpdatesDocument, { orderId }, (data) => data.orderUpdates, options)
  }

  /** What happens to all that an organization buys. */
  organizationUpdates(organizationId: string, options?: LiveOptions): LiveUpdates<types.OrderUpdatePartsFragment> {
    return this.#graph.listen(documents.OrganizationOrderUpdatesDocument, { organizationId }, (data) => data.organizationOrderUpdates, options)
  }

  /** What happens to all that a vendor sells. */
  vendorUpdates(vendorId: string, options?: LiveOptions): LiveUpdates<types.OrderUpdatePartsFragment> {
    return this.#graph.listen(documents.PartnerVendorOrderUpdatesDocument, { vendorId }, (data) => data.vendorOrderUpdates, options)
  }
}

/** Shipments. Needs `shipments:read`; `shipments:write` for vendors, `tracking:write` for carriers. */
export class Shipments {
  readonly #graph: Graph

  /** @internal */
  constructor(graph: Graph) {
    this.#graph = graph
  }

  list(filter: Filled<types.ShipmentListQueryVariables> = {}, options?: ListOptions): Listing<types.ShipmentPartsFragment> {
    return this.#graph.list(documents.ShipmentListDocument, filter, (data) => data.shipments, options)
  }

  async get(id: string, options?: CallOptions): Promise<types.ShipmentPartsFragment | null> {
    return (await this.#graph.read(documents.ShipmentDocument, { id }, options)).shipment
  }

  async byTrackingNumber(trackingNumber: string, options?: CallOptions): Promise<types.ShipmentPartsFragment | null> {
    return (await this.#graph.read(documents.ShipmentByTrackingNumberDocument, { trackingNumber }, options)).trackByNumber
  }

  carriers(options?: ListOptions): Listing<types.CarrierListQuery['carriers']['nodes'][number]> {
    return this.#graph.list(documents.CarrierListDocument, {}, (data) => data.carriers, options)
  }

  /** For vendors: orders a carrier. */
  async book(input: Input<types.ShipmentBookInput>, options?: CallOptions): Promise<types.ShipmentPartsFragment> {
    return this.#graph.change(documents.ShipmentBookDocument, input, (data) => data.shipmentBook, ({ shipment }) => shipment, options)
  }

  /** For vendors: says that the carrier has the goods. */
  async handOver(input: Input<types.ShipmentHandoverInput>, options?: CallOptions): Promise<types.ShipmentPartsFragment> {
    return this.#graph.change(documents.ShipmentHandoverDocument, input, (data) => data.shipmentHandover, ({ shipment }) => shipment, options)
  }

  /** For carriers: reports what happened to a shipment. */
  async reportTracking(input: Input<types.TrackingEventIngestInput>, options?: CallOptions): Promise<NonNullable<types.TrackingEventIngestMutation['trackingEventIngest']['trackingEvent']>> {
    return this.#graph.change(documents.TrackingEventIngestDocument, input, (data) => data.trackingEventIngest, ({ trackingEvent }) => trackingEvent, options)
  }

  /** What happens to one shipment. */
  updates(shipmentId: string, options?: LiveOptions): LiveUpdates<types.ShipmentUpdatePartsFragment> {
    return this.#graph.listen(documents.ShipmentUpdatesDocument, { shipmentId }, (data) => data.shipmentUpdates, options)
  }

  /** What happens to the shipments of one order. */
  orderUpdates(orderId: string, options?: LiveOptions): LiveUpdates<types.ShipmentUpdatePartsFragment> {
    return this.#graph.listen(documents.OrderShipmentUpdatesDocument, { orderId }, (data) => data.orderShipmentUpdates, options)
  }
}

/** Money. Needs `payments:read`; `payments:write` to confirm. */
export class Payments {
  readonly #graph: Graph

  /** @internal */
  constructor(graph: Graph) {
    this.#graph = graph
  }

  list(filter: Filled<types.PaymentListQueryVariables> = {}, options?: ListOptions): Listing<types.PaymentPartsFragment> {
    return this.#graph.list(documents.PaymentListDocument, filter, (data) => data.payments, options)
  }

  async intent(id: string, options?: CallOptions): Promise<types.PaymentIntentPartsFragment | null> {
    return (await this.#graph.read(documents.PaymentIntentDocument, { id }, options)).paymentIntent
  }

  /** Answers a challenge of the payment provider (`nextAction`). */
  async confirmIntent(input: Input<types.PaymentIntentConfirmInput>, options?: CallOptions): Promise<types.PaymentIntentPartsFragment> {
    return this.#graph.change(documents.PaymentIntentConfirmDocument, input, (data) => data.paymentIntentConfirm, ({ paymentIntent }) => paymentIntent, options)
  }
}

/** A vendor's own offers and stock. Needs `catalog:write`. */
export class Offers {
  readonly #graph: Graph

  /** @internal */
  constructor(graph: Graph) {
    this.#graph = graph
  }

  async create(input: Input<types.OfferCreateInput>, options?: CallOptions): Promise<types.OfferPartsFragment> {
    return this.#graph.change(documents.OfferCreateDocument, input, (data) => data.offerCreate, ({ offer }) => offer, options)
  }

  /** Changes price or terms; `expectedVersion` is the offer's `version` that you saw. */
  async update(input: Input<types.OfferUpdateInput>, options?: CallOptions): Promise<types.OfferPartsFragment> {
    return this.#graph.change(documents.OfferUpdateDocument, input, (data) => data.offerUpdate, ({ offer }) => offer, options)
  }

  async suspend(input: Input<types.OfferSuspendInput>, options?: CallOptions): Promise<types.OfferPartsFragment> {
    return this.#graph.change(documents.OfferSuspendDocument, input, (data) => data.offerSuspend, ({ offer }) => offer, options)
  }

  async resume(input: Input<types.OfferResumeInput>, options?: CallOptions): Promise<types.OfferPartsFragment> {
    return this.#graph.change(documents.OfferResumeDocument, input, (data) => data.offerResume, ({ offer }) => offer, options)
  }

  stockLevels(offerId: string, options?: ListOptions): Listing<types.StockLevelPartsFragment> {
    return this.#graph.list(documents.StockLevelListDocument, { offerId }, (data) => data.stockLevels, options)
  }

  /** Sets (`onHand`) or moves (`delta`) the stock of an offer at one location. */
  async adjustStock(input: Input<types.StockAdjustInput>, options?: CallOptions): Promise<types.StockLevelPartsFragment> {
    return this.#graph.change(documents.StockAdjustDocument, input, (data) => data.stockAdjust, ({ stockLevel }) => stockLevel, options)
  }
}

/** Where your organization is told of events. Needs `webhooks:read`, and `webhooks:write` with the scopes of what is told. */
export class Webhooks {
  readonly #graph: Graph

  /** @internal */
  constructor(graph: Graph) {
    this.#graph = graph
  }

  endpoints(options?: ListOptions): Listing<types.WebhookEndpointPartsFragment> {
    return this.#graph.list(documents.WebhookEndpointListDocument, {}, (data) => data.webhookEndpoints, options)
  }

  /** Has an https address told of events. Keep the `secret`: it is not shown again, and null when the call is a repeat. */
  async create(input: Input<types.WebhookEndpointCreateInput>, options?: CallOptions): Promise<{ webhookEndpoint: types.WebhookEndpointPartsFragment | null; secret: string | null }> {
    return this.#graph.change(documents.WebhookEndpointCreateDocument, input, (data) => data.webhookEndpointCreate, (payload) => payload, options)
  }

  /** `expectedVersion` is the endpoint's `version` that you saw. */
  async update(input: Input<types.WebhookEndpointUpdateInput>, options?: CallOptions): Promise<types.WebhookEndpointPartsFragment> {
    return this.#graph.change(documents.WebhookEndpointUpdateDocument, input, (data) => data.webhookEndpointUpdate, ({ webhookEndpoint }) => webhookEndpoint, options)
  }

  /** Answers the id of what is gone. */
  async delete(input: Input<types.WebhookEndpointDeleteInput>, options?: CallOptions): Promise<string> {
    return this.#graph.change(documents.WebhookEndpointDeleteDocument, input, (data) => data.webhookEndpointDelete, ({ deletedWebhookEndpointId }) => deletedWebhookEndpointId, options)
  }

  /** A new secret; for a day both sign, so that you can exchange it without losing anything. */
  async rotateSecret(input: Input<types.WebhookEndpointSecretRotateInput>, options?: CallOptions): Promise<{ webhookEndpoint: types.WebhookEndpointPartsFragment | null; secret: string | null }> {
    return this.#graph.change(documents.WebhookEndpointSecretRotateDocument, input, (data) => data.webhookEndpointSecretRotate, (payload) => payload, options)
  }

  /** Sends a `webhook.test`. */
  async test(input: Input<types.WebhookEndpointTestInput>, options?: CallOptions): Promise<types.WebhookDeliveryPartsFragment> {
    return this.#graph.change(documents.WebhookEndpointTestDocument, input, (data) => data.webhookEndpointTest, ({ webhookDelivery }) => webhookDelivery, options)
  }

  /** What was sent, what was answered, and what comes next. */
  deliveries(filter: Filled<types.WebhookDeliveryListQueryVariables> = {}, options?: ListOptions): Listing<types.WebhookDeliveryPartsFragment> {
    return this.#graph.list(documents.WebhookDeliveryListDocument, filter, (data) => data.webhookDeliveries, options)
  }

  /** Sends up to 100 again, under the same ids. */
  async redeliver(input: Input<types.WebhookRedeliverInput>, options?: CallOptions): Promise<readonly types.WebhookDeliveryPartsFragment[]> {
    return this.#graph.change(documents.WebhookRedeliverDocument, input, (data) => data.webhookRedeliver, ({ webhookDeliveries }) => webhookDeliveries, options)
  }
}
