import {
  isAbstractType, isUnionType, Kind,
  type DirectiveNode, type FieldNode, type FragmentDefinitionNode, type GraphQLAbstractType, type GraphQLInterfaceType, type GraphQLObjectType, type GraphQLSchema, type SelectionSetNode,
} from 'graphql'

/** Holds when every variable has the wanted value; empty always holds. */
export type Condition = readonly { readonly variable: string; readonly wanted: boolean }[]

/** A selection set, and when it applies. */
export interface SelectionSource {
  readonly selectionSet: SelectionSetNode
  readonly condition: Condition
}

/** What a selection asks of one response name on one object type, from however many places. */
export interface SelectedField {
  readonly responseName: string
  readonly fieldName: string
  /** The field is asked for when any of them holds. */
  readonly conditions: readonly Condition[]
  readonly nodes: readonly FieldNode[]
  readonly children: readonly SelectionSource[]
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** CollectFields of the GraphQL specification, done once for all values of the variables. In the order in which the client asked. */
export function selectFields(schema: GraphQLSchema, fragments: Fragments, type: GraphQLObjectType | GraphQLInterfaceType, sources: readonly SelectionSource[]): SelectedField[] {
  const fields = new Map<string, { fieldName: string; conditions: Condition[]; nodes: FieldNode[]; children: SelectionSource[] }>()
  for (const source of sources) collect(source)
  return [...fields].map(([responseName, field]) => ({ responseName, ...field }))

  function collect({ selectionSet, condition }: SelectionSource): void {
    for (const selection of selectionSet.selections) {
      const inner = conditionOf(selection.directives, condition)
      if (!inner) continue
      switch (selection.kind) {
        case Kind.FIELD: {
          add(selection, inner)
          break
        }
        case Kind.INLINE_FRAGMENT: {
          if (applies(selection.typeCondition?.name.value)) collect({ selectionSet: selection.selectionSet, condition: inner })
          break
        }
        case Kind.FRAGMENT_SPREAD: {
          const fragment = fragments.get(selection.name.value)
          if (fragment && applies(fragment.typeCondition.name.value)) collect({ selectionSet: fragment.selectionSet, condition: inner })
          break
        }
        default: selection satisfies never
      }
    }
  }

  function add(node: FieldNode, condition: Condition): void {
    const responseName = node.alias?.value ?? node.name.value
    const field = fields.get(responseName) ?? { fieldName: node.name.value, conditions: [], nodes: [], children: [] }
    field.conditions.push(condition)
    field.nodes.push(node)
    if (node.selectionSet) field.children.push({ selectionSet: node.selectionSet, condition })
    fields.set(responseName, field)
  }

  function applies(typeCondition: string | undefined): boolean {
    return isAlwaysOf(schema, type, typeCondition)
  }
}

/** When the answer depends on which of its types an object of an abstract type has. */
export function whenTypeIsAsked(schema: GraphQLSchema, fragments: Fragments, type: GraphQLAbstractType, sources: readonly SelectionSource[]): Condition[] {
  return sources.flatMap(({ selectionSet, condition }) => selectionSet.selections.flatMap((selection) => {
    const inner = conditionOf(selection.directives, condition)
    if (!inner) return []
    if (selection.kind === Kind.FIELD) return selection.name.value === '__typename' ? [inner] : []
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
    if (!fragment) return []
    if (!isAlwaysOf(schema, type, fragment.typeCondition?.name.value)) return [inner]
    return whenTypeIsAsked(schema, fragments, type, [{ selectionSet: fragment.selectionSet, condition: inner }])
  }))
}

function isAlwaysOf(schema: GraphQLSchema, type: GraphQLObjectType | GraphQLAbstractType, typeCondition: string | undefined): boolean {
  if (typeCondition === undefined || typeCondition === type.name) return true
  const conditional = schema.getType(typeCondition)
  return isAbstractType(conditional) && !isUnionType(type) && schema.isSubType(conditional, type)
}

/** The condition with what `@skip` and `@include` add; undefined when it can never hold. */
function conditionOf(directives: readonly DirectiveNode[] | undefined, outer: Condition): Condition | undefined {
  let condition = outer
  for (const directive of directives ?? []) {
    const wanted = WANTED[directive.name.value]
    const value = directive.arguments?.[0]?.value
    if (wanted === undefined || value === undefined) continue
    if (value.kind === Kind.BOOLEAN) {
      if (value.value !== wanted) return undefined
    } else if (value.kind === Kind.VARIABLE) {
      const variable = value.name.value
      if (condition.some((part) => part.variable === variable && part.wanted !== wanted)) return undefined
      if (!condition.some((part) => part.variable === variable)) condition = [...condition, { variable, wanted }]
    }
  }
  return condition
}

const WANTED: Readonly<Record<string, boolean | undefined>> = { skip: false, include: true }
