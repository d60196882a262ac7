import { createHash } from 'node:crypto'
import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { print } from 'graphql'
import { executableDocuments, type ExecutableDocument } from './executable-documents.ts'

/**
 * Code generator plugin: the manifest of persisted documents in Apollo's format. A body is the text that Apollo Client sends for the generated document, an id
 * its SHA-256 in hexadecimal: the hash that a client of automatic persisted queries computes too.
 */
export const plugin: PluginFunction = (_schema, files) => {
  const operations = executableDocuments(files).map((document) => ({ id: hashOf(document), name: document.name, type: document.operation.operation, body: textOf(document) }))
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`
}

/** What a document is asked for by, instead of its text. */
export function hashOf(document: ExecutableDocument): string {
  return createHash('sha256').update(textOf(document)).digest('hex')
}

function textOf({ operation, fragments }: ExecutableDocument): string {
  return [operation, ...fragments].map(print).join('\n\n')
}
