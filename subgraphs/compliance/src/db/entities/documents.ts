import { EntitySchema } from 'typeorm'
import { idColumn, integerColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'

export type TradeDocumentType = 'COMMERCIAL_INVOICE' | 'PACKING_LIST'

export interface TradeDocumentRow {
  id: string
  orderId: string
  type: TradeDocumentType
  number: string
  status: 'ISSUED'
  /** The current version. */
  version: number
}

export const TradeDocumentEntity = new EntitySchema<TradeDocumentRow>({
  name: 'TradeDocument',
  tableName: 'trade_documents',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'trade_documents_pkey' },
    orderId: { ...idColumn, name: 'order_id' },
    type: textColumn,
    number: textColumn,
    status: textColumn,
    version: integerColumn,
  },
  uniques: [
    { name: 'trade_documents_order_type_key', columns: ['orderId', 'type'] },
    { name: 'trade_documents_number_key', columns: ['number'] },
  ],
  foreignKeys: [{ name: 'trade_documents_order_fkey', target: 'Order', columnNames: ['orderId'], referencedColumnNames: ['id'] }],
})

/** A link of an order's chain. The table refuses changes. */
export interface DocumentVersionRow {
  documentId: string
  version: number
  orderId: string
  position: number
  /** Left out unless it is asked for. */
  content?: Buffer
  contentType: string
  byteLength: number
  sha256: string
  prevHash: string
  seal: string
  issuedAt: Date
}

export const DocumentVersionEntity = new EntitySchema<DocumentVersionRow>({
  name: 'DocumentVersion',
  tableName: 'document_versions',
  columns: {
    documentId: { ...idColumn, name: 'document_id', primary: true, primaryKeyConstraintName: 'document_versions_pkey' },
    version: { ...integerColumn, primary: true, primaryKeyConstraintName: 'document_versions_pkey' },
    orderId: { ...idColumn, name: 'order_id' },
    position: integerColumn,
    content: { type: 'bytea', select: false },
    contentType: { ...textColumn, name: 'content_type' },
    byteLength: { ...integerColumn, name: 'byte_length' },
    sha256: textColumn,
    prevHash: { ...textColumn, name: 'prev_hash' },
    seal: textColumn,
    issuedAt: { ...timestampColumn, name: 'issued_at' },
  },
  uniques: [{ name: 'document_versions_order_position_key', columns: ['orderId', 'position'] }],
  checks: [{ name: 'document_versions_content_size', expression: 'octet_length(content) <= 1048576' }],
  foreignKeys: [{ name: 'document_versions_document_fkey', target: 'TradeDocument', columnNames: ['documentId'], referencedColumnNames: ['id'] }],
})
