import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ExecutionResult } from 'graphql'
import { newId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { aUser, anApiKey, ANONYMOUS } from '../../kit/testing/viewers.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import { ADMIN, aMarket, anOrganization, GATES, placeOrders, startOrdersGraph, teller, type OrdersGraph } from './support.ts'

let t: OrdersGraph
beforeAll(async () => { t = await startOrdersGraph() })
afterAll(async () => { await t[Symbol.asyncDispose]() })

interface Update {
  readonly cursor: string
  readonly eventType: string
  readonly resync: boolean
  readonly order: { readonly id: string; readonly status: string }
}

type Field = 'orderUpdates' | 'vendorOrderUpdates' | 'organizationOrderUpdates'

function watch(viewer: Viewer, field: Field, argument: string, id: string, after: string | null = null): AsyncIterableIterator<ExecutionResult> {
  return t.subscribe(viewer, `subscription ($id: ID!, $after: Cursor) { ${field}(${argument}: $id, after: $after) { cursor eventType occurredAt resync order { id status } } }`, { id, after })
}

async function take(updates: AsyncIterableIterator<ExecutionResult>, count: number): Promise<Update[]> {
  const taken: Update[] = []
  while (taken.length < count) {
    const { value, done } = await updates.next() as IteratorResult<ExecutionResult>
    if (done) throw new Error(`The stream ended after ${taken.length} of ${count} updates.`)
    if (value.errors) throw new Error(JSON.stringify(value.errors))
    taken.push(Object.values(value.data as Record<string, Update>)[0] as Update)
  }
  return taken
}

/** What a subscription is refused with, as `CODE message`. */
async function refusal(viewer: Viewer, field: Field, argument: string, id: string): Promise<string[] | undefined> {
  const { value } = await watch(viewer, field, argument, id).next() as IteratorResult<ExecutionResult, undefined>
  return value?.errors?.map(({ message, extensions }) => `${String(extensions['code'])} ${message}`)
}

/** The cursor before a channel's first update, to start a subscription from a known place. */
const FROM_THE_START = Buffer.from('live:0').toString('base64url')

async function aWatchedOrder() {
  const market = await aMarket(t, { autoAccept: true })
  const placed = await placeOrders(t, market.buyer, [market.sellers[0]])
  const [orderId] = placed.orderIds
  return { ...market, orderId, tell: teller(t, placed, orderId) }
}

describe('watching orders', () => {
  it('shows every step to buyer, vendor and platform as it happens', async () => {
    const { buyer, buyerOrganizationId, sellers: [{ manager, vendorId }], orderId, tell } = await aWatchedOrder()
    const streams = [
      watch(buyer, 'orderUpdates', 'orderId', orderId, FROM_THE_START),
      watch(manager, 'orderUpdates', 'orderId', orderId, FROM_THE_START),
      watch(manager, 'vendorOrderUpdates', 'vendorId', vendorId, FROM_THE_START),
      watch(buyer, 'organizationOrderUpdates', 'organizationId', buyerOrganizationId, FROM_THE_START),
      watch(anApiKey({ organizationId: buyerOrganizationId, scopes: ['orders:read'] }), 'organizationOrderUpdates', 'organizationId', buyerOrganizationId, FROM_THE_START),
      watch(ADMIN, 'vendorOrderUpdates', 'vendorId', vendorId, FROM_THE_START),
    ]
    const seen = Promise.all(streams.map((stream) => take(stream, 7)))

    await tell(...GATES, 'trade_document.issued')

    for (const updates of await seen) {
      expect(updates.map(({ eventType }) => eventType)).toEqual([
        'order.placed', 'order.accepted', 'inventory.reserved', 'compliance.order.cleared', 'payment.authorized', 'order.confirmed', 'trade_document.issued',
      ])
      expect(updates.at(-1)).toMatchObject({ resync: false, order: { id: orderId, status: 'CONFIRMED' } })
    }
    for (const stream of streams) await stream.return?.()
    await waitFor('the streams to close', () => t.running.server.openStreams === 0)
  })

  it('starts now without a cursor', async () => {
    const { buyer, orderId, tell } = await aWatchedOrder()
    const updates = watch(buyer, 'orderUpdates', 'orderId', orderId)
    const next = take(updates, 1)
    await waitFor('the stream to open', () => t.running.server.openStreams === 1)

    await waitFor('the subscription to listen', async () => {
      await tell('shipment.in_transit')
      return Promise.race([next.then(() => true), new Promise<false>((resolve) => { setImmediate(() => resolve(false)) })])
    })

    expect(await next).toMatchObject([{ eventType: 'shipment.in_transit' }])
    await updates.return?.()
  })

  it('misses nothing and repeats nothing across a disconnection', async () => {
    const { buyer, orderId, tell } = await aWatchedOrder()
    const first = watch(buyer, 'orderUpdates', 'orderId', orderId, FROM_THE_START)
    const before = await take(first, 2)
    await first.return?.()

    await tell('inventory.reserved', 'compliance.order.cleared')
    const second = watch(buyer, 'orderUpdates', 'orderId', orderId, before.at(-1)?.cursor)
    const missed = await take(second, 1)
    await second.return?.()
    const third = watch(buyer, 'orderUpdates', 'orderId', orderId, missed.at(-1)?.cursor)
    const rest = take(third, 3)
    await tell('payment.authorized')

    const all = [...before, ...missed, ...await rest]
    expect(all.map(({ eventType }) => eventType)).toEqual([
      'order.placed', 'order.accepted', 'inventory.reserved', 'compliance.order.cleared', 'payment.authorized', 'order.confirmed'])
    expect(new Set(all.map(({ cursor }) => cursor)).size).toBe(6)
    expect(all.some(({ resync }) => resync)).toBe(false)
    await third.return?.()
  })

  it('is refused to everybody else, who cannot tell what exists', async () => {
    const { buyer, buyerOrganizationId, sellers: [{ vendorId, manager }, other], orderId } = await aWatchedOrder()
    const stranger = aUser({ organizationId: await anOrganization(t, ['BUYER']), roles: ['OWNER'] })
    const nothing = ['FORBIDDEN There is nothing here that you may watch.']

    expect(await refusal(stranger, 'orderUpdates', 'orderId', orderId)).toEqual(nothing)
    expect(await refusal(stranger, 'orderUpdates', 'orderId', newId('ord'))).toEqual(nothing)
    expect(await refusal(stranger, 'orderUpdates', 'orderId', 'nonsense\u0000')).toEqual(nothing)
    expect(await refusal(other.manager, 'orderUpdates', 'orderId', orderId)).toEqual(nothing)
    expect(await refusal(buyer, 'vendorOrderUpdates', 'vendorId', vendorId)).toEqual(nothing)
    expect(await refusal(other.manager, 'vendorOrderUpdates', 'vendorId', vendorId)).toEqual(nothing)
    expect(await refusal(manager, 'organizationOrderUpdates', 'organizationId', buyerOrganizationId)).toEqual(nothing)
    expect(await refusal(anApiKey({ organizationId: buyerOrganizationId, scopes: ['orders:write'] }), 'orderUpdates', 'orderId', orderId)).toEqual(['FORBIDDEN Your role or scope does not allow this.'])
    expect(await refusal(ANONYMOUS, 'orderUpdates', 'orderId', orderId)).toEqual(['UNAUTHENTICATED Sign in, or send an API key.'])
  })

  it('asks again for each update', async () => {
    const { sellers: [{ manager, vendorId, organizationId }], tell } = await aWatchedOrder()
    const updates = watch(manager, 'vendorOrderUpdates', 'vendorId', vendorId, FROM_THE_START)
    await take(updates, 2)

    const heir = await anOrganization(t, ['VENDOR'])
    await t.receive('vendor.registered', { subject: vendorId, data: { vendorId, organizationId: heir, displayName: 'Acme', legalName: 'Acme', countryCode: 'DE' } })
    const end = updates.next()
    await tell('inventory.reserved')

    expect(organizationId).not.toBe(heir)
    expect(await end).toMatchObject({ done: true })
  })
})
