import { defineConsumer } from '#events/registry.ts'
import type { DomainEvent } from '#kit/events/event.ts'
import type { Tx } from '#kit/transaction.ts'
import type { OrdersApp } from '../app.ts'
import type { OrderFact } from '../domain/order-saga.ts'
import { bringNews } from '../services/bring-news.ts'

interface ShipmentFact {
  readonly shipmentId: string
  readonly orderId: string
}

type ShipmentHandler<Data extends ShipmentFact> = (tx: Tx, event: DomainEvent<Data>, app: OrdersApp) => Promise<void>

/** Brings orders what became of their shipment. A shipment may be told of in any order: the order walks as far as it got. */
export const logisticsConsumer = defineConsumer<OrdersApp>({
  group: 'orders.logistics',
  topic: 'logistics.v1',
  handlers: {
    'shipment.created': told('The shipment is prepared.'),
    'shipment.booked': (tx, { type, data: { orderId, shipmentId, carrierCode, trackingNumber } }, app) =>
      bringNews(app, tx, { orderId, type, fact: { type: 'SHIPMENT_BOOKED', shipmentId }, always: true, message: `The shipment is booked with ${carrierCode}: ${trackingNumber}.` }),
    'shipment.picked_up': moved(({ shipmentId }) => ({ type: 'SHIPMENT_PICKED_UP', shipmentId }), 'The carrier has picked up the shipment.'),
    'shipment.in_transit': told('The shipment is on its way.'),
    'shipment.customs_hold': told('Customs hold the shipment.'),
    'shipment.customs_released': told('Customs released the shipment.'),
    'shipment.out_for_delivery': told('The shipment is out for delivery.'),
    'shipment.delivered': (tx, { type, data: { orderId, shipmentId, occurredAt } }, app) =>
      bringNews(app, tx, { orderId, type, fact: { type: 'SHIPMENT_DELIVERED', shipmentId, at: occurredAt }, always: true, message: 'The shipment has arrived.' }),
    'shipment.exception': told('The carrier reports a problem with the shipment.'),
    'shipment.returned': told('The shipment went back to the vendor.'),
    'shipment.cancelled': moved(() => ({ type: 'FAILED', reason: 'SHIPMENT_FAILED' }), 'The shipment is cancelled.'),
    'shipment.lost': moved(() => ({ type: 'FAILED', reason: 'SHIPMENT_FAILED' }), 'The shipment is lost.'),
  },
})

function moved(fact: (shipment: ShipmentFact) => OrderFact, message: string): ShipmentHandler<ShipmentFact> {
  return (tx, { type, data }, app) => bringNews(app, tx, { orderId: data.orderId, type, fact: fact(data), always: true, message })
}

function told(message: string): ShipmentHandler<ShipmentFact> {
  return (tx, { type, data: { orderId } }, app) => bringNews(app, tx, { orderId, type, fact: null, message })
}
