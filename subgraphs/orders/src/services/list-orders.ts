import type { SelectQueryBuilder } from 'typeorm'
import { paginate, pageOf, wholeConnection, type Connection, type PageArguments } from '#kit/connections.ts'
import { isId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { readScope, sqlSeesOrder } from '../access.ts'
import type { OrdersApp } from '../app.ts'
import { OrderEntity, OrderGroupEntity, type OrderGroupRow, type OrderRow } from '../db/entities/order.ts'
import type { OrderStatus } from '../domain/order.ts'

export interface OrderFilter {
  readonly status?: readonly OrderStatus[] | null
  readonly buyerOrganizationId?: string | null
  readonly vendorId?: string | null
  readonly heldByPlatform?: boolean | null
}

export interface OrdersArguments extends PageArguments {
  readonly filter?: OrderFilter | null
}

/** Orders that the viewer's organization buys or sells, newest first. */
export async function listOrders(app: OrdersApp, viewer: Viewer, { filter, ...page }: OrdersArguments): Promise<Connection<OrderRow>> {
  pageOf(page)
  const query = seenOrders(app, viewer, filter)
  return query ? paginate(query, page) : wholeConnection<OrderRow>([])
}

/** Of the table `orders`, those that the viewer's organization buys or sells; undefined when there can be none. */
export function seenOrders(app: OrdersApp, viewer: Viewer, filter: OrderFilter | null | undefined): SelectQueryBuilder<OrderRow> | undefined {
  const scope = readScope(viewer)
  const { status, buyerOrganizationId, vendorId, heldByPlatform } = filter ?? {}
  const impossible = (buyerOrganizationId && !isId('org', buyerOrganizationId)) || (vendorId && !isId('ven', vendorId))
  if (scope.kind === 'NONE' || impossible) return undefined

  const query = app.db.source.getRepository(OrderEntity).createQueryBuilder('orders')
  if (scope.kind === 'ORGANIZATION') {
    query.andWhere(sqlSeesOrder(':scope', 'orders'), { scope: scope.organizationId })
  }
  if (status) query.andWhere('orders.status = ANY(:statuses)', { statuses: status })
  if (buyerOrganizationId) query.andWhere('orders.buyerOrganizationId = :buyerOrganizationId', { buyerOrganizationId })
  if (vendorId) query.andWhere('orders.vendorId = :vendorId', { vendorId })
  // As the partial index of them has it.
  if (typeof heldByPlatform === 'boolean') query.andWhere(`(orders.gates ->> 'platformHeldAt') IS ${heldByPlatform ? 'NOT NULL' : 'NULL'}`)
  return query
}

/** Purchases of the viewer's organization, newest first. */
export async function listOrderGroups(app: OrdersApp, viewer: Viewer, page: PageArguments): Promise<Connection<OrderGroupRow>> {
  pageOf(page)
  const scope = readScope(viewer)
  if (scope.kind === 'NONE') return wholeConnection<OrderGroupRow>([])

  const query = app.db.source.getRepository(OrderGroupEntity).createQueryBuilder('purchase')
  if (scope.kind === 'ORGANIZATION') query.andWhere('purchase.buyerOrganizationId = :scope', { scope: scope.organizationId })
  return paginate(query, page)
}
