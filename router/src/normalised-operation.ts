import { createHash } from 'node:crypto'
import { Kind, parse, print, visit, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql'

/** An operation without what does not matter to its execution. */
export interface NormalisedOperation {
  /** The same for texts that differ in white space, comments, unused or differently ordered fragments, and other operations of the document. */
  readonly key: string
  /** How long it is in its normal form, in characters. */
  readonly length: number
  /** The operation and the fragments that it uses, without the places where they stood. */
  readonly document: () => DocumentNode
}

/** For an operation of a valid document. */
export function normaliseOperation({ definitions }: DocumentNode, operation: OperationDefinitionNode, variant: string): NormalisedOperation {
  const fragments = new Map(definitions.flatMap((definition) => definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : []))
  const used = new Map<string, FragmentDefinitionNode>()
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name: { value: name } }) {
        const fragment = fragments.get(name)
        if (!fragment || used.has(name)) return
        used.set(name, fragment)
        collect(fragment)
      },
    })
  }
  collect(operation)

  const ordered = [...used.values()].toSorted((one, other) => one.name.value < other.name.value ? -1 : 1)
  const text = print({ kind: Kind.DOCUMENT, definitions: [operation, ...ordered] })
  return {
    key: createHash('sha256').update(variant).update('\0').update(text).digest('base64'),
    length: text.length,
    // The nodes of the client's document keep its text and its tokens alive.
    document: () => parse(text, { noLocation: true }),
  }
}
