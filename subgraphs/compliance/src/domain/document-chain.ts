import { CHAIN_START, sealOf, sha256 } from './chain.ts'

export type DocumentFault = 'CONTENT_CHANGED' | 'METADATA_CHANGED' | 'LINK_BROKEN' | 'LINK_MISSING'

/** What the seal of a document version covers, its predecessor's seal apart. */
export interface SealedFields {
  readonly documentId: string
  readonly orderId: string
  readonly type: string
  readonly number: string
  readonly version: number
  /** The place in the order's chain, from 1. */
  readonly position: number
  readonly sha256: string
  readonly byteLength: number
  readonly issuedAt: Date
}

export interface DocumentLink extends SealedFields {
  readonly prevHash: string
  readonly seal: string
}

export interface StoredDocumentLink extends DocumentLink {
  readonly content: Uint8Array
}

export interface ChainProof {
  readonly intact: boolean
  readonly checkedLinks: number
  readonly brokenAtPosition: number | null
  readonly brokenDocumentId: string | null
  readonly fault: DocumentFault | null
  readonly lastSeal: string | null
}

export function sealDocument(fields: SealedFields, prevHash: string): DocumentLink {
  return { ...fields, prevHash, seal: sealOfDocument(fields, prevHash) }
}

/** Checks an order's chain from its bytes up. `expectedLinks` is how many versions the order's documents say they have. */
export function proveDocumentChain(links: readonly StoredDocumentLink[], expectedLinks: number): ChainProof {
  let prevHash = CHAIN_START
  let checkedLinks = 0
  const broken = (position: number, documentId: string | null, fault: DocumentFault): ChainProof => ({
    intact: false, checkedLinks, brokenAtPosition: position, brokenDocumentId: documentId, fault,
    lastSeal: prevHash === CHAIN_START ? null : prevHash,
  })

  for (const link of links.toSorted((a, b) => a.position - b.position)) {
    if (link.position !== checkedLinks + 1) return broken(checkedLinks + 1, null, 'LINK_MISSING')
    if (sha256(link.content) !== link.sha256) return broken(link.position, link.documentId, 'CONTENT_CHANGED')
    if (link.prevHash !== prevHash) return broken(link.position, link.documentId, 'LINK_BROKEN')
    if (sealOfDocument(link, prevHash) !== link.seal) return broken(link.position, link.documentId, 'METADATA_CHANGED')
    prevHash = link.seal
    checkedLinks++
  }
  if (checkedLinks < expectedLinks) return broken(checkedLinks + 1, null, 'LINK_MISSING')
  return { intact: true, checkedLinks, brokenAtPosition: null, brokenDocumentId: null, fault: null, lastSeal: prevHash }
}

function sealOfDocument(fields: SealedFields, prevHash: string): string {
  const { documentId, orderId, type, number, version, position, sha256: contentHash, byteLength, issuedAt } = fields
  return sealOf(prevHash, { documentId, orderId, type, number, version, position, sha256: contentHash, byteLength, issuedAt: issuedAt.toISOString() })
}
