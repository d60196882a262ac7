import type { Context } from '../app.ts'
import type { DocumentVersionRow, TradeDocumentRow } from '../db/entities/documents.ts'

interface Reference { readonly id: string }

/** A field of the document's current version. */
const ofCurrentVersion = <Field extends keyof DocumentVersionRow>(field: Field) =>
  async ({ id, version }: TradeDocumentRow, _: unknown, { loaders }: Context): Promise<DocumentVersionRow[Field] | undefined> => {
    const versions = await loaders.versionsOfDocument.load(id)
    return versions.find((row) => row.version === version)?.[field]
  }

export const recordTypes = {
  TradeDocument: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.document.load(id),
    order: ({ orderId }: TradeDocumentRow) => ({ id: orderId }),
    issuedAt: ofCurrentVersion('issuedAt'),
    contentType: ofCurrentVersion('contentType'),
    byteLength: ofCurrentVersion('byteLength'),
    sha256: ofCurrentVersion('sha256'),
    content: ({ id }: TradeDocumentRow, _: unknown, { loaders }: Context) => loaders.contentOfDocument.load(id).then((content) => content.toString('base64')),
    versions: ({ id }: TradeDocumentRow, _: unknown, { loaders }: Context) => loaders.versionsOfDocument.load(id),
  },
  AuditEntry: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.auditEntry.load(id),
  },
}
