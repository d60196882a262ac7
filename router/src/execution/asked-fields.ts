import { Kind, type FieldNode, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql'
import { isIncluded, isWithheld, type Booleans, type Fragments } from './selected-fields.ts'
import type { Path } from './targets.ts'

/** Whether the client asks for what is at a place of the answer, under the variables of `@skip` and `@include`. Types are not looked at. */
export function isAsked(path: Path, root: OperationDefinitionNode, fragments: Fragments, booleans: Booleans): boolean {
  let sources: readonly SelectionSetNode[] = [root.selectionSet]
  for (const key of path) {
    if (typeof key === 'number') continue
    const fields = sources.flatMap(({ selections }) => fieldsNamed(key, selections, fragments, booleans))
    if (fields.length === 0) return false
    sources = fields.flatMap(({ selectionSet }) => selectionSet ?? [])
  }
  return true
}

function fieldsNamed(name: string, selections: readonly SelectionNode[], fragments: Fragments, booleans: Booleans): FieldNode[] {
  return selections.flatMap((selection) => {
    if (!isIncluded(selection, booleans) || isWithheld(selection)) return []
    switch (selection.kind) {
      case Kind.FIELD: return (selection.alias ?? selection.name).value === name ? [selection] : []
      case Kind.INLINE_FRAGMENT: return fieldsNamed(name, selection.selectionSet.selections, fragments, booleans)
      case Kind.FRAGMENT_SPREAD: return fieldsNamed(name, fragments.get(selection.name.value)?.selectionSet.selections ?? [], fragments, booleans)
      default: return selection satisfies never
    }
  })
}
