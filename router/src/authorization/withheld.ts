import {
  getNamedType, isCompositeType, isInterfaceType, isListType, isNonNullType, isObjectType, Kind, visit,
  type DirectiveNode, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLOutputType, type GraphQLSchema,
  type OperationDefinitionNode, type SelectionNode, type SelectionSetNode,
} from 'graphql'
import { isIncluded, isWithheld, WITHHELD, type Booleans, type Fragments } from '../execution/selected-fields.ts'

/** Whether a field of a type is kept from the viewer. */
export type IsWithheld = (typeName: string, fieldName: string) => boolean

const MARK: DirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: WITHHELD } }

/**
 * Marks the fields that are kept from a viewer, and the fields and fragments of which nothing else is left: they stay in the answer, as null, but nobody is
 * asked for them. `__typename` is kept from nobody who may have the object.
 */
export function markWithheld(schema: GraphQLSchema, document: DocumentNode, isKept: IsWithheld): DocumentNode {
  const fragments = fragmentsOf(document)
  const markedFragments = new Map<string, SelectionSetNode>()

  return {
    ...document,
    definitions: document.definitions.map((definition) => {
      switch (definition.kind) {
        case Kind.OPERATION_DEFINITION: return { ...definition, selectionSet: markSet(definition.selectionSet, schema.getRootType(definition.operation)) }
        case Kind.FRAGMENT_DEFINITION: return { ...definition, selectionSet: markFragment(definition) }
        default: return definition
      }
    }),
  }

  function markSet({ selections }: SelectionSetNode, parent: GraphQLCompositeType | null | undefined): SelectionSetNode {
    return { kind: Kind.SELECTION_SET, selections: selections.map((selection) => mark(selection, parent)) }
  }

  function mark(selection: SelectionNode, parent: GraphQLCompositeType | null | undefined): SelectionNode {
    switch (selection.kind) {
      case Kind.FIELD: {
        const type = typeOfField(parent, selection)
        if (!parent || !type) return selection
        if (isKept(parent.name, selection.name.value)) return marked(selection)
        const inside = getNamedType(type)
        return selection.selectionSet && isCompositeType(inside) ? withInside(selection, markSet(selection.selectionSet, inside)) : selection
      }
      case Kind.INLINE_FRAGMENT: return withInside(selection, markSet(selection.selectionSet, conditionOf(schema, selection.typeCondition?.name.value) ?? parent))
      case Kind.FRAGMENT_SPREAD: {
        const fragment = fragments.get(selection.name.value)
        return fragment && isEmpty(markFragment(fragment)) ? marked(selection) : selection
      }
      default: return selection satisfies never
    }
  }

  function markFragment({ name: { value: name }, selectionSet, typeCondition }: FragmentDefinitionNode): SelectionSetNode {
    let result = markedFragments.get(name)
    if (!result) markedFragments.set(name, result = markSet(selectionSet, conditionOf(schema, typeCondition.name.value)))
    return result
  }
}

/** The document without what is marked, for the planner; undefined when nothing of its operation is left. */
export function withoutWithheld(document: DocumentNode): DocumentNode | undefined {
  const left = visit(document, {
    Field: (field) => isWithheld(field) ? null : undefined,
    InlineFragment: (fragment) => isWithheld(fragment) ? null : undefined,
    FragmentSpread: (spread) => isWithheld(spread) ? null : undefined,
    FragmentDefinition: { leave: ({ selectionSet }) => selectionSet.selections.length === 0 ? null : undefined },
    OperationDefinition: { leave: ({ selectionSet }) => selectionSet.selections.length === 0 ? null : undefined },
  })
  return left.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION) ? left : undefined
}

/**
 * The places of the answer that are kept from a viewer, of those that the client asks for with these values of `@skip` and `@include`; `@` stands for the
 * elements of a list.
 */
export function withheldPaths({ schema, operation, fragments, booleans, isKept }: {
  schema: GraphQLSchema
  operation: OperationDefinitionNode
  fragments: Fragments
  booleans: Booleans
  isKept: IsWithheld
}): string[][] {
  const paths: string[][] = []
  const rootType = schema.getRootType(operation.operation)
  if (rootType) walk([{ parent: rootType, selectionSet: operation.selectionSet }], [])
  return paths

  function walk(sources: readonly Source[], path: readonly string[]): void {
    const places = new Map<string, Place>()
    const spread = new Set<string>()
    for (const { parent, selectionSet } of sources) collect(selectionSet, parent, places, spread)
    for (const [name, { kept, depth, inside }] of places) {
      if (kept) paths.push([...path, name])
      if (inside.length > 0) walk(inside, [...path, name, ...Array<string>(depth).fill('@')])
    }
  }

  function collect({ selections }: SelectionSetNode, parent: GraphQLCompositeType, places: Map<string, Place>, spread: Set<string>): void {
    for (const selection of selections) {
      if (!isIncluded(selection, booleans)) continue
      switch (selection.kind) {
        case Kind.FIELD: {
          add(selection, parent, places)
          break
        }
        case Kind.INLINE_FRAGMENT: {
          collect(selection.selectionSet, conditionOf(schema, selection.typeCondition?.name.value) ?? parent, places, spread)
          break
        }
        case Kind.FRAGMENT_SPREAD: {
          const fragment = fragments.get(selection.name.value)
          const type = conditionOf(schema, fragment?.typeCondition.name.value)
          if (!fragment || !type || spread.has(selection.name.value)) break
          spread.add(selection.name.value)
          collect(fragment.selectionSet, type, places, spread)
          break
        }
        default: selection satisfies never
      }
    }
  }

  function add(field: FieldNode, parent: GraphQLCompositeType, places: Map<string, Place>): void {
    const type = typeOfField(parent, field)
    if (!type) return
    const name = (field.alias ?? field.name).value
    let place = places.get(name)
    if (!place) places.set(name, place = { kept: false, depth: listDepth(type), inside: [] })
    const inside = getNamedType(type)
    if (isKept(parent.name, field.name.value)) place.kept = true
    else if (field.selectionSet && isCompositeType(inside)) place.inside.push({ parent: inside, selectionSet: field.selectionSet })
  }
}

interface Source {
  readonly parent: GraphQLCompositeType
  readonly selectionSet: SelectionSetNode
}

interface Place {
  kept: boolean
  readonly depth: number
  readonly inside: Source[]
}

/** Undefined for `__typename`, and for introspection, which the router answers itself. */
export function typeOfField(parent: GraphQLCompositeType | null | undefined, { name: { value: name } }: FieldNode): GraphQLOutputType | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined
}

function withInside<T extends Exclude<SelectionNode, { kind: Kind.FRAGMENT_SPREAD }>>(selection: T, selectionSet: SelectionSetNode): T {
  const inside = { ...selection, selectionSet }
  return isEmpty(selectionSet) ? marked(inside) : inside
}

function marked<T extends SelectionNode>(selection: T): T {
  return { ...selection, directives: [...selection.directives ?? [], MARK] }
}

function isEmpty({ selections }: SelectionSetNode): boolean {
  return selections.every(isWithheld)
}

function conditionOf(schema: GraphQLSchema, name: string | undefined): GraphQLCompositeType | undefined {
  const type = name === undefined ? undefined : schema.getType(name)
  return isCompositeType(type) ? type : undefined
}

function listDepth(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return listDepth(type.ofType)
  return isListType(type) ? 1 + listDepth(type.ofType) : 0
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(definitions.flatMap((definition) => definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : []))
}
