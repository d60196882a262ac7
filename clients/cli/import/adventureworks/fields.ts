import countries from 'i18n-iso-countries'
import { z } from 'zod'
import { isCurrency } from '#kit/money.ts'
import type { CsvRow } from '../csv-rows.ts'
import type { Problem } from '../problem.ts'

/** Exports write nothing as an empty value or as NULL; fixed-width columns come with spaces behind. */
const value = z.string().transform((text) => (text === 'NULL' ? '' : text.trim()))

const plainText = (maxLength: number) => z.string().min(1, 'is empty').max(maxLength, `is longer than ${maxLength} characters`)
  .refine((text) => !/[^\P{Cc}\r\n\t]/u.test(text), 'has control characters')

const wholeNumber = (max: number) => z.string()
  .regex(/^-?\d+$/, 'is not a whole number')
  .refine((text) => !text.startsWith('-'), 'is negative')
  .transform(Number)
  .refine((number) => number <= max, `is above ${max}`)

/** What the publisher's columns hold. */
export const fields = {
  id: value.pipe(z.string().regex(/^\d{1,18}$/, 'is not an id').transform((text) => BigInt(text).toString())),
  text: (maxLength: number) => value.pipe(plainText(maxLength)),
  code: value.pipe(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/, 'is not a code of 1 to 64 letters, digits and . _ / -')),
  registrationNumber: value.pipe(plainText(40).refine((text) => /[\p{L}\p{N}]/u.test(text), 'has no letters or digits')),
  flag: value.pipe(z.stringbool({ truthy: ['true', '1'], falsy: ['false', '0'], error: 'is neither True nor False' })),
  count: (min: number, max: number) => value.pipe(wholeNumber(max).refine((number) => number >= min, `is below ${min}`)),
  decimal: value.pipe(z.string().regex(/^-?\d{1,15}(\.\d{1,10})?$/, 'is not a decimal number').refine((text) => !text.startsWith('-'), 'is negative')),
  oneOf: (words: Readonly<Record<string, string>>) => value.pipe(z.string()
    .refine((code) => words[code.toUpperCase()] !== undefined, `is none of ${Object.keys(words).join(', ')}`)
    .transform((code) => words[code.toUpperCase()] ?? code)),
  country: value.pipe(z.string().refine((code) => /^[A-Z]{2}$/.test(code) && countries.isValid(code), 'is not an ISO 3166-1 country code')),
  currency: value.pipe(z.string().refine(isCurrency, 'is not an ISO 4217 currency code')),
  hsCode: value.pipe(z.string().regex(/^\d{6,10}$/, 'is not a Harmonized System code of 6 to 10 digits')),
}

/** Null where the column is empty, or missing altogether. */
export function optional<T>(field: z.ZodType<T, string>) {
  return z.string().default('').transform((text) => (text.trim() === '' || text === 'NULL' ? null : text)).pipe(field.nullable())
}

/** The row's columns by the schema, or undefined after telling everything that is wrong with it. */
export function readRow<T>(schema: z.ZodType<T>, row: CsvRow, problem: (problem: Problem) => void): T | undefined {
  const parsed = schema.safeParse(row.fields)
  if (parsed.success) return parsed.data
  const reason = parsed.error.issues.map(({ path, message }) => {
    const column = String(path[0])
    return `${column} «${shortened(row.fields[column] ?? '')}» ${message}`
  }).join('; ')
  problem({ file: row.file, line: row.line, reason })
  return undefined
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
