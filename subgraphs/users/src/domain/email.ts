import { z } from 'zod'

/** An address that can be stored; trimmed, its case kept as its owner writes it. */
export const emailAddress = z.string().trim().max(254).pipe(z.email())

/** What makes two addresses the same one: case does not. */
export function emailKey(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase()
}
