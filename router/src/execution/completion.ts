import {
  isAbstractType, isEnumType, isInterfaceType, isListType, isNonNullType, isObjectType,
  type GraphQLAbstractType, type GraphQLEnumType, type GraphQLInterfaceType, type GraphQLNamedType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLScalarType, type SelectionSetNode,
} from 'graphql'
import type { CostRules } from '../cost/cost-rules.ts'
import { evaluate, type Expression, type Variables } from '../cost/expression.ts'
import type { ClientNames } from '../planning/client-names.ts'
import { quote } from './json-text.ts'
import { getOwn, isJsonObject, reader, type JsonObject } from './own.ts'
import { isTypeAsked, selectFields, type SelectedField, type Selecting } from './selected-fields.ts'
import type { Path } from './targets.ts'

/** What was found wrong, or missing, while the answer was shaped. */
export interface Finding {
  readonly kind: 'INVALID' | 'NULL' | 'MISSING'
  readonly path: Path
  readonly message: string
}

export interface Completed {
  /** JSON: an object, or `null` when a null rose to the top. */
  readonly data: string
  readonly findings: readonly Finding[]
  /** What all objects, lists and arguments of the answer cost; without the operation itself. */
  readonly cost: number
}

export interface Completion {
  /**
   * Shapes what the fetches brought into the client's selection, by CompleteValue of the GraphQL specification, and writes it as JSON in the order in which
   * the client asked. `path` leads to the object where it is not the root.
   */
  complete(object: unknown, run: CompletionRun, path?: Path): Completed
}

export interface CompletionRun {
  /** Answers the root's `__schema` and `__type`. */
  readonly introspection: JsonObject
  /** Coerced: what arguments cost may depend on them. */
  readonly variables: Variables
  /** Objects and lists that stand in several places: they are shaped once for each selection. */
  readonly shared: ReadonlySet<unknown>
}

interface Run extends CompletionRun {
  readonly findings: Finding[]
  cost: number
  /** What became of `shared` ones, by what shaped them. */
  shaped: Map<Complete, Map<unknown, Shaped>> | undefined
}

interface Shaped {
  readonly text: string | undefined
  readonly cost: number
}

/** What one value of a field costs, by its type. */
type Weigh = (type: GraphQLNamedType) => number

const FREE: Weigh = () => 0

/** The place of an object or a list: a path is only made of it when there is something to tell. */
interface Place {
  readonly above: Place | undefined
  readonly key: string | number
}

/** In place of a key: what is completed is not in anything, but what `above` says. */
const WHOLE = ''

/** JSON of what is at `key` in the object or list at `above`; `null` where it is null; undefined where a null must rise to the parent. */
type Complete = (value: unknown, run: Run, above: Place | undefined, key: string | number) => string | undefined

/** JSON of the fields of an object at a place. */
type CompleteObject = (object: JsonObject, run: Run, place: Place | undefined) => string | undefined

interface CompleteField {
  readonly name: string
  /** `"name":`, after a comma unless it is the first. */
  readonly label: string
  readonly read: (object: JsonObject) => unknown
  readonly complete: Complete
}

/**
 * Compiles a selection, of an operation or a part of one, for one schema, the one that clients see, so that what is `@inaccessible` never gets out; and for one
 * set of values of its `@skip` and `@include`, so that nothing has to be asked of them again.
 */
export function compileCompletion(selecting: Selecting, ofType: GraphQLObjectType | GraphQLAbstractType, selectionSet: SelectionSetNode, names: ClientNames, costs: CostRules): Completion {
  const { schema } = selecting
  const completeWhole = compileType(ofType, [selectionSet], ofType.name, FREE)

  return {
    complete(object, { introspection, variables, shared }, path = []) {
      const run: Run = { introspection, variables, shared, findings: [], cost: 0, shaped: undefined }
      const place = path.reduce<Place | undefined>((above, key) => ({ above, key }), undefined)
      return { data: flat(completeWhole(object, run, place, WHOLE) ?? 'null'), findings: run.findings, cost: run.cost }
    },
  }

  function compileType(type: GraphQLOutputType, selectionSets: readonly SelectionSetNode[], description: string, weigh: Weigh): Complete {
    if (isNonNullType(type)) return nonNull(compileType(type.ofType, selectionSets, description, weigh), description)
    if (isListType(type)) return once(list(compileType(type.ofType, selectionSets, `an element of ${description}`, weigh), description))
    if (isObjectType(type)) return once(nullable(compileObject(type, selectionSets, weigh(type)), description))
    if (isAbstractType(type)) return once(compileAbstract(type, selectionSets, description, weigh))
    return weighed(leaf(isEnumType(type) ? enumWriter(type) : scalarWriter(type), description), weigh(type))
  }

  function compileObject(type: GraphQLObjectType | GraphQLInterfaceType, selectionSets: readonly SelectionSetNode[], weight: number): CompleteObject {
    const fields = selectFields(selecting, type, selectionSets).map((field, index) => compileField(type, field, index === 0 ? '' : ','))
    return (object, run, place) => {
      run.cost += weight
      let text = '{'
      for (let index = 0; index < fields.length; index++) {
        const { name, label, read, complete } = fields[index] as CompleteField
        const completed = complete(read(object), run, place, name)
        if (completed === undefined) return 'null'
        text += label + completed
      }
      return `${text}}`
    }
  }

  function compileField(parent: GraphQLObjectType | GraphQLInterfaceType, field: SelectedField, separator: string): CompleteField {
    const { responseName: name, fieldName, children, isWithheld, nodes: [node] } = field
    const common = { name, label: `${separator}${JSON.stringify(name)}:`, read: reader(names.planned(name, node)) }
    if (fieldName === '__typename') {
      const text = JSON.stringify(parent.name)
      return { ...common, complete: () => text }
    }
    const definition = parent.getFields()[fieldName]
    if (!definition) {
      // `__schema` and `__type`, which the router answers itself.
      return { ...common, complete: (_value, run) => JSON.stringify(getOwn(run.introspection, name) ?? null) }
    }
    if (isWithheld) return { ...common, complete: isNonNullType(definition.type) ? () => undefined : () => 'null' }
    const complete = compileType(definition.type, children, `${parent.name}.${fieldName}`, (type) => costs.ofValue(parent, definition, type))
    return { ...common, complete: charged(complete, costs.ofArguments(parent, definition, node)) }
  }

  function compileAbstract(type: GraphQLAbstractType, selectionSets: readonly SelectionSetNode[], description: string, weigh: Weigh): Complete {
    const byName = new Map<string, CompleteObject>()
    return nullable((object, run, place) => {
      const typename = getOwn(object, '__typename') ?? type.name
      if (typeof typename !== 'string') return invalid(run, place, `An object without a type was found for ${description}.`)
      let complete = byName.get(typename)
      if (!complete) {
        complete = compileMember(type, typename, selectionSets, description, weigh)
        if (!complete) return invalid(run, place, `An object of a type that it cannot have was found for ${description}.`)
        byName.set(typename, complete)
      }
      return complete(object, run, place)
    }, description)
  }

  function compileMember(type: GraphQLAbstractType, typename: string, selectionSets: readonly SelectionSetNode[], description: string, weigh: Weigh): CompleteObject | undefined {
    const member = schema.getType(typename)
    if (!isObjectType(member) && !isInterfaceType(member)) return undefined
    if (member !== type && !schema.isSubType(type, member)) return undefined
    const complete = compileObject(member, selectionSets, weigh(member))
    if (isObjectType(member)) return complete
    // A subgraph that has the interface as an `@interfaceObject` does not know the type; the planner asks no other one when nothing depends on it.
    return isTypeAsked(selecting, member, selectionSets) ? (_object, run, place) => invalid(run, place, `An object without a type was found for ${description}.`) : complete
  }
}

/** What stands in several places is the same in all of them, unless there is something to tell of each. */
function once(inner: Complete): Complete {
  return (value, run, above, key) => {
    if (run.shared.size === 0 || !run.shared.has(value)) return inner(value, run, above, key)
    const byShaper = run.shaped ??= new Map<Complete, Map<unknown, Shaped>>()
    let shaped = byShaper.get(inner)
    if (!shaped) byShaper.set(inner, shaped = new Map())
    const known = shaped.get(value)
    if (known) {
      run.cost += known.cost
      return known.text
    }
    const { cost, findings: { length } } = run
    const text = inner(value, run, above, key)
    if (run.findings.length === length) shaped.set(value, { text, cost: run.cost - cost })
    return text
  }
}

function weighed(inner: Complete, weight: number): Complete {
  if (weight === 0) return inner
  return (value, run, above, key) => {
    if (value !== null && value !== undefined) run.cost += weight
    return inner(value, run, above, key)
  }
}

function charged(inner: Complete, cost: Expression): Complete {
  if (cost === 0) return inner
  return (value, run, above, key) => {
    run.cost += evaluate(cost, run.variables)
    return inner(value, run, above, key)
  }
}

function nonNull(inner: Complete, description: string): Complete {
  return (value, run, above, key) => {
    if (value === null || value === undefined) {
      run.findings.push({ kind: 'NULL', path: pathTo({ above, key }), message: `Cannot return null for non-nullable field ${description}.` })
      return undefined
    }
    const text = inner(value, run, above, key)
    return text === 'null' ? undefined : text
  }
}

function nullable(inner: CompleteObject, description: string): Complete {
  return (value, run, above, key) => {
    if (value === null) return 'null'
    const place = key === WHOLE ? above : { above, key }
    if (value === undefined) return missing(run, place, description)
    if (!isJsonObject(value)) return invalid(run, place, `What is no object was found for ${description}.`)
    return inner(value, run, place)
  }
}

function list(inner: Complete, description: string): Complete {
  return (value, run, above, key) => {
    if (value === null) return 'null'
    const place = { above, key }
    if (value === undefined) return missing(run, place, description)
    if (!Array.isArray(value)) return invalid(run, place, `What is no list was found for ${description}.`)
    let text = '['
    for (let index = 0; index < value.length; index++) {
      const completed = inner(value[index], run, place, index)
      if (completed === undefined) return 'null'
      text += index === 0 ? completed : `,${completed}`
    }
    return `${text}]`
  }
}

/** JSON of a leaf, undefined when the value is none of its type. */
type Write = (value: unknown) => string | undefined

function leaf(write: Write, description: string): Complete {
  return (value, run, above, key) => {
    if (value === null) return 'null'
    if (value === undefined) return missing(run, { above, key }, description)
    return write(value) ?? invalid(run, { above, key }, `A value that is not valid was found for ${description}.`)
  }
}

function enumWriter(type: GraphQLEnumType): Write {
  const texts = new Map(type.getValues().map(({ name }) => [name, `"${name}"`]))
  return (value) => typeof value === 'string' ? texts.get(value) : undefined
}

function scalarWriter({ name }: GraphQLScalarType): Write {
  switch (name) {
    case 'Int': return (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31 ? String(value) : undefined
    case 'Float': return (value) => typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined
    case 'Boolean': return (value) => typeof value === 'boolean' ? String(value) : undefined
    case 'String': return (value) => typeof value === 'string' ? quote(value) : undefined
    case 'ID': return (value) => typeof value === 'string' ? quote(value) : Number.isInteger(value) ? `"${String(value)}"` : undefined
    // A scalar of the product: its owner alone knows what is valid.
    default: return (value) => typeof value === 'string' ? quote(value) : JSON.stringify(value)
  }
}

function missing(run: Run, place: Place | undefined, description: string): string {
  run.findings.push({ kind: 'MISSING', path: pathTo(place), message: `No subgraph answered ${description}.` })
  return 'null'
}

function invalid(run: Run, place: Place | undefined, message: string): string {
  run.findings.push({ kind: 'INVALID', path: pathTo(place), message })
  return 'null'
}

function pathTo(place: Place | undefined): Path {
  const path: (string | number)[] = []
  for (let at = place; at; at = at.above) path.unshift(at.key)
  return path
}

/**
 * In one piece. Text that was put together is a tree of its pieces until somebody needs all of it, and a promise keeps what it was resolved with: of a request that had to wait, V8 would copy the
 * tree into its old generation, piece by piece. Asking for the length in bytes puts it together in its place.
 */
function flat(text: string): string {
  Buffer.byteLength(text)
  return text
}
