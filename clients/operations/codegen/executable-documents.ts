import { basename } from 'node:path'
import type { Types } from '@graphql-codegen/plugin-helpers'
import { Kind, visit, type DefinitionNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql'

/** An operation, and the fragments that it uses directly or through others, in the order of their names. */
export interface ExecutableDocument {
  readonly name: string
  readonly operation: OperationDefinitionNode
  readonly fragments: readonly FragmentDefinitionNode[]
}

/**
 * The operations of all files in the order of their names.
 *
 * @throws for an operation without a name, and when two operations or fragments have the same.
 */
export function executableDocuments(files: readonly Types.DocumentFile[]): ExecutableDocument[] {
  const definitions = files.flatMap(({ document }) => document?.definitions ?? [])
  const fragments = byName(definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION))
  const operations = byName(definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION))
  return [...operations].map(([name, operation]) => ({ name, operation, fragments: usedFragments(operation, fragments) }))
}

/** The part of the operations that a definition belongs to: the name of its file without the ending, such as `orders`. */
export function partOf({ loc }: DefinitionNode): string {
  if (!loc) throw new Error('A definition does not say where it stands.')
  return basename(loc.source.name, '.graphql')
}

/** The parts that define what is asked for, in the order of their names. */
export function partsOf(definitions: readonly DefinitionNode[]): string[] {
  return [...new Set(definitions.map(partOf))].toSorted()
}

/** The fragments that at least one of the documents uses, in the order of their names. */
export function fragmentsOf(documents: readonly ExecutableDocument[]): FragmentDefinitionNode[] {
  return [...byName([...new Set(documents.flatMap(({ fragments }) => fragments))]).values()]
}

/** A fragment, and those of `all` that it spreads, directly or through others. */
export function withOthers(fragment: FragmentDefinitionNode, all: readonly FragmentDefinitionNode[]): FragmentDefinitionNode[] {
  return [fragment, ...usedFragments(fragment, byName(all))]
}

/** What a fragment's definition is called in a generated file. */
export function fragmentConstant({ name }: FragmentDefinitionNode): string {
  return `${name.value}Definition`
}

function byName<Definition extends OperationDefinitionNode | FragmentDefinitionNode>(definitions: readonly Definition[]): Map<string, Definition> {
  const named = new Map<string, Definition>()
  for (const definition of definitions) {
    const name = definition.name?.value
    if (name === undefined) throw new Error(`An operation in ${definition.loc?.source.name ?? 'a document'} has no name: hooks and persisted documents are known by theirs.`)
    if (named.has(name)) throw new Error(`${name} is defined twice.`)
    named.set(name, definition)
  }
  return new Map([...named].toSorted(([one], [other]) => one < other ? -1 : 1))
}

function usedFragments(root: DefinitionNode, all: ReadonlyMap<string, FragmentDefinitionNode>): FragmentDefinitionNode[] {
  const used = new Set<string>()
  const follow = (definition: DefinitionNode): void => {
    visit(definition, {
      FragmentSpread({ name: { value: name } }) {
        if (used.has(name)) return
        used.add(name)
        const fragment = all.get(name)
        if (!fragment) throw new Error(`The fragment ${name} is not among the documents.`)
        follow(fragment)
      },
    })
  }
  follow(root)
  return [...all].filter(([name]) => used.has(name)).map(([, fragment]) => fragment)
}
