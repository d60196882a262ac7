/** A JSON object as a subgraph answered it. Clients choose its keys: even `__proto__` and `constructor` may be response names. */
export type JsonObject = Record<string, unknown>

const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))

/** The own property; what `Object.prototype` has does not count. */
export function getOwn(object: JsonObject, key: string): unknown {
  return !INHERITED.has(key) || Object.hasOwn(object, key) ? object[key] : undefined
}

/** {@link getOwn} for a name that is known beforehand. */
export function reader(key: string): (object: JsonObject) => unknown {
  return INHERITED.has(key) ? (object) => getOwn(object, key) : (object) => object[key]
}

/** Sets an own property, whatever its name. */
export function setOwn(object: JsonObject, key: string, value: unknown): void {
  if (INHERITED.has(key)) Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
  else object[key] = value
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
