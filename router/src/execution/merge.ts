import { getOwn, isJsonObject, setOwn, type JsonObject } from './own.ts'

/**
 * Adds to `target` what another fetch brought for the same object. Objects merge, lists of one length merge element by element, anything else that is
 * new takes the place of what is there, except null: whichever fetch ends first, what one of them brought is there. Parts of `source` may become parts of `target`.
 */
export function mergeInto(target: JsonObject, source: JsonObject): void {
  if (target === source) return
  for (const key of Object.keys(source)) {
    const added = source[key]
    if (added === undefined) continue
    const present = getOwn(target, key)
    if (isJsonObject(present) && isJsonObject(added)) mergeInto(present, added)
    else if (Array.isArray(present) && Array.isArray(added) && present.length === added.length) mergeLists(present, added)
    else if (added !== null || present === undefined) setOwn(target, key, added)
  }
}

/** What may be merged into something else without being a part of both. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  return isJsonObject(value) ? copyOfObject(value) : value
}

export function copyOfObject(object: JsonObject): JsonObject {
  const copy: JsonObject = {}
  for (const key of Object.keys(object)) setOwn(copy, key, copyOf(object[key]))
  return copy
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  for (let i = 0; i < source.length; i++) {
    const present = target[i]
    const added = source[i]
    if (isJsonObject(present) && isJsonObject(added)) mergeInto(present, added)
    else if (Array.isArray(present) && Array.isArray(added) && present.length === added.length) mergeLists(present, added)
    else if (added !== null) target[i] = added
  }
}
