import type { FetchDataKeyRenamer } from '@apollo/query-planner'
import { isJsonObject, reader, type JsonObject } from './own.ts'
import type { TypeConditions } from './type-conditions.ts'

/** What a fetch takes from around its entities, as `@fromContext` says. */
export interface ContextValues {
  /** The variables that are set. */
  readonly variables: readonly string[]
  /** Their values for an entity whose `ancestors` lead from the root to its parent, in the order of `variables`; null where there is none. */
  read(entity: JsonObject, ancestors: readonly JsonObject[]): readonly unknown[]
}

const PARENT = '..'
const FRAGMENT_PREFIX = '... on '

type Read = (entity: JsonObject, ancestors: readonly JsonObject[]) => unknown

/** The planner's rewrites: each leads from the entity up, `..` for each object, and then down to the value. */
export function compileContextValues(rewrites: readonly FetchDataKeyRenamer[], types: TypeConditions): ContextValues {
  const byVariable = [...Map.groupBy(rewrites, ({ renameKeyTo }) => renameKeyTo)]
  const reads = byVariable.map(([, sources]) => sources.map(({ path }) => compileRead(path, types)))
  return {
    variables: byVariable.map(([name]) => name),
    read: (entity, ancestors) => reads.map((sources) => {
      for (const read of sources) {
        const value = read(entity, ancestors)
        if (value !== undefined) return value
      }
      return null
    }),
  }
}

function compileRead(path: readonly string[], types: TypeConditions): Read {
  const up = path.findIndex((element) => element !== PARENT)
  const down = path.slice(up).map((element) => element.startsWith(FRAGMENT_PREFIX) ? ofType(element.slice(FRAGMENT_PREFIX.length), types) : field(element))
  // The context may be the entity itself: of it something further down is asked.
  return (entity, ancestors) => down.reduce<unknown>((value, step) => value === undefined || value === null ? value : step(value), up === 0 ? entity : ancestors.at(-up))
}

function ofType(name: string, types: TypeConditions): (value: unknown) => unknown {
  const test = types.test(name)
  return (value) => {
    const typename = isJsonObject(value) ? value['__typename'] : undefined
    return typeof typename !== 'string' || test(typename) ? value : undefined
  }
}

function field(name: string): (value: unknown) => unknown {
  const read = reader(name)
  const step = (value: unknown): unknown => Array.isArray(value) ? value.map(step) : isJsonObject(value) ? read(value) : undefined
  return step
}
