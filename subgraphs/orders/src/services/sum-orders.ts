import type { EntityManager } from 'typeorm'
import { badInput } from '#kit/errors.ts'
import type { Viewer } from '#kit/viewer.ts'
import { sqlSeesOrder, type ReadScope } from '../access.ts'
import type { OrdersApp } from '../app.ts'
import { periodStart, type CalendarUnit } from '../domain/calendar.ts'
import { TAKEN_BACK, VENDOR_FAILURES } from '../domain/order.ts'
import { seenOrders, type OrderFilter } from './list-orders.ts'

const PERIODS_AT_MOST = 60

export interface OrderVolumeArguments {
  readonly unit: CalendarUnit
  readonly last: number
  readonly filter?: OrderFilter | null
}

export interface OrderVolumeRow {
  readonly from: Date
  readonly currency: string
  readonly orders: number
  readonly totalMinor: bigint
}

/**
 * What was ordered in each of the last periods that has orders, by currency, the latest first.
 *
 * @throws a `BAD_USER_INPUT` GraphQL error for fewer than 1 or more than 60 periods.
 */
export async function sumOrderVolume(app: OrdersApp, viewer: Viewer, { unit, last, filter }: OrderVolumeArguments): Promise<OrderVolumeRow[]> {
  if (last < 1 || last > PERIODS_AT_MOST) throw badInput(`It sums 1 to ${PERIODS_AT_MOST} periods.`, 'last')
  const query = seenOrders(app, viewer, filter)
  if (!query) return []

  const rows = await query
    .andWhere('orders.placedAt >= :since', { since: periodStart(app.clock.now(), unit, last - 1) })
    .andWhere('orders.status <> ALL(:takenBack)', { takenBack: TAKEN_BACK })
    .select(`date_trunc('${unit.toLowerCase()}', orders.placed_at, 'UTC')`, 'from')
    .addSelect('orders.currency', 'currency')
    .addSelect('count(*)::int', 'orders')
    .addSelect('sum(orders.total_minor)::text', 'total')
    .groupBy('"from"').addGroupBy('orders.currency').orderBy('"from"', 'DESC').addOrderBy('orders.currency')
    .getRawMany<{ from: Date; currency: string; orders: number; total: string }>()
  return rows.map(({ total, ...row }) => ({ ...row, totalMinor: BigInt(total) }))
}

export interface OrderScorecardRow {
  readonly orders: number
  readonly delivered: number
  readonly underWay: number
  readonly refunded: number
  readonly failed: number
  readonly withdrawn: number
  readonly medianDaysToShip: number | null
  readonly medianDaysToDeliver: number | null
}

const NO_ORDERS: OrderScorecardRow = { orders: 0, delivered: 0, underWay: 0, refunded: 0, failed: 0, withdrawn: 0, medianDaysToShip: null, medianDaysToDeliver: null }

const medianDaysTo = (at: 'shipped_at' | 'delivered_at') => `percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM ${at} - placed_at) / 86400) FILTER (WHERE ${at} IS NOT NULL)`

/** What became of the orders of each vendor, of those that the scope sees; in the order of the ids. */
export async function scoreVendors(manager: EntityManager, scope: ReadScope, vendorIds: readonly string[]): Promise<OrderScorecardRow[]> {
  const rows: readonly (OrderScorecardRow & { readonly vendorId: string })[] = scope.kind === 'NONE' || vendorIds.length === 0 ? [] : await manager.query(
    `SELECT *, orders - delivered - refunded - failed - withdrawn AS "underWay" FROM (
       SELECT vendor_id AS "vendorId", count(*)::int AS orders,
              (count(*) FILTER (WHERE status IN ('DELIVERED', 'COMPLETED')))::int AS delivered,
              (count(*) FILTER (WHERE status = 'REFUNDED'))::int AS refunded,
              (count(*) FILTER (WHERE status = ANY($2) AND cancellation_reason = ANY($3)))::int AS failed,
              (count(*) FILTER (WHERE status = ANY($2) AND (cancellation_reason = ANY($3)) IS NOT TRUE))::int AS withdrawn,
              ${medianDaysTo('shipped_at')} AS "medianDaysToShip", ${medianDaysTo('delivered_at')} AS "medianDaysToDeliver"
       FROM orders WHERE vendor_id = ANY($1) AND ($4::text IS NULL OR ${sqlSeesOrder('$4', 'orders')}) GROUP BY vendor_id) sums`,
    [vendorIds, TAKEN_BACK, VENDOR_FAILURES, scope.kind === 'ORGANIZATION' ? scope.organizationId : null],
  )
  const byVendor = new Map(rows.map((row) => [row.vendorId, row]))
  return vendorIds.map((id) => byVendor.get(id) ?? NO_ORDERS)
}
