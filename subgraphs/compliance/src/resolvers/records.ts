import type { Resolvers } from '../__generated__/resolvers.ts'
import type { Context } from '../app.ts'
import type { DocumentVersionRow, TradeDocumentRow } from '../db/entities/documents.ts'

/** A field of the document's current version. */
const ofCurrentVersion = <Field extends keyof DocumentVersionRow>(field: Field) =>
  async ({ id, version }: TradeDocumentRow, _: unknown, { loaders }: Context): Promise<DocumentVersionRow[Field]> => {
    const versions = await loaders.versionsOfDocument.load(id)
    const current = versions.find((row) => row.version === version)
    // A document is issued with its first version.
    if (!current) throw new Error(`${id} has no version ${version}.`)
    return current[field]
  }

export const recordTypes = {
  TradeDocument: {
    __resolveReference: ({ id }, { loaders }) => loaders.document.load(id),
    order: ({ orderId }) => ({ id: orderId }),
    issuedAt: ofCurrentVersion('issuedAt'),
    contentType: ofCurrentVersion('contentType'),
    byteLength: ofCurrentVersion('byteLength'),
    sha256: ofCurrentVersion('sha256'),
    content: ({ id }, _, { loaders }) => loaders.contentOfDocument.load(id).then((content) => content.toString('base64')),
    versions: ({ id }, _, { loaders }) => loaders.versionsOfDocument.load(id),
  },
  AuditEntry: {
    __resolveReference: ({ id }, { loaders }) => loaders.auditEntry.load(id),
  },
} satisfies Partial<Resolvers>
