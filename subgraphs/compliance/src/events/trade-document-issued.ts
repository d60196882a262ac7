import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { OrderRow } from '../db/entities/orders.ts'
import type { DocumentLink } from '../domain/document-chain.ts'
import type { TradeDocumentRow } from '../db/entities/documents.ts'

export function tradeDocumentIssued(order: OrderRow, document: TradeDocumentRow, link: DocumentLink): NewEvent {
  return newEvent('trade_document.issued', {
    subject: document.id,
    organizationId: order.buyerOrganizationId,
    vendorId: order.vendorId,
    data: { documentId: document.id, orderId: order.id, type: document.type, number: document.number, version: link.version, sha256: link.sha256 },
  })
}
