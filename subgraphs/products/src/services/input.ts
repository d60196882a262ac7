import { z } from 'zod'
import { userError, type UserError } from '#kit/errors.ts'
import { isId } from '#kit/ids.ts'
import type { LocalizedText } from '#kit/text.ts'
import { isGtin } from '../domain/gtin.ts'
import { MAX_ON_HAND } from '../domain/stock.ts'
import { isCode, isPlainText } from '../domain/text.ts'

const MAX_LANGUAGES = 40
const MAX_AMOUNT_MINOR = 10n ** 15n

/** Codes more telling than `INVALID_INPUT`, by the input field's name. */
const CODES: Readonly<Record<string, string>> = {
  hsCode: 'HS_CODE_INVALID',
  gtin: 'GTIN_INVALID',
  price: 'PRICE_INVALID',
  minOrderQuantity: 'QUANTITY_INVALID',
  orderMultiple: 'QUANTITY_INVALID',
  onHand: 'QUANTITY_INVALID',
  delta: 'QUANTITY_INVALID',
}

function text(maxLength: number) {
  return z.string().trim().min(1, 'must not be empty').max(maxLength, `at most ${maxLength} characters`)
    .refine(isPlainText, 'no control characters or broken Unicode')
}

/** Texts by language, from the list form of the input; tags in their canonical form. */
function localized(maxLength: number, minLanguages: number) {
  return z.array(z.object({ language: z.string(), text: text(maxLength) }))
    .min(minLanguages, 'at least one language').max(MAX_LANGUAGES, `at most ${MAX_LANGUAGES} languages`)
    .transform((texts, context): LocalizedText => {
      const byLanguage = Object.fromEntries(texts.map((one) => [canonicalLanguage(one.language), one.text]))
      if (Object.keys(byLanguage).length < texts.length) context.issues.push({ code: 'custom', message: 'each language at most once', input: texts })
      return byLanguage
    })
}

/** What the mutations' input fields accept. */
export const fields = {
  id: (prefix: string) => z.string().transform((id) => idOf(prefix, id)),
  text,
  code: z.string().refine(isCode, '1 to 64 letters, digits, and . _ / -, the first a letter or digit'),
  name: localized(300, 1),
  description: localized(5_000, 0),
  unitOfMeasure: z.string().regex(/^[A-Z0-9]{2,3}$/, 'a UN/ECE Recommendation 20 code: two or three upper-case letters and digits'),
  hsCode: z.string().regex(/^\d{6,10}$/, '6 to 10 digits'),
  gtin: z.string().refine(isGtin, '8, 12, 13 or 14 digits with a right check digit'),
  weightGrams: z.number().int().min(0).max(1_000_000_000),
  quantity: z.number().int().min(1, 'at least 1').max(MAX_ON_HAND, `at most ${MAX_ON_HAND}`),
  leadTimeDays: z.number().int().min(0).max(3_650),
  price: z.object({ amountMinor: z.bigint(), currency: z.string() })
    .refine(({ amountMinor }) => amountMinor > 0n && amountMinor <= MAX_AMOUNT_MINOR, 'above zero, and at most 10^15 minor units'),
  attributes: z.array(z.object({
    name: text(100),
    value: text(500),
  })).max(50, 'at most 50 attributes')
    .refine((list) => new Set(list.map((attribute) => attribute.name)).size === list.length, 'each name at most once'),
} as const

/** The id; for what cannot be one, an id that no row has: it is not found, like any other that is not there. */
export function idOf(prefix: string, id: string): string {
  return isId(prefix, id) ? id : `${prefix}_`
}

/** The tag as BCP 47 writes it (`PT-br` → `pt-BR`). */
export function canonicalLanguage(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag
}

/** What is wrong with a mutation's input, one user error each, or the input. The GraphQL types have been checked before. */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): { ok: true; value: T } | { ok: false; userErrors: UserError[] } {
  const parsed = schema.safeParse(input)
  if (parsed.success) return { ok: true, value: parsed.data }
  return {
    ok: false,
    userErrors: parsed.error.issues.map((issue) => {
      const field = String(issue.path[0] ?? '')
      return userError(CODES[field] ?? 'INVALID_INPUT', `${field || 'The input'}: ${issue.message}.`, ['input', ...issue.path.map(String)])
    }),
  }
}
