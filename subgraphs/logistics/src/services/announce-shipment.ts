import type { Tx } from '#kit/transaction.ts'
import type { ShipmentRow } from '../db/entities.ts'

export function shipmentChannel(shipmentId: string): string {
  return `shipment:${shipmentId}`
}

export function orderChannel(orderId: string): string {
  return `shipments-of-order:${orderId}`
}

export function tasksChannel(agentUserId: string): string {
  return `delivery-tasks-of:${agentUserId}`
}

/** Tells those who watch the shipment, its order or the tasks of who brings it; and of who brought it until now, when that has changed. */
export function announceShipment(
  tx: Tx, { id, orderId, agentUserId }: Pick<ShipmentRow, 'id' | 'orderId' | 'agentUserId'>, eventType: string, formerAgentUserId: string | null = null,
): void {
  const agents = new Set([agentUserId, formerAgentUserId].filter((agent) => agent !== null))
  tx.announce({ channels: [shipmentChannel(id), orderChannel(orderId), ...[...agents].map(tasksChannel)], eventType, entityId: id })
}
