/** As JSON, which has neither bigint nor Date; keys are sorted so that equal values have equal texts. */
export function toStoredJson(value: unknown): string {
  return JSON.stringify(dry(value))
}

/** What a parsed document made by {@link toStoredJson} stands for. The document is used up. */
export function fromStoredJson(document: unknown): unknown {
  return revive(document)
}

function dry(value: unknown): unknown {
  if (typeof value === 'bigint') return { $bigint: value.toString() }
  if (value instanceof Date) return { $date: value.toISOString() }
  if (Array.isArray(value)) return value.map(dry)
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, dry(v)]))
  }
  return value
}

/** In place: many rows come through here, and nobody else holds the document. */
function revive(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) value[index] = revive(item)
    return value
  }
  const fields = value as Record<string, unknown>
  if (typeof fields['$bigint'] === 'string') return BigInt(fields['$bigint'])
  if (typeof fields['$date'] === 'string') return new Date(fields['$date'])
  for (const key of Object.keys(fields)) {
    const field = fields[key]
    if (typeof field === 'object' && field !== null) fields[key] = revive(field)
  }
  return fields
}
