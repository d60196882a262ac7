import { z } from 'zod'

// Line breaks and other control characters do not belong in a single line of text, and PostgreSQL refuses NUL.
const CONTROL = /\p{Cc}/u

/** Whether text can be stored and shown: no control characters, no halves of characters. */
export function isPlainText(text: string): boolean {
  return text.isWellFormed() && !CONTROL.test(text)
}

/** One line of text, trimmed, 1 to `max` characters. */
export function line(max: number) {
  return z.string().trim().min(1, 'is empty').max(max, `has at most ${max} characters`).refine(isPlainText, 'has control characters')
}
