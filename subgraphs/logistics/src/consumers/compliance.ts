import { defineConsumer, type EventData } from '#events/registry.ts'
import { newestOnly, type Handler } from '#kit/events/consumer.ts'
import type { LogisticsApp } from '../app.ts'
import { ShipmentEntity } from '../db/entities.ts'
import { announceShipment } from '../services/announce-shipment.ts'
import { oneAtATimeFor } from '../services/copy-order.ts'
import { setHold } from '../services/held-order.ts'

/** A blocked order stays held: it is cancelled, unless its goods are gone already. */
function becomes(held: boolean): Handler<LogisticsApp> {
  return newestOnly('logistics.holds', async (tx, { data }) => {
    const { orderId } = data as EventData<'compliance.order.cleared'>
    await setHold(tx, { orderId, holder: 'COMPLIANCE' }, held)
  })
}

/** Knows which orders are held, and which documents are issued: a border asks for them, and who waits to book is told. */
export const complianceConsumer = defineConsumer<LogisticsApp>({
  group: 'logistics.compliance',
  topic: 'compliance.v1',
  handlers: {
    'compliance.order.held': becomes(true),
    'compliance.order.blocked': becomes(true),
    'compliance.order.cleared': becomes(false),

    async 'trade_document.issued'(tx, { type: eventType, data: { orderId, type, documentId, number, version } }) {
      await oneAtATimeFor(tx, orderId)
      await tx.manager.query(
        `INSERT INTO issued_document_copies (order_id, type, document_id, number, version) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT ON CONSTRAINT issued_document_copies_pkey
         DO UPDATE SET document_id = excluded.document_id, number = excluded.number, version = excluded.version
         WHERE issued_document_copies.version < excluded.version`,
        [orderId, type, documentId, number, version],
      )
      const shipment = await tx.manager.findOneBy(ShipmentEntity, { orderId })
      if (shipment?.status === 'PENDING') announceShipment(tx, shipment, eventType)
    },
  },
})
