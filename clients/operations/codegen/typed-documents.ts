import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { visit, type DefinitionNode } from 'graphql'
import { executableDocuments, fragmentConstant, fragmentsOf, withOthers } from './executable-documents.ts'
import { typeNames } from './type-names.ts'

/**
 * Code generator plugin: a `TypedDocumentNode` for each operation, `CartDocument` for the query `Cart`, and for each fragment, `CartPartsFragmentDocument`.
 * Each fragment's definition stands in the file once, however many documents use it. Expects the types of `typescript-operations` in the same file.
 */
export const plugin: PluginFunction = (_schema, files) => {
  const documents = executableDocuments(files)
  const fragments = fragmentsOf(documents)
  return {
    prepend: [
      "import type { TypedDocumentNode } from '@graphql-typed-document-node/core'",
      "import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql'",
    ],
    content: [
      ...fragments.map((fragment) => `const ${fragmentConstant(fragment)} = ${json(fragment)} as unknown as FragmentDefinitionNode`),
      ...fragments.map((fragment) => document({
        name: `${fragment.name.value}Fragment`, data: `${fragment.name.value}Fragment`, variables: 'unknown',
        definitions: withOthers(fragment, fragments).map(fragmentConstant),
      })),
      ...documents.map(({ name, operation, fragments: used }) => document({
        name, ...typeNames(name, operation.operation),
        definitions: [`${json(operation)} as unknown as OperationDefinitionNode`, ...used.map(fragmentConstant)],
      })),
    ].join('\n'),
  }
}

function document({ name, data, variables, definitions }: { name: string; data: string; variables: string; definitions: readonly string[] }): string {
  return `export const ${name}Document = { kind: 'Document', definitions: [${definitions.join(', ')}] } as unknown as TypedDocumentNode<${data}, ${variables}>`
}

/** A definition without where its nodes stood and without lists that are empty: it prints and executes the same. */
function json(definition: DefinitionNode): string {
  return JSON.stringify(visit(definition, { enter: (node) => Object.fromEntries(Object.entries(node).filter(([key, value]) => key !== 'loc' && !isEmpty(value))) as never }))
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
