import type { EventData } from '#events/registry.ts'
import { newId } from '#kit/ids.ts'
import type { SubgraphEnvironment, RunningSubgraph } from '#kit/subgraph.ts'
import type { Viewer } from '#kit/viewer.ts'
import { startTestSubgraph, type TestSubgraph } from '../../kit/testing/subgraph.ts'
import { anApiKey, aUser } from '../../kit/testing/viewers.ts'
import type { LogisticsApp } from '../src/app.ts'
import { toLogisticsConfig } from '../src/config.ts'
import { startLogistics } from '../src/subgraph.ts'

export const SHIPMENT = `id status crossBorder incoterm namedPlace shipFromCountryCode shipTo { recipient line1 city countryCode } missingDocuments trackingNumber version
  order { id } vendor { id } bookedAt pickedUpAt deliveredAt cancelledAt cancellationReason
  carrier { code } booking { status serviceCode refusalReason label carrier { code } } packages { id weightGrams }
  lines { id sku quantity unitOfMeasure shipFromCountryCode countryOfOrigin hsCode unitWeightGrams orderLine { id } variant { id } }`
const ERRORS = 'userErrors { __typename code message path ... on DocumentsMissingError { missing } }'

export const admin = aUser({ roles: ['PLATFORM_ADMIN'] })
export const officer = aUser({ roles: ['COMPLIANCE_OFFICER'] })

export const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map((error) => error.code)
export const errorCode = (result: { errors?: readonly { extensions?: Record<string, unknown> }[] }) => result.errors?.[0]?.extensions?.['code']

export interface Parties {
  readonly buyerOrganizationId: string
  readonly vendorOrganizationId: string
  readonly vendorId: string
  readonly buyer: Viewer
  readonly seller: Viewer
}

export function someParties(): Parties {
  const buyerOrganizationId = newId('org')
  const vendorOrganizationId = newId('org')
  return {
    buyerOrganizationId,
    vendorOrganizationId,
    vendorId: newId('ven'),
    buyer: aUser({ organizationId: buyerOrganizationId, roles: ['BUYER'] }),
    seller: aUser({ organizationId: vendorOrganizationId, roles: ['VENDOR_MANAGER'] }),
  }
}

const usd = (amountMinor: string) => ({ amountMinor, currency: 'USD' })

type Confirmed = EventData<'order.confirmed'>

export function anOrder(parties: Parties, { from = ['DE'], to = 'NG', quantity = 2 }: { from?: string[]; to?: string; quantity?: number } = {}): Confirmed {
  return {
    orderId: newId('ord'),
    number: 'BX-2026-000001',
    orderGroupId: newId('grp'),
    placedByUserId: newId('usr'),
    purchaseOrderNumber: null,
    buyer: { organizationId: parties.buyerOrganizationId, legalName: 'Lagos Riders Ltd', countryCode: to },
    vendorId: parties.vendorId,
    vendor: { organizationId: parties.vendorOrganizationId, legalName: 'Räder GmbH', countryCode: from[0] ?? 'DE' },
    currency: 'USD',
    total: usd('20000'),
    incoterm: 'DAP',
    namedPlace: 'Lagos',
    shipTo: { recipient: 'Goods in', line1: '1 Marina', line2: null, city: 'Lagos', region: null, postalCode: '101241', countryCode: to },
    lines: from.map((shipFromCountryCode, index) => ({
      orderLineId: newId('oli'),
      offerId: newId('ofr'),
      productId: newId('prd'),
      variantId: newId('var'),
      sku: `BK-${index}`,
      name: 'Road bicycle',
      categoryId: null,
      quantity,
      unitOfMeasure: 'C62',
      unitPrice: usd('10000'),
      lineTotal: usd('20000'),
      hsCode: '871200',
      countryOfOrigin: 'DE',
      shipFromCountryCode,
      weightGrams: 14_000,
    })),
    createdAt: new Date().toISOString(),
    confirmedAt: new Date().toISOString(),
  }
}

export interface World extends AsyncDisposable {
  readonly graph: TestSubgraph<LogisticsApp>
  readonly carrierCode: string
  readonly carrierOrganizationId: string
  /** Reports what the carrier sees. */
  readonly tracker: Viewer
  mutate(viewer: Viewer, mutation: string, input: Record<string, unknown>, selection?: string): Promise<Answer>
  created(order: Confirmed): Promise<unknown>
  confirmed(order: Confirmed): Promise<unknown>
  cancelled(order: Confirmed): Promise<unknown>
  issued(order: Confirmed, ...types: ('COMMERCIAL_INVOICE' | 'PACKING_LIST')[]): Promise<void>
  shipmentOf(viewer: Viewer, order: Confirmed): Promise<Answer>
  /** A confirmed order whose shipment may be booked. */
  aShipment(options?: Parameters<typeof anOrder>[1]): Promise<Parties & { order: Confirmed; id: string }>
  aBookedShipment(options?: Parameters<typeof anOrder>[1]): Promise<Parties & { order: Confirmed; id: string; trackingNumber: string }>
  track(trackingNumber: string, status: string, more?: Record<string, unknown>, viewer?: Viewer): Promise<Answer>
  /** The types of the facts about a shipment, oldest first. */
  facts(id: string): Promise<string[]>
}

// Answers are read by path; the assertions say what must be there.
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = any

/** The subgraph with one carrier, and the events of the subgraphs around it. */
export async function startWorld(
  start: (environment: SubgraphEnvironment) => Promise<RunningSubgraph<LogisticsApp>> = (environment) => startLogistics(environment, toLogisticsConfig({})),
): Promise<World> {
  const graph = await startTestSubgraph(start)
  const carrierCode = 'GLOBEX'
  const carrierOrganizationId = newId('org')
  const tracker = anApiKey({ organizationId: carrierOrganizationId, scopes: ['tracking:write'] })
  let keys = 0

  const world: World = {
    graph,
    carrierCode,
    carrierOrganizationId,
    tracker,
    async mutate(viewer, mutation, input, selection = `shipment { ${SHIPMENT} }`) {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
      const { data, errors } = await graph.call(viewer, `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${selection} ${ERRORS} } }`, {
        input: { idempotencyKey: `key-${++keys}`, ...input },
      })
      return { ...data?.payload, errors }
    },
    created: (order) => graph.receive('order.created', {
      subject: order.orderId,
      data: { ...order, group: { total: order.total, paymentMethodToken: 'tok', orders: [{ orderId: order.orderId, vendorId: order.vendorId, total: order.total }] } },
    }),
    confirmed: (order) => graph.receive('order.confirmed', { subject: order.orderId, data: order }),
    cancelled: ({ orderId, orderGroupId, vendorId }) =>
      graph.receive('order.cancelled', { subject: orderId, data: { orderId, orderGroupId, vendorId, reason: 'BUYER_CANCELLED', note: null } }),
    async issued({ orderId }, ...types) {
      for (const type of types) {
        const documentId = newId('doc')
        await graph.receive('trade_document.issued', {
          subject: documentId, data: { documentId, orderId, type, number: `${type}-1`, version: 1, sha256: 'a'.repeat(64) },
        })
      }
    },
    async shipmentOf(viewer, order) {
      const [entity] = await graph.entities(viewer, [{ __typename: 'Order', id: order.orderId }], `... on Order { shipments { nodes { ${SHIPMENT} } } }`)
      return (entity as { shipments: { nodes: unknown[] } }).shipments.nodes[0] ?? null
    },
    async aShipment(options) {
      const parties = someParties()
      const order = anOrder(parties, options)
      await world.confirmed(order)
      await world.issued(order, 'COMMERCIAL_INVOICE', 'PACKING_LIST')
      return { ...parties, order, id: (await world.shipmentOf(parties.seller, order)).id }
    },
    async aBookedShipment(options) {
      const shipment = await world.aShipment(options)
      const { shipment: booked } = await world.mutate(shipment.seller, 'shipmentBook', { shipmentId: shipment.id, carrierCode, serviceCode: 'STANDARD' })
      return { ...shipment, trackingNumber: booked.trackingNumber }
    },
    track: (trackingNumber, status, more = {}, viewer = tracker) => world.mutate(viewer, 'trackingEventIngest', {
      trackingNumber, status, carrierEventId: `event-${++keys}`, occurredAt: graph.clock.now().toISOString(), ...more,
    }, `shipment { ${SHIPMENT} } trackingEvent { id carrierEventId status occurredAt location note moved }`),
    async facts(id) {
      const rows: { type: string }[] = await graph.app.db.source.query("SELECT event->>'type' AS type FROM outbox WHERE partition_key = $1 ORDER BY position", [id])
      return rows.map((row) => row.type)
    },
    [Symbol.asyncDispose]: () => graph[Symbol.asyncDispose](),
  }
  await world.mutate(admin, 'carrierUpsert', {
    code: carrierCode, name: 'Globex Freight', organizationId: carrierOrganizationId,
    services: [{ code: 'STANDARD', name: 'Standard' }, { code: 'LOCAL', name: 'At home', crossBorder: false }],
  }, 'carrier { id }')
  return world
}
