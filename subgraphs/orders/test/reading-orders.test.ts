import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import { hasScope, isAuthenticated, ROUTER, type Viewer } from '#kit/viewer.ts'
import { aUser, anApiKey, ANONYMOUS } from '../../kit/testing/viewers.ts'
import { ADMIN, aMarket, aMember, aSeller, anOrganization, changeCart, noErrors, OFFICER, placeOrders, startCheckout, startOrdersGraph, teller, type OrdersGraph } from './support.ts'

let t: OrdersGraph
beforeAll(async () => { t = await startOrdersGraph() })
afterAll(async () => { await t[Symbol.asyncDispose]() })

/** Every way to the rows of one purchase of two orders, as what each answers to a viewer. */
async function everyPath() {
  const market = await aMarket(t)
  const { buyer, buyerOrganizationId, sellers: [one, two] } = market
  const placed = await placeOrders(t, buyer, market.sellers)
  const [orderId, otherOrderId] = placed.orderIds as [string, string]
  noErrors(await changeCart(t, buyer, 'cartLineAdd', { offerId: one.offerId, quantity: 1 }))
  const { checkout } = noErrors(await startCheckout(t, buyer))
  const { data } = await t.call(buyer, 'query ($id: ID!) { order(id: $id) { lines { id } } }', { id: orderId })
  const lineId = data.order.lines[0].id as string

  async function seenBy(viewer: Viewer) {
    const { data: roots, errors } = await t.call(viewer, `query ($order: ID!, $group: ID!, $checkout: ID!, $buyer: ID!, $vendor: ID!) {
      order(id: $order) { id orderGroup { id } lines { id } }
      orderGroup(id: $group) { id orders { id } }
      checkout(id: $checkout) { id }
      orders(first: 100) { nodes { id } }
      ofBuyer: orders(filter: { buyerOrganizationId: $buyer }) { nodes { id } }
      ofVendor: orders(filter: { vendorId: $vendor }) { nodes { id } }
      orderGroups(first: 100) { nodes { id } } }`,
    { order: orderId, group: placed.orderGroupId, checkout: checkout.id, buyer: buyerOrganizationId, vendor: one.vendorId })
    // Who may never read orders is told so; whoever may sees none of other people's.
    expect(new Set((errors ?? []).map(({ extensions }) => extensions?.['code']))).toEqual(new Set(hasScope(viewer, 'orders:read') ? [] : [isAuthenticated(viewer) ? 'FORBIDDEN' : 'UNAUTHENTICATED']))
    const entities = await t.entities(viewer, [
      { __typename: 'Order', id: orderId }, { __typename: 'OrderGroup', id: placed.orderGroupId }, { __typename: 'OrderLine', id: lineId },
      { __typename: 'Checkout', id: checkout.id }, { __typename: 'Organization', id: buyerOrganizationId }, { __typename: 'Vendor', id: one.vendorId },
      { __typename: 'User', id: buyer.userId },
    ], `... on Order { id } ... on OrderGroup { id } ... on OrderLine { sku } ... on Checkout { id }
        ... on Organization { orders { nodes { id } } } ... on Vendor { orders { nodes { id } } } ... on User { orders { nodes { id } } }`)
    const [order, group, line, entityCheckout, organization, vendor, user] = entities as Record<string, { nodes: { id: string }[] }>[]
    const own = (nodes: { id: string }[]) => nodes.map(({ id }) => id).filter((id) => id === orderId || id === otherOrderId).length
    return {
      order: roots?.order?.id === orderId,
      orderGroupOfOrder: roots?.order?.orderGroup?.id === placed.orderGroupId,
      orderGroup: roots?.orderGroup?.orders.length ?? 0,
      checkout: Boolean(roots?.checkout),
      orders: own(roots?.orders.nodes ?? []),
      ofBuyer: own(roots?.ofBuyer.nodes ?? []),
      ofVendor: own(roots?.ofVendor.nodes ?? []),
      orderGroups: roots?.orderGroups.nodes.some(({ id }: { id: string }) => id === placed.orderGroupId) ?? false,
      entities: [order, group, line, entityCheckout].map((entity) => entity !== null),
      connections: [organization, vendor, user].map((entity) => own(entity?.['orders']?.nodes ?? [])),
    }
  }
  return { seenBy, market, orderId, one, two }
}

const NOTHING = {
  order: false, orderGroupOfOrder: false, orderGroup: 0, checkout: false, orders: 0, ofBuyer: 0, ofVendor: 0, orderGroups: false,
  entities: [false, false, false, false], connections: [0, 0, 0],
}
const EVERYTHING = {
  order: true, orderGroupOfOrder: true, orderGroup: 2, checkout: true, orders: 2, ofBuyer: 2, ofVendor: 1, orderGroups: true,
  entities: [true, true, true, true], connections: [2, 1, 2],
}

describe('an order is seen', () => {
  it('by its buyer\'s organization and the platform, whole, by every path', async () => {
    const { seenBy, market: { buyer, buyerOrganizationId } } = await everyPath()

    expect(await seenBy(buyer)).toEqual(EVERYTHING)
    expect(await seenBy(aUser({ organizationId: buyerOrganizationId, roles: ['APPROVER'] }))).toEqual(EVERYTHING)
    expect(await seenBy(anApiKey({ organizationId: buyerOrganizationId, scopes: ['orders:read'] }))).toEqual(EVERYTHING)
    expect(await seenBy(ADMIN)).toEqual(EVERYTHING)
    expect(await seenBy(OFFICER)).toEqual(EVERYTHING)
  })

  it('by its vendor, without the rest of the purchase', async () => {
    const { seenBy, one, two } = await everyPath()
    const asVendor = { ...NOTHING, orders: 1, ofBuyer: 1, connections: [1, 0, 1] }

    expect(await seenBy(one.manager)).toEqual({ ...asVendor, order: true, ofVendor: 1, entities: [true, false, true, false], connections: [1, 1, 1] })
    expect(await seenBy(two.manager)).toEqual(asVendor)
  })

  it('by nobody else, by no path', async () => {
    const { seenBy, market: { buyerOrganizationId } } = await everyPath()
    const stranger = await anOrganization(t, ['BUYER', 'VENDOR'])

    expect(await seenBy(aUser({ organizationId: stranger, roles: ['OWNER'] }))).toEqual(NOTHING)
    expect(await seenBy(aUser({ organizationId: null, roles: [] }))).toEqual(NOTHING)
    expect(await seenBy(anApiKey({ organizationId: buyerOrganizationId, scopes: ['catalog:read'] }))).toEqual(NOTHING)
    expect(await seenBy(anApiKey({ organizationId: stranger, scopes: ['orders:read'] }))).toEqual(NOTHING)
    expect(await seenBy(ANONYMOUS)).toEqual(NOTHING)
    expect(await seenBy(ROUTER)).toEqual(NOTHING)
  })
})

describe('lists of orders', () => {
  it('are filtered, newest first, page by page in both directions', async () => {
    const { buyer, sellers: [one] } = await aMarket(t)
    const ids: string[] = []
    for (let count = 0; count < 5; count++) ids.unshift((await placeOrders(t, buyer, [one])).orderIds[0])
    const page = async (args: string) => (await t.call(buyer, `{ orders${args} { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`)).data.orders
    await teller(t, { orderGroupId: newId('grp'), orderIds: ['x'] }, ids[1] ?? '')('inventory.reservation.rejected')

    const first = await page('(first: 2)')
    const second = await page(`(first: 2, after: "${first.pageInfo.endCursor}")`)
    const back = await page(`(last: 2, before: "${second.pageInfo.startCursor}")`)
    const cancelled = await page('(filter: { status: [CANCELLED] })')

    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(ids.slice(0, 4))
    expect(back.nodes).toEqual(first.nodes)
    expect(cancelled.nodes).toEqual([{ id: ids[1] }])
    expect((await page('(filter: { status: [] })')).nodes).toEqual([])
    expect((await page('(filter: { vendorId: "nonsense" })')).nodes).toEqual([])
    const [organization] = await t.entities(buyer, [{ __typename: 'Organization', id: buyer.organizationId }], '... on Organization { orders(first: 2, status: [PLACED]) { nodes { id } pageInfo { hasNextPage } } }')
    expect(organization?.['orders']).toEqual({ nodes: [{ id: ids[0] }, { id: ids[2] }], pageInfo: { hasNextPage: true } })
  })

  it.each(['(first: 0)', '(first: 101)', '(first: 1, last: 1)', '(after: "bm9uc2Vuc2U")'])('refuse %s', async (args) => {
    for (const viewer of [ADMIN, aUser()]) {
      expect((await t.call(viewer, `{ orders${args} { nodes { id } } }`)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    }
  })

  it('cost a handful of statements: 100 orders with lines, purchases, their orders and timelines', async () => {
    const { buyerOrganizationId } = await aMarket(t)
    const people = await Promise.all(Array.from({ length: 10 }, () => aMember(t, buyerOrganizationId, 'BUYER')))
    const sellers = await Promise.all(people.map(() => aSeller(t)))
    await Promise.all(people.map((person) => placeOrders(t, person, sellers)))
    await t.settle()

    // The relay and the deadlines poll meanwhile: the quietest of a few readings is the query's own.
    const costs: number[] = []
    for (let reading = 0; reading < 5; reading++) {
      const before = t.app.db.statementCount
      const { data, errors } = await t.call(people[0]!, `{ orders(first: 100) { nodes { id number status total { amountMinor } vendor { id } buyer { id } blockers { gate }
        lines { id sku quantity offer { id } variant { id } lineTotal { amountMinor } } orderGroup { number total { amountMinor } orders { id } } timeline(first: 20) { nodes { type } } } } }`)
      costs.push(t.app.db.statementCount - before)
      expect(errors).toBeUndefined()
      expect(data.orders.nodes).toHaveLength(100)
      expect(data.orders.nodes[99]).toMatchObject({ lines: [{ quantity: 10 }], orderGroup: { orders: { length: 10 } }, timeline: { nodes: [{ type: 'order.placed' }] } })
    }

    expect(Math.min(...costs)).toBeLessThanOrEqual(6)
  })
})

describe('the database', () => {
  it('has the schema that the entities describe', async () => {
    const { upQueries } = await t.app.db.source.driver.createSchemaBuilder().log()

    expect(upQueries.map(({ query }) => query)).toEqual([])
  })

  it('keeps timelines as they were written', async () => {
    const { buyer, sellers: [one] } = await aMarket(t)
    await placeOrders(t, buyer, [one])

    await expect(t.app.db.source.query("UPDATE order_timeline SET message = 'never happened'")).rejects.toThrow('append only')
    await expect(t.app.db.source.query('DELETE FROM order_timeline')).rejects.toThrow('append only')
  })
})
