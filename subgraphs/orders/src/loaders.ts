import DataLoader from 'dataloader'
import { In, type EntityManager, type EntitySchema, type ObjectLiteral } from 'typeorm'
import { pageOf, paginateByParent, wholeConnection, type Connection, type PageArguments } from '#kit/connections.ts'
import { isId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { cartOwnerOf, maySeeOrder, maySeePurchase, readScope, sqlSeesOrder, type ReadScope } from './access.ts'
import type { OrdersApp } from './app.ts'
import { createLinePricer, readCart, type WholeCart } from './cached-rows.ts'
import { ApprovalRequestEntity, type ApprovalRequestRow } from './db/entities/approval.ts'
import { CheckoutEntity, type CartLineRow, type CartRow, type CheckoutRow } from './db/entities/cart.ts'
import { OrderEntity, OrderGroupEntity, OrderLineEntity, TimelineEntryEntity, type OrderGroupRow, type OrderLineRow, type OrderRow, type TimelineEntryRow } from './db/entities/order.ts'
import type { MembershipRow } from './db/entities/read-copies.ts'
import type { ApprovalStatus } from './domain/approval.ts'
import type { OrderStatus } from './domain/order.ts'
import { findMember } from './services/find-members.ts'
import type { PricedLine } from './services/price-lines.ts'
import { scoreVendors, type OrderScorecardRow } from './services/sum-orders.ts'

export interface OrderListArguments extends PageArguments {
  readonly status?: readonly OrderStatus[] | null
}

export interface ApprovalListArguments extends PageArguments {
  readonly status?: readonly ApprovalStatus[] | null
}

/** A priced line with the currency of its cart, which the line must fit. */
export interface CartLineView extends PricedLine {
  readonly cartCurrency: string | null
}

/** One batch for each list of arguments: every parent of a page shares one statement. */
export type ConnectionLoader<Args, Row> = (parentId: string, args: Args) => Promise<Connection<Row>>

export interface Loaders {
  readonly cart: DataLoader<string, CartRow | null>
  /** The viewer's own cart, by owner; anybody else's is null. */
  readonly cartOfOwner: DataLoader<string, CartRow | null>
  readonly cartLine: DataLoader<string, CartLineView | null>
  readonly linesOfCart: DataLoader<string, CartLineView[]>
  readonly checkout: DataLoader<string, CheckoutRow | null>
  readonly orderGroup: DataLoader<string, OrderGroupRow | null>
  readonly orderGroupOfCheckout: DataLoader<string, OrderGroupRow | null>
  readonly order: DataLoader<string, OrderRow | null>
  readonly ordersOfGroup: DataLoader<string, OrderRow[]>
  readonly orderLine: DataLoader<string, OrderLineRow | null>
  readonly linesOfOrder: DataLoader<string, OrderLineRow[]>
  readonly timeline: ConnectionLoader<PageArguments, TimelineEntryRow>
  readonly ordersOfOrganization: ConnectionLoader<OrderListArguments, OrderRow>
  readonly ordersOfVendor: ConnectionLoader<OrderListArguments, OrderRow>
  readonly ordersOfUser: ConnectionLoader<OrderListArguments, OrderRow>
  readonly scorecardOfVendor: DataLoader<string, OrderScorecardRow>
  readonly approvalRequest: DataLoader<string, ApprovalRequestRow | null>
  readonly approvalOfGroup: DataLoader<string, ApprovalRequestRow | null>
  readonly approvalsOfOrganization: ConnectionLoader<ApprovalListArguments, ApprovalRequestRow>
  /** The viewer as a member of the organization that they act for, read once. */
  readonly ownMembership: () => Promise<MembershipRow | null>
}

/** Every way to a row leads through here, so that a row is visible by all of them or by none. */
export function createLoaders(app: OrdersApp, viewer: Viewer): Loaders {
  const { manager } = app.db.source
  const scope = readScope(viewer)
  const owner = scope.kind === 'NONE' ? null : cartOwnerOf(viewer)
  const price = createLinePricer(app)

  /** The only cart that the viewer sees, read once. */
  let own: Promise<WholeCart | null> | undefined
  const ownCart = () => own ??= owner ? readCart(app, owner) : Promise.resolve(null)

  async function viewsOf(wanted: (line: CartLineRow) => boolean): Promise<CartLineView[]> {
    const found = await ownCart()
    if (!found) return []
    return (await price(found.lines.filter(wanted))).map((line) => ({ ...line, cartCurrency: found.cart.currency }))
  }

  let membership: Promise<MembershipRow | null> | undefined

  const order = byId(manager, OrderEntity, 'ord', (row) => maySeeOrder(scope, row))
  const orderGroup = byId(manager, OrderGroupEntity, 'grp', (row) => maySeePurchase(scope, row))

  return {
    cart: new DataLoader(async (ids) => {
      // Asked for again after a mutation: its lines are read again with it.
      own = undefined
      const found = await ownCart()
      return ids.map((id) => (found?.cart.id === id ? found.cart : null))
    }),
    cartOfOwner: new DataLoader(async (ownerIds) => {
      const found = await ownCart()
      return ownerIds.map((id) => (found?.cart.ownerId === id ? found.cart : null))
    }),
    cartLine: new DataLoader(async (ids) => {
      const views = new Map((await viewsOf(({ id }) => ids.includes(id))).map((line) => [line.id, line]))
      return ids.map((id) => views.get(id) ?? null)
    }),
    linesOfCart: new DataLoader(async (cartIds) => {
      const views = await viewsOf(({ cartId }) => cartIds.includes(cartId))
      return cartIds.map((id) => views.filter(({ cartId }) => cartId === id))
    }, { cache: false }),
    checkout: byId(manager, CheckoutEntity, 'chk', (row) => maySeePurchase(scope, row)),
    orderGroup,
    orderGroupOfCheckout: new DataLoader(async (checkoutIds) => {
      const rows = await manager.findBy(OrderGroupEntity, { checkoutId: In(valid('chk', checkoutIds)) })
      const byCheckout = new Map(rows.filter((row) => maySeePurchase(scope, row)).map((row) => [row.checkoutId, row]))
      return checkoutIds.map((id) => byCheckout.get(id) ?? null)
    }),
    order,
    ordersOfGroup: new DataLoader(async (groupIds) => {
      const rows = await manager.find(OrderEntity, { where: { orderGroupId: In(valid('grp', groupIds)) }, order: { id: 'ASC' } })
      const byGroup = Map.groupBy(rows.filter((row) => maySeeOrder(scope, row)), (row) => row.orderGroupId)
      return groupIds.map((id) => byGroup.get(id) ?? [])
    }),
    orderLine: new DataLoader(async (ids) => {
      const rows = await manager.findBy(OrderLineEntity, { id: In(valid('oli', ids)) })
      const orders = await order.loadMany(rows.map((row) => row.orderId))
      const visible = new Map(rows.filter((_, index) => orders[index] && !(orders[index] instanceof Error)).map((row) => [row.id, row]))
      return ids.map((id) => visible.get(id) ?? null)
    }),
    linesOfOrder: new DataLoader(async (orderIds) => {
      const rows = await manager.find(OrderLineEntity, { where: { orderId: In([...orderIds]) }, order: { id: 'ASC' } })
      const byOrder = Map.groupBy(rows, (row) => row.orderId)
      return orderIds.map((id) => byOrder.get(id) ?? [])
    }),
    timeline: connectionLoader((orderIds, args) =>
      paginateByParent(manager, { entity: TimelineEntryEntity, parentColumn: 'orderId', parentIds: orderIds, args, order: 'ASC' })),
    ordersOfOrganization: orderLists(manager, scope, 'org', 'buyerOrganizationId'),
    ordersOfVendor: orderLists(manager, scope, 'ven', 'vendorId'),
    ordersOfUser: orderLists(manager, scope, 'usr', 'placedByUserId'),
    scorecardOfVendor: new DataLoader((vendorIds) => scoreVendors(manager, scope, vendorIds)),
    approvalRequest: byId(manager, ApprovalRequestEntity, 'apr', (row) => maySeePurchase(scope, row)),
    approvalOfGroup: new DataLoader(async (groupIds) => {
      const rows = await manager.findBy(ApprovalRequestEntity, { orderGroupId: In(valid('grp', groupIds)) })
      const byGroup = new Map(rows.filter((row) => maySeePurchase(scope, row)).map((row) => [row.orderGroupId, row]))
      return groupIds.map((id) => byGroup.get(id) ?? null)
    }),
    approvalsOfOrganization: connectionLoader(async (organizationIds, { status, ...args }) => {
      pageOf(args)
      const seen = valid('org', organizationIds).filter((buyerOrganizationId) => maySeePurchase(scope, { buyerOrganizationId }))
      const connections = seen.length === 0 ? [] : await paginateByParent(manager, {
        entity: ApprovalRequestEntity,
        parentColumn: 'buyerOrganizationId',
        parentIds: seen,
        args,
        ...(status ? { where: { sql: 'child.status = ANY(:statuses)', parameters: { statuses: status } } } : {}),
      })
      const byOrganization = new Map(seen.map((id, index) => [id, connections[index]]))
      return organizationIds.map((id) => byOrganization.get(id) ?? wholeConnection<ApprovalRequestRow>([]))
    }),
    ownMembership: () => membership ??= findMember(manager, viewer),
  }
}

function byId<Row extends ObjectLiteral & { id: string }>(
  manager: EntityManager, entity: EntitySchema<Row>, prefix: string, isVisible: (row: Row) => boolean,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const wanted = valid(prefix, ids)
    const rows = wanted.length === 0 ? [] : await manager.findBy(entity, { id: In(wanted) } as never)
    const visible = new Map(rows.filter(isVisible).map((row) => [row.id, row]))
    return ids.map((id) => visible.get(id) ?? null)
  })
}

function orderLists(manager: EntityManager, scope: ReadScope, prefix: string, parentColumn: 'buyerOrganizationId' | 'vendorId' | 'placedByUserId'): ConnectionLoader<OrderListArguments, OrderRow> {
  return connectionLoader(async (parentIds, args) => {
    const { status, ...page } = args
    pageOf(page)
    const wanted = valid(prefix, parentIds)
    if (scope.kind === 'NONE' || wanted.length === 0) return parentIds.map(() => wholeConnection<OrderRow>([]))

    const conditions: { sql: string; parameters: Record<string, unknown> }[] = []
    if (scope.kind === 'ORGANIZATION') {
      conditions.push({ sql: sqlSeesOrder(':scope', 'child'), parameters: { scope: scope.organizationId } })
    }
    if (status) conditions.push({ sql: 'child.status = ANY(:statuses)', parameters: { statuses: status } })
    const connections = await paginateByParent(manager, {
      entity: OrderEntity,
      parentColumn,
      parentIds: wanted,
      args: page,
      ...(conditions.length > 0 ? {
        where: {
          sql: conditions.map(({ sql }) => sql).join(' AND '),
          parameters: Object.assign({}, ...conditions.map(({ parameters }) => parameters)) as Record<string, unknown>,
        },
      } : {}),
    })
    const byParent = new Map(wanted.map((id, index) => [id, connections[index]]))
    return parentIds.map((id) => byParent.get(id) ?? wholeConnection<OrderRow>([]))
  })
}

function connectionLoader<Args, Row>(load: (parentIds: readonly string[], args: Args) => Promise<Connection<Row>[]>): ConnectionLoader<Args, Row> {
  const byArguments = new Map<string, DataLoader<string, Connection<Row>>>()
  return (parentId, args) => {
    const key = JSON.stringify(args)
    const loader = byArguments.get(key) ?? new DataLoader<string, Connection<Row>>((parentIds) => load(parentIds, args))
    byArguments.set(key, loader)
    return loader.load(parentId)
  }
}

/** Ids are the client's: what has no form of one is nobody's id, and must not reach the database. */
function valid(prefix: string, ids: readonly string[]): string[] {
  return ids.filter((id) => isId(prefix, id))
}
