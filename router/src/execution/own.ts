/** A JSON object as a subgraph answered it. Clients choose its keys: even `__proto__` and `constructor` may be response names. */
export type JsonObject = Record<string, unknown>

/** The own property; what `Object.prototype` has does not count. */
export function getOwn(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** Whether a response name would read or write something inherited. */
export function isInherited(key: string): boolean {
  return key in Object.prototype
}

/** Sets an own property, whatever its name. */
export function setOwn(object: JsonObject, key: string, value: unknown): void {
  if (isInherited(key)) Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
  else object[key] = value
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
