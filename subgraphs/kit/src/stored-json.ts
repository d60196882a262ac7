/** As JSON, which has neither bigint nor Date; keys are sorted so that equal values have equal texts. */
export function toStoredJson(value: unknown): string {
  return JSON.stringify(dry(value))
}

/** What a JSON document made by {@link toStoredJson} stands for. */
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

function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive)
  if (value && typeof value === 'object') {
    const fields = value as Record<string, unknown>
    if (typeof fields['$bigint'] === 'string') return BigInt(fields['$bigint'])
    if (typeof fields['$date'] === 'string') return new Date(fields['$date'])
    return Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, revive(v)]))
  }
  return value
}
