import {
  isAbstractType, isUnionType, Kind,
  type ConstDirectiveNode, type FieldNode, type FragmentDefinitionNode, type GraphQLAbstractType, type GraphQLInterfaceType, type GraphQLObjectType, type GraphQLSchema, type SelectionNode, type SelectionSetNode,
} from 'graphql'

/** What a selection asks of one response name on one object type, from however many places. */
export interface SelectedField {
  readonly responseName: string
  readonly fieldName: string
  readonly nodes: readonly [FieldNode, ...FieldNode[]]
  readonly children: readonly SelectionSetNode[]
  /** It is kept from the viewer: nobody was asked for it, and it is null. */
  readonly isWithheld: boolean
}

/** Marks what is kept from the viewer; no client can write a directive of this name. */
export const WITHHELD = '!withheld'

const WITHHELD_DIRECTIVES: readonly ConstDirectiveNode[] = [{ kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: WITHHELD } }]

/** The values of the variables that decide `@skip` and `@include`. */
export type Booleans = Readonly<Record<string, unknown>>

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** What a selection is read with. */
export interface Selecting {
  readonly schema: GraphQLSchema
  readonly fragments: Fragments
  readonly booleans: Booleans
}

/** CollectFields of the GraphQL specification, in the order in which the client asked. */
export function selectFields({ schema, fragments, booleans }: Selecting, type: GraphQLObjectType | GraphQLInterfaceType, selectionSets: readonly SelectionSetNode[]): SelectedField[] {
  const fields = new Map<string, { fieldName: string; nodes: [FieldNode, ...FieldNode[]]; children: SelectionSetNode[]; isWithheld: boolean }>()
  for (const selectionSet of selectionSets) collect(selectionSet, false)
  return [...fields].map(([responseName, field]) => ({ responseName, ...field }))

  function collect({ selections }: SelectionSetNode, isInWithheld: boolean): void {
    for (const selection of selections) {
      if (!isIncluded(selection, booleans)) continue
      const withheld = isInWithheld || isWithheld(selection)
      switch (selection.kind) {
        case Kind.FIELD: {
          add(selection, withheld)
          break
        }
        case Kind.INLINE_FRAGMENT: {
          if (isAlwaysOf(schema, type, selection.typeCondition?.name.value)) collect(selection.selectionSet, withheld)
          break
        }
        case Kind.FRAGMENT_SPREAD: {
          const fragment = fragments.get(selection.name.value)
          if (fragment && isAlwaysOf(schema, type, fragment.typeCondition.name.value)) collect(fragment.selectionSet, withheld)
          break
        }
        default: selection satisfies never
      }
    }
  }

  function add(node: FieldNode, withheld: boolean): void {
    const responseName = node.alias?.value ?? node.name.value
    const children = node.selectionSet ? [withheld ? withheldWhole(node.selectionSet) : node.selectionSet] : []
    const field = fields.get(responseName)
    if (!field) {
      fields.set(responseName, { fieldName: node.name.value, nodes: [node], children, isWithheld: withheld })
      return
    }
    field.nodes.push(node)
    field.children.push(...children)
    field.isWithheld &&= withheld
  }
}

/** What is selected in a field that is kept from the viewer, beside what another selection of the same field has. */
function withheldWhole(selectionSet: SelectionSetNode): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.INLINE_FRAGMENT, directives: WITHHELD_DIRECTIVES, selectionSet }] }
}

export function isWithheld({ directives }: SelectionNode): boolean {
  return directives !== undefined && directives.some(({ name }) => name.value === WITHHELD)
}

/** Whether the answer depends on which of its types an object of an abstract type has. */
export function isTypeAsked(selecting: Selecting, type: GraphQLAbstractType, selectionSets: readonly SelectionSetNode[]): boolean {
  const { schema, fragments, booleans } = selecting
  return selectionSets.some(({ selections }) => selections.some((selection) => {
    if (!isIncluded(selection, booleans) || isWithheld(selection)) return false
    if (selection.kind === Kind.FIELD) return selection.name.value === '__typename'
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
    if (!fragment) return false
    return !isAlwaysOf(schema, type, fragment.typeCondition?.name.value) || isTypeAsked(selecting, type, [fragment.selectionSet])
  }))
}

function isAlwaysOf(schema: GraphQLSchema, type: GraphQLObjectType | GraphQLAbstractType, typeCondition: string | undefined): boolean {
  if (typeCondition === undefined || typeCondition === type.name) return true
  const conditional = schema.getType(typeCondition)
  return isAbstractType(conditional) && !isUnionType(type) && schema.isSubType(conditional, type)
}

/** What `@skip` and `@include` say. */
export function isIncluded({ directives }: SelectionNode, booleans: Booleans): boolean {
  return (directives ?? []).every(({ name, arguments: [argument] = [] }) => {
    const wanted = WANTED[name.value]
    if (wanted === undefined || argument === undefined) return true
    const { value } = argument
    return (value.kind === Kind.VARIABLE ? booleans[value.name.value] : value.kind === Kind.BOOLEAN && value.value) === wanted
  })
}

const WANTED: Readonly<Record<string, boolean | undefined>> = { skip: false, include: true }
