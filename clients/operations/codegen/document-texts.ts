import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { Kind, print, stripIgnoredCharacters, visit, type DefinitionNode, type FragmentDefinitionNode, type FragmentSpreadNode } from 'graphql'
import { executableDocuments, fragmentConstant, fragmentsOf } from './executable-documents.ts'
import { typeNames } from './type-names.ts'

/**
 * Code generator plugin: each operation as the text that is sent, without what a server ignores, for clients that have no use for `graphql` itself. `CartDocument`
 * for the query `Cart`, of the type `TypedText` that `textType` exports beside the function `typedText`. Each fragment's text stands in the file once, and is handed over by its name: a bundler cannot leave out what nobody uses where texts are added up.
 * Expects the types of `typescript-operations` in the same file.
 */
export const plugin: PluginFunction<{ readonly textType: string }> = (_schema, files, { textType }) => {
  const documents = executableDocuments(files)
  return {
    prepend: [`import { typedText, type TypedText } from '${textType}'`],
    content: [
      ...fragmentsOf(documents).map((fragment) => `const ${fragmentConstant(fragment)} = ${text(fragment)}`),
      ...documents.map(({ name, operation, fragments }) => {
        const { data, variables } = typeNames(name, operation.operation)
        return `export const ${name}Document: TypedText<${data}, ${variables}> = /* @__PURE__ */ typedText(${[text(operation), ...fragments.map(fragmentConstant)].join(', ')})`
      }),
    ].join('\n'),
  }
}

function text(definition: DefinitionNode): string {
  return JSON.stringify(stripIgnoredCharacters(print(visit(definition, { [Kind.FRAGMENT_DEFINITION]: shorter, [Kind.FRAGMENT_SPREAD]: shorter }))))
}

/** To the graph a fragment's name means nothing, and what is published has a bound: `Money` instead of `MoneyParts`. */
function shorter<Node extends FragmentDefinitionNode | FragmentSpreadNode>(node: Node): Node {
  return { ...node, name: { ...node.name, value: node.name.value.replace(/(?<=.)Parts$/, '') } }
}
