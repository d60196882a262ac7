import { setTimeout as delay } from 'node:timers/promises'
import { forbidden, unauthenticated } from '#kit/errors.ts'
import { isId } from '#kit/ids.ts'
import { subscribeLive, type LiveUpdate } from '#kit/live.ts'
import { isAuthenticated, type Viewer } from '#kit/viewer.ts'
import { maySeeOrder, visibleShipments } from '../access.ts'
import type { Context, LogisticsApp } from '../app.ts'
import { MembershipCopyEntity, OrderCopyEntity, ShipmentEntity } from '../db/entities.ts'
import { orderChannel, shipmentChannel, tasksChannel } from './announce-shipment.ts'

const ARRIVAL_POLL_MS = 100

/** @throws `FORBIDDEN` for a shipment that does not exist or is not the viewer's: which of the two is not told. */
export async function watchShipment(
  { app, viewer }: Context, { shipmentId, after }: { shipmentId: string; after?: string | null },
): Promise<AsyncIterableIterator<LiveUpdate>> {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  const authorise = () => seesShipment(app, viewer, shipmentId)
  if (!await authorise()) throw nothingToWatch()
  return subscribeLive(app, { channel: shipmentChannel(shipmentId), after, authorise })
}

/**
 * The shipments of an order, for its buyer and its vendor, also before there are any. An order that was placed a moment ago may not
 * have been heard of here: it is waited for. So is one that the viewer may not see, which makes the two alike.
 *
 * @throws `FORBIDDEN` for an order that does not exist or is not the viewer's: which of the two is not told.
 */
export async function watchShipmentsOfOrder(
  { app, viewer }: Context, { orderId, after }: { orderId: string; after?: string | null },
): Promise<AsyncIterableIterator<LiveUpdate>> {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  const authorise = () => seesOrder(app, viewer, orderId)
  const giveUpAt = performance.now() + app.config.orderArrivalMs
  while (!await authorise()) {
    if (performance.now() >= giveUpAt) throw nothingToWatch()
    await delay(ARRIVAL_POLL_MS)
  }
  return subscribeLive(app, { channel: orderChannel(orderId), after, authorise })
}

/**
 * What happens to the tasks of the viewer, and which they get and lose.
 *
 * @throws `FORBIDDEN` for anybody but the agent, and for one who is not known here yet as an agent of the organization that they act for.
 */
export async function watchDeliveryTasks(
  { app, viewer }: Context, { agentId, after }: { agentId: string; after?: string | null },
): Promise<AsyncIterableIterator<LiveUpdate>> {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (viewer.kind !== 'USER' || viewer.userId !== agentId) throw nothingToWatch()
  const authorise = () => isAgentNow(app, viewer)
  if (!await authorise()) throw nothingToWatch()
  return subscribeLive(app, { channel: tasksChannel(agentId), after, authorise })
}

async function seesShipment(app: LogisticsApp, viewer: Viewer, id: string): Promise<boolean> {
  if (!isId('shp', id)) return false
  const { sql, parameters } = visibleShipments(viewer)
  return app.db.source.getRepository(ShipmentEntity).createQueryBuilder('shipment').where('shipment.id = :id', { id }).andWhere(sql, parameters).getExists()
}

async function isAgentNow(app: LogisticsApp, { organizationId, userId }: Viewer): Promise<boolean> {
  return organizationId !== null && userId !== null
    && app.db.source.getRepository(MembershipCopyEntity).existsBy({ organizationId, userId, role: 'DELIVERY_AGENT' })
}

async function seesOrder(app: LogisticsApp, viewer: Viewer, id: string): Promise<boolean> {
  const order = isId('ord', id) ? await app.db.source.getRepository(OrderCopyEntity).findOneBy({ id }) : null
  return order !== null && maySeeOrder(viewer, order)
}

function nothingToWatch() {
  return forbidden('There is nothing here that you may watch.')
}
