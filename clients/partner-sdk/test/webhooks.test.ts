import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import type { WebhookEventName } from '../../../subgraphs/users/src/domain/webhook-events.ts'
import { verifyWebhook, WebhookVerificationError, type WebhookData } from '../src/index.ts'

const SECRET = `whsec_${randomBytes(24).toString('base64')}`
const PAYLOAD = '{"type":"order.confirmed","data":{"number":"BX-1 – für Lagos"}}'
const NOW = new Date('2026-11-22T08:00:00Z')

/** Signed by the specification's own library. */
function signed(secret = SECRET, sentAt = NOW, payload = PAYLOAD) {
  return { 'webhook-id': 'msg_1', 'webhook-timestamp': String(sentAt.getTime() / 1000), 'webhook-signature': new Webhook(secret).sign('msg_1', sentAt, payload) }
}

describe('a webhook', () => {
  it('is known by the signature of the specification’s own example', async () => {
    const headers = { 'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek', 'webhook-timestamp': '1614265330', 'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=' }

    expect(await verifyWebhook('{"test": 2432232314}', headers, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', { now: new Date(1614265330_000) })).toEqual({ test: 2432232314 })
  })

  it.each([
    ['a record', PAYLOAD, signed()],
    ['Node’s headers', PAYLOAD, { ...signed(), host: 'partner.example', 'set-cookie': ['a'] }],
    ['Fetch’s headers', PAYLOAD, new Headers(signed())],
    ['bytes', new TextEncoder().encode(PAYLOAD), signed()],
  ])('is answered as what it says: from %s', async (_, payload, headers) => {
    expect(await verifyWebhook(payload, headers, SECRET, { now: NOW })).toEqual(JSON.parse(PAYLOAD))
  })

  it('may be signed with the old or the new secret while they change', async () => {
    const next = `whsec_${randomBytes(32).toString('base64')}`
    const both = { ...signed(), 'webhook-signature': `v1a,x ${signed(next)['webhook-signature']} ${signed()['webhook-signature']}` }

    expect(await verifyWebhook(PAYLOAD, both, SECRET, { now: NOW })).toBeDefined()
    expect(await verifyWebhook(PAYLOAD, signed(), [next, SECRET], { now: NOW })).toBeDefined()
  })

  it.each([
    ['another secret', PAYLOAD, signed(`whsec_${randomBytes(24).toString('base64')}`), 'No signature'],
    ['a changed body', PAYLOAD.replace('BX-1', 'BX-2'), signed(), 'No signature'],
    ['a changed id', PAYLOAD, { ...signed(), 'webhook-id': 'msg_2' }, 'No signature'],
    ['no v1 signature', PAYLOAD, { ...signed(), 'webhook-signature': signed()['webhook-signature'].replace('v1,', 'v2,') }, 'No signature'],
    ['a signature that is not base64', PAYLOAD, { ...signed(), 'webhook-signature': 'v1,%%%' }, 'No signature'],
    ['an old one, sent again', PAYLOAD, signed(SECRET, new Date(NOW.getTime() - 301_000)), 'too old'],
    ['one from the future', PAYLOAD, signed(SECRET, new Date(NOW.getTime() + 301_000)), 'future'],
    ['no signature', PAYLOAD, { ...signed(), 'webhook-signature': '' }, 'missing'],
    ['a time that is none', PAYLOAD, { ...signed(), 'webhook-timestamp': '1e3' }, 'not a number'],
  ])('is refused: %s', async (_, payload, headers, reason) => {
    const refusal = await verifyWebhook(payload, headers, SECRET, { now: NOW }).catch((error: unknown) => error)

    expect(refusal).toBeInstanceOf(WebhookVerificationError)
    expect(String(refusal)).toContain(reason)
  })

  it('is not checked against a secret that is none', async () => {
    await expect(verifyWebhook(PAYLOAD, signed(), 'whsec_', { now: NOW })).rejects.toThrow('base64')
  })
})

/** Held by the type checker: the types that the package knows are those that the graph sends. */
const known: Exclude<keyof WebhookData, 'webhook.test'> extends WebhookEventName ? WebhookEventName extends keyof WebhookData ? true : never : never = true
void known
