import type { EventData } from '#events/registry.ts'
import { newId } from '#kit/ids.ts'
import { transact, type Tx } from '#kit/transaction.ts'
import type { ComplianceApp } from '../app.ts'
import { DocumentVersionEntity, TradeDocumentEntity, type TradeDocumentRow, type TradeDocumentType } from '../db/entities/documents.ts'
import { OrderEntity, OrderLineEntity } from '../db/entities/orders.ts'
import { CHAIN_START, sha256 } from '../domain/chain.ts'
import { sealDocument } from '../domain/document-chain.ts'
import { tradeDocumentIssued } from '../events/trade-document-issued.ts'
import { renderDocument, type DocumentContent } from '../documents/render.ts'

const NUMBER_PREFIX: Readonly<Record<TradeDocumentType, string>> = { COMMERCIAL_INVOICE: 'CI', PACKING_LIST: 'PL' }
/** The order in which an order's documents stand in its chain. */
const TYPES: readonly TradeDocumentType[] = ['COMMERCIAL_INVOICE', 'PACKING_LIST']
const PDF = 'application/pdf'

/**
 * Renders, seals and issues the documents of a confirmed order: once, however often it is called, by the unique
 * (order, type). The rendering takes no transaction's time, and comes out the same on a repeat.
 *
 * @throws when the order is not known yet: a retry finds it.
 */
export async function issueDocuments(app: ComplianceApp, data: EventData<'order.confirmed'>): Promise<void> {
  const { manager } = app.db.source
  if (await manager.countBy(TradeDocumentEntity, { orderId: data.orderId }) === TYPES.length) return

  const lines = await manager.findBy(OrderLineEntity, { orderId: data.orderId })
  if (lines.length === 0) throw new Error(`The order ${data.orderId} was confirmed before it was created.`)
  const hsCodes = new Map(lines.map((line) => [line.id, line.hsCode]))
  const rendered: { type: TradeDocumentType; number: string; content: Buffer }[] = []
  for (const type of TYPES) {
    const content = contentOf(type, data, hsCodes)
    rendered.push({ type, number: content.number, content: await renderDocument(type, content) })
  }

  await transact(app, async (tx) => {
    const order = await tx.manager.findOneOrFail(OrderEntity, { where: { id: data.orderId }, lock: { mode: 'pessimistic_write' } })
    const issued = new Set((await tx.manager.findBy(TradeDocumentEntity, { orderId: order.id })).map((row) => row.type))
    for (const { type, number, content } of rendered) {
      if (issued.has(type)) continue
      const document: TradeDocumentRow = { id: newId('doc'), orderId: order.id, type, number, status: 'ISSUED', version: 1 }
      await tx.manager.insert(TradeDocumentEntity, document)
      const link = await appendLink(tx, document, content, new Date(data.confirmedAt))
      tx.emit(tradeDocumentIssued(order, document, link))
    }
  })
}

/** The order's row is locked: nobody else appends to its chain. */
async function appendLink(tx: Tx, { id, orderId, type, number, version }: TradeDocumentRow, content: Buffer, issuedAt: Date) {
  const last = await tx.manager.findOne(DocumentVersionEntity, { where: { orderId }, order: { position: 'DESC' } })
  const link = sealDocument({
    documentId: id, orderId, type, number, version, position: (last?.position ?? 0) + 1, sha256: sha256(content), byteLength: content.length, issuedAt,
  }, last?.seal ?? CHAIN_START)
  const { position, byteLength, prevHash, seal } = link
  await tx.manager.insert(DocumentVersionEntity, {
    documentId: id, version, orderId, position, content, contentType: PDF, byteLength, sha256: link.sha256, prevHash, seal, issuedAt,
  })
  return link
}

function contentOf(type: TradeDocumentType, data: EventData<'order.confirmed'>, hsCodes: ReadonlyMap<string, string | null>): DocumentContent {
  const { shipTo } = data
  return {
    number: `${NUMBER_PREFIX[type]}-${data.number}`,
    orderId: data.orderId,
    orderNumber: data.number,
    purchaseOrderNumber: data.purchaseOrderNumber,
    issuedAt: new Date(data.confirmedAt),
    seller: data.vendor,
    buyer: data.buyer,
    shipTo: [
      shipTo.recipient, shipTo.line1, shipTo.line2, [shipTo.postalCode, shipTo.city].filter((part) => part !== null).join(' '),
      shipTo.region, shipTo.countryCode,
    ].filter((line) => line !== null).filter((line) => line !== ''),
    incoterm: data.incoterm,
    namedPlace: data.namedPlace,
    total: toMoney(data.total),
    lines: data.lines.map((line) => ({
      sku: line.sku,
      name: line.name,
      hsCode: hsCodes.get(line.orderLineId) ?? line.hsCode,
      countryOfOrigin: line.countryOfOrigin,
      quantity: line.quantity,
      unitOfMeasure: line.unitOfMeasure,
      unitPrice: toMoney(line.unitPrice),
      lineTotal: toMoney(line.lineTotal),
      weightGrams: line.weightGrams,
    })),
  }
}

function toMoney({ amountMinor, currency }: { amountMinor: string; currency: string }) {
  return { amountMinor: BigInt(amountMinor), currency }
}
