import { z } from 'zod'
import { userError, type UserError } from '#kit/errors.ts'
import { isId } from '#kit/ids.ts'

/** Text for people: trimmed, of a bounded length, without control characters but line breaks (PostgreSQL refuses NUL). */
export function text(maxLength: number) {
  return z.string().trim().min(1).max(maxLength).refine((value) => !/[^\P{Cc}\n\t]/u.test(value), 'has control characters')
}

export function idOf(prefix: string) {
  return z.string().refine((value) => isId(prefix, value), `is not an id that starts with ${prefix}_`)
}

/** Every problem of an input as a user error that names its field. */
export function invalidInput(error: z.ZodError): UserError[] {
  return error.issues.map((issue) => userError('INVALID_INPUT', issue.message, ['input', ...issue.path.map(String)]))
}
