import {
  GraphQLError, isAbstractType, isEnumType, isInterfaceType, isListType, isNonNullType, isObjectType,
  type GraphQLAbstractType, type GraphQLEnumType, type GraphQLInterfaceType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLScalarType, type SelectionSetNode,
} from 'graphql'
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
}

export interface Completion {
  /**
   * Shapes what the fetches brought into the client's selection, by CompleteValue of the GraphQL specification, and writes it as JSON in the order in which
   * the client asked. `introspection` answers the root's `__schema` and `__type`; `path` leads to the object where it is not the root.
   */
  complete(object: unknown, introspection: JsonObject, path?: Path): Completed
}

interface Run {
  readonly introspection: JsonObject
  readonly path: (string | number)[]
  readonly findings: Finding[]
}

/** JSON; `null` where the value is null; undefined where a null must rise to the parent. */
type Complete = (value: unknown, run: Run) => string | undefined

interface CompleteField {
  readonly name: string
  /** `"name":` */
  readonly key: string
  readonly read: (object: JsonObject) => unknown
  readonly complete: Complete
}

/**
 * Compiles a selection, of an operation or a part of one, for one schema, the one that clients see, so that what is `@inaccessible` never gets out; and for one
 * set of values of its `@skip` and `@include`, so that nothing has to be asked of them again.
 */
export function compileCompletion(selecting: Selecting, ofType: GraphQLObjectType | GraphQLAbstractType, selectionSet: SelectionSetNode, names: ClientNames): Completion {
  const { schema } = selecting
  const completeWhole = compileType(ofType, [selectionSet], ofType.name)

  return {
    complete(object, introspection, path = []) {
      const run: Run = { introspection, path: [...path], findings: [] }
      return { data: completeWhole(object, run) ?? 'null', findings: run.findings }
    },
  }

  function compileType(type: GraphQLOutputType, selectionSets: readonly SelectionSetNode[], description: string): Complete {
    if (isNonNullType(type)) return nonNull(compileType(type.ofType, selectionSets, description), description)
    if (isListType(type)) return list(compileType(type.ofType, selectionSets, `an element of ${description}`), description)
    if (isObjectType(type)) return nullable(compileObject(type, selectionSets), description)
    if (isAbstractType(type)) return compileAbstract(type, selectionSets, description)
    if (isEnumType(type)) return leaf(enumWriter(type), description)
    return leaf(scalarWriter(type), description)
  }

  function compileObject(type: GraphQLObjectType | GraphQLInterfaceType, selectionSets: readonly SelectionSetNode[]): Complete {
    const fields = selectFields(selecting, type, selectionSets).map((field) => compileField(type, field))
    return (value, run) => {
      if (!isJsonObject(value)) return undefined
      let text = '{'
      for (const { name, key, read, complete } of fields) {
        run.path.push(name)
        const completed = complete(read(value), run)
        run.path.pop()
        if (completed === undefined) return 'null'
        text += text.length === 1 ? key + completed : `,${key}${completed}`
      }
      return `${text}}`
    }
  }

  function compileField(parent: GraphQLObjectType | GraphQLInterfaceType, field: SelectedField): CompleteField {
    const { responseName: name, fieldName, children } = field
    const common = { name, key: `${JSON.stringify(name)}:`, read: reader(names.planned(name, fieldName)) }
    if (fieldName === '__typename') {
      const text = JSON.stringify(parent.name)
      return { ...common, complete: () => text }
    }
    const definition = parent.getFields()[fieldName]
    if (!definition) {
      // `__schema` and `__type`, which the router answers itself.
      return { ...common, complete: (_value, run) => JSON.stringify(getOwn(run.introspection, name) ?? null) }
    }
    return { ...common, complete: compileType(definition.type, children, `${parent.name}.${fieldName}`) }
  }

  function compileAbstract(type: GraphQLAbstractType, selectionSets: readonly SelectionSetNode[], description: string): Complete {
    const byName = new Map<string, Complete>()
    return nullable((value, run) => {
      const typename = isJsonObject(value) ? getOwn(value, '__typename') ?? type.name : undefined
      if (typeof typename !== 'string') return invalid(run, `An object without a type was found for ${description}.`)
      let complete = byName.get(typename)
      if (!complete) {
        complete = compileMember(type, typename, selectionSets, description)
        if (!complete) return invalid(run, `An object of a type that it cannot have was found for ${description}.`)
        byName.set(typename, complete)
      }
      return complete(value, run)
    }, description)
  }

  function compileMember(type: GraphQLAbstractType, typename: string, selectionSets: readonly SelectionSetNode[], description: string): Complete | undefined {
    const member = schema.getType(typename)
    if (!isObjectType(member) && !isInterfaceType(member)) return undefined
    if (member !== type && !schema.isSubType(type, member)) return undefined
    const complete = compileObject(member, selectionSets)
    if (isObjectType(member)) return complete
    // A subgraph that has the interface as an `@interfaceObject` does not know the type; the planner asks no other one when nothing depends on it.
    return isTypeAsked(selecting, member, selectionSets) ? (_value, run) => invalid(run, `An object without a type was found for ${description}.`) : complete
  }
}

function nonNull(inner: Complete, description: string): Complete {
  return (value, run) => {
    if (value === null || value === undefined) {
      run.findings.push({ kind: 'NULL', path: [...run.path], message: `Cannot return null for non-nullable field ${description}.` })
      return undefined
    }
    const text = inner(value, run)
    return text === 'null' ? undefined : text
  }
}

function nullable(inner: Complete, description: string): Complete {
  return (value, run) => {
    if (value === null) return 'null'
    if (value === undefined) return missing(run, description)
    if (typeof value !== 'object' || Array.isArray(value)) return invalid(run, `What is no object was found for ${description}.`)
    return inner(value, run)
  }
}

function list(inner: Complete, description: string): Complete {
  return (value, run) => {
    if (value === null) return 'null'
    if (value === undefined) return missing(run, description)
    if (!Array.isArray(value)) return invalid(run, `What is no list was found for ${description}.`)
    let text = '['
    for (let index = 0; index < value.length; index++) {
      run.path.push(index)
      const completed = inner(value[index], run)
      run.path.pop()
      if (completed === undefined) return 'null'
      text += index === 0 ? completed : `,${completed}`
    }
    return `${text}]`
  }
}

/** JSON of a leaf, undefined when the value is none of its type. */
type Write = (value: unknown) => string | undefined

function leaf(write: Write, description: string): Complete {
  return (value, run) => {
    if (value === null) return 'null'
    if (value === undefined) return missing(run, description)
    return write(value) ?? invalid(run, `A value that is not valid was found for ${description}.`)
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

function missing(run: Run, description: string): string {
  run.findings.push({ kind: 'MISSING', path: [...run.path], message: `No subgraph answered ${description}.` })
  return 'null'
}

function invalid(run: Run, message: string): string {
  run.findings.push({ kind: 'INVALID', path: [...run.path], message })
  return 'null'
}

/** An answer that the schema does not allow: a subgraph's fault, or the planner's. */
export function findingError({ message, path }: Finding): GraphQLError {
  return new GraphQLError(message, { path, extensions: { code: 'INVALID_GRAPHQL' } })
}
