import { createHash, randomBytes } from 'node:crypto'

const SECRET_BYTES = 32
const API_KEY_PREFIX = 'bx_live_'
/** Four characters of the secret are shown to tell keys apart: 232 unknown bits stay. */
const SHOWN_CHARACTERS = 4

/** An opaque secret of 256 random bits, base64url. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url')
}

/** A whole API key, and the beginning of it that may be shown. */
export function newApiKeySecret(): { secret: string; prefix: string } {
  const secret = API_KEY_PREFIX + newSecret()
  return { secret, prefix: secret.slice(0, API_KEY_PREFIX.length + SHOWN_CHARACTERS) }
}

/**
 * How a random secret is stored and found again: lower-case hex SHA-256. 256 bits cannot be guessed, so it needs no salt
 * and no slow hash. Passwords do: see `passwords.ts`.
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
