import type { EventData } from '#events/registry.ts'
import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { LogisticsApp } from '../app.ts'
import { ShipmentEntity, ShipmentLineEntity, type ShipmentRow } from '../db/entities.ts'
import { crossesBorder } from '../domain/shipment.ts'
import { shipmentCreated } from '../events/shipment-facts.ts'
import { announceShipment } from './announce-shipment.ts'

/** Makes the one shipment of a confirmed order; a repeat finds it made and does nothing. */
export async function createShipment(tx: Tx, app: LogisticsApp, order: EventData<'order.confirmed'>): Promise<void> {
  const now = app.clock.now()
  const shipment: ShipmentRow = {
    id: newId('shp'),
    orderId: order.orderId,
    buyerOrganizationId: order.buyer.organizationId,
    vendorId: order.vendorId,
    vendorOrganizationId: order.vendor.organizationId,
    status: 'PENDING',
    statusOccurredAt: null,
    crossBorder: crossesBorder(order.lines, order.shipTo.countryCode),
    incoterm: order.incoterm,
    namedPlace: order.namedPlace,
    shipFromCountryCode: order.lines[0]?.shipFromCountryCode ?? order.vendor.countryCode,
    shipTo: order.shipTo,
    carrierId: null,
    trackingNumber: null,
    agentUserId: null,
    assignedAt: null,
    bookedAt: null,
    pickedUpAt: null,
    deliveredAt: null,
    cancelledAt: null,
    cancellationReason: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  }
  const { raw } = await tx.manager.createQueryBuilder().insert().into(ShipmentEntity).values(shipment).orIgnore().returning('id').execute()
  if ((raw as unknown[]).length === 0) return

  await tx.manager.insert(ShipmentLineEntity, order.lines.map((line) => ({
    id: newId('shl'),
    shipmentId: shipment.id,
    orderLineId: line.orderLineId,
    variantId: line.variantId,
    sku: line.sku,
    name: line.name,
    quantity: line.quantity,
    unitOfMeasure: line.unitOfMeasure,
    shipFromCountryCode: line.shipFromCountryCode,
    countryOfOrigin: line.countryOfOrigin,
    hsCode: line.hsCode,
    unitWeightGrams: line.weightGrams,
  })))
  tx.emit(shipmentCreated(shipment))
  announceShipment(tx, shipment, 'shipment.created')
}
