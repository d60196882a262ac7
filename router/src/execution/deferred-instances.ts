import { isAbstractType, Kind, type GraphQLSchema } from 'graphql'
import type { ClientNames } from '../planning/client-names.ts'
import type { Route } from './deferred-fragments.ts'
import { getOwn, isJsonObject, type JsonObject } from './own.ts'
import { isIncluded, type Booleans } from './selected-fields.ts'
import type { Path } from './targets.ts'
import type { TypeConditions } from './type-conditions.ts'

/** An object of the answer. */
export interface Instance {
  readonly path: Path
  /** What the client got of it, parsed: null where a null rose to. */
  readonly completed: unknown
  /** The same path, by the names of the plan. */
  readonly place: Path
}

export interface FindOptions {
  readonly names: ClientNames
  readonly booleans: Booleans
  readonly schema: GraphQLSchema
  readonly types: TypeConditions
  /** Whether an object whose type is not known yet counts. */
  readonly whenTypeIsUnknown: boolean
}

/** The objects that a route leads to from `from` and that the client has got: not those that became null for an error in them. `data` tells their types. */
export function findInstances(from: Instance, route: Route, data: JsonObject, { names, booleans, schema, types, whenTypeIsUnknown }: FindOptions): Instance[] {
  const found: Instance[] = []
  walk(0, from.completed, at(data, from.place), from.path, from.place)
  return found

  function walk(index: number, completed: unknown, raw: unknown, path: Path, place: Path): void {
    if (Array.isArray(completed)) {
      for (const [element, value] of completed.entries()) walk(index, value, Array.isArray(raw) ? raw[element] : undefined, [...path, element], [...place, element])
      return
    }
    if (!isJsonObject(completed)) return
    const step = route[index]
    if (!step) {
      found.push({ path, completed, place })
      return
    }
    const { node, condition } = step
    const object = isJsonObject(raw) ? raw : {}
    if (!isIncluded(node, booleans) || (condition !== undefined && !satisfies(object, condition))) return
    if (node.kind === Kind.INLINE_FRAGMENT) return walk(index + 1, completed, raw, path, place)
    const name = (node.alias ?? node.name).value
    const planned = names.planned(name, node)
    walk(index + 1, getOwn(completed, name), getOwn(object, planned), [...path, name], [...place, planned])
  }

  function satisfies(object: JsonObject, condition: string): boolean {
    const typename = getOwn(object, '__typename')
    // A subgraph that has an interface as an `@interfaceObject` does not know the type.
    if (typeof typename !== 'string' || isAbstractType(schema.getType(typename))) return whenTypeIsUnknown
    return types.test(condition)(typename)
  }
}

/** What is at a place. */
export function at(data: JsonObject, place: Path): unknown {
  return place.reduce<unknown>((value, key) => {
    if (typeof key === 'number') return Array.isArray(value) ? value[key] : undefined
    return isJsonObject(value) ? getOwn(value, key) : undefined
  }, data)
}
