import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import countries from 'i18n-iso-countries'
import { isCurrency } from '../money.ts'

function textScalar<Internal>(name: string, options: { parse: (text: string) => Internal; serialize: (value: unknown) => string; integers?: boolean }): GraphQLScalarType {
  const parseValue = (value: unknown): Internal => {
    if (typeof value === 'string') return options.parse(value)
    if (options.integers && typeof value === 'number' && Number.isSafeInteger(value)) return options.parse(String(value))
    throw refuse(name, value)
  }
  return new GraphQLScalarType<unknown, string>({
    name,
    serialize: options.serialize,
    parseValue,
    parseLiteral(node: ValueNode) {
      if (node.kind === Kind.STRING || (options.integers && node.kind === Kind.INT)) return options.parse(node.value)
      throw refuse(name, 'value' in node ? node.value : node.kind)
    },
  })
}

function refuse(name: string, value: unknown): GraphQLError {
  return new GraphQLError(`${name} cannot be ${JSON.stringify(value)?.slice(0, 60) ?? typeof value}.`, { extensions: { code: 'BAD_USER_INPUT' } })
}

function matching(name: string, accept: (text: string) => boolean): (text: string) => string {
  return (text) => {
    if (!accept(text)) throw refuse(name, text)
    return text
  }
}

/** RFC 5646 asks for room for 35 characters; what is longer is no language that anybody writes in. */
const MAX_LANGUAGE_TAG = 35

function isLanguage(tag: string): boolean {
  try {
    return tag.length <= MAX_LANGUAGE_TAG && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

/** JavaScript takes 31 February for 3 March. */
function isInCalendar(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day)
}

const MAX_DIGITS = 30

/** Resolvers of the scalars in `shared.graphql`: refused values have the code `BAD_USER_INPUT`. */
export const scalars = {
  BigInt: textScalar('BigInt', {
    integers: true,
    parse(text) {
      if (!/^-?\d+$/.test(text) || text.length > MAX_DIGITS) throw refuse('BigInt', text)
      return BigInt(text)
    },
    serialize: (value) => (value as bigint | number | string).toString(),
  }),
  DateTime: textScalar('DateTime', {
    parse(text) {
      const [, day] = DATE_TIME.exec(text) ?? []
      const date = new Date(text)
      if (!day || !isInCalendar(day) || Number.isNaN(date.getTime())) throw refuse('DateTime', text)
      return date
    },
    serialize: (value) => (value instanceof Date ? value : new Date(value as string)).toISOString(),
  }),
  CurrencyCode: textScalar('CurrencyCode', { parse: matching('CurrencyCode', isCurrency), serialize: String }),
  CountryCode: textScalar('CountryCode', { parse: matching('CountryCode', (code) => /^[A-Z]{2}$/.test(code) && countries.isValid(code)), serialize: String }),
  LanguageCode: textScalar('LanguageCode', { parse: matching('LanguageCode', isLanguage), serialize: String }),
  Cursor: textScalar('Cursor', { parse: matching('Cursor', (text) => text.length <= 200), serialize: String }),
}
