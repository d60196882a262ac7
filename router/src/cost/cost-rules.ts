import {
  getNamedType, getNullableType, isAbstractType, isCompositeType, isInputObjectType, isListType, isObjectType, Kind, valueFromAST,
  type FieldNode, type GraphQLArgument, type GraphQLField, type GraphQLInputType, type GraphQLInterfaceType, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema,
} from 'graphql'
import { DEFAULT_PAGE } from '#kit/connections.ts'
import type { CostModel, ListSize } from './cost-model.ts'
import { total, type Expression, type Variables } from './expression.ts'

export type FieldsType = GraphQLObjectType | GraphQLInterfaceType
export type Field = GraphQLField<unknown, unknown>

/** Of a mutation, beside its fields. */
const MUTATION_WEIGHT = 10

const OBJECT_WEIGHT = 1
const LEAF_WEIGHT = 0

/** What fields, arguments and lists cost in one graph. The same for what is asked and for what was answered, so that both can be compared. */
export interface CostRules {
  readonly schema: GraphQLSchema
  ofOperation(operation: 'query' | 'mutation' | 'subscription'): number
  /** Of one value of a field. `type` is what it is: an abstract one stands for the dearest that it may be. */
  ofValue(parent: FieldsType, field: Field, type: GraphQLNamedType): number
  /** Of an entity that is looked up. */
  ofEntity(type: GraphQLNamedType): number
  /** Of the arguments that a field is given, once for the object that it is asked of. */
  ofArguments(parent: FieldsType, field: Field, node: FieldNode): Expression
  /** Undefined where nothing says how long a list is. */
  listSizeOf(parent: FieldsType, field: Field): ListSize | undefined
}

/** The rules of the whole graph, or of one subgraph where it has weights of its own. */
export function costRules(schema: GraphQLSchema, model: CostModel, subgraph?: string): CostRules {
  const own = subgraph === undefined ? undefined : model.subgraphWeights.get(subgraph)
  const ownSizes = subgraph === undefined ? undefined : model.subgraphListSizes.get(subgraph)
  const hasArgumentWeights = [...model.weights.keys()].some((coordinate) => coordinate.endsWith(')')) || Object.values(schema.getTypeMap())
    .some((type) => isInputObjectType(type) && Object.keys(type.getFields()).some((name) => model.weights.has(`${type.name}.${name}`)))

  const weightOf = (coordinate: string) => own?.get(coordinate) ?? model.weights.get(coordinate)

  return {
    schema,
    ofOperation: (operation) => operation === 'mutation' ? MUTATION_WEIGHT : 0,
    ofValue(parent, field, type) {
      const ofField = highest(owners(parent, field).map(({ name }) => weightOf(`${name}.${field.name}`)))
      return ofField ?? ofType(type)
    },
    ofEntity: ofType,
    ofArguments(parent, field, node) {
      if (!hasArgumentWeights || !node.arguments?.length) return 0
      return total(field.args.map((argument) => ofArgument(`${parent.name}.${field.name}(${argument.name})`, argument, node)))
    },
    listSizeOf(parent, field) {
      for (const { name } of owners(parent, field)) {
        const coordinate = `${name}.${field.name}`
        const size = ownSizes?.get(coordinate) ?? model.listSizes.get(coordinate)
        if (size) return size
      }
      return pageSize(field)
    },
  }

  function ofType(type: GraphQLNamedType): number {
    if (!isCompositeType(type)) return weightOf(type.name) ?? LEAF_WEIGHT
    const types = isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type]
    return highest(types.map(({ name }) => weightOf(name) ?? OBJECT_WEIGHT)) ?? OBJECT_WEIGHT
  }

  function ofArgument(coordinate: string, argument: GraphQLArgument, node: FieldNode): Expression {
    const given = node.arguments?.find(({ name }) => name.value === argument.name)
    if (!given) return 0
    const weight = weightOf(coordinate)
    const ofGiven = (variables: Variables) => {
      const value = argumentValue(argument, node, variables)
      return value === undefined ? 0 : (weight ?? 0) + ofInput(value, argument.type)
    }
    return given.value.kind === Kind.VARIABLE || hasVariables(given.value) ? ofGiven : ofGiven({})
  }

  function ofInput(value: unknown, type: GraphQLInputType): number {
    const nullable = getNullableType(type)
    if (value === null || value === undefined) return 0
    if (isListType(nullable)) return (Array.isArray(value) ? value : [value]).reduce((sum: number, element: unknown) => sum + ofInput(element, nullable.ofType), 0)
    if (!isInputObjectType(nullable)) return weightOf(nullable.name) ?? 0
    return Object.values(nullable.getFields()).reduce((sum, { name, type: fieldType }) => {
      if (!Object.hasOwn(value, name)) return sum
      return sum + (weightOf(`${nullable.name}.${name}`) ?? 0) + ofInput((value as Record<string, unknown>)[name], fieldType)
    }, 0)
  }

  /** The types that may say something of a field: of an interface's, also those that implement it. */
  function owners(parent: FieldsType, field: Field): readonly FieldsType[] {
    if (isObjectType(parent)) return [parent]
    return [parent, ...schema.getPossibleTypes(parent).filter((type) => field.name in type.getFields())]
  }
}

/** The value that a field is given, its default where it is given none; undefined where there is neither. */
export function argumentValue({ name, type, defaultValue }: GraphQLArgument, node: FieldNode, variables: Variables): unknown {
  const value = node.arguments?.find((given) => given.name.value === name)?.value
  const isGiven = value !== undefined && (value.kind !== Kind.VARIABLE || Object.hasOwn(variables, value.name.value))
  return isGiven ? valueFromAST(value, type, variables) : defaultValue
}

export function hasVariables(value: NonNullable<FieldNode['arguments']>[number]['value']): boolean {
  switch (value.kind) {
    case Kind.VARIABLE: return true
    case Kind.LIST: return value.values.some(hasVariables)
    case Kind.OBJECT: return value.fields.some((field) => hasVariables(field.value))
    default: return false
  }
}

/** A field with `first` is a page, also where no directive says so: a list itself, or a connection with `edges` and `nodes`. */
function pageSize({ args, type }: Field): ListSize | undefined {
  const slicingArguments = args.flatMap(({ name }) => name === 'first' || name === 'last' ? [name] : [])
  if (slicingArguments.length === 0) return undefined
  return { assumedSize: DEFAULT_PAGE, slicingArguments, sizedFields: isListType(getNullableType(type)) ? [] : listsOf(getNamedType(type)), requireOneSlicingArgument: false }
}

function listsOf(type: GraphQLNamedType): string[] {
  if (!('getFields' in type)) return []
  return Object.values(type.getFields()).flatMap((field) => isListType(getNullableType(field.type)) ? [field.name] : [])
}

function highest(weights: readonly (number | undefined)[]): number | undefined {
  return weights.reduce((one, other) => one === undefined ? other : other === undefined ? one : Math.max(one, other), undefined)
}
