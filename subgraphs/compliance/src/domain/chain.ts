import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/** What the first link of every chain follows: 64 zeros. */
export const CHAIN_START = '0'.repeat(64)

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** A link's hash: over its predecessor's and its own fields in canonical JSON. */
export function sealOf(prevHash: string, fields: Readonly<Record<string, unknown>>): string {
  return sha256(`${prevHash}\n${canonicalJson(fields)}`)
}
