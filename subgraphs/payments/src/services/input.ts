import { z } from 'zod'
import { userError, type UserError } from '#kit/errors.ts'

/** Text for people, trimmed, without control characters: the database takes no NUL, and nobody means the others. */
export const text = (max: number) => z.string().trim().min(1).max(max).regex(/^[^\p{Cc}]*$/u, 'has a control character')

/** The input as its schema has it, or a user error for each problem, its path from `input` down. */
export function readInput<T>(schema: z.ZodType<T>, input: unknown): { ok: true; value: T } | { ok: false; userErrors: UserError[] } {
  const parsed = schema.safeParse(input)
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, userErrors: parsed.error.issues.map((issue) => userError('INVALID_INPUT', issue.message, ['input', ...issue.path.map(String)])) }
}
