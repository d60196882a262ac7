import { createHash } from 'node:crypto'
import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { print } from 'graphql'
import { executableDocuments } from './executable-documents.ts'

/**
 * Code generator plugin: the manifest of persisted documents in Apollo's format. A body is the text that Apollo Client sends for the generated document, an id
 * its SHA-256 in hexadecimal: the hash that a client of automatic persisted queries computes too.
 */
export const plugin: PluginFunction = (_schema, files) => {
  const operations = executableDocuments(files).map(({ name, operation, fragments }) => {
    const body = [operation, ...fragments].map(print).join('\n\n')
    return { id: createHash('sha256').update(body).digest('hex'), name, type: operation.operation, body }
  })
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`
}
