import { v7 } from 'uuid'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const BODY_LENGTH = 26

/**
 * A new id: a type prefix and a UUIDv7 in Crockford's base 32, lower case (`ord_01jd…`).
 * Ids of one process sort by creation; across processes they do to the millisecond.
 */
export function newId(prefix: string): string {
  let bits = 0n
  for (const byte of v7(undefined, new Uint8Array(16))) bits = (bits << 8n) | BigInt(byte)

  let body = ''
  for (let i = 0; i < BODY_LENGTH; i++) {
    body = ALPHABET[Number(bits & 31n)] + body
    bits >>= 5n
  }
  return `${prefix}_${body}`
}

/** Whether the text has the form of an id with that prefix; it says nothing of whether such a row exists. */
export function isId(prefix: string, text: string): boolean {
  return text.length === prefix.length + 1 + BODY_LENGTH
    && text.startsWith(`${prefix}_`)
    && /^[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(text.slice(prefix.length + 1))
}
