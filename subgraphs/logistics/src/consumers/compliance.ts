import { defineConsumer } from '#events/registry.ts'
import type { LogisticsApp } from '../app.ts'
import { ShipmentEntity } from '../db/entities.ts'
import { announceShipment } from '../services/announce-shipment.ts'
import { oneAtATimeFor } from '../services/copy-order.ts'

/** Keeps the read copy of issued documents, which a border asks for, and tells who waits to book. */
export const complianceConsumer = defineConsumer<LogisticsApp>({
  group: 'logistics.compliance',
  topic: 'compliance.v1',
  handlers: {
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
