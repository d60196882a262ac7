import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { executableDocuments, partsOf } from './executable-documents.ts'

/** Code generator plugin: exports the hooks of all parts, which stand in the folder `hooks`. */
export const plugin: PluginFunction<{ readonly hooks: string }> = (_schema, files, { hooks: folder }) =>
  partsOf(executableDocuments(files).map(({ operation }) => operation)).map((part) => `export * from '${folder}/${part}.ts'`).join('\n')
