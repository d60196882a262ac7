import {
  getNamedType, getNullableType, GraphQLError, isCompositeType, isInterfaceType, isListType, isObjectType, Kind,
  type FieldNode, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLOutputType, type SelectionNode, type SelectionSetNode,
} from 'graphql'
import { argumentValue, hasVariables, type CostRules, type Field, type FieldsType } from './cost-rules.ts'
import { isIncluded } from '../execution/selected-fields.ts'
import type { ListSize } from './cost-model.ts'
import { times, total, when, type Expression, type Variables } from './expression.ts'

/** Whether something is asked, by `@skip` and `@include`. */
type Condition = true | ((variables: Variables) => boolean)

/** A field of one type under one response name, from wherever it is selected. */
interface Asked {
  readonly parent: FieldsType
  readonly field: Field
  readonly nodes: FieldNode[]
  readonly conditions: Condition[]
}

/** The lengths of lists in the value of a field, as its `@listSize` says, by the names of their fields. */
type Sizes = ReadonlyMap<string, Expression>

const NO_SIZES: Sizes = new Map()

/** Is told how long the lists of an answer may be: `path` is made of response names, with `@` for each level of a list. */
export type OnList = (path: readonly string[], length: Expression) => void

export interface CostCompiler {
  /** What the fields of a selection cost. */
  ofSelection(selectionSet: SelectionSetNode, type: GraphQLCompositeType, path?: readonly string[]): Expression
}

/**
 * What an operation may cost at most, before it is executed: the static cost of the specification. Fields in fragments on several types all count, as with Apollo
 * Router; a field that is selected twice in one place counts once.
 *
 * Expressions throw a `BAD_USER_INPUT` error where exactly one slicing argument is required and not given.
 */
export function costCompiler({ rules, fragments, assumedListSize, onList }: {
  readonly rules: CostRules
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Where nothing says how long a list is. */
  readonly assumedListSize: number
  readonly onList?: OnList
}): CostCompiler {
  const { schema } = rules

  return { ofSelection: (selectionSet, type, path = []) => costOf([selectionSet], type, NO_SIZES, path) }

  function costOf(sets: readonly SelectionSetNode[], type: GraphQLCompositeType, sizes: Sizes, path: readonly string[]): Expression {
    const asked = new Map<string, Asked>()
    for (const set of sets) collect(set, type, true, asked)
    return total([...asked.values()].map((one) => when(anyOf(one.conditions), costOfField(one, sizes, path))))
  }

  function costOfField({ parent, field, nodes }: Asked, sizes: Sizes, above: readonly string[]): Expression {
    const [node] = nodes as [FieldNode]
    const type = getNamedType(field.type)
    const listSize = rules.listSizeOf(parent, field)
    const said = listSize && sizeOf(listSize, field, node, `${parent.name}.${field.name}`, assumedListSize)
    const inside = new Map(said === undefined ? [] : listSize?.sizedFields.map((name) => [name, said]))
    const path = [...above, (node.alias ?? node.name).value]
    const length = lengthOf(field.type, sizes.get(field.name) ?? (inside.size === 0 ? said : undefined), path)
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ? [selectionSet] : [])
    const value = total([rules.ofValue(parent, field, type), isCompositeType(type) ? costOf(sets, type, inside, path) : 0])
    return total([times(length, value), rules.ofArguments(parent, field, node)])
  }

  /** How many values a field has: of lists in lists, only the length of the outer one may be known. Adds to the path what leads to them. */
  function lengthOf(type: GraphQLOutputType, known: Expression | undefined, path: string[]): Expression {
    const nullable = getNullableType(type)
    if (!isListType(nullable)) return 1
    const length = known ?? assumedListSize
    onList?.(path, length)
    path.push('@')
    return times(length, lengthOf(nullable.ofType, undefined, path))
  }

  function collect({ selections }: SelectionSetNode, type: GraphQLCompositeType, condition: Condition, asked: Map<string, Asked>): void {
    for (const selection of selections) {
      const included = both(condition, conditionOf(selection))
      if (selection.kind === Kind.FIELD) add(selection, type, included, asked)
      else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
        const narrowed = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type
        if (fragment && isCompositeType(narrowed)) collect(fragment.selectionSet, narrowed, included, asked)
      }
    }
  }
}

function add(node: FieldNode, type: GraphQLCompositeType, condition: Condition, asked: Map<string, Asked>): void {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined
  // `__typename` and introspection, which the router answers itself.
  if (!field) return
  const key = `${type.name}.${(node.alias ?? node.name).value}`
  const known = asked.get(key)
  if (known) {
    known.nodes.push(node)
    known.conditions.push(condition)
  } else asked.set(key, { parent: type as FieldsType, field, nodes: [node], conditions: [condition] })
}

/** The length that slicing arguments ask for; of several the largest. */
function sizeOf({ slicingArguments, assumedSize, requireOneSlicingArgument }: ListSize, field: Field, node: FieldNode, coordinate: string, assumedListSize: number): Expression {
  const slicing = field.args.filter(({ name }) => slicingArguments.includes(name))
  const unknown = assumedSize ?? assumedListSize
  if (slicing.length === 0) return unknown
  const size = (variables: Variables): number => {
    const given = slicing.map((argument) => argumentValue(argument, node, variables)).filter((value) => typeof value === 'number')
    if (requireOneSlicingArgument && given.length !== 1) {
      throw new GraphQLError(`\`${coordinate}\` takes exactly one of ${slicingArguments.map((name) => `\`${name}\``).join(', ')}.`, { nodes: [node], extensions: { code: 'BAD_USER_INPUT' } })
    }
    return given.length === 0 ? unknown : Math.max(0, ...given)
  }
  const varies = node.arguments?.some(({ name, value }) => slicingArguments.includes(name.value) && hasVariables(value))
  // A literal that breaks the rule is said when the operation is asked, like a variable.
  if (!varies && !requireOneSlicingArgument) return size({})
  return size
}

function conditionOf(selection: SelectionNode): Condition {
  return selection.directives?.length ? (variables) => isIncluded(selection, variables) : true
}

function both(one: Condition, other: Condition): Condition {
  if (one === true) return other
  return other === true ? one : (variables) => one(variables) && other(variables)
}

function anyOf(conditions: readonly Condition[]): Condition {
  const varying = conditions.filter((condition) => condition !== true)
  return varying.length < conditions.length ? true : (variables) => varying.some((condition) => condition(variables))
}
