import { expect } from '@jest/globals'
import type { EventData } from '#events/registry.ts'
import { newId } from '#kit/ids.ts'
import type { Runtime } from '#kit/runtime.ts'
import type { Viewer } from '#kit/viewer.ts'
import { startTestSubgraph, type TestSubgraph } from '../../kit/testing/subgraph.ts'
import { aUser } from '../../kit/testing/viewers.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import type { PaymentsApp } from '../src/app.ts'
import { toPaymentsConfig, type PaymentsConfig } from '../src/config.ts'
import type { PaymentProvider } from '../src/provider/port.ts'
import { startPayments } from '../src/subgraph.ts'

export type Payments = TestSubgraph<PaymentsApp>

export function startMarketplace(config: Partial<PaymentsConfig> = {}, options: { createProvider?: (runtime: Runtime) => PaymentProvider } = {}): Promise<Payments> {
  return startTestSubgraph((environment) => startPayments(environment, { ...toPaymentsConfig({}), ...config }, options))
}

/** A vendor, as its orders name it. */
export interface TestVendor {
  readonly vendorId: string
  readonly organizationId: string
  readonly viewer: Viewer
}

export function aVendor(): TestVendor {
  const organizationId = newId('org')
  return { vendorId: newId('ven'), organizationId, viewer: aUser({ organizationId, roles: ['VENDOR_MANAGER'] }) }
}

export const ADMIN = aUser({ roles: ['PLATFORM_ADMIN'] })

export interface TestGroup {
  readonly id: string
  readonly buyer: Viewer
  readonly orders: readonly { readonly id: string; readonly vendor: TestVendor; readonly created: EventData<'order.created'> }[]
}

export interface GroupOptions {
  readonly token?: string
  readonly currency?: string
  /** Line totals in minor units, a list per order. */
  readonly orders?: readonly (readonly number[])[]
  readonly vendors?: readonly TestVendor[]
  readonly categoryId?: string
  readonly createdAt?: Date
  readonly buyer?: Viewer
}

/** A purchase that exists nowhere but in its events. */
export function aGroup({ token = 'tok_visa', currency = 'USD', orders = [[100_00]], vendors = [], categoryId, createdAt = new Date(), buyer }: GroupOptions = {}): TestGroup {
  const orderGroupId = newId('grp')
  const viewer = buyer ?? aUser({ organizationId: newId('org'), roles: ['BUYER'] })
  const amount = (amountMinor: number) => ({ amountMinor: String(amountMinor), currency })
  const placed = orders.map((lines, index) => ({ orderId: newId('ord'), vendor: vendors[index] ?? aVendor(), lines }))
  const group = {
    total: amount(sum(orders.flat())),
    paymentMethodToken: token,
    orders: placed.map(({ orderId, vendor, lines }) => ({ orderId, vendorId: vendor.vendorId, total: amount(sum(lines)) })),
  }
  return {
    id: orderGroupId,
    buyer: viewer,
    orders: placed.map(({ orderId, vendor, lines }) => ({
      id: orderId,
      vendor,
      created: {
        orderId,
        number: 'BX-2026-000001',
        orderGroupId,
        placedByUserId: viewer.userId,
        purchaseOrderNumber: null,
        buyer: { organizationId: viewer.organizationId ?? newId('org'), legalName: 'Lagos Cycles Ltd', countryCode: 'NG' },
        vendorId: vendor.vendorId,
        vendor: { organizationId: vendor.organizationId, legalName: 'Parts Inc', countryCode: 'US' },
        currency,
        total: amount(sum(lines)),
        incoterm: 'DAP' as const,
        namedPlace: null,
        shipTo: { recipient: 'Ada', line1: '1 Marina', line2: null, city: 'Lagos', region: null, postalCode: null, countryCode: 'NG' },
        lines: lines.map((total) => ({
          orderLineId: newId('oli'),
          offerId: newId('ofr'),
          productId: newId('prd'),
          variantId: newId('var'),
          sku: 'SKU-1',
          name: 'Chain',
          categoryId: categoryId ?? null,
          quantity: 1,
          unitOfMeasure: 'C62',
          unitPrice: amount(total),
          lineTotal: amount(total),
          hsCode: null,
          countryOfOrigin: null,
          shipFromCountryCode: 'US',
          weightGrams: null,
        })),
        createdAt: createdAt.toISOString(),
        group,
      },
    })),
  }
}

function sum(lines: readonly number[]): number {
  return lines.reduce((total, line) => total + line, 0)
}

/** The only order of a group, or the one at an index. */
export function orderOf(group: TestGroup, index = 0): TestGroup['orders'][number] {
  const order = group.orders[index]
  if (!order) throw new Error(`No order ${index}.`)
  return order
}

/** Publishes the creation of each order, and waits until the provider has been asked. */
export async function place(t: Payments, group: TestGroup): Promise<void> {
  for (const order of group.orders) await t.receive('order.created', { subject: order.id, data: order.created })
  await calm(t)
}

export async function ship(t: Payments, group: TestGroup, index = 0): Promise<void> {
  const { id, vendor } = orderOf(group, index)
  await t.receive('order.shipped', { subject: id, data: { orderId: id, orderGroupId: group.id, vendorId: vendor.vendorId, shipmentId: newId('shp') } })
  await calm(t)
}

export async function cancel(t: Payments, group: TestGroup, index = 0): Promise<void> {
  await tellCancelled(t, group, index)
  await calm(t)
}

/** The cancellation alone, without waiting for what the provider says to it. */
export async function tellCancelled(t: Payments, group: TestGroup, index = 0): Promise<void> {
  const { id, vendor } = orderOf(group, index)
  await t.receive('order.cancelled', { subject: id, data: { orderId: id, orderGroupId: group.id, vendorId: vendor.vendorId, reason: 'BUYER_CANCELLED', note: null } })
}

export async function deliver(t: Payments, group: TestGroup, index = 0): Promise<void> {
  const { id, vendor } = orderOf(group, index)
  await t.receive('order.delivered', { subject: id, data: { orderId: id, orderGroupId: group.id, vendorId: vendor.vendorId, deliveredAt: t.clock.now().toISOString() } })
  await calm(t)
}

export async function activate(t: Payments, vendor: TestVendor): Promise<void> {
  await t.receive('vendor.activated', {
    subject: vendor.vendorId,
    data: {
      vendorId: vendor.vendorId, organizationId: vendor.organizationId, displayName: 'Parts', legalName: 'Parts Inc', countryCode: 'US',
      policy: { autoAccept: false, acceptWithinHours: 24 },
    },
  })
}

/** Waits until every provider operation is done or waits for a later attempt, and all events are out. */
export async function calm(t: Payments): Promise<void> {
  await waitFor('the provider operations to be done', async () => {
    const [row] = await t.app.db.source.query<[{ count: number }]>(
      `SELECT (SELECT count(*) FROM provider_operations WHERE status = 'PENDING' AND (last_error IS NULL OR due_at <= $1))::int
            + (SELECT count(*) FROM timers WHERE due_at <= $1)::int AS count`, [t.clock.now()])
    return row.count === 0
  })
  await t.settle()
}

const STATE = `query ($id: ID!) {
  paymentIntent(id: $id) {
    id status nextAction { type message } amount { amountMinor currency }
    payment {
      id status failureCode authorized { amountMinor } captured { amountMinor } refunded { amountMinor } voided { amountMinor }
      allocations { id status failureCode amount { amountMinor } captured { amountMinor } refunded { amountMinor } order { id } refunds { id status reason amount { amountMinor } } }
    }
  }
}`

/** The whole purchase as a platform admin sees it. */
export async function stateOf(t: Payments, group: TestGroup) {
  const { data, errors } = await t.call(ADMIN, STATE, { id: await intentIdOf(t, group) })
  if (errors) throw new Error(JSON.stringify(errors))
  const { payment, ...intent } = data.paymentIntent
  const shares = group.orders.map((order) => payment.allocations.find((one: { order: { id: string } }) => one.order.id === order.id))
  return { intent, payment, shares }
}

export async function intentIdOf(t: Payments, group: TestGroup): Promise<string> {
  const [found] = await t.entities(ADMIN, [{ __typename: 'OrderGroup', id: group.id }], '... on OrderGroup { paymentIntent { id } }')
  return (found as { paymentIntent: { id: string } }).paymentIntent.id
}

export async function settlementOf(t: Payments, group: TestGroup, index = 0) {
  const [order] = await t.entities(ADMIN, [{ __typename: 'Order', id: orderOf(group, index).id }], `... on Order { amountDue { amountMinor } settlement {
    captured { amountMinor } refunded { amountMinor } vendorShare { amountMinor } commission { amountMinor } commissionVat { amountMinor } fee { amountMinor } } }`)
  const { settlement } = order as { settlement: Record<string, { amountMinor: string }> | null }
  return settlement && Object.fromEntries(Object.entries(settlement).map(([name, value]) => [name, Number(value.amountMinor)]))
}

/** The events of a type about this purchase's payment, as data. */
export async function told<T extends Parameters<Payments['published']>[0]>(t: Payments, type: T, group: TestGroup): Promise<EventData<T>[]> {
  const { payment } = await stateOf(t, group)
  return (await t.published(type)).filter((event) => event.subject === payment.id).map((event) => event.data)
}

/** The ledger balances in every currency and agrees with the payments, and these agree with the provider's own books. */
export async function expectBalanced(t: Payments): Promise<void> {
  const { data, errors } = await t.call(ADMIN, '{ trialBalance { currency balanced debits { amountMinor } credits { amountMinor } captured { amountMinor } refunded { amountMinor } } }')
  expect(errors).toBeUndefined()
  for (const balance of data.trialBalance) expect(balance).toMatchObject({ balanced: true, debits: balance.credits })

  const disagreements: unknown[] = await t.app.db.source.query(
    `SELECT payment.id, payment.status FROM payments payment LEFT JOIN local_provider_charges charge ON charge.payment_id = payment.id
     WHERE payment.captured_minor <> coalesce(charge.captured_minor, 0) OR payment.refunded_minor <> coalesce(charge.refunded_minor, 0)
        OR payment.voided_minor <> coalesce(charge.voided_minor, 0)`)
  expect(disagreements).toEqual([])
}
