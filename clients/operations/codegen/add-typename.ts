import type { Types } from '@graphql-codegen/plugin-helpers'
import { Kind, visit, type DocumentNode, type FieldNode } from 'graphql'

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/**
 * Asks for `__typename` wherever Apollo Client's cache would: everywhere but at the root of an operation. The client then sends each document as it was
 * generated, and its hash is the one in the manifest of persisted documents.
 */
export function addTypename(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(selectionSet, _key, parent) {
      const atRoot = parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
      const hasIt = selectionSet.selections.some((selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'))
      return atRoot || hasIt ? undefined : { ...selectionSet, selections: [...selectionSet.selections, TYPENAME] }
    },
  })
}

/** The same as a document transform of the code generator. */
export const addTypenameTransform: Types.DocumentTransformObject = {
  transform: ({ documents }) => documents.map((file) => ({ ...file, document: file.document && addTypename(file.document) })),
}
