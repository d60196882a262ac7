import { z } from 'zod'
import { userError, type UserError } from '#kit/errors.ts'

/** Trimmed text of 1 to `max` characters without control characters (PostgreSQL has no place for NUL). */
export function text(max: number) {
  return z.string().trim().min(1, 'must not be empty').max(max, `has at most ${max} characters`)
    // oxlint-disable-next-line no-control-regex
    .refine((value) => !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(value), 'has a control character')
}

/** The same, where nothing is as good as an empty text. */
export function optionalText(max: number) {
  return z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? null : value ?? null), text(max).nullable())
}

export type Validated<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly userErrors: UserError[] }

/** One `INVALID_INPUT` for each thing that is wrong, with its path from `input` down. */
export function validate<T>(schema: z.ZodType<T>, input: unknown): Validated<T> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return { ok: true, value: parsed.data }
  return {
    ok: false,
    userErrors: parsed.error.issues.map((issue) =>
      userError('INVALID_INPUT', `${issue.path.join('.')} ${issue.message}.`, ['input', ...issue.path.map(String)])),
  }
}
