import type { Tx } from '#kit/transaction.ts'
import type { ShipmentRow } from '../db/entities.ts'

export function shipmentChannel(shipmentId: string): string {
  return `shipment:${shipmentId}`
}

export function orderChannel(orderId: string): string {
  return `shipments-of-order:${orderId}`
}

/** Tells those who watch the shipment or its order. */
export function announceShipment(tx: Tx, { id, orderId }: Pick<ShipmentRow, 'id' | 'orderId'>, eventType: string): void {
  tx.announce({ channels: [shipmentChannel(id), orderChannel(orderId)], eventType, entityId: id })
}
