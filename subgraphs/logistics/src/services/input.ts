import { z } from 'zod'
import { userError, type UserError } from '#kit/errors.ts'
import { isId } from '#kit/ids.ts'

/** Text for people: trimmed, of a bounded length, without control characters but line breaks (PostgreSQL refuses NUL). */
export function text(maxLength: number) {
  return z.string().trim().min(1).max(maxLength).refine((value) => !/[^\P{Cc}\n\t]/u.test(value), 'has control characters')
}

/** Left out, null and blank are the same. */
export function optionalText(maxLength: number) {
  return z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? null : value), text(maxLength).nullish()).transform((value) => value ?? null)
}

/** The short name of a carrier or of a service. */
export const code = z.string().regex(/^[A-Z][A-Z0-9_-]{1,19}$/, 'has 2 to 20 capital letters, digits, _ or -, a letter first')

export function idOf(prefix: string) {
  return z.string().refine((value) => isId(prefix, value), `is not an id that starts with ${prefix}_`)
}

/** Clocks differ: what is this little ahead is taken as now. */
const AHEAD_MS = 5 * 60_000

/** When something happened: not in the future. */
export function past(now: Date) {
  return z.date().refine((value) => value.getTime() <= now.getTime() + AHEAD_MS, 'is in the future')
}

/** Every problem of an input as a user error that names its field. */
export function invalidInput(error: z.ZodError): UserError[] {
  return error.issues.map((issue) => userError('INVALID_INPUT', issue.message, ['input', ...issue.path.map(String)]))
}
