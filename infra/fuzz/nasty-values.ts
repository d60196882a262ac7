import {
  isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType,
} from 'graphql'
import type { Random } from '../faults/random.ts'

const TEXTS = [
  '', ' ', '\0', '\u0000\u0001', 'null', 'undefined', 'NaN', 'true', '0', '-1', '1e309', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '"', '\'', '`', '\\', '%', '%00', '%s%s%s',
  '\ud800', '\udfff\ud800', '\ufeff', '\u202eabc', '🦊'.repeat(100), 'é', 'e\u0301', 'ſ', '\u2028', '<script>alert(1)</script>', '\' OR 1=1 --', '\'; DROP TABLE orders; --', '${1+1}', '{{7*7}}',
  '../../etc/passwd', 'file:///etc/passwd', 'http://127.0.0.1:1/', '2026-02-30T25:61:61Z', '0000-00-00', '9999-12-31T23:59:59.999999999Z', '1970-01-01', 'USD', 'usd', 'XXX', 'a'.repeat(300), 'a'.repeat(70_000),
  'T3JkZXI6MQ==', 'gid://x', 'ord_', 'ord_01ARZ3NDEKTSV4RRFFQ69G5FAV', 'usr_00000000000000000000000000', '00000000-0000-0000-0000-000000000000', 'a@b', `${'a'.repeat(64)}@example.com`, '+000000000000000',
] as const

const NUMBERS = [0, -0, 1, -1, 0.1, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, -(2 ** 53), 1e21, 1e308, Number.MIN_VALUE, 99_999_999_999] as const

/** A value of any JSON type, mostly one that programs stumble over. `ids` are of things that exist. */
export function nastyValue(random: Random, ids: readonly string[], depth = 0): unknown {
  switch (random.between(0, depth > 3 ? 5 : 8)) {
    case 0: return null
    case 1: return random.chance(0.5)
    case 2: return random.pick(NUMBERS)
    case 3: return ids.length > 0 ? random.pick(ids) : ''
    case 4:
    case 5: return random.pick(TEXTS)
    case 6: return Array.from({ length: random.between(0, 4) }, () => nastyValue(random, ids, depth + 1))
    case 7: return Array.from({ length: random.between(1, 300) }, () => random.pick(TEXTS.slice(0, 40)))
    default: return Object.fromEntries(Array.from({ length: random.between(0, 4) }, () => [random.pick(TEXTS), nastyValue(random, ids, depth + 1)]))
  }
}

/** A value that often fits the type in form and seldom in meaning; with some chance it does not fit at all. */
export function nastyInput(type: GraphQLInputType, random: Random, ids: readonly string[], depth = 0): unknown {
  if (random.chance(0.06)) return nastyValue(random, ids)
  if (isNonNullType(type)) return nastyInput(type.ofType, random, ids, depth)
  if (random.chance(0.08)) return null
  if (isListType(type)) return Array.from({ length: random.pick([0, 1, 1, 2, 3, 101, 500]) }, () => nastyInput(type.ofType, random, ids, depth + 1))
  if (isEnumType(type)) return random.pick(type.getValues()).name
  if (isInputObjectType(type)) {
    const value: Record<string, unknown> = {}
    for (const [name, field] of Object.entries(type.getFields())) {
      if (isNonNullType(field.type) ? random.chance(0.04) : random.chance(0.5) || depth > 4) continue
      Object.defineProperty(value, name, { value: nastyInput(field.type, random, ids, depth + 1), enumerable: true })
    }
    return value
  }
  switch (type.name) {
    case 'Int': return random.pick(NUMBERS)
    case 'Float': return random.pick(NUMBERS)
    case 'Boolean': return random.chance(0.5)
    case 'ID': return random.chance(0.6) && ids.length > 0 ? random.pick(ids) : random.pick(TEXTS)
    default: return random.chance(0.2) ? nastyValue(random, ids) : random.pick(TEXTS)
  }
}
