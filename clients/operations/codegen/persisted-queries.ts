import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { OperationTypeNode, valueFromASTUntyped, type OperationDefinitionNode } from 'graphql'
import { executableDocuments } from './executable-documents.ts'
import { hashOf } from './persisted-documents.ts'
import { typeNames } from './type-names.ts'

/**
 * Code generator plugin: `CartPersisted` for the query `Cart`: what asks for it without its text, of the type `PersistedQuery` that `queryType` exports. For code that runs before Apollo Client and
 * the documents are there. Who asks for one query takes none of the others with it.
 */
export const plugin: PluginFunction<{ readonly documents: string; readonly queryType: string }> = (_schema, files, { documents: module, queryType }) => {
  const queries = executableDocuments(files).filter(({ operation }) => operation.operation === OperationTypeNode.QUERY)
  return {
    prepend: [`import type { PersistedQuery } from '${queryType}'`, `import type {\n  ${queries.map(({ name }) => variables(name)).join(',\n  ')},\n} from '${module}'`],
    content: queries.map((document) => {
      const { name, operation } = document
      return `export const ${name}Persisted: PersistedQuery<${variables(name)}> = ${JSON.stringify({ operationName: name, sha256Hash: hashOf(document), defaults: defaultsOf(operation) })}`
    }).join('\n'),
  }
}

function variables(queryName: string): string {
  return typeNames(queryName, 'query').variables
}

/** Apollo Client sends them with the variables. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(variableDefinitions.flatMap(({ variable, defaultValue }) => defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : []))
}
