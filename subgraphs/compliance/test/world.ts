import { createHash } from 'node:crypto'
import type { EventData } from '#events/registry.ts'
import { newId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { startTestSubgraph, type TestSubgraph } from '../../kit/testing/subgraph.ts'
import { aUser } from '../../kit/testing/viewers.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import type { ComplianceApp } from '../src/app.ts'
import { toComplianceConfig } from '../src/config.ts'
import { startCompliance } from '../src/subgraph.ts'

export const OFFICER = aUser({ organizationId: newId('org'), roles: ['COMPLIANCE_OFFICER'] })
export const ADMIN = aUser({ organizationId: newId('org'), roles: ['PLATFORM_ADMIN'] })

export interface Party {
  readonly organizationId: string
  readonly legalName: string
  readonly countryCode: string
}

export interface ListedEntry {
  readonly reference: string
  readonly name: string
  readonly aliases?: string[]
  readonly type?: string
  readonly countryCode?: string
}

type OrderData = EventData<'order.created'>
type LineData = OrderData['lines'][number]

/** The compliance subgraph with helpers that speak of parties, lists and orders. */
export interface World extends AsyncDisposable {
  readonly t: TestSubgraph<ComplianceApp>
  /** An organization as the users subgraph would tell of it. */
  organization(overrides?: Partial<Party>): Promise<Party>
  /** A list version loaded and made active; its id. */
  list(entries: readonly ListedEntry[], source?: string): Promise<string>
  /** HS codes and their rates in Nigeria: 20 % duty, 7.5 % VAT. */
  tariffs(...codes: string[]): Promise<void>
  /** A new order as the orders subgraph would tell of it; a cross-border one of one line unless told otherwise. */
  order(buyer: Party, vendor: Party, overrides?: Partial<OrderData>, line?: Partial<LineData>): Promise<OrderData>
  confirm(order: OrderData): Promise<void>
  /** A payload's mutation by name. */
  mutate(viewer: Viewer, mutation: string, input: Record<string, unknown>, selection: string): Promise<Record<string, never>>
  /** What an officer sees of an order. */
  look(orderId: string): Promise<{ status: string; caseId: string; caseStatus: string; reasons: string[]; note: string }>
  /** Waits until an order has come to a status. */
  comesTo(orderId: string, status: string): Promise<void>
}

export async function startWorld(): Promise<World> {
  const t = await startTestSubgraph((environment) => startCompliance(environment, toComplianceConfig({ COMPLIANCE_REASSESS_BATCH: '2' })))

  async function mutate(viewer: Viewer, mutation: string, input: Record<string, unknown>, selection: string): Promise<Record<string, never>> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
    const { data, errors } = await t.call(viewer, `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code message path } } }`, {
      input: { idempotencyKey: newId('key'), ...input },
    })
    if (errors) throw Object.assign(new Error(JSON.stringify(errors)), { code: errors[0]?.extensions?.['code'] })
    return (data as Record<string, Record<string, never>>)[mutation] ?? {}
  }

  async function look(orderId: string) {
    const { data, errors } = await t.call(OFFICER, `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Order { complianceStatus complianceCase { id status note reasons { code } } } } }`, { representations: [{ __typename: 'Order', id: orderId }] })
    if (errors) throw new Error(JSON.stringify(errors))
    const [order] = data._entities
    return {
      status: order.complianceStatus,
      caseId: order.complianceCase?.id,
      caseStatus: order.complianceCase?.status,
      note: order.complianceCase?.note,
      reasons: (order.complianceCase?.reasons ?? []).map((reason: { code: string }) => reason.code),
    }
  }

  return {
    t,
    mutate,
    look,
    async organization(overrides = {}) {
      const party = { organizationId: newId('org'), legalName: `Plain Goods ${newId('n').slice(-6)} Ltd`, countryCode: 'NG', ...overrides }
      await t.receive('organization.created', { subject: party.organizationId, data: { ...party, registrationNumber: null, capabilities: ['BUYER'] } })
      return party
    },
    async list(entries, source = 'LOCAL') {
      const sha256 = createHash('sha256').update(JSON.stringify(entries)).digest('hex')
      const created = await mutate(ADMIN, 'watchlistVersionCreate', { source, publishedAt: '2026-01-01T00:00:00.000Z', sha256, entryCount: entries.length }, 'watchlistVersion { id }')
      const { id } = created['watchlistVersion'] as unknown as { id: string }
      await mutate(ADMIN, 'watchlistEntriesAdd', { versionId: id, entries: entries.map((entry) => ({ type: 'ENTITY', ...entry })) }, 'addedCount')
      await mutate(ADMIN, 'watchlistVersionActivate', { versionId: id }, 'watchlistVersion { id }')
      return id
    },
    async tariffs(...codes) {
      await mutate(ADMIN, 'hsCodesUpsert', { codes: codes.map((code) => ({ code: code.slice(0, 6), description: `Goods of ${code}` })) }, 'upsertedCount')
      await mutate(ADMIN, 'tariffRatesUpsert', {
        version: 'NG-2026', source: 'Nigeria Customs Service',
        rates: codes.map((hsPrefix) => ({ destination: 'NG', hsPrefix, adValoremBasisPoints: 2000, importVatBasisPoints: 750, validFrom: '2026-01-01T00:00:00.000Z' })),
      }, 'upsertedCount')
    },
    async order(buyer, vendor, overrides = {}, line = {}) {
      const data = anOrder(buyer, vendor, overrides, line)
      await t.receive('order.created', { subject: data.orderId, data })
      return data
    },
    async confirm(created) {
      const { group: _, ...order } = created
      await t.receive('order.confirmed', { subject: order.orderId, data: { ...order, confirmedAt: '2026-03-04T05:06:07.000Z' } })
      await t.settle()
    },
    async comesTo(orderId, status) {
      await waitFor(`order ${orderId} to be ${status}`, async () => (await look(orderId)).status === status)
    },
    [Symbol.asyncDispose]: () => t[Symbol.asyncDispose](),
  }
}

export function anOrder(buyer: Party, vendor: Party, overrides: Partial<OrderData> = {}, line: Partial<LineData> = {}): OrderData {
  const orderId = newId('ord')
  const orderGroupId = newId('grp')
  const vendorId = newId('ven')
  const total = { amountMinor: '20000', currency: 'USD' }
  return {
    orderId, orderGroupId, vendorId, buyer, vendor, total,
    number: `BX-2026-${orderId.slice(-6)}`,
    placedByUserId: newId('usr'),
    purchaseOrderNumber: 'PO-77',
    currency: 'USD',
    incoterm: 'FOB',
    namedPlace: 'Hamburg',
    shipTo: { recipient: 'Ada Obi', line1: '1 Broad Street', line2: null, city: 'Lagos', region: 'Lagos', postalCode: null, countryCode: 'NG' },
    lines: [{
      orderLineId: newId('oli'), offerId: newId('ofr'), productId: newId('prd'), variantId: newId('var'), sku: 'BK-1', name: 'Bicycle', categoryId: null, quantity: 2,
      unitOfMeasure: 'EA', unitPrice: { amountMinor: '10000', currency: 'USD' }, lineTotal: total, hsCode: '871200', countryOfOrigin: 'DE',
      shipFromCountryCode: 'DE', weightGrams: 12_000, ...line,
    }],
    createdAt: '2026-03-01T00:00:00.000Z',
    group: { total, paymentMethodToken: 'tok_secret', orders: [{ orderId, vendorId, total }] },
    ...overrides,
  }
}
