import type { Types } from '@graphql-codegen/plugin-helpers'
import { executableDocuments, fragmentsOf, partsOf } from './executable-documents.ts'

/**
 * Code generator preset: a file for each part of the operations, with the plugins' setting `part`. A page of the web app loads the parts that it needs.
 */
function byPart(definitions: (documents: ReturnType<typeof executableDocuments>) => Parameters<typeof partsOf>[0]): Types.OutputPreset {
  return {
    buildGeneratesSection: (options) => partsOf(definitions(executableDocuments(options.documents))).map((part) => ({
      ...options, filename: `${options.baseOutputDir}${part}.ts`, config: { ...options.config as Record<string, unknown>, part },
    })),
  }
}

/** For each part that has operations. */
export const byPartOfOperations = byPart((documents) => documents.map(({ operation }) => operation))

/** For each part that has operations or fragments that they use. */
export const byPartOfDefinitions = byPart((documents) => [...documents.map(({ operation }) => operation), ...fragmentsOf(documents)])
