import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { visit, type DefinitionNode } from 'graphql'
import { executableDocuments, fragmentConstant, fragmentsOf, partOf, partsOf, withOthers } from './executable-documents.ts'
import { typeNames } from './type-names.ts'

/**
 * Code generator plugin: a `TypedDocumentNode` for each operation of a part, `CartDocument` for the query `Cart`, and for each fragment, `CartPartsFragmentDocument`.
 * Each fragment's definition stands in one file once, however many documents use it. The types are those of `typescript-operations` in `types`.
 */
export const plugin: PluginFunction<{ readonly part: string; readonly types: string }> = (_schema, files, { part, types: module }) => {
  const documents = executableDocuments(files)
  const fragments = fragmentsOf(documents)
  const [ownDocuments, ownFragments] = [documents.filter(({ operation }) => partOf(operation) === part), fragments.filter((fragment) => partOf(fragment) === part)]
  const used = new Set([...ownDocuments.flatMap((each) => each.fragments), ...ownFragments.flatMap((fragment) => withOthers(fragment, fragments))])
  const foreign = fragments.filter((fragment) => used.has(fragment) && partOf(fragment) !== part)
  const types = [...ownFragments.map(fragmentType), ...ownDocuments.flatMap(({ name, operation }) => Object.values(typeNames(name, operation.operation)))]
  return {
    prepend: [
      "import type { TypedDocumentNode } from '@graphql-typed-document-node/core'",
      "import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql'",
      `import type {\n  ${types.join(',\n  ')},\n} from '${module}'`,
      ...partsOf(foreign).map((other) => `import { ${foreign.filter((fragment) => partOf(fragment) === other).map(fragmentConstant).join(', ')} } from './${other}.ts'`),
    ],
    content: [
      ...ownFragments.map((fragment) => `export const ${fragmentConstant(fragment)} = ${json(fragment)} as unknown as FragmentDefinitionNode`),
      ...ownFragments.map((fragment) => document({
        name: fragmentType(fragment), data: fragmentType(fragment), variables: 'unknown', definitions: withOthers(fragment, fragments).map(fragmentConstant),
      })),
      ...ownDocuments.map(({ name, operation, fragments: its }) => document({
        name, ...typeNames(name, operation.operation), definitions: [`${json(operation)} as unknown as OperationDefinitionNode`, ...its.map(fragmentConstant)],
      })),
    ].join('\n'),
  }
}

function fragmentType({ name }: { readonly name: { readonly value: string } }): string {
  return `${name.value}Fragment`
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
