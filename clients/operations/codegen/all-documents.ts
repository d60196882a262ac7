import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { executableDocuments, fragmentsOf, partOf, partsOf } from './executable-documents.ts'

/** Code generator plugin: exports the documents of all parts, which stand in the folder `documents`. A bundler follows each name to its part. */
export const plugin: PluginFunction<{ readonly documents: string }> = (_schema, files, { documents: folder }) => {
  const documents = executableDocuments(files)
  const named = [
    ...fragmentsOf(documents).map((definition) => ({ definition, name: `${definition.name.value}FragmentDocument` })),
    ...documents.map(({ name, operation }) => ({ definition: operation, name: `${name}Document` })),
  ]
  return partsOf(named.map(({ definition }) => definition))
    .map((part) => `export {\n  ${named.filter(({ definition }) => partOf(definition) === part).map(({ name }) => name).join(',\n  ')},\n} from '${folder}/${part}.ts'`)
    .join('\n')
}
