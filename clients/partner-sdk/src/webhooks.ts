import { WebhookVerificationError } from './errors.ts'
import type { WebhookEvent } from './webhook-event.ts'

export interface WebhookOptions {
  /** How far the time of sending may be from now: 300 unless told. */
  readonly toleranceSeconds?: number
  /** For tests. */
  readonly now?: Date
}

type HeaderSource = Headers | Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Checks that a webhook comes from the marketplace and was not changed or sent long ago, by the Standard Webhooks specification, and answers its JSON.
 * `payload` is the body as it arrived, byte for byte. Two secrets may be given while one is being replaced by another.
 *
 * @throws {WebhookVerificationError} when it is not authentic; do nothing with it then.
 * @see https://www.standardwebhooks.com
 */
export async function verifyWebhook<Event = WebhookEvent>(payload: string | Uint8Array, headers: HeaderSource, secrets: string | readonly string[], { toleranceSeconds = 300, now = new Date() }: WebhookOptions = {}): Promise<Event> {
  const header = (name: string) => {
    const value = headers instanceof Headers ? headers.get(name) : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
    if (typeof value !== 'string' || value === '') throw new WebhookVerificationError(`The header ${name} is missing.`)
    return value
  }
  const [id, timestamp, signatures] = [header('webhook-id'), header('webhook-timestamp'), header('webhook-signature')]
  if (!/^\d+$/.test(timestamp)) throw new WebhookVerificationError('The time of sending is not a number.')
  const age = now.getTime() / 1000 - Number(timestamp)
  if (age > toleranceSeconds) throw new WebhookVerificationError('The webhook is too old.')
  if (age < -toleranceSeconds) throw new WebhookVerificationError('The webhook is from the future.')

  const body = typeof payload === 'string' ? payload : new TextDecoder('utf-8', { fatal: true }).decode(payload)
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`)
  for (const secret of typeof secrets === 'string' ? [secrets] : secrets) {
    const keyBytes = bytes(secret.replace(/^whsec_/, ''))
    if (keyBytes.length === 0) throw new WebhookVerificationError('A secret is base64, after `whsec_`.')
    const key = await crypto.subtle.importKey('raw', keyBytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
    for (const signature of signatures.split(' ')) {
      const [version, value = ''] = signature.split(',', 2)
      // The comparison is WebCrypto's: it takes the same time for every wrong signature.
      if (version === 'v1' && await crypto.subtle.verify('HMAC', key, bytes(value), signed)) return JSON.parse(body) as Event
    }
  }
  throw new WebhookVerificationError('No signature fits.')
}

/** Of base64; none for what is not base64, which then fits nothing. */
function bytes(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}
