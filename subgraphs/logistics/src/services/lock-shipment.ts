import { forbidden, unauthenticated } from '#kit/errors.ts'
import { isId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import { isAuthenticated, type Viewer } from '#kit/viewer.ts'
import { mayShip, mayShipFor, visibleShipments } from '../access.ts'
import { ShipmentEntity, type ShipmentRow } from '../db/entities.ts'

/** @throws a GraphQL error for a viewer who may never book, hand over or cancel. */
export function assertMayShip(viewer: Viewer): void {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (!mayShip(viewer)) throw forbidden()
}

/**
 * The shipment, locked until the transaction ends; null when there is none or the viewer may not know of it.
 *
 * @throws a FORBIDDEN GraphQL error for those who see the shipment and are not its vendor.
 */
export async function lockOwnShipment(tx: Tx, viewer: Viewer, id: string): Promise<ShipmentRow | null> {
  if (!isId('shp', id)) return null
  const shipment = await tx.manager.findOne(ShipmentEntity, { where: { id }, lock: { mode: 'pessimistic_write' } })
  if (!shipment || mayShipFor(viewer, shipment)) return shipment

  const { sql, parameters } = visibleShipments(viewer)
  const visible = await tx.manager.createQueryBuilder(ShipmentEntity, 'shipment').where('shipment.id = :id', { id }).andWhere(sql, parameters).getExists()
  if (visible) throw forbidden()
  return null
}
