import type { ResponsePath } from '@apollo/query-planner'
import { getOwn, isJsonObject, type JsonObject } from './own.ts'

/** A place in the answer: response names and list indexes. */
export type Path = readonly (string | number)[]

/** The objects that a plan's path leads to, in their order; lists are walked wherever they are, null ends a way. */
export function findTargets(data: JsonObject, path: ResponsePath): JsonObject[] {
  const found: JsonObject[] = []
  collect(data, path, 0, found)
  return found
}

function collect(value: unknown, path: ResponsePath, at: number, found: JsonObject[]): void {
  if (Array.isArray(value)) {
    const next = path[at] === '@' ? at + 1 : at
    for (const element of value) collect(element, path, next, found)
  } else if (isJsonObject(value)) {
    const element = path[at]
    if (element === undefined) found.push(value)
    else if (element !== '@') collect(getOwn(value, String(element)), path, at + 1, found)
  }
}

/** Calls `found` for the objects of {@link findTargets}, in the same order, with the objects on the way to each. */
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

/** Where the objects of {@link findTargets} are, in the same order. */
export function findTargetPaths(data: JsonObject, path: ResponsePath): Path[] {
  const found: Path[] = []
  collectPaths(data, path, 0, [], found)
  return found
}

function collectPaths(value: unknown, path: ResponsePath, at: number, here: (string | number)[], found: Path[]): void {
  if (Array.isArray(value)) {
    const next = path[at] === '@' ? at + 1 : at
    for (const [index, element] of value.entries()) {
      here.push(index)
      collectPaths(element, path, next, here, found)
      here.pop()
    }
  } else if (isJsonObject(value)) {
    const element = path[at]
    if (element === undefined) {
      found.push([...here])
    } else if (element !== '@') {
      here.push(element)
      collectPaths(getOwn(value, String(element)), path, at + 1, here, found)
      here.pop()
    }
  }
}

/** As much of a plan's path as is the same for all that it leads to. */
export function commonPath(path: ResponsePath): Path {
  const list = path.indexOf('@')
  return list < 0 ? path : path.slice(0, list)
}
