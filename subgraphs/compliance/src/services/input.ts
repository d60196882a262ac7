import { z } from 'zod'
import { userError, type UserError } from '#kit/errors.ts'

/** The parsed input, or the first thing that is wrong with it as an INVALID_INPUT with its path. */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: UserError } {
  const parsed = schema.safeParse(input)
  if (parsed.success) return { ok: true, value: parsed.data }
  const [issue] = parsed.error.issues
  return { ok: false, error: userError('INVALID_INPUT', issue?.message ?? 'The input cannot be read.', ['input', ...(issue?.path ?? []).map(String)]) }
}

/** Something that may be left out; GraphQL tells null and nothing apart, a service does not. */
export function optional<T>(schema: z.ZodType<T>) {
  return schema.nullish().transform((value) => value ?? null)
}

export const hsCodeInput = z.string().regex(/^\d{6,10}$/, 'An HS code has 6 to 10 digits.')
