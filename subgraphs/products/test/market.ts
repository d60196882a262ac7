import type { EventData } from '#events/registry.ts'
import { newId } from '#kit/ids.ts'
import type { Metrics } from '#kit/metrics.ts'
import type { RedisConnection } from '#kit/redis.ts'
import type { Viewer } from '#kit/viewer.ts'
import { startTestSubgraph, type GraphResult, type TestSubgraph } from '../../kit/testing/subgraph.ts'
import { aUser } from '../../kit/testing/viewers.ts'
import type { ProductsApp } from '../src/app.ts'
import { toProductsConfig } from '../src/config.ts'
import { startProducts } from '../src/subgraph.ts'

export const admin = aUser({ roles: ['PLATFORM_ADMIN'] })
export const buyer = aUser({ organizationId: newId('org'), roles: ['BUYER'] })

export interface TestVendor {
  readonly id: string
  readonly organizationId: string
  readonly manager: Viewer
}

export interface TestOffer {
  readonly id: string
  readonly productId: string
  readonly variantId: string
  readonly vendor: TestVendor
}

export type OrderLine = { offerId: string; quantity: number; orderLineId?: string }

/** The payload of one mutation: its fields and `userErrors`. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Payload = any

export interface Market extends AsyncDisposable {
  readonly graph: TestSubgraph<ProductsApp>
  /** One mutation with a fresh idempotency key unless the input has one; answers its payload. */
  mutate(viewer: Viewer, mutation: string, input: Record<string, unknown>, selection?: string): Promise<Payload>
  vendor(status?: 'REGISTERED' | 'ACTIVE'): Promise<TestVendor>
  product(viewer: Viewer, input?: Record<string, unknown>): Promise<string>
  variant(viewer: Viewer, productId: string, input?: Record<string, unknown>): Promise<string>
  /** A published product with a variant, offered by the vendor. */
  offer(vendor: TestVendor, input?: { product?: Record<string, unknown>; variant?: Record<string, unknown>; offer?: Record<string, unknown> }): Promise<TestOffer>
  location(vendor: TestVendor, code?: string): Promise<string>
  /** Puts stock there; a new location each unless given. Answers the location. */
  stock(offer: TestOffer, onHand: number, locationId?: string): Promise<string>
  levels(offer: TestOffer): Promise<{ onHand: number; reserved: number; available: number; location: { id: string } }[]>
  orderCreated(lines: readonly OrderLine[], orderId?: string): Promise<string>
  orderConfirmed(orderId: string): Promise<void>
  orderCancelled(orderId: string): Promise<void>
  orderShipped(orderId: string): Promise<void>
}

let serial = 0
export const unique = (prefix: string) => `${prefix}-${++serial}`
export const english = (text: string) => [{ language: 'en', text }]
export const money = (amountMinor: number | string, currency = 'USD') => ({ amountMinor: String(amountMinor), currency })

const SELECTIONS: Readonly<Record<string, string>> = {
  categoryUpsert: 'category { id code }',
  productCreate: 'product { id code status version }',
  productUpdate: 'product { id status version }',
  productPublish: 'product { id status version }',
  productArchive: 'product { id status version }',
  variantUpsert: 'variant { id sku gtin hsCode unitOfMeasure }',
  offerCreate: 'offer { id status version }',
  offerUpdate: 'offer { id status version price { amountMinor currency } minOrderQuantity leadTimeDays }',
  offerSuspend: 'offer { id status version }',
  offerResume: 'offer { id status version }',
  stockLocationUpsert: 'stockLocation { id code name }',
  stockAdjust: 'stockLevel { id onHand reserved available }',
}

export async function startMarket({ redis, metrics }: { redis?: RedisConnection; metrics?: Metrics } = {}): Promise<Market> {
  const graph = await startTestSubgraph((environment) => startProducts({ ...environment, redis, metrics }, toProductsConfig({})))

  async function mutate(viewer: Viewer, mutation: string, input: Record<string, unknown>, selection = SELECTIONS[mutation]): Promise<Payload> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
    const { data, errors }: GraphResult = await graph.call(
      viewer,
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection}
        userErrors { __typename code message path ... on AlreadyExistsError { existingId } ... on StockBelowReservedError { reserved } } } }`,
      { input: { idempotencyKey: newId('idk'), ...input } },
    )
    if (errors) throw new Error(JSON.stringify(errors), { cause: errors[0]?.extensions })
    return (data as Record<string, Payload>)[mutation]
  }

  /** The id of what the mutation wrote. */
  async function written(viewer: Viewer, mutation: string, input: Record<string, unknown>): Promise<string> {
    const { userErrors, ...rest } = await mutate(viewer, mutation, input) as Record<string, { id: string }> & { userErrors: unknown[] }
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
    return Object.values(rest)[0]?.id ?? ''
  }

  const market: Market = {
    graph,
    mutate,
    async vendor(status = 'ACTIVE') {
      const vendor = { id: newId('ven'), organizationId: newId('org') }
      await graph.receive('vendor.registered', { subject: vendor.id, data: vendorFacts(vendor) })
      if (status === 'ACTIVE') await graph.receive('vendor.activated', { subject: vendor.id, data: { ...vendorFacts(vendor), policy: { autoAccept: false, acceptWithinHours: 48 } } })
      return { ...vendor, manager: aUser({ organizationId: vendor.organizationId, roles: ['VENDOR_MANAGER'] }) }
    },
    product: (viewer, input = {}) => written(viewer, 'productCreate', { code: unique('P'), name: english('A thing'), publish: true, ...input }),
    variant: (viewer, productId, input = {}) => written(viewer, 'variantUpsert', { productId, sku: unique('SKU'), ...input }),
    async offer(vendor, input = {}) {
      const productId = await market.product(vendor.manager, input.product)
      const variantId = await market.variant(vendor.manager, productId, input.variant)
      const id = await written(vendor.manager, 'offerCreate', {
        vendorId: vendor.id, variantId, price: money(1250), shipFromCountryCode: 'US', ...input.offer,
      })
      return { id, productId, variantId, vendor }
    },
    location: (vendor, code = unique('L')) => written(vendor.manager, 'stockLocationUpsert', { vendorId: vendor.id, code, name: code, countryCode: 'US' }),
    async stock(offer, onHand, locationId) {
      const location = locationId ?? await market.location(offer.vendor)
      await written(offer.vendor.manager, 'stockAdjust', { offerId: offer.id, locationId: location, onHand, reason: 'count' })
      return location
    },
    async levels(offer) {
      const { data } = await graph.call(admin, `query ($id: ID!) { stockLevels(offerId: $id) { nodes { onHand reserved available location { id } } } }`, { id: offer.id })
      return (data as Payload).stockLevels.nodes
    },
    async orderCreated(lines, orderId = newId('ord')) {
      await graph.receive('order.created', { subject: orderId, data: orderFacts(orderId, lines) })
      return orderId
    },
    async orderConfirmed(orderId) {
      const { group: _, ...order } = orderFacts(orderId, [{ offerId: newId('ofr'), quantity: 1 }])
      await graph.receive('order.confirmed', { subject: orderId, data: { ...order, confirmedAt: new Date().toISOString() } })
    },
    async orderCancelled(orderId) {
      await graph.receive('order.cancelled', {
        subject: orderId,
        data: { orderId, orderGroupId: newId('grp'), vendorId: newId('ven'), reason: 'BUYER_CANCELLED', note: null },
      })
    },
    async orderShipped(orderId) {
      await graph.receive('order.shipped', { subject: orderId, data: { orderId, orderGroupId: newId('grp'), vendorId: newId('ven'), shipmentId: newId('shp') } })
    },
    [Symbol.asyncDispose]: () => graph[Symbol.asyncDispose](),
  }
  return market
}

export function vendorFacts({ id, organizationId }: { id: string; organizationId: string }) {
  return { vendorId: id, organizationId, displayName: 'Vendor', legalName: 'Vendor Ltd', countryCode: 'US' }
}

export function orderFacts(orderId: string, lines: readonly OrderLine[]): EventData<'order.created'> {
  const amount = { amountMinor: '100', currency: 'USD' }
  const vendorId = newId('ven')
  return {
    orderId,
    number: 'BX-1',
    orderGroupId: newId('grp'),
    placedByUserId: null,
    purchaseOrderNumber: null,
    buyer: { organizationId: newId('org'), legalName: 'Buyer', countryCode: 'NG' },
    vendorId,
    vendor: { organizationId: newId('org'), legalName: 'Vendor', countryCode: 'US' },
    currency: 'USD',
    total: amount,
    incoterm: 'DAP',
    namedPlace: null,
    shipTo: { recipient: 'A', line1: 'B', line2: null, city: 'Lagos', region: null, postalCode: null, countryCode: 'NG' },
    lines: lines.map(({ offerId, quantity, orderLineId = newId('oli') }) => ({
      orderLineId,
      offerId,
      productId: newId('prd'),
      variantId: newId('var'),
      sku: 'S',
      name: 'N',
      categoryId: null,
      quantity,
      unitOfMeasure: 'C62',
      unitPrice: amount,
      lineTotal: amount,
      hsCode: null,
      countryOfOrigin: null,
      shipFromCountryCode: 'US',
      weightGrams: null,
    })),
    createdAt: new Date().toISOString(),
    group: { total: amount, paymentMethodToken: 'tok', orders: [{ orderId, vendorId, total: amount }] },
  }
}
