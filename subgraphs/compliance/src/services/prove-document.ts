import type { ComplianceApp } from '../app.ts'
import { DocumentVersionEntity, TradeDocumentEntity, type TradeDocumentRow } from '../db/entities/documents.ts'
import { proveDocumentChain, type ChainProof, type StoredDocumentLink } from '../domain/document-chain.ts'

export interface DocumentProof extends ChainProof {
  readonly document: TradeDocumentRow
}

/** Reads the chain of the document's order from the database, bytes included, and checks every link. */
export async function proveDocument(app: ComplianceApp, document: TradeDocumentRow): Promise<DocumentProof> {
  const { manager } = app.db.source
  const documents = new Map((await manager.findBy(TradeDocumentEntity, { orderId: document.orderId })).map((row) => [row.id, row]))
  const versions = await manager.createQueryBuilder(DocumentVersionEntity, 'version')
    .addSelect('version.content').where('version.orderId = :orderId', { orderId: document.orderId }).getMany()
  const links = versions.map((version): StoredDocumentLink => {
    const owner = documents.get(version.documentId)
    return { ...version, type: owner?.type ?? '', number: owner?.number ?? '', content: version.content ?? Buffer.alloc(0) }
  })
  const expectedLinks = [...documents.values()].reduce((sum, row) => sum + row.version, 0)
  return { document, ...proveDocumentChain(links, expectedLinks) }
}
