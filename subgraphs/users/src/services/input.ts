import { z } from 'zod'
import { userError, type UserError } from '#kit/errors.ts'
import { money } from '#kit/money.ts'
import { line } from '../domain/text.ts'

type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly userErrors: readonly UserError[] }

/** Holds an input against its schema. Every problem becomes a user error: `codes` by top-level field, else INVALID_INPUT. */
export function check<T>(schema: z.ZodType<T>, input: unknown, codes: Readonly<Record<string, string>> = {}): Checked<T> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return { ok: true, value: parsed.data }
  return {
    ok: false,
    userErrors: parsed.error.issues.map(({ path, message }) => {
      const fields = path.map(String)
      return userError(codes[fields[0] ?? ''] ?? 'INVALID_INPUT', `${fields.join('.')}: ${message}`, ['input', ...fields])
    }),
  }
}

const MAX_BIGINT = 2n ** 63n - 1n

/** An amount that nobody may exceed: not negative, and no more than the column holds. */
export const spendingLimit = z.object({
  amountMinor: z.bigint().min(0n, 'is negative').max(MAX_BIGINT, 'is too large'),
  currency: z.string(),
}).transform(({ amountMinor, currency }) => money(amountMinor, currency))

export const taxIds = (max: number) => z.array(z.object({
  scheme: z.string().regex(/^[A-Z0-9_]{2,20}$/, 'has 2 to 20 capital letters, digits or underscores'),
  value: line(40),
})).max(max, `has at most ${max} entries`)

const optionalLine = (max: number) => line(max).nullish().transform((text) => text ?? null)

export const postalAddress = z.object({
  recipient: line(200),
  line1: line(200),
  line2: optionalLine(200),
  city: line(100),
  region: optionalLine(100),
  postalCode: optionalLine(20),
  countryCode: z.string(),
})
