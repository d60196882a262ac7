import type { DomainEvent } from '#kit/events/event.ts'

/** Names, addresses, secrets: whatever stands under such a key, it is hidden as a whole. */
const HIDDEN = /name|recipient|^line\d$|city|region|postal|address|email|phone|registration|purchaseOrder|location|note|token|secret|password|credential/i

/** Ids, instants, dates, hashes, and codes in capitals, as the contracts have them; any other text was written by people. */
const CODED = /^([a-z]{2,5}_[0-9a-z]{26}|\d{4}-\d\d-\d\d(T[\d:.]+Z)?|[0-9a-f]{64}|[A-Z][A-Z0-9_]*)$/
const NUMERIC_KEY = /Minor$|^hsCode$/
const DIGITS = /^-?\d+$/

/**
 * An event to look at: its envelope, and the shape, ids, codes, numbers and instants of its data. In the place of personal data, free
 * text and secrets stands how long they are.
 */
export function maskedEvent({ data, ...envelope }: DomainEvent): unknown {
  return { ...envelope, data: masked('', data) }
}

function masked(key: string, value: unknown): unknown {
  if (value === null) return null
  if (HIDDEN.test(key)) return hidden(value)
  if (Array.isArray(value)) return value.map((item) => masked(key, item))
  if (typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, masked(name, item)]))
  if (typeof value !== 'string') return value
  return CODED.test(value) || (NUMERIC_KEY.test(key) && DIGITS.test(value)) ? value : hidden(value)
}

function hidden(value: unknown): string {
  return typeof value === 'string' ? `(${value.length} characters)` : '(hidden)'
}
