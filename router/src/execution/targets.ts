import type { ResponsePath } from '@apollo/query-planner'
import { getOwn, isJsonObject, type JsonObject } from './own.ts'

/** A place in the answer: response names and list indexes. */
export type Path = readonly (string | number)[]

/**
 * The objects that a plan's path leads to, in their order; lists are walked wherever they are, null ends a way. What is `shared` by several places is walked
 * once: what is in it is found once, though it stands in all of them.
 */
export function findTargets(data: JsonObject, path: ResponsePath, shared: ReadonlySet<unknown>): JsonObject[] {
  const found: JsonObject[] = []
  const seen = new Set<unknown>()
  const isNew = (value: unknown) => !shared.has(value) || (!seen.has(value) && seen.add(value) !== undefined)
  collect(data, path, 0, found, shared.size > 0 ? isNew : undefined)
  return found
}

function collect(value: unknown, path: ResponsePath, at: number, found: JsonObject[], isNew: ((value: unknown) => boolean) | undefined): void {
  if (isNew && !isNew(value)) return
  if (Array.isArray(value)) {
    const next = path[at] === '@' ? at + 1 : at
    for (const element of value) collect(element, path, next, found, isNew)
  } else if (isJsonObject(value)) {
    const element = path[at]
    if (element === undefined) found.push(value)
    else if (element !== '@') collect(getOwn(value, String(element)), path, at + 1, found, isNew)
  }
}

/** Calls `found` for the object at each place that a plan's path leads to, with the objects on the way to it. */
export function visitTargets(data: JsonObject, path: ResponsePath, found: (object: JsonObject, ancestors: readonly JsonObject[]) => void): void {
  const ancestors: JsonObject[] = []
  visit(data, 0)

  function visit(value: unknown, at: number): void {
    if (Array.isArray(value)) {
      const next = path[at] === '@' ? at + 1 : at
      for (const element of value) visit(element, next)
    } else if (isJsonObject(value)) {
      const element = path[at]
      if (element === undefined) {
        found(value, ancestors)
      } else if (element !== '@') {
        ancestors.push(value)
        visit(getOwn(value, String(element)), at + 1)
        ancestors.pop()
      }
    }
  }
}

/** All places of each object that a plan's path leads to. */
export function findPlaces(data: JsonObject, path: ResponsePath): ReadonlyMap<JsonObject, readonly Path[]> {
  const found = new Map<JsonObject, Path[]>()
  collectPlaces(data, path, 0, [], found)
  return found
}

function collectPlaces(value: unknown, path: ResponsePath, at: number, here: (string | number)[], found: Map<JsonObject, Path[]>): void {
  if (Array.isArray(value)) {
    const next = path[at] === '@' ? at + 1 : at
    for (const [index, element] of value.entries()) {
      here.push(index)
      collectPlaces(element, path, next, here, found)
      here.pop()
    }
  } else if (isJsonObject(value)) {
    const element = path[at]
    if (element === undefined) {
      const places = found.get(value)
      if (places) places.push([...here])
      else found.set(value, [[...here]])
    } else if (element !== '@') {
      here.push(element)
      collectPlaces(getOwn(value, String(element)), path, at + 1, here, found)
      here.pop()
    }
  }
}

/** As much of a plan's path as is the same for all that it leads to. */
export function commonPath(path: ResponsePath): Path {
  const list = path.indexOf('@')
  return list < 0 ? path : path.slice(0, list)
}
